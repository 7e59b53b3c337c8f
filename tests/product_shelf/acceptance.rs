//! The pump rates of the acceptance cases, and published times.

use ivig_navigator::quantity::{BodyWeight, PumpIncrement, RatePerKilogram, Span};

use crate::{label, ladder};

/// The pump's rates for a weight, whole mL/h, under a limit for a patient at risk.
fn pump(key: &str, kilograms_milli: i64, limit: Option<u32>) -> Vec<String> {
    let limit = RatePerKilogram::microlitres_per_hour(limit.unwrap_or(u32::MAX));
    let mut rates = Vec::new();
    for step in ladder(label(key)).unwrap().steps() {
        let weight = BodyWeight::mg(kilograms_milli * 1000);
        let rate = step.rate.min(limit);
        rates.push(rate.at_pump(weight, PumpIncrement::Whole).unwrap().figure());
        if step.rate >= limit {
            break;
        }
    }
    rates
        .iter()
        .map(|rate| rate.replace("\u{a0}mL/h", ""))
        .collect()
}

#[test]
fn the_acceptance_cases_have_their_pump_rates() {
    for (case, key, weight, limit, expected) in [
        (
            "F1",
            "venoglobulin-ih-5 jp-neuro",
            62_000,
            None,
            "37 74 111",
        ),
        (
            "F2",
            "panzyga-us us-cidp",
            73_350,
            None,
            "44 88 176 352 528",
        ),
        (
            "F3",
            "gammagard-liquid-us us-neuro",
            91_110,
            None,
            "45 91 182 273 364 455 491",
        ),
        ("F4", "octagam-10-us us-dm", 60_000, Some(1800), "36 72 108"),
        ("F5", "octagam-10-us us-dm", 70_000, None, "42 84 168"),
        (
            "F6",
            "privigen-jp jp-cidp",
            60_000,
            None,
            "36 72 108 216 432",
        ),
        ("F7", "iqymune uk-neuro", 25_000, None, "12 25 50 100 150"),
        (
            "F8",
            "gamunex-c-us us-pi-itp",
            62_690,
            None,
            "37 75 150 300",
        ),
        ("P14", "gamunex-c-us us-cidp", 70_000, None, "84 168 336"),
    ] {
        assert_eq!(pump(key, weight, limit).join(" "), expected, "{case}");
    }
}

/// How long a volume per kilogram takes, without a pump's rounding, in minutes.
fn minutes(key: &str, microlitres_per_kg: i64, later: bool) -> i64 {
    let steps = ladder(label(key)).unwrap().steps();
    let from = if later { steps.len() - 1 } else { 0 };
    let (mut left, mut seconds) = (microlitres_per_kg, 0);
    for (index, step) in steps.iter().enumerate().skip(from) {
        let rate = i64::from(step.rate.as_microlitres_per_hour());
        let whole = (left * 3600 + rate - 1) / rate;
        let held = if index + 1 == steps.len() {
            whole
        } else {
            whole.min(i64::from(step.minutes) * 60)
        };
        left -= rate * held / 3600;
        seconds += held;
    }
    Span::seconds(seconds).nearest_minutes()
}

/// Ehime University Hospital, December 2016. Polyglobin 10% has the steps of Benilon-I's fast end.
#[test]
fn the_published_times_come_out() {
    for (key, per_kg, later, hours, rest) in [
        ("venoglobulin-ih-5 jp-neuro", 20_000, false, 12, 7),
        ("venoglobulin-ih-5 jp-neuro", 20_000, true, 11, 7),
        ("venoglobulin-ih-5 jp-neuro", 8_000, false, 5, 27),
        ("benilon-i jp-neuro-fast", 20_000, false, 6, 3),
        ("benilon-i jp-neuro-fast", 20_000, true, 5, 33),
        ("benilon-i jp-neuro-fast", 10_000, false, 3, 17),
        ("benilon-i jp-neuro-fast", 10_000, true, 2, 47),
    ] {
        assert_eq!(
            minutes(key, per_kg, later),
            hours * 60 + rest,
            "{key} {per_kg} {later}"
        );
    }
}
