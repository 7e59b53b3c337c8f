//! Guillain-Barré syndrome and its variants: what a second dose asks.

use super::{Criterion, Held, Stage, Test, V32, seen};
use crate::evidence::{Fact, Source};
use crate::patient::{EarlierCourse, Field, Patient};

pub(super) const GBS: &[Criterion] = &[
    Criterion {
        stage: Stage::Continuing,
        text: Fact::verified(
            text!(
                "2 回目の投与は、治療関連の変動を示せる場合に限る。",
                "A second dose only where a treatment-related fluctuation can be shown."
            ),
            &[Source::NBAGBS],
        ),
        read: V32,
        test: Test::Facts(&[Field::EarlierCourse], fluctuation),
    },
    Criterion {
        stage: Stage::Continuing,
        text: Fact::verified(
            text!(
                "2 回目の投与の前に、障害を 3 回評価してある。",
                "For the second dose, disability was assessed on 3 occasions."
            ),
            &[Source::NBAGBS],
        ),
        read: V32,
        test: Test::Facts(&[Field::EarlierCourse], assessed),
    },
    seen(
        Stage::Starting,
        text!("CIDP は除かれている。", "CIDP is excluded."),
        Source::NBAGBS,
        V32,
    ),
];

/// Asked for a second course only.
fn fluctuation(patient: &Patient) -> Held {
    match patient.earlier_course {
        Some(EarlierCourse::Fluctuation) => Held::Met,
        other => second_course(other),
    }
}

fn assessed(patient: &Patient) -> Held {
    second_course(patient.earlier_course)
}

fn second_course(earlier: Option<EarlierCourse>) -> Held {
    match earlier {
        Some(EarlierCourse::None) => Held::NotApplicable,
        Some(_) => Held::Open,
        None => Held::Missing,
    }
}

pub(super) const VARIANTS: &[Criterion] = &[Criterion {
    stage: Stage::Continuing,
    text: Fact::verified(
        text!(
            "2 回目の投与の適応は、GBS の亜型には開かれていない。",
            "The second-dose indication is closed to variants of GBS."
        ),
        &[Source::NBAGBS],
    ),
    read: V32,
    test: Test::Facts(&[Field::EarlierCourse], no_second_course),
}];

fn no_second_course(patient: &Patient) -> Held {
    match patient.earlier_course {
        Some(EarlierCourse::None) => Held::NotApplicable,
        Some(_) => Held::NotMet,
        None => Held::Missing,
    }
}
