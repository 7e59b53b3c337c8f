//! A state of the table: what is shown of it, in which order, and its address.

use core::cmp::{Ordering, Reverse};

use super::encoding::{decoded, encoded};
use super::{Against, Index, Layer, Made, Way};
use crate::evidence::Status;
use crate::evidence::library::{Cited, Entry, Topic};
use crate::text::Text;

/// By what the table is ordered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sort {
    /// By disease, in the order of the page, then by year.
    #[default]
    Disease,
    /// By year.
    Year,
    /// By the number of patients.
    Size,
    /// By direction.
    Direction,
    /// By name.
    Name,
}

impl Sort {
    /// All of them.
    pub const ALL: [Sort; 5] = [
        Sort::Disease,
        Sort::Year,
        Sort::Size,
        Sort::Direction,
        Sort::Name,
    ];

    /// The name that an address gives it. Never changed.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Sort::Disease => "disease",
            Sort::Year => "year",
            Sort::Size => "size",
            Sort::Direction => "direction",
            Sort::Name => "name",
        }
    }

    /// The heading of its column.
    #[must_use]
    pub const fn text(self) -> Text {
        match self {
            Sort::Disease => text!("疾患", "Disease"),
            Sort::Year => text!("年", "Year"),
            Sort::Size => text!("例数", "Patients"),
            Sort::Direction => text!("結果の方向", "Direction"),
            Sort::Name => text!("研究", "Study"),
        }
    }
}

/// What is asked of the table. Nothing asked is everything.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    /// Every one of these words stands in what is said of the study.
    pub words: String,
    /// The disease.
    pub topic: Option<Topic>,
    /// The layer.
    pub layer: Option<Layer>,
    /// How it was made.
    pub made: Option<Made>,
    /// What it was compared with.
    pub against: Option<Against>,
    /// Which way it went.
    pub way: Option<Way>,
    /// How its primary result is known.
    pub status: Option<Status>,
    /// Published in this year or later.
    pub from: Option<u16>,
    /// Published in this year or before.
    pub to: Option<u16>,
    /// With so many patients or more.
    pub least: Option<u16>,
    /// The order.
    pub sort: Sort,
    /// The other way round.
    pub turned: bool,
}

/// The name of a status in an address. Never changed.
const fn status_key(status: Status) -> &'static str {
    match status {
        Status::Verified => "verified",
        Status::Secondary => "secondary",
        Status::Computed => "computed",
        Status::Inferred => "inferred",
        Status::ReviewOnly => "review-only",
        Status::Unverified => "unverified",
        Status::AppDefault => "app",
    }
}

impl Query {
    /// The statuses that can be asked for.
    pub const STATUSES: [Status; 6] = [
        Status::Verified,
        Status::Secondary,
        Status::Computed,
        Status::Inferred,
        Status::ReviewOnly,
        Status::Unverified,
    ];

    /// The name of a status in an address.
    #[must_use]
    pub const fn status_key(status: Status) -> &'static str {
        status_key(status)
    }

    /// The status of that name.
    #[must_use]
    pub fn status_of(key: &str) -> Option<Status> {
        let mut statuses = Query::STATUSES.into_iter();
        statuses.find(|status| status_key(*status) == key)
    }

    /// Whether it asks for anything but an order.
    #[must_use]
    pub fn narrows(&self) -> bool {
        let open = Query {
            sort: self.sort,
            turned: self.turned,
            ..Query::default()
        };
        *self != open
    }

    /// The studies asked for, in the order asked for.
    #[must_use]
    pub fn find(&self, index: &Index) -> Vec<Entry> {
        let named = index.find(&self.words);
        let entries = named.into_iter().map(Cited::entry);
        let mut found: Vec<Entry> = entries.filter(|entry| self.fits(entry)).collect();
        found.sort_by(|one, other| self.order(one, other));
        found
    }

    /// Whether a study fits all that is asked but the words. What is not known of it fits nothing.
    #[must_use]
    pub fn fits(&self, entry: &Entry) -> bool {
        let year = entry.detail.year.value();
        let size = size(entry);
        self.topic.is_none_or(|topic| entry.topic == topic)
            && self.layer.is_none_or(|layer| layer.holds(entry))
            && self.made.is_none_or(|made| made.holds(entry))
            && self.against.is_none_or(|against| against.holds(entry))
            && self.way.is_none_or(|way| way.holds(entry))
            && self
                .status
                .is_none_or(|status| entry.result.status() == status)
            && self
                .from
                .is_none_or(|from| year.is_some_and(|year| year >= from))
            && self.to.is_none_or(|to| year.is_some_and(|year| year <= to))
            && self
                .least
                .is_none_or(|least| size.is_some_and(|size| size >= least))
    }

    fn order(&self, one: &Entry, other: &Entry) -> Ordering {
        let year = |entry: &Entry| entry.detail.year.value();
        let key = |entry: &Entry| match self.sort {
            Sort::Disease => place_of(entry.topic),
            Sort::Year => place(year(entry)),
            Sort::Size => place(size(entry)),
            Sort::Direction => entry.direction.value().map_or(usize::MAX, |direction| {
                let way = Way::of(direction);
                let mut ways = Way::ALL.iter().rev();
                ways.position(|other| *other == way).unwrap_or(usize::MAX)
            }),
            Sort::Name => 0,
        };
        let first = match (self.sort, self.turned) {
            (Sort::Name, false) => one.short.cmp(other.short),
            (Sort::Name, true) => other.short.cmp(one.short),
            // What is not known stands last, whichever way the rest is turned.
            (_, true) if key(one) != usize::MAX && key(other) != usize::MAX => {
                Reverse(key(one)).cmp(&Reverse(key(other)))
            }
            _ => key(one).cmp(&key(other)),
        };
        let tie = |entry: &Entry| (place_of(entry.topic), place(year(entry)), entry.short);
        first.then_with(|| tie(one).cmp(&tie(other)))
    }

    /// The state in an address, behind the `?`; empty where nothing is asked.
    ///
    /// ```
    /// use ivig_navigator::catalogue::{Against, Query, Sort};
    /// let asked = Query { against: Some(Against::PlasmaExchange), sort: Sort::Year, ..Query::default() };
    /// assert_eq!(asked.address(), "against=plasma-exchange&sort=year");
    /// assert_eq!(Query::at(&asked.address()), asked);
    /// ```
    #[must_use]
    pub fn address(&self) -> String {
        let sort = (self.sort != Sort::Disease).then(|| self.sort.key().to_owned());
        let number = |number: Option<u16>| number.map(|number| number.to_string());
        let key = |key: Option<&'static str>| key.map(str::to_owned);
        let parts = [
            ("disease", key(self.topic.map(Topic::key))),
            ("layer", key(self.layer.map(Layer::key))),
            ("design", key(self.made.map(Made::key))),
            ("against", key(self.against.map(Against::key))),
            ("direction", key(self.way.map(Way::key))),
            ("status", key(self.status.map(status_key))),
            ("from", number(self.from)),
            ("to", number(self.to)),
            ("least", number(self.least)),
            ("sort", sort),
            ("turned", self.turned.then(|| "yes".to_owned())),
            (
                "words",
                (!self.words.is_empty()).then(|| encoded(&self.words)),
            ),
        ];
        let named = parts.into_iter();
        let named = named.filter_map(|(name, value)| Some(format!("{name}={}", value?)));
        named.collect::<Vec<_>>().join("&")
    }

    /// The state of an address. What it does not know is not asked.
    #[must_use]
    pub fn at(address: &str) -> Query {
        let mut query = Query::default();
        for part in address.split('&') {
            let (name, value) = part.split_once('=').unwrap_or((part, ""));
            match name {
                "disease" => query.topic = Topic::all().find(|topic| topic.key() == value),
                "layer" => query.layer = Layer::of_key(value),
                "design" => query.made = Made::of_key(value),
                "against" => query.against = Against::of_key(value),
                "direction" => query.way = Way::of_key(value),
                "status" => query.status = Query::status_of(value),
                "from" => query.from = value.parse().ok(),
                "to" => query.to = value.parse().ok(),
                "least" => query.least = value.parse().ok(),
                "sort" => {
                    let known = Sort::ALL.into_iter().find(|sort| sort.key() == value);
                    query.sort = known.unwrap_or_default();
                }
                "turned" => query.turned = value == "yes",
                "words" => query.words = decoded(value),
                _ => {}
            }
        }
        query
    }
}

/// How many patients: randomised or included, or else analysed.
fn size(entry: &Entry) -> Option<u16> {
    let people = &entry.participants;
    people.entered.value().or(people.analysed.value())
}

fn place(number: Option<u16>) -> usize {
    number.map_or(usize::MAX, usize::from)
}

fn place_of(topic: Topic) -> usize {
    Topic::all()
        .position(|other| other == topic)
        .unwrap_or(usize::MAX)
}
