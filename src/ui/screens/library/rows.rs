//! A study as a row of a table.

use super::link;
use crate::catalogue::{Place, Way};
use crate::evidence::discrepancy::{self, Severity};
use crate::evidence::library::{Cited, Entry};
use crate::evidence::{Direction, Fact, Mention, Status};
use crate::text::{Language, Sentence};
use crate::ui::parts::sheet::{classed, mark};
use crate::ui::parts::study::{against, schedule};
use crate::ui::say;
use crate::ui::view::{View, element, nothing};

/// The headings, and whether a column holds figures.
pub fn heads(lang: Language) -> Vec<View> {
    [
        say(lang, "研究", "Study"),
        say(lang, "デザイン", "Design"),
        say(lang, "例数", "Patients"),
        say(lang, "IVIG", "IVIG"),
        say(lang, "比較", "Against"),
        say(lang, "結果の方向", "Direction"),
    ]
    .map(|words| element("th").attr("scope", "col").child(words).into())
    .into()
}

/// The row of a study.
pub fn row(lang: Language, entry: &Entry) -> View {
    let people = &entry.participants;
    let number = match people.entered.value() {
        Some(_) => &people.entered,
        None => &people.analysed,
    };
    let name = element("b")
        .attr("lang", "en")
        .child(link(&Place::Study(entry.cited), entry.short));
    let study = element("th")
        .attr("scope", "row")
        .child(name)
        .child(classed("hint", of(lang, entry)))
        .child(faults(lang, entry));
    element("tr")
        .child(study)
        .child(cell(lang, &entry.design, |design| design.sentence()))
        .child(cell(lang, number, |n| n.to_string().into()))
        .child(cell(lang, &entry.regimen, schedule))
        .child(cell(lang, &entry.comparators, against))
        .child(element("td").child(direction(lang, &entry.direction)))
        .into()
}

/// Disease and year.
fn of(lang: Language, entry: &Entry) -> View {
    let topic = entry.topic;
    let disease = topic.condition();
    let disease = disease.map_or(topic.name().get(lang), |condition| condition.short());
    vec![
        disease.into(),
        " · ".into(),
        known(lang, &entry.detail.year, |year| year.to_string().into()),
    ]
    .into()
}

fn cell<T: Copy>(lang: Language, fact: &Fact<T>, words: impl Fn(T) -> Sentence) -> View {
    element("td").child(known(lang, fact, words)).into()
}

/// A value, with the mark of its status behind it wherever that is not simply verified: a letter
/// where it was read or computed elsewhere, words where it was not verified.
pub fn known<T: Copy>(lang: Language, fact: &Fact<T>, words: impl Fn(T) -> Sentence) -> View {
    let said = fact.value().map(|value| words(value).get(lang).to_owned());
    let said = said.map_or_else(nothing, View::from);
    let status = fact.status();
    let name = status.text().get(lang);
    let mark = match status {
        Status::Verified => return said,
        Status::Secondary => letter("s", name),
        Status::Computed => letter("c", name),
        Status::Inferred => letter("i", name),
        Status::ReviewOnly | Status::Unverified | Status::AppDefault => mark("status-mark", name),
    };
    vec![said, " ".into(), mark].into()
}

fn letter(letter: &'static str, name: &'static str) -> View {
    element("abbr").attr("title", name).child(letter).into()
}

/// What the letters mean; stands under every table of rows.
pub fn legend(lang: Language) -> View {
    let letters = [
        ("s", Status::Secondary),
        ("c", Status::Computed),
        ("i", Status::Inferred),
    ];
    let words: Vec<View> = letters
        .into_iter()
        .flat_map(|(sign, status)| {
            let name = status.text().get(lang);
            [letter(sign, name), format!(" {name}  ").into()]
        })
        .collect();
    let verified = say(
        lang,
        "印なし 原典で確認",
        "no mark: verified in the original",
    );
    element("p")
        .class("hint")
        .child(words)
        .child(verified)
        .into()
}

/// The direction as a word with its colour and shape.
pub fn direction(lang: Language, fact: &Fact<Direction>) -> View {
    let Some(way) = fact.value() else {
        return known(lang, fact, |way| way.text().into());
    };
    let said = known(lang, fact, |way| way.text().into());
    mark(class(Way::of(way)), said)
}

/// The style of a lane.
pub const fn class(way: Way) -> &'static str {
    match way {
        Way::Better => "way better",
        Way::Worse => "way worse",
        Way::Unclear => "way unclear",
        Way::NoBenefit | Way::AsGood | Way::Uncontrolled => "way",
    }
}

/// What the translation has wrong of the study, the gravest; or that it is not in it.
pub fn faults(lang: Language, entry: &Entry) -> View {
    let mut told: Vec<View> = Vec::new();
    if let Cited::Reviewed(id) = entry.cited {
        let grave = discrepancy::of_study(id).filter(|one| one.severity == Severity::Meaning);
        told.extend(grave.map(|one| {
            let says = say(lang, "和訳: ", "The translation: ");
            let right = say(lang, "正: ", "Right: ");
            let fact = one.fact.value().unwrap_or(Status::Unverified.text());
            let says = format!("{says}{}", one.says.get(lang));
            let right = format!("{right}{}", fact.get(lang));
            vec![classed("fix", says), classed("fix right", right)].into()
        }));
    }
    let absent = entry.mention == Some(Mention::Absent);
    let damaged = entry.mention == Some(Mention::Damaged) && told.is_empty();
    if absent {
        told.push(classed(
            "fix",
            say(lang, "和訳に記述がない。", "Not in the translation."),
        ));
    } else if damaged {
        let lost = say(
            lang,
            "和訳では結果か数値の一部が失われている。",
            "A result or number is lost in the translation.",
        );
        told.push(classed("fix", lost));
    }
    told.into()
}

/// A table of studies.
pub fn table(lang: Language, caption: impl Into<View>, heads: Vec<View>, found: &[Entry]) -> View {
    let rows: Vec<View> = found.iter().map(|entry| row(lang, entry)).collect();
    let table = element("table")
        .child(element("caption").class("unseen").child(caption))
        .child(element("thead").child(element("tr").child(heads)))
        .child(element("tbody").child(rows));
    let table = element("div")
        .class("scroll")
        .attr("tabindex", "0")
        .child(table);
    let table = element("div").class("told words studies").child(table);
    vec![table.into(), legend(lang)].into()
}
