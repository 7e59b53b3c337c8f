//! Aseptic meningitis.

use super::{Found, Rule, Screened};
use crate::evidence::Fact;
use crate::evidence::Source::{ASC, Review, S69};
use crate::patient::Field;
use crate::safety::{AdverseEvent, Consequence, Line};
use crate::text::Text;

const EVENT: AdverseEvent = AdverseEvent::AsepticMeningitis;

const CHECK: Fact<Text> = Fact::verified(
    text!(
        "頭痛と項部硬直を 2 日間は観察し、感染を除外",
        "Headache and a stiff neck are watched for over 2 days; infection is excluded",
    ),
    &[ASC],
);

/// In mg/kg.
const HIGH_FROM: u32 = 2000;

pub(super) const RULES: &[Rule] = &[
    Rule::present(
        Field::Migraine,
        EVENT,
        Consequence::Check(&CHECK),
        &[
            Line::of(Fact::verified(
                text!(
                    "無菌性髄膜炎は、とくに片頭痛の既往のある患者に起こる。",
                    "Aseptic meningitis occurs above all in patients with a history of migraine.",
                ),
                &[Review, S69],
            )),
            Line::of(Fact::verified(
            text!(
                "片頭痛の既往のある例では 8 例中 4 例、ない例では 46 例中 2 例に無菌性髄膜炎が起こった（P=0.003）。",
                "Aseptic meningitis occurred in 4 of 8 patients with a history of migraine and in 2 of 46 without (P=0.003).",
            ),
            &[S69],
        ))
        .notes(&[Fact::verified(
            text!(
                "製剤を変えても点滴を遅くしても再発した。",
                "It recurred in spite of other brands and slower rates.",
            ),
            &[S69],
        )])
        ],
    ),
    Rule::present(
        Field::Migraine,
        EVENT,
        Consequence::Told,
        &[Line::of(Fact::verified(
            text!(
                "高用量（2\u{a0}g/kg）と速い点滴は、無菌性髄膜炎の危険因子である。数時間から 2 日で始まる。",
                "A high dose (2\u{a0}g/kg) and a fast infusion are risks of aseptic meningitis. It begins within hours to 2 days.",
            ),
            &[ASC],
        ))],
    )
    .named(text!("コース 2\u{a0}g/kg 以上", "2\u{a0}g/kg a course or more"))
    .of_the_course()
    .so(high_dose),
];

fn high_dose(screened: &Screened<'_>) -> Found {
    match screened.course {
        Some(course) if course.as_mg() >= HIGH_FROM => Found::There,
        _ => Found::NotThere,
    }
}
