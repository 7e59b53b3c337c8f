//! What differs between two scenarios, part by part.

use std::collections::{BTreeMap, BTreeSet};

use super::Scenario;
use crate::evidence::Condition;
use crate::order::Setting;
use crate::patient::{Answered, Field};
use crate::text::{Sentence, Text};

/// What a part is kept as: as an answer is. `None` where nothing is there.
pub(super) type Part = Option<Answered>;

/// One part that differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
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

impl Difference {
    /// What the part is called: the label of a field or of a setting; else its key.
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
        REGIMEN => Some(text!("レジメン", "Regimen")),
        DAYS => Some(text!("日数", "Days")),
        key => Field::from_key(key).map(Field::label).or_else(|| {
            let setting = Setting::ALL.iter().find(|setting| setting.key() == key)?;
            Some(setting.label())
        }),
    };
    fixed.map_or_else(|| Sentence::from(part), Sentence::from)
}

fn said(part: &str, value: Option<&Answered>) -> Sentence {
    let Some(value) = value else {
        return text!("（なし）", "(nothing)").into();
    };
    let named = match part {
        CONDITION => Condition::from_key(&value.text).map(Condition::name),
        key => Field::from_key(key)
            .and_then(|field| field.choice(&value.text))
            .map(|choice| choice.label),
    };
    named.map_or_else(|| Sentence::from(value.text.as_str()), Sentence::from)
}

/// What differs, in the order of the names of the parts.
///
/// ```
/// use ivig_navigator::patient::Field;
/// use ivig_navigator::scenario::{differences, Scenario};
/// let before = Scenario::default();
/// let mut after = before.clone();
/// after.answers.set(Field::Weight, "70");
/// let found = differences(&before, &after);
/// assert_eq!(found.len(), 1);
/// assert_eq!(found[0].label().en(), "Weight");
/// assert_eq!(found[0].words().1.en(), "70");
/// ```
#[must_use]
pub fn differences(before: &Scenario, after: &Scenario) -> Vec<Difference> {
    let (mut before, mut after) = (parts(before), parts(after));
    let names: BTreeSet<String> = before.keys().chain(after.keys()).cloned().collect();
    let differing = names.into_iter().filter_map(|part| {
        let (before, after) = (before.remove(&part), after.remove(&part));
        (before != after).then_some(Difference {
            part,
            before,
            after,
        })
    });
    differing.collect()
}

/// All that a scenario holds, part by part.
pub(super) fn parts(scenario: &Scenario) -> BTreeMap<String, Answered> {
    let bare = |text: &str| {
        let text = text.to_owned();
        Answered {
            text,
            confirmed: false,
        }
    };
    let choices = &scenario.choices;
    let mut parts: BTreeMap<String, Answered> = scenario
        .answers
        .answered()
        .map(|(key, answered)| {
            let point = if key.starts_with('.') { "." } else { "" };
            (format!("{point}{key}"), answered.clone())
        })
        .collect();
    let mut enter = |part: &str, text: Option<&str>| {
        if let Some(text) = text {
            parts.insert(part.to_owned(), bare(text));
        }
    };
    enter(
        NAME,
        Some(&scenario.name)
            .filter(|n| !n.is_empty())
            .map(String::as_str),
    );
    enter(CONDITION, scenario.condition.map(Condition::key));
    enter(REGIMEN, choices.regimen.as_deref());
    enter(DAYS, choices.days.map(|days| days.to_string()).as_deref());
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
