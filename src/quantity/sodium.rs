//! Sodium: in a solution, and in what is given of it.

use core::fmt;
use core::marker::PhantomData;

use super::{ArithmeticError, Basis, Rounding, Volume, dose::with_basis, format_scaled};
use super::{scale, with_unit};
use crate::text::Sentence;

/// Microlitres in a litre.
const MICROLITRES_PER_LITRE: i64 = 1_000_000;

/// Sodium in a solution, in µmol/L. Labels print mmol/L, or mEq/L, which is the same of sodium.
///
/// ```
/// use ivig_navigator::quantity::SodiumLevel;
/// assert_eq!(SodiumLevel::micromoles_per_litre(171_000).figure(), "171\u{a0}mmol/L");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct SodiumLevel {
    micromoles: u32,
}

impl SodiumLevel {
    /// So many µmol/L: 171 000 for 171 mmol/L.
    #[must_use]
    pub const fn micromoles_per_litre(micromoles: u32) -> SodiumLevel {
        SodiumLevel { micromoles }
    }

    /// In µmol/L.
    #[must_use]
    pub const fn as_micromoles_per_litre(self) -> u32 {
        self.micromoles
    }

    /// `171 mmol/L`.
    #[must_use]
    pub fn figure(self) -> String {
        with_unit(&format_scaled(self.micromoles.into(), 3), "mmol/L")
    }
}

/// Sodium that is given, in µmol. Never without its basis.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Sodium<B> {
    micromoles: i64,
    basis: PhantomData<B>,
}

impl<B: Basis> Sodium<B> {
    /// What a volume brings, to the micromole, half of one up.
    ///
    /// # Errors
    /// [`ArithmeticError::TooLarge`].
    ///
    /// ```
    /// use ivig_navigator::quantity::{PerDay, Sodium, SodiumLevel, Volume};
    /// let level = SodiumLevel::micromoles_per_litre(171_000);
    /// let sodium = Sodium::in_volume(Volume::<PerDay>::microlitres(480_000), level)?;
    /// assert_eq!(sodium.sentence().en(), "82.08\u{a0}mmol a day");
    /// # Ok::<(), ivig_navigator::quantity::ArithmeticError>(())
    /// ```
    pub fn in_volume(volume: Volume<B>, level: SodiumLevel) -> Result<Self, ArithmeticError> {
        let micromoles = scale(
            volume.as_microlitres(),
            level.micromoles.into(),
            MICROLITRES_PER_LITRE,
            Rounding::NearestTiesUp,
        )?;
        Ok(Sodium {
            micromoles,
            basis: PhantomData,
        })
    }

    /// In µmol.
    #[must_use]
    pub const fn as_micromoles(self) -> i64 {
        self.micromoles
    }

    /// `82.08 mmol`, to be followed by the words of the basis.
    #[must_use]
    pub fn figure(self) -> String {
        with_unit(&format_scaled(self.micromoles, 3), "mmol")
    }

    /// `82.08 mmol a day`.
    #[must_use]
    pub fn sentence(self) -> Sentence {
        with_basis::<B>(self.figure())
    }
}

impl<B: Basis> fmt::Debug for Sodium<B> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} µmol {}", self.micromoles, B::WORDS.en())
    }
}
