//! How fast: whose rates, the limits, the steps on the clock, the picture.

use crate::app::App;
use crate::order::{
    DayPlan, Infusion, NOT_SEEN_AT_RISK, Order, Origin, Rates, Setting, Standing, Supply,
    begins_anew, drops_per_minute, opened_bottles, slowing_risks, small_drops,
};
use crate::patient::Patient;
use crate::product::AtRisk;
use crate::quantity::{ClockTime, RatePerKilogram, format_scaled};
use crate::text::Language;
use crate::ui::charts::rate;
use crate::ui::parts::list::{value, values};
use crate::ui::parts::select::{Line, select};
use crate::ui::parts::sheet::{classed, heading, hint};
use crate::ui::parts::table::table;
use crate::ui::parts::{claim, radio, typed};
use crate::ui::say;
use crate::ui::view::{View, nothing};

/// Where none is set the clock begins at nine; shown as such.
const NINE: ClockTime = ClockTime::minutes(9 * 60);

/// When the infusion starts, and on which day.
pub fn start(app: App, lang: Language) -> View {
    let time = typed::view(app, lang, Setting::StartTime, "", "09:00", |app| {
        app.case.settings(|s| s.start_time().is_some())
    });
    let date = typed::view(app, lang, Setting::StartDate, "", "2026-11-22", |app| {
        app.case.settings(|s| s.start_date().is_some())
    });
    crate::ui::view::element("div")
        .class("two")
        .child(vec![date, time])
        .into()
}

/// The start in use.
#[expect(
    clippy::redundant_closure_for_method_calls,
    reason = "the method alone is not general enough in its lifetime"
)]
pub fn start_time(app: App) -> ClockTime {
    app.case.settings(|s| s.start_time()).unwrap_or(NINE)
}

/// The rates to choose from, and the infusion by those in use.
pub fn view(app: App, lang: Language, order: &Order, supply: &Supply) -> View {
    let mut content = vec![
        heading(say(lang, "速度", "Rate")),
        options(app, lang, supply),
    ];
    match &supply.rates {
        Some(rates) => {
            content.extend(bounds(app, lang, rates));
            for day in &supply.days {
                content.push(day_view(app, lang, order, supply, day));
            }
        }
        None if supply.options.is_empty() => content.push(classed(
            "finding asked",
            say(
                lang,
                "この製剤の点滴速度は確認できていません。推測はしません。手元の添付文書の速度を「病棟の設定」で一度入力してください。",
                "The rates of this product were not verified, and are not guessed. Enter those of the label in your hand once, under Ward settings.",
            ),
        )),
        None => content.push(classed(
            "finding asked",
            say(
                lang,
                "この国・この適応の添付文書の速度は確認できていません。使う速度を選んでください。",
                "No rates of a label of this country for this use were read. Choose which to use.",
            ),
        )),
    }
    content.into()
}

fn options(app: App, lang: Language, supply: &Supply) -> View {
    let in_use = supply.rates.as_ref().map(|rates| rates.option.key);
    let rows = supply.options.iter().flat_map(|option| {
        let key = option.key;
        let row = radio::option(
            "label",
            key.to_owned(),
            option.sentence().get(lang).to_owned(),
            move || in_use == Some(key),
            move || app.case.choose_label(key),
        );
        let source = match &option.origin {
            Origin::Label(label) => label.rates.doubt.as_ref(),
            Origin::Entered(..) => None,
        };
        core::iter::once(row).chain(source.map(|doubt| claim::statement(lang, doubt, &[])))
    });
    let rows: Vec<View> = rows.collect();
    if rows.is_empty() {
        return nothing();
    }
    let question = Setting::Label.label().get(lang);
    radio::group("field regimens", question, rows, Vec::new())
}

/// The limits: the label's for a patient at risk, and the clinician's own.
fn bounds(app: App, lang: Language, rates: &Rates) -> Vec<View> {
    let mut rows = Vec::new();
    if rates.option.standing > Standing::ThisUse {
        rows.push(classed(
            "finding asked",
            rates.option.standing.words().get(lang),
        ));
    }
    if let Some(limit) = rates.limit_words() {
        rows.push(classed("finding asked", limit.get(lang).to_owned()));
    }
    match &rates.at_risk {
        Some(AtRisk::Words(words)) => rows.push(claim::statement(lang, words, &[])),
        Some(AtRisk::NotSeen) => rows.push(classed("finding asked", NOT_SEEN_AT_RISK.get(lang))),
        Some(AtRisk::Limit(_)) | None => {
            let asked = app.case.screening();
            if slowing_risks(&asked).is_empty() && !asked.is_complete() {
                rows.push(hint(say(
                    lang,
                    "未回答のリスクがあります。あれば速度の上限が下がることがあります。",
                    "Some risks were not asked about; one of them may lower the limit.",
                )));
            }
        }
    }
    if rates.wait_for_limit() {
        rows.push(classed(
            "finding",
            say(
                lang,
                "リスクのある患者で、上限の数値がありません。速度の上限を選ぶと点滴を計画します。",
                "The patient is at risk and no figure limits the rate. Choose the highest rate, and the infusion is planned.",
            ),
        ));
    }
    rows.push(highest(app, lang, rates));
    if rates.option.later_starts_at_tolerated() {
        rows.push(typed::view(
            app,
            lang,
            Setting::ToleratedRate,
            "mL/kg/h",
            "1.8",
            |app| app.case.settings(|s| s.tolerated_rate().is_some()),
        ));
        rows.push(anew(app, lang));
    }
    rows
}

/// Why the rate tolerated before is not begun with; marked where one was entered.
#[expect(
    clippy::redundant_closure_for_method_calls,
    reason = "the method alone is not general enough in its lifetime"
)]
fn anew(app: App, lang: Language) -> View {
    let history = |patient: &Patient| patient.immunoglobulin_history;
    let Some(why) = begins_anew(app.case.with_patient(history)) else {
        return nothing();
    };
    let class = match app.case.settings(|s| s.tolerated_rate()) {
        Some(_) => "finding asked",
        None => "hint",
    };
    classed(class, why.get(lang))
}

fn highest(app: App, lang: Language, rates: &Rates) -> View {
    let first = match rates.at_risk {
        Some(AtRisk::Words(_) | AtRisk::NotSeen) => say(lang, "選んでください", "Choose one"),
        Some(AtRisk::Limit(_)) | None => {
            say(lang, "添付文書の上限まで", "Up to the label's maximum")
        }
    };
    let label = Line {
        key: String::new(),
        words: first.to_owned(),
    };
    let mut all: Vec<RatePerKilogram> = rates.steps.iter().map(|step| step.rate).collect();
    if let Some(above) = rates.unconfirmed_above()
        && let Err(at) = all.binary_search(&above)
    {
        all.insert(at, above);
    }
    let steps = all.into_iter().map(|rate| Line {
        key: format_scaled(rate.as_microlitres_per_hour().into(), 3),
        words: rate.figure(),
    });
    select(
        "highest-step",
        Setting::HighestStep.label().get(lang),
        core::iter::once(label).chain(steps).collect(),
        move || app.case.setting(Setting::HighestStep),
        move |key| app.case.set(Setting::HighestStep, &key),
    )
}

fn day_view(app: App, lang: Language, order: &Order, supply: &Supply, day: &DayPlan) -> View {
    let infusion = match &day.infusion {
        Some(Ok(infusion)) => infusion,
        Some(Err(error)) => return classed("finding", error.text().get(lang)),
        None => return nothing(),
    };
    let start = start_time(app);
    let weight = order.weighed.weight;
    let title = format!(
        "{}, {}",
        day.days().get(lang),
        day.volume.sentence().get(lang)
    );
    let total = value(say(lang, "所要時間", "Time"), infusion.total.figure());
    let ends = value(
        say(lang, "終了", "Ends at"),
        start.after(infusion.total).figure(),
    );
    let basis = value(
        say(lang, "速度の計算体重", "Rates by"),
        format!(
            "{} {}",
            weight.weight().short_figure(),
            weight.basis().words().get(lang)
        ),
    );
    let rates = supply.rates.as_ref();
    let unconfirmed = rates.and_then(|rates| rates.unconfirmed_words(infusion));
    let begins = day.begins_at().filter(|_| day.first > 1);
    let slow = supply.slow_bottle(day);
    // What the four hours are from.
    let rule = slow.as_ref().and_then(|_| opened_bottles(infusion.total));
    let asked = unconfirmed.into_iter().chain(begins).chain(slow);
    let mut found: Vec<View> = supply
        .too_long(day)
        .map(|told| classed("finding", told.get(lang).to_owned()))
        .into_iter()
        .collect();
    found.extend(asked.map(|told| classed("finding asked", told.get(lang).to_owned())));
    found.extend(rule.map(|rule| claim::statement(lang, &rule, &[])));
    vec![
        heading(title),
        found.into(),
        rate::planned(lang, infusion, start),
        steps(app, lang, supply, infusion, start),
        values("rows", vec![total, ends, basis]),
    ]
    .into()
}

#[expect(
    clippy::redundant_closure_for_method_calls,
    reason = "the method alone is not general enough in its lifetime"
)]
fn steps(app: App, lang: Language, supply: &Supply, infusion: &Infusion, start: ClockTime) -> View {
    let strength = supply.strength;
    let drops = app.case.settings(|s| s.drop_factor());
    let mut head = vec![
        say(lang, "開始", "From"),
        "mL/h",
        say(lang, "時間", "For"),
        say(lang, "量", "Volume"),
        say(lang, "積算", "So far"),
        "mL/kg/h",
        "mg/kg/min",
        "g/h",
    ];
    if drops.is_some() {
        head.insert(2, say(lang, "滴/分", "drops/min"));
    }
    let rows = infusion.steps.iter().map(|step| {
        let rate = format!("{}{}", number(&step.rate.figure()), infusion.mark(step));
        let mut cells: Vec<View> = vec![
            step.starts(start).figure().into(),
            number(&step.pump.figure()).into(),
            step.span.figure().into(),
            step.volume.short_figure().into(),
            step.running.short_figure().into(),
            rate.into(),
            number(&step.protein_per_kilogram(strength)).into(),
            number(&step.protein_per_hour(strength)).into(),
        ];
        if let Some(factor) = drops {
            let drops = drops_per_minute(step.pump, factor).to_string();
            cells.insert(2, drops.into());
        }
        cells
    });
    let notes = infusion.marks().into_iter();
    vec![
        table(
            say(lang, "点滴の段階", "Steps of the infusion"),
            head.into_iter().map(View::from).collect(),
            rows.collect(),
        ),
        drops
            .and_then(|_| small_drops(&supply.stocked))
            .map_or_else(nothing, |small| claim::statement(lang, &small, &[])),
        notes
            .map(|note| hint(note.get(lang).to_owned()))
            .collect::<Vec<_>>()
            .into(),
    ]
    .into()
}

/// The figure without its unit, which heads the column.
pub fn number(figure: &str) -> String {
    let number = figure.split(crate::quantity::NO_BREAK_SPACE).next();
    number.unwrap_or_default().to_owned()
}
