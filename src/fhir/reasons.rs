//! What an order stands on: the advice, the risks, the scores.

use super::write::{OrderBundle, concept, notes, reference};
use crate::advice::Advice;
use crate::json::{self, Json};
use crate::safety::{Gravity, Warning};
use crate::score::{Assessed, Outcome, ScoreId, assess};
use crate::text::{Language, Sentence, Text};

/// The advice of both layers, and what of the patient is not known to it.
pub(super) fn guidance(input: &OrderBundle<'_>) -> Json {
    const MISSING: Text = text!("未確認の事実: {fields}", "Facts not known: {fields}");
    let (lang, advice) = (input.language, input.advice);
    let layer = |name: Text, one: &Advice| {
        let told = text!(
            "{name}: {verdict}。{headline}",
            "{name}: {verdict}. {headline}"
        );
        told.fill(&[
            ("name", name.into()),
            ("verdict", one.verdict.text().into()),
            ("headline", one.headline.into()),
        ])
    };
    let mut told = vec![
        layer(text!("今日の助言", "Advice of today"), &advice.now),
        layer(text!("2004 年の総説", "Review of 2004"), &advice.then),
    ];
    let missing = advice.now.missing.iter().chain(&advice.then.missing);
    let mut fields: Vec<&str> = missing.map(|one| one.field.label().get(lang)).collect();
    fields.sort_unstable();
    fields.dedup();
    if !fields.is_empty() {
        told.push(MISSING.fill(&[("fields", fields.join(", ").into())]));
    }
    let status = if advice.is_provisional() {
        "data-requested"
    } else {
        "success"
    };
    let module = format!("IVIG Navigator {}", input.app);
    json::object([
        ("resourceType", json::text("GuidanceResponse")),
        ("moduleCodeableConcept", concept(&module)),
        ("status", json::text(status)),
        ("subject", reference("patient")),
        ("occurrenceDateTime", json::text(input.today.figure())),
        (
            "reasonCode",
            json::list([concept(advice.condition().name().get(lang))]),
        ),
        ("note", notes(&told, lang)),
    ])
}

/// Every risk that counts for the order.
pub(super) fn issues(input: &OrderBundle<'_>) -> impl Iterator<Item = Json> {
    let lang = input.language;
    let warnings = input.screening.warnings.iter();
    let counts = warnings.filter(|one| one.gravity() != Gravity::Note);
    counts.map(move |warning| issue(warning, lang))
}

fn issue(warning: &Warning, lang: Language) -> Json {
    let (risk, harm) = (warning.risk(), warning.event.record().name);
    let severity = match warning.gravity() {
        Gravity::Stop => "high",
        _ => "moderate",
    };
    let detail = format!("{}: {}", harm.get(lang), risk.get(lang));
    json::object([
        ("resourceType", json::text("DetectedIssue")),
        ("status", json::text("preliminary")),
        ("code", concept(harm.get(lang))),
        ("severity", json::text(severity)),
        ("patient", reference("patient")),
        ("detail", json::text(detail)),
    ])
}

/// Every score whose result is known, with its key. One that is a range is none yet.
pub(super) fn scores(input: &OrderBundle<'_>) -> impl Iterator<Item = (&'static str, Json)> {
    let (scores, lang) = (input.scores, input.language);
    ScoreId::ALL.iter().filter_map(move |id| {
        let score = assess(*id, &scores);
        let value = value(&score, lang)?;
        score
            .is_begun()
            .then(|| (id.key(), observation(&score, value, lang)))
    })
}

fn value(score: &Assessed, lang: Language) -> Option<(&'static str, Json)> {
    match &score.outcome {
        Outcome::Points(_) => Some(("valueInteger", json::number(score.total()?))),
        Outcome::Classes(_) if score.is_complete() => {
            Some(("valueCodeableConcept", concept(score.sentence().get(lang))))
        }
        Outcome::Classes(_) => None,
    }
}

/// Named in words alone: no code of a terminology was read for any of these scores. When it was
/// assessed is not known either, so it is not said.
fn observation(score: &Assessed, value: (&'static str, Json), lang: Language) -> Json {
    let mut members = vec![
        ("resourceType", json::text("Observation")),
        ("status", json::text("preliminary")),
        ("code", concept(score.id.score().name.get(lang))),
        ("subject", reference("patient")),
        value,
    ];
    if let Some(band) = score.band.and_then(|band| band.text.value()) {
        let meaning = json::list([concept(band.get(lang))]);
        members.push(("interpretation", meaning));
    }
    let not_valid = score.not_valid.iter().filter_map(|one| one.text.value());
    let told: Vec<Sentence> = core::iter::once(score.sentence())
        .chain(not_valid.map(Sentence::from))
        .collect();
    members.push(("note", notes(&told, lang)));
    json::object(members)
}
