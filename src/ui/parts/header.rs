//! The bar on top: screens, offline, language.

use leptos::prelude::*;

use super::icon;
use crate::app::{App, Offline, Route};
use crate::text::{Language, Text};
use crate::ui::say;

const SCREENS: [(Route, Text); 3] = [
    (Route::Case, Text::new("症例", "Case")),
    (Route::Cases, Text::new("保存した症例", "Saved cases")),
    (Route::About, Text::new("このページについて", "About")),
];

/// The bar on top.
pub fn view(app: App) -> impl IntoView {
    view! {
        <header class="bar">
            <p class="mark">{icon::mark()} "IVIG Navigator"</p>
            <nav aria-label=move || say(app.language.get(), "画面", "Screens")>
                {SCREENS
                    .map(|(route, label)| {
                        view! {
                            <a
                                href=route.address()
                                aria-current=move || (app.route.get() == route).then_some("page")
                            >
                                {move || label.get(app.language.get())}
                            </a>
                        }
                    })}
            </nav>
            <p class="offline" class:ready=move || app.offline.get() == Offline::Ready role="status">
                {move || offline_words(app.offline.get()).get(app.language.get())}
            </p>
            <div
                class="switch"
                role="group"
                aria-label=move || say(app.language.get(), "表示言語", "Language")
            >
                {Language::ALL
                    .map(|language| {
                        view! {
                            <button
                                type="button"
                                lang=language.tag()
                                aria-pressed=move || (app.language.get() == language).to_string()
                                on:click=move |_| app.language.choose(language)
                            >
                                {language.own_name()}
                            </button>
                        }
                    })}
            </div>
        </header>
    }
}

const fn offline_words(offline: Offline) -> Text {
    match offline {
        Offline::Preparing => Text::new("オフライン準備中", "Preparing for offline use"),
        Offline::Ready => Text::new("オフラインで使えます", "Works offline"),
        Offline::Impossible => Text::new("オフラインでは使えません", "Not available offline"),
    }
}
