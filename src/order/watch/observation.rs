//! How long a patient is watched after the end.

use crate::evidence::Fact;
use crate::evidence::Source::{KIOV, PRIVEU};
use crate::order::{InfusionPlan, Rates, RunSheet};
use crate::patient::{ImmunoglobulinHistory, Patient};
use crate::quantity::{RatePerKilogram, Span};
use crate::text::Text;

/// Who is watched for how long.
pub const OBSERVED: Fact<Text> = Fact::verified(
    text!(
        "EU の添付文書：点滴中を通して観察し、初めての患者、製剤の切り替え後、長い中断の後、速い投与では終了後 1 時間、ほかは少なくとも 20 分観察する。",
        "EU labels: watch the whole infusion, and 1 hour beyond it in a first-time patient, after a switch of product, after a long gap or at a high rate; others at least 20 minutes.",
    ),
    &[PRIVEU, KIOV],
);

/// What this application takes for a high rate.
pub const HIGH_RATE: Fact<Text> = Fact::app_default(text!(
    "どの速度を「速い」とするかは確認した文書にない。ここでは添付文書の最高速度に達する点滴を速いとし、不明な既往は長い観察とする。",
    "Which rate is high is not said in what was read. Here an infusion that reaches the label's maximum counts as one, and a history that is not known takes the longer time.",
));

/// Why the longer time is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LongerBecause {
    /// No immunoglobulin before.
    First,
    /// Another product until now.
    Switched,
    /// A long gap.
    LongGap,
    /// What was given before is not known.
    HistoryNotKnown,
    /// The infusion reaches the label's maximum.
    HighRate,
}

impl LongerBecause {
    /// The reason in a few words.
    #[must_use]
    pub const fn text(self) -> Text {
        match self {
            LongerBecause::First => text!("初回", "first infusion"),
            LongerBecause::Switched => text!("製剤の切り替え", "switch of product"),
            LongerBecause::LongGap => text!("長い中断の後", "long gap"),
            LongerBecause::HistoryNotKnown => {
                text!("これまでの投与が不明", "earlier infusions not known")
            }
            LongerBecause::HighRate => {
                text!("添付文書の最高速度に達する", "reaches the label's maximum")
            }
        }
    }
}

/// How a patient is watched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Observation {
    /// Why the longer time is taken; empty: the shorter one.
    pub because: Vec<LongerBecause>,
}

impl Observation {
    /// Whether the longer time is taken.
    #[must_use]
    pub fn is_longer(&self) -> bool {
        !self.because.is_empty()
    }

    /// How long after the end: 1 h or 20 min.
    #[must_use]
    pub fn after(&self) -> Span {
        Span::minutes(if self.is_longer() { 60 } else { 20 })
    }

    /// No longer than this between two measurements while it runs: of the 30 to 60 minutes that
    /// nursing pages give, the shorter for those who are watched longer.
    #[must_use]
    pub fn between(&self) -> Span {
        Span::minutes(if self.is_longer() { 30 } else { 60 })
    }
}

/// How a patient is watched through an infusion that runs as fast as told. Without rates it is not known
/// to be slow.
#[must_use]
pub fn observation(
    patient: &Patient,
    rates: Option<&Rates>,
    fastest: Option<RatePerKilogram>,
) -> Observation {
    let mut because = Vec::new();
    match patient.immunoglobulin_history {
        Some(ImmunoglobulinHistory::First) => because.push(LongerBecause::First),
        Some(ImmunoglobulinHistory::Switched) => because.push(LongerBecause::Switched),
        Some(ImmunoglobulinHistory::LongGap) => because.push(LongerBecause::LongGap),
        Some(ImmunoglobulinHistory::Continued) => {}
        None => because.push(LongerBecause::HistoryNotKnown),
    }
    let highest = rates.and_then(|rates| rates.steps.last());
    let below = fastest
        .zip(highest)
        .is_some_and(|(fastest, highest)| fastest < highest.rate);
    if !below {
        because.push(LongerBecause::HighRate);
    }
    Observation { because }
}

/// The fastest rate of a day as it went and as it will go, by the steps that it was planned from: slowed
/// for good, it never reaches their last; paused, it still may. `None` where no rates are planned any more.
#[must_use]
pub fn fastest_run(sheet: &RunSheet, plan: Option<&InfusionPlan<'_>>) -> Option<RatePerKilogram> {
    let rungs = plan?.rungs().ok()?;
    if sheet.ends.is_none() {
        return rungs.all.last().map(|rung| rung.rate);
    }
    let pump = sheet.rows.iter().map(|row| row.pump).max()?;
    let mut not_faster = rungs.all.iter().rev().filter(|rung| rung.pump <= pump);
    let reached = not_faster.next().or(rungs.all.first())?;
    Some(reached.rate)
}
