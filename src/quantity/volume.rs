//! Volume of a solution, and how strong it is.

use core::fmt;
use core::marker::PhantomData;

use super::{
    ArithmeticError, Basis, Dose, Rounding, dose::with_basis, format_scaled, scale, with_unit,
};
use crate::text::Sentence;

/// How strong a solution is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Concentration {
    /// 5 %, 50 mg in a millilitre.
    FivePercent,
    /// 6 %, 60 mg in a millilitre: a discontinued product.
    SixPercent,
    /// 10 %, 100 mg in a millilitre.
    TenPercent,
}

impl Concentration {
    /// What is sold for infusion today, the stronger first.
    pub const SOLD: [Concentration; 2] = [Concentration::TenPercent, Concentration::FivePercent];

    /// Milligrams of immunoglobulin in a millilitre.
    #[must_use]
    pub const fn mg_per_ml(self) -> i64 {
        match self {
            Concentration::FivePercent => 50,
            Concentration::SixPercent => 60,
            Concentration::TenPercent => 100,
        }
    }

    /// `10%`.
    #[must_use]
    pub const fn percent(self) -> &'static str {
        match self {
            Concentration::FivePercent => "5%",
            Concentration::SixPercent => "6%",
            Concentration::TenPercent => "10%",
        }
    }

    /// `0.1 g/mL`.
    #[must_use]
    pub fn figure(self) -> String {
        with_unit(&format_scaled(self.mg_per_ml(), 3), "g/mL")
    }
}

/// Volume of solution, in µL.
///
/// A course's dose does not fill a day's volume:
///
/// ```compile_fail,E0308
/// use ivig_navigator::quantity::{Concentration, Dose, PerCourse, PerDay, Volume};
/// let course = Dose::<PerCourse>::grams(140);
/// let _: Result<Volume<PerDay>, _> = Volume::holding(course, Concentration::TenPercent);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Volume<B> {
    microlitres: i64,
    basis: PhantomData<B>,
}

impl<B: Basis> Volume<B> {
    /// So many microlitres.
    #[must_use]
    pub const fn microlitres(microlitres: i64) -> Self {
        Volume {
            microlitres,
            basis: PhantomData,
        }
    }

    /// In microlitres.
    #[must_use]
    pub const fn as_microlitres(self) -> i64 {
        self.microlitres
    }

    /// The volume that holds a dose, to the microlitre.
    ///
    /// # Errors
    /// [`ArithmeticError::TooLarge`].
    ///
    /// ```
    /// use ivig_navigator::quantity::*;
    /// let volume = Volume::holding(Dose::<PerDay>::grams(28), Concentration::TenPercent)?;
    /// assert_eq!(volume.sentence().en(), "280\u{a0}mL a day");
    /// # Ok::<(), ArithmeticError>(())
    /// ```
    pub fn holding(dose: Dose<B>, strength: Concentration) -> Result<Self, ArithmeticError> {
        // mg ÷ (mg/mL) is mL; times 1000 is µL.
        scale(
            dose.as_mg(),
            1000,
            strength.mg_per_ml(),
            Rounding::NearestTiesUp,
        )
        .map(Volume::microlitres)
    }

    /// `280 mL`, to be followed by the words of the basis.
    #[must_use]
    pub fn figure(self) -> String {
        with_unit(&format_scaled(self.microlitres, 3), "mL")
    }

    /// `249.3 mL`: to a tenth of a millilitre, half of it up, for what a pump's display is compared
    /// with. Only shown; all is computed to the microlitre.
    ///
    /// ```
    /// use ivig_navigator::quantity::{PerStep, Volume};
    /// let figure = |microlitres| Volume::<PerStep>::microlitres(microlitres).short_figure();
    /// assert_eq!(figure(249_333), "249.3\u{a0}mL");
    /// assert_eq!(figure(249_350), "249.4\u{a0}mL");
    /// assert_eq!(figure(22_000), "22\u{a0}mL");
    /// ```
    #[must_use]
    pub fn short_figure(self) -> String {
        let tenths = scale(self.microlitres, 1, 100, Rounding::NearestTiesUp);
        with_unit(&format_scaled(tenths.unwrap_or_default(), 1), "mL")
    }

    /// `280 mL a day`.
    #[must_use]
    pub fn sentence(self) -> Sentence {
        with_basis::<B>(self.figure())
    }
}

impl<B: Basis> fmt::Debug for Volume<B> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} µL {}", self.microlitres, B::WORDS.en())
    }
}
