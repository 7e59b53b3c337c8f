//! `evidence.json`: all that the library holds, for other programs; and its schema beside it.
//!
//! Every value is an object with its status and sources, also where it was not found: then it is null.
//! Numbers of papers are strings, exactly as printed.

use crate::{Result, files};
use ivig_navigator::evidence::antibody::{ANTIBODIES, Antibody};
use ivig_navigator::evidence::discrepancy::{Concern, Discrepancy, discrepancies};
use ivig_navigator::evidence::library::{
    Arm, Count, Entry, Estimate, Figure, Given, Mean, Measure, Spread, citation, entries,
};
use ivig_navigator::evidence::mechanism::{
    BIOPSY, BIOPSY_STUDY, BOX_UNKNOWN, Finding, Mechanism, trials,
};
use ivig_navigator::evidence::review_2004::position;
use ivig_navigator::evidence::since_2004::answers::{ANSWERS, Answer};
use ivig_navigator::evidence::since_2004::{Guideline, since};
use ivig_navigator::evidence::{
    Claim, Condition, EDITION, Fact, Interval, Phase, Position, Regimen, Repeat, Source, StudyId,
};
use ivig_navigator::text::Text;
use serde_json::{Value, json};
use std::fmt::Debug;
use std::path::Path;

const SCHEMA: &str = include_str!("evidence.schema.json");

/// The command: says where it was written.
pub fn command(folder: &Path) -> Result<()> {
    std::fs::create_dir_all(folder)
        .map_err(|error| format!("{} cannot be made: {error}.", folder.display()))?;
    export(folder)?;
    println!(
        "Wrote evidence.json, edition {} of {}, and its schema into {}.",
        EDITION.version,
        EDITION.date,
        folder.display()
    );
    Ok(())
}

/// Writes both files into a folder.
pub fn export(folder: &Path) -> Result<()> {
    let text = serde_json::to_string(&evidence())
        .map_err(|error| format!("The evidence cannot be written as JSON: {error}."))?;
    files::write(&folder.join("evidence.json"), &text)?;
    files::write(&folder.join("evidence.schema.json"), SCHEMA)
}

fn evidence() -> Value {
    let sources: serde_json::Map<String, Value> = Source::ALL
        .iter()
        .map(|source| (source.code().to_owned(), source.page().into()))
        .collect();
    json!({
        "$schema": "evidence.schema.json",
        "edition": { "version": EDITION.version, "date": EDITION.date },
        "review": Source::Review.page(),
        "note": text(EDITION.note),
        "conditions": Condition::ALL.iter().map(condition).collect::<Vec<_>>(),
        "guidelines": Guideline::ALL.iter().map(guideline).collect::<Vec<_>>(),
        "studies": entries().map(|entry| study(&entry)).collect::<Vec<_>>(),
        "discrepancies": discrepancies().map(discrepancy).collect::<Vec<_>>(),
        "open_questions": ANSWERS.iter().map(answer).collect::<Vec<_>>(),
        "mechanisms": Mechanism::ALL.iter().map(mechanism).collect::<Vec<_>>(),
        "figure_1_box_unknown": conditions(BOX_UNKNOWN),
        "figure_2": {
            "study": BIOPSY_STUDY.key(),
            "statements": BIOPSY.iter().map(stated).collect::<Vec<_>>(),
        },
        "antibodies": ANTIBODIES.iter().map(antibody).collect::<Vec<_>>(),
        "sources": sources,
    })
}

fn text(text: Text) -> Value {
    json!({ "ja": text.ja(), "en": text.en() })
}

/// A variant's name as a key: `BenefitNotSignificant` is `benefit-not-significant`.
fn key(variant: impl Debug) -> Value {
    let mut key = String::new();
    for letter in format!("{variant:?}").chars() {
        if letter.is_ascii_uppercase() && !key.is_empty() {
            key.push('-');
        }
        key.push(letter.to_ascii_lowercase());
    }
    key.into()
}

fn fact<T: Copy>(fact: &Fact<T>, value: impl Fn(T) -> Value) -> Value {
    let sources = fact.sources().iter().map(|source| source.code());
    json!({
        "value": fact.value().map(value),
        "status": key(fact.status()),
        "sources": sources.collect::<Vec<_>>(),
    })
}

fn stated(statement: &Fact<Text>) -> Value {
    fact(statement, text)
}

fn conditions(listed: &[Condition]) -> Value {
    let keys = listed.iter().map(|condition| condition.key());
    keys.collect::<Vec<_>>().into()
}

fn keys(studies: &[StudyId]) -> Value {
    let keys = studies.iter().map(|id| id.key());
    keys.collect::<Vec<_>>().into()
}

fn condition(condition: &Condition) -> Value {
    let since = since(*condition);
    let guidelines = since.guidelines.iter().map(
        |one| json!({ "by": one.by.short(), "grade": text(one.grade), "says": stated(&one.says) }),
    );
    json!({
        "key": condition.key(),
        "short": condition.short(),
        "name": text(condition.name()),
        "category": key(condition.category()),
        "position_2004": layer(position(*condition)),
        "trials_better_2004": trials(*condition).map(StudyId::key).collect::<Vec<_>>(),
        "change": key(since.change),
        "position_now": layer(&since.position),
        "guidelines": guidelines.collect::<Vec<_>>(),
    })
}

/// A position, of either layer.
fn layer(position: &Position) -> Value {
    let claims = |claims: &[Claim]| {
        let made = claims
            .iter()
            .map(|claim| json!({ "text": stated(&claim.text), "studies": keys(claim.studies) }));
        made.collect::<Vec<_>>()
    };
    let combinations = position.combinations.iter().map(|with| {
        json!({
            "with": text(with.with),
            "stance": key(with.stance),
            "note": stated(&with.note),
            "studies": keys(with.studies),
        })
    });
    let questions = position
        .open_questions
        .iter()
        .map(|question| json!({ "key": key(question), "question": text(question.text()) }));
    json!({
        "line": fact(&position.line, key),
        "summary": stated(&position.summary),
        "regimens": position.regimens.iter().map(regimen).collect::<Vec<_>>(),
        "grounds": claims(position.grounds),
        "caveats": claims(position.caveats),
        "combinations": combinations.collect::<Vec<_>>(),
        "open_questions": questions.collect::<Vec<_>>(),
    })
}

fn guideline(guideline: &Guideline) -> Value {
    json!({
        "short": guideline.short(),
        "year": guideline.year(),
        "standing": key(guideline.standing()),
        "source": guideline.source().code(),
    })
}

fn regimen(regimen: &Regimen) -> Value {
    json!({
        "key": regimen.key,
        "purpose": key(regimen.purpose),
        "schedule": fact(&regimen.schedule, |given| phase(&given)),
        "studies": keys(regimen.studies),
    })
}

/// Doses in mg/kg; `mg_per_kg_per_day` and `days` are null where the source does not split the course.
fn phase(phase: &Phase) -> Value {
    let split = phase.course.split();
    let (every, times) = match phase.repeat {
        Repeat::Once => (Value::Null, json!(1)),
        Repeat::Every(interval, times) => (every(interval), json!(times)),
    };
    json!({
        "mg_per_kg_per_day": split.map(|split| split.per_day.as_mg()),
        "days": split.map(|split| split.days),
        "mg_per_kg_per_course": phase.course.per_course().as_mg(),
        "every": every,
        "times": times,
    })
}

fn every(interval: Interval) -> Value {
    match interval {
        Interval::Weeks(n) => json!({ "unit": "week", "from": n, "to": n }),
        Interval::WeeksBetween(from, to) => json!({ "unit": "week", "from": from, "to": to }),
        Interval::Months(n) => json!({ "unit": "month", "from": n, "to": n }),
    }
}

fn phases(given: &[Phase]) -> Value {
    given.iter().map(phase).collect::<Vec<_>>().into()
}

fn study(entry: &Entry) -> Value {
    let detail = &entry.detail;
    let people = &entry.participants;
    let subgroups = detail
        .subgroups
        .iter()
        .map(|one| json!({ "who": text(one.who), "direction": fact(&one.direction, key) }));
    json!({
        "key": entry.key(),
        "short": entry.short,
        "layer": if entry.is_later() { "since-2004" } else { "review-2004" },
        "listing": key(detail.listing),
        "topic": entry.topic.key(),
        "condition": entry.topic.condition().map(Condition::key),
        "citation": fact(&entry.citation, Value::from),
        "citation_line": citation::line(entry),
        "year": fact(&detail.year, Value::from),
        "pmid": fact(&entry.pmid, Value::from),
        "doi": fact(&entry.doi, Value::from),
        "registered": fact(&detail.registered, Value::from),
        "design": fact(&entry.design, |design| {
            json!({ "layout": key(design.layout), "blinding": key(design.blinding) })
        }),
        "conduct": detail.conduct.iter().map(stated).collect::<Vec<_>>(),
        "population": stated(&entry.population),
        "entered": fact(&people.entered, Value::from),
        "analysed": fact(&people.analysed, Value::from),
        "completed": fact(&people.completed, Value::from),
        "regimen": fact(&entry.regimen, phases),
        "comparators": fact(&entry.comparators, |named| {
            named.iter().map(key).collect::<Vec<_>>().into()
        }),
        "arms": detail.arms.iter().map(arm).collect::<Vec<_>>(),
        "primary_outcome": stated(&detail.primary),
        "result": stated(&entry.result),
        "estimates": detail.estimates.iter().map(estimate).collect::<Vec<_>>(),
        "other_results": entry.further.iter().map(stated).collect::<Vec<_>>(),
        "adverse_events": detail.adverse.iter().map(stated).collect::<Vec<_>>(),
        "direction": fact(&entry.direction, key),
        "subgroups": subgroups.collect::<Vec<_>>(),
        "review_reference": fact(&entry.reference, Value::from),
        "in_translation": entry.mention.map(key),
    })
}

fn arm(arm: &Arm) -> Value {
    let given = |given: Given| match given {
        Given::Ivig(schedule) => json!({ "ivig": phases(schedule), "words": null }),
        Given::IvigWith(schedule, with) => {
            json!({ "ivig": phases(schedule), "words": text(with) })
        }
        Given::IvigAs(words) | Given::Other(words) => {
            json!({ "ivig": null, "words": text(words) })
        }
    };
    json!({
        "name": text(arm.name),
        "given": fact(&arm.given, given),
        "patients": fact(&arm.patients, Value::from),
    })
}

/// As printed, with an ASCII minus.
fn figure(figure: Figure) -> String {
    figure.to_string().replace('−', "-")
}

fn interval(interval: Option<(Figure, Figure)>) -> Value {
    interval.map_or(Value::Null, |(low, high)| {
        json!([figure(low), figure(high)])
    })
}

fn estimate(estimate: &Estimate) -> Value {
    let count = |count: Count| json!({ "events": count.events, "of": count.of });
    let numbers = |measure: Measure| match measure {
        Measure::Counts(one, other) => {
            json!({ "kind": "counts", "first": count(one), "second": count(other) })
        }
        Measure::Shares(one, other) => {
            json!({ "kind": "percent", "first": figure(one), "second": figure(other) })
        }
        Measure::Means(one, other) => {
            json!({ "kind": "means", "first": mean(one), "second": mean(other) })
        }
        Measure::Difference(value, ci) => {
            json!({ "kind": "difference", "value": figure(value), "ci95": interval(ci) })
        }
        Measure::Standardised(value, ci) => {
            json!({ "kind": "standardised-difference", "value": figure(value), "ci95": interval(ci) })
        }
        Measure::Ratio(ratio, value, ci) => json!({
            "kind": format!("{}-ratio", key(ratio).as_str().unwrap_or_default()),
            "value": figure(value),
            "ci95": interval(ci),
        }),
    };
    json!({
        "outcome": text(estimate.outcome),
        "rank": key(estimate.rank),
        "first": text(estimate.sides.0),
        "second": text(estimate.sides.1),
        "wanted": key(estimate.wanted),
        "measure": fact(&estimate.measure, numbers),
        "p": estimate.p,
    })
}

fn mean(mean: Mean) -> Value {
    let spread = match mean.spread {
        None => Value::Null,
        Some(Spread::Sd(sd)) => json!({ "kind": "sd", "value": figure(sd) }),
        Some(Spread::NotSaid(value)) => json!({ "kind": "not-said", "value": figure(value) }),
        Some(Spread::FromTo(low, high)) => {
            json!({ "kind": "from-to", "low": figure(low), "high": figure(high) })
        }
        Some(Spread::Interval(low, high)) => {
            json!({ "kind": "ci95", "low": figure(low), "high": figure(high) })
        }
    };
    json!({ "value": figure(mean.value), "spread": spread, "of": mean.of })
}

fn discrepancy(one: &Discrepancy) -> Value {
    let concerns = one.concerns.iter().map(|concern| match concern {
        Concern::Study(id) => json!({ "study": id.key() }),
        Concern::Condition(condition) => json!({ "condition": condition.key() }),
        Concern::AdverseEvent(key) => json!({ "adverse_event": key }),
        Concern::Mechanisms => json!({ "part": "figure-1" }),
        Concern::Biopsy => json!({ "part": "figure-2" }),
        Concern::Review => json!({ "part": "review" }),
    });
    json!({
        "key": one.key(),
        "severity": key(one.severity),
        "fault": key(one.fault),
        "concerns": concerns.collect::<Vec<_>>(),
        "says": text(one.says),
        "fact": stated(&one.fact),
        "uses": text(one.uses),
    })
}

fn answer(answer: &Answer) -> Value {
    let by = answer.by.iter().map(|cited| cited.key());
    json!({
        "key": key(answer.question),
        "question": text(answer.question.text()),
        "settled": key(answer.settled),
        "answer": stated(&answer.text),
        "by": by.collect::<Vec<_>>(),
    })
}

fn finding(finding: &Finding) -> Value {
    json!({
        "points": key(finding.points),
        "text": stated(&finding.text),
        "study": finding.study.map(StudyId::key),
    })
}

fn mechanism(mechanism: &Mechanism) -> Value {
    let links = mechanism.links().iter().map(|link| {
        json!({
            "name": text(link.name),
            "conditions": conditions(link.conditions),
            "named": fact(&link.named, key),
            "findings": link.findings.iter().map(finding).collect::<Vec<_>>(),
        })
    });
    json!({
        "key": mechanism.key(),
        "name": text(mechanism.name()),
        "named": key(mechanism.named()),
        "links": links.collect::<Vec<_>>(),
        "findings": mechanism.finding().iter().map(finding).collect::<Vec<_>>(),
    })
}

fn antibody(antibody: &Antibody) -> Value {
    json!({
        "key": antibody.key,
        "conditions": conditions(antibody.conditions),
        "antigen": text(antibody.antigen),
        "class": stated(&antibody.class),
        "role_2004": antibody.role.as_ref().map(stated),
        "checks": antibody.checks.iter().map(stated).collect::<Vec<_>>(),
    })
}
