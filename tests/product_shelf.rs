//! The shelf against a second list, written from the dossier's prints and not from the tables.
#![expect(
    clippy::arithmetic_side_effects,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test may fail loudly"
)]

#[path = "product_shelf/acceptance.rs"]
mod acceptance;
#[path = "product_shelf/boxes.rs"]
mod boxes;
#[path = "product_shelf/entered.rs"]
mod entered;
#[path = "product_shelf/figures.rs"]
mod figures;
#[path = "product_shelf/rates.rs"]
mod rates;
#[path = "product_shelf/uses.rs"]
mod uses;

use ivig_navigator::product::{Label, Ladder, PRODUCTS, Product};
use ivig_navigator::quantity::{RatePerKilogram, format_scaled};

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
