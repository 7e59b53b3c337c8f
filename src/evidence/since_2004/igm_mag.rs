//! IgM anti-MAG paraproteinaemic neuropathy, since 2004.

use super::{Change, Since, SinceClaim};
use crate::evidence::Condition;

pub(super) const SINCE: Since = Since {
    condition: Condition::IgmMag,
    change: Change::Unchanged,
    points: &[
        SinceClaim::verified(
            text!(
                "Cochrane 2016 が統合した IVIG の試験は、2004 年以前の Dalakas 1996 と Comi 2002 である。加わったのはリツキシマブの 2 試験である。",
                "The IVIG trials that Cochrane 2016 pools are those from before 2004, Dalakas 1996 and Comi 2002; new are two trials of rituximab.",
            ),
            "Cochrane review 2016, CD002827.pub4",
        ),
        SinceClaim::verified(
            text!(
                "EFNS/PNS 2010 は、免疫療法に反応することがあるが、緩徐な経過と秤にかけるとする（good practice point）。",
                "EFNS/PNS 2010: it may respond to immune treatment, to be weighed against its slow course (good practice point).",
            ),
            "EFNS/PNS guideline on paraproteinaemic neuropathy, J Peripher Nerv Syst 2010;15:185-195",
        ),
    ],
};
