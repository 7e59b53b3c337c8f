//! Grams rounded, split into days and put into vials: worked cases, brute force, laws.
#![expect(
    clippy::unwrap_used,
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    reason = "a test may fail loudly"
)]

#[path = "vials/brute_force.rs"]
mod brute_force;
#[path = "vials/dossier_cases.rs"]
mod dossier_cases;
#[path = "vials/laws.rs"]
mod laws;
#[path = "vials/roundings.rs"]
mod roundings;

use ivig_navigator::order::{Amount, DoseRounding, Packing, VialAim, amount};
use ivig_navigator::product::VialSize;
use ivig_navigator::quantity::{Dose, PerCourse, PerDay};

const AIMS: [VialAim; 2] = [VialAim::Fewest, VialAim::LeastWaste];

/// The sizes of section C1 of the dossier, in mg, each set once.
const SHELVES: [&[u32]; 18] = [
    &[2500, 5000, 10_000, 20_000, 40_000],
    &[5000, 10_000, 20_000, 40_000],
    &[1000, 2500, 5000, 10_000, 20_000, 40_000],
    PANZYGA,
    &[5000, 10_000],
    OCTAGAM_10,
    &[2000, 5000, 6000, 10_000, 20_000, 30_000],
    &[1000, 2500, 5000, 10_000, 25_000],
    &[2500, 5000, 10_000, 25_000],
    &[500, 2500, 5000, 10_000, 20_000],
    &[5000, 10_000, 20_000],
    &[5000],
    &[2500, 5000, 10_000, 20_000],
    &[1000, 2500, 5000, 10_000, 20_000],
    &[2000, 5000, 10_000, 20_000],
    &[500, 1000, 2500, 5000, 10_000],
    &[500, 2500, 5000],
    &[500, 1000, 2500, 5000],
];

const PANZYGA: &[u32] = &[1000, 2500, 5000, 10_000, 20_000, 30_000];

const OCTAGAM_10: &[u32] = &[2000, 5000, 10_000, 20_000, 30_000];

fn vials(mg: &[u32]) -> Vec<VialSize> {
    mg.iter().copied().map(VialSize::mg).collect()
}

fn course(mg: i64) -> Dose<PerCourse> {
    Dose::mg(mg)
}

fn day(mg: i64) -> Dose<PerDay> {
    Dose::mg(mg)
}

fn mg_of(days: &[Dose<PerDay>]) -> Vec<i64> {
    days.iter().map(|day| day.as_mg()).collect()
}

/// Each vial by itself, in mg, the larger first.
fn each_vial(packing: &Packing) -> Vec<i64> {
    let each = |(size, count): &(VialSize, u16)| {
        std::iter::repeat_n(i64::from(size.as_mg()), usize::from(*count))
    };
    packing.vials.iter().flat_map(each).collect()
}

/// A row: course computed, days, rule, percent, sizes, course rounded, days given.
type Row<'a> = (i64, u8, DoseRounding, u8, &'a [u32], i64, &'a [i64]);

fn check_amount((computed, days, rule, percent, sizes, rounded, split): Row<'_>) -> Amount {
    let amount = amount(course(computed), days, rule, percent, &vials(sizes)).unwrap();
    let seen = (amount.rounded.as_mg(), mg_of(&amount.per_day));
    assert_eq!(seen, (rounded, split.to_vec()), "{computed} {rule:?}");
    amount
}
