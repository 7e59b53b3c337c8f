//! The case: facts, verdict, dose, grounds. Three columns on a desktop, two on a tablet, one on a
//! phone, where the dose comes straight after the verdict.

use super::{advice, facts};
use crate::app::{App, Route};
use crate::text::Language;
use crate::ui::later::Later;
use crate::ui::parts::list::bullets;
use crate::ui::parts::save;
use crate::ui::parts::sheet::sheet;
use crate::ui::say;
use crate::ui::view::{View, element, live};

/// The case screen.
pub fn view(app: App, later: Later, lang: Language) -> View {
    element("div")
        .class("workspace")
        .child(section(
            "facts",
            say(lang, "事実の入力", "Facts"),
            facts::view(app, later, lang),
        ))
        .child(section(
            "advice",
            say(lang, "助言", "Advice"),
            live(move || match app.case.condition() {
                Some(_) => later.advice.screen(app, lang, |part| part.verdict),
                None => advice::nothing_chosen(lang),
            }),
        ))
        .child(section(
            "order",
            say(lang, "用量と安全", "Dose and safety"),
            vec![
                live(move || later.order.screen(app, lang, |part| part.order)),
                live(move || later.day.screen_if_here(app, lang, |part| part.actions)),
                save::view(app, later, lang),
            ]
            .into(),
        ))
        .child(section(
            "grounds",
            say(lang, "根拠", "Grounds"),
            vec![
                live(move || later.advice.screen_if_here(app, lang, |part| part.grounds)),
                beside(lang),
            ]
            .into(),
        ))
        .child(live(move || {
            later.order.screen_if_here(app, lang, |part| part.glance)
        }))
        .child(live(move || {
            later.day.screen_if_here(app, lang, |part| part.sheets)
        }))
        .into()
}

/// The screens that belong to this case and stand by themselves.
fn beside(lang: Language) -> View {
    let link = |route: Route, words: &'static str| -> View {
        let link = element("a").attr("href", route.address());
        link.child(words).into()
    };
    let title = say(lang, "この症例について", "More on this case");
    let links = [
        link(
            Route::FollowUp,
            say(lang, "経過と効果を記録する", "Follow the treatment up"),
        ),
        link(
            Route::HandOver,
            say(lang, "別の端末に渡す", "Hand it to another device"),
        ),
        link(Route::Scores, say(lang, "スコアを付ける", "Fill in scores")),
        link(
            Route::Passport,
            say(
                lang,
                "国の基準と申請の下書き",
                "What a country asks, and a draft",
            ),
        ),
    ];
    sheet(title, vec![bullets(links)])
}

fn section(class: &'static str, name: &'static str, content: View) -> View {
    element("section")
        .class(class)
        .attr("aria-label", name)
        .child(content)
        .into()
}
