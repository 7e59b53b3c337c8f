//! The rates that a day is run by, and its bag: recorded with its entries, so that what ran stays as
//! it ran, whatever is planned later.

use super::infusion::{InfusionError, InfusionPlan};
use crate::quantity::{PerDay, PumpRate, Span, Volume, format_scaled, parse_scaled};
use crate::text::Sentence;

/// More than any plan has.
const MOST_STEPS: usize = 40;

/// One step at the pump.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RunStep {
    /// Its number in a run sheet, from 1.
    pub number: u8,
    /// What the pump is set to.
    pub pump: PumpRate,
    /// How long before the next; of the last step `None`.
    pub hold: Option<Span>,
}

/// The steps at the pump, the one begun with, and the bag.
///
/// ```
/// use ivig_navigator::order::RunRates;
/// let rates = RunRates::parse("44/30 88/30 176 of 750").unwrap();
/// assert_eq!(rates.highest().figure(), "176\u{a0}mL/h");
/// assert_eq!(rates.to_text(), "44/30 88/30 176 of 750");
/// // Each step must be faster than the one before, and each but the last needs its time.
/// assert_eq!(RunRates::parse("44/30 44/30 176 of 750"), None);
/// assert_eq!(RunRates::parse("44 88/30 176 of 750"), None);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RunRates {
    /// Rising, numbered from 1, the last without an end.
    steps: Vec<RunStep>,
    /// The number of the step begun with.
    first: u8,
    /// In µL, more than none.
    bag: i64,
}

/// A rate above a limit that is lower by now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Above {
    /// It runs.
    Running(PumpRate),
    /// The rates recorded go up to it.
    Rising(PumpRate),
}

impl RunRates {
    /// The rates of a plan.
    ///
    /// # Errors
    /// [`InfusionError`].
    pub fn planned(plan: &InfusionPlan<'_>) -> Result<RunRates, InfusionError> {
        let bag = plan.bag()?;
        let rungs = plan.rungs()?;
        let steps = rungs.all.iter().map(|rung| RunStep {
            number: rung.number,
            pump: rung.pump,
            hold: rung.hold,
        });
        Ok(RunRates {
            steps: steps.collect(),
            first: rungs.first,
            bag,
        })
    }

    /// The steps, the slowest first.
    #[must_use]
    pub fn steps(&self) -> &[RunStep] {
        &self.steps
    }

    /// The bag.
    #[must_use]
    pub const fn bag(&self) -> Volume<PerDay> {
        Volume::microlitres(self.bag)
    }

    /// The fastest step.
    #[must_use]
    pub fn highest(&self) -> PumpRate {
        let none = PumpRate::microlitres_per_hour(0);
        self.steps.last().map_or(none, |step| step.pump)
    }

    /// Whether both run alike once begun: the same steps and the same bag.
    #[must_use]
    pub fn runs_as(&self, other: &RunRates) -> bool {
        self.steps == other.steps && self.bag == other.bag
    }

    /// What of these rates is above the fastest that is planned now: what runs, else the fastest step.
    #[must_use]
    pub fn above(&self, now: &RunRates, running: Option<PumpRate>) -> Option<Above> {
        let limit = now.highest();
        match running {
            Some(pump) if pump > limit => Some(Above::Running(pump)),
            _ if self.highest() > limit => Some(Above::Rising(self.highest())),
            _ => None,
        }
    }

    /// Index of the step begun with.
    pub(super) fn begins(&self) -> usize {
        usize::from(self.first).saturating_sub(1)
    }

    /// Index of the fastest step that is not faster than a rate; where all are, of the first.
    pub(super) fn not_faster_than(&self, pump: PumpRate) -> usize {
        let slower = self.steps.iter().filter(|step| step.pump <= pump);
        slower.count().saturating_sub(1)
    }

    /// As it is kept: rates in mL/h with their minutes, the bag in mL, and the step begun with where
    /// that is not the first: `44/30 88/30 176 of 750 from 2`.
    #[must_use]
    pub fn to_text(&self) -> String {
        let mut words: Vec<String> = self.steps.iter().map(kept).collect();
        words.push(format!("of {}", format_scaled(self.bag, 3)));
        if self.first > 1 {
            words.push(format!("from {}", self.first));
        }
        words.join(" ")
    }

    /// Reads what [`RunRates::to_text`] wrote; anything else is `None`.
    #[must_use]
    pub fn parse(text: &str) -> Option<RunRates> {
        let (steps, rest) = text.split_once(" of ")?;
        let (bag, first) = match rest.split_once(" from ") {
            Some((bag, first)) => (bag, first.trim().parse().ok()?),
            None => (rest, 1),
        };
        let bag = parse_scaled(bag, 3).ok()?;
        let mut read: Vec<RunStep> = Vec::new();
        for word in steps.split_whitespace() {
            let number = u8::try_from(read.len().checked_add(1)?).ok()?;
            let step = step(number, word)?;
            let follows = read
                .last()
                .is_none_or(|last| last.hold.is_some() && last.pump < step.pump);
            if !follows {
                return None;
            }
            read.push(step);
        }
        let ends = read.last().is_some_and(|step| step.hold.is_none());
        let begins = (1..=read.len()).contains(&usize::from(first));
        let bounded = read.len() <= MOST_STEPS && InfusionPlan::is_bag(bag);
        (ends && begins && bounded).then_some(RunRates {
            steps: read,
            first,
            bag,
        })
    }

    /// `44 mL/h 30 min → 88 mL/h 30 min → 176 mL/h`.
    #[must_use]
    pub fn figure(&self) -> String {
        let each = self.steps.iter().map(|step| match step.hold {
            Some(hold) => format!("{} {}", step.pump.figure(), hold.figure()),
            None => step.pump.figure(),
        });
        let each: Vec<String> = each.collect();
        each.join(" → ")
    }

    /// The rates, the volume, and where it begins.
    #[must_use]
    pub fn sentence(&self) -> Sentence {
        let told = match self.first {
            1 => text!("速度 {rates}、液量 {bag}", "Rates {rates}; volume {bag}"),
            _ => text!(
                "速度 {rates}、液量 {bag}、段階 {step} から",
                "Rates {rates}; volume {bag}; from step {step}"
            ),
        };
        told.fill(&[
            ("rates", self.figure().into()),
            ("bag", self.bag().figure().into()),
            ("step", self.first.to_string().into()),
        ])
    }
}

fn kept(step: &RunStep) -> String {
    let pump = format_scaled(step.pump.as_microlitres_per_hour(), 3);
    match step.hold {
        Some(hold) => format!("{pump}/{}", hold.nearest_minutes()),
        None => pump,
    }
}

fn step(number: u8, word: &str) -> Option<RunStep> {
    let (pump, minutes) = match word.split_once('/') {
        Some((pump, minutes)) => (pump, Some(minutes.parse::<u32>().ok()?)),
        None => (word, None),
    };
    let pump = parse_scaled(pump, 3).ok()?;
    let hold = minutes.map(|minutes| Span::seconds(i64::from(minutes).saturating_mul(60)));
    let is_held = hold.is_none_or(|hold| hold.as_seconds() > 0);
    (pump > 0 && is_held).then_some(RunStep {
        number,
        pump: PumpRate::microlitres_per_hour(pump),
        hold,
    })
}
