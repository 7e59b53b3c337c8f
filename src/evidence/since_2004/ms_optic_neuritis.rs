//! Multiple sclerosis with chronic optic neuritis, since 2004.

use super::{Change, Since, SinceClaim};
use crate::evidence::Condition;

pub(super) const SINCE: Since = Since {
    condition: Condition::MsOpticNeuritis,
    change: Change::Confirmed,
    points: &[
        SinceClaim::verified(
            text!(
                "急性視神経炎でも、68 例の試験で 6 か月後のコントラスト感度に差はなかった（0.4 g/kg を 0、1、2、30、60 日目）。",
                "In acute optic neuritis, too, contrast sensitivity at 6 months did not differ in a trial of 68 patients (0.4 g/kg on days 0, 1, 2, 30 and 60).",
            ),
            "Roed et al, Neurology 2005;64:804-810",
        ),
        SinceClaim::verified(
            text!(
                "日本では 1 製剤が、ステロイドに反応しない急性視神経炎（原則として抗アクアポリン 4 抗体陽性）に承認されている。多発性硬化症とは別の疾患である。",
                "Japan has approved one product for acute optic neuritis unresponsive to steroids, in principle aquaporin-4 antibody positive: another disease than multiple sclerosis.",
            ),
            "Kenketsu Venilon-I, Japanese label, pages igaku-shoin a059c002z0007 and shirobon 6343400X5020",
        ),
    ],
};
