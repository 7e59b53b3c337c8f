//! West and Lennox-Gastaut syndromes, today.

use super::super::{Advice, Verdict};
use crate::evidence::{Claim, Position, claim};
use crate::patient::{Field, Patient};
use crate::text::Text;

pub(super) const FIELDS: &[Field] = &[];

/// Asked of every patient, or among the risks.
pub(super) const ELSEWHERE: &[Field] = &[Field::Age];

pub(super) fn advise(position: &'static Position, patient: &Patient) -> Advice {
    let adult = patient.age.is_some_and(|years| years >= ADULT_YEARS);
    Advice::on(position, Verdict::Unresolved, NOT_ROUTINE)
        .when(adult, |advice| advice.turn(Field::Age, ADULTS))
        .instead(OTHERS)
        .judged(JUDGE)
}

/// The review says "childhood" without an age; this limit is the application's own.
const ADULT_YEARS: i64 = 18;

const NOT_ROUTINE: Text = text!(
    "有効とも無効ともいえず、通常は行わない",
    "Nothing reliable for or against it; not routine",
);

const ADULTS: Claim = claim!(verified: "無作為化試験の 61 例には成人も含まれる。全体で有意差はなかった。",
    "The 61 patients of the randomised trial included adults; over all of them there was no significant difference."; EPI, S67; EpVanRijckevorsel1994);

const OTHERS: Claim = claim!(app_default: "抗てんかん薬、ホルモン療法、食事療法、手術など他の治療を検討し、自己抗体を調べる。",
    "Look at antiseizure drugs, hormonal treatment, diet and surgery, and test for autoantibodies.");

const JUDGE: Claim = claim!(app_default: "試みるなら、発作の回数を前後で数え、3 か月で効果がなければやめる。",
    "If it is tried count seizures before and after, and stop without effect in 3 months.");
