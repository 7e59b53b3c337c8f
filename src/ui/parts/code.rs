//! A QR code: black on white in every theme, or a camera would not know it.

use crate::scenario::transfer::Symbol;
use crate::ui::view::{View, element};

/// The light margin that a code needs, in squares.
const MARGIN: i32 = 4;

/// A code; `label` says what it holds.
pub fn code(symbol: &Symbol, label: String) -> View {
    let size = symbol.size();
    let whole = size.saturating_add(MARGIN.saturating_mul(2));
    let mut dark = String::new();
    for row in 0..size {
        for column in (0..size).filter(|column| symbol.is_dark(*column, row)) {
            let (x, y) = (column.saturating_add(MARGIN), row.saturating_add(MARGIN));
            dark.push_str(&format!("M{x} {y}h1v1h-1z"));
        }
    }
    let area = |class: &'static str, line: String| -> View {
        element("path").class(class).attr("d", line).into()
    };
    element("svg")
        .class("code")
        .attr("viewBox", format!("0 0 {whole} {whole}"))
        .attr("role", "img")
        .attr("aria-label", label)
        .attr("shape-rendering", "crispEdges")
        .child(area("light", format!("M0 0h{whole}v{whole}h-{whole}z")))
        .child(area("dark", dark))
        .into()
}
