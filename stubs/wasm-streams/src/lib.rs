//! Stands in for `wasm-streams`.
//!
//! `leptos` brings that crate for server functions, which a page without a
//! server never calls. Its classes are exported to JavaScript, so neither the
//! linker nor wasm-opt may drop them, and every visitor would download them.
//! `ARCHITECTURE.md` says what this saves.

use futures_util::stream::{self, Stream};
use wasm_bindgen::JsValue;

/// The one type that `server_fn` names, with the four functions that it calls.
pub struct ReadableStream(web_sys::ReadableStream);

impl ReadableStream {
    /// Takes a stream of the browser.
    #[must_use]
    pub fn from_raw(raw: web_sys::ReadableStream) -> ReadableStream {
        ReadableStream(raw)
    }

    /// Would turn a stream of Rust into one of the browser. Nothing here calls it.
    pub fn from_stream(_: impl Stream<Item = Result<JsValue, JsValue>> + 'static) -> ReadableStream {
        ReadableStream(JsValue::UNDEFINED.into())
    }

    /// Gives the stream of the browser back.
    #[must_use]
    pub fn into_raw(self) -> web_sys::ReadableStream {
        self.0
    }

    /// Would turn a stream of the browser into one of Rust. Nothing here calls it.
    pub fn into_stream(self) -> impl Stream<Item = Result<JsValue, JsValue>> {
        stream::empty()
    }
}
