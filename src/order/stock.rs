//! What the ward has on its shelf, and the rates it entered from a label in its hand.
//!
//! Kept as texts under keys, like everything that is typed: `stock.<product>` holds the sizes,
//! `own.<n>` a product that is missing here, `rates.<product>.<condition>` the steps entered.

use crate::evidence::Condition;
use crate::patient::Answers;
use crate::product::{Country, EnteredRates, Label, OwnProduct, PRODUCTS, Product, VialSize};
use crate::quantity::{Concentration, Date, format_scaled, parse_scaled};
use crate::text::Sentence;

/// Before the key of a product in stock.
const STOCK: &str = "stock.";
/// Before the number of a product of the ward's own.
const OWN: &str = "own.";
/// Before the product and condition that rates were entered for.
const RATES: &str = "rates.";

/// A product that can be chosen, with the sizes to choose from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stocked {
    /// The key it is chosen by.
    pub key: String,
    /// What it is.
    pub item: Item,
    /// The sizes on the shelf, the smallest first; where the ward named none, those of the label.
    pub sizes: Vec<VialSize>,
    /// The ward named it as its own stock.
    pub in_stock: bool,
}

/// A product of the table, or one of the ward's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Item {
    /// Of the table.
    Known(&'static Product),
    /// Entered by the ward.
    Own(OwnProduct),
}

impl Stocked {
    /// The name on the box.
    #[must_use]
    pub fn name(&self) -> Sentence {
        match &self.item {
            Item::Known(product) => product.name.into(),
            Item::Own(own) => own.name.clone().into(),
        }
    }

    /// How strong it is; `None` where that was not verified.
    #[must_use]
    pub fn concentration(&self) -> Option<Concentration> {
        match &self.item {
            Item::Known(product) => product.concentration.value(),
            Item::Own(own) => Some(own.concentration),
        }
    }

    /// Its labels; a product of the ward's own has none here.
    #[must_use]
    pub fn labels(&self) -> &'static [Label] {
        match &self.item {
            Item::Known(product) => product.labels,
            Item::Own(_) => &[],
        }
    }
}

/// The key that the sizes of a product are kept under.
#[must_use]
pub fn stock_key(product: &str) -> String {
    format!("{STOCK}{product}")
}

/// The key that the ward's own product is kept under.
#[must_use]
pub fn own_key(number: usize) -> String {
    format!("{OWN}{number}")
}

/// The key that rates entered for a product and a condition are kept under.
#[must_use]
pub fn rates_key(product: &str, condition: Condition) -> String {
    format!("{RATES}{product}.{}", condition.key())
}

/// Sizes as typed, in grams with a space between: `2.5 5 10`. What is no size is left out.
///
/// ```
/// use ivig_navigator::order::sizes_of;
/// let sizes = sizes_of("10 2.5 5");
/// assert_eq!(sizes.iter().map(|size| size.as_mg()).collect::<Vec<_>>(), [2500, 5000, 10_000]);
/// ```
#[must_use]
pub fn sizes_of(text: &str) -> Vec<VialSize> {
    let mut sizes: Vec<VialSize> = text
        .split(' ')
        .filter_map(|size| parse_scaled(size, 3).ok())
        .filter_map(|mg| u32::try_from(mg).ok().filter(|mg| *mg > 0))
        .map(VialSize::mg)
        .collect();
    sizes.sort_unstable();
    sizes.dedup();
    sizes
}

/// Sizes as they are kept.
#[must_use]
pub fn sizes_text(sizes: &[VialSize]) -> String {
    let mut text = String::new();
    for size in sizes {
        if !text.is_empty() {
            text.push(' ');
        }
        text.push_str(&format_scaled(size.as_mg().into(), 3));
    }
    text
}

/// The products to choose from: the ward's stock, or where it set none, all that are sold in its
/// country (everywhere, where that is not set, or nothing of it was read).
#[must_use]
pub fn shelf(ward: &Answers, country: Option<Country>) -> Vec<Stocked> {
    let mut stock: Vec<Stocked> = PRODUCTS
        .iter()
        .map(|product| known(ward, product))
        .filter(|one| one.in_stock)
        .collect();
    for (key, text) in ward.entries().filter(|(key, _)| key.starts_with(OWN)) {
        if let Ok(own) = OwnProduct::parse(text) {
            stock.push(Stocked {
                key: key.to_owned(),
                sizes: own.sizes.clone(),
                item: Item::Own(own),
                in_stock: true,
            });
        }
    }
    if stock.is_empty() {
        // Of some countries no product was read: then all are offered.
        let here = |product: &&Product| {
            country.is_some_and(|country| product.countries.contains(&country))
        };
        let all = !PRODUCTS.iter().any(|product| here(&product));
        let sold = PRODUCTS.iter().filter(|product| !product.discontinued);
        let offered = sold.filter(|product| all || here(product));
        stock.extend(offered.map(|product| known(ward, product)));
    }
    stock
}

/// A product by its key, in stock or not.
#[must_use]
pub fn stocked(ward: &Answers, key: &str) -> Option<Stocked> {
    match Product::from_key(key) {
        Some(product) => Some(known(ward, product)),
        None => shelf(ward, None).into_iter().find(|one| one.key == key),
    }
}

fn known(ward: &Answers, product: &'static Product) -> Stocked {
    let named = sizes_of(ward.text_under(&stock_key(product.key)));
    let in_stock = !named.is_empty();
    Stocked {
        key: product.key.to_owned(),
        item: Item::Known(product),
        sizes: if in_stock {
            named
        } else {
            product.vials.value().unwrap_or_default().to_vec()
        },
        in_stock,
    }
}

/// The rates entered for a product and a condition, and the day on which.
#[must_use]
pub fn entered_rates(
    ward: &Answers,
    product: &str,
    condition: Condition,
) -> Option<(Date, EnteredRates)> {
    let text = ward.text_under(&rates_key(product, condition));
    let (entered, rates) = text.split_once(' ')?;
    Some((Date::parse(entered)?, EnteredRates::parse(rates).ok()?))
}

/// Rates that the ward entered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WardRates {
    /// What they are kept under.
    pub key: String,
    /// The product.
    pub product: Stocked,
    /// The condition.
    pub condition: Condition,
    /// The day on which they were entered.
    pub on: Date,
    /// The rates.
    pub rates: EnteredRates,
}

/// All rates entered, of products that are still known here.
#[must_use]
pub fn ward_rates(ward: &Answers) -> Vec<WardRates> {
    let read = |(key, _): (&str, &str)| {
        let (product, condition) = key.strip_prefix(RATES)?.rsplit_once('.')?;
        let condition = Condition::from_key(condition)?;
        let (on, rates) = entered_rates(ward, product, condition)?;
        Some(WardRates {
            key: key.to_owned(),
            product: stocked(ward, product)?,
            condition,
            on,
            rates,
        })
    };
    ward.entries().filter_map(read).collect()
}

/// `Entered here on 2026-11-22 (label of 2026-04-01)`.
#[must_use]
pub fn entered_words(on: Date, rates: &EnteredRates) -> Sentence {
    text!(
        "ここで {on} に入力（添付文書 {label}）",
        "Entered here on {on} (label of {label})"
    )
    .fill(&[
        ("on", on.figure().into()),
        ("label", rates.label_date.figure().into()),
    ])
}
