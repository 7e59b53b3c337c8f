//! What is asked: every field changes the advice, and nothing else does.

use std::collections::BTreeSet;

use ivig_navigator::advice::{Advice, advise, asked_elsewhere, fields};
use ivig_navigator::evidence::Condition;
use ivig_navigator::order::dosage;
use ivig_navigator::patient::{Answers, Field, Patient};
use ivig_navigator::quantity::DosingWeight;
use ivig_navigator::safety::screen;
use proptest::prelude::*;

use crate::answering::{answers_to, every_answer, fields_of, patient};

/// The advice without what is not known.
fn settled(condition: Condition, answers: &Answers) -> Advice {
    let mut advice = advise(condition, &patient(answers));
    advice.missing.clear();
    advice
}

#[test]
fn every_field_asked_can_change_the_advice() {
    for condition in Condition::ALL {
        for field in fields_of(*condition) {
            let others: Vec<Field> = fields_of(*condition)
                .into_iter()
                .filter(|other| *other != field)
                .collect();
            let changes = every_answer(&others, false).into_iter().any(|context| {
                let mut advices = answers_to(field).into_iter().map(|text| {
                    let mut answers = context.clone();
                    answers.set(field, text);
                    settled(*condition, &answers)
                });
                let first = advices.next().unwrap();
                advices.any(|advice| advice != first)
            });
            assert!(changes, "{condition:?}: {field:?} changes nothing");
        }
    }
}

#[test]
fn alike_answers_are_advised_alike() {
    // What the pages show one answer of stands for the others.
    let alike: [(Condition, Field, &[&[&str]]); 3] = [
        (
            Condition::Gbs,
            Field::GbsDisability,
            &[&["0", "1", "2"], &["3", "4"]],
        ),
        (
            Condition::Gbs,
            Field::DaysSinceOnset,
            &[
                &["0", "1", "7", "14"],
                &["15", "21", "28"],
                &["29", "56", "57"],
            ],
        ),
        (
            Condition::Epilepsy,
            Field::Age,
            &[&["0", "1", "9", "17"], &["18", "65", "66", "105"]],
        ),
    ];
    for (condition, field, groups) in alike {
        let others: Vec<Field> = fields_of(condition)
            .into_iter()
            .filter(|other| *other != field)
            .collect();
        for context in every_answer(&others, true) {
            for group in groups {
                let mut advices = group.iter().map(|text| {
                    let mut answers = context.clone();
                    answers.set(field, *text);
                    settled(condition, &answers)
                });
                let first = advices.next().unwrap();
                assert!(advices.all(|advice| advice == first), "{group:?}");
            }
        }
    }
}

#[test]
fn every_missing_fact_is_a_field_that_is_asked_or_a_risk() {
    for condition in Condition::ALL {
        for answers in every_answer(&fields_of(*condition), true) {
            let advice = advise(*condition, &patient(&answers));
            assert_eq!(advice.is_provisional(), !advice.missing.is_empty());
            let mut named = BTreeSet::new();
            for missing in advice.missing {
                let field = missing.field;
                let asked = fields(*condition).contains(&field)
                    || asked_elsewhere(*condition).contains(&field)
                    || Field::RISKS.contains(&field);
                assert!(asked, "{condition:?}: {field:?} is never asked");
                assert!(!answers.has(field), "{condition:?}: {field:?} is known");
                assert!(named.insert(field), "{condition:?}: {field:?} twice");
            }
        }
    }
}

#[test]
fn answering_everything_leaves_nothing_missing() {
    for condition in Condition::ALL {
        for answers in every_answer(&fields_of(*condition), false) {
            let advice = advise(*condition, &patient(&answers));
            assert_eq!(advice.missing, [], "{condition:?}: {answers:?}");
        }
    }
}

#[test]
fn a_turn_comes_from_a_fact_that_is_known() {
    for condition in Condition::ALL {
        for answers in every_answer(&fields_of(*condition), true) {
            let advice = advise(*condition, &patient(&answers));
            let mut said = BTreeSet::new();
            for turn in advice.turns {
                assert!(answers.has(turn.field), "{condition:?}: {turn:?}");
                let text = turn.claim.text.value().unwrap();
                assert!(
                    said.insert(text.en()),
                    "{condition:?} says twice: {}",
                    text.en()
                );
            }
        }
    }
}

/// What might stand in a field: an answer, a number, or anything at all.
fn typed(field: Field) -> impl Strategy<Value = String> {
    prop_oneof![
        2 => Just(String::new()),
        4 => proptest::sample::select(answers_to(field)),
        2 => (0_u32..500).prop_map(|number| number.to_string()),
        1 => ".{0,40}",
    ]
}

fn any_answers() -> impl Strategy<Value = Answers> {
    let all: Vec<_> = Field::ALL.iter().map(|field| typed(*field)).collect();
    all.prop_map(|texts| {
        let mut answers = Answers::default();
        for (field, text) in Field::ALL.iter().zip(texts) {
            answers.set(*field, text);
        }
        answers
    })
}

proptest! {
    #[test]
    fn any_patient_is_advised_and_always_alike(answers in any_answers()) {
        let (patient, findings) = Patient::read(&answers);
        prop_assert_eq!(&Patient::read(&answers), &(patient.clone(), findings));
        prop_assert_eq!(screen(&patient), screen(&patient));
        for condition in Condition::ALL {
            let advice = advise(*condition, &patient);
            prop_assert_eq!(&advise(*condition, &patient), &advice);
            if let Some(weight) = patient.weight {
                for regimen in &advice.regimens {
                    let order = dosage(regimen, DosingWeight::actual(weight), Some(5));
                    prop_assert!(order.is_ok());
                }
            }
        }
    }

    #[test]
    fn nothing_that_is_not_asked_changes_the_advice(answers in any_answers()) {
        for condition in Condition::ALL {
            let (whole, _) = Patient::read(&answers);
            let mut asked = Answers::default();
            for field in fields_of(*condition) {
                asked.set(field, answers.text(field));
            }
            let (part, _) = Patient::read(&asked);
            prop_assert_eq!(advise(*condition, &whole), advise(*condition, &part));
        }
    }
}
