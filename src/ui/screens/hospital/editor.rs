//! The editor that writes the hospital's file.

use crate::app::{App, Route, today};
use crate::evidence::Condition;
use crate::hospital::{Fault, ORIGINS, name_key, note_key, read, text_of};
use crate::text::{Language, Text};
use crate::ui::parts::button::{Look, actions, button_unless};
use crate::ui::parts::disclosure::folded;
use crate::ui::parts::entry::{Entry, never_refused, no_unit};
use crate::ui::parts::list::bullets;
use crate::ui::parts::select::{Line, select};
use crate::ui::parts::sheet::{hint, paragraph, sheet};
use crate::ui::say;
use crate::ui::view::{View, element, live, nothing, words};

/// Where the condition is held whose note is being edited.
const NOTED: &str = "noted";

const NAME: [(Language, Text); 2] = [
    (
        Language::Ja,
        text!("病院の名前（日本語）", "Name of the hospital (Japanese)"),
    ),
    (
        Language::En,
        text!("病院の名前（英語）", "Name of the hospital (English)"),
    ),
];

const NOTE: [(Language, Text); 2] = [
    (Language::Ja, text!("注記（日本語）", "Note (Japanese)")),
    (Language::En, text!("注記（英語）", "Note (English)")),
];

/// The form, and the file that it makes.
pub fn view(app: App, lang: Language) -> View {
    let mut content = vec![
        paragraph(vec![
            say(
                lang,
                "国・規則・ポンプ・在庫は、この端末の病棟の設定で今使われているものを書き出します。",
                "Country, rules, pump and stock are written as they hold in the ward's settings of this device. ",
            )
            .into(),
            link(lang),
        ]),
    ];
    content.extend(NAME.map(|(of, label)| entry(app, name_key(of), label.get(lang), "")));
    content.push(entry(
        app,
        "contact".to_owned(),
        say(lang, "問い合わせ先", "Contact"),
        "",
    ));
    content.push(entry(
        app,
        "valid_until".to_owned(),
        say(lang, "有効期限", "Valid until"),
        "2027-03-31",
    ));
    content.push(language(app, lang));
    content.push(entry(
        app,
        "accent".to_owned(),
        say(lang, "病院の色", "Colour of the house"),
        "#0b5c6b",
    ));
    content.push(entry(
        app,
        ORIGINS.to_owned(),
        say(
            lang,
            "埋め込みを許可するページ（空白で区切る）",
            "Pages that may embed this one (a blank between them)",
        ),
        "",
    ));
    content.push(entry(
        app,
        "logo".to_owned(),
        say(
            lang,
            "ロゴ（data:image/png;base64, で始まる文字列）",
            "Logo (a text that begins with data:image/png;base64,)",
        ),
        "",
    ));
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

fn entry(app: App, key: String, label: &'static str, example: &'static str) -> View {
    let entry = Entry {
        id: format!("hospital-{}", key.replace('.', "-")),
        label,
        unit: no_unit(),
        keyboard: "text",
        example,
    };
    let of = key.clone();
    entry.view(
        move || app.hospital.draft(&of),
        move |text| app.hospital.set_draft(&key, text.trim()),
        never_refused,
        Vec::new(),
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
        move || app.hospital.draft(NOTED),
        move |key| app.hospital.set_draft(NOTED, &key),
    );
    let entries = live(
        move || match Condition::from_key(&app.hospital.draft(NOTED)) {
            None => nothing(),
            Some(condition) => {
                let entries = NOTE
                    .map(|(of, label)| entry(app, note_key(condition, of), label.get(lang), ""));
                View::Several(entries.into())
            }
        },
    );
    vec![choice, entries].into()
}

/// The file as it would be written, and what is still wrong with it.
fn file(app: App, lang: Language) -> View {
    let text = app.hospital.with_draft(|draft, ward| {
        let mut draft = draft.clone();
        draft.set_under("issued", today().figure());
        text_of(&draft, ward)
    });
    let faults = read(&text).err().unwrap_or_default();
    let told = match faults.is_empty() {
        true => hint(say(
            lang,
            "このファイルを index.html と同じフォルダーに hospital.json の名前で置きます。",
            "Put this file into the folder of index.html, under the name hospital.json.",
        )),
        false => {
            let told = |fault: &Fault| -> View { fault.sentence().get(lang).to_owned().into() };
            vec![
                hint(say(lang, "まだ足りないもの:", "Not ready yet:")),
                bullets(faults.iter().map(told)),
            ]
            .into()
        }
    };
    let barred = !faults.is_empty();
    let shown = element("pre")
        .class("raw")
        .attr("tabindex", "0")
        .attr("aria-label", "hospital.json")
        .child(words({
            let text = text.clone();
            move || text.clone()
        }));
    let write = button_unless(
        Look::Main,
        say(lang, "hospital.json を書き出す", "Write hospital.json"),
        move || barred,
        move || app.cases.offer("hospital.json", &text),
    );
    let title = say(lang, "ファイルの中身", "What stands in the file");
    vec![
        told,
        folded(title, vec![shown.into()]),
        actions(vec![write]),
    ]
    .into()
}
