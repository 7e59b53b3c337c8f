//! The pages of the neuropathies.

use ivig_navigator::evidence::Condition;
use ivig_navigator::patient::Field;

use crate::{NOTHING_KNOWN, check};

#[test]
fn gbs() {
    use Field::{DaysSinceOnset, EarlierCourse, GbsDisability, PlasmaExchange};
    check(
        Condition::Gbs,
        &[
            NOTHING_KNOWN,
            (
                "bed-bound in the first week",
                &[
                    (GbsDisability, "4"),
                    (DaysSinceOnset, "5"),
                    (PlasmaExchange, "possible"),
                    (EarlierCourse, "none"),
                ],
            ),
            (
                "walks with help, no plasma exchange in this hospital",
                &[
                    (GbsDisability, "3"),
                    (DaysSinceOnset, "10"),
                    (PlasmaExchange, "not-possible"),
                    (EarlierCourse, "none"),
                ],
            ),
            (
                "ventilated",
                &[
                    (GbsDisability, "5"),
                    (DaysSinceOnset, "7"),
                    (PlasmaExchange, "not-possible"),
                    (EarlierCourse, "none"),
                ],
            ),
            (
                "walks unaided",
                &[
                    (GbsDisability, "2"),
                    (DaysSinceOnset, "5"),
                    (PlasmaExchange, "possible"),
                    (EarlierCourse, "none"),
                ],
            ),
            (
                "comes in the third week",
                &[
                    (GbsDisability, "4"),
                    (DaysSinceOnset, "20"),
                    (PlasmaExchange, "possible"),
                    (EarlierCourse, "none"),
                ],
            ),
            (
                "comes after six weeks",
                &[
                    (GbsDisability, "4"),
                    (DaysSinceOnset, "42"),
                    (PlasmaExchange, "possible"),
                    (EarlierCourse, "none"),
                ],
            ),
            (
                "plasma exchange under way",
                &[
                    (GbsDisability, "4"),
                    (DaysSinceOnset, "6"),
                    (PlasmaExchange, "given"),
                    (EarlierCourse, "none"),
                ],
            ),
            (
                "incomplete recovery after a first course",
                &[
                    (GbsDisability, "4"),
                    (DaysSinceOnset, "30"),
                    (PlasmaExchange, "possible"),
                    (EarlierCourse, "incomplete-recovery"),
                ],
            ),
            (
                "ventilated, after plasma exchange and a first course",
                &[
                    (GbsDisability, "5"),
                    (DaysSinceOnset, "21"),
                    (PlasmaExchange, "given"),
                    (EarlierCourse, "incomplete-recovery"),
                ],
            ),
        ],
    );
}

#[test]
fn miller_fisher() {
    check(
        Condition::MillerFisher,
        &[
            NOTHING_KNOWN,
            ("whatever is known", &[(Field::DaysSinceOnset, "5")]),
        ],
    );
}

#[test]
fn cidp() {
    use Field::{CidpForm, Diabetes, TreatmentPhase};
    check(
        Condition::Cidp,
        &[
            NOTHING_KNOWN,
            (
                "typical, first treatment",
                &[
                    (TreatmentPhase, "induction"),
                    (CidpForm, "typical"),
                    (Diabetes, "absent"),
                ],
            ),
            (
                "a variant",
                &[
                    (TreatmentPhase, "induction"),
                    (CidpForm, "variant"),
                    (Diabetes, "absent"),
                ],
            ),
            (
                "with diabetes",
                &[
                    (TreatmentPhase, "induction"),
                    (CidpForm, "typical"),
                    (Diabetes, "present"),
                ],
            ),
            (
                "a variant with diabetes",
                &[
                    (TreatmentPhase, "induction"),
                    (CidpForm, "variant"),
                    (Diabetes, "present"),
                ],
            ),
            (
                "maintenance",
                &[
                    (TreatmentPhase, "maintenance"),
                    (CidpForm, "typical"),
                    (Diabetes, "absent"),
                ],
            ),
            (
                "maintenance of a variant with diabetes",
                &[
                    (TreatmentPhase, "maintenance"),
                    (CidpForm, "variant"),
                    (Diabetes, "present"),
                ],
            ),
        ],
    );
}

#[test]
fn mmn() {
    use Field::{ConductionBlock, OnSteroid, TreatmentPhase};
    check(
        Condition::Mmn,
        &[
            NOTHING_KNOWN,
            (
                "first treatment, with block",
                &[
                    (TreatmentPhase, "induction"),
                    (ConductionBlock, "present"),
                    (OnSteroid, "absent"),
                ],
            ),
            (
                "first treatment, with block, on a steroid",
                &[
                    (TreatmentPhase, "induction"),
                    (ConductionBlock, "present"),
                    (OnSteroid, "present"),
                ],
            ),
            (
                "first treatment, no block found",
                &[
                    (TreatmentPhase, "induction"),
                    (ConductionBlock, "absent"),
                    (OnSteroid, "absent"),
                ],
            ),
            (
                "maintenance, with block",
                &[
                    (TreatmentPhase, "maintenance"),
                    (ConductionBlock, "present"),
                    (OnSteroid, "absent"),
                ],
            ),
            (
                "maintenance, no block found, on a steroid",
                &[
                    (TreatmentPhase, "maintenance"),
                    (ConductionBlock, "absent"),
                    (OnSteroid, "present"),
                ],
            ),
        ],
    );
}

#[test]
fn als() {
    check(
        Condition::Als,
        &[
            NOTHING_KNOWN,
            ("no block found", &[(Field::ConductionBlock, "absent")]),
            ("conduction block", &[(Field::ConductionBlock, "present")]),
        ],
    );
}

#[test]
fn igg_iga_paraprotein() {
    check(Condition::IggIgaParaprotein, &[NOTHING_KNOWN]);
}

#[test]
fn igm_mag() {
    check(Condition::IgmMag, &[NOTHING_KNOWN]);
}
