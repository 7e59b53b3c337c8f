//! Myasthenia gravis, since 2004.

use super::{Change, Recommendation, Since, regimen};
use crate::evidence::Source::{BARTH, BRIL1, EFNS08, EFNSNMT, S36};
use crate::evidence::{
    Combination, Condition, Course, Fact, Line, OpenQuestion, Phase, Position, Purpose, Stance,
};

pub(super) const SINCE: Since = Since {
    change: Change::Narrowed,
    position: POSITION,
    guidelines: GUIDELINES,
};

const POSITION: Position = Position {
    condition: Condition::Mg,
    line: Fact::verified(Line::FirstLine, &[EFNS08, EFNSNMT]),
    summary: Fact::verified(
        text!(
            "クリーゼと増悪では血漿交換と同等の選択肢で、1 g/kg でも足りることがある。維持療法やステロイド減量のための試験は主要評価項目で陰性であった。",
            "In crisis and exacerbation a choice equal to plasma exchange, and 1 g/kg may do. Trials as maintenance and to spare steroids were negative on their primary outcomes.",
        ),
        &[BARTH, BRIL1],
    ),
    regimens: &[
        regimen(
            "mg-1x2",
            Purpose::Treatment,
            Fact::verified(Phase::once(Course::daily(1000, 2, 2000)), &[BARTH, S36]),
        ),
        regimen(
            "mg-1x1",
            Purpose::Treatment,
            Fact::verified(Phase::once(Course::daily(1000, 1, 1000)), &[S36]),
        ),
    ],
    grounds: &[
        claim!(verified: "QMG が 10.5 を超える 84 例で、2 g/kg の IVIG と 5 回の血漿交換の改善率は 69% 対 65% で、両者は同等とされた。",
            "In 84 patients with QMG above 10.5 IVIG, 2 g/kg, and five plasma exchanges were judged equal: 69% v 65% improved."; BARTH),
        claim!(verified: "増悪した 51 例の二重盲検試験で、2 g/kg は 14 日目の QMG を改善した。主に 10.5 を超える例であった。",
            "In a double-blind trial of 51 who were worsening 2 g/kg bettered QMG at day 14, mostly where it was above 10.5."; ZIN),
        claim!(verified: "増悪した 173 例で、2 g/kg が 1 g/kg に優ることは示されなかった（差 3.84、95%CI −1.03〜8.71、p=0.12）。",
            "In 173 exacerbations 2 g/kg was not shown to be better than 1 g/kg (difference 3.84, 95% CI −1.03 to 8.71, p=0.12)."; S36; MgGajdos2005),
        claim!(verified: "維持とステロイド減量の二重盲検試験は、主要評価項目で有意差がなかった（24 週の QMG −5.1 対 −3.1、p=0.187、62 例。ステロイドを 50% 以上減らせた例 60.0% 対 63.3%、60 例）。",
            "Double-blind trials of maintenance and of steroid sparing were negative on their primary outcomes (QMG at week 24 −5.1 v −3.1, p=0.187, 62 patients; steroid cut by at least 50% in 60.0% v 63.3%, 60 patients)."; BRIL2, BRIL1),
    ],
    combinations: &[Combination {
        with: text!("血漿交換", "Plasma exchange"),
        stance: Stance::InsteadOf,
        note: Fact::verified(
            text!(
                "84 例の試験は両者を代わりの治療として比べた。併用の試験は読めていない。",
                "The trial of 84 compared the two as alternatives; no trial of both was read.",
            ),
            &[BARTH],
        ),
        studies: &[],
    }],
    caveats: &[
        claim!(secondary: "MGFA の合意文そのものは読めていない。2018 年の参考ページの要約による。",
            "The statements of the MGFA consensus were not read in the papers, but in a reference page of 2018."; MGMED),
        claim!(verified: "維持の試験では、MG-ADL が 2 点以上改善した例は多かった（70.0% 対 40.6%、p=0.025）が、入院を要した増悪 4 件のうち 3 件と死亡 1 例は IVIG 群であった。",
            "In the trial of maintenance more gained at least 2 points of MG-ADL (70.0% v 40.6%, p=0.025), but 3 of 4 exacerbations that led to hospital and 1 death were in the IVIG arm."; BRIL2),
    ],
    open_questions: &[OpenQuestion::MgMusk, OpenQuestion::MgRefractoryMaintenance],
};

const GUIDELINES: &[Recommendation] = &[
    recommendation!(secondary Mgfa2016, "合意", "Consensus",
        "呼吸・嚥下の危険、球麻痺が強い手術前、速い効果が要るとき、他の治療で不十分なとき、ステロイド開始前の短期使用。軽症・眼筋型では確かさが低い。",
        "Short-term use for danger to breathing or swallowing, before an operation with significant bulbar weakness, where a fast response is needed or other treatment falls short, and before a steroid is started; less certain in mild or ocular disease."),
    recommendation!(verified Japan2022, "推奨の等級は未読", "Grade not read",
        "経口ステロイドの漸増・大量は勧めず、早期の速効性治療（血漿交換、IVIG、ステロイドパルス）を用いる。",
        "No slow escalation to a high oral steroid dose; early fast-acting treatment (plasma exchange, IVIG, intravenous methylprednisolone)."),
    recommendation!(verified Efns2010, "レベル A", "Level A",
        "増悪に IVIG と血漿交換。手術前は血漿交換（レベル B）。",
        "IVIG and plasma exchange in exacerbation; plasma exchange before an operation (level B)."),
    recommendation!(verified Efns2008, "レベル A", "Level A",
        "急性増悪と重症例の短期治療。",
        "Acute exacerbation, and severe disease for a short time."),
    recommendation!(verified Aan2012, "レベル B", "Level B",
        "中等症から重症の MG。",
        "Moderate to severe MG."),
    recommendation!(verified Ontario, "使用可", "May be used",
        "軽症と眼筋型には使わない。",
        "Not in mild or ocular disease."),
];
