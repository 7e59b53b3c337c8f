//! The subcutaneous equivalent of an intravenous maintenance dose, where evidence gives a factor.

use super::Step;
use crate::evidence::Source::{CIDP21D, HIZJP, OntDose, PATH};
use crate::evidence::{Condition, Fact, Interval};
use crate::product::Country;
use crate::quantity::{
    ArithmeticError, Dose, DosePerKilogram, DosingWeight, PerCourse, PerWeek, Rounding, scale,
};
use crate::text::Text;

/// One to one, in percent.
const ONE_TO_ONE: u16 = 100;
/// Milligrams of body weight in a kilogram.
const MG_PER_KG: i64 = 1_000_000;

/// The least and the most a week that was studied, and that the Japanese label gives.
const LEAST: DosePerKilogram<PerWeek> = DosePerKilogram::mg(200);
const MOST: DosePerKilogram<PerWeek> = DosePerKilogram::mg(400);

/// A weekly subcutaneous dose that equals an intravenous one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SubcutaneousEquivalent {
    /// In a week, to the milligram; not yet rounded to vials.
    pub weekly: Dose<PerWeek>,
    /// The same per kilogram of the dosing weight, to the nearest mg/kg.
    pub per_kilogram: DosePerKilogram<PerWeek>,
    /// Subcutaneous per intravenous, in percent of the mean weekly dose.
    pub factor_percent: u16,
    /// Who gives the factor.
    pub why: Fact<Text>,
    /// The weekly doses per kilogram that were tried or are labelled: least and most.
    pub range: Fact<(DosePerKilogram<PerWeek>, DosePerKilogram<PerWeek>)>,
    /// What the range is from.
    pub range_note: Text,
    /// The dose lies within it. Where it does not, say so.
    pub within_range: bool,
    /// The working.
    pub working: Vec<Step>,
}

/// The weekly subcutaneous dose that equals a course at an interval of whole weeks.
///
/// Only CIDP has a factor in what was read: EAN/PNS 2021 (by a digest) keeps the mean weekly dose,
/// and Ontario divides the rounded intravenous dose by the weeks. `per_course` is therefore the
/// dose as rounded. `None` for every other condition, and for an interval that is not one number of
/// weeks.
///
/// # Errors
/// [`ArithmeticError`]; a weight of zero has no dose per kilogram.
///
/// ```
/// use ivig_navigator::evidence::{Condition, Interval};
/// use ivig_navigator::order::subcutaneous;
/// use ivig_navigator::product::Country;
/// use ivig_navigator::quantity::{BodyWeight, Dose, DosingWeight};
/// let weight = DosingWeight::actual(BodyWeight::kilograms(60));
/// let weekly = subcutaneous(
///     Condition::Cidp, Country::Us, Dose::grams(60), Interval::Weeks(3), weight,
/// )?.unwrap();
/// assert_eq!(weekly.weekly, Dose::grams(20));
/// assert_eq!(weekly.per_kilogram.as_mg(), 333);
/// # Ok::<(), ivig_navigator::quantity::ArithmeticError>(())
/// ```
pub fn subcutaneous(
    condition: Condition,
    country: Country,
    per_course: Dose<PerCourse>,
    interval: Interval,
    weight: DosingWeight,
) -> Result<Option<SubcutaneousEquivalent>, ArithmeticError> {
    let (Condition::Cidp, Interval::Weeks(weeks)) = (condition, interval) else {
        return Ok(None);
    };
    let nearest = Rounding::NearestTiesUp;
    let weekly = Dose::<PerWeek>::mg(scale(per_course.as_mg(), 1, weeks.into(), nearest)?);
    let kilograms = weight.weight();
    let mg = scale(weekly.as_mg(), MG_PER_KG, kilograms.as_mg(), nearest)?;
    let per_kilogram =
        DosePerKilogram::mg(u32::try_from(mg).map_err(|_| ArithmeticError::TooLarge)?);
    // Compared without the rounding to the mg/kg.
    let product = |bound: DosePerKilogram<PerWeek>| {
        i128::from(bound.as_mg()).saturating_mul(kilograms.as_mg().into())
    };
    let given = i128::from(per_course.as_mg()).saturating_mul(MG_PER_KG.into());
    let weeks_long = i128::from(weeks);
    let within_range = given >= product(LEAST).saturating_mul(weeks_long)
        && given <= product(MOST).saturating_mul(weeks_long);
    let why = match country {
        Country::Canada => Fact::verified(
            text!(
                "オンタリオ州：丸めた静注量を週数で割る。",
                "Ontario: the rounded intravenous dose divided by the weeks.",
            ),
            &[OntDose],
        ),
        _ => Fact::secondary(
            text!(
                "EAN/PNS 2021（要約資料による）：静注の週平均と同量（1 対 1）。",
                "EAN/PNS 2021 (by a digest): the same mean weekly dose as intravenous (1 to 1).",
            ),
            &[CIDP21D],
        ),
    };
    let (source, range_note) = match country {
        Country::Japan => (
            HIZJP,
            text!(
                "日本の添付文書（ハイゼントラ）：週 200 mg/kg、範囲 200〜400 mg/kg、開始時は 400 mg/kg まで。",
                "Japanese label (Hizentra): 200 mg/kg a week, range 200 to 400 mg/kg, at the start up to 400 mg/kg.",
            ),
        ),
        _ => (
            PATH,
            text!(
                "PATH 試験の用量：週 0.2 または 0.4 g/kg。",
                "Doses of the PATH trial: 0.2 or 0.4 g/kg a week.",
            ),
        ),
    };
    let remainder = i128::from(weekly.as_mg())
        .saturating_mul(MG_PER_KG.into())
        .checked_rem(kilograms.as_mg().into());
    Ok(Some(SubcutaneousEquivalent {
        weekly,
        per_kilogram,
        factor_percent: ONE_TO_ONE,
        why,
        range: Fact::verified((LEAST, MOST), &[source]),
        range_note,
        within_range,
        working: vec![
            Step {
                input: text!("{dose} ÷ {weeks} 週", "{dose} ÷ {weeks} weeks").fill(&[
                    ("dose", per_course.sentence()),
                    ("weeks", weeks.to_string().into()),
                ]),
                result: weekly.sentence(),
                exact: per_course.as_mg().checked_rem(weeks.into()) == Some(0),
            },
            Step {
                input: text!(
                    "{dose} ÷ {weight}（{basis}）",
                    "{dose} ÷ {weight} ({basis})"
                )
                .fill(&[
                    ("dose", weekly.sentence()),
                    ("weight", kilograms.figure().into()),
                    ("basis", weight.basis().words().into()),
                ]),
                result: per_kilogram.sentence(),
                exact: remainder == Some(0),
            },
        ],
    }))
}
