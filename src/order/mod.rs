//! What is given: from a regimen and a weight to grams and millilitres, with the working shown.

mod dose;
pub mod weight;
mod working;

pub use dose::{DAYS_OFFERED, Daily, Order, OrderError, order};
pub use working::Step;
