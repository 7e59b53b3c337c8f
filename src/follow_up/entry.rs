//! One dated reading.

use super::Scale;
use crate::quantity::{Date, EntryError, format_scaled, parse_scaled};
use crate::text::Sentence;

/// What was read on a scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reading {
    /// INCAT, arms and legs, each 0 to 5: a change of the arms between 0 and 1 does not count, so
    /// the sum alone is not enough.
    Incat {
        /// 0 to 5.
        arms: u8,
        /// 0 to 5.
        legs: u8,
    },
    /// Any other, in units of the last decimal of its scale.
    Of(Scale, i64),
}

/// One reading with its day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry {
    /// When.
    pub on: Date,
    /// What.
    pub reading: Reading,
}

/// Why a reading was not taken. What was typed stays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EntryRefused {
    /// No day.
    Day,
    /// Not a number.
    Number(EntryError),
    /// Not two grades such as 2/3.
    Grades,
    /// Outside of what is possible.
    Range(Scale),
}

impl EntryRefused {
    /// What is wrong and what to do.
    #[must_use]
    pub fn sentence(self) -> Sentence {
        match self {
            EntryRefused::Day => text!(
                "日付を 2026-11-29 の形で入力してください。",
                "Enter the day as 2026-11-29."
            )
            .into(),
            EntryRefused::Number(error) => error.sentence(),
            EntryRefused::Grades => text!(
                "上肢/下肢をそれぞれ 0〜5 で、2/3 のように入力してください。",
                "Enter arms and legs, each 0 to 5, as 2/3."
            )
            .into(),
            EntryRefused::Range(scale) => {
                let (least, most) = scale.range();
                let figure = |number| format_scaled(number, scale.decimals()).into();
                text!(
                    "{least} から {most} までの値を入力してください。",
                    "Enter a value from {least} to {most}."
                )
                .fill(&[("least", figure(least)), ("most", figure(most))])
            }
        }
    }
}

/// Reads what was typed for a scale: a number, or for INCAT both grades.
///
/// # Errors
/// [`EntryRefused`], which says what is wrong.
///
/// ```
/// use ivig_navigator::follow_up::{read, Reading, Scale};
/// assert_eq!(read(Scale::Incat, "2/3"), Ok(Reading::Incat { arms: 2, legs: 3 }));
/// assert_eq!(read(Scale::Igg, "11,5"), Ok(Reading::Of(Scale::Igg, 115)));
/// assert!(read(Scale::MgAdl, "25").is_err());
/// ```
pub fn read(scale: Scale, typed: &str) -> Result<Reading, EntryRefused> {
    if scale == Scale::Incat {
        return grades(typed);
    }
    let number = parse_scaled(typed, scale.decimals()).map_err(EntryRefused::Number)?;
    let (least, most) = scale.range();
    if (least..=most).contains(&number) {
        Ok(Reading::Of(scale, number))
    } else {
        Err(EntryRefused::Range(scale))
    }
}

fn grades(typed: &str) -> Result<Reading, EntryRefused> {
    let grade = |typed: &str| {
        let grade = parse_scaled(typed, 0).ok()?;
        u8::try_from(grade).ok().filter(|grade| *grade <= 5)
    };
    let both = typed.split_once(['/', '／']).and_then(|(arms, legs)| {
        let (arms, legs) = (grade(arms)?, grade(legs)?);
        Some(Reading::Incat { arms, legs })
    });
    both.ok_or(EntryRefused::Grades)
}

impl Reading {
    /// Its scale.
    #[must_use]
    pub const fn scale(self) -> Scale {
        match self {
            Reading::Incat { .. } => Scale::Incat,
            Reading::Of(scale, _) => scale,
        }
    }

    /// The number that a chart draws, in units of the last decimal; of INCAT the sum.
    #[must_use]
    pub fn number(self) -> i64 {
        match self {
            Reading::Incat { arms, legs } => i64::from(arms).saturating_add(legs.into()),
            Reading::Of(_, number) => number,
        }
    }

    /// As it is typed: `2/3`, `11.5`.
    #[must_use]
    pub fn typed(self) -> String {
        match self {
            Reading::Incat { arms, legs } => format!("{arms}/{legs}"),
            Reading::Of(scale, number) => format_scaled(number, scale.decimals()),
        }
    }

    /// With its unit: `11.5 g/L`, `5 (2 + 3)`.
    #[must_use]
    pub fn figure(self) -> String {
        match self {
            Reading::Incat { arms, legs } => format!("{} ({arms} + {legs})", self.number()),
            Reading::Of(scale, _) if scale.unit().is_empty() => self.typed(),
            Reading::Of(scale, _) => format!("{}\u{a0}{}", self.typed(), scale.unit()),
        }
    }

    /// By how much this is better than an earlier reading, in units of the last decimal; worse is
    /// below zero. `None` where the scales differ, or neither way is better.
    ///
    /// ```
    /// use ivig_navigator::follow_up::Reading;
    /// let before = Reading::Incat { arms: 1, legs: 3 };
    /// // The arms from 1 to 0 do not count, the legs from 3 to 2 do.
    /// assert_eq!(Reading::Incat { arms: 0, legs: 2 }.better_than(before), Some(1));
    /// ```
    #[must_use]
    pub fn better_than(self, earlier: Reading) -> Option<i64> {
        match (self, earlier) {
            (
                Reading::Incat { arms, legs },
                Reading::Incat {
                    arms: arms_before,
                    legs: legs_before,
                },
            ) => {
                let arms_change = match (arms_before, arms) {
                    (0 | 1, 0 | 1) => 0,
                    (before, now) => i64::from(before).saturating_sub(now.into()),
                };
                let legs_change = i64::from(legs_before).saturating_sub(legs.into());
                Some(arms_change.saturating_add(legs_change))
            }
            (Reading::Of(scale, now), Reading::Of(other, before)) if scale == other => {
                let more = now.saturating_sub(before);
                match scale.more_is_better()? {
                    true => Some(more),
                    false => Some(more.saturating_neg()),
                }
            }
            _ => None,
        }
    }
}

impl Entry {
    /// The line it is kept as: `2026-11-29 incat 2/3`.
    #[must_use]
    pub fn line(&self) -> String {
        let (on, scale) = (self.on.figure(), self.reading.scale().key());
        format!("{on} {scale} {}", self.reading.typed())
    }

    /// Reads such a line; `None` where this version cannot.
    #[must_use]
    pub fn parse(line: &str) -> Option<Entry> {
        let mut words = line.splitn(3, ' ');
        let on = Date::parse(words.next()?)?;
        let scale = Scale::from_key(words.next()?)?;
        let reading = read(scale, words.next()?).ok()?;
        Some(Entry { on, reading })
    }
}
