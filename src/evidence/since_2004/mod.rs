//! What was learned after 2004, one entry per condition.
//!
//! This layer points at the position of [`review_2004`](super::review_2004) and
//! says what became of it. It never edits that layer, and the advice does not
//! read it: it is shown beside the advice, with its own citations.

mod als;
mod cidp;
mod dm;
mod epilepsy;
mod gbs;
mod ibm;
mod igg_iga_paraprotein;
mod igm_mag;
mod lems;
mod mg;
mod miller_fisher;
mod mmn;
mod ms_optic_neuritis;
mod ms_relapsing;
mod ms_weakness;
mod pm;
mod sps;
pub mod studies;

use super::{Condition, Status};
use crate::text::Text;

/// What became of the position of 2004.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Change {
    /// Later trials or guidelines bear it out, for or against.
    Confirmed,
    /// The evidence for immunoglobulin is stronger now.
    Upgraded,
    /// It holds for fewer uses.
    Narrowed,
    /// The evidence for immunoglobulin is weaker now.
    Downgraded,
    /// What was left open has an answer.
    Clarified,
    /// Nothing found since then changes it.
    Unchanged,
}

impl Change {
    /// All of them.
    pub const ALL: &'static [Change] = &[
        Change::Confirmed,
        Change::Upgraded,
        Change::Narrowed,
        Change::Downgraded,
        Change::Clarified,
        Change::Unchanged,
    ];

    /// The change in a word or two.
    #[must_use]
    pub const fn text(self) -> Text {
        match self {
            Change::Confirmed => text!("裏づけられた", "Confirmed"),
            Change::Upgraded => text!("根拠が強まった", "Upgraded"),
            Change::Narrowed => text!("対象が狭まった", "Narrowed"),
            Change::Downgraded => text!("根拠が弱まった", "Downgraded"),
            Change::Clarified => text!("明確になった", "Clarified"),
            Change::Unchanged => text!("変わっていない", "Unchanged"),
        }
    }
}

/// Something that is known now, and where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SinceClaim {
    /// The claim.
    pub text: Text,
    /// How it is known: [`Status::Verified`] or [`Status::Secondary`].
    pub status: Status,
    /// The study, guideline or label: author or name, journal, year.
    pub citation: &'static str,
}

impl SinceClaim {
    /// Read in the paper, guideline or label itself, or its abstract.
    const fn verified(text: Text, citation: &'static str) -> SinceClaim {
        SinceClaim {
            text,
            status: Status::Verified,
            citation,
        }
    }

    /// Read on a page about it.
    const fn secondary(text: Text, citation: &'static str) -> SinceClaim {
        SinceClaim {
            text,
            status: Status::Secondary,
            citation,
        }
    }
}

/// What was learned of one condition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Since {
    /// The condition whose position of 2004 this points at.
    pub condition: Condition,
    /// What became of that position, on the whole.
    pub change: Change,
    /// What is known now, the weightiest first.
    pub points: &'static [SinceClaim],
}

/// What was learned of a condition after 2004.
///
/// ```
/// use ivig_navigator::evidence::Condition;
/// use ivig_navigator::evidence::since_2004::{Change, since};
/// assert_eq!(since(Condition::Dm).change, Change::Upgraded);
/// ```
#[must_use]
pub const fn since(condition: Condition) -> &'static Since {
    match condition {
        Condition::Gbs => &gbs::SINCE,
        Condition::MillerFisher => &miller_fisher::SINCE,
        Condition::Cidp => &cidp::SINCE,
        Condition::Mmn => &mmn::SINCE,
        Condition::Als => &als::SINCE,
        Condition::IggIgaParaprotein => &igg_iga_paraprotein::SINCE,
        Condition::IgmMag => &igm_mag::SINCE,
        Condition::Mg => &mg::SINCE,
        Condition::Lems => &lems::SINCE,
        Condition::Dm => &dm::SINCE,
        Condition::Pm => &pm::SINCE,
        Condition::Ibm => &ibm::SINCE,
        Condition::Sps => &sps::SINCE,
        Condition::MsRelapsing => &ms_relapsing::SINCE,
        Condition::MsWeakness => &ms_weakness::SINCE,
        Condition::MsOpticNeuritis => &ms_optic_neuritis::SINCE,
        Condition::Epilepsy => &epilepsy::SINCE,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_condition_has_its_own_entry() {
        for condition in Condition::ALL {
            assert_eq!(since(*condition).condition, *condition);
        }
    }

    #[test]
    fn every_entry_has_one_to_three_cited_points() {
        for condition in Condition::ALL {
            let points = since(*condition).points;
            assert!((1..=3).contains(&points.len()), "{condition:?}");
            for point in points {
                let read = [Status::Verified, Status::Secondary].contains(&point.status);
                let cited = point.citation.contains(|c: char| c.is_ascii_digit())
                    || point.citation.contains("current");
                assert!(read && cited, "{condition:?}: {point:?}");
                assert!(!point.text.ja().is_empty() && !point.text.en().is_empty());
            }
        }
    }

    #[test]
    fn every_change_is_used() {
        for change in Change::ALL {
            let used = Condition::ALL.iter().any(|c| since(*c).change == *change);
            assert!(used, "{change:?}");
        }
    }
}
