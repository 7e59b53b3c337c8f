//! Lambert-Eaton myasthenic syndrome, since 2004.

use super::{Change, Recommendation, Since, regimen};
use crate::evidence::Source::{EFNSNMT, S41, S131};
use crate::evidence::{Condition, Course, Fact, Line, OpenQuestion, Phase, Position, Purpose};

pub(super) const SINCE: Since = Since {
    change: Change::Unchanged,
    position: POSITION,
    guidelines: GUIDELINES,
};

const POSITION: Position = Position {
    condition: Condition::Lems,
    line: Fact::verified(Line::SecondLine, &[EFNSNMT]),
    summary: Fact::verified(
        text!(
            "症状にはまず 3,4-ジアミノピリジン（アミファンプリジン）。IVIG は上乗せまたは救済で、効果は短い。",
            "3,4-diaminopyridine (amifampridine) first for symptoms. IVIG is added or kept for rescue; its effect is short.",
        ),
        &[EFNSNMT],
    ),
    regimens: &[regimen(
        "lems-1x2",
        Purpose::Treatment,
        Fact::verified(Phase::once(Course::daily(1000, 2, 2000)), &[S131, S41]),
    )],
    grounds: &[
        claim!(verified: "IVIG の試験は 1996 年のクロスオーバー試験（9 例）だけである。四肢の筋力は最長 8 週改善し（p=0.017〜0.038）、複合筋活動電位の変化は有意でなかった。",
            "The one trial of IVIG is the crossover trial of 1996 (9 patients): limb strength was better for up to 8 weeks (p=0.017 to 0.038), the change in compound muscle action potential was not significant."; S131; LemsBain1996),
        claim!(verified: "3,4-ジアミノピリジンの 4 試験（54 例）では QMG が 2.44 点改善した（95%CI 1.22〜3.6）。",
            "In 4 trials of 3,4-diaminopyridine (54 patients) QMG was better by 2.44 points (95% CI 1.22 to 3.6)."; S131),
    ],
    combinations: &[],
    caveats: &[
        claim!(secondary: "反復投与がどれだけ続けて効くかは分かっていない。投与間隔を示す資料は読めていない。",
            "How often repeated courses work has not been determined, and no source that was read gives an interval."; LEMSMED),
    ],
    open_questions: &[OpenQuestion::LemsRepeat],
};

const GUIDELINES: &[Recommendation] = &[
    recommendation!(verified Efns2010, "good practice point（専門家の合意）", "Good practice point",
        "症状に 3,4-ジアミノピリジン。IVIG は短期間の効果。",
        "3,4-diaminopyridine for symptoms; IVIG helps for a short time."),
    recommendation!(verified Efns2008, "レベル A（傍腫瘍性疾患の群として）", "Level A, for paraneoplastic disease as a group",
        "LEMS だけの等級ではない。",
        "Not a grade of LEMS by itself."),
    recommendation!(verified Aan2012, "レベル C", "Level C",
        "反応の乏しい成人の LEMS。",
        "LEMS in adults that does not respond."),
    recommendation!(verified Ontario, "使用可", "May be used",
        "LEMS に用いてよい。",
        "LEMS."),
];
