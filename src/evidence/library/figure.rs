//! A number of a paper, exactly as it was printed.

use core::fmt;

/// Digits and decimal places: `-0.35` is −35 with 2 places, and `0.50` is not `0.5`.
///
/// ```
/// use ivig_navigator::evidence::library::Figure;
/// let lowest = Figure::of("-0.35");
/// assert_eq!((lowest.digits(), lowest.places()), (-35, 2));
/// assert_eq!(lowest.to_string(), "−0.35");
/// ```
///
/// What is no number does not compile:
///
/// ```compile_fail
/// # use ivig_navigator::evidence::library::Figure;
/// const WRONG: Figure = Figure::of("1,5");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Figure {
    digits: i32,
    places: u8,
}

impl Figure {
    /// Reads it as printed, with `-` and `.`; in a `const` anything else stops the compiler.
    #[must_use]
    #[expect(
        clippy::indexing_slicing,
        clippy::arithmetic_side_effects,
        clippy::as_conversions,
        reason = "bounded by the length, at most seven digits; a const fn has no iterators"
    )]
    pub const fn of(printed: &str) -> Figure {
        let bytes = printed.as_bytes();
        assert!(bytes.len() <= 8, "more digits than are held");
        let negative = !bytes.is_empty() && bytes[0] == b'-';
        let (mut at, mut digits, mut places, mut point) = (negative as usize, 0, 0, false);
        assert!(at < bytes.len(), "no digit");
        while at < bytes.len() {
            if bytes[at] == b'.' {
                assert!(!point, "a second point");
                point = true;
            } else {
                assert!(bytes[at].is_ascii_digit(), "neither a digit nor a point");
                digits = digits * 10 + (bytes[at] - b'0') as i32;
                places += point as u8;
            }
            at += 1;
        }
        let digits = if negative { -digits } else { digits };
        Figure { digits, places }
    }

    /// All digits, without the point.
    #[must_use]
    pub const fn digits(self) -> i32 {
        self.digits
    }

    /// How many of them stand behind the point.
    #[must_use]
    pub const fn places(self) -> u8 {
        self.places
    }
}

impl fmt::Display for Figure {
    /// As printed, with a true minus sign.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let places = usize::from(self.places);
        let sign = if self.digits < 0 { "−" } else { "" };
        let digits = self.digits.unsigned_abs();
        let padded = format!("{digits:0>width$}", width = places.saturating_add(1));
        let (whole, fraction) = padded.split_at(padded.len().saturating_sub(places));
        if fraction.is_empty() {
            write!(f, "{sign}{whole}")
        } else {
            write!(f, "{sign}{whole}.{fraction}")
        }
    }
}
