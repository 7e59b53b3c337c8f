//! Muscle.

use ivig_navigator::advice::{Layers, Verdict};
use ivig_navigator::evidence::Condition;
use ivig_navigator::patient::{Field, IvigResponse, MyositisAntibody};

use crate::{ABSENT, PRESENT, always, names, strength, where_always};

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
fn dermatomyositis_in_a_child_is_told_that_the_trial_and_the_labels_are_of_adults() {
    let of_age = |both: &Layers| both.now.turns.iter().any(|turn| turn.field == Field::Age);
    where_always(
        Condition::Dm,
        |p| p.age.is_some_and(|age| age < 18),
        |_, both| of_age(both),
    );
    where_always(
        Condition::Dm,
        |p| p.age.is_none_or(|age| age >= 18),
        |_, both| !of_age(both),
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
