//! Polymyositis, since 2004.

use super::{Change, Recommendation, Since, regimen};
use crate::evidence::Source::ONTIIM;
use crate::evidence::{Condition, Course, Fact, Interval, Line, Phase, Position, Purpose};

pub(super) const SINCE: Since = Since {
    change: Change::Downgraded,
    position: POSITION,
    guidelines: GUIDELINES,
};

const POSITION: Position = Position {
    condition: Condition::Pm,
    line: Fact::verified(Line::SecondLine, &[ONTIIM]),
    summary: Fact::verified(
        text!(
            "二重盲検試験ではプラセボとの差が示されなかった。他の治療で不十分なときの第二・第三選択として、3〜6 か月に限って試みる。",
            "A double-blind trial showed no difference from placebo. Second or third line where other treatment falls short, as a trial of 3 to 6 months.",
        ),
        &[ONTIIM],
    ),
    regimens: &[regimen(
        "pm-1x2-monthly",
        Purpose::Treatment,
        Fact::verified(
            Phase::open_ended(Course::daily(1000, 2, 2000), Interval::Months(1)),
            &[ONTIIM],
        ),
    )],
    grounds: &[
        claim!(verified: "ステロイド抵抗性の 26 例（多発性筋炎 16 例、皮膚筋炎 10 例）の二重盲検試験で、0.4 g/kg/日 × 5 日間はプラセボと 8 週後に差がなかった。両群とも治療前より改善した。",
            "In a double-blind trial of 26 steroid-resistant patients (16 with polymyositis, 10 with dermatomyositis) 0.4 g/kg a day for 5 days did not differ from placebo at 8 weeks; both groups had improved."; MIYA),
    ],
    combinations: &[],
    caveats: &[
        claim!(secondary: "壊死性ミオパチーなどが分けられ、多発性筋炎という診断そのものが減っている。まず他の筋炎でないかを見直す。",
            "Necrotising myopathy and others were split off, and fewer patients keep the diagnosis of polymyositis: look for another myositis first."; IMNM),
    ],
    open_questions: &[],
};

const GUIDELINES: &[Recommendation] = &[
    recommendation!(verified Efns2008, "レベル C", "Level C",
        "多発性筋炎。",
        "Polymyositis."),
    recommendation!(verified Aanem2009, "Class IV のみ", "Class IV only",
        "多発性筋炎の根拠は Class IV だけである。",
        "In polymyositis there is class IV evidence only."),
    recommendation!(verified Aan2012, "U（不十分）", "U: insufficient",
        "多発性筋炎の根拠は不十分である。",
        "In polymyositis the evidence is insufficient."),
];
