//! What is given: from a regimen and a weight to grams and millilitres, with the working shown.

mod dose;
mod drops;
mod entries;
mod infusion;
mod run;
mod working;

pub use dose::{DAYS_OFFERED, Daily, Order, OrderError, order};
pub use drops::{SMALL_DROPS, drops_per_minute};
pub use entries::{LOT_LONGEST, RunAction, RunError, RunEvent, RunFault, parse_run, run_text};
pub use infusion::{
    Infusion, InfusionError, InfusionPlan, InfusionStep, Rung, Rungs, infuse, opened_bottles,
};
pub use run::{NEW_LOT, RowKind, RunRow, RunSheet, replan};
pub use working::Step;
