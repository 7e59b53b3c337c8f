//! The case: facts, advice, order; three columns on a desktop, two on a tablet, one on a phone.

use leptos::prelude::*;

use super::{advice, facts, order};
use crate::app::App;
use crate::text::Language;
use crate::ui::say;

/// The case screen.
pub fn view(app: App, lang: Language) -> AnyView {
    view! {
        <div class="workspace">
            <section class="facts" aria-label=say(lang, "事実の入力", "Facts")>
                {facts::view(app, lang)}
            </section>
            <section class="advice" aria-label=say(lang, "助言", "Advice")>
                {move || advice::view(lang, app.case.advice())}
            </section>
            <section class="order" id="order" aria-label=say(lang, "用量と安全", "Dose and safety")>
                {order::view(app, lang)}
            </section>
        </div>
    }
    .into_any()
}
