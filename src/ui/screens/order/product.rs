//! The product, its vials, and the infusion.

use crate::app::{App, Dosing, Route};
use crate::order::{
    Item, Order, Packing, Ranked, Setting, Settings, Stocked, Supply, VialAim, stocked,
};
use crate::product::{LabelStatus, VialSize};
use crate::text::Language;
use crate::ui::parts::disclosure::folded;
use crate::ui::parts::list::{value, values};
use crate::ui::parts::select::{Line, select};
use crate::ui::parts::sheet::{classed, hint, mark, sheet};
use crate::ui::parts::{claim, product, radio};
use crate::ui::say;
use crate::ui::view::{View, element, live, nothing};

use super::{infusion, ranking};

/// The product, and what follows from it.
pub fn view(app: App, lang: Language) -> View {
    let chosen = live(move || choice(app, lang));
    let figures = live(move || match app.case.dosing() {
        Dosing::Ready(order) => supplied(app, lang, &order),
        _ => nothing(),
    });
    let title = say(lang, "製剤と点滴", "Product and infusion");
    let start = infusion::start(app, lang);
    let verdict = ranking::verdict(app, lang);
    sheet(title, vec![chosen, start, verdict, figures])
}

fn choice(app: App, lang: Language) -> View {
    let ranking = ranking::of_ward(app);
    let named = ranking.iter().any(|one| one.stocked.in_stock);
    let none = Line {
        key: String::new(),
        words: say(lang, "選択してください", "Choose").to_owned(),
    };
    let line = |one: &Ranked| Line {
        key: one.stocked.key.clone(),
        words: ranking::verdict_first(lang, one),
    };
    let mut lines: Vec<Line> = core::iter::once(none)
        .chain(ranking.iter().map(line))
        .collect();
    // One that this ward does not list, of a kept case or of stock that is gone, is still named.
    if let Some(other) = app.case.settings(in_hand)
        && !ranking.iter().any(|one| one.stocked.key == other.key)
    {
        let screening = app
            .case
            .with_patient(|patient| other.screened(patient, None));
        let stocked = other;
        let mut line = line(&Ranked { stocked, screening });
        line.words
            .push_str(say(lang, "（一覧にない製剤）", " (not in this list)"));
        lines.push(line);
    }
    let products = select(
        "product",
        Setting::Product.label().get(lang),
        lines,
        move || app.case.settings(|s| s.text(Setting::Product).to_owned()),
        move |key| app.case.choose_product(&key),
    );
    let told = if named {
        say(lang, "病棟の在庫から", "From the ward's stock")
    } else {
        say(
            lang,
            "病棟の在庫が未設定のため、この国の全製剤を示します。",
            "The ward has set no stock, so all products of its country are listed.",
        )
    };
    let link = element("a").attr("href", Route::Ward.address()).child(say(
        lang,
        "病棟の設定",
        "Ward settings",
    ));
    vec![
        products,
        hint(vec![told.into(), " ".into(), link.into()]),
        ranking::listed(lang, &ranking),
    ]
    .into()
}

fn supplied(app: App, lang: Language, order: &Order) -> View {
    let Some(supply) = &order.supply else {
        return no_strength(app, lang);
    };
    let suits = ranking::chosen(app, lang, order, supply);
    if !supply.stops.is_empty() {
        return suits;
    }
    let limit = supply.use_limit(order.condition);
    let limit = limit.map_or_else(nothing, |limit| claim::statement(lang, limit, &[]));
    vec![
        suits,
        label_status(lang, supply),
        limit,
        heed(lang, supply),
        vial_aim(app, lang),
        vials(lang, order, supply),
        facts(lang, supply),
        infusion::view(app, lang, order, supply),
    ]
    .into()
}

/// A product that was chosen and is not computed with is not passed over in silence.
fn no_strength(app: App, lang: Language) -> View {
    let product = app.case.settings(in_hand);
    match product.is_some_and(|product| product.concentration().is_none()) {
        true => classed(
            "finding asked",
            say(
                lang,
                "この製剤の濃度は未確認のため、液量・バイアル・速度は計算しません。",
                "The strength of this product was not verified: no volume, vials or rates are computed.",
            ),
        ),
        false => nothing(),
    }
}

/// The product chosen, in stock or not.
fn in_hand(settings: &Settings<'_>) -> Option<Stocked> {
    stocked(settings.ward, settings.text(Setting::Product))
}

/// Off label is said, not hidden; and so is what was not read.
fn label_status(lang: Language, supply: &Supply) -> View {
    let class = match (supply.on_label, supply.for_purpose) {
        (Some(LabelStatus::Named(_)), Some(true)) => "hint",
        _ => "finding asked",
    };
    classed(class, supply.label_words().get(lang))
}

#[expect(
    clippy::redundant_closure_for_method_calls,
    reason = "the method alone is not general enough in its lifetime"
)]
fn vial_aim(app: App, lang: Language) -> View {
    let options = VialAim::ALL.map(|aim| {
        let key = aim.key();
        radio::option(
            "vial-aim",
            key.to_owned(),
            aim.name().get(lang),
            move || app.case.settings(|s| s.vial_aim()) == aim,
            move || app.case.set(Setting::VialAim, key),
        )
    });
    let question = Setting::VialAim.label().get(lang);
    radio::group("field choices short", question, options.into(), Vec::new())
}

/// Vials day by day, with what is really given, the waste, and the second best.
fn vials(lang: Language, order: &Order, supply: &Supply) -> View {
    let mut rows = Vec::new();
    for day in &supply.days {
        let days = day.days().get(lang).to_owned();
        let packings = match &day.packings {
            Ok(packings) => packings,
            Err(error) => {
                rows.push(classed("finding", error.text().get(lang)));
                continue;
            }
        };
        let best = &packings.best;
        let chips: Vec<View> = words(best).map(|vials| mark("chip", vials)).collect();
        rows.push(
            element("div")
                .class("chips")
                .child(mark("", days))
                .child(chips)
                .into(),
        );
        let waste = best.waste.sentence().get(lang).to_owned();
        let mut lines = vec![value(say(lang, "廃棄", "Waste"), waste)];
        if let Ok(given) = best.per_kilogram(order.weighed.weight) {
            let label = say(lang, "実際の投与量", "Really given");
            let weight = order.weighed.weight.basis().words();
            let given = format!("{} ({})", given.sentence().get(lang), weight.get(lang));
            lines.push(value(label, given));
        }
        if let Some(second) = &packings.second {
            let label = say(lang, "次善の組合せ", "Second best");
            let waste = say(lang, "廃棄", "waste");
            let wasted = second.waste.sentence();
            let second = format!("{} ({waste} {})", in_words(second), wasted.get(lang));
            lines.push(value(label, second));
        }
        let volume = say(lang, "液量", "Volume");
        lines.push(value(volume, day.volume.sentence().get(lang).to_owned()));
        rows.push(values("rows", lines));
    }
    rows.into()
}

/// `20 g × 2`, size by size.
fn words(packing: &Packing) -> impl Iterator<Item = String> {
    let one = |(size, count): &(VialSize, u16)| format!("{} × {count}", size.figure());
    packing.vials.iter().map(one)
}

/// `20 g × 2 + 5 g × 1`.
pub fn in_words(packing: &Packing) -> String {
    let vials: Vec<String> = words(packing).collect();
    vials.join(" + ")
}

/// What can harm, and how it is mixed: never behind a fold.
fn heed(lang: Language, supply: &Supply) -> View {
    let Item::Known(known) = &supply.stocked.item else {
        return nothing();
    };
    // What meets this patient was told above.
    let told = supply.screening.reasons.iter();
    let told: Vec<_> = told.flat_map(|reason| &reason.says).collect();
    let remarks = known.remarks().filter(|remark| !told.contains(remark));
    let remarks = remarks.map(|remark| claim::statement(lang, remark, &[]));
    remarks.collect::<Vec<_>>().into()
}

/// What is in the product; unknown stays unknown and is shown as such.
fn facts(lang: Language, supply: &Supply) -> View {
    match &supply.stocked.item {
        Item::Known(known) => {
            let title = say(lang, "この製剤について", "About this product");
            folded(title, product::facts(lang, known))
        }
        Item::Own(_) => hint(say(
            lang,
            "病棟で入力した製剤。成分と適応は本アプリにありません。",
            "A product entered by the ward: its contents and uses are not held here.",
        )),
    }
}
