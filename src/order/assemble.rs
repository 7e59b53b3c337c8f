//! The order, put together: weight, dose, rounding, product, infusion.

use super::amount::{Amount, AmountError, amount};
use super::dose::TO_THE_MILLIGRAM;
use super::dose_rounding::{DoseRounding, default_for};
use super::stock::stocked;
use super::stops::{Overridden, Stop, passed, stops_of};
use super::supply::{Supply, SupplyInput, supply};
use super::weight::{
    NearestFlips, Weighed, Weighing, WeightRule, nearest_flips, side_by_side, weigh,
};
use super::{Dosage, DosageError, Setting, Settings, dosage, dosage_of};
use crate::evidence::{Condition, Course, Purpose, Regimen};
use crate::patient::Patient;
use crate::product::{Country, VialSize};
use crate::quantity::{ArithmeticError, Date, Dose, DosePerKilogram, PerCourse, PerDay};
use crate::safety::{Ordered, Screening};

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
    /// What would have stopped it, and the reasons written for going on.
    pub overridden: Vec<Overridden>,
}

/// Why there is no order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OrderError {
    /// The order is closed: these stops are neither settled nor passed with a written reason.
    Stopped(Vec<Stop>),
    /// The rule gives no weight: facts are missing, a reading has to be chosen, or it cannot be applied.
    NoWeight(WeightRule, Box<Weighing>),
    /// The clinician's own dose is not complete, or too large.
    OwnDoseIncomplete,
    /// The dose could not be computed.
    Dosage(DosageError),
}

impl Order {
    /// The days as ordered; empty until they are known.
    #[must_use]
    pub fn per_day(&self) -> &[Dose<PerDay>] {
        match &self.amount {
            Some(Ok(amount)) => &amount.per_day,
            _ => &[],
        }
    }

    /// What is ordered in all and on the day that takes the most; `None` until the days are known.
    #[must_use]
    pub fn ordered(&self) -> Option<Ordered> {
        self.amount.iter().flatten().next().map(ordered)
    }

    /// Whether its product is closed to this patient: then nothing of it is given.
    #[must_use]
    pub fn is_closed(&self) -> bool {
        self.supply
            .as_ref()
            .is_some_and(|supply| !supply.stops.is_empty())
    }

    /// What would have stopped it or its product, and the reasons written for going on.
    pub fn overridden(&self) -> impl Iterator<Item = &Overridden> {
        let of_product = self.supply.iter().flat_map(|supply| &supply.overridden);
        self.overridden.iter().chain(of_product)
    }

    /// The course as ordered; before the days are known, as computed.
    #[must_use]
    pub fn per_course(&self) -> Dose<PerCourse> {
        match &self.amount {
            Some(Ok(amount)) => amount.rounded,
            _ => self.dosage.per_course,
        }
    }
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
    Country::ALL
        .into_iter()
        .find(|country| country.key() == key)
}

/// The weight rule in use: the one chosen, or that of the country, or the weight as measured.
#[must_use]
pub fn weight_rule(settings: &Settings<'_>) -> WeightRule {
    WeightRule::from_key(settings.text(Setting::WeightRule))
        .or_else(|| country(settings).map(|country| of_country(country, settings.start_date())))
        .unwrap_or(WeightRule::Actual)
}

/// The rule of a country on the first day: a rule that is yet to come does not hold.
fn of_country(country: Country, first: Option<Date>) -> WeightRule {
    let rule = WeightRule::default_for(country);
    let from = Date::parse("2026-07-01");
    match (rule, first, from) {
        (WeightRule::AustraliaFromJuly2026, Some(first), Some(from)) if first < from => {
            WeightRule::AustraliaUntilJune2026
        }
        _ => rule,
    }
}

/// The rounding in use: the one chosen, or that of the country, or none.
#[must_use]
pub fn rounding(settings: &Settings<'_>) -> DoseRounding {
    DoseRounding::from_key(settings.text(Setting::Rounding))
        .or_else(|| country(settings).map(default_for))
        .unwrap_or(DoseRounding::Unrounded)
}

/// The order for a patient, as far as what is known and chosen allows.
///
/// # Errors
/// [`OrderError`], that says what is missing or has to be chosen.
pub fn order(input: &OrderInput<'_>) -> Result<Order, OrderError> {
    let settings = input.settings;
    let overridden = passed(stops_of(input.screening), settings).map_err(OrderError::Stopped)?;
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
    let percent = percent(settings).unwrap_or_default();
    let amount = dosage
        .daily
        .as_ref()
        .map(|daily| amount(dosage.per_course, daily.days, rounding, percent, sizes));
    // What was rounded within a percentage is not changed by as much again.
    let tolerance_percent = match rounding {
        DoseRounding::Unrounded => percent,
        _ => 0,
    };
    let supply = match (product, &amount) {
        (Some(product), Some(Ok(amount))) => match product.concentration() {
            Some(strength) => Some(supply(
                product,
                strength,
                &SupplyInput {
                    condition: input.condition,
                    purpose: purpose(input),
                    country,
                    weight: weighed.weight,
                    per_day: &amount.per_day,
                    tolerance_percent,
                    settings,
                    screening: input.screening,
                    patient: input.patient,
                    ordered: ordered(amount),
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
        overridden,
    })
}

/// What is given in all, and on the first day: no later day takes more.
fn ordered(amount: &Amount) -> Ordered {
    Ordered {
        per_day: amount.per_day.first().copied().unwrap_or(Dose::mg(0)),
        per_course: amount.rounded,
    }
}

/// What the course is for: as the regimen says; of the clinician's own dose, the phase of the patient.
fn purpose(input: &OrderInput<'_>) -> Option<Purpose> {
    match (input.regimen, input.patient.treatment_phase) {
        (Chosen::Regimen(regimen), _) => Some(regimen.purpose),
        (Chosen::Own, Some(phase)) if phase.is_maintenance() => Some(Purpose::Maintenance),
        (Chosen::Own, _) => None,
    }
}

fn weighed(rule: WeightRule, input: &OrderInput<'_>) -> Result<Weighed, OrderError> {
    let weighing = weigh(rule, input.patient);
    let reading = input.settings.text(Setting::WeightReading);
    if let Some(weighed) = weighing.chosen(reading) {
        return Ok(weighed.clone());
    }
    Err(OrderError::NoWeight(rule, Box::new(weighing)))
}

/// What a rule gives in grams.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RuleRow {
    /// The rule.
    pub rule: WeightRule,
    /// The weight it gives, or why none.
    pub weighing: Weighing,
    /// The course's dose for each weight that it gives, before rounding.
    pub doses: Vec<Dose<PerCourse>>,
    /// Where 0.1 kg more or less takes another weight: the nearest below and above.
    pub flips: NearestFlips,
}

/// What every rule would give for a course.
#[must_use]
pub fn compare(patient: &Patient, course: Course) -> Vec<RuleRow> {
    let per_kilogram = course.per_course();
    let dose = |weighed: &Weighed| {
        per_kilogram
            .for_weight(weighed.weight, TO_THE_MILLIGRAM)
            .ok()
    };
    side_by_side(patient)
        .into_iter()
        .map(|(rule, weighing)| RuleRow {
            doses: match &weighing {
                Weighing::One(one) => dose(one).into_iter().collect(),
                Weighing::Either(one, other, _) => {
                    dose(one).into_iter().chain(dose(other)).collect()
                }
                Weighing::Missing(_) | Weighing::Refused(_) => Vec::new(),
            },
            flips: nearest_flips(rule, patient),
            rule,
            weighing,
        })
        .collect()
}

/// Grams per kilogram with three decimals, a day or a course: from 0.01, and in a course no more
/// than two of 2 g/kg, so that a course's dose counted as a day's is refused.
const OWN_DOSE: (i64, i64) = (10, 4000);
/// Days of a course.
const OWN_DAYS: (i64, i64) = (1, 14);
/// Dose banding in England allows 10 % for biological drugs; beyond it is no rounding.
const PERCENT: (i64, i64) = (0, 10);

/// The difference that a rounding may make, in percent.
#[must_use]
pub fn percent(settings: &Settings<'_>) -> Option<u8> {
    let percent = settings.number(Setting::Percent, 0, PERCENT)?;
    u8::try_from(percent).ok()
}

/// The days of the clinician's own dose.
#[must_use]
pub fn own_days(settings: &Settings<'_>) -> Option<u8> {
    let days = settings.number(Setting::OwnDays, 0, OWN_DAYS)?;
    u8::try_from(days).ok()
}

/// The clinician's own dose, in mg/kg; what it is counted over is another setting.
#[must_use]
pub fn own_dose(settings: &Settings<'_>) -> Option<u32> {
    let dose = settings.number(Setting::OwnDose, 3, OWN_DOSE)?;
    u32::try_from(dose).ok()
}

/// The course that was chosen; `None` where a dose of the clinician's own is not complete, or a
/// regimen's was not verified.
#[must_use]
pub fn course_of(chosen: Chosen, settings: &Settings<'_>) -> Option<Course> {
    match chosen {
        Chosen::Regimen(regimen) => regimen.schedule.value().map(|phase| phase.course),
        Chosen::Own => own_course(settings).ok(),
    }
}

fn own_course(settings: &Settings<'_>) -> Result<Course, OrderError> {
    let incomplete = OrderError::OwnDoseIncomplete;
    let Some(dose) = own_dose(settings) else {
        return Err(incomplete);
    };
    let course = match settings.text(Setting::OwnBasis) {
        "course" => Some(Course::total(dose)),
        "day" => own_days(settings)
            .and_then(|days| Course::of_days(DosePerKilogram::<PerDay>::mg(dose), days)),
        _ => None,
    };
    course
        .filter(|course| i64::from(course.per_course().as_mg()) <= OWN_DOSE.1)
        .ok_or(incomplete)
}
