//! Lists, and labelled values.

use crate::ui::view::{View, element};

/// A list; `class` says which kind.
pub fn list(class: &'static str, items: impl IntoIterator<Item = View>) -> View {
    let items: Vec<View> = items.into_iter().map(item).collect();
    element("ul").class(class).child(items).into()
}

/// A list with points.
pub fn bullets(items: impl IntoIterator<Item = View>) -> View {
    list("plain", items)
}

fn item(content: View) -> View {
    element("li").child(content).into()
}

/// Labelled values, one below the other.
pub fn values(class: &'static str, rows: Vec<View>) -> View {
    element("dl").class(class).child(rows).into()
}

/// A label and its value.
pub fn value(label: impl Into<View>, value: impl Into<View>) -> View {
    let label = element("dt").child(label);
    let value = element("dd").child(value);
    element("div").child(label).child(value).into()
}
