//! Inclusion body myositis, today.

use super::super::{Advice, Verdict};
use crate::evidence::{Claim, Position, claim};
use crate::patient::{Field, IvigResponse, Patient, Presence};
use crate::text::Text;

pub(super) const FIELDS: &[Field] = &[Field::SevereDysphagia, Field::IvigResponse];

pub(super) fn advise(position: &'static Position, patient: &Patient) -> Advice {
    let severe = patient.severe_dysphagia == Some(Presence::Present);
    let failed = patient.ivig_response == Some(IvigResponse::NoResponse);
    let advice = if severe && !failed {
        Advice::on(position, Verdict::TimeLimitedTrial, TRY)
            .with_regimens()
            .turn(Field::SevereDysphagia, OSLO)
            .judged(JUDGE)
    } else {
        Advice::on(position, Verdict::NoBenefitShown, NOT_GIVEN)
    };
    advice
        .guard(78, NO_BENEFIT)
        .instead(SUPPORT)
        .ask(
            patient.severe_dysphagia,
            Field::SevereDysphagia,
            ASK_DYSPHAGIA,
        )
        .ask(patient.ivig_response, Field::IvigResponse, ASK_RESPONSE)
}

const TRY: Text = text!(
    "重い嚥下障害に 3 か月まで試みることは、専門家の見解にとどまる。1コース合計 2 g/kg、月 1 回",
    "For severe dysphagia a trial of up to 3 months rests on expert opinion; 2 g/kg a course, once a month",
);

const NOT_GIVEN: Text = text!(
    "封入体筋炎に IVIG を行わない",
    "No IVIG in inclusion body myositis",
);

const ASK_DYSPHAGIA: Text = text!(
    "重い嚥下障害に限り、期限を決めた試行がありうる。",
    "Only severe dysphagia may be worth a limited trial.",
);

const ASK_RESPONSE: Text = text!(
    "反応がなければ繰り返さない。",
    "Without a response it is not repeated.",
);

const NO_BENEFIT: Claim = claim!(verified: "3 試験（78 例）で筋力への利益は示されなかった（Cochrane 2015）。",
    "In 3 trials (78 patients) no benefit for strength was shown (Cochrane 2015)."; S49; IbmDalakas1997, IbmWalter2000, IbmDalakas2001);

const OSLO: Claim = claim!(verified: "オスロの 16 例では、嚥下が改善したのは 3 例で、続かなかった。",
    "In a series of 16 from Oslo swallowing was better in 3, and it did not last."; IBMOSLO);

const SUPPORT: Claim = claim!(app_default: "嚥下の評価と訓練、栄養、転倒の予防を行う。有効と示された薬は読めていない。",
    "Assess and train swallowing, mind nutrition and falls; no drug shown to work was read.");

const JUDGE: Claim = claim!(app_default: "2〜3 か月で嚥下を測って判定し、改善がなければやめる。",
    "Judge at 2 to 3 months by measuring swallowing, and stop without improvement.");
