//! The shelf in the order of what suits this patient, and how the chosen product does.

use super::super::safety;
use crate::app::{App, Dosing};
use crate::order::{
    Order, Preferred, Ranked, Supply, country, preferred, product_stops, ranked, shelf,
};
use crate::safety::{ProductScreening, SodiumLoad, Suitability};
use crate::text::Language;
use crate::ui::parts::disclosure::{disclosure, folded};
use crate::ui::parts::icon;
use crate::ui::parts::list::bullets;
use crate::ui::parts::reason::{self, reason};
use crate::ui::parts::sheet::{alert, hint, paragraph, strong};
use crate::ui::parts::table::of_words;
use crate::ui::say;
use crate::ui::view::{View, element, nothing, words};

/// The products to choose from, the most suitable first.
pub fn of_ward(app: App) -> Vec<Ranked> {
    let stock = app
        .case
        .settings(|settings| shelf(settings.ward, country(settings)));
    // What is ordered changes no rank.
    app.case
        .with_patient(|patient| ranked(stock, patient, None))
}

/// `Panzyga (US) — Suitable with care`.
pub fn in_a_line(lang: Language, one: &Ranked) -> String {
    let verdict = one.screening.suitability().text().get(lang);
    format!("{} — {verdict}", one.stocked.name().get(lang))
}

/// `Suitable with care: Panzyga (US)`: where a list is cut off, the verdict still stands.
pub fn verdict_first(lang: Language, one: &Ranked) -> String {
    let verdict = one.screening.suitability().text().get(lang);
    let name = one.stocked.name();
    match lang {
        Language::Ja => format!("{verdict}：{}", name.get(lang)),
        Language::En => format!("{verdict}: {}", name.get(lang)),
    }
}

/// All of them with every reason, behind a fold.
pub fn listed(lang: Language, ranking: &[Ranked]) -> View {
    let head = [
        say(lang, "製剤", "Product"),
        say(lang, "この患者では", "In this patient"),
        say(lang, "理由", "Why"),
    ];
    let rows = ranking.iter().map(|one| {
        let why = one.screening.in_lines();
        let why = why.into_iter().map(|line| line.get(lang).to_owned().into());
        vec![
            one.stocked.name().get(lang).to_owned().into(),
            one.screening.suitability().text().get(lang).into(),
            match one.screening.reasons.is_empty() {
                true => nothing_against(lang).into(),
                false => bullets(why),
            },
        ]
    });
    let title = say(
        lang,
        "この患者での製剤の順位（適した順）",
        "Products ranked for this patient, the most suitable first",
    );
    let told = hint(say(
        lang,
        "製剤を選ぶと、根拠と出典を示します。順位の付け方は本アプリの既定。",
        "Choose a product to see who says so. How they are ranked is this app's own.",
    ));
    let rows = of_words(title, head.map(View::from).into(), rows.collect());
    folded(title, vec![told, rows])
}

fn nothing_against(lang: Language) -> &'static str {
    say(
        lang,
        "わかっている事実に問題なし",
        "Nothing that is known speaks against it",
    )
}

/// The verdict on the chosen product. Its place stays on the page, so that a screen reader tells it
/// when it changes, and once.
pub fn verdict(app: App, lang: Language) -> View {
    let told = words(move || match app.case.dosing() {
        Dosing::Ready(order) => order.supply.as_ref().map_or_else(String::new, |supply| {
            let name = supply.stocked.name();
            let verdict = supply.screening.suitability().text();
            format!("{}: {}", name.get(lang), verdict.get(lang))
        }),
        _ => String::new(),
    });
    element("p")
        .attr("role", "status")
        .child(strong(told))
        .into()
}

/// How the chosen product suits the patient: every reason with whose word it is.
pub fn chosen(app: App, lang: Language, order: &Order, supply: &Supply) -> View {
    let screening = &supply.screening;
    let verdict = screening.suitability();
    let mut told = Vec::new();
    if screening.reasons.is_empty() {
        told.push(paragraph(nothing_against(lang)));
    }
    told.extend(screening.reasons.iter().map(|one| reason(lang, one)));
    if verdict == Suitability::DoNotUse {
        told.push(paragraph(strong(say(
            lang,
            "この患者にはこの製剤を使わないでください。別の製剤を選んでください。",
            "Do not give this product to this patient. Choose another.",
        ))));
    }
    told.push(better(app, lang, supply));
    let stops = product_stops(&supply.stocked, screening);
    told.extend(stops.iter().map(|stop| safety::reason(app, lang, stop)));
    let icon = match verdict {
        Suitability::DoNotUse => icon::stop(),
        _ => icon::care(),
    };
    vec![
        alert(reason::class(verdict), icon, element("div").child(told)),
        sodium(lang, order, screening),
    ]
    .into()
}

/// How many better products are named.
const NAMED: usize = 3;

/// Which products suit the patient better: those at hand first.
fn better(app: App, lang: Language, supply: &Supply) -> View {
    let better = app.case.with_patient(|patient| {
        app.case.settings(|settings| {
            preferred(settings.ward, country(settings), patient, &supply.stocked)
        })
    });
    let (told, named) = match &better {
        Preferred::InStock(named) => (
            text!(
                "この患者により適した製剤: {names}",
                "Better suited to this patient: {names}"
            ),
            named,
        ),
        Preferred::Sold(named) => (
            text!(
                "在庫により適した製剤はない。この国で販売されている、より適した製剤: {names}",
                "Nothing in stock suits this patient better. Sold in this country and better suited: {names}"
            ),
            named,
        ),
        Preferred::None => return nothing(),
    };
    let names: Vec<String> = named
        .iter()
        .take(NAMED)
        .map(|one| in_a_line(lang, one))
        .collect();
    let names = names.join(say(lang, "、", "; "));
    let told = told.fill(&[("names", names.into())]).get(lang).to_owned();
    paragraph(strong(told))
}

/// The sodium of the order, with its working.
fn sodium(lang: Language, order: &Order, screening: &ProductScreening) -> View {
    let Some(load) = screening.sodium.as_ref().filter(|_| order.supply.is_some()) else {
        return nothing();
    };
    let SodiumLoad {
        at_most,
        per_day,
        per_course,
        working,
        status,
    } = load;
    let bound = match at_most {
        true => "≤ ",
        false => "",
    };
    let said = format!(
        "{}: {bound}{}{} {bound}{}",
        say(
            lang,
            "この指示のナトリウム（最も多い日と全日）",
            "Sodium in this order, on the day that takes the most and in all",
        ),
        per_day.sentence().get(lang),
        say(lang, "、", ","),
        per_course.sentence().get(lang),
    );
    let lines = working.iter().map(|line| line.get(lang).to_owned().into());
    disclosure(said, status.text().get(lang), vec![bullets(lines)])
}
