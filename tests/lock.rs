//! The lock: published vectors of its ciphers, and that nothing is destroyed by a wrong passphrase,
//! a damaged value, a lost key, or a page killed while it locks.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may fail loudly"
)]

use std::cell::Cell;
use std::collections::BTreeMap;

use ivig_navigator::cipher::Key;
use ivig_navigator::scenario::{
    CaseId, Cipher, Door, DoorChance, Entry, Library, LibraryError, Lock, LockedStore, Scenario,
    Store, StoreError, Unreadable, Why,
};
use proptest::prelude::*;

#[expect(dead_code, reason = "the model of one tab is for other laws")]
mod support;
use support::{FaultyStore, faults_with_kills, scenarios, single_faults};

fn bytes(hex: &str) -> Vec<u8> {
    let digits: Vec<u8> = hex
        .chars()
        .map(|digit| u8::try_from(digit.to_digit(16).unwrap()).unwrap())
        .collect();
    digits
        .chunks(2)
        .map(|pair| pair[0] << 4 | pair[1])
        .collect()
}

fn key(hex: &str) -> Key {
    Key::new(bytes(hex).try_into().unwrap())
}

/// D. A. `McGrew` and J. Viega, The Galois/Counter Mode of Operation, test cases 13 to 16 (AES-256).
#[test]
fn aes_256_gcm_gives_the_published_vectors() {
    const ZERO: &str = "0000000000000000000000000000000000000000000000000000000000000000";
    const KEY: &str = "feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308";
    const TEXT: &str = "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39";
    const SEALED: &str = "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662";
    let vectors = [
        (
            ZERO,
            "000000000000000000000000",
            "",
            "",
            "530f8afbc74536b9a963b4f1c4cb738b".to_owned(),
        ),
        (
            ZERO,
            "000000000000000000000000",
            "",
            "00000000000000000000000000000000",
            "cea7403d4d606b6e074ec5d3baf39d18d0d1c8a799996bf0265b98b5d48ab919".to_owned(),
        ),
        (
            KEY,
            "cafebabefacedbaddecaf888",
            "",
            &format!("{TEXT}1aafd255"),
            format!("{SEALED}898015adb094dac5d93471bdec1a502270e3cc6c"),
        ),
        (
            KEY,
            "cafebabefacedbaddecaf888",
            "feedfacedeadbeeffeedfacedeadbeefabaddad2",
            TEXT,
            format!("{SEALED}76fc6ece0f4e1768cddf8853bb2d551b"),
        ),
    ];
    for (with, nonce, beside, text, sealed) in vectors {
        let nonce: [u8; 12] = bytes(nonce).try_into().unwrap();
        let (beside, text) = (bytes(beside), bytes(text));
        let found = key(with).seal(nonce, &beside, &text).unwrap();
        assert_eq!(found, bytes(&sealed));
        assert_eq!(key(with).open(nonce, &beside, &found), Some(text));
        assert_eq!(key(with).open(nonce, b"elsewhere", &found), None);
    }
}

/// RFC 7914, section 11, and the vectors of RFC 6070 with SHA-256: the first 32 bytes of each.
#[test]
fn pbkdf2_with_sha_256_gives_the_published_vectors() {
    let vectors = [
        (
            "passwd",
            "salt",
            1,
            "55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc",
        ),
        (
            "Password",
            "NaCl",
            80_000,
            "4ddcd8f60b98be21830cee5ef22701f9641a4418d04c0414aeff08876b34ab56",
        ),
        (
            "password",
            "salt",
            1,
            "120fb6cffcf8b32c43e7225256c4f837a86548c92ccc35480805987cb70be17b",
        ),
        (
            "password",
            "salt",
            2,
            "ae4d0c95af6b46d32d0adff928f06dd02a303f8ef3c251dfd6e2d85a95474c43",
        ),
        (
            "password",
            "salt",
            4096,
            "c5e478d59288c841aa530db6845c4c8d962893a001ce4e11a4963873aa98134a",
        ),
    ];
    for (passphrase, salt, rounds, expected) in vectors {
        let found = Key::of(passphrase, salt.as_bytes(), rounds);
        assert!(found == Some(key(expected)), "{passphrase} {rounds}");
    }
    assert_eq!(Key::of("x", b"salt", 0), None);
    assert_eq!(Key::of("x", b"salt", u32::MAX), None);
}

thread_local! {
    static NONCES: Cell<u32> = const { Cell::new(0) };
}

/// A nonce that no other has.
fn nonce() -> Option<[u8; 12]> {
    let number = NONCES.get().checked_add(1)?;
    NONCES.set(number);
    let mut nonce = [0; 12];
    nonce[..4].copy_from_slice(&number.to_be_bytes());
    Some(nonce)
}

const CIPHER: Cipher = Cipher {
    lock: Key::lock,
    unlock: Key::unlock,
    nonce,
};

fn device() -> Key {
    Key::new([9; 32])
}

fn open(store: &FaultyStore) -> LockedStore<&FaultyStore> {
    LockedStore::new(store, Lock::Open(device(), CIPHER))
}

fn id() -> CaseId {
    CaseId::new("a").unwrap()
}

const CASE: &str = "ivig.case.a";

#[test]
fn what_is_written_is_locked_with_a_nonce_of_its_own() {
    let store = FaultyStore::default();
    let library = Library::new(open(&store));
    let scenario = Scenario {
        name: "secret".to_owned(),
        ..Scenario::default()
    };
    let kept = library.save(&id(), &scenario, None, 1).unwrap();
    let first = store.snapshot()[CASE].clone();
    assert!(first.starts_with("ivig-navigator/locked/1:"));
    library
        .save(&id(), &scenario, Some(kept.saved_at), 1)
        .unwrap();
    let second = store.snapshot()[CASE].clone();
    assert_ne!(first[24..40], second[24..40], "one nonce for two writes");
    library.keep_draft(&id(), &scenario, None, 2).unwrap();
    library.delete(&id(), 3).unwrap();
    for (place, text) in store.snapshot() {
        assert!(text.starts_with("ivig-navigator/locked/1:"), "{place}");
        assert!(!text.contains("secret"));
    }
    // What says nothing of a patient is not locked.
    library.keep_ward(&Scenario::default(), None, 4).unwrap();
    assert!(store.snapshot()["ivig.ward"].starts_with('{'));
}

#[test]
fn closed_nothing_is_shown_and_nothing_is_written() {
    let store = FaultyStore::default();
    Library::new(open(&store))
        .save(&id(), &Scenario::default(), None, 1)
        .unwrap();
    let before = store.snapshot();
    let library = Library::new(LockedStore::new(&store, Lock::Closed));
    assert_eq!(library.open(&id()), Err(Unreadable::Locked.into()));
    let another = CaseId::new("b").unwrap();
    let locked = Err(LibraryError::Store(StoreError::Locked));
    assert_eq!(
        library.save(&another, &Scenario::default(), None, 2),
        locked
    );
    assert!(library.delete(&id(), 2).is_err());
    let listed = library.list().unwrap();
    assert!(listed.cases.is_empty());
    assert_eq!(
        listed.unreadable[0].why,
        Why::Unreadable(Unreadable::Locked)
    );
    assert!(library.discard_unreadable(CASE, &before[CASE]).is_err());
    assert_eq!(store.snapshot(), before);
}

#[test]
fn a_wrong_key_a_damaged_value_and_a_moved_one_are_told_and_left_alone() {
    let store = FaultyStore::default();
    Library::new(open(&store))
        .save(&id(), &Scenario::default(), None, 1)
        .unwrap();
    let sound = store.snapshot()[CASE].clone();
    let mut letters: Vec<char> = sound.chars().collect();
    let damaged: String = {
        letters[60] = if letters[60] == 'A' { 'B' } else { 'A' };
        letters.iter().collect()
    };
    let keys = [device(), Key::new([8; 32])];
    let texts = [sound.clone(), damaged, sound[..sound.len() - 7].to_owned()];
    for (number, with) in keys.into_iter().enumerate() {
        for (place, text) in [
            ("ivig.case.b", &texts[0]),
            (CASE, &texts[1]),
            (CASE, &texts[2]),
        ] {
            let store = FaultyStore::holding([(place.to_owned(), text.clone())]);
            let library = Library::new(LockedStore::new(&store, Lock::Open(with.clone(), CIPHER)));
            let listed = library.list().unwrap();
            assert!(listed.cases.is_empty(), "{number} {place}");
            assert_eq!(
                listed.unreadable[0].why,
                Why::Unreadable(Unreadable::Locked)
            );
            assert_eq!(&listed.unreadable[0].text, text);
            let id = CaseId::new(place.strip_prefix("ivig.case.").unwrap()).unwrap();
            let refused = library.save(&id, &Scenario::default(), None, 2);
            assert_eq!(
                refused,
                Err(LibraryError::WouldOverwrite(Unreadable::Locked))
            );
            library.keep_all_anew().unwrap();
            assert_eq!(&store.snapshot()[place], text);
        }
    }
}

fn keys_of(door: &Door, passphrase: &str) -> Vec<Key> {
    let stretches = door.stretches().into_iter();
    stretches
        .map(|stretch| Key::of(passphrase, &stretch.salt, stretch.rounds).unwrap())
        .collect()
}

/// The samples of the passphrase and of a locked case: what was ever kept opens.
#[test]
fn the_samples_of_lock_and_locked_case_open() {
    let store = FaultyStore::holding([
        (
            "ivig.lock".to_owned(),
            include_str!("envelopes/lock-schema-1.json").to_owned(),
        ),
        (
            "ivig.case.19a2c4f5e00-00a1b2".to_owned(),
            include_str!("envelopes/locked-1.txt").to_owned(),
        ),
    ]);
    let door = Library::new(&store).door().unwrap().unwrap();
    let entered = |passphrase: &str| door.enter(&keys_of(&door, passphrase));
    assert_eq!(entered("correct horse batterz"), Entry::Wrong);
    assert_eq!(entered(""), Entry::Wrong);
    assert_eq!(entered("burn after reading"), Entry::Erases);
    assert_eq!(door.enter(&[]), Entry::Wrong);
    let Entry::Opens(key) = entered("correct horse battery") else {
        panic!("the passphrase does not open");
    };
    let library = Library::new(LockedStore::new(&store, Lock::Open(key, CIPHER)));
    let case = library.list().unwrap().cases;
    assert_eq!(case[0].name, "4床 “B”");
    assert_eq!(library.open(&case[0].id).unwrap().versions().len(), 3);
}

#[test]
fn a_lost_or_damaged_door_opens_nothing_and_destroys_nothing() {
    let lock = include_str!("envelopes/lock-schema-1.json");
    for text in [
        "",
        "{}",
        &lock.replace("1000", "1001"),
        &lock.replace("\"schema\":1", "\"schema\":2"),
    ] {
        let store = FaultyStore::holding([("ivig.lock".to_owned(), text.to_owned())]);
        let library = Library::new(&store);
        assert!(library.door().is_err(), "{text}");
        let sound = FaultyStore::holding([("ivig.lock".to_owned(), lock.to_owned())]);
        let door = Library::new(&sound).door().unwrap().unwrap();
        assert!(matches!(
            library.keep_door(&door),
            Err(LibraryError::WouldOverwrite(_))
        ));
        assert_eq!(store.snapshot()["ivig.lock"], text);
    }
}

#[test]
fn a_new_door_opens_by_its_passphrase_alone() {
    let chance = DoorChance {
        salts: [[1; 32], [2; 32]],
        nonces: [[3; 12], [4; 12]],
    };
    let [opens, _] = Door::stretches_of_new(&chance);
    assert_eq!(opens.rounds, 600_000);
    let key = |passphrase: &str| Key::of(passphrase, &opens.salt, 10).unwrap();
    let door = Door::new(&device(), (&key("right"), None), &chance, 10, 1).unwrap();
    assert_eq!(door.stretches().len(), 1);
    assert_eq!(door.enter(&keys_of(&door, "right")), Entry::Opens(device()));
    assert_eq!(door.enter(&keys_of(&door, "wrong")), Entry::Wrong);
}

/// What lies under each key, read with the device's key and without faults.
fn told(store: &FaultyStore) -> BTreeMap<String, String> {
    let calm = FaultyStore::holding(store.snapshot());
    let locked = open(&calm);
    let keys = locked.keys().unwrap().into_iter();
    keys.map(|key| (key.clone(), locked.read(&key).unwrap().unwrap()))
        .collect()
}

fn assert_all_there(before: &BTreeMap<String, String>, store: &FaultyStore) {
    let after = told(store);
    for (key, text) in before {
        // A copy that stands aside may have a copy of its own, under one more "aside.".
        let place = key.replacen("ivig.", "", 1);
        let mut copies = after.iter().filter(|(other, _)| {
            *other == key
                || other
                    .strip_prefix("ivig.aside.")
                    .is_some_and(|copy| copy.trim_start_matches("aside.").starts_with(&place))
        });
        assert!(copies.any(|(_, there)| there == text), "{key} is lost");
    }
}

fn kept_plain() -> FaultyStore {
    let store = FaultyStore::default();
    let library = Library::new(&store);
    for name in ["a", "b"] {
        let id = CaseId::new(name).unwrap();
        library.save(&id, &Scenario::default(), None, 1).unwrap();
    }
    library.delete(&id(), 2).unwrap();
    let odd = ("ivig.case.odd".to_owned(), "not a case".to_owned());
    store.values.borrow_mut().extend([odd]);
    store
}

#[test]
fn one_fault_while_all_is_locked_or_opened_loses_nothing() {
    for faults in single_faults(40) {
        let store = kept_plain();
        let before = store.snapshot();
        store.faults.replace(faults);
        let _ = Library::new(open(&store)).keep_all_anew();
        assert_all_there(&before, &store);
        // Done again it is whole.
        store.faults.borrow_mut().clear();
        Library::new(open(&store)).keep_all_anew().unwrap();
        assert_all_there(&before, &store);
        let values = store.snapshot();
        assert!(
            values
                .values()
                .all(|text| text.starts_with("ivig-navigator/locked/1:"))
        );
        let leaving = LockedStore::new(&store, Lock::Leaving(device(), CIPHER));
        Library::new(leaving).keep_all_anew().unwrap();
        assert!(
            before
                .iter()
                .all(|(key, text)| store.snapshot().get(key) == Some(text))
        );
    }
}

proptest! {
    #[test]
    fn killed_while_it_locks_nothing_is_lost(faults in faults_with_kills(), scenario in scenarios()) {
        let store = kept_plain();
        let c = CaseId::new("c").unwrap();
        Library::new(&store).save(&c, &scenario, None, 1).unwrap();
        let before = store.snapshot();
        store.faults.replace(faults);
        for _ in 0..4 {
            let _ = Library::new(open(&store)).keep_all_anew();
            store.revive();
            assert_all_there(&before, &store);
        }
    }

    #[test]
    fn what_is_locked_opens_for_its_place_alone(text: String, place: String, other: String, bits: [u8; 32]) {
        let key = Key::new(bits);
        let locked = key.lock(nonce().unwrap(), &place, &text).unwrap();
        prop_assert_eq!(key.unlock(&place, &locked), Some(text));
        prop_assert!(place == other || key.unlock(&other, &locked).is_none());
    }

    #[test]
    fn no_text_is_taken_for_locked_and_none_panics(text: String, place: String) {
        prop_assert_eq!(device().unlock(&place, &text), None);
        prop_assert!(Key::from_text(&text).is_none() || text.len() == 44);
    }
}
