//! Two to four cases side by side, with what differs marked.

use crate::app::{App, COMPARED, Computed, Dosing, Route, compared};
use crate::order::{Chosen, Order, OrderError};
use crate::safety::{Gravity, Suitability};
use crate::scenario::{Difference, Scenario, differences};
use crate::text::{Language, Sentence, Text};
use crate::ui::parts::sheet::{bare_sheet, hint, mark, page, paragraph};
use crate::ui::parts::table::of_words;
use crate::ui::say;
use crate::ui::view::{View, element, live};

use super::order::dose::days_words;

/// The cases that were picked in the list.
pub fn view(app: App, lang: Language) -> View {
    page(
        say(lang, "症例の比較", "Cases side by side"),
        vec![live(move || table(app, lang))],
    )
}

fn table(app: App, lang: Language) -> View {
    let cases = compared(app);
    if !COMPARED.contains(&cases.len()) {
        let back = element("a").attr("href", Route::Cases.address()).child(say(
            lang,
            "保存した症例",
            "Saved cases",
        ));
        return bare_sheet(vec![
            paragraph(say(
                lang,
                "一覧で比べる症例を 2〜4 件選んでください。",
                "Pick two to four cases in the list.",
            )),
            paragraph(back),
        ]);
    }
    let scenarios: Vec<&Scenario> = cases.iter().map(|one| &one.case).collect();
    let mut lines = computed_lines(&cases);
    lines.extend(differences(&scenarios));
    let differing = lines.iter().filter(|line| line.differs()).count();
    let told = text!(
        "{n} 項目が異なります（▲印）。助言と用量は、この端末の病棟の設定で今計算したものです。",
        "Lines that differ (marked ▲): {n}. Advice and dose are computed now, with the ward's settings of this device.",
    );
    let told = told.fill(&[("n", differing.to_string().into())]);
    let mut head: Vec<View> = vec![say(lang, "項目", "Item").into()];
    head.extend(cases.iter().enumerate().map(|(number, one)| {
        let name = one.case.name.trim();
        match name {
            "" => View::from(format!("{}", number.saturating_add(1))),
            name => View::from(name.to_owned()),
        }
    }));
    let rows = lines.iter().map(|line| row(lang, line)).collect();
    let caption = say(lang, "並べた症例", "Cases side by side");
    let table = element("div")
        .class("compared")
        .child(of_words(caption, head, rows));
    vec![
        hint(told.get(lang).to_owned()),
        bare_sheet(vec![table.into()]),
    ]
    .into()
}

fn row(lang: Language, line: &Difference) -> Vec<View> {
    let label = line.label.get(lang).to_owned();
    let first: View = if line.differs() {
        let told = say(lang, "異なる: ", "differs: ");
        vec![mark("differs", "▲ "), mark("unseen", told), label.into()].into()
    } else {
        label.into()
    };
    let cells = line.values.iter().map(|value| -> View {
        match value {
            Some(value) => value.get(lang).to_owned().into(),
            None => say(lang, "（未入力）", "(not entered)").into(),
        }
    });
    core::iter::once(first).chain(cells).collect()
}

/// Verdict and dose, above what was entered.
fn computed_lines(cases: &[Computed]) -> Vec<Difference> {
    let line = |label: Text, value: &dyn Fn(&Computed) -> Option<Sentence>| Difference {
        label: label.into(),
        values: cases.iter().map(value).collect(),
    };
    vec![
        line(text!("助言（現在）", "Advice today"), &|one| {
            let advice = one.advice.as_ref()?;
            Some(advice.now.verdict.text().into())
        }),
        line(text!("使用中の投与法", "Regimen in use"), &|one| {
            regimen(&one.dosing)
        }),
        line(text!("用量", "Dose"), &|one| Some(dose(&one.dosing))),
        line(
            text!("使用中の製剤", "Product in use"),
            &|one| match &one.dosing {
                Dosing::Ready(order) => Some(order.supply.as_ref()?.stocked.name()),
                other => Some(dose(other)),
            },
        ),
    ]
}

fn dose(dosing: &Dosing) -> Sentence {
    match dosing {
        Dosing::Ready(order) if order.is_closed() => Suitability::DoNotUse.text().into(),
        Dosing::Ready(order) => ordered(order),
        Dosing::Failed(OrderError::Stopped(_)) => Gravity::Stop.text().into(),
        Dosing::Failed(_) => text!("計算できません", "It cannot be computed").into(),
        Dosing::NotFetched | Dosing::NothingChosen => {
            text!("計算していません", "Not computed").into()
        }
        Dosing::NotOffered => text!("投与法の提示なし", "No regimen is offered").into(),
        Dosing::RegimenNotChosen => text!("投与法が未選択", "No regimen is chosen").into(),
        Dosing::FactUnsettled(field) => {
            let told = text!("確認が必要: {field}", "To be settled: {field}");
            told.fill(&[("field", field.label().into())])
        }
    }
}

/// What is given and over how long, chosen or not.
fn regimen(dosing: &Dosing) -> Option<Sentence> {
    let Dosing::Ready(order) = dosing else {
        return Some(dose(dosing));
    };
    match order.regimen {
        Chosen::Own => Some(text!("医師が決めた用量", "A dose of the clinician's own").into()),
        Chosen::Regimen(regimen) => Some(regimen.schedule.value()?.sentence()),
    }
}

/// `140 g a course; 28 g a day × 5 days; by 70 kg actual body weight`.
fn ordered(order: &Order) -> Sentence {
    let weight = order.weighed.weight;
    let days = order.amount.iter().flatten().next().map(|amount| {
        let days = |lang| days_words(lang, amount);
        Sentence::new(days(Language::Ja), days(Language::En))
    });
    let course = order.per_course().sentence();
    let dose = match days {
        Some(days) => text!("{course}、{days}", "{course}; {days}")
            .fill(&[("course", course), ("days", days)]),
        None => course,
    };
    text!(
        "{dose}、{basis} {weight} による",
        "{dose}; by {weight} {basis}"
    )
    .fill(&[
        ("dose", dose),
        ("weight", weight.weight().short_figure().into()),
        ("basis", weight.basis().words().into()),
    ])
}
