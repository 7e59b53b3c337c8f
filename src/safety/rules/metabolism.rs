//! Inborn errors that a stabiliser can harm.

use super::{Found, Rule, Screened, known};
use crate::evidence::Fact;
use crate::evidence::Source::{FLEB, HIZEU, PRIVEU, PRIVJP, VG5, VG5_21};
use crate::patient::Field;
use crate::safety::{AdverseEvent, Consequence, Line};
use crate::text::Text;

const PROLINE_CHECK: Fact<Text> = Fact::verified(
    text!(
        "L-プロリンを含まない製剤か",
        "The product holds no L-proline",
    ),
    &[PRIVEU, HIZEU],
);

const SORBITOL_CHECK: Fact<Text> = Fact::verified(
    text!(
        "ソルビトールを含まない製剤か",
        "The product holds no sorbitol",
    ),
    &[FLEB, VG5, VG5_21],
);

/// In years, read for Flebogamma only.
const SORBITOL_FROM_YEARS: i64 = 2;

pub(super) const RULES: &[Rule] = &[
    Rule::present(
        Field::Hyperprolinaemia,
        AdverseEvent::ProlineLoad,
        Consequence::Check(&PROLINE_CHECK),
        &[Line::of(Fact::verified(
            text!(
                "高プロリン血症（I 型・II 型）では、L-プロリンを含む製剤（Privigen、Hizentra）は禁忌である。",
                "In hyperprolinaemia, type I or II, products with L-proline (Privigen, Hizentra) are contraindicated.",
            ),
            &[PRIVEU, HIZEU],
        ))
        .notes(&[
            Fact::verified(
                text!(
                    "日本のピリヴィジェンの禁忌の一覧（2021 年 10 月）には記載がない。",
                    "The Japanese list of contraindications of Privigen (October 2021) does not print it.",
                ),
                &[PRIVJP],
            ),
            Fact::app_default(text!(
                "日本でも同じく扱う。",
                "It is raised in Japan all the same.",
            )),
        ])],
    ),
    Rule::present(
        Field::FructoseIntolerance,
        AdverseEvent::FructoseHarm,
        Consequence::Check(&SORBITOL_CHECK),
        &[Line::of(Fact::verified(
            text!(
                "遺伝性果糖不耐症では、ソルビトールを含む Flebogamma と献血ヴェノグロブリンIH 5% は禁忌である。",
                "In hereditary fructose intolerance Flebogamma and Venoglobulin IH 5%, which hold sorbitol, are contraindicated.",
            ),
            &[FLEB, VG5, VG5_21],
        ))],
    ),
    Rule::present(
        Field::Age,
        AdverseEvent::FructoseHarm,
        Consequence::Check(&SORBITOL_CHECK),
        &[Line::of(Fact::verified(
            text!(
                "2 歳未満では Flebogamma（ソルビトールを含む）は禁忌である。",
                "Under 2 years Flebogamma, which holds sorbitol, is contraindicated.",
            ),
            &[FLEB],
        ))
        .notes(&[Fact::app_default(text!(
            "この年齢の制限は Flebogamma でのみ読んだ。ソルビトールを含む他の製剤でも確認する。",
            "This limit of age was read for Flebogamma only; it is raised for other products with sorbitol, too.",
        ))])],
    )
    .named(text!("2 歳未満", "Age under 2"))
    .so(very_young),
];

fn very_young(screened: &Screened<'_>) -> Found {
    let young = |years| years < SORBITOL_FROM_YEARS;
    known(screened.patient.age.map(young), &[Field::Age])
}
