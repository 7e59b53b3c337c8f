//! A line of a forest: an effect with its interval against no difference, drawn into a table.

use crate::meta_analysis::{Effect, Fixed};
use crate::ui::view::{View, element, nothing};

/// The picture in units of its own.
const WIDTH: i64 = 240;
const HEIGHT: i64 = 26;
const MIDDLE: i64 = 13;
/// Room for the arrows of what lies outside.
const EDGE: i64 = 8;

/// Along which an effect lies.
#[derive(Clone, Copy, Debug)]
pub enum Axis {
    /// Ratios by their logarithm, between two of them in hundredths.
    Ratios {
        /// The lowest that is drawn.
        from: i64,
        /// The highest.
        to: i64,
    },
    /// A difference on a scale of its own: so far to both sides, in thousandths.
    Difference {
        /// How far.
        reach: i64,
        /// With less on the right, where less is better.
        turned: bool,
    },
}

/// What stands at the estimate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// A trial: a square, its half width by how much it counts.
    Square(i64),
    /// Of several trials, computed here.
    Diamond,
    /// Of several trials, as published.
    Hollow,
}

/// Ratios that are marked on the axis, in hundredths.
const TICKS: [i64; 11] = [5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000];

impl Axis {
    /// Wide enough for all effects, from a half to two at least; what is beyond 0.05 and 100 is cut off.
    pub fn for_ratios<'a>(effects: impl Iterator<Item = &'a Effect>) -> Axis {
        let (mut from, mut to) = (50, 200);
        for effect in effects {
            from = from.min(effect.low.in_hundredths().unwrap_or(from));
            to = to.max(effect.high.in_hundredths().unwrap_or(to));
        }
        let below = TICKS.into_iter().rev().find(|tick| *tick <= from);
        let above = TICKS.into_iter().find(|tick| *tick >= to);
        Axis::Ratios {
            from: below.unwrap_or(5),
            to: above.unwrap_or(10_000),
        }
    }

    /// For one difference.
    pub fn for_difference(effect: &Effect, turned: bool) -> Axis {
        let far = |end: Fixed| end.thousandths().unwrap_or_default().saturating_abs();
        let reach = far(effect.low).max(far(effect.high)).max(1);
        Axis::Difference { reach, turned }
    }

    /// Where a value lies, and whether it had to be cut off.
    fn place(self, value: Fixed) -> Option<(i64, bool)> {
        let (at, from, to, turned) = match self {
            Axis::Ratios { from, to } => {
                let ln = |ratio: Fixed| ratio.ln().thousandths();
                let end = |hundredths| ln(Fixed::hundredths(hundredths));
                (ln(value)?, end(from)?, end(to)?, false)
            }
            Axis::Difference { reach, turned } => {
                (value.thousandths()?, reach.saturating_neg(), reach, turned)
            }
        };
        let within = at.clamp(from, to);
        let length = WIDTH.saturating_sub(EDGE.saturating_mul(2));
        let share = within.saturating_sub(from).saturating_mul(length);
        let share = share.checked_div(to.saturating_sub(from))?;
        let share = if turned {
            length.saturating_sub(share)
        } else {
            share
        };
        Some((EDGE.saturating_add(share), within != at))
    }
}

/// A line: the interval, the estimate, and no difference.
pub fn line(axis: Axis, effect: &Effect, shape: Shape) -> View {
    let ends = [effect.low, effect.value, effect.high].map(|value| axis.place(value));
    let [Some(low), Some((at, _)), Some(high)] = ends else {
        return nothing();
    };
    let ((low, low_cut), (high, high_cut)) = if low.0 <= high.0 {
        (low, high)
    } else {
        (high, low)
    };
    let mut marks = vec![none_at(axis)];
    match shape {
        Shape::Square(half) => {
            marks.push(path("whisker", format!("M{low} {MIDDLE}H{high}")));
            marks.push(arrow(low, low_cut, "l5 -4v8z"));
            marks.push(arrow(high, high_cut, "l-5 -4v8z"));
            let (x, y) = (at.saturating_sub(half), MIDDLE.saturating_sub(half));
            let side = half.saturating_mul(2);
            marks.push(path("estimate", format!("M{x} {y}h{side}v{side}h-{side}z")));
        }
        Shape::Diamond | Shape::Hollow => {
            let class = match shape {
                Shape::Hollow => "pooled hollow",
                _ => "pooled",
            };
            let (up, down) = (MIDDLE.saturating_sub(6), MIDDLE.saturating_add(6));
            let around = format!("M{low} {MIDDLE}L{at} {up}L{high} {MIDDLE}L{at} {down}z");
            marks.push(path(class, around));
        }
    }
    svg(HEIGHT, marks)
}

/// The figures under the lines; of differences each has its own scale, and only no difference is marked.
pub fn scale(axis: Axis) -> View {
    let mut marks = Vec::new();
    match axis {
        Axis::Ratios { from, to } => {
            let shown = TICKS.into_iter().filter(|tick| (from..=to).contains(tick));
            let mut free = i64::MIN;
            for tick in shown {
                let Some((x, _)) = axis.place(Fixed::hundredths(tick)) else {
                    continue;
                };
                if x < free && tick != 100 {
                    continue;
                }
                free = x.saturating_add(24);
                let whole = tick.checked_rem(100) == Some(0);
                let places = if whole { 0 } else { 2 };
                let figure = Fixed::hundredths(tick).decimals(places).unwrap_or_default();
                let figure = figure
                    .strip_suffix('0')
                    .filter(|_| !whole)
                    .map_or(figure.clone(), str::to_owned);
                marks.push(path("tick", format!("M{x} 0v5")));
                marks.push(words(x, 16, figure));
            }
        }
        Axis::Difference { .. } => {
            let x = WIDTH.div_euclid(2);
            marks.push(path("tick", format!("M{x} 0v5")));
            marks.push(words(x, 16, "0".to_owned()));
        }
    }
    svg(18, marks)
}

fn none_at(axis: Axis) -> View {
    let none = match axis {
        Axis::Ratios { .. } => Fixed::of(1),
        Axis::Difference { .. } => Fixed::ZERO,
    };
    match axis.place(none) {
        Some((x, false)) => path("none", format!("M{x} 0v{HEIGHT}")),
        _ => nothing(),
    }
}

fn arrow(x: i64, cut: bool, to: &'static str) -> View {
    if cut {
        path("estimate", format!("M{x} {MIDDLE}{to}"))
    } else {
        nothing()
    }
}

/// Hidden from screen readers: the figures stand in the same row.
fn svg(height: i64, marks: Vec<View>) -> View {
    element("svg")
        .class("line")
        .attr("viewBox", format!("0 0 {WIDTH} {height}"))
        .attr("aria-hidden", "true")
        .child(marks)
        .into()
}

fn path(class: &'static str, line: String) -> View {
    element("path").class(class).attr("d", line).into()
}

fn words(x: i64, y: i64, words: String) -> View {
    element("text")
        .attr("x", x.to_string())
        .attr("y", y.to_string())
        .attr("text-anchor", "middle")
        .child(words)
        .into()
}
