//! This device: what is kept on it, how safely, what was deleted, and the passphrase.

mod bin;
mod health;
mod label;
mod lock;
mod locked;
mod secret;
mod unsettled;

use super::cases::set_aside;
use crate::app::App;
use crate::text::Language;
use crate::ui::parts::sheet::page;
use crate::ui::say;
use crate::ui::view::{View, live};

pub use label::{colour, view as label};
pub use locked::view as locked;
pub use unsettled::view as unsettled;

/// The screen.
pub fn view(app: App, lang: Language) -> View {
    let sheets = vec![
        health::view(app, lang),
        bin::view(app, lang),
        lock::view(app, lang),
        lock::deletion(app, lang),
        live(move || set_aside(app, lang, app.cases.beside().unreadable)),
    ];
    page(say(lang, "この端末", "This device"), sheets)
}
