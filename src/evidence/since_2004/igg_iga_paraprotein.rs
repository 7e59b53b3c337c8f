//! IgG or IgA paraproteinaemic neuropathy, since 2004.

use super::{Change, Recommendation, Since};
use crate::evidence::Source::PDN10;
use crate::evidence::{Condition, Fact, Line, Position};

pub(super) const SINCE: Since = Since {
    change: Change::Unchanged,
    position: POSITION,
    guidelines: GUIDELINES,
};

const POSITION: Position = Position {
    condition: Condition::IggIgaParaprotein,
    line: Fact::verified(Line::UncontrolledOnly, &[PDN10]),
    summary: Fact::verified(
        text!(
            "CIDP と同様にふるまうとされ、CIDP の基準を満たせば CIDP として治療する。",
            "Said to behave like CIDP; where the criteria of CIDP are met it is treated as CIDP.",
        ),
        &[PDN10],
    ),
    regimens: &[],
    grounds: &[
        claim!(verified: "EFNS/PNS 2010 は、IgG・IgA パラプロテイン性ニューロパチーは CIDP と同様にふるまうとする。",
            "EFNS/PNS 2010: neuropathy with an IgG or IgA paraprotein behaves like CIDP."; PDN10),
    ],
    combinations: &[],
    caveats: &[
        claim!(verified: "この疾患だけを対象とした IVIG の対照試験は示されていない。",
            "No controlled trial of IVIG in this disease alone is named."; PDN10),
    ],
    open_questions: &[],
};

const GUIDELINES: &[Recommendation] = &[
    recommendation!(verified EfnsPns2010Pdn, "good practice point（専門家の合意）", "Good practice point",
        "CIDP と同様にふるまう。",
        "It behaves like CIDP."),
];
