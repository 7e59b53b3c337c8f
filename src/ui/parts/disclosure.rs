//! A line that opens on what stands behind it.

use super::sheet::mark;
use crate::ui::view::{View, element};

/// A line with a mark at its end; a tap opens what it stands on.
pub fn disclosure(said: impl Into<View>, cite: impl Into<View>, behind: Vec<View>) -> View {
    let summary = vec![mark("said", said), mark("cite", cite)];
    details("claim", summary, "behind", behind)
}

/// A heading that opens.
pub fn folded(heading: impl Into<View>, behind: Vec<View>) -> View {
    details("ask", vec![heading.into()], "behind", behind)
}

/// A heading that opens on questions.
pub fn rows_folded(heading: impl Into<View>, rows: Vec<View>) -> View {
    details("ask", vec![heading.into()], "risks", rows)
}

fn details(
    class: &'static str,
    summary: Vec<View>,
    around: &'static str,
    behind: Vec<View>,
) -> View {
    let behind = element("div").class(around).child(behind);
    element("details")
        .class(class)
        .child(element("summary").child(summary))
        .child(behind)
        .into()
}
