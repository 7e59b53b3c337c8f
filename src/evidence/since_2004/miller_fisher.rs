//! Miller Fisher syndrome, since 2004.

use super::{Change, Recommendation, Since, regimen};
use crate::evidence::Source::{DILEM, EFNS08};
use crate::evidence::{Condition, Course, Fact, Line, OpenQuestion, Phase, Position, Purpose};

pub(super) const SINCE: Since = Since {
    change: Change::Clarified,
    position: POSITION,
    guidelines: GUIDELINES,
};

const POSITION: Position = Position {
    condition: Condition::MillerFisher,
    line: Fact::secondary(Line::Unresolved, &[DILEM]),
    summary: Fact::secondary(
        text!(
            "純粋なフィッシャー症候群は支持療法とし、四肢や球麻痺の筋力低下を伴う例は GBS として治療する。",
            "Pure Miller Fisher syndrome has supportive care; with limb or bulbar weakness it is treated as GBS.",
        ),
        &[DILEM],
    ),
    regimens: &[regimen(
        "mfs-0.4x5",
        Purpose::Treatment,
        // No dose was studied: that of GBS, where it is treated as GBS.
        Fact::inferred(Phase::once(Course::daily(400, 5, 2000)), &[DILEM, EFNS08]),
    )],
    grounds: &[
        claim!(verified: "どの治療にも無作為化試験・準無作為化試験はない（Cochrane、2009 年 2 月までの検索）。",
            "No treatment has a randomised or quasi-randomised trial (Cochrane, searched to February 2009)."; COCHFS),
        claim!(verified: "後ろ向きの比較では、IVIG は自然経過を変えなかった（例数は未確認）。",
            "In a retrospective comparison IVIG did not alter the natural course (the number of patients was not verified)."; MORI),
        claim!(verified: "専門家の見解では、典型例は支持療法とし、四肢や球麻痺の筋力低下を伴う例やビッカースタッフ脳幹脳炎では IVIG または血漿交換を考慮する。",
            "In the view of experts the typical form has supportive care; with limb or bulbar weakness, or in Bickerstaff encephalitis, IVIG or plasma exchange is considered."; DILEM),
    ],
    combinations: &[],
    caveats: &[
        claim!(verified: "対照試験が一つもないため、どの方針も専門家の見解にとどまる。",
            "Without a controlled trial every course of action rests on expert opinion."; COCHFS),
    ],
    open_questions: &[OpenQuestion::FisherOverlap],
};

const GUIDELINES: &[Recommendation] = &[
    recommendation!(verified Efns2008, "勧告なし", "None",
        "フィッシャー症候群への勧告はない。",
        "No recommendation for Fisher syndrome."),
    recommendation!(verified Aanem2009, "Class IV のみ", "Class IV only",
        "フィッシャー症候群の根拠は Class IV だけである。",
        "For Fisher syndrome there is class IV evidence only."),
    recommendation!(verified Aan2012, "U（不十分）", "U: insufficient",
        "根拠は不十分である。",
        "The evidence is insufficient."),
    recommendation!(verified Ontario, "使用可", "May be used",
        "GBS の亜型として使用できる。",
        "May be used, as a variant of GBS."),
];
