//! What the ward sets once.

use crate::app::App;
use crate::text::Language;
use crate::ui::parts::sheet::page;
use crate::ui::say;
use crate::ui::view::View;

/// The ward's settings.
pub fn view(_app: App, lang: Language) -> View {
    page(say(lang, "病棟の設定", "Ward settings"), Vec::new())
}
