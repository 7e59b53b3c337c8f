//! Immunoglobulin: per kilogram, and for a patient. Never without its basis.

use core::fmt;
use core::marker::PhantomData;

use super::{
    ArithmeticError, Basis, DosingWeight, PerCourse, PerDay, Rounding, format_scaled, scale,
    with_unit,
};
use crate::text::Sentence;

/// Milligrams of body weight in a kilogram.
const MG_PER_KG: i64 = 1_000_000;

/// Immunoglobulin per kilogram of the dosing weight, in mg/kg.
///
/// ```
/// use ivig_navigator::quantity::{DosePerKilogram, PerDay};
/// let daily = DosePerKilogram::<PerDay>::mg(400);
/// assert_eq!(daily.sentence().en(), "0.4\u{a0}g/kg a day");
/// ```
///
/// A bare body weight is refused: which weight it is must be said.
///
/// ```compile_fail,E0308
/// use ivig_navigator::quantity::{BodyWeight, DosePerKilogram, PerDay, Rounding};
/// let daily = DosePerKilogram::<PerDay>::mg(400);
/// let _ = daily.for_weight(BodyWeight::kilograms(70), Rounding::Down);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct DosePerKilogram<B> {
    mg: u32,
    basis: PhantomData<B>,
}

impl<B: Basis> DosePerKilogram<B> {
    /// So many milligrams per kilogram.
    #[must_use]
    pub const fn mg(mg: u32) -> Self {
        DosePerKilogram {
            mg,
            basis: PhantomData,
        }
    }

    /// In milligrams per kilogram.
    #[must_use]
    pub const fn as_mg(self) -> u32 {
        self.mg
    }

    /// `0.4 g/kg`, to be followed by the words of the basis.
    #[must_use]
    pub fn figure(self) -> String {
        with_unit(&format_scaled(self.mg.into(), 3), "g/kg")
    }

    /// `0.4 g/kg a day`.
    #[must_use]
    pub fn sentence(self) -> Sentence {
        with_basis::<B>(self.figure())
    }

    /// The dose for a patient, to the milligram.
    ///
    /// # Errors
    /// [`ArithmeticError::TooLarge`].
    ///
    /// ```
    /// use ivig_navigator::quantity::*;
    /// let weight = DosingWeight::actual(BodyWeight::kilograms(70));
    /// let dose = DosePerKilogram::<PerDay>::mg(400).for_weight(weight, Rounding::NearestTiesUp)?;
    /// assert_eq!(dose, Dose::grams(28));
    /// # Ok::<(), ArithmeticError>(())
    /// ```
    pub fn for_weight(
        self,
        weight: DosingWeight,
        rounding: Rounding,
    ) -> Result<Dose<B>, ArithmeticError> {
        scale(self.mg.into(), weight.weight().as_mg(), MG_PER_KG, rounding).map(Dose::mg)
    }
}

impl DosePerKilogram<PerDay> {
    /// The total of `days` equal days; `None` where it does not fit.
    #[must_use]
    pub const fn times(self, days: u8) -> Option<DosePerKilogram<PerCourse>> {
        #[expect(clippy::as_conversions, reason = "u8 to u32 in a const fn")]
        match self.mg.checked_mul(days as u32) {
            Some(mg) => Some(DosePerKilogram::mg(mg)),
            None => None,
        }
    }
}

impl<B: Basis> fmt::Debug for DosePerKilogram<B> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} mg/kg {}", self.mg, B::WORDS.en())
    }
}

/// Immunoglobulin for one patient, in mg.
///
/// A dose a day is not a dose a course:
///
/// ```compile_fail,E0308
/// use ivig_navigator::quantity::{Dose, PerCourse, PerDay};
/// fn give(_whole: Dose<PerCourse>) {}
/// give(Dose::<PerDay>::grams(28));
/// ```
///
/// A day is not split over days, a course is:
///
/// ```compile_fail,E0599
/// use ivig_navigator::quantity::{Dose, PerDay, Rounding};
/// let _ = Dose::<PerDay>::grams(28).split_over(5, Rounding::Down);
/// ```
///
/// It is not printed without its basis:
///
/// ```compile_fail,E0277
/// use ivig_navigator::quantity::{Dose, PerDay};
/// println!("{}", Dose::<PerDay>::grams(28));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Dose<B> {
    mg: i64,
    basis: PhantomData<B>,
}

impl<B: Basis> Dose<B> {
    /// So many milligrams.
    #[must_use]
    pub const fn mg(mg: i64) -> Self {
        Dose {
            mg,
            basis: PhantomData,
        }
    }

    /// So many whole grams.
    #[must_use]
    pub const fn grams(grams: u32) -> Self {
        #[expect(
            clippy::as_conversions,
            clippy::arithmetic_side_effects,
            reason = "u32 times a thousand fits an i64"
        )]
        Self::mg(grams as i64 * 1000)
    }

    /// In milligrams.
    #[must_use]
    pub const fn as_mg(self) -> i64 {
        self.mg
    }

    /// `28 g`, to be followed by the words of the basis.
    #[must_use]
    pub fn figure(self) -> String {
        with_unit(&format_scaled(self.mg, 3), "g")
    }

    /// `28 g a day`.
    #[must_use]
    pub fn sentence(self) -> Sentence {
        with_basis::<B>(self.figure())
    }
}

impl Dose<PerCourse> {
    /// One of `days` equal days, rounded as named.
    ///
    /// # Errors
    /// [`ArithmeticError::DivisorNotPositive`] for 0 days.
    pub fn split_over(self, days: u8, rounding: Rounding) -> Result<Dose<PerDay>, ArithmeticError> {
        scale(self.mg, 1, days.into(), rounding).map(Dose::mg)
    }
}

impl<B: Basis> fmt::Debug for Dose<B> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} mg {}", self.mg, B::WORDS.en())
    }
}

/// A figure and the words of its basis, as each language puts them.
pub(super) fn with_basis<B: Basis>(figure: String) -> Sentence {
    text!("{figure}{basis}", "{figure} {basis}")
        .fill(&[("figure", figure.into()), ("basis", B::WORDS.into())])
}
