//! Modified Rankin scale: disability of any cause.

use super::{Asked, Level, Rule, Score};
use crate::evidence::{Fact, Source};

const LEVELS: &[Level] = levels! {
    0, "0: 症状なし", "0: no symptoms";
    1, "1: 症状はあるが、ふだんの活動はすべてできる", "1: symptoms, all usual duties done";
    2, "2: 軽度。身の回りのことは一人でできる", "2: slight; looks after own affairs unaided";
    3, "3: 中等度。手助けは要るが一人で歩ける", "3: moderate; some help, walks unaided";
    4, "4: 介助なしに歩けず、身の回りのこともできない", "4: cannot walk or care for self unaided";
    5, "5: 寝たきりで常に介護が必要", "5: bedridden, constant care";
    6, "6: 死亡", "6: dead";
};

pub(super) const SCORE: Score = Score {
    name: text!("修正ランキンスケール（mRS）", "Modified Rankin scale (mRS)"),
    stated: Fact::secondary(
        text!(
            "障害の全体を 0〜6 の一項目で示す。",
            "Disability as a whole, one item of 0 to 6."
        ),
        &[Source::MRS],
    ),
    items: items! { "mrs": "score", Asked::Levels(LEVELS), "障害の程度", "Disability"; },
    rule: Rule::Sum,
    range: (0, 6),
    bands: &[],
    change: Fact::unverified(),
    not_valid: &[],
    notes: &[],
    open: &[],
    fact: None,
};
