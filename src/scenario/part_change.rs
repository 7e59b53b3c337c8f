//! What differs between two scenarios, part by part.

use std::collections::BTreeSet;

use super::account::entry;
use super::{Scenario, said as in_words};
use crate::evidence::Condition;
use crate::patient::{Answered, Answers};
use crate::text::{Sentence, Text};

/// What a part is kept as: as an answer is. `None` where nothing is there.
pub(super) type Part = Option<Answered>;

/// One part that differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartChange {
    /// The name of the part: the key of an answer, or [`NAME`] and its like.
    pub part: String,
    /// What one says.
    pub before: Option<Answered>,
    /// What the other says.
    pub after: Option<Answered>,
}

/// The parts of a scenario that are no answers. No key of an answer begins with a point; one that
/// does is told apart by a second one.
pub const NAME: &str = ".name";
/// The condition.
pub const CONDITION: &str = ".condition";
/// The regimen chosen.
pub const REGIMEN: &str = ".regimen";
/// The days chosen.
pub const DAYS: &str = ".days";

impl PartChange {
    /// What the part is called, as [`account`](super::account) calls it.
    #[must_use]
    pub fn label(&self) -> Sentence {
        label(&self.part)
    }

    /// What each of the two says, in words: the name of a choice or of a condition, or as typed.
    #[must_use]
    pub fn words(&self) -> (Sentence, Sentence) {
        let said = |part: &Part| said(&self.part, part.as_ref());
        (said(&self.before), said(&self.after))
    }
}

fn label(part: &str) -> Sentence {
    let fixed: Option<Text> = match part {
        NAME => Some(text!("名前", "Name")),
        CONDITION => Some(text!("疾患", "Condition")),
        REGIMEN => Some(text!("投与法", "Regimen")),
        DAYS => Some(text!("日数", "Days")),
        _ => None,
    };
    fixed.map_or_else(|| entry(part, "").1, Sentence::from)
}

fn said(part: &str, value: Option<&Answered>) -> Sentence {
    let Some(value) = value else {
        return text!("（未入力）", "(not entered)").into();
    };
    let text = value.text.as_str();
    match (part, Condition::from_key(text)) {
        (CONDITION, Some(condition)) => condition.name().into(),
        (REGIMEN, _) => in_words::regimen(text),
        _ => entry(part, text).2,
    }
}

/// What differs, in the order of the names of the parts.
///
/// ```
/// use ivig_navigator::patient::Field;
/// use ivig_navigator::scenario::{part_changes, Scenario};
/// let before = Scenario::default();
/// let mut after = before.clone();
/// after.answers.set(Field::Weight, "70");
/// let found = part_changes(&before, &after);
/// assert_eq!(found.len(), 1);
/// assert_eq!(found[0].label().en(), "Weight");
/// assert_eq!(found[0].words().1.en(), "70\u{a0}kg");
/// ```
#[must_use]
pub fn part_changes(before: &Scenario, after: &Scenario) -> Vec<PartChange> {
    let (before, after) = (parts(before), parts(after));
    let names = before.entries().chain(after.entries());
    let names: BTreeSet<&str> = names.map(|(part, _)| part).collect();
    let both = names.into_iter().map(|part| PartChange {
        part: part.to_owned(),
        before: before.answer(part).cloned(),
        after: after.answer(part).cloned(),
    });
    both.filter(|one| one.before != one.after).collect()
}

/// All that a scenario holds, part by part, as answers under the names of the parts.
pub(super) fn parts(scenario: &Scenario) -> Answers {
    let mut parts = Answers::default();
    for (key, answered) in scenario.answers.answered() {
        let point = if key.starts_with('.') { "." } else { "" };
        parts.put(&format!("{point}{key}"), Some(answered.clone()));
    }
    let days = scenario.choices.days.map(|days| days.to_string());
    let condition = scenario.condition.map(Condition::key);
    let mut enter = |part: &str, text: Option<&str>| {
        parts.set_under(part, text.unwrap_or_default().to_owned());
    };
    enter(NAME, Some(&scenario.name));
    enter(CONDITION, condition);
    enter(DAYS, days.as_deref());
    if let Some(regimen) = &scenario.choices.regimen {
        let text = regimen.clone();
        // An empty one is another than none.
        let confirmed = false;
        parts.put(REGIMEN, Some(Answered { text, confirmed }));
    }
    parts
}

/// Puts one part in the place of what the scenario has there.
///
/// A condition or a number of days that this version does not know is left out: neither can come
/// from a scenario, which refuses it.
pub(super) fn put(scenario: &mut Scenario, part: &str, value: Part) {
    let text = |value: &Part| value.as_ref().map(|value| value.text.clone());
    match part {
        NAME => scenario.name = text(&value).unwrap_or_default(),
        CONDITION => {
            scenario.condition = text(&value).as_deref().and_then(Condition::from_key);
        }
        REGIMEN => scenario.choices.regimen = text(&value),
        DAYS => scenario.choices.days = text(&value).and_then(|days| days.parse().ok()),
        key => {
            let key = key.strip_prefix('.').unwrap_or(key);
            scenario.answers.put(key, value);
        }
    }
}
