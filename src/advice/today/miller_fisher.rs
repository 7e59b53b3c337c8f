//! Miller Fisher syndrome, today.

use super::super::{Advice, Verdict};
use crate::evidence::{Claim, Position, claim};
use crate::patient::{Field, FisherForm, Patient};
use crate::text::Text;

pub(super) const FIELDS: &[Field] = &[Field::FisherForm];

pub(super) fn advise(position: &'static Position, patient: &Patient) -> Advice {
    match patient.fisher_form {
        Some(FisherForm::Overlap) => Advice::on(position, Verdict::UncontrolledOnly, AS_GBS)
            .with_regimens()
            .turn(Field::FisherForm, OVERLAP)
            .judged(JUDGE),
        Some(FisherForm::NotFisher) => Advice::on(position, Verdict::Unresolved, ANOTHER),
        Some(FisherForm::Pure) => pure(position),
        None => pure(position).missing(Field::FisherForm, ASK_FORM),
    }
}

fn pure(position: &'static Position) -> Advice {
    Advice::on(position, Verdict::Unresolved, PURE).instead(SUPPORTIVE)
}

const PURE: Text = text!(
    "純粋なフィッシャー症候群では支持療法。IVIG が経過を変えるとは示されていない",
    "Pure form: supportive care; IVIG was not shown to alter the course",
);

const AS_GBS: Text = text!(
    "GBS として治療を考慮する（専門家の見解）。合計 2 g/kg",
    "Consider treating it as GBS (expert opinion), 2 g/kg in all",
);

const ANOTHER: Text = text!(
    "フィッシャー症候群でなければ、疾患を選び直す",
    "Not Miller Fisher syndrome: choose the condition again",
);

const ASK_FORM: Text = text!(
    "四肢や球麻痺の筋力低下があれば GBS として治療を考慮する。",
    "With limb or bulbar weakness it is considered for treatment as GBS.",
);

const OVERLAP: Claim = claim!(secondary: "四肢や球麻痺の筋力低下を伴う例とビッカースタッフ脳幹脳炎では、IVIG または血漿交換を考慮する（専門家の見解）。",
    "With limb or bulbar weakness, and in Bickerstaff encephalitis, IVIG or plasma exchange is considered (view of experts)."; DILEM);

const SUPPORTIVE: Claim = claim!(secondary: "支持療法。四肢や球麻痺の筋力低下が出れば見直す。",
    "Supportive care; think again if limb or bulbar weakness appears."; DILEM);

const JUDGE: Claim = claim!(app_default: "4 週後に評価する。GBS と同じく、反応がないことは 2 回目の理由にならない。",
    "Judge at 4 weeks; as in GBS, want of a response is no reason for a second course.");
