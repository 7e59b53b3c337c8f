//! CIDP.

use ivig_navigator::advice::Verdict;
use ivig_navigator::evidence::{Condition, Purpose};
use ivig_navigator::patient::{CidpForm, IvigResponse, Patient, TreatmentPhase};

use crate::{ABSENT, PRESENT, names, where_always};

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
