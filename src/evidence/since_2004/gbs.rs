//! Guillain-Barré syndrome, since 2004.

use super::{Change, Since, SinceClaim};
use crate::evidence::Condition;

pub(super) const SINCE: Since = Since {
    condition: Condition::Gbs,
    change: Change::Confirmed,
    points: &[
        SinceClaim::verified(
            text!(
                "EFNS 2008 は、IVIG 0.4 g/kg/日 × 5 日間または血漿交換を第一選択とする（レベル A）。副作用が少ない点で IVIG を優先する（レベル B）。2023 年に EAN/PNS の新しい指針が出ている。",
                "EFNS 2008 puts IVIG, 0.4 g/kg a day for 5 days, or plasma exchange first (level A), and favours IVIG for fewer side effects (level B). A newer guideline, EAN/PNS 2023, has followed.",
            ),
            "Elovaara et al, EFNS guideline, Eur J Neurol 2008;15:893-908, DOI 10.1111/j.1468-1331.2008.02246.x",
        ),
        SinceClaim::verified(
            text!(
                "予後不良が見込まれる 93 例の二重盲検試験で、2 回目の 2 g/kg のコースは 4 週後の障害度を改善しなかった（調整共通 OR 1.4、95%CI 0.6〜3.3、p=0.45）。30 日以内の重篤な有害事象は 35% 対 16% で、血栓塞栓症を含む。",
                "In a double-blind trial of 93 patients with a poor prognosis a second course of 2 g/kg did not better disability at 4 weeks (adjusted common OR 1.4, 95% CI 0.6 to 3.3, p=0.45). Serious adverse events within 30 days: 35% v 16%, thromboembolism included.",
            ),
            "Walgaard et al (SID-GBS), Lancet Neurol 2021, PMID 33743237, DOI 10.1016/S1474-4422(20)30494-4",
        ),
        SinceClaim::verified(
            text!(
                "歩行可能な軽症例（188 例の観察研究）でも、IVIG の利益は示されていない（調整 OR 1.62、95%CI 0.63〜4.13）。",
                "In mild GBS, in patients who can walk, an observational study of 188 did not show a benefit of IVIG (adjusted OR 1.62, 95% CI 0.63 to 4.13).",
            ),
            "Verboon et al (IGOS), J Neurol Neurosurg Psychiatry 2021;92:1080",
        ),
    ],
};
