//! Conditions that the review does not speak of.

use super::{Advice, Verdict};
use crate::evidence::Position;
use crate::patient::{Field, Patient};
use crate::text::Text;

// Nothing is stated, so there is nothing to turn on.
pub(super) const FIELDS: &[Field] = &[];

pub(super) fn advise(position: &'static Position, _patient: &Patient) -> Advice {
    Advice::on(position, Verdict::NotStated, NOT_NAMED)
}

const NOT_NAMED: Text = text!(
    "総説はこの疾患に触れていない",
    "The review does not speak of this disease",
);
