//! Writing so that nothing acknowledged is lost, whatever the store does in between.

use serde::{Serialize, Serializer};

use super::key::{OURS, aside};
use super::{LibraryError, Store, StoreError};

/// A store whose writes are proven.
#[derive(Clone, Debug)]
pub(super) struct SafeStore<S>(pub S);

/// Texts under their keys, in the order of the keys.
#[derive(Debug, Default)]
pub(super) struct Values(Vec<(String, String)>);

impl Values {
    pub(super) fn get(&self, key: &str) -> Option<&str> {
        let (_, text) = self.0.iter().find(|(known, _)| known == key)?;
        Some(text)
    }

    /// A key that was met already keeps its text.
    fn insert(&mut self, key: String, text: String) {
        if let Err(place) = self.0.binary_search_by(|(known, _)| known.cmp(&key)) {
            self.0.insert(place, (key, text));
        }
    }
}

impl IntoIterator for Values {
    type Item = (String, String);
    type IntoIter = std::vec::IntoIter<(String, String)>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl Serialize for Values {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(key, text)| (key, text)))
    }
}

impl<S: Store> SafeStore<S> {
    pub(super) fn read(&self, key: &str) -> Result<Option<String>, StoreError> {
        self.0.read(key)
    }

    /// Every value of this application, whole.
    pub(super) fn values(&self) -> Result<Values, StoreError> {
        let mut values = Values::default();
        for key in self.0.keys()? {
            if key.starts_with(OURS)
                && let Some(text) = self.0.read(&key)?
            {
                values.insert(key, text);
            }
        }
        Ok(values)
    }

    /// Writes where nothing is, or nothing that is needed. What a failed write leaves is cleared away.
    pub(super) fn add(&self, key: &str, text: &str) -> Result<(), LibraryError> {
        let added = self.write_and_compare(key, text);
        if added.is_err() {
            // A remnant that stays does no harm: it is listed as unreadable.
            let _ = self.0.remove(key);
        }
        added
    }

    /// Writes in place of `old`, of which a proven copy stands aside until the new text is proven.
    pub(super) fn replace(&self, key: &str, old: &str, new: &str) -> Result<(), LibraryError> {
        let copy = self.copy_aside(key, old)?;
        let written = self.write_and_compare(key, new);
        if written.is_ok() || self.put_back(key, old) {
            // A copy that stays is listed, and can be exported and discarded.
            let _ = self.0.remove(&copy);
        }
        written
    }

    /// Removes a value. `Err` means that it is still there.
    pub(super) fn remove(&self, key: &str) -> Result<(), StoreError> {
        self.0.remove(key)?;
        match self.0.read(key) {
            Ok(Some(_)) => Err(StoreError::Failed),
            Ok(None) | Err(_) => Ok(()),
        }
    }

    /// Puts a proven copy of a value under a key of its own, and tells which.
    ///
    /// The value is read once more first: another tab may have written by now.
    pub(super) fn copy_aside(&self, key: &str, text: &str) -> Result<String, LibraryError> {
        if !self.holds(key, text)? {
            return Err(LibraryError::ChangedElsewhere);
        }
        for number in 1..=u32::MAX {
            let copy = aside(key, number);
            let Some(there) = self.read(&copy)? else {
                self.add(&copy, text)?;
                return Ok(copy);
            };
            if there == text {
                return Ok(copy);
            }
        }
        Err(StoreError::Full.into())
    }

    /// Removes a value, if it is still this text.
    pub(super) fn remove_exactly(&self, key: &str, text: &str) -> Result<(), LibraryError> {
        match self.read(key)? {
            None => Err(LibraryError::Missing),
            Some(there) if there == text => Ok(self.remove(key)?),
            Some(_) => Err(LibraryError::ChangedElsewhere),
        }
    }

    fn write_and_compare(&self, key: &str, text: &str) -> Result<(), LibraryError> {
        self.0.write(key, text)?;
        if self.holds(key, text)? {
            Ok(())
        } else {
            Err(LibraryError::NotKept)
        }
    }

    fn put_back(&self, key: &str, old: &str) -> bool {
        matches!(self.holds(key, old), Ok(true)) || self.write_and_compare(key, old).is_ok()
    }

    fn holds(&self, key: &str, text: &str) -> Result<bool, StoreError> {
        Ok(self.0.read(key)?.as_deref() == Some(text))
    }
}
