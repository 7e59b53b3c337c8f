//! The bin, as the user empties it.

use super::CasesState;
use crate::scenario::Deleted;

impl CasesState {
    /// Removes for good what the user was shown.
    pub fn empty_bin(&self, shown: &[Deleted]) {
        for deleted in shown {
            if let Err(error) = self.library().empty(deleted) {
                return self.refused(&error);
            }
        }
        self.forget_deleted(shown);
        self.refresh();
    }
}
