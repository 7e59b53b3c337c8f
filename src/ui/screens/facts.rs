//! The first column: the condition, the facts its advice uses, the patient, the risks.

use leptos::prelude::*;

use crate::advice;
use crate::app::App;
use crate::patient::Field;
use crate::text::Language;
use crate::ui::live::live;
use crate::ui::parts::sheet::{hint, mark, sheet};
use crate::ui::parts::{field, picker};
use crate::ui::say;

/// The first column.
pub fn view(app: App, lang: Language) -> AnyView {
    // Only the choice of another condition draws the rows anew, never a keystroke.
    let condition = Memo::new(move |_| app.case.condition());
    let picked = live(move || picker::view(app, lang, condition.get()));
    let asked = live(move || {
        let fields = condition.get().map_or(&[][..], advice::fields);
        field::rows(app, lang, fields).into_any()
    });
    let body = field::rows(app, lang, Field::BODY);
    let body = view! { <div class="two">{body}</div> }.into_any();
    let risks = field::rows(app, lang, Field::RISKS);
    let risks = view! { <div class="risks">{risks}</div> }.into_any();
    let unknown = hint(say(
        lang,
        "答えのない項目は「不明」で、「なし」とはみなしません。",
        "What is not answered is not known; it is never taken as absent.",
    ));
    vec![
        numbered("1", say(lang, "診断", "Diagnosis"), vec![picked, asked]),
        numbered("2", say(lang, "患者", "Patient"), vec![body]),
        numbered("3", say(lang, "リスク", "Risks"), vec![unknown, risks]),
    ]
    .into_any()
}

fn numbered(number: &'static str, title: &'static str, content: Vec<AnyView>) -> AnyView {
    sheet(vec![mark("n", number), title.into_any()], content)
}
