//! Inclusion body myositis, since 2004.

use super::{Change, Since, SinceClaim};
use crate::evidence::Condition;

pub(super) const SINCE: Since = Since {
    condition: Condition::Ibm,
    change: Change::Confirmed,
    points: &[
        SinceClaim::verified(
            text!(
                "Cochrane 2015 では、IVIG の 3 試験（78 例）は統合できず、利益は示されなかった。",
                "Cochrane 2015: the three IVIG trials (78 patients) could not be pooled, and no benefit was shown.",
            ),
            "Cochrane review 2015, CD001555.pub5",
        ),
        SinceClaim::verified(
            text!(
                "オスロの 16 例では、嚥下が改善したのは 3 例で、続かなかった。",
                "In a series of 16 from Oslo swallowing was better in 3, and it did not last.",
            ),
            "Oslo series, PMID 22935197",
        ),
    ],
};
