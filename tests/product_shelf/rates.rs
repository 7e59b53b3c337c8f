//! Steps, where each is from, the limit at risk, and the doubts, against a second list.

use ivig_navigator::evidence::{Condition, Fact, Status};
use ivig_navigator::product::{AtRisk, Country, Label, Ladder};
use ivig_navigator::quantity::{RatePerKilogram, format_scaled};
use proptest::prelude::*;

use crate::{label, labels, ladder, product, written};

/// V for verified, S for secondary, D for this app's default, in the order of the steps.
fn statuses(label: &Label) -> String {
    let steps = ladder(label).map(|ladder| ladder.steps());
    let steps = steps.unwrap_or_default();
    let letter = |status| match status {
        Status::Verified => 'V',
        Status::Secondary => 'S',
        Status::AppDefault => 'D',
        other => panic!("{other:?} in a ladder"),
    };
    steps.iter().map(|step| letter(step.status)).collect()
}

fn at_risk(label: &Label) -> String {
    match label.rates.at_risk {
        AtRisk::Limit(limit) => {
            format_scaled(limit.value().unwrap().as_microlitres_per_hour().into(), 3)
        }
        AtRisk::Words(_) => "words".to_owned(),
        AtRisk::NotSeen => "-".to_owned(),
    }
}

/// Product and label; steps in mL/kg/h with minutes; where they are from; at risk.
const RATES: &[(&str, &str, &str, &str)] = &[
    (
        "privigen-us us-cidp",
        "0.3/30 0.6/30 1.2/30 2.4/30 4.8",
        "DDDDV",
        "words",
    ),
    (
        "privigen-us us-itp",
        "0.3/30 0.6/30 1.2/30 2.4",
        "DDDV",
        "words",
    ),
    (
        "privigen-eu eu-neuro",
        "0.3/30 0.6/30 1.2/30 2.4/30 4.8",
        "VDDDV",
        "-",
    ),
    (
        "privigen-eu eu-pi",
        "0.3/30 0.6/30 1.2/30 2.4/30 4.8/30 7.2",
        "VDDDDV",
        "-",
    ),
    (
        "privigen-jp jp-cidp",
        "0.6/30 1.2/30 1.8/30 3.6/30 7.2",
        "SSDDS",
        "-",
    ),
    ("gamunex-c-us us-cidp", "1.2/30 2.4/30 4.8", "VDV", "words"),
    (
        "gamunex-c-us us-pi-itp",
        "0.6/30 1.2/30 2.4/30 4.8",
        "DDDV",
        "words",
    ),
    (
        "gammagard-liquid-us us-neuro",
        "0.5/30 1/30 2/30 3/30 4/30 5/30 5.4",
        "SSSSSSV",
        "words",
    ),
    (
        "gammagard-liquid-us us-pi",
        "0.5/30 1/30 2/30 4/30 5",
        "DDDDV",
        "words",
    ),
    (
        "kiovig-eu eu-neuro",
        "0.5/30 1/30 2/30 4/30 6",
        "VDDDV",
        "-",
    ),
    ("kiovig-eu eu-pi", "0.5/30 1/30 2/30 4/30 8", "VDDDV", "-"),
    ("octagam-10-us us-dm", "0.6/30 1.2/30 2.4", "VVV", "1.8"),
    (
        "octagam-10-us us-itp",
        "0.6/30 1.2/30 2.4/30 4.8/30 7.2",
        "VVVVV",
        "1.8",
    ),
    (
        "octagam-10-eu eu-neuro",
        "0.6/30 1.2/30 2.4/30 4.8/30 7.2",
        "DDDDV",
        "-",
    ),
    ("octagam-10-eu eu-dm", "0.6/30 1.2/30 2.4", "DDD", "-"),
    (
        "octagam-5-us us-pi",
        "0.6/30 1.2/30 2.4/30 3.996",
        "VDDV",
        "words",
    ),
    ("octagam-5-eu eu-neuro", "1/30 2/30 4/30 4.8", "DDDV", "-"),
    (
        "panzyga-us us-cidp",
        "0.6/30 1.2/30 2.4/30 4.8/30 7.2",
        "VSSSV",
        "1.98",
    ),
    (
        "panzyga-us us-itp",
        "0.6/30 1.2/30 2.4/30 4.8",
        "VDDV",
        "1.98",
    ),
    (
        "panzyga-us us-pi",
        "0.6/30 1.2/30 2.4/30 4.8/30 8.4",
        "VDDDV",
        "1.98",
    ),
    (
        "flebogamma-5-eu eu-neuro",
        "0.6/30 1.2/30 2.4/30 4.8/30 6",
        "VDDDV",
        "words",
    ),
    (
        "flebogamma-10-us us-pi-itp",
        "0.6/30 1.2/30 2.4/30 4.8",
        "DDDV",
        "-",
    ),
    (
        "bivigam-us us-pi",
        "0.3/10 0.78/20 1.26/20 1.74/20 2.22/20 2.7/20 3.18/20 3.6",
        "VVVVVVVV",
        "1.19",
    ),
    (
        "asceniv-us us-pi",
        "0.3/15 0.6/30 1.2/30 2.4/30 4.8",
        "VDDDV",
        "words",
    ),
    (
        "gammaplex-10 us-pi-itp",
        "0.3/15 0.6/15 1.2/15 2.4/15 3.6/15 4.8",
        "SSSSSS",
        "words",
    ),
    ("gammaplex-10 uk-neuro", "not seen", "", "-"),
    (
        "gammaplex-5-us us-pi-itp",
        "0.6/15 1.2/30 2.4/30 4.8",
        "VDDV",
        "words",
    ),
    ("intratect-10-eu eu-neuro", "not seen", "", "-"),
    (
        "iqymune eu-neuro",
        "0.5/30 1/30 2/30 4/30 6",
        "VDDDV",
        "words",
    ),
    (
        "iqymune uk-neuro",
        "0.5/30 1/30 2/30 4/30 6",
        "VDDDV",
        "words",
    ),
    ("yimmugo uk-neuro", "not seen", "", "-"),
    (
        "deqsiga-eu eu-neuro",
        "0.5/30 1/30 2/30 4/30 6",
        "SDDDS",
        "-",
    ),
    (
        "venoglobulin-ih-5 jp-neuro",
        "0.6/60 1.2/60 1.8",
        "VVV",
        "words",
    ),
    ("venoglobulin-ih-10 jp-neuro", "not seen", "", "-"),
    ("benilon-i jp-neuro", "0.6/30 1.2/30 1.8", "VDV", "words"),
    (
        "benilon-i jp-neuro-fast",
        "1.2/30 2.4/30 3.6",
        "VDV",
        "words",
    ),
    ("glovenin-i jp-neuro", "not seen", "", "words"),
    ("gammagard-jp jp-pi", "0.5/30 1/30 2/30 4", "DDDV", "-"),
];

#[test]
fn rates_are_those_of_the_dossier() {
    for (key, steps, from, risk) in RATES {
        let label = label(key);
        assert_eq!(written(label), *steps, "{key}");
        assert_eq!(statuses(label), *from, "{key}");
        assert_eq!(at_risk(label), *risk, "{key}");
    }
    assert_eq!(labels().count(), RATES.len(), "a label is not in the list");
}

/// What labels print in mg/kg/min, start and maximum.
#[test]
fn rates_agree_with_the_printed_milligrams() {
    for (key, start, maximum) in [
        ("privigen-us us-cidp", "0.5", "8"),
        ("privigen-us us-itp", "0.5", "4"),
        ("gamunex-c-us us-cidp", "2", "8"),
        ("gamunex-c-us us-pi-itp", "1", "8"),
        ("gammagard-liquid-us us-neuro", "0.83", "9"),
        ("octagam-10-us us-dm", "1", "4"),
        ("octagam-10-us us-itp", "1", "12"),
        ("octagam-5-us us-pi", "0.5", "3.33"),
        ("panzyga-us us-cidp", "1", "12"),
        ("panzyga-us us-itp", "1", "8"),
        ("panzyga-us us-pi", "1", "14"),
        ("bivigam-us us-pi", "0.5", "6"),
        ("asceniv-us us-pi", "0.5", "8"),
        ("gammaplex-10 us-pi-itp", "0.5", "8"),
        ("gammaplex-5-us us-pi-itp", "0.5", "4"),
    ] {
        let strength = product(key.split_once(' ').unwrap().0)
            .concentration
            .value()
            .unwrap();
        let print = |rate: Option<RatePerKilogram>| rate.unwrap().protein_figure(strength);
        let expected = |figure| format!("{figure}\u{a0}mg/kg/min");
        assert_eq!(print(label(key).start()), expected(start), "{key}");
        assert_eq!(print(label(key).maximum()), expected(maximum), "{key}");
    }
}

#[test]
fn a_maximum_without_a_start_is_held_alone() {
    let intratect = label("intratect-10-eu eu-neuro");
    assert_eq!((intratect.start(), ladder(intratect)), (None, None));
    let maximum = intratect.maximum().unwrap();
    assert_eq!(maximum.as_microlitres_per_hour(), 1900);
    for (product, label) in labels() {
        assert_eq!(
            label.maximum_alone.is_some(),
            product.key == "intratect-10-eu"
        );
    }
}

#[test]
fn a_later_infusion_starts_faster_only_where_that_was_read() {
    for (product, label) in labels() {
        let read = ["privigen-jp", "venoglobulin-ih-5", "benilon-i"].contains(&product.key);
        assert_eq!(
            label.rates.later_starts_at_tolerated, read,
            "{}",
            product.key
        );
    }
}

#[test]
fn a_figure_that_is_dated_or_stretched_carries_its_doubt() {
    for (key, words) in [
        ("venoglobulin-ih-5 jp-neuro", "December 2016"),
        ("privigen-jp jp-cidp", "4.8"),
        ("gammagard-liquid-us us-neuro", "over 65"),
        ("gammagard-liquid-us us-neuro", "ends at 5"),
        ("gammagard-liquid-us us-pi", "over 65"),
        ("octagam-10-eu eu-dm", "2.4"),
        ("octagam-10-eu eu-neuro", "not seen"),
        ("octagam-5-eu eu-neuro", "1.2"),
        ("intratect-10-eu eu-neuro", "1.9"),
        ("glovenin-i jp-neuro", "10 June 2020"),
        ("venoglobulin-ih-10 jp-neuro", "No rate"),
        ("benilon-i jp-neuro", "0.03 to 0.06"),
        ("benilon-i jp-neuro-fast", "0.03 to 0.06"),
        ("flebogamma-5-eu eu-neuro", "0.01 to 0.02"),
        ("deqsiga-eu eu-neuro", "official"),
        ("bivigam-us us-pi", "below"),
        ("kiovig-eu eu-pi", "limited"),
    ] {
        let doubt = label(key).rates.doubt.and_then(|doubt| doubt.value());
        let doubt = doubt.unwrap_or_else(|| panic!("{key} has no doubt"));
        assert!(
            doubt.en().replace('\u{a0}', " ").contains(words),
            "{key}: {}",
            doubt.en()
        );
    }
}

#[test]
fn no_ladder_falls_and_its_last_step_is_its_maximum() {
    for (product, label) in labels() {
        let Some(ladder) = ladder(label) else {
            continue;
        };
        let at = format!("{} {}", product.key, label.key);
        let steps = ladder.steps();
        assert!(steps.len() > 1, "{at}");
        assert!(steps.is_sorted_by(|a, b| a.rate < b.rate), "{at}");
        assert_eq!(steps.last().map(|step| step.rate), ladder.maximum(), "{at}");
        assert_eq!(steps.first().map(|step| step.rate), ladder.start(), "{at}");
        for step in &steps[..steps.len() - 1] {
            assert!((10..=60).contains(&step.minutes), "{at}");
        }
        if let AtRisk::Limit(limit) = label.rates.at_risk {
            assert!(
                limit.value() < ladder.maximum() && limit.value() > ladder.start(),
                "{at}"
            );
        }
    }
    // The slower of two labels for one use comes first.
    let benilon = product("benilon-i").labels_for(Country::Japan, Condition::Cidp);
    let maxima: Vec<_> = benilon.map(Label::maximum).collect();
    assert!(maxima.is_sorted() && maxima.len() == 2);
}

proptest! {
    #[test]
    fn a_doubling_rises_to_its_maximum_and_ends(start in 0_u32..20_000, maximum in 1_u32..u32::MAX) {
        let rate = RatePerKilogram::microlitres_per_hour;
        let ladder = Ladder::Doubling { start: rate(start), minutes: Fact::app_default(30), maximum: rate(maximum) };
        let steps = ladder.steps();
        prop_assert_eq!(steps.last().map(|step| step.rate), Some(rate(maximum)));
        prop_assert!(steps.is_sorted_by(|a, b| a.rate < b.rate));
        prop_assert!(steps.iter().all(|step| step.rate <= rate(maximum)));
    }
}
