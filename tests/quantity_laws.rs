//! Laws of exact amounts: text in and out, arithmetic, roundings, units.
#![expect(
    clippy::unwrap_used,
    clippy::arithmetic_side_effects,
    reason = "a test may fail loudly, and computes in i128 what the application computes in i64"
)]

use ivig_navigator::order::drops_per_minute;
use ivig_navigator::quantity::{
    ArithmeticError, BodyWeight, Concentration, Dose, DosePerKilogram, DosingWeight, EntryError,
    Height, PerCourse, PerDay, PumpIncrement, RatePerKilogram, Rounding, Volume, divide,
    format_scaled, parse_scaled, scale,
};
use proptest::prelude::*;

const ROUNDINGS: [Rounding; 3] = [Rounding::Down, Rounding::Up, Rounding::NearestTiesUp];

/// The quotient by its definition, with no remainder rule: compares twice the distance.
fn exact(numerator: i128, divisor: i128, rounding: Rounding) -> i128 {
    let below = numerator.abs() / divisor;
    let lies_between = below * divisor != numerator.abs();
    let above_is_nearer = 2 * (numerator.abs() - below * divisor) >= divisor;
    let away = match rounding {
        Rounding::Down => false,
        Rounding::Up => lies_between,
        Rounding::NearestTiesUp => lies_between && above_is_nearer,
    };
    numerator.signum() * (below + i128::from(away))
}

/// As an `i64`, or the error that says it does not fit.
fn fitting(value: i128) -> Result<i64, ArithmeticError> {
    i64::try_from(value).map_err(|_| ArithmeticError::TooLarge)
}

/// 0, 1, the extremes and their neighbours as often as all the others.
fn amounts() -> impl Strategy<Value = i64> {
    let edges = vec![0, 1, -1, 2, i64::MAX, i64::MAX - 1, i64::MIN, i64::MIN + 1];
    prop_oneof![
        prop::sample::select(edges),
        any::<i64>(),
        -10_000_i64..10_000
    ]
}

fn full_width(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            ' ' => '\u{3000}',
            c => u32::from(c)
                .checked_add(0xFEE0)
                .and_then(char::from_u32)
                .unwrap(),
        })
        .collect()
}

fn typed_decimal() -> impl Strategy<Value = String> {
    "[0-9]{1,12}([.,][0-9]{1,6})?"
}

proptest! {
    #[test]
    fn parse_and_format_are_inverse(value in 0..=i64::MAX, decimals in 0_u8..=9) {
        prop_assert_eq!(parse_scaled(&format_scaled(value, decimals), decimals), Ok(value));
    }

    #[test]
    fn format_and_parse_agree_on_the_number(typed in typed_decimal(), decimals in 0_u8..=6) {
        if let Ok(value) = parse_scaled(&typed, decimals) {
            let (whole, fraction) = typed.split_once(['.', ',']).unwrap_or((&typed, ""));
            let whole = match whole.trim_start_matches('0') { "" => "0", digits => digits };
            let expected = match fraction.trim_end_matches('0') {
                "" => whole.to_owned(),
                digits => format!("{whole}.{digits}"),
            };
            prop_assert_eq!(format_scaled(value, decimals), expected);
        }
    }

    #[test]
    fn a_leading_zero_always_and_a_trailing_zero_never(value in amounts(), decimals in 0_u8..=25) {
        let text = format_scaled(value, decimals);
        let unsigned = text.strip_prefix('-').unwrap_or(&text);
        let (whole, fraction) = unsigned.split_once('.').unwrap_or((unsigned, "1"));
        prop_assert!(whole.bytes().all(|b| b.is_ascii_digit()) && !whole.is_empty());
        prop_assert!(whole == "0" || !whole.starts_with('0'));
        prop_assert!(fraction.bytes().all(|b| b.is_ascii_digit()) && !fraction.is_empty());
        prop_assert!(!fraction.ends_with('0'));
        prop_assert_eq!(text.starts_with('-'), value < 0);
    }

    #[test]
    fn full_width_reads_as_half_width(typed in "[0-9]{1,9}([.,][0-9]{1,4})?( ?(kg|lb|cm|in|g))?") {
        let wide = full_width(&typed);
        prop_assert_eq!(parse_scaled(&wide, 3), parse_scaled(&typed, 3));
        prop_assert_eq!(BodyWeight::parse(&wide), BodyWeight::parse(&typed));
        prop_assert_eq!(Height::parse(&wide), Height::parse(&typed));
    }

    #[test]
    fn comma_reads_as_point_or_is_refused(whole in "[0-9]{1,9}", fraction in "[0-9]{1,6}") {
        let comma = parse_scaled(&format!("{whole},{fraction}"), 6);
        let point = parse_scaled(&format!("{whole}.{fraction}"), 6);
        let could_group = fraction.len() == 3 && whole.len() <= 3 && whole != "0";
        if could_group {
            prop_assert_eq!(comma, Err(EntryError::ThousandsSeparator));
        } else {
            prop_assert_eq!(comma, point);
        }
    }

    #[test]
    fn digits_beyond_the_range_are_an_error(typed in "[0-9]{1,24}", decimals in 0_u8..=6) {
        let exact: i128 = typed.parse::<i128>().unwrap() * 10_i128.pow(decimals.into());
        let expected = i64::try_from(exact).map_err(|_| EntryError::TooLarge);
        prop_assert_eq!(parse_scaled(&typed, decimals), expected);
    }

    #[test]
    fn division_is_exact_and_rounds_as_named(numerator in amounts(), divisor in amounts()) {
        for rounding in ROUNDINGS {
            let expected = if divisor > 0 {
                fitting(exact(numerator.into(), divisor.into(), rounding))
            } else {
                Err(ArithmeticError::DivisorNotPositive)
            };
            prop_assert_eq!(divide(numerator.into(), divisor, rounding), expected);
        }
    }

    #[test]
    fn scaling_multiplies_exactly_and_rounds_once(a in amounts(), b in amounts(), c in 1..=i64::MAX) {
        for rounding in ROUNDINGS {
            let product = i128::from(a) * i128::from(b);
            prop_assert_eq!(scale(a, b, c, rounding), fitting(exact(product, c.into(), rounding)));
        }
    }

    #[test]
    fn dividing_first_would_lose_what_scaling_keeps(c in 2_i64..=i64::MAX, a in 1_i64..=i64::MAX) {
        prop_assume!(a % c != 0);
        let divided_first = i128::from(a / c) * i128::from(c);
        prop_assert_eq!(scale(a, c, c, Rounding::Down), Ok(a));
        prop_assert_ne!(divided_first, i128::from(a));
    }

    #[test]
    fn a_dose_is_the_exact_product(mg_per_kg: u32, weight in amounts()) {
        let dosing = DosingWeight::actual(BodyWeight::mg(weight));
        let product = i128::from(mg_per_kg) * i128::from(weight);
        for rounding in ROUNDINGS {
            let expected = fitting(exact(product, 1_000_000, rounding)).map(Dose::mg);
            prop_assert_eq!(DosePerKilogram::<PerDay>::mg(mg_per_kg).for_weight(dosing, rounding), expected);
        }
    }

    #[test]
    fn a_volume_holds_the_dose(mg in amounts()) {
        for strength in Concentration::SOLD {
            let microlitres = i128::from(mg) * 1000 / i128::from(strength.mg_per_ml());
            let expected = fitting(microlitres).map(Volume::microlitres);
            prop_assert_eq!(Volume::holding(Dose::<PerDay>::mg(mg), strength), expected);
        }
    }

    #[test]
    fn days_times_dose_is_the_course_unless_it_does_not_fit(mg: u32, days: u8) {
        let expected = mg.checked_mul(days.into()).map(DosePerKilogram::<PerCourse>::mg);
        prop_assert_eq!(DosePerKilogram::<PerDay>::mg(mg).times(days), expected);
    }

    #[test]
    fn the_days_of_a_course_differ_from_it_by_less_than_a_milligram_each(mg in 0..=i64::MAX, days in 1_u8..) {
        for rounding in ROUNDINGS {
            let daily = Dose::<PerCourse>::mg(mg).split_over(days, rounding).unwrap();
            let difference = i128::from(daily.as_mg()) * i128::from(days) - i128::from(mg);
            prop_assert!(difference.abs() < i128::from(days));
        }
    }

    #[test]
    fn pounds_are_453_592_37_mg_rounded_to_the_gram(hundredths in 0_i64..100_000_000) {
        let typed = format!("{} lb", format_scaled(hundredths, 2));
        let grams = exact(i128::from(hundredths) * 45_359_237, 10_000_000, Rounding::NearestTiesUp);
        let expected = BodyWeight::mg(fitting(grams * 1000).unwrap());
        prop_assert_eq!(BodyWeight::parse(&typed), Ok(expected));
    }

    #[test]
    fn feet_and_inches_are_exact(feet in 0_u16..100, inches in 0_u16..24) {
        let tenths_mm = (i64::from(feet) * 12 + i64::from(inches)) * 254;
        let spellings = ["{f} ft {i} in", "{f}ft{i}in", "{f}'{i}\"", "{f}′{i}″", "{f}' {i}"];
        for spelling in spellings {
            let typed = spelling.replace("{f}", &feet.to_string()).replace("{i}", &inches.to_string());
            // A foot has twelve inches, so `1'70` is something else and not guessed.
            let expected = if inches < 12 {
                Ok(Height::tenths_mm(tenths_mm))
            } else {
                Err(EntryError::TooLarge)
            };
            prop_assert_eq!(Height::parse(&typed), expected, "{}", typed);
        }
    }

    #[test]
    fn a_weight_and_a_height_shown_read_as_the_same(grams in 0..=i64::MAX / 1000, tenths in 0..=i64::MAX) {
        let weight = BodyWeight::mg(grams * 1000);
        prop_assert_eq!(BodyWeight::parse(&weight.figure()), Ok(weight));
        let height = Height::tenths_mm(tenths);
        prop_assert_eq!(Height::parse(&height.figure()), Ok(height));
    }

    #[test]
    fn no_text_whatever_panics(text: String, line in ".*", digits in "[0-9.,'\"ftin kglb-]{0,40}", decimals: u8) {
        for typed in [text, line, digits] {
            read_every_way(&typed, decimals);
        }
    }
}

/// Reads a text with every parser; each refusal has its sentence in both languages.
fn read_every_way(typed: &str, decimals: u8) {
    let errors = [
        parse_scaled(typed, decimals).err(),
        BodyWeight::parse(typed).err(),
        Height::parse(typed).err(),
    ];
    for error in errors.into_iter().flatten() {
        let sentence = error.sentence();
        assert!(!sentence.ja().is_empty() && !sentence.en().is_empty());
    }
}

#[test]
fn long_texts_and_emoji_are_refused() {
    for typed in [
        "🧪",
        "👩‍⚕️70",
        "70🧪",
        &"7".repeat(10_000),
        &"🧪".repeat(10_000),
        &" ".repeat(10_000),
    ] {
        for decimals in [0, 3, u8::MAX] {
            assert!(parse_scaled(typed, decimals).is_err());
            read_every_way(typed, decimals);
        }
        assert!(BodyWeight::parse(typed).is_err() && Height::parse(typed).is_err());
    }
}

#[test]
fn a_thousands_separator_is_refused_where_it_could_be_one() {
    for typed in [
        "1,234",
        "70,500",
        "999,000",
        "00,250",
        "1.234.567",
        "1,234.5",
    ] {
        let refused = Err(EntryError::ThousandsSeparator);
        assert_eq!(parse_scaled(typed, 3), refused, "{typed}");
    }
    for (typed, thousandths) in [
        ("0,250", 250),
        ("70,5", 70_500),
        ("1234,567", 1_234_567),
        ("1.234", 1_234),
    ] {
        assert_eq!(parse_scaled(typed, 3), Ok(thousandths), "{typed}");
    }
}

#[test]
fn ties_go_where_the_name_says() {
    let each = |numerator| ROUNDINGS.map(|rounding| divide(numerator, 10, rounding).unwrap());
    assert_eq!(each(24), [2, 3, 2]);
    assert_eq!(each(25), [2, 3, 3]);
    assert_eq!(each(26), [2, 3, 3]);
    assert_eq!(each(30), [3, 3, 3]);
    assert_eq!(divide(4, 9, Rounding::NearestTiesUp), Ok(0));
    assert_eq!(divide(5, 9, Rounding::NearestTiesUp), Ok(1));
}

proptest! {
    #[test]
    fn drops_that_are_counted_are_what_runs_and_no_rate_is_passed(
        rate in 1u32..20_000,
        mg in 1_000_000i64..400_000_000,
        per_ml in 1u8..=100,
    ) {
        let by_weight = RatePerKilogram::microlitres_per_hour(rate);
        let at = PumpIncrement::Drops(per_ml);
        let pump = by_weight.at_pump(BodyWeight::mg(mg), at).unwrap();
        let counted = drops_per_minute(pump, per_ml);
        let (rate, mg, per_ml) = (i128::from(rate), i128::from(mg), i128::from(per_ml));
        // As many whole drops as the rate holds, and what so many are, to the µL.
        let drops = rate * mg * per_ml / 60_000_000_000;
        prop_assert_eq!(i128::from(counted), drops);
        let pump = i128::from(pump.as_microlitres_per_hour());
        prop_assert_eq!(pump, exact(drops * 60_000, per_ml, Rounding::Up));
        prop_assert!(pump == 0 || (pump - 1) * 1_000_000 < rate * mg);
    }
}
