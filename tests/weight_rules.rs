//! Weight rules: published cases, exact edges, every body, and laws.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    reason = "a test may fail loudly, and computes in i128 what the application computes in i64"
)]

use std::collections::BTreeSet;

use ivig_navigator::evidence::{Fact, Status};
use ivig_navigator::order::weight::{
    Weighed, Weighing, WeightRule, flip_points, nearest_flips, side_by_side, weigh,
};
use ivig_navigator::patient::{EnteredWeightReason, Field, Patient, Presence, Sex};
use ivig_navigator::product::Country;
use ivig_navigator::quantity::{
    BodyWeight, DosePerKilogram, DosingWeight, Height, PerCourse, Rounding, WeightBasis,
    parse_scaled,
};
use ivig_navigator::text::{Language, Text};
use proptest::prelude::*;

use Sex::{Female, Male};
use WeightBasis::{Actual, Adjusted, AdjustedBeforePregnancy, BeforePregnancy, Entered, Ideal};
use WeightRule as Rule;

/// An adult of 50 who is not pregnant: height in cm, weight in kg.
fn adult(sex: Sex, height: &str, weight: &str) -> Patient {
    Patient {
        sex: Some(sex),
        height: Some(Height::parse(height).unwrap()),
        weight: Some(BodyWeight::parse(weight).unwrap()),
        age: Some(50),
        pregnant: Some(Presence::Absent),
        ..Patient::default()
    }
}

fn aged(age: i64, mut patient: Patient) -> Patient {
    patient.age = Some(age);
    patient
}

fn pregnant(before: Option<&str>, mut patient: Patient) -> Patient {
    patient.pregnant = Some(Presence::Present);
    patient.age = Some(30);
    patient.weight_before_pregnancy = before.map(|typed| BodyWeight::parse(typed).unwrap());
    patient
}

fn one(rule: Rule, patient: &Patient) -> Weighed {
    match weigh(rule, patient) {
        Weighing::One(weighed) => weighed,
        other => panic!("{rule:?}, {patient:?}: {other:?}"),
    }
}

/// The readings of a rule: one, two, or none.
fn readings(weighing: &Weighing) -> Vec<&Weighed> {
    match weighing {
        Weighing::One(one) => vec![one],
        Weighing::Either(one, other, _) => vec![one, other],
        Weighing::Missing(_) | Weighing::Refused(_) => Vec::new(),
    }
}

/// To 0.01 kg, or to as many decimals as are printed.
fn close(weighed: &Weighed, printed: &str) -> bool {
    let decimals = printed.split_once('.').map_or(0, |(_, after)| after.len());
    let mg = weighed.weight.weight().as_mg();
    let printed = BodyWeight::parse(printed).unwrap().as_mg();
    (mg - printed).abs() * 2 <= 10_i64.pow(6 - u32::try_from(decimals).unwrap())
}

/// Rule, patient, then each reading as basis, kilograms, and what its reason says.
type Row<'a> = (Rule, Patient, &'a [(WeightBasis, &'a str, &'a str)]);

fn check(rows: &[Row<'_>]) {
    for (index, (rule, patient, expected)) in rows.iter().enumerate() {
        let weighing = weigh(*rule, patient);
        let found = readings(&weighing);
        let at = format!("row {index}, {rule:?}: {weighing:?}");
        assert_eq!(found.len(), expected.len(), "{at}");
        for (weighed, (basis, kilograms, because)) in found.into_iter().zip(*expected) {
            assert_eq!(weighed.weight.basis(), *basis, "{at}");
            assert!(close(weighed, kilograms), "{kilograms}: {at}");
            assert!(weighed.because.en().contains(because), "{because}: {at}");
        }
    }
}

/// Section B4 of the dossier, and the dosing weights of its cases F1 to F8.
#[test]
fn the_worked_examples_of_the_dossier() {
    let woman_98 = adult(Female, "165", "98");
    let man_118 = adult(Male, "178", "118");
    let mother = pregnant(Some("70"), adult(Female, "166", "84"));
    check(&[
        (
            Rule::Ontario,
            woman_98,
            &[(
                Adjusted,
                "73.35",
                "BMI 36 is above 30: adjusted weight \"must\"",
            )],
        ),
        (
            Rule::AustraliaFromJuly2026,
            man_118,
            &[(Adjusted, "91.11", "No exclusion applies")],
        ),
        (
            Rule::UkRequestForm,
            adult(Male, "170", "82"),
            &[(
                Adjusted,
                "72.36",
                "Percentage of ideal weight 124.4% is above 120%",
            )],
        ),
        (
            Rule::Ontario,
            mother.clone(),
            &[(
                AdjustedBeforePregnancy,
                "62.69",
                "Weight before pregnancy 70\u{a0}kg is above 45.5\u{a0}kg: adjusted weight \"should\"",
            )],
        ),
        (
            Rule::AustraliaFromJuly2026,
            mother,
            &[(Actual, "84", "Pregnant")],
        ),
        // As though she were not: the dossier gives this figure beside the other.
        (
            Rule::Ontario,
            adult(Female, "166", "84"),
            &[(Adjusted, "68.29", "BMI 30.5 is above 30")],
        ),
        (
            Rule::Actual,
            adult(Male, "170", "62"),
            &[(Actual, "62", "Labels")],
        ),
        (
            Rule::UsAbove120Percent,
            aged(72, adult(Female, "160", "60")),
            &[(
                Actual,
                "60",
                "Percentage of ideal weight 114.5% is not above 120%",
            )],
        ),
        (
            Rule::UsAbove120Percent,
            adult(Male, "172", "70"),
            &[(Actual, "70", "")],
        ),
        (
            Rule::Actual,
            adult(Male, "172", "60"),
            &[(Actual, "60", "")],
        ),
    ]);
    let child = Patient {
        weight: Some(BodyWeight::kilograms(25)),
        height: Some(Height::centimetres(117)),
        age: Some(6),
        ..Patient::default()
    };
    for (rule, weighing) in side_by_side(&child) {
        if rule != Rule::Entered {
            let Weighing::One(weighed) = &weighing else {
                panic!("{rule:?}: {weighing:?}");
            };
            assert!(
                weighed.weight.basis() == Actual && close(weighed, "25"),
                "{rule:?}"
            );
        }
    }
    // 2 g/kg of 73.345669 kg: 146.69 g, from which 145 g is rounded.
    let dose = DosePerKilogram::<PerCourse>::mg(2000)
        .for_weight(
            one(Rule::Ontario, &adult(Female, "165", "98")).weight,
            Rounding::NearestTiesUp,
        )
        .unwrap();
    assert_eq!(dose.as_mg(), 146_691);
}

/// P01 to P09 of the published worked examples, as far as they are weights.
#[test]
fn the_published_worked_examples() {
    let obese = |sex, height| adult(sex, height, "160");
    check(&[
        (
            Rule::KentAndMedway,
            obese(Male, "177.8"),
            &[(Ideal, "73.000", "")],
        ),
        (
            Rule::KentAndMedway,
            obese(Female, "162.56"),
            &[(Ideal, "54.700", "")],
        ),
        (
            Rule::AustraliaFromJuly2026,
            adult(Male, "180", "80"),
            &[(Adjusted, "76.995", "")],
        ),
        (
            Rule::KentAndMedway,
            adult(Female, "64 in", "80"),
            &[(Ideal, "54.70", "")],
        ),
        (
            Rule::UkRequestForm,
            adult(Female, "64 in", "80"),
            &[(Adjusted, "64.82", "")],
        ),
        (
            Rule::KentAndMedway,
            adult(Male, "180", "120"),
            &[(Ideal, "74.992", "")],
        ),
        (
            Rule::UkRequestForm,
            adult(Male, "180", "120"),
            &[(Adjusted, "92.995", "")],
        ),
        (
            Rule::KentAndMedway,
            adult(Male, "175", "100"),
            &[(Ideal, "70.46", "")],
        ),
        (
            Rule::UsBmiAbove30,
            adult(Male, "175", "100"),
            &[(Adjusted, "82.28", "BMI 32.7 is above 30")],
        ),
        (
            Rule::Actual,
            adult(Male, "175", "70"),
            &[(Actual, "70", "")],
        ),
        (
            Rule::UsBmiAbove30,
            adult(Male, "180", "80"),
            &[(Actual, "80", "BMI 24.7 is not above 30")],
        ),
        (
            Rule::UsBmiAbove30,
            adult(Female, "170", "60"),
            &[(Actual, "60", "BMI 20.8 ")],
        ),
    ]);
    // P03, to six decimals: the milligram.
    for (sex, printed) in [(Female, 52_381_890), (Male, 56_881_890)] {
        let weighed = one(Rule::KentAndMedway, &obese(sex, "160"));
        assert_eq!(weighed.weight.weight(), BodyWeight::mg(printed));
    }
    // P07: 2 g/kg carries full precision, 164.4 to 164.6 g.
    let weight = one(Rule::UsBmiAbove30, &adult(Male, "175", "100")).weight;
    let dose = DosePerKilogram::<PerCourse>::mg(2000).for_weight(weight, Rounding::NearestTiesUp);
    assert_eq!(dose.unwrap().as_mg(), 164_557);
}

#[test]
fn the_working_holds_the_formulas_with_their_numbers() {
    let weighed = one(Rule::Ontario, &adult(Female, "165", "98"));
    let lines: Vec<String> = weighed
        .working
        .iter()
        .map(|step| format!("{} = {}, {}", step.input.en(), step.result.en(), step.exact))
        .map(|line| line.replace('\u{a0}', " "))
        .collect();
    assert_eq!(
        lines,
        [
            "ideal body weight (Devine): 45.5 kg + 2.3 kg × (165 cm ÷ 2.54 cm − 60) = 56.909449 kg, false",
            "adjusted body weight: 56.909449 kg + 0.4 × (98 kg − 56.909449 kg) = 73.345669 kg, false",
        ]
    );
    let exact = one(Rule::UkRequestForm, &adult(Male, "70 in", "120"));
    assert!(exact.working.iter().all(|step| step.exact), "{exact:?}");
    assert!(
        one(Rule::Actual, &adult(Male, "170", "62"))
            .working
            .is_empty()
    );
}

#[test]
fn a_limit_itself_falls_where_the_rule_says() {
    // BMI 30 at 200 cm is 120 kg; 120% of the ideal weight of 50 kg is 60 kg at 60 inches.
    let man_200 = |weight| adult(Male, "200", weight);
    let man_60_in = |weight| adult(Male, "60 in", weight);
    check(&[
        (
            Rule::UsBmiAbove30,
            man_200("120"),
            &[(Actual, "120", "BMI 30 is not above 30")],
        ),
        (
            Rule::UsBmiAbove30,
            man_200("120.001"),
            &[(Adjusted, "103.86", "BMI 30.0003 is above 30")],
        ),
        (
            Rule::UsBmiAbove30,
            man_200("119.999"),
            &[(Actual, "119.999", "BMI 29.9997 is not above 30")],
        ),
        (
            Rule::UsCompendium,
            adult(Male, "180", "97.199"),
            &[(Adjusted, "83.87", "Percentage"), (Actual, "97.199", "")],
        ),
        (
            Rule::UsCompendium,
            adult(Male, "180", "97.2"),
            &[
                (Adjusted, "83.88", "BMI 30 is not below 30"),
                (Actual, "97.2", ""),
            ],
        ),
        (
            Rule::UsAbove120Percent,
            man_60_in("60"),
            &[(Actual, "60", "120% is not above 120%")],
        ),
        (
            Rule::UsAbove120Percent,
            man_60_in("60.001"),
            &[(Adjusted, "54.000", "120.002% is above 120%")],
        ),
        (
            Rule::UkRequestForm,
            man_60_in("60"),
            &[(Actual, "60", "BMI 25.8 is not above 30; Percentage")],
        ),
        (
            Rule::UkRequestForm,
            man_60_in("60.001"),
            &[(Adjusted, "54.000", "120.002%")],
        ),
        // Ontario's own limits.
        (
            Rule::Ontario,
            man_60_in("50"),
            &[(Actual, "50", "Weight 50\u{a0}kg is not above 50\u{a0}kg")],
        ),
        (
            Rule::Ontario,
            man_60_in("50.001"),
            &[(
                Adjusted,
                "50.000",
                "Height 152.4\u{a0}cm is not below 152.4\u{a0}cm; Weight",
            )],
        ),
        (
            Rule::Ontario,
            adult(Female, "60 in", "45.5"),
            &[(Actual, "45.5", "")],
        ),
        (
            Rule::Ontario,
            adult(Female, "60 in", "45.501"),
            &[(Adjusted, "45.500", "")],
        ),
        (
            Rule::Ontario,
            adult(Female, "152.39", "60"),
            &[(Actual, "60", "Height 152.39\u{a0}cm is below")],
        ),
        // Australia: 152.0 cm is adjusted, 151.9 cm is not; 17 and 18 years.
        (
            Rule::AustraliaFromJuly2026,
            adult(Female, "152", "80"),
            &[(Adjusted, "59.08", "")],
        ),
        (
            Rule::AustraliaFromJuly2026,
            adult(Female, "151.9", "80"),
            &[(Actual, "80", "is below 152\u{a0}cm")],
        ),
        (
            Rule::AustraliaFromJuly2026,
            aged(17, adult(Female, "165", "80")),
            &[(Actual, "80", "Age 17\u{a0}years is below 18")],
        ),
        (
            Rule::AustraliaFromJuly2026,
            aged(18, adult(Female, "165", "80")),
            &[(Adjusted, "66.15", "")],
        ),
        (
            Rule::UkRequestForm,
            aged(17, adult(Female, "165", "98")),
            &[(Actual, "98", "below 18")],
        ),
        (
            Rule::UkRequestForm,
            aged(18, adult(Female, "165", "98")),
            &[(Adjusted, "73.35", "")],
        ),
        // Ontario has no limit of age where its criteria are met.
        (
            Rule::Ontario,
            aged(17, adult(Female, "165", "98")),
            &[(Adjusted, "73.35", "")],
        ),
        (
            Rule::UsCompendium,
            adult(Male, "200", "100"),
            &[(
                Actual,
                "100",
                "Weight 100\u{a0}kg is not above 100\u{a0}kg; BMI 25 is below 30",
            )],
        ),
        (
            Rule::UsCompendium,
            adult(Male, "200", "100.1"),
            &[(Adjusted, "95.90", "Weight"), (Actual, "100.1", "")],
        ),
        (
            Rule::Toledo,
            man_60_in("49.999"),
            &[(Actual, "49.999", "is below 100%")],
        ),
        (Rule::Toledo, man_60_in("50"), &[(Ideal, "50", "")]),
    ]);
}

#[test]
fn the_traps_are_asked_about_or_named() {
    let thin = adult(Male, "185", "60");
    let short = adult(Female, "145", "70");
    check(&[
        (Rule::Ontario, thin.clone(), &[(Actual, "60", "should")]),
        (
            Rule::AustraliaFromJuly2026,
            thin.clone(),
            &[(Actual, "60", "is below 100%")],
        ),
        (
            Rule::KentAndMedway,
            thin.clone(),
            &[(Ideal, "79.52", ""), (Actual, "60", "")],
        ),
        (Rule::Toledo, thin.clone(), &[(Actual, "60", "")]),
        (
            Rule::Ontario,
            short.clone(),
            &[
                (Adjusted, "51.28", "BMI 33.3 is above 30"),
                (Actual, "70", "Height 145\u{a0}cm is below 152.4"),
            ],
        ),
        (
            Rule::UkRequestForm,
            short.clone(),
            &[(Adjusted, "51.28", ""), (Actual, "70", "")],
        ),
        (
            Rule::UkRequestForm,
            adult(Female, "131.9", "70"),
            &[(Actual, "70", "is below 132\u{a0}cm")],
        ),
        (
            Rule::UkRequestForm,
            adult(Female, "152", "40"),
            &[(Actual, "40", "")],
        ),
        (
            Rule::AustraliaFromJuly2026,
            short.clone(),
            &[(Actual, "70", "")],
        ),
        (
            Rule::AustraliaUntilJune2026,
            adult(Male, "178", "118"),
            &[(Actual, "118", ""), (Adjusted, "91.11", "")],
        ),
        (
            Rule::AustraliaUntilJune2026,
            thin.clone(),
            &[(Actual, "60", "is not above 100%")],
        ),
        (
            Rule::Toledo,
            adult(Male, "178", "118"),
            &[(Adjusted, "91.11", ""), (Ideal, "73.18", "")],
        ),
        (
            Rule::Toledo,
            adult(Male, "178", "80"),
            &[(Ideal, "73.18", "")],
        ),
        // Not criteria on the weight before pregnancy, though they hold for the present one.
        (
            Rule::Ontario,
            pregnant(Some("45"), adult(Female, "160", "58")),
            &[(BeforePregnancy, "45", "is not above 45.5")],
        ),
        (
            Rule::UkRequestForm,
            pregnant(None, adult(Female, "165", "98")),
            &[(Adjusted, "73.35", "")],
        ),
    ]);
    let says = |rule, patient: &Patient, words: &str| {
        let weighing = weigh(rule, patient);
        let found = readings(&weighing)
            .iter()
            .flat_map(|weighed| &weighed.notices)
            .any(|notice| notice.value().is_some_and(|text| text.en().contains(words)));
        assert!(found, "{rule:?}, {words}: {weighing:?}");
    };
    says(Rule::Ontario, &thin, "lies above the actual weight");
    says(Rule::Ontario, &thin, "0.4 was not seen");
    says(
        Rule::AustraliaFromJuly2026,
        &thin,
        "takes the actual weight",
    );
    says(Rule::Ontario, &short, "not defined below");
    says(
        Rule::Ontario,
        &aged(17, adult(Female, "165", "98")),
        "under 18",
    );
    says(
        Rule::UsBmiAbove30,
        &aged(17, adult(Female, "165", "98")),
        "under 18",
    );
    says(
        Rule::UkRequestForm,
        &pregnant(None, adult(Female, "165", "98")),
        "pregnancy",
    );
    says(
        Rule::Actual,
        &pregnant(None, adult(Female, "165", "98")),
        "pregnancy",
    );
    assert!(
        one(Rule::Ontario, &thin).working.len() == 2,
        "the weight not taken is shown"
    );

    // No formula comes to a weight at 1 m.
    for rule in [Rule::Ontario, Rule::KentAndMedway, Rule::UsAbove120Percent] {
        let weighing = weigh(rule, &adult(Male, "95", "40"));
        assert!(
            matches!(weighing, Weighing::Refused(_)),
            "{rule:?}: {weighing:?}"
        );
    }
    // The choice is kept by the name of the reading.
    let weighing = weigh(Rule::Ontario, &short);
    assert_eq!(
        weighing.chosen("adjusted").unwrap().weight.basis(),
        Adjusted
    );
    assert_eq!(weighing.chosen("actual").unwrap().weight.basis(), Actual);
    assert_eq!(weighing.chosen(""), None);
    assert!(weigh(Rule::Ontario, &thin).chosen("").is_some());
}

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

#[test]
fn a_rule_is_found_by_its_key_and_by_the_country() {
    let keys: BTreeSet<&str> = Rule::ALL.iter().map(|rule| rule.key()).collect();
    assert_eq!(keys.len(), Rule::ALL.len());
    for rule in Rule::ALL {
        assert_eq!(Rule::from_key(rule.key()), Some(*rule));
    }
    assert_eq!(Rule::from_key("devine"), None);
    for (country, rule) in [
        (Country::Canada, Rule::Ontario),
        (Country::Australia, Rule::AustraliaFromJuly2026),
        (Country::Uk, Rule::UkRequestForm),
        (Country::Us, Rule::Actual),
        (Country::Eu, Rule::Actual),
        (Country::Japan, Rule::Actual),
    ] {
        assert_eq!(Rule::default_for(country), rule);
    }
}

/// Every statement of the rules carries its status and, but for this app's own choices, a source.
#[test]
fn every_statement_of_a_rule_has_a_source() {
    let fits = |fact: &Fact<Text>| match fact.status() {
        Status::Unverified => fact.value().is_none() && fact.sources().is_empty(),
        Status::AppDefault => fact.value().is_some(),
        Status::Verified | Status::Secondary => !fact.sources().is_empty(),
        Status::Computed | Status::Inferred | Status::ReviewOnly => false,
    };
    for rule in Rule::ALL {
        assert!(!rule.says().is_empty());
        for fact in rule.says().iter().chain([&rule.rounding()]) {
            assert!(fits(fact), "{rule:?}: {fact:?}");
        }
    }
    for sex in [Female, Male] {
        for (height, weight) in [("120", "60"), ("150", "70"), ("185", "60"), ("170", "120")] {
            for (_, weighing) in side_by_side(&pregnant(Some("60"), adult(sex, height, weight))) {
                let doubt = match &weighing {
                    Weighing::Either(_, _, doubt) => Some(doubt),
                    _ => None,
                };
                let notices = readings(&weighing).into_iter().flat_map(|it| &it.notices);
                assert!(notices.chain(doubt).all(fits), "{weighing:?}");
            }
        }
    }
}

// Every body, against the texts of the rules written down a second time.

/// The bases that a rule takes of an adult who is not pregnant. Height in cm, weight in 0.1 kg.
///
/// Ideal weight is counted in 2540ths of a kilogram: 2.3 kg an inch is 2300 of them a centimetre.
#[expect(clippy::match_same_arms, reason = "each rule is read by itself")]
fn by_the_text(
    rule: Rule,
    sex: Sex,
    height: i128,
    weight: i128,
) -> (WeightBasis, Option<WeightBasis>) {
    let (begins, limit) = match sex {
        Male => (127_000, 500),
        Female => (115_570, 455),
    };
    let ideal = begins + 2300 * height - 350_520;
    let of_2540 = weight * 254;
    let (bmi, bmi_30) = (weight * 1000, 30 * height * height);
    let short = height * 10 < 1524;
    let thin = of_2540 < ideal;
    let above_120 = of_2540 * 5 > ideal * 6;
    let adjusted = |fires: bool| match (fires && !thin, short) {
        (false, _) => (Actual, None),
        (true, true) => (Adjusted, Some(Actual)),
        (true, false) => (Adjusted, None),
    };
    match rule {
        Rule::Actual => (Actual, None),
        Rule::Entered => (Entered, None),
        Rule::Ontario => adjusted(bmi > bmi_30 || (!short && weight > limit)),
        Rule::AustraliaFromJuly2026 if height < 152 || thin => (Actual, None),
        Rule::AustraliaFromJuly2026 => (Adjusted, None),
        Rule::AustraliaUntilJune2026 if of_2540 > ideal => (Actual, Some(Adjusted)),
        Rule::AustraliaUntilJune2026 => (Actual, None),
        Rule::UkRequestForm => adjusted(height >= 132 && (bmi > bmi_30 || above_120)),
        Rule::KentAndMedway if thin || short => (Ideal, Some(Actual)),
        Rule::KentAndMedway => (Ideal, None),
        Rule::UsAbove120Percent => adjusted(above_120),
        Rule::UsBmiAbove30 => adjusted(bmi > bmi_30),
        Rule::UsCompendium if thin => (Actual, None),
        Rule::UsCompendium if weight > 1000 || bmi >= bmi_30 || above_120 => {
            (Adjusted, Some(Actual))
        }
        Rule::UsCompendium => (Actual, None),
        Rule::Toledo if thin => (Actual, None),
        Rule::Toledo if short && bmi >= bmi_30 => (Adjusted, Some(Actual)),
        Rule::Toledo if short => (Ideal, Some(Actual)),
        Rule::Toledo if bmi >= bmi_30 => (Adjusted, Some(Ideal)),
        Rule::Toledo => (Ideal, None),
    }
}

fn body(sex: Sex, height: u16, tenths: i64) -> Patient {
    Patient {
        sex: Some(sex),
        height: Some(Height::centimetres(height)),
        weight: Some(BodyWeight::mg(tenths * 100_000)),
        age: Some(50),
        pregnant: Some(Presence::Absent),
        entered_weight: Some(BodyWeight::kilograms(64)),
        entered_weight_reason: Some(EnteredWeightReason::Amputation),
        ..Patient::default()
    }
}

/// The weight of a basis in kilograms, by floats.
fn in_kilograms(basis: WeightBasis, sex: Sex, height: f64, weight: f64) -> f64 {
    let begins = if sex == Male { 50.0 } else { 45.5 };
    #[expect(clippy::float_arithmetic, reason = "a second computation, in a test")]
    let (ideal, adjusted) = {
        let ideal = begins + 2.3 * (height / 2.54 - 60.0);
        (ideal, ideal + 0.4 * (weight - ideal))
    };
    match basis {
        Ideal => ideal,
        Adjusted => adjusted,
        Entered => 64.0,
        _ => weight,
    }
}

fn check_every_weight(rule: Rule, sex: Sex, height: u16) {
    let mut before: Option<(WeightBasis, i64)> = None;
    for half in 6..=500 {
        let tenths = half * 5;
        let patient = body(sex, height, tenths);
        let weighing = weigh(rule, &patient);
        let found = readings(&weighing);
        let bases = (
            found.first().map(|it| it.weight.basis()),
            found.get(1).map(|it| it.weight.basis()),
        );
        let (one, other) = by_the_text(rule, sex, height.into(), tenths.into());
        assert_eq!(
            bases,
            (Some(one), other),
            "{rule:?} {sex:?} {height} cm, {tenths}"
        );
        for weighed in &found {
            let mg = weighed.weight.weight().as_mg();
            let basis = weighed.weight.basis();
            #[expect(
                clippy::float_arithmetic,
                clippy::as_conversions,
                clippy::cast_precision_loss,
                reason = "a second computation, in a test"
            )]
            let off = {
                let kilograms = tenths as f64 / 10.0;
                let expected = in_kilograms(basis, sex, height.into(), kilograms);
                (mg as f64 / 1e6 - expected).abs() * 1e6
            };
            assert!(
                off < 0.51,
                "{rule:?} {sex:?} {height} cm, {tenths}: {weighed:?}"
            );
            let actual = patient.weight.unwrap().as_mg();
            let may_be_above = rule == Rule::KentAndMedway || rule == Rule::Entered;
            assert!(mg <= actual || may_be_above, "{rule:?}: {weighed:?}");
            assert!(mg > 0, "{rule:?}: {weighed:?}");
        }
        let mg = found.first().unwrap().weight.weight().as_mg();
        if let Some((basis, lower)) = before {
            assert!(
                basis != one || mg >= lower,
                "{rule:?}: more weight gives less"
            );
        }
        before = Some((one, mg));
    }
}

#[test]
fn every_rule_answers_every_body_as_its_text_says() {
    std::thread::scope(|scope| {
        for sex in [Female, Male] {
            scope.spawn(move || {
                for rule in Rule::ALL {
                    for height in 120..=210 {
                        check_every_weight(*rule, sex, height);
                    }
                }
            });
        }
    });
}

/// Under 18 years: the actual weight, or Ontario's own criteria.
#[test]
fn every_rule_answers_every_child() {
    for rule in Rule::ALL {
        for height in (50..=210).step_by(5) {
            for tenths in (30..=1200).step_by(15) {
                for sex in [Female, Male] {
                    let patient = aged(17, body(sex, height, tenths));
                    let weighing = weigh(*rule, &patient);
                    match (&weighing, rule) {
                        (Weighing::One(one), Rule::Entered) => {
                            assert_eq!(one.weight.basis(), Entered);
                        }
                        (_, Rule::Ontario) => {
                            let adult = weigh(*rule, &aged(50, patient));
                            let weights = |weighing: &Weighing| -> Vec<_> {
                                readings(weighing).iter().map(|it| it.weight).collect()
                            };
                            assert_eq!(weights(&weighing), weights(&adult));
                            assert!(!matches!(weighing, Weighing::Missing(_)));
                        }
                        (Weighing::One(one), _) => {
                            assert_eq!(one.weight.basis(), Actual, "{rule:?}");
                            assert_eq!(Some(one.weight.weight()), patient.weight);
                        }
                        _ => panic!("{rule:?}: {weighing:?}"),
                    }
                }
            }
        }
    }
}

/// All flips of the text: every pair of neighbours by 0.1 kg, from 3 to 250 kg.
#[test]
fn flips_are_where_the_text_of_the_rule_has_them() {
    let mut count = 0;
    for rule in Rule::ALL {
        for sex in [Female, Male] {
            for height in 120..=210 {
                let at = |tenths: i64| by_the_text(*rule, sex, height.into(), tenths.into());
                let mut expected = Vec::new();
                let mut before = at(30);
                for tenths in 31..=2500 {
                    let now = at(tenths);
                    if now != before {
                        expected.push((tenths - 1, tenths, before, now));
                    }
                    before = now;
                }
                let patient = body(sex, height, 700);
                let found: Vec<_> = flip_points(*rule, &patient)
                    .iter()
                    .map(|flip| {
                        let side = |side: &ivig_navigator::order::weight::FlipSide| {
                            (side.weight.basis(), side.other.map(DosingWeight::basis))
                        };
                        assert_eq!(flip.field, Field::Weight);
                        (
                            flip.below.at.as_mg() / 100_000,
                            flip.above.at.as_mg() / 100_000,
                            side(&flip.below),
                            side(&flip.above),
                        )
                    })
                    .collect();
                assert_eq!(found, expected, "{rule:?}, {sex:?}, {height} cm");
                count += found.len();
            }
        }
    }
    assert!(count > 1500, "only {count} flips");
}

#[test]
fn the_nearest_flips_stand_on_both_sides_of_the_weight() {
    // 120% of 65.937 kg is 79.12 kg; BMI 30 is 86.7 kg.
    let near = |weight| nearest_flips(Rule::UsAbove120Percent, &adult(Male, "170", weight));
    let figures = |weight| {
        let flips = near(weight);
        let at = |flip: Option<ivig_navigator::order::weight::FlipPoint>| {
            flip.map(|flip| flip.above.at.figure().replace('\u{a0}', " "))
        };
        (at(flips.below), at(flips.above), flips.within_a_tenth)
    };
    let flip = || Some("79.2 kg".to_owned());
    assert_eq!(figures("70"), (None, flip(), false));
    assert_eq!(figures("79"), (None, flip(), false));
    assert_eq!(figures("79.1"), (None, flip(), true));
    assert_eq!(figures("79.11"), (None, flip(), true));
    assert_eq!(figures("79.13"), (flip(), None, true));
    assert_eq!(figures("79.2"), (flip(), None, true));
    assert_eq!(figures("79.3"), (flip(), None, false));
    let jump = near("82").below.unwrap();
    assert_eq!(jump.below.weight.weight().figure(), "79.1\u{a0}kg");
    assert_eq!(jump.above.weight.weight().figure(), "71.242205\u{a0}kg");

    // In a pregnancy Ontario varies the weight before it.
    let mother = pregnant(Some("70"), adult(Female, "166", "84"));
    let flips = nearest_flips(Rule::Ontario, &mother);
    let below = flips.below.unwrap();
    assert_eq!(below.field, Field::WeightBeforePregnancy);
    assert_eq!(below.above.weight.basis(), AdjustedBeforePregnancy);
    // Nothing to vary, nothing found.
    assert_eq!(
        nearest_flips(Rule::Ontario, &Patient::default()).below,
        None
    );
    assert!(flip_points(Rule::Actual, &mother).is_empty());
    assert!(flip_points(Rule::Entered, &body(Male, 170, 800)).is_empty());
}

// Laws.

/// A patient from the digits of one large number: many times faster than a strategy for each fact.
struct Digits(u128);

impl Digits {
    fn below(&mut self, count: u32) -> i64 {
        let digit = self.0 % u128::from(count);
        self.0 /= u128::from(count);
        i64::try_from(digit).unwrap()
    }

    /// Known in four of five patients. In grams.
    fn weight(&mut self, least: i64, most: u32) -> Option<BodyWeight> {
        let grams = least + self.below(most);
        self.known().then(|| BodyWeight::mg(grams * 1000))
    }

    fn known(&mut self) -> bool {
        self.below(5) > 0
    }
}

fn any_case() -> impl Strategy<Value = (Rule, Patient)> {
    any::<u128>().prop_map(|number| {
        let mut digits = Digits(number);
        let count = u32::try_from(Rule::ALL.len()).unwrap();
        let rule = Rule::ALL[usize::try_from(digits.below(count)).unwrap()];
        let height = Height::tenths_mm(2500 + digits.below(22_500));
        let age = digits.below(101);
        let patient = Patient {
            weight: digits.weight(400, 250_000),
            height: digits.known().then_some(height),
            age: digits.known().then_some(age),
            sex: [None, Some(Female), Some(Male), Some(Female), Some(Male)]
                [usize::try_from(digits.below(5)).unwrap()],
            pregnant: [None, Some(Presence::Absent), Some(Presence::Present)]
                [usize::try_from(digits.below(3)).unwrap()],
            weight_before_pregnancy: digits.weight(30_000, 170_000),
            entered_weight: digits.weight(1_000, 200_000),
            entered_weight_reason: Some(EnteredWeightReason::Other),
            ..Patient::default()
        };
        (rule, patient)
    })
}

fn numbers(text: &str) -> Vec<String> {
    let mut found: Vec<String> = text
        .split(|c: char| !(c.is_ascii_digit() || c == '.'))
        .map(|number| number.trim_matches('.').to_owned())
        .filter(|number| !number.is_empty())
        .collect();
    found.sort();
    found
}

/// The milligrams of a figure in kilograms with up to six decimals.
fn shown_mg(figure: &str) -> i64 {
    let number = figure.split('\u{a0}').next().expect("a number");
    parse_scaled(number, 6).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100_000))]

    #[test]
    fn within_a_branch_more_weight_never_gives_less(
        (rule, patient) in any_case(),
        more in 0_i64..50_000_000,
    ) {
        let mut heavier = patient.clone();
        let add = |weight: Option<BodyWeight>| weight.map(|it| BodyWeight::mg(it.as_mg() + more));
        heavier.weight = add(patient.weight);
        heavier.weight_before_pregnancy = add(patient.weight_before_pregnancy);
        let (light, heavy) = (weigh(rule, &patient), weigh(rule, &heavier));
        for one in readings(&light) {
            for other in readings(&heavy) {
                if one.weight.basis() == other.weight.basis() {
                    prop_assert!(other.weight.weight() >= one.weight.weight(), "{one:?} {other:?}");
                }
            }
        }
    }

    #[test]
    fn the_language_changes_no_number((rule, patient) in any_case()) {
        for weighed in readings(&weigh(rule, &patient)) {
            let steps = weighed.working.iter().flat_map(|step| [&step.input, &step.result]);
            for sentence in steps.chain([&weighed.because]) {
                let [ja, en] = Language::ALL.map(|language| numbers(sentence.get(language)));
                prop_assert_eq!(ja, en);
                prop_assert!(!sentence.en().contains(['{', '}']), "{:?}", sentence);
            }
        }
    }

    #[test]
    fn adjusted_lies_between_ideal_and_actual((rule, patient) in any_case()) {
        for weighed in readings(&weigh(rule, &patient)) {
            let actual = match weighed.weight.basis() {
                Adjusted => patient.weight.unwrap(),
                AdjustedBeforePregnancy => patient.weight_before_pregnancy.unwrap(),
                _ => continue,
            };
            let ideal = BodyWeight::mg(shown_mg(weighed.working[0].result.en()));
            let adjusted = weighed.weight.weight();
            prop_assert!(ideal <= adjusted && adjusted <= actual, "{rule:?} {weighed:?}");
        }
    }

    /// An answer that was given without a fact stays when the fact becomes known.
    #[test]
    fn what_was_not_asked_for_changes_nothing(
        (rule, patient) in any_case(),
        (_, full) in any_case(),
    ) {
        let before = weigh(rule, &patient);
        // Not asked of men and at some ages, and an answer counts all the same: so none is added.
        let pregnant = patient.pregnant.or(Some(Presence::Absent));
        // A sex that is added does not contradict.
        let is_pregnant = pregnant == Some(Presence::Present);
        let sex = if is_pregnant { Some(Female) } else { full.sex };
        let after = Patient {
            weight: patient.weight.or(full.weight),
            height: patient.height.or(full.height),
            age: patient.age.or(full.age),
            sex: patient.sex.or(sex),
            pregnant,
            weight_before_pregnancy: patient.weight_before_pregnancy.or(full.weight_before_pregnancy),
            ..patient.clone()
        };
        let now = weigh(rule, &after);
        let weights = |weighing: &Weighing| -> Vec<_> {
            readings(weighing).iter().map(|it| it.weight).collect()
        };
        match &before {
            Weighing::One(_) | Weighing::Either(..) => {
                prop_assert_eq!(weights(&before), weights(&now));
            }
            Weighing::Missing(fields) => prop_assert!(!fields.is_empty()),
            // A contradiction is refused first, whatever else may settle the rule.
            Weighing::Refused(_) if is_pregnant && patient.sex == Some(Male) => {}
            Weighing::Refused(_) => prop_assert!(matches!(now, Weighing::Refused(_))),
        }
    }

    /// No input is too strange: an answer, a question or a refusal, and a search that ends.
    #[test]
    fn nothing_panics(
        (rule, patient) in any_case(),
        (weight, height, age, small) in any::<(i64, i64, i64, bool)>(),
    ) {
        let cut = |amount: i64| if small { amount % 30_000 } else { amount };
        let patient = Patient {
            weight: Some(BodyWeight::mg(weight)),
            weight_before_pregnancy: Some(BodyWeight::mg(cut(weight))),
            entered_weight: Some(BodyWeight::mg(weight)),
            height: Some(Height::tenths_mm(cut(height))),
            age: Some(age),
            ..patient
        };
        for weighed in readings(&weigh(rule, &patient)) {
            prop_assert!(weighed.weight.weight() > BodyWeight::mg(0));
        }
        if small {
            prop_assert!(flip_points(rule, &patient).len() < 12);
        }
        let _ = nearest_flips(rule, &patient);
    }
}
