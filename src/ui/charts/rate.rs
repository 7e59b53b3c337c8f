//! Rate against time, with the volume given.

use crate::order::{Infusion, InfusionStep};
use crate::quantity::{ClockTime, PerDay, PumpRate, Rounding, Span, Volume, scale};
use crate::text::Language;
use crate::ui::say;
use crate::ui::view::{View, element, nothing};

/// The picture in units of its own: the plot, and room for the words around it.
const LEFT: i64 = 8;
const WIDTH: i64 = 304;
const TOP: i64 = 18;
const HEIGHT: i64 = 92;
const BASE: i64 = TOP + HEIGHT;
/// What a figure takes, in width and in height.
const ROOM: i64 = 44;
const LINE: i64 = 10;
/// Where the last one can begin and still be read whole.
const LAST: i64 = LEFT + WIDTH + LEFT - ROOM;

/// A stretch of time at one rate.
pub struct Stretch {
    /// Since the start.
    pub begins: Span,
    /// How long.
    pub span: Span,
    /// The rate; 0 in a pause.
    pub pump: PumpRate,
    /// Given in all when it ends.
    pub running: Volume<PerDay>,
}

impl Stretch {
    /// A step as planned.
    const fn of_step(step: &InfusionStep) -> Stretch {
        Stretch {
            begins: step.begins,
            span: step.span,
            pump: step.pump,
            running: step.running,
        }
    }
}

/// An infusion as planned.
pub fn planned(lang: Language, infusion: &Infusion, start: ClockTime) -> View {
    let stretches: Vec<Stretch> = infusion.steps.iter().map(Stretch::of_step).collect();
    view(lang, &stretches, start)
}

/// A staircase of the rate, and the line of the volume given up to all that is given.
pub fn view(lang: Language, stretches: &[Stretch], start: ClockTime) -> View {
    let Some(last) = stretches.last() else {
        return nothing();
    };
    let total = last.begins.and(last.span);
    let bag = last.running;
    let highest = stretches.iter().map(|one| one.pump).max();
    let highest = highest.map_or(1, PumpRate::as_microlitres_per_hour);
    let across = |seconds: i64| LEFT.saturating_add(share(seconds, total.as_seconds(), WIDTH));
    let up = |part: i64, whole: i64| BASE.saturating_sub(share(part, whole, HEIGHT));
    let mut stairs = format!("M{LEFT} {BASE}");
    let mut given = stairs.clone();
    let mut marks = Vec::new();
    let mut taken = Vec::new();
    for one in stretches {
        let from = across(one.begins.as_seconds());
        let to = across(one.begins.and(one.span).as_seconds());
        let height = up(one.pump.as_microlitres_per_hour(), highest);
        stairs.push_str(&format!("L{from} {height}L{to} {height}"));
        let volume = up(one.running.as_microlitres(), bag.as_microlitres());
        given.push_str(&format!("L{to} {volume}"));
        // A pause has no figure.
        let place = (from.min(LAST), height.saturating_sub(3));
        if height < BASE && is_free(&taken, place) {
            marks.push(mark(place.0, place.1, "start", one.pump.figure()));
            taken.push(place);
        }
    }
    let right = LEFT + WIDTH;
    let area = format!("{stairs}L{right} {BASE}Z");
    let ends = start.after(total).figure();
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
        .child(mark(right, TOP - 11, "end", bag.short_figure()))
        .into()
}

/// Whether a figure is written over no other: the table has those that are left out.
fn is_free(taken: &[(i64, i64)], (x, y): (i64, i64)) -> bool {
    taken.iter().all(|(left, line)| {
        x.abs_diff(*left) >= ROOM.unsigned_abs() || y.abs_diff(*line) >= LINE.unsigned_abs()
    })
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

#[cfg(test)]
mod tests {
    use super::is_free;

    #[test]
    fn no_figure_is_written_over_another() {
        let taken = [(8, 60), (100, 30)];
        assert!(!is_free(&taken, (40, 60)));
        assert!(!is_free(&taken, (40, 52)));
        assert!(!is_free(&taken, (60, 30)));
        assert!(is_free(&taken, (40, 50)));
        assert!(is_free(&taken, (52, 60)));
    }
}
