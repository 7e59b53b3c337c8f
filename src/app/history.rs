//! Undo and redo of what was entered in the case in hand, since the page was opened.

use super::held::Held;
use super::{CaseState, now};
use crate::scenario::{CaseId, Saved, Scenario, part_changes};

/// As many steps can be taken back.
const STEPS: usize = 100;
/// Typing on in one field within this time is one step, in milliseconds.
const ONE_STEP: u64 = 2_000;

/// The steps that can be taken back, and those that were.
pub struct StepsState {
    back: Held<Vec<Scenario>>,
    forth: Held<Vec<Scenario>>,
    seen: Held<Seen>,
}

/// What was in hand when it was last looked at.
#[derive(Default)]
struct Seen {
    scenario: Scenario,
    id: Option<CaseId>,
    /// The part changed last, and when; `None` where the next change is a step of its own.
    last: Option<(String, u64)>,
}

impl StepsState {
    pub(super) fn start() -> StepsState {
        StepsState {
            back: Held::new(Vec::new()),
            forth: Held::new(Vec::new()),
            seen: Held::new(Seen::default()),
        }
    }

    /// Whether there is a step to take back, and one to take again.
    #[must_use]
    pub fn can(&self) -> (bool, bool) {
        let any = |steps: &Vec<Scenario>| !steps.is_empty();
        (self.back.with(any), self.forth.with(any))
    }

    /// Looks at the case in hand; to be called whenever it changes. Another case has other steps.
    pub fn follow(&self, case: &CaseState) {
        let scenario = case.scenario.get();
        let id = case.kept.with(|kept| Some(kept.as_ref()?.id.clone()));
        let (changed, other) = self
            .seen
            .with_untracked(|seen| (seen.scenario != scenario, seen.id != id));
        if changed && other {
            self.back.set(Vec::new());
            self.forth.set(Vec::new());
        } else if changed {
            self.step(&scenario);
        }
        if changed || other {
            self.seen.update(|seen| {
                seen.scenario = scenario;
                seen.id = id;
                if other {
                    seen.last = None;
                }
            });
        }
    }

    fn step(&self, scenario: &Scenario) {
        let at = now();
        let typed_on = self.seen.update(|seen| {
            let differing = part_changes(&seen.scenario, scenario);
            let mut parts = differing.into_iter().map(|one| one.part);
            let part = parts.next().filter(|_| parts.next().is_none());
            let last = seen.last.take();
            let typed_on = matches!((&last, &part), (Some((last, when)), Some(part))
                if last == part && at.saturating_sub(*when) < ONE_STEP);
            seen.last = part.map(|part| (part, at));
            typed_on
        });
        if !typed_on {
            let before = self.seen.with_untracked(|seen| seen.scenario.clone());
            self.back.update(|back| {
                back.push(before);
                let too_many = back.len().saturating_sub(STEPS);
                back.drain(..too_many);
            });
        }
        self.forth.set(Vec::new());
    }

    /// Another user comes: nothing can be taken back.
    pub(super) fn forget(&self) {
        self.back.set(Vec::new());
        self.forth.set(Vec::new());
        self.seen.set(Seen::default());
    }

    /// Takes the last step back.
    pub fn undo(&self, case: &CaseState) {
        self.go(case, self.back, self.forth);
    }

    /// Takes it again.
    pub fn redo(&self, case: &CaseState) {
        self.go(case, self.forth, self.back);
    }

    fn go(&self, case: &CaseState, from: Held<Vec<Scenario>>, to: Held<Vec<Scenario>>) {
        self.follow(case);
        let Some(scenario) = from.update(Vec::pop) else {
            return;
        };
        let now = case.scenario.with_untracked(Scenario::clone);
        to.update(|to| to.push(now));
        self.seen.update(|seen| {
            seen.scenario = scenario.clone();
            seen.last = None;
        });
        case.scenario.set(scenario);
    }
}

impl CaseState {
    /// Takes an earlier version in hand. It can be undone, and nothing is kept before it is saved.
    pub fn take_version(&self, version: Scenario) {
        self.scenario.set(version);
    }
}

impl super::CasesState {
    /// The case in hand with its history, as it is kept.
    #[must_use]
    pub fn kept_whole(&self, case: &CaseState) -> Option<Saved> {
        let id = case.kept()?.id;
        self.library().open(&id).ok()
    }
}
