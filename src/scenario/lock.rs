//! Values that are kept locked, and the passphrase that opens them.
//!
//! Under `ivig.lock` lies the key of the device, locked with the key of the passphrase; and, if the
//! user wants it, a mark that is locked with a second passphrase: that one erases everything.

use serde::{Deserialize, Serialize};

use super::envelope::{Body, Format, Opened, seal, unseal};
use super::key::{LOCK, OURS, Place};
use super::{Library, LibraryError, Store, StoreError, Unreadable};
use crate::cipher::{KEY, Key, NONCE, ROUNDS};

/// What a locked value begins with: format and version, which are part of what is checked.
pub(super) const LOCKED: &str = "ivig-navigator/locked/1:";
/// What the second passphrase opens.
const ERASE: &str = "erase";

/// How values are locked and opened. It is given as addresses, so that a page that has no
/// passphrase does not fetch a cipher.
#[derive(Clone, Copy)]
pub struct Cipher {
    /// Locks a text for a place, with a nonce that is used once.
    pub lock: fn(&Key, [u8; NONCE], &str, &str) -> Option<String>,
    /// Opens it.
    pub unlock: fn(&Key, &str, &str) -> Option<String>,
    /// A nonce, from chance; `None` where there is none, and nothing is written then.
    pub nonce: fn() -> Option<[u8; NONCE]>,
}

/// Whether the values are locked.
#[derive(Clone, Default)]
pub enum Lock {
    /// There is no passphrase.
    #[default]
    None,
    /// There is one, and it was not entered.
    Closed,
    /// It was entered.
    Open(Key, Cipher),
    /// It was entered and is being taken off: what is locked is read, and nothing is locked any more.
    Leaving(Key, Cipher),
}

/// A store whose values are locked, where there is a passphrase.
///
/// What is not locked is read as it is. What does not open is read as it lies there, so that it can
/// be exported and is never taken for nothing. While the lock is closed nothing is written, except
/// what says nothing of a patient.
#[derive(Clone)]
pub struct LockedStore<S> {
    store: S,
    lock: Lock,
}

impl<S: Store> LockedStore<S> {
    /// A store and its lock.
    pub const fn new(store: S, lock: Lock) -> LockedStore<S> {
        LockedStore { store, lock }
    }
}

/// Whether a text is a locked value.
fn is_locked(text: &str) -> bool {
    text.starts_with(LOCKED)
}

/// Whether what lies there can say something of a patient.
fn is_private(key: &str) -> bool {
    key.starts_with(OURS)
        && !matches!(
            Place::of(key),
            Place::Other | Place::Index | Place::Ward | Place::Lock
        )
}

impl<S: Store> Store for LockedStore<S> {
    fn read(&self, key: &str) -> Result<Option<String>, StoreError> {
        let text = self.store.read(key)?;
        let (Lock::Open(with, cipher) | Lock::Leaving(with, cipher)) = &self.lock else {
            return Ok(text);
        };
        Ok(text.map(|text| {
            let locked = text.strip_prefix(LOCKED);
            let opened = locked.and_then(|locked| (cipher.unlock)(with, &bound(key), locked));
            opened.unwrap_or(text)
        }))
    }

    fn write(&self, key: &str, text: &str) -> Result<(), StoreError> {
        if !is_private(key) {
            return self.store.write(key, text);
        }
        match &self.lock {
            Lock::None | Lock::Leaving(..) => self.store.write(key, text),
            Lock::Closed => Err(StoreError::Locked),
            Lock::Open(with, cipher) => {
                let nonce = (cipher.nonce)().ok_or(StoreError::Failed)?;
                let locked = (cipher.lock)(with, nonce, &bound(key), text);
                let locked = locked.ok_or(StoreError::Failed)?;
                self.store.write(key, &format!("{LOCKED}{locked}"))
            }
        }
    }

    fn remove(&self, key: &str) -> Result<(), StoreError> {
        match &self.lock {
            Lock::Closed if is_private(key) => Err(StoreError::Locked),
            _ => self.store.remove(key),
        }
    }

    fn keys(&self) -> Result<Vec<String>, StoreError> {
        self.store.keys()
    }
}

/// Version and key are checked with the value: one that was moved does not open.
fn bound(key: &str) -> String {
    format!("{LOCKED}{key}")
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct LockBody {
    rounds: u32,
    salt: String,
    key: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    erase: Option<Erase>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Erase {
    salt: String,
    mark: String,
}

impl Body for LockBody {}

/// What is kept of a passphrase.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Door {
    body: LockBody,
    saved_at: u64,
}

/// Chance for one door: two salts, and a nonce for each of what is locked with them.
#[derive(Clone, Copy)]
pub struct DoorChance {
    /// For the passphrase, and for the one that erases.
    pub salts: [[u8; KEY]; 2],
    /// For the same two.
    pub nonces: [[u8; NONCE]; 2],
}

/// What a passphrase does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Entry {
    /// It opens: the key of the device.
    Opens(Key),
    /// It erases everything on the device.
    Erases,
    /// Nothing: it is not the passphrase. What is kept stays as it is.
    Wrong,
}

/// A key to be made of a passphrase: slow, and best done by the browser.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// With which salt.
    pub salt: Vec<u8>,
    /// By how many rounds.
    pub rounds: u32,
}

impl Door {
    /// How the keys are made that [`Door::enter`] asks for: of the passphrase that opens, and of
    /// the one that erases.
    #[must_use]
    pub fn stretches(&self) -> Vec<Stretch> {
        let rounds = self.body.rounds;
        let salts = [
            Some(&self.body.salt),
            self.body.erase.as_ref().map(|e| &e.salt),
        ];
        let salts = salts.into_iter().flatten();
        salts
            .map(|salt| Stretch {
                salt: salt.as_bytes().to_vec(),
                rounds,
            })
            .collect()
    }

    /// What a passphrase does, by the keys made of it, in the order of [`Door::stretches`].
    #[must_use]
    pub fn enter(&self, keys: &[Key]) -> Entry {
        let opened = keys
            .first()
            .and_then(|key| key.unlock(LOCK, &self.body.key));
        if let Some(key) = opened.as_deref().and_then(Key::from_text) {
            return Entry::Opens(key);
        }
        let erases = self.body.erase.as_ref().zip(keys.get(1));
        match erases.and_then(|(erase, key)| key.unlock(LOCK, &erase.mark)) {
            Some(mark) if mark == ERASE => Entry::Erases,
            _ => Entry::Wrong,
        }
    }

    /// A door for a passphrase. The stretching is done by `stretch`; a key that it does not give
    /// makes no door.
    #[must_use]
    pub fn new(
        device: &Key,
        keys: (&Key, Option<&Key>),
        chance: &DoorChance,
        rounds: u32,
        now: u64,
    ) -> Option<Door> {
        let [salt, erase_salt] = chance.salts.map(|salt| salt_text(&salt));
        let [nonce, erase_nonce] = chance.nonces;
        let erase = match keys.1 {
            Some(key) => Some(Erase {
                salt: erase_salt,
                mark: key.lock(erase_nonce, LOCK, ERASE)?,
            }),
            None => None,
        };
        let key = keys.0.lock(nonce, LOCK, &device.to_text())?;
        Some(Door {
            body: LockBody {
                rounds,
                salt,
                key,
                erase,
            },
            saved_at: now,
        })
    }

    /// How the two keys of a new door are made, for these salts.
    #[must_use]
    pub fn stretches_of_new(chance: &DoorChance) -> [Stretch; 2] {
        chance.salts.map(|salt| Stretch {
            salt: salt_text(&salt).into_bytes(),
            rounds: ROUNDS,
        })
    }
}

/// A salt as it is kept; its text is what is stretched with.
fn salt_text(salt: &[u8; KEY]) -> String {
    Key::new(*salt).to_text()
}

impl<S: Store> Library<S> {
    /// The door of this device; `None` where there is no passphrase.
    ///
    /// # Errors
    /// [`LibraryError`] where it cannot be read. What is locked stays as it is, and cannot be opened.
    pub fn door(&self) -> Result<Option<Door>, LibraryError> {
        match self.store.read(LOCK)? {
            Some(text) => Ok(Some(read_door(&text)?)),
            None => Ok(None),
        }
    }

    /// Keeps a door, proven, in the place of the one before.
    ///
    /// # Errors
    /// [`LibraryError`]; the one before is then still there.
    pub fn keep_door(&self, door: &Door) -> Result<(), LibraryError> {
        let new = seal(Format::Lock, &door.body, door.saved_at)?;
        match self.store.read(LOCK)? {
            Some(old) => {
                read_door(&old).map_err(LibraryError::WouldOverwrite)?;
                self.store.replace(LOCK, &old, &new)
            }
            None => self.store.add(LOCK, &new),
        }
    }

    /// Writes every value once more as this library's lock keeps it, each proven before the next:
    /// what was kept before there was a passphrase, or before it was taken off. Stopped in between
    /// it can be done again.
    ///
    /// # Errors
    /// [`LibraryError`] at the first value that was not kept; it is then as it was.
    pub fn keep_all_anew(&self) -> Result<(), LibraryError> {
        for (key, text) in self.store.values()? {
            if is_private(&key) && !is_locked(&text) {
                self.store.replace(&key, &text, &text)?;
            }
        }
        Ok(())
    }

    /// Takes the passphrase off, after every value was written anew without it.
    ///
    /// # Errors
    /// [`LibraryError`]; the passphrase then still holds.
    pub fn drop_door(&self) -> Result<(), LibraryError> {
        Ok(self.store.remove(LOCK)?)
    }
}

fn read_door(text: &str) -> Result<Door, Unreadable> {
    let opened: Opened<LockBody> = unseal(Format::Lock, text)?;
    Ok(Door {
        body: opened.body,
        saved_at: opened.saved_at,
    })
}
