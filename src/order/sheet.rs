//! The order on paper: one value, from which the printed sheet and the copied text are both made.
//!
//! | file | what it makes |
//! |---|---|
//! | `sheet/ordered` | the order sheet |
//! | `sheet/steps` | the pump on it, step by step |
//! | `sheet/checked` | the second-check sheet |
//! | `sheet/watched` | the watch sheet |
//! | `sheet/words` | what both say of days, rates and facts |

mod checked;
mod ordered;
mod steps;
mod watched;
mod words;

pub use checked::second_check;
pub use ordered::order_sheet;
pub use steps::pump_words;
pub use watched::watch_sheet;
pub use words::{NOT_SEEN_AT_RISK, days_words};

use super::{Order, Setting, Settings};
use crate::advice::Layers;
use crate::evidence::Fact;
use crate::patient::Patient;
use crate::safety::Screening;
use crate::text::{Language, Sentence, Text};

/// What a sheet is made from. Version and time are the caller's: this room knows neither.
#[derive(Clone, Copy, Debug)]
pub struct SheetInput<'a> {
    /// What is ordered.
    pub order: &'a Order,
    /// The advice, in both layers.
    pub advice: &'a Layers,
    /// The risks.
    pub screening: &'a Screening,
    /// The facts as they were read.
    pub patient: &'a Patient,
    /// The facts as typed, the start, what the ward has set.
    pub settings: &'a Settings<'a>,
    /// The version of the application.
    pub version: &'a str,
    /// When the evidence was read.
    pub evidence: &'a str,
    /// When the sheet is made, as the device's clock tells it.
    pub made: &'a str,
}

/// How a part of a sheet is laid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Labelled values; the first stands out.
    Lead,
    /// Labelled values.
    Values,
    /// Rows under headings. A row that is shorter ends in a cell over what is left.
    Table,
    /// As [`Form::Table`]: the steps of a day's infusion.
    Steps,
    /// As [`Form::Table`], with empty cells to write in: the vital signs.
    Vitals,
    /// One line after the other.
    Lines,
    /// What would have stopped the order, and why it was passed.
    Stop,
    /// Lines with an empty box before each.
    Checks,
    /// A label, room to write, and a unit.
    Blanks,
    /// The sheet is folded here.
    Fold,
    /// Room for a name, a day and a time.
    Names,
}

/// A part of a sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Its heading.
    pub title: Sentence,
    /// Its layout.
    pub form: Form,
    /// It takes the whole width.
    pub wide: bool,
    /// The headings of its columns, where it has any.
    pub head: Vec<Text>,
    /// What it says.
    pub rows: Vec<Vec<Sentence>>,
}

/// One page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// What it is.
    pub title: Text,
    /// Of what.
    pub under: Sentence,
    /// What it says.
    pub parts: Vec<Part>,
    /// By which version and evidence, and when.
    pub foot: Vec<Sentence>,
}

/// The empty box for the patient's label.
pub const PATIENT_LABEL: Text = text!("患者ラベル", "Patient label");

/// Half lines in ordinary print that a page holds, as measured: of an order sheet, and of a
/// second-check sheet, whose boxes are not counted by their height.
const ORDER_HOLDS: usize = 94;
const CHECK_HOLDS: usize = 114;

/// Half-width characters on a line across the page in ordinary print, and on one of half the width.
const ACROSS: usize = 118;
const HALF: usize = 56;

/// Room to write, in plain text.
const BLANK: &str = "________";

impl Part {
    fn new(title: impl Into<Sentence>, form: Form) -> Part {
        Part {
            title: title.into(),
            form,
            wide: false,
            head: Vec::new(),
            rows: Vec::new(),
        }
    }

    const fn wide(mut self) -> Part {
        self.wide = true;
        self
    }

    fn head(mut self, head: &[Text]) -> Part {
        self.head = head.to_vec();
        self
    }

    fn say(&mut self, label: Text, value: impl Into<Sentence>) {
        self.rows.push(vec![label.into(), value.into()]);
    }

    fn line(&mut self, line: impl Into<Sentence>) {
        self.rows.push(vec![line.into()]);
    }
}

impl Sheet {
    fn of(title: Text, input: &SheetInput<'_>) -> Sheet {
        let order = input.order;
        let mut sheet = Sheet {
            title,
            under: order.condition.name().into(),
            parts: Vec::new(),
            foot: vec![
                text!(
                    "IVIG Navigator {version} · 根拠 {evidence}",
                    "IVIG Navigator {version} · evidence {evidence}"
                )
                .fill(&[
                    ("version", input.version.into()),
                    ("evidence", input.evidence.into()),
                ]),
                text!("作成 {made}", "Made {made}").fill(&[("made", input.made.into())]),
            ],
        };
        let title = text!(
            "中止事項（理由を書いて続行）",
            "Stop, passed with a written reason"
        );
        let mut stop = Part::new(title, Form::Stop).wide();
        for passed in order.overridden() {
            let reason = words::told(Setting::StopOverride.label(), passed.reason.as_str());
            // In one line, so that every stop that can be passed still leaves one page.
            stop.line(
                text!("{stop}。{reason}", "{stop}. {reason}")
                    .fill(&[("stop", passed.stop.title.clone()), ("reason", reason)]),
            );
        }
        sheet.add(stop);
        sheet.add(closed(order));
        sheet
    }

    /// Adds a part that says something.
    fn add(&mut self, part: Part) {
        if !part.rows.is_empty() || part.form == Form::Fold {
            self.parts.push(part);
        }
    }

    /// Whether it says so much that it fits on one page in smaller print only.
    #[must_use]
    pub fn is_dense(&self, language: Language) -> bool {
        let lines = self.parts.iter().map(|part| part.lines(language));
        let is_check = self.parts.iter().any(|part| part.form == Form::Fold);
        let holds = if is_check { CHECK_HOLDS } else { ORDER_HOLDS };
        lines.fold(0, usize::saturating_add) > holds
    }

    /// The sheet as text for a record.
    #[must_use]
    pub fn plain(&self, language: Language) -> String {
        let mut text = String::new();
        let mut line = |words: &str| {
            text.push_str(words.trim_end());
            text.push('\n');
        };
        line(self.title.get(language));
        line(self.under.get(language));
        line(&format!("{}: {BLANK}", PATIENT_LABEL.get(language)));
        for part in &self.parts {
            line("");
            line(&format!("[{}]", part.title.get(language)));
            part.plain(language).iter().for_each(|words| line(words));
        }
        line("");
        self.foot.iter().for_each(|foot| line(foot.get(language)));
        text
    }
}

impl Part {
    /// About how many half lines it takes on paper.
    fn lines(&self, language: Language) -> usize {
        let (across, halves) = if self.wide { (ACROSS, 2) } else { (HALF, 1) };
        let row = |row: &Vec<Sentence>| {
            let words = row.iter().map(|cell| width(cell.get(language)));
            let words = words.fold(0, usize::saturating_add);
            words.div_ceil(across).max(1).saturating_mul(halves)
        };
        let rows = self.rows.iter().map(row);
        rows.fold(halves, usize::saturating_add)
    }

    fn plain(&self, language: Language) -> Vec<String> {
        let mut rows: Vec<Vec<&str>> = Vec::new();
        if !self.head.is_empty() {
            rows.push(self.head.iter().map(|head| head.get(language)).collect());
        }
        let cells = |row: &Vec<Sentence>| -> Vec<String> {
            row.iter()
                .map(|cell| cell.get(language).to_owned())
                .collect()
        };
        let said: Vec<Vec<String>> = self.rows.iter().map(cells).collect();
        for row in &said {
            rows.push(row.iter().map(String::as_str).collect());
        }
        let columns: Vec<usize> = (0..self.head.len()).map(|at| widest(&rows, at)).collect();
        rows.iter()
            .map(|row| match (self.form, row.as_slice()) {
                (Form::Lead | Form::Values, [label, value]) => format!("{label}: {value}"),
                (Form::Checks, [line]) => format!("[ ] {line}"),
                (Form::Blanks, [label, unit]) => format!("{label}: {BLANK} {unit}"),
                (Form::Names, [label]) => format!("{label}: {BLANK}"),
                (_, cells) => aligned(cells, &columns),
            })
            .collect()
    }
}

/// The width of a column: that of its widest cell, but the last of a row stands alone.
fn widest(rows: &[Vec<&str>], at: usize) -> usize {
    let full = rows.first().map_or(0, Vec::len);
    let cells = rows.iter().filter(|row| row.len() == full);
    let widths = cells.filter_map(|row| row.get(at)).map(|cell| width(cell));
    widths.max().unwrap_or_default()
}

/// Kana, kanji and their signs are twice as wide as a figure.
fn width(words: &str) -> usize {
    let wide = |c: &char| u32::from(*c) >= 0x2E80;
    words
        .chars()
        .count()
        .saturating_add(words.chars().filter(wide).count())
}

fn aligned(cells: &[&str], columns: &[usize]) -> String {
    let mut line = String::new();
    for (at, cell) in cells.iter().enumerate() {
        line.push_str(cell);
        let column = columns.get(at).copied().unwrap_or_default();
        let room = column.saturating_sub(width(cell)).saturating_add(2);
        line.push_str(&" ".repeat(room));
    }
    line
}

/// What closes the product to this patient: a page that is made all the same says so first.
fn closed(order: &Order) -> Part {
    let title = text!(
        "中止事項（この製剤は使わない）",
        "Stop: this product is not given"
    );
    let mut part = Part::new(title, Form::Stop).wide();
    for stop in order.supply.iter().flat_map(|supply| &supply.stops) {
        part.line(stop.title.clone());
        let says = stop.says.iter().filter_map(Fact::value);
        says.for_each(|says| part.line(says));
    }
    part
}
