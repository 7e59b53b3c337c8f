//! The cases on this device.

use super::envelope::{Format, decode_ward, encode_with, seal, unseal};
use super::history::lengthened;
use super::key::WARD;
use super::safe::SafeStore;
use super::{
    CaseId, LibraryError, Listing, Saved, Scenario, Store, StoreError, Unreadable, decode,
};

/// The cases on this device: one value for each, with its history.
///
/// Saving one case writes that case and nothing else. An index gave the order of the cases in
/// earlier versions; it is still read, and never written.
///
/// Every operation that fails leaves what was acknowledged before.
#[derive(Clone, Debug)]
pub struct Library<S> {
    pub(super) store: SafeStore<S>,
    /// Kept with the next case.
    advice: String,
}

/// A case is on the device: it was read back and compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Receipt {
    /// When, in milliseconds since 1970. The next save of this case is to name it.
    pub saved_at: u64,
    /// The `saved_at` of what it was written over; `None` for a new case.
    pub replaced: Option<u64>,
}

impl<S: Store> Library<S> {
    /// The cases in a store.
    #[must_use]
    pub const fn new(store: S) -> Library<S> {
        Library {
            store: SafeStore(store),
            advice: String::new(),
        }
    }

    /// The same, to keep a case with the mark of its advice (see [`advice_mark`](super::advice_mark)).
    #[must_use]
    pub fn with_advice(self, mark: String) -> Library<S> {
        Library {
            advice: mark,
            ..self
        }
    }

    /// Everything there is. Changes nothing.
    ///
    /// # Errors
    /// [`StoreError`] where the store cannot be read.
    pub fn list(&self) -> Result<Listing, StoreError> {
        self.store.values().map(Listing::of)
    }

    /// A case. Changes nothing.
    ///
    /// # Errors
    /// [`LibraryError`]: missing, unreadable, or the store failed.
    pub fn open(&self, id: &CaseId) -> Result<Saved, LibraryError> {
        Ok(decode(&self.text_of(id)?)?)
    }

    /// Keeps a case, reads it back, compares, and only then acknowledges it.
    ///
    /// `seen` is the `saved_at` of the case as this page opened or last saved
    /// it; `None` for a new one. If another is there by now, another tab wrote
    /// it and it is not written over.
    ///
    /// # Errors
    /// [`LibraryError`]. What was acknowledged before is still there.
    pub fn save(
        &self,
        id: &CaseId,
        scenario: &Scenario,
        seen: Option<u64>,
        now: u64,
    ) -> Result<Receipt, LibraryError> {
        let key = id.key();
        let Some(old) = self.store.read(&key)? else {
            let saved_at = later(now, seen);
            self.store.add(
                &key,
                &encode_with(scenario, &self.advice, Vec::new(), saved_at)?,
            )?;
            return Ok(Receipt {
                saved_at,
                replaced: None,
            });
        };
        let there = decode(&old).map_err(LibraryError::WouldOverwrite)?;
        if Some(there.saved_at) != seen {
            return Err(LibraryError::ChangedElsewhere);
        }
        let saved_at = later(now, seen);
        let new = encode_with(
            scenario,
            &self.advice,
            lengthened(there, scenario),
            saved_at,
        )?;
        self.store.replace(&key, &old, &new)?;
        Ok(Receipt {
            saved_at,
            replaced: seen,
        })
    }

    /// What the ward has set, as [`Library::keep_ward`] kept it; `None` where it set nothing yet.
    ///
    /// # Errors
    /// [`LibraryError`]: unreadable, or the store failed.
    pub fn ward(&self) -> Result<Option<Saved>, LibraryError> {
        match self.store.read(WARD)? {
            Some(text) => Ok(Some(decode_ward(&text)?)),
            None => Ok(None),
        }
    }

    /// Keeps what the ward has set: a record without a patient. Proven like a case.
    ///
    /// # Errors
    /// As [`Library::save`].
    pub fn keep_ward(
        &self,
        ward: &Scenario,
        seen: Option<u64>,
        now: u64,
    ) -> Result<Receipt, LibraryError> {
        let saved_at = later(now, seen);
        let new = seal(Format::Ward, ward, saved_at)?;
        let Some(old) = self.store.read(WARD)? else {
            self.store.add(WARD, &new)?;
            return Ok(Receipt {
                saved_at,
                replaced: None,
            });
        };
        let there = decode_ward(&old).map_err(LibraryError::WouldOverwrite)?;
        if Some(there.saved_at) != seen {
            return Err(LibraryError::ChangedElsewhere);
        }
        self.store.replace(WARD, &old, &new)?;
        Ok(Receipt {
            saved_at,
            replaced: seen,
        })
    }

    /// Gives a case another name.
    ///
    /// # Errors
    /// [`LibraryError`]; the case is then as it was.
    pub fn rename(&self, id: &CaseId, name: &str, now: u64) -> Result<Receipt, LibraryError> {
        let mut saved = self.open(id)?;
        name.clone_into(&mut saved.scenario.name);
        self.save(id, &saved.scenario, Some(saved.saved_at), now)
    }

    /// Keeps a second case with the same facts and choices, under a name of its own.
    ///
    /// # Errors
    /// [`LibraryError::ChangedElsewhere`] where `new_id` is taken, and the others.
    pub fn duplicate(
        &self,
        id: &CaseId,
        new_id: &CaseId,
        name: &str,
        now: u64,
    ) -> Result<Receipt, LibraryError> {
        let mut saved = self.open(id)?;
        name.clone_into(&mut saved.scenario.name);
        self.save(new_id, &saved.scenario, None, now)
    }

    /// Removes a value that stands beside the cases, after it was exported.
    ///
    /// # Errors
    /// [`LibraryError::Missing`] where nothing set aside is under the key,
    /// [`LibraryError::ChangedElsewhere`] where it is not the text exported.
    pub fn discard_unreadable(&self, key: &str, exported: &str) -> Result<(), LibraryError> {
        let (cases, beside) = (self.list()?.unreadable, self.beside()?.unreadable);
        let mut set_aside = cases.into_iter().chain(beside);
        let present = set_aside.find(|value| value.key == key);
        if present.ok_or(LibraryError::Missing)?.text != exported {
            return Err(LibraryError::ChangedElsewhere);
        }
        Ok(self.store.remove(key)?)
    }

    /// One JSON file that holds every value of this application whole, readable or not.
    ///
    /// # Errors
    /// [`StoreError`] where a value could not be read: better no file than one that lacks it.
    pub fn export_all(&self, now: u64) -> Result<String, StoreError> {
        seal(Format::Export, &self.store.values()?, now)
    }

    pub(super) fn text_of(&self, id: &CaseId) -> Result<String, LibraryError> {
        self.store.read(&id.key())?.ok_or(LibraryError::Missing)
    }
}

/// The time of a write: later than what it goes over, even by a clock that was set back. So one
/// time of a case is never two texts.
fn later(now: u64, seen: Option<u64>) -> u64 {
    seen.map_or(now, |seen| now.max(seen.saturating_add(1)))
}

/// The ids in the order of the index.
pub(super) fn read_index(text: &str) -> Result<Vec<String>, Unreadable> {
    unseal(Format::Index, text).map(|opened| opened.body)
}
