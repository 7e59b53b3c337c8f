//! Polymyositis, today.

use super::super::{Advice, Verdict};
use crate::evidence::{Claim, Position, claim};
use crate::patient::{Field, IvigResponse, Patient, Presence};
use crate::text::Text;

pub(super) const FIELDS: &[Field] = &[Field::TreatmentResistant, Field::IvigResponse];

pub(super) fn advise(position: &'static Position, patient: &Patient) -> Advice {
    let failed = patient.ivig_response == Some(IvigResponse::NoResponse);
    let advice = match patient.treatment_resistant {
        _ if failed => Advice::on(position, Verdict::NoBenefitShown, NO_RESPONSE)
            .guard(26, NO_DIFFERENCE)
            .instead(LOOK_AGAIN),
        Some(Presence::Present) => Advice::on(position, Verdict::TimeLimitedTrial, TRY)
            .with_regimens()
            .guard(26, NO_DIFFERENCE)
            .instead(LOOK_AGAIN)
            .judged(JUDGE),
        Some(Presence::Absent) => Advice::on(position, Verdict::Unresolved, OTHERS_FIRST)
            .guard(26, NO_DIFFERENCE)
            .instead(OTHERS),
        None => Advice::on(position, Verdict::Unresolved, WHERE_RESISTANT)
            .guard(26, NO_DIFFERENCE)
            .instead(OTHERS),
    };
    advice
        .ask(
            patient.treatment_resistant,
            Field::TreatmentResistant,
            ASK_RESISTANT,
        )
        .ask(patient.ivig_response, Field::IvigResponse, ASK_RESPONSE)
}

const TRY: Text = text!(
    "3〜6 か月に限って試みる。プラセボとの差は示されていない。1コース合計 2 g/kg、月 1 回",
    "A trial limited to 3 to 6 months; no difference from placebo was shown. 2 g/kg a course, once a month",
);

const NO_RESPONSE: Text = text!("反応がなければやめる", "No response: stop",);

const OTHERS_FIRST: Text = text!(
    "ステロイドと免疫抑制薬が先",
    "Steroids and immunosuppressants first",
);

const WHERE_RESISTANT: Text = text!(
    "他の治療で不十分な例に限り、試行を考慮する",
    "Only where other treatment falls short is a trial considered",
);

const ASK_RESISTANT: Text = text!(
    "不十分な例に限り、期限を決めて試みる。",
    "Only where treatment so far falls short is it tried, for a limited time.",
);

const ASK_RESPONSE: Text = text!(
    "反応がなければやめる。",
    "Without a response it is stopped.",
);

const NO_DIFFERENCE: Claim = claim!(verified: "ステロイド抵抗性の 26 例（多発性筋炎 16 例）の二重盲検試験で、8 週後の筋力はプラセボと差がなかった。",
    "In a double-blind trial of 26 steroid-resistant patients (16 with polymyositis) strength at 8 weeks did not differ from placebo."; MIYA);

const LOOK_AGAIN: Claim = claim!(secondary: "壊死性ミオパチー、抗合成酵素症候群、封入体筋炎でないかを見直す。",
    "Look again for necrotising myopathy, antisynthetase syndrome and inclusion body myositis."; IMNM);

const OTHERS: Claim = claim!(app_default: "ステロイドと免疫抑制薬を用い、他の筋炎でないかを見直す。",
    "Steroids and immunosuppressants; look again for another myositis.");

const JUDGE: Claim = claim!(verified: "3〜6 か月で判定し、効果がなければやめる（オンタリオ州の基準）。",
    "Judge at 3 to 6 months, and stop without effect (criteria of Ontario)."; ONTIIM);
