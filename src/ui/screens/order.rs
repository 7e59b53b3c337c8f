//! The dose with its working, what could harm, and saving.

use leptos::prelude::*;

use crate::advice::Advice;
use crate::app::{App, Dosing};
use crate::evidence::Regimen;
use crate::order::{DAYS_OFFERED, Order};
use crate::safety::{Gravity, Screening, Warning};
use crate::text::Language;
use crate::ui::live::{choose, flag, live};
use crate::ui::parts::{claim, icon, save, study};
use crate::ui::say;

/// The dose, what could harm, and saving.
pub fn view(app: App, lang: Language) -> AnyView {
    view! {
        <div class="sheet dose">
            <h2>{say(lang, "用量", "Dose")}</h2>
            {live(move || regimens(app, lang, app.case.advice()))}
            <div aria-live="polite">{live(move || dosing(app, lang, app.case.dosing()))}</div>
        </div>
        {live(move || safety(lang, &app.case.screening()))}
        {save::view(app, lang)}
    }
    .into_any()
}

fn dosing(app: App, lang: Language, dosing: Dosing) -> AnyView {
    let told = match dosing {
        Dosing::Ready(order) => return ready(app, lang, &order),
        Dosing::NothingChosen => say(
            lang,
            "疾患を選ぶと用量を計算します。",
            "Choose a condition to compute a dose.",
        ),
        Dosing::NotOffered => say(
            lang,
            "この助言では投与法を示さないため、用量は計算しません。",
            "This advice offers no regimen, so no dose is computed.",
        ),
        Dosing::WeightMissing => say(
            lang,
            "用量の計算には体重が必要です。体重を入力し、欄の指摘を確認してください。",
            "The dose needs the body weight. Enter it, and see to any remark beside the field.",
        ),
        Dosing::Failed(error) => error.text().get(lang),
    };
    view! { <p class="hint">{told}</p> }.into_any()
}

/// The regimens offered, where there is a choice; otherwise the one.
fn regimens(app: App, lang: Language, advice: Option<Advice>) -> AnyView {
    let offered = advice.map(|advice| advice.regimens).unwrap_or_default();
    if offered.is_empty() {
        return ().into_any();
    }
    let rows = offered
        .iter()
        .map(|regimen| regimen_row(app, lang, regimen))
        .collect_view();
    view! {
        <fieldset class="field regimens">
            <legend>{say(lang, "投与法", "Regimen")}</legend>
            {rows}
        </fieldset>
    }
    .into_any()
}

fn regimen_row(app: App, lang: Language, regimen: &'static Regimen) -> AnyView {
    let schedule = regimen.schedule.value().map(|phase| phase.sentence());
    let words = schedule.map(|sentence| sentence.get(lang).to_owned());
    view! {
        <label class="option">
            <input
                type="radio"
                name="regimen"
                value=regimen.key
                prop:checked=flag(move || app.case.regimen_key() == Some(regimen.key))
                on:change=choose(move || app.case.choose_regimen(regimen.key))
            />
            <span>
                <b>{regimen.purpose.text().get(lang)}</b>
                " "
                {words}
            </span>
        </label>
        <details class="claim basis">
            <summary>
                <span class="said">{say(lang, "この投与法の出典", "Source of this regimen")}</span>
                <span class="cite">{regimen.schedule.status().text().get(lang)}</span>
            </summary>
            <div class="behind">
                {regimen
                    .studies
                    .iter()
                    .map(|id| study::card(lang, id.record()))
                    .collect_view()}
                {claim::sources(lang, regimen.schedule.sources())}
            </div>
        </details>
    }
    .into_any()
}

fn ready(app: App, lang: Language, order: &Order) -> AnyView {
    let weight = order.weight;
    let working = order
        .working
        .iter()
        .map(|step| {
            let input = step.input.get(lang).to_owned();
            let result = step.result.get(lang).to_owned();
            view! { <li>{input} " = " <b>{result}</b></li> }.into_any()
        })
        .collect_view();
    view! {
        <p class="big">
            <b>{order.per_course.figure()}</b>
            <span>{say(lang, "/コース（全日の合計）", "a course, all days together")}</span>
        </p>
        {daily(app, lang, order)}
        <dl class="rows">
            <dt>{say(lang, "計算に用いた体重", "Dosing weight")}</dt>
            <dd>{weight.weight().figure()} " " {weight.basis().words().get(lang)}</dd>
        </dl>
        <ol class="working" aria-label=say(lang, "計算の過程", "Working")>{working}</ol>
        <p class="hint">
            {say(
                lang,
                "バイアルに合わせる前の計算値。実測体重による計算は本アプリの既定で、国や施設の規則により異なります。",
                "As computed, before rounding to vials. The actual weight is this app's default; rules differ by country and hospital.",
            )}
        </p>
    }
    .into_any()
}

fn daily(app: App, lang: Language, order: &Order) -> AnyView {
    let choose = order
        .regimen
        .schedule
        .value()
        .is_some_and(|phase| phase.course.split().is_none());
    let figures = order.daily.as_ref().map(|daily| {
        let volumes = daily
            .volumes
            .iter()
            .map(|(strength, volume)| {
                view! {
                    <dt>{strength.percent()} " " {say(lang, "製剤の液量", "product")}</dt>
                    <dd>{volume.sentence().get(lang).to_owned()}</dd>
                }
                .into_any()
            })
            .collect_view();
        view! {
            <p class="per-day">
                <b>{daily.dose.figure()}</b>
                {say(lang, "/日", " a day")}
                {format!(" × {}", daily.days)}
                {say(lang, " 日間", " days")}
            </p>
            <dl class="rows">{volumes}</dl>
        }
        .into_any()
    });
    view! {
        {choose.then(|| days_choice(app, lang))}
        {figures}
    }
    .into_any()
}

fn days_choice(app: App, lang: Language) -> AnyView {
    let options = DAYS_OFFERED
        .map(|days| {
            view! {
                <label class="option">
                    <input
                        type="radio"
                        name="days"
                        value=days.to_string()
                        prop:checked=flag(move || app.case.days() == Some(days))
                        on:change=choose(move || app.case.choose_days(days))
                    />
                    <span>{days.to_string()} {say(lang, " 日", " d")}</span>
                </label>
            }
            .into_any()
        })
        .collect_view();
    view! {
        <fieldset class="field choices short">
            <legend>
                {say(
                    lang,
                    "何日に分けるか（出典に記載なし。選択肢は本アプリの既定）",
                    "Over how many days? The source does not state it; the choices are this app's",
                )}
            </legend>
            <div class="options">{options}</div>
        </fieldset>
    }
    .into_any()
}

fn safety(lang: Language, screening: &Screening) -> AnyView {
    let warnings = screening
        .warnings
        .iter()
        .map(|one| warning(lang, one))
        .collect_view();
    let unknown = screening
        .unknown
        .iter()
        .map(|field| view! { <li>{field.label().get(lang)}</li> }.into_any())
        .collect_view();
    let asked = (!screening.is_complete()).then(|| {
        view! {
            <details class="ask">
                <summary>
                    {say(lang, "初回投与の前に確認すること", "To be asked before the first dose")}
                    {format!(" ({})", screening.unknown.len())}
                </summary>
                <ul class="plain">{unknown}</ul>
            </details>
        }
        .into_any()
    });
    view! {
        <div class="sheet safety">
            <h2>{say(lang, "投与の前に", "Before it runs")}</h2>
            {warnings} {asked}
        </div>
    }
    .into_any()
}

fn warning(lang: Language, warning: &Warning) -> AnyView {
    let event = warning.event.record();
    let grave = warning.gravity == Gravity::Stop;
    let behind = core::iter::once(&event.stated)
        .chain(event.checks)
        .chain(warning.notes)
        .map(|fact| claim::statement(lang, None, fact, &[]))
        .collect_view();
    view! {
        <div class="alert" class:stop=grave class:note=warning.gravity == Gravity::Note>
            {if grave { icon::stop() } else { icon::care() }}
            <details>
                <summary>
                    <b>{warning.gravity.text().get(lang)} ": " {event.name.get(lang)}</b>
                    <span class="said">{warning.text.value().map(|text| text.get(lang))}</span>
                    <span class="cite">{warning.text.status().text().get(lang)}</span>
                </summary>
                <div class="behind">{claim::sources(lang, warning.text.sources())} {behind}</div>
            </details>
        </div>
    }
    .into_any()
}
