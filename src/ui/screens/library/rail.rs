//! The search, and the ways through the library.

use super::HEADING;
use crate::app::{App, focus_soon};
use crate::catalogue::{Layer, Place, Query};
use crate::evidence::Category;
use crate::evidence::library::{Topic, entries};
use crate::text::Language;
use crate::ui::parts::entry::{Entry, never_refused, no_unit};
use crate::ui::say;
use crate::ui::view::{View, element, words};

/// Drawn once, so that what is typed and the focus stay.
pub fn view(app: App, lang: Language) -> View {
    let of_2004 = Query {
        layer: Some(Layer::Table),
        ..Query::default()
    };
    let ways = [
        (
            Place::Studies(Query::default()),
            say(lang, "すべての研究", "All studies"),
        ),
        (
            Place::Studies(of_2004),
            say(lang, "2004 年の対照試験の表", "Table of trials, 2004"),
        ),
        (Place::TimeLine, say(lang, "年表", "Time line")),
        (
            Place::Mechanisms(None),
            say(lang, "作用機序と抗体", "Mechanisms and antibodies"),
        ),
        (
            Place::Translation,
            say(lang, "和訳の誤りと欠落", "What the translation has wrong"),
        ),
    ];
    let ways: Vec<View> = ways
        .into_iter()
        .map(|(place, name)| way(app, &place, name, String::new()))
        .collect();
    let ways = element("nav")
        .class("rail")
        .attr("aria-label", say(lang, "文献", "Library"))
        .child(search(app, lang))
        .child(ways);
    let topics = element("nav")
        .class("rail topics")
        .attr("aria-label", say(lang, "疾患", "Diseases"))
        .child(topics(app, lang));
    vec![ways.into(), topics.into()].into()
}

/// What is typed is a state of the table, from wherever it is typed.
fn search(app: App, lang: Language) -> View {
    let asked = move || match Place::at(&app.route.address()) {
        Place::Studies(query) => Some(query),
        _ => None,
    };
    let typed = move |typed: String| {
        let now = asked();
        let is_table = now.is_some();
        let query = Query {
            words: typed,
            ..now.unwrap_or_default()
        };
        let address = Place::Studies(query).address();
        if is_table {
            app.route.rename(&address);
        } else {
            app.route.visit(&address);
        }
    };
    Entry {
        lang,
        id: "library-search".to_owned(),
        label: say(lang, "文献を探す", "Search the library"),
        unit: no_unit(),
        keyboard: "search",
        example: say(lang, "CIDP 血漿交換", "CIDP plasma exchange"),
    }
    .view(
        move || asked().unwrap_or_default().words,
        typed,
        never_refused,
        Vec::new(),
    )
}

fn topics(app: App, lang: Language) -> Vec<View> {
    let mut groups = Vec::new();
    for category in Category::ALL {
        let of_category = move |topic: &Topic| {
            let condition = topic.condition();
            condition.is_some_and(|condition| condition.category() == category)
        };
        groups.push(group(app, lang, category.text().get(lang), of_category));
    }
    let later = say(lang, "2004 年にはなかった項目", "Not in the review");
    groups.push(group(app, lang, later, |topic| topic.condition().is_none()));
    groups
}

fn group(app: App, lang: Language, heading: &'static str, holds: impl Fn(&Topic) -> bool) -> View {
    let rows: Vec<View> = Topic::all()
        .filter(holds)
        .map(|topic| {
            let count = entries().filter(|entry| entry.topic == topic).count();
            let name = topic.name().get(lang);
            way(app, &Place::Disease(topic), name, count.to_string())
        })
        .collect();
    vec![element("h2").child(heading).into(), rows.into()].into()
}

fn way(app: App, place: &Place, name: &'static str, count: String) -> View {
    let address = place.address();
    let here = address.clone();
    let current = words(move || (app.route.address() == here).to_string());
    element("a")
        .attr("href", address)
        .attr("aria-current", current)
        .on_click(|| focus_soon(HEADING))
        .child(element("span").child(name))
        .child(element("span").class("count").child(count))
        .into()
}
