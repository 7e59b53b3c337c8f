//! A Bundle to facts and an order to a Bundle: only what is unmistakable is taken, and what is not is named.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

mod ordering;

use ivig_navigator::evidence::Condition;
use ivig_navigator::fhir::{OrderBundle, Taken, read, write};
use ivig_navigator::order::Setting;
use ivig_navigator::patient::{Field, Patient};
use ivig_navigator::quantity::Date;
use ivig_navigator::safety::screen;
use ivig_navigator::text::Language;
use ordering::{Typed, answers, ward};
use proptest::prelude::*;

const WHOLE: &str = include_str!("fhir/whole.json");

fn today() -> Date {
    Date::parse("2026-11-29").unwrap()
}

fn taken(text: &str) -> Taken {
    read(text, today()).unwrap()
}

#[test]
fn a_whole_bundle_is_taken_and_what_is_not_is_named() {
    let taken = taken(WHOLE);
    assert_eq!(taken.condition, Some(Condition::Gbs));
    let facts: Vec<(Field, &str)> = taken
        .facts
        .iter()
        .map(|fact| (fact.field, fact.text.as_str()))
        .collect();
    assert_eq!(
        facts,
        [
            (Field::Weight, "70.5"),
            (Field::Height, "172"),
            (Field::Age, "53"),
            (Field::Sex, "female"),
            (Field::Creatinine, "80 µmol/L"),
            (Field::BloodGroup, "ab"),
        ]
    );
    let left: Vec<&str> = taken.left.iter().map(|left| left.what.as_str()).collect();
    assert_eq!(
        left,
        [
            "Observation: Body weight",
            "Observation: IgA",
            "AllergyIntolerance: Immunoglobulin"
        ]
    );
}

/// A Bundle with one mistake: what is said of it, and the field that is not taken from it.
fn check(from: &str, to: &str, field: Option<Field>, said: &str) {
    assert!(WHOLE.contains(from), "{from}");
    let text = WHOLE.replacen(from, to, 1);
    match read(&text, today()) {
        Err(sentence) => assert!(sentence.en().contains(said), "{to}: {}", sentence.en()),
        Ok(taken) => {
            let left = taken.left.iter().find(|left| left.why.en().contains(said));
            assert!(
                left.is_some_and(|left| left.line > 0),
                "{to}: {:?}",
                taken.left
            );
            if let Some(field) = field {
                assert!(taken.facts.iter().all(|fact| fact.field != field), "{to}");
            } else {
                assert_eq!(taken.condition, None, "{to}");
            }
        }
    }
}

#[test]
fn ten_bundles_with_mistakes_are_named() {
    check(
        "\"code\": \"cm\"",
        "\"code\": \"m\"",
        Some(Field::Height),
        "a unit (UCUM) that is not read",
    );
    check(
        "\"code\": \"umol/L\"",
        "\"code\": \"mmol/L\"",
        Some(Field::Creatinine),
        "a unit (UCUM) that is not read",
    );
    check(
        "\"value\": 172",
        "\"value\": 1720",
        Some(Field::Height),
        "cm",
    );
    check(
        "\"value\": 172",
        "\"comparator\": \"<\", \"value\": 172",
        Some(Field::Height),
        "has no value",
    );
    check(
        "\"id\": \"height\", \"status\": \"final\"",
        "\"id\": \"height\", \"status\": \"entered-in-error\"",
        Some(Field::Height),
        "not final",
    );
    check(
        "\"code\": \"8302-2\"",
        "\"code\": \"8302-9\"",
        Some(Field::Height),
        "LOINC",
    );
    check(
        "\"text\": \"AB\"",
        "\"text\": \"Bombay\"",
        Some(Field::BloodGroup),
        "has no value",
    );
    check(
        "\"birthDate\": \"1972-11-30\"",
        "\"birthDate\": \"1972\"",
        Some(Field::Age),
        "no day",
    );
    check(
        "\"gender\": \"female\"",
        "\"gender\": \"other\"",
        Some(Field::Sex),
        "neither female nor male",
    );
    check(
        "\"code\": \"G61.0\"",
        "\"code\": \"G61.8\"",
        None,
        "does not name one condition",
    );
    check(
        "\"code\": \"active\"",
        "\"code\": \"resolved\"",
        None,
        "not a condition of today",
    );
    check(
        "\"resourceType\": \"Bundle\"",
        "\"resourceType\": \"List\"",
        None,
        "no FHIR Bundle",
    );
    check(
        "{ \"resource\": { \"resourceType\": \"Observation\", \"id\": \"height\"",
        "{ \"resource\": { \"resourceType\": \"Patient\" } }, { \"resource\": { \"resourceType\": \"Observation\", \"id\": \"height\"",
        None,
        "more than one Patient",
    );
    check(
        "\"type\": \"collection\",",
        "\"type\": \"collection\"",
        None,
        "not JSON",
    );
}

fn case() -> Typed {
    Typed {
        condition: Condition::Gbs,
        regimen: "gbs-0.4x5",
        days: None,
        case: answers(
            &[
                (Field::Weight, "70"),
                (Field::GbsDisability, "4"),
                (Field::DaysSinceOnset, "6"),
                (Field::PlasmaExchange, "possible"),
                (Field::EarlierCourse, "none"),
                (Field::Migraine, "present"),
            ],
            &[
                (Setting::Product, "venoglobulin-ih-5"),
                (Setting::StartTime, "09:00"),
            ],
        ),
        ward: ward(&[("order.country", "japan")]),
    }
}

/// The Bundle of the case, as the page would write it.
fn bundle(language: Language) -> String {
    let mut typed = case();
    let (patient, _) = typed.read();
    if typed.chosen(&patient).is_none() {
        let offered = ivig_navigator::advice::layers(typed.condition, &patient).regimens();
        typed.regimen = offered.first().unwrap().key;
    }
    let order = typed.order().unwrap().unwrap();
    let label = order.supply.unwrap().options.first().unwrap().key;
    let typed = typed.with(Setting::Label, label);
    let order = typed.order().unwrap().unwrap();
    write(&OrderBundle {
        condition: typed.condition,
        order: &order,
        screening: &screen(&patient),
        today: today(),
        language,
        app: "0.0.0",
    })
    .to_text()
}

#[test]
fn the_bundle_of_an_order_is_that_of_the_file() {
    for (language, path) in [
        (Language::En, "tests/fhir/order-en.json"),
        (Language::Ja, "tests/fhir/order-ja.json"),
    ] {
        let made = bundle(language);
        if std::env::var("INSTA_UPDATE").as_deref() == Ok("always") {
            std::fs::write(path, &made).unwrap();
        }
        assert_eq!(std::fs::read_to_string(path).unwrap(), made, "{path}");
    }
    let made = bundle(Language::En);
    for said in [
        "\"value\": 30,",
        "\"value\": 27.5,",
        "\"status\": \"draft\"",
        "\"unit\": \"mL/h\"",
    ] {
        assert!(made.contains(said), "{said}");
    }
}

#[test]
fn what_is_written_is_no_fact_of_a_patient_when_read_again() {
    let taken = taken(&bundle(Language::En));
    assert_eq!((taken.facts, taken.condition), (Vec::new(), None));
    assert!(!taken.left.is_empty());
}

proptest! {
    #[test]
    fn nothing_panics_on_any_bundle(cut in 0..WHOLE.len(), junk in "[\\[\\]{}\",:0-9a-z]{0,12}", text in "\\PC{0,100}") {
        let _ = read(&text, today());
        let mut broken = WHOLE.to_owned();
        if broken.is_char_boundary(cut) {
            broken.insert_str(cut, &junk);
        }
        if let Ok(taken) = read(&broken, today()) {
            for fact in taken.facts {
                let mut answers = ivig_navigator::patient::Answers::default();
                answers.set(fact.field, fact.text);
                let refused = Patient::read(&answers).1.iter().any(|finding| finding.severity == ivig_navigator::patient::Severity::Refused);
                prop_assert!(!refused);
            }
        }
    }
}
