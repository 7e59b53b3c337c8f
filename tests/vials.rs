//! Grams rounded, split into days and put into vials: worked cases, brute force, laws.
#![expect(
    clippy::unwrap_used,
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    reason = "a test may fail loudly"
)]

use ivig_navigator::evidence::{Condition, Status};
use ivig_navigator::order::{
    Amount, AmountError, DoseRounding, MOST_PERCENT, MOST_SIZES, PackError, Packing, Setting,
    Settings, VialAim, amount, caps_for, course_given, pack, per_kilogram, reachable, rounding,
};
use ivig_navigator::patient::Answers;
use ivig_navigator::product::{Country, PRODUCTS, VialSize};
use ivig_navigator::quantity::{BodyWeight, Dose, DosingWeight, NO_BREAK_SPACE, PerCourse, PerDay};
use proptest::prelude::*;

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

// Worked cases.

/// A row: course computed, days, rule, percent, sizes, course rounded, days given.
type Row<'a> = (i64, u8, DoseRounding, u8, &'a [u32], i64, &'a [i64]);

fn check_amount((computed, days, rule, percent, sizes, rounded, split): Row<'_>) -> Amount {
    let amount = amount(course(computed), days, rule, percent, &vials(sizes)).unwrap();
    let seen = (amount.rounded.as_mg(), mg_of(&amount.per_day));
    assert_eq!(seen, (rounded, split.to_vec()), "{computed} {rule:?}");
    amount
}

use DoseRounding::{
    DownToFiveGrams, DownToVial, NearestFiveGrams, NearestTwoAndAHalfGrams, NearestVial, Unrounded,
    WithinPercent,
};

#[test]
fn the_eight_cases_give_the_grams_and_the_vials_of_the_dossier() {
    const VG_5: &[u32] = &[500, 1000, 2500, 5000, 10_000];
    const PRIVIGEN_JP: &[u32] = &[2500, 5000, 10_000, 20_000];
    const IQYMUNE: &[u32] = &[2000, 5000, 10_000, 20_000];
    const GAMUNEX: &[u32] = &[1000, 2500, 5000, 10_000, 20_000, 40_000];
    type Case<'a> = (&'a str, Row<'a>, &'a [&'a [i64]]);
    #[rustfmt::skip]
    let cases: [Case<'_>; 8] = [
        ("F1", (124_000, 5, NearestTwoAndAHalfGrams, 0, VG_5, 125_000, &[25_000; 5]), &[&[10, 10, 5][..]; 5]),
        ("F2", (146_700, 2, NearestFiveGrams, 0, PANZYGA, 145_000, &[75_000, 70_000]), &[&[30, 30, 10, 5], &[30, 30, 10]]),
        ("F3", (91_110, 2, DownToFiveGrams, 0, PANZYGA, 90_000, &[45_000; 2]), &[&[30, 10, 5][..]; 2]),
        ("F4", (120_000, 5, NearestVial, 0, OCTAGAM_10, 120_000, &[24_000; 5]), &[&[20, 2, 2][..]; 5]),
        ("F5", (140_000, 2, NearestVial, 0, OCTAGAM_10, 140_000, &[70_000; 2]), &[&[30, 30, 10][..]; 2]),
        ("F6", (60_000, 1, NearestTwoAndAHalfGrams, 0, PRIVIGEN_JP, 60_000, &[60_000]), &[&[20, 20, 20]]),
        ("F7", (50_000, 5, NearestVial, 0, IQYMUNE, 50_000, &[10_000; 5]), &[&[10][..]; 5]),
        ("F8", (62_690, 1, NearestFiveGrams, 0, GAMUNEX, 65_000, &[65_000]), &[&[40, 20, 5]]),
    ];
    for (case, row, days) in cases {
        let amount = check_amount(row);
        assert_eq!(amount.per_day.len(), days.len(), "{case}");
        for (given, expected) in amount.per_day.iter().zip(days) {
            let sizes = vials(row.4);
            let best = pack(*given, &sizes, VialAim::LeastWaste, 0).unwrap().best;
            let grams: Vec<i64> = expected.iter().map(|grams| grams * 1000).collect();
            assert_eq!(each_vial(&best), grams, "{case}");
            assert_eq!((best.given, best.waste), (*given, day(0)), "{case}");
        }
    }
    // F4 says "none or nearest vial".
    check_amount((120_000, 5, Unrounded, 0, &[], 120_000, &[24_000; 5]));
}

#[test]
fn the_roundings_are_those_worked_out_by_hand() {
    const FIVES: &[u32] = &[5000, 10_000];
    const ONE: &[u32] = &[40_000];
    #[rustfmt::skip]
    let rows: [Row<'_>; 28] = [
        // Section B4 of the dossier.
        (146_700, 1, NearestFiveGrams, 0, &[], 145_000, &[145_000]),
        (196_000, 2, NearestFiveGrams, 0, &[], 195_000, &[100_000, 95_000]),
        (91_110, 1, Unrounded, 0, &[], 91_110, &[91_110]),
        (144_700, 2, NearestVial, 0, OCTAGAM_10, 145_000, &[73_000, 72_000]),
        (62_690, 1, NearestFiveGrams, 0, &[], 65_000, &[65_000]),
        (68_290, 1, NearestFiveGrams, 0, &[], 70_000, &[70_000]),
        (164_560, 2, Unrounded, 0, &[], 164_560, &[82_280, 82_280]),
        (50_000, 5, NearestTwoAndAHalfGrams, 0, &[], 50_000, &[10_000; 5]),
        // A tie goes up, below it goes down.
        (142_500, 1, NearestFiveGrams, 0, &[], 145_000, &[145_000]),
        (142_499, 1, NearestFiveGrams, 0, &[], 140_000, &[140_000]),
        (121_250, 1, NearestTwoAndAHalfGrams, 0, &[], 122_500, &[122_500]),
        (121_249, 1, NearestTwoAndAHalfGrams, 0, &[], 120_000, &[120_000]),
        (20_000, 1, NearestVial, 0, ONE, 40_000, &[40_000]),
        (94_999, 1, DownToFiveGrams, 0, &[], 90_000, &[90_000]),
        (59_999, 1, DownToVial, 0, ONE, 40_000, &[40_000]),
        (59_999, 2, DownToVial, 0, FIVES, 55_000, &[30_000, 25_000]),
        // The larger days come first.
        (120_000, 5, NearestTwoAndAHalfGrams, 0, &[], 120_000, &[25_000, 25_000, 25_000, 22_500, 22_500]),
        (145_000, 4, NearestFiveGrams, 0, &[], 145_000, &[40_000, 35_000, 35_000, 35_000]),
        (100_000, 3, Unrounded, 0, &[], 100_000, &[33_334, 33_333, 33_333]),
        (11, 4, Unrounded, 0, &[], 11, &[3, 3, 3, 2]),
        // 3 g is no sum of 2 g and 5 g: the next best split is found.
        (11_000, 3, NearestVial, 0, &[2000, 5000], 11_000, &[5000, 4000, 2000]),
        (6000, 2, NearestVial, 0, &[2000, 5000], 6000, &[4000, 2000]),
        (9000, 2, NearestVial, 0, &[2000, 5000], 9000, &[5000, 4000]),
        // Within a percentage: 10% of 44.4 g is 4.44 g, and to 40 g it is 4.4 g.
        (44_400, 1, WithinPercent, 10, ONE, 40_000, &[40_000]),
        (44_500, 1, WithinPercent, 10, ONE, 44_500, &[44_500]),
        (44_500, 2, WithinPercent, 10, ONE, 44_500, &[22_250, 22_250]),
        (146_700, 2, WithinPercent, 2, FIVES, 145_000, &[75_000, 70_000]),
        (146_700, 2, WithinPercent, 0, FIVES, 146_700, &[73_350, 73_350]),
    ];
    for row in rows {
        let amount = check_amount(row);
        let stays = row.2 == WithinPercent && row.0 == row.5;
        assert_eq!(amount.none_within, stays, "{row:?}");
    }
}

#[test]
fn a_refusal_says_why() {
    let five = vials(&[5000]);
    let refused = |mg, days, rule, percent| amount(course(mg), days, rule, percent, &five);
    #[rustfmt::skip]
    let rows = [
        (refused(2499, 1, NearestFiveGrams, 0), AmountError::RoundsToZero),
        (refused(1249, 1, NearestTwoAndAHalfGrams, 0), AmountError::RoundsToZero),
        (refused(4999, 1, DownToFiveGrams, 0), AmountError::RoundsToZero),
        (refused(2499, 1, NearestVial, 0), AmountError::RoundsToZero),
        (refused(4999, 1, DownToVial, 0), AmountError::RoundsToZero),
        (refused(20_000, 5, NearestFiveGrams, 0), AmountError::DaysTooMany),
        (refused(20_000, 5, NearestVial, 0), AmountError::DaysTooMany),
        (refused(3, 4, Unrounded, 0), AmountError::DaysTooMany),
        (refused(20_000, 0, Unrounded, 0), AmountError::NoDays),
        (refused(0, 1, Unrounded, 0), AmountError::Pack(PackError::DoseNotPositive)),
        (refused(-1, 1, NearestVial, 0), AmountError::Pack(PackError::DoseNotPositive)),
        (refused(20_000, 1, WithinPercent, 11), AmountError::Pack(PackError::PercentTooLarge)),
        (refused(i64::MAX, 1, NearestFiveGrams, 0), AmountError::Pack(PackError::TooLarge)),
        (amount(course(20_000), 1, NearestVial, 0, &[]), AmountError::Pack(PackError::NoSizes)),
    ];
    for (index, (seen, why)) in rows.into_iter().enumerate() {
        assert_eq!(seen, Err(why), "row {index}");
        assert!(why.text().ja().len() > 10 && why.text().en().len() > 10);
    }
    // A dose within the percentage of no whole vial is never rounded to 0 g either.
    assert!(refused(2499, 1, WithinPercent, 10).unwrap().none_within);
    let packed = |mg, sizes: &[u32], percent| {
        pack(day(mg), &vials(sizes), VialAim::Fewest, percent).unwrap_err()
    };
    let many: Vec<u32> = (1..).map(|n| n * 1000).take(MOST_SIZES + 1).collect();
    #[rustfmt::skip]
    let rows = [
        (packed(5000, &[], 0), PackError::NoSizes),
        (packed(5000, &[5000, 0], 0), PackError::EmptyVial),
        (packed(5000, &many, 0), PackError::TooManySizes),
        (packed(0, &[5000], 0), PackError::DoseNotPositive),
        (packed(5000, &[5000], MOST_PERCENT + 1), PackError::PercentTooLarge),
        (packed(5000, &[4999, 5000], 0), PackError::TooLarge),
        (packed(i64::MAX, &[u32::MAX], 0), PackError::TooLarge),
    ];
    for (seen, why) in rows {
        assert_eq!(seen, why);
        assert!(why.text().ja().len() > 10 && why.text().en().len() > 10);
    }
}

#[test]
fn the_change_is_told_in_percent() {
    #[rustfmt::skip]
    let rows = [
        (146_700, NearestFiveGrams, -12, "−1.2%", false),
        (124_000, NearestTwoAndAHalfGrams, 8, "+0.8%", false),
        (125_000, NearestTwoAndAHalfGrams, 0, "0%", false),
        (125_001, NearestTwoAndAHalfGrams, 0, "<0.1%", false),
        (3000, NearestFiveGrams, 667, "+66.7%", true),
        (50_000, Unrounded, 0, "0%", false),
        (5556, DownToFiveGrams, -100, "−10%", false),
    ];
    for (mg, rule, change, figure, large) in rows {
        let amount = amount(course(mg), 1, rule, 0, &[]).unwrap();
        let seen = (
            amount.change,
            amount.change_figure(),
            amount.is_large_change(),
        );
        assert_eq!(seen, (change, figure.to_owned(), large), "{mg}");
    }
}

#[test]
fn the_working_shows_before_after_rule_and_days() {
    let shown = |mg, days, rule, percent, sizes: &[u32]| {
        let amount = amount(course(mg), days, rule, percent, &vials(sizes)).unwrap();
        let line = |ja: &str, result: &str| format!("{ja} = {result}").replace(NO_BREAK_SPACE, " ");
        let steps = amount.working.iter();
        let en = steps
            .clone()
            .map(|step| line(step.input.en(), step.result.en()));
        let ja = steps.map(|step| line(step.input.ja(), step.result.ja()));
        en.chain(ja).collect::<Vec<_>>()
    };
    assert_eq!(
        shown(146_700, 2, NearestFiveGrams, 0, &[]),
        [
            "146.7 g a course: nearest 5 g, half goes up = 145 g a course (−1.2%)",
            "145 g a course ÷ 2 days = 1 × 75 g a day + 1 × 70 g a day",
            "146.7 g/コース: 最も近い 5 g 単位（中間は切り上げ） = 145 g/コース（−1.2%）",
            "145 g/コース ÷ 2 日 = 75 g/日 × 1 日 + 70 g/日 × 1 日",
        ],
    );
    assert_eq!(
        shown(44_500, 5, WithinPercent, 10, &[40_000])[..2],
        [
            "44.5 g a course: nearest whole vials within the percentage, half goes up = 44.5 g a course (no whole vials within 10%)",
            "44.5 g a course ÷ 5 days = 5 × 8.9 g a day",
        ],
    );
    assert_eq!(
        shown(100_000, 3, Unrounded, 0, &[])[..1],
        ["100 g a course ÷ 3 days = 1 × 33.334 g a day + 2 × 33.333 g a day"],
    );
}

#[test]
fn every_rounding_is_stored_by_its_key_and_says_whose_it_is() {
    for rule in DoseRounding::ALL {
        assert_eq!(DoseRounding::from_key(rule.key()), Some(rule));
        let held = rule.source().value().is_some();
        assert_eq!(
            held,
            rule.source().status() != Status::Unverified,
            "{rule:?}"
        );
        let nearest = rule.name().en().contains("nearest");
        assert_eq!(nearest, rule.name().en().contains("half goes up"));
        assert_eq!(nearest, rule.name().ja().contains("中間は切り上げ"));
    }
    assert_eq!(DoseRounding::from_key("5"), None);
    let default_for = |country: Country| {
        let mut ward = Answers::default();
        ward.set_under(Setting::Country.key(), country.key().to_owned());
        rounding(&Settings {
            case: &Answers::default(),
            ward: &ward,
        })
    };
    assert_eq!(default_for(Country::Canada), NearestFiveGrams);
    assert_eq!(default_for(Country::Japan), NearestTwoAndAHalfGrams);
    for country in [Country::Australia, Country::Uk, Country::Eu, Country::Us] {
        assert_eq!(default_for(country), NearestVial);
    }
    // The English rule was not seen.
    assert_eq!(DownToVial.source().status(), Status::Unverified);
}

#[test]
fn the_only_cap_is_that_of_a_trial_and_both_numbers_are_shown() {
    for condition in Condition::ALL {
        let caps = caps_for(*condition);
        assert_eq!(caps.len(), usize::from(*condition == Condition::Mg));
    }
    let cap = caps_for(Condition::Mg)[0];
    assert_eq!(cap.exceeded_by(day(80_000)), None);
    let said = cap.exceeded_by(day(80_001)).unwrap();
    assert_eq!(said.en(), "80.001\u{a0}g a day is above 80\u{a0}g a day");
}

#[test]
fn what_is_really_given_is_told_per_kilogram() {
    let weight = DosingWeight::actual(BodyWeight::kilograms(62));
    let sizes = vials(OCTAGAM_10);
    let one = pack(day(24_800), &sizes, VialAim::LeastWaste, 5)
        .unwrap()
        .best;
    assert_eq!(one.given, day(25_000));
    assert_eq!(one.per_kilogram(weight).unwrap().as_mg(), 403);
    let whole = course_given(&vec![one; 5]).unwrap();
    assert_eq!(whole, course(125_000));
    assert_eq!(per_kilogram(whole, weight).unwrap().as_mg(), 2016);
    let nothing = DosingWeight::actual(BodyWeight::mg(0));
    assert!(per_kilogram(whole, nothing).is_err());
}

#[test]
fn each_aim_chooses_its_own_vials() {
    /// Dose, aim, tolerance; the best in g, given, waste; the second in g.
    type Choice<'a> = (i64, VialAim, u8, &'a [i64], i64, i64, Option<&'a [i64]>);
    #[rustfmt::skip]
    let rows: [Choice<'_>; 7] = [
        (24_000, VialAim::Fewest, 0, &[30], 24_000, 6000, Some(&[20, 5])),
        (24_000, VialAim::LeastWaste, 0, &[20, 2, 2], 24_000, 0, Some(&[10, 10, 2, 2])),
        (24_000, VialAim::Fewest, 5, &[30], 24_000, 6000, Some(&[20, 5])),
        (27_000, VialAim::Fewest, 10, &[30], 27_000, 3000, Some(&[20, 5])),
        (28_000, VialAim::Fewest, 10, &[30], 30_000, 0, Some(&[20, 10])),
        (24_500, VialAim::LeastWaste, 5, &[20, 5], 25_000, 0, Some(&[20, 2, 2])),
        (2000, VialAim::LeastWaste, 0, &[2], 2000, 0, Some(&[5])),
    ];
    for (mg, aim, percent, best, given, waste, second) in rows {
        let packings = pack(day(mg), &vials(OCTAGAM_10), aim, percent).unwrap();
        let grams = |packing: &Packing| -> Vec<i64> {
            each_vial(packing).iter().map(|mg| mg / 1000).collect()
        };
        assert_eq!(grams(&packings.best), best, "{mg}");
        let seen = (packings.best.given, packings.best.waste);
        assert_eq!(seen, (day(given), day(waste)), "{mg}");
        assert_eq!(
            packings.second.as_ref().map(grams).as_deref(),
            second,
            "{mg}"
        );
    }
    // With one size only there is nothing to choose: one vial more would not be needed.
    let only = pack(day(7000), &vials(&[5000]), VialAim::Fewest, 0).unwrap();
    assert_eq!(
        (each_vial(&only.best), only.second),
        (vec![5000, 5000], None)
    );
}

// Against brute force.

/// A multiset of vials: its total in mg, and how many of each size, the largest size first.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Multiset {
    number: u64,
    /// Less than any other where there are more of the larger vials.
    fewer: Vec<i64>,
}

fn lcm(a: u32, b: u32) -> u64 {
    (1..)
        .map(|n| n * u64::from(a))
        .find(|n| n.is_multiple_of(u64::from(b)))
        .unwrap()
}

/// Every multiset with at most `most[i]` of the size `i` and less than `end` in all, by its total,
/// each list sorted by the number of vials and then by the larger vials.
///
/// Counts up like an odometer; there is no table and no sum of partial results.
fn enumerate(sizes: &[u32], most: &[u64], end: u64) -> Vec<(u64, Vec<Multiset>)> {
    let mut by_total = std::collections::BTreeMap::<u64, Vec<Multiset>>::new();
    let mut counts = vec![0_u64; sizes.len()];
    let total = |counts: &[u64]| -> u64 {
        counts
            .iter()
            .zip(sizes)
            .map(|(n, size)| n * u64::from(*size))
            .sum()
    };
    'all: loop {
        let multiset = Multiset {
            number: counts.iter().sum(),
            fewer: counts.iter().map(|n| -i64::try_from(*n).unwrap()).collect(),
        };
        by_total.entry(total(&counts)).or_default().push(multiset);
        for place in (0..sizes.len()).rev() {
            counts[place] += 1;
            if counts[place] <= most[place] && total(&counts) < end {
                continue 'all;
            }
            counts[place] = 0;
        }
        break;
    }
    let mut all: Vec<_> = by_total.into_iter().collect();
    for (_, multisets) in &mut all {
        multisets.sort();
    }
    all
}

/// Compares `pack` with the two best of all the multisets listed.
fn check_pack(sizes: &[u32], all: &[(u64, Vec<Multiset>)], dose: i64, aim: VialAim, percent: u8) {
    let packings = pack(day(dose), &vials(sizes), aim, percent).unwrap();
    let mut found = Vec::new();
    let mut first = Vec::new();
    for (total, multisets) in all {
        let total = i64::try_from(*total).unwrap();
        let away = (total - dose).abs();
        let (waste, away) = if total > 0 && away * 100 <= dose * i64::from(percent) {
            (0, away)
        } else if total > dose {
            (total - dose, 0)
        } else {
            continue;
        };
        let key = |multiset: &Multiset| {
            let number = i64::try_from(multiset.number).unwrap();
            let key = match aim {
                VialAim::Fewest => [number, waste, away, total],
                VialAim::LeastWaste => [waste, away, number, total],
            };
            (key, multiset.fewer.clone())
        };
        let needed = |multiset: &&Multiset| {
            let smallest = multiset.fewer.iter().rposition(|n| *n < 0).unwrap();
            total - i64::from(sizes[smallest]) < dose
        };
        // The best of all, needed or not; the second of those of which every vial is needed.
        first.push(key(&multisets[0]));
        found.extend(multisets.iter().filter(needed).take(2).map(key));
    }
    found.sort();
    let shown = |packing: &Packing| -> Vec<i64> {
        sizes
            .iter()
            .map(|size| {
                let of_size = packing.vials.iter().find(|(one, _)| one.as_mg() == *size);
                -of_size.map_or(0, |(_, count)| i64::from(*count))
            })
            .collect()
    };
    let at = || format!("{dose} of {sizes:?}, {aim:?}, {percent}%");
    let best = first.iter().min().unwrap();
    assert_eq!(shown(&packings.best), best.1, "best, {}", at());
    let second = found.get(1).map(|(_, fewer)| fewer.clone());
    assert_eq!(
        packings.second.as_ref().map(shown),
        second,
        "second, {}",
        at()
    );
}

/// The literal shelves and those of all products, the largest size first.
fn shelves() -> Vec<Vec<u32>> {
    let of_products = PRODUCTS
        .iter()
        .filter_map(|product| product.vials.value())
        .map(|sizes| sizes.iter().map(|size| size.as_mg()).collect());
    let mut all: Vec<Vec<u32>> = SHELVES.iter().map(|sizes| sizes.to_vec()).collect();
    all.extend(of_products);
    for sizes in &mut all {
        sizes.sort_unstable();
        sizes.reverse();
    }
    all.sort();
    all.dedup();
    all
}

/// Every half gram up to a dose; `cut` leaves out totals that can be neither best nor second.
fn check_shelf(sizes: &[u32], most: &[u64], cut: bool, to: i64) {
    let end = u64::try_from(to).unwrap() + u64::from(sizes[0]);
    let all = enumerate(sizes, most, end);
    for dose in (500..=to).step_by(500) {
        // More than 10% below the dose is not allowed; a largest vial or more above it has one too many.
        let first =
            all.partition_point(|(total, _)| i64::try_from(*total).unwrap() * 10 < dose * 9);
        let beyond = dose + i64::from(sizes[0]);
        let last = all.partition_point(|(total, _)| i64::try_from(*total).unwrap() <= beyond);
        let near = if cut { &all[first..last] } else { &all[..] };
        for aim in AIMS {
            for percent in [0, 5, 10] {
                check_pack(sizes, near, dose, aim, percent);
            }
        }
    }
}

/// All there is, nothing left out, up to the largest vial beyond the dose: a total with the largest
/// vial or more beyond it holds a vial too many, and is worse than the same without it.
#[test]
fn the_vials_are_the_best_of_all_up_to_40_grams() {
    for sizes in shelves() {
        check_shelf(&sizes, &vec![u64::MAX; sizes.len()], false, 40_000);
    }
}

/// Above that the list is cut by an exchange that needs no table.
///
/// Let s < S be two sizes and L their least common multiple. L/s vials of s can be exchanged for
/// L/S of S: the same total in fewer vials, and no smaller smallest vial, so it is better by either
/// aim and still without a vial too many. Where a multiset holds 2 L/s vials of s, two exchanges one
/// after the other give two better ones: it is neither the best nor the second. So less than 2 L/s of
/// each size are enough, for the S that makes it least; of the largest size there is no limit.
#[test]
fn the_vials_are_the_best_of_all_up_to_300_grams() {
    for sizes in shelves() {
        let most: Vec<u64> = (0..sizes.len())
            .map(|at| {
                let larger = sizes[..at].iter();
                let exchanged = larger.map(|size| lcm(sizes[at], *size) / u64::from(sizes[at]));
                exchanged.min().map_or(u64::MAX, |count| 2 * count - 1)
            })
            .collect();
        check_shelf(&sizes, &most, true, 300_000);
    }
}

/// All ways to write a total as so many days, larger first, from the amounts allowed.
fn splits(total: i64, days: u8, most: i64, allowed: &dyn Fn(i64) -> bool) -> Vec<Vec<i64>> {
    if days == 0 {
        return if total == 0 {
            vec![Vec::new()]
        } else {
            Vec::new()
        };
    }
    let mut found = Vec::new();
    for first in (1..=most.min(total)).filter(|first| allowed(*first)) {
        for mut rest in splits(total - first, days - 1, first, allowed) {
            rest.insert(0, first);
            found.push(rest);
        }
    }
    found
}

#[test]
fn the_days_differ_as_little_as_any_split_does() {
    for sizes in [
        &[1_u32][..],
        &[2, 5],
        &[3, 7],
        &[4, 6, 9],
        &[5],
        &[3, 11],
        &[7, 9],
    ] {
        let one = |mg: i64| each_sum(sizes, mg);
        let totals = reachable(course(60), &vials(sizes)).unwrap();
        for total in 1..=36 {
            for days in 1..=5 {
                let all = splits(total, days, total, &one);
                let range = |split: &Vec<i64>| split[0] - split[split.len() - 1];
                let best = all.iter().map(range).min();
                let found = totals.days(course(total), days).map(|days| mg_of(&days));
                assert_eq!(found.as_ref().map(range), best, "{total} {days} {sizes:?}");
                if let Some(found) = found {
                    assert!(all.contains(&found), "{found:?}");
                }
            }
        }
    }
}

/// Whether some vials make so many mg, by taking vials away.
fn each_sum(sizes: &[u32], mg: i64) -> bool {
    match sizes {
        [] => mg == 0,
        [first, rest @ ..] => {
            let first = i64::from(*first);
            (0..=mg / first).any(|count| each_sum(rest, mg - count * first))
        }
    }
}

// Laws.

fn any_shelf() -> impl Strategy<Value = Vec<VialSize>> {
    let own = prop::collection::vec(1_u32..60, 1..=5)
        .prop_map(|sizes| sizes.iter().map(|size| size * 500).collect::<Vec<_>>());
    let held = prop::sample::select(&SHELVES[..]).prop_map(<[u32]>::to_vec);
    prop_oneof![own, held].prop_map(|sizes| vials(&sizes))
}

fn any_aim() -> impl Strategy<Value = VialAim> {
    prop::sample::select(&AIMS[..])
}

fn any_rule() -> impl Strategy<Value = DoseRounding> {
    prop::sample::select(&DoseRounding::ALL[..])
}

/// Anything that fits, the edges as often as all the others.
fn any_mg() -> impl Strategy<Value = i64> {
    let edges = vec![i64::MIN, -1, 0, 1, i64::MAX];
    prop_oneof![prop::sample::select(edges), any::<i64>(), -1000_i64..20_000]
}

fn any_sizes() -> impl Strategy<Value = Vec<VialSize>> {
    let size = prop_oneof![
        prop::sample::select(vec![0, 1, 499, 500, 2500, 5000, u32::MAX]),
        any::<u32>(),
        1_u32..50,
    ];
    prop::collection::vec(size, 0..10).prop_map(|sizes| vials(&sizes))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100_000))]

    #[test]
    fn vials_add_up_and_the_given_is_the_dose_or_within_the_tolerance(
        sizes in any_shelf(),
        mg in 1_i64..16_000,
        aim in any_aim(),
        percent in 0..=MOST_PERCENT,
    ) {
        let packings = pack(day(mg), &sizes, aim, percent).unwrap();
        let second = packings.second.as_ref();
        for packing in [&packings.best].into_iter().chain(second) {
            let each = each_vial(packing);
            let contained: i64 = each.iter().sum();
            prop_assert_eq!(contained, packing.contained.as_mg());
            prop_assert_eq!(packing.given.as_mg() + packing.waste.as_mg(), contained);
            let (given, waste) = (packing.given.as_mg(), packing.waste.as_mg());
            let within = (given - mg).abs() * 100 <= mg * i64::from(percent);
            prop_assert!(given > 0 && waste >= 0 && within);
            prop_assert!(given == mg || waste == 0);
            prop_assert!(each.is_sorted_by(|a, b| a >= b));
            prop_assert!(contained - each.last().unwrap() < mg);
            prop_assert!(packing.vials.iter().all(|(size, n)| sizes.contains(size) && *n > 0));
        }
        prop_assert!(second.is_none_or(|second| second.vials != packings.best.vials));
    }

    #[test]
    fn the_course_is_rounded_once_and_its_days_add_up(
        sizes in any_shelf(),
        mg in 1_i64..60_000,
        days in 1_u8..=6,
        rule in any_rule(),
        percent in 0..=MOST_PERCENT,
    ) {
        let Ok(found) = amount(course(mg), days, rule, percent, &sizes) else { return Ok(()) };
        let per_day = mg_of(&found.per_day);
        let rounded = found.rounded.as_mg();
        prop_assert_eq!(per_day.iter().sum::<i64>(), rounded);
        prop_assert_eq!(per_day.len(), usize::from(days));
        prop_assert!(per_day.is_sorted_by(|a, b| a >= b) && *per_day.last().unwrap() > 0);
        prop_assert_eq!(found.computed.as_mg(), mg);
        // Over how many days makes no difference to the course.
        if let Ok(one) = amount(course(mg), 1, rule, percent, &sizes) {
            prop_assert_eq!(one.rounded, found.rounded);
        }
        let unit = match rule {
            NearestFiveGrams | DownToFiveGrams => 5000,
            NearestTwoAndAHalfGrams => 2500,
            _ => 1,
        };
        prop_assert!(per_day.iter().all(|day| day % unit == 0));
        match rule {
            Unrounded => prop_assert_eq!(rounded, mg),
            DownToFiveGrams => prop_assert!(rounded <= mg && mg < rounded + unit),
            DownToVial => prop_assert!(rounded <= mg),
            NearestFiveGrams | NearestTwoAndAHalfGrams => {
                prop_assert!(-unit < 2 * (mg - rounded) + 1 && 2 * (mg - rounded) < unit);
            }
            WithinPercent => {
                prop_assert!((rounded - mg).abs() * 100 <= mg * i64::from(percent));
            }
            NearestVial => {}
        }
        if matches!(rule, NearestVial | DownToVial) || rule == WithinPercent && !found.none_within {
            for day in &found.per_day {
                let whole = pack(*day, &sizes, VialAim::LeastWaste, 0).unwrap().best;
                prop_assert_eq!(whole.waste.as_mg(), 0, "{:?}", day);
            }
        }
    }

    #[test]
    fn more_grams_computed_never_give_fewer_grams_rounded(
        sizes in any_shelf(),
        mg in 1_i64..60_000,
        more in 0_i64..10_000,
        rule in any_rule(),
        percent in 0..=MOST_PERCENT,
    ) {
        let rounded = |mg| match amount(course(mg), 1, rule, percent, &sizes) {
            Ok(found) => Ok(found.rounded.as_mg()),
            Err(AmountError::RoundsToZero) => Ok(0),
            Err(other) => Err(other),
        };
        let (less, more) = (rounded(mg).unwrap(), rounded(mg + more).unwrap());
        prop_assert!(less <= more, "{} {}", less, more);
    }

    #[test]
    fn nothing_panics_on_any_input(
        sizes in any_sizes(),
        mg in any_mg(),
        days in any::<u8>(),
        rule in any_rule(),
        aim in any_aim(),
        percent in any::<u8>(),
        weight in any::<i64>(),
    ) {
        if let Ok(found) = amount(course(mg), days, rule, percent, &sizes) {
            prop_assert!(mg > 0 && found.rounded.as_mg() > 0);
            let _ = (found.change_figure(), found.is_large_change());
        }
        let weight = DosingWeight::actual(BodyWeight::mg(weight));
        match pack(day(mg), &sizes, aim, percent) {
            Ok(found) => {
                prop_assert!(mg > 0 && !sizes.is_empty() && percent <= MOST_PERCENT);
                let _ = found.best.per_kilogram(weight);
                let _ = course_given(&[found.best.clone(), found.best]);
            }
            Err(why) => prop_assert!(why.text().en().len() > 10),
        }
        if let Ok(totals) = reachable(course(mg), &sizes) {
            let (below, above) = totals.around(course(mg));
            prop_assert!(below.as_mg() <= mg && above.unwrap().as_mg() >= mg);
            let _ = totals.around(course(i64::MAX));
            let _ = totals.days(course(i64::MAX), days);
        }
    }
}
