//! The running state: where the page is, in which language, which case, what is kept, what the
//! ward has set, what is on paper.

mod bin;
mod case;
mod cases;
mod device;
mod dosing;
mod draft;
mod elsewhere;
mod evaluate;
mod fetched;
mod fhir;
mod follow_up;
mod found;
mod heard;
mod held;
mod history;
mod hospital;
mod host;
mod language;
mod lock;
mod offline;
mod paper;
mod reader;
mod route;
mod run;
mod theme;
mod title;
mod transfer;
mod ward;

pub use case::{CaseState, Kept};
pub use cases::{CasesState, Notice};
pub use device::{DeviceState, KEEP_KEY, ROOM};
pub use dosing::{ADVICE_RULES, AdviceRules, Dosing, ORDER_RULES, OrderRules};
pub use draft::DraftState;
pub use elsewhere::Clash;
pub use evaluate::Evaluator;
pub use fetched::{Fetched, Fetching};
pub use fhir::FhirState;
pub use follow_up::{FollowUpDraft, add_reading, diary, remove_reading};
pub use found::{COMPARED, Computed, ListState, advises_otherwise, compared, export_table, picked};
pub use heard::Heard;
pub use history::StepsState;
pub use hospital::{HOSPITAL_RULES, HospitalFile, HospitalRules, HospitalState};
pub use host::attend;
pub use language::PageLanguage;
pub use lock::{IDLE_KEY, IDLE_MINUTES, LockState, SHORTEST};
pub use offline::OfflineState;
pub use paper::PaperState;
pub use reader::read_codes;
pub use route::{PageRoute, Route};
pub use run::{RunDraft, clock};
pub use theme::{PageTheme, Theme};
pub use transfer::{Reader, TransferState};
pub use ward::WardState;

use crate::quantity::Date;

pub use crate::browser::{
    Camera, Grey, Offline, Place, agrees, focus_soon, now, place, time_words as moment,
};

/// The whole running state, in one value that every screen can copy: what a view closes over is an
/// address, and not the state.
#[derive(Clone, Copy)]
pub struct App {
    /// The language of the page.
    pub language: PageLanguage,
    /// The screen shown.
    pub route: PageRoute,
    /// The case in hand.
    pub case: &'static CaseState,
    /// The cases kept on this device.
    pub cases: &'static CasesState,
    /// What the ward has set.
    pub ward: &'static WardState,
    /// The steps that can be taken back.
    pub steps: &'static StepsState,
    /// What is not saved yet and outlives the page.
    pub drafts: &'static DraftState,
    /// How safely this device keeps the cases.
    pub device: &'static DeviceState,
    /// What is going on at the lock.
    pub door: &'static LockState,
    /// What the hospital has set for all its wards.
    pub hospital: &'static HospitalState,
    /// Whether the page works offline.
    pub offline: OfflineState,
    /// Printing and copying.
    pub paper: PaperState,
    /// The list of cases as it is seen.
    pub list: ListState,
    /// What is being typed into the follow-up.
    pub follow_up: FollowUpDraft,
    /// Handing a case over, and taking one in.
    pub transfer: &'static TransferState,
    /// A FHIR Bundle that came.
    pub fhir: &'static FhirState,
    /// How the page looks.
    pub theme: PageTheme,
    /// Computes a case beside the one in hand.
    pub evaluator: Evaluator,
}

impl App {
    /// Starts the state. Call once, at the root: it lives as long as the page.
    #[must_use]
    pub fn start() -> App {
        let cases: &CasesState = Box::leak(Box::new(CasesState::start()));
        let ward: &WardState = Box::leak(Box::new(WardState::start(cases)));
        let case: &CaseState = Box::leak(Box::new(CaseState::start(ward)));
        let language = PageLanguage::start();
        let hospital: &HospitalState = Box::leak(Box::new(HospitalState::start(ward, language)));
        crate::browser::ask_before_leaving(move || {
            case.is_unsaved_untracked() || hospital.is_unwritten_untracked()
        });
        let app = App {
            language,
            route: PageRoute::start(),
            case,
            cases,
            ward,
            steps: Box::leak(Box::new(StepsState::start())),
            drafts: Box::leak(Box::new(DraftState::start())),
            device: Box::leak(Box::new(DeviceState::start())),
            door: Box::leak(Box::new(LockState::start())),
            list: ListState::start(),
            follow_up: FollowUpDraft::start(),
            transfer: Box::leak(Box::new(TransferState::start())),
            fhir: Box::leak(Box::new(FhirState::start())),
            hospital,
            offline: OfflineState::start(),
            paper: PaperState::start(),
            theme: PageTheme::start(),
            evaluator: Evaluator::start(),
        };
        title::follow(app);
        app
    }
}

/// Starts what comes with the part of the program that looks after the cases: drafts, other tabs.
pub fn look_after(app: App) {
    elsewhere::watch(app);
    app.drafts.watch(app);
    app.door.watch(app);
    app.device.watch(app);
    if !app.is_closed() {
        app.cases.look_again();
    }
}

/// The day of the calendar, as the device's own clock and zone tell it.
#[must_use]
pub fn today() -> Date {
    let now = i64::try_from(now()).unwrap_or_default();
    Date::of_moment(now, crate::browser::minutes_ahead())
}
