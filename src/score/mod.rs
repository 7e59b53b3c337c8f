//! Scores: what they ask, what the answers count, and what the result means.
//!
//! A score is data; one pure function ([`assess`]) goes from the answers to a result that explains
//! itself. What was not answered is not known and never zero: the result is then a range.
//!
//! | file | what |
//! |---|---|
//! | `item`, `value`, `definition` | what a score is made of |
//! | `assess` | from the answers to the result |
//! | `gbs_disability`, `mrc`, `megos`, `egris` | Guillain-Barré syndrome; the MRC sum also elsewhere |
//! | `incat` | INCAT, and the adjusted INCAT as a change between two assessments |
//! | `mgfa`, `mg_adl` | myasthenia gravis |
//! | `mmt8`, `mrs` | muscle; disability of any cause |
//!
//! Wordings are this application's own and short. Not built, because their items, points or terms
//! of use were not read: mEGRIS, I-RODS, ONLS, QMG, the two stiffness scales, MG Composite.

#[macro_use]
mod item;
mod assess;
mod definition;
mod egris;
mod gbs_disability;
mod incat;
mod megos;
mod mg_adl;
mod mgfa;
mod mmt8;
mod mrc;
mod mrs;
mod value;

pub use assess::{Assessed, Line, Outcome, ScoreInput, assess};
pub use definition::{Band, NotValid, Rule, Score};
pub use item::{Asked, Cut, Item, Level};
pub use mgfa::MgfaClass;
pub use value::Value;

use crate::evidence::Condition;

macro_rules! scores {
    ($($(#[doc = $doc:literal])* $name:ident, $key:literal, $score:expr;)+) => {
        /// The scores.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum ScoreId { $($(#[doc = $doc])* $name,)+ }

        impl ScoreId {
            /// All of them, in the order of the screen.
            pub const ALL: &'static [ScoreId] = &[$(ScoreId::$name,)+];

            /// The second part of the names that its answers are stored under. Never changed.
            #[must_use]
            pub const fn key(self) -> &'static str {
                match self { $(ScoreId::$name => $key,)+ }
            }

            /// The score.
            #[must_use]
            pub const fn score(self) -> &'static Score {
                match self { $(ScoreId::$name => &$score,)+ }
            }
        }
    };
}

scores! {
    /// GBS disability score (Hughes).
    GbsDisability, "gbs-disability", gbs_disability::SCORE;
    /// MRC sum score; in GBS the one at admission.
    Mrc, "mrc", mrc::FIRST;
    /// MRC sum score at day 7 of the admission, in GBS.
    MrcDay7, "mrc-day7", mrc::DAY_7;
    /// mEGOS at admission.
    MegosAdmission, "megos", megos::ADMISSION;
    /// mEGOS at day 7.
    MegosDay7, "megos-day7", megos::DAY_7;
    /// EGRIS.
    Egris, "egris", egris::SCORE;
    /// INCAT disability score.
    Incat, "incat", incat::SCORE;
    /// Adjusted INCAT: the change between two assessments.
    AdjustedIncat, "adjusted-incat", incat::ADJUSTED;
    /// MGFA class.
    Mgfa, "mgfa", mgfa::SCORE;
    /// MG-ADL.
    MgAdl, "mg-adl", mg_adl::SCORE;
    /// MMT8, both sides.
    Mmt8, "mmt8", mmt8::BOTH_SIDES;
    /// MMT8, one side.
    Mmt8OneSide, "mmt8-one-side", mmt8::ONE_SIDE;
    /// Modified Rankin scale.
    Mrs, "mrs", mrs::SCORE;
}

impl ScoreId {
    /// The scores that fit a condition, which is this application's choice: those that its trials,
    /// its prognosis or a payer's rule speak of, and the Rankin scale everywhere.
    ///
    /// ```
    /// use ivig_navigator::evidence::Condition;
    /// use ivig_navigator::score::ScoreId;
    /// assert_eq!(ScoreId::fitting(Condition::Als), [ScoreId::Mrs]);
    /// ```
    #[must_use]
    pub const fn fitting(condition: Condition) -> &'static [ScoreId] {
        match condition {
            Condition::Gbs => &[
                ScoreId::GbsDisability,
                ScoreId::Mrc,
                ScoreId::MrcDay7,
                ScoreId::MegosAdmission,
                ScoreId::MegosDay7,
                ScoreId::Egris,
                ScoreId::Mrs,
            ],
            Condition::MillerFisher => &[ScoreId::GbsDisability, ScoreId::Mrs],
            Condition::Cidp => &[
                ScoreId::Incat,
                ScoreId::AdjustedIncat,
                ScoreId::Mrc,
                ScoreId::Mrs,
            ],
            Condition::Mmn
            | Condition::IggIgaParaprotein
            | Condition::IgmMag
            | Condition::SmallFibre => &[ScoreId::Incat, ScoreId::Mrc, ScoreId::Mrs],
            Condition::Mg => &[ScoreId::Mgfa, ScoreId::MgAdl, ScoreId::Mrs],
            Condition::Lems => &[ScoreId::Mrc, ScoreId::Mrs],
            Condition::Dm | Condition::Pm | Condition::Imnm | Condition::Ibm => {
                &[ScoreId::Mmt8, ScoreId::Mmt8OneSide, ScoreId::Mrs]
            }
            Condition::Als
            | Condition::Sps
            | Condition::MsRelapsing
            | Condition::MsWeakness
            | Condition::MsOpticNeuritis
            | Condition::Aqp4OpticNeuritis
            | Condition::Epilepsy
            | Condition::AutoimmuneEpilepsy => &[ScoreId::Mrs],
        }
    }
}
