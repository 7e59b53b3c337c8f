//! The language of the page: the browser's at first, then the user's.

use super::held::Held;
use crate::browser;
use crate::text::Language;

/// Kept under this name.
const KEY: &str = "ivig.language";

/// The language that everything is shown in.
#[derive(Clone, Copy)]
pub struct PageLanguage(Held<Language>);

impl PageLanguage {
    pub(super) fn start() -> PageLanguage {
        let kept = browser::remembered(KEY).and_then(|tag| Language::from_tag(&tag));
        let language = kept.unwrap_or_else(browser::preferred_language);
        browser::set_language(language);
        PageLanguage(Held::new(language))
    }

    /// The language now, and again when it changes.
    #[must_use]
    pub fn get(self) -> Language {
        self.0.get()
    }

    /// The language as it is now.
    #[must_use]
    pub fn get_untracked(self) -> Language {
        self.0.with_untracked(|language| *language)
    }

    /// The user chooses a language.
    pub fn choose(self, language: Language) {
        browser::remember(KEY, language.tag());
        self.show(language);
    }

    /// Shows the page in a language, as long as it is open.
    pub fn show(self, language: Language) {
        browser::set_language(language);
        self.0.set(language);
    }

    /// Whether a user of this page has chosen one.
    pub(super) fn was_chosen() -> bool {
        browser::remembered(KEY).is_some()
    }
}
