//! An order as a Bundle: a draft that a person has to make an order of.
//!
//! It names no patient: the record system that takes it knows whose it is.

use super::codes::UCUM;
use crate::evidence::Condition;
use crate::json::{self, Json};
use crate::order::{DayPlan, Order};
use crate::quantity::{Date, format_scaled};
use crate::safety::{Gravity, Screening};
use crate::text::{Language, Text};

/// What a Bundle is made from.
#[derive(Clone, Copy, Debug)]
pub struct OrderBundle<'a> {
    /// The condition treated.
    pub condition: Condition,
    /// The order.
    pub order: &'a Order,
    /// The risks.
    pub screening: &'a Screening,
    /// The day on which it is made.
    pub today: Date,
    /// The language of its words.
    pub language: Language,
    /// The version of the application.
    pub app: &'a str,
}

const DRAFT: Text = text!(
    "下書き。処方する前に医師が用量を独立して再計算する。",
    "A draft. The prescriber recalculates the dose before ordering."
);
const IMMUNOGLOBULIN: Text = text!(
    "人免疫グロブリン（静注）",
    "Human immunoglobulin (intravenous)"
);

/// The Bundle. A closed or unfinished order gives the risks alone.
#[must_use]
pub fn write(input: &OrderBundle<'_>) -> Json {
    let mut entries = vec![entry("patient", patient())];
    if !input.order.is_closed() {
        let days: &[DayPlan] = input
            .order
            .supply
            .as_ref()
            .map_or(&[], |supply| &supply.days);
        let requests = match days {
            [] => vec![("order".to_owned(), request(input, None))],
            days => days
                .iter()
                .map(|day| (format!("order-{}", day.first), request(input, Some(day))))
                .collect(),
        };
        entries.extend(
            requests
                .into_iter()
                .map(|(id, request)| entry(&id, request)),
        );
    }
    let issues = input.screening.warnings.iter();
    for (index, warning) in issues
        .filter(|one| one.gravity() != Gravity::Note)
        .enumerate()
    {
        let (risk, harm) = (warning.risk(), warning.event.record().name);
        let lang = input.language;
        let severity = match warning.gravity() {
            Gravity::Stop => "high",
            _ => "moderate",
        };
        let issue = json::object([
            ("resourceType", json::text("DetectedIssue")),
            ("status", json::text("preliminary")),
            ("code", concept(harm.get(lang))),
            ("severity", json::text(severity)),
            ("patient", reference("patient")),
            (
                "detail",
                json::text(format!("{}: {}", harm.get(lang), risk.get(lang))),
            ),
        ]);
        entries.push(entry(&format!("risk-{}", index.saturating_add(1)), issue));
    }
    json::object([
        ("resourceType", json::text("Bundle")),
        ("type", json::text("collection")),
        ("entry", json::list(entries)),
    ])
}

fn entry(id: &str, resource: Json) -> Json {
    json::object([
        ("fullUrl", json::text(format!("urn:ivig-navigator:{id}"))),
        ("resource", resource),
    ])
}

fn patient() -> Json {
    json::object([("resourceType", json::text("Patient"))])
}

fn reference(id: &str) -> Json {
    json::object([("reference", json::text(format!("urn:ivig-navigator:{id}")))])
}

fn concept(text: &str) -> Json {
    json::object([("text", json::text(text))])
}

fn amount(value: String, unit: &str, code: &str) -> Json {
    json::object([
        ("value", Json::written(value)),
        ("unit", json::text(unit)),
        ("system", json::text(UCUM)),
        ("code", json::text(code)),
    ])
}

fn request(input: &OrderBundle<'_>, day: Option<&DayPlan>) -> Json {
    let lang = input.language;
    let order = input.order;
    let product = order.supply.as_ref().map(|supply| supply.stocked.name());
    let name = product
        .as_ref()
        .map_or(IMMUNOGLOBULIN.get(lang), |name| name.get(lang));
    let grams = |mg: i64| amount(format_scaled(mg, 3), "g", "g");
    let (dose, rates, told) = match day {
        Some(day) => (day.dose.as_mg(), rates(day), days_words(day, lang)),
        None => (
            order.per_course().as_mg(),
            Vec::new(),
            order.per_course().sentence().get(lang).to_owned(),
        ),
    };
    let mut given = vec![("doseQuantity", grams(dose))];
    // One rate would be run from the start: where it rises, from and to are said, and the steps in words.
    match rates.as_slice() {
        [] => {}
        [only] => given.push(("rateQuantity", only.clone())),
        [low, .., high] => given.push((
            "rateRange",
            json::object([("low", low.clone()), ("high", high.clone())]),
        )),
    }
    let mut dosage = vec![("text", json::text(told))];
    dosage.push((
        "route",
        concept(text!("点滴静注", "Intravenous infusion").get(lang)),
    ));
    dosage.push(("doseAndRate", json::list([json::object(given)])));
    json::object([
        ("resourceType", json::text("MedicationRequest")),
        ("status", json::text("draft")),
        ("intent", json::text("proposal")),
        ("medicationCodeableConcept", concept(name)),
        ("subject", reference("patient")),
        ("authoredOn", json::text(input.today.figure())),
        (
            "reasonCode",
            json::list([concept(input.condition.name().get(lang))]),
        ),
        (
            "note",
            json::list([json::object([(
                "text",
                json::text(format!("{} IVIG Navigator {}", DRAFT.get(lang), input.app)),
            )])]),
        ),
        ("dosageInstruction", json::list([json::object(dosage)])),
    ])
}

/// The rates at the pump, rising.
fn rates(day: &DayPlan) -> Vec<Json> {
    let Some(Ok(infusion)) = &day.infusion else {
        return Vec::new();
    };
    let rate = |ul: i64| amount(format_scaled(ul, 3), "mL/h", "mL/h");
    let steps = infusion.steps.iter();
    steps
        .map(|step| rate(step.pump.as_microlitres_per_hour()))
        .collect()
}

/// The days and every step in words: a resource has no room for them.
fn days_words(day: &DayPlan, lang: Language) -> String {
    let told = match day.first == day.last {
        true => text!(
            "{first} 日目、{dose}、{volume}",
            "Day {first}, {dose}, {volume}"
        ),
        false => text!(
            "{first}〜{last} 日目、{dose}、{volume}",
            "Days {first} to {last}, {dose}, {volume}"
        ),
    };
    let told = told.fill(&[
        ("first", day.first.to_string().into()),
        ("last", day.last.to_string().into()),
        ("dose", day.dose.sentence()),
        ("volume", day.volume.sentence()),
    ]);
    let mut text = told.get(lang).to_owned();
    if let Some(Ok(infusion)) = &day.infusion {
        for step in &infusion.steps {
            text.push_str(&format!("; {} {}", step.pump.figure(), step.span.figure()));
        }
    }
    text
}
