//! Chronic inflammatory demyelinating polyneuropathy.

use super::{Advice, Verdict};
use crate::evidence::Source::{Review, S18};
use crate::evidence::{Claim, Fact, Position, StudyId};
use crate::patient::{CidpForm, Field, Patient, Presence, TreatmentPhase};
use crate::text::Text;

// Diabetes counts too; it is asked of every patient among the risks.
pub(super) const FIELDS: &[Field] = &[Field::TreatmentPhase, Field::CidpForm];

pub(super) fn advise(position: &'static Position, patient: &Patient) -> Advice {
    let is_variant = patient
        .cidp_form
        .is_some_and(|form| form != CidpForm::Typical);
    let has_diabetes = patient.diabetes == Some(Presence::Present);
    let mut advice = if patient
        .treatment_phase
        .is_some_and(TreatmentPhase::is_maintenance)
    {
        Advice::on(position, Verdict::Unresolved, MAINTENANCE)
            .turn(Field::TreatmentPhase, LONG_TERM_NOT_ESTABLISHED)
            .turn(Field::TreatmentPhase, EFFECT_WEARS_OFF)
    } else if is_variant {
        Advice::on(position, Verdict::UncontrolledOnly, VARIANT).with_regimens()
    } else if has_diabetes {
        Advice::on(position, Verdict::UncontrolledOnly, WITH_DIABETES).with_regimens()
    } else {
        Advice::on(position, Verdict::FirstLine, OFFER).with_regimens()
    };
    if is_variant {
        advice = advice.turn(Field::CidpForm, VARIANT_NOT_TESTED);
    }
    if has_diabetes {
        advice = advice.turn(Field::Diabetes, DIABETES_NOT_TESTED);
    }
    name_missing(advice, patient)
}

fn name_missing(mut advice: Advice, patient: &Patient) -> Advice {
    if patient.treatment_phase.is_none() {
        advice = advice.missing(
            Field::TreatmentPhase,
            text!(
                "維持療法では用量も間隔も確立していない。",
                "For maintenance neither dose nor interval is established.",
            ),
        );
    }
    if patient.cidp_form.is_none() {
        advice = advice.missing(
            Field::CidpForm,
            text!(
                "亜型では対照試験がない。",
                "In variants there is no controlled trial.",
            ),
        );
    }
    if patient.diabetes.is_none() {
        advice = advice.missing(
            Field::Diabetes,
            text!(
                "糖尿病を伴う CIDP では対照試験がない。",
                "In CIDP with diabetes there is no controlled trial.",
            ),
        );
    }
    advice
}

const OFFER: Text = text!(
    "IVIG を行う。1コース合計 2 g/kg",
    "Offer IVIG, 2 g/kg a course",
);

const MAINTENANCE: Text = text!(
    "維持療法の用量と間隔は確立していない",
    "Dose and interval of maintenance are not established",
);

const VARIANT: Text = text!(
    "亜型には有効とみられるが対照試験はない。行うなら1コース合計 2 g/kg",
    "Variants appear to respond, no controlled trial; if given, 2 g/kg a course",
);

const WITH_DIABETES: Text = text!(
    "糖尿病を伴う CIDP では対照試験がない。行うなら1コース合計 2 g/kg",
    "No controlled trial in CIDP with diabetes; if given, 2 g/kg a course",
);

const LONG_TERM_NOT_ESTABLISHED: Claim = Claim::new(
    Fact::review_only(text!(
        "CIDP での長期の有効性と、維持に必要な用量・投与間隔は確立していない。試験は短期である。",
        "Long-term efficacy in CIDP, and the dose and interval that maintenance needs, are not established; the trials were short.",
    )),
    &[],
);

const EFFECT_WEARS_OFF: Claim = Claim::new(
    Fact::secondary(
        text!(
            "反応すると分かっている 7 例では、悪化までの期間は IVIG 後 6.4 週、プラセボ後 1.3 週であった。",
            "In 7 known responders the time to deterioration was 6.4 weeks after IVIG and 1.3 weeks after placebo.",
        ),
        &[S18],
    ),
    &[StudyId::CidpVanDoorn1990],
);

const VARIANT_NOT_TESTED: Claim = Claim::new(
    Fact::inferred(
        text!(
            "総説は亜型にも有効とみるが、対照試験はない。用量は CIDP の試験のもので、亜型で確かめられてはいない。",
            "The review holds that variants respond, without a controlled trial. The doses are those of the CIDP trials, not tested in variants.",
        ),
        &[Review],
    ),
    &[],
);

const DIABETES_NOT_TESTED: Claim = Claim::new(
    Fact::review_only(text!(
        "脱髄性ニューロパチーを伴う糖尿病患者は IVIG に反応しうるが、それは CIDP の定義に左右され、対照試験が必要である。",
        "Patients with diabetes and a demyelinating neuropathy may respond to IVIG, depending on how CIDP is defined; controlled trials are needed.",
    )),
    &[],
);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::advice::advise;
    use crate::evidence::Condition;

    #[test]
    fn maintenance_is_open_whatever_else_is_known() {
        for form in [None, Some(CidpForm::Typical), Some(CidpForm::Variant)] {
            let advice = advise(
                Condition::Cidp,
                &Patient {
                    treatment_phase: Some(TreatmentPhase::Maintenance),
                    cidp_form: form,
                    ..Patient::default()
                },
            );
            assert_eq!(advice.verdict, Verdict::Unresolved);
            assert!(advice.regimens.is_empty());
        }
    }
}
