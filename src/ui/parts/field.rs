//! One row of the field table as a form control, with its finding beside it.

use leptos::prelude::*;

use crate::app::App;
use crate::patient::{Choice, Field, GbsDisability, Kind, Severity};
use crate::text::{Language, Text};
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
    let finding_id = format!("{key}-finding");
    let described = format!("{key}-help {finding_id}");
    view! {
        <div class="field" class:wrong=move || is_refused(app, field)>
            <label for=key>{field.label().get(lang)}</label>
            <div class="control">
                <input
                    id=key
                    type="text"
                    inputmode="decimal"
                    autocomplete="off"
                    aria-describedby=described
                    aria-invalid=move || is_refused(app, field).to_string()
                    prop:value=move || app.case.typed(field)
                    on:input=move |event| app.case.answer(field, &event_target_value(&event))
                />
                <span class="unit">{unit}</span>
            </div>
            <p class="hint" id=format!("{key}-help")>
                {move || read_as(app, lang, field).unwrap_or(field.help().get(lang).to_owned())}
            </p>
            {findings(app, lang, field, finding_id)}
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

/// A few answers side by side, and "not known", which is where it starts.
fn one_of(app: App, lang: Language, field: Field, choices: &'static [Choice]) -> AnyView {
    let key = field.key();
    let finding_id = format!("{key}-finding");
    let described = finding_id.clone();
    let help = field.help().get(lang);
    let short = choices.iter().all(|choice| choice.label.en.len() < 7);
    view! {
        <fieldset class="field choices" class:short=short aria-describedby=described>
            <legend>{field.label().get(lang)}</legend>
            <div class="options">
                {choices
                    .iter()
                    .map(|choice| radio(app, field, choice.key, choice.label.get(lang)))
                    .collect_view()}
                {radio(app, field, "", say(lang, "不明", "Not known"))}
            </div>
            {(!help.is_empty()).then(|| view! { <p class="hint">{help}</p> })}
            {(field == Field::GbsDisability)
                .then(|| view! { <p class="hint">{move || score_meaning(app, lang)}</p> })}
            {findings(app, lang, field, finding_id)}
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
                prop:checked=move || app.case.typed(field) == key
                on:change=move |_| app.case.answer(field, key)
            />
            <span>{label}</span>
        </label>
    }
    .into_any()
}

fn score_meaning(app: App, lang: Language) -> &'static str {
    let score = app.case.patient().gbs_disability;
    score.map_or(
        say(
            lang,
            "0 健常〜5 人工呼吸（10 m 歩行で判定）",
            "0 healthy to 5 ventilated (judged over 10 m)",
        ),
        |score: GbsDisability| score.meaning().get(lang),
    )
}

fn is_refused(app: App, field: Field) -> bool {
    app.case
        .findings(field)
        .iter()
        .any(|finding| finding.severity == Severity::Refused)
}

/// What is wrong with the entry, said where it stands. The entry itself stays.
fn findings(app: App, lang: Language, field: Field, id: String) -> AnyView {
    let confirm = move || {
        view! {
            <button type="button" class="small" on:click=move |_| app.case.confirm(field)>
                {say(lang, "はい、正しい", "Yes, it is right")}
            </button>
        }
    };
    view! {
        <div class="findings" id=id aria-live="polite">
            {move || {
                app.case
                    .findings(field)
                    .into_iter()
                    .map(|finding| {
                        let asked = finding.severity == Severity::Asked;
                        view! {
                            <p class="finding" class:asked=asked>
                                {finding.sentence.get(lang).to_owned()} " " {asked.then(confirm)}
                            </p>
                        }
                    })
                    .collect_view()
            }}
        </div>
    }
    .into_any()
}
