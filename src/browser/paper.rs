//! Printing, and copying to the clipboard.

use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::HtmlTextAreaElement;

use super::page::{element, listen, soon, window};

/// Calls back before the page is printed, by whatever way, and after, for as long as it lives.
pub fn around_printing(before: impl Fn() + 'static, after: impl Fn() + 'static) {
    listen("beforeprint", move |_| before());
    listen("afterprint", move |_| {
        choose("");
        after();
    });
}

/// Prints, after what is about to be drawn; `sheet` tells the style sheet which one.
pub fn print(sheet: &'static str) {
    choose(sheet);
    soon(|| {
        if let Some(window) = window() {
            // Refused in a frame that may not open a dialogue.
            let _ = window.print();
        }
    });
}

fn choose(sheet: &str) {
    let root = window()
        .and_then(|window| window.document())
        .and_then(|document| document.document_element());
    if let Some(root) = root {
        let _ = root.set_attribute("data-print", sheet);
    }
}

/// Copies a text to the clipboard and tells whether it is there. A page that is not secure has no
/// clipboard, and a frame may be refused it.
pub fn copy(text: &str, told: impl Fn(bool) + 'static) {
    let clipboard = window()
        .map(|window| window.navigator())
        .and_then(|navigator| js_sys::Reflect::get(&navigator, &"clipboard".into()).ok())
        .filter(JsValue::is_object);
    let Some(clipboard) = clipboard else {
        told(false);
        return;
    };
    let promise = clipboard
        .unchecked_into::<web_sys::Clipboard>()
        .write_text(text);
    spawn_local(async move { told(JsFuture::from(promise).await.is_ok()) });
}

/// Selects the text of an element that is about to be drawn, to be copied by hand.
pub fn select_soon(id: &'static str) {
    soon(move || {
        if let Some(area) = element(id) {
            let area: HtmlTextAreaElement = area.unchecked_into();
            let _ = area.focus();
            area.select();
        }
    });
}
