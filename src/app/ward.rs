//! What the ward has set once: country, rules, stock, rates entered from labels.

use super::CasesState;
use super::held::Held;
use super::hospital::Over;
use crate::hospital::{is_of_the_shelf, takes_the_shelf};
use crate::order::Setting;
use crate::patient::Answers;
use crate::scenario::Scenario;

/// What the ward has set. Every change is kept at once.
pub struct WardState {
    record: Held<Scenario>,
    /// What the hospital has set, and how it is laid under what the ward has.
    under: Held<Option<(Answers, Over)>>,
    /// What holds: the one over the other.
    holds: Held<Answers>,
    /// What is being entered and is kept only when it is whole: under keys of the screen's own.
    draft: Held<Scenario>,
    cases: &'static CasesState,
}

impl WardState {
    pub(super) fn start(cases: &'static CasesState) -> WardState {
        let record = cases.ward();
        WardState {
            holds: Held::new(record.answers.clone()),
            under: Held::new(None),
            record: Held::new(record),
            draft: Held::new(Scenario::default()),
            cases,
        }
    }

    pub(super) fn with<T>(&self, read: impl FnOnce(&Answers) -> T) -> T {
        self.holds.with(read)
    }

    /// All that holds.
    #[must_use]
    pub fn answers(&self) -> Answers {
        self.holds.get()
    }

    /// All that holds, as it is now.
    #[must_use]
    pub fn answers_untracked(&self) -> Answers {
        self.holds.with_untracked(Answers::clone)
    }

    /// What holds under a key.
    #[must_use]
    pub fn text(&self, key: &str) -> String {
        self.with(|ward| ward.text_under(key).to_owned())
    }

    /// A whole number from 1 to 9999 that is set under a key, as it is now.
    #[must_use]
    pub fn number(&self, key: &str) -> Option<u64> {
        let text = |record: &Scenario| record.answers.text_under(key).trim().parse().ok();
        let number: Option<u64> = self.record.with_untracked(text);
        number.filter(|number| (1..=9999).contains(number))
    }

    /// A setting.
    #[must_use]
    pub fn setting(&self, setting: Setting) -> String {
        self.text(setting.key())
    }

    /// Sets something and keeps it, over what is kept by now: another tab may have set something
    /// else. What cannot be kept still holds until the page is closed, and that is said.
    pub fn set(&self, key: &str, text: &str) {
        // A ward that changes the hospital's shelf makes it its own.
        for (key, text) in self.shelf_taken_over(key) {
            self.keep(&key, &text);
        }
        self.keep(key, text);
        self.follow();
    }

    fn keep(&self, key: &str, text: &str) {
        self.record
            .update(|record| record.answers.set_under(key, text.to_owned()));
        if let Some(kept) = self.cases.set_in_ward(key, text) {
            self.record.set(kept);
        }
    }

    /// Another tab may have set something.
    pub(super) fn read_again(&self) {
        self.record.set(self.cases.ward());
        self.follow();
    }

    fn shelf_taken_over(&self, key: &str) -> Vec<(String, String)> {
        let has_none = self
            .record
            .with_untracked(|record| takes_the_shelf(&record.answers));
        if !has_none || !is_of_the_shelf(key) {
            return Vec::new();
        }
        let shelf = |under: &Option<(Answers, Over)>| {
            let entries = under.iter().flat_map(|(hospital, _)| hospital.entries());
            let entries = entries.filter(|(key, _)| is_of_the_shelf(key));
            entries
                .map(|(key, text)| (key.to_owned(), text.to_owned()))
                .collect()
        };
        self.under.with_untracked(shelf)
    }

    /// The hospital's settings have come.
    pub(super) fn lay_under(&self, hospital: Answers, over: Over) {
        self.under.set(Some((hospital, over)));
        self.follow();
    }

    fn follow(&self) {
        let holds = self.record.with_untracked(|record| {
            self.under.with_untracked(|under| match under {
                Some((hospital, over)) => over(hospital, &record.answers),
                None => record.answers.clone(),
            })
        });
        self.holds.set(holds);
    }

    /// What is being entered under a key.
    #[must_use]
    pub fn draft(&self, key: &str) -> String {
        self.draft
            .with(|draft| draft.answers.text_under(key).to_owned())
    }

    /// Enters something that is not kept yet.
    pub fn set_draft(&self, key: &str, text: &str) {
        self.draft
            .update(|draft| draft.answers.set_under(key, text.to_owned()));
    }
}
