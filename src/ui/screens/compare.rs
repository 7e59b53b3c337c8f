//! Two to four cases side by side, with what differs marked.

use crate::app::{App, COMPARED, Computed, Dosing, Route, compared};
use crate::order::OrderError;
use crate::safety::{Gravity, Suitability};
use crate::scenario::{Difference, Scenario, differences};
use crate::text::{Language, Sentence, Text};
use crate::ui::parts::sheet::{bare_sheet, hint, mark, page, paragraph};
use crate::ui::parts::table::of_words;
use crate::ui::say;
use crate::ui::view::{View, element, live};

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
        line(text!("用量", "Dose"), &|one| Some(dose(&one.dosing))),
        line(text!("製剤", "Product"), &|one| match &one.dosing {
            Dosing::Ready(order) => Some(order.supply.as_ref()?.stocked.name()),
            _ => None,
        }),
    ]
}

fn dose(dosing: &Dosing) -> Sentence {
    match dosing {
        Dosing::Ready(order) if order.is_closed() => Suitability::DoNotUse.text().into(),
        Dosing::Ready(order) => match &order.amount {
            Some(Ok(amount)) => amount.rounded.sentence(),
            _ => order.dosage.per_course.sentence(),
        },
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
