//! What the ward has set once: country, rules, stock, rates entered from labels.

use super::CasesState;
use super::held::Held;
use crate::order::Setting;
use crate::patient::Answers;
use crate::scenario::Scenario;

/// What the ward has set. Every change is kept at once.
pub struct WardState {
    record: Held<Scenario>,
    /// What is being entered and is kept only when it is whole: under keys of the screen's own.
    draft: Held<Scenario>,
    cases: &'static CasesState,
}

impl WardState {
    pub(super) fn start(cases: &'static CasesState) -> WardState {
        WardState {
            record: Held::new(cases.ward()),
            draft: Held::new(Scenario::default()),
            cases,
        }
    }

    pub(super) fn with<T>(&self, read: impl FnOnce(&Answers) -> T) -> T {
        self.record.with(|record| read(&record.answers))
    }

    /// All that is set.
    #[must_use]
    pub fn answers(&self) -> Answers {
        self.record.with(|record| record.answers.clone())
    }

    /// What is set under a key.
    #[must_use]
    pub fn text(&self, key: &str) -> String {
        self.with(|ward| ward.text_under(key).to_owned())
    }

    /// A whole number that is set under a key, as it is now.
    #[must_use]
    pub fn number(&self, key: &str) -> Option<u64> {
        let text = |record: &Scenario| record.answers.text_under(key).trim().parse().ok();
        self.record.with_untracked(text)
    }

    /// A setting.
    #[must_use]
    pub fn setting(&self, setting: Setting) -> String {
        self.text(setting.key())
    }

    /// Sets something and keeps it, over what is kept by now: another tab may have set something
    /// else. What cannot be kept still holds until the page is closed, and that is said.
    pub fn set(&self, key: &str, text: &str) {
        self.record
            .update(|record| record.answers.set_under(key, text.to_owned()));
        if let Some(kept) = self.cases.set_in_ward(key, text) {
            self.record.set(kept);
        }
    }

    /// Another tab may have set something.
    pub(super) fn read_again(&self) {
        self.record.set(self.cases.ward());
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
