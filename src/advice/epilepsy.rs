//! West and Lennox-Gastaut syndromes.

use super::{Advice, Verdict};
use crate::evidence::Source::{S67, S68};
use crate::evidence::{Claim, Fact, Position, StudyId};
use crate::patient::{Field, Patient};
use crate::text::Text;

pub(super) const FIELDS: &[Field] = &[Field::Age];

pub(super) fn advise(position: &'static Position, patient: &Patient) -> Advice {
    match patient.age {
        Some(years) if years >= ADULT_YEARS => {
            Advice::on(position, Verdict::NotStated, ADULTS_NOT_STATED)
                .turn(Field::Age, ADULTS_IN_THE_TRIAL)
        }
        Some(_) => series_only(position),
        None => series_only(position).missing(
            Field::Age,
            text!(
                "総説が述べるのは小児のてんかんだけである。",
                "The review speaks of epilepsy in children only.",
            ),
        ),
    }
}

fn series_only(position: &'static Position) -> Advice {
    Advice::on(position, Verdict::UncontrolledOnly, SERIES_ONLY).with_regimens()
}

/// The review says "childhood" without an age; this limit is the application's own.
const ADULT_YEARS: i64 = 18;

const SERIES_ONLY: Text = text!(
    "有望とする根拠は対照のない研究のみ。行うなら他の治療に上乗せし、1コース合計 2 g/kg",
    "Promising in uncontrolled studies only. If given, on top of other treatment, 2 g/kg a course",
);

const ADULTS_NOT_STATED: Text = text!(
    "成人のてんかんについて総説に記載はない",
    "The review says nothing of epilepsy in adults",
);

const ADULTS_IN_THE_TRIAL: Claim = Claim::new(
    Fact::verified(
        text!(
            "成人を含む難治性てんかん 61 例の二重盲検試験では、全体で有意差がなかった（P=0.095）。",
            "In the double-blind trial of 61 patients with refractory epilepsy, adults among them, the difference was not significant over all patients (P=0.095).",
        ),
        &[S67, S68],
    ),
    &[StudyId::EpVanRijckevorsel1994],
);
