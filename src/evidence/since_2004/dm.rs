//! Dermatomyositis, since 2004.

use super::{Change, Since, SinceClaim};
use crate::evidence::Condition;

pub(super) const SINCE: Since = Since {
    condition: Condition::Dm,
    change: Change::Upgraded,
    points: &[
        SinceClaim::verified(
            text!(
                "95 例の第 III 相二重盲検試験（2 g/kg を 4 週ごと）で、16 週で改善（TIS 20 以上）した例は IVIG 78.7%、プラセボ 43.8% であった（p=0.0008）。",
                "In a phase 3 double-blind trial of 95 patients (2 g/kg every 4 weeks) 78.7% had improved at week 16 (TIS of at least 20) with IVIG and 43.8% with placebo (p=0.0008).",
            ),
            "Aggarwal et al (ProDERM), N Engl J Med 2022;387:1264-1278, PMID 36198179, DOI 10.1056/NEJMoa2117912",
        ),
        SinceClaim::verified(
            text!(
                "同じ試験の 664 サイクルで血栓塞栓症が 6 例に 8 件起こり、うち 5 例の 6 件は IVIG との関連が疑われた。点滴を遅くすると減り、1 g/kg では起こらなかった。",
                "In 664 cycles of the same trial 6 patients had 8 thromboembolic events; 6 events in 5 patients were possibly or probably related. Slowing the infusion lowered the rate; there were none at 1 g/kg.",
            ),
            "ProDERM safety analysis, Arthritis Res Ther 2024;26:27, PMID 38233885, DOI 10.1186/s13075-023-03232-2",
        ),
    ],
};
