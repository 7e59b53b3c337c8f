//! Direction and size: a lane for each direction, a circle for each study.

use crate::app::focus_soon;
use crate::catalogue::Way;
use crate::evidence::Direction;
use crate::text::Language;
use crate::ui::say;
use crate::ui::view::{View, element};

/// A study on the map.
pub struct Mark {
    /// Its name.
    pub name: &'static str,
    /// Where its page is.
    pub address: String,
    /// How many patients, where that is known.
    pub patients: Option<u16>,
    /// Which way it went.
    pub direction: Direction,
}

/// The lanes, the best on top; a lane without a study is left out.
pub fn view(lang: Language, marks: &[Mark]) -> View {
    let lanes = Way::ALL.iter().rev().filter_map(|way| {
        let of = marks.iter().filter(|mark| Way::of(mark.direction) == *way);
        let circles: Vec<View> = of.map(|mark| circle(lang, mark, *way)).collect();
        (!circles.is_empty()).then(|| lane(lang, *way, circles))
    });
    let lanes: Vec<View> = lanes.collect();
    element("dl").class("lanes").child(lanes).into()
}

fn lane(lang: Language, way: Way, circles: Vec<View>) -> View {
    element("div")
        .child(element("dt").child(way.text().get(lang)))
        .child(element("dd").child(circles))
        .into()
}

fn circle(lang: Language, mark: &Mark, way: Way) -> View {
    // The area follows the number: the radius is its root.
    let patients = mark.patients.unwrap_or(20);
    let radius = i64::from(patients.isqrt()).clamp(3, 24);
    let side = radius.saturating_add(2).saturating_mul(2);
    let (left, width) = (2, radius.saturating_mul(2));
    let middle = radius.saturating_add(2);
    let path = format!(
        "M{left} {middle}a{radius} {radius} 0 1 0 {width} 0a{radius} {radius} 0 1 0 -{width} 0z"
    );
    let class = match (way, mark.patients.is_some()) {
        (_, false) => "dot unsure",
        (Way::Better, _) => "dot better",
        (Way::Worse, _) => "dot worse",
        (Way::Unclear, _) => "dot unclear",
        _ => "dot",
    };
    let svg = element("svg")
        .attr("viewBox", format!("0 0 {side} {side}"))
        .attr("width", side.to_string())
        .attr("height", side.to_string())
        .attr("aria-hidden", "true")
        .child(element("path").class(class).attr("d", path));
    let size = match mark.patients {
        Some(n) => format!("n\u{a0}=\u{a0}{n}"),
        None => say(lang, "例数 未確認", "n not verified").to_owned(),
    };
    element("a")
        .attr("href", mark.address.clone())
        .on_click(|| focus_soon("place"))
        .child(svg)
        .child(element("span").attr("lang", "en").child(mark.name))
        .child(element("span").class("hint").child(size))
        .into()
}
