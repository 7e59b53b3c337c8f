//! Amyotrophic lateral sclerosis.

use super::{Advice, Verdict};
use crate::evidence::Source::{Review, S31};
use crate::evidence::{Claim, Fact, Position, StudyId};
use crate::patient::{Field, Patient, Presence};
use crate::text::Text;

pub(super) const FIELDS: &[Field] = &[Field::ConductionBlock];

pub(super) fn advise(position: &'static Position, patient: &Patient) -> Advice {
    let advice = Advice::on(position, Verdict::NoBenefitShown, NOT_ADVISED);
    match patient.conduction_block {
        Some(Presence::Present) => advice.turn(Field::ConductionBlock, THINK_OF_MMN),
        Some(Presence::Absent) => advice,
        None => advice.missing(
            Field::ConductionBlock,
            text!(
                "伝導ブロックがあれば、IVIG が第一選択となる MMN を考える。",
                "With conduction block, think of MMN, in which IVIG is first line.",
            ),
        ),
    }
}

const NOT_ADVISED: Text = text!(
    "IVIG は勧められない。病気の経過を変えなかった",
    "IVIG is not advised: it did not change the course of the disease",
);

const THINK_OF_MMN: Claim = Claim::new(
    Fact::inferred(
        text!(
            "伝導ブロックがあれば MMN として見直す。同じ研究で ALS 9 例は全例が悪化したが、MMN の 1 例は総筋力スコアが 146 点上がった。",
            "With conduction block, think again of MMN: in the same study all 9 patients with ALS worsened, while the one with MMN gained 146 points in the total muscle score.",
        ),
        &[Review, S31],
    ),
    &[StudyId::AlsDalakas1994],
);
