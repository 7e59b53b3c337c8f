//! Diabetic and small-fibre neuropathy, today.

use super::super::{Advice, Verdict};
use crate::evidence::{Claim, Position, claim};
use crate::patient::{Field, NeuropathyKind, Patient};
use crate::text::Text;

pub(super) const FIELDS: &[Field] = &[Field::NeuropathyKind];

pub(super) fn advise(position: &'static Position, patient: &Patient) -> Advice {
    match patient.neuropathy_kind {
        Some(NeuropathyKind::SmallFibre) => {
            Advice::on(position, Verdict::NoBenefitShown, NOT_GIVEN)
                .guard(60, TRIAL)
                .instead(PAIN)
        }
        Some(NeuropathyKind::SmallFibreAntibody) => {
            Advice::on(position, Verdict::NoBenefitShown, NOT_GIVEN)
                .guard(60, TRIAL)
                .turn(Field::NeuropathyKind, ANTIBODY_TRIAL)
                .instead(PAIN)
        }
        Some(NeuropathyKind::PainfulDiabetic) => {
            Advice::on(position, Verdict::Unresolved, DIABETIC)
                .turn(Field::NeuropathyKind, DIABETIC_TRIAL)
                .instead(PAIN)
        }
        Some(NeuropathyKind::Amyotrophy) => Advice::on(position, Verdict::Unresolved, NO_TRIAL)
            .turn(Field::NeuropathyKind, AMYOTROPHY)
            .instead(PAIN),
        None => Advice::on(position, Verdict::Unresolved, NOT_RECOMMENDED)
            .missing(Field::NeuropathyKind, ASK_KIND),
    }
}

const NOT_GIVEN: Text = text!(
    "小径線維ニューロパチーに IVIG を行わない",
    "No IVIG in small-fibre neuropathy",
);

const DIABETIC: Text = text!(
    "有痛性糖尿病性ニューロパチーでは小さな 1 試験だけで、定まっていない",
    "Painful diabetic neuropathy: one small trial only, unresolved",
);

const NO_TRIAL: Text = text!(
    "糖尿病性筋萎縮症では IVIG の試験がない",
    "Diabetic amyotrophy: no trial of IVIG",
);

const NOT_RECOMMENDED: Text = text!(
    "糖尿病性・小径線維ニューロパチーに IVIG は勧められない",
    "IVIG is not recommended in diabetic or small-fibre neuropathy",
);

const ASK_KIND: Text = text!(
    "小径線維ニューロパチーでは試験が陰性であった。",
    "In small-fibre neuropathy the trial was negative.",
);

const TRIAL: Claim = claim!(verified: "60 例の二重盲検試験（2 g/kg、その後 3 週ごとに 1 g/kg を 3 回）で、痛みが 1 点以上減った例は 40% 対 30% であった（p=0.588）。",
    "In a double-blind trial of 60 (2 g/kg, then 1 g/kg every 3 weeks, 3 times) pain fell by at least 1 point in 40% v 30% (p=0.588)."; GEER);

const ANTIBODY_TRIAL: Claim = claim!(verified: "抗 TS-HDS・抗 FGFR3 抗体を伴う例の無作為化試験も陰性であった。",
    "A randomised trial with TS-HDS or FGFR3 antibodies was negative as well."; SFN2);

const DIABETIC_TRIAL: Claim = claim!(verified: "薬剤抵抗性の 23 例の試験で、4 週後に痛みが 50% 以上減った例は 11 例中 7 例対 12 例中 0 例であった（p=0.0013）。再現されていない。",
    "In a trial of 23 with drug-resistant pain it fell by at least 50% at 4 weeks in 7 of 11 v 0 of 12 (p=0.0013); not replicated."; JANN);

const AMYOTROPHY: Claim = claim!(verified: "Cochrane 2017 に IVIG の試験はない。",
    "Cochrane 2017 has no trial of IVIG."; DLRPN);

const PAIN: Claim = claim!(app_default: "疼痛の治療と原因（血糖など）の管理を続ける。",
    "Go on treating pain and its cause, such as blood glucose.");
