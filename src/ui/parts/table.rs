//! Tables of figures.

use crate::ui::view::{View, element};

/// A table with a heading for every column; the first cell of a row is its heading.
pub fn table(caption: impl Into<View>, head: Vec<View>, rows: Vec<Vec<View>>) -> View {
    let head: Vec<View> = head
        .into_iter()
        .map(|words| element("th").attr("scope", "col").child(words).into())
        .collect();
    let rows: Vec<View> = rows.into_iter().map(row).collect();
    let table = element("table")
        .child(element("caption").child(caption))
        .child(element("thead").child(element("tr").child(head)))
        .child(element("tbody").child(rows));
    // Reachable by the keyboard, because it scrolls where the screen is narrow.
    element("div")
        .class("scroll")
        .attr("tabindex", "0")
        .child(table)
        .into()
}

/// A table of words: they may part at the end of a line, and stand on the left.
pub fn of_words(caption: impl Into<View>, head: Vec<View>, rows: Vec<Vec<View>>) -> View {
    let table = table(caption, head, rows);
    element("div").class("told words").child(table).into()
}

fn row(cells: Vec<View>) -> View {
    let mut first = true;
    let cells: Vec<View> = cells
        .into_iter()
        .map(|cell| {
            let drawn = if first {
                element("th").attr("scope", "row")
            } else {
                element("td")
            };
            first = false;
            drawn.child(cell).into()
        })
        .collect();
    element("tr").child(cells).into()
}
