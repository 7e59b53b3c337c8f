//! The pages of myasthenia, Lambert-Eaton syndrome and the diseases of muscle.

use ivig_navigator::evidence::Condition;
use ivig_navigator::patient::Field;

use crate::{Case, NOTHING_KNOWN, check};

#[test]
fn mg() {
    use Field::{MgSituation, PlasmaExchange};
    check(
        Condition::Mg,
        &[
            NOTHING_KNOWN,
            (
                "crisis, plasma exchange possible",
                &[(MgSituation, "crisis"), (PlasmaExchange, "possible")],
            ),
            (
                "crisis, no plasma exchange in this hospital",
                &[(MgSituation, "crisis"), (PlasmaExchange, "not-possible")],
            ),
            (
                "crisis, plasma exchange under way",
                &[(MgSituation, "crisis"), (PlasmaExchange, "given")],
            ),
            ("crisis, else not known", &[(MgSituation, "crisis")]),
            (
                "severe weakness",
                &[
                    (MgSituation, "severe-uncontrolled"),
                    (PlasmaExchange, "possible"),
                ],
            ),
            (
                "before thymectomy",
                &[
                    (MgSituation, "before-thymectomy"),
                    (PlasmaExchange, "possible"),
                ],
            ),
            (
                "stable",
                &[(MgSituation, "stable"), (PlasmaExchange, "possible")],
            ),
            (
                "stable after plasma exchange",
                &[(MgSituation, "stable"), (PlasmaExchange, "given")],
            ),
        ],
    );
}

const RESISTANT: [Case; 3] = [
    NOTHING_KNOWN,
    ("resistant", &[(Field::TreatmentResistant, "present")]),
    ("not resistant", &[(Field::TreatmentResistant, "absent")]),
];

#[test]
fn lems() {
    check(Condition::Lems, &RESISTANT);
}

#[test]
fn dm() {
    check(Condition::Dm, &RESISTANT);
}

#[test]
fn pm() {
    check(Condition::Pm, &RESISTANT);
}

#[test]
fn ibm() {
    check(
        Condition::Ibm,
        &[
            NOTHING_KNOWN,
            ("severe dysphagia", &[(Field::SevereDysphagia, "present")]),
            ("swallows well", &[(Field::SevereDysphagia, "absent")]),
        ],
    );
}
