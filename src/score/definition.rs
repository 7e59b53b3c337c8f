//! A score as data: its items, its range, what it means, and for whom it is not meant.

use super::{Item, ScoreInput};
use crate::evidence::Fact;
use crate::patient::Field;
use crate::text::Text;

/// How the items make the result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
    /// Their points are added.
    Sum,
    /// What became better between two INCAT assessments; an arm between 0 and 1 does not count.
    AdjustedIncat,
    /// The class of the Myasthenia Gravis Foundation of America.
    Mgfa,
}

/// What a result from here on means, up to the next band.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Band {
    /// The lowest result of the band.
    pub from: i16,
    /// What it means, with its source.
    pub text: Fact<Text>,
}

/// In whom the score is not valid, or was not tried.
#[derive(Clone, Copy, Debug)]
pub struct NotValid {
    /// In words, with its source.
    pub text: Fact<Text>,
    /// Whether this patient is known to be one of them.
    pub holds: fn(&ScoreInput<'_>) -> bool,
}

/// A score.
#[derive(Clone, Copy, Debug)]
pub struct Score {
    /// The name.
    pub name: Text,
    /// What it measures, and its range, with the page that its items and points were read on.
    pub stated: Fact<Text>,
    /// What it asks.
    pub items: &'static [Item],
    /// How the items make the result.
    pub rule: Rule,
    /// The lowest and the highest result.
    pub range: (i16, i16),
    /// What results mean, ascending; empty where no source gives a meaning.
    pub bands: &'static [Band],
    /// What change matters; [`Fact::unverified`] where no source was read.
    pub change: Fact<Text>,
    /// In whom it is not valid.
    pub not_valid: &'static [NotValid],
    /// What a reader must know besides.
    pub notes: &'static [Fact<Text>],
    /// What was looked for and not found.
    pub open: &'static [Text],
    /// The fact of the case that is the same thing.
    pub fact: Option<Field>,
}

impl Score {
    /// What a result means.
    #[must_use]
    pub fn band(&self, result: i16) -> Option<&'static Band> {
        self.bands.iter().rev().find(|band| band.from <= result)
    }
}
