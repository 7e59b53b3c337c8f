//! Body weight, and the weight that a dose is computed from.

use super::decimal::{leading_number, normalise, number_scaled};
use super::{EntryError, Rounding, format_scaled, scale, with_unit};
use crate::text::Text;

/// Body weight in mg.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct BodyWeight {
    mg: i64,
}

/// Decimals read in kilograms: to the gram.
const KG_DECIMALS: u8 = 3;

impl BodyWeight {
    /// So many milligrams.
    #[must_use]
    pub const fn mg(mg: i64) -> BodyWeight {
        BodyWeight { mg }
    }

    /// So many whole kilograms.
    #[must_use]
    pub const fn kilograms(kilograms: u16) -> BodyWeight {
        #[expect(
            clippy::as_conversions,
            clippy::arithmetic_side_effects,
            reason = "u16 times a million fits an i64"
        )]
        BodyWeight::mg(kilograms as i64 * 1_000_000)
    }

    /// In milligrams.
    #[must_use]
    pub const fn as_mg(self) -> i64 {
        self.mg
    }

    /// Reads what was typed: kilograms, unless pounds are named.
    ///
    /// Pounds are turned into kilograms exactly (1 lb = 453 592.37 mg) and
    /// rounded to the gram, a tie up.
    ///
    /// # Errors
    /// An [`EntryError`] that says why.
    ///
    /// ```
    /// use ivig_navigator::quantity::BodyWeight;
    /// assert_eq!(BodyWeight::parse("７０．５")?.figure(), "70.5\u{a0}kg");
    /// assert_eq!(BodyWeight::parse("154 lb")?.figure(), "69.853\u{a0}kg");
    /// # Ok::<(), ivig_navigator::quantity::EntryError>(())
    /// ```
    pub fn parse(typed: &str) -> Result<BodyWeight, EntryError> {
        let text = normalise(typed)?;
        let entry = leading_number(&text)?;
        let grams = match entry.rest {
            "" | "kg" | "㎏" | "キロ" => number_scaled(entry.number, KG_DECIMALS)?,
            "lb" | "lbs" | "ポンド" => {
                let hundredths = number_scaled(entry.number, 2)?;
                scale(hundredths, 45_359_237, 10_000_000, Rounding::NearestTiesUp)
                    .map_err(|_| EntryError::TooLarge)?
            }
            rest if rest.starts_with(|c: char| c.is_ascii_digit()) => {
                return Err(EntryError::TwoNumbers);
            }
            _ => return Err(EntryError::UnknownUnit { accepted: "kg, lb" }),
        };
        grams
            .checked_mul(1000)
            .map(BodyWeight::mg)
            .ok_or(EntryError::TooLarge)
    }

    /// `70.5 kg`.
    #[must_use]
    pub fn figure(self) -> String {
        with_unit(&format_scaled(self.mg, 6), "kg")
    }

    /// `73.35 kg`: to 10 g, a tie up. For the eye; the working has the exact figure.
    #[must_use]
    pub fn short_figure(self) -> String {
        let hundredths = scale(self.mg, 1, 10_000, Rounding::NearestTiesUp);
        with_unit(&format_scaled(hundredths.unwrap_or_default(), 2), "kg")
    }
}

/// Which weight a dose is computed from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WeightBasis {
    /// As measured.
    Actual,
    /// Ideal weight plus a part of what is above it.
    Adjusted,
    /// Ideal weight for the height.
    Ideal,
    /// As measured before the pregnancy.
    BeforePregnancy,
    /// The adjusted weight, from the weight before the pregnancy.
    AdjustedBeforePregnancy,
    /// Entered by the clinician, with a reason.
    Entered,
}

impl WeightBasis {
    /// The name that a choice of it is stored under. Never changed.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            WeightBasis::Actual => "actual",
            WeightBasis::Adjusted => "adjusted",
            WeightBasis::Ideal => "ideal",
            WeightBasis::BeforePregnancy => "before-pregnancy",
            WeightBasis::AdjustedBeforePregnancy => "adjusted-before-pregnancy",
            WeightBasis::Entered => "entered",
        }
    }

    /// "actual": stands beside the figure wherever a dose is shown.
    #[must_use]
    pub const fn words(self) -> Text {
        match self {
            WeightBasis::Actual => text!("実測体重", "actual body weight"),
            WeightBasis::Adjusted => text!("調整体重", "adjusted body weight"),
            WeightBasis::Ideal => text!("理想体重", "ideal body weight"),
            WeightBasis::BeforePregnancy => text!("妊娠前体重", "weight before pregnancy"),
            WeightBasis::AdjustedBeforePregnancy => text!(
                "妊娠前体重からの調整体重",
                "adjusted weight, from before pregnancy"
            ),
            WeightBasis::Entered => text!("医師が入力した体重", "weight entered by the clinician"),
        }
    }
}

/// The weight that a dose is computed from, and which weight it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DosingWeight {
    weight: BodyWeight,
    basis: WeightBasis,
}

impl DosingWeight {
    /// A weight, and which it is.
    #[must_use]
    pub const fn new(weight: BodyWeight, basis: WeightBasis) -> DosingWeight {
        DosingWeight { weight, basis }
    }

    /// The patient's weight as measured.
    #[must_use]
    pub const fn actual(weight: BodyWeight) -> DosingWeight {
        DosingWeight::new(weight, WeightBasis::Actual)
    }

    /// The weight itself.
    #[must_use]
    pub const fn weight(self) -> BodyWeight {
        self.weight
    }

    /// Which weight it is.
    #[must_use]
    pub const fn basis(self) -> WeightBasis {
        self.basis
    }
}
