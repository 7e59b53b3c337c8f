//! Advice, risks and order as JSON. The form is published as `schema/result.json`.
//!
//! Amounts are whole numbers of the unit in their name, as they are held here; a rate at the pump is
//! in µL/h. What is not known is missing, and never a zero.

use crate::advice::{Advice, Layers, Relation};
use crate::evidence::Condition;
use crate::hospital::Hospital;
use crate::json::{self, Json};
use crate::order::{Chosen, DayPlan, OWN_REGIMEN, Order, Supply};
use crate::quantity::Date;
use crate::safety::{Gravity, Screening};
use crate::text::{Sentence, Text};

/// What a result is made from. Version and day are the caller's.
#[derive(Clone, Copy, Debug)]
pub struct ResultInput<'a> {
    /// The version of the application.
    pub app: &'a str,
    /// The day of the calendar.
    pub today: Date,
    /// Whose settings hold.
    pub hospital: Option<&'a Hospital>,
    /// The condition.
    pub condition: Option<Condition>,
    /// The advice, in both layers.
    pub advice: Option<&'a Layers>,
    /// The risks.
    pub screening: &'a Screening,
    /// The dose.
    pub dose: DoseState<'a>,
}

/// Where the dose stands.
#[derive(Clone, Copy, Debug)]
pub enum DoseState<'a> {
    /// There is none; the word says what is missing, such as `regimen-not-chosen`.
    Open(&'static str),
    /// The order.
    Ready(&'a Order),
}

/// The result.
#[must_use]
pub fn result(input: &ResultInput<'_>) -> Json {
    let mut members = vec![
        ("format", json::text("ivig-navigator/result")),
        ("schema", json::number(1)),
        ("app", json::text(input.app)),
        ("day", json::text(input.today.figure())),
    ];
    if let Some(hospital) = input.hospital {
        let mut said = vec![
            ("name", both(&hospital.name)),
            ("issued", json::text(hospital.issued.figure())),
        ];
        let until = hospital.valid_until.map(Date::figure);
        said.extend(until.map(|until| ("valid_until", json::text(until))));
        said.push(("expired", json::yes_no(hospital.is_expired(input.today))));
        members.push(("hospital", json::object(said)));
    }
    members.extend(
        input
            .condition
            .map(|one| ("condition", json::text(one.key()))),
    );
    members.extend(input.advice.map(|one| ("advice", advice(one))));
    members.push(("safety", safety(input.screening)));
    members.push(("dose", dose(input.dose)));
    json::object(members)
}

pub(super) fn both(sentence: &Sentence) -> Json {
    json::object([
        ("ja", json::text(sentence.ja())),
        ("en", json::text(sentence.en())),
    ])
}

fn fixed(text: Text) -> Json {
    both(&text.into())
}

fn advice(layers: &Layers) -> Json {
    let regimens = layers.regimens();
    let missing = layers.now.missing.iter().chain(&layers.then.missing);
    let mut fields: Vec<&str> = missing.map(|one| one.field.key()).collect();
    fields.sort_unstable();
    fields.dedup();
    json::object([
        ("today", layer(&layers.now)),
        ("of_2004", layer(&layers.then)),
        ("relation", json::text(relation_key(layers.relation()))),
        ("provisional", json::yes_no(layers.is_provisional())),
        (
            "regimens",
            json::list(regimens.iter().map(|one| json::text(one.key))),
        ),
        ("missing", json::list(fields.into_iter().map(json::text))),
    ])
}

fn layer(advice: &Advice) -> Json {
    json::object([
        ("verdict", fixed(advice.verdict.text())),
        ("headline", fixed(advice.headline)),
    ])
}

/// The name of a relation in the result. Never changed.
const fn relation_key(relation: Relation) -> &'static str {
    match relation {
        Relation::Confirmed => "confirmed",
        Relation::Changed => "changed",
        Relation::Overturned => "overturned",
        Relation::New => "new",
    }
}

/// The name of a gravity in the result. Never changed.
const fn gravity_key(gravity: Gravity) -> &'static str {
    match gravity {
        Gravity::Stop => "stop",
        Gravity::Limit => "limit",
        Gravity::Caution => "caution",
        Gravity::Note => "note",
    }
}

fn safety(screening: &Screening) -> Json {
    let warnings = screening.warnings.iter().map(|warning| {
        json::object([
            ("key", json::text(warning.key())),
            ("gravity", json::text(gravity_key(warning.gravity()))),
            ("risk", fixed(warning.risk())),
            ("harm", fixed(warning.event.record().name)),
        ])
    });
    let unknown = screening
        .unknown
        .iter()
        .map(|field| json::text(field.key()));
    json::object([
        ("stops", json::yes_no(screening.stops())),
        ("warnings", json::list(warnings)),
        ("unknown", json::list(unknown)),
    ])
}

fn dose(state: DoseState<'_>) -> Json {
    let order = match state {
        DoseState::Open(why) => {
            return json::object([("state", json::text("open")), ("why", json::text(why))]);
        }
        DoseState::Ready(order) => order,
    };
    let state = if order.is_closed() { "closed" } else { "ready" };
    let regimen = match order.regimen {
        Chosen::Regimen(regimen) => regimen.key,
        Chosen::Own => OWN_REGIMEN,
    };
    let weight = order.dosage.weight;
    let mut members = vec![
        ("state", json::text(state)),
        ("regimen", json::text(regimen)),
    ];
    members.extend(order.country.map(|one| ("country", json::text(one.key()))));
    members.extend([
        ("weight_rule", json::text(order.rule.key())),
        ("weight_basis", json::text(weight.basis().key())),
        ("weight_mg", json::number(weight.weight().as_mg())),
        ("rounding", json::text(order.rounding.key())),
        (
            "computed_per_course_mg",
            json::number(order.dosage.per_course.as_mg()),
        ),
        ("per_course_mg", json::number(order.per_course().as_mg())),
    ]);
    if !order.per_day().is_empty() {
        let days = order.per_day().iter().map(|day| json::number(day.as_mg()));
        members.push(("per_day_mg", json::list(days)));
    }
    let passed = order.overridden().map(|passed| {
        json::object([
            ("stop", both(&passed.stop.title)),
            ("reason", json::text(passed.reason.clone())),
        ])
    });
    members.push(("passed_stops", json::list(passed)));
    members.extend(order.supply.as_ref().map(|one| ("product", product(one))));
    json::object(members)
}

fn product(supply: &Supply) -> Json {
    let stops = supply.stops.iter().map(|stop| both(&stop.title));
    let mut members = vec![
        ("key", json::text(supply.stocked.key.clone())),
        ("name", both(&supply.stocked.name())),
        ("mg_per_ml", json::number(supply.strength.mg_per_ml())),
        ("stops", json::list(stops)),
        ("days", json::list(supply.days.iter().map(day))),
    ];
    let rates = supply.rates.as_ref().map(|rates| rates.option.key);
    members.extend(rates.map(|key| ("rates", json::text(key))));
    json::object(members)
}

fn day(plan: &DayPlan) -> Json {
    let mut members = vec![
        ("first", json::number(plan.first)),
        ("last", json::number(plan.last)),
        ("dose_mg", json::number(plan.dose.as_mg())),
        ("volume_ul", json::number(plan.volume.as_microlitres())),
    ];
    if let Ok(packings) = &plan.packings {
        let best = &packings.best;
        let vials = best.vials.iter().map(|(size, count)| {
            json::object([
                ("size_mg", json::number(size.as_mg())),
                ("count", json::number(*count)),
            ])
        });
        members.extend([
            ("vials", json::list(vials)),
            ("given_mg", json::number(best.given.as_mg())),
            ("waste_mg", json::number(best.waste.as_mg())),
        ]);
    }
    if let Some(Ok(infusion)) = &plan.infusion {
        let steps = infusion.steps.iter().map(|step| {
            json::object([
                ("number", json::number(step.number)),
                (
                    "rate_ul_per_hour",
                    json::number(step.pump.as_microlitres_per_hour()),
                ),
                (
                    "rate_ul_per_kg_per_hour",
                    json::number(step.rate.as_microlitres_per_hour()),
                ),
                ("begins_s", json::number(step.begins.as_seconds())),
                ("lasts_s", json::number(step.span.as_seconds())),
                ("volume_ul", json::number(step.volume.as_microlitres())),
            ])
        });
        members.push(("steps", json::list(steps)));
        members.push(("total_s", json::number(infusion.total.as_seconds())));
    }
    json::object(members)
}
