//! Dermatomyositis, since 2004.

use super::{Change, Recommendation, Since, regimen};
use crate::evidence::Source::{PROD2, PRODSF, S42};
use crate::evidence::{
    Combination, Condition, Course, Fact, Interval, Line, OpenQuestion, Phase, Position, Purpose,
    Stance, StudyId,
};

pub(super) const SINCE: Since = Since {
    change: Change::Upgraded,
    position: POSITION,
    guidelines: GUIDELINES,
};

const POSITION: Position = Position {
    condition: Condition::Dm,
    line: Fact::verified(Line::SecondLine, &[PROD2]),
    summary: Fact::verified(
        text!(
            "第 III 相試験で有効性が示され、承認製剤がある。2 g/kg を 4 週ごとに行い、安定すれば減らす。血栓に注意し、ゆっくり投与する。",
            "Shown to work in a phase 3 trial, with a labelled product: 2 g/kg every 4 weeks, less when stable. Mind clots; infuse slowly.",
        ),
        &[PROD2, PRODSF],
    ),
    regimens: &[regimen(
        "dm-2-q4w",
        Purpose::Treatment,
        Fact::verified(
            Phase::open_ended(Course::total(2000), Interval::Weeks(4)),
            &[PROD2],
        ),
    )],
    grounds: &[
        claim!(verified: "95 例の第 III 相二重盲検試験（2 g/kg を 4 週ごと）で、16 週で改善（TIS 20 以上）した例は IVIG 78.7%、プラセボ 43.8% であった（p=0.0008）。",
            "In a phase 3 double-blind trial of 95 patients (2 g/kg every 4 weeks) 78.7% had improved at week 16 (TIS of at least 20) with IVIG and 43.8% with placebo (p=0.0008)."; PROD2),
        claim!(verified: "皮膚の活動性（CDASI-A）は −9.36 対 −1.16 であった。",
            "Skin activity (CDASI-A) changed by −9.36 v −1.16."; PRODSK),
    ],
    combinations: &[Combination {
        with: text!("ステロイド・免疫抑制薬", "Steroids and immunosuppressants"),
        stance: Stance::Together,
        note: Fact::verified(
            text!(
                "2004 年までの試験ではプレドニゾンを続けたまま IVIG を加えた。",
                "In the trial known in 2004 prednisone went on and IVIG was added.",
            ),
            &[S42],
        ),
        studies: &[StudyId::DmDalakas1993],
    }],
    caveats: &[
        claim!(verified: "664 サイクルで血栓塞栓症が 6 例に 8 件起こり、うち 5 例の 6 件は IVIG との関連が疑われた。その例の危険因子は 2.4〜15.2 倍多かった。点滴を遅くすると減り、1 g/kg では起こらなかった。",
            "In 664 cycles 6 patients had 8 thromboembolic events; 6 events in 5 patients were possibly or probably related. These patients had 2.4 to 15.2 times more risk factors. Slowing the infusion lowered the rate; there were none at 1 g/kg."; PRODSF),
    ],
    open_questions: &[OpenQuestion::DmFirstTreatment],
};

const GUIDELINES: &[Recommendation] = &[
    recommendation!(verified Efns2008, "レベル B", "Level B",
        "プレドニゾロンに加える第二選択。",
        "Second line, with prednisone."),
    recommendation!(verified Aanem2009, "Class I の根拠", "Class I support",
        "皮膚筋炎。",
        "Dermatomyositis."),
    recommendation!(verified Aan2012, "レベル C", "Level C",
        "反応の乏しい成人の皮膚筋炎。",
        "Dermatomyositis in adults that does not respond."),
];
