//! How long a patient is watched.

use ivig_navigator::order::{LongerBecause, observation};
use ivig_navigator::patient::{ImmunoglobulinHistory, Patient};

#[test]
fn the_longer_time_is_taken_where_it_is_not_known() {
    let with = |history| {
        let patient = Patient {
            immunoglobulin_history: history,
            ..Patient::default()
        };
        observation(&patient, None, None).because
    };
    use LongerBecause::{First, HighRate, HistoryNotKnown, LongGap, Switched};
    for (history, because) in [
        (None, Some(HistoryNotKnown)),
        (Some(ImmunoglobulinHistory::First), Some(First)),
        (Some(ImmunoglobulinHistory::Switched), Some(Switched)),
        (Some(ImmunoglobulinHistory::LongGap), Some(LongGap)),
        (Some(ImmunoglobulinHistory::Continued), None),
    ] {
        // No rates: not known to be slow.
        let expected: Vec<_> = because.into_iter().chain([HighRate]).collect();
        assert_eq!(with(history), expected, "{history:?}");
    }
}
