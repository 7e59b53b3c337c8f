//! Chronic inflammatory demyelinating polyneuropathy, since 2004.

use super::{Change, Since, SinceClaim};
use crate::evidence::Condition;

pub(super) const SINCE: Since = Since {
    condition: Condition::Cidp,
    change: Change::Confirmed,
    points: &[
        SinceClaim::verified(
            text!(
                "117 例の二重盲検試験（2 g/kg、その後 3 週ごとに 1 g/kg）で、INCAT が 1 点以上改善し 24 週まで続いた例は IVIG 54%、プラセボ 21% であった（p=0.0002）。",
                "In a double-blind trial of 117 patients (2 g/kg, then 1 g/kg every 3 weeks) INCAT was better by at least 1 point and stayed so to week 24 in 54% with IVIG and 21% with placebo (p=0.0002).",
            ),
            "Hughes et al (ICE), Lancet Neurol 2008;7:136-144, PMID 18178525, DOI 10.1016/S1474-4422(07)70329-0",
        ),
        SinceClaim::verified(
            text!(
                "2 g/kg のあとの維持量を比べた 142 例の二重盲検試験で、反応例は 3 週ごとに 0.5 g/kg で 65%、1 g/kg で 80%、2 g/kg で 92% であった。有意差は 0.5 と 2 g/kg の間だけである。",
                "A double-blind trial of 142 patients compared maintenance after 2 g/kg: 65% responded on 0.5 g/kg, 80% on 1 g/kg and 92% on 2 g/kg, each every 3 weeks. Only 0.5 and 2 g/kg differed significantly.",
            ),
            "Cornblath et al (ProCID), Brain 2022;145:887-896, PMID 35038723, DOI 10.1093/brain/awab422",
        ),
        SinceClaim::verified(
            text!(
                "IVIG にメチルプレドニゾロン静注を加えても 1 年後の寛解は増えなかった（38% 対 28%、p=0.47）。血栓塞栓症は 4 件対 0 件であった。77 例で早期に中止された。",
                "Intravenous methylprednisolone added to IVIG did not raise remission at 1 year (38% v 28%, p=0.47); there were 4 v 0 thromboembolic events. Stopped early at 77 patients.",
            ),
            "Eftimov group (OPTIC), ISRCTN15893334, protocol DOI 10.1186/s13063-021-05083-1",
        ),
    ],
};
