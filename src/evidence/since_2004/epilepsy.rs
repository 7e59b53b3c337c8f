//! West and Lennox-Gastaut syndromes, since 2004.

use super::{Change, Since, SinceClaim};
use crate::evidence::Condition;

pub(super) const SINCE: Since = Since {
    condition: Condition::Epilepsy,
    change: Change::Downgraded,
    points: &[
        SinceClaim::verified(
            text!(
                "Cochrane（2018 年 12 月までの検索）では、無作為化試験は薬剤抵抗性てんかん 61 例の 1 件だけで、発作が半分以下になった例のリスク比は 1.89（95%CI 0.85〜4.21）であった。有効とも無効ともいえない。",
                "Cochrane (searched to December 2018) found one randomised trial, of 61 patients with drug-resistant epilepsy: risk ratio 1.89 (95% CI 0.85 to 4.21) for at least 50% fewer seizures. Nothing reliable for or against it.",
            ),
            "Cochrane review CD008557.pub4, search of December 2018",
        ),
        SinceClaim::verified(
            text!(
                "EFNS 2008 は難治性の小児てんかんを good practice point とする。",
                "EFNS 2008 lists refractory childhood epilepsy as a good practice point.",
            ),
            "Elovaara et al, EFNS guideline, Eur J Neurol 2008;15:893-908, DOI 10.1111/j.1468-1331.2008.02246.x",
        ),
        SinceClaim::verified(
            text!(
                "自己免疫性てんかんは別の疾患である。抗 LGI1 または抗 CASPR2 抗体陽性の成人 17 例の二重盲検試験で、5 週後に発作が半分以下になったのは IVIG 8 例中 6 例、プラセボ 9 例中 2 例であった（p=0.044）。早期に中止され、CASPR2 の 3 例はすべてプラセボであった。",
                "Autoimmune epilepsy is another disease. In a double-blind trial of 17 adults with LGI1 or CASPR2 antibodies seizures were at least 50% fewer at 5 weeks in 6 of 8 on IVIG v 2 of 9 on placebo (p=0.044). It was stopped early, and all 3 with CASPR2 had placebo.",
            ),
            "Dubey et al, Ann Neurol 2020;87:313-323, PMID 31782181, DOI 10.1002/ana.25655",
        ),
    ],
};
