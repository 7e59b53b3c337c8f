//! What is held and what is computed from it, for as long as the page lives.
//!
//! The values lie beside the graph of Leptos, which knows of each only that it changed:
//! so the graph is compiled once, and not once for every type of value.

use std::sync::{PoisonError, RwLock};

use leptos::prelude::{Get as _, Memo, Notify as _, Track as _, Trigger};

/// A value that is set. What reads it is drawn or computed again when it changes.
pub struct Held<T: 'static> {
    value: &'static RwLock<T>,
    changed: Trigger,
}

/// A value that follows from others. What reads it is drawn or computed again when it is
/// another than before.
pub struct Computed<T: 'static> {
    value: &'static RwLock<T>,
    version: Memo<u32>,
}

impl<T> Clone for Held<T> {
    fn clone(&self) -> Held<T> {
        *self
    }
}

impl<T> Copy for Held<T> {}

impl<T> Clone for Computed<T> {
    fn clone(&self) -> Computed<T> {
        *self
    }
}

impl<T> Copy for Computed<T> {}

impl<T> Held<T> {
    /// Holds a value. It is never let go: for what lives as long as the page.
    pub fn new(value: T) -> Held<T> {
        Held {
            value: for_ever(value),
            changed: Trigger::new(),
        }
    }

    /// Reads it, and again when it changes.
    pub fn with<U>(self, read: impl FnOnce(&T) -> U) -> U {
        self.changed.track();
        look(self.value, read)
    }

    /// Reads it as it is now.
    pub fn with_untracked<U>(self, read: impl FnOnce(&T) -> U) -> U {
        look(self.value, read)
    }

    /// Changes it.
    pub fn update<U>(self, change: impl FnOnce(&mut T) -> U) -> U {
        let changed = alter(self.value, change);
        self.changed.notify();
        changed
    }

    /// Puts another in its place.
    pub fn set(self, value: T) {
        self.update(|held| *held = value);
    }

    /// It, and again when it changes.
    pub fn get(self) -> T
    where
        T: Clone,
    {
        self.with(T::clone)
    }
}

impl<T: PartialEq + Send + Sync> Computed<T> {
    /// Computes a value, and again when what it reads changes.
    pub fn new(compute: impl Fn() -> T + Send + Sync + 'static) -> Computed<T> {
        let value = for_ever(compute());
        let version = Memo::new(move |version: Option<&u32>| {
            let version = version.copied().unwrap_or_default();
            let new = compute();
            let changed = look(value, |old| *old != new);
            if changed {
                alter(value, |old| *old = new);
            }
            version.wrapping_add(u32::from(changed))
        });
        Computed { value, version }
    }

    /// Reads it, and again when it changes.
    pub fn with<U>(self, read: impl FnOnce(&T) -> U) -> U {
        let _ = self.version.get();
        look(self.value, read)
    }

    /// It, and again when it changes.
    pub fn get(self) -> T
    where
        T: Clone,
    {
        self.with(T::clone)
    }
}

fn for_ever<T>(value: T) -> &'static RwLock<T> {
    Box::leak(Box::new(RwLock::new(value)))
}

/// There is one thread, and a panic ends the program: no lock is ever waited for or poisoned.
fn look<T, U>(value: &RwLock<T>, read: impl FnOnce(&T) -> U) -> U {
    read(&value.read().unwrap_or_else(PoisonError::into_inner))
}

fn alter<T, U>(value: &RwLock<T>, change: impl FnOnce(&mut T) -> U) -> U {
    change(&mut value.write().unwrap_or_else(PoisonError::into_inner))
}
