//! Amyotrophic lateral sclerosis, since 2004.

use super::{Change, Recommendation, Since};
use crate::evidence::Source::ONTNEU;
use crate::evidence::{Condition, Fact, Line, Position};

pub(super) const SINCE: Since = Since {
    change: Change::Confirmed,
    position: POSITION,
    guidelines: GUIDELINES,
};

const POSITION: Position = Position {
    condition: Condition::Als,
    line: Fact::verified(Line::NotEffective, &[ONTNEU]),
    summary: Fact::verified(
        text!(
            "新しい対照試験は見つかっていない。IVIG は使わない。大切なのは MMN を見逃さないことである。",
            "No new controlled trial was found. IVIG is not given; what matters is not to miss MMN.",
        ),
        &[ONTNEU],
    ),
    regimens: &[],
    grounds: &[
        claim!(verified: "オンタリオ州の使用指針は、運動ニューロン疾患に免疫グロブリンを使わないとする。",
            "The utilisation guideline of Ontario: no immunoglobulin in motor neuron disease."; ONTNEU),
        claim!(verified: "2004 年までの研究では、ALS 9 例の全例が悪化した。",
            "In the study known in 2004 all 9 patients with ALS worsened."; S31; AlsDalakas1994),
    ],
    combinations: &[],
    caveats: &[claim!(verified: "対照のない 9 例の研究だけに基づく。",
            "It rests on an uncontrolled study of 9 patients."; S31)],
    open_questions: &[],
};

const GUIDELINES: &[Recommendation] =
    &[recommendation!(verified Ontario, "使わない", "Do not use",
        "運動ニューロン疾患には使わない。",
        "Not in motor neuron disease.")];
