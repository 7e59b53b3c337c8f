//! Stiff-person syndrome, since 2004.

use super::{Change, Recommendation, Since, regimen};
use crate::evidence::Source::{EFNS08, S50, YI};
use crate::evidence::{Condition, Course, Fact, Interval, Line, Phase, Position, Purpose};

pub(super) const SINCE: Since = Since {
    change: Change::Confirmed,
    position: POSITION,
    guidelines: GUIDELINES,
};

const POSITION: Position = Position {
    condition: Condition::Sps,
    line: Fact::verified(Line::SecondLine, &[EFNS08]),
    summary: Fact::verified(
        text!(
            "GABA 作動薬で不十分なときに 2 g/kg を月 1 回。3 か月で反応がなければやめる。",
            "Where GABA-enhancing drugs fall short, 2 g/kg a month; stopped if there is no response by 3 months.",
        ),
        &[EFNS08, YI],
    ),
    regimens: &[regimen(
        "sps-1x2-monthly",
        Purpose::Treatment,
        Fact::secondary(
            Phase::every(Course::daily(1000, 2, 2000), Interval::Months(1), 3),
            &[S50],
        ),
    )],
    grounds: &[
        claim!(verified: "毎月の IVIG を受けた 36 例の集積では、24 例（67%）が反応した（期間の中央値 40 か月）。3 か月で反応のなかった 12 例は、その後も反応しなかった。",
            "In a series of 36 on monthly IVIG 24 (67%) responded over a median of 40 months. The 12 with no response in 3 months never responded."; YI),
        claim!(verified: "23 例の集積では、mRS と生活の質の改善が 5 年保たれた。",
            "In a series of 23 disability (mRS) and quality of life were better, and it lasted for 5 years."; BOSE),
    ],
    combinations: &[],
    caveats: &[
        claim!(verified: "2004 年以降の報告に対照群はない。反応した 24 例のうち 29.1% は効果を失った。",
            "The reports since 2004 have no control group; of the 24 who responded 29.1% lost the benefit."; YI),
    ],
    open_questions: &[],
};

const GUIDELINES: &[Recommendation] = &[
    recommendation!(verified Efns2008, "レベル A", "Level A",
        "スティッフパーソン症候群に IVIG。",
        "IVIG in stiff-person syndrome."),
    recommendation!(verified Aanem2009, "Class I の根拠", "Class I support",
        "スティッフパーソン症候群。",
        "Stiff-person syndrome."),
    recommendation!(verified Ontario, "使用可", "May be used",
        "スティッフパーソン症候群。",
        "Stiff-person syndrome."),
];
