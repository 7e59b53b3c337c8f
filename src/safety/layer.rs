//! Who says so: the review of 2004, labels and papers, or this application.

use crate::evidence::{Fact, Source, Status};
use crate::text::Text;

/// Whose word a statement is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Layer {
    /// The review of 2004, in translation.
    Review2004,
    /// Labels and papers, beyond the review.
    Today,
    /// This application's own choice.
    ThisApp,
}

impl Layer {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Layer; 3] = [Layer::Review2004, Layer::Today, Layer::ThisApp];

    /// The layer that a statement belongs to, by where it was read: it cannot be given another.
    #[must_use]
    pub fn of<T: Copy>(fact: &Fact<T>) -> Layer {
        match fact.status() {
            Status::AppDefault | Status::Unverified => Layer::ThisApp,
            _ if fact.sources().contains(&Source::Review) => Layer::Review2004,
            _ => Layer::Today,
        }
    }

    /// The layer in a word or two.
    #[must_use]
    pub const fn text(self) -> Text {
        match self {
            Layer::Review2004 => text!("2004 年の総説", "Review of 2004"),
            Layer::Today => text!("添付文書・文献", "Labels and papers"),
            Layer::ThisApp => text!("本アプリ", "This app"),
        }
    }

    /// A letter, where there is no room for the words.
    #[must_use]
    pub const fn mark(self) -> &'static str {
        match self {
            Layer::Review2004 => "R",
            Layer::Today => "L",
            Layer::ThisApp => "A",
        }
    }
}

/// A statement of a warning, with what explains or limits it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line {
    /// What is said, with status and source.
    pub text: Fact<Text>,
    /// What explains or limits it.
    pub notes: &'static [Fact<Text>],
}

impl Line {
    /// A statement without notes.
    pub(super) const fn of(text: Fact<Text>) -> Line {
        Line { text, notes: &[] }
    }

    pub(super) const fn notes(mut self, notes: &'static [Fact<Text>]) -> Line {
        self.notes = notes;
        self
    }

    /// Who says it.
    #[must_use]
    pub fn layer(&self) -> Layer {
        Layer::of(&self.text)
    }
}
