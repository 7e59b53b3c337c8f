//! Sheets: a card with a heading; and short texts on it.

use leptos::prelude::*;

/// A card with a heading.
pub fn sheet(heading: impl IntoAny, content: Vec<AnyView>) -> AnyView {
    let heading = heading.into_any();
    drawn(view! { <h2>{heading}</h2> }.into_any(), content)
}

/// A card without a heading.
pub fn bare_sheet(content: Vec<AnyView>) -> AnyView {
    drawn(nothing(), content)
}

/// Nothing to see.
pub fn nothing() -> AnyView {
    Vec::<AnyView>::new().into_any()
}

fn drawn(heading: AnyView, content: Vec<AnyView>) -> AnyView {
    view! { <div class="sheet">{heading} {content}</div> }.into_any()
}

/// A screen of text under one heading.
pub fn page(heading: &'static str, content: Vec<AnyView>) -> AnyView {
    view! {
        <div class="page">
            <h1>{heading}</h1>
            {content}
        </div>
    }
    .into_any()
}

/// A paragraph.
pub fn paragraph(content: impl IntoAny) -> AnyView {
    classed("", content.into_any())
}

/// A paragraph in small, soft print.
pub fn hint(content: impl IntoAny) -> AnyView {
    classed("hint", content.into_any())
}

/// A paragraph of a class of its own.
pub fn classed(class: &'static str, content: AnyView) -> AnyView {
    view! { <p class=class>{content}</p> }.into_any()
}

/// Words that carry weight.
pub fn strong(content: impl IntoAny) -> AnyView {
    fn drawn(content: AnyView) -> AnyView {
        view! { <b>{content}</b> }.into_any()
    }
    drawn(content.into_any())
}

/// A short mark, such as a status, in a box of its own.
pub fn mark(class: &'static str, words: impl IntoAny) -> AnyView {
    fn drawn(class: &'static str, words: AnyView) -> AnyView {
        view! { <span class=class>{words}</span> }.into_any()
    }
    drawn(class, words.into_any())
}

/// Words in English wherever they stand: citations and names of studies.
pub fn in_english(words: &'static str) -> AnyView {
    view! { <span lang="en">{words}</span> }.into_any()
}
