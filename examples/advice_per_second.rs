//! How many times a second both layers of the advice, with every fact turned by itself, and the
//! questions that settle it: a GBS case of which all is known, and one of which nothing is.
//! `cargo xtask bench` runs it as it is published.
#![expect(
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    reason = "it measures, and may fail loudly"
)]

use std::hint::black_box;
use std::time::{Duration, Instant};

use ivig_navigator::advice::{layers, questions, turned};
use ivig_navigator::evidence::Condition;
use ivig_navigator::patient::{Answers, Field, Patient};

const ROUNDS: usize = 11;
const ROUND: Duration = Duration::from_millis(200);

fn known() -> Answers {
    let mut answers = Answers::default();
    for (field, text) in [
        (Field::GbsDisability, "4"),
        (Field::DaysSinceOnset, "6"),
        (Field::PlasmaExchange, "possible"),
        (Field::EarlierCourse, "none"),
        (Field::FisherForm, "not-fisher"),
        (Field::Age, "54"),
    ] {
        answers.set(field, text);
    }
    answers
}

/// Nanoseconds of the advice with all that is said of changing it; the median of the rounds.
fn nanoseconds(answers: &Answers) -> u128 {
    let mut rounds: Vec<u128> = (0..ROUNDS)
        .map(|_| {
            let start = Instant::now();
            let mut calls = 0_u128;
            while start.elapsed() < ROUND {
                let answers = black_box(answers);
                let patient = Patient::read(answers).0;
                black_box(layers(Condition::Gbs, &patient));
                black_box(turned(Condition::Gbs, answers));
                black_box(questions(Condition::Gbs, answers));
                calls += 1;
            }
            start.elapsed().as_nanos() / calls
        })
        .collect();
    rounds.sort_unstable();
    rounds[ROUNDS / 2].max(1)
}

fn main() {
    let moved = turned(Condition::Gbs, &known());
    assert!(moved.len() >= 5, "what is measured turns the facts");
    for (name, answers) in [
        ("all known", known()),
        ("nothing known", Answers::default()),
    ] {
        let each = nanoseconds(&answers);
        println!(
            "Advice on GBS with all its turned facts, {name}, natively: {} a second ({} µs each); medians of {ROUNDS} rounds",
            1_000_000_000 / each,
            each / 1000,
        );
    }
}
