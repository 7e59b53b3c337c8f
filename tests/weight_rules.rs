//! Weight rules: published cases, exact edges, every body, and laws.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    reason = "a test may fail loudly, and computes in i128 what the application computes in i64"
)]

#[path = "weight_rules/asked.rs"]
mod asked;
#[path = "weight_rules/every_body.rs"]
mod every_body;
#[path = "weight_rules/flips.rs"]
mod flips;
#[path = "weight_rules/laws.rs"]
mod laws;
#[path = "weight_rules/limits.rs"]
mod limits;
#[path = "weight_rules/published.rs"]
mod published;
#[path = "weight_rules/second_computation.rs"]
mod second_computation;
#[path = "weight_rules/statements.rs"]
mod statements;
#[path = "weight_rules/traps.rs"]
mod traps;

use ivig_navigator::order::weight::{Weighed, Weighing, WeightRule, weigh};
use ivig_navigator::patient::{Patient, Presence, Sex};
use ivig_navigator::quantity::{BodyWeight, Height, WeightBasis};

use WeightRule as Rule;

/// An adult of 50 who is not pregnant: height in cm, weight in kg.
fn adult(sex: Sex, height: &str, weight: &str) -> Patient {
    Patient {
        sex: Some(sex),
        height: Some(Height::parse(height).unwrap()),
        weight: Some(BodyWeight::parse(weight).unwrap()),
        age: Some(50),
        pregnant: Some(Presence::Absent),
        ..Patient::default()
    }
}

fn aged(age: i64, mut patient: Patient) -> Patient {
    patient.age = Some(age);
    patient
}

fn pregnant(before: Option<&str>, mut patient: Patient) -> Patient {
    patient.pregnant = Some(Presence::Present);
    patient.age = Some(30);
    patient.weight_before_pregnancy = before.map(|typed| BodyWeight::parse(typed).unwrap());
    patient
}

fn one(rule: Rule, patient: &Patient) -> Weighed {
    match weigh(rule, patient) {
        Weighing::One(weighed) => weighed,
        other => panic!("{rule:?}, {patient:?}: {other:?}"),
    }
}

/// The readings of a rule: one, two, or none.
fn readings(weighing: &Weighing) -> Vec<&Weighed> {
    match weighing {
        Weighing::One(one) => vec![one],
        Weighing::Either(one, other, _) => vec![one, other],
        Weighing::Missing(_) | Weighing::Refused(_) => Vec::new(),
    }
}

/// To 0.01 kg, or to as many decimals as are printed.
fn close(weighed: &Weighed, printed: &str) -> bool {
    let decimals = printed.split_once('.').map_or(0, |(_, after)| after.len());
    let mg = weighed.weight.weight().as_mg();
    let printed = BodyWeight::parse(printed).unwrap().as_mg();
    (mg - printed).abs() * 2 <= 10_i64.pow(6 - u32::try_from(decimals).unwrap())
}

/// Rule, patient, then each reading as basis, kilograms, and what its reason says.
type Row<'a> = (Rule, Patient, &'a [(WeightBasis, &'a str, &'a str)]);

fn check(rows: &[Row<'_>]) {
    for (index, (rule, patient, expected)) in rows.iter().enumerate() {
        let weighing = weigh(*rule, patient);
        let found = readings(&weighing);
        let at = format!("row {index}, {rule:?}: {weighing:?}");
        assert_eq!(found.len(), expected.len(), "{at}");
        for (weighed, (basis, kilograms, because)) in found.into_iter().zip(*expected) {
            assert_eq!(weighed.weight.basis(), *basis, "{at}");
            assert!(close(weighed, kilograms), "{kilograms}: {at}");
            assert!(weighed.because.en().contains(because), "{because}: {at}");
        }
    }
}
