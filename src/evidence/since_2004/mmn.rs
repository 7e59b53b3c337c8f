//! Multifocal motor neuropathy, since 2004.

use super::{Change, Since, SinceClaim};
use crate::evidence::Condition;

pub(super) const SINCE: Since = Since {
    condition: Condition::Mmn,
    change: Change::Confirmed,
    points: &[
        SinceClaim::verified(
            text!(
                "IVIG 中の 44 例の二重盲検クロスオーバー試験で、弱いほうの手の握力は 12 週で IVIG +3.75%、プラセボ −31.38% であった（p=0.005）。",
                "In a double-blind crossover trial of 44 patients on IVIG the grip of the worse hand changed by +3.75% with IVIG and −31.38% with placebo over 12 weeks (p=0.005).",
            ),
            "Hahn et al, J Peripher Nerv Syst 2013;18:321-330, PMID 24725024",
        ),
        SinceClaim::verified(
            text!(
                "EFNS/PNS 2010 は、障害があれば IVIG 2 g/kg を 2〜5 日間で第一選択とし（レベル A）、有効なら 1 g/kg を 2〜4 週ごと、または 2 g/kg を 1〜2 か月ごとに繰り返す（レベル C）。副腎皮質ステロイドは勧めない。",
                "EFNS/PNS 2010: if disability warrants it, IVIG 2 g/kg over 2 to 5 days first (level A); if it works, 1 g/kg every 2 to 4 weeks or 2 g/kg every 1 to 2 months (level C). Steroids are not recommended.",
            ),
            "EFNS/PNS guideline on multifocal motor neuropathy, 2010; update of 2006, DOI 10.1111/j.1468-1331.2006.01466.x",
        ),
    ],
};
