//! Multiple sclerosis with fixed weakness, today.

use super::super::{Advice, Verdict};
use crate::evidence::{Claim, Position, claim};
use crate::patient::{Field, MsForm, Patient};
use crate::text::Text;

pub(super) const FIELDS: &[Field] = &[Field::MsForm];

pub(super) fn advise(position: &'static Position, patient: &Patient) -> Advice {
    let progressive = patient.ms_form == Some(MsForm::SecondaryProgressive);
    Advice::on(position, Verdict::NoBenefitShown, NOT_GIVEN)
        .guard(67, FIXED)
        .when(progressive, |advice| advice.guard(318, ESIMS_TRIAL))
        .instead(REHABILITATION)
        .ask(patient.ms_form, Field::MsForm, ASK_FORM)
}

const NOT_GIVEN: Text = text!(
    "固定した筋力低下に IVIG を行わない",
    "No IVIG for fixed weakness",
);

const ASK_FORM: Text = text!(
    "二次進行型では進行も抑えなかった。",
    "In secondary progressive disease progression was not slowed either.",
);

const FIXED: Claim = claim!(verified: "固定した筋力低下の 67 例の試験で、筋力は回復しなかった。",
    "In a trial of 67 with fixed weakness strength did not recover."; S59; MsNoseworthy2000);

const ESIMS_TRIAL: Claim = claim!(verified: "二次進行型 318 例の試験で、進行のハザード比は 1.11（95%CI 0.80〜1.53）であった。",
    "In a trial of 318 with secondary progressive disease the hazard ratio of progression was 1.11 (95% CI 0.80 to 1.53)."; ESIMS);

const REHABILITATION: Claim = claim!(app_default: "リハビリテーションと、病型に応じた疾患修飾薬を検討する。",
    "Rehabilitation, and a disease-modifying drug by the course of the disease.");
