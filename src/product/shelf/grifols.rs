//! Gamunex-C and Flebogamma DIF.

use super::super::{AtRisk, Country, Harm, Hazard, LabelRates, Maintenance, VialSize};
use super::words::{
    CIDP, GBS_DOSE, HALF_HOUR, NEUROPATHIES, ONE_EVERY_3, PI_AND_ITP, TO_20, TWO_OVER_2_TO_5,
    at_most, doubling, doubted, label, named, rates, seen, vials,
};
use super::{Excipient, Product};
use crate::evidence::{Condition, Fact, Source};
use crate::quantity::Concentration;
use crate::text::Text;

const fn gamunex(start: u32, minutes: Fact<u16>) -> LabelRates {
    rates(
        Fact::verified(doubling(start, minutes, 4800), &[Source::GAM]),
        AtRisk::Words(Fact::verified(
            text!(
                "8 mg/kg/min 未満で、実施可能な最低の速度",
                "Below 8 mg/kg/min, the minimum practicable"
            ),
            &[Source::GAM],
        )),
    )
}

pub(super) const GAMUNEX_C: Product = Product {
    key: "gamunex-c-us",
    name: text!("Gamunex-C（米国）", "Gamunex-C (US)"),
    countries: &[Country::Us],
    concentration: Fact::verified(Concentration::TenPercent, &[Source::GAM]),
    vials: Fact::verified(
        vials![1_000, 2_500, 5_000, 10_000, 20_000, 40_000],
        &[Source::GAM],
    ),
    stabiliser: Fact::verified(
        text!("グリシン 0.16〜0.24 mol/L", "Glycine 0.16 to 0.24 mol/L"),
        &[Source::GAM],
    ),
    stabiliser_in_part: false,
    excipients: &[],
    free_of: Fact::unverified(),
    iga: Fact::verified(text!("平均 46 µg/mL", "Mean 46 µg/mL"), &[Source::GAM]),
    sodium: Fact::unverified(),
    sodium_level: Fact::unverified(),
    harms: &[],
    handling: &[Fact::verified(
        text!(
            "生理食塩液で希釈しない。希釈は 5% ブドウ糖液のみ。",
            "Do not dilute in saline; 5% dextrose only."
        ),
        &[Source::GAM],
    )],
    notes: &[],
    discontinued: false,
    partly_read: &[],
    labels: &[
        label(
            "us-cidp",
            Country::Us,
            seen(Source::GAM),
            CIDP,
            &[named(
                Condition::Cidp,
                Fact::verified(
                    text!("2 g/kg を 2〜4 日に分けて", "2 g/kg over 2 to 4 days"),
                    &[Source::GAM],
                ),
                Maintenance::Dose(Fact::verified(
                    text!(
                        "1 g/kg を 1 日、または 0.5 g/kg/日 × 2 日間、3 週ごと",
                        "1 g/kg on 1 day, or 0.5 g/kg a day for 2 days, every 3 weeks"
                    ),
                    &[Source::GAM],
                )),
            )],
            gamunex(1200, Fact::verified(30, &[Source::GAM])),
        ),
        label(
            "us-pi-itp",
            Country::Us,
            seen(Source::GAM),
            PI_AND_ITP,
            &[],
            gamunex(600, HALF_HOUR),
        ),
    ],
};

const SORBITOL: Text = text!(
    "ソルビトールを含む。遺伝性果糖不耐症には禁忌。",
    "Contains sorbitol: contraindicated in hereditary fructose intolerance."
);
const UNDER_TWO: Text = text!(
    "ソルビトールを含む。2 歳未満には使わない。",
    "Contains sorbitol: not under 2 years."
);

pub(super) const FLEBOGAMMA_5: Product = Product {
    key: "flebogamma-5-eu",
    name: text!("Flebogamma DIF 5%（欧州）", "Flebogamma DIF 5% (EU)"),
    countries: &[Country::Eu],
    concentration: Fact::verified(Concentration::FivePercent, &[Source::FLEB]),
    vials: Fact::verified(
        vials![500, 2_500, 5_000, 10_000, 20_000],
        &[Source::FLEB, Source::FLEBFR],
    ),
    stabiliser: Fact::verified(
        text!("D-ソルビトール 50 mg/mL", "D-sorbitol 50 mg/mL"),
        &[Source::FLEB, Source::FLEBFR],
    ),
    stabiliser_in_part: false,
    excipients: &[Excipient::Sorbitol],
    free_of: Fact::unverified(),
    iga: Fact::verified(
        text!("50 µg/mL 以下", "At most 50 µg/mL"),
        &[Source::FLEB, Source::FLEBFR],
    ),
    sodium: Fact::verified(
        text!("7.35 mg/100 mL 未満", "Below 7.35 mg/100 mL"),
        &[Source::FLEB, Source::FLEBFR],
    ),
    // 73.5 mg/L over 23 mg/mmol is 3.196 mmol/L.
    sodium_level: Fact::computed(at_most(3_200), &[Source::FLEB, Source::FLEBFR]),
    harms: &[
        Harm::forbids(Hazard::Sorbitol, Fact::verified(SORBITOL, &[Source::FLEB])),
        Harm::forbids(
            Hazard::SorbitolUnderTwo,
            Fact::verified(UNDER_TWO, &[Source::FLEB]),
        ),
    ],
    handling: &[],
    notes: &[],
    discontinued: false,
    partly_read: &[],
    labels: &[label(
        "eu-neuro",
        Country::Eu,
        seen(Source::FLEB),
        NEUROPATHIES,
        &[
            named(
                Condition::Gbs,
                Fact::verified(GBS_DOSE, &[Source::FLEB]),
                Maintenance::NotNamed,
            ),
            named(
                Condition::Cidp,
                Fact::verified(TWO_OVER_2_TO_5, &[Source::FLEB]),
                Maintenance::Dose(Fact::verified(ONE_EVERY_3, &[Source::FLEB])),
            ),
            named(
                Condition::Mmn,
                Fact::verified(text!("合計 2 g/kg", "2 g/kg in total"), &[Source::FLEB]),
                Maintenance::Dose(Fact::verified(
                    text!(
                        "1 g/kg を 2〜4 週ごと、または 2 g/kg を 4〜8 週ごと",
                        "1 g/kg every 2 to 4 weeks, or 2 g/kg every 4 to 8 weeks"
                    ),
                    &[Source::FLEB],
                )),
            ),
        ],
        doubted(
            Fact::verified(
                doubling(600, Fact::verified(30, &[Source::FLEB]), 6000),
                &[Source::FLEB],
            ),
            AtRisk::Words(Fact::verified(
                text!("減速または中止", "Slow down or stop"),
                &[Source::FLEB],
            )),
            Fact::verified(
                text!(
                    "開始速度は 0.01〜0.02 mL/kg/min と幅で記載されている。低い方をとる。",
                    "The start is printed as a range, 0.01 to 0.02 mL/kg/min; the lower is held."
                ),
                &[Source::FLEB],
            ),
        ),
    )],
};

pub(super) const FLEBOGAMMA_10_EU: Product = Product {
    key: "flebogamma-10-eu",
    name: text!("Flebogamma DIF 10%（欧州）", "Flebogamma DIF 10% (EU)"),
    countries: &[Country::Eu, Country::Uk],
    concentration: Fact::verified(Concentration::TenPercent, &[Source::FLEB10EU]),
    vials: Fact::verified(TO_20, &[Source::FLEB10EU]),
    stabiliser: Fact::verified(
        text!(
            "D-ソルビトール（量は未確認）",
            "D-sorbitol (amount not verified)"
        ),
        &[Source::FLEB10EU],
    ),
    iga: Fact::verified(
        text!("100 µg/mL 未満", "Below 100 µg/mL"),
        &[Source::FLEB10EU],
    ),
    sodium: Fact::unverified(),
    sodium_level: Fact::unverified(),
    harms: &[
        Harm::forbids(
            Hazard::Sorbitol,
            Fact::verified(SORBITOL, &[Source::FLEB10EU]),
        ),
        Harm::forbids(
            Hazard::SorbitolUnderTwo,
            Fact::verified(UNDER_TWO, &[Source::FLEB10EU]),
        ),
    ],
    labels: &[],
    ..FLEBOGAMMA_5
};

/// Its composition was read of the European product only.
pub(super) const FLEBOGAMMA_10_US: Product = Product {
    key: "flebogamma-10-us",
    name: text!("Flebogamma DIF 10%（米国）", "Flebogamma DIF 10% (US)"),
    countries: &[Country::Us],
    concentration: Fact::verified(Concentration::TenPercent, &[Source::FLEB10]),
    vials: Fact::unverified(),
    stabiliser: Fact::secondary(
        text!(
            "D-ソルビトール（量は未確認）",
            "D-sorbitol (amount not verified)"
        ),
        &[Source::FLEB10EU],
    ),
    iga: Fact::secondary(
        text!("100 µg/mL 未満", "Below 100 µg/mL"),
        &[Source::FLEB10EU],
    ),
    harms: &[
        Harm::forbids(
            Hazard::Sorbitol,
            Fact::secondary(SORBITOL, &[Source::FLEB10EU]),
        ),
        Harm::forbids(
            Hazard::SorbitolUnderTwo,
            Fact::secondary(UNDER_TWO, &[Source::FLEB10EU]),
        ),
    ],
    labels: &[label(
        "us-pi-itp",
        Country::Us,
        seen(Source::FLEB10),
        PI_AND_ITP,
        &[],
        rates(
            Fact::verified(doubling(600, HALF_HOUR, 4800), &[Source::FLEB10]),
            AtRisk::NotSeen,
        ),
    )],
    ..FLEBOGAMMA_10_EU
};
