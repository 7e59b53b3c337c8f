//! What is given: from a regimen and a weight to grams and millilitres, with the working shown.

mod calendar;
mod dose;
mod ics;
mod subcutaneous;
mod working;

pub use calendar::{
    COURSES_SHOWN, CountedFrom, NO_REVIEW, Planned, PlannedKind, Review, counting, dates, reviews,
};
pub use dose::{DAYS_OFFERED, Daily, Order, OrderError, order};
pub use ics::ics;
pub use subcutaneous::{SubcutaneousEquivalent, subcutaneous};
pub use working::Step;
