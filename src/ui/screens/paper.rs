//! The order on paper, and as text for the record.

use super::standing;
use crate::app::{App, Dosing};
use crate::evidence::EDITION;
use crate::order::{
    Form, Order, PATIENT_LABEL, Part, Sheet, SheetInput, order_sheet, second_check, watch_sheet,
};
use crate::text::{Language, Sentence};
use crate::ui::charts::rate;
use crate::ui::parts::button::{self, Look};
use crate::ui::parts::list::list;
use crate::ui::parts::sheet::{hint, mark, paragraph, sheet};
use crate::ui::say;
use crate::ui::view::{Element, View, element, live, nothing, words};

/// Printing and copying, where days are ordered.
pub fn actions(app: App, lang: Language) -> View {
    live(move || match ordered(app) {
        Some(_) => panel(app, lang),
        None => nothing(),
    })
}

/// The order, once it says what is given on each day.
fn ordered(app: App) -> Option<Box<Order>> {
    match app.case.dosing() {
        Dosing::Ready(order) if !order.per_day().is_empty() && !order.is_closed() => Some(order),
        _ => None,
    }
}

fn panel(app: App, lang: Language) -> View {
    let print = |words, sheet| button::button(Look::Plain, words, move || app.paper.print(sheet));
    let buttons = vec![
        print(say(lang, "指示票を印刷", "Print the order sheet"), "order"),
        print(
            say(lang, "二重確認票を印刷", "Print the second-check sheet"),
            "check",
        ),
        print(say(lang, "観察票を印刷", "Print the watch sheet"), "watch"),
        button::button(
            Look::Plain,
            say(lang, "記録用にコピー", "Copy for the record"),
            move || app.paper.copy(move |made| plain(app, lang, made)),
        ),
    ];
    // What was copied is no longer said to be once the case says another thing.
    let copied = move || {
        let at = app.paper.copied_at();
        if at.is_empty() {
            return None;
        }
        let text = plain(app, lang, &at);
        app.paper.has_copied(&text).then_some((at, text))
    };
    let told = words(move || match copied() {
        None => String::new(),
        Some(_) if app.paper.by_hand() => say(
            lang,
            "ここではコピーできません。下の文字を選んでコピーしてください。",
            "Copying is not possible here. Select and copy the text below.",
        )
        .to_owned(),
        Some((at, _)) => format!("{}: {at}", say(lang, "コピーしました", "Copied")),
    });
    let status = element("p")
        .class("kept")
        .attr("role", "status")
        .child(told)
        .into();
    let record = live(move || match copied() {
        Some((_, text)) if app.paper.by_hand() => element("textarea")
            .class("raw")
            .attr("id", "record")
            .attr("readonly", "")
            .attr("rows", "8")
            .attr(
                "aria-label",
                say(lang, "記録用の文字", "Text for the record"),
            )
            .child(text)
            .into(),
        _ => nothing(),
    });
    let told = hint(say(
        lang,
        "それぞれ A4 1 枚。印刷の時刻が入ります。",
        "One A4 page each, with the time of printing.",
    ));
    let title = say(lang, "紙と記録", "Paper and record");
    sheet(title, vec![told, button::actions(buttons), status, record])
}

/// What the sheets are made from, as it is now.
fn with_input<T>(
    app: App,
    order: &Order,
    made: &str,
    make: impl Fn(&SheetInput<'_>) -> T,
) -> Option<T> {
    let advice = app.case.advice()?;
    let screening = app.case.screening();
    let patient = app.case.with_patient(Clone::clone);
    Some(app.case.settings(|settings| {
        make(&SheetInput {
            order,
            advice: &advice,
            screening: &screening,
            patient: &patient,
            settings,
            version: env!("CARGO_PKG_VERSION"),
            evidence: EDITION.label,
            made,
        })
    }))
}

fn plain(app: App, lang: Language, made: &str) -> String {
    let sheet = ordered(app).and_then(|order| with_input(app, &order, made, order_sheet));
    let sheet = sheet.map(|sheet| with_hospital(app, sheet));
    sheet.map(|sheet| sheet.plain(lang)).unwrap_or_default()
}

/// Every paper says on whose settings it stands.
fn with_hospital(app: App, mut sheet: Sheet) -> Sheet {
    sheet.foot.extend(standing::on_paper(app));
    sheet
}

/// The sheets, while they are printed.
pub fn sheets(app: App, lang: Language) -> View {
    let made = app.paper.made();
    if made.is_empty() {
        return nothing();
    }
    let Some(order) = ordered(app) else {
        return nothing();
    };
    let all = with_input(app, &order, &made, |input| {
        [
            (order_sheet(input), "paper order-sheet"),
            (second_check(input), "paper check-sheet"),
            (watch_sheet(input), "paper watch-sheet"),
        ]
        .map(|(sheet, class)| {
            let start = input.settings.start_time();
            // Beside the steps, where these are alike on all days and leave it room.
            let supply = order.supply.as_ref().map(|supply| supply.days.as_slice());
            let infusion = match supply {
                Some([day]) => day.infusion.as_ref().and_then(|done| done.as_ref().ok()),
                _ => None,
            };
            let picture = infusion
                .zip(start)
                .map(|(infusion, start)| rate::planned(lang, infusion, start));
            page(lang, &with_hospital(app, sheet), class, picture)
        })
    });
    all.map_or_else(nothing, |all| View::Several(all.into()))
}

fn page(lang: Language, sheet: &Sheet, class: &'static str, mut picture: Option<View>) -> View {
    let mut parts: Vec<View> = Vec::new();
    for shown in &sheet.parts {
        parts.push(part(lang, shown));
        if shown.form == Form::Steps
            && let Some(picture) = picture.take()
        {
            parts.push(element("div").child(picture).into());
        }
    }
    let title = element("h1").child(sheet.title.get(lang));
    let under = paragraph(text(lang, &sheet.under));
    let titles = element("div").child(title).child(under);
    let label = mark("label", PATIENT_LABEL.get(lang));
    let foot: Vec<View> = sheet
        .foot
        .iter()
        .map(|foot| mark("", text(lang, foot)))
        .collect();
    let class = match sheet.is_dense(lang) {
        true => format!("{class} dense"),
        false => class.to_owned(),
    };
    element("section")
        .class(class)
        .child(element("header").child(titles).child(label))
        .child(element("div").class("parts").child(parts))
        .child(element("footer").child(foot))
        .into()
}

fn text(lang: Language, sentence: &Sentence) -> String {
    sentence.get(lang).to_owned()
}

fn part(lang: Language, part: &Part) -> View {
    let class = match part.form {
        Form::Lead => "lead",
        Form::Stop => "stop",
        Form::Fold => "fold",
        Form::Names => "names",
        Form::Checks => "checks",
        Form::Blanks => "blanks",
        Form::Steps => "steps",
        Form::Vitals => "vitals",
        Form::Values | Form::Table | Form::Lines => "said",
    };
    let class = match part.wide {
        true => format!("{class} wide"),
        false => class.to_owned(),
    };
    let body = match part.form {
        Form::Lines | Form::Stop | Form::Checks | Form::Names | Form::Fold => {
            let lines = part.rows.iter().flatten();
            list("", lines.map(|line| text(lang, line).into()))
        }
        _ => rows(lang, part),
    };
    element("div")
        .class(class)
        .child(element("h2").child(text(lang, &part.title)))
        .child(body)
        .into()
}

fn rows(lang: Language, part: &Part) -> View {
    let head: Vec<View> = part
        .head
        .iter()
        .map(|head| {
            element("th")
                .attr("scope", "col")
                .child(head.get(lang))
                .into()
        })
        .collect();
    let columns = head.len();
    let blank = part.form == Form::Blanks;
    let rows = part.rows.iter().map(|row| {
        let mut cells = Vec::new();
        let mut left = columns;
        for (at, cell) in row.iter().enumerate() {
            let drawn: Element = match at {
                0 => element("th").attr("scope", "row"),
                _ => element("td"),
            };
            let drawn = match row.len() {
                // The last cell of a short row goes over what is left.
                count if at.saturating_add(1) == count && left > 1 => {
                    drawn.attr("colspan", left.to_string())
                }
                _ => drawn,
            };
            left = left.saturating_sub(1);
            cells.push(drawn.child(text(lang, cell)).into());
        }
        let row = element("tr").class(if blank { "blank" } else { "" });
        row.child(cells).into()
    });
    let rows: Vec<View> = rows.collect();
    let table = element("table");
    let table = match columns {
        0 => table,
        _ => table.child(element("thead").child(element("tr").child(head))),
    };
    table.child(element("tbody").child(rows)).into()
}
