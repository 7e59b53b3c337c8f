//! The run sheet: what happened on the day, and the rest planned again.

mod entry;
mod table;
mod vitals;

use crate::app::{App, Dosing, Route};
use crate::order::{
    DayPlan, InfusionPlan, Order, RunError, RunEvent, RunSheet, Setting, Supply, parse_run, replan,
    run_day, run_of_day, with_run,
};
use crate::quantity::ClockTime;
use crate::text::{Language, Text};
use crate::ui::parts::list::{value, values};
use crate::ui::parts::sheet::{bare_sheet, classed, page, paragraph, sheet};
use crate::ui::parts::{radio, typed};
use crate::ui::say;
use crate::ui::view::{View, element, live, nothing};

use super::order::infusion::start_time;

/// The run sheet of the case in hand.
pub fn view(app: App, lang: Language) -> View {
    let content = live(move || match app.case.dosing() {
        Dosing::Ready(order) => ready(app, lang, &order),
        _ => missing(
            lang,
            say(
                lang,
                "この症例にはまだ用量がありません。",
                "This case has no dose yet.",
            ),
        ),
    });
    let page = page(say(lang, "点滴の経過", "Run sheet"), vec![content]);
    element("div").class("run").child(page).into()
}

/// What is needed first, and where.
fn missing(lang: Language, told: &'static str) -> View {
    let link = element("a").attr("href", Route::Case.address()).child(say(
        lang,
        "症例の画面へ",
        "To the case",
    ));
    bare_sheet(vec![paragraph(vec![told.into(), " ".into(), link.into()])])
}

/// A day of an order that can be run.
struct Day<'a> {
    supply: &'a Supply,
    day: &'a DayPlan,
    plan: InfusionPlan<'a>,
    number: u8,
    start: ClockTime,
    /// What is kept of all days.
    kept: String,
}

impl<'a> Day<'a> {
    /// The day run last; what is missing where there is none yet.
    fn of(app: App, order: &'a Order) -> Result<Day<'a>, Text> {
        let product = text!("製剤がまだ選ばれていません。", "No product is chosen yet.");
        let days = text!(
            "日数がまだ選ばれていません。",
            "The days are not chosen yet."
        );
        let rates = text!(
            "点滴速度がまだ選ばれていません。",
            "No rates are chosen yet."
        );
        let supply = order.supply.as_ref().ok_or(product)?;
        if order.is_closed() {
            return Err(text!(
                "この製剤はこの患者には使いません。症例の画面で確認してください。",
                "This product is not given to this patient. See to it on the case."
            ));
        }
        let kept = app.case.setting(Setting::RunEvents);
        let number = run_day(&kept);
        // The course may have become shorter.
        let day = supply.day(number).or(supply.days.last()).ok_or(days)?;
        let plan = supply.plan(day, order.weighed.weight).ok_or(rates)?;
        Ok(Day {
            supply,
            day,
            plan,
            number: number.clamp(day.first, day.last),
            start: start_time(app),
            kept,
        })
    }

    /// The line that is kept of this day.
    fn line(&self) -> &str {
        run_of_day(&self.kept, self.number)
    }

    fn events(&self) -> Result<Vec<RunEvent>, RunError> {
        parse_run(self.line(), self.start)
    }

    fn keep(&self, app: App, line: &str) {
        let kept = with_run(&self.kept, self.number, line);
        app.case.set(Setting::RunEvents, &kept);
    }
}

fn ready(app: App, lang: Language, order: &Order) -> View {
    let day = match Day::of(app, order) {
        Ok(day) => day,
        Err(told) => return missing(lang, told.get(lang)),
    };
    let mut content = Vec::new();
    content.push(super::order::passed(lang, order));
    content.push(what_runs(app, lang, order, &day));
    content.push(vitals::reaction(lang));
    content.extend(entered(app, lang, &day));
    content.into()
}

/// What is run, from when, and on which day.
fn what_runs(app: App, lang: Language, order: &Order, day: &Day<'_>) -> View {
    let weight = order.weighed.weight;
    let by = format!(
        "{} {}",
        weight.weight().short_figure(),
        weight.basis().words().get(lang)
    );
    let mut rows = vec![
        value(
            Setting::Product.label().get(lang),
            day.supply.stocked.name().get(lang).to_owned(),
        ),
        value(
            say(lang, "液量", "Volume"),
            day.day.volume.sentence().get(lang).to_owned(),
        ),
        value(say(lang, "速度の計算体重", "Rates by"), by),
    ];
    let mut unconfirmed = None;
    if let Some(rates) = &day.supply.rates {
        let label = Setting::Label.label().get(lang);
        rows.push(value(label, rates.option.sentence().get(lang).to_owned()));
        if let Some(Ok(infusion)) = &day.day.infusion {
            unconfirmed = rates.unconfirmed_words(infusion);
        }
    }
    let mut content = vec![values("rows", rows)];
    content.extend(unconfirmed.map(|told| classed("finding asked", told.get(lang).to_owned())));
    content.push(days(app, lang, day));
    content.push(typed::view(
        app,
        lang,
        Setting::StartTime,
        "",
        "09:00",
        |app| app.case.settings(|s| s.start_time().is_some()),
    ));
    if app.case.settings(|s| s.start_time().is_none()) {
        let told = text!(
            "開始時刻が未入力のため {start} として計算しています。",
            "No start time is entered: counted from {start}.",
        );
        let told = told.fill(&[("start", day.start.figure().into())]);
        content.push(classed("finding asked", told.get(lang).to_owned()));
    }
    let name = app.case.name();
    let condition = order.condition.name().get(lang);
    let title = match name.as_str() {
        "" => condition.to_owned(),
        name => format!("{name} · {condition}"),
    };
    sheet(title, content)
}

/// Each day of the course has its own events.
fn days(app: App, lang: Language, day: &Day<'_>) -> View {
    let last = day.supply.days.last().map_or(1, |day| day.last);
    if last == 1 {
        return nothing();
    }
    let now = day.number;
    let options = (1..=last).map(|number| {
        let one = DayPlan {
            first: number,
            last: number,
            ..day.day.clone()
        };
        let kept = with_run(&day.kept, number, run_of_day(&day.kept, number));
        radio::option(
            "run-day",
            number.to_string(),
            one.days().get(lang).to_owned(),
            move || number == now,
            move || {
                app.case.run.clear();
                app.case.set(Setting::RunEvents, &kept);
            },
        )
    });
    let question = say(lang, "何日目の点滴か", "Which day is run");
    radio::group(
        "field choices short",
        question,
        options.collect(),
        Vec::new(),
    )
}

/// The entries and the sheet that follows from them; or which entry does not fit.
fn entered(app: App, lang: Language, day: &Day<'_>) -> Vec<View> {
    let sheet = day.events().and_then(|events| {
        let sheet = replan(&day.plan, day.start, &events)?;
        Ok((events, sheet))
    });
    match sheet {
        Ok((events, sheet)) => vec![
            entry::view(app, lang, day, &events, &sheet),
            entry::list(app, lang, day, &events),
            table::view(app, lang, day.start, &events, &sheet),
            vitals::view(app, lang, day, &events, &sheet),
        ],
        Err(RunError::Infusion(error)) => vec![missing(lang, error.text().get(lang))],
        // The order may have changed since: what was entered is shown as it is kept.
        Err(error) => {
            let told = error.sentence().get(lang).to_owned();
            vec![classed("finding", told), entry::list(app, lang, day, &[])]
        }
    }
}

/// When it ends, or what is left of the bag.
fn ending(lang: Language, sheet: &RunSheet) -> String {
    let (told, filled) = match sheet.ends {
        Some(ends) => (
            text!("終了予定 {end}", "Ends at {end}, planned"),
            ends.figure(),
        ),
        None => (
            text!(
                "残り {end}（中断中のため終了時刻は未定）",
                "{end} left; no end while it is paused"
            ),
            sheet.left.short_figure(),
        ),
    };
    let told = told.fill(&[("end", filled.into())]);
    told.get(lang).to_owned()
}
