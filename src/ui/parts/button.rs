//! Buttons.

use leptos::prelude::*;

use crate::ui::live::{click, flag};

/// What a button looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// The one that the screen is for.
    Main,
    /// Any other.
    Plain,
    /// Within a line or a message.
    Small,
}

/// A button that can always be pressed.
pub fn button(look: Look, words: &'static str, act: impl Fn() + 'static) -> AnyView {
    button_unless(look, words, || false, act)
}

/// A button that cannot be pressed while `barred` holds.
pub fn button_unless(
    look: Look,
    words: &'static str,
    barred: impl Fn() -> bool + Send + Sync + 'static,
    act: impl Fn() + 'static,
) -> AnyView {
    let class = match look {
        Look::Main => "button go",
        Look::Plain => "button",
        Look::Small => "small",
    };
    view! {
        <button type="button" class=class disabled=flag(barred) on:click=click(act)>
            {words}
        </button>
    }
    .into_any()
}

/// Buttons that belong together.
pub fn actions(buttons: Vec<AnyView>) -> AnyView {
    view! { <div class="actions">{buttons}</div> }.into_any()
}
