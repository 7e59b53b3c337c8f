//! Exact amounts. Integers in a fixed unit, no float, every rounding named.
//!
//! | amount | unit held | type |
//! |---|---|---|
//! | body weight | mg | [`BodyWeight`] |
//! | height | 0.1 mm (an inch is 254 of them) | [`Height`] |
//! | immunoglobulin per kilogram | mg/kg | [`DosePerKilogram`] |
//! | immunoglobulin | mg | [`Dose`] |
//! | volume | µL | [`Volume`] |
//! | creatinine | 0.1 nmol/L | [`Creatinine`] |
//! | creatinine clearance | 0.1 mL/min | [`CreatinineClearance`] |
//! | sodium | µmol/L; µmol | [`SodiumLevel`]; [`Sodium`] |
//! | rate | µL/kg/h, µL/h | [`RatePerKilogram`], [`PumpRate`] |
//! | time | s; of the calendar, days | [`Span`], [`ClockTime`]; [`Date`] |
//!
//! A dose carries its basis ([`PerDay`], [`PerCourse`]) as a type, so a bare
//! amount can be neither passed on nor printed.

mod basis;
mod creatinine;
mod decimal;
mod dose;
mod entry;
mod height;
mod rate;
mod rounding;
mod sodium;
mod time;
mod volume;
mod weight;

pub use basis::{Basis, PerCourse, PerDay, PerStep, PerWeek};
pub use creatinine::{Creatinine, CreatinineClearance, CreatinineUnit};
pub use decimal::{format_scaled, parse_scaled};
pub use dose::{Dose, DosePerKilogram};
pub use entry::EntryError;
pub use height::Height;
pub use rate::{PumpIncrement, PumpRate, RatePerKilogram};
pub use rounding::{ArithmeticError, Rounding, divide, scale};
pub use sodium::{Sodium, SodiumLevel};
pub use time::{ClockTime, Date, Span};
pub use volume::{Concentration, Volume};
pub use weight::{BodyWeight, DosingWeight, WeightBasis};

/// U+00A0, so that a number and its unit never part at the end of a line.
pub const NO_BREAK_SPACE: char = '\u{a0}';

/// A number and its unit, with a no-break space between.
///
/// ```
/// assert_eq!(ivig_navigator::quantity::with_unit("28", "g"), "28\u{a0}g");
/// ```
#[must_use]
pub fn with_unit(number: &str, unit: &str) -> String {
    format!("{number}{NO_BREAK_SPACE}{unit}")
}
