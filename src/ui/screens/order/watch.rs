//! Before it runs, as a checklist; and afterwards, as dates and as a file for a calendar.

use crate::app::{App, Dosing, now};
use crate::evidence::Fact;
use crate::order::{
    AfterCheck, AfterInput, Check, CheckGroup, Order, afterwards, checklist, counted_course, ics,
    with_checks,
};
use crate::text::{Language, Text};
use crate::ui::parts::button::{Look, actions, button};
use crate::ui::parts::disclosure::disclosure;
use crate::ui::parts::list::bullets;
use crate::ui::parts::reason::layered;
use crate::ui::parts::sheet::{heading, hint, sheet};
use crate::ui::say;
use crate::ui::view::{View, live, nothing};

use super::dates;
use super::infusion::start_time;

/// The checklist for this patient, order and product.
pub fn before(app: App, lang: Language) -> View {
    live(move || match app.case.dosing() {
        Dosing::Ready(order) => {
            let mut checks = app.case.with_patient(|patient| checklist(&order, patient));
            // What was not asked stands among the risks already.
            let asked_above = app.case.screening().unknown;
            checks.retain(|check| check.asks.is_none_or(|field| !asked_above.contains(&field)));
            listed(lang, &checks)
        }
        _ => nothing(),
    })
}

fn listed(lang: Language, checks: &[Check]) -> View {
    let mut content = vec![hint(say(
        lang,
        "この患者・指示・製剤についての確認項目。観察票に同じ項目をチェック欄付きで印刷できます。",
        "What to see to for this patient, order and product. The watch sheet prints the same with boxes to tick.",
    ))];
    for group in CheckGroup::ALL {
        let of_group: Vec<View> = checks
            .iter()
            .filter(|check| check.group == group)
            .map(|check| line(lang, check))
            .collect();
        if !of_group.is_empty() {
            content.push(heading(group.text().get(lang)));
            content.push(bullets(of_group));
        }
    }
    let title = say(lang, "開始前のチェックリスト", "Checklist before the start");
    sheet(title, content)
}

fn line(lang: Language, check: &Check) -> View {
    let what = check.what.get(lang).to_owned();
    disclosure(
        what,
        check.why.status().text().get(lang),
        vec![layered(lang, &check.why)],
    )
}

/// The checks after the course, dated from its days; and all dates as a file.
pub fn after(app: App, lang: Language) -> View {
    live(move || match app.case.dosing() {
        Dosing::Ready(order) if !order.per_day().is_empty() => dated(app, lang, &order),
        _ => nothing(),
    })
}

#[expect(
    clippy::redundant_closure_for_method_calls,
    reason = "the method alone is not general enough in its lifetime"
)]
fn dated(app: App, lang: Language, order: &Order) -> View {
    let title = say(lang, "投与後", "Afterwards");
    let Some(first) = app.case.settings(|settings| settings.start_date()) else {
        return sheet(
            title,
            vec![hint(say(
                lang,
                "開始日を入力すると、投与後の確認の日付を示します。",
                "Enter the first day to see the dates of the checks afterwards.",
            ))],
        );
    };
    let days = u8::try_from(order.per_day().len()).unwrap_or(u8::MAX);
    let start = start_time(app);
    let nights = order.supply.as_ref();
    let nights = nights.map_or(0, |supply| supply.nights(start));
    let checks = app.case.with_patient(|patient| {
        afterwards(&AfterInput {
            first,
            days,
            nights,
            course: counted_course(order),
            patient,
        })
    });
    let rows = checks.iter().map(|check| check_line(lang, check));
    let list = bullets(rows);
    let planned = with_checks(dates::planned(order, first), &checks);
    let per_day = order.per_day().to_vec();
    let words = say(
        lang,
        "カレンダーに書き出す（.ics）",
        "Export to a calendar (.ics)",
    );
    let file = button(Look::Plain, words, move || {
        let case = app.case.id_words();
        let stamp = i64::try_from(now()).unwrap_or_default();
        let text = ics(&planned, &per_day, &case, stamp, lang);
        app.cases.offer("ivig.ics", &text);
    });
    let told = hint(say(
        lang,
        "次回以降のコースと判定、投与後の確認を書き出します。患者の情報は含みません。",
        "The next courses, the reviews and these checks. It names no patient.",
    ));
    sheet(title, vec![list, told, actions(vec![file])])
}

fn check_line(lang: Language, check: &AfterCheck) -> View {
    let said = format!("{}: {}", check.figure(), check.kind.name().get(lang));
    let grounds: [&Fact<Text>; 2] = [&check.why, &check.counted];
    let behind = grounds.map(|fact| layered(lang, fact));
    disclosure(said, check.why.status().text().get(lang), behind.into())
}
