//! The screens of the library, and the address of each.

use super::Query;
use crate::evidence::library::{Cited, Topic, entries};
use crate::evidence::mechanism::Mechanism;

/// A place in the library.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// The table of studies.
    Studies(Query),
    /// One study.
    Study(Cited),
    /// One disease.
    Disease(Topic),
    /// What the translation has wrong.
    Translation,
    /// Immune events and the diseases they bear on, one of them chosen; antibodies.
    Mechanisms(Option<Mechanism>),
    /// From 1990 to today.
    TimeLine,
    /// Where an address leads that names none of these: of another edition, or misspelt.
    Nowhere,
}

/// What every address of the library begins with.
const ROOT: &str = "#/evidence";

impl Place {
    /// The place at an address; the whole table where none is named.
    ///
    /// ```
    /// use ivig_navigator::catalogue::Place;
    /// let place = Place::at("#/evidence/study/cidp-dyck-1994");
    /// assert_eq!(place.address(), "#/evidence/study/cidp-dyck-1994");
    /// assert_eq!(Place::at("#/evidence/study/none"), Place::Nowhere);
    /// ```
    #[must_use]
    pub fn at(address: &str) -> Place {
        let rest = address.strip_prefix(ROOT).unwrap_or_default();
        let (path, asked) = rest.split_once('?').unwrap_or((rest, ""));
        let mut parts = path.split('/').skip(1);
        let (kind, key) = (
            parts.next().unwrap_or_default(),
            parts.next().unwrap_or_default(),
        );
        let found = match kind {
            "study" => entries()
                .find(|entry| entry.key() == key)
                .map(|entry| Place::Study(entry.cited)),
            "disease" => Topic::all()
                .find(|topic| topic.key() == key)
                .map(Place::Disease),
            "translation" => Some(Place::Translation),
            "mechanisms" if key.is_empty() => Some(Place::Mechanisms(None)),
            "mechanisms" => {
                let mut known = Mechanism::ALL.iter().copied();
                let event = known.find(|one| one.key() == key);
                event.map(|event| Place::Mechanisms(Some(event)))
            }
            "timeline" => Some(Place::TimeLine),
            "" => Some(Place::Studies(Query::at(asked))),
            _ => None,
        };
        found.unwrap_or(Place::Nowhere)
    }

    /// Its address.
    #[must_use]
    pub fn address(&self) -> String {
        match self {
            Place::Studies(query) => match query.address() {
                asked if asked.is_empty() => ROOT.to_owned(),
                asked => format!("{ROOT}?{asked}"),
            },
            Place::Study(study) => format!("{ROOT}/study/{}", study.key()),
            Place::Disease(topic) => format!("{ROOT}/disease/{}", topic.key()),
            Place::Translation => format!("{ROOT}/translation"),
            Place::Mechanisms(None) => format!("{ROOT}/mechanisms"),
            Place::Mechanisms(Some(event)) => format!("{ROOT}/mechanisms/{}", event.key()),
            Place::TimeLine => format!("{ROOT}/timeline"),
            Place::Nowhere => format!("{ROOT}/nowhere"),
        }
    }
}
