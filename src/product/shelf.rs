//! The products, one by one.

mod europe;
mod freeze_dried;
mod gammagard;
mod grifols;
mod japan;
mod octapharma;
mod privigen;
mod united_states;
mod words;

use super::{Country, Harm, Label, SodiumContent, VialSize};
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
    /// The stabiliser was read in part: what is not named may be there all the same.
    pub stabiliser_in_part: bool,
    /// What of it can harm; only what was verified or is raised to be safe.
    pub excipients: &'static [Excipient],
    /// What was read not to be in it.
    pub free_of: Fact<&'static [Excipient]>,
    /// IgA: the figure with its unit, as printed.
    pub iga: Fact<Text>,
    /// Sodium: the figure with its unit, as printed.
    pub sodium: Fact<Text>,
    /// The same as a number. What was inferred from a layout is not computed with.
    pub sodium_level: Fact<SodiumContent>,
    /// What is said of the harm that its contents can do, each with its source.
    pub harms: &'static [Harm],
    /// How it is diluted, flushed and hung, each with its source; empty: not read.
    pub handling: &'static [Fact<Text>],
    /// What else to know, each with its source.
    pub notes: &'static [Fact<Text>],
    /// No longer sold.
    pub discontinued: bool,
    /// The countries whose list of uses was read in part: what is not named there is not known.
    pub partly_read: &'static [Country],
    /// Its labels, as far as they were read.
    pub labels: &'static [Label],
}

/// All products held: Japan first, then by maker. A static, so that the tables lie there once.
pub static PRODUCTS: &[Product] = &[
    japan::VENOGLOBULIN_5,
    japan::VENOGLOBULIN_10,
    freeze_dried::BENILON,
    freeze_dried::GLOVENIN,
    freeze_dried::GLOVENIN_10,
    japan::GAMMAGARD,
    privigen::JAPAN,
    privigen::US,
    privigen::EU,
    privigen::AUSTRALIA,
    octapharma::OCTAGAM_10_US,
    octapharma::OCTAGAM_10_EU,
    octapharma::OCTAGAM_5_US,
    octapharma::OCTAGAM_5_EU,
    octapharma::PANZYGA,
    gammagard::LIQUID,
    gammagard::ERC,
    gammagard::KIOVIG,
    gammagard::DEQSIGA,
    grifols::GAMUNEX_C,
    grifols::FLEBOGAMMA_5,
    grifols::FLEBOGAMMA_10_EU,
    grifols::FLEBOGAMMA_10_US,
    europe::INTRATECT,
    europe::IQYMUNE,
    europe::YIMMUGO,
    united_states::BIVIGAM,
    united_states::ASCENIV,
    united_states::GAMMAPLEX_10,
    united_states::GAMMAPLEX_5,
    united_states::QIVIGY,
    united_states::CARIMUNE,
];

impl Product {
    /// The product stored under a key.
    #[must_use]
    pub fn from_key(key: &str) -> Option<&'static Product> {
        PRODUCTS.iter().find(|product| product.key == key)
    }

    /// The label stored under a key.
    #[must_use]
    pub fn label(&self, key: &str) -> Option<&'static Label> {
        self.labels.iter().find(|label| label.key == key)
    }

    /// The labels of a country that name a condition, the slowest first: where there is none, the
    /// use is off label there or no label was read.
    pub fn labels_for(
        &self,
        country: Country,
        condition: Condition,
    ) -> impl Iterator<Item = &'static Label> {
        self.labels
            .iter()
            .filter(move |label| label.country == country && label.use_for(condition).is_some())
    }
}
