//! Local storage behind the scenario room's port.
//!
//! `gloo_storage`'s `raw()` throws where storage is denied (a sandboxed frame),
//! so a probe comes first and every later call stands behind it.

use gloo_storage::{LocalStorage, Storage};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::DomException;

use super::place::{Place, place};
use crate::scenario::{Store, StoreError};

/// This browser's local storage, or the knowledge that there is none.
#[derive(Clone, Copy, Debug)]
pub struct BrowserStore {
    available: bool,
}

impl BrowserStore {
    /// Looks whether storage may be read, and whether it is this site's alone: that of a local file
    /// is shared by all of them, and that of a frame is another than the site's own.
    #[must_use]
    pub fn probe() -> BrowserStore {
        let available = place() == Place::Own
            && web_sys::window()
                .and_then(|window| window.local_storage().ok().flatten())
                .is_some_and(|storage| storage.length().is_ok());
        BrowserStore { available }
    }

    /// Whether anything can be kept here.
    #[must_use]
    pub const fn is_available(self) -> bool {
        self.available
    }

    fn storage(self) -> Result<web_sys::Storage, StoreError> {
        if self.available {
            Ok(LocalStorage::raw())
        } else {
            Err(StoreError::Blocked)
        }
    }
}

impl Store for BrowserStore {
    fn read(&self, key: &str) -> Result<Option<String>, StoreError> {
        self.storage()?.get_item(key).map_err(|e| reason(&e))
    }

    fn write(&self, key: &str, text: &str) -> Result<(), StoreError> {
        self.storage()?.set_item(key, text).map_err(|e| reason(&e))
    }

    fn remove(&self, key: &str) -> Result<(), StoreError> {
        self.storage()?.remove_item(key).map_err(|e| reason(&e))
    }

    fn keys(&self) -> Result<Vec<String>, StoreError> {
        let storage = self.storage()?;
        let count = storage.length().map_err(|e| reason(&e))?;
        let mut keys = Vec::new();
        for index in 0..count {
            keys.extend(storage.key(index).map_err(|e| reason(&e))?);
        }
        Ok(keys)
    }
}

/// Browsers name a full storage in different ways.
fn reason(thrown: &JsValue) -> StoreError {
    let Some(error) = thrown.dyn_ref::<DomException>() else {
        return StoreError::Failed;
    };
    let full_names = ["QuotaExceededError", "NS_ERROR_DOM_QUOTA_REACHED"];
    let full_codes = [22, 1014];
    if full_names.contains(&error.name().as_str()) || full_codes.contains(&error.code()) {
        StoreError::Full
    } else if error.name() == "SecurityError" {
        StoreError::Blocked
    } else {
        StoreError::Failed
    }
}

/// A setting of the page, where one was kept.
#[must_use]
pub fn remembered(key: &str) -> Option<String> {
    BrowserStore::probe().read(key).ok().flatten()
}

/// Keeps a setting of the page. Without storage it holds until the page is left.
pub fn remember(key: &str, value: &str) {
    // A setting that cannot be kept costs a click next time; it is not worth a message.
    let _ = BrowserStore::probe().write(key, value);
}
