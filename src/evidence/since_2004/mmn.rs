//! Multifocal motor neuropathy, since 2004.

use super::{Change, Recommendation, Since, regimen};
use crate::evidence::Source::{MMN10, PIEP};
use crate::evidence::{
    Combination, Condition, Course, Fact, Interval, Line, OpenQuestion, Phase, Position, Purpose,
    Stance, StudyId,
};

pub(super) const SINCE: Since = Since {
    change: Change::Confirmed,
    position: POSITION,
    guidelines: GUIDELINES,
};

const POSITION: Position = Position {
    condition: Condition::Mmn,
    line: Fact::verified(Line::FirstLine, &[MMN10]),
    summary: Fact::verified(
        text!(
            "障害があれば IVIG 2 g/kg が第一選択。有効なら握力と機能をみながら維持する。ステロイドは勧められない。",
            "Where disability warrants it IVIG, 2 g/kg, comes first; if it works it goes on, fitted to grip and function. Steroids are not recommended.",
        ),
        &[MMN10],
    ),
    regimens: &[
        regimen(
            "mmn-0.4x5",
            Purpose::Treatment,
            Fact::verified(Phase::once(Course::daily(400, 5, 2000)), &[MMN10]),
        ),
        regimen(
            "mmn-1-q2-4w",
            Purpose::Maintenance,
            Fact::verified(
                Phase::open_ended(Course::total(1000), Interval::WeeksBetween(2, 4)),
                &[MMN10],
            ),
        ),
        regimen(
            "mmn-2-q4-8w",
            Purpose::Maintenance,
            Fact::verified(
                Phase::open_ended(Course::total(2000), Interval::WeeksBetween(4, 8)),
                &[MMN10],
            ),
        ),
    ],
    grounds: &[
        claim!(verified: "IVIG 中の 44 例の二重盲検クロスオーバー試験で、弱いほうの手の握力は 12 週で IVIG +3.75%、プラセボ −31.38% であった（p=0.005）。",
            "In a double-blind crossover trial of 44 patients on IVIG the grip of the worse hand changed by +3.75% with IVIG and −31.38% with placebo over 12 weeks (p=0.005)."; HAHN),
        claim!(verified: "Cochrane 2005 では、筋力の改善は 78% 対 4%（リスク比 11.0、95%CI 2.86〜42.25）であった。",
            "Cochrane 2005: strength improved in 78% v 4% (risk ratio 11.0, 95% CI 2.86 to 42.25)."; COCHMMN),
    ],
    combinations: &[
        Combination {
            with: text!("副腎皮質ステロイド", "Corticosteroids"),
            stance: Stance::Harmful,
            note: Fact::verified(
                text!(
                    "EFNS/PNS 2010 は勧めない。総説の報告では 4 例が悪化した。",
                    "EFNS/PNS 2010 does not recommend them; in the series of the review 4 patients worsened.",
                ),
                &[MMN10],
            ),
            studies: &[StudyId::MmnDonaghy1994],
        },
        Combination {
            with: text!("ミコフェノール酸モフェチル", "Mycophenolate"),
            stance: Stance::NoAddedBenefit,
            note: Fact::verified(
                text!(
                    "28 例の試験で、加えても IVIG の必要量は減らなかった。",
                    "In a trial of 28 adding it did not lower the need for IVIG.",
                ),
                &[PIEP],
            ),
            studies: &[],
        },
    ],
    caveats: &[
        claim!(verified: "44 例の試験はすでに IVIG に反応している例が対象で、肺塞栓症が 1 例あった。",
            "The trial of 44 took patients who were on IVIG already; one had a pulmonary embolism."; HAHN),
    ],
    open_questions: &[OpenQuestion::MmnWithoutBlock],
};

const GUIDELINES: &[Recommendation] = &[
    recommendation!(verified EfnsPns2010Mmn, "A、維持は C", "A; maintenance C",
        "2 g/kg を 2〜5 日間で。有効なら 1 g/kg を 2〜4 週ごと、または 2 g/kg を 1〜2 か月ごと。ステロイドは勧めない。",
        "2 g/kg over 2 to 5 days. If it works 1 g/kg every 2 to 4 weeks, or 2 g/kg every 1 to 2 months. Steroids are not recommended."),
    recommendation!(verified Efns2008, "レベル A", "Level A",
        "MMN に IVIG。",
        "IVIG in MMN."),
    recommendation!(verified Aan2012, "レベル B", "Level B",
        "MMN に IVIG。",
        "IVIG in MMN."),
];
