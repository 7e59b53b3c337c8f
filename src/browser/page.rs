//! The address after `#`, the title, files to take away.

use wasm_bindgen::prelude::*;
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url, Window};

use crate::text::Language;

pub(super) fn window() -> Option<Window> {
    web_sys::window()
}

/// Covers the page for good: after a panic no figure on it may be read (see `public/guard.js`).
pub fn cover_page(failure: &str) {
    web_sys::console::error_1(&failure.into());
    let root = window()
        .and_then(|window| window.document())
        .and_then(|document| document.document_element());
    if let Some(root) = root {
        // The guard covers the page as well when the failure reaches the browser.
        let _ = root.set_attribute("data-broken", "");
    }
}

/// The element that the page is mounted into.
#[must_use]
pub fn mount_point() -> Option<web_sys::HtmlElement> {
    let document = window()?.document()?;
    document.get_element_by_id("app")?.dyn_into().ok()
}

/// What stands after `#` in the address.
#[must_use]
pub fn read_address() -> String {
    window()
        .and_then(|window| window.location().hash().ok())
        .unwrap_or_default()
}

/// Goes to an address after `#`.
pub fn set_address(hash: &str) {
    if let Some(window) = window() {
        // Refused only for a sandboxed page; the present screen then stays.
        let _ = window.location().set_hash(hash);
    }
}

/// Puts another address after `#` in the place of the present one: what stood there is not kept in
/// the history of the browser, and no screen changes.
pub fn forget_address(hash: &str) {
    let history = window().and_then(|window| window.history().ok());
    if let Some(history) = history {
        // Refused only for a sandboxed page.
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(hash));
    }
}

/// The address of the page, without what stands after `#`.
#[must_use]
pub fn page_address() -> String {
    let address = window().and_then(|window| window.location().href().ok());
    let address = address.unwrap_or_default();
    match address.split_once('#') {
        Some((page, _)) => page.to_owned(),
        None => address,
    }
}

/// Puts an address after `#` into the place of the present one, which no history keeps.
pub fn replace_address(hash: &str) {
    if let Some(window) = window() {
        let _ = window.location().replace(hash);
    }
}

/// Tells the style sheet which theme was chosen; none for an empty name.
pub fn set_theme(name: &str) {
    let root = window()
        .and_then(|window| window.document())
        .and_then(|document| document.document_element());
    if let Some(root) = root {
        let _ = root.set_attribute("data-theme", name);
    }
}

/// Sets a colour of the style sheet.
pub fn set_colour(name: &str, colour: &str) {
    let root = window()
        .and_then(|window| window.document())
        .and_then(|document| document.document_element());
    if let Some(root) = root {
        let root: web_sys::HtmlElement = root.unchecked_into();
        let _ = root.style().set_property(name, colour);
    }
}

/// Calls back whenever the address after `#` changes, for as long as the page lives.
pub fn on_address_change(changed: impl Fn() + 'static) {
    listen("hashchange", move |_| changed());
}

/// Asks before the page is left, while `unsaved` says so.
pub fn ask_before_leaving(unsaved: impl Fn() -> bool + 'static) {
    listen("beforeunload", move |event| {
        if unsaved() {
            event.prevent_default();
        }
    });
}

pub(super) fn listen(name: &str, heard: impl Fn(web_sys::Event) + 'static) {
    if let Some(window) = window() {
        listen_on(&window, name, heard);
    }
}

/// Listens as long as the page lives.
pub(super) fn listen_on(
    target: &web_sys::EventTarget,
    name: &str,
    heard: impl Fn(web_sys::Event) + 'static,
) {
    let heard = Closure::<dyn Fn(web_sys::Event)>::new(heard);
    // Refused by no browser for a function.
    let _ = target.add_event_listener_with_callback(name, heard.as_ref().unchecked_ref());
    heard.forget();
}

/// Asks a question that is answered by yes or no. Where it cannot be asked, the answer is no.
#[must_use]
pub fn agrees(question: &str) -> bool {
    window().is_some_and(|window| window.confirm_with_message(question).unwrap_or(false))
}

/// Moves the focus, and with it the view, to an element that is about to be drawn.
pub fn focus_soon(id: impl Into<String>) {
    let id = id.into();
    soon(move || {
        if let Some(element) = element(&id) {
            let _ = element.unchecked_into::<web_sys::HtmlElement>().focus();
        }
    });
}

pub(super) fn element(id: &str) -> Option<web_sys::Element> {
    window()?.document()?.get_element_by_id(id)
}

/// After the drawing, which is queued before this.
pub(super) fn soon(act: impl FnOnce() + 'static) {
    let act: Box<dyn FnOnce()> = Box::new(act);
    let act = Closure::once_into_js(act);
    if let Some(window) = window() {
        let _ = window.set_timeout_with_callback(act.unchecked_ref());
    }
}

/// Loads the page anew.
pub fn reload() {
    if let Some(window) = window() {
        let _ = window.location().reload();
    }
}

/// The first of the browser's languages that is ours; English where none is.
#[must_use]
pub fn preferred_language() -> Language {
    let languages = window().map(|window| window.navigator().languages());
    languages
        .into_iter()
        .flat_map(|list| list.iter().collect::<Vec<_>>())
        .filter_map(|tag| tag.as_string())
        .find_map(|tag| Language::from_tag(&tag))
        .unwrap_or(Language::En)
}

/// Tells the browser which language the page is in.
pub fn set_language(language: Language) {
    let root = window()
        .and_then(|window| window.document())
        .and_then(|document| document.document_element());
    if let Some(root) = root {
        let _ = root.set_attribute("lang", language.tag());
    }
}

/// Tells the browser what the page is called.
pub fn set_title(title: &str) {
    if let Some(document) = window().and_then(|window| window.document()) {
        document.set_title(title);
    }
}

/// Offers a text as a file to keep. Nothing leaves the device.
///
/// # Errors
/// What the browser threw.
pub fn offer_file(name: &str, text: &str) -> Result<(), JsValue> {
    let document = window()
        .and_then(|window| window.document())
        .ok_or(JsValue::NULL)?;
    let kind = BlobPropertyBag::new();
    kind.set_type("application/json");
    let parts = js_sys::Array::of1(&JsValue::from_str(text));
    let blob = Blob::new_with_str_sequence_and_options(&parts, &kind)?;
    let address = Url::create_object_url_with_blob(&blob)?;
    let link: HtmlAnchorElement = document.create_element("a")?.unchecked_into();
    link.set_href(&address);
    link.set_download(name);
    link.click();
    // Some browsers read the address only after this turn.
    let forget = Closure::once_into_js(move || {
        let _ = Url::revoke_object_url(&address);
    });
    if let Some(window) = window() {
        let later = forget.unchecked_ref();
        window.set_timeout_with_callback_and_timeout_and_arguments_0(later, 60_000)?;
    }
    Ok(())
}
