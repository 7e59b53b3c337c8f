//! Icons, drawn in line. They repeat what a word says and are hidden from screen readers.

use crate::advice::Tone;
use crate::ui::view::{View, element};

fn icon(path: &'static str) -> View {
    element("svg")
        .class("icon")
        .attr("viewBox", "0 0 24 24")
        .attr("width", "20")
        .attr("height", "20")
        .attr("aria-hidden", "true")
        .child(element("path").attr("d", path))
        .into()
}

/// The page's mark: an antibody.
pub fn mark() -> View {
    icon("M12 22v-9M12 13 5 4M12 13l7-9M8.2 3.2 3.4 6.8M15.8 3.2l4.8 3.6")
}

/// A triangle with a stroke: care.
pub fn care() -> View {
    icon("M12 3 2 20h20L12 3zM12 10v4M12 17v.5")
}

/// An octagon with a bar: stop.
pub fn stop() -> View {
    icon("M8 2h8l6 6v8l-6 6H8l-6-6V8zM7 12h10")
}

/// The icon of a tone.
pub fn tone(tone: Tone) -> View {
    match tone {
        Tone::For => icon("M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM8 12l3 3 5-6"),
        Tone::Guarded => care(),
        Tone::Against => stop(),
        Tone::Open => icon(
            "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM9.5 9.5a2.5 2.5 0 1 1 3.4 2.4c-.6.3-.9.8-.9 1.6M12 17v.5",
        ),
    }
}
