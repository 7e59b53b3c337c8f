//! Guillain-Barré syndrome, since 2004.

use super::{Change, Recommendation, Since, regimen};
use crate::evidence::Source::{EFNS08, S10};
use crate::evidence::{
    Combination, Condition, Course, Fact, Line, OpenQuestion, Phase, Position, Purpose, Stance,
    StudyId,
};

pub(super) const SINCE: Since = Since {
    change: Change::Confirmed,
    position: POSITION,
    guidelines: GUIDELINES,
};

const POSITION: Position = Position {
    condition: Condition::Gbs,
    line: Fact::verified(Line::FirstLine, &[EFNS08, S10]),
    summary: Fact::verified(
        text!(
            "自力で歩けない GBS には IVIG 0.4 g/kg/日 × 5 日間または血漿交換を 1 コース行う。反応がないことを理由に 2 回目を行わない。",
            "GBS that cannot walk unaided has IVIG, 0.4 g/kg a day for 5 days, or plasma exchange, once. A lack of response is no reason for a second course.",
        ),
        &[EFNS08, S10],
    ),
    regimens: &[regimen(
        "gbs-0.4x5",
        Purpose::Treatment,
        Fact::verified(Phase::once(Course::daily(400, 5, 2000)), &[EFNS08]),
    )],
    grounds: &[
        claim!(verified: "EFNS 2008 は、IVIG 0.4 g/kg/日 × 5 日間または血漿交換を第一選択とする（レベル A）。副作用が少ない点で IVIG を優先する（レベル B）。",
            "EFNS 2008 puts IVIG, 0.4 g/kg a day for 5 days, or plasma exchange first (level A), and favours IVIG for fewer side effects (level B)."; EFNS08),
        claim!(verified: "予後不良が見込まれる 93 例の二重盲検試験で、2 回目の 2 g/kg は 4 週後の障害度を改善しなかった（調整共通 OR 1.4、95%CI 0.6〜3.3、p=0.45）。30 日以内の重篤な有害事象は 35% 対 16% で、血栓塞栓症を含む。",
            "In a double-blind trial of 93 patients with a poor prognosis a second course of 2 g/kg did not better disability at 4 weeks (adjusted common OR 1.4, 95% CI 0.6 to 3.3, p=0.45). Serious adverse events within 30 days: 35% v 16%, thromboembolism included."; SID1),
        claim!(verified: "予後不良例 237 例の観察研究でも、2 回目のコースの利益は示されなかった（調整 OR は早期 0.70、後期 0.66）。2 回受けた例は初めから重症であった。",
            "Nor did an observational study of 237 with a poor prognosis show a benefit of a second course (adjusted OR 0.70 early, 0.66 late); those given two were more disabled from the start."; ISID),
        claim!(verified: "歩行可能な 188 例の観察研究で、IVIG の利益は示されなかった（調整 OR 1.62、95%CI 0.63〜4.13）。",
            "In an observational study of 188 who could walk a benefit of IVIG was not shown (adjusted OR 1.62, 95% CI 0.63 to 4.13)."; MILD),
        claim!(verified: "小児の無作為化試験では、2 日間のコースで 23 例中 5 例が再び悪化し、5 日間では 23 例中 0 例であった。",
            "In a randomised trial in children 5 of 23 given the course in 2 days worsened again, and 0 of 23 given it in 5 days."; KOR),
    ],
    combinations: &[
        Combination {
            with: text!("血漿交換", "Plasma exchange"),
            stance: Stance::NoAddedBenefit,
            note: Fact::verified(
                text!(
                    "EFNS 2008 と AAN 2003 は、血漿交換に続く IVIG を勧めない。",
                    "EFNS 2008 and AAN 2003 do not recommend IVIG after plasma exchange.",
                ),
                &[EFNS08, S10],
            ),
            studies: &[StudyId::GbsPsgbs1997],
        },
        Combination {
            with: text!("副腎皮質ステロイド", "Corticosteroids"),
            stance: Stance::NoAddedBenefit,
            note: Fact::verified(
                text!(
                    "AAN 2003 は勧めない。EFNS 2008 は、メチルプレドニゾロン静注の併用に小さな短期の利益を認める（レベル C）。",
                    "AAN 2003 does not recommend them. EFNS 2008 sees a small short-term gain from intravenous methylprednisolone with IVIG (level C).",
                ),
                &[EFNS08, S10],
            ),
            studies: &[StudyId::GbsVanKoningsveld2004],
        },
    ],
    caveats: &[
        claim!(secondary: "EAN/PNS 2023 の治療に関する文は、保存された写しのどれにも最後まで載っていない。ここで用いたのは、IVIG と血漿交換に優劣をつけないという点だけである。",
            "No stored copy of EAN/PNS 2023 holds its treatment statements whole. Used here is only that it prefers neither IVIG nor plasma exchange."; PATHW),
        claim!(secondary: "発症 2 週を過ぎて始めた IVIG の効果は分かっていない（専門家の見解）。",
            "The effect of IVIG begun more than 2 weeks after onset is not known (view of experts)."; DILEM),
    ],
    open_questions: &[OpenQuestion::GbsLateStart, OpenQuestion::GbsFluctuation],
};

const GUIDELINES: &[Recommendation] = &[
    recommendation!(secondary EanPns2023, "等級は未読", "Grade not read",
        "IVIG または血漿交換。どちらかを優先しない。",
        "IVIG or plasma exchange, neither preferred."),
    recommendation!(verified Efns2008, "レベル A", "Level A",
        "IVIG または血漿交換。軽症とフィッシャー症候群には勧告なし。改善後の再燃には 2 回目（good practice point）。",
        "IVIG or plasma exchange. No recommendation for mild disease or Fisher syndrome; a second course for a relapse after improvement (good practice point)."),
    recommendation!(verified Aan2012, "レベル A", "Level A",
        "成人の GBS に IVIG。血漿交換との併用は行わない（レベル B）。小児は判断できない（U）。",
        "IVIG in adults; not together with plasma exchange (level B); insufficient in children (U)."),
    recommendation!(verified Aan2003, "推奨", "Recommended",
        "歩けない成人に、発症 2 週、場合により 4 週までの IVIG、または 4 週までの血漿交換。重症の小児ではどちらも選べる。",
        "Adults who cannot walk: IVIG within 2, possibly 4, weeks of onset, or plasma exchange within 4. Both are options in severe disease in children."),
    recommendation!(verified Ontario, "使用可", "May be used",
        "GBS とその亜型（フィッシャー症候群を含む）。",
        "GBS and its variants, Miller Fisher included."),
];
