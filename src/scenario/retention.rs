//! Cases that are deleted by themselves after a time that the ward has set.

use super::{Library, LibraryError, Store};

/// The bin is emptied of what lay in it this long, where cases are deleted by themselves.
pub const DAYS_IN_BIN: u64 = 7;
const DAY: u64 = 86_400_000;

/// How many were deleted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Expired {
    /// Into the bin.
    pub binned: usize,
    /// For good.
    pub removed: usize,
}

impl<S: Store> Library<S> {
    /// Puts cases into the bin that were not saved for so many days, and removes for good what lay
    /// in the bin for [`DAYS_IN_BIN`], and unsaved work of that age.
    ///
    /// In two steps, because a clock can be wrong: one that jumps ahead puts cases into the bin, where
    /// they can be got back, and destroys none. What cannot be read is left alone.
    ///
    /// # Errors
    /// [`LibraryError`] at the first that was not deleted.
    pub fn expire(&self, days: u64, now: u64) -> Result<Expired, LibraryError> {
        let is_older = |at: u64, days: u64| {
            let age = now.checked_sub(at);
            age.is_some_and(|age| age > days.saturating_mul(DAY))
        };
        let (listing, beside) = (self.list()?, self.beside()?);
        let mut expired = Expired::default();
        for deleted in &beside.bin {
            if is_older(deleted.deleted_at, DAYS_IN_BIN) {
                self.empty(deleted)?;
                expired.removed = expired.removed.saturating_add(1);
            }
        }
        for case in &listing.cases {
            if is_older(case.saved_at, days) {
                self.delete(&case.id, now)?;
                expired.binned = expired.binned.saturating_add(1);
            }
        }
        for draft in &beside.drafts {
            if is_older(draft.at, days.saturating_add(DAYS_IN_BIN)) {
                self.discard_draft(draft)?;
                expired.removed = expired.removed.saturating_add(1);
            }
        }
        Ok(expired)
    }
}
