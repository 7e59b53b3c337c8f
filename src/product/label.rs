//! What a label allows, for whom, and how fast.

use super::{Country, LabelRates};
use crate::evidence::{Condition, Fact};
use crate::text::Text;

/// A use that a label names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LabelUse {
    /// The condition of this application that it is.
    pub condition: Condition,
    /// What the label limits it to ("only where steroids are not enough"); `None`: no limit read.
    pub limit: Option<Fact<Text>>,
    /// The dose, in this application's words, with status and source.
    pub dose: Fact<Text>,
}

/// One label: a product in one country, and a set of uses that share their rates.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Label {
    /// The name it is chosen and stored under, unique within the product. Never changed.
    pub key: &'static str,
    /// Where it is in force.
    pub country: Country,
    /// What the rates are for: "CIDP", "ITP", "primary immunodeficiency".
    pub title: Text,
    /// The neurological uses it names; empty where the rates are for other uses.
    pub uses: &'static [LabelUse],
    /// How fast.
    pub rates: LabelRates,
}
