//! The case: facts, verdict, dose, grounds. Three columns on a desktop, two on a tablet, one on a
//! phone, where the dose comes straight after the verdict.

use leptos::prelude::*;

use super::{advice, facts, order};
use crate::app::App;
use crate::text::Language;
use crate::ui::live::live;
use crate::ui::say;

/// The case screen.
pub fn view(app: App, lang: Language) -> AnyView {
    view! {
        <div class="workspace">
            <section class="facts" aria-label=say(lang, "事実の入力", "Facts")>
                {facts::view(app, lang)}
            </section>
            <section class="advice" aria-label=say(lang, "助言", "Advice")>
                {live(move || advice::verdict(lang, app.case.advice()))}
            </section>
            <section class="order" aria-label=say(lang, "用量と安全", "Dose and safety")>
                {order::view(app, lang)}
            </section>
            <section class="grounds" aria-label=say(lang, "根拠", "Grounds")>
                {live(move || advice::grounds(lang, app.case.advice()))}
            </section>
            {live(move || order::glance(app, lang))}
        </div>
    }
    .into_any()
}
