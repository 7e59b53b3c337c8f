//! Guillain-Barré and Miller Fisher syndromes.

use ivig_navigator::advice::Verdict;
use ivig_navigator::evidence::Condition;
use ivig_navigator::patient::{
    EarlierCourse, Field, FisherForm, GbsDisability, Patient, PlasmaExchange,
};

use crate::{always, names, said, where_always};

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
