//! The keys that values are kept under. Never changed.

use core::fmt;

/// Every key of this application starts with it.
pub(super) const OURS: &str = "ivig.";
/// The order of the cases.
pub(super) const INDEX: &str = "ivig.index";
/// What is kept of the passphrase.
pub(super) const LOCK: &str = "ivig.lock";
/// What the ward has set.
pub(super) const WARD: &str = "ivig.ward";
/// A case: its id follows.
const CASE: &str = "ivig.case.";
/// A copy put aside before a write: what it is a copy of, and a number, follow.
const ASIDE: &str = "ivig.aside.";
/// Work that was not saved: the id of the page that it was entered in follows.
const DRAFT: &str = "ivig.draft.";
/// A deleted case: its id and a number follow.
const BIN: &str = "ivig.bin.";
/// An id is no longer.
const LONGEST_ID: usize = 64;

/// The name that a case is kept under: 1 to 64 of `a-z`, `A-Z`, `0-9`, `-` and `_`.
///
/// It is made of the time and chance, which this room does not have, so the
/// caller gives it.
///
/// ```
/// use ivig_navigator::scenario::CaseId;
/// assert!(CaseId::new("18bcfe568-00a1b2").is_some());
/// assert!(CaseId::new("").is_none());
/// assert!(CaseId::new("a.b").is_none());
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CaseId(String);

impl CaseId {
    /// An id, if the text may be one.
    #[must_use]
    pub fn new(text: &str) -> Option<CaseId> {
        let fits = !text.is_empty()
            && text.len() <= LONGEST_ID
            && text
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_');
        fits.then(|| CaseId(text.to_owned()))
    }

    /// The text it was made of.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    pub(super) fn key(&self) -> String {
        format!("{CASE}{}", self.0)
    }

    /// When it was made, in milliseconds since 1970, where the id begins with that: `18bcfe568-…`.
    pub(super) fn made_at(&self) -> Option<u64> {
        const PLAUSIBLE: u64 = 1 << 40;
        let (time, _) = self.0.split_once('-')?;
        let time = u64::from_str_radix(time, 16).ok();
        time.filter(|time| *time >= PLAUSIBLE)
    }
}

impl fmt::Display for CaseId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// What a key says of its value.
pub(super) enum Place {
    /// The order of the cases.
    Index,
    /// What the ward has set.
    Ward,
    /// A case.
    Case(CaseId),
    /// Among the cases, but under a name that no case has.
    NoCase,
    /// A copy put aside.
    Aside,
    /// Work that was not saved.
    Draft,
    /// A deleted case.
    Bin,
    /// What is kept of the passphrase.
    Lock,
    /// A setting of the page, or nothing of ours.
    Other,
}

impl Place {
    pub(super) fn of(key: &str) -> Place {
        if key == INDEX {
            Place::Index
        } else if key == WARD {
            Place::Ward
        } else if key == LOCK {
            Place::Lock
        } else if let Some(id) = key.strip_prefix(CASE) {
            CaseId::new(id).map_or(Place::NoCase, Place::Case)
        } else if key.starts_with(ASIDE) {
            Place::Aside
        } else if key.starts_with(DRAFT) {
            Place::Draft
        } else if key.starts_with(BIN) {
            Place::Bin
        } else {
            Place::Other
        }
    }
}

/// Where the work of a page goes that was not saved.
pub(super) fn draft(page: &CaseId) -> String {
    format!("{DRAFT}{page}")
}

/// `ivig.bin.18bcfe568-00a1b2.1`: where a deleted case goes.
pub(super) fn bin(case: &CaseId, number: u32) -> String {
    format!("{BIN}{case}.{number}")
}

/// `ivig.aside.index.1`: where copies of the value under `key` go.
pub(super) fn aside(key: &str, number: u32) -> String {
    let of = key.strip_prefix(OURS).unwrap_or(key);
    format!("{ASIDE}{of}.{number}")
}
