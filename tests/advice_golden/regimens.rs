//! What is offered: the regimens of a position, and the doses that the headline names.

use std::collections::BTreeSet;

use ivig_navigator::advice::{Tone, advise};
use ivig_navigator::evidence::{Condition, review_2004};
use ivig_navigator::order::dosage;
use ivig_navigator::patient::{Field, Presence};
use ivig_navigator::quantity::{Dose, DosingWeight, NO_BREAK_SPACE};

use crate::answering::{every_answer, patient};
use crate::{answered, every_advice};

#[test]
fn gbs_70kg_gets_28_g_a_day_and_140_g_a_course() {
    let answers = answered(&[(Field::Weight, "70"), (Field::GbsDisability, "4")]);
    let patient = patient(&answers);
    let advice = advise(Condition::Gbs, &patient);
    let weight = DosingWeight::actual(patient.weight.unwrap());
    let order = dosage(advice.regimens[0], weight, None).unwrap();
    assert_eq!(order.per_course, Dose::grams(140));
    let daily = order.daily.unwrap();
    assert_eq!((daily.days, daily.dose), (5, Dose::grams(28)));
    let volumes: Vec<String> = daily
        .volumes
        .iter()
        .map(|(strength, volume)| format!("{} {}", strength.percent(), volume.sentence().en()))
        .collect();
    assert_eq!(volumes, ["10% 280\u{a0}mL a day", "5% 560\u{a0}mL a day"]);
}

#[test]
fn no_regimen_with_a_verdict_against_or_open() {
    for condition in Condition::ALL {
        for (patient, advice) in every_advice(*condition) {
            if matches!(advice.verdict.tone(), Tone::Against | Tone::Open) {
                assert!(advice.regimens.is_empty(), "{condition:?}: {patient:?}");
            }
        }
    }
}

#[test]
fn a_regimen_is_one_of_the_position_and_offered_once() {
    for condition in Condition::ALL {
        for (patient, advice) in every_advice(*condition) {
            let position = review_2004::position(*condition);
            assert_eq!(advice.position, position);
            let keys: BTreeSet<&str> = advice.regimens.iter().map(|r| r.key).collect();
            assert_eq!(keys.len(), advice.regimens.len(), "{patient:?}");
            for regimen in advice.regimens {
                assert!(position.regimens.contains(regimen), "{patient:?}");
            }
        }
    }
}

/// The doses per kilogram that a wording names, in mg/kg: `1 to 2 g/kg` names two.
fn doses_named(text: &str) -> Vec<u32> {
    let text = text.replace(NO_BREAK_SPACE, " ").replace("〜", " to ");
    let words: Vec<&str> = text.split(' ').collect();
    let milligrams = |word: &str| -> u32 {
        let (whole, fraction) = word.split_once('.').unwrap_or((word, ""));
        format!("{whole}{fraction:0<3}").parse().unwrap()
    };
    let mut named = Vec::new();
    for (at, word) in words.iter().enumerate() {
        if word.starts_with("g/kg") {
            named.push(milligrams(words[at - 1]));
            if at > 2 && words[at - 2] == "to" {
                named.push(milligrams(words[at - 3]));
            }
        }
    }
    named.sort_unstable();
    named
}

#[test]
fn the_headline_names_doses_that_are_offered() {
    assert_eq!(doses_named("1 to 2\u{a0}g/kg a course"), [1000, 2000]);
    assert_eq!(doses_named("1 回 0.4\u{a0}g/kg、はじめは"), [400]);
    for condition in Condition::ALL {
        for (patient, advice) in every_advice(*condition) {
            let named = doses_named(advice.headline.en());
            assert_eq!(named, doses_named(advice.headline.ja()), "{patient:?}");
            // A dose in the headline is one to give; without a regimen there is none.
            assert_eq!(
                named.is_empty(),
                advice.regimens.is_empty(),
                "{condition:?}: {} {patient:?}",
                advice.headline.en()
            );
            let offered: BTreeSet<u32> = advice
                .regimens
                .iter()
                .map(|r| r.schedule.value().unwrap().course.per_course().as_mg())
                .collect();
            for dose in named {
                assert!(offered.contains(&dose), "{}", advice.headline.en());
            }
        }
    }
}

#[test]
fn gbs_is_never_given_less_than_2_g_per_kg() {
    for (_, advice) in every_advice(Condition::Gbs) {
        for regimen in advice.regimens {
            let course = regimen.schedule.value().unwrap().course;
            assert!(course.per_course().as_mg() >= 2000);
        }
    }
}

#[test]
fn no_dose_is_offered_before_the_treatment_that_comes_first_has_failed() {
    for condition in [Condition::Dm, Condition::Pm] {
        for (patient, advice) in every_advice(condition) {
            let resistant = patient.treatment_resistant == Some(Presence::Present);
            assert_eq!(!advice.regimens.is_empty(), resistant, "{patient:?}");
        }
    }
    for answers in every_answer(&[Field::GabaergicDrugs], true) {
        let advice = advise(Condition::Sps, &patient(&answers));
        let fell_short = answers.text(Field::GabaergicDrugs) == "not-enough";
        assert_eq!(!advice.regimens.is_empty(), fell_short, "{answers:?}");
    }
}
