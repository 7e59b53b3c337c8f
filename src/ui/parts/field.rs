//! One row of the field table as a form control, with its finding beside it.

use super::button::{Look, button};
use super::creatinine;
use super::entry::Entry;
use super::radio;
use super::sheet::{classed, hint};
use crate::app::{App, focus_soon};
use crate::patient::{Choice, Field, Finding, GbsDisability, Kind, Severity};
use crate::text::{Language, Text};
use crate::ui::later::Later;
use crate::ui::say;
use crate::ui::view::{View, live, words};

/// The controls of some fields.
pub fn rows(app: App, later: Later, lang: Language, fields: &'static [Field]) -> Vec<View> {
    let row = |field: &Field| row(app, later, lang, *field);
    fields.iter().map(row).collect()
}

fn row(app: App, later: Later, lang: Language, field: Field) -> View {
    match field.kind() {
        Kind::OneOf(choices) => one_of(app, lang, field, choices),
        Kind::Weight => amount(app, lang, field, "kg"),
        Kind::Height => amount(app, lang, field, "cm"),
        Kind::Creatinine => creatinine::row(app, later, lang),
        Kind::Whole(range) => amount(app, lang, field, range.unit.get(lang)),
    }
}

/// A typed amount with its unit.
fn amount(app: App, lang: Language, field: Field, unit: &'static str) -> View {
    let entry = Entry {
        lang,
        id: field.key().to_owned(),
        label: field.label().get(lang),
        // What was typed with a unit of its own, "154 lb", is not followed by another.
        unit: words(move || match read_as(app, lang, field) {
            Some(_) => String::new(),
            None => unit.to_owned(),
        }),
        keyboard: "decimal",
        example: "",
    };
    let help =
        move || read_as(app, lang, field).unwrap_or_else(|| field.help().get(lang).to_owned());
    entry.view(
        move || app.case.typed(field),
        move |text| app.case.answer(field, &text),
        move || is_refused(app, field),
        vec![hint(words(help)), findings(app, lang, field)],
    )
}

/// How an entry in another unit or script was read.
fn read_as(app: App, lang: Language, field: Field) -> Option<String> {
    let typed = app.case.typed(field);
    let plain = typed.chars().all(|c| c.is_ascii_digit() || c == '.');
    if plain {
        return None;
    }
    let patient = app.case.with_patient(Clone::clone);
    let figure = match field {
        Field::Weight => patient.weight?.figure(),
        Field::Height => patient.height?.figure(),
        _ => return None,
    };
    let read = text!("{figure} と読みました", "Read as {figure}");
    Some(read.fill(&[("figure", figure.into())]).get(lang).to_owned())
}

/// A few answers, and "not known", which is where it starts.
fn one_of(app: App, lang: Language, field: Field, choices: &'static [Choice]) -> View {
    let not_known = Choice {
        key: "",
        label: text!("不明", "Not known"),
    };
    let options = choices
        .iter()
        .copied()
        .chain([not_known])
        .map(|Choice { key, label }| {
            radio::option(
                field.key(),
                key.to_owned(),
                label.get(lang),
                move || app.case.typed(field) == key,
                move || app.case.answer(field, key),
            )
        })
        .collect();
    let help = match field {
        Field::GbsDisability => words(move || score_meaning(app, lang).to_owned()),
        _ => words(move || field.help().get(lang).to_owned()),
    };
    let below = vec![hint(help), findings(app, lang, field)];
    radio::group(
        arrangement(choices),
        field.label().get(lang),
        options,
        below,
    )
}

/// Figures and single words stand side by side, sentences below each other.
fn arrangement(choices: &[Choice]) -> &'static str {
    match choices.iter().map(|choice| choice.label.en().len()).max() {
        Some(1) => "field choices figures",
        Some(2..=6) => "field choices short",
        Some(7..=12) => "field choices",
        _ => "field choices long",
    }
}

fn score_meaning(app: App, lang: Language) -> &'static str {
    const SCALE: Text = text!(
        "0 健常〜5 人工呼吸（10 m 歩行で判定）",
        "0 healthy to 5 ventilated (judged over 10 m)",
    );
    let score = app.case.with_patient(|patient| patient.gbs_disability);
    score.map_or(SCALE, GbsDisability::meaning).get(lang)
}

pub(super) fn is_refused(app: App, field: Field) -> bool {
    let findings = app.case.findings(field);
    findings
        .iter()
        .any(|finding| finding.severity == Severity::Refused)
}

/// What is wrong with the entry, said where it stands. The entry itself stays.
pub(super) fn findings(app: App, lang: Language, field: Field) -> View {
    live(move || {
        let findings = app.case.findings(field);
        let refused = is_refused(app, field);
        let mut shown: Vec<View> = findings
            .iter()
            .filter(|finding| !refused || finding.severity == Severity::Refused)
            .map(|finding| sentence(lang, finding))
            .collect();
        if !refused && !findings.is_empty() {
            let yes = say(lang, "はい、正しい", "Yes, it is right");
            shown.push(button(Look::Small, yes, move || {
                app.case.confirm(field);
                focus_soon(field.key());
            }));
        }
        shown.into()
    })
}

fn sentence(lang: Language, finding: &Finding) -> View {
    let class = match finding.severity {
        Severity::Refused => "finding",
        Severity::Asked => "finding asked",
    };
    classed(class, finding.sentence.get(lang).to_owned())
}
