//! Lambert-Eaton myasthenic syndrome, today.

use super::super::{Advice, Verdict};
use crate::evidence::{Claim, Position, claim};
use crate::patient::{Field, Patient, Presence};
use crate::text::Text;

pub(super) const FIELDS: &[Field] = &[Field::AmifampridineNotEnough, Field::TreatmentResistant];

pub(super) fn advise(position: &'static Position, patient: &Patient) -> Advice {
    let not_enough = patient.amifampridine_not_enough == Some(Presence::Present);
    let resistant = patient.treatment_resistant == Some(Presence::Present);
    let first = patient.amifampridine_not_enough == Some(Presence::Absent);
    let advice = if not_enough || resistant && !first {
        Advice::on(position, Verdict::Adjunct, ADD)
            .with_regimens()
            .turn_where(not_enough, Field::AmifampridineNotEnough, SHORT_EFFECT)
            .turn_where(!not_enough, Field::TreatmentResistant, SHORT_EFFECT)
            .judged(JUDGE)
    } else {
        Advice::on(position, Verdict::SecondLine, SYMPTOMS_FIRST).instead(AMIFAMPRIDINE)
    };
    advice
        .ask(
            patient.amifampridine_not_enough,
            Field::AmifampridineNotEnough,
            ASK_DRUG,
        )
        .ask(
            patient.treatment_resistant,
            Field::TreatmentResistant,
            ASK_RESISTANT,
        )
}

const ADD: Text = text!(
    "IVIG を上乗せする。効果は短い。1コース合計 2 g/kg",
    "Add IVIG; its effect is short. 2 g/kg a course",
);

const SYMPTOMS_FIRST: Text = text!(
    "症状にはまずアミファンプリジン（3,4-DAP）。IVIG は不十分な場合",
    "Amifampridine (3,4-DAP) first for symptoms; IVIG where it falls short",
);

const ASK_DRUG: Text = text!(
    "症状にはアミファンプリジンが先である。",
    "For symptoms amifampridine comes first.",
);

const ASK_RESISTANT: Text = text!(
    "免疫抑制薬で不十分なら IVIG を上乗せする。",
    "Where immunosuppressants fall short IVIG is added.",
);

const SHORT_EFFECT: Claim = claim!(verified: "9 例のクロスオーバー試験で、四肢の筋力は最長 8 週改善した（p=0.017〜0.038）。",
    "In the crossover trial of 9 patients limb strength was better for up to 8 weeks (p=0.017 to 0.038)."; S131; LemsBain1996);

const AMIFAMPRIDINE: Claim = claim!(verified: "3,4-ジアミノピリジンの 4 試験（54 例）では QMG が 2.44 点改善した。腫瘍の検索と治療、免疫抑制薬も併せて考える。",
    "In 4 trials of 3,4-diaminopyridine (54 patients) QMG was better by 2.44 points. Look for and treat a tumour, and think of immunosuppressants."; S131);

const JUDGE: Claim = claim!(app_default: "8 週で判定する（効果が測られた長さ）。記録された反応があるときだけ繰り返す。",
    "Judge at 8 weeks, as long as the effect was measured; repeat only on a documented response.");
