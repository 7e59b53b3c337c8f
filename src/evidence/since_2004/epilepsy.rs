//! West and Lennox-Gastaut syndromes, since 2004.

use super::{Change, Recommendation, Since};
use crate::evidence::Source::EPI;
use crate::evidence::{Condition, Fact, Line, OpenQuestion, Position};

pub(super) const SINCE: Since = Since {
    change: Change::Downgraded,
    position: POSITION,
    guidelines: GUIDELINES,
};

const POSITION: Position = Position {
    condition: Condition::Epilepsy,
    line: Fact::verified(Line::Unresolved, &[EPI]),
    summary: Fact::verified(
        text!(
            "無作為化試験は 1 件だけで、有効とも無効ともいえない。通常は行わない。",
            "One randomised trial only, and nothing reliable for or against it. Not routine.",
        ),
        &[EPI],
    ),
    regimens: &[],
    grounds: &[
        claim!(verified: "無作為化試験は薬剤抵抗性てんかん 61 例の 1 件だけで（Cochrane、2018 年 12 月までの検索）、発作が 50% 以上減った例のリスク比は 1.89（95%CI 0.85〜4.21）であった。",
            "There is one randomised trial, of 61 patients with drug-resistant epilepsy (Cochrane, searched to December 2018): risk ratio 1.89 (95% CI 0.85 to 4.21) for a fall in seizures of at least 50%."; EPI),
    ],
    combinations: &[],
    caveats: &[
        claim!(verified: "自己免疫性てんかん（抗 LGI1・抗 CASPR2 抗体）は別の疾患である。",
            "Autoimmune epilepsy (LGI1 or CASPR2 antibodies) is another disease."; DUBEY),
    ],
    open_questions: &[OpenQuestion::EpilepsyTrial],
};

const GUIDELINES: &[Recommendation] = &[
    recommendation!(verified Efns2008, "good practice point（専門家の合意）", "Good practice point",
        "難治性の小児てんかん。",
        "Refractory childhood epilepsy."),
];
