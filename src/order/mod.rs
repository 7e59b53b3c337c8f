//! What is given: from a regimen and a patient to grams, vials and the pump, with every step shown.
//!
//! | file | from what to what |
//! |---|---|
//! | `assemble` | all of it together: the [`Order`] |
//! | `setting` | what is chosen for an order, by a case or its ward |
//! | `stops` | what closes the order, and the written reason that opens it |
//! | `weight` | rule and patient -> the weight that is dosed, and what every other rule would give |
//! | `dose` | regimen and weight -> grams, as computed |
//! | `dose_rounding`, `amount` | grams -> the course rounded once, and its days |
//! | `cap` | the highest doses that a source names |
//! | `totals`, `vials` | a day's grams -> vials |
//! | `stock` | what a ward keeps -> its shelf, and rates entered from a label |
//! | `ranking` | the shelf in the order of what suits the patient; what closes a product |
//! | `standing` | a label's country and use -> how well its rates fit |
//! | `supply` | a product in this order: vials, volume, rates, day by day |
//! | `infusion` | volume, weight and a label's steps -> the pump, step by step |
//! | `too_long` | a day's infusion -> whether it runs into the next, or a bottle too long |
//! | `tolerated` | a day's infusion, and what happened in it -> where a later one may begin |
//! | `drops` | the pump's rate -> drops, without a pump |
//! | `entries` | what was done on the day, as one line that is kept |
//! | `set_aside` | what was run before the order was chosen anew: read, and computed with no more |
//! | `entry_clock` | the time of an entry, on the clock and as a moment |
//! | `run_rates` | the rates that a day is run by, kept with its entries |
//! | `run` | what happened on the day -> the rest planned again |
//! | `watch` | before, during, at a reaction, after: what to check, when |
//! | `calendar`, `ics` | the next courses and the review, as a list and as a file |
//! | `subcutaneous` | the weekly dose under the skin, where a factor was read |
//! | `sheet` | the order sheet and the second-check sheet, printed and as text for the record |
//! | `proof` | published figures, computed again by all of this |
//! | `working` | how a figure came about |

mod amount;
mod assemble;
mod calendar;
mod cap;
mod dose;
mod dose_rounding;
mod drops;
mod entries;
mod entry_clock;
mod ics;
mod infusion;
pub mod proof;
mod ranking;
mod run;
mod run_rates;
mod set_aside;
mod setting;
mod sheet;
mod standing;
mod stock;
mod stops;
mod subcutaneous;
mod supply;
mod tolerated;
mod too_long;
mod totals;
mod vials;
mod watch;
pub mod weight;
mod working;

pub use amount::{Amount, AmountError, amount};
pub use assemble::{
    Chosen, OWN_REGIMEN, Order, OrderError, OrderInput, RuleRow, compare, country, course_of,
    order, own_days, own_dose, percent, rounding, weight_rule,
};
pub use calendar::{
    COURSES_SHOWN, CountedFrom, NO_REVIEW, Planned, PlannedKind, Review, counting, dates, reviews,
    with_checks,
};
pub use cap::{Cap, caps_for};
pub use dose::{DAYS_OFFERED, Daily, Dosage, DosageError, dosage, dosage_of};
pub use dose_rounding::DoseRounding;
pub use drops::{SMALL_DROPS, drops_per_minute, small_drops};
pub use entries::{
    LOT_LONGEST, RunAction, RunError, RunEvent, RunFault, begun, begun_alone, days_run,
    is_recorded, parse_run, run_day, run_of_day, run_text, with_run,
};
pub use entry_clock::not_before;
pub use ics::ics;
pub use infusion::{
    Infusion, InfusionError, InfusionPlan, InfusionStep, Rung, Rungs, infuse, opened_bottles,
};
pub use ranking::{Preferred, Ranked, preferred, product_stops, ranked};
pub use run::{NEW_LOT, RowKind, RunRow, RunSheet, RunState, recorded, replan, state_at};
pub use run_rates::{Above, RunRates, RunStep};
pub use set_aside::{RanBefore, ran_before, set_aside};
pub use setting::{Setting, Settings};
pub use sheet::{
    Form, NOT_SEEN_AT_RISK, PATIENT_LABEL, Part, Sheet, SheetInput, days_words, order_sheet,
    pump_words, second_check, watch_sheet,
};
pub use standing::Standing;
pub use stock::{
    Item, Stocked, WardRates, entered_rates, entered_words, own_key, rates_key, shelf, sizes_of,
    sizes_text, stock_key, stocked, ward_rates,
};
pub use stops::{
    Overridden, REASON_LONGEST, Stop, forget_reasons, reason_for, reason_of, stops_of,
};
pub use subcutaneous::{SubcutaneousEquivalent, subcutaneous};
pub use supply::{DayPlan, ENTERED, LimitReason, Origin, RateOption, Rates, Supply, slowing_risks};
pub use tolerated::begins_anew;
pub use totals::{MOST_SIZES, Reachable, reachable};
pub use vials::{
    MOST_PERCENT, PackError, Packing, Packings, VialAim, course_given, pack, per_kilogram,
};
pub use watch::{
    AfterCheck, AfterInput, AfterKind, Check, CheckGroup, DEGREES, Degree, GRADED, HIGH_RATE,
    LongerBecause, Moment, OBSERVED, Observation, SUSPECTS, Suspect, Turn, VITAL_SIGNS, VitalSigns,
    afterwards, checklist, counted_course, fastest_run, observation, planned_turns, run_turns,
    timetable,
};
pub use working::Step;
