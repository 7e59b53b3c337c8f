//! From 1990 to today: what came when, and what became of the position of 2004.

use super::disease::change_class;
use super::rows::known;
use super::{link, under};
use crate::catalogue::{Place, Way};
use crate::evidence::library::{Entry, Topic, entries};
use crate::evidence::since_2004::since;
use crate::evidence::{Direction, Status};
use crate::text::{Language, Sentence};
use crate::ui::charts::time_line::{Mark, Row, key, view as picture};
use crate::ui::parts::list::bullets;
use crate::ui::parts::sheet::{hint, in_english, mark, sheet};
use crate::ui::parts::table::of_words;
use crate::ui::say;
use crate::ui::view::{View, nothing};

/// The line, and the table behind it.
pub fn view(lang: Language) -> View {
    let about = say(
        lang,
        "印は研究 1 件で、形が結果の方向を示す。右端は、その後の知見が 2004 年の立場をどうしたか。年が未確認の研究は図になく、表にある。",
        "A mark is one study; its shape tells the direction. On the right: what became of the position of 2004. Studies whose year is not verified are in the table and not in the picture.",
    );
    let rows: Vec<Row> = Topic::all().filter_map(|topic| row(lang, topic)).collect();
    under(
        say(lang, "年表: 1990 年から現在", "Time line: 1990 to today"),
        vec![
            hint(about),
            sheet(
                say(lang, "研究と、その後", "Studies, and what became of it"),
                vec![key(lang), picture(lang, &rows)],
            ),
            sheet(
                say(lang, "図の表", "The table behind it"),
                vec![table(lang)],
            ),
        ],
    )
}

fn of(topic: Topic) -> Vec<Entry> {
    let mut found: Vec<Entry> = entries().filter(|entry| entry.topic == topic).collect();
    found.sort_by_key(|entry| entry.detail.year.value());
    found
}

fn row(lang: Language, topic: Topic) -> Option<Row> {
    let marks: Vec<Mark> = of(topic)
        .iter()
        .filter_map(|entry| {
            let year = entry.detail.year.value()?;
            let way = entry.direction.value();
            let told = way
                .map_or(Status::Unverified.text(), Direction::text)
                .get(lang);
            Some(Mark {
                name: format!("{}: {told}", entry.short),
                address: Place::Study(entry.cited).address(),
                year,
                way: way.map(Way::of),
            })
        })
        .collect();
    let condition = topic.condition();
    if condition.is_none() && marks.is_empty() {
        return None;
    }
    Some(Row {
        name: condition.map_or(topic.name().get(lang), |condition| condition.short()),
        address: Place::Disease(topic).address(),
        marks,
        note: condition.map_or(say(lang, "総説になし", "Not in it"), |condition| {
            since(condition).change.text().get(lang)
        }),
    })
}

/// A row for each disease: the studies in their order, and what is known since.
fn table(lang: Language) -> View {
    let head = [
        say(lang, "疾患", "Disease"),
        say(lang, "研究（年順）", "Studies, in order"),
        say(lang, "2004 年の立場は", "The position of 2004"),
        say(lang, "何によって", "By what"),
    ];
    let rows = Topic::all().filter(|topic| topic.condition().is_some() || !of(*topic).is_empty());
    let rows = rows.map(|topic| {
        let studies = of(topic).into_iter().map(|entry| {
            let way = entry.direction.value();
            let way = way
                .map_or(Status::Unverified.text(), Direction::text)
                .get(lang);
            let year = match entry.detail.year.value() {
                Some(_) => nothing(),
                None => vec![
                    " ".into(),
                    mark("status-mark", say(lang, "年 未確認", "year not verified")),
                ]
                .into(),
            };
            let name = link(&Place::Study(entry.cited), in_english(entry.short));
            vec![name, ": ".into(), way.into(), year].into()
        });
        let (change, points) = match topic.condition() {
            Some(condition) => {
                let since = since(condition);
                let grounds = since.position.grounds.iter();
                let points = grounds.map(|one| known(lang, &one.text, Sentence::from));
                let change = mark(change_class(since.change), since.change.text().get(lang));
                (change, bullets(points))
            }
            None => (
                say(lang, "総説になし", "Not in the review").into(),
                nothing(),
            ),
        };
        let name = link(&Place::Disease(topic), topic.name().get(lang));
        vec![name, bullets(studies), change, points]
    });
    let caption = say(
        lang,
        "疾患ごとの研究と、その後",
        "Studies by disease, and what became of it",
    );
    of_words(caption, head.map(View::from).into(), rows.collect())
}
