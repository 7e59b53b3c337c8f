//! What is given: from a regimen and a weight to grams and millilitres, with the working shown.

mod calendar;
mod dose;
mod ics;
mod infusion;
mod run;
mod subcutaneous;
pub mod weight;
mod working;

pub use calendar::{
    COURSES_SHOWN, CountedFrom, NO_REVIEW, Planned, PlannedKind, Review, counting, dates, reviews,
};
pub use dose::{DAYS_OFFERED, Daily, Order, OrderError, order};
pub use ics::ics;
pub use infusion::{
    Infusion, InfusionError, InfusionPlan, InfusionStep, Rung, Rungs, SMALL_DROPS,
    drops_per_minute, infuse, opened_bottles,
};
pub use run::{
    LOT_LONGEST, NEW_LOT, RowKind, RunAction, RunError, RunEvent, RunFault, RunRow, RunSheet,
    parse_run, replan, run_text,
};
pub use subcutaneous::{SubcutaneousEquivalent, subcutaneous};
pub use working::Step;
