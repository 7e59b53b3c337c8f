//! Relapsing multiple sclerosis.

use super::{Advice, Verdict};
use crate::evidence::Position;
use crate::patient::{Field, Patient};
use crate::text::Text;

/// None: no subgroup is told apart.
pub(super) const FIELDS: &[Field] = &[];

/// The trials favour IVIG but differ tenfold in dose, and a large one is awaited: no regimen.
pub(super) fn advise(position: &'static Position, _patient: &Patient) -> Advice {
    Advice::on(position, Verdict::Unresolved, NOT_SETTLED)
}

const NOT_SETTLED: Text = text!(
    "再発性の多発性硬化症への有効性と用量は確定していない",
    "Neither efficacy nor dose is settled in relapsing multiple sclerosis",
);
