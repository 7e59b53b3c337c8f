//! The cases kept on this device: open, rename, copy, delete, and what could not be read.

use std::cell::RefCell;
use std::rc::Rc;

use super::device::colour;
use crate::app::{App, Route, focus_soon, moment};
use crate::scenario::{SetAside, Summary, found};
use crate::text::Language;
use crate::ui::parts::button::{Look, actions, button, button_unless};
use crate::ui::parts::disclosure::folded;
use crate::ui::parts::entry::{Entry, never_refused, no_unit};
use crate::ui::parts::list::list;
use crate::ui::parts::sheet::{bare_sheet, hint, page, paragraph, sheet, strong};
use crate::ui::say;
use crate::ui::view::{View, element, live, nothing};

use super::finding;

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
    let take = element("a").attr("href", Route::Take.address()).child(say(
        lang,
        "別の端末やファイルから症例を受け取る",
        "Take a case from another device or a file",
    ));
    let device = element("a")
        .attr("href", Route::Device.address())
        .child(say(
            lang,
            "この端末での保存とごみ箱",
            "How this device keeps the cases, and the bin",
        ));
    page(
        say(lang, "保存した症例", "Saved cases"),
        vec![content, paragraph(take), paragraph(device)],
    )
}

fn cases(app: App, lang: Language, cases: Vec<Summary>) -> View {
    if cases.is_empty() {
        return bare_sheet(vec![paragraph(say(
            lang,
            "この端末に保存した症例はありません。症例画面で保存するとここに並びます。",
            "No case is saved on this device. Save one on the case screen and it stands here.",
        ))]);
    }
    let all = cases;
    let cases = found(&all, &app.list.sought());
    let (count, shown) = (cases.len(), app.list.shown());
    let rows = cases.into_iter().take(shown);
    let rows = rows.map(|summary| row(app, lang, summary));
    let export = say(lang, "すべてファイルに書き出す", "Export all to a file");
    let export = button(Look::Plain, export, move || app.back_up());
    let mut below = vec![export];
    if count > shown {
        let more = say(lang, "続きを表示", "Show more");
        below.insert(0, button(Look::Plain, more, move || app.list.show_more()));
    }
    let told = text!("{n} 件", "Cases: {n}").fill(&[("n", count.to_string().into())]);
    let told = element("p")
        .class("hint")
        .attr("role", "status")
        .child(told.get(lang).to_owned());
    vec![
        finding::controls(app, lang, &all),
        bare_sheet(vec![told.into(), list("saved", rows), actions(below)]),
    ]
    .into()
}

fn row(app: App, lang: Language, summary: Summary) -> View {
    let summary = Rc::new(summary);
    let typed = Rc::new(RefCell::new(summary.name.clone()));
    let act = |what: fn(App, Language, &Summary, &str)| {
        let (summary, typed) = (summary.clone(), typed.clone());
        move || what(app, lang, &summary, &typed.borrow())
    };
    let shown = shown_name(lang, &summary.name);
    let condition = summary
        .condition
        .map(|condition| condition.name().get(lang));
    let entry = Entry {
        lang,
        id: format!("rename-{}", summary.id),
        label: say(lang, "新しい名前", "New name"),
        unit: no_unit(),
        keyboard: "text",
        example: "",
    };
    let (kept, name) = (summary.clone(), typed.clone());
    let entry = entry.view(
        move || kept.name.clone(),
        move |text| *name.borrow_mut() = text,
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
            colour(lang, &summary.colour),
        ]),
        hint(moment(summary.saved_at)),
        finding::marks(app, lang, &summary).into(),
        actions(vec![
            button(Look::Main, say(lang, "開く", "Open"), act(open)),
            button(Look::Plain, say(lang, "複製", "Duplicate"), act(duplicate)),
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

fn open(app: App, lang: Language, case: &Summary, _typed: &str) {
    let question = say(
        lang,
        "入力中の症例は保存されていません。破棄して別の症例を開きますか。",
        "The case in hand is not saved. Open another and lose it?",
    );
    if app.case.may_be_replaced(question) && app.cases.open(case.id.clone(), app.case) {
        app.route.go(Route::Case);
        focus_soon("main");
    }
}

fn rename(app: App, _lang: Language, case: &Summary, typed: &str) {
    app.cases.rename(&case.id, typed, app.case);
}

fn duplicate(app: App, lang: Language, case: &Summary, _typed: &str) {
    let copy = text!("{name} の複製", "{name}, copy");
    let copy = copy.fill(&[("name", shown_name(lang, &case.name).into())]);
    app.cases.duplicate(&case.id, copy.get(lang));
}

fn delete(app: App, lang: Language, case: &Summary, _typed: &str) {
    let question = say(
        lang,
        "保存領域がいっぱいで、ごみ箱に入れられません。この症例を完全に削除しますか。この画面を閉じるまでは元に戻せます。",
        "Storage is full, so there is no room in the bin. Delete this case for good? It can be put back until this page is left.",
    );
    app.cases.delete(&case.id, question, app.case);
}

/// What could not be read: whole, with the reason, to be exported.
pub fn set_aside(app: App, lang: Language, values: Vec<SetAside>) -> View {
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
    let value = Rc::new(value);
    let (offered, asked, discarded) = (value.clone(), value.clone(), value);
    let export = say(lang, "ファイルに書き出す", "Export to a file");
    let buttons = vec![
        button(Look::Plain, export, move || {
            app.cases.export_set_aside(&offered);
        }),
        button_unless(
            Look::Plain,
            say(lang, "削除", "Delete"),
            move || !app.cases.was_exported(&asked),
            move || app.cases.discard_set_aside(&discarded),
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
