//! The cases on this device.

use super::envelope::{Format, decode_as, seal, unseal};
use super::key::{INDEX, WARD};
use super::safe::SafeStore;
use super::{
    CaseId, LibraryError, Listing, Saved, Scenario, Store, StoreError, Unreadable, decode,
};

/// The cases on this device: one value for each, and an index.
///
/// The cases are the truth. The index only gives their order: if it is lost,
/// stale or damaged, nothing else is.
///
/// Every operation that fails leaves what was acknowledged before.
#[derive(Clone, Debug)]
pub struct Library<S> {
    store: SafeStore<S>,
}

/// A case is on the device: it was read back and compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Receipt {
    /// When, in milliseconds since 1970. The next save of this case is to name it.
    pub saved_at: u64,
    /// The `saved_at` of what it was written over; `None` for a new case.
    pub replaced: Option<u64>,
}

/// A deleted case, whole, to be put back or exported.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deleted {
    /// What it was kept under.
    pub id: CaseId,
    /// The text it was kept as.
    pub text: String,
}

impl<S: Store> Library<S> {
    /// The cases in a store.
    #[must_use]
    pub const fn new(store: S) -> Library<S> {
        Library {
            store: SafeStore(store),
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
        let receipt = self.keep(&id.key(), Format::Case, scenario, seen, now)?;
        // Without its place in the index the case is listed first; it is kept all the same.
        let _ = self.enter_in_index(id, now);
        Ok(receipt)
    }

    /// What the ward has set, as [`Library::keep_ward`] kept it; `None` where it set nothing yet.
    ///
    /// # Errors
    /// [`LibraryError`]: unreadable, or the store failed.
    pub fn ward(&self) -> Result<Option<Saved>, LibraryError> {
        match self.store.read(WARD)? {
            Some(text) => Ok(Some(decode_as(Format::Ward, &text)?)),
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
        self.keep(WARD, Format::Ward, ward, seen, now)
    }

    fn keep(
        &self,
        key: &str,
        format: Format,
        scenario: &Scenario,
        seen: Option<u64>,
        now: u64,
    ) -> Result<Receipt, LibraryError> {
        let new = seal(format, scenario, now)?;
        let mut replaced = None;
        if let Some(old) = self.store.read(key)? {
            let there = decode_as(format, &old).map_err(LibraryError::WouldOverwrite)?;
            if Some(there.saved_at) != seen {
                return Err(LibraryError::ChangedElsewhere);
            }
            self.store.replace(key, &old, &new)?;
            replaced = seen;
        } else {
            self.store.add(key, &new)?;
        }
        Ok(Receipt {
            saved_at: now,
            replaced,
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

    /// Removes a case and hands it over, so that it can be put back.
    ///
    /// Its place in the index stays until the index is next written, so that a
    /// case put back stands where it stood.
    ///
    /// # Errors
    /// [`LibraryError`]; the case is then still there. One that cannot be read
    /// is left to [`Library::discard_unreadable`].
    pub fn delete(&self, id: &CaseId) -> Result<Deleted, LibraryError> {
        let text = self.text_of(id)?;
        decode(&text)?;
        self.store.remove(&id.key())?;
        let id = id.clone();
        Ok(Deleted { id, text })
    }

    /// Puts a deleted case back as it was.
    ///
    /// # Errors
    /// [`LibraryError`]; the caller still holds the deleted case.
    pub fn undo_delete(&self, deleted: &Deleted) -> Result<(), LibraryError> {
        let key = deleted.id.key();
        match self.store.read(&key)? {
            None => self.store.add(&key, &deleted.text),
            Some(present) if present == deleted.text => Ok(()),
            Some(_) => Err(LibraryError::ChangedElsewhere),
        }
    }

    /// Removes a value that stands beside the cases, after it was exported.
    ///
    /// # Errors
    /// [`LibraryError::Missing`] where nothing set aside is under the key,
    /// [`LibraryError::ChangedElsewhere`] where it is not the text exported.
    pub fn discard_unreadable(&self, key: &str, exported: &str) -> Result<(), LibraryError> {
        let mut set_aside = self.list()?.unreadable.into_iter();
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

    fn text_of(&self, id: &CaseId) -> Result<String, LibraryError> {
        self.store.read(&id.key())?.ok_or(LibraryError::Missing)
    }

    /// Writes the order of the list into the index, unless the case has its place there.
    fn enter_in_index(&self, id: &CaseId, now: u64) -> Result<(), LibraryError> {
        let present = self.store.read(INDEX)?;
        let known = present.as_deref().map(read_index);
        if matches!(&known, Some(Ok(ids)) if ids.iter().any(|known| known == id.as_str())) {
            return Ok(());
        }
        let cases = self.list()?.cases.into_iter();
        let ids: Vec<String> = cases.map(|case| case.id.to_string()).collect();
        let new = seal(Format::Index, &ids, now)?;
        match (present, known) {
            (Some(old), Some(Ok(_))) => self.store.replace(INDEX, &old, &new),
            (Some(unreadable), _) => {
                self.store.copy_aside(INDEX, &unreadable)?;
                self.store.add(INDEX, &new)
            }
            (None, _) => self.store.add(INDEX, &new),
        }
    }
}

/// The ids in the order of the index.
pub(super) fn read_index(text: &str) -> Result<Vec<String>, Unreadable> {
    unseal(Format::Index, text).map(|opened| opened.body)
}
