//! Infusions that run into the next day's, and bottles that run longer than they may once opened.
#![expect(
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test may fail loudly"
)]

mod ordering;

use ivig_navigator::evidence::Condition;
use ivig_navigator::order::{OWN_REGIMEN, Setting, Supply};
use ivig_navigator::patient::Field;
use ivig_navigator::quantity::{ClockTime, Volume};
use ordering::{Typed, answers, ward};
use proptest::prelude::*;

/// A patient of 60 kg on 1 g/kg a day of Venoglobulin IH 5% (1200 mL), up to a rate in mL/kg/h.
fn supply(days: &str, highest: &str, stock: &str) -> Supply {
    let facts = [(Field::Weight, "60"), (Field::Age, "50")];
    let settings = [
        (Setting::OwnDose, "1"),
        (Setting::OwnBasis, "day"),
        (Setting::OwnDays, days),
        (Setting::Product, "venoglobulin-ih-5"),
        (Setting::Rounding, "none"),
        (Setting::HighestStep, highest),
    ];
    let typed = Typed {
        condition: Condition::Cidp,
        regimen: OWN_REGIMEN,
        days: None,
        case: answers(&facts, &settings),
        ward: ward(&[
            (Setting::Country.key(), "japan"),
            ("stock.venoglobulin-ih-5", stock),
        ]),
    };
    typed.order().unwrap().unwrap().supply.unwrap()
}

/// What is said of each group of days: that it takes too long, and of its largest bottle.
fn check(supply: &Supply, too_long: &[Option<&str>], bottle: &[Option<&str>]) {
    let said = |of: &dyn Fn(usize) -> Option<String>| -> Vec<Option<String>> {
        (0..supply.days.len()).map(of).collect()
    };
    let whole = said(&|day| Some(supply.too_long(&supply.days[day])?.en().to_owned()));
    let slow = said(&|day| Some(supply.slow_bottle(&supply.days[day])?.en().to_owned()));
    for (said, expected) in [(whole, too_long), (slow, bottle)] {
        assert_eq!(said.len(), expected.len(), "{said:?}");
        for (said, expected) in said.iter().zip(expected) {
            assert_eq!(said.is_some(), expected.is_some(), "{said:?}");
            let both = said.as_deref().zip(*expected);
            assert!(
                both.is_none_or(|(said, part)| said.contains(part)),
                "{said:?}"
            );
        }
    }
}

// 1200 mL at 36 mL/h are 33 h 20 min; a bottle of 10 g (200 mL) is 5 h 33 min, one of 5 g 2 h 47 min.
#[test]
fn a_day_that_runs_into_the_next_is_named_and_the_last_is_named_as_longer_than_a_day() {
    let bottle = "10\u{a0}g (200\u{a0}mL) takes 5\u{a0}h\u{a0}33\u{a0}min even at the fastest step";
    let into = "Days 1 to 2: the infusion takes 33\u{a0}h\u{a0}20\u{a0}min and is not over";
    check(
        &supply("2", "0.6", "2.5 5 10"),
        &[Some(into)],
        &[Some(bottle)],
    );
    let long = "Day 1: the infusion takes 33\u{a0}h\u{a0}20\u{a0}min, more than 24\u{a0}h";
    check(
        &supply("1", "0.6", "2.5 5 10"),
        &[Some(long)],
        &[Some(bottle)],
    );
}

#[test]
fn smaller_bottles_are_not_called_slow() {
    let into = "Days 1 to 2: the infusion takes 33\u{a0}h\u{a0}20\u{a0}min";
    check(&supply("2", "0.6", "2.5 5"), &[Some(into)], &[None]);
}

#[test]
fn an_infusion_within_the_day_is_not_called_long() {
    let supply = supply("2", "", "2.5 5 10");
    check(&supply, &[None; 2], &[None; 2]);
}

proptest! {
    #[test]
    fn the_time_of_a_volume_grows_with_it_and_ends_with_the_bag(one in 0i64..1_300_000, more in 0i64..1_300_000) {
        let supply = supply("1", "", "2.5 5 10");
        let infusion = supply.days[0].infusion.clone().unwrap().unwrap();
        let time = |volume| infusion.time_of(Volume::microlitres(volume)).unwrap();
        prop_assert!(time(one) <= time(one + more));
        prop_assert!(time(one + more) <= infusion.total);
        prop_assert_eq!(time(1_200_000), infusion.total);
    }
}

#[test]
fn the_nights_of_the_last_infusion_are_counted_for_the_dates_after_it() {
    for (highest, start, nights) in [
        ("0.6", 9 * 60, 1),
        ("0.6", 15 * 60, 2),
        ("", 9 * 60, 0),
        ("", 20 * 60, 1),
    ] {
        let supply = supply("2", highest, "2.5 5 10");
        let start = ClockTime::minutes(start);
        assert_eq!(supply.nights(start), nights, "{highest} {start:?}");
    }
}
