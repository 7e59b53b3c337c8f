//! The text of the file to settings, or every fault with its line.

mod page;
mod shelf;

use super::{FORMAT, Fault, FaultKind, Hospital, SCHEMA, SETTINGS};
use crate::evidence::Condition;
use crate::json::{self, Json};
use crate::order::weight::WeightRule;
use crate::order::{DoseRounding, Setting, VialAim};
use crate::patient::Answers;
use crate::product::Country;
use crate::quantity::{Date, parse_scaled};
use crate::text::{Language, Sentence, Text};

/// A longer file is refused unread, in bytes. The logo is most of it.
pub const LONGEST_FILE: usize = 200_000;
const LONGEST_NAME: usize = 80;
const LONGEST_NOTE: usize = 400;

const MEMBERS: [&str; 20] = [
    "$schema",
    "format",
    "schema",
    "name",
    "issued",
    "valid_until",
    "language",
    "contact",
    "country",
    "weight_rule",
    "rounding",
    "percent",
    "vial_aim",
    "pump_increment",
    "stock",
    "own_products",
    "allowed_origins",
    "notes",
    "accent",
    "logo",
];

/// Reads the file.
///
/// # Errors
/// Every [`Fault`] found, in the order of the lines; nothing of the file is taken then. It never
/// panics, whatever the text.
pub fn read(text: &str) -> Result<Hospital, Vec<Fault>> {
    let whole = |kind: FaultKind| {
        vec![Fault {
            line: match &kind {
                FaultKind::NotJson(error) => error.line(),
                _ => 1,
            },
            at: String::new(),
            kind,
        }]
    };
    if text.len() > LONGEST_FILE {
        return Err(whole(FaultKind::TooLong));
    }
    let file = json::read(text.trim_start_matches('\u{feff}'))
        .map_err(|error| whole(FaultKind::NotJson(error)))?;
    let is_format = file.text_of("format") == Some(FORMAT);
    let schema = file.member("schema").and_then(Json::as_number);
    match schema.and_then(|found| found.parse::<i64>().ok()) {
        Some(SCHEMA) if is_format => {}
        Some(found) if is_format && found > SCHEMA => {
            return Err(whole(FaultKind::NewerSchema(found.to_string())));
        }
        _ => return Err(whole(FaultKind::OtherFormat)),
    }
    let mut reader = Reader { faults: Vec::new() };
    let hospital = reader.hospital(&file);
    reader.faults.sort_by_key(|fault| fault.line);
    match hospital {
        Some(hospital) if reader.faults.is_empty() => Ok(hospital),
        _ => Err(reader.faults),
    }
}

const A_TEXT: Text = text!("文字列", "a text");
const A_DAY: Text = text!("2026-11-01 の形の日付", "a day, written as 2026-11-01,");

/// Reads member by member and notes what is wrong.
struct Reader {
    faults: Vec<Fault>,
}

impl Reader {
    fn fault<T>(&mut self, line: usize, at: &str, kind: FaultKind) -> Option<T> {
        self.faults.push(Fault {
            line,
            at: at.to_owned(),
            kind,
        });
        None
    }

    fn hospital(&mut self, file: &Json) -> Option<Hospital> {
        for (name, value) in file.members() {
            if !MEMBERS.contains(&name.as_str()) {
                self.fault::<()>(value.line, name, FaultKind::Unknown);
            }
        }
        self.once(file, "");
        for name in ["name", "issued"] {
            if file.member(name).is_none() {
                self.fault::<()>(file.line, name, FaultKind::Missing);
            }
        }
        let name = file
            .member("name")
            .and_then(|value| self.both(value, "name", LONGEST_NAME));
        let issued = self.day(file, "issued");
        let valid_until = self.day(file, "valid_until");
        if let (Some(from), Some(until), Some(at)) =
            (issued, valid_until, file.member("valid_until"))
            && until < from
        {
            self.fault::<()>(at.line, "valid_until", FaultKind::EndsBeforeItStarts);
        }
        let tags = Language::ALL.map(Language::tag);
        let language = self.one_of(file, "language", &tags);
        let contact = file
            .member("contact")
            .and_then(|value| self.text(value, "contact", LONGEST_NOTE));
        let settings = self.settings(file);
        let allowed_origins = self.origins(file);
        let logo = self.logo(file);
        let accent = self.accent(file);
        let notes = self.notes(file);
        Some(Hospital {
            language: language.as_deref().and_then(Language::from_tag),
            valid_until,
            contact,
            allowed_origins,
            logo,
            accent,
            notes,
            settings,
            ..Hospital::new(name?, issued?)
        })
    }

    /// No name may stand twice: which of the two was meant?
    fn once(&mut self, value: &Json, at: &str) {
        if let Some((name, line)) = value.twice() {
            self.fault::<()>(line, &below(at, name), FaultKind::Twice);
        }
    }

    fn text(&mut self, value: &Json, at: &str, longest: usize) -> Option<String> {
        let Some(text) = value.as_text().map(str::trim) else {
            return self.fault(value.line, at, FaultKind::Expected(A_TEXT));
        };
        if text.is_empty() || text.chars().any(char::is_control) {
            return self.fault(value.line, at, FaultKind::Expected(A_TEXT));
        }
        if text.chars().count() > longest {
            return self.fault(value.line, at, FaultKind::TooMuch(longest));
        }
        Some(text.to_owned())
    }

    fn both(&mut self, value: &Json, at: &str, longest: usize) -> Option<Sentence> {
        let (Some(ja), Some(en), 2) = (
            value.member("ja"),
            value.member("en"),
            value.members().len(),
        ) else {
            let both = text!(
                "両言語の文（\"ja\" と \"en\"）",
                "a wording in both languages, under \"ja\" and \"en\","
            );
            return self.fault(value.line, at, FaultKind::Expected(both));
        };
        let ja = self.text(ja, &below(at, "ja"), longest);
        let en = self.text(en, &below(at, "en"), longest);
        Some(Sentence::new(ja?, en?))
    }

    fn day(&mut self, file: &Json, name: &str) -> Option<Date> {
        let value = file.member(name)?;
        let day = value.as_text().and_then(Date::parse);
        day.or_else(|| self.fault(value.line, name, FaultKind::Expected(A_DAY)))
    }

    fn one_of(&mut self, file: &Json, name: &str, known: &[&'static str]) -> Option<String> {
        let value = file.member(name)?;
        let Some(text) = value.as_text() else {
            return self.fault(value.line, name, FaultKind::Expected(A_TEXT));
        };
        if known.contains(&text) {
            return Some(text.to_owned());
        }
        let kind = FaultKind::NotAmong(beginning(text), known.to_vec());
        self.fault(value.line, name, kind)
    }

    fn settings(&mut self, file: &Json) -> Answers {
        let mut settings = Answers::default();
        for (setting, name) in SETTINGS {
            let text = match setting {
                Setting::Country => self.one_of(file, name, &Country::ALL.map(Country::key)),
                Setting::WeightRule => {
                    let known: Vec<_> = WeightRule::ALL.iter().map(|rule| rule.key()).collect();
                    self.one_of(file, name, &known)
                }
                Setting::Rounding => {
                    self.one_of(file, name, &DoseRounding::ALL.map(DoseRounding::key))
                }
                Setting::VialAim => self.one_of(file, name, &VialAim::ALL.map(VialAim::key)),
                Setting::Percent => {
                    let percent = text!("0 から 10 までの整数", "a whole number from 0 to 10");
                    self.number(file, name, percent, |typed| {
                        parse_scaled(typed, 0).is_ok_and(|percent| (0..=10).contains(&percent))
                    })
                }
                _ => {
                    let increment = text!("1 か 0.1（mL/h）", "1 or 0.1 (mL/h)");
                    self.number(file, name, increment, |typed| ["1", "0.1"].contains(&typed))
                }
            };
            if let Some(text) = text {
                settings.set_under(setting.key(), text);
            }
        }
        self.stock(file, &mut settings);
        self.own_products(file, &mut settings);
        settings
    }

    fn number(
        &mut self,
        file: &Json,
        name: &str,
        what: Text,
        fits: impl Fn(&str) -> bool,
    ) -> Option<String> {
        let value = file.member(name)?;
        match value.as_number().filter(|number| fits(number)) {
            Some(number) => Some(number.to_owned()),
            None => self.fault(value.line, name, FaultKind::Expected(what)),
        }
    }

    fn notes(&mut self, file: &Json) -> Vec<(Condition, Sentence)> {
        let Some(notes) = file.member("notes") else {
            return Vec::new();
        };
        if !notes.is_object() {
            let what = text!("疾患ごとの注記", "an object of conditions and notes");
            self.fault::<()>(notes.line, "notes", FaultKind::Expected(what));
        }
        self.once(notes, "notes");
        let mut read = Vec::new();
        for (key, value) in notes.members() {
            let at = below("notes", key);
            let Some(condition) = Condition::from_key(key) else {
                let known = Condition::ALL.iter().map(|one| one.key()).collect();
                let kind = FaultKind::NotAmong(beginning(key), known);
                self.fault::<()>(value.line, &at, kind);
                continue;
            };
            if let Some(note) = self.both(value, &at, LONGEST_NOTE) {
                read.push((condition, note));
            }
        }
        read
    }
}

/// The name of a member within another.
fn below(at: &str, name: &str) -> String {
    let name = beginning(name);
    if at.is_empty() {
        name
    } else {
        format!("{at}.{name}")
    }
}

/// Enough of a text to recognise it.
fn beginning(text: &str) -> String {
    text.chars().take(40).collect()
}
