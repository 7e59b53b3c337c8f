//! A criterion as data, and what can become of it.

use crate::evidence::{Fact, Source};
use crate::patient::{Field, Patient};
use crate::text::Text;

/// When a criterion is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// Before the first course.
    Starting,
    /// Before it goes on.
    Continuing,
    /// When to stop.
    Stopping,
}

impl Stage {
    /// All of them.
    pub const ALL: [Stage; 3] = [Stage::Starting, Stage::Continuing, Stage::Stopping];

    /// The heading.
    #[must_use]
    pub const fn text(self) -> Text {
        match self {
            Stage::Starting => text!("開始", "Starting"),
            Stage::Continuing => text!("継続", "Continuing"),
            Stage::Stopping => text!("中止", "Stopping"),
        }
    }
}

/// What the facts say of a criterion that they can settle.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Held {
    /// It is fulfilled.
    Met,
    /// It is not.
    NotMet,
    /// It does not concern this patient.
    NotApplicable,
    /// A fact that it needs is not known.
    Missing,
    /// The facts leave it open, and no other is asked.
    Open,
}

/// How a criterion is judged.
#[derive(Clone, Copy, Debug)]
pub enum Test {
    /// By these facts.
    Facts(&'static [Field], fn(&Patient) -> Held),
    /// The page asks nothing that settles it.
    Clinician,
    /// It was read on a page that has been replaced: it may no longer hold.
    Replaced,
    /// Nobody with this condition fulfils it.
    Never,
}

/// What became of a criterion.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    /// Fulfilled.
    Met,
    /// Not fulfilled.
    NotMet,
    /// A fact is not known.
    Missing,
    /// The clinician has to say.
    AskedOfClinician,
    /// It does not concern this patient.
    NotApplicable,
    /// The text in force was not read.
    NotVerified,
}

impl Outcome {
    /// All of them, what needs attention before what does not.
    pub const ALL: [Outcome; 6] = [
        Outcome::Met,
        Outcome::NotMet,
        Outcome::Missing,
        Outcome::AskedOfClinician,
        Outcome::NotApplicable,
        Outcome::NotVerified,
    ];

    /// In a word or two.
    #[must_use]
    pub const fn text(self) -> Text {
        match self {
            Outcome::Met => text!("満たす", "Met"),
            Outcome::NotMet => text!("満たさない", "Not met"),
            Outcome::Missing => text!("事実が不明", "Fact not known"),
            Outcome::AskedOfClinician => text!("医師が確認", "Asked of the clinician"),
            Outcome::NotApplicable => text!("該当しない", "Not applicable"),
            Outcome::NotVerified => text!("現行の文面は未確認", "Text in force not verified"),
        }
    }
}

/// One criterion.
#[derive(Clone, Copy, Debug)]
pub struct Criterion {
    /// When it is asked.
    pub stage: Stage,
    /// What is asked, in this application's words, with its source.
    pub text: Fact<Text>,
    /// Which edition was read, or that its date was not kept.
    pub read: Text,
    /// How it is judged.
    pub test: Test,
}

/// What was read of one country on one condition.
#[derive(Clone, Copy, Debug)]
pub struct Page {
    /// Whether and how the country lists the condition; unverified where that was not read.
    pub listing: Fact<Text>,
    /// The doses that the rule names.
    pub doses: &'static [Fact<Text>],
    /// Asked in every condition.
    pub general: &'static [Criterion],
    /// Asked in this one.
    pub own: &'static [Criterion],
    /// The outcome measure that is asked for.
    pub measure: Fact<Text>,
    /// What was looked for and not seen.
    pub open: &'static [Text],
}

/// A criterion that was read at its source and that the clinician judges.
pub(super) const fn seen(stage: Stage, text: Text, source: Source, read: Text) -> Criterion {
    asked(stage, Fact::verified(text, &[source]), read)
}

/// A criterion that the clinician judges.
pub(super) const fn asked(stage: Stage, text: Fact<Text>, read: Text) -> Criterion {
    Criterion {
        stage,
        text,
        read,
        test: Test::Clinician,
    }
}
