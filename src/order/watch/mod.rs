//! What to watch for, and when: before, during, at a reaction, and after.
//!
//! | file | what it makes |
//! |---|---|
//! | `before` | the checklist for this patient, order and product |
//! | `observation` | how long the patient is watched after the end, and why so long |
//! | `during` | the vital signs along the clock, planned or as it went |
//! | `reaction` | what to do by severity, and what to think of |
//! | `after` | dated checks, counted from the days of the course |

mod after;
mod before;
mod during;
mod observation;
mod reaction;

pub use after::{AfterCheck, AfterInput, AfterKind, afterwards, counted_course};
pub use before::{Check, CheckGroup, checklist};
pub use during::{Moment, Turn, VITAL_SIGNS, VitalSigns, planned_turns, run_turns, timetable};
pub use observation::{HIGH_RATE, LongerBecause, OBSERVED, Observation, fastest_run, observation};
pub use reaction::{DEGREES, Degree, GRADED, SUSPECTS, Suspect};
