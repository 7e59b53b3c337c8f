//! Relapsing multiple sclerosis, since 2004.

use super::{Change, Recommendation, Since};
use crate::evidence::Source::PRIV;
use crate::evidence::{Condition, Fact, Line, Position};

pub(super) const SINCE: Since = Since {
    change: Change::Downgraded,
    position: POSITION,
    guidelines: GUIDELINES,
};

const POSITION: Position = Position {
    condition: Condition::MsRelapsing,
    line: Fact::verified(Line::NotEffective, &[PRIV]),
    summary: Fact::verified(
        text!(
            "2004 年に待たれていた試験は陰性で、再発の予防に IVIG は使わない。二次進行型でも進行を抑えなかった。",
            "The trial awaited in 2004 was negative: no IVIG to prevent relapses. Nor did it slow secondary progressive disease.",
        ),
        &[PRIV],
    ),
    regimens: &[],
    grounds: &[
        claim!(verified: "127 例の二重盲検試験で、1 年間再発のなかった例は 4 週ごとに 0.2 g/kg で 57%、0.4 g/kg で 60%、プラセボで 68% と差がなく、MRI の利益もなかった。",
            "In a double-blind trial of 127 patients 57% were free of relapse for 1 year on 0.2 g/kg and 60% on 0.4 g/kg every 4 weeks, and 68% on placebo: no difference, and no gain on MRI."; PRIV),
        claim!(verified: "二次進行型 318 例の試験（毎月 1 g/kg、27 か月）で、進行のハザード比は 1.11（95%CI 0.80〜1.53）、深部静脈血栓症または肺塞栓症は 6 例対 1 例であった。",
            "In a trial of 318 with secondary progressive disease (1 g/kg a month, 27 months) the hazard ratio of progression was 1.11 (95% CI 0.80 to 1.53), with deep vein thrombosis or pulmonary embolism in 6 v 1."; ESIMS),
    ],
    combinations: &[],
    caveats: &[
        claim!(verified: "EFNS 2008 は同じ年の試験より前の根拠に基づき、レベル B を残している。",
            "EFNS 2008 rests on what was known before the trial of the same year, and keeps level B."; EFNS08),
    ],
    open_questions: &[],
};

const GUIDELINES: &[Recommendation] = &[
    recommendation!(verified Efns2008, "レベル B、妊娠・産後は good practice point", "Level B; pregnancy and after birth a good practice point",
        "他剤の忍容性が不良な再発寛解型の第二・第三選択。妊娠中・産後の再発。",
        "Relapsing–remitting disease where other drugs are not tolerated, second or third line; relapse in pregnancy or after birth."),
    recommendation!(verified Ontario, "短期のみ", "Short-term only",
        "再発寛解型の短期治療に限る。それ以外の多発性硬化症には使わない。",
        "Relapsing–remitting disease for a short time only; not otherwise in multiple sclerosis."),
];
