//! From the facts to what is met, missing, not met.

use super::{Criterion, Held, Outcome, Page, Stage, Test, page};
use crate::evidence::Condition;
use crate::patient::{Field, Patient};
use crate::product::{Country, LabelStatus, LabelUse, PRODUCTS};
use crate::text::Text;

/// A criterion with what became of it.
#[derive(Clone, Copy, Debug)]
pub struct Judged {
    /// The criterion.
    pub criterion: &'static Criterion,
    /// What became of it.
    pub outcome: Outcome,
    /// The facts that it was judged by.
    pub fields: &'static [Field],
}

/// A product of which a label of the country names the condition.
#[derive(Clone, Copy, Debug)]
pub struct Labelled {
    /// The product's name.
    pub product: Text,
    /// What its label says.
    pub use_: &'static LabelUse,
}

/// A country's rules, held against a patient.
#[derive(Clone, Debug)]
pub struct Passport {
    /// The country.
    pub country: Country,
    /// The condition.
    pub condition: Condition,
    /// What was read.
    pub page: Page,
    /// Every criterion, in the order of the stages.
    pub judged: Vec<Judged>,
    /// Where the label is the rule: the products whose label names the condition.
    pub labels: Vec<Labelled>,
    /// Products of which no label was read far enough to tell.
    pub unread: Vec<Text>,
}

impl Passport {
    /// The criteria of a stage with one outcome.
    pub fn with(&self, stage: Stage, outcome: Outcome) -> impl Iterator<Item = &Judged> {
        let fits = move |one: &&Judged| one.criterion.stage == stage && one.outcome == outcome;
        self.judged.iter().filter(fits)
    }

    /// The facts that are missing, each once.
    #[must_use]
    pub fn missing(&self) -> Vec<Field> {
        let mut missing = Vec::new();
        let open = self.judged.iter();
        for one in open.filter(|one| one.outcome == Outcome::Missing) {
            for field in one.fields {
                if !missing.contains(field) {
                    missing.push(*field);
                }
            }
        }
        missing
    }
}

/// Holds what a country asks against a patient; `None` for a country of which nothing was read.
///
/// ```
/// use ivig_navigator::evidence::Condition;
/// use ivig_navigator::passport::{Outcome, judge};
/// use ivig_navigator::patient::Patient;
/// use ivig_navigator::product::Country;
/// // Of a patient of whom nothing is known, nothing is met.
/// let passport = judge(Country::Japan, Condition::Dm, &Patient::default()).unwrap();
/// assert!(passport.judged.iter().all(|one| one.outcome != Outcome::Met));
/// ```
#[must_use]
pub fn judge(country: Country, condition: Condition, patient: &Patient) -> Option<Passport> {
    let page = page(country, condition)?;
    let mut judged: Vec<Judged> = page
        .own
        .iter()
        .chain(page.general)
        .map(|criterion| one(criterion, patient))
        .collect();
    judged.sort_by_key(|one| one.criterion.stage);
    Some(Passport {
        country,
        condition,
        page,
        judged,
        labels: labels(country, condition),
        unread: unread(country, condition),
    })
}

fn one(criterion: &'static Criterion, patient: &Patient) -> Judged {
    let (outcome, fields) = match criterion.test {
        Test::Facts(fields, test) => (outcome(test(patient)), fields),
        Test::Clinician => (Outcome::AskedOfClinician, &[][..]),
        Test::Replaced => (Outcome::NotVerified, &[][..]),
        Test::Never => (Outcome::NotMet, &[][..]),
    };
    Judged {
        criterion,
        outcome,
        fields,
    }
}

const fn outcome(held: Held) -> Outcome {
    match held {
        Held::Met => Outcome::Met,
        Held::NotMet => Outcome::NotMet,
        Held::NotApplicable => Outcome::NotApplicable,
        Held::Missing => Outcome::Missing,
        Held::Open => Outcome::AskedOfClinician,
    }
}

/// In Japan and the United States it is the label that says for whom a product is.
const fn label_is_the_rule(country: Country) -> bool {
    matches!(country, Country::Japan | Country::Us)
}

fn labels(country: Country, condition: Condition) -> Vec<Labelled> {
    if !label_is_the_rule(country) {
        return Vec::new();
    }
    let named = |product: &'static crate::product::Product| {
        let label = product.labels_for(country, condition).next()?;
        Some(Labelled {
            product: product.name,
            use_: label.use_for(condition)?,
        })
    };
    PRODUCTS.iter().filter_map(named).collect()
}

fn unread(country: Country, condition: Condition) -> Vec<Text> {
    if !label_is_the_rule(country) {
        return Vec::new();
    }
    PRODUCTS
        .iter()
        .filter(|product| product.countries.contains(&country))
        .filter(|product| product.is_on_label(country, condition) == LabelStatus::NoLabelRead)
        .map(|product| product.name)
        .collect()
}
