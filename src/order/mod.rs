//! What is given: from a regimen and a weight to grams and millilitres, with the working shown.

mod amount;
mod cap;
mod dose;
mod setting;
pub mod weight;
mod working;

pub use dose::{DAYS_OFFERED, Daily, Dosage, DosageError, dosage, dosage_of};
pub use setting::{Setting, Settings};
mod dose_rounding;
mod totals;
mod vials;
mod working;

/// What the vials are chosen for.
pub use crate::patient::VialChoice as VialAim;
pub use amount::{Amount, AmountError, amount};
pub use cap::{Cap, caps_for};
pub use dose::{DAYS_OFFERED, Daily, Order, OrderError, order};
pub use dose_rounding::{DoseRounding, default_for};
pub use totals::{MOST_SIZES, Reachable, reachable};
pub use vials::{MOST_PERCENT, PackError, Packing, Packings, course_given, pack, per_kilogram};
pub use working::Step;
