//! What makes a view live, each kind boxed to one type.
//!
//! `tachys` compiles its drawing code once for every type of closure. Boxed,
//! all closures of a kind share it, which saves a third of the wasm's code.

use leptos::ev::{Event, MouseEvent};
use leptos::prelude::*;

/// A part of a view that is drawn again when what it reads changes.
pub fn live(draw: impl Fn() -> AnyView + Send + 'static) -> AnyView {
    fn boxed(draw: Box<dyn Fn() -> AnyView + Send>) -> AnyView {
        (move || draw()).into_any()
    }
    boxed(Box::new(draw))
}

/// Words that change.
pub fn words(say: impl Fn() -> String + Send + Sync + 'static) -> Signal<String> {
    Signal::derive(say)
}

/// A yes or no that changes.
pub fn flag(holds: impl Fn() -> bool + Send + Sync + 'static) -> Signal<bool> {
    Signal::derive(holds)
}

/// What a click does.
pub fn click(act: impl Fn() + 'static) -> Box<dyn FnMut(MouseEvent)> {
    Box::new(move |_| act())
}

/// What the choice of a radio button does.
pub fn choose(act: impl Fn() + 'static) -> Box<dyn FnMut(Event)> {
    Box::new(move |_| act())
}

/// What typing does; it is told the whole text.
pub fn typing(act: impl Fn(String) + 'static) -> Box<dyn FnMut(Event)> {
    Box::new(move |event| act(event_target_value(&event)))
}
