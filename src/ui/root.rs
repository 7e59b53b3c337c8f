//! The page: header, the screen of the route, footer.

use leptos::prelude::*;

use super::live::live;
use super::parts::{header, notices};
use super::screens;
use crate::app::{App, Route};

/// The root of the page.
#[component]
pub fn Root() -> impl IntoView {
    let app = App::start();
    let screen = live(move || {
        let lang = app.language.get();
        match app.route.get() {
            Route::Case => screens::case(app, lang),
            Route::Cases => screens::cases(app, lang),
            Route::About => screens::about(lang),
            Route::Drill => screens::drill(lang),
        }
    });
    view! {
        {header::view(app)}
        {live(move || notices::view(app, app.language.get()))}
        <main id="main">{screen}</main>
    }
}
