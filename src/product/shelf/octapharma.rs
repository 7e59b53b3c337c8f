//! Octagam, by strength and market, and Panzyga.

use super::super::{
    AtRisk, Country, Harm, Hazard, LabelRates, LabelUse, Ladder, Maintenance, VialSize,
};
use super::words::{
    CIDP, DM_DOSE, GBS_DOSE, HALF_HOUR, ITP, NEUROPATHIES, PI, TWO_OVER_5_EVERY_4, at_most,
    doubling, doubted, label, named, rate, rates, seen, step, vials,
};
use super::{Excipient, Product};
use crate::evidence::{Condition, Fact, Source, Status};
use crate::quantity::Concentration;
use crate::text::Text;

const DM: Text = text!("皮膚筋炎", "Dermatomyositis");
const SODIUM: Text = text!("30 mmol/L 未満", "Below 30 mmol/L");
const METERS: Harm = Harm::asks_care(
    Hazard::Maltose,
    Fact::verified(
        text!(
            "マルトースを含む。GDH-PQQ 法、グルコース色素酸化還元酵素法の血糖計では偽高値となり、インスリンの過量投与による死亡例がある。グルコースオキシダーゼ法かヘキソキナーゼ法で測る。",
            "Contains maltose: GDH-PQQ and glucose-dye-oxidoreductase meters read falsely high, and insulin overdose has been fatal. Measure by glucose oxidase or hexokinase."
        ),
        &[Source::FDAM],
    ),
);
const MIXING: Text = text!(
    "希釈しない。バッグにまとめたら 8 h 以内に使う。",
    "Do not dilute. Use pooled bags within 8 h."
);
const FIVE_NOTES: &[Fact<Text>] = &[Fact::secondary(
    text!(
        "1 g の規格の有無は確定していない。",
        "Whether there is a 1 g vial is not settled."
    ),
    &[Source::OCT5],
)];

const fn us_at_risk() -> AtRisk {
    // Printed as 3.3 mg/kg/min and 0.03 mL/kg/min; the lower of the two.
    AtRisk::Limit(Fact::verified(rate(1800), &[Source::OCT10]))
}

pub(super) const OCTAGAM_10_US: Product = Product {
    key: "octagam-10-us",
    name: text!("Octagam 10%（米国）", "Octagam 10% (US)"),
    countries: &[Country::Us],
    concentration: Fact::verified(Concentration::TenPercent, &[Source::OCT10]),
    vials: Fact::verified(
        vials![2_000, 5_000, 10_000, 20_000, 30_000],
        &[Source::OCT10],
    ),
    stabiliser: Fact::verified(
        text!("マルトース 90 mg/mL", "Maltose 90 mg/mL"),
        &[Source::OCT10],
    ),
    stabiliser_in_part: false,
    excipients: &[Excipient::Maltose],
    free_of: Fact::unverified(),
    iga: Fact::verified(text!("平均 106 µg/mL", "Mean 106 µg/mL"), &[Source::OCT10]),
    sodium: Fact::verified(SODIUM, &[Source::OCT10]),
    sodium_level: Fact::verified(at_most(30_000), &[Source::OCT10]),
    harms: &[METERS],
    handling: &[Fact::verified(MIXING, &[Source::OCT10])],
    notes: &[],
    discontinued: false,
    partly_read: &[],
    labels: &[
        label(
            "us-dm",
            Country::Us,
            seen(Source::OCT10),
            DM,
            &[LabelUse {
                condition: Condition::Dm,
                limit: Some(Fact::verified(text!("成人", "Adults"), &[Source::OCTIND])),
                dose: Fact::verified(DM_DOSE, &[Source::OCT10]),
                maintenance: Maintenance::SameDose,
            }],
            rates(
                Fact::verified(
                    Ladder::Steps(&[
                        step(600, 30, Status::Verified),
                        step(1200, 30, Status::Verified),
                        step(2400, 0, Status::Verified),
                    ]),
                    &[Source::OCT10],
                ),
                us_at_risk(),
            ),
        ),
        label(
            "us-itp",
            Country::Us,
            seen(Source::OCT10),
            ITP,
            &[],
            rates(
                Fact::verified(
                    Ladder::Steps(&[
                        step(600, 30, Status::Verified),
                        step(1200, 30, Status::Verified),
                        step(2400, 30, Status::Verified),
                        step(4800, 30, Status::Verified),
                        step(7200, 0, Status::Verified),
                    ]),
                    &[Source::OCT10],
                ),
                us_at_risk(),
            ),
        ),
    ],
};

pub(super) const OCTAGAM_10_EU: Product = Product {
    key: "octagam-10-eu",
    name: text!("Octagam 10%（欧州）", "Octagam 10% (EU)"),
    countries: &[Country::Eu],
    vials: Fact::secondary(
        vials![2_000, 5_000, 10_000, 20_000, 30_000],
        &[Source::OCT10],
    ),
    iga: Fact::verified(
        text!("400 µg/mL 以下", "At most 400 µg/mL"),
        &[Source::OCTINT],
    ),
    notes: &[Fact::secondary(
        text!(
            "英国の古い文書には 6 g の規格もある。",
            "An older UK text also lists a 6 g vial."
        ),
        &[Source::OCTEU],
    )],
    labels: &[
        label(
            "eu-neuro",
            Country::Eu,
            seen(Source::OCTINT),
            NEUROPATHIES,
            &[
                named(
                    Condition::Gbs,
                    Fact::verified(GBS_DOSE, &[Source::OCTINT]),
                    Maintenance::NotNamed,
                ),
                named(
                    Condition::Cidp,
                    Fact::verified(TWO_OVER_5_EVERY_4, &[Source::OCTINT]),
                    Maintenance::SameDose,
                ),
                named(Condition::Mmn, Fact::unverified(), Maintenance::NotSeen),
            ],
            doubted(
                Fact::verified(doubling(600, HALF_HOUR, 7200), &[Source::OCTINT]),
                AtRisk::NotSeen,
                Fact::secondary(FIRST_STEP, &[Source::OCTINT]),
            ),
        ),
        label(
            "eu-dm",
            Country::Eu,
            seen(Source::OCTINT),
            DM,
            &[LabelUse {
                condition: Condition::Dm,
                limit: Some(Fact::verified(
                    text!(
                        "成人。過体重では標準体重で計算する",
                        "Adults; in overweight by the standard body weight"
                    ),
                    &[Source::OCTINT, Source::OCTEU],
                )),
                dose: Fact::verified(DM_DOSE, &[Source::OCTINT]),
                maintenance: Maintenance::SameDose,
            }],
            doubted(
                Fact::app_default(Ladder::Steps(&[
                    step(600, 30, Status::AppDefault),
                    step(1200, 30, Status::AppDefault),
                    step(2400, 0, Status::AppDefault),
                ])),
                AtRisk::NotSeen,
                Fact::app_default(text!(
                    "皮膚筋炎の上限は米国の 2.4 mL/kg/h を準用する。EU での上限（全適応）は 7.2 mL/kg/h。",
                    "The maximum in dermatomyositis is that of the US, 2.4 mL/kg/h; the EU maximum, for all uses, is 7.2 mL/kg/h."
                )),
            ),
        ),
    ],
    ..OCTAGAM_10_US
};

const FIRST_STEP: Text = text!(
    "開始速度の持続時間は未確認。",
    "How long the first rate is held was not seen."
);

pub(super) const OCTAGAM_5_US: Product = Product {
    key: "octagam-5-us",
    name: text!("Octagam 5%（米国）", "Octagam 5% (US)"),
    countries: &[Country::Us],
    concentration: Fact::verified(Concentration::FivePercent, &[Source::OCT5]),
    vials: Fact::verified(
        vials![2_500, 5_000, 10_000, 25_000],
        &[Source::OCT5, Source::FDAM],
    ),
    stabiliser: Fact::verified(
        text!("マルトース 100 mg/mL", "Maltose 100 mg/mL"),
        &[Source::OCT5],
    ),
    iga: Fact::verified(
        text!("200 µg/mL 以下", "At most 200 µg/mL"),
        &[Source::OCT5],
    ),
    sodium: Fact::verified(SODIUM, &[Source::OCT5]),
    sodium_level: Fact::verified(at_most(30_000), &[Source::OCT5]),
    handling: &[Fact::verified(MIXING, &[Source::OCT5])],
    notes: FIVE_NOTES,
    labels: &[label(
        "us-pi",
        Country::Us,
        seen(Source::OCT5),
        PI,
        &[],
        rates(
            // 3.33 mg/kg/min; the 0.07 mL/kg/min printed beside it is more.
            Fact::verified(
                doubling(600, Fact::verified(30, &[Source::OCT5]), 3996),
                &[Source::OCT5],
            ),
            AtRisk::Words(Fact::verified(
                text!("0.07 mL/kg/min 未満", "Below 0.07 mL/kg/min"),
                &[Source::OCT5],
            )),
        ),
    )],
    ..OCTAGAM_10_US
};

pub(super) const OCTAGAM_5_EU: Product = Product {
    key: "octagam-5-eu",
    name: text!("Octagam 5%（欧州）", "Octagam 5% (EU)"),
    countries: &[Country::Eu],
    vials: Fact::secondary(
        vials![2_500, 5_000, 10_000, 25_000],
        &[Source::OCT5, Source::FDAM],
    ),
    partly_read: &[Country::Eu],
    labels: &[label(
        "eu-neuro",
        Country::Eu,
        seen(Source::OCTINT),
        text!("神経の適応（GBS、CIDP）", "GBS, CIDP"),
        &[
            named(
                Condition::Gbs,
                Fact::verified(GBS_DOSE, &[Source::OCTINT]),
                Maintenance::NotNamed,
            ),
            named(
                Condition::Cidp,
                Fact::verified(TWO_OVER_5_EVERY_4, &[Source::OCTINT]),
                Maintenance::SameDose,
            ),
        ],
        doubted(
            Fact::secondary(
                Ladder::Steps(&[
                    step(1000, 30, Status::AppDefault),
                    step(2000, 30, Status::AppDefault),
                    step(4000, 30, Status::AppDefault),
                    step(4800, 0, Status::Verified),
                ]),
                &[Source::OCTINT],
            ),
            AtRisk::NotSeen,
            Fact::verified(
                text!(
                    "製造元の記載は開始 1.2 mL/kg/h、最高 4.8 と 5 mL/kg/h の両方。開始は未確認の 1 mL/kg/h と比べて低い方、最高も低い方をとる。",
                    "The maker prints a start of 1.2 mL/kg/h and both 4.8 and 5 mL/kg/h as the maximum. Held is the lower: of the start against an unverified 1 mL/kg/h, and of the maximum."
                ),
                &[Source::OCTINT],
            ),
        ),
    )],
    ..OCTAGAM_5_US
};

const fn panzyga(ladder: Ladder) -> LabelRates {
    rates(
        Fact::verified(ladder, &[Source::PANZ]),
        AtRisk::Limit(Fact::verified(rate(1980), &[Source::PANZ])),
    )
}

const HELD: Fact<u16> = Fact::verified(30, &[Source::PANZ]);

pub(super) const PANZYGA: Product = Product {
    key: "panzyga-us",
    name: text!("Panzyga（米国）", "Panzyga (US)"),
    countries: &[Country::Us],
    concentration: Fact::verified(Concentration::TenPercent, &[Source::PANZ]),
    vials: Fact::verified(
        vials![1_000, 2_500, 5_000, 10_000, 20_000, 30_000],
        &[Source::PANZ],
    ),
    stabiliser: Fact::unverified(),
    stabiliser_in_part: false,
    excipients: &[],
    free_of: Fact::verified(&[Excipient::Sucrose], &[Source::PANZ]),
    iga: Fact::unverified(),
    sodium: Fact::unverified(),
    sodium_level: Fact::unverified(),
    harms: &[],
    handling: &[],
    notes: &[],
    discontinued: false,
    partly_read: &[],
    labels: &[
        label(
            "us-cidp",
            Country::Us,
            seen(Source::PANZ),
            CIDP,
            &[named(
                Condition::Cidp,
                Fact::verified(
                    text!("1 g/kg/日 × 2 日間", "1 g/kg a day for 2 days"),
                    &[Source::PANZ],
                ),
                Maintenance::Dose(Fact::verified(
                    text!(
                        "1〜2 g/kg を 2 日に分けて、3 週ごと",
                        "1 to 2 g/kg over 2 days, every 3 weeks"
                    ),
                    &[Source::PANZ],
                )),
            )],
            panzyga(Ladder::Steps(&[
                step(600, 30, Status::Verified),
                step(1200, 30, Status::Secondary),
                step(2400, 30, Status::Secondary),
                step(4800, 30, Status::Secondary),
                step(7200, 0, Status::Verified),
            ])),
        ),
        label(
            "us-itp",
            Country::Us,
            seen(Source::PANZ),
            ITP,
            &[],
            panzyga(doubling(600, HELD, 4800)),
        ),
        label(
            "us-pi",
            Country::Us,
            seen(Source::PANZ),
            PI,
            &[],
            panzyga(doubling(600, HELD, 8400)),
        ),
    ],
};
