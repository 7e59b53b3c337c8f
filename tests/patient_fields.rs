//! The field table: each row, checked in one way.
#![expect(
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    reason = "a test may fail loudly"
)]

use std::collections::BTreeSet;

use ivig_navigator::patient::{Answers, Field, Finding, Kind, Patient, Severity, WholeRange};
use ivig_navigator::quantity::BodyWeight;
use ivig_navigator::text::Text;
use proptest::prelude::*;

/// What the table says of a field, as texts to type.
struct Row {
    taken: Vec<String>,
    asked: Vec<String>,
    refused: Vec<String>,
}

fn row(field: Field) -> Row {
    let texts = |typed: &[&str]| typed.iter().map(|text| (*text).to_owned()).collect();
    match field.kind() {
        Kind::Weight => Row {
            taken: texts(&["3", "70", "70.5 kg", "７０，５", "154 lb", "180"]),
            asked: texts(&["0.4", "2.999", "180.001", "400"]),
            refused: texts(&["0", "0.399", "400.001", "700", "700 kg", "70 cm"]),
        },
        Kind::Height => Row {
            taken: texts(&["45", "170", "170.5 cm", "１７０", "5 ft 7 in", "210"]),
            asked: texts(&["25", "44.9", "210.1", "250"]),
            refused: texts(&["0", "24.9", "250.1", "1700", "1'70", "170 kg"]),
        },
        Kind::Creatinine => Row {
            taken: texts(&[
                "0.3 mg/dL",
                "1.2mg/dl",
                "１，２ ｍｇ／ｄＬ",
                "12 mg/dL",
                "27 µmol/L",
                "106 μmol/l",
                "80.5 umol/L",
                "1060 µmol/L",
            ]),
            asked: texts(&[
                "0.1 mg/dL",
                "12.001 mg/dL",
                "35 mg/dL",
                "9 µmol/L",
                "1060.01 µmol/L",
            ]),
            // Without a unit, with another, or a number of the other unit.
            refused: texts(&[
                "0.9",
                "80",
                "0.9 mg",
                "1.2 mmol/L",
                "80 mg/dL",
                "0.9 µmol/L",
                "0.099 mg/dL",
                "3000.01 µmol/L",
                "mg/dL",
                "1.2345 mg/dL",
            ]),
        },
        Kind::Whole(range) => whole(&range),
        Kind::OneOf(choices) => Row {
            taken: choices.iter().map(|choice| choice.key.to_owned()).collect(),
            asked: Vec::new(),
            refused: texts(&["no such answer"]),
        },
    }
}

fn whole(range: &WholeRange) -> Row {
    let ((least, most), (low, high)) = (range.possible, range.usual);
    let between = |from: i64, to: i64| (from <= to).then(|| [from.to_string(), to.to_string()]);
    let asked = [between(least, low - 1), between(high + 1, most)];
    Row {
        taken: vec![low.to_string(), high.to_string()],
        asked: asked.into_iter().flatten().flatten().collect(),
        refused: vec![
            (least - 1).to_string(),
            (most + 1).to_string(),
            "1.5".to_owned(),
        ],
    }
}

/// Typed into any field, none of these is an answer.
fn bad() -> Vec<String> {
    let mut bad: Vec<String> = [
        " ",
        "\u{3000}",
        "abc",
        "七十",
        "-5",
        "－５",
        "−5",
        "1,234",
        "7 0",
        "７　０",
        "70..5",
        ".5",
        "70.",
        "NaN",
        "1e3",
        "+70",
        "0x46",
        "70;",
        "🧪",
        "👩‍⚕️",
        "70🧪",
        "weight\theight\n70\t172\n65\t160",
        "70\t172",
        "<b>70</b>",
    ]
    .map(str::to_owned)
    .into();
    bad.push("7".repeat(10_000));
    bad.push("🧪".repeat(10_000));
    bad
}

fn answered(typed: &[(Field, &str)]) -> Answers {
    let mut answers = Answers::default();
    for (field, text) in typed {
        answers.set(*field, *text);
    }
    answers
}

fn in_both_languages(text: Text) {
    assert!(
        !text.ja().trim().is_empty() && !text.en().trim().is_empty(),
        "{text:?}"
    );
}

/// The text stands as typed, is not taken, and a sentence in both languages says why.
fn check_not_taken(field: Field, typed: &str, severity: Severity) {
    let answers = answered(&[(field, typed)]);
    let (patient, findings) = Patient::read(&answers);
    assert_eq!(answers.text(field), typed, "what was typed is changed");
    assert_eq!(patient, Patient::default(), "{field:?} took {typed:.40}");
    assert_eq!(findings.len(), 1, "{field:?} {typed:.40}");
    check_finding(&findings[0], field, severity);
}

fn check_finding(finding: &Finding, field: Field, severity: Severity) {
    assert_eq!((finding.field, finding.severity), (field, severity));
    let sentence = &finding.sentence;
    assert!(!sentence.ja().trim().is_empty() && !sentence.en().trim().is_empty());
    assert!(
        !sentence.en().contains('{') && !sentence.ja().contains('{'),
        "{sentence:?}"
    );
}

fn check_taken(field: Field, answers: &Answers) {
    let (patient, findings) = Patient::read(answers);
    let typed = answers.text(field);
    assert_ne!(
        patient,
        Patient::default(),
        "{field:?} did not take {typed}"
    );
    assert!(findings.is_empty(), "{field:?} {typed}: {findings:?}");
}

/// Everything that holds for a field on its own.
fn check(field: Field) {
    assert_eq!(Field::from_key(field.key()), Some(field));
    in_both_languages(field.label());
    assert_eq!(field.help().ja().is_empty(), field.help().en().is_empty());
    match field.kind() {
        Kind::OneOf(choices) => {
            let keys: BTreeSet<_> = choices.iter().map(|choice| choice.key).collect();
            assert_eq!(keys.len(), choices.len(), "{field:?}");
            for choice in choices {
                in_both_languages(choice.label);
                assert_eq!(field.choice(choice.key), Some(*choice));
            }
        }
        Kind::Whole(range) => in_both_languages(range.unit),
        Kind::Weight | Kind::Height | Kind::Creatinine => {}
    }
    let row = row(field);
    for typed in &row.taken {
        check_taken(field, &answered(&[(field, typed)]));
    }
    for typed in &row.asked {
        check_not_taken(field, typed, Severity::Asked);
        let mut answers = answered(&[(field, typed)]);
        answers.confirm(field);
        check_taken(field, &answers);
    }
    for typed in row.refused.iter().chain(&bad()) {
        check_not_taken(field, typed, Severity::Refused);
    }
}

#[test]
fn every_field_keeps_to_its_row() {
    for field in Field::ALL {
        check(*field);
    }
}

#[test]
fn keys_are_unique() {
    let keys: BTreeSet<_> = Field::ALL.iter().map(|field| field.key()).collect();
    assert_eq!(keys.len(), Field::ALL.len());
}

#[test]
fn nothing_typed_is_nothing_known_and_nothing_wrong() {
    for field in Field::ALL {
        let answers = answered(&[(*field, "")]);
        assert!(answers.is_empty());
        assert_eq!(Patient::read(&answers), (Patient::default(), Vec::new()));
    }
}

#[test]
fn what_does_not_fit_together_is_not_taken() {
    let seven_kilograms = answered(&[(Field::Weight, "7"), (Field::Age, "60")]);
    let (patient, findings) = Patient::read(&seven_kilograms);
    assert_eq!((patient.weight, patient.age), (None, Some(60)));
    check_finding(&findings[0], Field::Weight, Severity::Refused);
    assert_eq!(seven_kilograms.text(Field::Weight), "7");

    let swapped = answered(&[(Field::Weight, "170"), (Field::Height, "70")]);
    let (patient, findings) = Patient::read(&swapped);
    assert_eq!((patient.weight, patient.height), (None, None));
    check_finding(&findings[0], Field::Weight, Severity::Refused);
    check_finding(&findings[1], Field::Height, Severity::Refused);
    assert_eq!(swapped.text(Field::Weight), "170");
    assert_eq!(swapped.text(Field::Height), "70");

    for (field, other, typed) in [(Field::Age, "30", "25"), (Field::Height, "100", "70")] {
        let unusual = answered(&[(Field::Weight, typed), (field, other)]);
        let (patient, findings) = Patient::read(&unusual);
        assert_eq!(patient.weight, None, "{other} {typed}");
        check_finding(&findings[0], Field::Weight, Severity::Asked);
    }
}

/// For each body field a usual value that goes with the others, and for every other field its first.
fn usual(field: Field) -> String {
    match field {
        Field::Weight => "70".to_owned(),
        Field::Height => "170".to_owned(),
        Field::Age => "60".to_owned(),
        other => row(other).taken.swap_remove(0),
    }
}

#[test]
fn an_unusual_value_stays_out_until_it_is_confirmed_whatever_else_is_known() {
    let mut asked = BTreeSet::new();
    for field in Field::ALL {
        // The others of the body would be asked about, or refused, together with it.
        let alone = Field::BODY.contains(field);
        let others = Field::ALL
            .iter()
            .filter(|other| *other != field && !(alone && Field::BODY.contains(other)));
        let mut known = Answers::default();
        for other in others {
            known.set(*other, usual(*other));
        }
        let (without, findings) = Patient::read(&known);
        assert!(findings.is_empty(), "{findings:?}");
        for typed in row(*field).asked {
            let mut answers = known.clone();
            answers.set(*field, typed.as_str());
            let (patient, findings) = Patient::read(&answers);
            assert_eq!(patient, without, "{field:?} took {typed}");
            assert_eq!(findings.len(), 1, "{field:?} {typed}");
            check_finding(&findings[0], *field, Severity::Asked);
            answers.confirm(*field);
            let (patient, findings) = Patient::read(&answers);
            assert_ne!(patient, without, "{field:?} did not take {typed}");
            assert!(findings.is_empty(), "{field:?} {typed}: {findings:?}");
            asked.insert(*field);
        }
    }
    // Every field that can be unusual.
    let numbers = |field: &&Field| !matches!(field.kind(), Kind::OneOf(_));
    assert!(asked.iter().eq(Field::ALL.iter().filter(numbers)));
}

/// The weight is asked about and not taken; what is asked, in English.
fn asked_of_weight(answers: &Answers) -> Vec<String> {
    let (patient, findings) = Patient::read(answers);
    assert_eq!(patient.weight, None, "{answers:?}");
    assert!(!findings.is_empty());
    for finding in &findings {
        check_finding(finding, Field::Weight, Severity::Asked);
    }
    let sentences = findings.iter().map(|finding| &finding.sentence);
    sentences.map(|said| said.en().to_owned()).collect()
}

#[test]
fn a_confirmed_weight_is_asked_about_again_beside_another_age_or_height() {
    use Field::{Age, Height, Weight};
    for (weight, figure, beside, typed, names) in [
        ("185", "185\u{a0}kg", Age, "10", "age of 10"),
        ("2.5", "2.5\u{a0}kg", Age, "17", "age of 17"),
        ("200", "200\u{a0}kg", Height, "150", "height of 150\u{a0}cm"),
    ] {
        let mut answers = answered(&[(Weight, weight)]);
        assert_eq!(asked_of_weight(&answers).len(), 1);
        answers.confirm(Weight);
        check_taken(Weight, &answers);
        let confirmed = Patient::read(&answers).0.weight;

        // The question was another one: it is asked, with all that it turns on.
        answers.set(beside, typed);
        assert!(!answers.is_confirmed(Weight));
        assert_eq!(answers.text(Weight), weight);
        let asked = asked_of_weight(&answers);
        assert_eq!(asked.len(), 2, "{asked:?}");
        assert!(asked.iter().all(|said| said.contains(figure)), "{asked:?}");
        assert!(!asked[0].contains(names) && asked[1].contains(names));

        // Both were shown, so one answer is for both.
        answers.confirm(Weight);
        check_taken(Weight, &answers);
        assert_eq!(Patient::read(&answers).0.weight, confirmed);

        // The same text again is no other question; another or none is.
        answers.set(beside, typed);
        check_taken(Weight, &answers);
        for other in ["", "99"] {
            let mut answers = answers.clone();
            answers.set(beside, other);
            assert!(!answers.is_confirmed(Weight));
            assert_eq!(Patient::read(&answers).0.weight, None, "{beside:?} {other}");
        }
    }
}

#[test]
fn confirming_what_was_asked_of_weight_and_age_together_takes_it() {
    let mut answers = answered(&[(Field::Age, "10"), (Field::Weight, "185")]);
    let asked = asked_of_weight(&answers);
    assert_eq!(asked.len(), 2, "{asked:?}");
    assert_ne!(asked[0], asked[1]);
    assert_eq!(Patient::read(&answers).0.age, Some(10));
    answers.confirm(Field::Weight);
    let (patient, findings) = Patient::read(&answers);
    assert_eq!(
        patient.weight.map(BodyWeight::figure),
        Some("185\u{a0}kg".to_owned())
    );
    assert_eq!((patient.age, findings), (Some(10), Vec::new()));
    // No other field takes the confirmation away.
    answers.set(Field::Diabetes, "present");
    assert!(Patient::read(&answers).0.weight.is_some());
}

#[test]
fn a_confirmation_holds_for_its_own_text_and_never_for_what_is_refused() {
    let mut answers = answered(&[(Field::Weight, "200")]);
    answers.confirm(Field::Weight);
    assert!(Patient::read(&answers).0.weight.is_some());
    answers.set(Field::Weight, "201");
    assert_eq!(Patient::read(&answers).0.weight, None);
    answers.set(Field::Weight, "700");
    answers.confirm(Field::Weight);
    assert_eq!(Patient::read(&answers).0.weight, None);

    let mut answers = answered(&[(Field::Weight, "7"), (Field::Age, "60")]);
    answers.confirm(Field::Weight);
    assert_eq!(Patient::read(&answers).0.weight, None);
}

proptest! {
    /// A text is taken, or a finding says why not: never dropped in silence, never changed.
    #[test]
    fn any_text_is_taken_or_answered(field in prop::sample::select(Field::ALL), text in ".+", figure in "[0-9.,' -]{1,9}") {
        for typed in [text, figure] {
            let answers = answered(&[(field, &typed)]);
            let (patient, findings) = Patient::read(&answers);
            prop_assert_eq!(answers.text(field), typed);
            prop_assert_ne!(patient == Patient::default(), findings.is_empty());
        }
    }

    #[test]
    fn any_body_is_taken_or_answered(weight in 0_u32..500, height in 0_u32..300, age in 0_u32..150) {
        let (weight, height, age) = (weight.to_string(), height.to_string(), age.to_string());
        let answers = answered(&[(Field::Weight, &weight), (Field::Height, &height), (Field::Age, &age)]);
        let (patient, findings) = Patient::read(&answers);
        let found = |field| findings.iter().any(|finding| finding.field == field);
        prop_assert_ne!(patient.weight.is_none(), !found(Field::Weight));
        prop_assert_ne!(patient.height.is_none(), !found(Field::Height));
        prop_assert_ne!(patient.age.is_none(), !found(Field::Age));
    }
}
