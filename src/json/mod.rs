//! JSON as it is read and written here: every value with the line it stands on, numbers as they are written.
//!
//! | file | what |
//! |---|---|
//! | `read` | a text to values, or the line and the reason why not |
//! | `write` | values to a text, always the same one |
//!
//! A number is never turned into a binary fraction: it stays the text that it was.

mod read;
mod write;

pub use read::{JsonError, MOST_DEEP, read};
pub use write::{list, number, object, text, yes_no};

/// A value, and the line of the text that it starts on (0 for a value that was not read).
///
/// Two values are equal when they say the same, wherever they stand.
///
/// ```
/// use ivig_navigator::json;
/// let read = json::read("{\"days\":\n 5}").unwrap();
/// assert_eq!(read.member("days").unwrap().line, 2);
/// assert_eq!(read, json::object([("days", json::number(5))]));
/// assert_eq!(read.to_text(), "{\n  \"days\": 5\n}\n");
/// ```
#[derive(Clone, Debug)]
pub struct Json {
    /// The line, counted from 1.
    pub line: usize,
    /// What it says.
    pub value: Value,
}

/// What a value says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// Nothing.
    Null,
    /// Yes or no.
    Flag(bool),
    /// A number, as it is written.
    Number(String),
    /// A text.
    Text(String),
    /// One after the other.
    List(Vec<Json>),
    /// Each under its name, in the order of the text. A name may stand twice: see [`Json::twice`].
    Object(Vec<(String, Json)>),
}

impl PartialEq for Json {
    fn eq(&self, other: &Json) -> bool {
        self.value == other.value
    }
}

impl Eq for Json {}

impl Json {
    /// What stands under a name; the first, where it stands twice.
    #[must_use]
    pub fn member(&self, name: &str) -> Option<&Json> {
        self.members()
            .iter()
            .find(|(known, _)| known == name)
            .map(|(_, value)| value)
    }

    /// The names and what stands under them; none, where it is no object.
    #[must_use]
    pub fn members(&self) -> &[(String, Json)] {
        match &self.value {
            Value::Object(members) => members,
            _ => &[],
        }
    }

    /// The first name that stands twice in it, with the line of the second.
    #[must_use]
    pub fn twice(&self) -> Option<(&str, usize)> {
        let members = self.members();
        members.iter().enumerate().find_map(|(index, (name, at))| {
            let before = members.get(..index)?;
            let seen = before.iter().any(|(known, _)| known == name);
            seen.then_some((name.as_str(), at.line))
        })
    }

    /// Its items; none, where it is no list.
    #[must_use]
    pub fn items(&self) -> &[Json] {
        match &self.value {
            Value::List(items) => items,
            _ => &[],
        }
    }

    /// Its text, where it is one.
    #[must_use]
    pub fn as_text(&self) -> Option<&str> {
        match &self.value {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    /// Its number as it is written, where it is one.
    #[must_use]
    pub fn as_number(&self) -> Option<&str> {
        match &self.value {
            Value::Number(number) => Some(number),
            _ => None,
        }
    }

    /// Whether it is an object.
    #[must_use]
    pub const fn is_object(&self) -> bool {
        matches!(self.value, Value::Object(_))
    }

    /// The text under a name, where there is one.
    #[must_use]
    pub fn text_of(&self, name: &str) -> Option<&str> {
        self.member(name)?.as_text()
    }
}
