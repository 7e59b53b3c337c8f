//! What is on the device: the cases, and what could not be read.

use core::cmp::Reverse;

use super::envelope::decode_ward;
use super::key::{INDEX, Place};
use super::library::read_index;
use super::safe::Values;
use super::{COLOUR, CaseId, Scenario, TAGS, Unreadable, decode};
use crate::evidence::Condition;
use crate::text::Sentence;

/// A case in the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Summary {
    /// What it is kept under.
    pub id: CaseId,
    /// What the user calls it.
    pub name: String,
    /// The key of the colour it is told apart by; empty where it has none.
    pub colour: String,
    /// The condition.
    pub condition: Option<Condition>,
    /// When, in milliseconds since 1970.
    pub saved_at: u64,
    /// Its tags, as they were typed.
    pub tags: String,
    /// The mark of the advice that it was kept with; empty where there was none.
    pub advice: String,
}

impl Summary {
    fn of(id: CaseId, scenario: &Scenario, saved_at: u64, advice: &str) -> Summary {
        Summary {
            id,
            name: scenario.name.clone(),
            colour: scenario.answers.text_under(COLOUR).to_owned(),
            condition: scenario.condition,
            saved_at,
            tags: scenario.answers.text_under(TAGS).to_owned(),
            advice: advice.to_owned(),
        }
    }
}

/// Why a value stands beside the cases.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// It cannot be read.
    Unreadable(Unreadable),
    /// It is a copy that was put aside before something was written.
    Copy,
}

impl From<Unreadable> for Why {
    fn from(why: Unreadable) -> Why {
        Why::Unreadable(why)
    }
}

impl Why {
    /// Why it stands here, and what to do.
    #[must_use]
    pub fn sentence(&self) -> Sentence {
        match self {
            Why::Unreadable(why) => why.sentence(),
            Why::Copy => text!(
                "書き換える前の内容の控えです。ファイルに書き出して保管でき、その後に削除できます。",
                "A copy of what was stored before it was written over. Export it to a file to keep it; after that it can be deleted.",
            )
            .into(),
        }
    }
}

/// A value that is not in the list of cases. It stays where it is, whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SetAside {
    /// Where it stands.
    pub key: String,
    /// All of it.
    pub text: String,
    /// Why it is here.
    pub why: Why,
}

/// Everything kept: the cases in their order, and what stands beside them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Listing {
    /// The cases; one that the index does not know comes first, the latest before others.
    pub cases: Vec<Summary>,
    /// What cannot be read, and copies put aside.
    pub unreadable: Vec<SetAside>,
    /// The ids of the index.
    order: Vec<String>,
}

impl Listing {
    /// Sorts the values found on the device.
    pub(super) fn of(values: Values) -> Listing {
        let index = values.get(INDEX).map(read_index);
        let mut listing = Listing {
            order: index.and_then(Result::ok).unwrap_or_default(),
            ..Listing::default()
        };
        let mut ranks = Vec::new();
        for (key, text) in values {
            if let Err(why) = listing.sort_in(&key, &text, &mut ranks) {
                listing.unreadable.push(SetAside { key, text, why });
            }
        }
        listing
    }

    fn sort_in(&mut self, key: &str, text: &str, ranks: &mut Vec<Rank>) -> Result<(), Why> {
        match Place::of(key) {
            // The bin and what is not saved: see `beside`.
            Place::Other | Place::Draft | Place::Bin | Place::Lock => {}
            Place::Aside => return Err(Why::Copy),
            Place::NoCase => return Err(Unreadable::OtherFormat.into()),
            Place::Index => drop(read_index(text)?),
            Place::Ward => drop(decode_ward(text)?),
            Place::Case(id) => {
                let saved = decode(text)?;
                let case = Summary::of(id, &saved.scenario, saved.saved_at, &saved.advice);
                let rank = self.rank(&case);
                let place = ranks.partition_point(|other| *other <= rank);
                ranks.insert(place, rank);
                self.cases.insert(place, case);
            }
        }
        Ok(())
    }

    fn rank(&self, case: &Summary) -> Rank {
        let place = self.order.iter().position(|id| *id == case.id.as_str());
        (place, Reverse(case.id.made_at().unwrap_or(case.saved_at)))
    }

    /// Takes in that a case is kept anew: what is listed is then as if it were read again.
    pub fn enter(&mut self, id: &CaseId, scenario: &Scenario, saved_at: u64) {
        self.leave(id);
        let case = Summary::of(id.clone(), scenario, saved_at, "");
        let rank = self.rank(&case);
        let place = self
            .cases
            .partition_point(|other| (self.rank(other), &other.id) <= (rank, &case.id));
        self.cases.insert(place, case);
    }

    /// Takes in that a case is no longer kept.
    pub fn leave(&mut self, id: &CaseId) {
        self.cases.retain(|case| case.id != *id);
    }
}

/// Where a case stands in the list.
type Rank = (Option<usize>, Reverse<u64>);
