//! From grams to the pump: which product, which vials, how fast.

use super::infusion::{Infusion, InfusionError, InfusionPlan, infuse};
use super::ranking::product_stops;
use super::standing::Standing;
use super::stock::{Item, Stocked, entered_rates};
use super::stops::{Overridden, Stop, divided};
use super::tolerated::{begins_anew, ran_otherwise, slowed_before, tolerated};
use super::vials::{PackError, Packings, pack};
use super::{Setting, Settings};
use crate::evidence::{Condition, Fact, Purpose};
use crate::patient::{Field, Patient};
use crate::product::{AtRisk, Country, EnteredRates, Label, LabelStatus, LadderStep};
use crate::quantity::{
    ArithmeticError, Concentration, Date, Dose, DosingWeight, PerDay, PumpIncrement,
    RatePerKilogram, Volume,
};
use crate::safety::{Cause, Consequence, Ordered, ProductScreening, Screening};

/// Rates that can be chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RateOption {
    /// The key it is chosen by.
    pub key: &'static str,
    /// How well it fits.
    pub standing: Standing,
    /// Whose rates.
    pub origin: Origin,
}

/// Where rates are from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// A label held here.
    Label(&'static Label),
    /// The ward entered them on this day.
    Entered(Date, EnteredRates),
}

/// The key under which rates entered by the ward are chosen.
pub const ENTERED: &str = "entered";

/// The rates in use, with what bounds them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rates {
    /// What was chosen.
    pub option: RateOption,
    /// The steps, the maximum last.
    pub steps: Vec<LadderStep>,
    /// A limit below the label's maximum, and why.
    pub limit: Option<(RatePerKilogram, LimitReason)>,
    /// A patient at risk, and a label that asks for "the minimum rate practicable" without a figure,
    /// or of which nothing was read.
    pub at_risk: Option<AtRisk>,
}

impl Rates {
    /// Whether the highest rate has to be chosen first: the patient is at risk, and the label asks for a
    /// slower rate without a figure, or of none anything was read. A full rate is never taken by default.
    #[must_use]
    pub const fn wait_for_limit(&self) -> bool {
        matches!(
            (self.at_risk, self.limit),
            (Some(AtRisk::Words(_) | AtRisk::NotSeen), None)
        )
    }
}

/// Why a rate is limited.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LimitReason {
    /// The label's limit for a patient at risk of a clot or of kidney failure.
    AtRisk(Fact<RatePerKilogram>),
    /// The clinician set it.
    Chosen,
}

/// One day's infusion, or the same for several days.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DayPlan {
    /// The first of these days, from 1.
    pub first: u8,
    /// The last of them.
    pub last: u8,
    /// What is ordered for each.
    pub dose: Dose<PerDay>,
    /// The vials; an error where the sizes cannot make it.
    pub packings: Result<Packings, PackError>,
    /// The volume run in.
    pub volume: Volume<PerDay>,
    /// The rate begun with, where it is not the first step.
    pub start_at: Option<RatePerKilogram>,
    /// The steps; `None` as long as no rates are chosen, or no highest rate where one has to be.
    pub infusion: Option<Result<Infusion, InfusionError>>,
}

/// A product in this order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Supply {
    /// The product and the sizes.
    pub stocked: Stocked,
    /// How strong it is.
    pub strength: Concentration,
    /// Whether this country's label names this condition; `None` where no country is set.
    pub on_label: Option<LabelStatus>,
    /// Whether that label names what the regimen is for, too; `None`: not seen.
    pub for_purpose: Option<bool>,
    /// The rates to choose from, the best fitting first.
    pub options: Vec<RateOption>,
    /// The rates in use.
    pub rates: Option<Rates>,
    /// What the pump can be set to.
    pub pump: PumpIncrement,
    /// Day by day, equal days together.
    pub days: Vec<DayPlan>,
    /// How the product suits this patient, and why.
    pub screening: ProductScreening,
    /// What closes it to this patient; as long as something does, there are no days.
    pub stops: Vec<Stop>,
    /// What would have closed it, and the reasons written for going on.
    pub overridden: Vec<Overridden>,
}

/// What a supply is made from.
pub(super) struct SupplyInput<'a> {
    pub condition: Condition,
    /// What the course is for; `None`: not known.
    pub purpose: Option<Purpose>,
    pub country: Option<Country>,
    pub weight: DosingWeight,
    pub per_day: &'a [Dose<PerDay>],
    pub tolerance_percent: u8,
    pub settings: &'a Settings<'a>,
    pub screening: &'a Screening,
    pub patient: &'a Patient,
    /// What is to be given in all, and on the day that takes the most.
    pub ordered: Ordered,
}

/// The facts whose consequence is a slower rate: risks of a clot, of kidney failure, of fluid overload.
#[must_use]
pub fn slowing_risks(screening: &Screening) -> Vec<Field> {
    let mut fields = Vec::new();
    for warning in &screening.warnings {
        if let (Consequence::Limit(_), Cause::Fact(field)) = (warning.consequence, warning.cause)
            && !fields.contains(&field)
        {
            fields.push(field);
        }
    }
    fields
}

/// Vials, volume and rates of a product, day by day.
///
/// # Errors
/// [`ArithmeticError`].
pub(super) fn supply(
    stocked: Stocked,
    strength: Concentration,
    input: &SupplyInput<'_>,
) -> Result<Supply, ArithmeticError> {
    let on_label = match (&stocked.item, input.country) {
        (Item::Known(product), Some(country)) => {
            Some(product.is_on_label(country, input.condition))
        }
        _ => None,
    };
    let for_purpose = match (on_label, input.purpose) {
        (Some(LabelStatus::Named(label)), Some(purpose)) => label
            .use_for(input.condition)
            .and_then(|used| used.names(purpose)),
        _ => Some(true),
    };
    let options = rate_options(&stocked, input);
    let rates = chosen_rates(&options, stocked.labels(), input);
    let pump = input.settings.pump();
    let screening = stocked.screened(input.patient, Some(&input.ordered));
    let (overridden, stops) = divided(product_stops(&stocked, &screening), input.settings);
    let mut supply = Supply {
        stocked,
        strength,
        on_label,
        for_purpose,
        options,
        rates,
        pump,
        days: Vec::new(),
        screening,
        stops,
        overridden,
    };
    if !supply.stops.is_empty() {
        return Ok(supply);
    }
    let mut number = 0_u8;
    for dose in input.per_day {
        number = number.saturating_add(1);
        supply.add_day(number, *dose, input)?;
    }
    Ok(supply)
}

impl Supply {
    fn add_day(
        &mut self,
        number: u8,
        dose: Dose<PerDay>,
        input: &SupplyInput<'_>,
    ) -> Result<(), ArithmeticError> {
        let start_at = self.starts_at(number, input);
        if let Some(last) = self.days.last_mut()
            && last.dose == dose
            && last.start_at == start_at
        {
            last.last = number;
            return Ok(());
        }
        let aim = input.settings.vial_aim();
        let packings = pack(dose, &self.stocked.sizes, aim, input.tolerance_percent);
        let given = packings
            .as_ref()
            .map_or(dose, |packings| packings.best.given);
        let volume = Volume::holding(given, self.strength)?;
        let mut day = DayPlan {
            first: number,
            last: number,
            dose,
            packings,
            volume,
            start_at,
            infusion: None,
        };
        day.infusion = self.plan(&day, input.weight).map(|plan| infuse(&plan));
        self.days.push(day);
        Ok(())
    }

    /// What a day's infusion is planned from, first and again; `None` as long as no rates are chosen, or
    /// no highest rate where one has to be.
    #[must_use]
    pub fn plan(&self, day: &DayPlan, weight: DosingWeight) -> Option<InfusionPlan<'_>> {
        let rates = self
            .rates
            .as_ref()
            .filter(|rates| !rates.wait_for_limit())?;
        Some(InfusionPlan {
            volume: day.volume,
            weight,
            strength: self.strength,
            steps: &rates.steps,
            limit: rates.limit.map(|(limit, _)| limit),
            start_at: day.start_at,
            pump: self.pump,
        })
    }

    /// The plan of a day, counted from 1.
    #[must_use]
    pub fn day(&self, number: u8) -> Option<&DayPlan> {
        let mut days = self.days.iter();
        days.find(|day| (day.first..=day.last).contains(&number))
    }

    /// The rate tolerated before: as entered, where this product is continued, or on a later day of
    /// the course, where the label lets an infusion start there, that of the first day; never above
    /// the limit. Where an earlier day was paused or slowed, or ran by other rates, it is not known,
    /// and the ladder begins anew.
    fn starts_at(&self, number: u8, input: &SupplyInput<'_>) -> Option<RatePerKilogram> {
        let rates = self.rates.as_ref()?;
        if !rates.option.later_starts_at_tolerated() {
            return None;
        }
        let tolerated = if number > 1 {
            let first = self.days.first()?;
            let plan = self.plan(first, input.weight)?;
            if slowed_before(number, input.settings) || ran_otherwise(&plan, input.settings) {
                return None;
            }
            tolerated(first.infusion.as_ref()?.as_ref().ok()?)?
        } else {
            if begins_anew(input.patient.immunoglobulin_history).is_some() {
                return None;
            }
            input.settings.tolerated_rate()?
        };
        let highest = rates.steps.last()?.rate;
        let limit = rates.limit.map_or(highest, |(limit, _)| limit.min(highest));
        let begins = rates.steps.first()?.rate;
        // At the first step it begins in any case.
        Some(tolerated.min(limit)).filter(|rate| *rate > begins)
    }
}

impl RateOption {
    /// Whether a later infusion may start at the rate tolerated before. A ward that enters steps
    /// enters those of the first infusion; it is not known what its label says of later ones.
    #[must_use]
    pub const fn later_starts_at_tolerated(&self) -> bool {
        match &self.origin {
            Origin::Label(label) => label.rates.later_starts_at_tolerated,
            Origin::Entered(..) => false,
        }
    }
}

fn rate_options(stocked: &Stocked, input: &SupplyInput<'_>) -> Vec<RateOption> {
    let mut options: Vec<RateOption> = stocked
        .labels()
        .iter()
        .filter(|label| label.rates.ladder.value().is_some())
        .map(|label| RateOption {
            key: label.key,
            standing: standing(label, input),
            origin: Origin::Label(label),
        })
        .collect();
    let entered = entered_rates(input.settings.ward, &stocked.key, input.condition);
    options.extend(entered.map(|(on, rates)| RateOption {
        key: ENTERED,
        standing: Standing::Entered,
        origin: Origin::Entered(on, rates),
    }));
    options.sort_by_key(|option| option.standing);
    options
}

fn standing(label: &Label, input: &SupplyInput<'_>) -> Standing {
    let here = input.country == Some(label.country);
    let this_use = label
        .uses
        .iter()
        .any(|one| one.condition == input.condition);
    match (here, this_use) {
        (true, true) => Standing::ThisUse,
        (false, true) => Standing::OtherCountry,
        (true, false) => Standing::OtherUse,
        (false, false) => Standing::OtherCountryAndUse,
    }
}

/// What was chosen; where nothing was, the only label of this country for this use, or what the
/// ward entered. Any other label has to be chosen.
fn chosen_rates(
    options: &[RateOption],
    labels: &[Label],
    input: &SupplyInput<'_>,
) -> Option<Rates> {
    let wanted = input.settings.case.text_under(Setting::Label.key());
    let option = if wanted.is_empty() {
        options
            .first()
            .filter(|option| option.standing <= Standing::ThisUse)?
    } else {
        options.iter().find(|option| option.key == wanted)?
    };
    let steps = match &option.origin {
        Origin::Label(label) => label.rates.ladder.value()?.steps(),
        Origin::Entered(_, rates) => rates.ladder(),
    };
    let at_risk = match &option.origin {
        _ if slowing_risks(input.screening).is_empty() => None,
        Origin::Label(label) => Some(label.rates.at_risk),
        Origin::Entered(..) => Some(at_risk_by(labels)),
    };
    let labelled = match at_risk {
        Some(AtRisk::Limit(fact)) => fact.value().map(|limit| (limit, LimitReason::AtRisk(fact))),
        _ => None,
    };
    let chosen = input.settings.highest_rate();
    let chosen = chosen.map(|rate| (rate, LimitReason::Chosen));
    let limit = match (labelled, chosen) {
        (Some(label), Some(own)) => Some(if own.0 < label.0 { own } else { label }),
        (label, own) => label.or(own),
    };
    Some(Rates {
        option: option.clone(),
        steps,
        limit,
        at_risk,
    })
}

/// What is asked of a patient at risk where the ward entered rates: what the labels held of the
/// product ask, the lowest limit first, so that no limit is lost by entering the steps.
fn at_risk_by(labels: &[Label]) -> AtRisk {
    let mut asked = AtRisk::NotSeen;
    for label in labels {
        asked = match (asked, label.rates.at_risk) {
            (AtRisk::Limit(held), AtRisk::Limit(new)) if held.value() <= new.value() => asked,
            (_, AtRisk::Limit(new)) => AtRisk::Limit(new),
            (AtRisk::NotSeen, other) => other,
            _ => asked,
        };
    }
    asked
}
