//! Inclusion body myositis, since 2004.

use super::{Change, Recommendation, Since, regimen};
use crate::evidence::Source::{S45, S49};
use crate::evidence::{Condition, Course, Fact, Interval, Line, Phase, Position, Purpose};

pub(super) const SINCE: Since = Since {
    change: Change::Confirmed,
    position: POSITION,
    guidelines: GUIDELINES,
};

const POSITION: Position = Position {
    condition: Condition::Ibm,
    line: Fact::verified(Line::NotEffective, &[S49]),
    summary: Fact::verified(
        text!(
            "3 試験（78 例）で利益は示されず、勧められない。重い嚥下障害に期限を決めて試みることは、専門家の見解にとどまる。",
            "No benefit was shown in 3 trials (78 patients), and it is not recommended. A time-limited trial for severe dysphagia remains expert opinion.",
        ),
        &[S49],
    ),
    regimens: &[regimen(
        "ibm-2-monthly",
        Purpose::Treatment,
        Fact::verified(
            Phase::every(Course::total(2000), Interval::Months(1), 3),
            &[S45],
        ),
    )],
    grounds: &[
        claim!(verified: "Cochrane 2015 では、IVIG の 3 試験（78 例）は統合できず、利益は示されなかった。",
            "Cochrane 2015: the 3 IVIG trials (78 patients) could not be pooled, and no benefit was shown."; S49; IbmDalakas1997, IbmWalter2000, IbmDalakas2001),
        claim!(verified: "オスロの 16 例では、嚥下が改善したのは 3 例で、続かなかった。",
            "In a series of 16 from Oslo swallowing was better in 3, and it did not last."; IBMOSLO),
    ],
    combinations: &[],
    caveats: &[
        claim!(verified: "嚥下が改善した例の報告は対照のない集積である。",
            "The reports of better swallowing are series without a control group."; IBMOSLO),
    ],
    open_questions: &[],
};

const GUIDELINES: &[Recommendation] = &[
    recommendation!(verified Aanem2009, "説得力のある根拠なし", "No convincing data",
        "封入体筋炎。",
        "Inclusion body myositis."),
    recommendation!(verified Aan2012, "U（不十分）", "U: insufficient",
        "封入体筋炎の根拠は不十分である。",
        "In inclusion body myositis the evidence is insufficient."),
];
