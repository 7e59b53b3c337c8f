//! Stands in for `g2p`.
//!
//! `rqrr`, which reads QR codes, corrects their errors by arithmetic in two finite fields. That crate
//! keeps every product of GF(256) in a table of 64 KB that nothing compresses. Here a product is found
//! by two tables of one entry for each element: the powers of 2, and which power an element is.
//! `ARCHITECTURE.md` says what this saves; `tests/galois.rs` holds all products against another way to
//! compute them.

use core::ops::{Add, AddAssign, Div, Mul, MulAssign, Sub, SubAssign};

/// What `rqrr` asks of a field.
pub trait GaloisField:
    Add<Output = Self>
    + AddAssign
    + Sub<Output = Self>
    + SubAssign
    + Mul<Output = Self>
    + MulAssign
    + Div<Output = Self>
    + Copy
    + PartialEq
    + Eq
{
    /// Nothing.
    const ZERO: Self;
    /// The first power of none.
    const ONE: Self;
    /// 2: its powers are all elements but zero.
    const GENERATOR: Self;

    /// An element, so many times multiplied by itself.
    #[must_use]
    fn pow(self, times: usize) -> Self;
}

/// The powers of 2 in a field of so many elements, one behind the other, and which power each element is.
#[must_use]
pub const fn powers<const ELEMENTS: usize>(modulus: u16) -> ([u8; ELEMENTS], [u8; ELEMENTS]) {
    let mut power_of = [0; ELEMENTS];
    let mut which = [0; ELEMENTS];
    let mut element = 1_u16;
    let mut power = 0;
    while power + 1 < ELEMENTS {
        power_of[power] = element as u8;
        which[element as usize] = power as u8;
        element <<= 1;
        if element as usize >= ELEMENTS {
            element ^= modulus;
        }
        power += 1;
    }
    (power_of, which)
}

/// A field of 2 to the power of `$bits` elements, eight bits at most. Dividing by zero gives zero.
#[macro_export]
macro_rules! g2p {
    ($name:ident, $bits:expr, modulus: $modulus:expr) => {
        /// An element of the field.
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
        pub struct $name(pub u8);

        impl $name {
            const ELEMENTS: usize = 1 << $bits;
            const TABLES: ([u8; Self::ELEMENTS], [u8; Self::ELEMENTS]) =
                $crate::powers::<{ 1 << $bits }>($modulus);

            /// The power of 2 that is so far along, counted round.
            fn at(power: usize) -> Self {
                static POWERS: [u8; $name::ELEMENTS] = $name::TABLES.0;
                $name(POWERS[power % ($name::ELEMENTS - 1)])
            }

            /// Which power of 2 it is; of zero none.
            fn which(self) -> Option<usize> {
                static WHICH: [u8; $name::ELEMENTS] = $name::TABLES.1;
                (self.0 != 0).then(|| usize::from(WHICH[usize::from(self.0)]))
            }
        }

        impl $crate::GaloisField for $name {
            const ZERO: Self = $name(0);
            const ONE: Self = $name(1);
            const GENERATOR: Self = $name(2);

            fn pow(self, times: usize) -> Self {
                match self.which() {
                    Some(power) => $name::at(power * (times % ($name::ELEMENTS - 1))),
                    None if times == 0 => $name(1),
                    None => $name(0),
                }
            }
        }

        #[allow(clippy::suspicious_arithmetic_impl)]
        impl ::core::ops::Add for $name {
            type Output = Self;

            fn add(self, other: Self) -> Self {
                $name(self.0 ^ other.0)
            }
        }

        #[allow(clippy::suspicious_arithmetic_impl)]
        impl ::core::ops::Sub for $name {
            type Output = Self;

            fn sub(self, other: Self) -> Self {
                self + other
            }
        }

        #[allow(clippy::suspicious_arithmetic_impl)]
        impl ::core::ops::Mul for $name {
            type Output = Self;

            fn mul(self, other: Self) -> Self {
                match (self.which(), other.which()) {
                    (Some(one), Some(other)) => $name::at(one + other),
                    _ => $name(0),
                }
            }
        }

        #[allow(clippy::suspicious_arithmetic_impl)]
        impl ::core::ops::Div for $name {
            type Output = Self;

            fn div(self, other: Self) -> Self {
                match (self.which(), other.which()) {
                    (Some(one), Some(other)) => $name::at(one + $name::ELEMENTS - 1 - other),
                    _ => $name(0),
                }
            }
        }

        impl ::core::ops::AddAssign for $name {
            fn add_assign(&mut self, other: Self) {
                *self = *self + other;
            }
        }

        impl ::core::ops::SubAssign for $name {
            fn sub_assign(&mut self, other: Self) {
                *self = *self - other;
            }
        }

        impl ::core::ops::MulAssign for $name {
            fn mul_assign(&mut self, other: Self) {
                *self = *self * other;
            }
        }
    };
}
