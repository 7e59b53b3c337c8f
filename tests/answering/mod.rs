//! Every answer that can be given, for the tests that go through all of them.
#![allow(dead_code, reason = "each test file uses its part")]

use ivig_navigator::advice;
use ivig_navigator::evidence::Condition;
use ivig_navigator::patient::{Answers, Field, Kind, Patient};

/// The answers to a field: each choice, or a number on each side of every limit that counts.
pub fn answers_to(field: Field) -> Vec<String> {
    let numbers = |numbers: &[u16]| numbers.iter().map(ToString::to_string).collect();
    match field.kind() {
        Kind::OneOf(choices) => choices.iter().map(|choice| choice.key.to_owned()).collect(),
        Kind::Whole(_) if field == Field::Age => numbers(&[0, 17, 18, 65, 66]),
        Kind::Whole(_) => numbers(&[0, 14, 15, 28, 29, 56, 57]),
        Kind::Creatinine => vec!["0.8 mg/dL".to_owned(), "400 µmol/L".to_owned()],
        Kind::Weight => numbers(&[70]),
        Kind::Height => numbers(&[170]),
    }
}

/// The fields that either layer may turn on: those that are asked, and those asked elsewhere.
pub fn fields_of_both(condition: Condition) -> Vec<Field> {
    let asked = advice::fields(condition).iter();
    asked
        .chain(advice::asked_elsewhere(condition))
        .copied()
        .collect()
}

/// Every patient that either layer can tell apart, known in part or in full.
pub fn every_patient_of_both(condition: Condition) -> Vec<Patient> {
    let all = every_answer(&fields_of_both(condition), true);
    all.iter().map(patient).collect()
}

/// The fields that the advice of 2004 may turn on: those it uses, and the risks it reads.
pub fn fields_of(condition: Condition) -> Vec<Field> {
    let mut fields = advice::fields_of_2004(condition).to_vec();
    // Asked of every patient among the risks, so the list of the condition leaves it out.
    if condition == Condition::Cidp {
        fields.push(Field::Diabetes);
    }
    fields
}

/// Every way to answer these fields. With `gaps`, not answering is one of them.
pub fn every_answer(fields: &[Field], gaps: bool) -> Vec<Answers> {
    let mut all = vec![Answers::default()];
    for field in fields {
        let mut options = answers_to(*field);
        if gaps {
            options.push(String::new());
        }
        all = all
            .iter()
            .flat_map(|answers| {
                options.iter().map(|option| {
                    let mut answers = answers.clone();
                    answers.set(*field, option.clone());
                    answers
                })
            })
            .collect();
    }
    all
}

/// The patient of these answers; each of them must be taken.
pub fn patient(answers: &Answers) -> Patient {
    let (patient, findings) = Patient::read(answers);
    if findings.is_empty() {
        return patient;
    }
    // What is unusual is confirmed, as the user would.
    let mut answers = answers.clone();
    findings
        .iter()
        .for_each(|finding| answers.confirm(finding.field));
    let (patient, findings) = Patient::read(&answers);
    assert!(findings.is_empty(), "{answers:?}: {findings:?}");
    patient
}

/// Every patient that the advice on a condition can tell apart, known in part or in full.
pub fn every_patient(condition: Condition) -> Vec<Patient> {
    every_answer(&fields_of(condition), true)
        .iter()
        .map(patient)
        .collect()
}
