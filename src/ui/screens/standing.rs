//! Whose settings a result stands on: the hospital's file, its age, its note; on the screen and on paper.

use crate::app::{App, HospitalFile, Route, today};
use crate::text::{Language, Sentence};
use crate::ui::parts::icon;
use crate::ui::parts::sheet::{alert, hint, paragraph, strong};
use crate::ui::say;
use crate::ui::view::{View, element, live, nothing};

/// Above the dose: the hospital's note on the condition, the file and its age, what is wrong with it.
pub fn view(app: App, lang: Language) -> View {
    live(move || {
        vec![
            changed(app, lang),
            match app.hospital.file() {
                HospitalFile::Coming | HospitalFile::Absent => nothing(),
                HospitalFile::Broken(_) => broken(lang),
                HospitalFile::Here(hospital) => {
                    let line = hospital.standing(today()).get(lang).to_owned();
                    let line = match hospital.is_expired(today()) {
                        true => to_look(lang, line),
                        false => hint(line),
                    };
                    let condition = app.case.condition();
                    let note = condition.and_then(|condition| hospital.note(condition));
                    let note = note.map_or_else(nothing, |note| noted(lang, note));
                    vec![line, note].into()
                }
            },
        ]
        .into()
    })
}

/// The line on a sheet and in the record; `None` without a file.
pub fn on_paper(app: App) -> Option<Sentence> {
    Some(app.hospital.hospital()?.standing(today()))
}

fn noted(lang: Language, note: &Sentence) -> View {
    let said = text!("病院の注記: {note}", "Note of the hospital: {note}");
    let said = said.fill(&[("note", note.clone())]);
    alert(
        "alert note",
        icon::care(),
        paragraph(said.get(lang).to_owned()),
    )
}

fn broken(lang: Language) -> View {
    let told = say(
        lang,
        "病院の設定ファイルに誤りがあり、使っていません。組み込みの設定で計算しています。",
        "The hospital's file has faults and was not taken. Built-in settings are in use.",
    );
    to_look(lang, told.to_owned())
}

fn changed(app: App, lang: Language) -> View {
    let told = match app.hospital.changed() {
        None => return nothing(),
        Some(changes) if changes.is_empty() => say(
            lang,
            "以前ここにあった病院の設定ファイルがありません。組み込みの設定で計算しています。",
            "The hospital's file that was here before is gone. Built-in settings are in use.",
        )
        .to_owned(),
        Some(changes) => {
            let told = text!(
                "病院の設定が、前にこの端末で見たときから変わっています（{n} 項目）。",
                "The hospital's settings changed since they were last seen on this device ({n} items)."
            );
            let told = told.fill(&[("n", changes.len().to_string().into())]);
            told.get(lang).to_owned()
        }
    };
    to_look(lang, told)
}

fn to_look(lang: Language, told: String) -> View {
    let link = element("a")
        .attr("href", Route::Hospital.address())
        .child(say(lang, "病院の設定を見る", "See the hospital's settings"));
    alert(
        "alert",
        icon::care(),
        paragraph(vec![strong(told), " ".into(), link.into()]),
    )
}
