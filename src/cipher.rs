//! What is locked with a passphrase: AES-256-GCM, and PBKDF2 to make a key of the passphrase.
//!
//! It knows no chance: salt, key and nonce come from the caller. A nonce is used once.

use aes_gcm::aead::{Aead, KeyInit, Payload};
use aes_gcm::{Aes256Gcm, Nonce};
use base64ct::{Base64, Encoding};
use sha2::Sha256;

/// The rounds that a new passphrase is stretched by: what OWASP advises for PBKDF2 with SHA-256.
pub const ROUNDS: u32 = 600_000;
/// Rounds beyond this would stop the page; no device has them.
const MOST_ROUNDS: u32 = 10_000_000;
/// Bytes of a nonce.
pub const NONCE: usize = 12;
/// Bytes of a key and of a salt.
pub const KEY: usize = 32;

/// A key of AES-256. It is shown nowhere, not even by `Debug`.
#[derive(Clone, PartialEq, Eq)]
pub struct Key([u8; KEY]);

impl core::fmt::Debug for Key {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("Key")
    }
}

impl Key {
    /// A key of these bytes.
    #[must_use]
    pub const fn new(bytes: [u8; KEY]) -> Key {
        Key(bytes)
    }

    /// The key of a passphrase: PBKDF2-HMAC-SHA-256. `None` for no rounds, or for more than any
    /// device of this application has.
    #[must_use]
    pub fn of(passphrase: &str, salt: &[u8], rounds: u32) -> Option<Key> {
        (1..=MOST_ROUNDS).contains(&rounds).then(|| {
            let mut bytes = [0; KEY];
            pbkdf2::pbkdf2_hmac::<Sha256>(passphrase.as_bytes(), salt, rounds, &mut bytes);
            Key(bytes)
        })
    }

    /// Locks a text. It opens only with this key and beside the same `place`.
    ///
    /// The result is Base64 of the nonce, the locked bytes and the tag of sixteen bytes. `None`
    /// only for more than the 64 GiB that the cipher takes.
    ///
    /// ```
    /// use ivig_navigator::cipher::Key;
    /// let key = Key::new([7; 32]);
    /// let locked = key.lock([1; 12], "ivig.case.a", "Bed 4").unwrap();
    /// assert_eq!(key.unlock("ivig.case.a", &locked).as_deref(), Some("Bed 4"));
    /// assert_eq!(key.unlock("ivig.case.b", &locked), None);
    /// ```
    #[must_use]
    pub fn lock(&self, nonce: [u8; NONCE], place: &str, text: &str) -> Option<String> {
        let mut bytes = nonce.to_vec();
        bytes.extend(self.seal(nonce, place.as_bytes(), text.as_bytes())?);
        Some(Base64::encode_string(&bytes))
    }

    /// Opens what [`Key::lock`] locked. `None` for another key, another place, or one changed bit.
    #[must_use]
    pub fn unlock(&self, place: &str, locked: &str) -> Option<String> {
        let bytes = Base64::decode_vec(locked).ok()?;
        let (nonce, sealed) = bytes.split_first_chunk::<NONCE>()?;
        String::from_utf8(self.open(*nonce, place.as_bytes(), sealed)?).ok()
    }

    /// AES-256-GCM: the locked bytes with the tag of sixteen bytes behind them.
    #[must_use]
    pub fn seal(&self, nonce: [u8; NONCE], aad: &[u8], msg: &[u8]) -> Option<Vec<u8>> {
        let nonce = Nonce::from(nonce);
        self.aes().encrypt(&nonce, Payload { msg, aad }).ok()
    }

    /// What [`Key::seal`] sealed, where nothing of it was changed.
    #[must_use]
    pub fn open(&self, nonce: [u8; NONCE], aad: &[u8], msg: &[u8]) -> Option<Vec<u8>> {
        let nonce = Nonce::from(nonce);
        self.aes().decrypt(&nonce, Payload { msg, aad }).ok()
    }

    /// The bytes, to be locked with another key.
    #[must_use]
    pub fn to_text(&self) -> String {
        Base64::encode_string(&self.0)
    }

    /// The key of such a text.
    #[must_use]
    pub fn from_text(text: &str) -> Option<Key> {
        let bytes = Base64::decode_vec(text).ok()?;
        Some(Key(bytes.try_into().ok()?))
    }

    fn aes(&self) -> Aes256Gcm {
        Aes256Gcm::new(&self.0.into())
    }
}
