//! The vital signs along the clock: of the plan, and again of the day as it goes.

use super::Observation;
use crate::evidence::Fact;
use crate::order::{Infusion, RowKind, RunAction, RunEvent, RunSheet};
use crate::quantity::{ClockTime, PumpRate, Span};
use crate::text::{Sentence, Text};

/// When vital signs are measured, and whose rule that is.
pub const VITAL_SIGNS: Fact<Text> = Fact::app_default(text!(
    "看護の資料 2 点（nclex.me、allnurses）を合わせた：開始前、15 分、速度を変えるたび、その後 30〜60 分ごと、終了時。正確な時刻は本アプリの既定。",
    "Put together from two nursing pages (nclex.me, allnurses): before, at 15 minutes, at every change of rate, then every 30 to 60 minutes, and at the end. The exact times are this app's.",
));

/// How long after a start the first measurement is.
const QUARTER: Span = Span::minutes(15);
/// A measurement in between is left out this close to one that is due anyway.
const NEAR: i64 = 10;

/// Why vital signs are measured at a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moment {
    /// Before the first drop.
    Before,
    /// A quarter of an hour into the infusion, or into a new lot.
    Quarter,
    /// The rate changes to this.
    Rate(PumpRate),
    /// It is paused.
    Paused,
    /// A bottle of another lot is begun: the vital signs start again.
    NewLot,
    /// Because the last measurement is long ago.
    Between,
    /// The bag is empty.
    End,
    /// So long after the end.
    After(Span),
}

impl Moment {
    /// The reason in a few words.
    #[must_use]
    pub fn sentence(self) -> Sentence {
        match self {
            Moment::Before => text!("開始前", "Before the start").into(),
            Moment::Quarter => text!("15 分後", "After 15 minutes").into(),
            Moment::Rate(pump) => {
                text!("{pump} へ変更", "Change to {pump}").fill(&[("pump", pump.figure().into())])
            }
            Moment::Paused => text!("中断", "Paused").into(),
            Moment::NewLot => text!("新しいロット", "New lot").into(),
            Moment::Between => text!("定時", "Routine").into(),
            Moment::End => text!("終了時", "At the end").into(),
            Moment::After(span) => text!("終了後 {span}", "{span} after the end")
                .fill(&[("span", span.figure().into())]),
        }
    }
}

/// Something that happens at the pump, and at which vital signs are due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Turn {
    /// When.
    pub at: ClockTime,
    /// What.
    pub what: Moment,
}

/// Vital signs, when they are due and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VitalSigns {
    /// When.
    pub at: ClockTime,
    /// Every reason for this moment.
    pub why: Vec<Moment>,
}

impl VitalSigns {
    /// `Change to 88 mL/h, After 15 minutes`.
    #[must_use]
    pub fn sentence(&self) -> Sentence {
        let join = |language, between: &str| {
            let each: Vec<String> = self
                .why
                .iter()
                .map(|why| why.sentence().get(language).to_owned())
                .collect();
            each.join(between)
        };
        use crate::text::Language::{En, Ja};
        Sentence::new(join(Ja, "、"), join(En, ", "))
    }
}

/// The turns of an infusion as planned, and its end.
#[must_use]
pub fn planned_turns(infusion: &Infusion, start: ClockTime) -> (Vec<Turn>, ClockTime) {
    let mut turns = Vec::new();
    for step in &infusion.steps {
        let what = match turns.is_empty() {
            true => Moment::Before,
            false => Moment::Rate(step.pump),
        };
        let at = step.starts(start);
        turns.push(Turn { at, what });
    }
    (turns, start.after(infusion.total))
}

/// The turns of a day as it went and as the rest is planned; its end, `None` while it is paused.
#[must_use]
pub fn run_turns(sheet: &RunSheet, events: &[RunEvent]) -> (Vec<Turn>, Option<ClockTime>) {
    let mut turns: Vec<Turn> = Vec::new();
    let mut before: Option<PumpRate> = None;
    for row in &sheet.rows {
        let what = match (before, row.what) {
            (None, _) => Some(Moment::Before),
            (Some(rate), _) if rate == row.pump => None,
            (_, RowKind::Paused) => Some(Moment::Paused),
            (_, RowKind::Running(_)) => Some(Moment::Rate(row.pump)),
        };
        turns.extend(what.map(|what| Turn { at: row.from, what }));
        before = Some(row.pump);
    }
    for event in events {
        match event.what {
            RunAction::NewLot(_) => turns.push(Turn {
                at: event.at,
                what: Moment::NewLot,
            }),
            // Paused until further notice: no row follows.
            RunAction::Pause if sheet.ends.is_none() => turns.push(Turn {
                at: event.at,
                what: Moment::Paused,
            }),
            _ => {}
        }
    }
    (turns, sheet.ends)
}

/// When vital signs are due: at every turn, a quarter of an hour after a start or a new lot, in
/// between where the last is long ago, at the end and as long after it as the patient is watched.
/// In time, no minute twice.
#[must_use]
pub fn timetable(
    turns: &[Turn],
    ends: Option<ClockTime>,
    observation: &Observation,
) -> Vec<VitalSigns> {
    let mut times: Vec<VitalSigns> = Vec::new();
    for turn in turns {
        put(&mut times, turn.at, turn.what);
        let quarter = turn.at.after(QUARTER);
        let runs = ends.is_none_or(|ends| quarter < ends);
        if matches!(turn.what, Moment::Before | Moment::NewLot) && runs {
            put(&mut times, quarter, Moment::Quarter);
        }
    }
    if let Some(ends) = ends {
        put(&mut times, ends, Moment::End);
    }
    fill(&mut times, observation.between());
    if let Some(ends) = ends {
        let half = Span::minutes(30);
        let watched = observation.after();
        if half < watched {
            put(&mut times, ends.after(half), Moment::After(half));
        }
        put(&mut times, ends.after(watched), Moment::After(watched));
    }
    times
}

/// The minute that a moment is told as.
fn minute(at: ClockTime) -> i64 {
    Span::seconds(at.as_seconds()).nearest_minutes()
}

/// Adds a moment in its place; one of the same minute is one with two reasons.
fn put(times: &mut Vec<VitalSigns>, at: ClockTime, why: Moment) {
    let due = minute(at);
    let index = times.iter().position(|time| minute(time.at) >= due);
    let index = index.unwrap_or(times.len());
    match times.get_mut(index) {
        Some(same) if minute(same.at) == due => {
            if !same.why.contains(&why) {
                same.why.push(why);
            }
        }
        _ => times.insert(index, VitalSigns { at, why: vec![why] }),
    }
}

/// Measurements in between, so that none is longer apart than this, or than this and [`NEAR`] where
/// the next is due soon and the interval is the shorter one.
fn fill(times: &mut Vec<VitalSigns>, interval: Span) {
    let near = if interval < Span::minutes(60) {
        NEAR
    } else {
        1
    };
    let mut index = 0;
    while let (Some(one), Some(next)) = (times.get(index), times.get(index.saturating_add(1))) {
        let between = one.at.after(interval);
        let left = minute(next.at).saturating_sub(minute(between));
        if left >= near {
            put(times, between, Moment::Between);
        }
        index = index.saturating_add(1);
    }
}
