//! An order as a Bundle: a draft that a person has to make an order of.
//!
//! It names no patient: the record system that takes it knows whose it is.

use super::codes::UCUM;
use super::reasons::{guidance, issues, scores};
use crate::advice::Layers;
use crate::json::{self, Json};
use crate::order::{DayPlan, Order};
use crate::quantity::{Date, Dose, PerDay, format_scaled};
use crate::safety::Screening;
use crate::score::ScoreInput;
use crate::text::{Language, Sentence, Text};

/// What a Bundle is made from.
#[derive(Clone, Copy, Debug)]
pub struct OrderBundle<'a> {
    /// The advice on the condition treated.
    pub advice: &'a Layers,
    /// The order.
    pub order: &'a Order,
    /// The risks.
    pub screening: &'a Screening,
    /// What the scores read.
    pub scores: ScoreInput<'a>,
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

/// The Bundle. An order that is closed, or whose days are not known, gives what it stands on alone.
#[must_use]
pub fn write(input: &OrderBundle<'_>) -> Json {
    let mut entries = vec![entry("patient", patient())];
    for days in runs(input.order) {
        let id = format!("order-{}", days.first);
        entries.push(entry(&id, request(input, &days)));
    }
    entries.push(entry("advice", guidance(input)));
    for (number, issue) in (1_usize..).zip(issues(input)) {
        entries.push(entry(&format!("risk-{number}"), issue));
    }
    for (key, score) in scores(input) {
        entries.push(entry(&format!("score-{key}"), score));
    }
    json::object([
        ("resourceType", json::text("Bundle")),
        ("type", json::text("collection")),
        ("entry", json::list(entries)),
    ])
}

/// Days that are given alike, one after the other.
struct Run<'a> {
    first: usize,
    last: usize,
    dose: Dose<PerDay>,
    /// With a product: volume and rates.
    plan: Option<&'a DayPlan>,
}

fn runs(order: &Order) -> Vec<Run<'_>> {
    if order.is_closed() {
        return Vec::new();
    }
    if let Some(supply) = &order.supply {
        let days = supply.days.iter();
        return days
            .map(|day| Run {
                first: day.first.into(),
                last: day.last.into(),
                dose: day.dose,
                plan: Some(day),
            })
            .collect();
    }
    let mut runs: Vec<Run<'_>> = Vec::new();
    for (day, dose) in (1_usize..).zip(order.per_day()) {
        match runs.last_mut() {
            Some(run) if run.dose == *dose => run.last = day,
            _ => runs.push(Run {
                first: day,
                last: day,
                dose: *dose,
                plan: None,
            }),
        }
    }
    runs
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

pub(super) fn reference(id: &str) -> Json {
    json::object([("reference", json::text(format!("urn:ivig-navigator:{id}")))])
}

pub(super) fn concept(text: &str) -> Json {
    json::object([("text", json::text(text))])
}

pub(super) fn notes(told: &[Sentence], lang: Language) -> Json {
    json::list(told.iter().map(|one| concept(one.get(lang))))
}

fn amount(value: String, unit: &str, code: &str) -> Json {
    json::object([
        ("value", Json::written(value)),
        ("unit", json::text(unit)),
        ("system", json::text(UCUM)),
        ("code", json::text(code)),
    ])
}

fn request(input: &OrderBundle<'_>, days: &Run<'_>) -> Json {
    let lang = input.language;
    let order = input.order;
    let product = order.supply.as_ref().map(|supply| supply.stocked.name());
    let name = product
        .as_ref()
        .map_or(IMMUNOGLOBULIN.get(lang), |name| name.get(lang));
    let grams = amount(format_scaled(days.dose.as_mg(), 3), "g", "g");
    let mut given = vec![("doseQuantity", grams)];
    // One rate would be run from the start: where it rises, from and to are said, and the steps in words.
    match days.plan.map(rates).unwrap_or_default().as_slice() {
        [] => {}
        [only] => given.push(("rateQuantity", only.clone())),
        [low, .., high] => given.push((
            "rateRange",
            json::object([("low", low.clone()), ("high", high.clone())]),
        )),
    }
    let route = text!("点滴静注", "Intravenous infusion");
    let dosage = json::object([
        ("text", json::text(days_words(days, lang))),
        ("route", concept(route.get(lang))),
        ("doseAndRate", json::list([json::object(given)])),
    ]);
    let draft = format!("{} IVIG Navigator {}", DRAFT.get(lang), input.app);
    // What would have stopped it goes along with the reason for going on, as on every sheet.
    let passed = order.overridden().map(|passed| {
        Text::same("{stop} — {reason}").fill(&[
            ("stop", passed.stop.title.clone()),
            ("reason", passed.reason.clone().into()),
        ])
    });
    let told: Vec<Sentence> = core::iter::once(draft.into()).chain(passed).collect();
    let condition = input.advice.condition().name().get(lang);
    json::object([
        ("resourceType", json::text("MedicationRequest")),
        ("status", json::text("draft")),
        ("intent", json::text("proposal")),
        ("medicationCodeableConcept", concept(name)),
        ("subject", reference("patient")),
        ("authoredOn", json::text(input.today.figure())),
        ("reasonCode", json::list([concept(condition)])),
        ("note", notes(&told, lang)),
        ("dosageInstruction", json::list([dosage])),
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
fn days_words(days: &Run<'_>, lang: Language) -> String {
    let told = match days.first == days.last {
        true => text!("{first} 日目、{dose}", "Day {first}, {dose}"),
        false => text!(
            "{first}〜{last} 日目、{dose}",
            "Days {first} to {last}, {dose}"
        ),
    };
    let mut told = told.fill(&[
        ("first", days.first.to_string().into()),
        ("last", days.last.to_string().into()),
        ("dose", days.dose.sentence()),
    ]);
    if let Some(plan) = days.plan {
        let volume = plan.volume.sentence();
        told = text!("{said}、{volume}", "{said}, {volume}")
            .fill(&[("said", told), ("volume", volume)]);
    }
    let mut text = told.get(lang).to_owned();
    if let Some(Ok(infusion)) = days.plan.and_then(|plan| plan.infusion.as_ref()) {
        for step in &infusion.steps {
            text.push_str(&format!("; {} {}", step.pump.figure(), step.span.figure()));
        }
    }
    text
}
