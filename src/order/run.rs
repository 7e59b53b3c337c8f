//! The run sheet: what happened on the day, and the rest planned again.
//!
//! The rules after an event, where no source gives one, are this application's own:
//!
//! - Nothing rises by itself beyond a step that was slowed to, or resumed at below the one before
//!   the pause, until it is raised. Raised, the ladder goes on; each step keeps its time.
//! - After a pause the run goes on one step lower unless another is named, never higher.
//! - A step that is gone back to is held for its whole time again.
//! - A new lot begins at the label's first step ([`NEW_LOT`]) and rises no further than before.

use super::infusion::run;
use super::{InfusionError, InfusionPlan, Rung, opened_bottles};
use crate::evidence::{Fact, Source};
use crate::quantity::{ArithmeticError, ClockTime, PerDay, PerStep, PumpRate, Span, Volume};
use crate::text::{Sentence, Text};

/// The longest number of a lot, in characters.
pub const LOT_LONGEST: usize = 24;

/// What a change of lot asks for.
pub const NEW_LOT: Fact<Text> = Fact::secondary(
    text!(
        "ロットが替わったら、速度は最初の段階から、バイタルサインの測定も最初からやり直す。",
        "With a new lot the rate starts again from its first step, and so do the vital signs.",
    ),
    &[Source::CODEI6],
);

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
}

/// Something that was done, and when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RunEvent {
    /// To the minute.
    pub at: ClockTime,
    /// What.
    pub what: RunAction,
}

/// What a stretch of time is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowKind {
    /// At the step of this number.
    Running(u8),
    /// Stopped.
    Paused,
}

/// A stretch of time at one rate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RunRow {
    /// From.
    pub from: ClockTime,
    /// Until.
    pub to: ClockTime,
    /// Running or paused.
    pub what: RowKind,
    /// What the pump is set to; 0 in a pause.
    pub pump: PumpRate,
    /// What it gives.
    pub volume: Volume<PerStep>,
    /// Given in all when it ends.
    pub running: Volume<PerDay>,
    /// Not yet happened, as far as was written down.
    pub planned: bool,
}

/// The day as it went and as it will go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RunSheet {
    /// In time, without a gap. Their volumes and [`RunSheet::left`] add up to the bag.
    pub rows: Vec<RunRow>,
    /// When the bag is empty; `None` while it is paused.
    pub ends: Option<ClockTime>,
    /// Not planned, because it is paused; 0 otherwise.
    pub left: Volume<PerDay>,
    /// What to heed if it takes longer than an opened bottle may run.
    pub notice: Option<Fact<Text>>,
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
}

/// Why there is no run sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RunError {
    /// The infusion itself cannot be planned.
    Infusion(InfusionError),
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
        }
    }
}

impl RunError {
    /// What is wrong, and with which entry.
    #[must_use]
    pub fn sentence(self) -> Sentence {
        match self {
            RunError::Infusion(error) => error.text().into(),
            RunError::Entry(number, fault) => text!("記録 {n}: {fault}", "Entry {n}: {fault}")
                .fill(&[
                    ("n", number.to_string().into()),
                    ("fault", fault.text().into()),
                ]),
        }
    }
}

/// Between two entries no more than this is taken to go over midnight: an earlier time on the
/// clock that would lie further ahead is a slip.
const OVER_MIDNIGHT: Span = Span::minutes(18 * 60);

/// Reads what [`run_text`] wrote: `0915 pause;0930 resume 2;1010 slow 1;1030 lot AB123`. A time
/// earlier than the one before is of the next day, unless that would be most of a day later.
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
    let mut before = start;
    for entry in text.split(';') {
        let entry = entry.trim();
        if entry.is_empty() {
            continue;
        }
        let number = events.len().saturating_add(1);
        let event = event(entry, before).map_err(|fault| RunError::Entry(number, fault))?;
        before = event.at;
        events.push(event);
    }
    Ok(events)
}

fn event(entry: &str, before: ClockTime) -> Result<RunEvent, RunFault> {
    let unreadable = RunFault::Unreadable;
    let (clock, what) = entry.split_once(' ').ok_or(unreadable)?;
    let clock = ClockTime::parse(clock).ok_or(unreadable)?;
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
        _ => return Err(unreadable),
    };
    let mut at = clock;
    // Whole days on, until it is not before the entry above.
    let days = before
        .since(clock)
        .as_seconds()
        .saturating_add(86_399)
        .div_euclid(86_400);
    if days > 0 {
        at = clock.after(Span::seconds(days.saturating_mul(86_400)));
        if at.since(before) > OVER_MIDNIGHT {
            return Err(RunFault::OutOfOrder);
        }
    }
    Ok(RunEvent { at, what })
}

fn is_lot(lot: &str) -> bool {
    let kept = lot.trim() == lot && !lot.contains([';', '\n', '\r']);
    kept && !lot.is_empty() && lot.chars().count() <= LOT_LONGEST
}

/// The events in one line, for [`parse_run`].
#[must_use]
pub fn run_text(events: &[RunEvent]) -> String {
    let mut text = String::new();
    for event in events {
        if !text.is_empty() {
            text.push(';');
        }
        let clock = event.at.figure().replace(':', "");
        text.push_str(clock.get(..4).unwrap_or_default());
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
        };
        text.push_str(word);
        text.push_str(rest);
    }
    text
}

/// The run so far.
struct Run<'a> {
    rungs: &'a [Rung],
    bag: i64,
    rest: i64,
    at: ClockTime,
    /// Index of the present step.
    step: usize,
    /// How long it has been held.
    held: Span,
    /// The step that the ladder does not rise beyond by itself.
    ceiling: Option<usize>,
    paused: bool,
    rows: Vec<RunRow>,
}

impl Run<'_> {
    /// Lets time pass until a moment, or until the bag is empty.
    fn pass(&mut self, until: Option<ClockTime>, planned: bool) -> Result<(), RunError> {
        while self.rest > 0 {
            let left = until.map(|until| until.since(self.at));
            if left.is_some_and(|left| left.as_seconds() <= 0) {
                return Ok(());
            }
            if self.paused {
                let Some(left) = left else { return Ok(()) };
                let none = PumpRate::microlitres_per_hour(0);
                self.row(RowKind::Paused, none, left, 0, planned);
                continue;
            }
            let Some(rung) = self.rungs.get(self.step) else {
                return Err(InfusionError::Ladder.into());
            };
            let rises = self.ceiling.is_none_or(|ceiling| self.step < ceiling);
            let hold = rung.hold.filter(|_| rises);
            let hold = hold.map(|hold| {
                Span::seconds(hold.as_seconds().saturating_sub(self.held.as_seconds()))
            });
            if hold.is_some_and(|hold| hold.as_seconds() <= 0) {
                self.to(self.step.saturating_add(1));
                continue;
            }
            let at_most = match (hold, left) {
                (Some(hold), Some(left)) => Some(hold.min(left)),
                (hold, left) => hold.or(left),
            };
            let (span, volume) = run(self.rest, rung.pump, at_most)?;
            self.held = self.held.and(span);
            self.row(
                RowKind::Running(rung.number),
                rung.pump,
                span,
                volume,
                planned,
            );
        }
        Ok(())
    }

    fn row(&mut self, what: RowKind, pump: PumpRate, span: Span, volume: i64, planned: bool) {
        let from = self.at;
        self.at = from.after(span);
        self.rest = self.rest.saturating_sub(volume);
        self.rows.push(RunRow {
            from,
            to: self.at,
            what,
            pump,
            volume: Volume::microlitres(volume),
            running: Volume::microlitres(self.bag.saturating_sub(self.rest)),
            planned,
        });
    }

    fn to(&mut self, step: usize) {
        self.step = step;
        self.held = Span::default();
    }

    fn act(&mut self, what: &RunAction) -> Result<(), RunFault> {
        let stops = matches!(
            what,
            RunAction::Pause | RunAction::SlowTo(_) | RunAction::Raise
        );
        if self.paused && stops {
            return Err(RunFault::Paused);
        }
        match what {
            RunAction::Pause => self.paused = true,
            RunAction::Resume(number) => {
                if !self.paused {
                    return Err(RunFault::NotPaused);
                }
                let step = match number {
                    Some(number) => index(*number)?,
                    None => self.step.saturating_sub(1),
                };
                if step > self.step {
                    return Err(RunFault::Step);
                }
                if step < self.step {
                    self.ceiling = Some(step);
                }
                self.paused = false;
                self.to(step);
            }
            RunAction::SlowTo(number) => {
                let step = index(*number)?;
                if step >= self.step {
                    return Err(RunFault::Step);
                }
                self.ceiling = Some(step);
                self.to(step);
            }
            RunAction::Raise => {
                self.ceiling.take().ok_or(RunFault::NotHeld)?;
            }
            RunAction::NewLot(lot) if is_lot(lot) => self.to(0),
            RunAction::NewLot(_) => return Err(RunFault::Lot),
        }
        Ok(())
    }
}

fn index(number: u8) -> Result<usize, RunFault> {
    usize::from(number).checked_sub(1).ok_or(RunFault::Step)
}

/// The day as it went, from the events, and the rest planned again.
///
/// # Errors
/// [`RunError`]: the plan itself, or the first entry that does not fit.
pub fn replan(
    plan: &InfusionPlan,
    start: ClockTime,
    events: &[RunEvent],
) -> Result<RunSheet, RunError> {
    let bag = plan.bag()?;
    let rungs = plan.rungs()?;
    let mut day = Run {
        rungs: &rungs.all,
        bag,
        rest: bag,
        at: start,
        step: usize::from(rungs.first).saturating_sub(1),
        held: Span::default(),
        ceiling: None,
        paused: false,
        rows: Vec::new(),
    };
    let mut number = 0_usize;
    for event in events {
        number = number.saturating_add(1);
        if event.at < day.at {
            return Err(RunError::Entry(number, RunFault::OutOfOrder));
        }
        day.pass(Some(event.at), false)?;
        if day.rest <= 0 {
            return Err(RunError::Entry(number, RunFault::AfterEmpty));
        }
        day.act(&event.what)
            .map_err(|fault| RunError::Entry(number, fault))?;
    }
    day.pass(None, true)?;
    let ends = (day.rest <= 0).then_some(day.at);
    Ok(RunSheet {
        ends,
        left: Volume::microlitres(day.rest),
        notice: opened_bottles(day.at.elapsed_from(start)),
        rows: day.rows,
    })
}
