//! A mark that is set or not.

use crate::ui::view::{View, element, flag};

/// A mark before a label.
pub fn tick(
    name: String,
    value: String,
    label: impl Into<View>,
    set: impl Fn() -> bool + 'static,
    act: impl Fn() + 'static,
) -> View {
    let input = element("input")
        .attr("type", "checkbox")
        .attr("name", name)
        .attr("value", value)
        .attr("checked", flag(set))
        .on_choice(act);
    element("label")
        .class("option")
        .child(input)
        .child(element("span").child(label))
        .into()
}
