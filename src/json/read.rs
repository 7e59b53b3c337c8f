//! A text to values.

use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::value::RawValue;

use super::{Json, Value};
use crate::text::Sentence;

/// Deeper than any form that is read here.
pub const MOST_DEEP: usize = 24;

/// Why a text is no JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JsonError {
    /// It breaks the rules of JSON on this line, or ends there too early.
    Syntax(usize),
    /// On this line values lie within values, more than [`MOST_DEEP`] deep.
    TooDeep(usize),
}

impl JsonError {
    /// The line.
    #[must_use]
    pub const fn line(self) -> usize {
        match self {
            JsonError::Syntax(line) | JsonError::TooDeep(line) => line,
        }
    }

    /// What is wrong and what to do.
    #[must_use]
    pub fn sentence(self) -> Sentence {
        let told = match self {
            JsonError::Syntax(_) => text!(
                "{line} 行目付近が JSON の書式に合いません。コンマ・引用符・括弧を確かめてください。",
                "Near line {line} this is not JSON. Check the commas, quotes and brackets there."
            ),
            JsonError::TooDeep(_) => text!(
                "{line} 行目の入れ子が深すぎます。このアプリが読むどの書式でもありません。",
                "On line {line} values are nested too deeply. This is no form that is read here."
            ),
        };
        told.fill(&[("line", self.line().to_string().into())])
    }
}

/// Reads a text.
///
/// # Errors
/// A [`JsonError`] with the line. It never panics, whatever the text.
///
/// ```
/// use ivig_navigator::json::{JsonError, read};
/// assert_eq!(read("{\n\"a\": 1,\n}").unwrap_err(), JsonError::Syntax(3));
/// ```
pub fn read(text: &str) -> Result<Json, JsonError> {
    let raw: &RawValue =
        serde_json::from_str(text).map_err(|error| JsonError::Syntax(error.line().max(1)))?;
    let mut lines = Lines {
        text,
        at: 0,
        line: 1,
    };
    value(raw, &mut lines, MOST_DEEP)
}

/// Counts lines, forward only: values are met in the order in which they start.
struct Lines<'a> {
    text: &'a str,
    at: usize,
    line: usize,
}

impl Lines<'_> {
    fn of(&mut self, raw: &RawValue) -> usize {
        // Where the value starts within the text: it is a part of it, and not a copy.
        let start = raw.get().as_ptr().addr();
        let start = start.saturating_sub(self.text.as_ptr().addr());
        let passed = self.text.as_bytes().get(self.at..start);
        let breaks = passed
            .unwrap_or_default()
            .iter()
            .filter(|byte| **byte == b'\n')
            .count();
        self.at = start.max(self.at);
        self.line = self.line.saturating_add(breaks);
        self.line
    }
}

fn value(raw: &RawValue, lines: &mut Lines<'_>, depth: usize) -> Result<Json, JsonError> {
    let line = lines.of(raw);
    let text = raw.get();
    let broken = |_| JsonError::Syntax(line);
    let first = text.bytes().next().unwrap_or_default();
    let deeper = depth.checked_sub(1);
    let said = match (first, deeper) {
        (b'{' | b'[', None) => return Err(JsonError::TooDeep(line)),
        (b'{', Some(depth)) => {
            let Members(raws) = serde_json::from_str(text).map_err(broken)?;
            let mut members = Vec::new();
            for (name, raw) in raws {
                members.push((name, value(raw, lines, depth)?));
            }
            Value::Object(members)
        }
        (b'[', Some(depth)) => {
            let raws: Vec<&RawValue> = serde_json::from_str(text).map_err(broken)?;
            let mut items = Vec::new();
            for raw in raws {
                items.push(value(raw, lines, depth)?);
            }
            Value::List(items)
        }
        (b'"', _) => Value::Text(serde_json::from_str(text).map_err(broken)?),
        (b't', _) => Value::Flag(true),
        (b'f', _) => Value::Flag(false),
        (b'n', _) => Value::Null,
        _ => Value::Number(text.to_owned()),
    };
    Ok(Json { line, value: said })
}

/// The members of an object in the order of the text, none of them lost.
struct Members<'a>(Vec<(String, &'a RawValue)>);

impl<'de> Deserialize<'de> for Members<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Members<'de>, D::Error> {
        struct Each;
        impl<'de> Visitor<'de> for Each {
            type Value = Members<'de>;

            fn expecting(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Members<'de>, A::Error> {
                let mut members = Vec::new();
                while let Some(member) = map.next_entry()? {
                    members.push(member);
                }
                Ok(Members(members))
            }
        }
        deserializer.deserialize_map(Each)
    }
}
