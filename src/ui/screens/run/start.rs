//! When the day began: as entered, and as it was recorded with its first entry.

use crate::app::{App, Dosing};
use crate::order::{RunError, parse_run, replan, run_text};
use crate::quantity::ClockTime;
use crate::text::Language;
use crate::ui::parts::sheet::classed;
use crate::ui::view::{View, element, nothing};

use super::Day;

/// The start in use, where it is not the one entered.
#[expect(
    clippy::redundant_closure_for_method_calls,
    reason = "the method alone is not general enough in its lifetime"
)]
pub fn view(app: App, lang: Language, day: &Day<'_>) -> View {
    let began = || ("start", day.start.figure().into());
    let (told, entered) = match app.case.settings(|s| s.start_time()) {
        Some(entered) if entered == day.start => return nothing(),
        Some(entered) => (
            text!(
                "この日は {start} 開始として記録されています。入力された {entered} には合わせていません。",
                "This day was recorded as begun at {start}. It does not follow the {entered} entered since."
            ),
            Some(entered),
        ),
        None => (
            text!(
                "開始時刻が未入力のため {start} として計算しています。",
                "No start time is entered: counted from {start}."
            ),
            None,
        ),
    };
    let figure = |entered: Option<ClockTime>| entered.map_or(String::new(), ClockTime::figure);
    let told = told.fill(&[began(), ("entered", figure(entered).into())]);
    let told = classed("finding asked", told.get(lang).to_owned());
    let Some(entered) = entered else {
        return told;
    };
    let correct = text!(
        "記録した開始を {entered} に訂正する",
        "Correct the recorded start to {entered}"
    );
    let correct = correct.fill(&[("entered", entered.figure().into())]);
    let correct = element("button")
        .attr("type", "button")
        .class("button")
        .on_click(move || correct_to(app, entered))
        .child(correct.get(lang).to_owned());
    vec![told, correct.into()].into()
}

/// Corrects the start of a recorded day, if all its entries fit after it.
fn correct_to(app: App, start: ClockTime) {
    let Dosing::Ready(order) = app.case.dosing() else {
        return;
    };
    let Ok(day) = Day::of(app, &order) else {
        return;
    };
    let corrected = || -> Result<String, RunError> {
        let mut events = day.events()?;
        if let Some(first) = events.first_mut() {
            first.at = start;
        }
        let line = run_text(&events);
        replan(day.plan.as_ref(), start, &parse_run(&line, start)?)?;
        Ok(line)
    };
    match corrected() {
        Ok(line) => {
            app.case.run.clear();
            day.keep(app, &line);
        }
        Err(error) => app.case.run.refuse(error.sentence()),
    }
}
