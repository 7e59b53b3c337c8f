//! What the case in hand said before, with times; and the steps that can be taken back.

use crate::app::{App, Route, focus_soon, moment};
use crate::scenario::{PartChange, Scenario, part_changes};
use crate::text::Language;
use crate::ui::parts::button::{Look, actions, button, button_unless};
use crate::ui::parts::list::list;
use crate::ui::parts::sheet::{bare_sheet, hint, page, paragraph, sheet, strong};
use crate::ui::parts::table::of_words;
use crate::ui::say;
use crate::ui::view::{View, element, live, nothing};

/// Follows the case, wherever the page is, so that a step is not missed.
pub fn follow(app: App, _lang: Language) -> View {
    live(move || {
        app.steps.follow(app.case);
        if let Some(kept) = app.case.kept() {
            app.was_saved(kept.saved_at);
        }
        nothing()
    })
}

/// Undo, redo, and the way to the history.
pub fn steps(app: App, lang: Language) -> View {
    let undo = button_unless(
        Look::Plain,
        say(lang, "入力を元に戻す", "Undo entry"),
        move || !app.steps.can().0,
        move || app.steps.undo(app.case),
    );
    let redo = button_unless(
        Look::Plain,
        say(lang, "やり直す", "Redo"),
        move || !app.steps.can().1,
        move || app.steps.redo(app.case),
    );
    let way = element("a")
        .attr("href", Route::History.address())
        .child(say(lang, "変更の履歴", "History of changes"));
    vec![actions(vec![undo, redo]), paragraph(way)].into()
}

/// The history of the case in hand.
pub fn view(app: App, lang: Language) -> View {
    let content = live(move || versions(app, lang));
    let title = say(lang, "変更の履歴", "History of changes");
    page(title, vec![content])
}

fn versions(app: App, lang: Language) -> View {
    let Some(saved) = app.cases.kept_whole(app.case) else {
        return bare_sheet(vec![paragraph(say(
            lang,
            "開いている症例はまだ保存されていません。保存するたびに、その前の内容がここに残ります。",
            "The case in hand is not saved yet. Each time it is saved, what it said before stands here.",
        ))]);
    };
    let versions = saved.versions();
    let mut rows = Vec::new();
    let mut later = versions.iter().peekable();
    while let Some((at, scenario)) = later.next() {
        let before = later.peek().map(|(_, before)| before);
        let latest = rows.is_empty();
        rows.push(version(app, lang, *at, scenario, before, latest));
    }
    let told = hint(say(
        lang,
        "保存した時刻ごとに、その前の版から変わった項目。前の内容に戻しても、保存するまでは何も書き換えません。",
        "What changed from the version before, by the time it was saved. Going back to one changes nothing that is stored until you save.",
    ));
    sheet(
        shown_name(lang, &saved.scenario),
        vec![told, list("saved", rows)],
    )
}

fn shown_name(lang: Language, scenario: &Scenario) -> String {
    if scenario.name.trim().is_empty() {
        say(lang, "名前のない症例", "Case without a name").to_owned()
    } else {
        scenario.name.clone()
    }
}

fn version(
    app: App,
    lang: Language,
    at: u64,
    scenario: &Scenario,
    before: Option<&Scenario>,
    latest: bool,
) -> View {
    let mut shown = vec![paragraph(strong(moment(at)))];
    match before {
        Some(before) => shown.push(changes(lang, &part_changes(before, scenario))),
        None => shown.push(hint(say(
            lang,
            "残っている最初の版",
            "The first version that is known",
        ))),
    }
    if latest {
        shown.push(hint(say(lang, "今保存されている版", "As it is saved now")));
    } else {
        let scenario = scenario.clone();
        let back = say(lang, "この内容に戻す", "Go back to this");
        shown.push(actions(vec![button(Look::Plain, back, move || {
            app.case.take_version(scenario.clone());
            app.route.go(Route::Case);
            focus_soon("main");
        })]));
    }
    shown.into()
}

fn changes(lang: Language, found: &[PartChange]) -> View {
    let head = vec![
        say(lang, "項目", "What").into(),
        say(lang, "前", "Before").into(),
        say(lang, "後", "After").into(),
    ];
    let rows = found.iter().map(|one| {
        let (before, after) = one.words();
        vec![
            one.label().get(lang).to_owned().into(),
            before.get(lang).to_owned().into(),
            after.get(lang).to_owned().into(),
        ]
    });
    of_words(
        say(lang, "この保存で変わった項目", "Changed by this save"),
        head,
        rows.collect(),
    )
}
