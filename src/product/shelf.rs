//! The products, one by one.

use super::{Country, Label, VialSize};
use crate::evidence::{Condition, Fact};
use crate::quantity::Concentration;
use crate::text::Text;

/// What is in a product beside immunoglobulin and can harm a patient.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Excipient {
    /// L-proline: not in hyperprolinaemia.
    LProline,
    /// Sorbitol: not in hereditary fructose intolerance.
    Sorbitol,
    /// Maltose: some glucose meters read it as glucose.
    Maltose,
    /// Sucrose: kidney injury.
    Sucrose,
    /// A sodium load.
    Sodium,
}

/// A product.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Product {
    /// The name it is stored under. Never changed, never used again.
    pub key: &'static str,
    /// The name on the box.
    pub name: Text,
    /// Where it is sold, as far as was read.
    pub countries: &'static [Country],
    /// How strong it is, ready for use.
    pub concentration: Fact<Concentration>,
    /// The vials sold, the smallest first.
    pub vials: Fact<&'static [VialSize]>,
    /// The stabiliser, with its amount where it was read.
    pub stabiliser: Fact<Text>,
    /// What of it can harm; only what was verified or is raised to be safe.
    pub excipients: &'static [Excipient],
    /// IgA: the figure with its unit, as printed.
    pub iga: Fact<Text>,
    /// Sodium: the figure with its unit, as printed.
    pub sodium: Fact<Text>,
    /// What to know before it is mixed or hung, each with its source.
    pub notes: &'static [Fact<Text>],
    /// No longer sold.
    pub discontinued: bool,
    /// Its labels, as far as they were read.
    pub labels: &'static [Label],
}

/// All products held.
pub const PRODUCTS: &[Product] = &[];

impl Product {
    /// The product stored under a key.
    #[must_use]
    pub fn from_key(key: &str) -> Option<&'static Product> {
        PRODUCTS.iter().find(|product| product.key == key)
    }

    /// The labels of a country that name a condition: where there is none, the use is off label
    /// there or no label was read.
    pub fn labels_for(
        &self,
        country: Country,
        condition: Condition,
    ) -> impl Iterator<Item = &'static Label> {
        self.labels.iter().filter(move |label| {
            label.country == country && label.uses.iter().any(|one| one.condition == condition)
        })
    }
}
