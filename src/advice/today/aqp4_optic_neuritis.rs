//! Optic neuritis with aquaporin-4 antibodies, today.

use super::super::{Advice, Verdict};
use crate::evidence::{Claim, Position, claim};
use crate::patient::{Field, Patient, Presence};
use crate::text::Text;

pub(super) const FIELDS: &[Field] = &[Field::Aqp4Antibody, Field::TreatmentResistant];

pub(super) fn advise(position: &'static Position, patient: &Patient) -> Advice {
    let advice = match (patient.aqp4_antibody, patient.treatment_resistant) {
        (Some(Presence::Absent), _) => {
            Advice::on(position, Verdict::Unresolved, NO_ANTIBODY).instead(LOOK_AGAIN)
        }
        (_, Some(Presence::Absent)) => {
            Advice::on(position, Verdict::SecondLine, STEROID_FIRST).instead(STEROID)
        }
        (_, Some(Presence::Present)) => Advice::on(position, Verdict::SecondLine, AFTER_STEROID)
            .turn(Field::TreatmentResistant, LABEL)
            .instead(EXCHANGE)
            .judged(JUDGE),
        (_, None) => {
            Advice::on(position, Verdict::SecondLine, WHERE_STEROID_FAILS).instead(STEROID)
        }
    };
    advice
        .ask(
            patient.treatment_resistant,
            Field::TreatmentResistant,
            ASK_STEROID,
        )
        .ask(patient.aqp4_antibody, Field::Aqp4Antibody, ASK_AQP4)
}

const AFTER_STEROID: Text = text!(
    "ステロイドパルスで不十分な急性期に IVIG を用いうる。用量は添付文書で確認する",
    "IVIG may be given in the acute stage where a steroid pulse fell short; take the dose from the label",
);

const STEROID_FIRST: Text = text!("ステロイドパルスが先", "A steroid pulse first",);

const WHERE_STEROID_FAILS: Text = text!(
    "ステロイドパルスで不十分な急性期に用いうる",
    "May be given in the acute stage where a steroid pulse falls short",
);

const NO_ANTIBODY: Text = text!(
    "抗 AQP4 抗体陰性例での IVIG は定まっていない",
    "Unresolved without AQP4 antibodies",
);

const ASK_STEROID: Text = text!(
    "ステロイドパルスで不十分な例が対象である。",
    "It is for those in whom a steroid pulse fell short.",
);

const ASK_AQP4: Text = text!(
    "日本の効能は、原則として抗 AQP4 抗体陽性例である。",
    "The Japanese label is for AQP4 antibodies, in principle.",
);

const LABEL: Claim = claim!(verified: "献血ベニロン-I の添付文書: メチルプレドニゾロン 1000 mg/日を原則 3 日以上行っても不十分なとき。",
    "Label of Benilon-I: where methylprednisolone, 1000 mg a day for in principle at least 3 days, was not enough."; BENI);

const STEROID: Claim = claim!(verified: "メチルプレドニゾロン 1000 mg/日を原則 3 日以上行う（添付文書が先に求める治療）。",
    "Methylprednisolone, 1000 mg a day for in principle at least 3 days: what the label asks for first."; BENI);

const EXCHANGE: Claim = claim!(app_default: "血漿交換も検討する。IVIG との優劣を示す資料は読めていない。",
    "Think of plasma exchange as well; nothing was read that compares the two.");

const LOOK_AGAIN: Claim = claim!(app_default: "抗 MOG 抗体、多発性硬化症など他の原因を調べる。",
    "Look for MOG antibodies, multiple sclerosis and other causes.");

const JUDGE: Claim = claim!(app_default: "視力を投与後 2 週と 4 週に測り、繰り返すかを決める。",
    "Measure vision 2 and 4 weeks after the course, before thinking of another.");
