//! A line to type in.

use leptos::prelude::*;

use crate::ui::live::{flag, typing, words};

/// A line to type in: what it is called and how it behaves.
pub struct Entry {
    /// Its id, for its label and for what describes it.
    pub id: String,
    /// The label.
    pub label: &'static str,
    /// Shown behind what is typed, and read with it. May be empty.
    pub unit: Signal<String>,
    /// Which keyboard a tablet shows: `decimal`, `search`, `text`.
    pub keyboard: &'static str,
    /// Shown while nothing is typed. May be empty.
    pub example: &'static str,
}

impl Entry {
    /// Draws it. `below` is what describes it, and stands in an element of the id `<id>-below`.
    pub fn view(
        self,
        text: impl Fn() -> String + Send + Sync + 'static,
        typed: impl Fn(String) + 'static,
        refused: impl Fn() -> bool + Copy + Send + Sync + 'static,
        below: Vec<AnyView>,
    ) -> AnyView {
        let Entry {
            id,
            label,
            unit,
            keyboard,
            example,
        } = self;
        let below_id = format!("{id}-below");
        let unit_id = format!("{id}-unit");
        view! {
            <div class="field" class:wrong=flag(refused)>
                <label for=id.clone()>{label}</label>
                <div class="control">
                    <input
                        id=id
                        type="text"
                        inputmode=keyboard
                        placeholder=example
                        autocomplete="off"
                        aria-describedby=format!("{unit_id} {below_id}")
                        aria-invalid=words(move || refused().to_string())
                        prop:value=words(text)
                        on:input=typing(typed)
                    />
                    <span class="unit" id=unit_id>{unit}</span>
                </div>
                <div id=below_id aria-live="polite">{below}</div>
            </div>
        }
        .into_any()
    }
}

/// For an entry that is no amount.
pub fn no_unit() -> Signal<String> {
    words(String::new)
}

/// For an entry that takes whatever is typed.
pub const fn never_refused() -> bool {
    false
}
