//! What was done on the day of an infusion: one line that can be kept and read again.

use super::entry_clock::{clock_text, not_before};
use super::{InfusionError, RunRates};
use crate::quantity::{ArithmeticError, ClockTime};
use crate::text::{Sentence, Text};

/// The longest number of a lot, in characters.
pub const LOT_LONGEST: usize = 24;

/// Something that was done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RunAction {
    /// Stopped for a while.
    Pause,
    /// Run again, at the step of this number; `None`: one lower than before the pause.
    Resume(Option<u8>),
    /// Slowed to the step of this number, and held there.
    SlowTo(u8),
    /// No longer held: the ladder goes on.
    Raise,
    /// A bottle of another lot was begun.
    NewLot(String),
    /// The rates and the bag that it is run by from now on. A day begins with them; later they are
    /// those that were taken over.
    Rates(RunRates),
}

/// Something that was done, and when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RunEvent {
    /// To the minute.
    pub at: ClockTime,
    /// What.
    pub what: RunAction,
}

/// What is wrong with one entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RunFault {
    /// Not the form `0915 pause`.
    Unreadable,
    /// A lot without a number, or one that cannot be kept.
    Lot,
    /// Earlier than the start or than the entry before.
    OutOfOrder,
    /// Nothing is left to run at that time.
    AfterEmpty,
    /// It is paused already.
    Paused,
    /// It is not paused.
    NotPaused,
    /// There is no such step, or it would be faster.
    Step,
    /// Nothing holds it.
    NotHeld,
    /// As much as the new bag holds was given already.
    Given,
}

/// Why there is no run sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RunError {
    /// The infusion itself cannot be planned.
    Infusion(InfusionError),
    /// No rates are planned, and none were recorded.
    NoRates,
    /// An entry, counted from 1, does not fit.
    Entry(usize, RunFault),
}

impl From<InfusionError> for RunError {
    fn from(error: InfusionError) -> RunError {
        RunError::Infusion(error)
    }
}

impl From<ArithmeticError> for RunError {
    fn from(error: ArithmeticError) -> RunError {
        RunError::Infusion(error.into())
    }
}

impl RunFault {
    /// What is wrong.
    #[must_use]
    pub const fn text(self) -> Text {
        match self {
            RunFault::Unreadable => text!(
                "読み取れません。例: 0915 pause",
                "This cannot be read. Example: 0915 pause",
            ),
            RunFault::Lot => text!(
                "ロット番号を 24 字以内で入力してください（セミコロンは使えません）。",
                "Enter the lot number: at most 24 characters, no semicolon.",
            ),
            RunFault::OutOfOrder => text!(
                "開始時刻または前の記録より前の時刻です。",
                "The time is before the start or the entry above.",
            ),
            RunFault::AfterEmpty => text!(
                "この時刻には投与が終わっています。",
                "The bag is empty by this time.",
            ),
            RunFault::Paused => text!(
                "中断中です。先に再開してください。",
                "The infusion is paused: resume it first.",
            ),
            RunFault::NotPaused => {
                text!("中断していません。", "The infusion is not paused.")
            }
            RunFault::Step => text!(
                "減速は現在より下の段階、再開は中断前以下の段階を選んでください。",
                "Slow to a step below the present one; resume no higher than before the pause.",
            ),
            RunFault::NotHeld => text!(
                "速度は保留されておらず、予定どおり上がります。",
                "Nothing holds the rate: it rises as planned.",
            ),
            RunFault::Given => text!(
                "新しい液量は、すでに投与した量を超えていません。液量を確認し、終えるときは点滴を止めてください。",
                "No less than the new volume was given already. Check the volume; to end here, stop the infusion.",
            ),
        }
    }
}

impl RunAction {
    /// `Slow to step 2`.
    #[must_use]
    pub fn sentence(&self) -> Sentence {
        let (told, filled) = match self {
            RunAction::Pause => return text!("中断", "Pause").into(),
            RunAction::Resume(None) => return text!("再開", "Resume").into(),
            RunAction::Raise => return text!("増速の再開", "Let it rise").into(),
            RunAction::Resume(Some(step)) => (
                text!("段階 {step} で再開", "Resume at step {step}"),
                step.to_string(),
            ),
            RunAction::SlowTo(step) => (
                text!("段階 {step} へ減速", "Slow to step {step}"),
                step.to_string(),
            ),
            RunAction::NewLot(lot) => (text!("ロット {step}", "Lot {step}"), lot.clone()),
            RunAction::Rates(rates) => return rates.sentence(),
        };
        told.fill(&[("step", filled.into())])
    }
}

impl RunError {
    /// What is wrong, and with which entry.
    #[must_use]
    pub fn sentence(self) -> Sentence {
        match self {
            RunError::Infusion(error) => error.text().into(),
            RunError::NoRates => text!(
                "点滴速度がまだ選ばれていません。症例の画面で選んでください。",
                "No rates are chosen yet. Choose them on the case.",
            )
            .into(),
            RunError::Entry(number, fault) => text!("記録 {n}: {fault}", "Entry {n}: {fault}")
                .fill(&[
                    ("n", number.to_string().into()),
                    ("fault", fault.text().into()),
                ]),
        }
    }
}

/// Reads what [`run_text`] wrote: `0900 rates 44/30 88/30 176 of 750;0915 pause;0930 resume 2;1010
/// slow 1;1030 lot AB123`. A time earlier than the one before is of the next day, unless that would
/// be most of a day later: then it says its day, `0330+1 pause`. A day that begins with its rates began
/// at their time.
///
/// # Errors
/// [`RunError::Entry`].
///
/// ```
/// use ivig_navigator::order::{RunAction, parse_run, run_text};
/// use ivig_navigator::quantity::ClockTime;
/// let kept = "0915 pause;0930 resume 2;1010 slow 1;1030 lot AB123;1100 raise";
/// let events = parse_run(kept, ClockTime::minutes(540)).unwrap();
/// assert_eq!(events[2].what, RunAction::SlowTo(1));
/// assert_eq!(run_text(&events), kept);
/// ```
pub fn parse_run(text: &str, start: ClockTime) -> Result<Vec<RunEvent>, RunError> {
    let mut events = Vec::new();
    let mut before = begun(text, start);
    for entry in entries(text) {
        let number = events.len().saturating_add(1);
        let event = event(entry, before).map_err(|fault| RunError::Entry(number, fault))?;
        before = event.at;
        events.push(event);
    }
    Ok(events)
}

/// The entries of a line, without the empty ones.
fn entries(line: &str) -> impl Iterator<Item = &str> {
    line.split(';')
        .map(str::trim)
        .filter(|entry| !entry.is_empty())
}

fn first(line: &str) -> &str {
    entries(line).next().unwrap_or_default()
}

/// When a day of this line began: at the time of the rates it begins with, or at `start` where it
/// has none, as one kept by an earlier version.
#[must_use]
pub fn begun(line: &str, start: ClockTime) -> ClockTime {
    let clock = first(line).split_once(' ').and_then(|(clock, what)| {
        let is_rates = what.trim_start().starts_with(RATES);
        ClockTime::parse(clock).filter(|_| is_rates)
    });
    clock.unwrap_or(start)
}

/// Whether a line begins with the rates that its day is run by.
#[must_use]
pub fn is_recorded(line: &str) -> bool {
    begun_by(line).is_some()
}

/// Whether a line holds nothing but the rates that its day begins with.
#[must_use]
pub fn begun_alone(line: &str) -> bool {
    entries(line).nth(1).is_none() && is_recorded(line)
}

/// The rates that a line begins with.
pub(super) fn begun_by(line: &str) -> Option<RunRates> {
    let (_, rates) = first(line).split_once(RATES)?;
    RunRates::parse(rates.trim())
}

/// How an entry of rates begins, after its time.
pub(super) const RATES: &str = "rates ";

fn event(entry: &str, before: ClockTime) -> Result<RunEvent, RunFault> {
    let unreadable = RunFault::Unreadable;
    let (clock, what) = entry.split_once(' ').ok_or(unreadable)?;
    let at = match ClockTime::parse_later(clock) {
        Some(at) if at < before => return Err(RunFault::OutOfOrder),
        Some(at) => at,
        None => not_before(before, ClockTime::parse(clock).ok_or(unreadable)?)?,
    };
    let what = what.trim();
    let (word, rest) = what.split_once(' ').unwrap_or((what, ""));
    let rest = rest.trim();
    let what = match (word, rest) {
        ("pause", "") => RunAction::Pause,
        ("resume", "") => RunAction::Resume(None),
        ("resume", step) => RunAction::Resume(Some(step.parse().map_err(|_| unreadable)?)),
        ("slow", step) => RunAction::SlowTo(step.parse().map_err(|_| unreadable)?),
        ("raise", "") => RunAction::Raise,
        ("lot", lot) if is_lot(lot) => RunAction::NewLot(lot.to_owned()),
        ("lot", _) => return Err(RunFault::Lot),
        ("rates", rates) => RunAction::Rates(RunRates::parse(rates).ok_or(unreadable)?),
        _ => return Err(unreadable),
    };
    Ok(RunEvent { at, what })
}

/// A number of a lot that can be kept.
pub(super) fn is_lot(lot: &str) -> bool {
    let kept = lot.trim() == lot && !lot.contains([';', '\n', '\r']);
    kept && !lot.is_empty() && lot.chars().count() <= LOT_LONGEST
}

/// The events in one line, for [`parse_run`].
#[must_use]
pub fn run_text(events: &[RunEvent]) -> String {
    let mut text = String::new();
    let mut before = None;
    for event in events {
        if !text.is_empty() {
            text.push(';');
        }
        text.push_str(&clock_text(before, event.at));
        before = Some(event.at);
        let number;
        let (word, rest) = match &event.what {
            RunAction::Pause => (" pause", ""),
            RunAction::Resume(None) => (" resume", ""),
            RunAction::Resume(Some(step)) => {
                number = step.to_string();
                (" resume ", number.as_str())
            }
            RunAction::SlowTo(step) => {
                number = step.to_string();
                (" slow ", number.as_str())
            }
            RunAction::Raise => (" raise", ""),
            RunAction::NewLot(lot) => (" lot ", lot.as_str()),
            RunAction::Rates(rates) => {
                number = rates.to_text();
                (" rates ", number.as_str())
            }
        };
        text.push_str(word);
        text.push_str(rest);
    }
    text
}

/// The day run last, of what [`with_run`] wrote; the first where nothing was.
#[must_use]
pub fn run_day(kept: &str) -> u8 {
    let first = kept.lines().next().unwrap_or_default();
    let (day, _) = first.split_once(' ').unwrap_or((first, ""));
    day.parse().unwrap_or(1)
}

/// The days of which something is written, the one run last first.
///
/// ```
/// use ivig_navigator::order::days_run;
/// assert_eq!(days_run("2 1000 raise\n1 0915 pause\n3 "), [2, 1]);
/// ```
#[must_use]
pub fn days_run(kept: &str) -> Vec<u8> {
    let day = |line: &str| {
        let (number, events) = line.split_once(' ')?;
        let number = number.parse().ok()?;
        (!events.trim().is_empty()).then_some(number)
    };
    kept.lines().filter_map(day).collect()
}

/// The line of a day, for [`parse_run`]; empty where nothing is written of it.
#[must_use]
pub fn run_of_day(kept: &str, day: u8) -> &str {
    let mut lines = kept.lines();
    lines.find_map(|line| of_day(line, day)).unwrap_or_default()
}

/// What is kept of all days, with another line for one of them, which stands first from now on. No
/// lot holds the end of a line.
///
/// ```
/// use ivig_navigator::order::{run_day, run_of_day, with_run};
/// let kept = with_run("1 0915 pause", 2, "1000 raise");
/// assert_eq!(kept, "2 1000 raise\n1 0915 pause");
/// assert_eq!((run_day(&kept), run_of_day(&kept, 1)), (2, "0915 pause"));
/// assert_eq!(with_run(&kept, 1, ""), "1 \n2 1000 raise");
/// ```
#[must_use]
pub fn with_run(kept: &str, day: u8, events: &str) -> String {
    let mut text = format!("{day} {events}");
    for line in kept.lines() {
        let is_empty = line.trim_end().parse::<u8>().is_ok();
        if of_day(line, day).is_none() && !is_empty {
            text.push('\n');
            text.push_str(line);
        }
    }
    text
}

fn of_day(line: &str, day: u8) -> Option<&str> {
    let (number, events) = line.split_once(' ')?;
    (number.parse() == Ok(day)).then_some(events)
}
