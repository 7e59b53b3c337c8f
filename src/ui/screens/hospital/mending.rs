//! What is still wrong with the file, told where it is mended: by the label of a field, at the field
//! and in a list. Who reads a file is told its line; who fills in a form has not seen the file.

use super::editor::{LINES, NAME, NOTE, id};
use crate::app::{App, Route, focus_soon, today};
use crate::evidence::Condition;
use crate::hospital::{Fault, FaultKind, SETTINGS, name_key, note_key, read, text_of};
use crate::text::{Language, Sentence, Text};
use crate::ui::parts::list::bullets;
use crate::ui::view::{View, element};

const FILL_IN: Text = text!(
    "入力してください（両方の言語が必要です）。",
    "fill this in: both languages are needed."
);

/// One thing to be mended.
pub struct Mend {
    /// The field; empty where the ward has set it.
    key: String,
    /// The condition that has to be chosen for the field to be seen.
    noted: Option<Condition>,
    label: Sentence,
    what: Sentence,
    /// Nothing was entered yet: no mistake, and told in the list alone.
    is_open: bool,
}

/// The text of the file as it would be written today.
pub fn text(app: App) -> String {
    app.hospital.with_draft(|draft, ward| {
        let mut draft = draft.clone();
        draft.set_under("issued", today().figure());
        text_of(&draft, ward)
    })
}

/// All that is to be mended in a text.
pub fn mends(app: App, text: &str) -> Vec<Mend> {
    let faults = read(text).err().unwrap_or_default();
    faults.iter().flat_map(|fault| of(app, fault)).collect()
}

/// What is wrong in a field, and empty where nothing is.
pub fn said(app: App, lang: Language, key: &str) -> String {
    let mends = mends(app, &text(app));
    let here = mends.iter().find(|one| one.key == key && !one.is_open);
    here.map(|one| begun(one.what.get(lang)))
        .unwrap_or_default()
}

/// The list of all: each names its field and leads to it.
pub fn list(app: App, lang: Language, mends: &[Mend]) -> View {
    bullets(mends.iter().map(|one| {
        let what = format!(": {}", one.what.get(lang));
        vec![way(app, lang, one), what.into()].into()
    }))
}

fn way(app: App, lang: Language, mend: &Mend) -> View {
    let label = mend.label.get(lang).to_owned();
    if mend.key.is_empty() {
        let link = element("a").attr("href", Route::Ward.address());
        return link.child(label).into();
    }
    let (noted, id) = (mend.noted, id(&mend.key));
    element("button")
        .attr("type", "button")
        .class("jump")
        .on_click(move || {
            if let Some(condition) = noted {
                app.hospital.note(condition.key().to_owned());
            }
            focus_soon(id.clone());
        })
        .child(label)
        .into()
}

fn of(app: App, fault: &Fault) -> Vec<Mend> {
    if fault.at == "name" {
        return NAME
            .map(|(of, label)| Mend {
                is_open: matches!(fault.kind, FaultKind::Missing),
                ..mend(app, fault, name_key(of), label.into())
            })
            .into();
    }
    vec![the_one(app, fault)]
}

fn the_one(app: App, fault: &Fault) -> Mend {
    for (of, label) in NAME {
        if fault.at == name_key(of) {
            return mend(app, fault, name_key(of), label.into());
        }
    }
    for (key, label, _) in LINES {
        // Nothing else makes a file too large as a whole.
        if fault.at == key || (fault.at.is_empty() && key == "logo") {
            return mend(app, fault, key.to_owned(), label.into());
        }
    }
    of_note(app, fault).unwrap_or_else(|| {
        let label = text!("病棟の設定: {name}", "Ward: {name}");
        let label = label.fill(&[("name", of_ward(&fault.at).into())]);
        mend(app, fault, String::new(), label)
    })
}

/// A note names its condition: another one may be chosen now.
fn of_note(app: App, fault: &Fault) -> Option<Mend> {
    let (condition, tag) = fault.at.strip_prefix("notes.")?.split_once('.')?;
    let condition = Condition::from_key(condition)?;
    let (of, label) = NOTE.into_iter().find(|(of, _)| of.tag() == tag)?;
    let label = text!("{condition}の{label}", "{label}, {condition}").fill(&[
        ("condition", condition.name().into()),
        ("label", label.into()),
    ]);
    Some(Mend {
        noted: Some(condition),
        ..mend(app, fault, note_key(condition, of), label)
    })
}

/// What the ward's screen calls it.
fn of_ward(at: &str) -> Text {
    let mut settings = SETTINGS.into_iter();
    let setting = settings.find(|(_, name)| *name == at);
    setting.map_or(
        text!("在庫の製剤", "Products in stock"),
        |(setting, _)| setting.label(),
    )
}

fn mend(app: App, fault: &Fault, key: String, label: Sentence) -> Mend {
    let is_empty = !key.is_empty() && app.hospital.draft(&key).is_empty();
    Mend {
        what: match is_empty {
            true => FILL_IN.into(),
            false => fault.kind.sentence(),
        },
        key,
        noted: None,
        label,
        is_open: false,
    }
}

/// A sentence that stands by itself begins with a capital.
fn begun(sentence: &str) -> String {
    let mut letters = sentence.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}
