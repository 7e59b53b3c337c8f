//! What became of the treatment: dated scores, weights, IgG and doses, and what a change means.
//!
//! | file | what |
//! |---|---|
//! | `scale` | what can be followed: unit, range, which way is better, what change matters |
//! | `entry` | one dated reading: what it is kept as, why one is refused |
//! | `diary` | all readings of a case, in the order of their days |
//! | `judge` | response, worsening and wear-off, by the rules of trials |
//!
//! A change counts where a source that was read says which change matters, and nowhere else: what
//! was not read is drawn and not judged. The readings lie beside the facts of a case, under
//! [`ENTRIES`], one a line.

mod diary;
mod entry;
mod judge;
mod scale;

pub use diary::{Diary, ENTRIES};
pub use entry::{Entry, EntryRefused, Reading, read};
pub use judge::{
    Judged, Outcome, WEAR_OFF_CIDP, WEAR_OFF_RULE, WearOff, since_best, since_first_dose, wear_off,
};
pub use scale::Scale;
