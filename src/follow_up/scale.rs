//! What can be followed.

use crate::evidence::{Condition, Fact};
use crate::score::ScoreId;
use crate::text::Text;

macro_rules! scales {
    ($($(#[doc = $doc:literal])* $name:ident, $key:literal, ($ja:literal, $en:literal), $unit:literal, $decimals:literal, $range:expr;)+) => {
        /// What can be followed.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Scale { $($(#[doc = $doc])* $name,)+ }

        impl Scale {
            /// All of them, in the order of the screen.
            pub const ALL: &'static [Scale] = &[$(Scale::$name,)+];

            /// The name it is kept under. Never changed, never used again.
            #[must_use]
            pub const fn key(self) -> &'static str {
                match self { $(Scale::$name => $key,)+ }
            }

            /// The name.
            #[must_use]
            pub const fn label(self) -> Text {
                match self { $(Scale::$name => text!($ja, $en),)+ }
            }

            /// The unit; empty for points.
            #[must_use]
            pub const fn unit(self) -> &'static str {
                match self { $(Scale::$name => $unit,)+ }
            }

            /// How many decimals it is read to.
            #[must_use]
            pub const fn decimals(self) -> u8 {
                match self { $(Scale::$name => $decimals,)+ }
            }

            /// What is possible, in units of the last decimal: of a score its range; else this
            /// application's own limits, which catch slips of the hand.
            #[must_use]
            pub const fn range(self) -> (i64, i64) {
                match self { $(Scale::$name => $range,)+ }
            }
        }
    };
}

scales! {
    /// INCAT disability score, arms and legs apart.
    Incat, "incat", ("INCAT 障害スコア（上肢/下肢）", "INCAT disability score (arms/legs)"), "", 0, (0, 10);
    /// MRC sum score.
    Mrc, "mrc", ("MRC 合計スコア", "MRC sum score"), "", 0, (0, 60);
    /// MG-ADL.
    MgAdl, "mg-adl", ("MG-ADL", "MG-ADL"), "", 0, (0, 24);
    /// GBS disability score.
    GbsDisability, "gbs-disability", ("GBS 障害度（Hughes）", "GBS disability score (Hughes)"), "", 0, (0, 5);
    /// MMT8 of both sides.
    Mmt8, "mmt8", ("MMT8（両側）", "MMT8, both sides"), "", 0, (0, 150);
    /// Modified Rankin scale.
    Mrs, "mrs", ("修正 Rankin スケール", "Modified Rankin scale"), "", 0, (0, 5);
    /// Grip of the right hand by a vigorimeter.
    GripRightKpa, "grip-right-kpa", ("握力 右（kPa）", "Grip, right (kPa)"), "kPa", 0, (0, 250);
    /// Grip of the left hand by a vigorimeter.
    GripLeftKpa, "grip-left-kpa", ("握力 左（kPa）", "Grip, left (kPa)"), "kPa", 0, (0, 250);
    /// Grip of the right hand by a dynamometer.
    GripRightKg, "grip-right-kg", ("握力 右（kg）", "Grip, right (kg)"), "kg", 1, (0, 1_200);
    /// Grip of the left hand by a dynamometer.
    GripLeftKg, "grip-left-kg", ("握力 左（kg）", "Grip, left (kg)"), "kg", 1, (0, 1_200);
    /// Serum IgG before a dose.
    Igg, "igg", ("血清 IgG（投与前）", "Serum IgG, before a dose"), "g/L", 1, (1, 1_000);
    /// Body weight.
    Weight, "weight", ("体重", "Body weight"), "kg", 1, (4, 4_000);
    /// A course given: its grams in all, on its first day.
    Dose, "dose", ("投与したコース（総量）", "Course given, in all"), "g", 1, (1, 10_000);
}

impl Scale {
    /// The scale kept under a key.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Scale> {
        Scale::ALL.iter().copied().find(|scale| scale.key() == key)
    }

    /// The score that it is, where it is one.
    #[must_use]
    pub const fn score(self) -> Option<ScoreId> {
        match self {
            Scale::Incat => Some(ScoreId::Incat),
            Scale::Mrc => Some(ScoreId::Mrc),
            Scale::MgAdl => Some(ScoreId::MgAdl),
            Scale::GbsDisability => Some(ScoreId::GbsDisability),
            Scale::Mmt8 => Some(ScoreId::Mmt8),
            Scale::Mrs => Some(ScoreId::Mrs),
            Scale::GripRightKpa
            | Scale::GripLeftKpa
            | Scale::GripRightKg
            | Scale::GripLeftKg
            | Scale::Igg
            | Scale::Weight
            | Scale::Dose => None,
        }
    }

    /// Which way is better: `Some(true)` where more is, `None` where neither is.
    #[must_use]
    pub const fn more_is_better(self) -> Option<bool> {
        match self {
            Scale::Incat | Scale::MgAdl | Scale::GbsDisability | Scale::Mrs => Some(false),
            Scale::Mrc
            | Scale::Mmt8
            | Scale::GripRightKpa
            | Scale::GripLeftKpa
            | Scale::GripRightKg
            | Scale::GripLeftKg => Some(true),
            Scale::Igg | Scale::Weight | Scale::Dose => None,
        }
    }

    /// What change matters, in words, with its source; [`Fact::unverified`] where none was read.
    #[must_use]
    pub const fn change(self) -> Fact<Text> {
        match self {
            // Counted as the adjusted score counts it.
            Scale::Incat => ScoreId::AdjustedIncat.score().change,
            _ => match self.score() {
                Some(id) => id.score().change,
                None => Fact::unverified(),
            },
        }
    }

    /// The same as a number, in units of the last decimal.
    ///
    /// ```
    /// use ivig_navigator::follow_up::Scale;
    /// assert_eq!(Scale::MgAdl.matters(), Some(2));
    /// // No source that was read gives one for the sum score, and none is made up.
    /// assert_eq!(Scale::Mrc.matters(), None);
    /// ```
    #[must_use]
    pub const fn matters(self) -> Option<i64> {
        match self {
            Scale::Incat => Some(1),
            Scale::MgAdl => Some(2),
            _ => None,
        }
    }

    /// What is followed in a condition, this application's choice: its scores, grip where hands
    /// are weak, and of everybody weight, IgG and what was given.
    #[must_use]
    pub fn fitting(condition: Option<Condition>) -> Vec<Scale> {
        let scores = condition.map_or(&[][..], ScoreId::fitting);
        let neuropathy = matches!(
            condition,
            Some(
                Condition::Cidp | Condition::Mmn | Condition::IggIgaParaprotein | Condition::IgmMag
            )
        );
        let fits = |scale: &Scale| match (scale, scale.score()) {
            (_, Some(id)) => condition.is_none() || scores.contains(&id),
            (
                Scale::GripRightKpa | Scale::GripLeftKpa | Scale::GripRightKg | Scale::GripLeftKg,
                _,
            ) => condition.is_none() || neuropathy,
            _ => true,
        };
        Scale::ALL.iter().copied().filter(fits).collect()
    }
}
