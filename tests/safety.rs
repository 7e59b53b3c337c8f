//! What could harm: every trigger of the dossier, every pair of risks, and what passes a stop.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::arithmetic_side_effects,
    reason = "a test may fail loudly"
)]

#[path = "safety/asked.rs"]
mod asked;
#[path = "safety/clearance.rs"]
mod clearance;
mod ordering;
#[path = "safety/pairs.rs"]
mod pairs;
mod risks;
#[path = "safety/several_facts.rs"]
mod several_facts;
#[path = "safety/stops_and_limits.rs"]
mod stops_and_limits;
#[path = "safety/triggers.rs"]
mod triggers;

use ivig_navigator::patient::{Answers, Field, Patient};
use ivig_navigator::safety::{Screening, screen};
use risks::answers;

fn patient(answers: &Answers) -> Patient {
    let (patient, findings) = Patient::read(answers);
    assert!(findings.is_empty(), "{findings:?}");
    patient
}

fn screened(groups: &[&[(Field, &str)]]) -> Screening {
    screen(&patient(&answers(groups)))
}
