//! A mark that is set or not.

use super::radio::control;
use crate::ui::view::View;

/// A mark before a label.
pub fn tick(
    name: String,
    value: String,
    label: impl Into<View>,
    set: impl Fn() -> bool + 'static,
    act: impl Fn() + 'static,
) -> View {
    control(
        "checkbox",
        name.into(),
        value,
        label.into(),
        Box::new(set),
        Box::new(act),
    )
}
