//! Multifocal motor neuropathy, and ALS.

use ivig_navigator::advice::Verdict;
use ivig_navigator::evidence::Condition;
use ivig_navigator::patient::{Field, IvigResponse, TreatmentPhase};

use crate::{ABSENT, PRESENT, always, names, said, where_always};

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
