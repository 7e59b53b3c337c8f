//! The library: every study of both layers in one shape, with all that was read of it.
//!
//! It is heavy, and lies in a part of the program that is fetched later: nothing that the first
//! screen draws may name this module. [`entries`] gives the list; [`Entry`] is the shape; what a
//! forest plot needs is in [`Entry::detail`] under [`Detail::estimates`].

mod detail;
mod estimate;
mod figure;
mod names;
mod topic;

pub use detail::{Arm, Detail, Given, Listing, Subgroup};
pub use estimate::{Count, Estimate, Mean, Measure, Rank, Ratio, Spread, Wanted};
pub use figure::Figure;
pub use names::{DAYS_2, DAYS_5, IVIG, PLACEBO, PLASMA_EXCHANGE, TWO, V_EXCHANGE, V_PLACEBO};
pub use topic::Topic;

use super::review_2004::{self, beside};
use super::since_2004::studies as since;
use super::{Comparator, Design, Direction, Fact, Mention, Participants, Phase, StudyId};
use crate::text::Text;

/// One study, from either layer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Which study.
    pub cited: Cited,
    /// `van der Meché 1992`: how a line cites it.
    pub short: &'static str,
    /// The disease.
    pub topic: Topic,
    /// Authors, title, journal, year, pages.
    pub citation: Fact<&'static str>,
    /// `PubMed` id, only where verified.
    pub pmid: Fact<u32>,
    /// DOI, only where verified.
    pub doi: Fact<&'static str>,
    /// Layout and blinding.
    pub design: Fact<Design>,
    /// Who was studied.
    pub population: Fact<Text>,
    /// How many.
    pub participants: Participants,
    /// The immunoglobulin given, in order, where one schedule holds it.
    pub regimen: Fact<&'static [Phase]>,
    /// What it was compared with.
    pub comparators: Fact<&'static [Comparator]>,
    /// The primary result in a sentence.
    pub result: Fact<Text>,
    /// Other results, each a sentence.
    pub further: &'static [Fact<Text>],
    /// Which way the primary outcome went.
    pub direction: Fact<Direction>,
    /// What the translation of the review says of it; `None` for a study that the review could not know.
    pub mention: Option<Mention>,
    /// Year, groups, numbers, adverse events, subgroups.
    pub detail: Detail,
}

impl Entry {
    /// The name that an address or a file gives it: `cidp-dyck-1994`. Never changed.
    #[must_use]
    pub const fn key(&self) -> &'static str {
        self.cited.key()
    }

    /// Whether it belongs to the layer since 2004.
    #[must_use]
    pub const fn is_later(&self) -> bool {
        matches!(
            self.detail.listing,
            Listing::Since | Listing::SystematicReview
        )
    }

    /// A study that the library alone holds, of which nothing more is known: the ground to build a
    /// record on.
    #[must_use]
    pub const fn held(id: LibraryId, short: &'static str, topic: Topic, listing: Listing) -> Entry {
        Entry {
            cited: Cited::Held(id),
            short,
            topic,
            citation: Fact::unverified(),
            pmid: Fact::unverified(),
            doi: Fact::unverified(),
            design: Fact::unverified(),
            population: Fact::unverified(),
            participants: Participants {
                entered: Fact::unverified(),
                analysed: Fact::unverified(),
                completed: Fact::unverified(),
            },
            regimen: Fact::unverified(),
            comparators: Fact::unverified(),
            result: Fact::unverified(),
            further: &[],
            direction: Fact::unverified(),
            mention: None,
            detail: Detail {
                listing,
                ..Detail::NONE
            },
        }
    }

    /// A study on which the positions of 2004 lean.
    fn reviewed(id: StudyId) -> Entry {
        let study = id.record();
        Entry {
            cited: Cited::Reviewed(id),
            short: study.short,
            topic: Topic::Of(study.condition),
            citation: study.citation,
            pmid: study.pmid,
            doi: study.doi,
            design: study.design,
            population: study.population,
            participants: study.participants,
            regimen: study.regimen,
            comparators: study.comparators,
            result: study.result,
            further: study.further,
            direction: study.direction,
            mention: Some(study.mention),
            detail: *review_2004::detail(id),
        }
    }
}

/// A study of the library, by its id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Cited {
    /// On which the positions of 2004 lean.
    Reviewed(StudyId),
    /// Which the library alone holds.
    Held(LibraryId),
}

impl Cited {
    /// Its stored name.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Cited::Reviewed(id) => id.key(),
            Cited::Held(id) => id.key(),
        }
    }

    /// The study.
    #[must_use]
    pub fn entry(self) -> Entry {
        match self {
            Cited::Reviewed(id) => Entry::reviewed(id),
            Cited::Held(id) => *id.record(),
        }
    }
}

/// Every study: those on which the review's positions lean, others of the period, those since.
///
/// ```
/// use ivig_navigator::evidence::library::{Listing, entries};
/// let rows = entries().filter(|entry| entry.detail.listing == Listing::ControlledTrial);
/// assert_eq!(rows.count(), 36);
/// ```
pub fn entries() -> impl Iterator<Item = Entry> {
    let reviewed = StudyId::ALL.iter().map(|id| Cited::Reviewed(*id));
    let held = LibraryId::ALL.iter().map(|id| Cited::Held(*id));
    reviewed.chain(held).map(Cited::entry)
}

/// The study that is stored under a key.
///
/// ```
/// use ivig_navigator::evidence::library::of_key;
/// assert!(of_key("cidp-dyck-1994").is_some() && of_key("").is_none());
/// ```
#[must_use]
pub fn of_key(key: &str) -> Option<Entry> {
    entries().find(|entry| entry.key() == key)
}

macro_rules! held {
    ($($id:ident, $key:literal, $record:path;)+) => {
        /// The studies that the library alone holds: others known by 2004, and those since.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[expect(missing_docs, reason = "each variant is documented by its record")]
        pub enum LibraryId { $($id,)+ }

        impl LibraryId {
            /// All of them.
            pub const ALL: &'static [LibraryId] = &[$(LibraryId::$id,)+];

            /// The name that an address or a file gives it. Never changed.
            #[must_use]
            pub const fn key(self) -> &'static str {
                match self { $(LibraryId::$id => $key,)+ }
            }

            /// The study itself.
            #[must_use]
            pub const fn record(self) -> &'static Entry {
                match self { $(LibraryId::$id => &$record,)+ }
            }
        }
    };
}

held! {
    CidpThompson1996, "cidp-thompson-1996", beside::THOMPSON_1996;
    GbsSid2021, "gbs-sid-2021", since::gbs::SID_2021;
}
