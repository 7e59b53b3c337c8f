//! The list of cases as a table for a spreadsheet: CSV (RFC 4180), UTF-8 with its mark.

use super::super::Scenario;
use crate::advice::layers;
use crate::evidence::Condition;
use crate::patient::{Field, Patient};
use crate::text::{Language, Text};

/// A case of the list.
#[derive(Clone, Copy, Debug)]
pub struct Row<'a> {
    /// What was kept.
    pub case: &'a Scenario,
    /// When, as the device tells time.
    pub saved: &'a str,
}

const NAME: Text = text!("名前", "Name");
const CONDITION: Text = text!("疾患", "Condition");
const TAGS: Text = text!("タグ", "Tags");
const VERDICT: Text = text!("助言（現在）", "Advice today");
const SAVED: Text = text!("保存日時", "Saved");

/// The facts that stand in the table, as typed.
const FACTS: [Field; 4] = [Field::Weight, Field::Height, Field::Age, Field::Sex];

/// The table. A cell that a spreadsheet would take for a formula begins with an apostrophe, and so
/// is shown as it is and computes nothing.
///
/// ```
/// use ivig_navigator::scenario::Scenario;
/// use ivig_navigator::scenario::transfer::{csv, Row};
/// use ivig_navigator::text::Language;
/// let case = Scenario { name: "=1+1".into(), ..Scenario::default() };
/// let table = csv(&[Row { case: &case, saved: "2026-11-29 12:00" }], Language::En);
/// assert!(table.lines().nth(1).unwrap().starts_with("'=1+1,"));
/// ```
#[must_use]
pub fn csv(rows: &[Row<'_>], lang: Language) -> String {
    let head = [NAME, CONDITION, TAGS, VERDICT]
        .into_iter()
        .chain(FACTS.map(Field::label))
        .chain([SAVED])
        .map(|label| label.get(lang).to_owned());
    // The mark tells spreadsheets that it is UTF-8.
    let mut table = String::from('\u{feff}');
    line(&mut table, head);
    for Row { case, saved } in rows {
        let condition = case.condition;
        let (patient, _) = Patient::read(&case.answers);
        let verdict = condition.map(|condition| layers(condition, &patient).now.verdict.text());
        let shown = |text: Option<Text>| text.map_or("", |text| text.get(lang)).to_owned();
        let cells = [
            case.name.clone(),
            shown(condition.map(Condition::name)),
            case.answers.text_under(super::super::TAGS).to_owned(),
            shown(verdict),
        ];
        let facts = FACTS.map(|field| {
            let text = case.answers.text(field);
            let choice = field.choice(text);
            choice
                .map_or(text, |choice| choice.label.get(lang))
                .to_owned()
        });
        let saved = [(*saved).to_owned()];
        line(&mut table, cells.into_iter().chain(facts).chain(saved));
    }
    table
}

fn line(table: &mut String, cells: impl Iterator<Item = String>) {
    for (number, text) in cells.enumerate() {
        if number > 0 {
            table.push(',');
        }
        table.push_str(&cell(&text));
    }
    table.push_str("\r\n");
}

fn cell(text: &str) -> String {
    // What a spreadsheet begins a formula with, full-width forms included.
    const BEGIN: [char; 10] = ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'];
    let computes = text.trim_start().starts_with(BEGIN) || text.starts_with(BEGIN);
    let text = if computes {
        format!("'{text}")
    } else {
        text.to_owned()
    };
    if text.contains(['"', ',', '\r', '\n', ';', '\t']) {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text
    }
}
