//! The hospital's file, as `public/hospital.js` asked for it.

use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// Its text; empty where there is none, `None` where it could not be asked for.
pub async fn hospital_text() -> Option<String> {
    let window = super::page::window()?;
    let asked = js_sys::Reflect::get(&window, &JsValue::from_str("ivigHospitalFile")).ok()?;
    let promise: js_sys::Promise = asked.dyn_into().ok()?;
    JsFuture::from(promise).await.ok()?.as_string()
}
