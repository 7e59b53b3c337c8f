//! What is given: from a regimen and a weight to grams and millilitres, with the working shown.

mod dose;
mod setting;
pub mod weight;
mod working;

pub use dose::{DAYS_OFFERED, Daily, Dosage, DosageError, dosage, dosage_of};
pub use setting::{Setting, Settings};
pub use working::Step;
