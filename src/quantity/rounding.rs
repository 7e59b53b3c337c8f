//! Checked arithmetic: multiply first, divide last, round by name, refuse an overflow.

use crate::text::Text;

/// What to do with the part that the unit cannot hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rounding {
    /// Towards zero.
    Down,
    /// Away from zero.
    Up,
    /// To the nearest; a tie goes up.
    NearestTiesUp,
}

/// Why an amount could not be computed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ArithmeticError {
    /// The result is larger than the unit can hold.
    TooLarge,
    /// A division by zero, or by a negative number.
    DivisorNotPositive,
}

impl ArithmeticError {
    /// What is wrong and what to do.
    #[must_use]
    pub const fn text(self) -> Text {
        match self {
            ArithmeticError::TooLarge => text!(
                "計算結果が扱える範囲を超えました。入力値を確認してください。",
                "The result is too large to be computed. Check the values entered.",
            ),
            ArithmeticError::DivisorNotPositive => text!(
                "0 以下の数では割れません。入力値を確認してください。",
                "A division needs a number above zero. Check the values entered.",
            ),
        }
    }
}

/// `numerator / divisor`, rounded as named.
///
/// # Errors
/// [`ArithmeticError::DivisorNotPositive`] unless the divisor is above zero,
/// [`ArithmeticError::TooLarge`] where the result does not fit.
///
/// ```
/// use ivig_navigator::quantity::{divide, Rounding};
/// assert_eq!(divide(5, 2, Rounding::Down), Ok(2));
/// assert_eq!(divide(5, 2, Rounding::NearestTiesUp), Ok(3));
/// ```
pub fn divide(numerator: i128, divisor: i64, rounding: Rounding) -> Result<i64, ArithmeticError> {
    let divisor = i128::from(divisor);
    if divisor <= 0 {
        return Err(ArithmeticError::DivisorNotPositive);
    }
    let too_large = ArithmeticError::TooLarge;
    let whole = numerator.checked_div(divisor).ok_or(too_large)?;
    let rest = numerator.checked_rem(divisor).ok_or(too_large)?;
    let half_or_more = rest.unsigned_abs() >= divisor.unsigned_abs().div_ceil(2);
    let away = match rounding {
        Rounding::Down => false,
        Rounding::Up => rest != 0,
        Rounding::NearestTiesUp => rest != 0 && half_or_more,
    };
    let step = if away { numerator.signum() } else { 0 };
    let rounded = whole.checked_add(step).ok_or(too_large)?;
    i64::try_from(rounded).map_err(|_| too_large)
}

/// `amount × factor / divisor`: the product is exact, then one rounding.
///
/// # Errors
/// As [`divide`].
///
/// ```
/// use ivig_navigator::quantity::{scale, Rounding};
/// // Dividing first would give 0.
/// assert_eq!(scale(2, 3, 4, Rounding::Down), Ok(1));
/// ```
pub fn scale(
    amount: i64,
    factor: i64,
    divisor: i64,
    rounding: Rounding,
) -> Result<i64, ArithmeticError> {
    let product = i128::from(amount)
        .checked_mul(i128::from(factor))
        .ok_or(ArithmeticError::TooLarge)?;
    divide(product, divisor, rounding)
}
