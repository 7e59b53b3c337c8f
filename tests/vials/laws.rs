//! Laws over any dose and any shelf.

use ivig_navigator::order::{
    AmountError, DoseRounding, MOST_PERCENT, VialAim, amount, course_given, pack, reachable,
};
use ivig_navigator::product::VialSize;
use ivig_navigator::quantity::{BodyWeight, DosingWeight};
use proptest::prelude::*;

use crate::{AIMS, SHELVES, course, day, each_vial, mg_of, vials};

use DoseRounding::{
    DownToFiveGrams, DownToVial, NearestFiveGrams, NearestTwoAndAHalfGrams, NearestVial, Unrounded,
    WithinPercent,
};

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
