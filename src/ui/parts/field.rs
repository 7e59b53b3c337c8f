//! One row of the field table as a form control, with its finding beside it.

use leptos::prelude::*;

use crate::app::App;
use crate::patient::{Choice, Field, Finding, GbsDisability, Kind, Severity};
use crate::text::{Language, Text};
use crate::ui::live::{choose, click, flag, live, typing, words};
use crate::ui::say;

/// The control of a field.
pub fn view(app: App, lang: Language, field: Field) -> AnyView {
    match field.kind() {
        Kind::OneOf(choices) => one_of(app, lang, field, choices),
        Kind::Weight => entry(app, lang, field, "kg"),
        Kind::Height => entry(app, lang, field, "cm"),
        Kind::Whole(range) => entry(app, lang, field, range.unit.get(lang)),
    }
}

/// A typed amount with its unit.
fn entry(app: App, lang: Language, field: Field, unit: &'static str) -> AnyView {
    let key = field.key();
    let refused = move || is_refused(app, field);
    view! {
        <div class="field" class:wrong=flag(refused)>
            <label for=key>{field.label().get(lang)}</label>
            <div class="control">
                <input
                    id=key
                    type="text"
                    inputmode="decimal"
                    autocomplete="off"
                    aria-describedby=format!("{key}-help {key}-finding")
                    aria-invalid=words(move || refused().to_string())
                    prop:value=words(move || app.case.typed(field))
                    on:input=typing(move |text| app.case.answer(field, &text))
                />
                <span class="unit">{unit}</span>
            </div>
            <p class="hint" id=format!("{key}-help")>
                {words(move || {
                    read_as(app, lang, field).unwrap_or_else(|| field.help().get(lang).to_owned())
                })}
            </p>
            {findings(app, lang, field)}
        </div>
    }
    .into_any()
}

/// How an entry in another unit or script was read.
fn read_as(app: App, lang: Language, field: Field) -> Option<String> {
    let typed = app.case.typed(field);
    let plain = typed.chars().all(|c| c.is_ascii_digit() || c == '.');
    if plain {
        return None;
    }
    let patient = app.case.patient();
    let figure = match field {
        Field::Weight => patient.weight?.figure(),
        Field::Height => patient.height?.figure(),
        _ => return None,
    };
    let read = Text::new("{figure} と読みました", "Read as {figure}");
    Some(read.fill(&[("figure", figure.into())]).get(lang).to_owned())
}

/// A few answers, and "not known", which is where it starts.
fn one_of(app: App, lang: Language, field: Field, choices: &'static [Choice]) -> AnyView {
    let not_known = radio(app, field, "", say(lang, "不明", "Not known"));
    let radios = choices
        .iter()
        .map(|choice| radio(app, field, choice.key, choice.label.get(lang)))
        .chain([not_known])
        .collect_view();
    // Figures or single words stand side by side, sentences below each other.
    let longest = choices.iter().map(|choice| choice.label.en.len()).max();
    let arranged = match longest {
        Some(1) => "field choices figures",
        Some(2..=6) => "field choices short",
        _ => "field choices",
    };
    let help = match field {
        Field::GbsDisability => words(move || score_meaning(app, lang).to_owned()),
        _ => words(move || field.help().get(lang).to_owned()),
    };
    view! {
        <fieldset class=arranged aria-describedby=format!("{}-finding", field.key())>
            <legend>{field.label().get(lang)}</legend>
            <div class="options">{radios}</div>
            <p class="hint">{help}</p>
            {findings(app, lang, field)}
        </fieldset>
    }
    .into_any()
}

fn radio(app: App, field: Field, key: &'static str, label: &'static str) -> AnyView {
    view! {
        <label class="option">
            <input
                type="radio"
                name=field.key()
                value=key
                prop:checked=flag(move || app.case.typed(field) == key)
                on:change=choose(move || app.case.answer(field, key))
            />
            <span>{label}</span>
        </label>
    }
    .into_any()
}

fn score_meaning(app: App, lang: Language) -> &'static str {
    const SCALE: Text = Text::new(
        "0 健常〜5 人工呼吸（10 m 歩行で判定）",
        "0 healthy to 5 ventilated (judged over 10 m)",
    );
    let score = app.case.patient().gbs_disability;
    score.map_or(SCALE, GbsDisability::meaning).get(lang)
}

fn is_refused(app: App, field: Field) -> bool {
    app.case
        .findings(field)
        .iter()
        .any(|finding| finding.severity == Severity::Refused)
}

/// What is wrong with the entry, said where it stands. The entry itself stays.
fn findings(app: App, lang: Language, field: Field) -> AnyView {
    let rows = live(move || {
        let rows = app.case.findings(field).into_iter();
        rows.map(|finding| one(app, lang, &finding))
            .collect_view()
            .into_any()
    });
    view! {
        <div class="findings" id=format!("{}-finding", field.key()) aria-live="polite">
            {rows}
        </div>
    }
    .into_any()
}

fn one(app: App, lang: Language, finding: &Finding) -> AnyView {
    let field = finding.field;
    let asked = finding.severity == Severity::Asked;
    let confirm = asked.then(|| {
        view! {
            <button type="button" class="small" on:click=click(move || app.case.confirm(field))>
                {say(lang, "はい、正しい", "Yes, it is right")}
            </button>
        }
        .into_any()
    });
    view! {
        <p class="finding" class:asked=asked>
            {finding.sentence.get(lang).to_owned()} " " {confirm}
        </p>
    }
    .into_any()
}
