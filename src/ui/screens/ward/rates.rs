//! The rates of a label that the ward holds in its hand.

use crate::app::{App, today};
use crate::evidence::{Condition, Status};
use crate::order::{
    Setting, Stocked, country, entered_rates, entered_words, rates_key, shelf, stocked, ward_rates,
};
use crate::product::{EnteredRates, EnteredRatesError, INTERVAL, Known, MAXIMUM, START, STEP};
use crate::text::Language;
use crate::ui::parts::button::{Look, actions, button};
use crate::ui::parts::list::list;
use crate::ui::parts::product::ladder_rows;
use crate::ui::parts::select::{Line, select};
use crate::ui::parts::sheet::{classed, heading, hint, paragraph, sheet, strong};
use crate::ui::say;
use crate::ui::view::{View, element, live, nothing};

use super::rules::settings;
use super::{ASKED, draft, refusal};

const PRODUCT: &str = "rates-product";
const CONDITION: &str = "rates-condition";
const FIRST: &str = "rates-start";
const INCREASE: &str = "rates-step";
const MINUTES: &str = "rates-minutes";
const HIGHEST: &str = "rates-maximum";
const LABEL_DATE: &str = "rates-date";
const REFUSED: &str = "rates-asked";

/// The rates entered, and the form for others.
pub fn view(app: App, lang: Language) -> View {
    let told = hint(say(
        lang,
        "本アプリにない速度、または古い速度を、手元の添付文書から入力します。注文には入力日と添付文書の日付を示します。",
        "Enter rates that are missing or dated here from the label in your hand. The order shows them with the day of entry and the date of the label.",
    ));
    let refused = refusal(app, REFUSED.to_owned(), move || {
        if chosen(app).is_none() {
            let told = say(
                lang,
                "製剤と疾患を選んでください。",
                "Choose the product and the condition.",
            );
            return Some(told.to_owned());
        }
        Some(read(app).err()?.sentence().get(lang).to_owned())
    });
    let keep_words = say(lang, "この速度を保存", "Keep these rates");
    let line =
        |key: &str, label, unit, example| draft(app, lang, key.to_owned(), label, unit, example);
    let figures = element("div").class("two").child(vec![
        line(FIRST, START.get(lang), "mL/kg/h", "0.6"),
        line(INCREASE, STEP.get(lang), "mL/kg/h", "0.6"),
        line(MINUTES, INTERVAL.get(lang), "min", "30"),
        line(HIGHEST, MAXIMUM.get(lang), "mL/kg/h", "2.4"),
    ]);
    let date = say(lang, "添付文書の日付", "Date of the label");
    let content = vec![
        told,
        live(move || entered(app, lang)),
        live(move || product_choice(app, lang)),
        condition_choice(app, lang),
        figures.into(),
        line(LABEL_DATE, date, "", "2026-04-01"),
        refused,
        live(move || preview(app, lang)),
        actions(vec![button(Look::Plain, keep_words, move || keep(app))]),
    ];
    sheet(
        say(
            lang,
            "添付文書から入力する速度",
            "Rates from the label in your hand",
        ),
        content,
    )
}

fn product_choice(app: App, lang: Language) -> View {
    let ward = app.ward.answers();
    let stock = shelf(&ward, country(&settings(&ward)));
    let lines = stock.iter().map(|one| Line {
        key: one.key.clone(),
        words: one.name().get(lang).to_owned(),
    });
    choice(
        app,
        PRODUCT,
        Setting::Product.label().get(lang),
        core::iter::once(choose(lang)).chain(lines).collect(),
    )
}

fn condition_choice(app: App, lang: Language) -> View {
    let lines = Condition::ALL.iter().map(|one| Line {
        key: one.key().to_owned(),
        words: one.name().get(lang).to_owned(),
    });
    choice(
        app,
        CONDITION,
        say(lang, "疾患", "Condition"),
        core::iter::once(choose(lang)).chain(lines).collect(),
    )
}

fn choose(lang: Language) -> Line {
    Line {
        key: String::new(),
        words: say(lang, "選択してください", "Choose").to_owned(),
    }
}

fn choice(app: App, key: &'static str, label: &'static str, lines: Vec<Line>) -> View {
    select(
        key,
        label,
        lines,
        move || app.ward.draft(key),
        move |chosen| app.ward.set_draft(key, &chosen),
    )
}

/// What the rates are for, if both were chosen.
fn chosen(app: App) -> Option<(Stocked, Condition)> {
    let product = stocked(&app.ward.answers(), &app.ward.draft(PRODUCT))?;
    Some((product, Condition::from_key(&app.ward.draft(CONDITION))?))
}

fn read(app: App) -> Result<EnteredRates, EnteredRatesError> {
    let typed = |key| app.ward.draft(key);
    EnteredRates::regular(
        &typed(LABEL_DATE),
        &typed(FIRST),
        &typed(INCREASE),
        &typed(MINUTES),
        &typed(HIGHEST),
    )
}

/// The steps as they would be kept, with what a second look is asked for.
fn preview(app: App, lang: Language) -> View {
    let (Ok(rates), Some((product, condition))) = (read(app), chosen(app)) else {
        return nothing();
    };
    let strength = product.concentration();
    let mut rows = vec![
        heading(say(lang, "保存される段階", "Steps as they will be kept")),
        ladder_rows(lang, &rates.ladder(), strength, Status::Unverified),
    ];
    let doubts = match strength {
        Some(strength) => {
            let known = Known::nearest(&product.key, strength, condition);
            rates.doubts(strength, &known)
        }
        None => vec![
            text!(
                "この製剤の濃度は未確認のため、比較できない。",
                "The strength of this product is not known, so nothing is compared."
            )
            .into(),
        ],
    };
    let later = (rates.label_date > today()).then(|| {
        text!(
            "添付文書の日付が今日より後。",
            "The label is dated after today."
        )
        .into()
    });
    let before = entered_rates(&app.ward.answers(), &product.key, condition);
    let before = before.map(|(on, rates)| {
        text!(
            "次の速度と置き換わる: {before}。",
            "This replaces: {before}."
        )
        .fill(&[("before", entered_words(on, &rates))])
    });
    for doubt in doubts.into_iter().chain(later).chain(before) {
        rows.push(classed("finding asked", doubt.get(lang).to_owned()));
    }
    rows.into()
}

fn keep(app: App) {
    let (Ok(rates), Some((product, condition))) = (read(app), chosen(app)) else {
        app.ward.set_draft(REFUSED, ASKED);
        return;
    };
    let text = format!("{} {}", today().figure(), rates.to_text());
    app.ward.set(&rates_key(&product.key, condition), &text);
    for key in [
        PRODUCT, CONDITION, FIRST, INCREASE, MINUTES, HIGHEST, LABEL_DATE, REFUSED,
    ] {
        app.ward.set_draft(key, "");
    }
}

fn entered(app: App, lang: Language) -> View {
    let rows = ward_rates(&app.ward.answers()).into_iter().map(|one| {
        let product = one.product.name().get(lang).to_owned();
        let condition = format!(" · {}", one.condition.name().get(lang));
        let steps = one.rates.ladder();
        let remove = button(Look::Plain, say(lang, "削除", "Delete"), move || {
            app.ward.set(&one.key, "");
        });
        vec![
            paragraph(vec![strong(product), condition.into()]),
            hint(entered_words(one.on, &one.rates).get(lang).to_owned()),
            ladder_rows(
                lang,
                &steps,
                one.product.concentration(),
                Status::Unverified,
            ),
            actions(vec![remove]),
        ]
        .into()
    });
    list("saved", rows)
}
