//! The language of the page: the browser's at first, then the user's.

use super::held::Held;
use crate::browser;
use crate::text::{Language, Text};

/// Kept under this name.
const KEY: &str = "ivig.language";

const TITLE: Text = text!(
    "IVIG ナビゲーター — 自己免疫性神経筋疾患の免疫グロブリン療法",
    "IVIG Navigator: intravenous immunoglobulin in autoimmune neuromuscular disease",
);

/// The language that everything is shown in.
#[derive(Clone, Copy)]
pub struct PageLanguage(Held<Language>);

impl PageLanguage {
    pub(super) fn start() -> PageLanguage {
        let kept = browser::remembered(KEY).and_then(|tag| Language::from_tag(&tag));
        let language = kept.unwrap_or_else(browser::preferred_language);
        tell_browser(language);
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
        tell_browser(language);
        self.0.set(language);
    }

    /// Whether a user of this page has chosen one.
    pub(super) fn was_chosen() -> bool {
        browser::remembered(KEY).is_some()
    }
}

fn tell_browser(language: Language) {
    browser::set_language_and_title(language, TITLE.get(language));
}
