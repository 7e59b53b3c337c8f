//! Live vaccines that may not take.

use super::Rule;
use crate::evidence::Fact;
use crate::evidence::Source::{FLEB, KIOV, PRIVEU};
use crate::patient::Field;
use crate::safety::{AdverseEvent, Consequence, Line};
use crate::text::Text;

const CHECK: Fact<Text> = Fact::verified(
    text!(
        "生ワクチンの日程を 3 か月以上（麻疹は最長 1 年）ずらしたか",
        "The live vaccine is put off by 3 months or more (measles up to 1 year)",
    ),
    &[PRIVEU, KIOV, FLEB],
);

pub(super) const RULES: &[Rule] = &[Rule::present(
    Field::LiveVaccinePlanned,
    AdverseEvent::VaccineFailure,
    Consequence::Check(&CHECK),
    &[Line::of(Fact::verified(
        text!(
            "免疫グロブリンの後、6 週から 3 か月は生ワクチン（麻疹、ムンプス、風疹、水痘）の効果が弱まる。",
            "For 6 weeks to 3 months after immunoglobulin live vaccines (measles, mumps, rubella, varicella) work less.",
        ),
        &[PRIVEU, KIOV, FLEB],
    ))],
)];
