//! Body height.

use super::decimal::{leading_number, normalise, number_scaled};
use super::{EntryError, format_scaled, with_unit};

/// Body height in tenths of a millimetre, so that a whole inch (25.4 mm) is exact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Height {
    tenths_mm: i64,
}

/// Tenths of a millimetre in an inch.
const INCH: i64 = 254;
/// Inches in a foot.
const FOOT: i64 = 12;
/// Decimals read in centimetres.
const CM_DECIMALS: u8 = 2;

const UNITS: EntryError = EntryError::UnknownUnit {
    accepted: "cm, ft in",
};

impl Height {
    /// So many tenths of a millimetre.
    #[must_use]
    pub const fn tenths_mm(tenths_mm: i64) -> Height {
        Height { tenths_mm }
    }

    /// So many whole centimetres.
    #[must_use]
    pub const fn centimetres(centimetres: u16) -> Height {
        #[expect(
            clippy::as_conversions,
            clippy::arithmetic_side_effects,
            reason = "u16 times a hundred fits an i64"
        )]
        Height::tenths_mm(centimetres as i64 * 100)
    }

    /// In tenths of a millimetre.
    #[must_use]
    pub const fn as_tenths_mm(self) -> i64 {
        self.tenths_mm
    }

    /// Reads what was typed: centimetres, unless feet or inches are named.
    ///
    /// # Errors
    /// An [`EntryError`] that says why.
    ///
    /// ```
    /// use ivig_navigator::quantity::Height;
    /// assert_eq!(Height::parse("172")?.figure(), "172\u{a0}cm");
    /// assert_eq!(Height::parse("5 ft 7 in")?.figure(), "170.18\u{a0}cm");
    /// # Ok::<(), ivig_navigator::quantity::EntryError>(())
    /// ```
    pub fn parse(typed: &str) -> Result<Height, EntryError> {
        let text = normalise(typed)?;
        let entry = leading_number(&text)?;
        let tenths_mm = match entry.rest {
            "" | "cm" | "㎝" | "センチ" => number_scaled(entry.number, CM_DECIMALS)?,
            "in" | "\"" => inches(entry.number)?,
            rest => feet_and_inches(entry.number, rest)?,
        };
        Ok(Height { tenths_mm })
    }

    /// `172 cm`.
    #[must_use]
    pub fn figure(self) -> String {
        with_unit(&format_scaled(self.tenths_mm, CM_DECIMALS), "cm")
    }
}

/// Whole inches: a fraction of an inch is refused, not rounded.
fn inches(number: &str) -> Result<i64, EntryError> {
    number_scaled(number, 0)?
        .checked_mul(INCH)
        .ok_or(EntryError::TooLarge)
}

fn feet_and_inches(feet: &str, rest: &str) -> Result<i64, EntryError> {
    if rest.starts_with(|c: char| c.is_ascii_digit()) {
        return Err(EntryError::TwoNumbers);
    }
    let after_feet = ["ft", "'"]
        .iter()
        .find_map(|mark| rest.strip_prefix(mark))
        .ok_or(UNITS)?
        .trim();
    let remaining = match after_feet {
        "" => 0,
        more => {
            let entry = leading_number(more)?;
            if !matches!(entry.rest, "" | "in" | "\"") {
                return Err(UNITS);
            }
            // `1'70` is a metre seventy, not a foot and seventy inches.
            Some(inches(entry.number)?)
                .filter(|inches| *inches < FOOT.saturating_mul(INCH))
                .ok_or(EntryError::TooLarge)?
        }
    };
    number_scaled(feet, 0)?
        .checked_mul(FOOT)
        .and_then(|inches| inches.checked_mul(INCH))
        .and_then(|tenths| tenths.checked_add(remaining))
        .ok_or(EntryError::TooLarge)
}
