//! Multiple sclerosis with fixed weakness, since 2004.

use super::{Change, Since, SinceClaim};
use crate::evidence::Condition;

pub(super) const SINCE: Since = Since {
    condition: Condition::MsWeakness,
    change: Change::Confirmed,
    points: &[SinceClaim::verified(
        text!(
            "固定した筋力低下とは別に、進行への効果も示されなかった。二次進行型 318 例の試験（毎月 1 g/kg、27 か月）で、進行のハザード比は 1.11（95%CI 0.80〜1.53）、深部静脈血栓症または肺塞栓症は 6 例対 1 例であった。",
            "Apart from fixed weakness, no effect on progression was shown either: in a trial of 318 patients with secondary progressive disease (1 g/kg a month, 27 months) the hazard ratio of progression was 1.11 (95% CI 0.80 to 1.53), with deep vein thrombosis or pulmonary embolism in 6 v 1.",
        ),
        "Hommes et al (ESIMS), Lancet 2004, PMID 15451222",
    )],
};
