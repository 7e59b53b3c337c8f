//! What is asked for where it is not known.

use std::collections::BTreeSet;

use ivig_navigator::patient::Field;

use crate::screened;

#[test]
fn nothing_answered_asks_for_every_risk_and_stops_nothing() {
    let screening = screened(&[]);
    assert_eq!(screening.warnings, []);
    // The sex decides whether a pregnancy is asked for; a creatinine is another way to an eGFR.
    let expected: Vec<Field> = [Field::Weight, Field::Age, Field::Sex]
        .into_iter()
        .chain(Field::RISKS.iter().copied())
        .filter(|field| *field != Field::Creatinine)
        .collect();
    // The weight is asked once the age says that it is an adult.
    let asked: Vec<Field> = screening.unknown;
    assert!(
        expected
            .iter()
            .all(|field| *field == Field::Weight || asked.contains(field)),
        "{asked:?}"
    );
    let distinct: BTreeSet<Field> = asked.iter().copied().collect();
    assert_eq!(distinct.len(), asked.len());
}

#[test]
fn an_egfr_or_a_creatinine_is_enough_and_a_creatinine_asks_for_what_it_needs() {
    let asks = |more: &[(Field, &str)]| screened(&[more]).unknown;
    assert!(asks(&[]).contains(&Field::Egfr));
    assert!(!asks(&[(Field::Egfr, "90")]).contains(&Field::Egfr));
    let computed = [
        (Field::Creatinine, "0.6 mg/dL"),
        (Field::Age, "50"),
        (Field::Weight, "60"),
        (Field::Sex, "female"),
    ];
    assert!(!asks(&computed).contains(&Field::Egfr));
    for missing in 1..computed.len() {
        let mut some = computed.to_vec();
        let (field, _) = some.remove(missing);
        let asked = asks(&some);
        assert!(
            asked.contains(&field) && asked.contains(&Field::Egfr),
            "{asked:?}"
        );
    }
}

/// In obesity the actual weight makes a clearance good; that answers for nothing.
#[test]
fn a_good_clearance_of_an_obese_patient_still_asks_for_an_egfr() {
    let of = |weight, creatinine| {
        screened(&[&[
            (Field::Creatinine, creatinine),
            (Field::Age, "72"),
            (Field::Weight, weight),
            (Field::Height, "160"),
            (Field::Sex, "female"),
        ]])
    };
    assert!(of("120", "1.2 mg/dL").unknown.contains(&Field::Egfr));
    // Low by the actual weight is low by any other, and asks for nothing more.
    assert!(!of("120", "2.4 mg/dL").unknown.contains(&Field::Egfr));
    assert!(!of("60", "0.6 mg/dL").unknown.contains(&Field::Egfr));
}
