//! Naming and saving the case in hand.

use leptos::prelude::*;

use crate::app::{App, Route, moment};
use crate::text::{Language, Text};
use crate::ui::live::{click, typing, words};
use crate::ui::say;

/// The name, the save button, and whether the case is kept.
pub fn view(app: App, lang: Language) -> AnyView {
    view! {
        <div class="sheet save">
            <h2>{say(lang, "この症例", "This case")}</h2>
            <div class="field">
                <label for="case-name">{say(lang, "名前", "Name")}</label>
                <div class="control">
                    <input
                        id="case-name"
                        type="text"
                        autocomplete="off"
                        maxlength="80"
                        prop:value=words(move || app.case.name())
                        on:input=typing(move |text| app.case.rename(&text))
                    />
                </div>
                <p class="hint">
                    {say(
                        lang,
                        "患者を特定できる氏名や番号は入れないでください。",
                        "No name or number that identifies the patient.",
                    )}
                </p>
            </div>
            <p class="kept" role="status">{words(move || kept_words(app, lang))}</p>
            <div class="actions">
                <button
                    type="button"
                    class="button go"
                    disabled=!app.cases.can_keep()
                    on:click=click(move || app.cases.save(app.case))
                >
                    {say(lang, "保存", "Save case")}
                </button>
                <button type="button" class="button" on:click=click(move || start_new(app, lang))>
                    {say(lang, "新しい症例", "New case")}
                </button>
            </div>
        </div>
    }
    .into_any()
}

fn kept_words(app: App, lang: Language) -> String {
    let Some(kept) = app.case.kept() else {
        return say(lang, "まだ保存していません", "Not saved yet").to_owned();
    };
    let words = if app.case.is_unsaved() {
        Text::new(
            "{moment} に保存した後の変更は未保存です",
            "Changed since it was saved on {moment}",
        )
    } else {
        Text::new("この端末に保存: {moment}", "Saved on this device, {moment}")
    };
    let moment = moment(kept.saved_at);
    words
        .fill(&[("moment", moment.into())])
        .get(lang)
        .to_owned()
}

/// An empty case, after a question where the present one is not saved.
fn start_new(app: App, lang: Language) {
    let question = say(
        lang,
        "保存していない内容は失われます。新しい症例を始めますか。",
        "What is not saved will be lost. Start a new case?",
    );
    if app.case.may_be_replaced(question) {
        app.case.start_new();
        app.route.go(Route::Case);
    }
}
