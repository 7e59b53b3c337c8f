//! A simple map beside the library, that follows what it acknowledges.

use std::collections::BTreeMap;

use ivig_navigator::scenario::{CaseId, Deleted, Library, LibraryError, Saved, Scenario, decode};
use proptest::prelude::*;

use super::{FaultyStore, scenarios};

#[derive(Clone, Debug)]
pub enum Action {
    Save(Scenario),
    Rename(String),
    DuplicateTo(usize),
    Delete,
    Undo,
    Look,
}

pub fn actions() -> impl Strategy<Value = Vec<(usize, Action)>> {
    let action = prop_oneof![
        4 => scenarios().prop_map(Action::Save),
        1 => ".{0,12}".prop_map(Action::Rename),
        1 => (0..IDS.len()).prop_map(Action::DuplicateTo),
        1 => Just(Action::Delete),
        1 => Just(Action::Undo),
        1 => Just(Action::Look),
    ];
    prop::collection::vec((0..IDS.len(), action), 1..24)
}
pub const INDEX: &str = "ivig.index";

/// Few, so that actions meet.
pub const IDS: [&str; 3] = ["a", "b-1", "C_2"];

pub fn id(number: usize) -> CaseId {
    CaseId::new(IDS[number]).unwrap()
}

pub fn key(number: usize) -> String {
    format!("ivig.case.{}", IDS[number])
}

/// What the library acknowledged: a simple map, and the cases handed over by `delete`.
pub struct Model<'a> {
    pub store: &'a FaultyStore,
    pub library: Library<&'a FaultyStore>,
    pub acknowledged: BTreeMap<usize, (Scenario, u64)>,
    deleted: Vec<(usize, Deleted)>,
}

impl<'a> Model<'a> {
    pub fn on(store: &'a FaultyStore) -> Model<'a> {
        Model {
            store,
            library: Library::new(store),
            acknowledged: BTreeMap::new(),
            deleted: Vec::new(),
        }
    }

    /// Does one thing, and follows it only where the library acknowledges it.
    pub fn act(&mut self, number: usize, action: Action, now: u64) -> Result<(), LibraryError> {
        let seen = self.acknowledged.get(&number).map(|(_, at)| *at);
        let present = self.at(&key(number));
        match action {
            Action::Save(scenario) => {
                let kept = self.library.save(&id(number), &scenario, seen, now)?;
                self.acknowledged.insert(number, (scenario, kept.saved_at));
            }
            Action::Rename(name) => {
                let kept = self.library.rename(&id(number), &name, now)?;
                let scenario = Scenario {
                    name,
                    ..present.unwrap().scenario
                };
                self.acknowledged.insert(number, (scenario, kept.saved_at));
            }
            Action::DuplicateTo(other) => {
                self.library
                    .duplicate(&id(number), &id(other), "copy", now)?;
                let name = "copy".to_owned();
                let scenario = Scenario {
                    name,
                    ..present.unwrap().scenario
                };
                self.acknowledged.insert(other, (scenario, now));
            }
            Action::Delete => {
                let deleted = self.library.delete(&id(number), now)?;
                self.acknowledged.remove(&number);
                self.deleted.push((number, deleted));
            }
            Action::Undo => {
                if let Some((number, deleted)) = self.deleted.last() {
                    self.library.restore(deleted, &deleted.id)?;
                    let saved = decode(&deleted.text).unwrap();
                    self.acknowledged
                        .insert(*number, (saved.scenario, saved.saved_at));
                    self.deleted.pop();
                }
            }
            Action::Look => {
                let before = self.store.snapshot();
                let looked = self.look(number);
                assert_eq!(self.store.snapshot(), before, "reading changed something");
                looked?;
            }
        }
        Ok(())
    }

    fn look(&self, number: usize) -> Result<(), LibraryError> {
        self.library.list()?;
        self.library.export_all(0)?;
        self.library.open(&id(number)).map(drop)
    }

    /// What really lies in the store, without its faults.
    fn at(&self, key: &str) -> Option<Saved> {
        decode(self.store.values.borrow().get(key)?).ok()
    }

    /// Every case acknowledged is there whole: under its key, or as a copy beside it.
    pub fn assert_nothing_lost(&self) {
        for (number, (scenario, saved_at)) in &self.acknowledged {
            let aside = format!("ivig.aside.case.{}.", IDS[*number]);
            let values = self.store.values.borrow();
            let found = values
                .iter()
                .filter(|(k, _)| **k == key(*number) || k.starts_with(&aside))
                .filter_map(|(_, text)| decode(text).ok())
                .any(|saved| saved.scenario == *scenario && saved.saved_at == *saved_at);
            assert!(found, "{} was acknowledged and is lost", IDS[*number]);
        }
    }
}

/// What was unreadable before is still there: under its key or, for the index, as a copy.
pub fn assert_unreadable_kept(before: &BTreeMap<String, String>, after: &BTreeMap<String, String>) {
    let places = [INDEX, "ivig.bin.a.1", "ivig.draft.a"];
    let unreadable =
        |text: &str| decode(text).is_err() && !places.iter().any(|place| reads_at(place, text));
    for (key, text) in before.iter().filter(|(_, text)| unreadable(text)) {
        let kept = after.iter().any(|(other, present)| {
            let copy = key == INDEX && other.starts_with("ivig.aside.index.");
            (other == key || copy) && present == text
        });
        assert!(kept, "{key} was unreadable and is destroyed");
    }
}

/// Whether the library can read a text that stands under this key.
fn reads_at(key: &str, text: &str) -> bool {
    let store = FaultyStore::holding([(key.to_owned(), text.to_owned())]);
    let library = Library::new(&store);
    let (cases, beside) = (library.list().unwrap(), library.beside().unwrap());
    cases.unreadable.is_empty() && beside.unreadable.is_empty()
}
