//! IgG or IgA paraproteinaemic neuropathy, today.

use super::super::{Advice, Verdict};
use crate::evidence::{Claim, Position, claim};
use crate::patient::{Field, Patient, Presence};
use crate::text::Text;

pub(super) const FIELDS: &[Field] = &[Field::CidpLike];

pub(super) fn advise(position: &'static Position, patient: &Patient) -> Advice {
    match patient.cidp_like {
        Some(Presence::Present) => Advice::on(position, Verdict::UncontrolledOnly, AS_CIDP)
            .turn(Field::CidpLike, BEHAVES_LIKE_CIDP)
            .instead(CHOOSE_CIDP),
        Some(Presence::Absent) => {
            Advice::on(position, Verdict::Unresolved, NO_GROUND).instead(HAEMATOLOGY)
        }
        None => Advice::on(position, Verdict::UncontrolledOnly, DEPENDS)
            .missing(Field::CidpLike, ASK_CIDP),
    }
}

const AS_CIDP: Text = text!(
    "CIDP の基準を満たすので、CIDP として治療する",
    "It meets the criteria of CIDP: treat it as CIDP",
);

const NO_GROUND: Text = text!(
    "CIDP の基準を満たさない例での IVIG に根拠はない",
    "No ground for IVIG where the criteria of CIDP are not met",
);

const DEPENDS: Text = text!(
    "CIDP と同様にふるまうとされる。基準を満たすかで決まる",
    "Said to behave like CIDP; it depends on the criteria",
);

const ASK_CIDP: Text = text!(
    "満たせば CIDP として治療する。",
    "Where they are met it is treated as CIDP.",
);

const BEHAVES_LIKE_CIDP: Claim = claim!(verified: "EFNS/PNS 2010 は CIDP と同様にふるまうとする（good practice point）。",
    "EFNS/PNS 2010: it behaves like CIDP (good practice point)."; PDN10);

const CHOOSE_CIDP: Claim = claim!(app_default: "用量と用法は、疾患に CIDP を選ぶと示される。",
    "For dose and schedule choose CIDP as the condition.");

const HAEMATOLOGY: Claim = claim!(app_default: "血液内科とともに、アミロイドーシスなど他の原因を調べる。",
    "With haematology look for other causes, such as amyloidosis.");
