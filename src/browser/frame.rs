//! The page around this one: what it says, what it is told, how high this page is.

use wasm_bindgen::prelude::*;
use web_sys::{HtmlElement, MessageEvent, ResizeObserver, Window};

use super::page::{element, listen, window};

/// The page around this one; `None` where there is none.
fn parent() -> Option<Window> {
    let window = window()?;
    let parent = window.parent().ok().flatten()?;
    (!js_sys::Object::is(&parent, &window)).then_some(parent)
}

/// Whether there is a page around this one.
#[must_use]
pub fn is_framed() -> bool {
    parent().is_some()
}

/// The origin of this page.
#[must_use]
pub fn own_origin() -> String {
    window()
        .and_then(|window| window.location().origin().ok())
        .unwrap_or_default()
}

/// Calls back with origin and text of everything that the page around this one says. What somebody
/// else says, and what is no JSON, is not heard.
pub fn on_word_of_parent(heard: impl Fn(&str, &str) + 'static) {
    listen("message", move |event| {
        let Some(event) = event.dyn_ref::<MessageEvent>() else {
            return;
        };
        let from_parent = parent()
            .zip(event.source())
            .is_some_and(|(parent, source)| js_sys::Object::is(&parent, &source));
        if !from_parent {
            return;
        }
        let data = event.data();
        let text = match data.as_string() {
            Some(text) => Some(text),
            None => js_sys::JSON::stringify(&data).ok().map(String::from),
        };
        if let Some(text) = text {
            heard(&event.origin(), &text);
        }
    });
}

/// Tells the page around this one, if it is of this origin. A page without an origin is told as well:
/// what it asked is answered, and to nobody else.
pub fn tell_parent(text: &str, origin: &str) {
    let Some((parent, value)) = parent().zip(js_sys::JSON::parse(text).ok()) else {
        return;
    };
    let to = if origin == "null" { "*" } else { origin };
    // Refused for no origin that a browser has named.
    let _ = parent.post_message(&value, to);
}

/// Calls back with the height of the page whenever that changes, for as long as it lives.
pub fn on_height_change(changed: impl Fn(u32) + 'static) {
    let Some(app) = element("app") else {
        return;
    };
    let app: HtmlElement = app.unchecked_into();
    let measured = app.clone();
    let measure = Closure::<dyn Fn()>::new(move || {
        changed(u32::try_from(measured.offset_height()).unwrap_or_default());
    });
    if let Ok(observer) = ResizeObserver::new(measure.as_ref().unchecked_ref()) {
        observer.observe(&app);
    }
    measure.forget();
}
