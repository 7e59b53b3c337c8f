//! Dermatomyositis.

use super::{Advice, Verdict};
use crate::evidence::Source::S42;
use crate::evidence::{Claim, Fact, Position, StudyId};
use crate::patient::{Field, Patient, Presence};
use crate::text::Text;

pub(super) const FIELDS: &[Field] = &[Field::TreatmentResistant];

/// Second line whatever is answered; a dose only where the first treatment has failed.
pub(super) fn advise(position: &'static Position, patient: &Patient) -> Advice {
    match patient.treatment_resistant {
        Some(Presence::Present) => Advice::on(position, Verdict::SecondLine, ADD)
            .with_regimens()
            .turn(Field::TreatmentResistant, AS_IN_THE_TRIAL),
        Some(Presence::Absent) => Advice::on(position, Verdict::SecondLine, CONVENTIONAL_FIRST)
            .turn(Field::TreatmentResistant, NOT_STUDIED_AS_FIRST)
            .turn(Field::TreatmentResistant, AGGRESSIVE),
        None => Advice::on(position, Verdict::SecondLine, WHERE_RESISTANT).missing(
            Field::TreatmentResistant,
            text!(
                "これまでの治療に抵抗していれば IVIG を加える。そうでなければ従来の治療が先である。",
                "Where treatment so far has failed, IVIG is added; otherwise conventional treatment comes first.",
            ),
        ),
    }
}

const ADD: Text = text!(
    "これまでの治療に IVIG を加える。1コース合計 2 g/kg、月1回、全 3 回",
    "Add IVIG to the treatment so far, 2 g/kg a course, once a month, 3 times",
);

const CONVENTIONAL_FIRST: Text = text!(
    "従来の治療が先。IVIG は抵抗する場合の第二選択",
    "Conventional treatment first; IVIG is second line, where that fails",
);

const WHERE_RESISTANT: Text = text!(
    "IVIG は病勢の激しい例か治療抵抗例の第二選択",
    "IVIG is second line, for aggressive or resistant disease",
);

const AS_IN_THE_TRIAL: Claim = Claim::new(
    Fact::verified(
        text!(
            "試験の対象も治療抵抗例で、プレドニゾン（平均 25 mg/日）を続けたまま、IVIG 1コース合計 2 g/kg を月1回、全 3 回投与した。",
            "The trial took resistant patients too: prednisone (mean 25 mg a day) went on, and IVIG, 2 g/kg a course, was given once a month, 3 times.",
        ),
        &[S42],
    ),
    &[StudyId::DmDalakas1993],
);

const NOT_STUDIED_AS_FIRST: Claim = Claim::new(
    Fact::review_only(text!(
        "総説が示す試験の対象は治療抵抗例のみで、初回治療としての有効性はまだ十分に確立していない。",
        "The trial that the review gives took resistant patients only; how well IVIG works as the first treatment is not yet well established.",
    )),
    &[StudyId::DmDalakas1993],
);

const AGGRESSIVE: Claim = Claim::new(
    Fact::review_only(text!(
        "総説の結論は、抵抗例に加えて病勢の激しい例にも有効とするが、その試験と用量は示していない。",
        "The review's conclusion calls IVIG effective in aggressive disease as well, but gives neither a trial nor a dose for it.",
    )),
    &[],
);
