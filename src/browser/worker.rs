//! The service worker: whether the page works offline, and whether a newer one waits.
//!
//! "Works offline" is said only when the active worker has looked and found
//! every file in its cache.

use std::pin::Pin;
use std::rc::Rc;

use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{
    MessageEvent, ServiceWorker, ServiceWorkerContainer, ServiceWorkerRegistration,
    ServiceWorkerState,
};

use super::page::listen_on;

/// What the worker lets the page do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Offline {
    /// Not known yet, or files are still coming.
    Preparing,
    /// Every file is here.
    Ready,
    /// This browser or this address has no worker.
    Impossible,
}

/// Who is told what the worker says.
pub trait Watcher {
    /// Whether the page works offline.
    fn offline(&self, offline: Offline);
    /// A newer version is here and waits for the user.
    fn update_waits(&self);
    /// What it changes, as its worker tells it.
    fn news(&self, news: String);
}

/// Asks a waiting worker what it changes.
const NEWS: &str = "what-is-new";

/// `None` where the address is not secure or the frame is sandboxed.
fn container() -> Option<ServiceWorkerContainer> {
    let navigator = web_sys::window()?.navigator();
    let container = js_sys::Reflect::get(&navigator, &"serviceWorker".into()).ok()?;
    container.dyn_into().ok()
}

/// Registers the worker and tells the watcher what it hears, for as long as the page lives.
pub fn watch(watcher: impl Watcher + 'static) {
    let watcher = Rc::new(watcher);
    spawn(Box::pin(async move {
        if follow(&watcher).await.is_none() {
            watcher.offline(Offline::Impossible);
        }
    }));
}

async fn follow<W: Watcher + 'static>(watcher: &Rc<W>) -> Option<()> {
    let container = container()?;
    hear_answers(&container, Rc::clone(watcher));
    let registered = JsFuture::from(container.register("sw.js")).await.ok()?;
    // A browser told to refuse workers may answer with nothing: then there is none, and the page goes on.
    let registration: ServiceWorkerRegistration = registered.dyn_into().ok()?;
    if let Some(waiting) = registration.waiting() {
        watcher.update_waits();
        send(&waiting, NEWS);
    }
    if let Some(active) = registration.active() {
        ask_whether_complete(&active);
    }
    if let Some(installing) = registration.installing() {
        follow_install(&installing, &registration, Rc::clone(watcher));
    }
    let watcher = Rc::clone(watcher);
    let found = registration.clone();
    listen_on(&registration, "updatefound", move |_| {
        if let Some(installing) = found.installing() {
            follow_install(&installing, &found, Rc::clone(&watcher));
        }
    });
    Some(())
}

/// A new worker: the first one makes the page work offline, a later one waits.
fn follow_install<W: Watcher + 'static>(
    installing: &ServiceWorker,
    registration: &ServiceWorkerRegistration,
    watcher: Rc<W>,
) {
    let worker = installing.clone();
    let registration = registration.clone();
    listen_on(installing, "statechange", move |_| match worker.state() {
        ServiceWorkerState::Installed if registration.active().is_some() => {
            watcher.update_waits();
            send(&worker, NEWS);
        }
        ServiceWorkerState::Activated => ask_whether_complete(&worker),
        // A file did not come, or not as it was built. Without an older worker nothing works offline.
        ServiceWorkerState::Redundant if registration.active().is_none() => {
            watcher.offline(Offline::Impossible);
        }
        _ => {}
    });
}

fn ask_whether_complete(worker: &ServiceWorker) {
    send(worker, "are-you-complete");
}

fn send(worker: &ServiceWorker, kind: &str) {
    let message = js_sys::Object::new();
    // Setting a property of a fresh object cannot fail; a worker that is gone does not answer.
    let _ = js_sys::Reflect::set(&message, &"type".into(), &kind.into());
    let _ = worker.post_message(&message);
}

fn hear_answers(container: &ServiceWorkerContainer, watcher: Rc<impl Watcher + 'static>) {
    let heard = Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| {
        let answer = event.data();
        let part = |name: &str| js_sys::Reflect::get(&answer, &name.into()).ok();
        let words = |name: &str| part(name).and_then(|value| value.as_string());
        match words("type").as_deref() {
            Some("complete") => {
                let complete = part("complete").and_then(|value| value.as_bool());
                watcher.offline(match complete {
                    Some(true) => Offline::Ready,
                    _ => Offline::Impossible,
                });
            }
            Some("news") => watcher.news(words("news").unwrap_or_default()),
            _ => {}
        }
    });
    // Unlike a listener, this also starts the delivery of messages.
    container.set_onmessage(Some(heard.as_ref().unchecked_ref()));
    heard.forget();
}

/// The user is ready: the waiting version takes over, and the page loads anew with it.
pub fn take_over() {
    spawn(Box::pin(async {
        // Nothing waits where no page was under the old version: the newer one is active already.
        if replace_by_waiting().await.is_none() {
            super::reload();
        }
    }));
}

/// Starts a task. Boxed, so that the machinery of a task is compiled once.
pub fn spawn(task: Pin<Box<dyn Future<Output = ()>>>) {
    spawn_local(task);
}

async fn replace_by_waiting() -> Option<()> {
    let registration = JsFuture::from(container()?.get_registration()).await.ok()?;
    let registration: ServiceWorkerRegistration = registration.dyn_into().ok()?;
    let waiting = registration.waiting()?;
    let worker = waiting.clone();
    listen_on(&waiting, "statechange", move |_| {
        if worker.state() == ServiceWorkerState::Activated {
            super::reload();
        }
    });
    send(&waiting, "take-over");
    Some(())
}
