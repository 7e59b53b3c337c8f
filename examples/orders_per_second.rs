//! How many whole orders a second: F2 of the dossier, from what is typed to the pump, beside the
//! bare reading of the patient by turns. `cargo xtask bench` runs it as it is published.
#![expect(
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "it measures, and may fail loudly"
)]

#[path = "../tests/ordering/mod.rs"]
mod ordering;

use std::hint::black_box;
use std::time::{Duration, Instant};

use ivig_navigator::evidence::Condition;
use ivig_navigator::order::Setting;
use ivig_navigator::patient::Field;
use ordering::{Typed, answers, ward};

const ROUNDS: usize = 11;
/// How long each round of each is.
const ROUND: Duration = Duration::from_millis(200);

fn f2() -> Typed {
    Typed {
        condition: Condition::Cidp,
        regimen: "cidp-1x2",
        days: None,
        case: answers(
            &[
                (Field::Weight, "98"),
                (Field::Height, "165"),
                (Field::Sex, "female"),
                (Field::Age, "50"),
                (Field::Pregnant, "absent"),
                (Field::CidpForm, "typical"),
                (Field::TreatmentPhase, "induction"),
            ],
            &[
                (Setting::Product, "panzyga-us"),
                (Setting::Label, "us-cidp"),
            ],
        ),
        ward: ward(&[(Setting::Country.key(), "canada")]),
    }
}

/// Nanoseconds of one call, on the mean of a round.
fn nanoseconds(mut act: impl FnMut()) -> u128 {
    let start = Instant::now();
    let mut calls = 0_u128;
    while start.elapsed() < ROUND {
        for _ in 0..50 {
            act();
        }
        calls += 50;
    }
    start.elapsed().as_nanos() / calls
}

fn median(mut times: Vec<u128>) -> u128 {
    times.sort_unstable();
    times[times.len() / 2]
}

fn main() {
    let typed = f2();
    let Some(Ok(order)) = typed.order() else {
        panic!("F2 gives no order");
    };
    // What is measured is the order of the dossier.
    assert_eq!(order.per_course().as_mg(), 145_000);
    let infused = order.supply.iter().flat_map(|supply| &supply.days);
    assert_eq!(infused.filter(|day| day.infusion.is_some()).count(), 2);
    let (mut orders, mut readings) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        readings.push(nanoseconds(|| {
            black_box(black_box(&typed).read());
        }));
        orders.push(nanoseconds(|| {
            black_box(black_box(&typed).order());
        }));
    }
    let (order, reading) = (median(orders).max(1), median(readings).max(1));
    let tenths = order * 10 / reading;
    println!(
        "Orders of F2, natively: {} a second ({} µs each); ratio to reading the patient alone ({} ns): {}.{}; medians of {ROUNDS} rounds",
        1_000_000_000 / order,
        order / 1000,
        reading,
        tenths / 10,
        tenths % 10,
    );
}
