//! Invariant 8: reading destroys nothing.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;

use ivig_navigator::scenario::{CaseId, Library, Scenario, Store, StoreError, encode};

/// A store that counts what is done to it.
#[derive(Default)]
struct Counting {
    values: RefCell<BTreeMap<String, String>>,
    reads: Cell<usize>,
    changes: Cell<usize>,
}

impl Store for Counting {
    fn read(&self, key: &str) -> Result<Option<String>, StoreError> {
        self.reads.set(self.reads.get() + 1);
        Ok(self.values.borrow().get(key).cloned())
    }

    fn write(&self, key: &str, text: &str) -> Result<(), StoreError> {
        self.changes.set(self.changes.get() + 1);
        self.values
            .borrow_mut()
            .insert(key.to_owned(), text.to_owned());
        Ok(())
    }

    fn remove(&self, key: &str) -> Result<(), StoreError> {
        self.changes.set(self.changes.get() + 1);
        self.values.borrow_mut().remove(key);
        Ok(())
    }

    fn keys(&self) -> Result<Vec<String>, StoreError> {
        Ok(self.values.borrow().keys().cloned().collect())
    }
}

#[test]
fn reading_changes_nothing() {
    let store = Counting::default();
    let sound = encode(&Scenario::default(), 1).unwrap();
    let newer = sound.replace("\"schema\":1", "\"schema\":99");
    assert_ne!(sound, newer);
    let kept = [
        ("ivig.case.sound", sound.as_str()),
        ("ivig.case.newer", &newer),
        ("ivig.case.cut-off", &sound[..sound.len() / 2]),
        ("ivig.case.no such name", "?"),
        ("ivig.index", "[not an index"),
        ("ivig.aside.index.1", "a copy"),
        ("theirs", "another application's"),
    ]
    .map(|(key, text)| (key.to_owned(), text.to_owned()));
    *store.values.borrow_mut() = BTreeMap::from(kept.clone());

    let library = Library::new(&store);
    let listing = library.list().unwrap();
    for id in ["sound", "newer", "cut-off", "none"] {
        let _ = library.open(&CaseId::new(id).unwrap());
    }
    let exported = library.export_all(2).unwrap();

    assert!(store.reads.get() > 0);
    assert_eq!(store.changes.get(), 0, "reading wrote or removed");
    assert_eq!(*store.values.borrow(), BTreeMap::from(kept.clone()));
    assert_eq!((listing.cases.len(), listing.unreadable.len()), (1, 5));
    for (key, text) in kept.iter().filter(|(key, _)| key.starts_with("ivig.")) {
        let shown = listing.unreadable.iter().find(|value| value.key == *key);
        assert!(key == "ivig.case.sound" || shown.is_some_and(|value| value.text == *text));
        assert!(exported.contains(key), "{key} is not exported");
    }
}
