//! The run sheet: what happened on the day, and the rest planned again.
//!
//! The rules after an event, where no source gives one, are this application's own:
//!
//! - Nothing rises by itself beyond a step that was slowed to, or resumed at below the one before
//!   the pause, until it is raised. Raised, the ladder goes on; each step keeps its time.
//! - After a pause the run goes on one step lower unless another is named, never higher.
//! - A step that is gone back to is held for its whole time again.
//! - A new lot begins at the label's first step ([`NEW_LOT`]) and rises no further than before.
//! - A day goes by the rates recorded with it, and not by those that are planned now. Rates taken
//!   over begin at their fastest step that is not faster than what ran, which is held anew unless it
//!   is the same rate.

use super::entries::is_lot;
use super::infusion::run;
use super::{
    InfusionError, InfusionPlan, RunAction, RunError, RunEvent, RunFault, RunRates, RunStep,
    opened_bottles,
};
use crate::evidence::{Fact, Source};
use crate::quantity::{ClockTime, PerDay, PerStep, PumpRate, Span, Volume};
use crate::text::Text;

/// What a change of lot asks for.
pub const NEW_LOT: Fact<Text> = Fact::secondary(
    text!(
        "ロットが替わったら、速度は最初の段階から、バイタルサインの測定も最初からやり直す。",
        "With a new lot the rate starts again from its first step, and so do the vital signs.",
    ),
    &[Source::CODEI6],
);

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

/// The run so far.
struct Run {
    rates: RunRates,
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

impl Run {
    /// Lets time pass until a moment, or until the bag is empty.
    fn pass(&mut self, until: Option<ClockTime>, planned: bool) -> Result<(), RunError> {
        while self.rest > 0 {
            let left = until.map(|until| until.elapsed_from(self.at));
            if left.is_some_and(|left| left.as_seconds() <= 0) {
                return Ok(());
            }
            if self.paused {
                let Some(left) = left else { return Ok(()) };
                let none = PumpRate::microlitres_per_hour(0);
                self.row(RowKind::Paused, none, left, 0, planned);
                continue;
            }
            let Some(rung) = self.present() else {
                return Err(InfusionError::Ladder.into());
            };
            let hold = self.holds();
            if hold.is_some_and(|hold| hold.as_seconds() <= 0) {
                self.to(self.step.saturating_add(1));
                continue;
            }
            let at_most = match (hold, left) {
                (Some(hold), Some(left)) => Some(hold.min(left)),
                (hold, left) => hold.or(left),
            };
            let (span, mut volume) = run(self.rest, rung.pump, at_most)?;
            if volume < self.rest {
                // From where the step began, so that parts of it lose nothing to rounding.
                let before = self.held.delivers(rung.pump)?;
                let after = self.held.and(span).delivers(rung.pump)?;
                volume = after
                    .saturating_sub(before)
                    .min(self.rest.saturating_sub(1));
            }
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

    fn present(&self) -> Option<RunStep> {
        self.rates.steps().get(self.step).copied()
    }

    /// What was given so far, in µL.
    fn given(&self) -> i64 {
        let bag = self.rates.bag().as_microlitres();
        bag.saturating_sub(self.rest)
    }

    /// How long until the present step rises by itself; `None`: it does not.
    fn holds(&self) -> Option<Span> {
        let rises = self.ceiling.is_none_or(|ceiling| self.step < ceiling);
        let hold = self.present()?.hold.filter(|_| rises)?;
        let left = hold.as_seconds().saturating_sub(self.held.as_seconds());
        Some(Span::seconds(left))
    }

    /// The step that runs from now on: the present one, or the next where its time has come.
    fn coming(&self) -> usize {
        let due = self.holds().is_some_and(|hold| hold.as_seconds() <= 0);
        self.step.saturating_add(usize::from(due))
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
            running: Volume::microlitres(self.given()),
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
                // In the minute in which a step would rise it can be held.
                if step >= self.coming() {
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
            RunAction::Rates(rates) => self.take_over(rates)?,
        }
        Ok(())
    }

    /// Goes on by other rates, and with another bag where that is another.
    fn take_over(&mut self, rates: &RunRates) -> Result<(), RunFault> {
        let rest = rates.bag().as_microlitres().saturating_sub(self.given());
        if rest <= 0 {
            return Err(RunFault::Given);
        }
        let before = self.present().ok_or(RunFault::Step)?;
        let highest = self.ceiling.and_then(|step| self.rates.steps().get(step));
        self.ceiling = highest.map(|step| rates.not_faster_than(step.pump));
        self.rates = rates.clone();
        self.rest = rest;
        self.step = self.rates.not_faster_than(before.pump);
        if self.present().is_none_or(|step| step.pump != before.pump) {
            self.held = Span::default();
        }
        Ok(())
    }
}

fn index(number: u8) -> Result<usize, RunFault> {
    usize::from(number).checked_sub(1).ok_or(RunFault::Step)
}

/// The rates that a day is run by at its end; `None` where it does not begin with them, as one kept
/// by an earlier version: then it goes by those that are planned now.
#[must_use]
pub fn recorded(events: &[RunEvent]) -> Option<&RunRates> {
    let rates = |event: &'_ RunEvent| matches!(event.what, RunAction::Rates(_));
    events.first().filter(|event| rates(event))?;
    events.iter().rev().find_map(|event| match &event.what {
        RunAction::Rates(rates) => Some(rates),
        _ => None,
    })
}

/// The day as it went, from the events, and the rest planned again. A day that begins with its rates
/// goes by them, whatever the plan is by now, or if there is none.
///
/// # Errors
/// [`RunError`]: the plan itself, or the first entry that does not fit.
pub fn replan<'a>(
    plan: impl Into<Option<&'a InfusionPlan<'a>>>,
    start: ClockTime,
    events: &[RunEvent],
) -> Result<RunSheet, RunError> {
    let (mut day, start) = so_far(plan.into(), start, events)?;
    day.pass(None, true)?;
    let ends = (day.rest <= 0).then_some(day.at);
    Ok(RunSheet {
        ends,
        left: Volume::microlitres(day.rest),
        notice: opened_bottles(day.at.elapsed_from(start)),
        rows: day.rows,
    })
}

/// The day until the last of the events, and when it began.
fn so_far(
    plan: Option<&InfusionPlan<'_>>,
    start: ClockTime,
    events: &[RunEvent],
) -> Result<(Run, ClockTime), RunError> {
    let (rates, start) = match events.first() {
        Some(RunEvent {
            at,
            what: RunAction::Rates(rates),
        }) => (rates.clone(), *at),
        _ => (RunRates::planned(plan.ok_or(RunError::NoRates)?)?, start),
    };
    let mut day = Run {
        rest: rates.bag().as_microlitres(),
        step: rates.begins(),
        rates,
        at: start,
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
    Ok((day, start))
}

/// Where the run stands at a moment, and what can be done then.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RunState {
    /// The step that runs from that moment on, by what is known; `None` in a pause.
    pub now: Option<RunStep>,
    /// The steps it can be slowed to, or resumed at, the highest first.
    pub choices: Vec<RunStep>,
    /// It does not rise by itself beyond a step.
    pub held: bool,
}

/// Where the run stands at a moment not before the last event.
///
/// # Errors
/// [`RunError`]; of the moment itself as of the entry that would be made then.
pub fn state_at<'a>(
    plan: impl Into<Option<&'a InfusionPlan<'a>>>,
    start: ClockTime,
    events: &[RunEvent],
    at: ClockTime,
) -> Result<RunState, RunError> {
    let (mut day, _) = so_far(plan.into(), start, events)?;
    let entry = |fault| RunError::Entry(events.len().saturating_add(1), fault);
    if at < day.at {
        return Err(entry(RunFault::OutOfOrder));
    }
    day.pass(Some(at), false)?;
    if day.rest <= 0 {
        return Err(entry(RunFault::AfterEmpty));
    }
    let step = day.coming();
    // A pause is left for the step before it, or a lower one.
    let choices = match day.paused {
        true => day.step.saturating_add(1),
        false => step,
    };
    let steps = day.rates.steps();
    let mut choices: Vec<RunStep> = steps.iter().take(choices).copied().collect();
    choices.reverse();
    Ok(RunState {
        choices,
        now: steps.get(step).filter(|_| !day.paused).copied(),
        held: day.ceiling.is_some(),
    })
}
