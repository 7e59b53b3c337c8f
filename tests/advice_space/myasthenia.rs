//! Myasthenia gravis and Lambert-Eaton syndrome.

use ivig_navigator::advice::Verdict;
use ivig_navigator::evidence::Condition;
use ivig_navigator::patient::{
    Field, MgControl, MgSituation, NewerMgDrug, Patient, PlasmaExchange,
};

use crate::{ABSENT, PRESENT, names, where_always};

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
