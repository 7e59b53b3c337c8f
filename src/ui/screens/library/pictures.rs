//! Forest plots, and the map of directions where there is nothing to plot.

use super::study::{numbers, sides};
use super::{link, rows};
use crate::catalogue::Place;
use crate::evidence::Condition;
use crate::evidence::library::{Cited, Entry, Wanted};
use crate::meta_analysis::{
    Drawable, Effect, METHOD, Member, Pool, Recomputed, TwoByTwo, drawable,
};
use crate::text::{Language, Sentence};
use crate::ui::charts::directions;
use crate::ui::charts::forest::{Axis, Shape, line, scale};
use crate::ui::parts::sheet::{classed, hint, paragraph, sheet, strong};
use crate::ui::parts::study::unless_verified;
use crate::ui::say;
use crate::ui::view::{View, element, nothing};

/// A line of a forest: who, the picture, the figures.
struct Row {
    who: View,
    effect: Effect,
    shape: Shape,
    figures: View,
}

/// The pictures of a disease.
pub fn of_disease(lang: Language, condition: Option<Condition>, entries: &[Entry]) -> View {
    let pool = condition.and_then(Pool::of);
    let all: Vec<Drawable> = entries.iter().flat_map(drawable).collect();
    vec![
        pool.map_or_else(nothing, |pool| pooled(lang, pool)),
        forests(lang, &all),
        map(lang, entries),
    ]
    .into()
}

/// The picture of one study's results.
pub fn of_study(lang: Language, entry: &Entry) -> View {
    let all = drawable(entry);
    panels(lang, &all, false).into()
}

fn figure(lang: Language, effect: &Effect) -> String {
    let to = match lang {
        Language::Ja => "〜",
        Language::En => " to ",
    };
    effect.figure(to)
}

/// Trials that a review pooled, computed again and set beside what it printed.
fn pooled(lang: Language, pool: &'static Pool) -> View {
    let Some(again) = pool.recompute() else {
        return nothing();
    };
    let weights = again.pooled.weights.iter();
    let trials = pool
        .members
        .iter()
        .zip(weights)
        .filter_map(|(member, weight)| {
            let table = member.counts.value()?;
            let percent = weight.decimals(0).unwrap_or_default();
            let half = weight.thousandths().unwrap_or_default();
            // The area follows the weight: 3 at least, 8 at most.
            let half = half.div_euclid(10_000).saturating_add(3).min(8);
            Some(Row {
                who: member_of(lang, member, &table),
                effect: table.risk_ratio()?,
                shape: Shape::Square(half),
                figures: format!("{} · {percent}%", figure(lang, &table.risk_ratio()?)).into(),
            })
        });
    let mut lines: Vec<Row> = trials.collect();
    let total = |effect: Effect, who: View, shape| Row {
        who,
        figures: strong(figure(lang, &effect)),
        effect,
        shape,
    };
    let here = strong(say(lang, "ここで計算した統合値", "Pooled, computed here"));
    lines.push(total(again.pooled.effect, here, Shape::Diamond));
    let published = vec![
        strong(say(lang, "公表された統合値", "Pooled, as published")),
        classed("hint", pool.review.get(lang)),
    ];
    lines.push(total(again.published, published.into(), Shape::Hollow));
    let title = pool.outcome.get(lang);
    sheet(
        title,
        vec![
            forest(
                lang,
                title,
                Axis::for_ratios(lines.iter().map(|line| &line.effect)),
                lines,
                &SIDES_MORE,
            ),
            verdict(lang, pool, &again),
            hint(METHOD.get(lang)),
        ],
    )
}

fn member_of(lang: Language, member: &'static Member, table: &TwoByTwo) -> View {
    let counts = format!(
        "{}/{} {} {}/{}",
        table.ivig.events,
        table.ivig.of,
        say(lang, "対", "v"),
        table.control.events,
        table.control.of
    );
    let counts = vec![counts.into(), unless_verified(lang, member.counts.status())];
    let study = Place::Study(Cited::Reviewed(member.study));
    vec![
        link(
            &study,
            element("span")
                .attr("lang", "en")
                .child(member.study.record().short),
        ),
        classed("hint", counts),
        member
            .note
            .map_or_else(nothing, |note| classed("hint", note.get(lang))),
    ]
    .into()
}

fn verdict(lang: Language, pool: &'static Pool, again: &Recomputed) -> View {
    let agrees = match again.agrees {
        true => say(
            lang,
            "計算値は公表値と最後の桁まで一致する。",
            "What is computed here agrees with what was published, to the last digit.",
        ),
        false => say(
            lang,
            "計算値は公表値と同じではない。",
            "What is computed here is not the same as what was published.",
        ),
    };
    let heterogeneity = again.pooled.heterogeneity.decimals(0).unwrap_or_default();
    paragraph(vec![
        strong(agrees),
        " ".into(),
        pool.note.get(lang).into(),
        format!(" I² {heterogeneity}%").into(),
    ])
}

/// What stands on the left and on the right of no difference: Japanese, then English.
type Sides = [(&'static str, &'static str); 2];
const SIDES_MORE: Sides = [
    ("← 対照が優る", "← control better"),
    ("IVIG が優る →", "IVIG better →"),
];
const FIRST_RIGHT: Sides = [
    ("← 後の群が優る", "← second group better"),
    ("先の群が優る →", "first group better →"),
];
const FIRST_LEFT: Sides = [
    ("← 先の群が優る", "← first group better"),
    ("後の群が優る →", "second group better →"),
];

/// Every result with counts or an interval.
fn forests(lang: Language, all: &[Drawable]) -> View {
    let panels = panels(lang, all, true);
    if panels.is_empty() {
        return nothing();
    }
    let mut content = panels;
    content.push(hint(say(
        lang,
        "例数か信頼区間が読めた結果だけを描く。評価項目の異なる試験は統合しない。比の図は対数目盛、差の図は行ごとに目盛が異なる。",
        "Only results whose counts or interval were read are drawn. Trials with different outcomes are not pooled. Ratios lie on a logarithmic scale; each difference has a scale of its own.",
    )));
    sheet(
        say(
            lang,
            "効果と 95% 信頼区間",
            "Effects with their 95% confidence intervals",
        ),
        content,
    )
}

fn panels(lang: Language, all: &[Drawable], with_study: bool) -> Vec<View> {
    let of = |ratio: bool, wanted: Option<Wanted>| -> Vec<&Drawable> {
        let fits = |one: &&Drawable| {
            one.kind.is_ratio() == ratio
                && wanted.is_none_or(|wanted| one.estimate.wanted == wanted)
        };
        all.iter().filter(fits).collect()
    };
    let ratios = |title, wanted, sides: &Sides| {
        let drawn = of(true, Some(wanted));
        let axis = Axis::for_ratios(drawn.iter().map(|one| &one.effect));
        let lines = drawn
            .iter()
            .map(|one| row(lang, one, with_study))
            .collect::<Vec<_>>();
        (!lines.is_empty()).then(|| forest(lang, title, axis, lines, sides))
    };
    let more = say(
        lang,
        "比: 多いほどよい評価項目",
        "Ratios, of outcomes where more is better",
    );
    let less = say(
        lang,
        "比: 少ないほどよい評価項目",
        "Ratios, of outcomes where less is better",
    );
    let differences = of(false, None);
    let differences = (!differences.is_empty()).then(|| {
        let title = say(
            lang,
            "差（行ごとの目盛）",
            "Differences, each on its own scale",
        );
        let lines = differences.iter().map(|one| row(lang, one, with_study));
        let turned = differences
            .iter()
            .map(|one| one.estimate.wanted == Wanted::Less);
        own_scales(lang, title, lines.zip(turned).collect())
    });
    [
        ratios(more, Wanted::More, &FIRST_RIGHT),
        ratios(less, Wanted::Less, &FIRST_LEFT),
        differences,
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn row(lang: Language, one: &Drawable, with_study: bool) -> Row {
    let study = if with_study {
        link(
            &Place::Study(one.entry.cited),
            element("span").attr("lang", "en").child(one.entry.short),
        )
    } else {
        nothing()
    };
    let outcome = format!(
        "{} · {}",
        one.estimate.outcome.get(lang),
        sides(one.estimate).get(lang)
    );
    let read = rows::known(lang, &one.estimate.measure, |measure| numbers(&measure));
    let who = vec![study, classed("hint", outcome), classed("hint", read)];
    let figures = vec![
        figure(lang, &one.effect).into(),
        classed("hint", one.kind.text().get(lang)),
    ];
    Row {
        who: who.into(),
        effect: one.effect,
        shape: Shape::Square(4),
        figures: figures.into(),
    }
}

fn forest(lang: Language, title: &'static str, axis: Axis, lines: Vec<Row>, sides: &Sides) -> View {
    let lines = lines.into_iter().map(|row| {
        let picture = line(axis, &row.effect, row.shape);
        of_cells(row.who, picture, row.figures)
    });
    table(lang, title, lines.collect(), foot(lang, axis, sides))
}

fn own_scales(lang: Language, title: &'static str, lines: Vec<(Row, bool)>) -> View {
    let mut last = Axis::Difference {
        reach: 1,
        turned: false,
    };
    let lines = lines.into_iter().map(|(row, turned)| {
        last = Axis::for_difference(&row.effect, turned);
        let picture = line(last, &row.effect, row.shape);
        of_cells(row.who, picture, row.figures)
    });
    let lines = lines.collect();
    table(lang, title, lines, foot(lang, last, &FIRST_RIGHT))
}

fn of_cells(who: View, picture: View, figures: View) -> View {
    element("tr")
        .child(element("th").attr("scope", "row").child(who))
        .child(element("td").class("picture").child(picture))
        .child(element("td").child(figures))
        .into()
}

fn foot(lang: Language, axis: Axis, sides: &Sides) -> View {
    let [left, right] = sides.map(|(ja, en)| say(lang, ja, en));
    let under = element("p")
        .class("sides")
        .child(element("span").child(left))
        .child(element("span").child(right));
    element("tr")
        .child(element("td"))
        .child(
            element("td")
                .class("picture")
                .child(scale(axis))
                .child(under),
        )
        .child(element("td"))
        .into()
}

/// The picture is a column of the table: the figures are in the same row.
fn table(lang: Language, title: &'static str, lines: Vec<View>, foot: View) -> View {
    let head = [
        say(lang, "試験", "Trial"),
        say(lang, "図", "Picture"),
        say(lang, "効果（95% CI）", "Effect (95% CI)"),
    ];
    let head = head.map(|words| element("th").attr("scope", "col").child(words).into());
    let table = element("table")
        .child(element("caption").child(title))
        .child(element("thead").child(element("tr").child(Vec::from(head))))
        .child(element("tbody").child(lines))
        .child(element("tfoot").child(foot));
    let table = element("div")
        .class("scroll")
        .attr("tabindex", "0")
        .child(table);
    element("div")
        .class("told words forest")
        .child(table)
        .into()
}

/// Direction and size of every study.
fn map(lang: Language, entries: &[Entry]) -> View {
    let drawn: Vec<directions::Mark> = entries
        .iter()
        .filter_map(|entry| {
            let people = &entry.participants;
            Some(directions::Mark {
                name: entry.short,
                address: Place::Study(entry.cited).address(),
                patients: people.entered.value().or(people.analysed.value()),
                direction: entry.direction.value()?,
            })
        })
        .collect();
    if drawn.is_empty() {
        return nothing();
    }
    let about: Sentence = text!(
        "丸の面積は例数に比例する。破線の丸は例数が未確認。方向は主要評価項目による。数値は下の表にある。",
        "The area of a circle follows the number of patients; dashed, where that is not verified. The direction is that of the primary outcome. The figures are in the table below.",
    )
    .into();
    sheet(
        say(lang, "結果の方向と規模", "Direction and size"),
        vec![
            directions::view(lang, &drawn),
            hint(about.get(lang).to_owned()),
        ],
    )
}
