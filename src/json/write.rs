//! Values to a text: two blanks a level, members in the order given, so that the same values are always the same bytes.

use super::{Json, Value};

const fn made(value: Value) -> Json {
    Json { line: 0, value }
}

/// An object of these members.
#[must_use]
pub fn object<'a>(members: impl IntoIterator<Item = (&'a str, Json)>) -> Json {
    let members = members.into_iter();
    made(Value::Object(
        members
            .map(|(name, value)| (name.to_owned(), value))
            .collect(),
    ))
}

/// A list of these items.
#[must_use]
pub fn list(items: impl IntoIterator<Item = Json>) -> Json {
    made(Value::List(items.into_iter().collect()))
}

/// A text.
#[must_use]
pub fn text(text: impl Into<String>) -> Json {
    made(Value::Text(text.into()))
}

/// A whole number.
#[must_use]
pub fn number(number: impl Into<i64>) -> Json {
    made(Value::Number(number.into().to_string()))
}

/// Yes or no.
#[must_use]
pub const fn yes_no(flag: bool) -> Json {
    made(Value::Flag(flag))
}

impl Json {
    /// A number that is written so: `2.5`. It must be one.
    #[must_use]
    pub fn written(number: impl Into<String>) -> Json {
        made(Value::Number(number.into()))
    }

    /// The text, with a line for every member and item, and a line break at its end.
    #[must_use]
    pub fn to_text(&self) -> String {
        let mut text = String::new();
        self.write(&mut text, Some(0));
        text.push('\n');
        text
    }

    /// The text in one line.
    #[must_use]
    pub fn to_line(&self) -> String {
        let mut text = String::new();
        self.write(&mut text, None);
        text
    }

    fn write(&self, text: &mut String, level: Option<usize>) {
        match &self.value {
            Value::Null => text.push_str("null"),
            Value::Flag(true) => text.push_str("true"),
            Value::Flag(false) => text.push_str("false"),
            Value::Number(number) => text.push_str(number),
            Value::Text(words) => write_text(words, text),
            Value::List(items) => {
                let items = items.iter().map(|item| (None, item));
                write_all(items, ['[', ']'], text, level);
            }
            Value::Object(members) => {
                let members = members.iter().map(|(name, value)| (Some(name), value));
                write_all(members, ['{', '}'], text, level);
            }
        }
    }
}

fn write_all<'a>(
    values: impl Iterator<Item = (Option<&'a String>, &'a Json)>,
    [open, close]: [char; 2],
    text: &mut String,
    level: Option<usize>,
) {
    let within = level.map(|level| level.saturating_add(1));
    let mut first = true;
    text.push(open);
    for (name, value) in values {
        if !first {
            text.push(',');
        }
        first = false;
        new_line(text, within);
        if let Some(name) = name {
            write_text(name, text);
            text.push_str(if level.is_some() { ": " } else { ":" });
        }
        value.write(text, within);
    }
    if !first {
        new_line(text, level);
    }
    text.push(close);
}

fn new_line(text: &mut String, level: Option<usize>) {
    if let Some(level) = level {
        text.push('\n');
        text.push_str(&"  ".repeat(level));
    }
}

fn write_text(words: &str, text: &mut String) {
    // A text can always be written.
    text.push_str(&serde_json::to_string(words).unwrap_or_default());
}
