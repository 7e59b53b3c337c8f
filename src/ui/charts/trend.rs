//! Readings against time, with the band within which no change counts, and the days of the courses; of the courses themselves a bar each.

use crate::follow_up::{Diary, Scale, since_first_dose};
use crate::quantity::{Date, Rounding, format_scaled, scale as share_of};
use crate::text::Language;
use crate::ui::parts::sheet::hint;
use crate::ui::say;
use crate::ui::view::{View, element, nothing};

/// The picture in units of its own: the plot, and room for the words around it.
const LEFT: i64 = 30;
const WIDTH: i64 = 280;
const TOP: i64 = 10;
const HEIGHT: i64 = 96;
const BASE: i64 = TOP + HEIGHT;

/// What the days and readings reach over.
struct Plot {
    first: Date,
    days: i64,
    least: i64,
    span: i64,
}

impl Plot {
    fn across(&self, on: Date) -> i64 {
        let day = i64::from(on.as_days()).saturating_sub(self.first.as_days().into());
        LEFT.saturating_add(share(day, self.days, WIDTH))
    }

    fn up(&self, number: i64) -> i64 {
        let above = number.saturating_sub(self.least).clamp(0, self.span);
        BASE.saturating_sub(share(above, self.span, HEIGHT))
    }
}

/// The readings of a scale; nothing where there are fewer than two.
pub fn view(lang: Language, diary: &Diary, scale: Scale) -> View {
    let entries = diary.of(scale);
    let (Some(first), Some(last)) = (entries.first(), entries.last()) else {
        return nothing();
    };
    if first.on == last.on {
        return nothing();
    }
    let baseline = since_first_dose(diary, scale).map(|judged| judged.from.reading.number());
    let around = baseline.zip(scale.matters());
    let band = around.map(|(at, by)| (at.saturating_sub(by), at.saturating_add(by)));
    let numbers = entries.iter().map(|entry| entry.reading.number());
    let numbers: Vec<i64> = numbers
        .chain(band.iter().flat_map(|(a, b)| [*a, *b]))
        .collect();
    // A bar begins at nothing.
    let is_given = scale == Scale::Dose;
    let least = numbers.iter().min().copied().filter(|_| !is_given);
    let least = least.unwrap_or_default();
    let most = numbers.iter().max().copied().unwrap_or_default();
    let days = i64::from(last.on.as_days()).saturating_sub(first.on.as_days().into());
    let plot = Plot {
        first: first.on,
        days,
        least,
        span: most.saturating_sub(least).max(1),
    };
    let mut line = String::new();
    let mut points = String::new();
    let mut bars = String::new();
    for entry in &entries {
        let (x, y) = (plot.across(entry.on), plot.up(entry.reading.number()));
        line.push_str(&format!(
            "{}{x} {y}",
            if line.is_empty() { "M" } else { "L" }
        ));
        points.push_str(&format!(
            "M{} {}h4v4h-4z",
            x.saturating_sub(2),
            y.saturating_sub(2)
        ));
        bars.push_str(&format!("M{x} {BASE}V{y}"));
    }
    let mut drawn = Vec::new();
    let mut told = Vec::new();
    if let Some((low, high)) = band {
        let (top, height) = (plot.up(high), plot.up(low).saturating_sub(plot.up(high)));
        drawn.push(path(
            "band",
            format!("M{LEFT} {top}h{WIDTH}v{height}h-{WIDTH}z"),
        ));
        told.push(say(
            lang,
            "帯: 治療前からの変化が意味のある大きさに届かない範囲。",
            "Band: no change since before treatment that matters.",
        ));
    }
    if is_given {
        drawn.push(path("bars", bars));
    } else {
        let mut courses = diary.doses();
        courses.retain(|dose| (first.on..=last.on).contains(dose));
        if !courses.is_empty() {
            told.push(say(
                lang,
                "縦の破線: 投与したコース。",
                "Dashed: courses given.",
            ));
        }
        for dose in courses {
            let x = plot.across(dose);
            drawn.push(path("course", format!("M{x} {TOP}V{BASE}")));
        }
        drawn.push(path("stairs", line));
        drawn.push(path("points", points));
    }
    let figure = |number: i64| format_scaled(number, scale.decimals());
    drawn.push(mark(
        LEFT - 4,
        plot.up(most).saturating_add(3),
        "end",
        figure(most),
    ));
    drawn.push(mark(
        LEFT - 4,
        plot.up(least).saturating_add(3),
        "end",
        figure(least),
    ));
    drawn.push(mark(LEFT, BASE + 14, "start", first.on.figure()));
    drawn.push(mark(LEFT + WIDTH, BASE + 14, "end", last.on.figure()));
    let label = text!(
        "{scale}の推移。数値は下の表にあります。",
        "{scale} against time. The figures are in the table below."
    );
    let label = label.fill(&[("scale", scale.label().into())]);
    let chart = element("svg")
        .class("chart trend")
        .attr("viewBox", "0 0 320 126")
        .attr("role", "img")
        .attr("aria-label", label.get(lang).to_owned())
        .child(drawn);
    vec![chart.into(), hint(told.join(" "))].into()
}

/// What part of a length a part of a whole takes.
fn share(part: i64, whole: i64, length: i64) -> i64 {
    share_of(part, length, whole, Rounding::NearestTiesUp).unwrap_or_default()
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
