//! Multiple sclerosis with fixed weakness.

use super::{Advice, Verdict};
use crate::evidence::Position;
use crate::patient::{Field, Patient};
use crate::text::Text;

/// None: the trial's result holds for all its patients.
pub(super) const FIELDS: &[Field] = &[];

pub(super) fn advise(position: &'static Position, _patient: &Patient) -> Advice {
    Advice::on(position, Verdict::NoBenefitShown, NOT_FOR_STRENGTH)
}

const NOT_FOR_STRENGTH: Text = text!(
    "固定した筋力低下を回復させる目的で IVIG を行わない",
    "Do not give IVIG to restore strength in fixed weakness",
);
