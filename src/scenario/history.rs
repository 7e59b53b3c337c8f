//! What a case said before: one step back for each time it was kept.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::difference::{Part, differences, put};
use super::{Saved, Scenario};

/// As many steps back are kept with a case. The oldest go first.
const STEPS: usize = 200;

/// One step back: what differed the last time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// When what it leads back to was kept, in milliseconds since 1970.
    pub at: u64,
    /// What it said, of the parts that were then changed; `None` where it said nothing.
    was: BTreeMap<String, Part>,
}

/// The history of a case that is kept anew in place of `old`.
pub(super) fn lengthened(old: Saved, new: &Scenario) -> Vec<Step> {
    let differing = differences(&old.scenario, new).into_iter();
    let was: BTreeMap<String, Part> = differing.map(|one| (one.part, one.before)).collect();
    let mut history = old.history;
    if !was.is_empty() {
        let at = old.saved_at;
        history.push(Step { at, was });
    }
    let too_many = history.len().saturating_sub(STEPS);
    history.drain(..too_many);
    history
}

impl Saved {
    /// Every version that is known of, the present one first: when it was kept, and what it said.
    ///
    /// ```
    /// use ivig_navigator::scenario::{decode, encode, Scenario};
    /// let text = encode(&Scenario::default(), 7).unwrap();
    /// let versions: Vec<_> = decode(&text).unwrap().versions();
    /// assert_eq!(versions, [(7, Scenario::default())]);
    /// ```
    #[must_use]
    pub fn versions(&self) -> Vec<(u64, Scenario)> {
        let mut scenario = self.scenario.clone();
        let mut versions = vec![(self.saved_at, scenario.clone())];
        for step in self.history.iter().rev() {
            for (part, value) in &step.was {
                put(&mut scenario, part, value.clone());
            }
            versions.push((step.at, scenario.clone()));
        }
        versions
    }

    /// What it said when it was kept at this time, if that is known.
    #[must_use]
    pub fn version(&self, at: u64) -> Option<Scenario> {
        let mut versions = self.versions().into_iter();
        versions.find(|(when, _)| *when == at).map(|(_, then)| then)
    }
}
