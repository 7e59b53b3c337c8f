//! The working: how a figure came about, number by number.

use crate::text::Sentence;

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
