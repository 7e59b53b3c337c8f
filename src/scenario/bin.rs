//! The bin: what was deleted lies there whole until the bin is emptied.

use serde::{Deserialize, Serialize};

use super::envelope::{Body, Format, Opened, seal, unseal};
use super::key::bin;
use super::{CaseId, Library, LibraryError, Saved, Store, StoreError, Unreadable, decode};

/// A deleted case, whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deleted {
    /// What it was kept under.
    pub id: CaseId,
    /// The text it was kept as.
    pub text: String,
    /// What it says.
    pub saved: Saved,
    /// When it was deleted, in milliseconds since 1970.
    pub deleted_at: u64,
    /// Where it lies in the bin, and as what; `None` where it is held by the caller alone.
    lies: Option<(String, String)>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct BinBody {
    id: String,
    text: String,
}

impl Body for BinBody {}

/// Reads what lies in the bin.
pub(super) fn read_deleted(key: &str, raw: &str) -> Result<Deleted, Unreadable> {
    let opened: Opened<BinBody> = unseal(Format::Bin, raw)?;
    let BinBody { id, text } = opened.body;
    Ok(Deleted {
        id: CaseId::new(&id).ok_or(Unreadable::DoesNotFit)?,
        saved: decode(&text)?,
        text,
        deleted_at: opened.saved_at,
        lies: Some((key.to_owned(), raw.to_owned())),
    })
}

impl Deleted {
    /// Whether it lies in the bin.
    #[must_use]
    pub const fn is_in_bin(&self) -> bool {
        self.lies.is_some()
    }
}

impl<S: Store> Library<S> {
    /// Puts a case into the bin, proven, and only then removes it from the cases.
    ///
    /// # Errors
    /// [`LibraryError`]; the case is then still there. One that cannot be read is left to
    /// [`Library::discard_unreadable`]. Where the storage is full there is no room in the bin:
    /// see [`Library::delete_for_good`].
    pub fn delete(&self, id: &CaseId, now: u64) -> Result<Deleted, LibraryError> {
        let text = self.text_of(id)?;
        decode(&text)?;
        let body = BinBody {
            id: id.to_string(),
            text: text.clone(),
        };
        let raw = seal(Format::Bin, &body, now)?;
        let key = self.free_in_bin(id)?;
        self.store.add(&key, &raw)?;
        let deleted = read_deleted(&key, &raw)?;
        let removed = self.store.remove_exactly(&id.key(), &text);
        if let Err(error) = removed {
            // The case is still there, so its copy is not needed; one that stays does no harm.
            let _ = self.store.remove_exactly(&key, &raw);
            return Err(error);
        }
        Ok(deleted)
    }

    /// Removes a case and hands it over: only the caller holds it then.
    ///
    /// # Errors
    /// [`LibraryError`]; the case is then still there.
    pub fn delete_for_good(&self, id: &CaseId, now: u64) -> Result<Deleted, LibraryError> {
        let text = self.text_of(id)?;
        let saved = decode(&text)?;
        self.store.remove_exactly(&id.key(), &text)?;
        Ok(Deleted {
            id: id.clone(),
            text,
            saved,
            deleted_at: now,
            lies: None,
        })
    }

    /// Puts a deleted case back as it was: under its own id, or under `another` where by now
    /// something else stands there. Tells under which.
    ///
    /// # Errors
    /// [`LibraryError`]; it then still lies in the bin, or is held by the caller.
    pub fn restore(&self, deleted: &Deleted, another: &CaseId) -> Result<CaseId, LibraryError> {
        let mut id = &deleted.id;
        let mut there = self.store.read(&id.key())?;
        if there.as_ref().is_some_and(|text| *text != deleted.text) {
            id = another;
            there = self.store.read(&id.key())?;
        }
        match there {
            None => self.store.add(&id.key(), &deleted.text)?,
            Some(text) if text == deleted.text => {}
            Some(_) => return Err(LibraryError::ChangedElsewhere),
        }
        // What stays in the bin can be emptied.
        let _ = self.empty(deleted);
        Ok(id.clone())
    }

    /// Removes what lies in the bin for good.
    ///
    /// # Errors
    /// [`LibraryError`]; it then still lies there.
    pub fn empty(&self, deleted: &Deleted) -> Result<(), LibraryError> {
        match &deleted.lies {
            Some((key, raw)) => self.store.remove_exactly(key, raw),
            None => Ok(()),
        }
    }

    fn free_in_bin(&self, id: &CaseId) -> Result<String, LibraryError> {
        for number in 1..=u32::MAX {
            let key = bin(id, number);
            if self.store.read(&key)?.is_none() {
                return Ok(key);
            }
        }
        Err(StoreError::Full.into())
    }
}
