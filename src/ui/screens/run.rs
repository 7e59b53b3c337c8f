//! The run sheet: what happened on the day, and the rest planned again.

use crate::app::App;
use crate::text::Language;
use crate::ui::parts::sheet::page;
use crate::ui::say;
use crate::ui::view::View;

/// The run sheet of the case in hand.
pub fn view(_app: App, lang: Language) -> View {
    page(say(lang, "点滴の経過", "Run sheet"), Vec::new())
}
