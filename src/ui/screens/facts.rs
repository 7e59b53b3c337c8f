//! The first column: the condition, the facts its advice uses, the patient, the risks.

use leptos::prelude::*;

use crate::advice;
use crate::app::App;
use crate::patient::Field;
use crate::text::Language;
use crate::ui::live::live;
use crate::ui::parts::{field, picker};
use crate::ui::say;

/// The first column.
pub fn view(app: App, lang: Language) -> AnyView {
    // Only the choice of another condition draws the rows anew, never a keystroke.
    let condition = Memo::new(move |_| app.case.condition());
    let picked = live(move || picker::view(app, lang, condition.get()));
    let asked = live(move || rows(app, lang, condition.get().map_or(&[], advice::fields)));
    view! {
        {sheet("1", say(lang, "診断", "Diagnosis"), view! {
            {picked} {asked}
        }.into_any())}
        {sheet("2", say(lang, "患者", "Patient"), view! {
            <div class="two">{rows(app, lang, Field::BODY)}</div>
        }.into_any())}
        {sheet("3", say(lang, "リスク", "Risks"), view! {
            <p class="hint">
                {say(
                    lang,
                    "答えのない項目は「不明」で、「なし」とはみなしません。",
                    "What is not answered is not known; it is never taken as absent.",
                )}
            </p>
            <div class="risks">{rows(app, lang, Field::RISKS)}</div>
        }.into_any())}
    }
    .into_any()
}

fn rows(app: App, lang: Language, fields: &'static [Field]) -> AnyView {
    fields
        .iter()
        .map(|row| field::view(app, lang, *row))
        .collect_view()
        .into_any()
}

fn sheet(number: &'static str, title: &'static str, content: AnyView) -> AnyView {
    view! {
        <div class="sheet">
            <h2><span class="n">{number}</span>{title}</h2>
            {content}
        </div>
    }
    .into_any()
}
