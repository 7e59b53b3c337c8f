//! Epilepsy with LGI1 or CASPR2 antibodies, today.

use super::super::{Advice, Verdict};
use crate::evidence::{Claim, Position, claim};
use crate::patient::{EpilepsyAntibody, Field, IvigResponse, Patient};
use crate::text::Text;

pub(super) const FIELDS: &[Field] = &[Field::EpilepsyAntibody, Field::IvigResponse];

pub(super) fn advise(position: &'static Position, patient: &Patient) -> Advice {
    let failed = patient.ivig_response == Some(IvigResponse::NoResponse);
    let advice = match patient.epilepsy_antibody {
        _ if failed => Advice::on(position, Verdict::Unresolved, NO_RESPONSE),
        Some(EpilepsyAntibody::Lgi1) => Advice::on(position, Verdict::TimeLimitedTrial, TRY)
            .turn(Field::EpilepsyAntibody, LGI1_TRIAL)
            .judged(JUDGE),
        Some(EpilepsyAntibody::Caspr2) => Advice::on(position, Verdict::Unresolved, CASPR2_OPEN)
            .turn(Field::EpilepsyAntibody, CASPR2_PLACEBO),
        None => Advice::on(position, Verdict::Unresolved, DEPENDS),
    };
    advice
        .instead(OTHERS)
        .ask(
            patient.epilepsy_antibody,
            Field::EpilepsyAntibody,
            ASK_ANTIBODY,
        )
        .ask(patient.ivig_response, Field::IvigResponse, ASK_RESPONSE)
}

const TRY: Text = text!(
    "5 週を目安に試みる。試験の用法は日ごとに量が異なり、ここでは計算しない",
    "A trial judged at 5 weeks; the days of the trial differ in dose, and none is computed here",
);

const CASPR2_OPEN: Text = text!(
    "抗 CASPR2 抗体陽性例については何もいえない",
    "Nothing can be said for CASPR2",
);

const DEPENDS: Text = text!("抗体の種類で決まる", "It depends on the antibody",);

const NO_RESPONSE: Text = text!(
    "反応がなければ治療を変える",
    "No response: change the treatment",
);

const ASK_ANTIBODY: Text = text!(
    "効果が示されたのは抗 LGI1 抗体陽性例だけである。",
    "An effect was shown with LGI1 antibodies only.",
);

const ASK_RESPONSE: Text = text!(
    "反応がなければ治療を変える。",
    "Without a response treatment is changed.",
);

const LGI1_TRIAL: Claim = claim!(verified: "17 例の二重盲検試験で、抗 LGI1 抗体陽性例では 5 週後に発作が 50% 以上減ったのが 8 例中 6 例対 6 例中 0 例であった。早期に中止された。",
    "In a double-blind trial of 17 seizures fell by at least 50% at 5 weeks in 6 of 8 v 0 of 6 with LGI1 antibodies; it was stopped early."; DUBEY);

const CASPR2_PLACEBO: Claim = claim!(verified: "試験の抗 CASPR2 抗体陽性 3 例はすべてプラセボであった。",
    "All 3 patients with CASPR2 in the trial had placebo."; DUBEY);

const OTHERS: Claim = claim!(app_default: "ステロイドなど他の免疫治療と抗てんかん薬を検討し、腫瘍を検索する。",
    "Look at a steroid and other immune treatment, at antiseizure drugs, and for a tumour.");

const JUDGE: Claim = claim!(verified: "5 週で発作の回数を数えて判定する（試験の主要評価）。",
    "Judge at 5 weeks by counting seizures, as the trial did."; DUBEY);
