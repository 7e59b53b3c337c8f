//! Laws of keeping: nothing acknowledged is lost, nothing unreadable is written over.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may fail loudly"
)]

use std::collections::BTreeMap;

use ivig_navigator::scenario::{
    CaseId, Library, LibraryError, Scenario, Unreadable, decode, encode,
};
use proptest::prelude::*;

#[expect(dead_code, reason = "killing a page is for two tabs")]
mod support;
use support::model::{Action, IDS, INDEX, Model, actions, assert_unreadable_kept, id, key};
use support::{Fault, FaultyStore, faults, hostile, scenarios, single_faults};

proptest! {
    #[test]
    fn what_is_encoded_decodes_to_the_same(scenario in scenarios(), saved_at: u64) {
        let saved = decode(&encode(&scenario, saved_at).unwrap()).unwrap();
        prop_assert_eq!(saved.scenario, scenario);
        prop_assert_eq!(saved.saved_at, saved_at);
    }

    #[test]
    fn without_faults_the_library_is_a_map(actions in actions()) {
        let store = FaultyStore::default();
        let mut model = Model::on(&store);
        for ((number, action), now) in actions.into_iter().zip(1..) {
            let before = model.acknowledged.clone();
            if let Err(error) = model.act(number, action.clone(), now) {
                let expected = match action {
                    Action::DuplicateTo(other) if before.contains_key(&number) => {
                        prop_assert!(before.contains_key(&other));
                        LibraryError::ChangedElsewhere
                    }
                    Action::Undo => LibraryError::ChangedElsewhere,
                    _ => LibraryError::Missing,
                };
                prop_assert_eq!(error, expected);
            }
            let listed = model.library.list().unwrap();
            prop_assert!(listed.unreadable.is_empty());
            let listed: BTreeMap<_, _> = listed
                .cases
                .into_iter()
                .map(|case| (case.id.to_string(), (case.name, case.condition, case.saved_at)))
                .collect();
            let expected: BTreeMap<_, _> = model
                .acknowledged
                .iter()
                .map(|(n, (s, at))| (IDS[*n].to_owned(), (s.name.clone(), s.condition, *at)))
                .collect();
            prop_assert_eq!(listed, expected);
        }
    }

    #[test]
    fn with_faults_nothing_acknowledged_is_lost(
        actions in actions(),
        faults in faults(),
        stored in prop::collection::vec((0_usize..4, hostile()), 0..3),
    ) {
        let places = ["ivig.case.a", INDEX, "ivig.aside.index.1", "ivig.case.not an id"];
        let stored = stored.into_iter().map(|(place, text)| (places[place].to_owned(), text));
        let store = FaultyStore::holding(stored);
        store.faults.replace(faults);
        let mut model = Model::on(&store);
        for ((number, action), now) in actions.into_iter().zip(1..) {
            let before = store.snapshot();
            // A refusal is a good answer; to say "saved" of what is not there is none.
            let _ = model.act(number, action, now);
            model.assert_nothing_lost();
            assert_unreadable_kept(&before, &store.snapshot());
        }
    }

    #[test]
    fn hostile_values_are_listed_whole_and_never_written_over(text in hostile(), new in scenarios()) {
        prop_assume!(decode(&text).is_err());
        let store = FaultyStore::holding([(key(0), text.clone())]);
        let library = Library::new(&store);
        let listed = library.list().unwrap();
        prop_assert!(listed.cases.is_empty());
        prop_assert_eq!(&listed.unreadable[0].text, &text);
        let why = listed.unreadable[0].why.sentence();
        prop_assert!(!why.ja().is_empty() && !why.en().is_empty());
        let refused = matches!(
            library.save(&id(0), &new, None, 1),
            Err(LibraryError::WouldOverwrite(_))
        );
        prop_assert!(refused);
        prop_assert!(library.open(&id(0)).is_err());
        prop_assert!(library.delete(&id(0), 2).is_err());
        prop_assert!(library.discard_unreadable(&key(0), "not what was exported").is_err());
        prop_assert_eq!(&store.snapshot()[&key(0)], &text);
        prop_assert_eq!(store.changes.get(), 0);

        prop_assert!(library.discard_unreadable(&key(0), &text).is_ok());
        prop_assert!(store.snapshot().is_empty());
    }

    #[test]
    fn the_export_holds_every_value_whole(values in prop::collection::btree_map(".{0,12}", hostile(), 0..4)) {
        let ours: BTreeMap<_, _> = values.into_iter().map(|(k, v)| (format!("ivig.{k}"), v)).collect();
        let store = FaultyStore::holding(ours.clone());
        store.values.borrow_mut().insert("another.app".to_owned(), "x".to_owned());
        let text = Library::new(&store).export_all(7).unwrap();
        let file: serde_json::Value = serde_json::from_str(&text).unwrap();
        prop_assert_eq!(&file["body"], &serde_json::to_value(ours).unwrap());
        prop_assert_eq!(&file["saved_at"], 7);
    }

    #[test]
    fn a_lost_or_damaged_index_loses_nothing(index in prop::option::of(hostile()), scenario in scenarios()) {
        let store = FaultyStore::default();
        let library = Library::new(&store);
        for (number, now) in [(0, 1), (1, 2)] {
            library.save(&id(number), &scenario, None, now).unwrap();
        }
        store.values.borrow_mut().remove(INDEX);
        store.values.borrow_mut().extend(index.clone().map(|text| (INDEX.to_owned(), text)));
        library.save(&id(2), &scenario, None, 3).unwrap();
        let listed = library.list().unwrap();
        let ids: Vec<_> = listed.cases.iter().map(|case| case.id.as_str()).collect();
        prop_assert_eq!(ids, ["C_2", "b-1", "a"]);
        let aside: Vec<_> = listed.unreadable.into_iter().map(|value| value.text).collect();
        prop_assert_eq!(aside, index.into_iter().collect::<Vec<_>>());
    }

    #[test]
    fn no_text_whatever_panics(text: String) {
        let _ = decode(&text);
        let _ = CaseId::new(&text);
    }
}

/// What random faults may miss: each fault at each call of a day's work.
#[test]
fn one_fault_anywhere_loses_nothing() {
    let named = |name: &str| {
        let name = name.to_owned();
        Action::Save(Scenario {
            name,
            ..Scenario::default()
        })
    };
    let work = [
        (0, named("first")),
        (0, named("first, changed")),
        (1, named("second")),
        (0, Action::Rename("renamed".to_owned())),
        (0, Action::DuplicateTo(2)),
        (0, Action::Delete),
        (0, Action::Undo),
        (0, Action::Look),
    ];
    for faults in single_faults(120) {
        let damaged = (INDEX.to_owned(), "an index of another time".to_owned());
        let store = FaultyStore::holding([damaged]);
        store.faults.replace(faults);
        let mut model = Model::on(&store);
        for ((number, action), now) in work.iter().cloned().zip(1..) {
            let before = store.snapshot();
            let deletes = matches!(action, Action::Delete);
            let done = model.act(number, action, now);
            assert!(!deletes || done.is_err() || !store.snapshot().contains_key(&key(number)));
            model.assert_nothing_lost();
            assert_unreadable_kept(&before, &store.snapshot());
        }
    }
}

#[test]
fn another_tab_is_not_written_over() {
    let store = FaultyStore::default();
    let library = Library::new(&store);
    let scenario = Scenario::default();
    let opened = library.save(&id(0), &scenario, None, 1).unwrap();
    let theirs = Scenario {
        name: "theirs".to_owned(),
        ..Scenario::default()
    };
    library
        .save(&id(0), &theirs, Some(opened.saved_at), 2)
        .unwrap();
    let mine = library.save(&id(0), &scenario, Some(opened.saved_at), 3);
    assert_eq!(mine, Err(LibraryError::ChangedElsewhere));
    assert_eq!(library.open(&id(0)).unwrap().scenario, theirs);
    // A rename from the list tells whose text it was written over.
    let renamed = library.rename(&id(0), "renamed", 4).unwrap();
    assert_eq!((opened.replaced, renamed.replaced), (None, Some(2)));
}

#[test]
fn a_save_that_failed_can_be_tried_again() {
    for fault in [
        Fault::HalfWritten,
        Fault::HalfWrittenAndThrows,
        Fault::Ignored,
    ] {
        let store = FaultyStore::default();
        store.faults.replace([Fault::None, fault].into());
        let library = Library::new(&store);
        let scenario = Scenario::default();
        assert!(library.save(&id(0), &scenario, None, 1).is_err());
        assert!(store.snapshot().is_empty(), "a remnant stays");
        assert!(library.save(&id(0), &scenario, None, 2).is_ok());
    }
}

#[test]
fn an_id_is_short_and_plain() {
    assert!(CaseId::new(&"a".repeat(64)).is_some());
    for text in ["", "a b", "a.b", "é", "a/b", &"a".repeat(65)] {
        assert!(CaseId::new(text).is_none(), "{text}");
    }
}

#[test]
fn a_case_put_back_stands_where_it_stood() {
    let store = FaultyStore::default();
    let library = Library::new(&store);
    for (number, now) in [(0, 1), (1, 2), (2, 3)] {
        library
            .save(&id(number), &Scenario::default(), None, now)
            .unwrap();
    }
    let before = library.list().unwrap();
    let deleted = library.delete(&id(1), 4).unwrap();
    assert_eq!(library.list().unwrap().cases.len(), 2);
    for _ in 0..2 {
        library.restore(&deleted, &id(1)).unwrap();
        assert_eq!(library.list().unwrap(), before);
    }
}

#[test]
fn a_deleted_case_lies_in_the_bin_until_that_is_emptied() {
    let store = FaultyStore::default();
    let library = Library::new(&store);
    let scenario = Scenario::default();
    for now in [1, 3] {
        library.save(&id(0), &scenario, None, now).unwrap();
        library.delete(&id(0), now.saturating_add(1)).unwrap();
    }
    let bin = library.beside().unwrap().bin;
    let times: Vec<_> = bin
        .iter()
        .map(|one| (one.deleted_at, one.is_in_bin()))
        .collect();
    assert_eq!(times, [(2, true), (4, true)]);
    // Both come back, the second under an id of its own.
    assert_eq!(library.restore(&bin[0], &id(1)), Ok(id(0)));
    assert_eq!(library.restore(&bin[1], &id(1)), Ok(id(1)));
    assert_eq!(library.restore(&bin[1], &id(1)), Ok(id(1)), "once more");
    assert!(library.beside().unwrap().bin.is_empty());

    let deleted = library.delete(&id(0), 5).unwrap();
    library.empty(&deleted).unwrap();
    assert_eq!(library.empty(&deleted), Err(LibraryError::Missing));
    assert!(library.beside().unwrap().bin.is_empty());
    // Where there is no room for the bin the caller alone holds it.
    let gone = library.delete_for_good(&id(1), 6).unwrap();
    assert!(store.snapshot().is_empty() && !gone.is_in_bin());
    assert_eq!(library.restore(&gone, &id(2)), Ok(id(1)));
}

#[test]
fn saving_a_case_writes_that_case_and_nothing_else() {
    let store = FaultyStore::default();
    let library = Library::new(&store);
    let scenario = Scenario::default();
    for number in 0..3 {
        library.save(&id(number), &scenario, None, 1).unwrap();
    }
    let before = store.snapshot();
    let changes = store.changes.get();
    let named = Scenario {
        name: "n".to_owned(),
        ..Scenario::default()
    };
    library.save(&id(1), &named, Some(1), 2).unwrap();
    // A proven copy put aside, the case, and the copy removed.
    assert_eq!(store.changes.get().saturating_sub(changes), 3);
    let after = store.snapshot();
    let changed: Vec<_> = after
        .iter()
        .filter(|(k, v)| before.get(*k) != Some(v))
        .collect();
    assert_eq!(changed.len(), 1);
    assert_eq!((changed[0].0, after.len()), (&key(1), before.len()));
}

proptest! {
    #[test]
    fn the_history_goes_back_to_every_version(versions in prop::collection::vec(scenarios(), 1..8)) {
        let store = FaultyStore::default();
        let library = Library::new(&store);
        let mut seen = None;
        let mut expected: Vec<(u64, Scenario)> = Vec::new();
        for scenario in versions {
            // The clock stands still.
            let kept = library.save(&id(0), &scenario, seen, 5).unwrap();
            seen = Some(kept.saved_at);
            // Saved again with nothing changed it is one version, with the later time.
            expected.pop_if(|(_, last)| *last == scenario);
            expected.insert(expected.len(), (kept.saved_at, scenario));
        }
        expected.reverse();
        prop_assert_eq!(library.open(&id(0)).unwrap().versions(), expected);
    }
}

#[test]
fn each_refusal_says_why_in_both_languages() {
    let newer = Unreadable::NewerSchema {
        found: 3,
        app: "0.2.0".to_owned(),
    };
    let sentence = newer.sentence();
    assert!(sentence.ja().contains("0.2.0") && sentence.en().contains("0.2.0"));
    for error in [
        LibraryError::NotKept,
        LibraryError::Missing,
        LibraryError::ChangedElsewhere,
        LibraryError::Unreadable(newer.clone()),
        LibraryError::WouldOverwrite(newer),
    ] {
        let sentence = error.sentence();
        assert!(!sentence.ja().is_empty() && !sentence.en().is_empty());
    }
}

// What the ward has set.

const WARD: &str = "ivig.ward";

/// The settings that a text kept under the ward's key is read as, without faults.
fn ward_of(text: &str) -> Option<(Scenario, u64)> {
    let store = FaultyStore::holding([(WARD.to_owned(), text.to_owned())]);
    let saved = Library::new(&store).ward().ok().flatten()?;
    Some((saved.scenario, saved.saved_at))
}

/// A ward with one thing set.
fn ward_with(text: &str) -> Scenario {
    let mut ward = Scenario::default();
    ward.answers.set_under("stock.benilon-i", text.to_owned());
    ward
}

proptest! {
    #[test]
    fn what_a_ward_sets_is_read_back_and_reading_changes_nothing(ward in scenarios(), at: u64) {
        let store = FaultyStore::default();
        let library = Library::new(&store);
        prop_assert_eq!(library.ward(), Ok(None));
        let receipt = library.keep_ward(&ward, None, at).unwrap();
        prop_assert_eq!((receipt.saved_at, receipt.replaced), (at, None));
        let (kept, changes) = (store.snapshot(), store.changes.get());
        let read = library.ward().unwrap().unwrap();
        prop_assert_eq!((read.scenario, read.saved_at), (ward, at));
        let listed = library.list().unwrap();
        prop_assert!(listed.cases.is_empty() && listed.unreadable.is_empty());
        prop_assert_eq!(store.snapshot(), kept);
        prop_assert_eq!(store.changes.get(), changes);
    }

    #[test]
    fn an_unreadable_ward_is_listed_whole_and_never_written_over(text in hostile(), ward in scenarios()) {
        prop_assume!(ward_of(&text).is_none());
        let store = FaultyStore::holding([(WARD.to_owned(), text.clone())]);
        let library = Library::new(&store);
        prop_assert!(matches!(library.ward(), Err(LibraryError::Unreadable(_))));
        for seen in [None, Some(1)] {
            let refused = library.keep_ward(&ward, seen, 2);
            prop_assert!(matches!(refused, Err(LibraryError::WouldOverwrite(_))));
        }
        let listed = library.list().unwrap().unreadable;
        prop_assert_eq!((&listed[0].key[..], &listed[0].text), (WARD, &text));
        prop_assert_eq!(store.changes.get(), 0);
        prop_assert!(library.discard_unreadable(WARD, &text).is_ok());
        prop_assert!(library.keep_ward(&ward, None, 3).is_ok());
    }

    #[test]
    fn with_faults_a_ward_keeps_what_was_acknowledged(faults in faults(), texts in prop::collection::vec("[1-9]{1,3}", 1..8)) {
        let store = FaultyStore::default();
        let library = Library::new(&store);
        store.faults.replace(faults);
        let mut acknowledged = None;
        for (text, now) in texts.iter().zip(1..) {
            let ward = ward_with(text);
            let seen = acknowledged.as_ref().map(|(_, at)| *at);
            if library.keep_ward(&ward, seen, now).is_ok() {
                acknowledged = Some((ward, now));
            }
            assert_ward_is_there(&store, acknowledged.as_ref());
        }
    }
}

/// What was acknowledged is there whole: under the ward's key, or as a copy beside it.
fn assert_ward_is_there(store: &FaultyStore, acknowledged: Option<&(Scenario, u64)>) {
    let Some(acknowledged) = acknowledged else {
        return;
    };
    let found = store.snapshot().into_iter().any(|(key, text)| {
        let is_ours = key == WARD || key.starts_with("ivig.aside.ward.");
        is_ours && ward_of(&text).as_ref() == Some(acknowledged)
    });
    assert!(found, "acknowledged and lost: {acknowledged:?}");
}

#[test]
fn a_failed_write_leaves_the_ward_as_it_was() {
    for faults in single_faults(16) {
        let store = FaultyStore::default();
        let library = Library::new(&store);
        let (before, after) = (ward_with("2.5"), ward_with("5"));
        library.keep_ward(&before, None, 1).unwrap();
        let named = format!("{faults:?}");
        store.faults.replace(faults);
        let kept = library.keep_ward(&after, Some(1), 2);
        store.faults.replace(Default::default());
        let expected = match kept {
            Ok(_) => (after, 2),
            Err(_) => (before, 1),
        };
        let there = ward_of(&store.snapshot()[WARD]);
        assert_eq!(there, Some(expected), "{named}");
    }
}

#[test]
fn a_ward_set_in_another_tab_is_not_written_over() {
    let store = FaultyStore::default();
    let library = Library::new(&store);
    library.keep_ward(&ward_with("2.5"), None, 1).unwrap();
    library.keep_ward(&ward_with("5"), Some(1), 2).unwrap();
    for seen in [None, Some(1)] {
        let mine = library.keep_ward(&ward_with("10"), seen, 3);
        assert_eq!(mine, Err(LibraryError::ChangedElsewhere));
    }
    assert_eq!(library.ward().unwrap().unwrap().scenario, ward_with("5"));
}

#[test]
fn a_ward_is_no_case_and_a_case_no_ward() {
    let store = FaultyStore::default();
    let library = Library::new(&store);
    library.keep_ward(&ward_with("5"), None, 1).unwrap();
    library.save(&id(0), &ward_with("5"), None, 1).unwrap();
    let values = store.snapshot();
    assert!(decode(&values[WARD]).is_err());
    assert_eq!(ward_of(&values[&key(0)]), None);
}
