//! Numbers with a fixed count of places, and the few functions that pooling needs.

/// A number with twelve places after the point; one that could not be computed stays unknown.
///
/// Each operation rounds once, to the nearest; `ln`, `exp` and `sqrt` are right to ten places and
/// more for the sizes that occur here (values up to some thousands). An overflow, a division by
/// zero or a logarithm of what is not above zero gives a number that is not known, and so does all
/// that is computed from it.
///
/// ```
/// use ivig_navigator::meta_analysis::Fixed;
/// assert_eq!(Fixed::of(2).ln().exp().decimals(8).as_deref(), Some("2.00000000"));
/// assert_eq!(Fixed::of(1).over(Fixed::of(0)).decimals(2), None);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fixed(Option<i128>);

/// One, in the last place.
const ONE: i128 = 1_000_000_000_000;
/// The natural logarithm of two.
const LN_2: i128 = 693_147_180_560;
/// Beyond so many doublings nothing is computed.
const MOST_DOUBLINGS: i128 = 60;

impl Fixed {
    /// Zero.
    pub const ZERO: Fixed = Fixed(Some(0));
    /// One half: what is added to each cell of a table with an empty cell.
    pub const HALF: Fixed = Fixed(Some(500_000_000_000));
    /// The 97.5th percentile of the normal distribution: half the width of a 95% interval.
    pub const Z_95: Fixed = Fixed(Some(1_959_963_984_540));

    /// A whole number.
    #[must_use]
    pub fn of(number: i64) -> Fixed {
        Fixed(i128::from(number).checked_mul(ONE))
    }

    /// So many hundredths: how papers print estimates.
    #[must_use]
    pub fn hundredths(number: i64) -> Fixed {
        Fixed::of(number).over(Fixed::of(100))
    }

    /// Together.
    #[must_use]
    pub fn plus(self, other: Fixed) -> Fixed {
        self.with(other, i128::checked_add)
    }

    /// What is left.
    #[must_use]
    pub fn minus(self, other: Fixed) -> Fixed {
        self.with(other, i128::checked_sub)
    }

    /// The product.
    #[must_use]
    pub fn times(self, other: Fixed) -> Fixed {
        self.with(other, |a, b| nearest(a.checked_mul(b)?, ONE))
    }

    /// The quotient.
    #[must_use]
    pub fn over(self, other: Fixed) -> Fixed {
        self.with(other, |a, b| nearest(a.checked_mul(ONE)?, b))
    }

    /// Its square.
    #[must_use]
    pub fn squared(self) -> Fixed {
        self.times(self)
    }

    /// Its root, rounded down; not known below zero.
    #[must_use]
    pub fn sqrt(self) -> Fixed {
        let root = |a: i128| a.checked_mul(ONE)?.checked_isqrt();
        Fixed(self.0.and_then(root))
    }

    /// Its natural logarithm; not known unless it is above zero.
    ///
    /// Halved or doubled until it lies near one; then `ln m = 2 (y + y³/3 + y⁵/5 + …)` with
    /// `y = (m − 1) / (m + 1)`.
    #[must_use]
    pub fn ln(self) -> Fixed {
        const LOW: i128 = 700_000_000_000;
        const HIGH: i128 = 1_400_000_000_000;
        let Some(mut near) = self.0.filter(|value| *value > 0) else {
            return Fixed(None);
        };
        let mut doublings: i64 = 0;
        // A halving loses at most the last place, and a number of this size takes few of them.
        while near > HIGH {
            near = near.div_euclid(2);
            doublings = doublings.saturating_add(1);
        }
        while near < LOW {
            near = near.saturating_mul(2);
            doublings = doublings.saturating_sub(1);
        }
        let near = Fixed(Some(near));
        let one = Fixed::of(1);
        let y = near.minus(one).over(near.plus(one));
        let square = y.squared();
        let (mut sum, mut power) = (Fixed::ZERO, y);
        for odd in (1..60).step_by(2) {
            sum = sum.plus(power.over(Fixed::of(odd)));
            power = power.times(square);
        }
        let whole = Fixed(Some(LN_2)).times(Fixed::of(doublings));
        sum.plus(sum).plus(whole)
    }

    /// `e` to the power of it; not known where that is larger than is computed here.
    ///
    /// Whole multiples of `ln 2` become doublings; the rest is summed up.
    #[must_use]
    pub fn exp(self) -> Fixed {
        let Some(doublings) = self.0.and_then(|value| nearest(value, LN_2)) else {
            return Fixed(None);
        };
        if doublings.abs() > MOST_DOUBLINGS {
            return Fixed(None);
        }
        let rest = self.minus(Fixed(LN_2.checked_mul(doublings)));
        let (mut sum, mut term) = (Fixed::of(1), Fixed::of(1));
        for n in 1..25 {
            term = term.times(rest).over(Fixed::of(n));
            sum = sum.plus(term);
        }
        let power = 1_i128.checked_shl(u32::try_from(doublings.abs()).unwrap_or(u32::MAX));
        let scaled = |value: i128| match doublings < 0 {
            true => nearest(value, power?),
            false => value.checked_mul(power?),
        };
        Fixed(sum.0.and_then(scaled))
    }

    /// The larger of it and zero.
    #[must_use]
    pub fn or_zero(self) -> Fixed {
        Fixed(self.0.map(|value| value.max(0)))
    }

    /// It, where it is known and lies above zero.
    #[must_use]
    pub fn above_zero(self) -> Option<Fixed> {
        self.0.filter(|value| *value > 0).map(|_| self)
    }

    /// In thousandths, to the nearest: for drawing.
    #[must_use]
    pub fn thousandths(self) -> Option<i64> {
        let value = nearest(self.0?, 1_000_000_000)?;
        i64::try_from(value).ok()
    }

    /// In hundredths, to the nearest, as papers print estimates.
    #[must_use]
    pub fn in_hundredths(self) -> Option<i64> {
        let value = nearest(self.0?, 10_000_000_000)?;
        i64::try_from(value).ok()
    }

    /// With so many decimals, to the nearest, with a true minus sign; at most twelve.
    #[must_use]
    pub fn decimals(self, places: u32) -> Option<String> {
        let unit = 10_i128.checked_pow(places)?;
        let last = ONE.checked_div(unit).filter(|last| *last > 0)?;
        let rounded = nearest(self.0?, last)?;
        let (whole, part) = (
            rounded.abs().checked_div(unit)?,
            rounded.abs().checked_rem(unit)?,
        );
        let sign = if rounded < 0 { "−" } else { "" };
        Some(match usize::try_from(places).ok()? {
            0 => format!("{sign}{whole}"),
            width => format!("{sign}{whole}.{part:0width$}"),
        })
    }

    fn with(self, other: Fixed, compute: impl Fn(i128, i128) -> Option<i128>) -> Fixed {
        Fixed(match (self.0, other.0) {
            (Some(a), Some(b)) => compute(a, b),
            _ => None,
        })
    }
}

/// The quotient, to the nearest; a tie goes away from zero.
fn nearest(numerator: i128, divisor: i128) -> Option<i128> {
    let whole = numerator.checked_div(divisor)?;
    let rest = numerator.checked_rem(divisor)?;
    let is_more = rest.unsigned_abs() >= divisor.unsigned_abs().div_ceil(2);
    let away = rest != 0 && is_more;
    let sign = numerator.signum().checked_mul(divisor.signum())?;
    whole.checked_add(if away { sign } else { 0 })
}

#[cfg(test)]
mod tests {
    use super::Fixed;

    #[test]
    fn the_functions_agree_with_published_constants_to_ten_places() {
        let known = |value: Fixed| value.decimals(10).unwrap_or_default();
        let check = |value: Fixed, expected: &str| assert_eq!(known(value), expected);
        check(Fixed::of(2).ln(), "0.6931471806");
        check(Fixed::of(10).ln(), "2.3025850930");
        check(Fixed::of(1000).ln(), "6.9077552790");
        check(Fixed::hundredths(25).ln(), "−1.3862943611");
        check(Fixed::of(1).exp(), "2.7182818285");
        check(Fixed::of(-3).exp(), "0.0497870684");
        check(Fixed::hundredths(550).exp(), "244.6919322642");
        check(Fixed::of(2).sqrt(), "1.4142135624");
        check(Fixed::of(1).over(Fixed::of(3)), "0.3333333333");
        check(Fixed::of(-2).over(Fixed::of(3)), "−0.6666666667");
        check(Fixed::of(3).ln().exp(), "3.0000000000");
    }

    #[test]
    fn what_cannot_be_computed_is_not_known_and_stays_so() {
        let none = |value: Fixed| assert_eq!(value.decimals(2), None);
        none(Fixed::of(1).over(Fixed::ZERO));
        none(Fixed::ZERO.ln());
        none(Fixed::of(-1).ln());
        none(Fixed::of(-1).sqrt());
        none(Fixed::of(1000).exp());
        none(Fixed::of(i64::MAX).times(Fixed::of(i64::MAX)));
        none(Fixed::of(1).over(Fixed::ZERO).plus(Fixed::of(1)).exp());
    }

    #[test]
    fn a_number_is_written_with_the_places_asked_for() {
        let check = |value: Fixed, places, expected: &str| {
            assert_eq!(value.decimals(places).as_deref(), Some(expected));
        };
        check(Fixed::hundredths(1995), 1, "20.0");
        check(Fixed::hundredths(-5), 1, "−0.1");
        check(Fixed::hundredths(4225), 2, "42.25");
        check(Fixed::hundredths(40), 0, "0");
        assert_eq!(Fixed::of(1).decimals(13), None);
    }
}
