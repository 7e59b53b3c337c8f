//! Miller Fisher syndrome, since 2004.

use super::{Change, Since, SinceClaim};
use crate::evidence::Condition;

pub(super) const SINCE: Since = Since {
    condition: Condition::MillerFisher,
    change: Change::Clarified,
    points: &[
        SinceClaim::verified(
            text!(
                "無作為化試験も準無作為化試験もない（Cochrane、2009 年 2 月までの検索）。",
                "There is no randomised or quasi-randomised trial of any treatment (Cochrane, searched to February 2009).",
            ),
            "Cochrane review CD004761.pub2, search of February 2009",
        ),
        SinceClaim::verified(
            text!(
                "後ろ向きの比較では、IVIG は自然経過を変えなかった。",
                "In a retrospective comparison IVIG did not alter the natural course.",
            ),
            "Mori et al, Neurology 2007;68:1144-1146",
        ),
        SinceClaim::verified(
            text!(
                "専門家の見解では、典型例は支持療法とし、四肢や球麻痺の筋力低下を伴う例やビッカースタッフ脳幹脳炎では IVIG または血漿交換を考慮する。",
                "In the view of experts the typical form has supportive care; with limb or bulbar weakness, or in Bickerstaff encephalitis, IVIG or plasma exchange is considered.",
            ),
            "Table of expert opinion, J Neurol Neurosurg Psychiatry, jnnp.bmj.com highwire 196441",
        ),
    ],
};
