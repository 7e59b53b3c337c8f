//! Published examples, computed here again.

use crate::text::Language;
use crate::ui::parts::sheet::page;
use crate::ui::say;
use crate::ui::view::View;

/// Expected, got, source, pass or fail.
pub fn view(lang: Language) -> View {
    page(say(lang, "検算", "Proof"), Vec::new())
}
