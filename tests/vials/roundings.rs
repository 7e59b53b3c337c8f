//! The roundings: worked out by hand, refused, shown in the working, stored; and the only cap.

use ivig_navigator::evidence::{Condition, Status};
use ivig_navigator::order::{
    AmountError, DoseRounding, MOST_PERCENT, MOST_SIZES, PackError, Setting, Settings, VialAim,
    amount, caps_for, pack, rounding,
};
use ivig_navigator::patient::Answers;
use ivig_navigator::product::Country;
use ivig_navigator::quantity::NO_BREAK_SPACE;

use crate::{OCTAGAM_10, Row, check_amount, course, day, vials};

use DoseRounding::{
    DownToFiveGrams, DownToVial, NearestFiveGrams, NearestTwoAndAHalfGrams, NearestVial, Unrounded,
    WithinPercent,
};

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
