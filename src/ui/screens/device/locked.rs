//! The door: what is seen while the page is locked.

use super::secret::Secret;
use crate::app::{App, agrees};
use crate::text::Language;
use crate::ui::parts::button::{Look, actions, button, button_unless};
use crate::ui::parts::sheet::{bare_sheet, classed, hint, page, paragraph};
use crate::ui::say;
use crate::ui::view::{View, element, live, nothing};

/// The door.
pub fn view(app: App, lang: Language) -> View {
    let secret = Secret::default();
    let typed = secret.clone();
    let entry = secret.entry(
        "passphrase",
        say(lang, "合言葉", "Passphrase"),
        "current-password",
    );
    let by_key = secret.clone();
    let entry = element("form").child(entry).on_enter(move || {
        if !app.door.is_busy() {
            app.enter(by_key.take());
        }
    });
    let told = live(move || told(app, lang));
    let open = button_unless(
        Look::Main,
        say(lang, "開く", "Unlock"),
        move || app.door.is_busy(),
        move || app.enter(typed.take()),
    );
    let what = say(
        lang,
        "この端末の症例は合言葉で暗号化されています。合言葉を忘れると、誰にも開けません。",
        "The cases on this device are encrypted with a passphrase. If it is forgotten, nobody can open them.",
    );
    let clear = button(
        Look::Plain,
        say(lang, "この端末から消去する", "Clear this device"),
        move || clear(app, lang),
    );
    page(
        say(lang, "ロック中", "Locked"),
        vec![
            bare_sheet(vec![
                paragraph(what),
                entry.into(),
                told,
                actions(vec![open]),
            ]),
            bare_sheet(vec![
                hint(say(
                    lang,
                    "合言葉が分からないときは、症例を含めてすべて消去して使い始められます。",
                    "If nobody knows the passphrase, everything can be erased, the cases included, to start again.",
                )),
                actions(vec![clear]),
            ]),
        ],
    )
}

/// What the door has to say.
pub(super) fn told(app: App, lang: Language) -> View {
    if app.door.is_busy() {
        let wait = say(lang, "確かめています…", "One moment…");
        return classed("kept", wait);
    }
    match app.door.told() {
        Some(notice) => {
            let class = if notice.grave { "finding" } else { "kept" };
            classed(class, notice.sentence.get(lang).to_owned())
        }
        None => nothing(),
    }
}

/// Asks twice, because it cannot be undone.
pub(super) fn clear(app: App, lang: Language) {
    let first = say(
        lang,
        "このブラウザーから、症例・ごみ箱・履歴・病棟の設定・合言葉・オフライン用のファイルをすべて消去します。元には戻せません。続けますか。",
        "This erases from this browser all cases, the bin, histories, the ward's settings, the passphrase, and the files for use offline. It cannot be undone. Go on?",
    );
    let second = say(
        lang,
        "本当に消去しますか。必要な症例はファイルに書き出しましたか。",
        "Erase it all? Have the cases that are needed been exported to a file?",
    );
    if agrees(first) && agrees(second) {
        app.clear_device();
    }
}
