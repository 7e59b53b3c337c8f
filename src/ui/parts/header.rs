//! The bar on top: screens, offline, language.

use super::icon;
use crate::app::{App, Offline, Route, focus_soon};
use crate::text::{Language, Text};
use crate::ui::view::{View, element, words};

const SCREENS: [Route; 6] = [
    Route::Case,
    Route::Evidence,
    Route::Run,
    Route::Cases,
    Route::Ward,
    Route::About,
];

/// The bar on top. It is drawn once, so that the language button keeps its focus.
pub fn view(app: App) -> View {
    let said = move |text: Text| words(move || text.get(app.language.get()).to_owned());
    let screens: Vec<View> = SCREENS
        .map(|route| {
            let current = words(move || (app.route.get() == route).to_string());
            element("a")
                .attr("href", route.address())
                .attr("aria-current", current)
                // What comes next by the keyboard is in the screen, and no further link of the bar.
                .on_click(|| focus_soon("main"))
                .child(said(route.name()))
                .into()
        })
        .into();
    let languages: Vec<View> = Language::ALL
        .map(|language| {
            let pressed = words(move || (app.language.get() == language).to_string());
            element("button")
                .attr("type", "button")
                .attr("lang", language.tag())
                .attr("aria-pressed", pressed)
                .on_click(move || app.language.choose(language))
                .child(language.own_name())
                .into()
        })
        .into();
    let offline = words(move || {
        let offline = offline_words(app.offline.get());
        offline.get(app.language.get()).to_owned()
    });
    let ready = words(move || match app.offline.get() {
        Offline::Ready => "offline ready".to_owned(),
        _ => "offline".to_owned(),
    });
    let mark = element("p")
        .class("mark")
        .attr("lang", "en")
        .child(icon::mark())
        .child("IVIG Navigator");
    let nav = element("nav")
        .attr("aria-label", said(text!("画面", "Screens")))
        .child(screens);
    let offline = element("p")
        .class(ready)
        .attr("role", "status")
        .child(offline);
    let switch = element("div")
        .class("switch")
        .attr("role", "group")
        .attr("aria-label", said(text!("表示言語", "Language")))
        .child(languages);
    element("header")
        .class("bar")
        .child(mark)
        .child(nav)
        .child(offline)
        .child(switch)
        .into()
}

const fn offline_words(offline: Offline) -> Text {
    match offline {
        Offline::Preparing => text!("オフライン準備中", "Preparing for offline use"),
        Offline::Ready => text!("オフラインで使えます", "Works offline"),
        Offline::Impossible => text!("オフラインでは使えません", "Not available offline"),
    }
}
