//! The editor that writes the hospital's file.

use super::mending::{list, mends, said, text};
use crate::app::{App, Route};
use crate::evidence::Condition;
use crate::hospital::{ORIGINS, name_key, note_key};
use crate::text::{Language, Text};
use crate::ui::parts::button::{Look, actions, button_unless};
use crate::ui::parts::disclosure::folded;
use crate::ui::parts::entry::{Entry, no_unit};
use crate::ui::parts::select::{Line, select};
use crate::ui::parts::sheet::{classed, hint, paragraph, sheet};
use crate::ui::say;
use crate::ui::view::{View, element, live, nothing, words};

/// The name of the house, in each language.
pub(super) const NAME: [(Language, Text); 2] = [
    (
        Language::Ja,
        text!("病院の名前（日本語）", "Name of the hospital (Japanese)"),
    ),
    (
        Language::En,
        text!("病院の名前（英語）", "Name of the hospital (English)"),
    ),
];

/// What is added to a condition, in each language.
pub(super) const NOTE: [(Language, Text); 2] = [
    (Language::Ja, text!("注記（日本語）", "Note (Japanese)")),
    (Language::En, text!("注記（英語）", "Note (English)")),
];

/// The other lines to type in: key, label, example.
pub(super) const LINES: [(&str, Text, &str); 5] = [
    ("contact", text!("問い合わせ先", "Contact"), ""),
    (
        "valid_until",
        text!("有効期限", "Valid until"),
        "2027-03-31",
    ),
    (
        "accent",
        text!("病院の色", "Colour of the house"),
        "#0b5c6b",
    ),
    (
        ORIGINS,
        text!(
            "埋め込みを許可するページ（空白で区切る）",
            "Pages that may embed this one (a blank between them)"
        ),
        "",
    ),
    (
        "logo",
        text!(
            "ロゴ（data:image/png;base64, で始まる文字列）",
            "Logo (a text that begins with data:image/png;base64,)"
        ),
        "",
    ),
];

/// The id of the field of a key.
pub(super) fn id(key: &str) -> String {
    format!("hospital-{}", key.replace('.', "-"))
}

/// The form, and the file that it makes.
pub fn view(app: App, lang: Language) -> View {
    let mut content = vec![paragraph(vec![
        say(
            lang,
            "国・規則・ポンプ・在庫は、この端末の病棟の設定で今使われているものを書き出します。",
            "Country, rules, pump and stock are written as they hold in the ward's settings of this device. ",
        )
        .into(),
        link(lang),
    ])];
    content.extend(NAME.map(|(of, label)| entry(app, lang, name_key(of), label, "")));
    content.push(language(app, lang));
    content.extend(
        LINES.map(|(key, label, example)| entry(app, lang, key.to_owned(), label, example)),
    );
    content.push(notes(app, lang));
    content.push(live(move || file(app, lang)));
    let title = say(lang, "設定ファイルを作る", "Make the file");
    sheet(title, content)
}

fn link(lang: Language) -> View {
    element("a")
        .attr("href", Route::Ward.address())
        .child(say(lang, "病棟の設定へ", "To the ward's settings"))
        .into()
}

fn entry(app: App, lang: Language, key: String, label: Text, example: &'static str) -> View {
    let entry = Entry {
        lang,
        id: id(&key),
        label: label.get(lang),
        unit: no_unit(),
        keyboard: "text",
        example,
    };
    let (of, wrong, told) = (key.clone(), key.clone(), key.clone());
    let told = classed("finding", words(move || said(app, lang, &told)));
    entry.view(
        move || app.hospital.draft(&of),
        move |text| app.hospital.set_draft(&key, text.trim()),
        move || !said(app, lang, &wrong).is_empty(),
        vec![told],
    )
}

fn language(app: App, lang: Language) -> View {
    let none = Line {
        key: String::new(),
        words: say(lang, "ブラウザーに合わせる", "That of the browser").to_owned(),
    };
    let lines = Language::ALL.map(|language| Line {
        key: language.tag().to_owned(),
        words: language.own_name().to_owned(),
    });
    select(
        "hospital-language",
        say(lang, "最初の表示言語", "Language at first"),
        core::iter::once(none).chain(lines).collect(),
        move || app.hospital.draft("language"),
        move |key| app.hospital.set_draft("language", &key),
    )
}

/// One condition at a time: eighteen pairs of lines would hide the rest.
fn notes(app: App, lang: Language) -> View {
    let none = Line {
        key: String::new(),
        words: say(lang, "選択してください", "Choose").to_owned(),
    };
    let lines = Condition::ALL.iter().map(|condition| Line {
        key: condition.key().to_owned(),
        words: condition.name().get(lang).to_owned(),
    });
    let choice = select(
        "hospital-noted",
        say(lang, "注記を書く疾患", "Condition to add a note to"),
        core::iter::once(none).chain(lines).collect(),
        move || app.hospital.noted(),
        move |key| app.hospital.note(key),
    );
    let entries = live(move || match Condition::from_key(&app.hospital.noted()) {
        None => nothing(),
        Some(condition) => {
            let entries =
                NOTE.map(|(of, label)| entry(app, lang, note_key(condition, of), label, ""));
            View::Several(entries.into())
        }
    });
    vec![choice, entries].into()
}

/// The file as it would be written, and what is still wrong with it.
fn file(app: App, lang: Language) -> View {
    let text = text(app);
    let mends = mends(app, &text);
    let told = match mends.is_empty() {
        true => hint(say(
            lang,
            "このファイルを index.html と同じフォルダーに hospital.json の名前で置きます。",
            "Put this file into the folder of index.html, under the name hospital.json.",
        )),
        false => vec![
            hint(say(lang, "まだ足りないもの:", "Not ready yet:")),
            list(app, lang, &mends),
        ]
        .into(),
    };
    let barred = !mends.is_empty();
    let shown = element("pre")
        .class("raw roomy")
        .attr("tabindex", "0")
        .attr("aria-label", "hospital.json")
        .child(text.clone());
    let write = button_unless(
        Look::Main,
        say(lang, "hospital.json を書き出す", "Write hospital.json"),
        move || barred,
        move || {
            app.cases.offer("hospital.json", &text);
            app.hospital.wrote();
        },
    );
    let title = say(lang, "ファイルの中身", "What stands in the file");
    vec![
        told,
        folded(title, vec![shown.into()]),
        actions(vec![write]),
    ]
    .into()
}
