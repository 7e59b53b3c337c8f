//! The table of studies, and what it is narrowed by.

use std::sync::OnceLock;

use super::{rows, under};
use crate::app::App;
use crate::catalogue::{Against, Index, Layer, Made, Place, Query, Sort, Way};
use crate::evidence::library::{Entry, Topic, entries};
use crate::text::{Language, Text};
use crate::ui::parts::button::{Look, button};
use crate::ui::parts::entry;
use crate::ui::parts::select::{Line, select};
use crate::ui::parts::sheet::{bare_sheet, hint, sheet};
use crate::ui::say;
use crate::ui::view::{View, element};

/// What can be searched is folded once.
static INDEX: OnceLock<Index> = OnceLock::new();

/// The studies that an address asks for.
pub fn view(app: App, lang: Language, query: &Query) -> View {
    let found = query.find(INDEX.get_or_init(Index::new));
    let title = match query.layer {
        Some(Layer::Table) => say(
            lang,
            "2004 年の対照試験の表（再構成）",
            "Controlled trials of 2004: a reconstruction",
        ),
        _ => say(lang, "研究", "Studies"),
    };
    let count = text!("{found} / {all} 件", "{found} of {all} studies").fill(&[
        ("found", found.len().to_string().into()),
        ("all", entries().count().to_string().into()),
    ]);
    let count = element("p")
        .class("hint count")
        .attr("role", "status")
        .child(count.get(lang).to_owned());
    under(
        title,
        vec![
            hint(what(lang)),
            sheet(
                say(lang, "絞り込みと並べ替え", "Filter and order"),
                vec![filters(app, lang, query)],
            ),
            bare_sheet(vec![count.into(), table(app, lang, query, &found)]),
        ],
    )
}

/// That the table is no copy stands above it, whatever is shown.
fn what(lang: Language) -> &'static str {
    say(
        lang,
        "総説の表 1 そのものは見つかっていない。「2004 年の対照試験の表」は試験の原典から組み立て直したもので、写しではなく、どの試験が載っていたかも推定である。2004 年以降の研究は別の層として加えた。",
        "The review's own Table 1 was not found. The table of trials of 2004 is a reconstruction from the trials themselves and not a copy; which trials it listed is inferred. What came later is a layer of its own.",
    )
}

fn table(app: App, lang: Language, query: &Query, found: &[Entry]) -> View {
    if found.is_empty() {
        return hint(say(
            lang,
            "該当する研究がない。語を減らすか、絞り込みを解除する。",
            "No study fits. Use fewer words, or clear the filters.",
        ));
    }
    let columns = [
        Some(Sort::Name),
        None,
        Some(Sort::Size),
        None,
        None,
        Some(Sort::Direction),
    ];
    let heads = rows::heads(lang).into_iter().zip(columns);
    let heads = heads.map(|(head, sort)| match sort {
        Some(sort) => sorted(app, lang, query, sort),
        None => head,
    });
    rows::table(
        lang,
        say(lang, "研究の一覧", "Studies"),
        heads.collect(),
        found,
    )
}

/// A heading that orders the table, and the other way round when it is pressed again.
fn sorted(app: App, lang: Language, query: &Query, sort: Sort) -> View {
    let is = query.sort == sort;
    let order = match (is, query.turned) {
        (false, _) => "none",
        (true, false) => "ascending",
        (true, true) => "descending",
    };
    let sign = match (is, query.turned) {
        (false, _) => "",
        (true, false) => " ▲",
        (true, true) => " ▼",
    };
    let next = Query {
        sort,
        turned: is && !query.turned,
        ..query.clone()
    };
    let press = element("button")
        .attr("type", "button")
        .class("sort")
        .on_click(move || app.route.visit(&Place::Studies(next.clone()).address()))
        .child(sort.text().get(lang))
        .child(sign);
    element("th")
        .attr("scope", "col")
        .attr("aria-sort", order)
        .child(press)
        .into()
}

fn filters(app: App, lang: Language, query: &Query) -> View {
    let go = move |query: Query| app.route.visit(&Place::Studies(query).address());
    let all = say(lang, "すべて", "All");
    let choose = |id: &'static str,
                  label: Text,
                  lines: Vec<(&'static str, &'static str)>,
                  chosen: Option<&'static str>,
                  set: fn(&mut Query, &str)| {
        let first = Line {
            key: String::new(),
            words: all.to_owned(),
        };
        let lines = lines.into_iter().map(|(key, words)| Line {
            key: key.to_owned(),
            words: words.to_owned(),
        });
        let lines = core::iter::once(first).chain(lines).collect();
        let query = query.clone();
        select(
            id,
            label.get(lang),
            lines,
            move || chosen.unwrap_or_default().to_owned(),
            move |key| {
                let mut query = query.clone();
                set(&mut query, &key);
                go(query);
            },
        )
    };
    let topics = Topic::all().map(|topic| (topic.key(), topic.name().get(lang)));
    let statuses = Query::STATUSES;
    let statuses = statuses.map(|status| (Query::status_key(status), status.text().get(lang)));
    let selects = vec![
        choose(
            "library-disease",
            text!("疾患", "Disease"),
            topics.collect(),
            query.topic.map(Topic::key),
            |query, key| query.topic = Topic::all().find(|topic| topic.key() == key),
        ),
        choose(
            "library-layer",
            text!("層", "Layer"),
            Layer::ALL
                .iter()
                .map(|one| (one.key(), one.text().get(lang)))
                .collect(),
            query.layer.map(Layer::key),
            |query, key| query.layer = Layer::of_key(key),
        ),
        choose(
            "library-design",
            text!("デザイン", "Design"),
            Made::ALL
                .iter()
                .map(|one| (one.key(), one.text().get(lang)))
                .collect(),
            query.made.map(Made::key),
            |query, key| query.made = Made::of_key(key),
        ),
        choose(
            "library-against",
            text!("比較対象", "Comparator"),
            Against::ALL
                .iter()
                .map(|one| (one.key(), one.text().get(lang)))
                .collect(),
            query.against.map(Against::key),
            |query, key| query.against = Against::of_key(key),
        ),
        choose(
            "library-direction",
            text!("結果の方向", "Direction"),
            Way::ALL
                .iter()
                .map(|one| (one.key(), one.text().get(lang)))
                .collect(),
            query.way.map(Way::key),
            |query, key| query.way = Way::of_key(key),
        ),
        choose(
            "library-status",
            text!("主要結果の確からしさ", "How the result is known"),
            statuses.into(),
            query.status.map(Query::status_key),
            |query, key| query.status = Query::status_of(key),
        ),
        number(
            app,
            lang,
            query,
            "library-from",
            text!("年（から）", "From year"),
            |query| &mut query.from,
        ),
        number(
            app,
            lang,
            query,
            "library-to",
            text!("年（まで）", "To year"),
            |query| &mut query.to,
        ),
        number(
            app,
            lang,
            query,
            "library-least",
            text!("例数（以上）", "Patients, at least"),
            |query| &mut query.least,
        ),
        order(app, lang, query),
    ];
    let narrows = query.narrows();
    let clear = if narrows {
        button(
            Look::Small,
            say(lang, "絞り込みを解除", "Clear the filters"),
            move || {
                go(Query::default());
            },
        )
    } else {
        crate::ui::view::nothing()
    };
    vec![element("div").class("filters").child(selects).into(), clear].into()
}

/// A whole number to type; what is none asks for nothing.
fn number(
    app: App,
    lang: Language,
    query: &Query,
    id: &'static str,
    label: Text,
    of: fn(&mut Query) -> &mut Option<u16>,
) -> View {
    let mut now = query.clone();
    let shown = of(&mut now).map_or(String::new(), |number| number.to_string());
    let query = query.clone();
    let typed = move |typed: String| {
        let mut query = query.clone();
        *of(&mut query) = typed.trim().parse().ok();
        app.route.rename(&Place::Studies(query).address());
    };
    let line = entry::Entry {
        lang,
        id: id.to_owned(),
        label: label.get(lang),
        unit: entry::no_unit(),
        keyboard: "numeric",
        example: "",
    };
    line.view(
        move || shown.clone(),
        typed,
        entry::never_refused,
        Vec::new(),
    )
}

fn order(app: App, lang: Language, query: &Query) -> View {
    let lines = Sort::ALL.map(|sort| Line {
        key: sort.key().to_owned(),
        words: sort.text().get(lang).to_owned(),
    });
    let (sort, query) = (query.sort, query.clone());
    select(
        "library-sort",
        say(lang, "並べ替え", "Order by"),
        lines.into(),
        move || sort.key().to_owned(),
        move |key| {
            let known = Sort::ALL.into_iter().find(|sort| sort.key() == key);
            let query = Query {
                sort: known.unwrap_or_default(),
                turned: false,
                ..query.clone()
            };
            app.route.visit(&Place::Studies(query).address());
        },
    )
}
