//! What the tab of the browser and a screen reader call the page: the screen, and never the case.

use leptos::prelude::Effect;

use super::App;
use crate::browser;
use crate::text::Text;

const TITLE: Text = text!("{screen} · IVIG ナビゲーター", "{screen} · IVIG Navigator");

/// Follows the screen and the language.
pub(super) fn follow(app: App) {
    Effect::new(move |_| {
        let screen = if app.is_closed() {
            text!("ロック中", "Locked")
        } else {
            app.route.get().name()
        };
        let title = TITLE.fill(&[("screen", screen.into())]);
        browser::set_title(title.get(app.language.get()));
    });
}
