//! IgM anti-MAG paraproteinaemic neuropathy.

use super::{Advice, Verdict};
use crate::evidence::Position;
use crate::patient::{Field, Patient};
use crate::text::Text;

// No subgroup is known in which the trials went another way.
pub(super) const FIELDS: &[Field] = &[];

pub(super) fn advise(position: &'static Position, _patient: &Patient) -> Advice {
    Advice::on(position, Verdict::LimitedTransient, SMALL_EFFECT)
}

const SMALL_EFFECT: Text = text!(
    "効果は小さくばらつきがあり一過性で、統計学的に有意ではない",
    "Modest, variable and transient benefit, not statistically significant",
);
