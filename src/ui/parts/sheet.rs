//! Sheets: a card with a heading; and short texts on it.

use crate::ui::view::{View, element};

/// A card with a heading.
pub fn sheet(heading: impl Into<View>, content: Vec<View>) -> View {
    let heading = element("h2").child(heading);
    element("div")
        .class("sheet")
        .child(heading)
        .child(content)
        .into()
}

/// A card without a heading.
pub fn bare_sheet(content: Vec<View>) -> View {
    element("div").class("sheet").child(content).into()
}

/// A screen of text under one heading.
pub fn page(heading: &'static str, content: Vec<View>) -> View {
    let heading = element("h1").child(heading);
    element("div")
        .class("page")
        .child(heading)
        .child(content)
        .into()
}

/// A paragraph.
pub fn paragraph(content: impl Into<View>) -> View {
    element("p").child(content).into()
}

/// A paragraph in small, soft print.
pub fn hint(content: impl Into<View>) -> View {
    classed("hint", content)
}

/// A paragraph of a class of its own.
pub fn classed(class: &'static str, content: impl Into<View>) -> View {
    element("p").class(class).child(content).into()
}

/// Words that carry weight.
pub fn strong(content: impl Into<View>) -> View {
    element("b").child(content).into()
}

/// A short mark, such as a status, in a box of its own.
pub fn mark(class: &'static str, words: impl Into<View>) -> View {
    element("span").class(class).child(words).into()
}

/// Words in English wherever they stand: citations and names of studies.
pub fn in_english(words: &'static str) -> View {
    element("span").attr("lang", "en").child(words).into()
}

/// A warning with its icon; `class` says how grave it is.
pub fn alert(class: &'static str, icon: View, told: impl Into<View>) -> View {
    element("div").class(class).child(icon).child(told).into()
}

/// A heading within a card.
pub fn heading(words: impl Into<View>) -> View {
    element("h3").child(words).into()
}
