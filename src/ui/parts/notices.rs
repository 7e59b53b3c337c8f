//! Messages under the bar: what was not done, what waits, what can be undone.

use super::button::{Look, button, button_unless};
use super::sheet::paragraph;
use crate::app::{App, Notice, Place, place};
use crate::text::Language;
use crate::ui::say;
use crate::ui::view::{View, element, live, words};

/// The messages under the bar.
pub fn view(app: App, lang: Language) -> View {
    let messages = live(move || {
        let mut shown = Vec::new();
        if !app.cases.can_keep() {
            shown.push(nothing_kept(app, lang));
        }
        shown.extend(app.cases.notice().map(|notice| message(app, lang, &notice)));
        if app.offline.update_waits() {
            shown.push(update(app, lang));
        }
        shown.into()
    });
    element("div")
        .class("notices")
        .attr("aria-live", "polite")
        .child(messages)
        .into()
}

/// A message with what can be done about it.
pub fn notice(grave: bool, told: impl Into<View>, button: View) -> View {
    let class = if grave { "notice grave" } else { "notice" };
    element("div")
        .class(class)
        .child(paragraph(told))
        .child(button)
        .into()
}

fn nothing_kept(app: App, lang: Language) -> View {
    let told = match place() {
        Place::Own => text!(
            "この場所ではブラウザーの保存領域が使えないため、症例は保存されません。助言と計算はそのまま使えます。",
            "This page has no access to the browser's storage here, so no case is kept. Advice and computation work as usual."
        ),
        Place::Framed => text!(
            "他のページの中に表示されているため、症例はここには保存されません。残すにはファイルに書き出してください。",
            "Shown within another page, so no case is kept here. To keep one, export it to a file."
        ),
        Place::File => text!(
            "ファイルとして開いているため、症例は保存されず、更新も病院の設定ファイルの読み込みもありません。残すにはファイルに書き出してください。",
            "Opened as a file: no case is kept, and there is no update and no hospital's file beside it. To keep a case, export it to a file."
        ),
    };
    let export = say(lang, "この症例を書き出す", "Export this case");
    let export = button(Look::Small, export, move || app.cases.export(app.case));
    notice(true, told.get(lang), export)
}

fn message(app: App, lang: Language, told: &Notice) -> View {
    let sentence = told.sentence.get(lang).to_owned();
    let close = button(Look::Small, say(lang, "閉じる", "Close"), move || {
        app.cases.dismiss();
    });
    notice(told.grave, sentence, close)
}

/// The newer version comes when the user says so, and never over unsaved work.
fn update(app: App, lang: Language) -> View {
    let told = words(move || {
        let told = if app.case.is_unsaved() {
            say(
                lang,
                "新しい版があります。この症例を保存すると更新できます。",
                "A newer version is here. Save this case to update.",
            )
        } else {
            say(
                lang,
                "新しい版があります。更新すると画面を読み込み直します。",
                "A newer version is here. Updating loads the page anew.",
            )
        };
        told.to_owned()
    });
    let update = button_unless(
        Look::Small,
        say(lang, "更新", "Update"),
        move || app.case.is_unsaved(),
        move || app.offline.update_now(),
    );
    notice(false, told, update)
}
