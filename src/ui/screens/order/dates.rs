//! The next courses and the review, as a list.

use crate::app::{App, Dosing};
use crate::evidence::Repeat;
use crate::order::{
    Chosen, NO_REVIEW, Order, Planned, Review, counting, dates, reviews, subcutaneous,
};
use crate::quantity::Date;
use crate::text::Language;
use crate::ui::parts::list::{value, values};
use crate::ui::parts::sheet::{classed, hint, paragraph, sheet, strong};
use crate::ui::parts::{claim, working};
use crate::ui::say;
use crate::ui::view::{View, live, nothing};

/// Shown where the regimen is repeated, or its effect is to be judged on a day.
pub fn view(app: App, lang: Language) -> View {
    live(move || match app.case.dosing() {
        Dosing::Ready(order) => next(app, lang, &order),
        _ => nothing(),
    })
}

fn repeat_of(order: &Order) -> Repeat {
    match order.regimen {
        Chosen::Regimen(regimen) => regimen
            .schedule
            .value()
            .map_or(Repeat::Once, |phase| phase.repeat),
        Chosen::Own => Repeat::Once,
    }
}

/// The reviews that hold for an order in its country.
fn judged(order: &Order) -> Vec<&'static Review> {
    let country = order.country;
    let judged = country.map(|country| reviews(order.condition, country, repeat_of(order)));
    judged.unwrap_or_default()
}

/// The next courses and the reviews of an order that begins on a day.
pub fn planned(order: &Order, first: Date) -> Vec<Planned> {
    let days = order.dosage.daily.as_ref().map_or(1, |daily| daily.days);
    dates(first, days, repeat_of(order), &judged(order))
}

#[expect(
    clippy::redundant_closure_for_method_calls,
    reason = "the method alone is not general enough in its lifetime"
)]
fn next(app: App, lang: Language, order: &Order) -> View {
    let repeat = repeat_of(order);
    let judged = judged(order);
    let mut content = Vec::new();
    match app.case.settings(|settings| settings.start_date()) {
        Some(first) => {
            let planned = planned(order, first);
            let rows = planned
                .iter()
                .map(|one| value(one.name().get(lang).to_owned(), one.figure()));
            let rows: Vec<View> = rows.collect();
            if !rows.is_empty() {
                content.push(values("rows", rows));
                content.push(hint(counting(repeat).get(lang)));
            }
        }
        None if repeat != Repeat::Once => content.push(hint(say(
            lang,
            "開始日を入力すると、次回以降の日付を示します。",
            "Enter the first day to see the dates of the next courses.",
        ))),
        None => {}
    }
    content.extend(
        judged
            .iter()
            .map(|review| claim::statement(lang, &review.why, &[])),
    );
    if judged.is_empty() && repeat != Repeat::Once {
        content.push(hint(NO_REVIEW.get(lang)));
    }
    content.extend(under_the_skin(lang, order, repeat));
    if content.is_empty() {
        return nothing();
    }
    sheet(say(lang, "次回以降", "Next"), content)
}

fn under_the_skin(lang: Language, order: &Order, repeat: Repeat) -> Vec<View> {
    let equivalent = order.country.and_then(|country| {
        let Repeat::Every(interval, _) = repeat else {
            return None;
        };
        let weight = order.weighed.weight;
        subcutaneous(
            order.condition,
            country,
            order.per_course(),
            interval,
            weight,
        )
        .ok()
        .flatten()
    });
    let Some(equivalent) = equivalent else {
        return Vec::new();
    };
    let label = say(lang, "皮下注での相当量", "Under the skin, the equivalent");
    // Beyond what was tried or is labelled it is said.
    let beyond = match equivalent.within_range {
        true => nothing(),
        false => classed(
            "finding asked",
            format!(
                "{} {}",
                say(
                    lang,
                    "この週量は次の範囲の外。",
                    "This weekly dose lies outside the range:"
                ),
                equivalent.range_note.get(lang)
            ),
        ),
    };
    vec![
        paragraph(strong(label)),
        paragraph(equivalent.weekly.sentence().get(lang).to_owned()),
        working::view(lang, equivalent.working.iter()),
        beyond,
        claim::statement(lang, &equivalent.why, &[]),
    ]
}
