//! Amyotrophic lateral sclerosis, today.

use super::super::{Advice, Verdict};
use crate::evidence::{Claim, Position, claim};
use crate::patient::{Field, Patient, Presence};
use crate::text::Text;

pub(super) const FIELDS: &[Field] = &[Field::ConductionBlock, Field::AntiGm1];

pub(super) fn advise(position: &'static Position, patient: &Patient) -> Advice {
    let block = patient.conduction_block == Some(Presence::Present);
    let gm1 = patient.anti_gm1 == Some(Presence::Present);
    Advice::on(position, Verdict::NoBenefitShown, NOT_GIVEN)
        .guard(9, ALL_WORSENED)
        .instead(CARE)
        .when(block, |advice| advice.turn(Field::ConductionBlock, BLOCK))
        .when(gm1, |advice| advice.turn(Field::AntiGm1, GM1))
        .ask(patient.conduction_block, Field::ConductionBlock, ASK_BLOCK)
        .ask(patient.anti_gm1, Field::AntiGm1, ASK_GM1)
}

const NOT_GIVEN: Text = text!(
    "IVIG を行わない。MMN でないことを確かめる",
    "No IVIG; make sure that it is not MMN",
);

const ASK_BLOCK: Text = text!(
    "伝導ブロックがあれば MMN を考える。",
    "With conduction block think of MMN.",
);

const ASK_GM1: Text = text!(
    "抗 GM1 抗体があれば MMN を考える。",
    "With anti-GM1 antibodies think of MMN.",
);

const ALL_WORSENED: Claim = claim!(verified: "IVIG を受けた ALS 9 例は全例が悪化した。",
    "All 9 patients with ALS who had IVIG worsened."; S31; AlsDalakas1994);

const CARE: Claim = claim!(app_default: "ALS としての診療を続ける。IVIG に代わる免疫治療の根拠は読めていない。",
    "Go on with the care of ALS; no ground for another immune treatment was read.");

const BLOCK: Claim = claim!(inferred: "伝導ブロックがあれば MMN として見直す。MMN では IVIG が第一選択である。",
    "With conduction block think again of MMN, in which IVIG comes first."; MMN10, S31; AlsDalakas1994);

const GM1: Claim = claim!(app_default: "抗 GM1 IgM 抗体は MMN でみられる。伝導ブロックを探し直す。",
    "IgM antibodies to GM1 are found in MMN: look again for conduction block.");
