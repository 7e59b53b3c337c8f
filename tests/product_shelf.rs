//! The shelf against a second list, written from the dossier's prints and not from the tables.
#![expect(
    clippy::arithmetic_side_effects,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test may fail loudly"
)]

use std::collections::BTreeSet;

use ivig_navigator::evidence::{Condition, Fact, Purpose, Status};
use ivig_navigator::product::{
    AtRisk, Country, EnteredRates, EnteredRatesError, Excipient, Known, Label, LabelStatus, Ladder,
    Maintenance, OwnProduct, OwnProductError, PRODUCTS, Product,
};
use ivig_navigator::quantity::{
    BodyWeight, Concentration, EntryError, PumpIncrement, RatePerKilogram, Span, format_scaled,
};
use ivig_navigator::text::{Sentence, Text};
use proptest::prelude::*;

fn product(key: &str) -> &'static Product {
    Product::from_key(key).unwrap_or_else(|| panic!("no product {key}"))
}

fn label(key: &str) -> &'static Label {
    let (product_key, label_key) = key.split_once(' ').unwrap();
    let found = product(product_key).label(label_key);
    found.unwrap_or_else(|| panic!("no label {key}"))
}

fn labels() -> impl Iterator<Item = (&'static Product, &'static Label)> {
    PRODUCTS
        .iter()
        .flat_map(|product| product.labels.iter().map(move |label| (product, label)))
}

fn ladder(label: &Label) -> Option<Ladder> {
    label.rates.ladder.value()
}

/// `0.6/30 1.2/30 2.4`.
fn written(label: &Label) -> String {
    let Some(ladder) = ladder(label) else {
        return "not seen".to_owned();
    };
    let figure = |rate: RatePerKilogram| format_scaled(rate.as_microlitres_per_hour().into(), 3);
    let steps = ladder.steps();
    let (last, before) = steps.split_last().unwrap();
    assert_eq!(last.minutes, 0, "the maximum runs until the bag is empty");
    let mut words: Vec<String> = before
        .iter()
        .map(|step| format!("{}/{}", figure(step.rate), step.minutes))
        .collect();
    words.push(figure(last.rate));
    words.join(" ")
}

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

// Rates.

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

// The acceptance cases.

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

// What is in the box.

/// Key, countries, strength, vials in g, excipients that harm, IgA, sodium.
type Box = (
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    &'static str,
);
const BOXES: &[Box] = &[
    (
        "privigen-us",
        "us",
        "10%",
        "5 10 20 40",
        "proline",
        "25",
        "2.3",
    ),
    (
        "privigen-eu",
        "eu",
        "10%",
        "2.5 5 10 20 40",
        "proline",
        "25",
        "2.3",
    ),
    (
        "privigen-au",
        "australia",
        "10%",
        "?",
        "proline",
        "25",
        "2.3",
    ),
    ("privigen-jp", "japan", "10%", "?", "proline", "?", "?"),
    (
        "gamunex-c-us",
        "us",
        "10%",
        "1 2.5 5 10 20 40",
        "",
        "46",
        "?",
    ),
    (
        "gammagard-liquid-us",
        "us",
        "10%",
        "1 2.5 5 10 20 30",
        "",
        "37",
        "None",
    ),
    (
        "kiovig-eu",
        "eu",
        "10%",
        "1 2.5 5 10 20 30",
        "",
        "140",
        "None",
    ),
    ("gammagard-erc-us", "us", "10%", "5 10", "", "2", "?"),
    ("deqsiga-eu", "eu", "10%", "?", "", "?", "?"),
    (
        "octagam-10-us",
        "us",
        "10%",
        "2 5 10 20 30",
        "maltose",
        "106",
        "30",
    ),
    (
        "octagam-10-eu",
        "eu",
        "10%",
        "2 5 10 20 30",
        "maltose",
        "400",
        "30",
    ),
    (
        "octagam-5-us",
        "us",
        "5%",
        "2.5 5 10 25",
        "maltose",
        "200",
        "30",
    ),
    (
        "octagam-5-eu",
        "eu",
        "5%",
        "2.5 5 10 25",
        "maltose",
        "200",
        "30",
    ),
    ("panzyga-us", "us", "10%", "1 2.5 5 10 20 30", "", "?", "?"),
    (
        "flebogamma-5-eu",
        "eu",
        "5%",
        "0.5 2.5 5 10 20",
        "sorbitol",
        "50",
        "7.35",
    ),
    (
        "flebogamma-10-eu",
        "eu uk",
        "10%",
        "5 10 20",
        "sorbitol",
        "100",
        "?",
    ),
    ("flebogamma-10-us", "us", "10%", "?", "sorbitol", "100", "?"),
    ("bivigam-us", "us", "10%", "5 10", "", "?", "?"),
    ("asceniv-us", "us", "10%", "5", "", "200", "?"),
    (
        "gammaplex-5-us",
        "us",
        "5%",
        "2.5 5 10 20",
        "sorbitol",
        "?",
        "?",
    ),
    ("gammaplex-10", "us uk", "10%", "?", "", "?", "?"),
    (
        "intratect-10-eu",
        "eu",
        "10%",
        "1 2.5 5 10 20",
        "",
        "1800",
        "?",
    ),
    ("iqymune", "eu uk", "10%", "?", "", "?", "?"),
    ("yimmugo", "eu uk", "10%", "5 10 20", "", "500", "?"),
    ("qivigy-us", "us", "?", "?", "", "?", "?"),
    (
        "carimune-nf-us",
        "us",
        "6%",
        "?",
        "sucrose",
        "1000 to 2000",
        "?",
    ),
    (
        "venoglobulin-ih-5",
        "japan",
        "5%",
        "0.5 1 2.5 5 10",
        "sorbitol",
        "?",
        "2.6",
    ),
    (
        "venoglobulin-ih-10",
        "japan",
        "10%",
        "0.5 2.5 5 10 20",
        "",
        "?",
        "?",
    ),
    (
        "glovenin-i",
        "japan",
        "5%",
        "0.5 2.5 5",
        "sodium",
        "?",
        "154",
    ),
    ("glovenin-i-10", "japan", "10%", "5 10 20", "", "?", "?"),
    (
        "benilon-i",
        "japan",
        "5%",
        "0.5 1 2.5 5",
        "sodium",
        "?",
        "171",
    ),
    ("gammagard-jp", "japan", "?", "?", "", "?", "?"),
];

fn excipient(excipient: Excipient) -> &'static str {
    match excipient {
        Excipient::LProline => "proline",
        Excipient::Sorbitol => "sorbitol",
        Excipient::Maltose => "maltose",
        Excipient::Sucrose => "sucrose",
        Excipient::Sodium => "sodium",
    }
}

fn holds(at: &str, fact: &Fact<Text>, expected: &str) {
    match fact.value() {
        None => assert_eq!(expected, "?", "{at}"),
        Some(text) => assert!(text.en().contains(expected), "{at}: {}", text.en()),
    }
}

#[test]
fn the_box_holds_what_the_dossier_lists() {
    for (key, countries, strength, vials, harm, iga, sodium) in BOXES {
        let product = product(key);
        let keys: Vec<&str> = product.countries.iter().map(|c| c.key()).collect();
        assert_eq!(keys.join(" "), *countries, "{key}");
        let percent = product
            .concentration
            .value()
            .map_or("?", Concentration::percent);
        assert_eq!(percent, *strength, "{key}");
        let sizes = product.vials.value().map(|vials| {
            let grams = vials.iter().map(|v| format_scaled(v.as_mg().into(), 3));
            grams.collect::<Vec<_>>().join(" ")
        });
        assert_eq!(sizes.as_deref().unwrap_or("?"), *vials, "{key}");
        let harms: Vec<&str> = product.excipients.iter().map(|e| excipient(*e)).collect();
        assert_eq!(harms.join(" "), *harm, "{key}");
        holds(key, &product.iga, iga);
        holds(key, &product.sodium, sodium);
        assert_eq!(product.discontinued, *key == "carimune-nf-us", "{key}");
    }
    assert_eq!(PRODUCTS.len(), BOXES.len(), "a product is not in the list");
}

#[test]
fn what_can_harm_is_said_in_a_note() {
    for (key, words, status) in [
        ("privigen-us", "hyperprolinaemia", Status::Verified),
        ("privigen-eu", "hyperprolinaemia", Status::Verified),
        ("privigen-au", "hyperprolinaemia", Status::Verified),
        ("privigen-jp", "hyperprolinaemia", Status::AppDefault),
        ("gamunex-c-us", "Do not dilute in saline", Status::Verified),
        ("octagam-10-us", "glucose oxidase", Status::Verified),
        ("octagam-10-us", "pooled bags within 8 h", Status::Verified),
        ("octagam-10-eu", "Do not dilute", Status::Verified),
        ("octagam-5-us", "glucose oxidase", Status::Verified),
        ("octagam-5-eu", "glucose oxidase", Status::Verified),
        ("flebogamma-5-eu", "not under 2 years", Status::Verified),
        ("flebogamma-10-eu", "fructose intolerance", Status::Verified),
        (
            "flebogamma-10-us",
            "fructose intolerance",
            Status::Secondary,
        ),
        ("gammaplex-5-us", "fructose intolerance", Status::AppDefault),
        (
            "venoglobulin-ih-5",
            "fructose intolerance",
            Status::Verified,
        ),
        ("venoglobulin-ih-5", "0.2 µm", Status::Verified),
        ("benilon-i", "6.8 mmol/kg", Status::Computed),
        ("glovenin-i", "6.2 mmol/kg", Status::Computed),
        ("benilon-i", "optic neuritis", Status::Verified),
        ("intratect-10-eu", "anti-IgA", Status::Verified),
        ("deqsiga-eu", "do not rely on it", Status::AppDefault),
        ("carimune-nf-us", "kidney injury", Status::Verified),
        ("gammagard-jp", "No neurological use", Status::Verified),
    ] {
        let said = product(key).remarks().any(|note| {
            let text = note.value().unwrap().en().replace('\u{a0}', " ");
            text.contains(words) && note.status() == status
        });
        assert!(said, "{key}: {words}, {status:?}");
    }
}

/// What the list "Still not seen after the second reading" names.
#[test]
fn what_was_not_seen_is_not_held() {
    for key in [
        "venoglobulin-ih-10 jp-neuro",
        "glovenin-i jp-neuro",
        "yimmugo uk-neuro",
        "intratect-10-eu eu-neuro",
        "gammaplex-10 uk-neuro",
    ] {
        let rates = label(key).rates.ladder;
        assert_eq!(
            (rates.value(), rates.status()),
            (None, Status::Unverified),
            "{key}"
        );
    }
    for key in ["privigen-jp", "deqsiga-eu", "iqymune", "gammaplex-10"] {
        assert_eq!(product(key).vials.value(), None, "{key}, vials");
    }
    for product in PRODUCTS.iter().filter(|p| p.countries == [Country::Japan]) {
        assert_eq!(product.iga.value(), None, "{}, IgA", product.key);
    }
    for key in [
        "panzyga-us",
        "yimmugo",
        "iqymune",
        "gammaplex-10",
        "venoglobulin-ih-10",
    ] {
        assert_eq!(product(key).stabiliser.value(), None, "{key}, stabiliser");
    }
    assert!(product("flebogamma-10-eu").labels.is_empty());
    for (key, condition) in [
        ("octagam-10-eu eu-neuro", Condition::Mmn),
        ("glovenin-i jp-neuro", Condition::Gbs),
        ("glovenin-i jp-neuro", Condition::Mg),
        ("venoglobulin-ih-5 jp-neuro", Condition::Mg),
        ("benilon-i jp-neuro", Condition::Aqp4OpticNeuritis),
    ] {
        let one = label(key).use_for(condition).unwrap();
        assert_eq!(one.dose.value(), None, "{key}, dose in {condition:?}");
    }
    for (_, label) in labels() {
        let optic = label.use_for(Condition::MsOpticNeuritis);
        assert_eq!(optic, None, "acute optic neuritis is no chronic one in MS");
    }
}

// Uses.

/// Product, country, and for each condition a label's key, `off` or `?`.
type Uses = (&'static str, Country, &'static [(Condition, &'static str)]);

#[test]
fn on_label_off_label_and_not_read_are_three_things() {
    use Condition::{Aqp4OpticNeuritis, Cidp, Dm, Gbs, Ibm, Mg, Mmn, MsOpticNeuritis, Pm};
    use Country::{Australia, Canada, Eu, Japan, Uk, Us};
    let rows: &[Uses] = &[
        (
            "venoglobulin-ih-5",
            Japan,
            &[
                (Gbs, "jp-neuro"),
                (Cidp, "jp-neuro"),
                (Mmn, "jp-neuro"),
                (Dm, "jp-neuro"),
                (Pm, "jp-neuro"),
                (Mg, "jp-neuro"),
                (Ibm, "off"),
            ],
        ),
        ("venoglobulin-ih-5", Us, &[(Gbs, "?")]),
        ("venoglobulin-ih-10", Japan, &[(Mg, "jp-neuro"), (Ibm, "?")]),
        (
            "benilon-i",
            Japan,
            &[
                (Gbs, "jp-neuro"),
                (Cidp, "jp-neuro"),
                (Mmn, "jp-neuro"),
                (Mg, "off"),
                (Dm, "off"),
                (MsOpticNeuritis, "off"),
                (Aqp4OpticNeuritis, "jp-neuro"),
            ],
        ),
        (
            "glovenin-i",
            Japan,
            &[
                (Gbs, "jp-neuro"),
                (Cidp, "jp-neuro"),
                (Mmn, "jp-neuro"),
                (Mg, "jp-neuro"),
                (Dm, "?"),
            ],
        ),
        ("glovenin-i-10", Japan, &[(Gbs, "?")]),
        (
            "privigen-jp",
            Japan,
            &[(Cidp, "jp-cidp"), (Mmn, "off"), (Gbs, "off")],
        ),
        ("gammagard-jp", Japan, &[(Gbs, "off"), (Cidp, "off")]),
        (
            "privigen-us",
            Us,
            &[(Cidp, "us-cidp"), (Mmn, "off"), (Gbs, "off")],
        ),
        (
            "privigen-eu",
            Eu,
            &[
                (Gbs, "eu-neuro"),
                (Cidp, "eu-neuro"),
                (Mmn, "eu-neuro"),
                (Mg, "off"),
            ],
        ),
        ("privigen-au", Australia, &[(Cidp, "?")]),
        ("gamunex-c-us", Us, &[(Cidp, "us-cidp"), (Mg, "off")]),
        ("gamunex-c-us", Canada, &[(Cidp, "?")]),
        (
            "gammagard-liquid-us",
            Us,
            &[(Cidp, "us-neuro"), (Mmn, "us-neuro"), (Gbs, "off")],
        ),
        (
            "kiovig-eu",
            Eu,
            &[
                (Gbs, "eu-neuro"),
                (Cidp, "eu-neuro"),
                (Mmn, "eu-neuro"),
                (Dm, "off"),
            ],
        ),
        ("gammagard-erc-us", Us, &[(Cidp, "?")]),
        (
            "octagam-10-us",
            Us,
            &[(Dm, "us-dm"), (Pm, "off"), (Cidp, "off"), (Mg, "off")],
        ),
        (
            "octagam-10-eu",
            Eu,
            &[
                (Dm, "eu-dm"),
                (Gbs, "eu-neuro"),
                (Cidp, "eu-neuro"),
                (Mmn, "eu-neuro"),
                (Mg, "off"),
            ],
        ),
        ("octagam-5-us", Us, &[(Cidp, "off")]),
        (
            "octagam-5-eu",
            Eu,
            &[(Gbs, "eu-neuro"), (Cidp, "eu-neuro"), (Mmn, "?")],
        ),
        ("panzyga-us", Us, &[(Cidp, "us-cidp"), (Mmn, "off")]),
        (
            "flebogamma-5-eu",
            Eu,
            &[(Gbs, "eu-neuro"), (Cidp, "eu-neuro"), (Mmn, "eu-neuro")],
        ),
        ("flebogamma-10-eu", Eu, &[(Gbs, "?")]),
        ("flebogamma-10-us", Us, &[(Cidp, "off")]),
        ("bivigam-us", Us, &[(Cidp, "off")]),
        ("asceniv-us", Us, &[(Cidp, "off")]),
        ("gammaplex-10", Us, &[(Cidp, "off")]),
        (
            "gammaplex-10",
            Uk,
            &[
                (Gbs, "uk-neuro"),
                (Cidp, "uk-neuro"),
                (Mmn, "uk-neuro"),
                (Dm, "off"),
            ],
        ),
        ("gammaplex-5-us", Us, &[(Cidp, "off")]),
        (
            "intratect-10-eu",
            Eu,
            &[
                (Gbs, "eu-neuro"),
                (Cidp, "eu-neuro"),
                (Mmn, "eu-neuro"),
                (Dm, "?"),
            ],
        ),
        (
            "iqymune",
            Uk,
            &[
                (Gbs, "uk-neuro"),
                (Cidp, "uk-neuro"),
                (Mmn, "uk-neuro"),
                (Dm, "off"),
            ],
        ),
        ("iqymune", Eu, &[(Gbs, "eu-neuro")]),
        (
            "yimmugo",
            Uk,
            &[(Gbs, "uk-neuro"), (Cidp, "uk-neuro"), (Mmn, "?")],
        ),
        ("yimmugo", Eu, &[(Gbs, "?")]),
        (
            "deqsiga-eu",
            Eu,
            &[
                (Gbs, "eu-neuro"),
                (Cidp, "eu-neuro"),
                (Mmn, "eu-neuro"),
                (Dm, "?"),
            ],
        ),
        ("qivigy-us", Us, &[(Cidp, "?")]),
        ("carimune-nf-us", Us, &[(Cidp, "?")]),
    ];
    for (key, country, conditions) in rows {
        for (condition, expected) in *conditions {
            let found = match product(key).is_on_label(*country, *condition) {
                LabelStatus::Named(label) => label.key,
                LabelStatus::NotNamed => "off",
                LabelStatus::NoLabelRead => "?",
            };
            assert_eq!(found, *expected, "{key}, {country:?}, {condition:?}");
        }
    }
}

#[test]
fn maintenance_is_on_label_only_where_it_was_read() {
    use Condition::{Cidp, Dm, Gbs, Mg, Mmn};
    for (key, condition, expected) in [
        ("benilon-i jp-neuro", Cidp, Some(false)),
        ("benilon-i jp-neuro", Mmn, Some(false)),
        ("benilon-i jp-neuro-fast", Cidp, Some(false)),
        ("venoglobulin-ih-5 jp-neuro", Cidp, Some(true)),
        ("venoglobulin-ih-5 jp-neuro", Mmn, Some(true)),
        ("glovenin-i jp-neuro", Cidp, Some(true)),
        ("glovenin-i jp-neuro", Mg, None),
        ("venoglobulin-ih-5 jp-neuro", Mg, None),
        ("privigen-jp jp-cidp", Cidp, Some(true)),
        ("privigen-us us-cidp", Cidp, Some(true)),
        ("gammagard-liquid-us us-neuro", Mmn, Some(true)),
        ("octagam-10-us us-dm", Dm, Some(true)),
        ("octagam-10-eu eu-neuro", Mmn, None),
        ("privigen-eu eu-neuro", Gbs, Some(false)),
        ("iqymune uk-neuro", Cidp, None),
    ] {
        let one = label(key).use_for(condition).unwrap();
        assert_eq!(
            one.names(Purpose::Maintenance),
            expected,
            "{key}, {condition:?}"
        );
        assert_eq!(one.names(Purpose::Treatment), Some(true));
    }
}

#[test]
fn doses_are_those_of_the_dossier() {
    use Condition::{Cidp, Dm, Gbs, Mmn, Pm};
    for (key, condition, dose, later) in [
        (
            "privigen-us us-cidp",
            Cidp,
            "2 g/kg over 2 to 5 days",
            "1 g/kg in 1 or 2 infusions, every 3 weeks",
        ),
        ("privigen-eu eu-neuro", Gbs, "0.4 g/kg a day for 5 days", ""),
        (
            "privigen-eu eu-neuro",
            Cidp,
            "2 g/kg over 2 to 5 days",
            "1 g/kg over 1 to 2 days, every 3 weeks",
        ),
        (
            "kiovig-eu eu-neuro",
            Mmn,
            "2 g/kg over 2 to 5 days",
            "1 g/kg every 2 to 4 weeks, or 2 g/kg over 2 to 5 days every 4 to 8 weeks",
        ),
        (
            "flebogamma-5-eu eu-neuro",
            Mmn,
            "2 g/kg in total",
            "1 g/kg every 2 to 4 weeks, or 2 g/kg every 4 to 8 weeks",
        ),
        (
            "gamunex-c-us us-cidp",
            Cidp,
            "2 g/kg over 2 to 4 days",
            "1 g/kg on 1 day, or 0.5 g/kg a day for 2 days, every 3 weeks",
        ),
        (
            "gammagard-liquid-us us-neuro",
            Cidp,
            "2 g/kg over 2 to 5 days",
            "1 g/kg over 1 to 4 days, every 3 weeks",
        ),
        (
            "gammagard-liquid-us us-neuro",
            Mmn,
            "0.5 to 2.4 g/kg a month",
            "",
        ),
        (
            "panzyga-us us-cidp",
            Cidp,
            "1 g/kg a day for 2 days",
            "1 to 2 g/kg over 2 days, every 3 weeks",
        ),
        (
            "octagam-10-us us-dm",
            Dm,
            "2 g/kg over 2 to 5 days, every 4 weeks",
            "",
        ),
        (
            "octagam-10-eu eu-neuro",
            Cidp,
            "2 g/kg over up to 5 days, every 4 weeks at first",
            "",
        ),
        (
            "deqsiga-eu eu-neuro",
            Mmn,
            "2 g/kg over 2 to 5 days",
            "1 to 2 g/kg every 2 to 8 weeks",
        ),
        (
            "venoglobulin-ih-5 jp-neuro",
            Pm,
            "0.4 g/kg a day for 5 days",
            "",
        ),
        (
            "venoglobulin-ih-5 jp-neuro",
            Cidp,
            "0.4 g/kg a day on 5 consecutive days (less by age and symptoms)",
            "1 g/kg on 1 day, or 0.5 g/kg a day on 2 consecutive days, every 3 weeks; only where the first course worked and the patient relapses",
        ),
        ("benilon-i jp-neuro", Gbs, "0.4 g/kg a day for 5 days", ""),
    ] {
        let one = label(key).use_for(condition).unwrap();
        let plain = |fact: &Fact<Text>| fact.value().unwrap().en().replace('\u{a0}', " ");
        assert_eq!(plain(&one.dose), dose, "{key}, {condition:?}");
        if let Maintenance::Dose(fact) = one.maintenance {
            assert_eq!(plain(&fact), later, "{key}, {condition:?}");
        } else {
            assert_eq!(later, "", "{key}, {condition:?}");
        }
    }
}

// Rules of the tables.

/// Every fact of a product, with what it says.
fn facts(product: &Product) -> Vec<(String, Status, bool, usize, Option<Text>)> {
    fn row<T: Copy>(at: &str, fact: &Fact<T>) -> (String, Status, bool, usize, Option<Text>) {
        let holds = fact.value().is_some();
        (
            at.to_owned(),
            fact.status(),
            holds,
            fact.sources().len(),
            None,
        )
    }
    fn words(at: &str, fact: &Fact<Text>) -> (String, Status, bool, usize, Option<Text>) {
        let mut found = row(at, fact);
        found.4 = fact.value();
        found
    }
    let mut found = vec![
        row("concentration", &product.concentration),
        row("vials", &product.vials),
        words("stabiliser", &product.stabiliser),
        words("IgA", &product.iga),
        words("sodium", &product.sodium),
    ];
    found.extend(product.remarks().map(|note| words("note", note)));
    found.push(row("sodium, counted", &product.sodium_level));
    found.push(row("free of", &product.free_of));
    for label in product.labels {
        found.push(row("read", &label.read));
        found.push(row("ladder", &label.rates.ladder));
        found.extend(label.rates.doubt.iter().map(|doubt| words("doubt", doubt)));
        found.extend(label.maximum_alone.iter().map(|rate| row("maximum", rate)));
        match &label.rates.at_risk {
            AtRisk::Limit(limit) => found.push(row("limit", limit)),
            AtRisk::Words(fact) => found.push(words("at risk", fact)),
            AtRisk::NotSeen => {}
        }
        for one in label.uses {
            found.push(words("dose", &one.dose));
            found.extend(one.limit.iter().map(|limit| words("limit", limit)));
            if let Maintenance::Dose(fact) = &one.maintenance {
                found.push(words("maintenance", fact));
            }
        }
    }
    found
}

#[test]
fn every_figure_has_a_status_and_a_source() {
    for product in PRODUCTS {
        for (at, status, holds, sources, _) in facts(product) {
            let fits = match status {
                Status::Unverified => !holds && sources == 0,
                Status::AppDefault => holds && sources == 0,
                _ => holds && sources > 0,
            };
            assert!(fits, "{}, {at}: {status:?}, {sources} sources", product.key);
        }
        for note in product.remarks() {
            assert_ne!(note.status(), Status::Unverified, "{}", product.key);
        }
    }
}

#[test]
fn every_word_stands_in_both_languages_with_the_same_figures() {
    let japanese = |text: &str| text.chars().any(|c| matches!(c, 'ぁ'..='ヿ' | '一'..='鿿'));
    let figures = |text: &str| -> BTreeSet<String> {
        let months = [
            ("October", "10 月"),
            ("December", "12 月"),
            ("September", "9 月"),
        ];
        let text = months
            .iter()
            .fold(text.to_owned(), |t, (en, ja)| t.replace(ja, en));
        text.split(|c: char| !(c.is_ascii_digit() || c == '.'))
            .map(|n| n.trim_matches('.').to_owned())
            .filter(|n| !n.is_empty())
            .collect()
    };
    let mut seen = 0;
    for product in PRODUCTS {
        let mut words = vec![product.name];
        words.extend(facts(product).into_iter().filter_map(|fact| fact.4));
        words.extend(product.labels.iter().map(|label| label.title));
        for text in words {
            let (ja, en) = (text.ja(), text.en());
            seen += 1;
            assert!(
                !ja.trim().is_empty() && !en.trim().is_empty(),
                "{}",
                product.key
            );
            assert!(
                !japanese(en) && !en.contains(['、', '。', '（', '：', '〜']),
                "{en}"
            );
            assert!(ja == en || japanese(ja), "{ja} | {en}");
            let one_word = en.split_whitespace().count() == 1;
            assert!(ja != en || one_word, "one language twice: {en}");
            let (in_ja, in_en) = (figures(ja), figures(en));
            let rest: Vec<_> = in_ja.difference(&in_en).filter(|n| n.len() > 1).collect();
            assert!(in_en.is_subset(&in_ja) && rest.is_empty(), "{ja} | {en}");
            for unit in ["g", "mg", "mL", "kg", "µg", "mmol", "mEq", "mol"] {
                for one in [ja, en] {
                    for (at, _) in one.match_indices(unit) {
                        let before = one[..at].chars().next_back().unwrap_or('x');
                        let after = one[at + unit.len()..].chars().next().unwrap_or('/');
                        let is_unit = !before.is_ascii_alphabetic()
                            && before != '/'
                            && !after.is_ascii_alphabetic();
                        assert!(
                            !is_unit || before == '\u{a0}' || before == 'µ',
                            "{one}: {unit}"
                        );
                    }
                }
            }
        }
    }
    assert!(seen > 200, "{seen}");
}

#[test]
fn keys_are_unique_and_vials_ascend() {
    let keys: BTreeSet<&str> = PRODUCTS.iter().map(|product| product.key).collect();
    let names: BTreeSet<&str> = PRODUCTS.iter().map(|product| product.name.en()).collect();
    assert_eq!((keys.len(), names.len()), (PRODUCTS.len(), PRODUCTS.len()));
    for product in PRODUCTS {
        assert!(!product.key.is_empty() && !product.countries.is_empty());
        let labels: BTreeSet<&str> = product.labels.iter().map(|label| label.key).collect();
        assert_eq!(labels.len(), product.labels.len(), "{}", product.key);
        for label in product.labels {
            assert!(
                product.countries.contains(&label.country),
                "{}",
                product.key
            );
            let prefix = match label.country {
                Country::Japan => "jp-",
                other => other.key(),
            };
            assert!(label.key.starts_with(prefix), "{}", label.key);
            let uses: BTreeSet<_> = label.uses.iter().map(|one| one.condition).collect();
            assert_eq!(uses.len(), label.uses.len(), "{}", product.key);
        }
        for country in product.partly_read {
            assert!(product.labels.iter().any(|label| label.country == *country));
        }
        if let Some(vials) = product.vials.value() {
            assert!(
                !vials.is_empty() && vials.is_sorted_by(|a, b| a < b),
                "{}",
                product.key
            );
        }
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

// Rates that the ward enters.

const KNOWN: &str = "2026-04-01;0.6/30;1.2/30;2.4/30;4.8/30;7.2";

#[test]
fn entered_rates_are_read_or_refused_with_the_step() {
    use EnteredRatesError as E;
    for (typed, expected) in [
        (KNOWN, Ok(KNOWN)),
        (
            "2026-04-01;０．６／３０;1.20/15;2,4",
            Ok("2026-04-01;0.6/30;1.2/15;2.4"),
        ),
        (
            "2026-04-01;0.6/1;1.2/240;30",
            Ok("2026-04-01;0.6/1;1.2/240;30"),
        ),
        ("", Err(E::Date)),
        ("0.6/30;1.2", Err(E::Date)),
        ("2026-02-30;0.6/30;1.2", Err(E::Date)),
        ("2026-04-01", Err(E::TooFew)),
        ("2026-04-01;2.4", Err(E::TooFew)),
        ("2026-04-01;0.6;2.4", Err(E::Minutes(1))),
        ("2026-04-01;0.6/0;2.4", Err(E::Minutes(1))),
        ("2026-04-01;0.6/30;1.2/241;2.4", Err(E::Minutes(2))),
        ("2026-04-01;0.6/30;1.2/1.5;2.4", Err(E::Minutes(2))),
        ("2026-04-01;0.6/30;0.6/30;2.4", Err(E::NotRising(2))),
        ("2026-04-01;0.6/30;1.2/30;1.2", Err(E::NotRising(3))),
        ("2026-04-01;0.6/30;2.4/30", Err(E::MinutesAtMaximum)),
        ("2026-04-01;0/30;2.4", Err(E::RateOutOfRange(1))),
        ("2026-04-01;0.6/30;30.001", Err(E::RateOutOfRange(2))),
        (
            "2026-04-01;fast/30;2.4",
            Err(E::Rate(1, EntryError::NotANumber)),
        ),
        ("2026-04-01;0.6/30;", Err(E::Rate(2, EntryError::Empty))),
        (
            "2026-04-01;-1/30;2.4",
            Err(E::Rate(1, EntryError::Negative)),
        ),
        (
            "2026-04-01;0.1/1;0.2/1;0.3/1;0.4/1;0.5/1;0.6/1;0.7/1;0.8/1;0.9/1;1/1;1.1/1;1.2/1;1.3",
            Err(E::TooMany),
        ),
    ] {
        let read = EnteredRates::parse(typed);
        let text = read
            .as_ref()
            .map(EnteredRates::to_text)
            .map_err(|error| *error);
        assert_eq!(text, expected.map(str::to_owned), "{typed}");
        if let Err(error) = read {
            let sentence = error.sentence();
            assert!(
                !sentence.en().contains('{') && sentence.ja() != sentence.en(),
                "{typed}"
            );
        }
    }
}

fn doubts(text: &str, key: &str, strength: Concentration, condition: Condition) -> Vec<Sentence> {
    let known = Known::nearest(key, strength, condition);
    EnteredRates::parse(text).unwrap().doubts(strength, &known)
}

#[test]
fn entered_rates_are_compared_with_the_nearest_known_label() {
    use Concentration::{FivePercent, SixPercent, TenPercent};
    use Condition::{Cidp, Gbs};
    for (text, key, strength, condition, expected) in [
        (KNOWN, "panzyga-us", TenPercent, Cidp, &[][..]),
        // The same steps for a product whose label stops at 4.8.
        (
            KNOWN,
            "gamunex-c-us",
            TenPercent,
            Cidp,
            &[
                "Maximum, 7.2 mL/kg/h (12 mg/kg/min), is faster than that of Gamunex-C (US) (CIDP), 4.8 mL/kg/h (8 mg/kg/min).",
            ],
        ),
        // Intratect: 6 is of another use.
        (
            "2026-04-01;0.3/30;6",
            "intratect-10-eu",
            TenPercent,
            Gbs,
            &[
                "Maximum, 6 mL/kg/h (10 mg/kg/min), is more than 2 times that of Intratect 10% (EU) (GBS, CIDP, MMN), 1.9 mL/kg/h (3.16 mg/kg/min).",
            ],
        ),
        (
            "2026-04-01;3/30;9",
            "gamunex-c-us",
            TenPercent,
            Cidp,
            &[
                "Start, 3 mL/kg/h (5 mg/kg/min), is more than 2 times that of Gamunex-C (US) (CIDP), 1.2 mL/kg/h (2 mg/kg/min).",
                "Maximum, 9 mL/kg/h (15 mg/kg/min), is faster than that of Gamunex-C (US) (CIDP), 4.8 mL/kg/h (8 mg/kg/min).",
                "Against the highest known: maximum, 9 mL/kg/h (15 mg/kg/min), is faster than that of Panzyga (US) (Primary immunodeficiency), 8.4 mL/kg/h (14 mg/kg/min).",
            ],
        ),
        // Glovenin-I has no rates of its own: the first 5% label for the condition.
        (
            "2026-04-01;1.2/30;3.6",
            "glovenin-i",
            FivePercent,
            Cidp,
            &[
                "Start, 1.2 mL/kg/h (1 mg/kg/min), is faster than that of Venoglobulin IH 5% (Japan) (Neuromuscular uses), 0.6 mL/kg/h (0.5 mg/kg/min).",
                "Maximum, 3.6 mL/kg/h (3 mg/kg/min), is faster than that of Venoglobulin IH 5% (Japan) (Neuromuscular uses), 1.8 mL/kg/h (1.5 mg/kg/min).",
            ],
        ),
        (
            "2026-04-01;0.6/30;1.2",
            "",
            SixPercent,
            Cidp,
            &["No product of this strength is held to compare with."],
        ),
    ] {
        let found = doubts(text, key, strength, condition);
        let en: Vec<String> = found
            .iter()
            .map(|s| s.en().replace('\u{a0}', " "))
            .collect();
        assert_eq!(en, expected, "{text} for {key}");
        assert!(
            found
                .iter()
                .all(|s| !s.ja().contains('{') && s.ja() != s.en())
        );
    }
}

#[test]
fn a_known_ladder_entered_for_its_own_product_raises_no_doubt() {
    for (product, label) in labels() {
        let (Some(one), Some(strength)) = (label.uses.first(), product.concentration.value())
        else {
            continue;
        };
        let first = product.labels_for(label.country, one.condition).next();
        if ladder(label).is_some() && first == Some(label) {
            let text = format!("2026-04-01;{}", written(label).replace(' ', ";"));
            let found = doubts(&text, product.key, strength, one.condition);
            assert!(found.is_empty(), "{}: {found:?}", product.key);
        }
    }
}

#[test]
fn an_entered_ladder_says_that_nobody_verified_it() {
    let steps = EnteredRates::parse(KNOWN).unwrap().ladder();
    assert_eq!(steps.len(), 5);
    assert!(steps.iter().all(|step| step.status == Status::Unverified));
    assert_eq!(steps[4].minutes, 0);
}

// The ward's own product.

#[test]
fn an_own_product_is_read_or_refused() {
    use OwnProductError as E;
    let long = format!("10;5;{}", "n".repeat(61));
    for (typed, expected) in [
        ("10;2.5/5/20;Ward product", Ok("10;2.5/5/20;Ward product")),
        (
            "5%; 5 2.5　0.5/5 ; 病棟の製剤; 2 ",
            Ok("5;0.5/2.5/5;病棟の製剤; 2"),
        ),
        ("６;12;Old", Ok("6;12;Old")),
        ("10;5", Err(E::Form)),
        ("20;5;Hizentra", Err(E::Strength)),
        ("ten;5;X", Err(E::Strength)),
        ("10;5; ", Err(E::Name)),
        ("10;5;two\nlines", Err(E::Name)),
        (long.as_str(), Err(E::Name)),
        ("10; ;X", Err(E::NoSize)),
        ("10;0;X", Err(E::SizeOutOfRange)),
        ("10;100.001;X", Err(E::SizeOutOfRange)),
        ("10;2500;X", Err(E::SizeOutOfRange)),
        ("10;five;X", Err(E::Size(EntryError::NotANumber))),
        ("10;1 2 3 4 5 6 7 8 9 10 11 12 13;X", Err(E::TooManySizes)),
    ] {
        let read = OwnProduct::parse(typed);
        match (read, expected) {
            (Ok(own), Ok(text)) => assert_eq!(own.to_text(), text),
            (Err(error), Err(expected)) => {
                assert_eq!(error, expected, "{typed}");
                assert_ne!(error.sentence().ja(), error.sentence().en());
            }
            (read, _) => panic!("{typed}: {read:?}"),
        }
    }
}

proptest! {
    #[test]
    fn nothing_entered_panics_and_what_is_read_is_written_alike(text in "[0-9./; ,a-z-]{0,40}|2026-04-01(;[0-9]{1,2}(\\.[0-9]{1,3})?/[0-9]{1,3}){1,4};[0-9]{1,2}|\\PC{0,40}") {
        if let Ok(read) = EnteredRates::parse(&text) {
            prop_assert_eq!(EnteredRates::parse(&read.to_text()), Ok(read.clone()));
            let rates: Vec<_> = read.ladder().iter().map(|step| step.rate).collect();
            prop_assert!(rates.is_sorted_by(|a, b| a < b));
        }
        if let Ok(read) = OwnProduct::parse(&text) {
            prop_assert_eq!(OwnProduct::parse(&read.to_text()), Ok(read.clone()));
        }
    }

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
