//! What the first day of a course shows of the rates that a later one may begin at.

use super::infusion::Infusion;
use super::{Setting, Settings, run_of_day};
use crate::quantity::RatePerKilogram;

/// The highest rate that ran as long as the one before it: a bag that is empty minutes after the
/// last rise shows nothing of that rate. This application's own rule.
pub(super) fn tolerated(infusion: &Infusion) -> Option<RatePerKilogram> {
    match infusion.steps.as_slice() {
        [.., before, last] if last.span < before.span => Some(before.rate),
        steps => steps.last().map(|step| step.rate),
    }
}

/// Whether the run sheet of an earlier day holds a pause or a slowing.
pub(super) fn slowed_before(number: u8, settings: &Settings<'_>) -> bool {
    let kept = settings.text(Setting::RunEvents);
    (1..number).any(|day| {
        let line = run_of_day(kept, day);
        line.contains(" pause") || line.contains(" slow")
    })
}
