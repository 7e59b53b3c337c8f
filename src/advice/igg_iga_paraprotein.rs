//! IgG or IgA paraproteinaemic neuropathy.

use super::{Advice, Verdict};
use crate::evidence::Position;
use crate::patient::{Field, Patient};
use crate::text::Text;

// The review gives one sentence, and nothing in it depends on the patient.
pub(super) const FIELDS: &[Field] = &[];

pub(super) fn advise(position: &'static Position, _patient: &Patient) -> Advice {
    Advice::on(position, Verdict::UncontrolledOnly, LIKE_CIDP)
}

const LIKE_CIDP: Text = text!(
    "CIDP と同様にふるまうとされるが、IVIG の対照試験も用法の記載もない",
    "Said to behave like CIDP; no controlled trial of IVIG and no regimen is stated",
);
