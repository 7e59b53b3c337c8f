//! What a rule asks for, and what it does not.

use ivig_navigator::order::weight::{Weighing, WeightRule, weigh};
use ivig_navigator::patient::{EnteredWeightReason, Field, Patient, Sex};
use ivig_navigator::quantity::{BodyWeight, Height, WeightBasis};

use crate::{adult, aged, check, one, pregnant};

use Sex::{Female, Male};
use WeightBasis::Entered;
use WeightRule as Rule;

#[test]
fn a_weight_set_by_the_clinician_needs_its_reason() {
    let mut patient = adult(Male, "170", "80");
    let missing = |patient: &Patient| match weigh(Rule::Entered, patient) {
        Weighing::Missing(fields) => fields,
        other => panic!("{other:?}"),
    };
    assert_eq!(
        missing(&patient),
        [Field::EnteredWeight, Field::EnteredWeightReason]
    );
    patient.entered_weight = Some(BodyWeight::kilograms(72));
    assert_eq!(missing(&patient), [Field::EnteredWeightReason]);
    patient.entered_weight_reason = Some(EnteredWeightReason::Oedema);
    check(&[(
        Rule::Entered,
        patient.clone(),
        &[(
            Entered,
            "72",
            "Set by the clinician (Oedema, ascites or effusion)",
        )],
    )]);
    assert!(one(Rule::Entered, &patient).notices.is_empty());
    patient.entered_weight = Some(BodyWeight::kilograms(81));
    assert_eq!(one(Rule::Entered, &patient).notices.len(), 1);
}

/// What is not known is named where it matters, and only there.
#[test]
fn only_what_can_change_the_answer_is_asked_for() {
    use Field::{Age, Height as Tall, Pregnant, Sex as OfSex, Weight, WeightBeforePregnancy};
    let weight = |kilograms| Patient {
        weight: Some(BodyWeight::kilograms(kilograms)),
        ..Patient::default()
    };
    let obese = adult(Female, "165", "98");
    let rows: &[(Rule, Patient, &[Field])] = &[
        (Rule::Actual, Patient::default(), &[Weight]),
        (
            Rule::Ontario,
            Patient::default(),
            &[Weight, Tall, OfSex, Pregnant],
        ),
        (
            Rule::AustraliaFromJuly2026,
            Patient::default(),
            &[Weight, Tall, Age, OfSex, Pregnant],
        ),
        (
            Rule::UkRequestForm,
            Patient::default(),
            &[Weight, Tall, Age, OfSex],
        ),
        // A child: the weight alone.
        (Rule::UkRequestForm, aged(10, Patient::default()), &[Weight]),
        (
            Rule::AustraliaFromJuly2026,
            aged(10, Patient::default()),
            &[Weight],
        ),
        (
            Rule::AustraliaFromJuly2026,
            Patient {
                height: Some(Height::centimetres(150)),
                ..Patient::default()
            },
            &[Weight],
        ),
        (Rule::Ontario, aged(9, weight(40)), &[Tall, OfSex]),
        // Pregnancy: not of men, not under 10, not over 60.
        (
            Rule::Ontario,
            Patient {
                pregnant: None,
                ..obese.clone()
            },
            &[Pregnant],
        ),
        (
            Rule::Ontario,
            aged(
                10,
                Patient {
                    pregnant: None,
                    ..obese.clone()
                },
            ),
            &[Pregnant],
        ),
        (
            Rule::Ontario,
            aged(
                60,
                Patient {
                    pregnant: None,
                    ..obese.clone()
                },
            ),
            &[Pregnant],
        ),
        (
            Rule::Ontario,
            aged(
                9,
                Patient {
                    pregnant: None,
                    ..obese.clone()
                },
            ),
            &[],
        ),
        (
            Rule::Ontario,
            aged(
                61,
                Patient {
                    pregnant: None,
                    ..obese.clone()
                },
            ),
            &[],
        ),
        (
            Rule::Ontario,
            Patient {
                pregnant: None,
                sex: Some(Male),
                ..obese.clone()
            },
            &[],
        ),
        (
            Rule::Ontario,
            Patient {
                sex: None,
                pregnant: None,
                ..obese.clone()
            },
            &[OfSex, Pregnant],
        ),
        (
            Rule::UkRequestForm,
            Patient {
                pregnant: None,
                ..obese.clone()
            },
            &[],
        ),
        (
            Rule::AustraliaFromJuly2026,
            Patient {
                pregnant: None,
                ..obese.clone()
            },
            &[Pregnant],
        ),
        (
            Rule::AustraliaFromJuly2026,
            Patient {
                pregnant: None,
                ..adult(Female, "185", "60")
            },
            &[],
        ),
        // The weight before pregnancy, and the present one no more.
        (
            Rule::Ontario,
            Patient {
                weight: None,
                ..pregnant(None, obese.clone())
            },
            &[WeightBeforePregnancy],
        ),
        (
            Rule::Ontario,
            Patient {
                weight: None,
                ..pregnant(Some("70"), obese.clone())
            },
            &[],
        ),
        (
            Rule::AustraliaFromJuly2026,
            Patient {
                height: None,
                ..pregnant(None, obese.clone())
            },
            &[],
        ),
        // The age, where the rule would take another weight than the actual one.
        (
            Rule::UsBmiAbove30,
            Patient {
                age: None,
                ..obese.clone()
            },
            &[Age],
        ),
        (
            Rule::UsBmiAbove30,
            Patient {
                age: None,
                ..adult(Male, "180", "80")
            },
            &[],
        ),
        (
            Rule::Ontario,
            Patient {
                age: None,
                ..obese.clone()
            },
            &[],
        ),
        (
            Rule::AustraliaFromJuly2026,
            Patient {
                age: None,
                ..obese.clone()
            },
            &[Age],
        ),
        // The sex, where the ideal weight or its limit is needed.
        (
            Rule::UsBmiAbove30,
            Patient {
                sex: None,
                ..adult(Male, "180", "80")
            },
            &[],
        ),
        (
            Rule::UsAbove120Percent,
            Patient {
                sex: None,
                ..adult(Male, "180", "80")
            },
            &[OfSex],
        ),
        (
            Rule::Ontario,
            Patient {
                sex: None,
                ..adult(Female, "170", "45.5")
            },
            &[],
        ),
        (
            Rule::Ontario,
            Patient {
                sex: None,
                ..adult(Female, "170", "46")
            },
            &[OfSex],
        ),
        (
            Rule::Ontario,
            Patient {
                sex: None,
                ..adult(Female, "150", "60")
            },
            &[],
        ),
    ];
    for (index, (rule, patient, expected)) in rows.iter().enumerate() {
        let fields = match weigh(*rule, patient) {
            Weighing::Missing(fields) => fields,
            Weighing::One(_) | Weighing::Either(..) => Vec::new(),
            refused @ Weighing::Refused(_) => panic!("row {index}, {rule:?}: {refused:?}"),
        };
        assert_eq!(fields, *expected, "row {index}, {rule:?}");
    }
    let contradicted = pregnant(Some("70"), adult(Male, "170", "80"));
    for rule in [Rule::Ontario, Rule::AustraliaFromJuly2026] {
        assert!(
            matches!(weigh(rule, &contradicted), Weighing::Refused(_)),
            "{rule:?}"
        );
    }
}
