//! What an amount is counted over. A type, so that it cannot be forgotten.

use crate::text::Text;

mod sealed {
    pub trait Sealed {}
}

/// The span that a dose is given over. No other can be made outside this room:
///
/// ```compile_fail,E0277
/// use ivig_navigator::{quantity::Basis, text::Text};
/// #[derive(Clone, Copy)]
/// enum PerWhim {}
/// impl Basis for PerWhim {
///     const WORDS: Text = Text::same("");
/// }
/// ```
pub trait Basis: sealed::Sealed + Copy {
    /// "a day", "a course": follows the number wherever it is shown.
    const WORDS: Text;
}

/// Per day of infusion.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PerDay {}

/// Per course: all the days that belong together, given once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PerCourse {}

/// Per week: subcutaneous maintenance.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PerWeek {}

/// Within one step of an infusion: a part of the day's volume.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PerStep {}

impl sealed::Sealed for PerDay {}
impl sealed::Sealed for PerStep {}
impl sealed::Sealed for PerCourse {}
impl sealed::Sealed for PerWeek {}

impl Basis for PerDay {
    const WORDS: Text = text!("/日", "a day");
}

impl Basis for PerCourse {
    const WORDS: Text = text!("/コース", "a course");
}

impl Basis for PerWeek {
    const WORDS: Text = text!("/週", "a week");
}

impl Basis for PerStep {
    const WORDS: Text = text!("/段階", "in this step");
}
