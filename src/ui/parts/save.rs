//! Naming and keeping the case in hand.

use super::button::{Look, actions, button, button_unless};
use super::entry::{Entry, never_refused, no_unit};
use super::sheet::{hint, sheet};
use crate::app::{App, Route, moment};
use crate::scenario::TAGS;
use crate::text::Language;
use crate::ui::later::Later;
use crate::ui::say;
use crate::ui::view::{View, element, live, words};

/// The name, the ways to keep the case, and whether it is kept.
pub fn view(app: App, later: Later, lang: Language) -> View {
    let name = Entry {
        lang,
        id: "case-name".to_owned(),
        label: say(lang, "名前", "Name"),
        unit: no_unit(),
        keyboard: "text",
        example: "",
    };
    let warning = say(
        lang,
        "患者を特定できる氏名や番号は入れないでください。",
        "No name or number that identifies the patient.",
    );
    let name = name.view(
        move || app.case.name(),
        move |text| app.case.rename(&text),
        never_refused,
        vec![hint(warning)],
    );
    let tags = Entry {
        lang,
        id: "case-tags".to_owned(),
        label: say(lang, "タグ（コンマで区切る）", "Tags, parted by commas"),
        unit: no_unit(),
        keyboard: "text",
        example: "",
    };
    let tags = tags.view(
        move || app.case.text_under(TAGS),
        move |text| app.case.set_under(TAGS, &text),
        never_refused,
        Vec::new(),
    );
    let kept = kept(app, lang);
    let buttons = live(move || buttons(app, lang, app.case.kept().is_some()));
    let label = live(move || later.keep.screen_if_here(app, lang, |part| part.label));
    let steps = live(move || later.keep.screen_if_here(app, lang, |part| part.steps));
    sheet(
        say(lang, "この症例", "This case"),
        vec![name, label, tags, kept, buttons, steps],
    )
}

/// Whether the case is kept, and the way to keep it: for a screen of its own, such as the run sheet.
pub fn in_a_line(app: App, lang: Language) -> View {
    vec![kept(app, lang), actions(vec![save(app, lang)])].into()
}

fn kept(app: App, lang: Language) -> View {
    element("p")
        .class("kept")
        .attr("role", "status")
        .child(words(move || kept_words(app, lang)))
        .into()
}

fn save(app: App, lang: Language) -> View {
    button_unless(
        Look::Main,
        say(lang, "保存", "Save case"),
        move || !app.cases.can_keep(),
        move || app.cases.save(app.case),
    )
}

fn buttons(app: App, lang: Language, kept: bool) -> View {
    let cannot_keep = move || !app.cases.can_keep();
    let mut buttons = vec![save(app, lang)];
    if kept {
        buttons.push(button_unless(
            Look::Plain,
            say(lang, "別の症例として保存", "Save as another case"),
            cannot_keep,
            move || app.cases.save_as_another(app.case),
        ));
    }
    buttons.push(button(
        Look::Plain,
        say(lang, "ファイルに書き出す", "Export to a file"),
        move || app.cases.export(app.case),
    ));
    buttons.push(button(
        Look::Plain,
        say(lang, "新しい症例", "New case"),
        move || start_new(app, lang),
    ));
    actions(buttons)
}

fn kept_words(app: App, lang: Language) -> String {
    let Some(kept) = app.case.kept() else {
        return say(lang, "まだ保存していません", "Not saved yet").to_owned();
    };
    let words = if app.case.is_unsaved() {
        text!(
            "{moment} に保存した後の変更は未保存です",
            "Changed since it was saved on {moment}",
        )
    } else {
        text!("この端末に保存: {moment}", "Saved on this device, {moment}")
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
