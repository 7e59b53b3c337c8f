//! Where the page is: by itself, within the page of somebody else, or a file that was opened.

use wasm_bindgen::JsValue;

use super::page::window;

/// Where the page is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// By itself, or within a page of its own origin.
    Own,
    /// Within a page of another origin, or set apart by one.
    Framed,
    /// A local file: every other local file shares its storage.
    File,
}

/// Where this page is.
#[must_use]
pub fn place() -> Place {
    let Some(window) = window() else {
        return Place::Own;
    };
    if window
        .location()
        .protocol()
        .is_ok_and(|protocol| protocol == "file:")
    {
        return Place::File;
    }
    // The top page's address can be read by its own origin only.
    let top = js_sys::Reflect::get(&window, &JsValue::from_str("top"));
    let location = top.and_then(|top| js_sys::Reflect::get(&top, &JsValue::from_str("location")));
    let address = location.and_then(|at| js_sys::Reflect::get(&at, &JsValue::from_str("href")));
    match address {
        Ok(_) => Place::Own,
        Err(_) => Place::Framed,
    }
}
