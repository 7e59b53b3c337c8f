//! Haemolysis: it turns on the dose of the course and the blood group.

use super::{Found, Rule, Screened, known};
use crate::evidence::Fact;
use crate::evidence::Source::{DESB, FDAH, HEM21};
use crate::patient::{BloodGroup, Field, ImmunoglobulinHistory};
use crate::safety::{AdverseEvent, Consequence, Line};
use crate::text::Text;

const EVENT: AdverseEvent = AdverseEvent::Haemolysis;

const CHECK: Fact<Text> = Fact::verified(
    text!(
        "ヘモグロビン: 投与前、36〜96 時間後（FDA）、5〜10 日後",
        "Haemoglobin: before, after 36 to 96 hours (FDA), and on day 5 to 10",
    ),
    &[FDAH, HEM21],
);

/// In mg/kg: once, or split over days.
const FROM: u32 = 2000;

pub(super) const RULES: &[Rule] = &[
    Rule::present(
        Field::BloodGroup,
        EVENT,
        Consequence::Check(&CHECK),
        &[Line::of(Fact::verified(
            text!(
                "血液型 A、B、AB では、コース 2\u{a0}g/kg 以上（1 回でも分割でも）で溶血の危険がある。",
                "With blood group A, B or AB there is a risk of haemolysis at 2\u{a0}g/kg a course or more, given at once or split.",
            ),
            &[FDAH, HEM21, DESB],
        ))],
    )
    .named(text!("O 型以外の血液型", "Blood group other than O"))
    .so(not_group_o),
    Rule::present(
        Field::ImmunoglobulinHistory,
        EVENT,
        Consequence::Told,
        &[Line::of(Fact::verified(
            text!(
                "初回のコースと炎症も、溶血の危険因子に挙げられている。",
                "A first course, and inflammation, are named as risks of haemolysis, too.",
            ),
            &[FDAH, HEM21, DESB],
        ))],
    )
    .named(text!("初回のコース", "First course"))
    .so(first_course),
];

/// Whether the course is known to be too small for it.
fn is_small(screened: &Screened<'_>) -> bool {
    screened.course.is_some_and(|course| course.as_mg() < FROM)
}

fn not_group_o(screened: &Screened<'_>) -> Found {
    if is_small(screened) {
        return Found::NotThere;
    }
    let other = |group| group != BloodGroup::O;
    known(
        screened.patient.blood_group.map(other),
        &[Field::BloodGroup],
    )
}

fn first_course(screened: &Screened<'_>) -> Found {
    let patient = screened.patient;
    if is_small(screened) || patient.blood_group == Some(BloodGroup::O) {
        return Found::NotThere;
    }
    let first = |history| history == ImmunoglobulinHistory::First;
    known(
        patient.immunoglobulin_history.map(first),
        &[Field::ImmunoglobulinHistory],
    )
}
