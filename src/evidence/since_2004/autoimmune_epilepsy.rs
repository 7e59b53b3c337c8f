//! Epilepsy with LGI1 or CASPR2 antibodies, since 2004.

use super::{Change, Recommendation, Since};
use crate::evidence::Source::DUBEY;
use crate::evidence::{Condition, Fact, Line, OpenQuestion, Position};

pub(super) const SINCE: Since = Since {
    change: Change::New,
    position: POSITION,
    guidelines: GUIDELINES,
};

const POSITION: Position = Position {
    condition: Condition::AutoimmuneEpilepsy,
    line: Fact::verified(Line::Unresolved, &[DUBEY]),
    summary: Fact::verified(
        text!(
            "小規模で早期に中止された 1 試験が、抗 LGI1 抗体陽性例での発作の減少を示した。抗 CASPR2 抗体については分からない。",
            "One small trial, stopped early, showed fewer seizures with LGI1 antibodies. Nothing can be said for CASPR2.",
        ),
        &[DUBEY],
    ),
    regimens: &[],
    grounds: &[
        claim!(verified: "抗 LGI1 または抗 CASPR2 抗体陽性の成人 17 例（予定 30 例）の二重盲検試験で、5 週後に発作が 50% 以上減ったのは IVIG 8 例中 6 例、プラセボ 9 例中 2 例であった（p=0.044）。LGI1 だけでは 8 例中 6 例対 6 例中 0 例。",
            "In a double-blind trial of 17 adults (30 planned) with LGI1 or CASPR2 antibodies seizures fell by at least 50% at 5 weeks in 6 of 8 on IVIG v 2 of 9 on placebo (p=0.044); with LGI1 alone 6 of 8 v 0 of 6."; DUBEY),
        claim!(verified: "用法は 1 日目 0.5 g/kg、2 日目 1 g/kg、3 週と 5 週に 0.6 g/kg であった。日ごとに量が異なり、ここでは用量を計算しない。",
            "It gave 0.5 g/kg on day 1, 1 g/kg on day 2, and 0.6 g/kg in weeks 3 and 5. The days differ, and no dose is computed here."; DUBEY),
    ],
    combinations: &[],
    caveats: &[
        claim!(verified: "試験は早期に中止され、企業の支援を受けた。抗 CASPR2 抗体の 3 例はすべてプラセボであった。",
            "The trial was stopped early and had support from a manufacturer; all 3 with CASPR2 had placebo."; DUBEY),
    ],
    open_questions: &[OpenQuestion::Caspr2],
};

const GUIDELINES: &[Recommendation] = &[];
