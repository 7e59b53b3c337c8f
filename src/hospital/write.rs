//! A hospital's settings to the text of the file: what an editor holds, and what was read.

use super::{Hospital, Origin, SETTINGS};
use crate::evidence::Condition;
use crate::json::{self, Json};
use crate::order::{Setting, sizes_of};
use crate::patient::Answers;
use crate::product::{OwnProduct, VialSize};
use crate::quantity::{Date, format_scaled, parse_scaled};
use crate::text::Language;

/// What the file says it is.
pub const FORMAT: &str = "ivig-navigator/hospital";
/// The schema written.
pub const SCHEMA: i64 = 1;

/// Members that are one text, in the order of the file; an editor holds each under its name.
const TEXTS: [&str; 4] = ["issued", "valid_until", "language", "contact"];
/// And those behind the settings: long, and seldom read.
const LAST_TEXTS: [&str; 2] = ["accent", "logo"];

/// Where an editor holds the origins, with blanks between them.
pub const ORIGINS: &str = "allowed_origins";

/// Where an editor holds the name, in a language.
#[must_use]
pub fn name_key(language: Language) -> String {
    format!("name.{}", language.tag())
}

/// Where an editor holds what is added to a condition, in a language.
#[must_use]
pub fn note_key(condition: Condition, language: Language) -> String {
    format!("note.{}.{}", condition.key(), language.tag())
}

/// What an editor starts with.
#[must_use]
pub fn draft_of(hospital: &Hospital) -> Answers {
    let mut draft = Answers::default();
    let mut say = |key: &str, text: &str| draft.set_under(key, text.to_owned());
    let until = hospital.valid_until.map(Date::figure);
    let texts = [
        ("issued", hospital.issued.figure()),
        ("valid_until", until.unwrap_or_default()),
        ("contact", hospital.contact.clone().unwrap_or_default()),
        ("accent", hospital.accent.clone().unwrap_or_default()),
        ("logo", hospital.logo.clone().unwrap_or_default()),
    ];
    for (key, text) in texts {
        say(key, &text);
    }
    say("language", hospital.language.map_or("", Language::tag));
    let origins = hospital.allowed_origins.iter();
    let origins: Vec<&str> = origins.map(Origin::as_str).collect();
    say(ORIGINS, &origins.join(" "));
    for language in Language::ALL {
        say(&name_key(language), hospital.name.get(language));
        for (condition, note) in &hospital.notes {
            say(&note_key(*condition, language), note.get(language));
        }
    }
    draft
}

/// The text of the file, from what an editor holds and what a ward has set. What is not right in it
/// is found by [`read`](super::read()).
#[must_use]
pub fn text_of(draft: &Answers, settings: &Answers) -> String {
    let mut members = vec![
        ("format", json::text(FORMAT)),
        ("schema", json::number(SCHEMA)),
    ];
    members.extend(both(draft, name_key).map(|name| ("name", name)));
    members.extend(texts(draft, &TEXTS));
    for (setting, name) in SETTINGS {
        let text = settings.text_under(setting.key());
        let figure = match setting {
            Setting::Percent => parse_scaled(text, 0).ok(),
            _ => None,
        };
        let value = match (setting, figure) {
            (_, Some(figure)) => json::number(figure),
            (Setting::PumpIncrement, _) if ["1", "0.1"].contains(&text) => Json::written(text),
            _ => json::text(text),
        };
        if !text.is_empty() {
            members.push((name, value));
        }
    }
    let stock = stock(settings);
    if !stock.is_empty() {
        members.push(("stock", json::object(stock)));
    }
    let own = own_products(settings);
    if !own.is_empty() {
        members.push(("own_products", json::list(own)));
    }
    let origins: Vec<Json> = draft
        .text_under(ORIGINS)
        .split_whitespace()
        .map(json::text)
        .collect();
    if !origins.is_empty() {
        members.push((ORIGINS, json::list(origins)));
    }
    let notes = Condition::ALL.iter().filter_map(|condition| {
        let note = both(draft, |language| note_key(*condition, language))?;
        Some((condition.key(), note))
    });
    let notes: Vec<(&str, Json)> = notes.collect();
    if !notes.is_empty() {
        members.push(("notes", json::object(notes)));
    }
    members.extend(texts(draft, &LAST_TEXTS));
    json::object(members).to_text()
}

/// The text of the file. The same settings are always the same text.
///
/// ```
/// use ivig_navigator::hospital::{Hospital, read, write};
/// use ivig_navigator::quantity::Date;
/// let issued = Date::parse("2026-11-01").unwrap();
/// let hospital = Hospital::new("St. Elsewhere".into(), issued);
/// assert_eq!(read(&write(&hospital)), Ok(hospital));
/// ```
#[must_use]
pub fn write(hospital: &Hospital) -> String {
    text_of(&draft_of(hospital), &hospital.settings)
}

fn texts<'a>(draft: &Answers, names: &[&'a str]) -> Vec<(&'a str, Json)> {
    let said = names.iter().map(|name| (*name, draft.text_under(name)));
    said.filter(|(_, text)| !text.is_empty())
        .map(|(name, text)| (name, json::text(text)))
        .collect()
}

/// A wording in both languages; `None` where nothing was written in either.
fn both(draft: &Answers, key: impl Fn(Language) -> String) -> Option<Json> {
    let said =
        Language::ALL.map(|language| (language.tag(), draft.text_under(&key(language)).to_owned()));
    let nothing = said.iter().all(|(_, text)| text.is_empty());
    (!nothing).then(|| json::object(said.map(|(tag, text)| (tag, json::text(text)))))
}

fn grams(sizes: &[VialSize]) -> Json {
    let grams = |size: &VialSize| Json::written(format_scaled(size.as_mg().into(), 3));
    json::list(sizes.iter().map(grams))
}

fn stock(settings: &Answers) -> Vec<(&str, Json)> {
    settings
        .entries()
        .filter_map(|(key, text)| Some((key.strip_prefix("stock.")?, grams(&sizes_of(text)))))
        .collect()
}

fn own_products(settings: &Answers) -> Vec<Json> {
    settings
        .entries()
        .filter(|(key, _)| key.starts_with("own."))
        .filter_map(|(_, text)| OwnProduct::parse(text).ok())
        .map(|own| {
            let percent = own.concentration.percent();
            json::object([
                ("name", json::text(own.name.clone())),
                ("percent", Json::written(percent.trim_end_matches('%'))),
                ("sizes", grams(&own.sizes)),
            ])
        })
        .collect()
}
