//! Chance that nobody can guess, and keys made of passphrases by the browser.

use js_sys::{Function, Object, Promise, Reflect, Uint8Array};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

use super::page::window;

/// Bytes of chance, from the browser's own source for secrets. `None` where it has none.
#[must_use]
pub fn chance<const BYTES: usize>() -> Option<[u8; BYTES]> {
    let crypto = crypto()?;
    let bytes = Uint8Array::new_with_length(u32::try_from(BYTES).ok()?);
    call(&crypto, "getRandomValues", &[&bytes])?;
    bytes.to_vec().try_into().ok()
}

/// The key of a passphrase: PBKDF2-HMAC-SHA-256, 32 bytes. `None` where the browser does not do it:
/// at an address that is not secure, for one.
pub async fn stretch(passphrase: &str, salt: &[u8], rounds: u32) -> Option<[u8; 32]> {
    let subtle = Reflect::get(&crypto()?, &"subtle".into()).ok()?;
    let algorithm = Object::new();
    let set = |name: &str, value: JsValue| Reflect::set(&algorithm, &name.into(), &value).ok();
    set("name", "PBKDF2".into())?;
    set("hash", "SHA-256".into())?;
    set("salt", Uint8Array::from(salt).into())?;
    set("iterations", rounds.into())?;
    let raw = Uint8Array::from(passphrase.as_bytes());
    let uses = js_sys::Array::of1(&"deriveBits".into());
    let import: [&JsValue; 5] = [
        &"raw".into(),
        &raw,
        &"PBKDF2".into(),
        &JsValue::FALSE,
        &uses,
    ];
    let key = kept(call(&subtle, "importKey", &import)?).await?;
    let bits = call(&subtle, "deriveBits", &[&algorithm, &key, &256.into()])?;
    let bits = kept(bits).await?;
    Uint8Array::new(&bits).to_vec().try_into().ok()
}

fn crypto() -> Option<JsValue> {
    let crypto = Reflect::get(&window()?.into(), &"crypto".into()).ok()?;
    crypto.is_object().then_some(crypto)
}

/// What a promise gives.
async fn kept(promise: JsValue) -> Option<JsValue> {
    let promise: Promise = promise.dyn_into().ok()?;
    JsFuture::from(promise).await.ok()
}

fn call(thing: &JsValue, name: &str, with: &[&JsValue]) -> Option<JsValue> {
    let function: Function = Reflect::get(thing, &name.into()).ok()?.dyn_into().ok()?;
    let list = js_sys::Array::new();
    for value in with {
        list.push(value);
    }
    function.apply(thing, &list).ok()
}
