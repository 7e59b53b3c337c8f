//! The order on paper, and as text for the record.

use crate::app::App;
use crate::text::Language;
use crate::ui::view::{View, nothing};

/// Printing and copying.
pub fn actions(_app: App, _lang: Language) -> View {
    nothing()
}
