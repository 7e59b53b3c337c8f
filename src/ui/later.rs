//! What is fetched once the first screen stands: the screens of the order, of the ward and of
//! the day, with all that they stand on; and the scores with the countries' rules.
//!
//! A release build is split here (`xtask/src/parts.rs`): what is reached through [`OrderPart`] or
//! [`ScorePart`] alone becomes a file of its own. So nothing else may name these screens; the size step of
//! `cargo xtask test` fails when the first part grows.

use std::pin::Pin;

use super::parts::button::{Look, button};
use super::parts::sheet::{bare_sheet, hint, paragraph};
use super::say;
use super::screens;
use super::view::{View, nothing};
use crate::app::{App, ComputeDosing, Fetched, Fetching, dosing};
use crate::text::Language;

/// The order: what computes it, and its screens.
pub struct OrderPart {
    /// Computes where the dose stands.
    pub dosing: ComputeDosing,
    /// From the regimen to paper, on the case screen.
    pub order: fn(App, Language) -> View,
    /// The dose in a line, for a phone.
    pub glance: fn(App, Language) -> View,
    /// The sheets, while they are printed.
    pub sheets: fn(App, Language) -> View,
    /// The run sheet.
    pub run: fn(App, Language) -> View,
    /// The ward's settings.
    pub ward: fn(App, Language) -> View,
    /// Published figures, computed again.
    pub proof: fn(App, Language) -> View,
}

static ORDER: OrderPart = OrderPart {
    dosing,
    order: screens::order,
    glance: screens::glance,
    sheets: screens::sheets,
    run: screens::run,
    ward: screens::ward,
    proof: screens::proof,
};

/// The scores and the countries' rules: their tables, and what draws them.
pub struct ScorePart {
    /// Scores, filled in place.
    pub scores: fn(App, Language) -> View,
    /// What a country asks, and the draft of a request.
    pub passport: fn(App, Language) -> View,
}

static SCORES: ScorePart = ScorePart {
    scores: screens::scores,
    passport: screens::passport,
};

/// The part of the order, or where it is.
pub type Later = Fetched<OrderPart>;

/// One of its screens.
pub type Screen = fn(&OrderPart) -> fn(App, Language) -> View;

/// Fetches the part of the order.
pub fn start(app: App) -> Later {
    let bring = || -> Pin<Box<dyn Future<Output = Option<&'static OrderPart>>>> {
        Box::pin(async { order_part().await.ok() })
    };
    Fetched::start(bring, move |part| app.case.compute_dosing_by(part.dosing))
}

/// The part of the scores, or where it is.
pub type LaterScores = Fetched<ScorePart>;

/// One of its screens.
pub type ScoreScreen = fn(&ScorePart) -> fn(App, Language) -> View;

/// Fetches the part of the scores.
pub fn start_scores() -> LaterScores {
    let bring = || -> Pin<Box<dyn Future<Output = Option<&'static ScorePart>>>> {
        Box::pin(async { score_part().await.ok() })
    };
    Fetched::start(bring, |_| ())
}

/// A screen of the part of the scores; as long as it is not here, why.
pub fn score_screen(app: App, later: LaterScores, lang: Language, screen: ScoreScreen) -> View {
    match later.get() {
        Fetching::Here(part) => screen(part)(app, lang),
        Fetching::Coming => hint(say(
            lang,
            "スコアと各国の基準のプログラムを読み込んでいます。",
            "The part of the program for scores and countries is on its way.",
        )),
        Fetching::Failed => {
            let told = say(
                lang,
                "スコアと各国の基準のプログラムを取得できませんでした。",
                "The part of the program for scores and countries did not arrive.",
            );
            failed(lang, told, move || later.ask())
        }
    }
}

/// A screen of the part; as long as it is not here, why.
pub fn screen(app: App, later: Later, lang: Language, screen: Screen) -> View {
    match later.get() {
        Fetching::Here(part) => screen(part)(app, lang),
        Fetching::Coming => hint(say(
            lang,
            "用量と点滴速度のプログラムを読み込んでいます。",
            "The part of the program for dose and rates is on its way.",
        )),
        Fetching::Failed => {
            let told = say(
                lang,
                "用量と点滴速度のプログラムを取得できませんでした。",
                "The part of the program for dose and rates did not arrive.",
            );
            failed(lang, told, move || later.ask())
        }
    }
}

/// A screen of the part; nothing as long as it is not here.
pub fn screen_if_here(app: App, later: Later, lang: Language, screen: Screen) -> View {
    match later.get() {
        Fetching::Here(part) => screen(part)(app, lang),
        Fetching::Coming | Fetching::Failed => nothing(),
    }
}

fn failed(lang: Language, told: &'static str, ask: impl Fn() + 'static) -> View {
    let then = say(
        lang,
        "入力した内容は失われていません。ネットワークを確認してもう一度お試しください。それでも取得できないときは、症例を保存してから読み込み直してください。",
        "Nothing entered is lost. Check the network and try again; if it still does not arrive, save the case and reload the page.",
    );
    let again = say(lang, "もう一度", "Try again");
    bare_sheet(vec![
        paragraph(format!("{told} {then}")),
        button(Look::Main, again, ask),
    ])
}

/// The part did not come.
struct NotFetched;

#[cfg(feature = "split")]
impl From<leptos::wasm_split::SplitLoaderError> for NotFetched {
    fn from(_: leptos::wasm_split::SplitLoaderError) -> NotFetched {
        NotFetched
    }
}

#[cfg(feature = "split")]
#[leptos::wasm_split::wasm_split(order, fallible, wasm_split_path = ::leptos::wasm_split)]
fn order_part() -> Result<&'static OrderPart, NotFetched> {
    Ok(&ORDER)
}

/// In one piece it is always here.
#[cfg(not(feature = "split"))]
async fn order_part() -> Result<&'static OrderPart, NotFetched> {
    Ok(&ORDER)
}

#[cfg(feature = "split")]
#[leptos::wasm_split::wasm_split(scores, fallible, wasm_split_path = ::leptos::wasm_split)]
fn score_part() -> Result<&'static ScorePart, NotFetched> {
    Ok(&SCORES)
}

/// In one piece it is always here.
#[cfg(not(feature = "split"))]
async fn score_part() -> Result<&'static ScorePart, NotFetched> {
    Ok(&SCORES)
}
