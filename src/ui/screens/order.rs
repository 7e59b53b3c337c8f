//! The dose with its working, what could harm, and saving.

use crate::advice::Advice;
use crate::app::{App, Dosing, focus_soon};
use crate::evidence::Regimen;
use crate::order::{DAYS_OFFERED, Daily, Order};
use crate::quantity::{Basis, Concentration, PerCourse, PerDay, Volume, with_unit};
use crate::safety::{Gravity, Screening, Warning};
use crate::text::Language;
use crate::ui::parts::disclosure::{disclosure, folded};
use crate::ui::parts::list::{bullets, value, values};
use crate::ui::parts::sheet::{classed, hint, mark, paragraph, sheet, strong};
use crate::ui::parts::{claim, icon, radio, save};
use crate::ui::say;
use crate::ui::view::{View, element, live, nothing};

/// The dose, what could harm, and saving.
pub fn view(app: App, lang: Language) -> View {
    let choice = live(move || regimens(app, lang, app.case.advice()));
    let figures = live(move || {
        let stops = app.case.screening().stops();
        let stops = stops.then(|| stopped(lang)).into_iter();
        stops
            .chain([dosing(app, lang, app.case.dosing())])
            .collect::<Vec<_>>()
            .into()
    });
    let figures = element("div").attr("aria-live", "polite").child(figures);
    let dose = sheet(say(lang, "用量", "Dose"), vec![choice, figures.into()]);
    vec![
        element("div")
            .attr("id", "dose")
            .attr("tabindex", "-1")
            .child(dose)
            .into(),
        live(move || safety(lang, &app.case.screening())),
        save::view(app, lang),
    ]
    .into()
}

/// On a phone the dose is far below the facts: this keeps it in view, and leads to it.
pub fn glance(app: App, lang: Language) -> View {
    let Some(advice) = app.case.advice() else {
        return nothing();
    };
    let verdict = advice.verdict.text().get(lang);
    let words = match app.case.dosing() {
        _ if app.case.screening().stops() => Gravity::Stop.text().get(lang).to_owned(),
        Dosing::Ready(order) => {
            let mut words = format!("{verdict} · {}", order.per_course.sentence().get(lang));
            if let Some(daily) = &order.daily {
                words = format!(
                    "{words} · {}{}",
                    daily.dose.figure(),
                    days_words(lang, daily)
                );
            }
            if advice.is_provisional() {
                words = format!("{words} · {}", say(lang, "暫定", "provisional"));
            }
            words
        }
        _ => verdict.to_owned(),
    };
    element("button")
        .attr("type", "button")
        .class("glance")
        .on_click(|| focus_soon("dose"))
        .child(words)
        .into()
}

fn dosing(app: App, lang: Language, dosing: Dosing) -> View {
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
        Dosing::RegimenNotChosen => say(
            lang,
            "投与法を選ぶと用量を計算します。",
            "Choose a regimen to compute the dose.",
        ),
        Dosing::FactUnsettled(field) => {
            let told = text!(
                "「{field}」の入力がまだ採用されていないため、用量は計算しません。欄の指摘を確認してください。",
                "\"{field}\" was entered but is not taken yet, so no dose is computed. See to the remark beside the field."
            );
            let told = told.fill(&[("field", field.label().into())]);
            return hint(told.get(lang).to_owned());
        }
        Dosing::WeightMissing => say(
            lang,
            "用量の計算には体重が必要です。体重を入力してください。",
            "The dose needs the body weight. Enter it.",
        ),
        Dosing::Failed(error) => error.text().get(lang),
    };
    hint(told)
}

/// Said where the dose stands, so that no dose is read without it.
fn stopped(lang: Language) -> View {
    let words = say(
        lang,
        "投与の前に解決すべきリスクがあります。下の「投与の前に」を確認するまで投与しないでください。",
        "A risk must be settled first. Do not give anything before you have seen to it below, under \"Before it runs\".",
    );
    alert("alert stop", icon::stop(), paragraph(strong(words)))
}

/// The regimens offered, each with its source.
fn regimens(app: App, lang: Language, advice: Option<Advice>) -> View {
    let offered = advice.map(|advice| advice.regimens).unwrap_or_default();
    if offered.is_empty() {
        return nothing();
    }
    let rows = offered
        .iter()
        .flat_map(|regimen| [regimen_option(app, lang, regimen), source(lang, regimen)])
        .collect();
    let question = say(lang, "投与法", "Regimen");
    radio::group("field regimens", question, rows, Vec::new())
}

fn regimen_option(app: App, lang: Language, regimen: &'static Regimen) -> View {
    let schedule = regimen.schedule.value().map(|phase| phase.sentence());
    let schedule = schedule.map(|sentence| sentence.get(lang).to_owned());
    let label = vec![
        strong(regimen.purpose.text().get(lang)),
        " ".into(),
        schedule.unwrap_or_default().into(),
    ];
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

fn ready(app: App, lang: Language, order: &Order) -> View {
    let weight = order.weight;
    let choose = order
        .regimen
        .schedule
        .value()
        .is_some_and(|phase| phase.course.split().is_none());
    let choice = if choose {
        days_choice(app, lang)
    } else {
        nothing()
    };
    let daily = order.daily.as_ref();
    let daily = daily.map_or_else(nothing, |daily| per_day(lang, daily));
    let weight_label = say(lang, "計算に用いた体重", "Dosing weight");
    let weight_value = format!(
        "{} {}",
        weight.weight().figure(),
        weight.basis().words().get(lang)
    );
    let mut rows = vec![value(weight_label, weight_value)];
    let repeat = order
        .regimen
        .schedule
        .value()
        .and_then(|phase| phase.repetition());
    rows.extend(repeat.map(|repeat| {
        let label = say(lang, "コースの繰り返し", "Course repeated");
        value(label, repeat.get(lang).to_owned())
    }));
    rows.extend(order.daily.iter().flat_map(|daily| volumes(lang, daily)));
    let course = format!(
        "{} {}",
        PerCourse::WORDS.get(lang),
        match order.daily.as_ref().map(|daily| daily.days) {
            Some(1) => say(lang, "（1 回の点滴）", "(one infusion)"),
            _ => say(lang, "（全日の合計）", "(all days together)"),
        }
    );
    let big = vec![
        strong(order.per_course.figure()),
        " ".into(),
        mark("", course),
    ];
    let limits = say(
        lang,
        "バイアルに合わせる前の計算値。実測体重による計算は本アプリの既定で、国や施設の規則により異なります。",
        "As computed, before rounding to vials. The actual weight is this app's default; rules differ by country and hospital.",
    );
    vec![
        classed("big", big),
        daily,
        choice,
        values("rows", rows),
        working(lang, order),
        hint(limits),
    ]
    .into()
}

fn per_day(lang: Language, daily: &Daily) -> View {
    let dose = strong(daily.dose.figure());
    classed("per-day", vec![dose, days_words(lang, daily).into()])
}

/// ` a day × 5 days`, to follow the figure.
fn days_words(lang: Language, daily: &Daily) -> String {
    let unit = match daily.days {
        1 => say(lang, "日間", "day"),
        _ => say(lang, "日間", "days"),
    };
    let days = with_unit(&daily.days.to_string(), unit);
    match lang {
        Language::Ja => format!("{} × {days}", PerDay::WORDS.ja()),
        Language::En => format!(" {} × {days}", PerDay::WORDS.en()),
    }
}

fn volumes(lang: Language, daily: &Daily) -> Vec<View> {
    let product = say(lang, " 製剤の液量", " product, volume");
    let row = |(strength, volume): &(Concentration, Volume<PerDay>)| {
        let label = format!("{}{product}", strength.percent());
        value(label, volume.sentence().get(lang).to_owned())
    };
    daily.volumes.iter().map(row).collect()
}

fn working(lang: Language, order: &Order) -> View {
    let rows: Vec<View> = order
        .working
        .iter()
        .map(|step| {
            let equals = if step.exact { "=" } else { "≈" };
            let input = format!("{} {equals} ", step.input.get(lang));
            let result = strong(step.result.get(lang).to_owned());
            element("li").child(input).child(result).into()
        })
        .collect();
    let title = say(lang, "計算の過程", "Working");
    // Without numerals: "1. 2 g/kg" would read as 1.2.
    element("ul")
        .class("working")
        .attr("aria-label", title)
        .child(rows)
        .into()
}

fn days_choice(app: App, lang: Language) -> View {
    let options = DAYS_OFFERED
        .map(|days| {
            let label = with_unit(&days.to_string(), say(lang, "日", "days"));
            radio::option(
                "days",
                days.to_string(),
                label,
                move || app.case.days() == Some(days),
                move || app.case.choose_days(days),
            )
        })
        .into();
    let question = say(
        lang,
        "何日に分けるか（出典に記載なし。選択肢は本アプリの既定）",
        "Over how many days? The source does not state it; the choices are this app's",
    );
    radio::group("field choices short", question, options, Vec::new())
}

fn safety(lang: Language, screening: &Screening) -> View {
    let mut rows: Vec<View> = screening
        .warnings
        .iter()
        .map(|one| warning(lang, one))
        .collect();
    if !screening.is_complete() {
        let title = say(
            lang,
            "初回投与の前に確認すること",
            "To be asked before the first dose",
        );
        let title = format!("{title} ({})", screening.unknown.len());
        let fields = screening.unknown.iter();
        let unknown = fields.map(|field| field.label().get(lang).into());
        rows.push(folded(title, vec![bullets(unknown)]));
    }
    sheet(say(lang, "投与の前に", "Before it runs"), rows)
}

fn warning(lang: Language, warning: &Warning) -> View {
    let (class, icon) = match warning.gravity {
        Gravity::Stop => ("alert stop", icon::stop()),
        Gravity::Caution => ("alert", icon::care()),
        Gravity::Note => ("alert note", icon::care()),
    };
    let event = warning.event.record();
    let title = format!(
        "{}: {}",
        warning.gravity.text().get(lang),
        event.name.get(lang)
    );
    let risk = warning.text.value().map(|text| text.get(lang));
    let said = vec![
        paragraph(strong(title)),
        paragraph(risk.unwrap_or_default()),
    ];
    let mut behind = claim::behind(lang, warning.text.status(), warning.text.sources(), &[]);
    let facts = core::iter::once(&event.stated).chain(event.checks);
    behind.extend(
        facts
            .chain(warning.notes)
            .map(|fact| claim::statement(lang, fact, &[])),
    );
    let line = disclosure(said, warning.text.status().text().get(lang), behind);
    alert(class, icon, line)
}

fn alert(class: &'static str, icon: View, told: View) -> View {
    element("div").class(class).child(icon).child(told).into()
}
