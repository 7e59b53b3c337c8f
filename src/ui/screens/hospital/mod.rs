//! The hospital's file: what it says, what changed, what is wrong with it, and an editor that writes it.

mod editor;
mod mending;

use crate::app::{App, HospitalFile, today};
use crate::hospital::{Change, Fault, Hospital};
use crate::text::{Language, Sentence};
use crate::ui::parts::button::{Look, actions, button};
use crate::ui::parts::list::bullets;
use crate::ui::parts::sheet::{bare_sheet, classed, hint, page, paragraph, sheet};
use crate::ui::parts::table;
use crate::ui::say;
use crate::ui::view::{View, element, live, nothing};

/// The hospital's file.
pub fn view(app: App, lang: Language) -> View {
    let file = live(move || file(app, lang));
    let changed = live(move || match app.hospital.changed() {
        Some(changes) => changed(app, lang, &changes),
        None => nothing(),
    });
    let content = vec![changed, file, editor::view(app, lang)];
    page(say(lang, "病院の設定", "Hospital settings"), content)
}

fn file(app: App, lang: Language) -> View {
    match app.hospital.file() {
        HospitalFile::Coming => hint(say(
            lang,
            "病院の設定ファイルを読み込んでいます。",
            "The hospital's file is on its way.",
        )),
        HospitalFile::Absent => bare_sheet(vec![
            paragraph(say(
                lang,
                "このサイトには病院の設定ファイル（hospital.json）がありません。組み込みの設定と、病棟で設定したものだけで計算します。",
                "There is no hospital's file (hospital.json) beside this site. Built-in settings hold, and what a ward sets.",
            )),
            paragraph(say(
                lang,
                "下で作成したファイルを、このサイトの index.html と同じフォルダーに置くと、次に開いたときから全病棟で使われます。",
                "Make one below and put it into the folder of this site's index.html: from the next opening on it holds for every ward.",
            )),
        ]),
        HospitalFile::Broken(faults) => broken(lang, &faults),
        HospitalFile::Here(hospital) => here(lang, &hospital),
    }
}

fn broken(lang: Language, faults: &[Fault]) -> View {
    let told = classed(
        "finding",
        say(
            lang,
            "hospital.json に誤りがあるため、全体を使っていません。組み込みの設定で計算しています。直すところ:",
            "hospital.json has faults, so nothing of it was taken. Built-in settings are in use. To be corrected:",
        ),
    );
    let lines = faults.iter().map(|fault| text(lang, &fault.sentence()));
    let title = say(lang, "設定ファイルの誤り", "Faults of the file");
    sheet(title, vec![told, bullets(lines)])
}

fn here(lang: Language, hospital: &Hospital) -> View {
    let standing = hospital.standing(today()).get(lang).to_owned();
    let standing = match hospital.is_expired(today()) {
        true => classed("finding", standing),
        false => hint(standing),
    };
    let logo = hospital.logo.clone().map_or_else(nothing, |logo| {
        element("img")
            .class("logo")
            .attr("src", logo)
            .attr("alt", hospital.name.get(lang).to_owned())
            .into()
    });
    let head = [text!("項目", "What"), text!("設定", "Set to")];
    let rows = hospital
        .rows()
        .into_iter()
        .map(|(label, said)| vec![text(lang, &label), text(lang, &said)]);
    let rows = table::of_words(
        say(
            lang,
            "病院の設定ファイルの内容",
            "What the hospital's file says",
        ),
        head.map(|words| words.get(lang).into()).into(),
        rows.collect(),
    );
    let told = paragraph(say(
        lang,
        "病棟や症例で選んだものがあれば、そちらが優先します。",
        "What a ward or a case chooses goes first.",
    ));
    let title = say(lang, "いま使われている設定", "What holds now");
    sheet(title, vec![logo, standing, told, rows])
}

fn changed(app: App, lang: Language, changes: &[Change]) -> View {
    let told = match changes.is_empty() {
        true => paragraph(say(
            lang,
            "以前ここにあった設定ファイルがなくなりました。組み込みの設定で計算しています。意図したものか、問い合わせ先に確かめてください。",
            "The file that was here before is gone, and built-in settings hold. Ask whether this is meant.",
        )),
        false => {
            let head = [
                text!("項目", "What"),
                text!("前", "Before"),
                text!("今", "Now"),
            ];
            let head = head.map(|words| words.get(lang).into());
            let rows = changes.iter().map(|change| {
                [&change.what, &change.before, &change.now]
                    .map(|said| text(lang, said))
                    .into()
            });
            let caption = say(
                lang,
                "前にこの端末で見たときとの違い",
                "Since it was last seen on this device",
            );
            table::of_words(caption, head.into(), rows.collect())
        }
    };
    let seen = button(
        Look::Main,
        say(lang, "確認しました", "I have seen this"),
        move || {
            app.hospital.saw_changes();
        },
    );
    let title = say(lang, "設定が変わりました", "The settings changed");
    sheet(title, vec![told, actions(vec![seen])])
}

fn text(lang: Language, sentence: &Sentence) -> View {
    sentence.get(lang).to_owned().into()
}
