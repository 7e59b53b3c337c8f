//! Rate against time, with the volume given.

use crate::order::Infusion;
use crate::quantity::{ClockTime, Rounding, scale};
use crate::text::Language;
use crate::ui::say;
use crate::ui::view::{View, element};

/// The picture in units of its own: the plot, and room for the words around it.
const LEFT: i64 = 8;
const WIDTH: i64 = 304;
const TOP: i64 = 18;
const HEIGHT: i64 = 92;
const BASE: i64 = TOP + HEIGHT;

/// A staircase of the rate, and the line of the volume given up to the whole bag.
pub fn view(lang: Language, infusion: &Infusion, start: ClockTime) -> View {
    let total = infusion.total.as_seconds();
    let highest = infusion.steps.iter().map(|step| step.pump).max();
    let highest = highest.map_or(1, |pump| pump.as_microlitres_per_hour());
    let bag = infusion.steps.last().map_or(1, |step| step.running.as_microlitres());
    let across = |seconds: i64| LEFT + share(seconds, total, WIDTH);
    let up = |part: i64, whole: i64| BASE - share(part, whole, HEIGHT);
    let mut stairs = format!("M{LEFT} {BASE}");
    let mut given = stairs.clone();
    let mut marks = Vec::new();
    for step in &infusion.steps {
        let begins = step.begins.as_seconds();
        let (from, to) = (across(begins), across(begins + step.span.as_seconds()));
        let height = up(step.pump.as_microlitres_per_hour(), highest);
        stairs.push_str(&format!("L{from} {height}L{to} {height}"));
        given.push_str(&format!("L{to} {}", up(step.running.as_microlitres(), bag)));
        marks.push(mark(from, height - 3, "start", step.pump.figure()));
    }
    let right = LEFT + WIDTH;
    let area = format!("{stairs}L{right} {BASE}Z");
    let ends = start.after(infusion.total).figure();
    let bag = infusion.steps.last().map(|step| step.running.figure());
    let label = say(
        lang,
        "速度（階段）と投与量（破線）の時間経過。数値は表にあります。",
        "Rate (steps) and volume given (dashed) against time. The figures are in the table.",
    );
    element("svg")
        .class("chart")
        .attr("viewBox", "0 0 320 130")
        .attr("role", "img")
        .attr("aria-label", label)
        .child(path("area", area))
        .child(path("stairs", stairs))
        .child(path("given", given))
        .child(marks)
        .child(mark(LEFT, BASE + 14, "start", start.figure()))
        .child(mark(right, BASE + 14, "end", ends))
        .child(mark(right, TOP - 6, "end", bag.unwrap_or_default()))
        .into()
}

/// What part of a length a part of a whole takes.
fn share(part: i64, whole: i64, length: i64) -> i64 {
    scale(part, length, whole, Rounding::NearestTiesUp).unwrap_or_default()
}

fn path(class: &'static str, line: String) -> View {
    element("path").class(class).attr("d", line).into()
}

fn mark(x: i64, y: i64, anchor: &'static str, words: String) -> View {
    element("text")
        .attr("x", x.to_string())
        .attr("y", y.to_string())
        .attr("text-anchor", anchor)
        .child(words)
        .into()
}
