//! Immune-mediated necrotising myopathy, today.

use super::super::{Advice, Verdict};
use crate::evidence::{Claim, Position, claim};
use crate::patient::{Field, IvigResponse, MyositisAntibody, Patient, Presence};
use crate::text::Text;

pub(super) const FIELDS: &[Field] = &[
    Field::MyositisAntibody,
    Field::SevereWeakness,
    Field::IvigResponse,
];

pub(super) fn advise(position: &'static Position, patient: &Patient) -> Advice {
    let severe = patient.severe_weakness == Some(Presence::Present);
    let hmgcr = patient.myositis_antibody == Some(MyositisAntibody::Hmgcr);
    let srp = patient.myositis_antibody == Some(MyositisAntibody::Srp);
    let advice = if patient.ivig_response == Some(IvigResponse::NoResponse) {
        Advice::on(position, Verdict::Unresolved, NO_RESPONSE).instead(RITUXIMAB)
    } else if hmgcr || severe {
        Advice::on(position, Verdict::UncontrolledOnly, EARLY)
            .with_regimens()
            .turn_where(hmgcr, Field::MyositisAntibody, HMGCR)
            .turn_where(severe, Field::SevereWeakness, SEVERE)
            .instead(STEROID)
            .judged(JUDGE)
    } else {
        Advice::on(position, Verdict::Unresolved, OPEN).instead(STEROID)
    };
    advice
        .when(srp, |advice| advice.turn(Field::MyositisAntibody, SRP))
        .ask(
            patient.myositis_antibody,
            Field::MyositisAntibody,
            ASK_ANTIBODY,
        )
        .ask(patient.severe_weakness, Field::SevereWeakness, ASK_SEVERE)
        .ask(patient.ivig_response, Field::IvigResponse, ASK_RESPONSE)
}

const EARLY: Text = text!(
    "早期の IVIG を考慮する（専門家の見解）。1コース合計 2 g/kg、月 1 回",
    "Consider IVIG early (expert opinion), 2 g/kg a course, once a month",
);

const OPEN: Text = text!(
    "抗 HMGCR 抗体陽性でも重症でもない例での IVIG は定まっていない",
    "Unresolved where it is neither anti-HMGCR nor severe",
);

const NO_RESPONSE: Text = text!(
    "反応がなければ治療を変える",
    "No response: change the treatment",
);

const ASK_ANTIBODY: Text = text!(
    "抗 HMGCR 抗体陽性例は IVIG に反応しやすい。",
    "Anti-HMGCR disease often responds to IVIG.",
);

const ASK_SEVERE: Text = text!(
    "重症例では早期の IVIG が勧められている。",
    "In severe disease early IVIG is advised.",
);

const ASK_RESPONSE: Text = text!(
    "反応がなければ治療を変える。",
    "Without a response treatment is changed.",
);

const HMGCR: Claim = claim!(secondary: "抗 HMGCR 抗体陽性例は IVIG に反応することが多く、IVIG だけで済むこともある。無作為化試験はない。",
    "Anti-HMGCR disease often responds to IVIG, sometimes as the only drug. There is no randomised trial."; IMNM);

const SRP: Claim = claim!(secondary: "抗 SRP 抗体陽性例では早期のリツキシマブが好まれる。",
    "In anti-SRP disease early rituximab is favoured."; IMNM);

const SEVERE: Claim = claim!(secondary: "重症例では早期の IVIG が専門家に勧められている。",
    "Experts advise early IVIG in severe disease."; IMNM);

const RITUXIMAB: Claim = claim!(secondary: "リツキシマブなど他の治療を検討する。",
    "Look at rituximab and other treatment."; IMNM);

const STEROID: Claim = claim!(app_default: "ステロイドと免疫抑制薬を併用する。スタチンを用いていれば中止を検討する。",
    "With steroids and immunosuppressants; where a statin runs look at stopping it.");

const JUDGE: Claim = claim!(app_default: "3〜6 か月で筋力と CK により判定し、効果がなければやめる。",
    "Judge at 3 to 6 months by strength and CK, and stop without effect.");
