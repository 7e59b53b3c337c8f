//! What a score asks, and what its answers count.

use super::{ScoreId, Value};
use crate::text::Text;

/// One answer to an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Level {
    /// The name it is stored under. Never changed.
    pub key: &'static str,
    /// What it counts.
    pub points: i16,
    /// What the screen shows.
    pub label: Text,
}

/// What a number counts from here on, up to the next cut.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cut {
    /// The lowest number that counts so.
    pub from: i16,
    /// What it counts.
    pub points: i16,
    /// The range in words, such as "41 to 60".
    pub label: Text,
}

/// Where the answer to an item comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    /// It is chosen.
    Levels(&'static [Level]),
    /// The patient's age in whole years, of the facts.
    Age(&'static [Cut]),
    /// The total of another score.
    Total(ScoreId, &'static [Cut]),
}

/// One item of a score.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Item {
    /// The name its answer is stored under, `score.<score>.<item>`. Never changed, never used again.
    pub key: &'static str,
    /// What is asked.
    pub label: Text,
    /// How it is answered.
    pub asked: Asked,
}

impl Item {
    /// The least and the most that this item can count.
    #[must_use]
    pub fn span(&self) -> Value {
        let levels = |points: &mut dyn Iterator<Item = i16>| Value::around(points);
        match self.asked {
            Asked::Levels(all) => levels(&mut all.iter().map(|level| level.points)),
            Asked::Age(all) | Asked::Total(_, all) => levels(&mut all.iter().map(|cut| cut.points)),
        }
    }

    /// The answer stored under a key; `None` where nothing, or nothing that this version knows, was chosen.
    ///
    /// ```
    /// use ivig_navigator::score::ScoreId;
    /// let item = ScoreId::Mrs.score().items[0];
    /// assert_eq!(item.level("3").map(|level| level.points), Some(3));
    /// assert_eq!(item.level(""), None);
    /// ```
    #[must_use]
    pub fn level(&self, key: &str) -> Option<&'static Level> {
        match self.asked {
            Asked::Levels(levels) => levels.iter().find(|level| level.key == key),
            Asked::Age(_) | Asked::Total(..) => None,
        }
    }
}

/// The cuts that numbers from `least` to `most` fall between.
pub(super) fn cuts_between(
    cuts: &'static [Cut],
    value: Value,
) -> impl Iterator<Item = &'static Cut> {
    let at = move |number: i16| cuts.iter().rposition(|cut| cut.from <= number).unwrap_or(0);
    let (first, last) = (at(value.least), at(value.most));
    let within = move |(index, _): &(usize, &Cut)| first <= *index && *index <= last;
    cuts.iter().enumerate().filter(within).map(|(_, cut)| cut)
}

/// Items: key, how they are answered, Japanese, English.
macro_rules! items {
    ($score:literal: $($key:literal, $asked:expr, $ja:literal, $en:literal;)+) => {
        &[$($crate::score::Item {
            key: concat!("score.", $score, ".", $key),
            label: text!($ja, $en),
            asked: $asked,
        },)+]
    };
}

/// Levels: the points, which are also the stored name, Japanese, English.
macro_rules! levels {
    ($($points:literal, $ja:literal, $en:literal;)+) => {
        &[$($crate::score::Level {
            key: stringify!($points),
            points: $points,
            label: text!($ja, $en),
        },)+]
    };
}

/// Levels that are figures alone.
macro_rules! figures {
    ($($points:literal)+) => {
        &[$($crate::score::Level {
            key: stringify!($points),
            points: $points,
            label: $crate::text::Text::same(stringify!($points)),
        },)+]
    };
}

/// Cuts: from which number, the points, the range in words.
macro_rules! cuts {
    ($($from:literal => $points:literal, $ja:literal, $en:literal;)+) => {
        &[$($crate::score::Cut { from: $from, points: $points, label: text!($ja, $en) },)+]
    };
}
