//! What is seen. Views show the values of the rooms below and tell `app` what the user does.

mod draw;
mod parts;
mod root;
mod screens;
mod view;

pub use root::root;

use crate::text::Language;

/// A wording of the page itself, in its language.
fn say(lang: Language, ja: &'static str, en: &'static str) -> &'static str {
    match lang {
        Language::Ja => ja,
        Language::En => en,
    }
}
