//! Central nervous system.

use ivig_navigator::advice::Verdict;
use ivig_navigator::evidence::Condition;
use ivig_navigator::patient::{EpilepsyAntibody, GabaergicDrugs, IvigResponse, MsForm};

use crate::{ABSENT, PRESENT, always, names, where_always};

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
