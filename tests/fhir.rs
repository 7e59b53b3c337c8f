//! A Bundle to facts and an order to a Bundle: only what is unmistakable is taken, and what is not is named.
#![expect(clippy::panic, clippy::unwrap_used, reason = "a test may fail loudly")]

mod ordering;

#[path = "fhir/judged.rs"]
mod judged;

use ivig_navigator::advice::layers;
use ivig_navigator::evidence::Condition;
use ivig_navigator::fhir::{LONGEST_BUNDLE, OrderBundle, Taken, read, write};
use ivig_navigator::json::{self, Json};
use ivig_navigator::order::Setting;
use ivig_navigator::patient::{Field, Patient};
use ivig_navigator::quantity::{Date, format_scaled};
use ivig_navigator::safety::screen;
use ivig_navigator::score::{ScoreId, ScoreInput};
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
    let condition = taken.condition.unwrap();
    assert_eq!(condition.condition, Condition::Gbs);
    assert_eq!(condition.from, "Condition G61.0");
    assert_eq!(taken.facts[0].from, "Observation 29463-7 2026-11-28");
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
            (Field::SevereIgaDeficiency, "absent"),
            (Field::Creatinine, "80 µmol/L"),
            (Field::BloodGroup, "ab"),
        ]
    );
    let left: Vec<(usize, &str)> = taken
        .left
        .iter()
        .map(|left| (left.entry, left.what.as_str()))
        .collect();
    assert_eq!(
        left,
        [
            (2, "Observation: Body weight"),
            (8, "AllergyIntolerance: Immunoglobulin")
        ]
    );
}

#[test]
fn every_fact_that_is_taken_has_a_value_and_its_unit_in_both_languages() {
    let figures: Vec<(String, String, Option<String>)> = taken(WHOLE)
        .facts
        .iter()
        .map(|fact| {
            let (value, unit) = fact.figure();
            let unit = unit.map(|unit| unit.ja().to_owned());
            (value.en().to_owned(), value.ja().to_owned(), unit)
        })
        .collect();
    let row = |en: &str, ja: &str, unit: Option<&str>| {
        (en.to_owned(), ja.to_owned(), unit.map(str::to_owned))
    };
    assert_eq!(
        figures,
        [
            row("70.5", "70.5", Some("kg")),
            row("172", "172", Some("cm")),
            row("53", "53", Some("歳")),
            row("Female", "女性", None),
            row("No", "なし", None),
            row("80", "80", Some("µmol/L")),
            row("AB", "AB 型", None),
        ]
    );
}

#[test]
fn of_two_values_the_later_is_taken_and_the_other_named_in_any_order() {
    let swapped = WHOLE.replace("2026-10-01", "2026-11-29");
    let taken = taken(&swapped);
    assert_eq!(taken.facts[0].text, "74");
    assert_eq!(taken.facts[0].from, "Observation 29463-7 2026-11-29");
    let older = taken.left.first().unwrap();
    assert_eq!(older.entry, 1);
    assert!(older.why.en().contains("not older than this one"));
}

#[test]
fn what_is_of_another_patient_is_not_taken() {
    let patient = "\"resourceType\": \"Patient\",";
    // How many of the Bundle are of another: the height, or the condition and the allergy of Patient/1.
    for (id, subject, others) in [
        ("\"id\": \"1\",", "Patient/1", 0),
        (
            "\"id\": \"1\",",
            "https://emr.example/fhir/Patient/1/_history/4",
            0,
        ),
        ("\"id\": \"1\",", "Patient/2", 1),
        ("\"id\": \"1\",", "Group/1", 1),
        ("", "Patient/7", 2),
    ] {
        let height =
            format!("\"id\": \"height\", \"subject\": {{ \"reference\": \"{subject}\" }},");
        let text = WHOLE
            .replacen(patient, &format!("{patient} {id}"), 1)
            .replacen("\"id\": \"height\",", &height, 1);
        let taken = taken(&text);
        let of_another = taken
            .left
            .iter()
            .filter(|left| left.why.en().contains("another patient"));
        // Without a name of the patient, the first that is named counts.
        let height_taken = taken.facts.iter().any(|fact| fact.field == Field::Height);
        assert_eq!(of_another.count(), others, "{subject}");
        assert_eq!(height_taken, others != 1, "{subject}");
    }
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
fn bundles_with_mistakes_are_named() {
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
        "not a confirmed condition of today",
    );
    check(
        "\"code\": { \"coding\": [{ \"system\": \"http://hl7.org/fhir/sid/icd-10\"",
        "\"verificationStatus\": { \"coding\": [{ \"code\": \"provisional\" }] }, \"code\": { \"coding\": [{ \"system\": \"http://hl7.org/fhir/sid/icd-10\"",
        None,
        "not a confirmed condition of today",
    );
    check(
        "\"value\": 172",
        "\"value\": 127, \"value\": 172",
        Some(Field::Height),
        "Two members have one name",
    );
    check(
        "{ \"resource\": { \"resourceType\": \"Observation\", \"id\": \"height\"",
        "{ \"resourse\": { \"resourceType\": \"Observation\", \"id\": \"height\"",
        Some(Field::Height),
        "has no resource",
    );
    check(
        "\"system\": \"http://unitsofmeasure.org\", \"code\": \"cm\"",
        "\"code\": \"cm\"",
        Some(Field::Height),
        "a unit (UCUM) that is not read",
    );
    check(
        "\"type\": \"collection\",",
        "\"type\": \"collection\", \"type\": \"batch\",",
        None,
        "two members of one name",
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

#[test]
fn a_bundle_that_is_too_large_is_refused_unread() {
    let many = vec!["{}"; 2001].join(",");
    let many = format!(r#"{{"resourceType": "Bundle", "entry": [{many}]}}"#);
    let long = format!("{WHOLE}{}", " ".repeat(LONGEST_BUNDLE));
    for text in [many, long] {
        let why = read(&text, today()).unwrap_err();
        assert!(why.en().contains("too large") && why.ja().contains("大きすぎ"));
    }
}

fn case() -> Typed {
    let mut typed = plain_case();
    for (key, answer) in [
        ("score.mrs.score", "4"),
        ("score.mgfa.intubated", "no"),
        ("score.mgfa.tube", "no"),
        ("score.mgfa.severity", "moderate"),
        ("score.mgfa.mainly", "bulbar"),
        // Of INCAT the legs are not known: a range is no result.
        ("score.incat.arm", "2"),
    ] {
        typed.case.set_under(key, answer.to_owned());
    }
    typed
}

fn plain_case() -> Typed {
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
        let offered = layers(typed.condition, &patient).regimens();
        typed.regimen = offered.first().unwrap().key;
    }
    let order = typed.order().unwrap().unwrap();
    let label = order.supply.unwrap().options.first().unwrap().key;
    let typed = typed.with(Setting::Label, label);
    written(&typed, language)
}

fn written(typed: &Typed, language: Language) -> String {
    let (patient, _) = typed.read();
    write(&OrderBundle {
        advice: &layers(typed.condition, &patient),
        order: &typed.order().unwrap().unwrap(),
        screening: &screen(&patient),
        scores: ScoreInput {
            answers: &typed.case,
            patient: &patient,
            condition: Some(typed.condition),
        },
        today: today(),
        language,
        app: "0.0.0",
    })
    .to_text()
}

/// The resources of a kind.
fn all(bundle: &str, kind: &str) -> Vec<Json> {
    let bundle = json::read(bundle).unwrap();
    let entries = bundle.member("entry").unwrap().items().iter();
    entries
        .filter_map(|entry| entry.member("resource").cloned())
        .filter(|resource| resource.text_of("resourceType") == Some(kind))
        .collect()
}

#[test]
fn scores_whose_result_is_known_are_observations_without_an_invented_code() {
    let scores = all(&bundle(Language::En), "Observation");
    let said: Vec<(&str, Option<&str>, Option<&str>)> = scores
        .iter()
        .map(|score| {
            let code = score.member("code").unwrap();
            assert!(code.member("coding").is_none());
            assert_eq!(score.text_of("status"), Some("preliminary"));
            let class = score.member("valueCodeableConcept");
            (
                code.text_of("text").unwrap(),
                score.member("valueInteger").and_then(Json::as_number),
                class.and_then(|class| class.text_of("text")),
            )
        })
        .collect();
    assert_eq!(
        said,
        [
            // From the facts: the same thing.
            (ScoreId::GbsDisability.score().name.en(), Some("4"), None),
            (ScoreId::Mgfa.score().name.en(), None, Some("Class IIIb")),
            (ScoreId::Mrs.score().name.en(), Some("4"), None),
        ]
    );
    let note = |score: &Json| score.member("note").unwrap().items()[0].clone();
    assert_eq!(note(&scores[2]).text_of("text"), Some("4 (of 0 to 6)"));
}

#[test]
fn the_advice_goes_along_and_says_what_is_not_known() {
    let advice = all(&bundle(Language::En), "GuidanceResponse");
    let [advice] = advice.as_slice() else {
        panic!("one advice")
    };
    let notes = advice.member("note").unwrap().items().iter();
    let notes: Vec<&str> = notes.filter_map(|note| note.text_of("text")).collect();
    assert!(notes[0].starts_with("Advice of today: ") && notes[1].starts_with("Review of 2004: "));
    assert_eq!(
        advice.text_of("status") == Some("data-requested"),
        notes.len() == 3
    );
}

#[test]
fn a_bundle_becomes_a_case_and_its_order_a_bundle() {
    let taken = taken(WHOLE);
    let mut typed = plain_case();
    for fact in &taken.facts {
        typed.case.set(fact.field, fact.text.clone());
    }
    typed.condition = taken.condition.as_ref().unwrap().condition;
    let (patient, _) = typed.read();
    typed.regimen = layers(typed.condition, &patient).regimens()[0].key;
    let order = typed.order().unwrap().unwrap();
    let requests = all(&written(&typed, Language::Ja), "MedicationRequest");
    // Each run of days with its dose: together they are the course.
    let ordered: Vec<String> = order
        .supply
        .as_ref()
        .unwrap()
        .days
        .iter()
        .map(|day| format_scaled(day.dose.as_mg(), 3))
        .collect();
    let given: Vec<String> = requests
        .iter()
        .map(|request| {
            let dosage = &request.member("dosageInstruction").unwrap().items()[0];
            let dose = &dosage.member("doseAndRate").unwrap().items()[0];
            let dose = dose.member("doseQuantity").unwrap();
            assert_eq!(dose.text_of("code"), Some("g"));
            dose.member("value")
                .unwrap()
                .as_number()
                .unwrap()
                .to_owned()
        })
        .collect();
    assert_eq!(given, ordered);
    assert!(!given.is_empty());
}

#[test]
fn without_a_product_each_run_of_days_has_its_dose_and_no_rate() {
    let mut typed = plain_case().with(Setting::Product, "");
    let (patient, _) = typed.read();
    typed.regimen = layers(typed.condition, &patient).regimens()[0].key;
    let order = typed.order().unwrap().unwrap();
    let requests = all(&written(&typed, Language::En), "MedicationRequest");
    assert_eq!(requests.is_empty(), order.per_day().is_empty());
    for request in requests {
        let dosage = request.member("dosageInstruction").unwrap().items()[0].clone();
        let given = dosage.member("doseAndRate").unwrap().items()[0].clone();
        assert!(given.member("rateQuantity").is_none() && given.member("rateRange").is_none());
        assert!(dosage.text_of("text").unwrap().contains(" a day"));
    }
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
    assert!(taken.is_empty());
    // All but the empty patient is named as not read.
    let named = taken.left.iter().map(|left| left.entry);
    assert!(named.eq(1..=taken.left.len()));
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
