//! Clots.

use core::ops::RangeInclusive;

use super::kidney::elderly;
use super::{Found, Rule, Screened};
use crate::evidence::Fact;
use crate::evidence::Source::{GGL, QIV, Review, S70, S71, S72, SENT};
use crate::patient::{Field, Presence, Sex};
use crate::safety::{AdverseEvent, Consequence, Line};
use crate::text::Text;

const EVENT: AdverseEvent = AdverseEvent::Thromboembolism;

/// Ages at which a woman is asked whether she is pregnant. This application's own.
const ASKED_OF_PREGNANCY: RangeInclusive<i64> = 10..=60;

const CHECK: Fact<Text> = Fact::verified(
    text!(
        "脱水を補正。用量と速度は必要な範囲で最小に。血栓の徴候を 48 時間観察",
        "Hydrated; the lowest dose and rate that will do; watched for signs of a clot for 48 hours",
    ),
    &[QIV, GGL, SENT],
);
const SLOWER: Consequence = Consequence::Limit(&CHECK);

const VISCOSITY_CHECK: Fact<Text> = Fact::verified(
    text!(
        "血漿粘度を測ったか。用量と速度は必要な範囲で最小に",
        "Plasma viscosity was checked; the lowest dose and rate that will do",
    ),
    &[QIV, GGL],
);

const BY_VISCOSITY: Consequence = Consequence::Limit(&VISCOSITY_CHECK);

pub(super) const RULES: &[Rule] = &[
    Rule::present(
        Field::Age,
        EVENT,
        SLOWER,
        &[
            Line::of(Fact::verified(
                text!(
                    "高齢は血栓塞栓症の危険因子である。",
                    "Old age is a risk of thromboembolism.",
                ),
                &[Review, S70],
            ))
            .notes(&[Fact::app_default(text!(
                "「高齢」の年齢は示されていない。腎不全と同じ 65 歳超とした。",
                "No age is given for this. The limit of renal failure, over 65 years, is used.",
            ))]),
            Line::of(Fact::verified(
                text!(
                    "高齢は、FDA の枠組み警告（血栓症）の危険因子である。",
                    "Advanced age is a risk in the FDA boxed warning on thrombosis.",
                ),
                &[QIV, GGL],
            )),
        ],
    )
    .named(text!("65 歳超", "Age over 65"))
    .so(elderly),
    Rule::present(
        Field::Diabetes,
        EVENT,
        SLOWER,
        &[Line::of(Fact::secondary(
            text!(
                "糖尿病は血栓塞栓症の危険因子である。",
                "Diabetes is a risk of thromboembolism.",
            ),
            &[Review, S71],
        ))],
    ),
    Rule::present(
        Field::EarlierClot,
        EVENT,
        SLOWER,
        &[Line::of(Fact::verified(
            text!(
                "静脈・動脈の血栓の既往は、枠組み警告の危険因子である。",
                "An earlier clot, venous or arterial, is a risk in the boxed warning.",
            ),
            &[QIV, GGL],
        ))],
    ),
    Rule::present(
        Field::VascularDisease,
        EVENT,
        SLOWER,
        &[Line::of(Fact::verified(
            text!(
                "血管疾患と高リポ蛋白血症は血栓塞栓症の危険因子である。枠組み警告は心血管系の危険因子を挙げる。",
                "Vascular disease and high lipoproteins are risks of thromboembolism; the boxed warning names cardiovascular risk factors.",
            ),
            &[S70, QIV, GGL],
        ))],
    ),
    Rule::present(
        Field::Immobility,
        EVENT,
        SLOWER,
        &[Line::of(Fact::verified(
            text!(
                "長期の不動は血栓塞栓症の危険因子である。",
                "Prolonged immobility is a risk of thromboembolism.",
            ),
            &[QIV, GGL, S72],
        ))],
    ),
    Rule::present(
        Field::Oestrogen,
        EVENT,
        SLOWER,
        &[Line::of(Fact::verified(
            text!(
                "エストロゲン製剤の使用は、枠組み警告の危険因子である。",
                "Oestrogen is a risk in the boxed warning.",
            ),
            &[QIV, GGL],
        ))],
    ),
    Rule::present(
        Field::CentralLine,
        EVENT,
        SLOWER,
        &[Line::of(Fact::verified(
            text!(
                "中心静脈カテーテルの留置は、枠組み警告の危険因子である。",
                "A central venous line is a risk in the boxed warning.",
            ),
            &[QIV, GGL],
        ))],
    ),
    Rule::present(
        Field::Hyperviscosity,
        EVENT,
        BY_VISCOSITY,
        &[Line::of(Fact::verified(
            text!(
                "過粘稠と凝固亢進状態は、枠組み警告の危険因子である。",
                "Hyperviscosity and a hypercoagulable state are risks in the boxed warning.",
            ),
            &[QIV, GGL],
        ))],
    ),
    Rule::present(
        Field::Paraprotein,
        EVENT,
        BY_VISCOSITY,
        &[Line::of(Fact::verified(
            text!(
                "単クローン性ガンマグロブリン血症とクリオグロブリン血症は、血漿粘度の論文で血栓塞栓症の危険因子に挙げられている。",
                "The paper on plasma viscosity names monoclonal gammopathy and cryoglobulinaemia as risks of thromboembolism.",
            ),
            &[S70],
        ))],
    ),
    Rule::present(
        Field::Hypergammaglobulinaemia,
        EVENT,
        BY_VISCOSITY,
        &[Line::of(Fact::review_only(text!(
            "高ガンマグロブリン血症は血栓塞栓症の危険因子である。",
            "Hypergammaglobulinaemia is a risk of thromboembolism.",
        )))
        .notes(&[Fact::verified(
            text!(
                "血漿粘度の論文が危険因子に挙げるのは、単クローン性ガンマグロブリン血症とクリオグロブリン血症である。",
                "What the paper on plasma viscosity names as risks are monoclonal gammopathy and cryoglobulinaemia.",
            ),
            &[S70],
        )])],
    ),
    Rule::present(
        Field::Pregnant,
        EVENT,
        SLOWER,
        &[Line::of(Fact::app_default(text!(
            "妊娠中は、血栓の危険があるものとして扱う。読んだ添付文書の危険因子の一覧に妊娠はない。",
            "Pregnancy is treated as a risk of a clot. The lists of risks in the labels read do not name it.",
        )))],
    )
    .so(pregnant),
    Rule::present(
        Field::PlateletDisorder,
        EVENT,
        Consequence::Told,
        &[Line::of(Fact::review_only(text!(
            "総説の和訳は血小板減少症を血栓症の危険因子に挙げるが、血小板増加症の誤訳かもしれない。どちらとも決められない。",
            "The review, in translation, names a low platelet count as a risk of thrombosis; a high count may have been meant. Which of the two cannot be told.",
        )))
        .notes(&[
            Fact::secondary(
                text!(
                    "減少症の読みに合う点: IVIG 後の脳卒中の報告例には、免疫性血小板減少症の患者が含まれていた。",
                    "In favour of a low count: patients with immune thrombocytopenia were among the reported strokes after IVIG.",
                ),
                &[S71],
            ),
            Fact::verified(
                text!(
                    "血漿粘度の論文は、血小板の異常を危険因子に挙げていない。",
                    "The paper on plasma viscosity lists no platelet disorder among the risks.",
                ),
                &[S70],
            ),
        ])],
    ),
];

fn pregnant(screened: &Screened<'_>) -> Found {
    let patient = screened.patient;
    let out_of_question = patient
        .age
        .is_some_and(|years| !ASKED_OF_PREGNANCY.contains(&years));
    match (patient.pregnant, patient.sex) {
        (Some(Presence::Present), _) => Found::There,
        (Some(Presence::Absent), _) | (None, Some(Sex::Male)) => Found::NotThere,
        (None, _) if out_of_question => Found::NotThere,
        (None, Some(Sex::Female)) => Found::Ask(&[Field::Pregnant]),
        (None, None) => Found::Ask(&[Field::Sex]),
    }
}
