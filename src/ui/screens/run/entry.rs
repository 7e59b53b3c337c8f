//! What happened: now, what comes next, and the buttons.

use crate::app::{App, Dosing, clock, today};
use crate::order::{
    RunAction, RunError, RunEvent, RunFault, RunSheet, RunState, RunStep, not_before, pump_words,
    replan, run_text, state_at,
};
use crate::quantity::{ClockTime, PumpRate, Span};
use crate::text::{Language, Sentence};
use crate::ui::parts::button::{Look, actions, button};
use crate::ui::parts::entry::{Entry, never_refused, no_unit};
use crate::ui::parts::sheet::{classed, hint, mark, paragraph, sheet, strong};
use crate::ui::parts::typed::unusable;
use crate::ui::say;
use crate::ui::view::{View, element, live, nothing};

use super::{Day, ending};

/// The moment typed, or now, as a moment of this day. Where the date is known, a time is that of the
/// calendar; where it is not, of the day that is nearest.
pub fn moment(
    typed: &str,
    events: &[RunEvent],
    day: &Day<'_>,
) -> Option<Result<ClockTime, RunError>> {
    let before = events.last().map_or(day.start, |event| event.at);
    let number = events.len().saturating_add(1);
    let not_earlier = |at: ClockTime| (at >= before).then_some(at).ok_or(RunFault::OutOfOrder);
    let now = now_of(day);
    let at = match (typed, now) {
        ("", Some(now)) => not_earlier(now),
        ("", None) => not_before(before, ClockTime::parse(&clock())?),
        (typed, now) => match (ClockTime::parse_later(typed), now) {
            (Some(at), _) => not_earlier(at),
            (None, now) => {
                let clock = ClockTime::parse(typed)?;
                let near = now.map(|now| nearest(clock, now));
                // What is written down on a later day was before the end that was planned.
                match near.filter(|at| planned_end(day).is_some_and(|end| *at <= end)) {
                    Some(at) => not_earlier(at),
                    None => not_before(before, clock),
                }
            }
        },
    };
    Some(at.map_err(|fault| RunError::Entry(number, fault)))
}

/// Now as a moment of this day of the course, where its date is known.
fn now_of(day: &Day<'_>) -> Option<ClockTime> {
    let days = today().as_days().checked_sub(day.date?.as_days())?;
    let clock = ClockTime::parse(&clock())?;
    // Of a day that is yet to come it is not known what is meant.
    (0..=LATEST).contains(&days).then_some(())?;
    Some(clock.on_day(u16::try_from(days).ok()?))
}

/// When the day was planned to end.
fn planned_end(day: &Day<'_>) -> Option<ClockTime> {
    let infusion = day.day.infusion.as_ref()?.as_ref().ok()?;
    Some(day.start.after(infusion.total))
}

/// An infusion of more days is none.
const LATEST: i32 = 9;

/// A time on the clock on the day on which it is nearest to now.
fn nearest(clock: ClockTime, now: ClockTime) -> ClockTime {
    let days = 0..=u16::try_from(LATEST).unwrap_or_default();
    let away = |at: &ClockTime| at.elapsed_from(now).as_seconds().abs();
    let all = days.map(|day| clock.on_day(day));
    all.min_by_key(away).unwrap_or(clock)
}

/// How it stands at the moment of the entry, and what can be entered.
pub fn view(app: App, lang: Language, day: &Day<'_>, events: &[RunEvent], run: &RunSheet) -> View {
    let typed = app.case.run.time();
    let at = moment(&typed, events, day);
    let readable = at.is_some();
    let mut content = Vec::new();
    let state = at.and_then(|at| {
        let state = at.and_then(|at| Ok((at, state_at(day.plan.as_ref(), day.start, events, at)?)));
        let waits = typed.is_empty() && events.is_empty();
        let told = |error| match error {
            RunError::Entry(_, RunFault::OutOfOrder) if waits => not_begun(day.start),
            error => told(error),
        };
        state
            .map_err(|error| content.push(hint(told(error).get(lang).to_owned())))
            .ok()
    });
    if let Some((at, state)) = &state {
        content.extend(stands(app, lang, *at, state, run));
    } else {
        content.push(paragraph(strong(ending(lang, run))));
    }
    content.push(time(app, lang, typed, readable));
    content.push(undated(lang, day, run));
    if readable {
        let state = state.map(|(_, state)| state);
        let planned = day.planned().and_then(Result::ok);
        let limit = planned.map(|rates| rates.highest());
        content.extend(acts(app, lang, state.as_ref(), limit));
    }
    let refused = live(move || match app.case.run.refused() {
        Some(sentence) => classed("finding", sentence.get(lang).to_owned()),
        None => nothing(),
    });
    content.push(element("div").attr("role", "alert").child(refused).into());
    sheet(
        say(lang, "いまの状態と記録", "Now, and what happens"),
        content,
    )
}

/// A long infusion goes into another day, and without a date it is not known which is meant.
fn undated(lang: Language, day: &Day<'_>, run: &RunSheet) -> View {
    let half = Span::minutes(12 * 60);
    let long = run
        .ends
        .is_none_or(|ends| ends.elapsed_from(day.start) > half);
    if day.date.is_some() || !long {
        return nothing();
    }
    classed(
        "finding asked",
        say(
            lang,
            "開始日が未入力のため、時刻がどの日のものか時計だけでは決まりません。症例の画面で開始日を入力してください。翌日の時刻は「03:30 +1」のように入力できます。",
            "Without the first day the clock alone does not say which day a time is of. Enter the first day on the case. A time of the next day can be typed as 03:30 +1.",
        ),
    )
}

/// The clock stands before the start, and nothing was entered yet.
fn not_begun(start: ClockTime) -> Sentence {
    let told = text!(
        "まだ始まっていません。開始予定は {start} です。早く始めるときは、上の開始時刻を直してください。",
        "It has not begun: it is planned to begin at {start}. To begin earlier, set the start above."
    );
    told.fill(&[("start", start.figure().into())])
}

/// `36 mL/h`, and where drops are counted `12 drops/min (36 mL/h)`.
#[expect(
    clippy::redundant_closure_for_method_calls,
    reason = "the method itself is not general enough in its lifetime"
)]
pub fn rate_words(app: App, lang: Language, pump: PumpRate) -> String {
    let drops = app.case.settings(|s| s.drop_factor());
    pump_words(pump, drops).get(lang).to_owned()
}

/// What is wrong with the entry being made.
fn told(error: RunError) -> Sentence {
    match error {
        RunError::Entry(_, fault) => fault.text().into(),
        error => error.sentence(),
    }
}

/// The rate at a moment in big figures, and what comes next.
fn stands(app: App, lang: Language, at: ClockTime, state: &RunState, run: &RunSheet) -> Vec<View> {
    let label = text!("{at} の速度", "Rate at {at}").fill(&[("at", at.figure().into())]);
    let (figure, basis) = match state.now {
        Some(rung) => (
            rate_words(app, lang, rung.pump),
            text!("段階 {step}", "step {step}")
                .fill(&[("step", rung.number.to_string().into())])
                .get(lang)
                .to_owned(),
        ),
        None => (say(lang, "中断中", "Paused").to_owned(), String::new()),
    };
    let big = element("p")
        .class("big")
        .child(vec![strong(figure), mark("", basis)]);
    let now = state.now.map(|rung| rung.pump);
    let next = run
        .rows
        .iter()
        .find(|row| row.from > at && now.is_some_and(|now| now != row.pump));
    let next = next.map_or(String::new(), |row| {
        let told = text!(
            "次は {at} に {rate}（予定）",
            "Next: {rate} at {at}, planned"
        );
        let filled = [
            ("at", row.from.figure().into()),
            ("rate", rate_words(app, lang, row.pump).into()),
        ];
        told.fill(&filled).get(lang).to_owned()
    });
    let held = if state.held && state.now.is_some() {
        say(
            lang,
            "減速・再開した段階で保留中。「増速の再開」まで自動では上がりません。",
            "Held at the step it was slowed to or resumed at, until you let it rise.",
        )
    } else {
        ""
    };
    vec![
        hint(label.get(lang).to_owned()),
        big.into(),
        classed("per-day", next),
        classed("per-day", ending(lang, run)),
        hint(held),
    ]
}

/// The time of the entry: the clock, as long as no other is typed.
fn time(app: App, lang: Language, typed: String, readable: bool) -> View {
    let follows = typed.is_empty();
    let shown = if follows { clock() } else { typed };
    let entry = Entry {
        lang,
        id: "run-time".to_owned(),
        label: say(lang, "記録の時刻", "Time of the entry"),
        unit: no_unit(),
        keyboard: "text",
        example: "10:15",
    };
    let below = if !readable {
        unusable(lang)
    } else if follows {
        say(
            lang,
            "別の時刻を入力しなければ、ボタンを押した時の時計の時刻で記録します。",
            "Unless you type another, an entry takes the clock's time when its button is pressed.",
        )
    } else {
        ""
    };
    let field = entry.view(
        move || shown.clone(),
        move |text| app.case.run.type_time(text),
        move || !readable,
        vec![hint(below)],
    );
    let now = button(
        Look::Plain,
        say(lang, "いまの時刻", "Time now"),
        move || app.case.run.type_time(String::new()),
    );
    element("div").class("time").child(vec![field, now]).into()
}

/// The buttons: what can be done in this state, with the rate that it leads to. None leads above the
/// fastest rate that is planned now.
fn acts(app: App, lang: Language, state: Option<&RunState>, limit: Option<PumpRate>) -> Vec<View> {
    let act = |class: &'static str, what: RunAction, rate: &str| -> View {
        let mut words = what.sentence().get(lang).to_owned();
        if !rate.is_empty() {
            words = format!("{words}: {rate}");
        }
        element("button")
            .attr("type", "button")
            .class(class)
            .on_click(move || make(app, &what))
            .child(words)
            .into()
    };
    let mut buttons = Vec::new();
    let paused = state.is_some_and(|state| state.now.is_none());
    if !paused {
        buttons.push(act("button go", RunAction::Pause, ""));
    }
    if let Some(state) = state {
        // One step lower than before the pause, where there is one.
        let usual = state.choices.get(1).or(state.choices.first());
        let usual = usual.map_or(0, |step| step.number);
        let within = |step: &&RunStep| limit.is_none_or(|limit| step.pump <= limit);
        let mut usual_shown = false;
        for step in state.choices.iter().filter(within) {
            let is_usual = paused && !usual_shown && step.number <= usual;
            usual_shown |= is_usual;
            let (class, what) = match (paused, is_usual) {
                (false, _) => ("button", RunAction::SlowTo(step.number)),
                (true, true) => ("button go", RunAction::Resume(Some(step.number))),
                (true, false) => ("button", RunAction::Resume(Some(step.number))),
            };
            buttons.push(act(class, what, &rate_words(app, lang, step.pump)));
        }
        if state.held && !paused {
            buttons.push(act("button", RunAction::Raise, ""));
        }
    }
    let lot = Entry {
        lang,
        id: "run-lot".to_owned(),
        label: say(lang, "新しいロットの番号", "Number of the new lot"),
        unit: no_unit(),
        keyboard: "text",
        example: "AB123",
    };
    let lot = lot.view(
        move || app.case.run.lot(),
        move |text| app.case.run.type_lot(text),
        never_refused,
        Vec::new(),
    );
    let change = button(
        Look::Plain,
        say(lang, "ロットを替えた", "Lot changed"),
        move || {
            let lot = app.case.run.lot();
            make(app, &RunAction::NewLot(lot.trim().to_owned()));
        },
    );
    vec![
        actions(buttons),
        element("div").class("time").child(vec![lot, change]).into(),
    ]
}

/// Makes an entry if it fits; else says why not, and nothing typed is lost.
pub fn make(app: App, what: &RunAction) {
    let Dosing::Ready(order) = app.case.dosing() else {
        return;
    };
    let Ok(day) = Day::of(app, &order) else {
        return;
    };
    match with_entry(app, &day, what) {
        Ok(events) => {
            app.case.run.clear();
            day.keep(app, &run_text(&events));
        }
        Err(error) => app.case.run.refuse(told(error)),
    }
}

/// The entries with one more. The first of a day comes after the rates that the day is run by.
fn with_entry(app: App, day: &Day<'_>, what: &RunAction) -> Result<Vec<RunEvent>, RunError> {
    let mut events = day.events()?;
    let number = events.len().saturating_add(1);
    let unreadable = RunError::Entry(number, RunFault::Unreadable);
    let at = moment(&app.case.run.time(), &events, day).ok_or(unreadable)??;
    if events.is_empty() {
        events.push(RunEvent {
            at: day.start,
            what: RunAction::Rates(day.planned().ok_or(RunError::NoRates)??),
        });
    }
    events.push(RunEvent {
        at,
        what: what.clone(),
    });
    replan(day.plan.as_ref(), day.start, &events)?;
    Ok(events)
}
