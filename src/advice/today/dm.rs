//! Dermatomyositis, today.

use super::super::{Advice, Verdict};
use crate::evidence::{Claim, Position, claim};
use crate::patient::{Field, IvigResponse, Patient, Presence};
use crate::text::Text;

pub(super) const FIELDS: &[Field] = &[
    Field::TreatmentResistant,
    Field::SkinDisease,
    Field::IvigResponse,
];

/// Asked of every patient, or among the risks.
pub(super) const ELSEWHERE: &[Field] = &[Field::EarlierClot, Field::Age];

pub(super) fn advise(position: &'static Position, patient: &Patient) -> Advice {
    let skin = patient.skin_disease == Some(Presence::Present);
    let clot = patient.earlier_clot == Some(Presence::Present);
    let child = patient.age.is_some_and(|years| years < ADULT_YEARS);
    let advice = if patient.ivig_response == Some(IvigResponse::NoResponse) {
        Advice::on(position, Verdict::Unresolved, NO_RESPONSE).instead(OTHER_DRUGS)
    } else {
        match patient.treatment_resistant {
            Some(Presence::Absent) => Advice::on(position, Verdict::SecondLine, STEROID_FIRST)
                .turn(Field::TreatmentResistant, FIRST_ALONE)
                .instead(STEROID),
            _ => Advice::on(position, Verdict::SecondLine, ADD)
                .with_regimens()
                .instead(OTHER_DRUGS)
                .judged(JUDGE)
                .judged(REDUCE),
        }
    };
    advice
        .when(skin, |advice| advice.turn(Field::SkinDisease, SKIN))
        .when(clot, |advice| advice.turn(Field::EarlierClot, CLOTS))
        .when(child, |advice| advice.turn(Field::Age, CHILD))
        .ask(
            patient.treatment_resistant,
            Field::TreatmentResistant,
            ASK_RESISTANT,
        )
        .ask(patient.ivig_response, Field::IvigResponse, ASK_RESPONSE)
        .ask(patient.earlier_clot, Field::EarlierClot, ASK_CLOT)
        .ask(patient.skin_disease, Field::SkinDisease, ASK_SKIN)
}

const ADD: Text = text!(
    "IVIG を加える。1コース合計 2 g/kg を 4 週ごと、ゆっくり投与",
    "Add IVIG, 2 g/kg a course every 4 weeks, infused slowly",
);

const STEROID_FIRST: Text = text!(
    "ステロイドと免疫抑制薬が先。不十分なら IVIG を加える",
    "Steroids and immunosuppressants first; IVIG where they fall short",
);

const NO_RESPONSE: Text = text!(
    "IVIG で反応がなければ治療を変える",
    "No response to IVIG: change the treatment",
);

const ASK_RESISTANT: Text = text!(
    "不十分であれば IVIG を加える。",
    "Where treatment so far falls short IVIG is added.",
);

const ASK_SKIN: Text = text!(
    "試験では皮膚病変も改善した。",
    "In the trial skin disease improved as well.",
);

const ASK_CLOT: Text = text!(
    "試験では血栓塞栓症が起こった。",
    "In the trial there were thromboembolic events.",
);

const ASK_RESPONSE: Text = text!(
    "反応がなければ治療を変える。",
    "Without a response treatment is changed.",
);

const FIRST_ALONE: Claim = claim!(verified: "初回治療として IVIG だけを用いた非盲検の 20 例では、9 週で中等度以上の反応が 19 例中 8 例（42%）であった。",
    "In an open study of 20 with IVIG alone as the first treatment 8 of 19 (42%) had at least a moderate response at 9 weeks."; LIM);

const STEROID: Claim = claim!(verified: "ステロイド、必要に応じて免疫抑制薬を併用する。EFNS 2008 は IVIG をプレドニゾロンに加える第二選択とする（レベル B）。",
    "A steroid, with an immunosuppressant where needed; EFNS 2008 has IVIG second line, with prednisone (level B)."; EFNS08);

const OTHER_DRUGS: Claim = claim!(app_default: "免疫抑制薬の変更・追加を検討し、悪性腫瘍の検索を見直す。",
    "Look at changing or adding immunosuppressants, and look again for cancer.");

const SKIN: Claim = claim!(verified: "皮膚の活動性（CDASI-A）は −9.36 対 −1.16 と改善した。",
    "Skin activity (CDASI-A) fell by 9.36 v 1.16."; PRODSK);

const CLOTS: Claim = claim!(verified: "664 サイクルで血栓塞栓症が 6 例に 8 件起こり、その例は危険因子が 2.4〜15.2 倍多かった。点滴を遅くすると減り、1 g/kg では起こらなかった。利益と秤にかける。",
    "In 664 cycles 6 patients had 8 thromboembolic events; they had 2.4 to 15.2 times more risk factors. A slower infusion lowered the rate, and there were none at 1 g/kg: weigh it against the benefit."; PRODSF);

/// The trial and the labels say "adults" and no age: this limit is the application's own.
const ADULT_YEARS: i64 = 18;

const CHILD: Claim = claim!(verified: "試験（95 例）は成人で行われ、米国と EU の添付文書も成人に限る。小児での効果はここでは確認できていない。",
    "The trial, of 95, was in adults, and the US and EU labels are for adults: what it does in a child was not read here."; PROD1, OCTIND, OCTINT);

const JUDGE: Claim = claim!(verified: "16 週で判定する（試験の主要評価）。78.7% 対 43.8% が改善した。",
    "Judge at 16 weeks, as the trial did: 78.7% v 43.8% had improved."; PROD2);

const REDUCE: Claim = claim!(verified: "安定すれば 1 g/kg に減らす。3〜6 か月で効果がなければやめる。",
    "When stable reduce to 1 g/kg; stop without effect in 3 to 6 months."; PRODSF, ONTIIM);
