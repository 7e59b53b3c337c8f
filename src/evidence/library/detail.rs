//! What the library knows of a study beyond the line that cites it.

use super::Estimate;
use crate::evidence::{Direction, Fact, Phase};
use crate::text::Text;

/// Why a study stands in the library.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Listing {
    /// A row of the table of controlled trials known by early 2004. That table is a reconstruction
    /// from the trials themselves, not a copy of the review's own, which was not found.
    ControlledTrial,
    /// A study without a control group, or a review of such, that the review relies on.
    ReliedOn,
    /// Known by early 2004, not in the table.
    Beside,
    /// A trial or study published after the review.
    Since,
    /// A systematic review after 2004.
    SystematicReview,
}

impl Listing {
    /// All of them.
    pub const ALL: [Listing; 5] = [
        Listing::ControlledTrial,
        Listing::ReliedOn,
        Listing::Beside,
        Listing::Since,
        Listing::SystematicReview,
    ];

    /// In a few words.
    #[must_use]
    pub const fn text(self) -> Text {
        match self {
            Listing::ControlledTrial => {
                text!(
                    "2004 年の対照試験表（再構成）",
                    "Controlled trials of 2004 (reconstructed)"
                )
            }
            Listing::ReliedOn => text!(
                "総説が依拠する非対照研究",
                "Uncontrolled, relied on by the review"
            ),
            Listing::Beside => text!("同じ時期の他の研究", "Others of the period"),
            Listing::Since => text!("2004 年以後の研究", "Since 2004"),
            Listing::SystematicReview => text!("系統的レビュー", "Systematic reviews"),
        }
    }
}

/// What a group was given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Given {
    /// Immunoglobulin, in this order.
    Ivig(&'static [Phase]),
    /// Immunoglobulin and another treatment.
    IvigWith(&'static [Phase], Text),
    /// Immunoglobulin on a schedule that no [`Phase`] holds: a range, a dose fitted to the patient.
    IvigAs(Text),
    /// Something else.
    Other(Text),
}

/// One group of a study; in a crossover study one of its treatments.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Arm {
    /// Its short name.
    pub name: Text,
    /// What it was given.
    pub given: Fact<Given>,
    /// How many were assigned to it; in a crossover study, to having it first.
    pub patients: Fact<u16>,
}

impl Arm {
    /// A group.
    #[must_use]
    pub const fn new(name: Text, given: Fact<Given>, patients: Fact<u16>) -> Arm {
        Arm {
            name,
            given,
            patients,
        }
    }
}

/// How it went in some of the patients. Never counted as the study's direction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Subgroup {
    /// Who.
    pub who: Text,
    /// Which way; a significant adjusted or exploratory finding stands here too, and says so in `who`.
    pub direction: Fact<Direction>,
}

/// What the library knows of a study beyond the line that cites it. Empty lists: nothing was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Detail {
    /// Why it stands here.
    pub listing: Listing,
    /// Year of publication.
    pub year: Fact<u16>,
    /// Number in a register of trials, only where verified.
    pub registered: Fact<&'static str>,
    /// How it was run: centres, dates, stratification, washout, how it was analysed.
    pub conduct: &'static [Fact<Text>],
    /// The groups, that of immunoglobulin first.
    pub arms: &'static [Arm],
    /// The primary outcome: what was measured, and when.
    pub primary: Fact<Text>,
    /// Results in numbers, the primary one first.
    pub estimates: &'static [Estimate],
    /// Adverse events.
    pub adverse: &'static [Fact<Text>],
    /// Which way it went in some of the patients.
    pub subgroups: &'static [Subgroup],
}

impl Subgroup {
    /// In these patients it went that way.
    #[must_use]
    pub const fn new(who: Text, direction: Fact<Direction>) -> Subgroup {
        Subgroup { who, direction }
    }
}

impl Detail {
    /// Nothing known beyond why it stands here: the ground to build a record on.
    pub const NONE: Detail = Detail {
        listing: Listing::ControlledTrial,
        year: Fact::unverified(),
        registered: Fact::unverified(),
        conduct: &[],
        arms: &[],
        primary: Fact::unverified(),
        estimates: &[],
        adverse: &[],
        subgroups: &[],
    };
}
