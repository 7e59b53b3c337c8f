//! Multiple sclerosis with chronic optic neuritis.

use super::{Advice, Verdict};
use crate::evidence::Position;
use crate::patient::{Field, Patient};
use crate::text::Text;

/// None: the gain in clinically stable patients was exploratory and changes nothing.
pub(super) const FIELDS: &[Field] = &[];

pub(super) fn advise(position: &'static Position, _patient: &Patient) -> Advice {
    Advice::on(position, Verdict::NoBenefitShown, NOT_FOR_VISION)
}

const NOT_FOR_VISION: Text = text!(
    "慢性視神経炎の視力を回復させる目的で IVIG を行わない",
    "Do not give IVIG to restore vision in chronic optic neuritis",
);
