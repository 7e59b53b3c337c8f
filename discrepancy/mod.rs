//! Where the Japanese translation of the review, the only text of it that is held, differs from the
//! originals, or where an original or a table misleads. Seen by severity, and each on what it concerns.
//!
//! Heavy like the [`library`](super::library): only a part that is fetched later may name it.

mod lost;
mod meaning;
mod wording;

use super::{Condition, Fact, StudyId};
use crate::text::Text;

/// How much it matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// It changes the clinical meaning.
    Meaning,
    /// A result, a number or a sentence is missing.
    Lost,
    /// Wording, naming or layout.
    Wording,
}

impl Severity {
    /// All, the gravest first.
    pub const ALL: [Severity; 3] = [Severity::Meaning, Severity::Lost, Severity::Wording];

    /// In a few words.
    #[must_use]
    pub const fn text(self) -> Text {
        match self {
            Severity::Meaning => text!("A: 臨床的な意味が変わる", "A: changes the clinical meaning"),
            Severity::Lost => text!(
                "B: 結果・数値・文が失われている",
                "B: a result, number or sentence is missing",
            ),
            Severity::Wording => text!("C: 表現・名称・体裁", "C: wording, naming or layout"),
        }
    }
}

/// Where the fault lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// In the translation.
    Translation,
    /// Not in the translation: an original or a table misleads, or two studies are easily confused.
    Elsewhere,
}

impl Fault {
    /// In a few words.
    #[must_use]
    pub const fn text(self) -> Text {
        match self {
            Fault::Translation => text!("和訳", "Translation"),
            Fault::Elsewhere => text!("和訳の誤りではない", "Not an error of the translation"),
        }
    }
}

/// What it is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Concern {
    /// A study.
    Study(StudyId),
    /// What is said of a condition.
    Condition(Condition),
    /// The mechanisms of figure 1.
    Mechanisms,
    /// Figure 2.
    Biopsy,
    /// An adverse event, by its stored name.
    AdverseEvent(&'static str),
    /// The review as a whole: its record, methods, introduction, layout.
    Review,
}

/// One of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Discrepancy {
    /// Its number: 19 is shown as `D-19`. Never changed.
    pub number: u8,
    /// How much it matters.
    pub severity: Severity,
    /// Where the fault lies.
    pub fault: Fault,
    /// What it is about; never empty.
    pub concerns: &'static [Concern],
    /// What the translation (or the misleading page) says.
    pub says: Text,
    /// What is right; its status and sources are how that is known.
    pub fact: Fact<Text>,
    /// What this app uses.
    pub uses: Text,
}

impl Discrepancy {
    /// A fault of the translation.
    const fn new(
        number: u8,
        severity: Severity,
        concerns: &'static [Concern],
        says: Text,
        fact: Fact<Text>,
        uses: Text,
    ) -> Discrepancy {
        Discrepancy {
            number,
            severity,
            fault: Fault::Translation,
            concerns,
            says,
            fact,
            uses,
        }
    }

    /// Of wording, but not the translation's.
    const fn elsewhere(
        number: u8,
        concerns: &'static [Concern],
        says: Text,
        fact: Fact<Text>,
        uses: Text,
    ) -> Discrepancy {
        Discrepancy {
            fault: Fault::Elsewhere,
            ..Discrepancy::new(number, Severity::Wording, concerns, says, fact, uses)
        }
    }

    /// `D-19`.
    #[must_use]
    pub fn key(&self) -> String {
        format!("D-{:02}", self.number)
    }
}

/// All of them, the gravest first.
///
/// ```
/// use ivig_navigator::evidence::discrepancy::discrepancies;
/// assert_eq!(discrepancies().count(), 64);
/// ```
pub fn discrepancies() -> impl Iterator<Item = &'static Discrepancy> {
    meaning::LIST.iter().chain(lost::LIST).chain(wording::LIST)
}

/// Those that concern a study.
///
/// ```
/// use ivig_navigator::evidence::{StudyId, discrepancy::of_study};
/// let keys: Vec<String> = of_study(StudyId::CidpDyck1994).map(|one| one.key()).collect();
/// assert!(keys.contains(&"D-19".to_owned()));
/// ```
pub fn of_study(id: StudyId) -> impl Iterator<Item = &'static Discrepancy> {
    discrepancies().filter(move |one| one.concerns.contains(&Concern::Study(id)))
}

/// Those that concern what is said of a condition, or one of its studies.
pub fn of_condition(condition: Condition) -> impl Iterator<Item = &'static Discrepancy> {
    let concerns = move |concern: &Concern| match concern {
        Concern::Study(id) => id.record().condition == condition,
        Concern::Condition(named) => *named == condition,
        _ => false,
    };
    discrepancies().filter(move |one| one.concerns.iter().any(concerns))
}
