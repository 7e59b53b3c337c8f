//! What the browser says of this device: whether it keeps what is stored, and how it is reached.

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

use super::page::{listen, window};

/// Whether the browser has promised not to delete what is stored here on its own; `None` where it
/// does not say.
pub async fn stays() -> Option<bool> {
    asked("storage", "persisted").await?.as_bool()
}

/// Asks the browser for that promise, and gives its answer.
pub async fn ask_to_stay() -> Option<bool> {
    asked("storage", "persist").await?.as_bool()
}

/// Whether the address is secure: https, or this machine itself.
#[must_use]
pub fn is_secure() -> bool {
    window().is_some_and(|window| window.is_secure_context())
}

/// Whether the browser knows of a network.
#[must_use]
pub fn has_network() -> bool {
    window().is_none_or(|window| window.navigator().on_line())
}

/// Calls back when the network comes or goes.
pub fn on_network_change(changed: impl Fn() + 'static) {
    let changed = std::rc::Rc::new(changed);
    let gone = changed.clone();
    listen("offline", move |_| gone());
    listen("online", move |_| changed());
}

/// Calls back when somebody touches the page or types.
pub fn on_touch(touched: impl Fn() + 'static) {
    let touched = std::rc::Rc::new(touched);
    let typed = touched.clone();
    listen("pointerdown", move |_| touched());
    listen("keydown", move |_| typed());
}

/// How many characters are stored at this address, by whomever. Browsers allow some five million.
#[must_use]
pub fn characters_stored() -> Option<u32> {
    let storage = window()?.local_storage().ok().flatten()?;
    let mut all: u32 = 0;
    for index in 0..storage.length().ok()? {
        let key = storage.key(index).ok().flatten()?;
        let text = storage.get_item(&key).ok().flatten().unwrap_or_default();
        let units = key
            .encode_utf16()
            .count()
            .saturating_add(text.encode_utf16().count());
        all = all.saturating_add(u32::try_from(units).ok()?);
    }
    Some(all)
}

/// Removes everything of this application from this browser: values, files kept for use without a
/// network, the worker. Then the page is loaded anew.
pub async fn clear() {
    if let Some(storage) = window().and_then(|window| window.local_storage().ok().flatten()) {
        let count = storage.length().unwrap_or_default();
        let keys = (0..count).filter_map(|index| storage.key(index).ok().flatten());
        let ours: Vec<String> = keys.filter(|key| key.starts_with("ivig.")).collect();
        for key in ours {
            let _ = storage.remove_item(&key);
        }
    }
    let _ = remove_files().await;
    let _ = remove_worker().await;
    super::reload();
}

async fn remove_files() -> Option<()> {
    let caches = Reflect::get(&window()?.into(), &"caches".into()).ok()?;
    let names = kept(call(&caches, "keys", None)?).await?;
    for name in js_sys::Array::from(&names).iter() {
        if name.as_string()?.starts_with("ivig-navigator ") {
            kept(call(&caches, "delete", Some(&name))?).await?;
        }
    }
    Some(())
}

async fn remove_worker() -> Option<()> {
    let worker = asked("serviceWorker", "getRegistration").await?;
    kept(call(&worker, "unregister", None)?).await?;
    Some(())
}

/// Asks something that hangs at the navigator.
async fn asked(part: &str, question: &str) -> Option<JsValue> {
    let part = Reflect::get(&window()?.navigator(), &part.into()).ok()?;
    kept(call(&part, question, None)?).await
}

fn call(thing: &JsValue, name: &str, with: Option<&JsValue>) -> Option<JsValue> {
    let function: Function = Reflect::get(thing, &name.into()).ok()?.dyn_into().ok()?;
    match with {
        Some(value) => function.call1(thing, value).ok(),
        None => function.call0(thing).ok(),
    }
}

async fn kept(promise: JsValue) -> Option<JsValue> {
    let promise: Promise = promise.dyn_into().ok()?;
    JsFuture::from(promise).await.ok()
}
