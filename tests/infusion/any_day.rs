//! Any plan and any day: what the laws try.

use std::collections::BTreeSet;

use ivig_navigator::evidence::Status;
use ivig_navigator::order::{
    Infusion, InfusionError, InfusionPlan, RunAction, RunError, RunEvent, RunRates, RunSheet,
    infuse, replan,
};
use ivig_navigator::product::LadderStep;
use ivig_navigator::quantity::{
    BodyWeight, Concentration, DosingWeight, PumpIncrement, RatePerKilogram, Span, Volume,
};
use proptest::prelude::*;

use crate::{NINE, rate, step};

use Concentration::TenPercent;
use Status::Verified;

/// A plan that owns its ladder.
#[derive(Clone, Debug)]
pub struct Owned {
    pub bag: i64,
    pub weight: i64,
    pub steps: Vec<LadderStep>,
    pub limit: Option<RatePerKilogram>,
    pub start: Option<RatePerKilogram>,
    pub pump: PumpIncrement,
}

impl Owned {
    pub fn plan(&self) -> InfusionPlan<'_> {
        InfusionPlan {
            volume: Volume::microlitres(self.bag),
            weight: DosingWeight::actual(BodyWeight::mg(self.weight)),
            strength: TenPercent,
            steps: &self.steps,
            limit: self.limit,
            start_at: self.start,
            pump: self.pump,
        }
    }

    /// The most that the pump may be set to, in µL/h × 1 000 000.
    pub fn cap(&self) -> i128 {
        let last = self.steps.last().unwrap().rate;
        let top = self.limit.map_or(last, |limit| limit.min(last));
        i128::from(top.as_microlitres_per_hour()) * i128::from(self.weight)
    }
}

/// Plans that a ward could make, and some beyond: 2 to 250 kg, 1 mL to 4 L.
pub fn plans() -> impl Strategy<Value = Owned> {
    let steps = prop::collection::vec((1_u32..3000, 1_u16..90), 1..7);
    let rates = (
        prop::option::of(100_u32..9000),
        prop::option::of(100_u32..9000),
    );
    (
        1000_i64..4_000_000,
        2_000_000_i64..250_000_000,
        steps,
        rates,
        any::<bool>(),
    )
        .prop_map(|(bag, weight, rises, (limit, start), tenth)| {
            let mut sum = 299;
            let steps = rises
                .into_iter()
                .map(|(rise, minutes)| {
                    sum += rise;
                    step(sum, minutes, Verified)
                })
                .collect();
            Owned {
                bag,
                weight,
                steps,
                limit: limit.map(rate),
                start: start.map(rate),
                pump: PumpIncrement::ALL[usize::from(tenth)],
            }
        })
}

/// The infusion; `None` where a small patient's step is below the pump, and nothing else.
pub fn possible(owned: &Owned) -> Option<Infusion> {
    match infuse(&owned.plan()) {
        Ok(infusion) => Some(infusion),
        Err(InfusionError::BelowPump) => None,
        Err(error) => panic!("{error:?}"),
    }
}

/// Minutes since the entry before, what, and a step.
type Entry = (u16, u8, u8);

pub fn entries() -> impl Strategy<Value = Vec<Entry>> {
    prop::collection::vec((0_u16..60, 0_u8..8, 0_u8..5), 0..7)
}

pub fn events(entries: &[Entry]) -> Vec<RunEvent> {
    events_with(entries, &[])
}

/// The same, and among them rates that are taken over.
pub fn events_with(entries: &[Entry], rates: &[RunRates]) -> Vec<RunEvent> {
    let mut at = NINE;
    entries
        .iter()
        .map(|(gap, kind, number)| {
            at = at.after(Span::minutes(*gap));
            let what = match kind {
                0 | 1 => RunAction::Pause,
                2 => RunAction::Resume(None),
                3 => RunAction::Resume(Some(*number)),
                4 => RunAction::SlowTo(*number),
                5 => RunAction::Raise,
                6 => RunAction::NewLot(format!("L{number}")),
                _ => match rates.get(usize::from(*number) % rates.len().max(1)) {
                    Some(rates) => RunAction::Rates(rates.clone()),
                    None => RunAction::NewLot(format!("L{number}")),
                },
            };
            RunEvent { at, what }
        })
        .collect()
}

/// The sheet of those entries that fit: the one named in each refusal is left out.
pub fn sheet_of_what_fits(plan: &InfusionPlan, events: &mut Vec<RunEvent>) -> RunSheet {
    loop {
        match replan(plan, NINE, events) {
            Ok(sheet) => return sheet,
            Err(RunError::Entry(number, _)) => {
                events.remove(number - 1);
            }
            Err(error) => panic!("{error:?}"),
        }
    }
}

/// The entries that the laws try are not all refused.
#[test]
fn the_laws_try_every_action() {
    use proptest::strategy::ValueTree as _;
    use proptest::test_runner::TestRunner;
    let mut runner = TestRunner::deterministic();
    let mut seen = BTreeSet::new();
    for _ in 0..2000 {
        let owned = plans().new_tree(&mut runner).unwrap().current();
        let entries = entries().new_tree(&mut runner).unwrap().current();
        if possible(&owned).is_some() {
            let rates = RunRates::planned(&owned.plan());
            let mut events =
                events_with(&entries, rates.as_ref().map_or(&[], core::slice::from_ref));
            sheet_of_what_fits(&owned.plan(), &mut events);
            seen.extend(events.into_iter().map(|event| match event.what {
                RunAction::Pause => "pause",
                RunAction::Resume(None) => "resume",
                RunAction::Resume(Some(_)) => "resume at",
                RunAction::SlowTo(_) => "slow",
                RunAction::Raise => "raise",
                RunAction::NewLot(_) => "lot",
                RunAction::Rates(_) => "rates",
            }));
        }
    }
    assert_eq!(seen.len(), 7, "{seen:?}");
}
