//! What a case said before: one step back for each time it was kept.

use serde::{Deserialize, Serialize};
use serde_json::value::{RawValue, to_raw_value};

use super::part_change::{parts, put};
use super::{Saved, Scenario};
use crate::patient::Answers;

/// As many steps back are kept with a case. The oldest go first.
const STEPS: usize = 200;

/// One step back, as it is written. It is read only when the history is looked at.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Step(Box<RawValue>);

impl PartialEq for Step {
    fn eq(&self, other: &Step) -> bool {
        self.0.get() == other.0.get()
    }
}

impl Eq for Step {}

/// What differed the last time.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Back {
    /// When what it leads back to was kept, in milliseconds since 1970.
    at: u64,
    /// What it said, of the parts that were then changed.
    was: Answers,
    /// The parts of which it said nothing.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    not: Vec<String>,
}

/// The history of a case that is kept anew in place of `old`. A step that cannot be written is
/// none: the case is kept all the same.
pub(super) fn lengthened(old: Saved, new: &Scenario) -> Vec<Step> {
    let (before, after) = (parts(&old.scenario), parts(new));
    let mut back = Back {
        at: old.saved_at,
        was: Answers::default(),
        not: Vec::new(),
    };
    for (part, said) in before.answered() {
        if after.answer(part) != Some(said) {
            back.was.put(part, Some(said.clone()));
        }
    }
    let gone = after.entries().map(|(part, _)| part);
    let gone = gone.filter(|part| before.answer(part).is_none());
    back.not = gone.map(str::to_owned).collect();
    let mut history = old.history;
    if back.was != Answers::default() || !back.not.is_empty() {
        history.extend(to_raw_value(&back).ok().map(Step));
    }
    let too_many = history.len().saturating_sub(STEPS);
    history.drain(..too_many);
    history
}

impl Saved {
    /// Every version that is known of, the present one first: when it was kept, and what it said.
    /// It ends at a step that this version cannot read.
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
        for Step(step) in self.history.iter().rev() {
            let Ok(back) = serde_json::from_str::<Back>(step.get()) else {
                break;
            };
            for (part, said) in back.was.answered() {
                put(&mut scenario, part, Some(said.clone()));
            }
            for part in &back.not {
                put(&mut scenario, part, None);
            }
            versions.push((back.at, scenario.clone()));
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
