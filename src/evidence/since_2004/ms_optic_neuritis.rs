//! Multiple sclerosis with optic neuritis, since 2004.

use super::{Change, Recommendation, Since};
use crate::evidence::Source::{ROED, S60};
use crate::evidence::{Condition, Fact, Line, Position};

pub(super) const SINCE: Since = Since {
    change: Change::Confirmed,
    position: POSITION,
    guidelines: GUIDELINES,
};

const POSITION: Position = Position {
    condition: Condition::MsOpticNeuritis,
    line: Fact::verified(Line::NotEffective, &[ROED, S60]),
    summary: Fact::verified(
        text!(
            "慢性でも急性でも、多発性硬化症の視神経炎に IVIG の利益は示されていない。抗 AQP4 抗体陽性の視神経炎は別の疾患である。",
            "Chronic or acute, no benefit of IVIG was shown in optic neuritis of multiple sclerosis. Optic neuritis with AQP4 antibodies is another disease.",
        ),
        &[ROED, S60],
    ),
    regimens: &[],
    grounds: &[
        claim!(verified: "急性視神経炎 68 例の試験で、6 か月後のコントラスト感度に差はなかった（0.4 g/kg を 0、1、2、30、60 日目）。",
            "In a trial of 68 with acute optic neuritis contrast sensitivity at 6 months did not differ (0.4 g/kg on days 0, 1, 2, 30 and 60)."; ROED),
        claim!(verified: "慢性視神経炎の試験（55 例）でも差はなかった。",
            "Nor was there a difference in the trial in chronic optic neuritis (55 patients)."; S60; MsNoseworthy2001),
    ],
    combinations: &[],
    caveats: &[
        claim!(verified: "日本では 1 製剤が、ステロイドに反応しない急性視神経炎（原則として抗アクアポリン 4 抗体陽性）に承認されている。多発性硬化症とは別の疾患である。",
            "Japan has approved one product for acute optic neuritis unresponsive to steroids, in principle aquaporin-4 antibody positive: another disease than multiple sclerosis."; BENI),
    ],
    open_questions: &[],
};

const GUIDELINES: &[Recommendation] =
    &[recommendation!(verified Ontario, "使わない", "Do not use",
        "再発寛解型の短期治療を除き、多発性硬化症には使わない。",
        "Not in multiple sclerosis, except short-term in relapsing–remitting disease.")];
