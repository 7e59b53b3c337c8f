//! Stiff-person syndrome, since 2004.

use super::{Change, Since, SinceClaim};
use crate::evidence::Condition;

pub(super) const SINCE: Since = Since {
    condition: Condition::Sps,
    change: Change::Confirmed,
    points: &[
        SinceClaim::verified(
            text!(
                "毎月の IVIG を受けた 36 例の対照のない集積では、24 例（67%）が反応した（期間の中央値 40 か月）。3 か月で反応のなかった 12 例は、その後も反応しなかった。",
                "In an uncontrolled series of 36 on monthly IVIG 24 (67%) responded over a median of 40 months. The 12 with no response in 3 months never responded.",
            ),
            "Yi et al, Neurol Neuroimmunol Neuroinflamm 2022;9:e200011, DOI 10.1212/NXI.0000000000200011",
        ),
        SinceClaim::verified(
            text!(
                "EFNS 2008 は、スティッフパーソン症候群での IVIG をレベル A とする。",
                "EFNS 2008 grades IVIG in stiff-person syndrome level A.",
            ),
            "Elovaara et al, EFNS guideline, Eur J Neurol 2008;15:893-908, DOI 10.1111/j.1468-1331.2008.02246.x",
        ),
    ],
};
