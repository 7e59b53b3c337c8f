//! Studies from 1990 to today: a row for each disease, a mark for each study.

use crate::app::focus_soon;
use crate::catalogue::Way;
use crate::text::Language;
use crate::ui::say;
use crate::ui::view::{View, element};

const FIRST: i64 = 1990;
const LAST: i64 = 2026;
const LEFT: i64 = 136;
/// Letters of a name that fit on its left, in either language.
const LETTERS: (usize, usize) = (11, 22);
const YEAR: i64 = 20;
const TOP: i64 = 26;
/// Marks of one year stand one above the other.
const STACK: i64 = 13;
const NOTE: i64 = 130;

/// A study on the line.
pub struct Mark {
    /// What a screen reader is told.
    pub name: String,
    /// Where its page is.
    pub address: String,
    /// When it was published.
    pub year: u16,
    /// Which way it went, where that is known.
    pub way: Option<Way>,
}

/// A disease on the line.
pub struct Row {
    /// Its short name.
    pub name: &'static str,
    /// Its page.
    pub address: String,
    /// Its studies.
    pub marks: Vec<Mark>,
    /// What became of the position of 2004.
    pub note: &'static str,
}

/// The line.
pub fn view(lang: Language, rows: &[Row]) -> View {
    let mut drawn = Vec::new();
    let mut top = TOP;
    let right = across(LAST.saturating_add(1));
    for row in rows {
        let height = height(row);
        let middle = top.saturating_add(height.div_euclid(2)).saturating_add(4);
        drawn.push(path(
            "rule",
            format!("M0 {top}H{}", right.saturating_add(NOTE)),
        ));
        drawn.push(link(
            row.address.clone(),
            row.name.to_owned(),
            "node",
            vec![text(0, middle, "start", fitted(lang, row.name))],
        ));
        drawn.push(text(
            right.saturating_add(6),
            middle,
            "start",
            row.note.to_owned(),
        ));
        drawn.extend(marks(row, top));
        top = top.saturating_add(height);
    }
    let mut axis = vec![
        path(
            "review",
            format!("M{} {}V{top}", review(), TOP.saturating_sub(6)),
        ),
        text(
            review(),
            TOP.saturating_sub(10),
            "middle",
            say(lang, "総説 2004", "Review 2004").to_owned(),
        ),
        text(
            right.saturating_add(6),
            TOP.saturating_sub(10),
            "start",
            say(lang, "2004 年の立場は", "The position of 2004").to_owned(),
        ),
    ];
    for year in (FIRST..=LAST).step_by(5) {
        let x = across(year).saturating_add(YEAR.div_euclid(2));
        axis.push(path("tick", format!("M{x} {top}v5")));
        axis.push(text(x, top.saturating_add(16), "middle", year.to_string()));
    }
    let (width, height) = (right.saturating_add(NOTE), top.saturating_add(22));
    let label = say(
        lang,
        "1990 年から現在までの研究を疾患ごとに並べた年表。内容は下の表にあります。",
        "Studies from 1990 to today by disease. All of it is in the table below.",
    );
    let line = element("svg")
        .class("chart years")
        .attr("viewBox", format!("0 0 {width} {height}"))
        .attr("role", "group")
        .attr("aria-label", label)
        .child(axis)
        .child(drawn);
    element("div").class("scroll").child(line).into()
}

/// A name as far as there is room; all of it is the name of the link, and in the table.
fn fitted(lang: Language, name: &'static str) -> String {
    let most = match lang {
        Language::Ja => LETTERS.0,
        Language::En => LETTERS.1,
    };
    if name.chars().count() <= most || name.is_ascii() && name.len() <= LETTERS.1 {
        return name.to_owned();
    }
    // Without a sign at its end: what is seen has to be part of the link's name.
    let kept: String = name.chars().take(most).collect();
    // Between two words, where there are any: a part of a word is no part of a name that is spoken.
    let kept = match (kept.rsplit_once(' '), name.chars().nth(most)) {
        (_, Some(' ')) | (None, _) => kept.as_str(),
        (Some((words, _)), _) => words,
    };
    kept.trim_end_matches([',', ' ']).to_owned()
}

/// The review came out in May.
fn review() -> i64 {
    across(2004).saturating_add(8)
}

fn across(year: i64) -> i64 {
    let years = year.saturating_sub(FIRST);
    LEFT.saturating_add(years.saturating_mul(YEAR))
}

fn height(row: &Row) -> i64 {
    let most = row
        .marks
        .iter()
        .map(|mark| {
            row.marks
                .iter()
                .filter(|other| other.year == mark.year)
                .count()
        })
        .max()
        .unwrap_or(1);
    let most = i64::try_from(most).unwrap_or(1).max(1);
    most.saturating_mul(STACK).saturating_add(9)
}

fn marks(row: &Row, top: i64) -> Vec<View> {
    let mut seen: Vec<u16> = Vec::new();
    let mut drawn = Vec::new();
    for mark in &row.marks {
        let above = seen.iter().filter(|year| **year == mark.year).count();
        seen.push(mark.year);
        let above = i64::try_from(above)
            .unwrap_or_default()
            .saturating_mul(STACK);
        let y = top.saturating_add(11).saturating_add(above);
        let x = across(i64::from(mark.year)).saturating_add(YEAR.div_euclid(2));
        let (class, line) = sign(mark.way, x, y);
        drawn.push(link(
            mark.address.clone(),
            mark.name.clone(),
            "event",
            vec![path(class, line)],
        ));
    }
    drawn
}

/// A shape of its own for each direction, so that it is told apart without colour.
pub fn sign(way: Option<Way>, x: i64, y: i64) -> (&'static str, String) {
    let (left, up, down) = (
        x.saturating_sub(5),
        y.saturating_sub(5),
        y.saturating_add(5),
    );
    match way {
        Some(Way::Better) => ("dot better", format!("M{left} {down}h10L{x} {up}z")),
        Some(Way::Worse) => ("dot worse", format!("M{left} {up}h10L{x} {down}z")),
        Some(Way::NoBenefit) => ("dot no", format!("M{left} {up}h10v10h-10z")),
        Some(Way::AsGood) => (
            "dot",
            format!("M{left} {y}a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z"),
        ),
        Some(Way::Unclear) => ("dot unclear", format!("M{x} {up}l5 5l-5 5l-5 -5z")),
        Some(Way::Uncontrolled) => (
            "dot unsure",
            format!("M{left} {y}a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z"),
        ),
        // A question mark.
        None => (
            "dot unknown",
            format!(
                "M{} {}a3 3 0 1 1 3 3v2M{x} {}v1",
                x.saturating_sub(3),
                y.saturating_sub(2),
                y.saturating_add(5)
            ),
        ),
    }
}

/// The shapes with their words.
pub fn key(lang: Language) -> View {
    let one = |way: Option<Way>, words: &'static str| -> View {
        let (class, line) = sign(way, 7, 7);
        let svg = element("svg")
            .attr("viewBox", "0 0 14 14")
            .attr("width", "14")
            .attr("height", "14")
            .attr("aria-hidden", "true")
            .child(path(class, line));
        element("li").child(svg).child(" ").child(words).into()
    };
    let mut ways: Vec<View> = Way::ALL
        .iter()
        .rev()
        .map(|way| one(Some(*way), way.text().get(lang)))
        .collect();
    ways.push(one(
        None,
        say(lang, "方向は未確認", "Direction not verified"),
    ));
    element("ul").class("key").child(ways).into()
}

fn link(address: String, name: String, class: &'static str, shown: Vec<View>) -> View {
    element("svg-a")
        .class(class)
        .attr("href", address)
        .attr("aria-label", name)
        .on_click(|| focus_soon("place"))
        .child(shown)
        .into()
}

fn path(class: &'static str, line: String) -> View {
    element("path").class(class).attr("d", line).into()
}

fn text(x: i64, y: i64, anchor: &'static str, words: String) -> View {
    element("text")
        .attr("x", x.to_string())
        .attr("y", y.to_string())
        .attr("text-anchor", anchor)
        .child(words)
        .into()
}
