//! The page: header, the screen of the route, footer.

use super::later::Later;
use super::parts::{header, notices};
use super::say;
use super::screens;
use super::view::{View, element, live, nothing};
use crate::app::{App, Route};
use crate::evidence::EDITION;
use crate::text::Language;

/// Stands under every screen and on every paper.
fn foot(lang: Language) -> View {
    let limits = say(
        lang,
        "医療者の判断を補うもので、置き換えるものではない。処方前に用量を独立して再計算する。根拠: 2004 年の層と、2004 年以降の層、版",
        "It supports the clinician's judgement and does not replace it. Recalculate every dose before prescribing. Evidence: layer of 2004, and layer since 2004, edition",
    );
    let edition = EDITION.label;
    format!(
        "IVIG Navigator {} · {limits} {edition}",
        env!("CARGO_PKG_VERSION")
    )
    .into()
}

/// The root of the page.
pub fn root() -> View {
    let app = App::start();
    let later = Later::start(app);
    let screen = live(move || {
        let lang = app.language.get();
        if app.is_closed() {
            return later.keep.page(app, lang, |part| part.locked);
        }
        match app.route.get() {
            Route::Case => screens::case(app, later, lang),
            Route::HandOver => later.cases.page(app, lang, |part| part.hand_over),
            Route::Take => later.cases.page(app, lang, |part| part.take),
            Route::Fhir => later.cases.page(app, lang, |part| part.fhir),
            Route::FollowUp => later.cases.page(app, lang, |part| part.follow_up),
            Route::Compare => later.cases.page(app, lang, |part| part.compare),
            Route::Cases => later.keep.page(app, lang, |part| part.cases),
            Route::History => later.keep.page(app, lang, |part| part.history),
            Route::Device => later.keep.page(app, lang, |part| part.device),
            Route::Run => later
                .order
                .needed(lang, |_| later.day.page(app, lang, |part| part.run)),
            Route::Ward => later.day.page(app, lang, |part| part.ward),
            Route::Scores => later.scores.page(app, lang, |part| part.scores),
            Route::Passport => later.scores.page(app, lang, |part| part.passport),
            Route::Evidence => later.library.page(app, lang, |part| part.library),
            Route::Proof => later.day.page(app, lang, |part| part.proof),
            Route::Hospital => later.desk.page(app, lang, |part| part.hospital),
            Route::About => later.desk.page(app, lang, |part| part.about),
            Route::Drill => screens::drill(lang),
            Route::Nowhere => screens::nowhere(lang),
        }
    });
    let notices = live(move || notices::view(app, app.language.get()));
    let unsettled = live(move || {
        let lang = app.language.get();
        let part = later.keep;
        if app.is_closed() {
            return nothing();
        }
        vec![
            part.screen_if_here(app, lang, |part| part.follow),
            part.screen_if_here(app, lang, |part| part.unsettled),
        ]
        .into()
    });
    let main = element("main")
        .attr("id", "main")
        .attr("tabindex", "-1")
        .child(screen);
    let foot = element("footer")
        .class("foot")
        .child(live(move || foot(app.language.get())));
    vec![
        header::view(app),
        notices,
        unsettled,
        main.into(),
        foot.into(),
    ]
    .into()
}
