//! The order, put together: weight, dose, rounding, product, infusion.

use super::amount::{Amount, AmountError, DoseRounding, amount};
use super::stock::stocked;
use super::supply::{Supply, SupplyInput, supply};
use super::weight::{Weighed, Weighing, WeightRule, weigh};
use super::{Dosage, DosageError, Setting, Settings, dosage, dosage_of};
use crate::evidence::{Condition, Course, Regimen};
use crate::patient::{Field, Patient};
use crate::product::{Country, VialSize};
use crate::quantity::{ArithmeticError, DosePerKilogram, PerDay};
use crate::safety::Screening;
use crate::text::Text;

/// What an order is made from.
#[derive(Clone, Copy, Debug)]
pub struct OrderInput<'a> {
    /// The condition treated.
    pub condition: Condition,
    /// The regimen: one of the advice, or the clinician's own.
    pub regimen: Chosen,
    /// Over how many days, where the regimen states none.
    pub days: Option<u8>,
    /// The patient.
    pub patient: &'a Patient,
    /// The risks.
    pub screening: &'a Screening,
    /// What was chosen, here and by the ward.
    pub settings: &'a Settings<'a>,
}

/// A regimen of the evidence, or a dose of the clinician's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chosen {
    /// Offered by the advice.
    Regimen(&'static Regimen),
    /// The clinician's own dose: no source stands behind it.
    Own,
}

/// The key under which the clinician's own dose is chosen among the regimens.
pub const OWN_REGIMEN: &str = "own";

/// Everything that is ordered, with everything it was computed from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Order {
    /// What it treats.
    pub condition: Condition,
    /// The regimen.
    pub regimen: Chosen,
    /// The country whose rules and labels hold, where one is set.
    pub country: Option<Country>,
    /// The weight rule.
    pub rule: WeightRule,
    /// The weight that the dose is computed from, and why that one.
    pub weighed: Weighed,
    /// The dose as computed.
    pub dosage: Dosage,
    /// The rounding named.
    pub rounding: DoseRounding,
    /// The dose as ordered; `None` until the days are chosen.
    pub amount: Option<Result<Amount, AmountError>>,
    /// The product; `None` until one is chosen.
    pub supply: Option<Supply>,
}

/// Why there is no order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OrderError {
    /// The rule needs facts that are not known.
    FactsMissing(WeightRule, Vec<Field>),
    /// The rule can be read in two ways: one has to be chosen.
    ReadingNotChosen(WeightRule, Box<(Weighed, Weighed)>, Text),
    /// The rule gives no weight for this patient.
    NoWeight(WeightRule, Text),
    /// The clinician's own dose is not complete.
    OwnDoseIncomplete,
    /// The dose could not be computed.
    Dosage(DosageError),
}

impl From<DosageError> for OrderError {
    fn from(error: DosageError) -> OrderError {
        OrderError::Dosage(error)
    }
}

impl From<ArithmeticError> for OrderError {
    fn from(error: ArithmeticError) -> OrderError {
        OrderError::Dosage(error.into())
    }
}

/// The country set, on the ward or for this case.
#[must_use]
pub fn country(settings: &Settings<'_>) -> Option<Country> {
    let key = settings.text(Setting::Country);
    Country::ALL.into_iter().find(|country| country.key() == key)
}

/// The weight rule in use: the one chosen, or that of the country, or the weight as measured.
#[must_use]
pub fn weight_rule(settings: &Settings<'_>) -> WeightRule {
    WeightRule::from_key(settings.text(Setting::WeightRule))
        .or_else(|| country(settings).map(WeightRule::default_for))
        .unwrap_or(WeightRule::Actual)
}

/// The rounding in use: the one chosen, or that of the country, or none.
#[must_use]
pub fn rounding(settings: &Settings<'_>) -> DoseRounding {
    DoseRounding::from_key(settings.text(Setting::Rounding))
        .or_else(|| country(settings).map(DoseRounding::default_for))
        .unwrap_or(DoseRounding::None)
}

/// The order for a patient, as far as what is known and chosen allows.
///
/// # Errors
/// [`OrderError`], that says what is missing or has to be chosen.
pub fn order(input: &OrderInput<'_>) -> Result<Order, OrderError> {
    let settings = input.settings;
    let rule = weight_rule(settings);
    let weighed = weighed(rule, input)?;
    let dosage = match input.regimen {
        Chosen::Regimen(regimen) => dosage(regimen, weighed.weight, input.days)?,
        Chosen::Own => dosage_of(own_course(settings)?, weighed.weight, own_days(settings))?,
    };
    let country = country(settings);
    let product = stocked(settings.ward, settings.text(Setting::Product));
    let sizes: &[VialSize] = product.as_ref().map_or(&[], |product| &product.sizes);
    let rounding = rounding(settings);
    let percent = percent(settings);
    let amount = dosage
        .daily
        .as_ref()
        .map(|daily| amount(dosage.per_course, daily.days, rounding, percent, sizes));
    let tolerance_percent = match rounding {
        DoseRounding::WithinPercent => percent,
        _ => 0,
    };
    let supply = match (product, &amount) {
        (Some(product), Some(Ok(amount))) => match product.concentration() {
            Some(strength) => Some(supply(
                product,
                strength,
                &SupplyInput {
                    condition: input.condition,
                    country,
                    weight: weighed.weight,
                    per_day: &amount.per_day,
                    tolerance_percent,
                    settings,
                    screening: input.screening,
                },
            )?),
            None => None,
        },
        _ => None,
    };
    Ok(Order {
        condition: input.condition,
        regimen: input.regimen,
        country,
        rule,
        weighed,
        dosage,
        rounding,
        amount,
        supply,
    })
}

fn weighed(rule: WeightRule, input: &OrderInput<'_>) -> Result<Weighed, OrderError> {
    match weigh(rule, input.patient) {
        Weighing::One(weighed) => Ok(weighed),
        Weighing::Either(one, other, doubt) => {
            let wanted = input.settings.text(Setting::WeightReading);
            if wanted == one.weight.basis().key() {
                Ok(one)
            } else if wanted == other.weight.basis().key() {
                Ok(other)
            } else {
                let readings = Box::new((one, other));
                Err(OrderError::ReadingNotChosen(rule, readings, doubt))
            }
        }
        Weighing::Missing(fields) => Err(OrderError::FactsMissing(rule, fields)),
        Weighing::Refused(why) => Err(OrderError::NoWeight(rule, why)),
    }
}

/// Grams per kilogram with three decimals: from 0.01, and no more than two courses of 2 g/kg.
const OWN_DOSE: (i64, i64) = (10, 4000);
/// Days of a course.
const OWN_DAYS: (i64, i64) = (1, 14);
/// Dose banding in England allows 10 % for biological drugs; beyond it is no rounding.
const PERCENT: (i64, i64) = (0, 10);

fn percent(settings: &Settings<'_>) -> u8 {
    let percent = settings.number(Setting::Percent, 0, PERCENT);
    percent.and_then(|percent| u8::try_from(percent).ok()).unwrap_or_default()
}

fn own_days(settings: &Settings<'_>) -> Option<u8> {
    let days = settings.number(Setting::OwnDays, 0, OWN_DAYS)?;
    u8::try_from(days).ok()
}

fn own_course(settings: &Settings<'_>) -> Result<Course, OrderError> {
    let incomplete = OrderError::OwnDoseIncomplete;
    let dose = settings.number(Setting::OwnDose, 3, OWN_DOSE);
    let Some(dose) = dose.and_then(|mg| u32::try_from(mg).ok()) else {
        return Err(incomplete);
    };
    match settings.text(Setting::OwnBasis) {
        "course" => Ok(Course::total(dose)),
        "day" => own_days(settings)
            .and_then(|days| Course::of_days(DosePerKilogram::<PerDay>::mg(dose), days))
            .ok_or(incomplete),
        _ => Err(incomplete),
    }
}
