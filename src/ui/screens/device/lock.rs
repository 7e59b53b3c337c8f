//! Shared tablet: passphrase, deletion after a time, clearing the device.

use super::locked::{clear, told};
use super::secret::Secret;
use crate::app::{App, IDLE_KEY, IDLE_MINUTES, KEEP_KEY, SHORTEST};
use crate::text::{Language, Text};
use crate::ui::parts::button::{Look, actions, button, button_unless};
use crate::ui::parts::disclosure::folded;
use crate::ui::parts::entry::Entry;
use crate::ui::parts::list::bullets;
use crate::ui::parts::sheet::{classed, hint, paragraph, sheet};
use crate::ui::say;
use crate::ui::view::{View, live, nothing, words};

/// The passphrase.
pub fn view(app: App, lang: Language) -> View {
    let content = live(move || {
        if app.has_passphrase() {
            set(app, lang)
        } else {
            not_set(app, lang)
        }
    });
    let told = live(move || told(app, lang));
    sheet(
        say(lang, "共有端末の合言葉", "Passphrase for a shared tablet"),
        vec![told, content, protects(lang)],
    )
}

fn not_set(app: App, lang: Language) -> View {
    let what = paragraph(say(
        lang,
        "合言葉を設定すると、症例・ごみ箱・入力中の控えを AES-256-GCM で暗号化し、しばらく触れないとロックします。忘れると誰にも開けないため、先にファイルへ書き出してください。",
        "With a passphrase the cases, the bin and unsaved work are encrypted (AES-256-GCM), and the page locks when it is not touched for a while. If it is forgotten nobody can open them, so export to a file first.",
    ));
    vec![what, new_passphrase(app, lang)].into()
}

fn set(app: App, lang: Language) -> View {
    let off = say(lang, "合言葉を外す", "Take the passphrase off");
    vec![
        actions(vec![
            button(
                Look::Main,
                say(lang, "今すぐロック", "Lock now"),
                move || {
                    app.lock_now();
                },
            ),
            button(Look::Plain, off, move || app.take_passphrase_off()),
        ]),
        idle(app, lang),
        folded(
            say(lang, "合言葉を変える", "Change the passphrase"),
            vec![new_passphrase(app, lang)],
        ),
    ]
    .into()
}

fn new_passphrase(app: App, lang: Language) -> View {
    let [first, again, erasing] = [(); 3].map(|()| Secret::default());
    let entries = vec![
        first.entry(
            "new-passphrase",
            say(
                lang,
                "新しい合言葉（8 文字以上）",
                "New passphrase (8 characters or more)",
            ),
            "new-password",
        ),
        again.entry(
            "new-passphrase-again",
            say(lang, "もう一度", "Once more"),
            "new-password",
        ),
        erasing.entry(
            "erasing-passphrase",
            say(
                lang,
                "消去用の合言葉（なくてもよい）",
                "Passphrase that erases (may be left empty)",
            ),
            "new-password",
        ),
        hint(say(
            lang,
            "ロック画面で消去用の合言葉を入れると、確認なしに、この端末のデータをすべて消去します。",
            "Entered at the lock, it erases everything on this device without asking.",
        )),
    ];
    let set = button_unless(
        Look::Plain,
        say(lang, "この合言葉にする", "Use this passphrase"),
        move || app.door.is_busy(),
        move || {
            let (first, again, erasing) = (first.take(), again.take(), erasing.take());
            let why = refusal(&first, &again, &erasing);
            match why {
                Some(why) => app.door.tell(true, why),
                None => {
                    let erasing = Some(erasing).filter(|text| !text.is_empty());
                    app.set_passphrase(first, erasing);
                }
            }
        },
    );
    vec![entries.into(), actions(vec![set])].into()
}

fn refusal(first: &str, again: &str, erasing: &str) -> Option<Text> {
    if first.chars().count() < SHORTEST {
        return Some(text!(
            "合言葉は 8 文字以上にしてください。何も変更していません。",
            "Use a passphrase of 8 characters or more. Nothing was changed.",
        ));
    }
    if first != again {
        return Some(text!(
            "二つの入力が一致しません。何も変更していません。",
            "The two entries differ. Nothing was changed.",
        ));
    }
    if !erasing.is_empty() && (erasing == first || erasing.chars().count() < SHORTEST) {
        return Some(text!(
            "消去用の合言葉は 8 文字以上で、開くための合言葉と違うものにしてください。何も変更していません。",
            "The passphrase that erases needs 8 characters or more, and has to differ from the other. Nothing was changed.",
        ));
    }
    None
}

fn idle(app: App, lang: Language) -> View {
    number(
        app,
        lang,
        IDLE_KEY,
        "idle-minutes",
        say(lang, "触れないとロックするまで", "Lock when untouched for"),
        say(lang, "分", "minutes"),
        IDLE_MINUTES.to_string(),
    )
}

/// A whole number of the ward.
fn number(
    app: App,
    lang: Language,
    key: &'static str,
    id: &'static str,
    label: &'static str,
    unit: &'static str,
    standard: String,
) -> View {
    let entry = Entry {
        lang,
        id: id.to_owned(),
        label,
        unit: words(move || unit.to_owned()),
        keyboard: "numeric",
        example: "",
    };
    entry.view(
        move || {
            let set = app.ward.text(key);
            if set.is_empty() {
                standard.clone()
            } else {
                set
            }
        },
        move |text| app.ward.set(key, &text),
        move || is_unusable(&app.ward.text(key)),
        vec![live(move || match is_unusable(&app.ward.text(key)) {
            true => classed("finding", UNUSABLE.get(lang)),
            false => nothing(),
        })],
    )
}

/// More days or minutes than this are a slip.
const MOST: u64 = 9999;

const UNUSABLE: Text = text!(
    "1〜9999 の整数を入力してください。この値は使われていません。",
    "Enter a whole number from 1 to 9999. This one is not used."
);

fn is_unusable(text: &str) -> bool {
    let number = text.trim().parse::<u64>();
    !text.trim().is_empty() && !number.is_ok_and(|number| (1..=MOST).contains(&number))
}

fn protects(lang: Language) -> View {
    let not = [
        say(
            lang,
            "ロックを開けている間に画面を見る人や、操作する人からは守れません。",
            "It does not protect against who sees or uses the page while it is unlocked.",
        ),
        say(
            lang,
            "ブラウザーの拡張機能、ウイルス、このページを書き換えた人からは守れません。",
            "It does not protect against extensions of the browser, malicious software, or whoever changed this page.",
        ),
        say(
            lang,
            "短い合言葉や推測しやすい合言葉は、保存内容を持ち出した人に時間をかけて破られます。",
            "A short passphrase, or one that can be guessed, can be found by who took the stored data away and has time.",
        ),
        say(
            lang,
            "書き出したファイル、印刷物、病棟の設定は暗号化されません。以前の内容が端末の記憶装置に残ることもあります。",
            "Exported files, paper and the ward's settings are not encrypted. What was stored before may remain on the device's disk.",
        ),
    ];
    folded(
        say(
            lang,
            "暗号化で守れないもの",
            "What encryption does not protect against",
        ),
        vec![bullets(not.map(Into::into))],
    )
}

/// Deletion after a time, and clearing the device.
pub fn deletion(app: App, lang: Language) -> View {
    let days = number(
        app,
        lang,
        KEEP_KEY,
        "keep-days",
        say(
            lang,
            "保存し直さない症例を削除するまで（空欄なら削除しない）",
            "Delete a case that is not saved again after (empty: never)",
        ),
        say(lang, "日", "days"),
        String::new(),
    );
    let how = hint(say(
        lang,
        "まずごみ箱に移り、7 日後に完全に削除されます。端末の時計が狂っていても、すぐには失われません。読めないデータは対象になりません。",
        "It goes to the bin first, and is removed for good after 7 days there, so that a wrong clock loses nothing at once. What cannot be read is left alone.",
    ));
    let clear = button(
        Look::Plain,
        say(lang, "この端末から消去する", "Clear this device"),
        move || clear(app, lang),
    );
    sheet(
        say(lang, "削除と消去", "Deleting and clearing"),
        vec![days, how, actions(vec![clear])],
    )
}
