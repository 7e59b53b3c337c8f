//! A store that fails on demand, and scenarios and hostile texts to try it with.

pub mod model;

use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, VecDeque};

use ivig_navigator::evidence::Condition;
use ivig_navigator::patient::Field;
use ivig_navigator::scenario::{Choices, Scenario, Store, StoreError, encode};
use proptest::prelude::*;

/// What goes wrong in one call of the store. A fault that does not fit the call does nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It works.
    None,
    /// Any call: an error, and nothing done.
    Throws(StoreError),
    /// A write keeps the first half and says it went well.
    HalfWritten,
    /// A write keeps the first half and throws.
    HalfWrittenAndThrows,
    /// A write or removal does nothing and says it went well.
    Ignored,
    /// A read gives another text than is there, and never the same one twice.
    Misread,
    /// Any call: the page is gone before it is done, and nothing works until [`FaultyStore::revive`].
    Killed,
    /// A write keeps the first half, and the page is gone.
    KilledHalfway,
}

/// A map that fails as told, one fault for each call, then works.
#[derive(Default)]
pub struct FaultyStore {
    pub values: RefCell<BTreeMap<String, String>>,
    pub faults: RefCell<VecDeque<Fault>>,
    pub changes: Cell<u32>,
    misread: Cell<u32>,
    dead: Cell<bool>,
}

impl FaultyStore {
    pub fn holding(values: impl IntoIterator<Item = (String, String)>) -> FaultyStore {
        FaultyStore {
            values: RefCell::new(values.into_iter().collect()),
            ..FaultyStore::default()
        }
    }

    pub fn snapshot(&self) -> BTreeMap<String, String> {
        self.values.borrow().clone()
    }

    /// Whether the page that used it was killed.
    pub fn is_dead(&self) -> bool {
        self.dead.get()
    }

    /// Another page uses it from now on.
    pub fn revive(&self) {
        self.dead.set(false);
    }

    fn next(&self) -> Result<Fault, StoreError> {
        if self.dead.get() {
            return Err(StoreError::Failed);
        }
        match self.faults.borrow_mut().pop_front() {
            Some(Fault::Killed) => {
                self.dead.set(true);
                Err(StoreError::Failed)
            }
            Some(Fault::Throws(error)) => Err(error),
            Some(fault) => Ok(fault),
            None => Ok(Fault::None),
        }
    }

    fn keep(&self, key: &str, text: &str) {
        let mut values = self.values.borrow_mut();
        values.insert(key.to_owned(), text.to_owned());
    }
}

/// The first half of a text, cut between characters.
pub fn half(text: &str) -> String {
    text.chars()
        .take(text.chars().count().div_ceil(2))
        .collect()
}

impl Store for FaultyStore {
    fn read(&self, key: &str) -> Result<Option<String>, StoreError> {
        let fault = self.next()?;
        let text = self.values.borrow().get(key).cloned();
        Ok(match fault {
            Fault::Misread => {
                self.misread.update(|n| n.saturating_add(1));
                text.map(|text| format!("{}{}", half(&text), self.misread.get()))
            }
            _ => text,
        })
    }

    fn write(&self, key: &str, text: &str) -> Result<(), StoreError> {
        self.changes.update(|n| n.saturating_add(1));
        match self.next()? {
            Fault::Ignored => {}
            Fault::HalfWritten => self.keep(key, &half(text)),
            Fault::HalfWrittenAndThrows => {
                self.keep(key, &half(text));
                return Err(StoreError::Failed);
            }
            Fault::KilledHalfway => {
                self.keep(key, &half(text));
                self.dead.set(true);
                return Err(StoreError::Failed);
            }
            _ => self.keep(key, text),
        }
        Ok(())
    }

    fn remove(&self, key: &str) -> Result<(), StoreError> {
        self.changes.update(|n| n.saturating_add(1));
        if self.next()? != Fault::Ignored {
            self.values.borrow_mut().remove(key);
        }
        Ok(())
    }

    fn keys(&self) -> Result<Vec<String>, StoreError> {
        self.next()?;
        Ok(self.values.borrow().keys().cloned().collect())
    }
}

/// Each fault, alone, at each of the first calls.
pub fn single_faults(calls: usize) -> impl Iterator<Item = VecDeque<Fault>> {
    let faults = [
        Fault::Throws(StoreError::Full),
        Fault::HalfWritten,
        Fault::HalfWrittenAndThrows,
        Fault::Ignored,
        Fault::Misread,
    ];
    faults.into_iter().flat_map(move |fault| {
        (0..calls).map(move |call| {
            let mut each = VecDeque::from(vec![Fault::None; call]);
            each.push_back(fault);
            each
        })
    })
}

pub fn faults() -> impl Strategy<Value = VecDeque<Fault>> {
    let fault = prop_oneof![
        12 => Just(Fault::None),
        1 => Just(Fault::Throws(StoreError::Full)),
        1 => Just(Fault::Throws(StoreError::Blocked)),
        1 => Just(Fault::Throws(StoreError::Failed)),
        1 => Just(Fault::HalfWritten),
        1 => Just(Fault::HalfWrittenAndThrows),
        1 => Just(Fault::Ignored),
        1 => Just(Fault::Misread),
    ];
    prop::collection::vec(fault, 0..400).prop_map(VecDeque::from)
}

/// As [`faults`], and the page may be killed at any call.
pub fn faults_with_kills() -> impl Strategy<Value = VecDeque<Fault>> {
    let killed = prop_oneof![Just(Fault::Killed), Just(Fault::KilledHalfway)];
    let kills = prop::collection::vec((0..400_usize, killed), 0..8);
    (faults(), kills).prop_map(|(mut faults, kills)| {
        for (at, killed) in kills {
            if let Some(fault) = faults.get_mut(at) {
                *fault = killed;
            }
        }
        faults
    })
}

pub fn scenarios() -> impl Strategy<Value = Scenario> {
    let condition = prop::option::of(prop::sample::select(Condition::ALL));
    let answer = (prop::sample::select(Field::ALL), ".{0,12}", any::<bool>());
    let answers = prop::collection::vec(answer, 0..6);
    let choices = (prop::option::of(".{0,8}"), any::<Option<u8>>());
    (".{0,12}", condition, answers, choices).prop_map(|(name, condition, answers, choices)| {
        let (regimen, days) = choices;
        let mut scenario = Scenario {
            name,
            condition,
            choices: Choices { regimen, days },
            ..Scenario::default()
        };
        for (field, text, confirmed) in answers {
            scenario.answers.set(field, text);
            if confirmed {
                scenario.answers.confirm(field);
            }
        }
        scenario
    })
}

/// Texts that this version cannot read as a case, or hardly ever.
pub fn hostile() -> impl Strategy<Value = String> {
    let swapped = |from: &'static str, to: &'static str| {
        kept().prop_map(move |text| text.replacen(from, to, 1))
    };
    let fields = ["format", "schema", "app", "saved_at", "checksum", "body"];
    prop_oneof![
        any::<String>(),
        json().prop_map(|value| value.to_string()),
        kept().prop_map(|text| half(&text)),
        swapped(r#""schema":1"#, r#""schema":3"#),
        swapped(r#""schema":1"#, r#""schema":2"#),
        swapped(r#""name":""#, r#""name":"!"#),
        swapped(r#""body""#, r#""later":1,"body""#),
        (kept(), prop::sample::select(fields.to_vec()), json()).prop_map(put_in),
    ]
}

/// Texts as the library keeps them.
fn kept() -> impl Strategy<Value = String> {
    (scenarios(), any::<u64>()).prop_map(|(scenario, at)| encode(&scenario, at).unwrap())
}

/// An envelope with another value in place of one of its own.
fn put_in((text, field, value): (String, &str, serde_json::Value)) -> String {
    let mut envelope: serde_json::Value = serde_json::from_str(&text).unwrap();
    envelope[field] = value;
    envelope.to_string()
}

fn json() -> impl Strategy<Value = serde_json::Value> {
    use serde_json::Value;
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        ".{0,6}".prop_map(Value::from),
    ];
    let word = || {
        prop_oneof![
            prop::sample::select(vec!["format", "schema", "body", "checksum"])
                .prop_map(str::to_owned),
            ".{0,4}"
        ]
    };
    leaf.prop_recursive(4, 24, 4, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::btree_map(word(), inner, 0..4)
                .prop_map(|map| Value::Object(map.into_iter().collect())),
        ]
    })
}
