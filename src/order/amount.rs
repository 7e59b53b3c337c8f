//! The course rounded, once, and split into its days.

use super::totals::{Reachable, reachable};
use super::vials::{MOST_PERCENT, PackError, is_within};
use super::working::over;
use super::{DoseRounding, Step};
use crate::product::VialSize;
use crate::quantity::{
    ArithmeticError, Concentration, Dose, PerCourse, PerDay, Rounding, Volume, format_scaled, scale,
};
use crate::text::{Sentence, Text};

/// Why a course could not be rounded or split.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AmountError {
    /// No days to split it over.
    NoDays,
    /// The dose would be rounded to nothing.
    RoundsToZero,
    /// The rounded course cannot be split into so many days of whole units.
    DaysTooMany,
    /// The vials or the dose are out of range.
    Pack(PackError),
    /// The arithmetic failed.
    Arithmetic(ArithmeticError),
}

impl From<PackError> for AmountError {
    fn from(error: PackError) -> AmountError {
        AmountError::Pack(error)
    }
}

impl From<ArithmeticError> for AmountError {
    fn from(error: ArithmeticError) -> AmountError {
        AmountError::Arithmetic(error)
    }
}

impl AmountError {
    /// What is wrong and what to do.
    #[must_use]
    pub const fn text(self) -> Text {
        match self {
            AmountError::NoDays => text!("日数を選んでください。", "Choose the days."),
            AmountError::RoundsToZero => text!(
                "この丸め方では 0\u{a0}g になるため、丸めません。別の丸め方を選んでください。",
                "This rounding would give 0\u{a0}g, so it is refused. Choose another rounding.",
            ),
            AmountError::DaysTooMany => text!(
                "丸めた総量をこの日数に分けられません。日数を減らすか、別の丸め方を選んでください。",
                "The rounded total cannot be split into so many days. Choose fewer days or another rounding.",
            ),
            AmountError::Pack(error) => error.text(),
            AmountError::Arithmetic(error) => error.text(),
        }
    }
}

/// A change larger than this, in tenths of a percent, is more than a rounding.
const LARGE_CHANGE: i64 = 100;

/// A course as it is given, with its way there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Amount {
    /// Before the rounding.
    pub computed: Dose<PerCourse>,
    /// After it: what the days add up to.
    pub rounded: Dose<PerCourse>,
    /// From the one to the other, in tenths of a percent of the first; below zero: less.
    pub change: i64,
    /// No total of whole vials lies within the percentage, so nothing was rounded.
    pub none_within: bool,
    /// What is given on each day, the larger days first.
    pub per_day: Vec<Dose<PerDay>>,
    /// The working, number by number.
    pub working: Vec<Step>,
}

impl Amount {
    /// What holds the days as ordered, of every strength sold: each dose once, with its volume.
    /// Where the days differ each names its dose.
    ///
    /// # Errors
    /// [`ArithmeticError`].
    pub fn volumes(&self) -> Result<Vec<(Concentration, Sentence)>, ArithmeticError> {
        let mut doses = self.per_day.clone();
        doses.dedup();
        let mut all = Vec::new();
        for strength in Concentration::SOLD {
            let mut said: Option<Sentence> = None;
            for dose in &doses {
                let volume = Volume::holding(*dose, strength)?.sentence();
                let one = if doses.len() > 1 {
                    text!("{volume}（{dose}）", "{volume} ({dose})")
                        .fill(&[("volume", volume), ("dose", dose.figure().into())])
                } else {
                    volume
                };
                said = Some(match said {
                    Some(before) => text!("{before}、{one}", "{before}, {one}")
                        .fill(&[("before", before), ("one", one)]),
                    None => one,
                });
            }
            all.extend(said.map(|said| (strength, said)));
        }
        Ok(all)
    }

    /// `−1.2%`, `+0.8%`, `0%`.
    #[must_use]
    pub fn change_figure(&self) -> String {
        let sign = match self.rounded.cmp(&self.computed) {
            core::cmp::Ordering::Less => "−",
            core::cmp::Ordering::Equal => "",
            core::cmp::Ordering::Greater => "+",
        };
        let size = self.change.saturating_abs();
        if size == 0 && !sign.is_empty() {
            return "<0.1%".to_owned();
        }
        format!("{sign}{}%", format_scaled(size, 1))
    }

    /// The rounding changes the dose by more than 10%, the most that is a rounding.
    #[must_use]
    pub const fn is_large_change(&self) -> bool {
        self.change.saturating_abs() > LARGE_CHANGE
    }
}

/// Rounds a course and splits it into days.
///
/// The course is rounded once. A rule of grams splits it into multiples of those grams; a rule of
/// vials into days that are each a sum of whole vials; the days differ as little as possible and
/// the larger come first. What is not rounded is split to the milligram.
///
/// `percent` counts for [`DoseRounding::WithinPercent`] only, `sizes` for the rules of vials only.
///
/// # Errors
/// [`AmountError`].
///
/// ```
/// use ivig_navigator::order::{DoseRounding, amount};
/// use ivig_navigator::quantity::Dose;
/// let amount = amount(Dose::mg(146_700), 2, DoseRounding::NearestFiveGrams, 0, &[]).unwrap();
/// assert_eq!(amount.rounded, Dose::grams(145));
/// assert_eq!(amount.per_day, [Dose::grams(75), Dose::grams(70)]);
/// assert_eq!(amount.change_figure(), "−1.2%");
/// ```
pub fn amount(
    per_course: Dose<PerCourse>,
    days: u8,
    rounding: DoseRounding,
    percent: u8,
    sizes: &[VialSize],
) -> Result<Amount, AmountError> {
    if per_course.as_mg() <= 0 {
        return Err(PackError::DoseNotPositive.into());
    }
    if days == 0 {
        return Err(AmountError::NoDays);
    }
    // A rule of 5 g is a shelf with nothing but vials of 5 g.
    let units: &[VialSize] = match rounding {
        DoseRounding::NearestFiveGrams | DoseRounding::DownToFiveGrams => &[VialSize::mg(5000)],
        DoseRounding::NearestTwoAndAHalfGrams => &[VialSize::mg(2500)],
        _ => sizes,
    };
    let totals = match rounding {
        DoseRounding::Unrounded => None,
        _ => Some(reachable(per_course, units)?),
    };
    let mut working = Vec::new();
    let totals = totals.as_ref();
    if rounding == DoseRounding::WithinPercent && percent > MOST_PERCENT {
        return Err(PackError::PercentTooLarge.into());
    }
    let rounded = totals.and_then(|totals| round(totals, per_course, rounding, percent));
    let (rounded, none_within) = match (rounding, rounded) {
        (_, Some(rounded)) if rounded.as_mg() == 0 => return Err(AmountError::RoundsToZero),
        (_, Some(rounded)) => (rounded, false),
        (DoseRounding::Unrounded, None) => (per_course, false),
        (_, None) => (per_course, true),
    };
    let away = rounded.as_mg().saturating_sub(per_course.as_mg());
    let change = scale(away, 1000, per_course.as_mg(), Rounding::NearestTiesUp)?;
    let per_day = match totals.filter(|_| !none_within) {
        Some(totals) => totals.days(rounded, days),
        None => equal_days(rounded, days),
    };
    let mut amount = Amount {
        computed: per_course,
        rounded,
        change,
        none_within,
        per_day: per_day.ok_or(AmountError::DaysTooMany)?,
        working: Vec::new(),
    };
    if rounding != DoseRounding::Unrounded {
        working.push(rounding_step(&amount, rounding, percent));
    }
    working.push(days_step(&amount, days));
    amount.working = working;
    Ok(amount)
}

/// The total that the rule asks for; `None` where none lies within the percentage.
fn round(
    totals: &Reachable,
    course: Dose<PerCourse>,
    rounding: DoseRounding,
    percent: u8,
) -> Option<Dose<PerCourse>> {
    let (below, above) = totals.around(course);
    let (computed, mg) = (course.as_mg(), |dose: Dose<PerCourse>| dose.as_mg());
    let nearest = match above {
        Some(above) if mg(above).abs_diff(computed) <= mg(below).abs_diff(computed) => above,
        _ => below,
    };
    match rounding {
        DoseRounding::DownToFiveGrams | DoseRounding::DownToVial => Some(below),
        DoseRounding::WithinPercent => {
            Some(nearest).filter(|found| is_within(mg(*found), computed, percent))
        }
        _ => Some(nearest),
    }
}

/// Equal days to the milligram; what is left over goes to the first days, 1 mg each.
fn equal_days(course: Dose<PerCourse>, days: u8) -> Option<Vec<Dose<PerDay>>> {
    let each = course.as_mg().checked_div(days.into())?;
    let left = course.as_mg().checked_rem(days.into())?;
    let mut found = Vec::new();
    for day in 0..i64::from(days) {
        found.push(Dose::mg(each.saturating_add(i64::from(day < left))));
    }
    (each > 0).then_some(found)
}

fn rounding_step(amount: &Amount, rounding: DoseRounding, percent: u8) -> Step {
    let result = if amount.none_within {
        text!(
            "{dose}（差 {percent}% 以内のバイアル単位なし）",
            "{dose} (no whole vials within {percent}%)",
        )
    } else {
        text!("{dose}（{change}）", "{dose} ({change})")
    };
    Step {
        input: Text::same("{dose}: {rule}").fill(&[
            ("dose", amount.computed.sentence()),
            ("rule", rounding.name().into()),
        ]),
        result: result.fill(&[
            ("dose", amount.rounded.sentence()),
            ("change", amount.change_figure().into()),
            ("percent", percent.to_string().into()),
        ]),
        // What the rule named in the input comes to.
        exact: true,
    }
}

/// `145 g a course ÷ 2 days = 1 × 75 g a day + 1 × 70 g a day`.
fn days_step(amount: &Amount, days: u8) -> Step {
    let mut result: Option<Sentence> = None;
    let mut last = None;
    for day in &amount.per_day {
        // The larger days come first, so alike days stand together.
        if last.replace(day) == Some(day) {
            continue;
        }
        let alike = amount.per_day.iter().filter(|other| *other == day).count();
        let part = text!("{dose} × {n} 日", "{n} × {dose}")
            .fill(&[("dose", day.sentence()), ("n", alike.to_string().into())]);
        result = Some(match result {
            None => part,
            Some(before) => {
                Text::same("{before} + {part}").fill(&[("before", before), ("part", part)])
            }
        });
    }
    Step {
        input: over(days).fill(&[
            ("total", amount.rounded.sentence()),
            ("days", days.to_string().into()),
        ]),
        result: result.unwrap_or_else(|| "".into()),
        exact: true,
    }
}
