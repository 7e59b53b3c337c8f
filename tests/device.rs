//! Deletion after a time, names that identify, and two thousand cases.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may fail loudly"
)]

use std::time::Instant;

use ivig_navigator::evidence::Condition;
use ivig_navigator::scenario::{
    CaseId, Expired, Identifying, Library, Scenario, Store, StoreError, cases_changed, encode,
    identifying, new_changes,
};
use ivig_navigator::text::Language;

#[expect(dead_code, reason = "the model of one tab is for other laws")]
mod support;
use support::FaultyStore;

const DAY: u64 = 86_400_000;

fn id(name: &str) -> CaseId {
    CaseId::new(name).unwrap()
}

#[test]
fn a_case_goes_to_the_bin_after_its_time_and_for_good_a_week_later() {
    let store = FaultyStore::default();
    let library = Library::new(&store);
    let scenario = Scenario::default();
    for (name, at) in [("old", 10 * DAY), ("young", 35 * DAY)] {
        library.save(&id(name), &scenario, None, at).unwrap();
    }
    let expired = |now: u64| library.expire(30, now).unwrap();
    let counts = |binned, removed| Expired { binned, removed };
    let left = || {
        let cases = library.list().unwrap().cases;
        cases
            .into_iter()
            .map(|case| case.id.to_string())
            .collect::<Vec<_>>()
    };
    assert_eq!(expired(40 * DAY), counts(0, 0), "thirty days are not over");
    assert_eq!(expired(40 * DAY + 1), counts(1, 0));
    assert_eq!(left(), ["young"]);
    assert_eq!(
        expired(47 * DAY + 1),
        counts(0, 0),
        "a week in the bin is not over"
    );
    assert_eq!(expired(47 * DAY + 2), counts(0, 1));
    assert!(library.beside().unwrap().bin.is_empty());
    // A clock that was set back deletes nothing; one that jumps ahead destroys nothing.
    assert_eq!(expired(0), counts(0, 0));
    assert_eq!(expired(u64::MAX), counts(1, 0));
    assert_eq!(library.beside().unwrap().bin.len(), 1);
    assert_eq!(library.expire(u64::MAX, u64::MAX), Ok(counts(0, 0)));
}

#[test]
fn unsaved_work_goes_with_its_time_and_what_cannot_be_read_stays() {
    let store = FaultyStore::holding([("ivig.case.odd".to_owned(), "not a case".to_owned())]);
    let library = Library::new(&store);
    library
        .keep_draft(&id("page"), &Scenario::default(), None, DAY)
        .unwrap();
    library.expire(30, 38 * DAY).unwrap();
    assert_eq!(library.beside().unwrap().drafts.len(), 1);
    library.expire(30, 38 * DAY + 1).unwrap();
    assert!(library.beside().unwrap().drafts.is_empty());
    assert_eq!(store.snapshot().len(), 1);
}

#[test]
fn what_looks_like_an_identifier_is_told() {
    use Identifying::{Date, Mail, Name, Number};
    let table = [
        ("", None),
        ("A.B.", None),
        ("AB", None),
        ("T.Y. 4床", None),
        ("4床 “A”", None),
        ("Bed 4", None),
        ("Bed 12 Room 3", None),
        ("GBS day 6", None),
        ("Guillain", None),
        ("青 3 番", None),
        ("症例 複製", None),
        ("70 kg", None),
        ("123456", Some(Number)),
        ("ID 00123456", Some(Number)),
        ("ＩＤ０１２３４５６", Some(Number)),
        ("03-1234-5678", Some(Number)),
        ("+44 20 7946 0958", Some(Number)),
        ("1958-03-02", Some(Date)),
        ("2.3.1958", Some(Date)),
        ("19580302", Some(Date)),
        ("昭和33年", Some(Date)),
        ("a@b.example", Some(Mail)),
        ("Mary Smith", Some(Name)),
        ("Mr. Jones", Some(Name)),
        ("Jean-Luc Picard", Some(Name)),
        ("山田 太郎", Some(Name)),
        ("ヤマダ　タロウ", Some(Name)),
        ("山田様", Some(Name)),
        ("やまださん", Some(Name)),
    ];
    for (text, expected) in table {
        assert_eq!(identifying(text), expected, "{text}");
        if let Some(found) = expected {
            let told = found.text();
            assert!(!told.ja().is_empty() && told.en().contains("initials"));
        }
    }
}

#[test]
fn a_version_that_waits_tells_what_it_changes_and_for_which_cases() {
    let store = FaultyStore::default();
    let library = Library::new(&store);
    for (name, condition) in [("one", Condition::Gbs), ("two", Condition::Cidp)] {
        let scenario = Scenario {
            name: name.to_owned(),
            condition: Some(condition),
            ..Scenario::default()
        };
        library.save(&id(name), &scenario, None, 1).unwrap();
    }
    let listing = library.list().unwrap();
    let told = r#"[
        {"number":9001,"ja":["あ"],"en":["a"],"conditions":["cidp","a condition to come"]},
        {"number":9002,"ja":["い"],"en":["b"],"conditions":[],"more":"of a version to come"}
    ]"#;
    let new = new_changes(told);
    let lines: Vec<_> = new.iter().flat_map(|one| one.lines(Language::En)).collect();
    assert_eq!(lines, ["a", "b"]);
    assert_eq!(cases_changed(&new, &listing), ["two"]);
    // Of what it knows itself it tells nothing, nor of what cannot be read.
    let ours = include_str!("../public/changes.json");
    for text in [ours, "", "[", "{}", r#"[{"number":9001}]"#] {
        assert!(new_changes(text).is_empty(), "{text}");
    }
    // Each line stands in both languages, and each number once.
    let ours: serde_json::Value = serde_json::from_str(ours).unwrap();
    let ours = ours.as_array().unwrap();
    for (number, change) in ours.iter().enumerate() {
        let count = |language: &str| change[language].as_array().unwrap().len();
        assert!(count("ja") > 0 && count("ja") == count("en"));
        assert_eq!(change["number"], number + 1);
        for key in change["conditions"].as_array().unwrap() {
            assert!(
                Condition::from_key(key.as_str().unwrap()).is_some(),
                "{key}"
            );
        }
    }
}

/// Counts what is asked of a store.
struct Counted<'a>(&'a FaultyStore, std::cell::Cell<u32>);

impl Counted<'_> {
    fn count(&self) {
        self.1.set(self.1.get().saturating_add(1));
    }
}

impl Store for Counted<'_> {
    fn read(&self, key: &str) -> Result<Option<String>, StoreError> {
        self.count();
        self.0.read(key)
    }

    fn write(&self, key: &str, text: &str) -> Result<(), StoreError> {
        self.count();
        self.0.write(key, text)
    }

    fn remove(&self, key: &str) -> Result<(), StoreError> {
        self.count();
        self.0.remove(key)
    }

    fn keys(&self) -> Result<Vec<String>, StoreError> {
        // All keys at once are as much as each of them read.
        let keys = self.0.keys()?;
        self.1.set(
            self.1
                .get()
                .saturating_add(u32::try_from(keys.len()).unwrap()),
        );
        Ok(keys)
    }
}

/// As many calls save a case among two thousand as among twenty. The times are for people to read:
/// `cargo test --test device -- --nocapture`.
#[test]
fn saving_is_as_quick_among_two_thousand_cases_as_among_twenty() {
    let mut calls = Vec::new();
    for count in [20_u64, 200, 2_000] {
        let sample = include_str!("envelopes/case-schema-2.json");
        let scenario = ivig_navigator::scenario::decode(sample).unwrap().scenario;
        let values = (0..count).map(|number| {
            let key = format!("ivig.case.{:x}-00a1b2", 1_795_000_000_000 + number);
            (key, encode(&scenario, number).unwrap())
        });
        let store = FaultyStore::holding(values);
        let counted = Counted(&store, std::cell::Cell::new(0));
        let library = Library::new(&counted);
        let begun = Instant::now();
        let listed = library.list().unwrap();
        let list = begun.elapsed();
        assert_eq!(u64::try_from(listed.cases.len()).unwrap(), count);
        counted.1.set(0);
        let case = listed.cases[listed.cases.len() / 2].clone();
        let begun = Instant::now();
        let kept = library
            .save(&case.id, &scenario, Some(case.saved_at), count)
            .unwrap();
        let save = begun.elapsed();
        calls.push(counted.1.get());
        let mut entered = listed.clone();
        entered.enter(&case.id, &scenario, kept.saved_at);
        assert_eq!(entered, library.list().unwrap());
        println!(
            "{count:>5} cases: list {list:?}, save {save:?} with {} calls",
            counted.1.get()
        );
    }
    assert!(calls.iter().all(|number| *number == calls[0]), "{calls:?}");
}
