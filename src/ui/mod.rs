//! What is seen. Views show the values of the rooms below and tell `app` what the user does.
//!
//! | file | what |
//! |---|---|
//! | `view` | what a screen is made of, one type for all |
//! | `draw` | drawing it, and changing what was drawn |
//! | `parts` | shapes that stand in several places |
//! | `charts` | pictures, each with a table behind it |
//! | `screens` | the screens |
//! | `root` | the page around them |

mod charts;
mod draw;
mod later;
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
