//! The next courses and the review, as a list and as a file for a calendar.

use crate::app::{App, Dosing, now};
use crate::evidence::Repeat;
use crate::order::{Chosen, NO_REVIEW, Order, counting, dates, ics, reviews, subcutaneous};
use crate::text::Language;
use crate::ui::parts::button::{Look, actions, button};
use crate::ui::parts::list::{value, values};
use crate::ui::parts::sheet::{classed, hint, paragraph, sheet, strong};
use crate::ui::parts::{claim, working};
use crate::ui::say;
use crate::ui::view::{View, live, nothing};

/// Shown where the regimen is repeated, or its effect is to be judged on a day.
pub fn view(app: App, lang: Language) -> View {
    live(move || match app.case.dosing() {
        Dosing::Ready(order) => planned(app, lang, &order),
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

#[expect(
    clippy::redundant_closure_for_method_calls,
    reason = "the method alone is not general enough in its lifetime"
)]
fn planned(app: App, lang: Language, order: &Order) -> View {
    let repeat = repeat_of(order);
    let judged = order
        .country
        .map(|country| reviews(order.condition, country, repeat));
    let judged = judged.unwrap_or_default();
    let mut content = Vec::new();
    let days = order.dosage.daily.as_ref().map_or(1, |daily| daily.days);
    match app.case.settings(|settings| settings.start_date()) {
        Some(first) => {
            let planned = dates(first, days, repeat, &judged);
            let rows = planned
                .iter()
                .map(|one| value(one.name().get(lang).to_owned(), one.figure()));
            let rows: Vec<View> = rows.collect();
            if !rows.is_empty() {
                content.push(values("rows", rows));
                content.push(hint(counting(repeat).get(lang)));
                let words = say(
                    lang,
                    "カレンダーに書き出す（.ics）",
                    "Export to a calendar (.ics)",
                );
                let per_day = order.per_day().to_vec();
                let file = button(Look::Plain, words, move || {
                    let case = app.case.id_words();
                    let stamp = i64::try_from(now()).unwrap_or_default();
                    let text = ics(&planned, &per_day, &case, stamp, lang);
                    app.cases.offer("ivig.ics", &text);
                });
                content.push(actions(vec![file]));
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
