//! Which regimen: those of the advice, each with its source, or a dose of the clinician's own.

use crate::advice::Layers;
use crate::app::App;
use crate::evidence::Regimen;
use crate::order::{OWN_REGIMEN, Setting, own_days, own_dose};
use crate::text::Language;
use crate::ui::parts::disclosure::disclosure;
use crate::ui::parts::sheet::{hint, mark, strong};
use crate::ui::parts::{claim, radio, typed};
use crate::ui::say;
use crate::ui::view::{View, live, nothing};

/// The choice of a regimen, and what a dose of one's own asks.
pub fn view(app: App, lang: Language) -> Vec<View> {
    let own = move || app.case.regimen_key() == Some(OWN_REGIMEN);
    vec![
        live(move || regimens(app, lang, app.case.advice())),
        live(move || {
            if own() {
                own_dose_entries(app, lang)
            } else {
                nothing()
            }
        }),
    ]
}

fn regimens(app: App, lang: Language, advice: Option<Layers>) -> View {
    let Some(advice) = advice else {
        return nothing();
    };
    let offered = advice.regimens();
    let mut rows: Vec<View> = offered
        .iter()
        .flat_map(|regimen| {
            let of_2004_alone = !advice.is_of_today(regimen.key);
            [
                option(app, lang, regimen, of_2004_alone),
                source(lang, regimen),
            ]
        })
        .collect();
    rows.push(radio::option(
        "regimen",
        OWN_REGIMEN.to_owned(),
        say(lang, "独自の用量", "A dose of your own"),
        move || app.case.regimen_key() == Some(OWN_REGIMEN),
        move || app.case.choose_regimen(OWN_REGIMEN),
    ));
    let question = say(lang, "投与法", "Regimen");
    radio::group("field regimens", question, rows, Vec::new())
}

fn option(app: App, lang: Language, regimen: &'static Regimen, of_2004_alone: bool) -> View {
    let schedule = regimen.schedule.value().map(|phase| phase.sentence());
    let schedule = schedule.map(|sentence| sentence.get(lang).to_owned());
    let mut label = vec![
        strong(regimen.purpose.text().get(lang)),
        " ".into(),
        schedule.unwrap_or_default().into(),
    ];
    if of_2004_alone {
        let layer = say(lang, "2004 年の総説のみ", "Review of 2004 only");
        label.extend([" ".into(), mark("status-mark", layer)]);
    }
    radio::option(
        "regimen",
        regimen.key.to_owned(),
        label,
        move || app.case.regimen_key() == Some(regimen.key),
        move || app.case.choose_regimen(regimen.key),
    )
}

fn source(lang: Language, regimen: &Regimen) -> View {
    let schedule = &regimen.schedule;
    disclosure(
        hint(say(lang, "この投与法の出典", "Source of this regimen")),
        schedule.status().text().get(lang),
        claim::behind(lang, schedule.status(), schedule.sources(), regimen.studies),
    )
}

fn own_dose_entries(app: App, lang: Language) -> View {
    let basis = [
        ("course", say(lang, "コースあたり", "a course")),
        ("day", say(lang, "1 日あたり", "a day")),
    ]
    .map(|(key, label)| {
        radio::option(
            "own-basis",
            key.to_owned(),
            label,
            move || app.case.setting(Setting::OwnBasis) == key,
            move || app.case.set(Setting::OwnBasis, key),
        )
    });
    let dose = typed::view(app, lang, Setting::OwnDose, "g/kg", "0.4", |app| {
        app.case.settings(|settings| own_dose(settings).is_some())
    });
    let days = typed::view(
        app,
        lang,
        Setting::OwnDays,
        say(lang, "日間", "days"),
        "5",
        |app| app.case.settings(|settings| own_days(settings).is_some()),
    );
    let question = Setting::OwnBasis.label().get(lang);
    vec![
        hint(say(
            lang,
            "この用量には根拠となる出典がありません。",
            "No source stands behind this dose.",
        )),
        dose,
        radio::group("field choices short", question, basis.into(), Vec::new()),
        days,
    ]
    .into()
}
