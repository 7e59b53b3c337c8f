//! Multiple sclerosis with fixed weakness, since 2004.

use super::{Change, Recommendation, Since};
use crate::evidence::Source::{ESIMS, S59};
use crate::evidence::{Condition, Fact, Line, Position};

pub(super) const SINCE: Since = Since {
    change: Change::Confirmed,
    position: POSITION,
    guidelines: GUIDELINES,
};

const POSITION: Position = Position {
    condition: Condition::MsWeakness,
    line: Fact::verified(Line::NotEffective, &[ESIMS, S59]),
    summary: Fact::verified(
        text!(
            "固定した筋力低下は回復せず、二次進行型の進行も抑えなかった。",
            "Fixed weakness did not recover, and secondary progression was not slowed.",
        ),
        &[ESIMS, S59],
    ),
    regimens: &[],
    grounds: &[
        claim!(verified: "二次進行型 318 例の試験（毎月 1 g/kg、27 か月）で、進行のハザード比は 1.11（95%CI 0.80〜1.53）であった。",
            "In a trial of 318 with secondary progressive disease (1 g/kg a month, 27 months) the hazard ratio of progression was 1.11 (95% CI 0.80 to 1.53)."; ESIMS),
        claim!(verified: "固定した筋力低下の試験（67 例）でも差はなかった。",
            "Nor was there a difference in the trial in fixed weakness (67 patients)."; S59; MsNoseworthy2000),
    ],
    combinations: &[],
    caveats: &[
        claim!(verified: "深部静脈血栓症または肺塞栓症は 6 例対 1 例であった。",
            "Deep vein thrombosis or pulmonary embolism occurred in 6 v 1."; ESIMS),
    ],
    open_questions: &[],
};

const GUIDELINES: &[Recommendation] =
    &[recommendation!(verified Ontario, "使わない", "Do not use",
        "再発寛解型の短期治療を除き、多発性硬化症には使わない。",
        "Not in multiple sclerosis, except short-term in relapsing–remitting disease.")];
