//! The order: regimen, weight, dose, product, vials, infusion, what could harm, and keeping it.

mod dates;
pub mod dose;
pub mod infusion;
mod product;
mod ranking;
mod regimen;
mod watch;
mod weight;

use crate::app::{App, Dosing, focus_soon};
use crate::order::{Order, OrderError};
use crate::safety::{Gravity, Suitability};
use crate::text::Language;
use crate::ui::parts::icon;
use crate::ui::parts::sheet::{alert, hint, paragraph, sheet, strong};
use crate::ui::say;
use crate::ui::view::{View, element, live, nothing};

use super::run::set_aside;
use super::{safety, standing};

/// Everything of the order, from the regimen to the dates.
pub fn view(app: App, lang: Language) -> View {
    let figures = live(move || {
        let state = app.case.dosing();
        let stop = match &state {
            Dosing::Ready(order) => passed(lang, order),
            _ if app.case.screening().stops() => stopped(lang),
            _ => nothing(),
        };
        vec![stop, dosing(app, lang, state)].into()
    });
    let figures = element("div").attr("aria-live", "polite").child(figures);
    let mut content = regimen::view(app, lang);
    content.push(weight::choice(app, lang));
    content.push(figures.into());
    let dose = sheet(say(lang, "用量", "Dose"), content);
    vec![
        standing::view(app, lang),
        element("div")
            .attr("id", "dose")
            .attr("tabindex", "-1")
            .child(dose)
            .into(),
        live(move || set_aside(app, lang)),
        product::view(app, lang),
        live(move || safety::view(app, lang, &app.case.screening())),
        safety::announcer(app, lang),
        watch::before(app, lang),
        dates::view(app, lang),
        watch::after(app, lang),
    ]
    .into()
}

/// On a phone the dose is far below the facts: this keeps it in view, and leads to it.
pub fn glance(app: App, lang: Language) -> View {
    let Some(advice) = app.case.advice() else {
        return nothing();
    };
    let verdict = advice.now.verdict.text().get(lang);
    let dosing = app.case.dosing();
    let closed = match &dosing {
        Dosing::Ready(order) if order.is_closed() => Some(Suitability::DoNotUse.text()),
        Dosing::Ready(_) => None,
        _ => (app.case.screening().stops()).then(|| Gravity::Stop.text()),
    };
    let class = match closed {
        Some(_) => "glance closed",
        None => "glance",
    };
    let words = match (closed, dosing) {
        (Some(closed), _) => closed.get(lang).to_owned(),
        (None, Dosing::Ready(order)) => {
            let mut words = format!("{verdict} · {}", dose::in_a_line(lang, &order));
            if advice.is_provisional() {
                words = format!("{words} · {}", say(lang, "暫定", "provisional"));
            }
            words
        }
        _ => verdict.to_owned(),
    };
    element("button")
        .attr("type", "button")
        .class(class)
        .on_click(|| focus_soon("dose"))
        .child(words)
        .into()
}

fn dosing(app: App, lang: Language, dosing: Dosing) -> View {
    let told = match dosing {
        Dosing::Ready(order) => return dose::view(app, lang, &order),
        // Drawn by the part that computes it, so it is here.
        Dosing::NotFetched => return nothing(),
        Dosing::NothingChosen => say(
            lang,
            "疾患を選ぶと用量を計算します。",
            "Choose a condition to compute a dose.",
        ),
        Dosing::NotOffered => say(
            lang,
            "この助言では投与法を示さないため、用量は計算しません。",
            "This advice offers no regimen, so no dose is computed.",
        ),
        Dosing::RegimenNotChosen => say(
            lang,
            "投与法を選ぶと用量を計算します。",
            "Choose a regimen to compute the dose.",
        ),
        Dosing::FactUnsettled(field) => {
            let told = text!(
                "「{field}」の入力がまだ採用されていないため、用量は計算しません。欄の指摘を確認してください。",
                "\"{field}\" was entered but is not taken yet, so no dose is computed. See to the remark beside the field."
            );
            let told = told.fill(&[("field", field.label().into())]);
            return hint(told.get(lang).to_owned());
        }
        Dosing::Failed(error) => return refused(app, lang, error),
    };
    hint(told)
}

/// Why there is no order yet, and what to do.
fn refused(app: App, lang: Language, error: OrderError) -> View {
    match error {
        // Said above, and settled below.
        OrderError::Stopped(_) => nothing(),
        OrderError::NoWeight(_, weighing) => weight::refused(app, lang, &weighing),
        OrderError::OwnDoseIncomplete => hint(say(
            lang,
            "独自の用量は、用量・単位・日数をすべて入力すると計算します（コース合計 4\u{a0}g/kg まで）。",
            "A dose of your own needs the dose, what it is counted over, and the days; at most 4\u{a0}g/kg a course.",
        )),
        OrderError::Dosage(error) => hint(error.text().get(lang)),
    }
}

/// Said where the dose stands, so that no dose is read without it.
fn stopped(lang: Language) -> View {
    let words = say(
        lang,
        "投与の前に解決すべきリスクがあるため、指示は出していません。下の「投与の前に」で解決するか、続行の理由を書いてください。",
        "A risk must be settled first, so the order is closed. See to it below, under \"Before it runs\", or write the reason for going on there.",
    );
    alert("alert stop", icon::stop(), paragraph(strong(words)))
}

/// What would have stopped the order, and the reason that was written.
pub fn passed(lang: Language, order: &Order) -> View {
    if order.overridden().next().is_none() {
        return nothing();
    }
    let title = say(
        lang,
        "理由を書いて続行した中止事項",
        "Stop, passed with a written reason",
    );
    let mut said = vec![paragraph(strong(title))];
    for passed in order.overridden() {
        let stop = passed.stop.title.get(lang);
        said.push(paragraph(format!("{stop} — {}", passed.reason)));
    }
    alert("alert stop", icon::stop(), element("div").child(said))
}
