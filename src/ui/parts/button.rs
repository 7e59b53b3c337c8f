//! Buttons.

use crate::ui::view::{View, element, flag};

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
pub fn button(look: Look, words: &'static str, act: impl Fn() + 'static) -> View {
    button_unless(look, words, || false, act)
}

/// A button that cannot be pressed while `barred` holds.
pub fn button_unless(
    look: Look,
    words: &'static str,
    barred: impl Fn() -> bool + 'static,
    act: impl Fn() + 'static,
) -> View {
    let class = match look {
        Look::Main => "button go",
        Look::Plain => "button",
        Look::Small => "small",
    };
    element("button")
        .attr("type", "button")
        .class(class)
        .attr("disabled", flag(barred))
        .on_click(act)
        .child(words)
        .into()
}

/// Buttons that belong together.
pub fn actions(buttons: Vec<View>) -> View {
    element("div").class("actions").child(buttons).into()
}
