//! Deleting into the bin and out of it, and what else lies beside the cases.

use super::case::Kept;
use super::cases::fresh_id;
use super::{CaseState, CasesState};
use crate::browser;
use crate::scenario::{Beside, CaseId, Deleted, Listing, StoreError};

impl CasesState {
    /// The bin, and what was entered and not saved.
    #[must_use]
    pub fn beside(&self) -> Beside {
        self.beside.get()
    }

    /// The case deleted last, as long as it can be put back by one press.
    #[must_use]
    pub fn deleted(&self) -> Option<Deleted> {
        self.deleted.with(|deleted| deleted.last().cloned())
    }

    /// Looks at everything that is stored again.
    pub fn look_again(&self) {
        self.refresh();
        if let Ok(beside) = self.library().beside() {
            self.beside.set(beside);
        }
    }

    /// The page is locked: nothing of what was stored is shown any more.
    pub(super) fn forget(&self) {
        self.listing.set(Listing::default());
        self.beside.set(Beside::default());
        self.deleted.set(Vec::new());
        self.clash.set(None);
        self.dismiss();
    }

    /// Deletes a case: it lies in the bin then. Where there is no room for that, it is deleted if
    /// the user agrees, and can be put back until the page is left.
    pub fn delete(&self, id: &CaseId, question: &str, case: &CaseState) {
        let now = browser::now();
        let mut deleted = self.library().delete(id, now);
        if deleted == Err(StoreError::Full.into()) && browser::agrees(question) {
            deleted = self.library().delete_for_good(id, now);
        }
        match deleted {
            Ok(deleted) => {
                case.was_deleted(id);
                self.deleted.update(|all| all.push(deleted));
                self.look_again();
            }
            Err(error) => self.refused(&error),
        }
    }

    /// Puts the case deleted last back.
    pub fn undo_delete(&self, case: &CaseState) {
        if let Some(deleted) = self.deleted.with_untracked(|all| all.last().cloned()) {
            self.restore(&deleted, case);
        }
    }

    /// Puts a deleted case back.
    pub fn restore(&self, deleted: &Deleted, case: &CaseState) {
        let Some(another) = fresh_id() else {
            return self.tell(true, StoreError::Failed.text().into());
        };
        match self.library().restore(deleted, &another) {
            Ok(id) => {
                case.was_put_back(Kept {
                    id,
                    scenario: deleted.saved.scenario.clone(),
                    saved_at: deleted.saved.saved_at,
                });
                self.forget_deleted(std::slice::from_ref(deleted));
                self.look_again();
            }
            Err(error) => self.refused(&error),
        }
    }

    /// Removes for good what the user was shown.
    pub fn empty_bin(&self, shown: &[Deleted]) {
        for deleted in shown {
            if let Err(error) = self.library().empty(deleted) {
                return self.refused(&error);
            }
        }
        self.forget_deleted(shown);
        self.look_again();
    }

    fn forget_deleted(&self, gone: &[Deleted]) {
        self.deleted
            .update(|all| all.retain(|one| !gone.contains(one)));
    }
}
