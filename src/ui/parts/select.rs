//! One answer among many: a list that opens.

use std::rc::Rc;

use crate::ui::view::{View, element, words};

/// Longer words do not fit the control on a phone, where a letter of Japanese takes two.
const FITS: usize = 34;

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
    let long: Vec<(String, String)> = lines
        .iter()
        .filter(|line| width(&line.words) > FITS)
        .map(|line| (line.key.clone(), line.words.clone()))
        .collect();
    let lines: Vec<View> = lines
        .into_iter()
        .map(|Line { key, words }| element("option").attr("value", key).child(words).into())
        .collect();
    let chosen = Rc::new(chosen);
    let shown = chosen.clone();
    let select = element("select")
        .attr("id", id)
        .attr("value", words(move || shown()))
        .on_typing(act)
        .child(lines);
    // For the eye alone: who hears the control has heard all of it.
    let whole = element("p")
        .class("hint whole")
        .attr("aria-hidden", "true")
        .child(words(move || whole(&long, &chosen())));
    element("div")
        .class("field")
        .child(element("label").attr("for", id).child(label))
        .child(select)
        .child(whole)
        .into()
}

fn whole(long: &[(String, String)], chosen: &str) -> String {
    let found = long.iter().find(|(key, _)| key == chosen);
    found.map(|(_, words)| words.clone()).unwrap_or_default()
}

fn width(words: &str) -> usize {
    words
        .chars()
        .map(|letter| if letter.is_ascii() { 1 } else { 2 })
        .sum()
}
