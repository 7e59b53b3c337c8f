//! Polymyositis, since 2004.

use super::{Change, Since, SinceClaim};
use crate::evidence::Condition;

pub(super) const SINCE: Since = Since {
    condition: Condition::Pm,
    change: Change::Downgraded,
    points: &[
        SinceClaim::verified(
            text!(
                "ステロイド抵抗性の 26 例（多発性筋炎 16 例、皮膚筋炎 10 例）の二重盲検試験で、0.4 g/kg/日 × 5 日間はプラセボと 8 週後に差がなかった。",
                "In a double-blind trial of 26 steroid-resistant patients (16 with polymyositis, 10 with dermatomyositis) 0.4 g/kg a day for 5 days did not differ from placebo at 8 weeks.",
            ),
            "Miyasaka et al, Mod Rheumatol 2012;22:382-393, PMID 21971943, DOI 10.1007/s10165-011-0534-4",
        ),
        SinceClaim::verified(
            text!(
                "EFNS 2008 は、多発性筋炎での IVIG をレベル C とする。",
                "EFNS 2008 grades IVIG in polymyositis level C.",
            ),
            "Elovaara et al, EFNS guideline, Eur J Neurol 2008;15:893-908, DOI 10.1111/j.1468-1331.2008.02246.x",
        ),
    ],
};
