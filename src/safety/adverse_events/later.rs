//! What the review does not name.

use super::{EventRecord, EventSeverity};
use crate::evidence::Fact;
use crate::evidence::Source::{
    ASC, BENIK, DESB, EHIME, FDAH, FLEB, GLO16, HEM21, HIZEU, INT, KIOV, NEP, PRIVEU, VAC, VG5,
    VG5_21,
};
use crate::safety::Line;
use crate::text::Text;

pub(super) const HAEMOLYSIS: EventRecord = EventRecord {
    name: text!("溶血", "Haemolysis"),
    short: text!("溶血", "Haemolysis"),
    severity: EventSeverity::Severe,
    stated: None,
    figures: &[
        Line::of(Fact::verified(
            text!(
                "前向き研究、O 型以外の 78 例への投与 99 回: 溶血 32%、グレード 2 以上 19%。84% は 5〜10 日目に初めて見つかった。",
                "Prospective study of 99 infusions in 78 patients not of group O: haemolysis in 32%, grade 2 or worse in 19%; 84% were first seen on day 5 to 10.",
            ),
            &[HEM21],
        )),
        Line::of(Fact::secondary(
            text!(
                "報告例の集計: 97% は 2\u{a0}g/kg 以上。65% は A 型、26% は AB 型。",
                "Of the published cases 97% had 2\u{a0}g/kg or more; 65% were of group A, 26% of AB.",
            ),
            &[DESB],
        )),
        Line::of(Fact::verified(
            text!(
                "FDA（2012 年）: ヘモグロビンまたはヘマトクリットを投与前と 36〜96 時間後に測る。",
                "FDA, 2012: haemoglobin or haematocrit before, and 36 to 96 hours after.",
            ),
            &[FDAH],
        )),
    ],
};

pub(super) const FLUID_OVERLOAD: EventRecord = EventRecord {
    name: text!("循環過負荷（TACO）", "Fluid overload (TACO)"),
    short: text!("循環過負荷", "Fluid overload"),
    severity: EventSeverity::Severe,
    stated: None,
    figures: &[
        Line::of(Fact::verified(
            text!(
                "心不全、腎不全、ナトリウムの多い凍結乾燥製剤（154〜171\u{a0}mEq/L）で危険が増す。",
                "The risk is greater in heart or renal failure, and with freeze-dried products rich in sodium (154 to 171\u{a0}mEq/L).",
            ),
            &[NEP, EHIME, GLO16],
        )),
        Line::of(Fact::computed(
            text!(
                "2\u{a0}g/kg（5% 製剤で 40\u{a0}mL/kg）のナトリウムは、献血ベニロン-I で 6.8\u{a0}mmol/kg、献血グロベニン-I で 6.2\u{a0}mmol/kg。",
                "At 2\u{a0}g/kg (40\u{a0}mL/kg of a 5% product) Benilon-I brings 6.8\u{a0}mmol/kg of sodium and Glovenin-I 6.2\u{a0}mmol/kg.",
            ),
            &[EHIME, GLO16, BENIK],
        )),
    ],
};

pub(super) const TRALI: EventRecord = EventRecord {
    name: text!(
        "輸血関連急性肺障害（TRALI）",
        "Transfusion-related acute lung injury (TRALI)"
    ),
    short: Text::same("TRALI"),
    severity: EventSeverity::Severe,
    stated: None,
    figures: &[Line::of(Fact::verified(
        text!(
            "投与中または 6 時間以内の息切れ、低酸素、発熱、血圧低下。中止し、酸素を与え、集中治療につなぎ、報告する。",
            "Breathlessness, hypoxia, fever, low blood pressure during the infusion or within 6 hours. Stop, give oxygen, take to intensive care, report.",
        ),
        &[PRIVEU, INT],
    ))],
};

pub(super) const FRUCTOSE_HARM: EventRecord = EventRecord {
    name: text!(
        "遺伝性果糖不耐症での低血糖・肝不全・腎不全",
        "Hypoglycaemia, liver and kidney failure in hereditary fructose intolerance",
    ),
    short: text!(
        "ソルビトールによる低血糖・肝不全・腎不全",
        "Hypoglycaemia, liver and kidney failure by sorbitol"
    ),
    severity: EventSeverity::Severe,
    stated: None,
    figures: &[Line::of(Fact::verified(
        text!(
            "ソルビトールを含む製剤で、低血糖、肝不全、腎不全が起こる（献血ヴェノグロブリンIH 5% の添付文書、2021 年 10 月）。",
            "Products with sorbitol bring on hypoglycaemia, liver and kidney failure (label of Venoglobulin IH 5%, October 2021).",
        ),
        &[VG5, VG5_21, FLEB],
    ))],
};

pub(super) const PROLINE_LOAD: EventRecord = EventRecord {
    name: text!(
        "高プロリン血症での L-プロリン負荷",
        "L-proline in hyperprolinaemia"
    ),
    short: text!("L-プロリン負荷", "L-proline load"),
    severity: EventSeverity::Moderate,
    stated: None,
    figures: &[Line::of(Fact::verified(
        text!(
            "L-プロリンを安定剤とする製剤は、高プロリン血症で禁忌とされる。何が起こるかは確認できていない。",
            "Products stabilised with L-proline are contraindicated in hyperprolinaemia. What they would do was not read.",
        ),
        &[PRIVEU, HIZEU],
    ))],
};

pub(super) const HYPONATRAEMIA: EventRecord = EventRecord {
    name: text!("低ナトリウム血症", "Hyponatraemia"),
    short: text!("低ナトリウム血症", "Hyponatraemia"),
    severity: EventSeverity::Moderate,
    stated: None,
    figures: &[Line::of(Fact::verified(
        text!(
            "血清蛋白の増加による見かけ上のものがある。生理食塩液の投与や水制限の前に浸透圧を測る。",
            "It may be apparent only, from the raised serum protein: osmolality is measured before saline is given or water restricted.",
        ),
        &[ASC],
    ))],
};

pub(super) const VACCINE_FAILURE: EventRecord = EventRecord {
    name: text!("生ワクチンの効果減弱", "Live vaccines that work less"),
    short: text!("生ワクチンの効果減弱", "Live vaccines work less"),
    severity: EventSeverity::Mild,
    stated: None,
    figures: &[
        Line::of(Fact::verified(
            text!(
                "EU の添付文書: 3 か月以上空ける。麻疹は最長 1 年影響し、抗体を確かめる。",
                "EU texts: wait 3 months or more; for measles up to 1 year, and check the antibody.",
            ),
            &[PRIVEU, KIOV, FLEB],
        )),
        Line::of(Fact::verified(
            text!(
                "米国 CDC の麻疹・水痘ワクチンの間隔: 400\u{a0}mg/kg の後 8 か月、1\u{a0}g/kg の後 10 か月、2\u{a0}g/kg の後 11 か月。",
                "Intervals of the US CDC for measles and varicella vaccines: 8 months after 400\u{a0}mg/kg, 10 after 1\u{a0}g/kg, 11 after 2\u{a0}g/kg.",
            ),
            &[VAC],
        )),
    ],
};

pub(super) const NEUTROPENIA: EventRecord = EventRecord {
    name: text!("好中球減少", "Neutropenia"),
    short: text!("好中球減少", "Neutropenia"),
    severity: EventSeverity::Mild,
    stated: None,
    figures: &[Line::of(Fact::verified(
        text!(
            "一過性で 7〜14 日。全身状態がよければ何もしない。",
            "Transient, 7 to 14 days; nothing is done if the patient is well.",
        ),
        &[INT],
    ))],
};
