//! What is given: from a regimen and a weight to grams and millilitres, with the working shown.

mod dose;
mod infusion;
mod run;
mod working;

pub use dose::{DAYS_OFFERED, Daily, Order, OrderError, order};
pub use infusion::{
    Infusion, InfusionError, InfusionPlan, InfusionStep, Rung, Rungs, SMALL_DROPS,
    drops_per_minute, infuse, opened_bottles,
};
pub use run::{
    LOT_LONGEST, NEW_LOT, RowKind, RunAction, RunError, RunEvent, RunFault, RunRow, RunSheet,
    parse_run, replan, run_text,
};
pub use working::Step;
