//! The whole space: every combination of the facts that a condition turns on, and the laws over it.
//!
//! `cargo test --test advice_space -- --nocapture the_whole_space` prints the counts.
#![expect(
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a test may fail loudly, and the counts are for people to read"
)]

mod answering;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use answering::{answers_to, every_answer, fields_of_both, patient};
use ivig_navigator::advice::{Advice, Guard, Layers, Relation, Tone, Verdict, layers};
use ivig_navigator::evidence::since_2004::since;
use ivig_navigator::evidence::{Claim, Condition, Purpose, Source, Stance, Status};
use ivig_navigator::patient::{
    Answers, CidpForm, EarlierCourse, EpilepsyAntibody, Field, FisherForm, GabaergicDrugs,
    GbsDisability, IvigResponse, MgControl, MgSituation, MsForm, MyositisAntibody, NewerMgDrug,
    Patient, PlasmaExchange, Presence, TreatmentPhase,
};
use ivig_navigator::safety::screen_for;

/// Above this a covering array would be needed; no condition comes near it.
const MOST: usize = 10_000_000;

type Space = Vec<(Answers, Patient, Layers)>;

static SPACES: LazyLock<BTreeMap<Condition, Space>> = LazyLock::new(|| {
    let space = |condition: &Condition| {
        let all = every_answer(&fields_of_both(*condition), true);
        let advised = all.into_iter().map(|answers| {
            let patient = patient(&answers);
            let both = layers(*condition, &patient);
            (answers, patient, both)
        });
        (*condition, advised.collect())
    };
    Condition::ALL.iter().map(space).collect()
});

fn space(condition: Condition) -> &'static Space {
    SPACES.get(&condition).unwrap()
}

/// Holds for every patient of a condition; `law` gives what is wrong.
fn always(condition: Condition, law: impl Fn(&Patient, &Layers) -> bool) {
    for (answers, patient, both) in space(condition) {
        assert!(
            law(patient, both),
            "{condition:?}: {answers:?}\n{:?}: {}",
            both.now.verdict,
            both.now.headline.en()
        );
    }
}

fn always_everywhere(law: impl Fn(&Patient, &Layers) -> bool) {
    for condition in Condition::ALL {
        always(*condition, &law);
    }
}

const PRESENT: Option<Presence> = Some(Presence::Present);
const ABSENT: Option<Presence> = Some(Presence::Absent);

/// What holds under a condition, of patients of whom some are there.
fn where_always(
    condition: Condition,
    is: impl Fn(&Patient) -> bool,
    law: impl Fn(&Patient, &Layers) -> bool,
) {
    assert!(space(condition).iter().any(|(_, patient, _)| is(patient)));
    always(condition, |patient, both| {
        !is(patient) || law(patient, both)
    });
}

fn names(guards: &[Guard], patients: u16) -> bool {
    guards.iter().any(|guard| guard.patients == patients)
}

fn claims(advice: &Advice) -> Vec<Claim> {
    let turns = advice.turns.iter().map(|turn| turn.claim);
    let guards = advice.guards.iter().map(|guard| guard.claim);
    turns
        .chain(guards)
        .chain(advice.alternatives.iter().copied())
        .chain(advice.review.iter().copied())
        .chain(advice.reasons.iter().copied())
        .chain(advice.caveats().iter().copied())
        .collect()
}

fn said(advice: &Advice) -> Vec<&'static str> {
    let claims = claims(advice);
    let texts = claims.iter().filter_map(|claim| claim.text.value());
    texts
        .map(ivig_navigator::text::Text::en)
        .chain([advice.headline.en()])
        .collect()
}

/// How much a verdict speaks for giving it. Open is weaker than any evidence, against is weakest.
fn strength(verdict: Verdict) -> u8 {
    match verdict {
        Verdict::FirstLine => 7,
        Verdict::SecondLine => 6,
        Verdict::Adjunct => 5,
        Verdict::TimeLimitedTrial => 4,
        Verdict::UncontrolledOnly => 3,
        Verdict::LimitedTransient => 2,
        Verdict::Unresolved | Verdict::NotStated => 1,
        Verdict::NoBenefitShown => 0,
    }
}

// The space as a whole.

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
fn the_layer_of_2004_never_mentions_a_study_after_2004() {
    let late = |text: &str| {
        text.split(|c: char| !c.is_ascii_digit())
            .filter(|word| word.len() == 4)
            .filter_map(|word| word.parse::<u16>().ok())
            .any(|year| (2005..2100).contains(&year))
    };
    for condition in Condition::ALL {
        let later: BTreeSet<Source> = since(*condition)
            .position
            .grounds
            .iter()
            .flat_map(|claim| claim.text.sources().to_vec())
            .collect();
        let known: BTreeSet<Source> = both_grounds(*condition);
        for (_, _, both) in space(*condition) {
            for claim in claims(&both.then) {
                // Gajdos, published in 2005, is cited by the review as under way.
                let gajdos = claim
                    .studies
                    .iter()
                    .any(|id| id.key().contains("gajdos-2005"));
                let dated = claim.text.value().is_some_and(|text| late(text.en()));
                assert!(!dated || gajdos || caveat_on_gajdos(claim), "{claim:?}");
                let new = claim
                    .text
                    .sources()
                    .iter()
                    .any(|source| later.contains(source) && !known.contains(source));
                assert!(!new, "{claim:?}");
            }
        }
    }
}

fn caveat_on_gajdos(claim: Claim) -> bool {
    claim
        .text
        .value()
        .is_some_and(|text| text.en().contains("2005"))
}

/// Pages that the review's own layer reads as well.
fn both_grounds(condition: Condition) -> BTreeSet<Source> {
    let position = ivig_navigator::evidence::review_2004::position(condition);
    let claims = position.grounds.iter().chain(position.caveats);
    let mut sources: BTreeSet<Source> = claims
        .flat_map(|claim| claim.text.sources().to_vec())
        .collect();
    sources.extend(position.summary.sources());
    for (_, _, both) in space(condition) {
        for turn in &both.then.turns {
            sources.extend(turn.claim.text.sources());
        }
    }
    sources
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
fn what_is_advised_against_today_is_not_offered_from_2004() {
    always_everywhere(|_, both| {
        both.now.verdict.tone() != Tone::Against || both.regimens().is_empty()
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

#[test]
fn the_relation_is_new_where_the_review_is_silent_and_nowhere_else() {
    always_everywhere(|_, both| {
        (both.relation() == Relation::New) == (both.then.verdict == Verdict::NotStated)
    });
}

#[test]
fn a_relation_is_confirmed_only_by_the_same_verdict() {
    always_everywhere(|_, both| {
        both.relation() != Relation::Confirmed || both.then.verdict == both.now.verdict
    });
}

// Guillain-Barré syndrome.

fn cannot_walk(patient: &Patient) -> bool {
    patient
        .gbs_disability
        .is_some_and(|score| !score.walks_unaided())
}

fn second(patient: &Patient) -> bool {
    patient.earlier_course.is_some_and(EarlierCourse::was_given)
        && patient.plasma_exchange != Some(PlasmaExchange::Given)
        && patient.fisher_form != Some(FisherForm::Pure)
}

#[test]
fn gbs_that_cannot_walk_in_the_first_two_weeks_is_first_line() {
    where_always(
        Condition::Gbs,
        |p| {
            cannot_walk(p)
                && p.days_since_onset == Some(14)
                && p.earlier_course == Some(EarlierCourse::None)
                && p.plasma_exchange != Some(PlasmaExchange::Given)
                && p.fisher_form == Some(FisherForm::NotFisher)
        },
        |_, both| both.now.verdict == Verdict::FirstLine && both.then.verdict == Verdict::FirstLine,
    );
}

#[test]
fn gbs_that_walks_unaided_is_never_first_line_and_188_are_named() {
    where_always(
        Condition::Gbs,
        |p| p.gbs_disability.is_some_and(GbsDisability::walks_unaided),
        |p, both| {
            let first = !second(p)
                && p.plasma_exchange != Some(PlasmaExchange::Given)
                && p.fisher_form != Some(FisherForm::Pure);
            both.now.verdict != Verdict::FirstLine && (!first || names(&both.now.guards, 188))
        },
    );
}

#[test]
fn gbs_after_plasma_exchange_has_no_ivig_in_either_layer() {
    where_always(
        Condition::Gbs,
        |p| p.plasma_exchange == Some(PlasmaExchange::Given),
        |_, both| both.regimens().is_empty() && both.then.regimens.is_empty(),
    );
}

#[test]
fn gbs_together_with_exchange_names_379_patients() {
    where_always(
        Condition::Gbs,
        |p| {
            p.plasma_exchange == Some(PlasmaExchange::Given)
                && p.fisher_form != Some(FisherForm::Pure)
        },
        |_, both| names(&both.now.guards, 379),
    );
}

#[test]
fn gbs_has_no_second_course_without_a_fluctuation_and_93_are_named() {
    where_always(
        Condition::Gbs,
        |p| second(p) && p.earlier_course != Some(EarlierCourse::Fluctuation),
        |_, both| both.now.verdict == Verdict::NoBenefitShown && names(&both.now.guards, 93),
    );
}

#[test]
fn gbs_fluctuation_is_treated_again_on_expert_opinion_only() {
    where_always(
        Condition::Gbs,
        |p| second(p) && p.earlier_course == Some(EarlierCourse::Fluctuation),
        |_, both| both.now.verdict == Verdict::UncontrolledOnly && !both.now.regimens.is_empty(),
    );
}

#[test]
fn gbs_fluctuation_after_eight_weeks_makes_think_of_cidp() {
    where_always(
        Condition::Gbs,
        |p| second(p) && p.days_since_onset == Some(57),
        |_, both| {
            said(&both.now)
                .iter()
                .any(|text| text.contains("think of CIDP"))
        },
    );
}

#[test]
fn gbs_more_than_four_weeks_after_onset_is_never_first_line() {
    where_always(
        Condition::Gbs,
        |p| p.days_since_onset.is_some_and(|days| days > 28),
        |_, both| both.now.verdict != Verdict::FirstLine && both.then.verdict != Verdict::FirstLine,
    );
}

#[test]
fn gbs_in_a_child_is_given_over_five_days() {
    where_always(
        Condition::Gbs,
        |p| p.age == Some(10) || p.age == Some(17),
        |_, both| {
            both.now.verdict != Verdict::FirstLine
                || both.now.turns.iter().any(|turn| turn.field == Field::Age)
        },
    );
}

#[test]
fn gbs_is_never_given_less_than_two_grams_per_kilogram() {
    always(Condition::Gbs, |_, both| {
        both.regimens().iter().all(|regimen| {
            regimen
                .schedule
                .value()
                .unwrap()
                .course
                .per_course()
                .as_mg()
                >= 2000
        })
    });
}

#[test]
fn pure_miller_fisher_syndrome_is_never_given_ivig_today() {
    for condition in [Condition::Gbs, Condition::MillerFisher] {
        where_always(
            condition,
            |p| p.fisher_form == Some(FisherForm::Pure),
            |_, both| both.now.regimens.is_empty() && both.now.verdict == Verdict::Unresolved,
        );
    }
}

#[test]
fn miller_fisher_overlap_has_the_dose_of_gbs_on_expert_opinion() {
    where_always(
        Condition::MillerFisher,
        |p| p.fisher_form == Some(FisherForm::Overlap),
        |_, both| both.now.verdict == Verdict::UncontrolledOnly && both.now.regimens.len() == 1,
    );
}

// CIDP.

fn plain_cidp(p: &Patient) -> bool {
    p.nodal_antibody == ABSENT
        && p.diabetes == ABSENT
        && p.ivig_response == Some(IvigResponse::NotGiven)
        && p.treatment_phase == Some(TreatmentPhase::Induction)
}

#[test]
fn untreated_cidp_is_first_line_in_every_form() {
    where_always(Condition::Cidp, plain_cidp, |_, both| {
        both.now.verdict == Verdict::FirstLine
    });
}

#[test]
fn motor_cidp_is_not_offered_a_steroid_as_an_equal() {
    where_always(
        Condition::Cidp,
        |p| plain_cidp(p) && p.cidp_form == Some(CidpForm::Motor),
        |_, both| both.now.alternatives.is_empty(),
    );
}

#[test]
fn cidp_with_a_nodal_antibody_is_never_offered_ivig_and_40_are_named() {
    where_always(
        Condition::Cidp,
        |p| p.nodal_antibody == PRESENT,
        |_, both| both.regimens().is_empty() && names(&both.now.guards, 40),
    );
}

#[test]
fn cidp_without_response_to_two_courses_is_not_given_more_of_the_same() {
    where_always(
        Condition::Cidp,
        |p| p.ivig_response == Some(IvigResponse::NoResponse),
        |_, both| both.now.regimens.is_empty() && !both.now.alternatives.is_empty(),
    );
}

#[test]
fn cidp_in_maintenance_is_offered_maintenance_only() {
    where_always(
        Condition::Cidp,
        |p| {
            p.treatment_phase
                .is_some_and(TreatmentPhase::is_maintenance)
        },
        |_, both| {
            both.now
                .regimens
                .iter()
                .all(|regimen| regimen.purpose == Purpose::Maintenance)
        },
    );
}

#[test]
fn stable_cidp_is_always_asked_whether_less_would_do() {
    where_always(
        Condition::Cidp,
        |p| {
            p.treatment_phase == Some(TreatmentPhase::Stable)
                && p.nodal_antibody != PRESENT
                && p.ivig_response != Some(IvigResponse::NoResponse)
        },
        |_, both| both.now.headline.en().contains("less or none"),
    );
}

#[test]
fn a_steroid_pulse_is_not_added_to_ivig_in_cidp_and_77_are_named() {
    where_always(Condition::Cidp, plain_cidp, |_, both| {
        names(&both.now.guards, 77)
    });
}

#[test]
fn diabetes_with_cidp_is_not_first_line_and_25_are_named() {
    where_always(
        Condition::Cidp,
        |p| {
            p.diabetes == PRESENT
                && p.nodal_antibody != PRESENT
                && p.ivig_response != Some(IvigResponse::NoResponse)
                && p.treatment_phase == Some(TreatmentPhase::Induction)
        },
        |_, both| both.now.verdict != Verdict::FirstLine && names(&both.now.guards, 25),
    );
}

// Motor neuropathies.

#[test]
fn mmn_never_suggests_a_steroid() {
    let warns = ["worsen", "not recommended", "do not help", "increased"];
    always(Condition::Mmn, |_, both| {
        [&both.then, &both.now].iter().all(|advice| {
            said(advice).into_iter().all(|text| {
                let text = text.to_lowercase();
                let named = text.contains("steroid") || text.contains("prednis");
                !named || warns.iter().any(|word| text.contains(word))
            })
        })
    });
}

#[test]
fn mmn_on_a_steroid_is_warned_in_both_layers() {
    where_always(
        Condition::Mmn,
        |p| p.on_steroid == PRESENT,
        |_, both| {
            names(&both.now.guards, 4)
                && both
                    .then
                    .turns
                    .iter()
                    .any(|turn| turn.field == Field::OnSteroid)
        },
    );
}

#[test]
fn mmn_without_block_is_never_first_line() {
    where_always(
        Condition::Mmn,
        |p| p.conduction_block == ABSENT,
        |_, both| {
            both.now.verdict == Verdict::Unresolved && both.then.verdict == Verdict::Unresolved
        },
    );
}

#[test]
fn mycophenolate_is_not_added_to_maintain_mmn_and_28_are_named() {
    where_always(
        Condition::Mmn,
        |p| {
            p.treatment_phase == Some(TreatmentPhase::Maintenance)
                && p.conduction_block == PRESENT
                && p.ivig_response == Some(IvigResponse::Responded)
        },
        |_, both| names(&both.now.guards, 28),
    );
}

#[test]
fn als_is_never_given_ivig_and_9_are_named() {
    always(Condition::Als, |_, both| {
        both.now.verdict == Verdict::NoBenefitShown
            && names(&both.now.guards, 9)
            && both.regimens().is_empty()
    });
}

#[test]
fn conduction_block_in_als_makes_think_of_mmn() {
    where_always(
        Condition::Als,
        |p| p.conduction_block == PRESENT,
        |_, both| {
            said(&both.now)
                .iter()
                .any(|text| text.contains("think again of MMN"))
        },
    );
}

// Paraproteins, diabetes, small fibres.

#[test]
fn anti_mag_neuropathy_is_tried_only_where_it_disables() {
    always(Condition::IgmMag, |p, both| {
        (both.now.verdict == Verdict::TimeLimitedTrial) == (p.acute_or_disabling == PRESENT)
    });
}

#[test]
fn a_paraprotein_of_igg_or_iga_is_never_first_line() {
    always(Condition::IggIgaParaprotein, |_, both| {
        strength(both.now.verdict) <= strength(Verdict::UncontrolledOnly)
    });
}

#[test]
fn small_fibre_and_diabetic_neuropathy_are_never_offered_ivig() {
    always(Condition::SmallFibre, |_, both| {
        both.regimens().is_empty() && strength(both.now.verdict) <= strength(Verdict::Unresolved)
    });
}

// Myasthenia gravis and Lambert-Eaton syndrome.

fn not_exchanged(p: &Patient) -> bool {
    p.plasma_exchange != Some(PlasmaExchange::Given)
}

#[test]
fn myasthenic_crisis_and_exacerbation_are_first_line() {
    where_always(
        Condition::Mg,
        |p| {
            not_exchanged(p)
                && matches!(
                    p.mg_situation,
                    Some(MgSituation::Crisis | MgSituation::Exacerbation)
                )
        },
        |_, both| {
            both.now.verdict == Verdict::FirstLine && both.then.verdict == Verdict::SecondLine
        },
    );
}

#[test]
fn ivig_is_never_added_to_plasma_exchange_in_myasthenia() {
    where_always(
        Condition::Mg,
        |p| !not_exchanged(p),
        |_, both| both.regimens().is_empty() && names(&both.now.guards, 84),
    );
}

#[test]
fn myasthenia_is_never_maintained_on_ivig_and_62_are_named() {
    where_always(
        Condition::Mg,
        |p| not_exchanged(p) && p.mg_situation == Some(MgSituation::Maintenance),
        |p, both| {
            both.regimens().is_empty()
                && (p.musk_antibody == PRESENT || names(&both.now.guards, 62))
        },
    );
}

#[test]
fn maintenance_with_musk_antibodies_is_open_and_not_refuted() {
    where_always(
        Condition::Mg,
        |p| {
            not_exchanged(p)
                && p.mg_situation == Some(MgSituation::Maintenance)
                && p.musk_antibody == PRESENT
        },
        |_, both| both.now.verdict == Verdict::Unresolved,
    );
}

#[test]
fn ivig_does_not_spare_steroids_in_myasthenia_and_60_are_named() {
    where_always(
        Condition::Mg,
        |p| not_exchanged(p) && p.mg_situation == Some(MgSituation::SteroidSparing),
        |_, both| both.regimens().is_empty() && names(&both.now.guards, 60),
    );
}

#[test]
fn well_controlled_myasthenia_goes_to_surgery_without_ivig_and_47_are_named() {
    where_always(
        Condition::Mg,
        |p| {
            not_exchanged(p)
                && p.mg_control == Some(MgControl::Well)
                && matches!(
                    p.mg_situation,
                    Some(MgSituation::BeforeThymectomy | MgSituation::BeforeSurgery)
                )
        },
        |_, both| both.regimens().is_empty() && names(&both.now.guards, 47),
    );
}

#[test]
fn ocular_or_mild_myasthenia_is_never_offered_ivig() {
    where_always(
        Condition::Mg,
        |p| {
            matches!(
                p.mg_situation,
                Some(MgSituation::Ocular | MgSituation::Stable)
            )
        },
        |_, both| both.regimens().is_empty(),
    );
}

#[test]
fn maintenance_beside_an_fcrn_blocker_is_warned_of() {
    where_always(
        Condition::Mg,
        |p| {
            not_exchanged(p)
                && p.mg_situation == Some(MgSituation::Maintenance)
                && p.newer_mg_drug == Some(NewerMgDrug::FcrnBlocker)
        },
        |_, both| {
            both.now
                .turns
                .iter()
                .any(|turn| turn.field == Field::NewerMgDrug)
        },
    );
}

#[test]
fn lambert_eaton_has_amifampridine_before_ivig() {
    where_always(
        Condition::Lems,
        |p| p.amifampridine_not_enough == ABSENT,
        |_, both| both.now.regimens.is_empty() && both.now.verdict == Verdict::SecondLine,
    );
}

// Muscle.

#[test]
fn dermatomyositis_that_is_not_resistant_has_a_steroid_first() {
    where_always(
        Condition::Dm,
        |p| p.treatment_resistant == ABSENT,
        |_, both| both.regimens().is_empty(),
    );
}

#[test]
fn dermatomyositis_with_an_earlier_clot_is_told_of_the_clots_of_the_trial() {
    where_always(
        Condition::Dm,
        |p| p.earlier_clot == PRESENT,
        |_, both| {
            both.now
                .turns
                .iter()
                .any(|turn| turn.field == Field::EarlierClot)
        },
    );
}

#[test]
fn polymyositis_is_only_tried_for_a_time_and_26_are_named() {
    always(Condition::Pm, |_, both| {
        names(&both.now.guards, 26)
            && strength(both.now.verdict) <= strength(Verdict::TimeLimitedTrial)
    });
}

#[test]
fn necrotising_myopathy_never_rests_on_more_than_series() {
    always(Condition::Imnm, |_, both| {
        strength(both.now.verdict) <= strength(Verdict::UncontrolledOnly)
    });
}

#[test]
fn anti_hmgcr_is_offered_ivig_early() {
    where_always(
        Condition::Imnm,
        |p| {
            p.myositis_antibody == Some(MyositisAntibody::Hmgcr)
                && p.ivig_response != Some(IvigResponse::NoResponse)
        },
        |_, both| !both.now.regimens.is_empty(),
    );
}

#[test]
fn inclusion_body_myositis_is_tried_only_for_severe_dysphagia_and_78_are_named() {
    always(Condition::Ibm, |p, both| {
        let tried = !both.now.regimens.is_empty();
        names(&both.now.guards, 78) && (!tried || p.severe_dysphagia == PRESENT)
    });
}

// Central nervous system.

#[test]
fn stiff_person_syndrome_without_response_by_three_months_is_stopped() {
    where_always(
        Condition::Sps,
        |p| p.ivig_response == Some(IvigResponse::NoResponse),
        |_, both| both.regimens().is_empty() && names(&both.now.guards, 12),
    );
}

#[test]
fn stiff_person_syndrome_has_gaba_drugs_before_ivig() {
    where_always(
        Condition::Sps,
        |p| {
            p.gabaergic_drugs == Some(GabaergicDrugs::NotTried)
                && p.ivig_response == Some(IvigResponse::NotGiven)
        },
        |_, both| both.regimens().is_empty(),
    );
}

#[test]
fn relapsing_ms_is_never_offered_ivig_and_127_are_named() {
    where_always(
        Condition::MsRelapsing,
        |p| p.ms_form != Some(MsForm::SecondaryProgressive),
        |_, both| both.regimens().is_empty() && names(&both.now.guards, 127),
    );
}

#[test]
fn secondary_progressive_ms_is_never_offered_ivig_and_318_are_named() {
    for condition in [Condition::MsRelapsing, Condition::MsWeakness] {
        where_always(
            condition,
            |p| p.ms_form == Some(MsForm::SecondaryProgressive),
            |_, both| both.regimens().is_empty() && names(&both.now.guards, 318),
        );
    }
}

#[test]
fn fixed_weakness_of_ms_is_never_first_line() {
    always(Condition::MsWeakness, |_, both| {
        both.now.verdict == Verdict::NoBenefitShown && both.then.verdict == Verdict::NoBenefitShown
    });
}

#[test]
fn optic_neuritis_of_ms_is_never_offered_ivig() {
    always(Condition::MsOpticNeuritis, |_, both| {
        both.regimens().is_empty()
    });
}

#[test]
fn aqp4_antibodies_make_an_optic_neuritis_another_disease() {
    where_always(
        Condition::MsOpticNeuritis,
        |p| p.aqp4_antibody == PRESENT,
        |_, both| both.now.headline.en().contains("another disease"),
    );
}

#[test]
fn aqp4_optic_neuritis_has_a_steroid_pulse_first_and_no_dose_that_was_not_read() {
    always(Condition::Aqp4OpticNeuritis, |p, both| {
        let first = p.treatment_resistant != ABSENT
            || p.aqp4_antibody == ABSENT
            || both.now.headline.en() == "A steroid pulse first";
        first && both.regimens().is_empty()
    });
}

#[test]
fn childhood_epilepsy_is_never_more_than_open_today() {
    always(Condition::Epilepsy, |_, both| {
        both.now.verdict == Verdict::Unresolved
    });
}

#[test]
fn only_lgi1_epilepsy_is_tried() {
    always(Condition::AutoimmuneEpilepsy, |p, both| {
        both.now.verdict != Verdict::TimeLimitedTrial
            || p.epilepsy_antibody == Some(EpilepsyAntibody::Lgi1)
    });
}
