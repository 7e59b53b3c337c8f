//! One answer among several.

use crate::ui::view::{Value, View, element, flag};

/// A group of answers to one question; `kind` says how they are arranged.
pub fn group(
    kind: &'static str,
    question: &'static str,
    options: Vec<View>,
    below: Vec<View>,
) -> View {
    element("fieldset")
        .class(kind)
        .child(element("legend").child(question))
        .child(element("div").class("options").child(options))
        .child(below)
        .into()
}

/// One answer.
pub fn option(
    name: &'static str,
    value: String,
    label: impl Into<View>,
    chosen: impl Fn() -> bool + 'static,
    act: impl Fn() + 'static,
) -> View {
    control(
        "radio",
        name.into(),
        value,
        label.into(),
        Box::new(chosen),
        Box::new(act),
    )
}

/// A control that is set or not, with its label behind it.
pub(super) fn control(
    kind: &'static str,
    name: Value,
    value: String,
    label: View,
    set: Box<dyn Fn() -> bool>,
    act: Box<dyn Fn()>,
) -> View {
    let input = element("input")
        .attr("type", kind)
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
