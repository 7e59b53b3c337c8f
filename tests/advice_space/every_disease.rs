//! Laws that hold for every patient of every disease.

use std::collections::{BTreeMap, BTreeSet};

use ivig_navigator::advice::{Layers, Tone, Verdict, layers};
use ivig_navigator::evidence::{Claim, Condition, Stance, Status};
use ivig_navigator::patient::{Field, Patient};
use ivig_navigator::safety::screen_for;

use crate::answering::{answers_to, fields_of_both, patient};
use crate::{MOST, PRESENT, always_everywhere, space, strength};

#[test]
fn the_whole_space_is_advised() {
    let mut all = 0;
    for condition in Condition::ALL {
        let space = space(*condition);
        println!("{}: {} combinations", condition.key(), space.len());
        assert!(space.len() < MOST, "{condition:?} needs a covering array");
        all += space.len();
    }
    println!("together: {all}");
    assert!(all > 36_000);
}

#[test]
fn every_advice_rests_on_something_that_was_read_or_says_that_nothing_was() {
    always_everywhere(|_, both| {
        [&both.then, &both.now].iter().all(|advice| {
            let read = |claim: &Claim| !claim.text.sources().is_empty();
            !advice.reasons.is_empty() && advice.reasons.iter().all(read)
        })
    });
}

#[test]
fn no_reason_is_given_whose_fact_is_not_known() {
    for condition in Condition::ALL {
        for (answers, _, both) in space(*condition) {
            for advice in [&both.then, &both.now] {
                for turn in &advice.turns {
                    assert!(answers.has(turn.field), "{condition:?}: {turn:?}");
                }
            }
        }
    }
}

#[test]
fn nothing_is_said_twice_in_one_advice() {
    always_everywhere(|_, both| {
        [&both.then, &both.now].iter().all(|advice| {
            let mut seen = BTreeSet::new();
            let turns = advice.turns.iter().map(|turn| turn.claim);
            let guards = advice.guards.iter().map(|guard| guard.claim);
            let more = advice.alternatives.iter().chain(&advice.review).copied();
            turns
                .chain(guards)
                .chain(more)
                .all(|claim| seen.insert(claim.text.value().unwrap().en()))
        })
    });
}

#[test]
fn a_treatment_that_harms_is_never_an_alternative() {
    always_everywhere(|_, both| {
        let harmful = both
            .now
            .combinations()
            .iter()
            .filter(|pair| pair.stance == Stance::Harmful);
        harmful.into_iter().all(|pair| {
            let name = pair.with.en().to_lowercase();
            both.now.alternatives.iter().all(|claim| {
                !claim
                    .text
                    .value()
                    .unwrap()
                    .en()
                    .to_lowercase()
                    .contains(&name)
            })
        })
    });
}

#[test]
fn both_languages_give_the_same_figures() {
    let figures = |text: &str| -> BTreeSet<String> {
        text.split(|c: char| !(c.is_ascii_digit() || c == '.'))
            .map(|number| number.trim_matches('.').to_owned())
            .filter(|number| !number.is_empty())
            .collect()
    };
    always_everywhere(|_, both| {
        figures(both.now.headline.en()).is_subset(&figures(both.now.headline.ja()))
    });
}

#[test]
fn a_dose_in_the_headline_is_one_that_is_offered() {
    always_everywhere(|_, both| {
        let named = both.now.headline.en().contains("g/kg");
        named != both.now.regimens.is_empty()
    });
}

#[test]
fn answering_everything_leaves_nothing_missing() {
    for condition in Condition::ALL {
        let fields = fields_of_both(*condition);
        for (answers, _, both) in space(*condition) {
            if fields.iter().all(|field| answers.has(*field)) {
                assert_eq!(both.now.missing, [], "{answers:?}");
            }
        }
    }
}

#[test]
fn every_fact_that_is_asked_can_change_the_advice() {
    for condition in Condition::ALL {
        let fields = fields_of_both(*condition);
        let mut idle: BTreeSet<Field> = fields.iter().copied().collect();
        let settled = |both: &Layers| {
            let mut both = both.clone();
            both.then.missing.clear();
            both.now.missing.clear();
            both
        };
        for (answers, _, both) in space(*condition) {
            let tried: Vec<Field> = idle.iter().copied().filter(|f| !answers.has(*f)).collect();
            for field in tried {
                let differs = answers_to(field).into_iter().any(|text| {
                    let mut other = answers.clone();
                    other.set(field, text);
                    settled(&layers(*condition, &patient(&other))) != settled(both)
                });
                if differs {
                    idle.remove(&field);
                }
            }
        }
        assert!(idle.is_empty(), "{condition:?}: {idle:?}");
    }
}

#[test]
fn not_knowing_never_gives_a_firmer_verdict_than_knowing() {
    for condition in Condition::ALL {
        for (answers, _, both) in space(*condition) {
            for field in fields_of_both(*condition) {
                if answers.has(field) {
                    continue;
                }
                let known = answers_to(field).into_iter().map(|text| {
                    let mut other = answers.clone();
                    other.set(field, text);
                    layers(*condition, &patient(&other))
                });
                let known: Vec<Layers> = known.collect();
                for layer in [
                    |both: &Layers| both.then.verdict,
                    |both: &Layers| both.now.verdict,
                ] {
                    let most = known
                        .iter()
                        .map(|both| strength(layer(both)))
                        .max()
                        .unwrap();
                    let least = known
                        .iter()
                        .map(|both| strength(layer(both)))
                        .min()
                        .unwrap();
                    let here = strength(layer(both));
                    assert!(here <= most, "{condition:?}, {field:?}: {answers:?}");
                    // Nor is it firmer against.
                    assert!(
                        here > 0 || least == 0,
                        "{condition:?}, {field:?}: {answers:?}"
                    );
                }
            }
        }
    }
}

#[test]
fn a_risk_that_is_added_never_strengthens_the_verdict() {
    for condition in Condition::ALL {
        for (answers, _, _) in space(*condition) {
            for risk in fields_of_both(*condition) {
                if !Field::RISKS.contains(&risk) || answers.has(risk) {
                    continue;
                }
                let with = |text: &str| {
                    let mut other = answers.clone();
                    other.set(risk, text);
                    let both = layers(*condition, &patient(&other));
                    (strength(both.then.verdict), strength(both.now.verdict))
                };
                let (there, not) = (with("present"), with("absent"));
                assert!(
                    there.0 <= not.0 && there.1 <= not.1,
                    "{condition:?}: {risk:?}"
                );
            }
        }
    }
}

#[test]
fn anti_iga_never_ends_in_give() {
    for condition in Condition::ALL {
        for (_, patient, _) in space(*condition).iter().step_by(97) {
            let patient = Patient {
                iga_deficiency: PRESENT,
                ..patient.clone()
            };
            assert!(screen_for(&patient, None).stops(), "{condition:?}");
        }
    }
}

#[test]
fn a_verdict_of_no_benefit_names_what_was_tried_in_how_many_and_what_to_do_instead() {
    always_everywhere(|_, both| {
        both.now.verdict != Verdict::NoBenefitShown
            || !both.now.guards.is_empty() && !both.now.alternatives.is_empty()
    });
}

#[test]
fn a_guard_names_its_patients_and_was_read() {
    always_everywhere(|_, both| {
        both.now.guards.iter().all(|guard| {
            let text = guard.claim.text.value().unwrap();
            let number = guard.patients.to_string();
            let read = guard.claim.text.status() != Status::AppDefault;
            read && text.ja().contains(&number) && text.en().contains(&number)
        })
    });
}

#[test]
fn no_regimen_is_offered_against_or_without_a_verdict() {
    always_everywhere(|_, both| {
        [&both.then, &both.now].iter().all(|advice| {
            let barred = matches!(advice.verdict.tone(), Tone::Against | Tone::Open);
            !barred || advice.regimens.is_empty()
        })
    });
}

#[test]
fn whatever_is_offered_today_is_judged_at_a_stated_time() {
    always_everywhere(|_, both| both.now.regimens.is_empty() || !both.now.review.is_empty());
}

#[test]
fn one_key_means_one_dose() {
    let mut doses = BTreeMap::new();
    always_everywhere_mut(|both| {
        for regimen in both.then.regimens.iter().chain(&both.now.regimens) {
            let course = regimen.schedule.value().unwrap().course;
            assert_eq!(
                *doses.entry(regimen.key).or_insert(course),
                course,
                "{}",
                regimen.key
            );
        }
    });
}

fn always_everywhere_mut(mut law: impl FnMut(&Layers)) {
    for condition in Condition::ALL {
        for (_, _, both) in space(*condition) {
            law(both);
        }
    }
}
