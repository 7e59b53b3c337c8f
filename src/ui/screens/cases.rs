//! The cases kept on this device: open, rename, copy, delete, and what could not be read.

use leptos::prelude::*;

use crate::app::{App, Route, moment};
use crate::scenario::{CaseId, SetAside, Summary};
use crate::text::{Language, Text};
use crate::ui::live::{click, flag, live, typing, words};
use crate::ui::say;

/// The saved cases.
pub fn view(app: App, lang: Language) -> AnyView {
    view! {
        <div class="page">
            <h1>{say(lang, "保存した症例", "Saved cases")}</h1>
            {live(move || {
                let listing = app.cases.listing();
                [cases(app, lang, listing.cases), set_aside(app, lang, listing.unreadable)]
                    .into_any()
            })}
        </div>
    }
    .into_any()
}

fn cases(app: App, lang: Language, cases: Vec<Summary>) -> AnyView {
    if cases.is_empty() {
        return view! {
            <div class="sheet">
                <p>
                    {say(
                        lang,
                        "この端末に保存した症例はありません。症例画面で保存するとここに並びます。",
                        "No case is saved on this device. Save one on the case screen and it stands here.",
                    )}
                </p>
            </div>
        }
        .into_any();
    }
    let rows = cases
        .into_iter()
        .map(|summary| row(app, lang, summary))
        .collect_view();
    view! {
        <div class="sheet">
            <ul class="saved">{rows}</ul>
            <div class="actions">
                <button type="button" class="button" on:click=click(move || app.cases.export_all())>
                    {say(lang, "すべてファイルに書き出す", "Export all to a file")}
                </button>
            </div>
        </div>
    }
    .into_any()
}

fn row(app: App, lang: Language, summary: Summary) -> AnyView {
    let Summary {
        id,
        name,
        condition,
        saved_at,
    } = summary;
    let shown = shown_name(lang, &name);
    let new_name = RwSignal::new(name);
    let input = format!("rename-{id}");
    let act = move |what: fn(App, Language, &CaseId, &str)| {
        let id = id.clone();
        click(move || what(app, lang, &id, &new_name.get_untracked()))
    };
    view! {
        <li>
            <p>
                <b>{shown}</b>
                " "
                {condition.map(|condition| condition.name().get(lang))}
            </p>
            <p class="hint">{moment(saved_at)}</p>
            <div class="actions">
                <button type="button" class="button go" on:click=act(open)>
                    {say(lang, "開く", "Open")}
                </button>
                <button type="button" class="button" on:click=act(duplicate)>
                    {say(lang, "複製", "Duplicate")}
                </button>
                <button type="button" class="button" on:click=act(delete)>
                    {say(lang, "削除", "Delete")}
                </button>
            </div>
            <details class="ask">
                <summary>{say(lang, "名前を変える", "Rename")}</summary>
                <div class="field">
                    <label for=input.clone()>{say(lang, "新しい名前", "New name")}</label>
                    <div class="control">
                        <input
                            id=input
                            type="text"
                            autocomplete="off"
                            maxlength="80"
                            prop:value=words(move || new_name.get())
                            on:input=typing(move |text| new_name.set(text))
                        />
                    </div>
                    <div class="actions">
                        <button type="button" class="button" on:click=act(rename)>
                            {say(lang, "この名前にする", "Use this name")}
                        </button>
                    </div>
                </div>
            </details>
        </li>
    }
    .into_any()
}

fn shown_name(lang: Language, name: &str) -> String {
    if name.trim().is_empty() {
        say(lang, "名前のない症例", "Case without a name").to_owned()
    } else {
        name.to_owned()
    }
}

fn open(app: App, lang: Language, id: &CaseId, _name: &str) {
    let question = say(
        lang,
        "入力中の症例は保存されていません。破棄して別の症例を開きますか。",
        "The case in hand is not saved. Open another and lose it?",
    );
    if app.case.may_be_replaced(question) && app.cases.open(id.clone(), app.case) {
        app.route.go(Route::Case);
    }
}

fn rename(app: App, _lang: Language, id: &CaseId, name: &str) {
    app.cases.rename(id, name, app.case);
}

fn duplicate(app: App, lang: Language, id: &CaseId, name: &str) {
    let copy =
        Text::new("{name} の複製", "{name}, copy").fill(&[("name", shown_name(lang, name).into())]);
    app.cases.duplicate(id, copy.get(lang));
}

fn delete(app: App, _lang: Language, id: &CaseId, _name: &str) {
    app.cases.delete(id, app.case);
}

/// What could not be read: whole, with the reason, to be exported.
fn set_aside(app: App, lang: Language, values: Vec<SetAside>) -> AnyView {
    if values.is_empty() {
        return ().into_any();
    }
    let rows = values
        .into_iter()
        .map(|value| set_aside_row(app, lang, value))
        .collect_view();
    view! {
        <div class="sheet aside">
            <h2>{say(lang, "読めなかったデータ", "Data that could not be read")}</h2>
            <p class="hint">
                {say(
                    lang,
                    "元のまま残してあり、上書きされません。ファイルに書き出した後に限り削除できます。",
                    "It stays as it is and is not written over. It can be deleted only after it was exported.",
                )}
            </p>
            <ul class="saved">{rows}</ul>
        </div>
    }
    .into_any()
}

fn set_aside_row(app: App, lang: Language, value: SetAside) -> AnyView {
    let value = StoredValue::new(value);
    let exported = move || value.with_value(|value| app.cases.was_exported(&value.key));
    view! {
        <li>
            <p><b>{value.with_value(|value| value.key.clone())}</b></p>
            <p>{value.with_value(|value| value.why.sentence().get(lang).to_owned())}</p>
            <pre class="raw" tabindex="0">{value.with_value(|value| beginning(&value.text))}</pre>
            <div class="actions">
                <button
                    type="button"
                    class="button"
                    on:click=click(move || value.with_value(|value| app.cases.export_set_aside(value)))
                >
                    {say(lang, "ファイルに書き出す", "Export to a file")}
                </button>
                <button
                    type="button"
                    class="button"
                    disabled=flag(move || !exported())
                    on:click=click(move || value.with_value(|value| app.cases.discard_set_aside(value)))
                >
                    {say(lang, "削除", "Delete")}
                </button>
            </div>
        </li>
    }
    .into_any()
}

/// Enough of a text to recognise it; the file holds all of it.
fn beginning(text: &str) -> String {
    const SHOWN: usize = 400;
    let mut shown: String = text.chars().take(SHOWN).collect();
    if text.chars().nth(SHOWN).is_some() {
        shown.push('…');
    }
    shown
}
