//! What waits for the user: work that was not saved, and what two tabs made of one case.

use std::rc::Rc;

use crate::app::{App, Clash, Route, agrees, focus_soon, moment};
use crate::scenario::{Change, Draft, cases_changed, new_changes};
use crate::text::Language;
use crate::ui::parts::button::{Look, actions, button};
use crate::ui::parts::list::bullets;
use crate::ui::parts::notices::notice;
use crate::ui::parts::sheet::{hint, paragraph, sheet, strong};
use crate::ui::parts::table::of_words;
use crate::ui::say;
use crate::ui::view::{View, element, live};

/// The questions, above the screen.
pub fn view(app: App, lang: Language) -> View {
    live(move || {
        let told = told(app, lang).into_iter();
        let clash = app.cases.clash().map(|clash| clashing(app, lang, &clash));
        let left = app.drafts.left(app).into_iter();
        let shown: Vec<View> = clash
            .into_iter()
            .chain(told)
            .chain(left.map(|draft| unsaved(app, lang, draft)))
            .collect();
        element("div")
            .class("notices")
            .attr("aria-live", "polite")
            .child(shown)
            .into()
    })
}

/// What can be undone, and what should be done soon.
fn told(app: App, lang: Language) -> Vec<View> {
    let mut shown = Vec::new();
    if app.cases.deleted().is_some() {
        let told = say(lang, "症例を削除しました。", "The case was deleted.");
        let undo = button(Look::Small, say(lang, "元に戻す", "Undo"), move || {
            app.cases.undo_delete(app.case);
            focus_soon("main");
        });
        shown.push(notice(false, told, undo));
    }
    let new = new_changes(&app.offline.news());
    if !new.is_empty() {
        shown.push(news(app, lang, &new));
    }
    if app.device.is_nearly_full() {
        let told = say(
            lang,
            "保存領域がもうすぐいっぱいです。ファイルに書き出し、不要な症例を削除してごみ箱を空にしてください。",
            "Storage is nearly full. Export to a file, delete cases that are no longer needed, and empty the bin.",
        );
        shown.push(notice(true, told, way(lang)));
    }
    let wants_backup = app
        .cases
        .with_listing(|listing| app.device.wants_backup(listing));
    if wants_backup {
        let told = say(
            lang,
            "1 週間以上前に保存した症例が、まだファイルに書き出されていません。ブラウザーは保存内容を消すことがあります。",
            "Cases that were saved a week ago or more have not been exported to a file. The browser may delete what it stores.",
        );
        let export = button(
            Look::Small,
            say(lang, "書き出す", "Export now"),
            move || app.back_up(),
        );
        let later = button(Look::Small, say(lang, "あとで", "Later"), move || {
            app.device.not_now();
        });
        shown.push(notice(false, told, vec![export, later].into()));
    }
    shown
}

/// What the version that waits changes, and for which saved cases.
fn news(app: App, lang: Language, new: &[Change]) -> View {
    let lines = new.iter().flat_map(|change| change.lines(lang));
    let lines: Vec<View> = lines.map(|line| line.clone().into()).collect();
    let mut changed = app
        .cases
        .with_listing(|listing| cases_changed(new, listing));
    for name in &mut changed {
        if name.trim().is_empty() {
            *name = say(lang, "名前のない症例", "Case without a name").to_owned();
        }
    }
    let told = if changed.is_empty() {
        let none = say(
            lang,
            "助言や用量が変わる保存済みの症例はありません。",
            "No saved case gets other advice or another dose.",
        );
        paragraph(none)
    } else {
        let heading = say(
            lang,
            "助言や用量が変わることがある保存済みの症例",
            "Saved cases whose advice or dose may change",
        );
        vec![
            paragraph(strong(heading)),
            bullets(changed.into_iter().map(Into::into)),
        ]
        .into()
    };
    sheet(
        say(
            lang,
            "新しい版で変わること",
            "What the newer version changes",
        ),
        vec![bullets(lines), told],
    )
}

fn way(lang: Language) -> View {
    let way = element("a").attr("href", Route::Device.address());
    way.child(say(lang, "この端末", "This device")).into()
}

/// The same part was changed to two things: neither is taken without being asked.
fn clashing(app: App, lang: Language, clash: &Clash) -> View {
    let told = say(
        lang,
        "この症例の同じ項目を、この画面と別のタブの両方で変えました。まだ何も保存していません。どちらにするか選んでください。ほかの項目の変更は両方とも残ります。別のタブが保存した内容は、選ばなくても変更の履歴に残ります。",
        "This page and another tab changed the same of this case. Nothing was saved yet. Choose which holds. All other changes of both are kept. What the other tab saved stays in the history even if it is not chosen.",
    );
    let head = vec![
        say(lang, "項目", "What").into(),
        say(lang, "この画面", "This page").into(),
        say(lang, "別のタブ", "The other tab").into(),
    ];
    let rows = clash.asked().iter().map(|one| {
        let (theirs, mine) = one.words();
        vec![
            one.label().get(lang).to_owned().into(),
            mine.get(lang).to_owned().into(),
            theirs.get(lang).to_owned().into(),
        ]
    });
    let table = of_words(
        say(lang, "両方で違う項目", "Where they differ"),
        head,
        rows.collect(),
    );
    let buttons = actions(vec![
        button(
            Look::Plain,
            say(lang, "この画面の値を保存", "Save what this page says"),
            move || app.cases.choose(app.case, true),
        ),
        button(
            Look::Plain,
            say(lang, "別のタブの値を保存", "Save what the other tab says"),
            move || app.cases.choose(app.case, false),
        ),
        button(
            Look::Plain,
            say(lang, "両方を別々の症例に", "Keep both as two cases"),
            move || app.cases.keep_both(app.case),
        ),
    ]);
    sheet(
        say(lang, "二つのタブの変更", "Changed in two tabs"),
        vec![paragraph(told), table, buttons],
    )
}

fn unsaved(app: App, lang: Language, draft: Draft) -> View {
    let name = if draft.scenario.name.trim().is_empty() {
        say(lang, "名前のない症例", "Case without a name").to_owned()
    } else {
        draft.scenario.name.clone()
    };
    let condition = draft.scenario.condition.map(|one| one.name().get(lang));
    let told = text!(
        "{moment} に入力され、保存されないまま画面が閉じられた内容があります。",
        "Entered until {moment}, and not saved when the page was closed.",
    );
    let told = told.fill(&[("moment", moment(draft.at).into())]);
    let what = paragraph(vec![
        strong(name),
        " ".into(),
        condition.unwrap_or_default().into(),
    ]);
    let draft = Rc::new(draft);
    let (taken, dropped) = (draft.clone(), draft);
    let take = button(
        Look::Plain,
        say(lang, "続きから入力する", "Go on with it"),
        move || {
            let question = say(
                lang,
                "入力中の症例は保存されていません。破棄して続きを開きますか。",
                "The case in hand is not saved. Take this up and lose it?",
            );
            if app.case.may_be_replaced(question) {
                app.drafts.take_up(app, &taken);
                app.route.go(Route::Case);
                focus_soon("main");
            }
        },
    );
    let forget = button(
        Look::Plain,
        say(lang, "破棄する", "Discard it"),
        move || {
            let question = say(
                lang,
                "保存されていないこの内容を破棄しますか。元には戻せません。",
                "Discard this unsaved work? It cannot be brought back.",
            );
            if agrees(question) {
                app.drafts.discard(app, &dropped);
            }
        },
    );
    sheet(
        say(lang, "保存されていない内容", "Unsaved work"),
        vec![
            what,
            hint(told.get(lang).to_owned()),
            actions(vec![take, forget]),
        ],
    )
}
