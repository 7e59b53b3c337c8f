//! Lists, and labelled values.

use leptos::prelude::*;

/// A list; `class` says which kind.
pub fn list(class: &'static str, items: impl IntoIterator<Item = AnyView>) -> AnyView {
    fn drawn(class: &'static str, items: Vec<AnyView>) -> AnyView {
        view! { <ul class=class>{items}</ul> }.into_any()
    }
    drawn(class, items.into_iter().map(item).collect())
}

/// A list with points.
pub fn bullets(items: impl IntoIterator<Item = AnyView>) -> AnyView {
    list("plain", items)
}

fn item(content: AnyView) -> AnyView {
    view! { <li>{content}</li> }.into_any()
}

/// Labelled values, one below the other.
pub fn values(class: &'static str, rows: Vec<AnyView>) -> AnyView {
    view! { <dl class=class>{rows}</dl> }.into_any()
}

/// A label and its value.
pub fn value(label: impl IntoAny, value: impl IntoAny) -> AnyView {
    fn drawn(label: AnyView, value: AnyView) -> AnyView {
        view! { <div><dt>{label}</dt><dd>{value}</dd></div> }.into_any()
    }
    drawn(label.into_any(), value.into_any())
}
