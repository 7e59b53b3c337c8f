//! The bin.

use std::rc::Rc;

use crate::app::{App, agrees, moment};
use crate::scenario::Deleted;
use crate::text::Language;
use crate::ui::parts::button::{Look, actions, button};
use crate::ui::parts::list::list;
use crate::ui::parts::sheet::{hint, paragraph, sheet, strong};
use crate::ui::say;
use crate::ui::view::{View, live};

/// What was deleted, to be put back or removed for good.
pub fn view(app: App, lang: Language) -> View {
    let content = live(move || content(app, lang, app.cases.beside().bin));
    sheet(say(lang, "ごみ箱", "Bin"), vec![content])
}

fn content(app: App, lang: Language, bin: Vec<Deleted>) -> View {
    if bin.is_empty() {
        return paragraph(say(
            lang,
            "ごみ箱は空です。削除した症例は、空にするまでここに残ります。",
            "The bin is empty. A deleted case lies here until the bin is emptied.",
        ));
    }
    let rows: Vec<View> = bin.iter().map(|one| row(app, lang, one)).collect();
    let empty = say(lang, "ごみ箱を空にする", "Empty the bin");
    let empty = button(Look::Plain, empty, move || {
        let question = say(
            lang,
            "ごみ箱の症例をすべて完全に削除しますか。元には戻せません。",
            "Remove every case in the bin for good? They cannot be brought back.",
        );
        if agrees(question) {
            app.cases.empty_bin(&bin);
        }
    });
    vec![list("saved", rows), actions(vec![empty])].into()
}

fn row(app: App, lang: Language, deleted: &Deleted) -> View {
    let scenario = &deleted.saved.scenario;
    let name = if scenario.name.trim().is_empty() {
        say(lang, "名前のない症例", "Case without a name").to_owned()
    } else {
        scenario.name.clone()
    };
    let condition = scenario.condition.map(|one| one.name().get(lang));
    let told = text!("{moment} に削除", "Deleted on {moment}");
    let told = told.fill(&[("moment", moment(deleted.deleted_at).into())]);
    let deleted = Rc::new(deleted.clone());
    let (back, gone) = (deleted.clone(), deleted);
    vec![
        paragraph(vec![
            strong(name),
            " ".into(),
            condition.unwrap_or_default().into(),
        ]),
        hint(told.get(lang).to_owned()),
        actions(vec![
            button(
                Look::Plain,
                say(lang, "一覧に戻す", "Put back"),
                move || app.cases.restore(&back, app.case),
            ),
            button(
                Look::Plain,
                say(lang, "完全に削除", "Remove for good"),
                move || {
                    let question = say(
                        lang,
                        "この症例を完全に削除しますか。元には戻せません。",
                        "Remove this case for good? It cannot be brought back.",
                    );
                    if agrees(question) {
                        app.cases.empty_bin(std::slice::from_ref(&gone));
                    }
                },
            ),
        ]),
    ]
    .into()
}
