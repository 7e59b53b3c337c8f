//! The working: how a figure came about, number by number.

use crate::text::{Sentence, Text};

/// One line of the working.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// `2 g/kg a course × 70 kg`.
    pub input: Sentence,
    /// `140 g a course`.
    pub result: Sentence,
    /// The result is what the input comes to, and not rounded to the milligram.
    pub exact: bool,
}

/// `{total} ÷ {days} days`, to be filled.
pub(super) const fn over(days: u8) -> Text {
    match days {
        1 => text!("{total} ÷ {days} 日", "{total} ÷ {days} day"),
        _ => text!("{total} ÷ {days} 日", "{total} ÷ {days} days"),
    }
}
