//! Patients written from the inclusion criteria of the trials, a readable file each in `tests/cases/`.
#![expect(clippy::panic, clippy::unwrap_used, reason = "a test may fail loudly")]

mod answering;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use answering::patient;
use ivig_navigator::advice::{Layers, Verdict, layers};
use ivig_navigator::evidence::Condition;
use ivig_navigator::patient::{Answers, Field};

/// What a file says: the patient, and what is expected.
struct Case {
    condition: Condition,
    answers: Answers,
    then: Verdict,
    now: Verdict,
    regimens: Vec<String>,
    patients: Option<u16>,
}

fn verdict(words: &str) -> Verdict {
    let mut all = Verdict::ALL.iter();
    let found = all.find(|verdict| verdict.text().en() == words);
    *found.unwrap_or_else(|| panic!("no verdict reads {words}"))
}

fn read(text: &str) -> Case {
    let mut case = Case {
        condition: Condition::Gbs,
        answers: Answers::default(),
        then: Verdict::NotStated,
        now: Verdict::NotStated,
        regimens: Vec::new(),
        patients: None,
    };
    let mut said = BTreeSet::new();
    // The first line says who it is.
    for line in text.lines().skip(1).filter(|line| !line.is_empty()) {
        let (key, value) = line.split_once(": ").unwrap();
        assert!(said.insert(key), "{key} twice");
        match key {
            "condition" => case.condition = Condition::from_key(value).unwrap(),
            "verdict of 2004" => case.then = verdict(value),
            "verdict today" => case.now = verdict(value),
            "regimens" if value == "none" => {}
            "regimens" => case.regimens = value.split(", ").map(str::to_owned).collect(),
            "what not to do, patients" => case.patients = Some(value.parse().unwrap()),
            fact => case.answers.set(Field::from_key(fact).unwrap(), value),
        }
    }
    for key in ["condition", "verdict of 2004", "verdict today", "regimens"] {
        assert!(said.contains(key), "{key} is not said");
    }
    case
}

fn check(name: &str, case: &Case) {
    let Layers { then, now } = layers(case.condition, &patient(&case.answers));
    assert_eq!(then.verdict, case.then, "{name}, 2004");
    assert_eq!(
        now.verdict,
        case.now,
        "{name}, today: {}",
        now.headline.en()
    );
    let both = Layers { then, now };
    let offered: Vec<&str> = both.regimens().iter().map(|regimen| regimen.key).collect();
    assert_eq!(offered, case.regimens, "{name}");
    if let Some(patients) = case.patients {
        let named = both
            .now
            .guards
            .iter()
            .any(|guard| guard.patients == patients);
        assert!(named, "{name}: {patients} patients are not named");
    }
    // The trial asked all that counts: only what it did not ask may be missing.
    assert!(
        both.now.missing.len() <= 2,
        "{name}: {:?}",
        both.now.missing
    );
}

#[test]
fn every_trial_patient_is_advised_as_expected() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let mut names: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    names.sort();
    assert!(names.len() >= 40);
    for path in names {
        let case = read(&fs::read_to_string(&path).unwrap());
        check(&path.file_name().unwrap().to_string_lossy(), &case);
    }
}
