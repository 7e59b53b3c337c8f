//! What is in the box: countries, strength, vials, what can harm, IgA and sodium.

use std::collections::BTreeSet;

use ivig_navigator::evidence::{Fact, Status};
use ivig_navigator::product::{Country, Excipient, PRODUCTS};
use ivig_navigator::quantity::{Concentration, format_scaled};
use ivig_navigator::text::Text;

use crate::product;

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
