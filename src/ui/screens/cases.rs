//! The cases kept on this device: open, rename, copy, delete, and what could not be read.

use leptos::prelude::{
    Get as _, GetUntracked as _, RwSignal, Set as _, StoredValue, WithUntracked as _,
    WithValue as _,
};

use crate::app::{App, Route, focus_soon, moment};
use crate::scenario::{CaseId, SetAside, Summary};
use crate::text::Language;
use crate::ui::parts::button::{Look, actions, button, button_unless};
use crate::ui::parts::disclosure::folded;
use crate::ui::parts::entry::{Entry, never_refused, no_unit};
use crate::ui::parts::list::list;
use crate::ui::parts::sheet::{bare_sheet, hint, page, paragraph, sheet, strong};
use crate::ui::say;
use crate::ui::view::{View, element, live, nothing};

/// The saved cases.
pub fn view(app: App, lang: Language) -> View {
    let content = live(move || {
        let listing = app.cases.listing();
        vec![
            cases(app, lang, listing.cases),
            set_aside(app, lang, listing.unreadable),
        ]
        .into()
    });
    page(say(lang, "保存した症例", "Saved cases"), vec![content])
}

fn cases(app: App, lang: Language, cases: Vec<Summary>) -> View {
    if cases.is_empty() {
        return bare_sheet(vec![paragraph(say(
            lang,
            "この端末に保存した症例はありません。症例画面で保存するとここに並びます。",
            "No case is saved on this device. Save one on the case screen and it stands here.",
        ))]);
    }
    let rows = cases.into_iter().map(|summary| row(app, lang, summary));
    let export = say(lang, "すべてファイルに書き出す", "Export all to a file");
    let export = button(Look::Plain, export, move || app.cases.export_all());
    bare_sheet(vec![list("saved", rows), actions(vec![export])])
}

fn row(app: App, lang: Language, summary: Summary) -> View {
    let id = StoredValue::new(summary.id);
    let kept_name = StoredValue::new(summary.name.clone());
    let name = RwSignal::new(summary.name);
    let copy = move || {
        kept_name.with_value(|name| id.with_value(|id| duplicate(app, lang, id, name)));
    };
    let act = move |what: fn(App, Language, &CaseId, &str)| {
        move || id.with_value(|id| what(app, lang, id, &name.get_untracked()))
    };
    let shown = name.with_untracked(|name| shown_name(lang, name));
    let condition = summary
        .condition
        .map(|condition| condition.name().get(lang));
    let entry = Entry {
        id: id.with_value(|id| format!("rename-{id}")),
        label: say(lang, "新しい名前", "New name"),
        unit: no_unit(),
        keyboard: "text",
        example: "",
    };
    let entry = entry.view(
        move || name.get(),
        move |text| name.set(text),
        never_refused,
        Vec::new(),
    );
    let rename = button(
        Look::Plain,
        say(lang, "この名前にする", "Use this name"),
        act(rename),
    );
    vec![
        paragraph(vec![
            strong(shown),
            " ".into(),
            condition.unwrap_or_default().into(),
        ]),
        hint(moment(summary.saved_at)),
        actions(vec![
            button(Look::Main, say(lang, "開く", "Open"), act(open)),
            button(Look::Plain, say(lang, "複製", "Duplicate"), copy),
            button(Look::Plain, say(lang, "削除", "Delete"), act(delete)),
        ]),
        folded(
            say(lang, "名前を変える", "Rename"),
            vec![entry, actions(vec![rename])],
        ),
    ]
    .into()
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
        focus_soon("main");
    }
}

fn rename(app: App, _lang: Language, id: &CaseId, name: &str) {
    app.cases.rename(id, name, app.case);
}

fn duplicate(app: App, lang: Language, id: &CaseId, name: &str) {
    let copy =
        text!("{name} の複製", "{name}, copy").fill(&[("name", shown_name(lang, name).into())]);
    app.cases.duplicate(id, copy.get(lang));
}

fn delete(app: App, _lang: Language, id: &CaseId, _name: &str) {
    app.cases.delete(id, app.case);
}

/// What could not be read: whole, with the reason, to be exported.
fn set_aside(app: App, lang: Language, values: Vec<SetAside>) -> View {
    if values.is_empty() {
        return nothing();
    }
    let rows = values
        .into_iter()
        .map(|value| set_aside_row(app, lang, value));
    let stays = hint(say(
        lang,
        "元のまま残してあり、上書きされません。ファイルに書き出した後に限り削除できます。",
        "It stays as it is and is not written over. It can be deleted only after it was exported.",
    ));
    let title = say(lang, "読めなかったデータ", "Data that could not be read");
    sheet(title, vec![stays, list("saved", rows)])
}

fn set_aside_row(app: App, lang: Language, value: SetAside) -> View {
    let key = strong(value.key.clone());
    let why = paragraph(value.why.sentence().get(lang).to_owned());
    let shown = beginning(&value.text);
    let value = StoredValue::new(value);
    let export = say(lang, "ファイルに書き出す", "Export to a file");
    let buttons = vec![
        button(Look::Plain, export, move || {
            value.with_value(|value| app.cases.export_set_aside(value));
        }),
        button_unless(
            Look::Plain,
            say(lang, "削除", "Delete"),
            move || value.with_value(|value| !app.cases.was_exported(value)),
            move || value.with_value(|value| app.cases.discard_set_aside(value)),
        ),
    ];
    let raw = element("pre")
        .class("raw")
        .attr("tabindex", "0")
        .child(shown)
        .into();
    vec![paragraph(key), why, raw, actions(buttons)].into()
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
