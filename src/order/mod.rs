//! What is given: from a regimen and a weight to grams and millilitres, with the working shown.

mod amount;
mod calendar;
mod cap;
mod dose;
mod dose_rounding;
mod ics;
mod infusion;
pub mod proof;
mod run;
mod subcutaneous;
mod totals;
mod vials;
pub mod weight;
mod working;

/// What the vials are chosen for.
pub use crate::patient::VialChoice as VialAim;
pub use amount::{Amount, AmountError, amount};
pub use calendar::{
    COURSES_SHOWN, CountedFrom, NO_REVIEW, Planned, PlannedKind, Review, counting, dates, reviews,
};
pub use cap::{Cap, caps_for};
pub use dose::{DAYS_OFFERED, Daily, Order, OrderError, order};
pub use dose_rounding::{DoseRounding, default_for};
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
pub use totals::{MOST_SIZES, Reachable, reachable};
pub use vials::{MOST_PERCENT, PackError, Packing, Packings, course_given, pack, per_kilogram};
pub use working::Step;
