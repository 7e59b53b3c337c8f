//! Immune events on the left, diseases on the right, a line for each that the review names.

use crate::app::focus_soon;
use crate::catalogue::Place;
use crate::evidence::library::Topic;
use crate::evidence::mechanism::{Link, Mechanism, Named, Points};
use crate::text::{Language, Text};
use crate::ui::say;
use crate::ui::view::{View, element};

/// The picture in units of its own.
const LEFT: i64 = 290;
const RIGHT: i64 = 470;
const WIDTH: i64 = 700;
const STEP: i64 = 46;
/// Letters of a line, in either language.
const LETTERS_JA: usize = 22;
const LETTERS_EN: usize = 42;

/// The map; with one event chosen, its lines stand out.
pub fn view(lang: Language, chosen: Option<Mechanism>) -> View {
    let mut diseases: Vec<&'static Link> = Vec::new();
    for tie in Mechanism::ALL.iter().flat_map(|event| event.links()) {
        if diseases.iter().all(|known| known.name != tie.name) {
            diseases.push(tie);
        }
    }
    let mut drawn = Vec::new();
    for (row, event) in Mechanism::ALL.iter().enumerate() {
        for tie in event.links() {
            let to = diseases.iter().position(|known| known.name == tie.name);
            let is_shown = chosen.is_none_or(|chosen| chosen == *event);
            drawn.push(edge(
                middle(row),
                middle(to.unwrap_or_default()),
                tie,
                is_shown,
            ));
        }
    }
    for (row, event) in Mechanism::ALL.iter().enumerate() {
        let is_chosen = chosen == Some(*event);
        let place = Place::Mechanisms(Some(*event));
        drawn.push(node(
            lang,
            event.name(),
            &place,
            (LEFT, "end"),
            middle(row),
            is_chosen,
        ));
    }
    for (row, tie) in diseases.iter().enumerate() {
        let place = match tie.conditions.first() {
            Some(condition) => Place::Disease(Topic::Of(*condition)),
            None => Place::Mechanisms(None),
        };
        drawn.push(node(
            lang,
            tie.name,
            &place,
            (RIGHT, "start"),
            middle(row),
            false,
        ));
    }
    let rows = Mechanism::ALL.len().max(diseases.len());
    let height = i64::try_from(rows).unwrap_or_default().saturating_mul(STEP);
    let label = say(
        lang,
        "免疫の出来事と疾患を結ぶ図。内容は下の表にあります。",
        "A map from immune events to diseases. All of it is in the table below.",
    );
    let map = element("svg")
        .class("chart map")
        .attr("viewBox", format!("0 0 {WIDTH} {height}"))
        .attr("role", "group")
        .attr("aria-label", label)
        .child(drawn);
    element("div").class("scroll").child(map).into()
}

fn middle(row: usize) -> i64 {
    let row = i64::try_from(row).unwrap_or_default();
    row.saturating_mul(STEP).saturating_add(STEP.div_euclid(2))
}

fn edge(from: i64, to: i64, tie: &Link, is_shown: bool) -> View {
    let against = tie.findings.iter().any(|one| one.points == Points::Against);
    let supported = tie.findings.iter().any(|one| one.points == Points::For);
    let presumed = tie.named.value() == Some(Named::Presumed);
    let class = match (is_shown, presumed, supported) {
        (false, ..) => "edge off",
        (true, true, _) => "edge presumed",
        (true, false, true) => "edge found",
        (true, false, false) => "edge",
    };
    let (start, end) = (LEFT.saturating_add(12), RIGHT.saturating_sub(12));
    let half = start.saturating_add(end).div_euclid(2);
    let line = format!("M{start} {from}C{half} {from} {half} {to} {end} {to}");
    let line: View = element("path").class(class).attr("d", line).into();
    if !against || !is_shown {
        return line;
    }
    let at = from.saturating_add(to).div_euclid(2);
    let cross = format!(
        "M{} {}l12 12m0 -12l-12 12",
        half.saturating_sub(6),
        at.saturating_sub(6)
    );
    vec![
        line,
        element("path")
            .class("edge against")
            .attr("d", cross)
            .into(),
    ]
    .into()
}

fn node(
    lang: Language,
    name: Text,
    place: &Place,
    (x, anchor): (i64, &'static str),
    y: i64,
    is_chosen: bool,
) -> View {
    let lines = parted(name.get(lang), lang);
    let first = match lines.len() {
        1 => y.saturating_add(4),
        _ => y.saturating_sub(3),
    };
    let words: Vec<View> = lines
        .into_iter()
        .zip([first, first.saturating_add(14)])
        .map(|(words, y)| {
            element("text")
                .attr("x", x.to_string())
                .attr("y", y.to_string())
                .attr("text-anchor", anchor)
                .child(words)
                // Between two lines, so that a screen reader parts the words.
                .child(" ")
                .into()
        })
        .collect();
    element("svg-a")
        .class(if is_chosen { "node chosen" } else { "node" })
        .attr("href", place.address())
        .attr("aria-current", is_chosen.to_string())
        .on_click(|| focus_soon("place"))
        .child(words)
        .into()
}

/// In two lines where it is long: at a space in English, in Japanese at a sign where there is one.
fn parted(words: &'static str, lang: Language) -> Vec<String> {
    let most = match lang {
        Language::Ja => LETTERS_JA,
        Language::En => LETTERS_EN,
    };
    let count = words.chars().count();
    if count <= most {
        return vec![words.to_owned()];
    }
    let half = count.div_euclid(2);
    let cuts = words.chars().enumerate().filter_map(|(at, c)| match c {
        ' ' if lang == Language::En => Some(at),
        '、' | '・' => Some(at.saturating_add(1)),
        '（' => Some(at),
        _ => None,
    });
    let cut = cuts.min_by_key(|at| at.abs_diff(half)).unwrap_or(half);
    let first: String = words.chars().take(cut).collect();
    let second: String = words.chars().skip(cut).collect();
    vec![first, second.trim_start().to_owned()]
}
