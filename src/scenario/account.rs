//! What a case says, line by line in words: to see what is taken in, and what differs between cases.

use super::{COLOUR, COLOURS, LOOKED_AT, Scenario, TAGS, said};
use crate::follow_up::{Diary, ENTRIES, Entry};
use crate::order::Setting;
use crate::patient::Field;
use crate::score::ScoreId;
use crate::text::{Sentence, Text};

/// What a line of a case is about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Told {
    /// Its name.
    Name,
    /// The condition.
    Condition,
    /// The regimen chosen.
    Regimen,
    /// Over how many days.
    Days,
    /// A fact, by its place in the field table.
    Fact(usize),
    /// A setting of the order, by its place in their table.
    Setting(usize),
    /// Anything else, by the key it lies under.
    Other(String),
}

/// One line of a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// What it is about.
    pub told: Told,
    /// What that is called.
    pub label: Sentence,
    /// What the case says of it.
    pub value: Sentence,
}

/// Everything a case says, in the order of the screen.
///
/// ```
/// use ivig_navigator::patient::Field;
/// use ivig_navigator::scenario::{account, Scenario};
/// let mut case = Scenario::default();
/// case.answers.set(Field::Weight, "70");
/// let lines = account(&case);
/// assert_eq!((lines[0].label.en(), lines[0].value.en()), ("Weight", "70\u{a0}kg"));
/// ```
#[must_use]
pub fn account(case: &Scenario) -> Vec<Line> {
    let Scenario {
        name,
        condition,
        answers,
        choices,
    } = case;
    let mut lines = Vec::new();
    let mut tell = |told, label: Sentence, value: Option<Sentence>| {
        lines.extend(value.map(|value| Line { told, label, value }));
    };
    let name = (!name.is_empty()).then(|| name.clone().into());
    tell(Told::Name, text!("名前", "Name").into(), name);
    let condition = condition.map(|condition| condition.name().into());
    tell(
        Told::Condition,
        text!("疾患", "Condition").into(),
        condition,
    );
    let regimen = choices.regimen.as_deref().map(said::regimen);
    tell(Told::Regimen, text!("投与法", "Regimen").into(), regimen);
    let days = choices.days.map(said::days_chosen);
    tell(Told::Days, text!("日数", "Days").into(), days);
    for (key, text) in answers.entries() {
        let (told, label, value) = entry(key, text);
        tell(told, label, Some(value));
    }
    lines.sort_by(|one, other| one.told.cmp(&other.told));
    lines
}

/// An answer or a setting in words.
pub(super) fn entry(key: &str, text: &str) -> (Told, Sentence, Sentence) {
    if let Some((place, field)) = placed(Field::ALL, |field| field.key() == key) {
        return (Told::Fact(place), field.label().into(), fact(field, text));
    }
    if let Some((place, setting)) = placed(Setting::ALL, |setting| setting.key() == key) {
        let value = said::setting(setting, text);
        return (Told::Setting(place), setting.label().into(), value);
    }
    let (label, value) = match key {
        TAGS => (text!("タグ", "Tags").into(), text.into()),
        COLOUR => (text!("色", "Colour").into(), colour(text)),
        ENTRIES => (text!("経過と効果", "Follow-up").into(), readings(text)),
        LOOKED_AT => {
            let label = text!("見ている国の基準", "Country whose criteria are looked at");
            (label.into(), said::setting(Setting::Country, text))
        }
        _ => match said::reason(key) {
            Some(label) => (label, text.into()),
            None => score_item(key, text).unwrap_or_else(|| (key.into(), text.into())),
        },
    };
    (Told::Other(key.to_owned()), label, value)
}

fn colour(key: &str) -> Sentence {
    let found = COLOURS.into_iter().find(|(known, _)| *known == key);
    found.map_or_else(|| key.into(), |(_, name)| name.into())
}

/// The readings of a follow-up; what this version cannot read stands as it is.
fn readings(text: &str) -> Sentence {
    let diary = Diary::read(text);
    let told = |name: fn(Text) -> &'static str| {
        let one = |entry: &Entry| {
            let (on, reading) = (entry.on.figure(), entry.reading);
            let scale = name(reading.scale().label());
            format!("{on} {scale}: {}", reading.figure())
        };
        let lines = diary.entries().iter().map(one);
        let lines: Vec<String> = lines.chain(diary.unread().iter().cloned()).collect();
        lines.join("; ")
    };
    Sentence::new(told(Text::ja), told(Text::en))
}

fn placed<T: Copy>(all: &[T], is: impl Fn(&T) -> bool) -> Option<(usize, T)> {
    let place = all.iter().position(is)?;
    Some((place, *all.get(place)?))
}

/// As typed, with the unit of the field where none was typed.
fn fact(field: Field, text: &str) -> Sentence {
    use crate::patient::Kind;
    let unit = match field.kind() {
        Kind::OneOf(_) => {
            return match field.choice(text) {
                Some(choice) => choice.label.into(),
                None => text.into(),
            };
        }
        Kind::Weight => Text::same("kg"),
        Kind::Height => Text::same("cm"),
        Kind::Creatinine => Text::same(""),
        Kind::Whole(range) => range.unit,
    };
    let bare = text.chars().all(|c| !c.is_alphabetic()) && !unit.en().is_empty();
    if bare {
        let with_unit = |unit: &str| format!("{text}\u{a0}{unit}");
        return Sentence::new(with_unit(unit.ja()), with_unit(unit.en()));
    }
    text.into()
}

/// An item of a score, `Score: item`, and the level chosen.
fn score_item(key: &str, text: &str) -> Option<(Sentence, Sentence)> {
    if !key.starts_with("score.") {
        return None;
    }
    let mut items = ScoreId::ALL.iter().flat_map(|id| {
        let score = id.score();
        score.items.iter().map(move |item| (score.name, item))
    });
    let (score, item) = items.find(|(_, item)| item.key == key)?;
    let label = text!("{score}：{item}", "{score}: {item}")
        .fill(&[("score", score.into()), ("item", item.label.into())]);
    let value = item
        .level(text)
        .map_or_else(|| text.into(), |level| level.label.into());
    Some((label, value))
}

/// One line of several cases, side by side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// What it is called.
    pub label: Sentence,
    /// What each case says of it, in their order; `None` where it says nothing.
    pub values: Vec<Option<Sentence>>,
}

impl Difference {
    /// Whether the cases do not all say the same.
    #[must_use]
    pub fn differs(&self) -> bool {
        let mut values = self.values.iter();
        let first = values.next();
        values.any(|value| Some(value) != first)
    }
}

/// Every line that any of the cases has, with what each says of it.
///
/// ```
/// use ivig_navigator::patient::Field;
/// use ivig_navigator::scenario::{differences, Scenario};
/// let (mut one, mut other) = (Scenario::default(), Scenario::default());
/// one.answers.set(Field::Weight, "70");
/// other.answers.set(Field::Weight, "120");
/// one.answers.set(Field::Age, "50");
/// other.answers.set(Field::Age, "50");
/// let lines = differences(&[&one, &other]);
/// let differing: Vec<_> = lines.iter().filter(|line| line.differs()).collect();
/// assert_eq!((lines.len(), differing.len()), (2, 1));
/// ```
#[must_use]
pub fn differences(cases: &[&Scenario]) -> Vec<Difference> {
    let mut lines: Vec<(Told, Difference)> = Vec::new();
    for (number, case) in cases.iter().enumerate() {
        for Line { told, label, value } in account(case) {
            let place = match lines.binary_search_by(|(known, _)| known.cmp(&told)) {
                Ok(place) => place,
                Err(place) => {
                    let values = vec![None; cases.len()];
                    lines.insert(place, (told, Difference { label, values }));
                    place
                }
            };
            let line = lines.get_mut(place);
            let cell = line.and_then(|(_, line)| line.values.get_mut(number));
            if let Some(cell) = cell {
                *cell = Some(value);
            }
        }
    }
    lines.into_iter().map(|(_, line)| line).collect()
}
