//! The passphrase of a shared tablet: set, entered, locked after a while, taken off.

use super::cases::Notice;
use super::held::Held;
use super::{App, now};
use crate::browser::{self, BrowserStore};
use crate::cipher::{KEY, Key, NONCE, ROUNDS};
use crate::scenario::{
    Cipher, Door, DoorChance, Entry, LibraryError, Lock, LockedStore, Store, StoreError, Stretch,
};
use crate::text::{Sentence, Text};

/// How long the page may lie untouched, in minutes, where the ward sets nothing.
pub const IDLE_MINUTES: u64 = 5;
/// The ward's own number of minutes.
pub const IDLE_KEY: &str = "device.idle-minutes";
/// A passphrase has at least as many letters.
pub const SHORTEST: usize = 8;
/// How often it is looked, in milliseconds.
const LOOK: i32 = 5_000;

/// The device's storage, with its lock.
#[derive(Clone, Copy)]
pub struct DeviceStore {
    store: BrowserStore,
    lock: Held<Lock>,
}

impl DeviceStore {
    /// Looks at the storage, and whether it is locked.
    pub(super) fn probe() -> DeviceStore {
        let store = BrowserStore::probe();
        let locked = matches!(store.read("ivig.lock"), Ok(Some(_)));
        let lock = if locked { Lock::Closed } else { Lock::None };
        DeviceStore {
            store,
            lock: Held::new(lock),
        }
    }

    pub(super) const fn is_available(&self) -> bool {
        self.store.is_available()
    }

    fn with<T>(&self, act: impl FnOnce(&LockedStore<BrowserStore>) -> T) -> T {
        let lock = self.lock.with_untracked(Clone::clone);
        act(&LockedStore::new(self.store, lock))
    }
}

impl Store for DeviceStore {
    fn read(&self, key: &str) -> Result<Option<String>, StoreError> {
        self.with(|store| store.read(key))
    }

    fn write(&self, key: &str, text: &str) -> Result<(), StoreError> {
        self.with(|store| store.write(key, text))
    }

    fn remove(&self, key: &str) -> Result<(), StoreError> {
        self.with(|store| store.remove(key))
    }

    fn keys(&self) -> Result<Vec<String>, StoreError> {
        self.store.keys()
    }
}

/// The cipher of the pure rooms, with the browser's chance. Only what comes with the screens of the
/// lock names it, so that it is fetched with them.
static CIPHER: Cipher = Cipher {
    lock: Key::lock,
    unlock: Key::unlock,
    nonce,
};

fn nonce() -> Option<[u8; NONCE]> {
    browser::chance()
}

/// What is going on at the door.
pub struct LockState {
    told: Held<Option<Notice>>,
    busy: Held<bool>,
    touched: Held<u64>,
}

impl LockState {
    pub(super) fn start() -> LockState {
        LockState {
            told: Held::new(None),
            busy: Held::new(false),
            touched: Held::new(0),
        }
    }

    /// What is to be said at the door.
    #[must_use]
    pub fn told(&self) -> Option<Notice> {
        self.told.get()
    }

    /// Whether a key is being made.
    #[must_use]
    pub fn is_busy(&self) -> bool {
        self.busy.get()
    }

    /// From now on the page locks itself when nobody touches it.
    pub(super) fn watch(&'static self, app: App) {
        self.touched.set(now());
        browser::on_touch(move || self.touched.set(now()));
        browser::every(LOOK, move || {
            let minutes = app.ward.number(IDLE_KEY).unwrap_or(IDLE_MINUTES);
            let untouched = now().saturating_sub(self.touched.with_untracked(|at| *at));
            if untouched > minutes.saturating_mul(60_000) {
                app.lock_now();
            }
        });
    }

    /// Says something at the lock.
    pub fn tell(&self, grave: bool, sentence: impl Into<Sentence>) {
        let sentence = sentence.into();
        self.busy.set(false);
        self.told.set(Some(Notice { grave, sentence }));
    }

    fn begin(&self) {
        self.told.set(None);
        self.busy.set(true);
    }
}

const NO_CHANCE: Text = text!(
    "このブラウザーでは安全な乱数が得られないため、合言葉を設定できません。何も変更していません。",
    "This browser gives no random numbers fit for a secret, so no passphrase can be set. Nothing was changed.",
);

impl App {
    /// Whether a passphrase has to be entered.
    #[must_use]
    pub fn is_closed(self) -> bool {
        let lock = self.cases.store.lock;
        lock.with(|lock| matches!(lock, Lock::Closed))
    }

    /// Whether there is a passphrase.
    #[must_use]
    pub fn has_passphrase(self) -> bool {
        let lock = self.cases.store.lock;
        lock.with(|lock| !matches!(lock, Lock::None))
    }

    /// Locks the page, where there is a passphrase. What was entered and not saved is kept, locked,
    /// and offered when the page is opened again; what could not be kept stays behind the lock.
    pub fn lock_now(self) {
        let lock = self.cases.store.lock;
        if !lock.with_untracked(|lock| matches!(lock, Lock::Open(..))) {
            return;
        }
        let is_kept = self.drafts.leave(self);
        lock.set(Lock::Closed);
        self.door.told.set(None);
        self.cases.forget();
        self.fhir.start_again();
        if is_kept {
            self.case.start_new();
            self.steps.forget();
        }
    }

    /// Tries a passphrase at the door.
    pub fn enter(self, passphrase: String) {
        self.door.begin();
        browser::spawn(Box::pin(async move {
            match self.tried(&passphrase).await {
                Ok(Entry::Opens(key)) => self.opened(key),
                Ok(Entry::Erases) => browser::clear().await,
                Ok(Entry::Wrong) => self.door.tell(
                    true,
                    text!(
                        "合言葉が違います。保存した症例はそのまま残っています。",
                        "That is not the passphrase. The saved cases are as they were.",
                    ),
                ),
                Err(error) => self.door.tell(true, error.sentence()),
            }
        }));
    }

    async fn tried(self, passphrase: &str) -> Result<Entry, LibraryError> {
        let door = self.cases.library().door()?.ok_or(LibraryError::Missing)?;
        let mut keys = Vec::new();
        let mut entry = Entry::Wrong;
        for stretch in door.stretches() {
            keys.extend(key_of(passphrase, &stretch).await);
            entry = door.enter(&keys);
            if entry != Entry::Wrong {
                break;
            }
        }
        Ok(entry)
    }

    fn opened(self, key: Key) {
        self.cases.store.lock.set(Lock::Open(key, CIPHER));
        self.door.told.set(None);
        self.door.busy.set(false);
        self.door.touched.set(now());
        // What was kept before there was a passphrase, and could not be locked then.
        let locked = self.cases.library().keep_all_anew();
        self.cases.look_again();
        if let Err(error) = locked {
            self.cases.refused(&error);
        }
    }

    /// Sets a passphrase, or another one; and the one that erases, if there is to be one.
    pub fn set_passphrase(self, passphrase: String, erasing: Option<String>) {
        self.door.begin();
        browser::spawn(Box::pin(async move {
            if self
                .set_door(&passphrase, erasing.as_deref())
                .await
                .is_none()
            {
                self.door.tell(true, NO_CHANCE);
            }
        }));
    }

    async fn set_door(self, passphrase: &str, erasing: Option<&str>) -> Option<()> {
        let chance = DoorChance {
            salts: [browser::chance()?, browser::chance()?],
            nonces: [browser::chance()?, browser::chance()?],
        };
        let [opens, erases] = Door::stretches_of_new(&chance);
        let opens = key_of(passphrase, &opens).await?;
        let erases = match erasing {
            Some(erasing) => Some(key_of(erasing, &erases).await?),
            None => None,
        };
        let lock = self.cases.store.lock;
        let device = lock.with_untracked(|lock| match lock {
            Lock::Open(key, _) => Some(key.clone()),
            _ => browser::chance::<KEY>().map(Key::new),
        })?;
        let door = Door::new(&device, (&opens, erases.as_ref()), &chance, ROUNDS, now())?;
        match self.cases.library().keep_door(&door) {
            Ok(()) => {
                self.opened(device);
                self.door.tell(
                    false,
                    text!(
                        "合言葉を設定し、保存した症例を暗号化しました。",
                        "The passphrase is set, and the saved cases are encrypted.",
                    ),
                );
            }
            Err(error) => self.door.tell(true, error.sentence()),
        }
        Some(())
    }

    /// Takes the passphrase off: every value is first written anew without it.
    pub fn take_passphrase_off(self) {
        let lock = self.cases.store.lock;
        let Lock::Open(key, cipher) = lock.with_untracked(Clone::clone) else {
            return;
        };
        lock.set(Lock::Leaving(key.clone(), cipher));
        let library = self.cases.library();
        let done = library.keep_all_anew().and_then(|()| library.drop_door());
        match done {
            Ok(()) => {
                lock.set(Lock::None);
                self.door.tell(
                    false,
                    text!(
                        "合言葉を外しました。保存した症例は暗号化されていません。",
                        "The passphrase is taken off. The saved cases are no longer encrypted.",
                    ),
                );
            }
            Err(error) => {
                lock.set(Lock::Open(key, cipher));
                self.door.tell(true, error.sentence());
            }
        }
        self.cases.look_again();
    }

    /// Another tab may have set a passphrase, or taken it off.
    pub(super) fn look_at_door(self) {
        let lock = self.cases.store.lock;
        let there = matches!(self.cases.store.read("ivig.lock"), Ok(Some(_)));
        let has = lock.with_untracked(|lock| !matches!(lock, Lock::None));
        if there && !has {
            // What is in hand stays behind the lock: it cannot be kept before the key is known.
            lock.set(Lock::Closed);
            self.cases.forget();
        } else if !there && has {
            lock.set(Lock::None);
            self.cases.look_again();
        }
    }

    /// Removes everything of this application from this browser, and loads the page anew.
    pub fn clear_device(self) {
        self.case.start_new();
        browser::spawn(Box::pin(browser::clear()));
    }
}

/// The key of a passphrase: by the browser, or by this program where the browser does not do it.
/// That takes some seconds in which the page stands still.
async fn key_of(passphrase: &str, stretch: &Stretch) -> Option<Key> {
    let Stretch { salt, rounds } = stretch;
    match browser::stretch(passphrase, salt, *rounds).await {
        Some(bytes) => Some(Key::new(bytes)),
        None => Key::of(passphrase, salt, *rounds),
    }
}
