//! The running state: where the page is, in which language, which case, what is kept.

mod case;
mod cases;
mod held;
mod language;
mod offline;
mod paper;
mod route;
mod ward;

pub use case::{CaseState, Dosing, Kept};
pub use cases::{CasesState, Notice};
pub use language::PageLanguage;
pub use offline::OfflineState;
pub use paper::PaperState;
pub use route::{PageRoute, Route};
pub use ward::WardState;

pub use crate::browser::{Offline, focus_soon, now, time_words as moment};

/// The whole running state, in one value that every screen can copy.
#[derive(Clone, Copy)]
pub struct App {
    /// The language of the page.
    pub language: PageLanguage,
    /// The screen shown.
    pub route: PageRoute,
    /// The case in hand.
    pub case: CaseState,
    /// The cases kept on this device.
    pub cases: CasesState,
    /// What the ward has set.
    pub ward: WardState,
    /// Whether the page works offline.
    pub offline: OfflineState,
    /// Printing and copying.
    pub paper: PaperState,
}

impl App {
    /// Starts the state. Call once, at the root, so that it lives as long as the page.
    #[must_use]
    pub fn start() -> App {
        let cases = CasesState::start();
        let ward = WardState::start(cases);
        let app = App {
            language: PageLanguage::start(),
            route: PageRoute::start(),
            case: CaseState::start(ward),
            cases,
            ward,
            offline: OfflineState::start(),
            paper: PaperState::start(),
        };
        let case = app.case;
        crate::browser::ask_before_leaving(move || case.is_unsaved_untracked());
        app
    }
}
