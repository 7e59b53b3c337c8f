//! Anaphylaxis: IgA deficiency, and an earlier severe reaction.

use super::{Found, Rule, Screened, known};
use crate::evidence::Fact;
use crate::evidence::Source::{ESIDIGA, ESIDTAB, KEH, KIOV, NIK, PRIVEU, PRIVJP, Review, S72, S75};
use crate::patient::{EarlierReaction, Field, Presence};
use crate::safety::{AdverseEvent, Consequence, Line};
use crate::text::Text;

const LOW_IGA: Fact<Text> = Fact::secondary(
    text!(
        "IgA の少ない製剤を選び、専門医に相談する。",
        "Choose a product that is low in IgA, and take specialist advice.",
    ),
    &[PRIVEU, KIOV, KEH],
);

/// What a deficiency of IgA is, by its level.
pub const IGA_DEFICIENCY: Fact<Text> = Fact::verified(
    text!(
        "IgA 欠損の定義は、4 歳を超える患者で IgA が 0.07\u{a0}g/L（7\u{a0}mg/dL）未満（欧州免疫不全学会）。ここでは重度とみなす。",
        "IgA deficiency is defined as IgA below 0.07\u{a0}g/L (7\u{a0}mg/dL) in a patient over 4 years (European Society for Immunodeficiencies). It is taken as severe here.",
    ),
    &[ESIDIGA, ESIDTAB],
);

const LOW_IGA_CHECK: Fact<Text> = Fact::secondary(
    text!(
        "IgA の少ない製剤か。専門医に相談したか",
        "The product is low in IgA; specialist advice was taken",
    ),
    &[PRIVEU, KIOV, KEH],
);

pub(super) const RULES: &[Rule] = &[
    Rule::present(
        Field::IgaDeficiency,
        AdverseEvent::Anaphylaxis,
        Consequence::Stop,
        &[
            Line::of(Fact::secondary(
                text!(
                    "抗 IgA 抗体を伴う重度の IgA 欠損では、アナフィラキシーが起こりうる。まれだが重篤である。",
                    "In severe IgA deficiency with anti-IgA antibodies anaphylaxis can occur: rare, but severe.",
                ),
                &[Review, S72, S75],
            )),
            Line::of(Fact::verified(
                text!(
                    "読んだ添付文書では、抗 IgA 抗体を伴う IgA 欠損は禁忌である。",
                    "In the labels read, IgA deficiency with anti-IgA antibodies is a contraindication.",
                ),
                &[PRIVEU, KIOV],
            ))
            .notes(&[
                LOW_IGA,
                Fact::app_default(text!(
                    "この点が解決するまで投与しない。",
                    "Do not give IVIG before this is settled.",
                )),
            ]),
        ],
    )
    .so(with_antibodies),
    Rule::present(
        Field::SevereIgaDeficiency,
        AdverseEvent::Anaphylaxis,
        Consequence::Stop,
        &[Line::of(Fact::app_default(text!(
            "重度の IgA 欠損があり、抗 IgA 抗体の有無が答えられていない。抗体があれば禁忌なので、答えるまで止める。",
            "Severe IgA deficiency is there, and anti-IgA was not answered. With antibodies it is a contraindication, so it stops until that is answered.",
        )))
        .notes(&[LOW_IGA, IGA_DEFICIENCY])],
    )
    .named(text!("重度の IgA 欠損、抗 IgA 抗体は不明", "Severe IgA deficiency, anti-IgA not known"))
    .so(antibodies_not_known),
    Rule::present(
        Field::SevereIgaDeficiency,
        AdverseEvent::Anaphylaxis,
        Consequence::Check(&LOW_IGA_CHECK),
        &[Line::of(Fact::secondary(
            text!(
                "重度の IgA 欠損では、IgA の少ない製剤を選ぶ。禁忌とされるのは抗 IgA 抗体を伴う場合である。",
                "In severe IgA deficiency a product low in IgA is chosen. What is contraindicated is the deficiency with anti-IgA antibodies.",
            ),
            &[PRIVEU, KIOV, KEH],
        ))
        .notes(&[Fact::secondary(
            text!(
                "英国では初回投与前の IgA 測定が勧められるが、その価値は疑問視されている。",
                "UK practice recommends measuring IgA before the first dose; the value of that is questioned.",
            ),
            &[KEH],
        ), IGA_DEFICIENCY])],
    )
    .named(text!("重度の IgA 欠損", "Severe IgA deficiency"))
    .so(deficient_and_answered),
    Rule::present(
        Field::EarlierReaction,
        AdverseEvent::Anaphylaxis,
        Consequence::Stop,
        &[Line::of(Fact::verified(
            text!(
                "ショックの既往は、日本のピリヴィジェンの添付文書（2021 年 10 月）に挙げられた禁忌である。",
                "A history of shock is the contraindication that the Japanese label of Privigen (October 2021) lists.",
            ),
            &[PRIVJP, NIK],
        ))
        .notes(&[Fact::app_default(text!(
            "重度の反応の既往は、どの製剤でも、解決するまで止める。",
            "An earlier severe reaction stops any product until it is settled.",
        ))])],
    )
    .named(text!("重度の反応の既往", "Earlier severe reaction"))
    .so(severe_before),
];

fn with_antibodies(screened: &Screened<'_>) -> Found {
    let patient = screened.patient;
    // Without the deficiency there is no deficiency with antibodies.
    let implied = patient
        .severe_iga_deficiency
        .filter(|found| *found == Presence::Absent);
    let found = patient.iga_deficiency.or(implied);
    let there = found.map(|found| found == Presence::Present);
    known(there, &[Field::IgaDeficiency])
}

fn antibodies_not_known(screened: &Screened<'_>) -> Found {
    let patient = screened.patient;
    match (patient.severe_iga_deficiency, patient.iga_deficiency) {
        (Some(Presence::Present), None) => Found::There,
        (None, None | Some(Presence::Absent)) => Found::Ask(&[Field::SevereIgaDeficiency]),
        _ => Found::NotThere,
    }
}

fn deficient_and_answered(screened: &Screened<'_>) -> Found {
    let patient = screened.patient;
    match (patient.severe_iga_deficiency, patient.iga_deficiency) {
        (Some(Presence::Present), Some(_)) => Found::There,
        _ => Found::NotThere,
    }
}

fn severe_before(screened: &Screened<'_>) -> Found {
    let severe = |earlier| earlier == EarlierReaction::Severe;
    let there = screened.patient.earlier_reaction.map(severe);
    known(there, &[Field::EarlierReaction])
}
