//! The run sheet: what happened on the day, and the rest planned again.

mod entry;
mod kept;
mod missing;
mod rates;
mod start;
mod table;
mod vitals;

use crate::app::{App, Dosing};
use crate::order::{
    DayPlan, InfusionError, InfusionPlan, NOT_SEEN_AT_RISK, Order, RunError, RunEvent, RunRates,
    RunSheet, Setting, Supply, begun, is_recorded, parse_run, replan, run_day, run_of_day,
    with_run,
};
use crate::product::AtRisk;
use crate::quantity::{ClockTime, Date};
use crate::text::Language;
use crate::ui::parts::list::{value, values};
use crate::ui::parts::sheet::{classed, page, sheet};
use crate::ui::parts::{claim, radio, save, typed};
use crate::ui::say;
use crate::ui::view::{View, element, live, nothing};

pub use self::kept::set_aside;

use self::missing::Missing;
use super::order::infusion::start_time;

/// The run sheet of the case in hand. What to do at a reaction stands there whatever the order says.
pub fn view(app: App, lang: Language) -> View {
    let above = live(move || {
        let ready = |order: &Order, day: &Day<'_>| head(app, lang, order, day);
        with_day(app, ready, |why| missing::view(lang, &why))
    });
    let below = live(move || {
        let ready = |_: &Order, day: &Day<'_>| entered(app, lang, day).into();
        with_day(app, ready, |_| kept::closed(app, lang))
    });
    let before = live(move || kept::before(app, lang));
    let saved = sheet(
        say(lang, "この症例の保存", "Keeping this case"),
        vec![save::in_a_line(app, lang)],
    );
    let aside = live(move || set_aside(app, lang));
    let content = vec![aside, above, vitals::reaction(lang), below, before, saved];
    let page = page(say(lang, "点滴の経過", "Run sheet"), content);
    element("div").class("run").child(page).into()
}

/// The day that is run; or why there is none.
fn with_day(
    app: App,
    ready: impl FnOnce(&Order, &Day<'_>) -> View,
    otherwise: impl FnOnce(Missing) -> View,
) -> View {
    let order = match app.case.dosing() {
        Dosing::Ready(order) => order,
        state => return otherwise(missing::of(state)),
    };
    match Day::of(app, &order) {
        Ok(day) => ready(&order, &day),
        Err(why) => otherwise(why),
    }
}

/// A day of an order that can be run.
struct Day<'a> {
    supply: &'a Supply,
    day: &'a DayPlan,
    /// As it is planned now; `None` where a day that was recorded is planned no more.
    plan: Option<InfusionPlan<'a>>,
    number: u8,
    start: ClockTime,
    /// On which date, where the first day was entered.
    date: Option<Date>,
    /// What is kept of all days.
    kept: String,
}

impl<'a> Day<'a> {
    /// The day run last; what is missing where there is none yet.
    #[expect(
        clippy::redundant_closure_for_method_calls,
        reason = "the method itself is not general enough in its lifetime"
    )]
    fn of(app: App, order: &'a Order) -> Result<Day<'a>, Missing> {
        let days = Missing::Asked(text!(
            "日数がまだ選ばれていません。",
            "The days are not chosen yet."
        ));
        let supply = order.supply.as_ref().ok_or(Missing::Asked(text!(
            "製剤がまだ選ばれていません。",
            "No product is chosen yet."
        )))?;
        if order.is_closed() {
            return Err(Missing::Product(supply.stops.clone()));
        }
        let kept = app.case.setting(Setting::RunEvents);
        let number = run_day(&kept);
        // The course may have become shorter.
        let day = supply.day(number).or(supply.days.last()).ok_or(days)?;
        let number = number.clamp(day.first, day.last);
        let plan = supply.plan(day, order.weighed.weight);
        if plan.is_none() && !is_recorded(run_of_day(&kept, number)) {
            return Err(Missing::Asked(rates::missing(supply)));
        }
        let first = app.case.settings(|s| s.start_date());
        Ok(Day {
            supply,
            day,
            plan,
            number,
            start: begun(run_of_day(&kept, number), start_time(app)),
            date: first.map(|first| first.after_days(i32::from(number).saturating_sub(1))),
            kept,
        })
    }

    /// The rates of now; `None` where none are planned.
    fn planned(&self) -> Option<Result<RunRates, InfusionError>> {
        self.plan.as_ref().map(RunRates::planned)
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

/// What stands above the reaction: what must be heeded first, and what is run.
fn head(app: App, lang: Language, order: &Order, day: &Day<'_>) -> View {
    vec![
        super::order::passed(lang, order),
        rates::view(app, lang, day),
        what_runs(app, lang, order, day),
    ]
    .into()
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
    let mut found = Vec::new();
    if let Some(told) = day.supply.too_long(day.day) {
        found.push(classed("finding", told.get(lang).to_owned()));
    }
    if let Some(rates) = &day.supply.rates {
        let label = Setting::Label.label().get(lang);
        rows.push(value(label, rates.option.sentence().get(lang).to_owned()));
        if let Some(Ok(infusion)) = &day.day.infusion {
            let asked = [
                rates.unconfirmed_words(infusion),
                day.supply.slow_bottle(day.day),
            ];
            let asked = asked.into_iter().flatten();
            found.extend(asked.map(|told| classed("finding asked", told.get(lang).to_owned())));
        }
    }
    let mut content = vec![values("rows", rows)];
    content.extend(found);
    match day
        .supply
        .rates
        .as_ref()
        .and_then(|rates| rates.at_risk.as_ref())
    {
        Some(AtRisk::Words(words)) => content.push(claim::statement(lang, words, &[])),
        Some(AtRisk::NotSeen) => content.push(classed("finding asked", NOT_SEEN_AT_RISK.get(lang))),
        Some(AtRisk::Limit(_)) | None => {}
    }
    content.push(days(app, lang, day));
    content.push(typed::view(
        app,
        lang,
        Setting::StartTime,
        "",
        "09:00",
        |app| app.case.settings(|s| s.start_time().is_some()),
    ));
    content.push(start::view(app, lang, day));
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
        let sheet = replan(day.plan.as_ref(), day.start, &events)?;
        Ok((events, sheet))
    });
    match sheet {
        Ok((events, sheet)) => vec![
            entry::view(app, lang, day, &events, &sheet),
            kept::list(app, lang, day, &events),
            table::view(app, lang, day, &events, &sheet),
            vitals::view(app, lang, day, &events, &sheet),
        ],
        // The order may have changed since: what was entered is shown as it is kept.
        Err(error) => {
            let told = match error {
                RunError::Infusion(error) => missing::view(lang, &Missing::Asked(error.text())),
                error => classed("finding", error.sentence().get(lang).to_owned()),
            };
            vec![told, kept::list(app, lang, day, &[])]
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
