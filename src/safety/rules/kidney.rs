//! Kidney failure.

use super::{Found, Rule, Screened, known};
use crate::evidence::Fact;
use crate::evidence::Source::{FLEB, GGL, PRIVEU, PRIVUS, Review, S73, S74, S108};
use crate::patient::{Field, Patient, Presence};
use crate::safety::clearance::{NoClearance, REDUCED_BELOW, clearance};
use crate::safety::{AdverseEvent, Consequence, Line};
use crate::text::Text;

/// The FDA's reports count patients over 65 years; the review says "elderly" only.
pub const ELDERLY_ABOVE_YEARS: i64 = 65;
/// This application's own, in kg/m², of adults.
const OBESE_FROM: i128 = 30;
const ADULT_FROM_YEARS: i64 = 18;

const EVENT: AdverseEvent = AdverseEvent::RenalTubularNecrosis;

const CHECK: Fact<Text> = Fact::verified(
    text!(
        "クレアチニンと尿量を確認し、脱水は補正してから開始",
        "Creatinine and urine output are known; not started while volume-depleted",
    ),
    &[GGL, PRIVUS],
);
const SLOWER: Consequence = Consequence::Limit(&CHECK);

const LOOP_CHECK: Fact<Text> = Fact::verified(
    text!(
        "ループ利尿薬を続ける必要があるか見直したか",
        "Whether the loop diuretic is needed was reviewed",
    ),
    &[PRIVEU, FLEB],
);

const NO_FIGURE: Fact<Text> = Fact::verified(
    text!(
        "読んだ添付文書は、程度を問わず腎機能低下を危険因子とし、数値を挙げていない。",
        "The labels read take any renal insufficiency as a risk, and name no figure.",
    ),
    &[GGL, PRIVUS],
);

pub(super) const RULES: &[Rule] = &[
    Rule::present(
        Field::KidneyDisease,
        EVENT,
        SLOWER,
        &[
            Line::of(Fact::secondary(
                text!(
                    "腎疾患は、急性尿細管壊死による腎不全の危険因子である。",
                    "Kidney disease is a risk of renal failure by acute tubular necrosis.",
                ),
                &[Review, S73, S74],
            ))
            .notes(&[Fact::review_only(text!(
                "総説は、腎疾患と循環血液量の減少が重なった患者を挙げている。",
                "The review names patients in whom kidney disease and volume depletion come together.",
            ))]),
            Line::of(Fact::verified(
                text!(
                    "腎機能低下は、FDA の枠組み警告（腎不全）の危険因子である。",
                    "Renal insufficiency is a risk in the FDA boxed warning on renal failure.",
                ),
                &[GGL, PRIVUS],
            )),
        ],
    ),
    Rule::present(
        Field::Egfr,
        EVENT,
        SLOWER,
        &[Line::of(Fact::app_default(text!(
            "eGFR が 60\u{a0}mL/分/1.73\u{a0}m² 未満を、腎機能低下とみなす。",
            "An eGFR below 60\u{a0}mL/min/1.73\u{a0}m² is taken as renal insufficiency.",
        )))
        .notes(&[NO_FIGURE])],
    )
    .named(text!("eGFR 60 未満", "eGFR below 60"))
    .so(egfr_is_low),
    Rule::present(
        Field::Creatinine,
        EVENT,
        SLOWER,
        &[Line::of(Fact::app_default(text!(
            "計算したクレアチニンクリアランスが 60\u{a0}mL/分 未満を、腎機能低下とみなす。",
            "A computed creatinine clearance below 60\u{a0}mL/min is taken as renal insufficiency.",
        )))
        .notes(&[NO_FIGURE])],
    )
    .named(text!("クレアチニンクリアランス 60 未満", "Creatinine clearance below 60"))
    .so(clearance_is_low),
    Rule::present(
        Field::VolumeDepletion,
        EVENT,
        SLOWER,
        &[
            Line::of(Fact::secondary(
                text!(
                    "循環血液量の減少（脱水）は、急性尿細管壊死による腎不全の危険因子である。",
                    "Volume depletion (dehydration) is a risk of renal failure by acute tubular necrosis.",
                ),
                &[Review, S74, S108],
            ))
            .notes(&[Fact::secondary(
                text!(
                    "総説の和訳は「体積減少」とするが、循環血液量の減少を指す。",
                    "The review, in translation, speaks of a loss of volume; depletion of the circulating volume is meant.",
                ),
                &[S74, S108],
            )]),
            Line::of(Fact::verified(
                text!(
                    "脱水は枠組み警告の危険因子であり、脱水のまま投与を始めない。",
                    "Volume depletion is a risk in the boxed warning; an infusion is not started in it.",
                ),
                &[GGL, PRIVUS],
            )),
        ],
    ),
    Rule::present(
        Field::Diabetes,
        EVENT,
        SLOWER,
        &[Line::of(Fact::verified(
            text!(
                "糖尿病は腎不全の危険因子である（総説は血栓症の危険因子としてのみ挙げる）。",
                "Diabetes is a risk of renal failure (the review lists it under thrombosis only).",
            ),
            &[GGL, PRIVUS, S73, S74],
        ))],
    ),
    Rule::present(
        Field::Age,
        EVENT,
        SLOWER,
        &[Line::of(Fact::verified(
            text!(
                "65 歳を超えることは腎不全の危険因子である。",
                "An age over 65 years is a risk of renal failure.",
            ),
            &[GGL, PRIVUS, S73, S74],
        ))],
    )
    .named(text!("65 歳超", "Age over 65"))
    .so(elderly),
    Rule::present(
        Field::Sepsis,
        EVENT,
        SLOWER,
        &[Line::of(Fact::verified(
            text!(
                "敗血症は腎不全の危険因子である。",
                "Sepsis is a risk of renal failure.",
            ),
            &[GGL, PRIVUS, S74],
        ))],
    ),
    Rule::present(
        Field::Paraprotein,
        EVENT,
        SLOWER,
        &[Line::of(Fact::verified(
            text!(
                "パラプロテイン血症は腎不全の危険因子である。",
                "A paraprotein is a risk of renal failure.",
            ),
            &[GGL, PRIVUS, S74],
        ))],
    ),
    Rule::present(
        Field::Hypergammaglobulinaemia,
        EVENT,
        SLOWER,
        &[Line::of(Fact::secondary(
            text!(
                "高ガンマグロブリン血症がパラプロテインによるものなら、腎不全の危険因子でもある。",
                "Where a paraprotein makes the gammaglobulins high, that is a risk of renal failure, too.",
            ),
            &[S74],
        ))],
    )
    .so(may_be_paraprotein),
    Rule::present(
        Field::NephrotoxicDrugs,
        EVENT,
        SLOWER,
        &[Line::of(Fact::verified(
            text!(
                "腎毒性のある薬は腎不全の危険因子である。",
                "Nephrotoxic drugs are a risk of renal failure.",
            ),
            &[GGL, PRIVUS, S74],
        ))],
    ),
    Rule::present(
        Field::LoopDiuretic,
        EVENT,
        Consequence::Check(&LOOP_CHECK),
        &[Line::of(Fact::verified(
            text!(
                "EU の添付文書は、投与中のループ利尿薬の併用を避けるよう勧めている。",
                "EU texts advise against loop diuretics during the treatment.",
            ),
            &[PRIVEU, FLEB],
        ))],
    ),
    Rule::present(
        Field::Weight,
        EVENT,
        Consequence::Check(&CHECK),
        &[Line::of(Fact::verified(
            text!(
                "肥満は、米国の Privigen の添付文書で腎不全の危険因子に挙げられている。",
                "Obesity is on the list of risks of renal failure in the US label of Privigen.",
            ),
            &[PRIVUS],
        ))
        .notes(&[
            Fact::app_default(text!(
                "成人の BMI 30 以上を肥満とした。添付文書に数値は確認できていない。",
                "A BMI of 30 or more in adults is taken as obesity; no figure was read in the label.",
            )),
            Fact::app_default(text!(
                "挙げているのはこの製剤だけなので、速度は制限しない。",
                "Only this product names it, so the rate is not limited.",
            )),
        ])],
    )
    .named(text!("肥満（BMI 30 以上）", "Obesity (BMI 30 or more)"))
    .so(obese),
];

fn egfr_is_low(screened: &Screened<'_>) -> Found {
    let patient = screened.patient;
    match patient.egfr {
        Some(egfr) if egfr < REDUCED_BELOW => Found::There,
        Some(_) => Found::NotThere,
        // The clearance answers the same question, unless a high weight alone may have made it good.
        None => match clearance(patient) {
            Some(Ok(computed)) if computed.is_reduced() || obese(screened) != Found::There => {
                Found::NotThere
            }
            _ => Found::Ask(&[Field::Egfr]),
        },
    }
}

fn clearance_is_low(screened: &Screened<'_>) -> Found {
    match clearance(screened.patient) {
        Some(Ok(computed)) if computed.is_reduced() => Found::There,
        Some(Err(NoClearance::Missing(fields))) => Found::Ask(fields),
        // No creatinine: an eGFR is asked for, and either will do.
        _ => Found::NotThere,
    }
}

pub(super) fn elderly(screened: &Screened<'_>) -> Found {
    let above = |years| years > ELDERLY_ABOVE_YEARS;
    known(screened.patient.age.map(above), &[Field::Age])
}

/// Unless a paraprotein was ruled out.
fn may_be_paraprotein(screened: &Screened<'_>) -> Found {
    let patient = screened.patient;
    let ruled_out = patient.paraprotein == Some(Presence::Absent);
    let high = |found| found == Presence::Present && !ruled_out;
    known(
        patient.hypergammaglobulinaemia.map(high),
        &[Field::Hypergammaglobulinaemia],
    )
}

fn obese(screened: &Screened<'_>) -> Found {
    match screened.patient.age {
        None => Found::Ask(&[Field::Age]),
        Some(years) if years < ADULT_FROM_YEARS => Found::NotThere,
        Some(_) => is_obese(screened.patient),
    }
}

/// mg ÷ (0.1 mm)² is 100 kg/m², so kg/m² is the quotient times 100.
fn is_obese(patient: &Patient) -> Found {
    let (Some(weight), Some(height)) = (patient.weight, patient.height) else {
        let missing: &[Field] = match patient.weight {
            None => &[Field::Weight],
            Some(_) => &[Field::Height],
        };
        return Found::Ask(missing);
    };
    let weight = i128::from(weight.as_mg()).saturating_mul(100);
    let height = i128::from(height.as_tenths_mm());
    let from = height.saturating_mul(height).saturating_mul(OBESE_FROM);
    known(Some(weight >= from), &[])
}
