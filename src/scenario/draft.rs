//! What was entered and is not saved yet. It outlives the page.

use serde::{Deserialize, Serialize};

use super::envelope::{Body, Format, Opened, seal, unseal};
use super::key::draft;
use super::{CaseId, Library, LibraryError, Scenario, Store, StoreError, Unreadable};

/// Which case was worked on: where it is kept, and when it was as this page last saw it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    /// Where.
    pub id: CaseId,
    /// When, in milliseconds since 1970.
    pub saved_at: u64,
}

/// What was entered and is not saved yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// What was entered.
    pub scenario: Scenario,
    /// The case that it changes; `None` for a new one.
    pub of: Option<Origin>,
    /// When it was kept, in milliseconds since 1970.
    pub at: u64,
    key: String,
    raw: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct DraftBody {
    scenario: Scenario,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    of: Option<(String, u64)>,
}

impl Body for DraftBody {}

/// Reads a draft.
pub(super) fn read_draft(key: &str, raw: &str) -> Result<Draft, Unreadable> {
    let opened: Opened<DraftBody> = unseal(Format::Draft, raw)?;
    let of = match opened.body.of {
        None => None,
        Some((id, saved_at)) => {
            let id = CaseId::new(&id).ok_or(Unreadable::DoesNotFit)?;
            Some(Origin { id, saved_at })
        }
    };
    Ok(Draft {
        scenario: opened.body.scenario,
        of,
        at: opened.saved_at,
        key: key.to_owned(),
        raw: raw.to_owned(),
    })
}

impl Draft {
    /// Whether this page keeps it.
    #[must_use]
    pub fn is_of(&self, page: &CaseId) -> bool {
        self.key == draft(page)
    }
}

impl<S: Store> Library<S> {
    /// Keeps what is not saved yet, proven, in the place of what this page kept before.
    ///
    /// `page` is an id that the page made when it was opened: no other page writes there.
    ///
    /// # Errors
    /// [`LibraryError`]; what was kept before is then still there.
    pub fn keep_draft(
        &self,
        page: &CaseId,
        scenario: &Scenario,
        of: Option<&Origin>,
        now: u64,
    ) -> Result<(), LibraryError> {
        let body = DraftBody {
            scenario: scenario.clone(),
            of: of.map(|kept| (kept.id.to_string(), kept.saved_at)),
        };
        let key = draft(page);
        let new = seal(Format::Draft, &body, now)?;
        match self.store.read(&key)? {
            None => self.store.add(&key, &new),
            Some(old) => {
                read_draft(&key, &old).map_err(LibraryError::WouldOverwrite)?;
                self.store.replace(&key, &old, &new)
            }
        }
    }

    /// What this page entered is saved, or the user lets go of it.
    ///
    /// # Errors
    /// [`StoreError`] where it is still there.
    pub fn drop_draft(&self, page: &CaseId) -> Result<(), StoreError> {
        let key = draft(page);
        match self.store.read(&key)? {
            Some(_) => self.store.remove(&key),
            None => Ok(()),
        }
    }

    /// Removes what another page entered, if it is still what the user was shown.
    ///
    /// # Errors
    /// [`LibraryError`]; it is then still there.
    pub fn discard_draft(&self, draft: &Draft) -> Result<(), LibraryError> {
        self.store.remove_exactly(&draft.key, &draft.raw)
    }
}
