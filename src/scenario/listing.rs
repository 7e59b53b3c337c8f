//! What is on the device: the cases, and what could not be read.

use core::cmp::Reverse;

use super::envelope::{Format, decode_as};
use super::key::{INDEX, Place};
use super::library::read_index;
use super::safe::Values;
use super::{CaseId, Unreadable, decode};
use crate::evidence::Condition;
use crate::text::Sentence;

/// A case in the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Summary {
    /// What it is kept under.
    pub id: CaseId,
    /// What the user calls it.
    pub name: String,
    /// The condition.
    pub condition: Option<Condition>,
    /// When, in milliseconds since 1970.
    pub saved_at: u64,
}

/// Why a value stands beside the cases.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// It cannot be read.
    Unreadable(Unreadable),
    /// It is a copy that was put aside before something was written.
    Copy,
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
}

impl Listing {
    /// Sorts the values found on the device.
    pub(super) fn of(values: Values) -> Listing {
        let index = values.get(INDEX).map(read_index);
        let order = index.and_then(Result::ok).unwrap_or_default();
        let mut listing = Listing::default();
        for (key, text) in values {
            listing.sort_in(key, text, &order);
        }
        listing
    }

    fn sort_in(&mut self, key: String, text: String, order: &[String]) {
        let why = match Place::of(&key) {
            Place::Other => return,
            Place::Aside => Why::Copy,
            Place::NoCase => Why::Unreadable(Unreadable::OtherFormat),
            Place::Index => match read_index(&text) {
                Ok(_) => return,
                Err(why) => Why::Unreadable(why),
            },
            Place::Ward => match decode_as(Format::Ward, &text) {
                Ok(_) => return,
                Err(why) => Why::Unreadable(why),
            },
            Place::Case(id) => match decode(&text) {
                Ok(saved) => {
                    self.enter(
                        Summary {
                            id,
                            name: saved.scenario.name,
                            condition: saved.scenario.condition,
                            saved_at: saved.saved_at,
                        },
                        order,
                    );
                    return;
                }
                Err(why) => Why::Unreadable(why),
            },
        };
        self.unreadable.push(SetAside { key, text, why });
    }

    /// Behind every case that comes before it or is its equal.
    fn enter(&mut self, case: Summary, order: &[String]) {
        let rank = |case: &Summary| {
            let place = order.iter().position(|id| *id == case.id.as_str());
            (place, Reverse(case.saved_at))
        };
        let own = rank(&case);
        let place = self.cases.partition_point(|other| rank(other) <= own);
        self.cases.insert(place, case);
    }
}
