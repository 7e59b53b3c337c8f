//! The bar on top: screens, offline, language.

use leptos::prelude::*;

use super::icon;
use crate::app::{App, Offline, Route};
use crate::text::{Language, Text};
use crate::ui::live::{click, flag, words};

const SCREENS: [(Route, Text); 3] = [
    (Route::Case, text!("症例", "Case")),
    (Route::Cases, text!("保存した症例", "Saved cases")),
    (Route::About, text!("このページについて", "About")),
];

/// The bar on top. It is drawn once, so that the language button keeps its focus.
pub fn view(app: App) -> AnyView {
    let said = move |text: Text| words(move || text.get(app.language.get()).to_owned());
    let screens = SCREENS
        .map(|(route, label)| {
            let current = words(move || (app.route.get() == route).to_string());
            view! { <a href=route.address() aria-current=current>{said(label)}</a> }.into_any()
        })
        .collect_view();
    let languages = Language::ALL
        .map(|language| {
            let pressed = words(move || (app.language.get() == language).to_string());
            view! {
                <button
                    type="button"
                    lang=language.tag()
                    aria-pressed=pressed
                    on:click=click(move || app.language.choose(language))
                >
                    {language.own_name()}
                </button>
            }
            .into_any()
        })
        .collect_view();
    let offline = words(move || {
        let offline = offline_words(app.offline.get());
        offline.get(app.language.get()).to_owned()
    });
    let ready = flag(move || app.offline.get() == Offline::Ready);
    view! {
        <header class="bar">
            <p class="mark" lang="en">{icon::mark()} "IVIG Navigator"</p>
            <nav aria-label=said(text!("画面", "Screens"))>{screens}</nav>
            <p class="offline" class:ready=ready role="status">{offline}</p>
            <div class="switch" role="group" aria-label=said(text!("表示言語", "Language"))>
                {languages}
            </div>
        </header>
    }
    .into_any()
}

const fn offline_words(offline: Offline) -> Text {
    match offline {
        Offline::Preparing => text!("オフライン準備中", "Preparing for offline use"),
        Offline::Ready => text!("オフラインで使えます", "Works offline"),
        Offline::Impossible => text!("オフラインでは使えません", "Not available offline"),
    }
}
