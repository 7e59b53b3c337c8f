//! Why rates entered from a label were refused.

use crate::quantity::EntryError;
use crate::text::{Sentence, Text};

/// Why entered rates were refused; a step is counted from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EnteredRatesError {
    /// No date of the label, or not a day of the calendar.
    Date,
    /// Fewer than a start and a maximum.
    TooFew,
    /// More steps than any label has.
    TooMany,
    /// A rate that is not a number.
    Rate(usize, EntryError),
    /// One of the figures that regular steps are made from is not a number.
    Figure(Text, EntryError),
    /// A rate of zero, or one that no label goes near.
    RateOutOfRange(usize),
    /// Minutes missing, or not 1 to 240.
    Minutes(usize),
    /// A rate that is not above the one before.
    NotRising(usize),
    /// Minutes at the maximum, which runs until the bag is empty.
    MinutesAtMaximum,
}

impl EnteredRatesError {
    /// What is wrong and what to do.
    #[must_use]
    pub fn sentence(self) -> Sentence {
        let (text, at) = match self {
            EnteredRatesError::Date => (
                text!(
                    "添付文書の日付を 2026-04-01 のように入力してください。",
                    "Enter the date of the label as 2026-04-01."
                ),
                0,
            ),
            EnteredRatesError::TooFew => (
                text!(
                    "開始速度と最高速度を入力してください。",
                    "Enter at least a start and a maximum."
                ),
                0,
            ),
            EnteredRatesError::TooMany => (
                text!("段階は 12 までです。", "At most 12 steps are read."),
                0,
            ),
            EnteredRatesError::Rate(at, error) => {
                return text!("段階 {n}：{error}", "Step {n}: {error}")
                    .fill(&[("n", at.to_string().into()), ("error", error.sentence())]);
            }
            EnteredRatesError::Figure(what, error) => {
                return text!("{what}：{error}", "{what}: {error}")
                    .fill(&[("what", what.into()), ("error", error.sentence())]);
            }
            EnteredRatesError::RateOutOfRange(at) => (
                text!(
                    "段階 {n}：速度は 0 より大きく 30 mL/kg/h 以下です。単位を確かめてください。",
                    "Step {n}: a rate is above 0 and at most 30 mL/kg/h. Check the unit."
                ),
                at,
            ),
            EnteredRatesError::Minutes(at) => (
                text!(
                    "段階 {n}：時間を 1〜240 分の整数で入力してください。",
                    "Step {n}: enter the time in whole minutes, 1 to 240."
                ),
                at,
            ),
            EnteredRatesError::NotRising(at) => (
                text!(
                    "段階 {n}：速度は前の段階より速くしてください。",
                    "Step {n}: the rate must be above that of the step before."
                ),
                at,
            ),
            EnteredRatesError::MinutesAtMaximum => (
                text!(
                    "最後の段階は最高速度で、時間は付けません。",
                    "The last step is the maximum and takes no time."
                ),
                0,
            ),
        };
        text.fill(&[("n", at.to_string().into())])
    }
}
