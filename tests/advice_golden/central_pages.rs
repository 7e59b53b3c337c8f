//! The pages of the central nervous system.

use ivig_navigator::evidence::Condition;
use ivig_navigator::patient::Field;

use crate::{NOTHING_KNOWN, check};

#[test]
fn sps() {
    check(
        Condition::Sps,
        &[
            NOTHING_KNOWN,
            ("no drug tried", &[(Field::GabaergicDrugs, "not-tried")]),
            ("relief is enough", &[(Field::GabaergicDrugs, "enough")]),
            (
                "relief is not enough",
                &[(Field::GabaergicDrugs, "not-enough")],
            ),
        ],
    );
}

#[test]
fn ms_relapsing() {
    check(Condition::MsRelapsing, &[NOTHING_KNOWN]);
}

#[test]
fn ms_weakness() {
    check(Condition::MsWeakness, &[NOTHING_KNOWN]);
}

#[test]
fn ms_optic_neuritis() {
    check(Condition::MsOpticNeuritis, &[NOTHING_KNOWN]);
}

#[test]
fn epilepsy() {
    check(
        Condition::Epilepsy,
        &[
            NOTHING_KNOWN,
            ("an infant", &[(Field::Age, "0")]),
            ("a child", &[(Field::Age, "6")]),
            ("an adult", &[(Field::Age, "30")]),
        ],
    );
}
