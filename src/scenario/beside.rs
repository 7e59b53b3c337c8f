//! What lies beside the cases: the bin, and what was entered and not saved.

use super::bin::read_deleted;
use super::draft::read_draft;
use super::key::Place;
use super::{Deleted, Draft, Library, SetAside, Store, StoreError, Unreadable};

/// What lies beside the cases.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Beside {
    /// What was deleted, in the order of its keys.
    pub bin: Vec<Deleted>,
    /// What was entered and not saved, in the order of its keys.
    pub drafts: Vec<Draft>,
    /// What cannot be read.
    pub unreadable: Vec<SetAside>,
}

impl<S: Store> Library<S> {
    /// What lies beside the cases. Changes nothing.
    ///
    /// # Errors
    /// [`StoreError`] where the store cannot be read.
    pub fn beside(&self) -> Result<Beside, StoreError> {
        let mut beside = Beside::default();
        for (key, text) in self.store.values()? {
            if let Err(why) = beside.sort_in(&key, &text) {
                let why = why.into();
                beside.unreadable.push(SetAside { key, text, why });
            }
        }
        Ok(beside)
    }
}

impl Beside {
    fn sort_in(&mut self, key: &str, text: &str) -> Result<(), Unreadable> {
        match Place::of(key) {
            Place::Draft => self.drafts.push(read_draft(key, text)?),
            Place::Bin => self.bin.push(read_deleted(key, text)?),
            _ => {}
        }
        Ok(())
    }
}
