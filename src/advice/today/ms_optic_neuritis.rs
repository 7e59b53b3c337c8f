//! Multiple sclerosis with optic neuritis, today.

use super::super::{Advice, Verdict};
use crate::evidence::{Claim, Position, claim};
use crate::patient::{Field, OpticNeuritisStage, Patient, Presence};
use crate::text::Text;

pub(super) const FIELDS: &[Field] = &[Field::OpticNeuritisStage, Field::Aqp4Antibody];

pub(super) fn advise(position: &'static Position, patient: &Patient) -> Advice {
    let acute = patient.optic_neuritis_stage == Some(OpticNeuritisStage::Acute);
    let advice = if patient.aqp4_antibody == Some(Presence::Present) {
        Advice::on(position, Verdict::Unresolved, ANOTHER_DISEASE)
            .turn(Field::Aqp4Antibody, JAPANESE_LABEL)
            .instead(CHOOSE_AGAIN)
    } else if acute {
        Advice::on(position, Verdict::NoBenefitShown, NOT_ACUTE)
            .guard(68, ACUTE_TRIAL)
            .instead(STEROID)
    } else {
        Advice::on(position, Verdict::NoBenefitShown, NOT_CHRONIC)
            .guard(55, CHRONIC_TRIAL)
            .instead(TEST)
    };
    advice
        .ask(patient.aqp4_antibody, Field::Aqp4Antibody, ASK_AQP4)
        .ask(
            patient.optic_neuritis_stage,
            Field::OpticNeuritisStage,
            ASK_STAGE,
        )
}

const NOT_CHRONIC: Text = text!(
    "慢性視神経炎の視力を回復させる目的で IVIG を行わない",
    "No IVIG to restore vision in chronic optic neuritis",
);

const NOT_ACUTE: Text = text!(
    "多発性硬化症の急性視神経炎に IVIG を行わない",
    "No IVIG in acute optic neuritis of multiple sclerosis",
);

const ANOTHER_DISEASE: Text = text!(
    "抗 AQP4 抗体陽性の視神経炎は別の疾患である",
    "With AQP4 antibodies it is another disease",
);

const ASK_AQP4: Text = text!(
    "陽性であれば別の疾患である。",
    "With the antibody it is another disease.",
);

const ASK_STAGE: Text = text!(
    "急性と慢性では根拠の試験が異なる。",
    "The trial behind it differs between acute and chronic.",
);

const ACUTE_TRIAL: Claim = claim!(verified: "急性視神経炎 68 例の試験で、6 か月後のコントラスト感度に差はなかった。",
    "In a trial of 68 with acute optic neuritis contrast sensitivity at 6 months did not differ."; ROED);

const CHRONIC_TRIAL: Claim = claim!(verified: "慢性視神経炎 55 例の試験で、視力は回復しなかった。",
    "In a trial of 55 with chronic optic neuritis vision did not recover."; S60; MsNoseworthy2001);

const JAPANESE_LABEL: Claim = claim!(verified: "日本では、ステロイドに反応しない急性視神経炎（原則として抗 AQP4 抗体陽性）に 1 製剤が承認されている。",
    "Japan has approved one product for acute optic neuritis unresponsive to steroids, in principle with AQP4 antibodies."; BENI);

const CHOOSE_AGAIN: Claim = claim!(app_default: "疾患に「抗アクアポリン 4 抗体陽性の急性視神経炎」を選び直す。",
    "Choose “acute optic neuritis with aquaporin-4 antibodies” as the condition.");

const STEROID: Claim = claim!(app_default: "急性期はステロイドパルスを行い、抗 AQP4 抗体と抗 MOG 抗体を調べる。",
    "In the acute stage a steroid pulse; test for AQP4 and MOG antibodies.");

const TEST: Claim = claim!(app_default: "抗 AQP4 抗体と抗 MOG 抗体を調べ、再発の予防は疾患修飾薬で行う。",
    "Test for AQP4 and MOG antibodies; prevent relapses with a disease-modifying drug.");
