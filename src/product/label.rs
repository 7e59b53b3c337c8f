//! What a label allows, for whom, and how fast.

use super::{Country, LabelRates, Product};
use crate::evidence::{Condition, Fact, Purpose};
use crate::quantity::RatePerKilogram;
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
    /// Whether the label goes on from there.
    pub maintenance: Maintenance,
}

impl LabelUse {
    /// Whether the label names this purpose; `None`: not seen.
    #[must_use]
    pub const fn names(&self, purpose: Purpose) -> Option<bool> {
        match (purpose, self.maintenance) {
            (Purpose::Maintenance, Maintenance::NotNamed) => Some(false),
            (Purpose::Maintenance, Maintenance::NotSeen) => None,
            _ => Some(true),
        }
    }
}

/// What a label says of maintenance.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Maintenance {
    /// A dose of its own.
    Dose(Fact<Text>),
    /// The dose itself is one that is repeated.
    SameDose,
    /// The label was read and names none.
    NotNamed,
    /// Not seen.
    NotSeen,
}

/// One label: a product in one country, and a set of uses that share their rates.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Label {
    /// The name it is chosen and stored under, unique within the product. Never changed.
    pub key: &'static str,
    /// Where it is in force.
    pub country: Country,
    /// How it is known which uses it names: status and pages.
    pub read: Fact<()>,
    /// What the rates are for: "CIDP", "ITP", "primary immunodeficiency".
    pub title: Text,
    /// The neurological uses it names; empty where the rates are for other uses.
    pub uses: &'static [LabelUse],
    /// How fast.
    pub rates: LabelRates,
    /// The highest rate, where it was read and the start was not, so that no steps are held.
    pub maximum_alone: Option<Fact<RatePerKilogram>>,
}

impl Label {
    /// The use that it names for a condition.
    #[must_use]
    pub fn use_for(&self, condition: Condition) -> Option<&'static LabelUse> {
        self.uses.iter().find(|one| one.condition == condition)
    }

    /// The first rate, where it was seen.
    #[must_use]
    pub fn start(&self) -> Option<RatePerKilogram> {
        self.rates.ladder.value().and_then(|ladder| ladder.start())
    }

    /// The highest rate, where it was seen.
    #[must_use]
    pub fn maximum(&self) -> Option<RatePerKilogram> {
        match self.rates.ladder.value() {
            Some(ladder) => ladder.maximum(),
            None => self.maximum_alone.and_then(|limit| limit.value()),
        }
    }
}

/// Whether a use is on label in a country.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LabelStatus {
    /// A label of this country names it: the first in the order of the table.
    Named(&'static Label),
    /// The uses of this country's label were read, and this is none of them.
    NotNamed,
    /// Nothing of this country was read that could tell: no label, or a part of its uses only.
    NoLabelRead,
}

impl LabelStatus {
    /// The status in a few words.
    #[must_use]
    pub const fn text(self) -> Text {
        match self {
            LabelStatus::Named(_) => text!("適応あり", "Named on the label"),
            LabelStatus::NotNamed => text!("適応外使用", "Off label"),
            LabelStatus::NoLabelRead => text!(
                "適応の有無は未確認",
                "Label not read: on or off label is not known"
            ),
        }
    }
}

impl Product {
    /// Whether a label of a country names a condition.
    ///
    /// ```
    /// use ivig_navigator::evidence::Condition;
    /// use ivig_navigator::product::{Country, LabelStatus, Product};
    /// let benilon = Product::from_key("benilon-i").unwrap();
    /// let status = |condition| benilon.is_on_label(Country::Japan, condition);
    /// assert!(matches!(status(Condition::Cidp), LabelStatus::Named(_)));
    /// assert_eq!(status(Condition::Mg), LabelStatus::NotNamed);
    /// assert_eq!(benilon.is_on_label(Country::Us, Condition::Cidp), LabelStatus::NoLabelRead);
    /// ```
    #[must_use]
    pub fn is_on_label(&self, country: Country, condition: Condition) -> LabelStatus {
        if let Some(label) = self.labels_for(country, condition).next() {
            return LabelStatus::Named(label);
        }
        let read = self.labels.iter().any(|label| label.country == country);
        if read && !self.partly_read.contains(&country) {
            LabelStatus::NotNamed
        } else {
            LabelStatus::NoLabelRead
        }
    }
}
