//! Relapsing multiple sclerosis, today.

use super::super::{Advice, Verdict};
use crate::evidence::{Claim, Position, claim};
use crate::patient::{Field, MsForm, Patient, Presence};
use crate::text::Text;

pub(super) const FIELDS: &[Field] = &[Field::MsForm, Field::Postpartum];

/// Asked of every patient, or among the risks.
pub(super) const ELSEWHERE: &[Field] = &[Field::Pregnant];

pub(super) fn advise(position: &'static Position, patient: &Patient) -> Advice {
    let pregnancy = patient.pregnant == Some(Presence::Present)
        || patient.postpartum == Some(Presence::Present);
    let progressive = patient.ms_form == Some(MsForm::SecondaryProgressive);
    let field = match patient.postpartum {
        Some(Presence::Present) => Field::Postpartum,
        _ => Field::Pregnant,
    };
    let advice = if progressive {
        Advice::on(position, Verdict::NoBenefitShown, PROGRESSIVE).guard(318, ESIMS_TRIAL)
    } else if pregnancy {
        Advice::on(position, Verdict::Unresolved, PREGNANCY)
            .turn(field, GOOD_PRACTICE)
            .guard(127, PRIVIG_TRIAL)
    } else {
        Advice::on(position, Verdict::NoBenefitShown, NOT_GIVEN).guard(127, PRIVIG_TRIAL)
    };
    advice
        .instead(OTHER_DRUGS)
        .ask(patient.ms_form, Field::MsForm, ASK_FORM)
        .ask(patient.postpartum, Field::Postpartum, ASK_POSTPARTUM)
}

const NOT_GIVEN: Text = text!(
    "再発の予防に IVIG を行わない",
    "No IVIG to prevent relapses",
);

const PROGRESSIVE: Text = text!(
    "二次進行型の進行を抑える目的で IVIG を行わない",
    "No IVIG to slow secondary progression",
);

const PREGNANCY: Text = text!(
    "妊娠中・産後の再発での IVIG は、good practice point にとどまる",
    "Relapse in pregnancy or after birth: a good practice point only",
);

const ASK_FORM: Text = text!(
    "二次進行型では別の試験が陰性であった。",
    "In secondary progressive disease another trial was negative.",
);

const ASK_POSTPARTUM: Text = text!(
    "妊娠中・産後の再発は good practice point に挙げられている。",
    "Relapse in pregnancy or after birth is listed as a good practice point.",
);

const PRIVIG_TRIAL: Claim = claim!(verified: "127 例の二重盲検試験で、1 年間再発のなかった例は 57% と 60%、プラセボで 68% と差がなかった。",
    "In a double-blind trial of 127 patients 57% and 60% were free of relapse for 1 year, and 68% on placebo."; PRIV);

const ESIMS_TRIAL: Claim = claim!(verified: "二次進行型 318 例の試験で、進行のハザード比は 1.11（95%CI 0.80〜1.53）、深部静脈血栓症または肺塞栓症は 6 例対 1 例であった。",
    "In a trial of 318 with secondary progressive disease the hazard ratio of progression was 1.11 (95% CI 0.80 to 1.53), with deep vein thrombosis or pulmonary embolism in 6 v 1."; ESIMS);

const GOOD_PRACTICE: Claim = claim!(verified: "EFNS 2008 は妊娠中・産後の再発を good practice point に挙げる。用量は読めていない。",
    "EFNS 2008 lists relapse in pregnancy or after birth as a good practice point; a dose was not read."; EFNS08);

const OTHER_DRUGS: Claim = claim!(app_default: "病型に応じた疾患修飾薬を選ぶ。急性期の再発はステロイドなど他の治療で扱う。",
    "Choose a disease-modifying drug by the course of the disease; treat an acute relapse otherwise, such as with a steroid.");
