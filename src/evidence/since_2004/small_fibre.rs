//! Diabetic and small-fibre neuropathy, since 2004.

use super::{Change, Recommendation, Since};
use crate::evidence::Source::GEER;
use crate::evidence::{Condition, Fact, Line, OpenQuestion, Position};

pub(super) const SINCE: Since = Since {
    change: Change::New,
    position: POSITION,
    guidelines: GUIDELINES,
};

const POSITION: Position = Position {
    condition: Condition::SmallFibre,
    line: Fact::verified(Line::NotEffective, &[GEER]),
    summary: Fact::verified(
        text!(
            "特発性の小径線維ニューロパチーでは利益がなく、糖尿病性ニューロパチーでは小さな 1 試験を除き根拠がない。IVIG は勧められない。",
            "No benefit in small-fibre neuropathy without a known cause; in diabetic neuropathy nothing but one small trial. IVIG is not recommended.",
        ),
        &[GEER],
    ),
    regimens: &[],
    grounds: &[
        claim!(verified: "特発性小径線維ニューロパチー 60 例の二重盲検試験で、痛みが 1 点以上減った例は 40% 対 30% であった（p=0.588）。",
            "In a double-blind trial of 60 with idiopathic small-fibre neuropathy pain fell by at least 1 point in 40% v 30% (p=0.588)."; GEER),
        claim!(verified: "抗 TS-HDS・抗 FGFR3 抗体を伴う例の無作為化試験も陰性であった（例数は読めていない）。",
            "A randomised trial with TS-HDS or FGFR3 antibodies was negative as well (its number of patients was not read)."; SFN2),
        claim!(verified: "薬剤抵抗性の有痛性糖尿病性ニューロパチー 23 例の試験で、4 週後に痛みが 50% 以上減った例は 11 例中 7 例対 12 例中 0 例であった（p=0.0013）。企業の資金により、再現されていない。",
            "In a trial of 23 with drug-resistant painful diabetic neuropathy pain fell by at least 50% at 4 weeks in 7 of 11 v 0 of 12 (p=0.0013); funded by a manufacturer and not replicated."; JANN),
        claim!(verified: "糖尿病性筋萎縮症では IVIG の試験がない（Cochrane 2017）。",
            "In diabetic amyotrophy there is no trial of IVIG (Cochrane 2017)."; DLRPN),
    ],
    combinations: &[],
    caveats: &[
        claim!(verified: "脱髄の所見をもつ糖尿病例の試験（25 例）は陰性であった。CIDP の基準を満たす例は CIDP として扱う。",
            "The trial in diabetes with demyelinating features (25 patients) was negative. Where the criteria of CIDP are met it is CIDP."; BREI),
    ],
    open_questions: &[OpenQuestion::DiabeticPain],
};

const GUIDELINES: &[Recommendation] = &[
    recommendation!(verified Aanem2009, "説得力のある根拠なし", "No convincing data",
        "特発性ニューロパチー、糖尿病性筋萎縮症。",
        "Idiopathic neuropathy, diabetic amyotrophy."),
    recommendation!(verified Aan2012, "U（不十分）", "U: insufficient",
        "糖尿病性神経根神経叢ニューロパチーの根拠は不十分である。",
        "In diabetic radiculoplexus neuropathy the evidence is insufficient."),
    recommendation!(verified Ontario, "使わない", "Do not use",
        "神経障害性疼痛には使わない。",
        "Not for neuropathic pain."),
];
