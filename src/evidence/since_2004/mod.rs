//! What was learned after 2004: one file per condition, with the position of today and the guidelines.
//!
//! This layer points at the position of [`review_2004`](super::review_2004) and says what became
//! of it. It never edits that layer; only the advice of today reads it.

mod als;
pub mod answers;
mod aqp4_optic_neuritis;
mod autoimmune_epilepsy;
mod cidp;
mod dm;
mod epilepsy;
mod gbs;
mod guideline;
mod ibm;
mod igg_iga_paraprotein;
mod igm_mag;
mod imnm;
mod lems;
mod mg;
mod miller_fisher;
mod mmn;
mod ms_optic_neuritis;
mod ms_relapsing;
mod ms_weakness;
mod pm;
mod small_fibre;
mod sps;
pub mod studies;

pub use guideline::{Guideline, Recommendation, Standing};

use super::{Condition, Fact, Phase, Position, Purpose, Regimen};
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
    /// The review did not speak of this condition.
    New,
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
        Change::New,
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
            Change::New => text!("2004 年にはなかった", "New since 2004"),
        }
    }
}

/// What is known of one condition today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Since {
    /// What became of the position of 2004, on the whole.
    pub change: Change,
    /// The position of today: its grounds are what was learned, the weightiest first.
    pub position: Position,
    /// What guidelines say, side by side.
    pub guidelines: &'static [Recommendation],
}

/// A regimen whose studies are told by its sources.
const fn regimen(key: &'static str, purpose: Purpose, schedule: Fact<Phase>) -> Regimen {
    Regimen {
        key,
        purpose,
        schedule,
        studies: &[],
    }
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
        Condition::SmallFibre => &small_fibre::SINCE,
        Condition::Mg => &mg::SINCE,
        Condition::Lems => &lems::SINCE,
        Condition::Dm => &dm::SINCE,
        Condition::Pm => &pm::SINCE,
        Condition::Imnm => &imnm::SINCE,
        Condition::Ibm => &ibm::SINCE,
        Condition::Sps => &sps::SINCE,
        Condition::MsRelapsing => &ms_relapsing::SINCE,
        Condition::MsWeakness => &ms_weakness::SINCE,
        Condition::MsOpticNeuritis => &ms_optic_neuritis::SINCE,
        Condition::Aqp4OpticNeuritis => &aqp4_optic_neuritis::SINCE,
        Condition::Epilepsy => &epilepsy::SINCE,
        Condition::AutoimmuneEpilepsy => &autoimmune_epilepsy::SINCE,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evidence::Status;

    #[test]
    fn every_condition_has_its_own_entry() {
        for condition in Condition::ALL {
            assert_eq!(since(*condition).position.condition, *condition);
        }
    }

    #[test]
    fn every_ground_was_read_somewhere() {
        for condition in Condition::ALL {
            let position = &since(*condition).position;
            assert!(!position.grounds.is_empty() && !position.caveats.is_empty());
            for claim in position.grounds {
                let status = claim.text.status();
                let read = matches!(status, Status::Verified | Status::Secondary);
                assert!(read && !claim.text.sources().is_empty(), "{condition:?}");
            }
        }
    }

    #[test]
    fn a_guideline_that_was_withdrawn_says_so() {
        assert_eq!(Guideline::Aan2012.standing(), Standing::Retired);
        for guideline in Guideline::ALL {
            let named = guideline.short().contains(&guideline.year().to_string());
            assert!(named || *guideline == Guideline::Ontario);
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
