//! Multifocal motor neuropathy, today.

use super::super::{Advice, Verdict};
use crate::evidence::{Claim, Position, Purpose, claim};
use crate::patient::{Field, IvigResponse, Patient, Presence, TreatmentPhase};
use crate::text::Text;

pub(super) const FIELDS: &[Field] = &[
    Field::TreatmentPhase,
    Field::ConductionBlock,
    Field::AntiGm1,
    Field::IvigResponse,
    Field::OnSteroid,
];

pub(super) fn advise(position: &'static Position, patient: &Patient) -> Advice {
    let on_steroid = patient.on_steroid == Some(Presence::Present);
    let without_block = patient.conduction_block == Some(Presence::Absent);
    let advice = if patient.ivig_response == Some(IvigResponse::NoResponse) {
        Advice::on(position, Verdict::Unresolved, NO_RESPONSE).instead(LOOK_AGAIN)
    } else if without_block {
        let gm1 = patient.anti_gm1 == Some(Presence::Present);
        Advice::on(position, Verdict::Unresolved, WITHOUT_BLOCK)
            .turn(Field::ConductionBlock, BLOCK_SERIES)
            .when(gm1, |advice| advice.turn(Field::AntiGm1, GM1_ALONE))
            .instead(LOOK_AGAIN)
    } else if patient
        .treatment_phase
        .is_some_and(TreatmentPhase::is_maintenance)
    {
        maintenance(position, patient)
    } else {
        Advice::on(position, Verdict::FirstLine, OFFER)
            .with_regimens_where(|regimen| regimen.purpose == Purpose::Treatment)
            .judged(JUDGE)
    };
    advice
        .when(on_steroid, |advice| advice.guard(4, NO_STEROID))
        .ask(patient.conduction_block, Field::ConductionBlock, ASK_BLOCK)
        .ask(patient.ivig_response, Field::IvigResponse, ASK_RESPONSE)
        .ask(patient.treatment_phase, Field::TreatmentPhase, ASK_PHASE)
        .ask(patient.anti_gm1, Field::AntiGm1, ASK_GM1)
        .ask(patient.on_steroid, Field::OnSteroid, ASK_STEROID)
}

fn maintenance(position: &'static Position, patient: &Patient) -> Advice {
    let stable = patient.treatment_phase == Some(TreatmentPhase::Stable);
    let turn = if stable { STILL_NEEDED } else { LOWEST };
    Advice::on(position, Verdict::FirstLine, MAINTAIN)
        .with_regimens_where(|regimen| regimen.purpose == Purpose::Maintenance)
        .turn(Field::TreatmentPhase, turn)
        .guard(28, NO_MYCOPHENOLATE)
        .judged(JUDGE_MAINTENANCE)
}

const OFFER: Text = text!(
    "障害があれば IVIG を第一選択とする。1コース合計 2 g/kg",
    "IVIG first where disability warrants it, 2 g/kg a course",
);

const MAINTAIN: Text = text!(
    "IVIG で維持する。1 g/kg を 2〜4 週ごと、または 2 g/kg を 4〜8 週ごと",
    "Maintain with IVIG, 1 g/kg every 2 to 4 weeks or 2 g/kg every 4 to 8 weeks",
);

const NO_RESPONSE: Text = text!(
    "2 コースで反応がなければ診断を見直す",
    "No response after 2 courses: look at the diagnosis again",
);

const WITHOUT_BLOCK: Text = text!(
    "伝導ブロックのない例での効果は定まっていない",
    "Unresolved in patients without conduction block",
);

const ASK_PHASE: Text = text!(
    "治療と維持で用量と間隔が異なる。",
    "Dose and interval differ between treatment and maintenance.",
);

const ASK_BLOCK: Text = text!(
    "伝導ブロックのない例での効果は定まっていない。",
    "Without conduction block the effect is open.",
);

const ASK_GM1: Text = text!(
    "伝導ブロックのない例で診断の手がかりになる。",
    "Where there is no block it bears on the diagnosis.",
);

const ASK_RESPONSE: Text = text!(
    "2 コースで反応がなければ診断を見直す。",
    "After 2 courses without a response the diagnosis is looked at again.",
);

const ASK_STEROID: Text = text!(
    "副腎皮質ステロイドは MMN を悪化させることがある。",
    "Corticosteroids may worsen MMN.",
);

const NO_STEROID: Claim = claim!(verified: "副腎皮質ステロイドは勧められず、悪化させることがある（EFNS/PNS 2010）。4 例で、開始後 1 か月以内に筋力低下が進んだ。",
    "Corticosteroids are not recommended and may worsen it (EFNS/PNS 2010): in 4 patients weakness increased within a month of starting."; MMN10, S29; MmnDonaghy1994);

const NO_MYCOPHENOLATE: Claim = claim!(verified: "IVIG を減らす目的でミコフェノール酸を加えない。28 例の試験で必要量は減らなかった。",
    "Do not add mycophenolate to need less IVIG: in a trial of 28 it did not lower the need."; PIEP);

const BLOCK_SERIES: Claim = claim!(verified: "伝導ブロックのない例の非盲検研究では、MMN の臨床像をもつ 10 例中 4 例が反応した。",
    "In an open study without conduction block 4 of 10 with the picture of MMN responded."; S103);

const GM1_ALONE: Claim = claim!(verified: "抗 GM1 抗体高値の下位運動ニューロン疾患 5 例では 1 例が反応したが、維持されなかった。",
    "Of 5 with lower motor neuron disease and high anti-GM1 antibodies 1 responded, and it did not last."; S104);

const LOOK_AGAIN: Claim = claim!(app_default: "伝導ブロックを近位まで探し直し、ALS など他の運動ニューロパチーでないかを見直す。",
    "Look again for block, proximal nerves included, and for ALS and other motor neuropathies.");

const LOWEST: Claim = claim!(verified: "4〜8 年続けた 11 例の筋力は治療前より良いままわずかに低下した。握力と機能をみて、量を増やすか間隔を縮める。",
    "Over 4 to 8 years strength in 11 patients stayed better than before and fell slightly: by grip and function raise the dose or shorten the gap."; S28; MmnVanDenBergVos2002);

const STILL_NEEDED: Claim = claim!(verified: "プラセボに替えた 12 週で弱いほうの手の握力は 31.38% 低下し、69.0% が早期に IVIG へ戻った（44 例）。減量は少しずつ行う。",
    "On placebo for 12 weeks the grip of the worse hand fell by 31.38%, and 69.0% went back to IVIG early (44 patients): reduce in small steps."; HAHN);

const JUDGE: Claim = claim!(app_default: "2 コースの後、握力と機能の尺度で判定する。",
    "Judge after 2 courses, by grip and a scale of function.");

const JUDGE_MAINTENANCE: Claim = claim!(app_default: "少なくとも年 1 回、握力と機能を比べ、量と間隔を見直す。",
    "At least once a year compare grip and function, and look again at dose and interval.");
