//! A line to type in.

use crate::text::Language;
use crate::ui::say;
use crate::ui::view::{View, Words, element, words};

/// A line to type in: what it is called and how it behaves.
pub struct Entry {
    /// What its example is marked in.
    pub lang: Language,
    /// Its id, for its label and for what describes it.
    pub id: String,
    /// The label.
    pub label: &'static str,
    /// Shown behind what is typed, and read with it. May be empty.
    pub unit: Words,
    /// Which keyboard a tablet shows: `decimal`, `search`, `text`.
    pub keyboard: &'static str,
    /// Shown while nothing is typed, with a mark that says so. May be empty.
    pub example: &'static str,
}

impl Entry {
    /// Draws it. `below` is what describes it, and stands in an element of the id `<id>-below`.
    pub fn view(
        self,
        text: impl Fn() -> String + 'static,
        typed: impl Fn(String) + 'static,
        refused: impl Fn() -> bool + Clone + 'static,
        below: Vec<View>,
    ) -> View {
        let Entry {
            lang,
            id,
            label,
            unit,
            keyboard,
            example,
        } = self;
        let below_id = format!("{id}-below");
        let invalid = refused.clone();
        let unit_id = format!("{id}-unit");
        let input = element("input")
            .attr("id", id.clone())
            .attr("type", "text")
            .attr("inputmode", keyboard)
            .attr("placeholder", marked(lang, example))
            .attr("autocomplete", "off")
            .attr("aria-describedby", format!("{unit_id} {below_id}"))
            .attr("aria-invalid", words(move || invalid().to_string()))
            .attr("value", words(text))
            .on_typing(typed);
        let unit = element("span")
            .class("unit")
            .attr("id", unit_id)
            .child(unit);
        let below = element("div")
            .attr("id", below_id)
            .attr("aria-live", "polite")
            .child(below);
        let class = move || if refused() { "field wrong" } else { "field" };
        element("div")
            .class(words(move || class().to_owned()))
            .child(element("label").attr("for", id).child(label))
            .child(element("div").class("control").child(input).child(unit))
            .child(below)
            .into()
    }
}

/// Without its mark an example reads like a value that was entered.
fn marked(lang: Language, example: &'static str) -> String {
    match example {
        "" => String::new(),
        example => format!("{} {example}", say(lang, "例", "e.g.")),
    }
}

/// For an entry that is no amount.
pub fn no_unit() -> Words {
    words(String::new)
}

/// For an entry that takes whatever is typed.
pub const fn never_refused() -> bool {
    false
}
