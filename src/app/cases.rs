//! The cases kept on this device, and what the page has to say about keeping them.

use super::CaseState;
use super::case::Kept;
use super::elsewhere::{Clash, Reconcile};
use super::held::Held;
use super::lock::DeviceStore;
use crate::browser;
use crate::scenario::transfer::{self, Parcel, Plan};
use crate::scenario::{
    self, Beside, CaseId, Deleted, Library, LibraryError, Listing, Saved, Scenario, SetAside,
    StoreError, advice_mark,
};
use crate::text::Sentence;

/// A message to the user that stays until it is answered.
#[derive(Clone, Debug, PartialEq)]
pub struct Notice {
    /// Something was not done.
    pub grave: bool,
    /// What is wrong and what to do, or what was done.
    pub sentence: Sentence,
}

/// The cases kept on this device.
pub struct CasesState {
    pub(super) store: DeviceStore,
    pub(super) listing: Held<Listing>,
    pub(super) beside: Held<Beside>,
    notice: Held<Option<Notice>>,
    pub(super) deleted: Held<Vec<Deleted>>,
    exported: Held<Vec<SetAside>>,
    /// What this page and another tab made of one case, where the user has to choose.
    pub(super) clash: Held<Option<Clash>>,
    /// What puts both together: it comes with a later part of the program.
    pub(super) reconcile: Held<Option<Reconcile>>,
}

impl CasesState {
    pub(super) fn start() -> CasesState {
        let state = CasesState {
            store: DeviceStore::probe(),
            listing: Held::new(Listing::default()),
            beside: Held::new(Beside::default()),
            notice: Held::new(None),
            deleted: Held::new(Vec::new()),
            exported: Held::new(Vec::new()),
            clash: Held::new(None),
            reconcile: Held::new(None),
        };
        if state.store.is_available() {
            state.refresh();
        }
        state
    }

    pub(super) fn library(&self) -> Library<DeviceStore> {
        Library::new(self.store)
    }

    // What it is.

    /// Whether this page can keep anything.
    #[must_use]
    pub fn can_keep(&self) -> bool {
        self.store.is_available()
    }

    /// The cases, and what could not be read.
    #[must_use]
    pub fn listing(&self) -> Listing {
        self.listing.get()
    }

    /// Reads the cases where they lie: of thousands no copy is made.
    pub fn with_listing<T>(&self, read: impl FnOnce(&Listing) -> T) -> T {
        self.listing.with(read)
    }

    /// The message to show.
    #[must_use]
    pub fn notice(&self) -> Option<Notice> {
        self.notice.get()
    }

    /// Whether exactly this value was exported since the page was opened.
    #[must_use]
    pub fn was_exported(&self, value: &SetAside) -> bool {
        self.exported.with(|exported| exported.contains(value))
    }

    /// A kept case; `None` where it is gone or cannot be read, of which nothing is told.
    #[must_use]
    pub fn open_quietly(&self, id: &CaseId) -> Option<Saved> {
        self.library().open(id).ok()
    }

    /// Its facts and choices.
    #[must_use]
    pub fn read(&self, id: &CaseId) -> Option<Scenario> {
        self.open_quietly(id).map(|saved| saved.scenario)
    }

    // What the user does.

    /// Keeps the case in hand, where it was kept before.
    pub fn save(&'static self, case: &'static CaseState) {
        match case.kept() {
            Some(kept) => self.save_under(Some(kept.id), Some(kept.saved_at), case),
            None => self.save_as_another(case),
        }
    }

    /// Keeps the case in hand beside the one it was opened from.
    pub fn save_as_another(&'static self, case: &'static CaseState) {
        self.save_under(fresh_id(), None, case);
    }

    fn save_under(&'static self, id: Option<CaseId>, seen: Option<u64>, case: &'static CaseState) {
        browser::one_at_a_time(move || match id {
            Some(id) => self.save_now(id, seen, case),
            None => self.tell(true, StoreError::Failed.text().into()),
        });
    }

    fn save_now(&'static self, id: CaseId, seen: Option<u64>, case: &'static CaseState) {
        let scenario = case.scenario.with_untracked(Scenario::clone);
        // So that a later version can tell whether it advises otherwise.
        let mark = case.advice().map(|advice| advice_mark(&advice));
        let library = self.library().with_advice(mark.unwrap_or_default());
        match library.save(&id, &scenario, seen, browser::now()) {
            Ok(receipt) => {
                let saved_at = receipt.saved_at;
                self.listing
                    .update(|listing| listing.enter(&id, &scenario, saved_at));
                case.was_kept(Some(Kept {
                    id,
                    scenario,
                    saved_at,
                }));
                self.clash.set(None);
                self.notice.set(None);
            }
            Err(LibraryError::ChangedElsewhere) if seen.is_some() => self.reconcile(case),
            Err(error) => self.refused(&error),
        }
    }

    /// Another tab has written in between.
    fn reconcile(&'static self, case: &'static CaseState) {
        match self.reconcile.with_untracked(|reconcile| *reconcile) {
            Some(reconcile) => reconcile(self, case),
            None => self.refused(&LibraryError::ChangedElsewhere),
        }
    }

    /// Takes a kept case in hand. What was in hand and not saved is kept by the caller's question.
    pub fn open(&self, id: CaseId, case: &CaseState) -> bool {
        match self.library().open(&id) {
            Ok(saved) => {
                case.take(Kept {
                    id,
                    scenario: saved.scenario,
                    saved_at: saved.saved_at,
                });
                self.notice.set(None);
                true
            }
            Err(error) => {
                self.refused(&error);
                false
            }
        }
    }

    /// Gives a kept case another name.
    pub fn rename(&self, id: &CaseId, name: &str, case: &CaseState) {
        match self.library().rename(id, name, browser::now()) {
            Ok(receipt) => {
                case.was_renamed(id, name, &receipt);
                self.refresh();
            }
            Err(error) => self.refused(&error),
        }
    }

    /// Keeps a second case with the same facts.
    pub fn duplicate(&self, id: &CaseId, name: &str) {
        let Some(new_id) = fresh_id() else {
            return self.tell(true, StoreError::Failed.text().into());
        };
        match self.library().duplicate(id, &new_id, name, browser::now()) {
            Ok(_) => self.refresh(),
            Err(error) => self.refused(&error),
        }
    }

    /// Offers the case in hand as a file, whether or not it can be kept here.
    pub fn export(&self, case: &CaseState) {
        let file = scenario::encode(&case.scenario(), browser::now());
        let offered = file.is_ok_and(|text| browser::offer_file("ivig-case.json", &text).is_ok());
        if !offered {
            self.export_failed();
        }
    }

    /// Offers a value that could not be read as a file, whole.
    pub fn export_set_aside(&self, value: &SetAside) {
        if browser::offer_file(&format!("{}.json", value.key), &value.text).is_ok() {
            self.exported
                .update(|exported| exported.push(value.clone()));
        } else {
            self.export_failed();
        }
    }

    /// Removes a value that could not be read, after it was exported.
    pub fn discard_set_aside(&self, value: &SetAside) {
        match self.library().discard_unreadable(&value.key, &value.text) {
            Ok(()) => self.refresh(),
            Err(error) => self.refused(&error),
        }
    }

    /// Offers everything kept as one file, and tells whether it was offered.
    pub fn export_all(&self) -> bool {
        match self.library().export_all(browser::now()) {
            Ok(text) => {
                let offered = browser::offer_file("ivig-navigator-cases.json", &text).is_ok();
                if !offered {
                    self.export_failed();
                }
                offered
            }
            Err(error) => {
                self.tell(true, error.text().into());
                false
            }
        }
    }

    /// Offers a text as a file.
    pub fn offer(&self, name: &str, text: &str) {
        if browser::offer_file(name, text).is_err() {
            self.export_failed();
        }
    }

    /// What taking in a parcel would change. Changes nothing.
    ///
    /// # Errors
    /// [`LibraryError`] where the cases of this device cannot be read.
    pub fn plan(&self, parcel: Parcel) -> Result<Plan, LibraryError> {
        if self.can_keep() {
            Plan::of(parcel, &self.library())
        } else {
            Ok(Plan::on_a_bare_device(parcel))
        }
    }

    /// Takes cases in, all of them or none, and tells whether it did.
    pub fn take_in(&self, cases: Vec<Scenario>) -> bool {
        let named: Option<Vec<_>> = cases
            .into_iter()
            .map(|case| fresh_id().map(|id| (id, case)))
            .collect();
        let Some(named) = named else {
            self.tell(true, StoreError::Failed.text().into());
            return false;
        };
        match transfer::take_in(&self.library(), &named, browser::now()) {
            Ok(_) => {
                self.notice.set(None);
                self.refresh();
                true
            }
            Err((error, _)) => {
                self.refused(&error);
                false
            }
        }
    }

    /// What the ward has set. Where it cannot be read it stays whole, listed beside the cases.
    pub(super) fn ward(&self) -> Scenario {
        let kept = self.library().ward().ok().flatten();
        kept.map(|kept| kept.scenario).unwrap_or_default()
    }

    /// Sets one thing in what is kept of the ward, and gives all of it; `None` where it could not
    /// be kept, which is told.
    pub(super) fn set_in_ward(&self, key: &str, text: &str) -> Option<Scenario> {
        let library = self.library();
        let kept = library.ward().and_then(|kept| {
            let seen = kept.as_ref().map(|kept| kept.saved_at);
            let mut ward = kept.map(|kept| kept.scenario).unwrap_or_default();
            ward.answers.set_under(key, text.to_owned());
            library.keep_ward(&ward, seen, browser::now())?;
            Ok(ward)
        });
        kept.map_err(|error| self.refused(&error)).ok()
    }

    /// The user has read the message.
    pub fn dismiss(&self) {
        self.notice.set(None);
    }

    /// Looks at the storage again.
    pub fn refresh(&self) {
        match self.library().list() {
            Ok(listing) => self.listing.set(listing),
            Err(error) => self.tell(true, error.text().into()),
        }
    }

    pub(super) fn refused(&self, error: &LibraryError) {
        self.tell(true, error.sentence());
        if self.can_keep()
            && let Ok(listing) = self.library().list()
        {
            self.listing.set(listing);
        }
    }

    fn export_failed(&self) {
        let text = text!(
            "ファイルを書き出せませんでした。内容はこの端末に残っています。別のブラウザーの設定で試してください。",
            "The file could not be written. Everything is still on this device. Allow downloads and try again.",
        );
        self.tell(true, text.into());
    }

    /// Says something that stays until it is read.
    pub(super) fn tell(&self, grave: bool, sentence: Sentence) {
        self.notice.set(Some(Notice { grave, sentence }));
    }
}

pub(super) fn fresh_id() -> Option<CaseId> {
    CaseId::new(&browser::fresh_id())
}
