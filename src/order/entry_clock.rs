//! The time of an entry: on the clock as it is kept, and as a moment of its day of infusion.

use super::RunFault;
use crate::quantity::{ClockTime, Span};

/// Between two entries no more than this is taken to go over midnight: an earlier time on the
/// clock that would lie further ahead is a slip.
const OVER_MIDNIGHT: Span = Span::minutes(18 * 60);

/// A time on the clock as a moment after another: of the same day, or of the next where that is
/// not most of a day later.
///
/// # Errors
/// [`RunFault::OutOfOrder`].
pub fn not_before(before: ClockTime, clock: ClockTime) -> Result<ClockTime, RunFault> {
    // Whole days on, until it is not before the entry above.
    let days = before
        .elapsed_from(clock)
        .as_seconds()
        .saturating_add(86_399)
        .div_euclid(86_400);
    if days <= 0 {
        return Ok(clock);
    }
    let at = clock.after(Span::seconds(days.saturating_mul(86_400)));
    if at.elapsed_from(before) > OVER_MIDNIGHT {
        return Err(RunFault::OutOfOrder);
    }
    Ok(at)
}

/// `0915`; where that would be read as of another day, with its day: `0330+1`.
pub(super) fn clock_text(before: Option<ClockTime>, at: ClockTime) -> String {
    let figure = at.figure().replace([':', ' '], "");
    let clock = figure.get(..4).unwrap_or_default();
    let plain = ClockTime::parse(clock);
    let read = match before {
        Some(before) => plain.and_then(|plain| not_before(before, plain).ok()),
        None => plain,
    };
    match read {
        Some(read) if read == at => clock.to_owned(),
        _ => figure,
    }
}
