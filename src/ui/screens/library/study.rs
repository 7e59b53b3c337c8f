//! One study: its record, its results in numbers, what the translation makes of it.

use super::rows::{direction, known};
use super::{link, pictures, reuse, translation, under};
use crate::app::App;
use crate::catalogue::Place;
use crate::evidence::discrepancy;
use crate::evidence::library::{
    self, Arm, Cited, Entry, Estimate, Figure, Given, Measure, Rank, Spread, Subgroup,
};
use crate::evidence::{Fact, Mention, Phase};
use crate::text::{Language, Sentence, Text};
use crate::ui::parts::list::{bullets, value, values};
use crate::ui::parts::sheet::{bare_sheet, hint, paragraph, sheet};
use crate::ui::parts::study::{against, cited, patients, row, schedule, unless_verified};
use crate::ui::parts::table::of_words;
use crate::ui::say;
use crate::ui::view::{View, element, nothing};

/// The page of a study.
pub fn view(app: App, lang: Language, entry: &Entry) -> View {
    let disease = link(&Place::Disease(entry.topic), entry.topic.name().get(lang));
    let listing = entry.detail.listing.text().get(lang);
    let about = paragraph(vec![disease, " · ".into(), listing.into()]);
    under(
        element("span").attr("lang", "en").child(entry.short),
        vec![
            about,
            mention(lang, entry),
            faults(lang, entry),
            sheet(say(lang, "記録", "Record"), vec![record(lang, entry)]),
            arms(lang, entry.detail.arms),
            results(lang, entry),
            notes(
                lang,
                say(lang, "そのほかの結果", "Other results"),
                entry.further,
            ),
            subgroups(lang, entry.detail.subgroups),
            notes(
                lang,
                say(lang, "有害事象", "Adverse events"),
                entry.detail.adverse,
            ),
            reuse::view(app, lang, entry),
        ],
    )
}

fn mention(lang: Language, entry: &Entry) -> View {
    let told = match entry.mention {
        Some(Mention::Absent) => say(
            lang,
            "手元の和訳にはこの研究の記述がない。",
            "The translation held does not mention this study.",
        ),
        Some(Mention::Damaged) => say(
            lang,
            "手元の和訳では、この研究の結果・数値・比較対象のいずれかが失われているか誤っている。ここでは原典の値を用いる。",
            "In the translation held, a result, number or comparator of this study is lost or wrong. The values here are those of the original.",
        ),
        Some(Mention::Stated) | None => return nothing(),
    };
    element("p").class("fix").child(told).into()
}

fn faults(lang: Language, entry: &Entry) -> View {
    let Cited::Reviewed(id) = entry.cited else {
        return nothing();
    };
    let rows: Vec<View> = discrepancy::of_study(id)
        .map(|one| translation::card(lang, one))
        .collect();
    if rows.is_empty() {
        return nothing();
    }
    sheet(
        say(lang, "和訳との違い", "Where the translation differs"),
        rows,
    )
}

fn record(lang: Language, entry: &Entry) -> View {
    let people = &entry.participants;
    let detail = &entry.detail;
    let figure = |n: u16| Sentence::from(n.to_string());
    let rows = vec![
        row(
            lang,
            text!("デザイン", "Design"),
            &entry.design,
            |design| design.sentence(),
        ),
        row(
            lang,
            text!("対象", "Patients"),
            &entry.population,
            Sentence::from,
        ),
        row(
            lang,
            text!("無作為化・登録", "Randomised or included"),
            &people.entered,
            patients,
        ),
        row(lang, text!("解析", "Analysed"), &people.analysed, patients),
        row(
            lang,
            text!("完了", "Completed"),
            &people.completed,
            patients,
        ),
        row(lang, Text::same("IVIG"), &entry.regimen, schedule),
        row(lang, text!("比較", "Against"), &entry.comparators, against),
        row(
            lang,
            text!("主要評価項目", "Primary outcome"),
            &detail.primary,
            Sentence::from,
        ),
        row(
            lang,
            text!("主要結果", "Primary result"),
            &entry.result,
            Sentence::from,
        ),
        value(
            say(lang, "方向", "Direction"),
            direction(lang, &entry.direction),
        ),
        row(lang, text!("年", "Year"), &detail.year, figure),
        cited(lang, &entry.citation),
        row(lang, Text::same("PMID"), &entry.pmid, |n| {
            n.to_string().into()
        }),
        row(lang, Text::same("DOI"), &entry.doi, Sentence::from),
        row(
            lang,
            text!("試験登録番号", "Registered as"),
            &detail.registered,
            Sentence::from,
        ),
    ];
    element("div")
        .class("study wide")
        .child(values("", rows))
        .into()
}

fn arms(lang: Language, arms: &'static [Arm]) -> View {
    if arms.is_empty() {
        return nothing();
    }
    let head = [
        say(lang, "群", "Group"),
        say(lang, "投与", "Given"),
        say(lang, "例数", "Patients"),
    ];
    let rows = arms.iter().map(|arm| {
        vec![
            arm.name.get(lang).into(),
            known(lang, &arm.given, given),
            known(lang, &arm.patients, |n| n.to_string().into()),
        ]
    });
    let title = say(lang, "群", "Groups");
    sheet(
        title,
        vec![of_words(title, head.map(View::from).into(), rows.collect())],
    )
}

fn given(given: Given) -> Sentence {
    let phases = |phases: &'static [Phase]| schedule(phases);
    match given {
        Given::Ivig(ivig) => phases(ivig),
        Given::IvigWith(ivig, with) => text!("{ivig}、{with}", "{ivig}; {with}")
            .fill(&[("ivig", phases(ivig)), ("with", with.into())]),
        Given::IvigAs(text) | Given::Other(text) => text.into(),
    }
}

/// Results in numbers: a table, and the picture of those with counts or an interval.
fn results(lang: Language, entry: &Entry) -> View {
    let estimates = entry.detail.estimates;
    if estimates.is_empty() {
        return nothing();
    }
    let head = [
        say(lang, "評価項目", "Outcome"),
        say(lang, "比較", "Groups"),
        say(lang, "数値", "Numbers"),
        "p",
    ];
    let rows = estimates.iter().map(|estimate| {
        let measured = known(lang, &estimate.measure, |measure| numbers(&measure));
        vec![
            outcome(lang, estimate),
            sides(estimate).get(lang).to_owned().into(),
            measured,
            estimate.p.unwrap_or("").into(),
        ]
    });
    let title = say(lang, "数値で示された結果", "Results in numbers");
    let table = of_words(title, head.map(View::from).into(), rows.collect());
    sheet(title, vec![pictures::of_study(lang, entry), table])
}

fn outcome(lang: Language, estimate: &Estimate) -> View {
    let rank = match estimate.rank {
        Rank::Primary => say(lang, "主要", "Primary"),
        Rank::Other => return estimate.outcome.get(lang).into(),
        Rank::Subgroup => say(lang, "部分集団", "Subgroup"),
        Rank::Adjusted => say(lang, "調整後", "Adjusted"),
    };
    vec![
        estimate.outcome.get(lang).into(),
        " ".into(),
        crate::ui::parts::sheet::mark("status-mark", rank),
    ]
    .into()
}

/// `IVIG v plasma exchange`.
pub fn sides(estimate: &Estimate) -> Sentence {
    let (first, second) = estimate.sides;
    text!("{first} 対 {second}", "{first} v {second}")
        .fill(&[("first", first.into()), ("second", second.into())])
}

/// The numbers as they were read.
pub fn numbers(measure: &Measure) -> Sentence {
    let between = |(from, to): (Figure, Figure)| {
        Sentence::new(format!("{from}〜{to}"), format!("{from} to {to}"))
    };
    let with = |value: String, interval: Option<(_, _)>| match interval {
        Some(interval) => text!(
            "{value}（95% 信頼区間 {interval}）",
            "{value} (95% CI {interval})"
        )
        .fill(&[("value", value.into()), ("interval", between(interval))]),
        None => value.into(),
    };
    let versus = |one: Sentence, other: Sentence| {
        text!("{one} 対 {other}", "{one} v {other}").fill(&[("one", one), ("other", other)])
    };
    match *measure {
        Measure::Counts(one, other) => versus(
            format!("{}/{}", one.events, one.of).into(),
            format!("{}/{}", other.events, other.of).into(),
        ),
        Measure::Shares(one, other) => versus(format!("{one}%").into(), format!("{other}%").into()),
        Measure::Means(one, other) => {
            let mean = |mean: library::Mean| {
                let value = mean.value.to_string();
                let said: Sentence = match mean.spread {
                    None => value.into(),
                    Some(Spread::Sd(sd)) => format!("{value} (SD {sd})").into(),
                    Some(Spread::NotSaid(spread)) => format!("{value} ({spread})").into(),
                    Some(Spread::FromTo(from, to)) => {
                        text!("{value}（{range}）", "{value} ({range})")
                            .fill(&[("value", value.into()), ("range", between((from, to)))])
                    }
                    Some(Spread::Interval(from, to)) => with(value, Some((from, to))),
                };
                match mean.of {
                    Some(n) => text!("{said}、{n} 例", "{said}, {n} patients")
                        .fill(&[("said", said), ("n", n.to_string().into())]),
                    None => said,
                }
            };
            versus(mean(one), mean(other))
        }
        Measure::Difference(value, interval) => text!("差 {value}", "difference {value}")
            .fill(&[("value", with(value.to_string(), interval))]),
        Measure::Standardised(value, interval) => {
            text!("標準化平均差 {value}", "standardised difference {value}")
                .fill(&[("value", with(value.to_string(), interval))])
        }
        Measure::Ratio(ratio, value, interval) => {
            with(format!("{} {value}", ratio.short()), interval)
        }
    }
}

fn notes(lang: Language, title: &'static str, facts: &'static [Fact<Text>]) -> View {
    if facts.is_empty() {
        return nothing();
    }
    let rows = facts.iter().map(|fact| {
        let text = fact.value().map_or("", |text| text.get(lang));
        vec![text.into(), unless_verified(lang, fact.status())].into()
    });
    sheet(title, vec![bullets(rows)])
}

fn subgroups(lang: Language, subgroups: &'static [Subgroup]) -> View {
    if subgroups.is_empty() {
        return nothing();
    }
    let rows = subgroups.iter().map(|one| {
        vec![
            one.who.get(lang).into(),
            ": ".into(),
            direction(lang, &one.direction),
        ]
        .into()
    });
    let title = say(
        lang,
        "部分集団・調整後の方向",
        "Direction in subgroups, or adjusted",
    );
    let hint = hint(say(
        lang,
        "研究全体の方向には数えない。",
        "None of these counts as the direction of the study.",
    ));
    bare_sheet(vec![element("h2").child(title).into(), bullets(rows), hint])
}
