//! One answer among several.

use leptos::prelude::*;

use crate::ui::live::{choose, flag};

/// A group of answers to one question; `kind` says how they are arranged.
pub fn group(
    kind: &'static str,
    question: &'static str,
    options: Vec<AnyView>,
    below: Vec<AnyView>,
) -> AnyView {
    view! {
        <fieldset class=kind>
            <legend>{question}</legend>
            <div class="options">{options}</div>
            {below}
        </fieldset>
    }
    .into_any()
}

/// One answer.
pub fn option(
    name: &'static str,
    value: String,
    label: AnyView,
    chosen: impl Fn() -> bool + Send + Sync + 'static,
    act: impl Fn() + 'static,
) -> AnyView {
    view! {
        <label class="option">
            <input
                type="radio"
                name=name
                value=value
                prop:checked=flag(chosen)
                on:change=choose(act)
            />
            <span>{label}</span>
        </label>
    }
    .into_any()
}
