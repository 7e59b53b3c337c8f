//! The dose that a regimen asks for, as computed: nothing is rounded to vials here.

use super::Step;
use super::working::over;
use crate::evidence::{Course, Regimen};
use crate::quantity::{
    ArithmeticError, Concentration, Dose, DosingWeight, PerCourse, PerDay, Rounding, Volume,
};
use crate::text::Text;

/// Days to choose from where the source states none.
///
/// This application's own choice: a whole course of 2 g/kg on one day is not offered.
pub const DAYS_OFFERED: [u8; 4] = [2, 3, 4, 5];

/// Doses are held to the milligram; finer parts go to the nearest, a tie up.
pub(super) const TO_THE_MILLIGRAM: Rounding = Rounding::NearestTiesUp;

/// What is given on each day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Daily {
    /// On so many consecutive days.
    pub days: u8,
    /// The days were chosen here, because the source states none.
    pub days_chosen: bool,
    /// On each day.
    pub dose: Dose<PerDay>,
    /// The volume that holds it, for each strength sold.
    pub volumes: Vec<(Concentration, Volume<PerDay>)>,
}

/// A dose with everything it was computed from. Not yet rounded to vials.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dosage {
    /// What is given, per kilogram.
    pub course: Course,
    /// The weight, and which weight it is.
    pub weight: DosingWeight,
    /// All days together.
    pub per_course: Dose<PerCourse>,
    /// Each day; `None` until the days are chosen.
    pub daily: Option<Daily>,
    /// The working, number by number.
    pub working: Vec<Step>,
}

/// Why there is no dose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DosageError {
    /// The regimen's schedule was not verified, so it is not held.
    ScheduleNotVerified,
    /// The arithmetic failed.
    Arithmetic(ArithmeticError),
}

impl From<ArithmeticError> for DosageError {
    fn from(error: ArithmeticError) -> DosageError {
        DosageError::Arithmetic(error)
    }
}

impl DosageError {
    /// What is wrong and what to do.
    #[must_use]
    pub const fn text(self) -> Text {
        match self {
            DosageError::ScheduleNotVerified => text!(
                "この投与法の用量は確認されていないため、計算しません。",
                "The doses of this regimen are not verified, so nothing is computed.",
            ),
            DosageError::Arithmetic(error) => error.text(),
        }
    }
}

/// The dose of a regimen for a weight.
///
/// `days` counts only where the regimen's source states none.
///
/// # Errors
/// [`DosageError`].
///
/// ```
/// use ivig_navigator::evidence::{review_2004, Condition};
/// use ivig_navigator::order::dosage;
/// use ivig_navigator::quantity::{BodyWeight, Dose, DosingWeight};
/// let regimen = &review_2004::position(Condition::Gbs).regimens[0];
/// let weight = DosingWeight::actual(BodyWeight::kilograms(70));
/// let dosage = dosage(regimen, weight, None).unwrap();
/// assert_eq!(dosage.per_course, Dose::grams(140));
/// assert_eq!(dosage.daily.unwrap().dose, Dose::grams(28));
/// ```
pub fn dosage(
    regimen: &Regimen,
    weight: DosingWeight,
    days: Option<u8>,
) -> Result<Dosage, DosageError> {
    let phase = regimen
        .schedule
        .value()
        .ok_or(DosageError::ScheduleNotVerified)?;
    let offered = days.filter(|days| DAYS_OFFERED.contains(days));
    Ok(dosage_of(phase.course, weight, offered)?)
}

/// The dose of a course for a weight: as [`dosage`], for a course that no regimen names.
///
/// # Errors
/// [`ArithmeticError`].
pub fn dosage_of(
    course: Course,
    weight: DosingWeight,
    days: Option<u8>,
) -> Result<Dosage, ArithmeticError> {
    let per_kilogram = course.per_course();
    let per_course = per_kilogram.for_weight(weight, TO_THE_MILLIGRAM)?;
    let mut working = vec![Step {
        input: text!(
            "{per_kg} × {weight}（{basis}）",
            "{per_kg} × {weight} ({basis})",
        )
        .fill(&[
            ("per_kg", per_kilogram.sentence()),
            ("weight", weight.weight().figure().into()),
            ("basis", weight.basis().words().into()),
        ]),
        result: per_course.sentence(),
        exact: is_exact(
            i64::from(per_kilogram.as_mg()).checked_mul(weight.weight().as_mg()),
            MG_PER_KG,
        ),
    }];
    let stated = course.split().map(|split| split.days);
    let daily = match stated.or(days) {
        Some(days) => Some(daily(per_course, days, stated.is_none(), &mut working)?),
        None => None,
    };
    Ok(Dosage {
        course,
        weight,
        per_course,
        daily,
        working,
    })
}

/// Milligrams of body weight in a kilogram.
const MG_PER_KG: i64 = 1_000_000;

fn is_exact(amount: Option<i64>, divisor: i64) -> bool {
    amount.and_then(|amount| amount.checked_rem(divisor)) == Some(0)
}

fn daily(
    per_course: Dose<PerCourse>,
    days: u8,
    days_chosen: bool,
    working: &mut Vec<Step>,
) -> Result<Daily, ArithmeticError> {
    let dose = per_course.split_over(days, TO_THE_MILLIGRAM)?;
    working.push(Step {
        input: over(days).fill(&[
            ("total", per_course.sentence()),
            ("days", days.to_string().into()),
        ]),
        result: dose.sentence(),
        exact: is_exact(Some(per_course.as_mg()), days.into()),
    });
    let mut volumes = Vec::new();
    for strength in Concentration::SOLD {
        let volume = Volume::holding(dose, strength)?;
        working.push(Step {
            input: text!(
                "{dose} ÷ {strength}（{percent} 製剤）",
                "{dose} ÷ {strength} ({percent} product)",
            )
            .fill(&[
                ("dose", dose.sentence()),
                ("strength", strength.figure().into()),
                ("percent", strength.percent().into()),
            ]),
            result: volume.sentence(),
            // 1 mg is 10 or 20 whole µL.
            exact: true,
        });
        volumes.push((strength, volume));
    }
    Ok(Daily {
        days,
        days_chosen,
        dose,
        volumes,
    })
}
