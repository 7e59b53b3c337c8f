//! MMT8: eight muscles, each 0 to 10, of one side or of both.

use super::{Asked, Level, Rule, Score};
use crate::evidence::{Fact, Source};

const GRADES: &[Level] = figures!(0 1 2 3 4 5 6 7 8 9 10);

pub(super) const BOTH_SIDES: Score = Score {
    name: text!("MMT8（両側）", "MMT8, both sides"),
    stated: Fact::secondary(
        text!(
            "8 筋の筋力を各 0〜10 で評価する。両側では対のある 7 筋を左右とも数え、頸部屈筋と合わせて 0〜150。150 が正常。",
            "Strength of 8 muscles, each 0 to 10. With both sides the 7 paired ones count twice, and with the neck flexors it is 0 to 150; 150 is normal."
        ),
        &[Source::IMACS],
    ),
    items: items! { "mmt8":
        "neck", Asked::Levels(GRADES), "頸部屈筋", "Neck flexors";
        "deltoid-right", Asked::Levels(GRADES), "三角筋（右）", "Deltoid, right";
        "deltoid-left", Asked::Levels(GRADES), "三角筋（左）", "Deltoid, left";
        "biceps-right", Asked::Levels(GRADES), "上腕二頭筋（右）", "Biceps, right";
        "biceps-left", Asked::Levels(GRADES), "上腕二頭筋（左）", "Biceps, left";
        "wrist-right", Asked::Levels(GRADES), "手関節伸筋（右）", "Wrist extensors, right";
        "wrist-left", Asked::Levels(GRADES), "手関節伸筋（左）", "Wrist extensors, left";
        "gluteus-maximus-right", Asked::Levels(GRADES), "大殿筋（右）", "Gluteus maximus, right";
        "gluteus-maximus-left", Asked::Levels(GRADES), "大殿筋（左）", "Gluteus maximus, left";
        "gluteus-medius-right", Asked::Levels(GRADES), "中殿筋（右）", "Gluteus medius, right";
        "gluteus-medius-left", Asked::Levels(GRADES), "中殿筋（左）", "Gluteus medius, left";
        "quadriceps-right", Asked::Levels(GRADES), "大腿四頭筋（右）", "Quadriceps, right";
        "quadriceps-left", Asked::Levels(GRADES), "大腿四頭筋（左）", "Quadriceps, left";
        "ankle-right", Asked::Levels(GRADES), "足関節背屈筋（右）", "Ankle dorsiflexors, right";
        "ankle-left", Asked::Levels(GRADES), "足関節背屈筋（左）", "Ankle dorsiflexors, left";
    },
    rule: Rule::Sum,
    range: (0, 150),
    bands: &[],
    change: Fact::unverified(),
    not_valid: &[],
    notes: &[Fact::secondary(
        text!(
            "ProDERM 試験（皮膚筋炎）の組み入れは 142 未満であった。",
            "The ProDERM trial in dermatomyositis took patients below 142."
        ),
        &[Source::PROD2],
    )],
    open: &[],
    fact: None,
};

pub(super) const ONE_SIDE: Score = Score {
    name: text!("MMT8（片側）", "MMT8, one side"),
    stated: Fact::secondary(
        text!(
            "8 筋の筋力を片側で各 0〜10、合計 0〜80。80 が正常。",
            "Strength of 8 muscles on one side, each 0 to 10, 0 to 80 together; 80 is normal."
        ),
        &[Source::IMACS],
    ),
    items: items! { "mmt8-one-side":
        "neck", Asked::Levels(GRADES), "頸部屈筋", "Neck flexors";
        "deltoid", Asked::Levels(GRADES), "三角筋", "Deltoid";
        "biceps", Asked::Levels(GRADES), "上腕二頭筋", "Biceps";
        "wrist", Asked::Levels(GRADES), "手関節伸筋", "Wrist extensors";
        "gluteus-maximus", Asked::Levels(GRADES), "大殿筋", "Gluteus maximus";
        "gluteus-medius", Asked::Levels(GRADES), "中殿筋", "Gluteus medius";
        "quadriceps", Asked::Levels(GRADES), "大腿四頭筋", "Quadriceps";
        "ankle", Asked::Levels(GRADES), "足関節背屈筋", "Ankle dorsiflexors";
    },
    range: (0, 80),
    notes: &[],
    ..BOTH_SIDES
};
