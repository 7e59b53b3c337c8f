//! IgG or IgA paraproteinaemic neuropathy, since 2004.

use super::{Change, Since, SinceClaim};
use crate::evidence::Condition;

pub(super) const SINCE: Since = Since {
    condition: Condition::IggIgaParaprotein,
    change: Change::Unchanged,
    points: &[SinceClaim::verified(
        text!(
            "EFNS/PNS 2010 は、IgG・IgA パラプロテイン性ニューロパチーは CIDP と同様にふるまうとする（good practice point）。",
            "EFNS/PNS 2010: neuropathy with an IgG or IgA paraprotein behaves like CIDP (good practice point).",
        ),
        "EFNS/PNS guideline on paraproteinaemic neuropathy, J Peripher Nerv Syst 2010;15:185-195",
    )],
};
