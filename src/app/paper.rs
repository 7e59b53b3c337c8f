//! Paper: when the sheets are drawn, and what was copied of them.

use super::held::Held;
use crate::browser;

/// The sheets are drawn only while they are printed, so that none shows an earlier time.
#[derive(Clone, Copy)]
pub struct PaperState {
    /// When they were drawn; empty while they are not.
    made: Held<String>,
    /// What was copied, and when; empty where nothing was.
    copied: Held<String>,
    copied_at: Held<String>,
    /// It could not be copied, and is shown to be copied by hand.
    by_hand: Held<bool>,
}

impl PaperState {
    pub(super) fn start() -> PaperState {
        let paper = PaperState {
            made: Held::new(String::new()),
            copied: Held::new(String::new()),
            copied_at: Held::new(String::new()),
            by_hand: Held::new(false),
        };
        browser::around_printing(
            move || paper.made.set(now()),
            move || paper.made.set(String::new()),
        );
        paper
    }

    /// The time on the sheets; empty while none is drawn.
    #[must_use]
    pub fn made(self) -> String {
        self.made.get()
    }

    /// Prints one of the sheets, by the name that the style sheet knows it under.
    pub fn print(self, sheet: &'static str) {
        self.made.set(now());
        browser::print(sheet);
    }

    /// Copies what a sheet made now says.
    pub fn copy(self, plain: impl Fn(&str) -> String) {
        let at = now();
        let text = plain(&at);
        self.copied_at.set(at);
        self.by_hand.set(false);
        self.copied.set(text.clone());
        browser::copy(&text, move |copied| {
            self.by_hand.set(!copied);
            if !copied {
                browser::select_soon("record");
            }
        });
    }

    /// When it was copied; empty where it was not.
    #[must_use]
    pub fn copied_at(self) -> String {
        self.copied_at.get()
    }

    /// Whether a text is what was copied.
    #[must_use]
    pub fn has_copied(self, text: &str) -> bool {
        self.copied.with(|copied| copied == text)
    }

    /// Whether it has to be copied by hand.
    #[must_use]
    pub fn by_hand(self) -> bool {
        self.by_hand.get()
    }
}

fn now() -> String {
    browser::time_words(browser::now())
}
