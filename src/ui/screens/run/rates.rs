//! The rates recorded with a day, where those planned now are others.

use crate::app::App;
use crate::order::{
    Above, LimitReason, Rates, RunAction, RunEvent, RunRates, Supply, recorded, slowing_risks,
    state_at,
};
use crate::quantity::PumpRate;
use crate::text::{Language, Text};
use crate::ui::parts::button::actions;
use crate::ui::parts::icon;
use crate::ui::parts::list::{value, values};
use crate::ui::parts::sheet::{alert, classed, paragraph, sheet, strong};
use crate::ui::say;
use crate::ui::view::{View, element, nothing};

use super::Day;
use super::entry::{make, moment, rate_words};

/// What differs, and the way to take it over; nothing where nothing was entered or nothing differs.
pub fn view(app: App, lang: Language, day: &Day<'_>) -> View {
    let events = day.events().unwrap_or_default();
    if events.is_empty() {
        return nothing();
    }
    let Some(then) = recorded(&events) else {
        return classed("finding asked", unrecorded(lang));
    };
    match day.planned() {
        Some(Ok(now)) if now.runs_as(then) => nothing(),
        Some(Ok(now)) => changed(app, lang, day, &events, then, &now),
        Some(Err(error)) => alarm(not_planned(lang, error.text())),
        None => alarm(no_limit(app, lang, day.supply)),
    }
}

/// Why no rates are planned.
pub const fn missing(supply: &Supply) -> Text {
    match &supply.rates {
        Some(rates) if rates.wait_for_limit() => text!(
            "リスクのある患者で、上限の数値がありません。速度の上限を症例の画面で選んでください。",
            "The patient is at risk and no figure limits the rate. Choose the highest rate on the case."
        ),
        _ => text!(
            "点滴速度がまだ選ばれていません。",
            "No rates are chosen yet."
        ),
    }
}

/// No rates are planned any more: the day goes on as recorded.
fn not_planned(lang: Language, why: Text) -> Vec<View> {
    let goes_on = say(
        lang,
        "経過は、記録した速度のまま示します。",
        "What follows goes on by the rates recorded.",
    );
    vec![paragraph(why.get(lang)), paragraph(goes_on)]
}

/// The same, called out where a patient at risk has no limit.
fn no_limit(app: App, lang: Language, supply: &Supply) -> Vec<View> {
    let mut said = Vec::new();
    if supply.rates.as_ref().is_some_and(Rates::wait_for_limit) {
        said = risks(app, lang);
        let slow = say(
            lang,
            "減速してください：このリスクでの速度の上限が決まっていません。",
            "Slow down: no highest rate holds for this risk yet.",
        );
        said.push(paragraph(strong(slow)));
    }
    said.extend(not_planned(lang, missing(supply)));
    said
}

/// Called out, and read out at once.
fn alarm(said: Vec<View>) -> View {
    let told = alert("alert stop", icon::stop(), element("div").child(said));
    element("div").attr("role", "alert").child(told).into()
}

/// The facts that ask for a slower rate.
fn risks(app: App, lang: Language) -> Vec<View> {
    let risks = slowing_risks(&app.case.screening());
    let risks: Vec<&str> = risks.iter().map(|risk| risk.label().get(lang)).collect();
    if risks.is_empty() {
        return Vec::new();
    }
    let told = text!(
        "この患者にはリスクがあります：{risks}",
        "This patient is at risk: {risks}"
    );
    let risks = risks.join(say(lang, "、", ", "));
    let told = told.fill(&[("risks", risks.into())]);
    vec![paragraph(strong(told.get(lang).to_owned()))]
}

fn unrecorded(lang: Language) -> &'static str {
    say(
        lang,
        "この日の記録は以前の版のもので、当時の速度が残っていません。経過はいまの速度で計算しているため、実際に流した速度と違うことがあります。",
        "This day was kept by an earlier version, without the rates it was run by. It is computed by the rates of now, which may differ from those that ran.",
    )
}

fn changed(
    app: App,
    lang: Language,
    day: &Day<'_>,
    events: &[RunEvent],
    then: &RunRates,
    now: &RunRates,
) -> View {
    let at = moment(&app.case.run.time(), events, day).and_then(Result::ok);
    let running = |events: &[RunEvent], at| state_at(day.plan.as_ref(), day.start, events, at).ok();
    // What cannot be read as a time hides no warning.
    let seen = at.or(events.last().map(|event| event.at));
    let state = seen.and_then(|at| running(events, at));
    let mut content = Vec::new();
    if let Some(state) = &state
        && let Some(above) = then.above(now, state.now.map(|step| step.pump))
    {
        content.push(warning(app, lang, day, above, now.highest()));
    }
    content.push(paragraph(say(
        lang,
        "開始後に、速度のもとになる事実や選択（リスク・体重・上限・用量など）が変わりました。ポンプの設定はひとりでに変わらないので、この経過も変えていません。実施分は記録のまま、残りも記録した速度で続くものとして示します。切り替えるときは、ポンプを設定してから下のボタンで記録してください。",
        "What the rates follow from (a risk, the weight, a limit, the dose) has changed since this day was begun. A pump does not change by itself, so nothing here changed by itself: what ran stays as it was recorded, and the rest goes on by the rates recorded. To change over, set the pump, then record it with the button below.",
    )));
    let mut rows = vec![
        value(say(lang, "記録した速度", "Rates recorded"), then.figure()),
        value(say(lang, "いまの速度", "Rates now"), now.figure()),
    ];
    if then.bag() != now.bag() {
        let label = say(lang, "記録した液量", "Volume recorded");
        rows.push(value(label, then.bag().sentence().get(lang).to_owned()));
        let label = say(lang, "いまの液量", "Volume now");
        rows.push(value(label, now.bag().sentence().get(lang).to_owned()));
    }
    content.push(values("rows", rows));
    // What the pump is then set to.
    let what = RunAction::Rates(now.clone());
    let after = at.and_then(|at| {
        let what = what.clone();
        let events = [events, &[RunEvent { at, what }]].concat();
        running(&events, at)?.now
    });
    content.push(actions(vec![take_over(
        app,
        lang,
        what,
        after.map(|step| step.pump),
    )]));
    let title = say(
        lang,
        "開始後に速度が変わりました",
        "The rates have changed since the start",
    );
    sheet(title, content)
}

fn take_over(app: App, lang: Language, what: RunAction, pump: Option<PumpRate>) -> View {
    let mut words = say(
        lang,
        "いまから新しい速度に切り替える",
        "Take over the new rates from now",
    )
    .to_owned();
    if let Some(pump) = pump {
        words = format!("{words}: {}", rate_words(app, lang, pump));
    }
    element("button")
        .attr("type", "button")
        .class("button go")
        .on_click(move || make(app, &what))
        .child(words)
        .into()
}

/// A rate above the limit that holds by now.
fn warning(app: App, lang: Language, day: &Day<'_>, above: Above, limit: PumpRate) -> View {
    let limited = day.supply.rates.as_ref().and_then(|rates| rates.limit);
    let mut said = match limited {
        Some((_, LimitReason::AtRisk(_))) => risks(app, lang),
        _ => Vec::new(),
    };
    let (told, pump) = match above {
        Above::Running(pump) => (
            text!(
                "減速してください：いまの {rate} は、いまの上限 {limit} を超えています。",
                "Slow down: {rate} now runs, above the limit of {limit} that holds by now."
            ),
            pump,
        ),
        Above::Rising(pump) => (
            text!(
                "記録した速度は {rate} まで上がり、いまの上限 {limit} を超えます。その前に切り替えてください。",
                "The rates recorded go up to {rate}, above the limit of {limit} that holds by now. Change over before."
            ),
            pump,
        ),
    };
    let told = told.fill(&[
        ("rate", pump.figure().into()),
        ("limit", limit.figure().into()),
    ]);
    said.push(paragraph(strong(told.get(lang).to_owned())));
    alarm(said)
}
