//! This device: what is kept on it, how safely, and what was deleted.

mod bin;
mod unsettled;

use crate::app::App;
use crate::text::Language;
use crate::ui::parts::sheet::page;
use crate::ui::say;
use crate::ui::view::View;

pub use unsettled::view as unsettled;

/// The screen.
pub fn view(app: App, lang: Language) -> View {
    page(
        say(lang, "この端末", "This device"),
        vec![bin::view(app, lang)],
    )
}
