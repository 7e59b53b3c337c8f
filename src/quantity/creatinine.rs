//! Serum creatinine in the unit it was reported in, and the clearance computed from it.

use super::decimal::{leading_number, normalise, number_scaled};
use super::{EntryError, Rounding, divide, format_scaled, with_unit};

/// The unit that a laboratory reports creatinine in. It is never guessed from the number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CreatinineUnit {
    /// Milligrams in a decilitre.
    MgPerDl,
    /// Micromoles in a litre.
    MicromolPerLitre,
}

impl CreatinineUnit {
    /// As it is written.
    #[must_use]
    pub const fn text(self) -> &'static str {
        match self {
            CreatinineUnit::MgPerDl => "mg/dL",
            CreatinineUnit::MicromolPerLitre => "µmol/L",
        }
    }

    /// Decimals that are read.
    const fn decimals(self) -> u8 {
        match self {
            CreatinineUnit::MgPerDl => 3,
            CreatinineUnit::MicromolPerLitre => 2,
        }
    }

    /// The last of those decimals, in 0.1 nmol/L: 0.001 mg/dL is 0.0884 µmol/L, so neither is rounded.
    const fn in_tenths_nmol(self) -> i64 {
        match self {
            CreatinineUnit::MgPerDl => 884,
            CreatinineUnit::MicromolPerLitre => 100,
        }
    }
}

/// Serum creatinine, exact in both units: 1 mg/dL is 88.4 µmol/L.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Creatinine {
    /// In the last decimal that is read of the unit.
    number: i64,
    unit: CreatinineUnit,
}

/// The units that are read, for the sentence beside the field.
const ACCEPTED: &str = "mg/dL, µmol/L";

impl Creatinine {
    /// 0.1 nmol/L in 1 mg/dL.
    pub const TENTHS_NMOL_IN_MG_PER_DL: i64 = 884_000;

    /// Reads a number with its unit. A number alone is refused: 1 mg/dL and 1 µmol/L differ
    /// 88.4 times, and which is meant is not guessed.
    ///
    /// # Errors
    /// An [`EntryError`] that says why.
    ///
    /// ```
    /// use ivig_navigator::quantity::{Creatinine, EntryError};
    /// assert_eq!(Creatinine::parse("１．２ ｍｇ／ｄＬ")?.figure(), "1.2\u{a0}mg/dL");
    /// assert_eq!(Creatinine::parse("106umol/l")?.figure(), "106\u{a0}µmol/L");
    /// assert!(matches!(Creatinine::parse("1.2"), Err(EntryError::NoUnit { .. })));
    /// # Ok::<(), EntryError>(())
    /// ```
    pub fn parse(typed: &str) -> Result<Creatinine, EntryError> {
        let text = normalise(typed)?;
        let entry = leading_number(&text)?;
        let unit = match entry.rest {
            "" => return Err(EntryError::NoUnit { accepted: ACCEPTED }),
            "mg/dl" | "㎎/㎗" | "㎎/dl" => CreatinineUnit::MgPerDl,
            // The sign of micro and the Greek letter look alike.
            "µmol/l" | "μmol/l" | "umol/l" | "mcmol/l" => CreatinineUnit::MicromolPerLitre,
            rest if rest.starts_with(|c: char| c.is_ascii_digit()) => {
                return Err(EntryError::TwoNumbers);
            }
            _ => return Err(EntryError::UnknownUnit { accepted: ACCEPTED }),
        };
        let number = number_scaled(entry.number, unit.decimals())?;
        let read = Creatinine { number, unit };
        // What cannot be computed with is not taken.
        number
            .checked_mul(unit.in_tenths_nmol())
            .ok_or(EntryError::TooLarge)?;
        Ok(read)
    }

    /// The number as reported, in thousandths of mg/dL or hundredths of µmol/L.
    #[must_use]
    pub const fn number(self) -> i64 {
        self.number
    }

    /// Another number in the same unit.
    #[must_use]
    pub const fn with_number(self, number: i64) -> Creatinine {
        Creatinine { number, ..self }
    }

    /// The unit it was reported in.
    #[must_use]
    pub const fn unit(self) -> CreatinineUnit {
        self.unit
    }

    /// In 0.1 nmol/L, exact whichever unit it was reported in.
    #[must_use]
    pub const fn as_tenths_nmol(self) -> i64 {
        self.number.saturating_mul(self.unit.in_tenths_nmol())
    }

    /// As reported: `1.2 mg/dL`.
    #[must_use]
    pub fn figure(self) -> String {
        let number = format_scaled(self.number, self.unit.decimals());
        with_unit(&number, self.unit.text())
    }

    /// In the other unit, for the eye: mg/dL to 0.01, µmol/L to the whole, a tie up. Nothing is
    /// computed from it.
    #[must_use]
    pub fn other_figure(self) -> String {
        let (divisor, decimals, unit) = match self.unit {
            CreatinineUnit::MgPerDl => (10_000, 0, CreatinineUnit::MicromolPerLitre),
            CreatinineUnit::MicromolPerLitre => (8_840, 2, CreatinineUnit::MgPerDl),
        };
        let tenths = i128::from(self.as_tenths_nmol());
        let number = divide(tenths, divisor, Rounding::NearestTiesUp).unwrap_or_default();
        with_unit(&format_scaled(number, decimals), unit.text())
    }
}

/// Creatinine clearance in tenths of mL/min, of the whole body. An eGFR, for 1.73 m², is no clearance.
///
/// ```compile_fail,E0308
/// use ivig_navigator::quantity::CreatinineClearance;
/// let egfr: i64 = 38;
/// let clearance: CreatinineClearance = egfr;
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct CreatinineClearance {
    tenths: i64,
}

impl CreatinineClearance {
    /// So many tenths of mL/min.
    #[must_use]
    pub const fn tenths(tenths: i64) -> CreatinineClearance {
        CreatinineClearance { tenths }
    }

    /// In tenths of mL/min.
    #[must_use]
    pub const fn as_tenths(self) -> i64 {
        self.tenths
    }

    /// `40.1 mL/min`.
    #[must_use]
    pub fn figure(self) -> String {
        with_unit(&format_scaled(self.tenths, 1), "mL/min")
    }
}
