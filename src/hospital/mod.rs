//! The hospital's own file, `hospital.json` beside the site: what holds wherever a ward sets nothing.
//!
//! | file | what |
//! |---|---|
//! | `read` | the text of the file to a [`Hospital`], or every fault with its line |
//! | `fault` | what can be wrong, as sentences |
//! | `write` | a [`Hospital`], or what an editor holds, to the text of the file |
//! | `settings` | its settings under those of a ward |
//! | `rows` | what it says in words, and what changed since it was last seen |
//! | `accent` | its colour, dark or light enough to be read |
//! | `origin` | the addresses of pages that may talk to this one |
//!
//! A file with any fault is not taken at all: half a file could change a dose and nobody would see
//! which half. What is built in holds then, and the faults are shown. The form is published as
//! `schema/hospital.json`.

mod accent;
mod fault;
mod origin;
mod read;
mod rows;
mod settings;
mod write;

pub use accent::{Ground, accent_on};
pub use fault::{Fault, FaultKind};
pub use origin::Origin;
pub use read::{LONGEST_FILE, read};
pub use rows::{Change, changes};
pub use settings::{SETTINGS, is_of_the_shelf, over, takes_the_shelf};
pub use write::{FORMAT, ORIGINS, SCHEMA, draft_of, name_key, note_key, text_of, write};

use crate::evidence::Condition;
use crate::patient::Answers;
use crate::quantity::Date;
use crate::text::{Language, Sentence};

/// What a hospital has set for all its wards.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hospital {
    /// Its name, in both languages.
    pub name: Sentence,
    /// The day on which the file was made. Its age is counted from here.
    pub issued: Date,
    /// The last day on which it holds.
    pub valid_until: Option<Date>,
    /// The language of a page whose user has chosen none.
    pub language: Option<Language>,
    /// Whom to ask.
    pub contact: Option<String>,
    /// The pages that may show this one in a frame and talk to it.
    pub allowed_origins: Vec<Origin>,
    /// A picture, whole, as a `data:` address.
    pub logo: Option<String>,
    /// A colour of the house, `#0b5c6b`.
    pub accent: Option<String>,
    /// What the hospital adds to a condition.
    pub notes: Vec<(Condition, Sentence)>,
    /// Country, rules and stock, under the keys that a ward keeps them under.
    pub settings: Answers,
}

impl Hospital {
    /// A file of a day that sets nothing yet.
    #[must_use]
    pub fn new(name: Sentence, issued: Date) -> Hospital {
        Hospital {
            name,
            issued,
            valid_until: None,
            language: None,
            contact: None,
            allowed_origins: Vec::new(),
            logo: None,
            accent: None,
            notes: Vec::new(),
            settings: Answers::default(),
        }
    }

    /// What it adds to a condition.
    #[must_use]
    pub fn note(&self, condition: Condition) -> Option<&Sentence> {
        let mut notes = self.notes.iter();
        notes.find(|(of, _)| *of == condition).map(|(_, note)| note)
    }

    /// Whether its last day is past.
    #[must_use]
    pub fn is_expired(&self, today: Date) -> bool {
        self.valid_until.is_some_and(|last| last < today)
    }

    /// Whose file holds and how old it is, to stand on every result.
    ///
    /// ```
    /// use ivig_navigator::hospital::Hospital;
    /// use ivig_navigator::quantity::Date;
    /// let day = |text| Date::parse(text).unwrap();
    /// let hospital = Hospital::new("St. Elsewhere".into(), day("2026-11-01"));
    /// assert_eq!(
    ///     hospital.standing(day("2026-11-29")).en(),
    ///     "Hospital settings: St. Elsewhere, 2026-11-01 (28 days old)"
    /// );
    /// ```
    #[must_use]
    pub fn standing(&self, today: Date) -> Sentence {
        let age = today.as_days().saturating_sub(self.issued.as_days());
        let told = match (self.valid_until, self.is_expired(today), age) {
            (Some(_), true, _) => text!(
                "病院の設定: {name}、{issued}（期限 {until} を過ぎています。{contact}）",
                "Hospital settings: {name}, {issued} (valid until {until}: this day is past. {contact})"
            ),
            (_, _, i32::MIN..=-1) => text!(
                "病院の設定: {name}、{issued}（日付がこの端末の今日より先です。端末の時計を確かめてください）",
                "Hospital settings: {name}, {issued} (a day that is yet to come here: check the clock of this device)"
            ),
            (_, _, 1) => text!(
                "病院の設定: {name}、{issued}（1 日前）",
                "Hospital settings: {name}, {issued} (1 day old)"
            ),
            _ => text!(
                "病院の設定: {name}、{issued}（{age} 日前）",
                "Hospital settings: {name}, {issued} ({age} days old)"
            ),
        };
        let until = self.valid_until.map(Date::figure).unwrap_or_default();
        told.fill(&[
            ("name", self.name.clone()),
            ("issued", self.issued.figure().into()),
            ("until", until.into()),
            ("age", age.to_string().into()),
            ("contact", self.whom_to_ask()),
        ])
    }

    fn whom_to_ask(&self) -> Sentence {
        match &self.contact {
            Some(contact) => text!("問い合わせ: {contact}", "Ask {contact}")
                .fill(&[("contact", contact.as_str().into())]),
            None => text!("新しいものを求めてください", "Ask for a newer one").into(),
        }
    }
}
