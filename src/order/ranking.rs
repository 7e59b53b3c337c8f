//! The shelf in the order of what suits this patient, and what closes a product.

use super::stock::{Item, Stocked, shelf};
use super::stops::{PRODUCT_STOP, Stop};
use crate::patient::{Answers, Patient};
use crate::product::{Country, Hazard};
use crate::safety::{Ordered, ProductScreening, Reason, Suitability, screen_product};
use crate::text::Text;

/// A product of the shelf in this patient.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ranked {
    /// The product and its sizes.
    pub stocked: Stocked,
    /// How it suits the patient, and why.
    pub screening: ProductScreening,
}

impl Stocked {
    /// How it suits a patient. Of a product of the ward's own nothing is known but its strength.
    #[must_use]
    pub fn screened(&self, patient: &Patient, ordered: Option<&Ordered>) -> ProductScreening {
        let known = match self.item {
            Item::Known(product) => Some(product),
            Item::Own(_) => None,
        };
        screen_product(known, patient, ordered)
    }
}

/// The shelf, the most suitable first; those that suit alike stay in the order of the shelf.
///
/// ```
/// use ivig_navigator::order::{ranked, shelf};
/// use ivig_navigator::patient::{Answers, Patient, Presence};
/// use ivig_navigator::product::Country;
/// let patient = Patient {
///     fructose_intolerance: Some(Presence::Present),
///     ..Patient::default()
/// };
/// let stock = shelf(&Answers::default(), Some(Country::Japan));
/// let ranking = ranked(stock, &patient, None);
/// assert_eq!(ranking.last().unwrap().stocked.key, "venoglobulin-ih-5");
/// ```
#[must_use]
pub fn ranked(stock: Vec<Stocked>, patient: &Patient, ordered: Option<&Ordered>) -> Vec<Ranked> {
    let mut ranking: Vec<Ranked> = Vec::new();
    for stocked in stock {
        let screening = stocked.screened(patient, ordered);
        let rank = screening.rank();
        let worse = |other: &Ranked| other.screening.rank() > rank;
        let at = ranking.iter().position(worse).unwrap_or(ranking.len());
        ranking.insert(at, Ranked { stocked, screening });
    }
    ranking
}

/// Products that suit this patient better than the one chosen, the best first. None of them is forbidden.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Preferred {
    /// They are in stock.
    InStock(Vec<Ranked>),
    /// None in stock is better; these are sold in the country.
    Sold(Vec<Ranked>),
    /// None of those known here is better.
    None,
}

/// What to prefer to a product in this patient: of the ward's stock, else of what its country sells.
///
/// ```
/// use ivig_navigator::order::{Preferred, preferred, stocked};
/// use ivig_navigator::patient::{Answers, Patient, Presence};
/// use ivig_navigator::product::Country;
/// let patient = Patient {
///     fructose_intolerance: Some(Presence::Present),
///     ..Patient::default()
/// };
/// let ward = Answers::default();
/// let chosen = stocked(&ward, "venoglobulin-ih-5").unwrap();
/// let better = preferred(&ward, Some(Country::Japan), &patient, &chosen);
/// assert!(matches!(better, Preferred::InStock(better) if !better.is_empty()));
/// ```
#[must_use]
pub fn preferred(
    ward: &Answers,
    country: Option<Country>,
    patient: &Patient,
    chosen: &Stocked,
) -> Preferred {
    // What is ordered changes no rank, so that the lists are alike on the whole screen.
    let chosen = chosen.screened(patient, None);
    let better = |stock| {
        let mut better = ranked(stock, patient, None);
        better.retain(|one| suits_better(&one.screening, &chosen));
        better
    };
    let in_stock = better(shelf(ward, country));
    if !in_stock.is_empty() {
        return Preferred::InStock(in_stock);
    }
    match country.map(|_| better(shelf(&Answers::default(), country))) {
        Some(sold) if !sold.is_empty() => Preferred::Sold(sold),
        _ => Preferred::None,
    }
}

/// Whether a product suits better than another: its verdict is better, or it is nowhere worse and a
/// reason that is known to hold falls away. That less is unknown of it alone is no better suit.
fn suits_better(one: &ProductScreening, other: &ProductScreening) -> bool {
    if one.suitability() == Suitability::DoNotUse {
        return false;
    }
    let worst = |of: &ProductScreening, hazard| {
        let of_it = of.reasons.iter().filter(|reason| reason.hazard == hazard);
        of_it.map(|reason| reason.suitability).max()
    };
    let pairs = Hazard::ALL
        .iter()
        .map(|hazard| (worst(one, *hazard), worst(other, *hazard)));
    let nowhere_worse = pairs.clone().all(|(one, other)| one <= other);
    let falls_away = pairs.clone().any(|(one, other)| {
        one < other && matches!(other, Some(Suitability::WithCare | Suitability::DoNotUse))
    });
    one.suitability() < other.suitability() || (nowhere_worse && falls_away)
}

/// What closes a product to a patient: one stop for each hazard that forbids it. Its key is
/// `product/<key of the product>/<key of the hazard>`.
#[must_use]
pub fn product_stops(stocked: &Stocked, screening: &ProductScreening) -> Vec<Stop> {
    let forbids = |reason: &&Reason| reason.suitability == Suitability::DoNotUse;
    let stop = |reason: &Reason| Stop {
        key: format!("{PRODUCT_STOP}{}/{}", stocked.key, reason.hazard.key()),
        title: Text::same("{product}: {reason}")
            .fill(&[("product", stocked.name()), ("reason", reason.sentence())]),
        says: reason.says.clone(),
    };
    let reasons = screening.reasons.iter().filter(forbids);
    reasons.map(stop).collect()
}
