//! The other tabs on this storage, and the moment when this page is hidden.

use wasm_bindgen::prelude::*;
use web_sys::StorageEvent;

use super::page::{listen, listen_on, window};

/// Every page holds a lock of this name and its own id, as long as it lives.
const PAGE: &str = "ivig.page.";

/// `None` where the browser or the address has no Web Locks.
fn locks() -> Option<(JsValue, js_sys::Function)> {
    call_of(&window()?.navigator(), "locks", "request")
}

/// What hangs at `part` of a thing, and its function of this name.
fn call_of(thing: &JsValue, part: &str, name: &str) -> Option<(JsValue, js_sys::Function)> {
    let part = js_sys::Reflect::get(thing, &part.into()).ok()?;
    let function = js_sys::Reflect::get(&part, &name.into()).ok()?;
    Some((part, function.dyn_into().ok()?))
}

/// Does something while no other tab does the like. Where the browser has no locks it is done at
/// once: what another tab wrote is then noticed by reading once more right before a write.
pub fn one_at_a_time(act: impl FnOnce() + 'static) {
    let act: Box<dyn FnOnce()> = Box::new(act);
    let act: js_sys::Function = Closure::once_into_js(act).unchecked_into();
    let asked = locks().and_then(|(locks, request)| {
        let name = "ivig.write".into();
        request.call2(&locks, &name, &act).ok()
    });
    let at_once = move || {
        let _ = act.call0(&JsValue::NULL);
    };
    match asked {
        Some(asked) => unless_refused(asked, at_once),
        None => at_once(),
    }
}

/// Lets other tabs see that the page with this id is open.
pub fn show_as_open(page: &str) {
    if let Some((locks, request)) = locks() {
        // A promise that is never kept: the lock is let go with the page.
        let hold =
            Closure::<dyn Fn() -> js_sys::Promise>::new(|| js_sys::Promise::new(&mut |_, _| ()));
        if let Ok(asked) = request.call2(&locks, &format!("{PAGE}{page}").into(), hold.as_ref()) {
            unless_refused(asked, || ());
        }
        hold.forget();
    }
}

/// A page that is set apart, in a sandboxed frame, is refused its locks. That is no failure of the
/// program; anything else that is thrown is, and goes on to the guard of the page.
fn unless_refused(asked: JsValue, otherwise: impl FnOnce() + 'static) {
    let Ok(asked) = asked.dyn_into::<js_sys::Promise>() else {
        return;
    };
    super::spawn(Box::pin(async move {
        match wasm_bindgen_futures::JsFuture::from(asked).await {
            Ok(_) => {}
            Err(error) if error.is_instance_of::<web_sys::DomException>() => otherwise(),
            Err(error) => wasm_bindgen::throw_val(error),
        }
    }));
}

/// Asks which pages are open, by their ids; `None` where that cannot be known.
pub async fn open_pages() -> Option<Vec<String>> {
    let (locks, query) = call_of(&window()?.navigator(), "locks", "query")?;
    let asked: js_sys::Promise = query.call0(&locks).ok()?.dyn_into().ok()?;
    let answer = wasm_bindgen_futures::JsFuture::from(asked).await.ok()?;
    let held = js_sys::Reflect::get(&answer, &"held".into()).ok()?;
    let held = js_sys::Array::from(&held);
    let names = held.iter().filter_map(|lock| {
        let name = js_sys::Reflect::get(&lock, &"name".into())
            .ok()?
            .as_string()?;
        Some(name.strip_prefix(PAGE)?.to_owned())
    });
    Some(names.collect())
}

/// Calls back when another tab wrote or removed a value, with its key; `None` where it cleared all.
pub fn on_storage_change(changed: impl Fn(Option<String>) + 'static) {
    listen("storage", move |event| {
        changed(event.unchecked_into::<StorageEvent>().key());
    });
}

/// Calls back when the page is hidden or left: it may never be seen again.
pub fn on_hide(hidden: impl Fn() + 'static) {
    let hidden = std::rc::Rc::new(hidden);
    let left = hidden.clone();
    listen("pagehide", move |_| left());
    if let Some(document) = window().and_then(|window| window.document()) {
        let state = document.clone();
        listen_on(&document, "visibilitychange", move |_| {
            if state.hidden() {
                hidden();
            }
        });
    }
}

/// Calls back again and again, every so many milliseconds.
pub fn every(millis: i32, act: impl Fn() + 'static) {
    let act: Box<dyn Fn()> = Box::new(act);
    let act = Closure::wrap(act);
    if let Some(window) = window() {
        let function = act.as_ref().unchecked_ref();
        let _ = window.set_interval_with_callback_and_timeout_and_arguments_0(function, millis);
    }
    // It goes on as long as the page lives.
    act.forget();
}
