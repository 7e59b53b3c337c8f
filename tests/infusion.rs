//! The infusion on the clock and the run sheet: the printed tables of the dossier, published times,
//! and laws over any plan.
//!
//! After a change that is meant: `INSTA_UPDATE=always cargo test --no-default-features --test infusion`,
//! then read the difference as a clinician would.
#![expect(
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test may fail loudly"
)]

#[path = "infusion/any_day.rs"]
mod any_day;
#[path = "infusion/ladders.rs"]
mod ladders;
#[path = "infusion/laws.rs"]
mod laws;
#[path = "infusion/planned_steps.rs"]
mod planned_steps;
#[path = "infusion/printed_tables.rs"]
mod printed_tables;
#[path = "infusion/published.rs"]
mod published;
#[path = "infusion/recorded_rates.rs"]
mod recorded_rates;
#[path = "infusion/run_sheet.rs"]
mod run_sheet;

use ivig_navigator::evidence::Status;
use ivig_navigator::order::{InfusionPlan, RunError, RunSheet, parse_run, replan};
use ivig_navigator::product::LadderStep;
use ivig_navigator::quantity::{
    BodyWeight, ClockTime, Concentration, DosingWeight, PumpIncrement, RatePerKilogram, Span,
    Volume,
};

const fn rate(microlitres: u32) -> RatePerKilogram {
    RatePerKilogram::microlitres_per_hour(microlitres)
}

/// A step in µL/kg/h.
const fn step(microlitres: u32, minutes: u16, status: Status) -> LadderStep {
    LadderStep {
        rate: rate(microlitres),
        minutes,
        status,
    }
}

fn plan(
    millilitres: i64,
    grams: i64,
    strength: Concentration,
    steps: &[LadderStep],
) -> InfusionPlan<'_> {
    InfusionPlan {
        volume: Volume::microlitres(millilitres * 1000),
        weight: DosingWeight::actual(BodyWeight::mg(grams * 1000)),
        strength,
        steps,
        limit: None,
        start_at: None,
        pump: PumpIncrement::Whole,
    }
}

/// `5 h 30`, as section F prints it.
fn hours(span: Span) -> String {
    let minutes = span.nearest_minutes();
    format!("{} h {:02}", minutes / 60, minutes % 60)
}

/// `12.5` of 12 500.
fn decimal(thousandths: i64) -> String {
    ivig_navigator::quantity::format_scaled(thousandths, 3)
}

fn golden(name: &str, page: &str) {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("golden");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, page));
}

const NINE: ClockTime = ClockTime::minutes(540);

fn sheet_of(plan: &InfusionPlan, kept: &str) -> Result<RunSheet, RunError> {
    replan(plan, NINE, &parse_run(kept, NINE)?)
}
