//! One answer among many: a list that opens.

use crate::ui::view::{View, element, words};

/// One line of the list.
pub struct Line {
    /// What is told when it is chosen.
    pub key: String,
    /// What it says.
    pub words: String,
}

/// A list that opens. `chosen` is the key of the line that shows.
pub fn select(
    id: &'static str,
    label: &'static str,
    lines: Vec<Line>,
    chosen: impl Fn() -> String + 'static,
    act: impl Fn(String) + 'static,
) -> View {
    let lines: Vec<View> = lines
        .into_iter()
        .map(|Line { key, words }| element("option").attr("value", key).child(words).into())
        .collect();
    let select = element("select")
        .attr("id", id)
        .attr("value", words(chosen))
        .on_typing(act)
        .child(lines);
    element("div")
        .class("field")
        .child(element("label").attr("for", id).child(label))
        .child(select)
        .into()
}
