//! MRC sum score: six muscle groups of both sides, each 0 to 5.

use super::{Asked, Level, Rule, Score};
use crate::evidence::{Fact, Source};
use crate::text::Text;

const GRADES: &[Level] = figures!(0 1 2 3 4 5);

/// The twelve items; each assessment keeps its own answers.
macro_rules! muscles {
    ($score:literal) => {
        items! { $score:
            "shoulder-abduction-right", Asked::Levels(GRADES), "肩外転（右）", "Shoulder abduction, right";
            "shoulder-abduction-left", Asked::Levels(GRADES), "肩外転（左）", "Shoulder abduction, left";
            "elbow-flexion-right", Asked::Levels(GRADES), "肘屈曲（右）", "Elbow flexion, right";
            "elbow-flexion-left", Asked::Levels(GRADES), "肘屈曲（左）", "Elbow flexion, left";
            "wrist-extension-right", Asked::Levels(GRADES), "手関節背屈（右）", "Wrist extension, right";
            "wrist-extension-left", Asked::Levels(GRADES), "手関節背屈（左）", "Wrist extension, left";
            "hip-flexion-right", Asked::Levels(GRADES), "股関節屈曲（右）", "Hip flexion, right";
            "hip-flexion-left", Asked::Levels(GRADES), "股関節屈曲（左）", "Hip flexion, left";
            "knee-extension-right", Asked::Levels(GRADES), "膝伸展（右）", "Knee extension, right";
            "knee-extension-left", Asked::Levels(GRADES), "膝伸展（左）", "Knee extension, left";
            "ankle-dorsiflexion-right", Asked::Levels(GRADES), "足関節背屈（右）", "Ankle dorsiflexion, right";
            "ankle-dorsiflexion-left", Asked::Levels(GRADES), "足関節背屈（左）", "Ankle dorsiflexion, left";
        }
    };
}

const STATED: Fact<Text> = Fact::secondary(
    text!(
        "両側 6 筋群（計 12）の筋力を各 0〜5 の MRC 段階で合計する。0〜60 で、60 が正常。",
        "Strength of 6 muscle groups on both sides (12 in all), each by its MRC grade of 0 to 5. 0 to 60; 60 is normal."
    ),
    &[Source::MRC],
);

pub(super) const FIRST: Score = Score {
    name: text!(
        "MRC 合計スコア（GBS では入院時）",
        "MRC sum score (in GBS: at admission)"
    ),
    stated: STATED,
    items: muscles!("mrc"),
    rule: Rule::Sum,
    range: (0, 60),
    bands: &[],
    change: Fact::unverified(),
    not_valid: &[],
    notes: &[],
    open: &[],
    fact: None,
};

pub(super) const DAY_7: Score = Score {
    name: text!(
        "MRC 合計スコア（入院 7 日目）",
        "MRC sum score (day 7 of the admission)"
    ),
    items: muscles!("mrc-day7"),
    ..FIRST
};
