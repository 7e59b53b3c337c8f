//! Whether the page works offline, and whether a newer version waits.

use super::held::Held;
use crate::browser::{self, Offline};

/// What the service worker said last.
#[derive(Clone, Copy)]
pub struct OfflineState {
    offline: Held<Offline>,
    update: Held<bool>,
    news: Held<String>,
}

impl OfflineState {
    pub(super) fn start() -> OfflineState {
        let state = OfflineState {
            offline: Held::new(Offline::Preparing),
            update: Held::new(false),
            news: Held::new(String::new()),
        };
        browser::watch(state);
        state
    }

    /// Whether the page works offline.
    #[must_use]
    pub fn get(self) -> Offline {
        self.offline.get()
    }

    /// Whether a newer version is here and waits.
    #[must_use]
    pub fn update_waits(self) -> bool {
        self.update.get()
    }

    /// What the version that waits changes, as it tells it itself; empty where it tells nothing.
    #[must_use]
    pub fn news(self) -> String {
        self.news.get()
    }

    /// The user is ready for the newer version.
    pub fn update_now(self) {
        browser::take_over();
    }
}

impl browser::Watcher for OfflineState {
    fn offline(&self, offline: Offline) {
        self.offline.set(offline);
    }

    fn update_waits(&self) {
        self.update.set(true);
    }

    fn news(&self, news: String) {
        self.news.set(news);
    }
}
