//! Venoglobulin IH and Gammagard of Japan. Coverage differs by product, even of one brand.

use super::super::{
    AtRisk, Country, Harm, Hazard, LabelRates, LabelUse, Ladder, Maintenance, VialSize,
};
use super::freeze_dried::{NERVE_AND_MUSCLE, NOTHING, SEVERE_GBS, SLOWLY};
use super::words::{
    CIDP_JAPAN, CIDP_JAPAN_LATER, GBS_DOSE, HALF_HOUR, PI, doubling, doubted, heard, label, named,
    rates, seen, sodium_of, step, vials,
};
use super::{Excipient, Product};
use crate::evidence::{Condition, Fact, Source, Status};
use crate::quantity::Concentration;
use crate::text::Text;

const STEROIDS_FAIL: Text = text!(
    "ステロイドの効果が不十分な成人",
    "Adults, where steroids are not enough"
);
/// The drop of this maker's set, for both strengths.
const DROPS: Fact<Text> = Fact::verified(
    text!(
        "0.2 µm のフィルターは使わない。1 滴は生理食塩液の約 90% の容量。",
        "No 0.2 µm filter. A drop is about 90% of the volume of a drop of saline."
    ),
    &[Source::JB],
);

const fn venoglobulin_cidp(condition: Condition) -> LabelUse {
    named(
        condition,
        Fact::verified(CIDP_JAPAN, &[Source::JB, Source::JBP]),
        Maintenance::Dose(Fact::verified(CIDP_JAPAN_LATER, &[Source::JB, Source::JBP])),
    )
}

const fn venoglobulin_myositis(condition: Condition) -> LabelUse {
    LabelUse {
        condition,
        limit: Some(Fact::verified(STEROIDS_FAIL, &[Source::JB])),
        dose: Fact::verified(GBS_DOSE, &[Source::JB]),
        maintenance: Maintenance::NotNamed,
    }
}

const VENOGLOBULIN_USES: &[LabelUse] = &[
    LabelUse {
        condition: Condition::Gbs,
        limit: Some(Fact::secondary(SEVERE_GBS, &[Source::NIK, Source::BENI])),
        dose: Fact::secondary(GBS_DOSE, &[Source::NIK, Source::BENI]),
        maintenance: Maintenance::NotNamed,
    },
    venoglobulin_cidp(Condition::Cidp),
    venoglobulin_cidp(Condition::Mmn),
    venoglobulin_myositis(Condition::Dm),
    venoglobulin_myositis(Condition::Pm),
    LabelUse {
        condition: Condition::Mg,
        limit: Some(Fact::verified(
            text!(
                "全身型で、ステロイドまたはほかの免疫抑制薬の効果が不十分な場合",
                "Generalised, where steroids or other immunosuppressants do not work well enough"
            ),
            &[Source::VG5_21],
        )),
        dose: Fact::unverified(),
        maintenance: Maintenance::NotSeen,
    },
];

pub(super) const VENOGLOBULIN_5: Product = Product {
    key: "venoglobulin-ih-5",
    name: text!("献血ヴェノグロブリンIH 5%", "Venoglobulin IH 5% (Japan)"),
    concentration: Fact::verified(Concentration::FivePercent, &[Source::VG5]),
    vials: Fact::verified(
        vials![500, 1_000, 2_500, 5_000, 10_000],
        &[Source::VG5, Source::VG5_21],
    ),
    stabiliser: Fact::verified(
        text!("D-ソルビトール 50 mg/mL", "D-sorbitol 50 mg/mL"),
        &[Source::VG5, Source::VG5_21],
    ),
    excipients: &[Excipient::Sorbitol],
    sodium: Fact::inferred(
        text!("ナトリウム 2.6 mEq/L", "Sodium 2.6 mEq/L"),
        &[Source::EHIME],
    ),
    sodium_level: Fact::inferred(sodium_of(2_600), &[Source::EHIME]),
    harms: &[Harm::forbids(
        Hazard::Sorbitol,
        Fact::verified(
            text!(
                "ソルビトールを含む。遺伝性果糖不耐症には禁忌（低血糖、肝不全、腎不全）。",
                "Contains sorbitol: contraindicated in hereditary fructose intolerance (hypoglycaemia, liver and kidney failure)."
            ),
            &[Source::VG5_21],
        ),
    )],
    handling: &[DROPS],
    labels: &[label(
        "jp-neuro",
        Country::Japan,
        Fact::verified((), &[Source::JB, Source::VG5_21]),
        NERVE_AND_MUSCLE,
        VENOGLOBULIN_USES,
        LabelRates {
            later_starts_at_tolerated: true,
            ..doubted(
                Fact::verified(
                    Ladder::Steps(&[
                        step(600, 60, Status::Verified),
                        step(1200, 60, Status::Verified),
                        step(1800, 0, Status::Verified),
                    ]),
                    &[Source::EHIME],
                ),
                AtRisk::Words(Fact::verified(SLOWLY, &[Source::EHIME])),
                Fact::verified(
                    text!(
                        "2016 年 12 月の値。添付文書はその後たびたび改訂され（2021 年 10 月に第 39 版）、現在の速度は未確認。",
                        "Values of December 2016. The label was revised many times since (39th edition in October 2021); its present rates were not seen."
                    ),
                    &[Source::EHIME, Source::VG5_21],
                ),
            )
        },
    )],
    ..NOTHING
};

/// The uses are those read for the brand; no rate and no excipient of this strength was seen.
pub(super) const VENOGLOBULIN_10: Product = Product {
    key: "venoglobulin-ih-10",
    name: text!("献血ヴェノグロブリンIH 10%", "Venoglobulin IH 10% (Japan)"),
    concentration: Fact::verified(Concentration::TenPercent, &[Source::VG10]),
    vials: Fact::verified(vials![500, 2_500, 5_000, 10_000, 20_000], &[Source::VG10]),
    handling: &[DROPS],
    partly_read: &[Country::Japan],
    labels: &[label(
        "jp-neuro",
        Country::Japan,
        heard(Source::JB),
        NERVE_AND_MUSCLE,
        VENOGLOBULIN_USES,
        doubted(
            Fact::unverified(),
            AtRisk::NotSeen,
            Fact::app_default(text!(
                "速度は未確認。適応は 5% 製剤を含む銘柄として読んだもの。",
                "No rate was seen. The uses were read for the brand, its 5% solution included."
            )),
        ),
    )],
    ..NOTHING
};

pub(super) const GAMMAGARD: Product = Product {
    key: "gammagard-jp",
    name: text!("ガンマガード", "Gammagard (Japan)"),
    notes: &[Fact::verified(
        text!(
            "国内の適応に神経疾患はない。",
            "No neurological use in Japan."
        ),
        &[Source::GGJP],
    )],
    labels: &[label(
        "jp-pi",
        Country::Japan,
        seen(Source::GGJP),
        PI,
        &[],
        rates(
            Fact::verified(doubling(500, HALF_HOUR, 4000), &[Source::GGJP]),
            AtRisk::NotSeen,
        ),
    )],
    ..NOTHING
};
