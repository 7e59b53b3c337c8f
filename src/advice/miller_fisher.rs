//! Miller Fisher syndrome.

use super::{Advice, Verdict};
use crate::evidence::Position;
use crate::patient::{Field, Patient};
use crate::text::Text;

// Nothing is stated on treatment, so there is nothing to turn on.
pub(super) const FIELDS: &[Field] = &[];

pub(super) fn advise(position: &'static Position, _patient: &Patient) -> Advice {
    Advice::on(position, Verdict::NotStated, NOT_STATED)
}

const NOT_STATED: Text = text!(
    "総説に治療の記載はない",
    "The review does not state a treatment",
);
