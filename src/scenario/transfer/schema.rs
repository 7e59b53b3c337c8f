//! The form of the file of a case, as JSON Schema (draft 2020-12), made from the tables that the
//! program reads by: so it cannot fall out of step. `cargo xtask schema` writes it.

use serde_json::{Map, Value, json};

use super::super::envelope::SCHEMA;
use crate::evidence::Condition;
use crate::order::Setting;
use crate::patient::{Field, Kind};
use crate::score::ScoreId;
use crate::text::Text;

/// The schema of the file, with its last line end.
///
/// ```
/// let schema = ivig_navigator::scenario::transfer::case_schema();
/// assert!(schema.contains("\"weight-before-pregnancy\""));
/// ```
#[must_use]
pub fn case_schema() -> String {
    let conditions: Vec<&str> = Condition::ALL.iter().map(|one| one.key()).collect();
    let schema = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "ivig-navigator/schema/case.json",
        "title": "A case of IVIG Navigator",
        "description": "What a clinician entered and chose. Advice and dose are computed from it and are never part of it.",
        "type": "object",
        "properties": {
            "format": { "const": "ivig-navigator/case" },
            "schema": { "const": SCHEMA },
            "app": { "type": "string", "description": "The version of the application that wrote it." },
            "saved_at": { "type": "integer", "minimum": 0, "description": "When it was written, in milliseconds since 1970." },
            "checksum": { "type": "string", "pattern": "^[0-9a-f]{8}$", "description": "CRC-32 (IEEE 802.3) of the exact bytes of the body, in hexadecimal digits." },
            "body": { "$ref": "#/$defs/case" },
        },
        "required": ["format", "schema", "app", "saved_at", "checksum", "body"],
        "additionalProperties": false,
        "$defs": {
            "case": {
                "type": "object",
                "description": "The case itself.",
                "properties": {
                    "name": { "type": "string", "description": "What the user calls it: no name or number that identifies the patient." },
                    "condition": { "enum": conditions },
                    "answers": {
                        "type": "object",
                        "description": "What was typed or chosen, as it was typed, under the key of the field. A key that is missing is not known, and never absent.",
                        "properties": answers(),
                        "additionalProperties": { "$ref": "#/$defs/answer" },
                    },
                    "choices": {
                        "type": "object",
                        "properties": {
                            "regimen": { "type": "string", "description": "The key of the regimen." },
                            "days": { "type": "integer", "minimum": 0, "maximum": 255, "description": "Over how many days, where the regimen states none." },
                        },
                        "additionalProperties": false,
                    },
                },
                "required": ["name", "answers", "choices"],
                "additionalProperties": false,
            },
            "answer": {
                "type": "object",
                "properties": {
                    "text": { "type": "string" },
                    "confirmed": { "type": "boolean", "description": "The user was asked whether this unusual value is right, and said yes." },
                },
                "required": ["text"],
                "additionalProperties": false,
            },
        },
    });
    format!("{schema:#}\n")
}

fn answers() -> Map<String, Value> {
    let facts = Field::ALL.iter().map(|field| {
        let help = field.help();
        let label = described(field.label(), help);
        (field.key(), answer(&label, &text_of(field.kind())))
    });
    let settings = Setting::ALL.iter().map(|setting| {
        let label = described(setting.label(), Text::same(""));
        (setting.key(), answer(&label, &json!({ "type": "string" })))
    });
    let items = ScoreId::ALL.iter().flat_map(|id| id.score().items);
    let items = items.map(|item| {
        let label = described(item.label, Text::same(""));
        (item.key, answer(&label, &json!({ "type": "string" })))
    });
    let all = facts.chain(settings).chain(items);
    all.map(|(key, schema)| (key.to_owned(), schema)).collect()
}

/// Both languages in one line.
fn described(label: Text, help: Text) -> String {
    let of = |label: &str, help: &str| match help {
        "" => label.to_owned(),
        help => format!("{label} ({help})"),
    };
    let (en, ja) = (of(label.en(), help.en()), of(label.ja(), help.ja()));
    if en == ja { en } else { format!("{en} / {ja}") }
}

fn answer(label: &str, text: &Value) -> Value {
    json!({ "$ref": "#/$defs/answer", "description": label, "properties": { "text": text } })
}

/// What stands in the text of a fact.
fn text_of(kind: Kind) -> Value {
    match kind {
        Kind::Weight => typed(
            "kg, or lb where the unit is named; decimal point or comma",
            &["70", "154 lb"],
        ),
        Kind::Height => typed(
            "cm, or feet and inches where the units are named",
            &["170", "5 ft 7 in"],
        ),
        Kind::Creatinine => typed(
            "with its unit, mg/dL or µmol/L",
            &["0.9 mg/dL", "80 µmol/L"],
        ),
        Kind::Whole(range) => {
            let (least, most) = range.possible;
            let unit = range.unit.en();
            let told = format!("a whole number from {least} to {most}, in {unit}");
            json!({ "type": "string", "description": told })
        }
        Kind::OneOf(choices) => {
            let one = |choice: &crate::patient::Choice| json!({ "const": choice.key, "description": described(choice.label, Text::same("")) });
            json!({ "oneOf": choices.iter().map(one).collect::<Vec<Value>>() })
        }
    }
}

fn typed(told: &str, examples: &[&str]) -> Value {
    json!({ "type": "string", "description": told, "examples": examples })
}
