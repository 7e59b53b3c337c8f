//! Lambert-Eaton myasthenic syndrome.

use super::{Advice, Verdict};
use crate::evidence::Source::S41;
use crate::evidence::{Claim, Fact, Position, StudyId};
use crate::patient::{Field, Patient, Presence};
use crate::text::Text;

pub(super) const FIELDS: &[Field] = &[Field::TreatmentResistant];

pub(super) fn advise(position: &'static Position, patient: &Patient) -> Advice {
    match patient.treatment_resistant {
        Some(Presence::Present) => Advice::on(position, Verdict::Adjunct, ADD)
            .with_regimens()
            .turn(Field::TreatmentResistant, ADJUNCT_IN_REFRACTORY)
            .turn(Field::TreatmentResistant, FADES),
        Some(Presence::Absent) => Advice::on(position, Verdict::SecondLine, SECOND)
            .with_regimens()
            .turn(Field::TreatmentResistant, MOST_RESPOND),
        None => Advice::on(position, Verdict::SecondLine, SECOND)
            .with_regimens()
            .missing(
                Field::TreatmentResistant,
                text!(
                    "免疫抑制薬に抵抗する例では、IVIG を補助療法として加える。",
                    "In patients who resist immunosuppressants IVIG is an adjunct to them.",
                ),
            ),
    }
}

const ADD: Text = text!(
    "免疫抑制薬に IVIG を加える。1コース合計 2 g/kg",
    "Add IVIG to immunosuppressants, 2 g/kg a course",
);

const SECOND: Text = text!(
    "IVIG は第二選択。行うなら1コース合計 2 g/kg",
    "IVIG is second line; if given, 2 g/kg a course",
);

const ADJUNCT_IN_REFRACTORY: Claim = Claim::new(
    Fact::review_only(text!(
        "IVIG は難治例の補助療法として役立つ。",
        "IVIG is useful as an adjunct in refractory patients.",
    )),
    &[],
);

const FADES: Claim = Claim::new(
    Fact::verified(
        text!(
            "効果は 2〜4 週で最大となり、8 週には弱まってくる。",
            "The effect peaks at 2 to 4 weeks and is declining by 8 weeks.",
        ),
        &[S41],
    ),
    &[StudyId::LemsBain1996],
);

const MOST_RESPOND: Claim = Claim::new(
    Fact::review_only(text!(
        "大部分の患者は免疫抑制薬（ステロイド、アザチオプリンなど）と IVIG に反応する。総説は IVIG を第二選択とする。",
        "Most patients respond to immunosuppressants (such as steroids or azathioprine) and to IVIG; the review places IVIG second.",
    )),
    &[],
);
