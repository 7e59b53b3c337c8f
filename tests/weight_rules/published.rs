//! Worked examples: those of the dossier, the published ones, and the working of one.

use ivig_navigator::order::weight::{Weighing, WeightRule, side_by_side};
use ivig_navigator::patient::{Patient, Sex};
use ivig_navigator::quantity::{
    BodyWeight, DosePerKilogram, Height, PerCourse, Rounding, WeightBasis,
};

use crate::{adult, aged, check, close, one, pregnant};

use Sex::{Female, Male};
use WeightBasis::{Actual, Adjusted, AdjustedBeforePregnancy, Ideal};
use WeightRule as Rule;

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
