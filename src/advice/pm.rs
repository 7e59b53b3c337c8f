//! Polymyositis.

use super::{Advice, Verdict};
use crate::evidence::Source::S83;
use crate::evidence::{Claim, Fact, Position, StudyId};
use crate::patient::{Field, Patient, Presence};
use crate::text::Text;

pub(super) const FIELDS: &[Field] = &[Field::TreatmentResistant];

/// Uncontrolled evidence whatever is answered; a dose only for patients like those of the series.
pub(super) fn advise(position: &'static Position, patient: &Patient) -> Advice {
    match patient.treatment_resistant {
        Some(Presence::Present) => Advice::on(position, Verdict::UncontrolledOnly, CONSIDER)
            .with_regimens()
            .turn(Field::TreatmentResistant, AS_IN_THE_SERIES),
        Some(Presence::Absent) => Advice::on(position, Verdict::UncontrolledOnly, NO_GROUND)
            .turn(Field::TreatmentResistant, NOT_LIKE_THE_SERIES),
        None => Advice::on(position, Verdict::UncontrolledOnly, NO_TRIAL).missing(
            Field::TreatmentResistant,
            text!(
                "研究の対象は治療抵抗例である。抵抗例であれば考慮できる。",
                "The study took refractory patients; in such a patient IVIG can be considered.",
            ),
        ),
    }
}

const CONSIDER: Text = text!(
    "対照試験はない。抵抗例では IVIG を考慮できる。1コース合計 2 g/kg、月1回",
    "No controlled trial; in refractory disease IVIG can be considered, 2 g/kg a course, once a month",
);

const NO_GROUND: Text = text!(
    "対照試験はなく、抵抗例以外での研究も示されていない",
    "No controlled trial, and no study shown outside refractory disease",
);

const NO_TRIAL: Text = text!(
    "対照試験はない。根拠は抵抗例の非盲検研究のみ",
    "No controlled trial; the evidence is an open study in refractory disease",
);

const AS_IN_THE_SERIES: Claim = Claim::new(
    Fact::verified(
        text!(
            "慢性で治療抵抗性の 35 例に IVIG 1 g/kg/日を 2 日間（合計 2 g/kg）、月1回、平均 4〜6 か月投与し、25 例が有意に改善した。対照群はない。",
            "35 patients with chronic refractory disease had IVIG, 1 g/kg a day for 2 days (2 g/kg in total), once a month for 4 to 6 months on average; 25 improved significantly. There was no control group.",
        ),
        &[S83],
    ),
    &[StudyId::PmCherin2002],
);

const NOT_LIKE_THE_SERIES: Claim = Claim::new(
    Fact::verified(
        text!(
            "示された研究の対象は慢性で治療抵抗性の例に限られる。",
            "The study shown took chronic refractory disease only.",
        ),
        &[S83],
    ),
    &[StudyId::PmCherin2002],
);
