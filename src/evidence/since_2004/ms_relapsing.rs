//! Relapsing multiple sclerosis, since 2004.

use super::{Change, Since, SinceClaim};
use crate::evidence::Condition;

pub(super) const SINCE: Since = Since {
    condition: Condition::MsRelapsing,
    change: Change::Downgraded,
    points: &[
        SinceClaim::verified(
            text!(
                "127 例の二重盲検試験で、1 年間再発のなかった例は 4 週ごとに 0.2 g/kg で 57%、0.4 g/kg で 60%、プラセボで 68% と差がなく、MRI の利益もなかった。",
                "In a double-blind trial of 127 patients 57% were free of relapse for 1 year on 0.2 g/kg and 60% on 0.4 g/kg every 4 weeks, and 68% on placebo: no difference, and no gain on MRI.",
            ),
            "Fazekas et al (PRIVIG), Neurology 2008;71:265-271, DOI 10.1212/01.wnl.0000318281.98220.6f",
        ),
        SinceClaim::verified(
            text!(
                "同年の EFNS 2008 は、他剤の忍容性が不良な再発寛解型での第二・第三選択（レベル B）と、妊娠中・産後の再発（good practice point）を挙げる。",
                "EFNS 2008, of the same year, lists relapsing–remitting disease where other drugs are not tolerated, second or third line (level B), and relapse in pregnancy or after birth (good practice point).",
            ),
            "Elovaara et al, EFNS guideline, Eur J Neurol 2008;15:893-908, DOI 10.1111/j.1468-1331.2008.02246.x",
        ),
    ],
};
