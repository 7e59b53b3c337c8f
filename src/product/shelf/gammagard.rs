//! Gammagard Liquid and its kin of one maker: ERC, Kiovig, Deqsiga.

use super::super::{
    AtRisk, Country, Harm, Hazard, LabelRates, LabelUse, Ladder, LadderStep, Maintenance,
    SodiumContent, VialSize,
};
use super::Product;
use super::words::{
    ANTI_IGA, GBS_DOSE, HALF_HOUR, MINIMUM_BOTH, MMN_1_OR_2, NEUROPATHIES, ONE_EVERY_3, PI,
    TWO_OVER_2_TO_5, doubling, doubted, heard, label, named, rates, seen, step, vials,
};
use crate::evidence::{Condition, Fact, Source, Status};
use crate::quantity::Concentration;
use crate::text::Text;

const SIZES: &[VialSize] = vials![1_000, 2_500, 5_000, 10_000, 20_000, 30_000];
const STABILISER: Text = text!("グリシン 0.25 mol/L", "Glycine 0.25 mol/L");
const NO_SODIUM: Text = text!("添加なし", "None added");

const AT_RISK: AtRisk = AtRisk::Words(Fact::verified(MINIMUM_BOTH, &[Source::GGL]));
const OVER_65: Text = text!(
    "65 歳超またはリスクのある患者の上限値は未確認。",
    "The limit for patients over 65 or at risk was not seen."
);

pub(super) const LIQUID: Product = Product {
    key: "gammagard-liquid-us",
    name: text!("Gammagard Liquid（米国）", "Gammagard Liquid (US)"),
    countries: &[Country::Us],
    concentration: Fact::verified(Concentration::TenPercent, &[Source::GGL]),
    vials: Fact::verified(SIZES, &[Source::GGL]),
    stabiliser: Fact::verified(STABILISER, &[Source::GGL]),
    stabiliser_in_part: false,
    excipients: &[],
    free_of: Fact::unverified(),
    iga: Fact::verified(text!("平均 37 µg/mL", "Mean 37 µg/mL"), &[Source::GGL]),
    sodium: Fact::verified(NO_SODIUM, &[Source::GGL]),
    sodium_level: Fact::verified(SodiumContent::NoneAdded, &[Source::GGL]),
    harms: &[],
    handling: &[],
    notes: &[Fact::verified(
        text!(
            "他の製剤から切り替えたときは、低い速度から始める。",
            "After a switch of product, begin at the low rate."
        ),
        &[Source::GGL],
    )],
    discontinued: false,
    partly_read: &[],
    labels: &[
        label(
            "us-neuro",
            Country::Us,
            seen(Source::GGL),
            text!("神経の適応（CIDP、MMN）", "CIDP, MMN"),
            &[
                LabelUse {
                    condition: Condition::Cidp,
                    limit: Some(Fact::verified(
                        text!(
                            "免疫グロブリン未使用例と 6 か月を超える使用は検討されていない",
                            "Not studied in immunoglobulin-naive patients, nor beyond 6 months"
                        ),
                        &[Source::GGL],
                    )),
                    dose: Fact::verified(TWO_OVER_2_TO_5, &[Source::GGL]),
                    maintenance: Maintenance::Dose(Fact::verified(
                        text!(
                            "1 g/kg を 1〜4 日に分けて、3 週ごと",
                            "1 g/kg over 1 to 4 days, every 3 weeks"
                        ),
                        &[Source::GGL],
                    )),
                },
                named(
                    Condition::Mmn,
                    Fact::verified(
                        text!("1 か月に 0.5〜2.4 g/kg", "0.5 to 2.4 g/kg a month"),
                        &[Source::GGL],
                    ),
                    Maintenance::SameDose,
                ),
            ],
            doubted(
                Fact::verified(
                    Ladder::Steps(&[
                        step(500, 30, Status::Secondary),
                        step(1000, 30, Status::Secondary),
                        step(2000, 30, Status::Secondary),
                        step(3000, 30, Status::Secondary),
                        step(4000, 30, Status::Secondary),
                        step(5000, 30, Status::Secondary),
                        step(5400, 0, Status::Verified),
                    ]),
                    &[Source::GGL],
                ),
                AT_RISK,
                Fact::verified(
                    text!(
                        "製造元の表は 5 mL/kg/h で終わる。5.4 mL/kg/h は添付文書の上限。65 歳超またはリスクのある患者の上限値は未確認。",
                        "The maker's table ends at 5 mL/kg/h; 5.4 mL/kg/h is the label's maximum. The limit for patients over 65 or at risk was not seen."
                    ),
                    &[Source::GGL],
                ),
            ),
        ),
        label(
            "us-pi",
            Country::Us,
            seen(Source::GGL),
            PI,
            &[],
            doubted(
                Fact::verified(doubling(500, HALF_HOUR, 5000), &[Source::GGL]),
                AT_RISK,
                Fact::verified(OVER_65, &[Source::GGL]),
            ),
        ),
    ],
};

/// Its label was not read; its IgA in a secondary source only.
pub(super) const ERC: Product = Product {
    key: "gammagard-erc-us",
    name: text!("Gammagard Liquid ERC（米国）", "Gammagard Liquid ERC (US)"),
    countries: &[Country::Us],
    concentration: Fact::secondary(Concentration::TenPercent, &[Source::NDC]),
    vials: Fact::secondary(vials![5_000, 10_000], &[Source::NDC]),
    stabiliser: Fact::unverified(),
    stabiliser_in_part: false,
    excipients: &[],
    free_of: Fact::unverified(),
    iga: Fact::secondary(text!("2 µg/mL 以下", "At most 2 µg/mL"), &[Source::NDC]),
    sodium: Fact::unverified(),
    sodium_level: Fact::unverified(),
    harms: &[],
    handling: &[],
    notes: &[],
    discontinued: false,
    partly_read: &[],
    labels: &[],
};

const KIOVIG_HELD: Fact<u16> = Fact::verified(30, &[Source::KIOV]);

pub(super) const KIOVIG: Product = Product {
    key: "kiovig-eu",
    name: text!("Kiovig（欧州）", "Kiovig (EU)"),
    countries: &[Country::Eu],
    concentration: Fact::verified(Concentration::TenPercent, &[Source::KIOV]),
    vials: Fact::verified(SIZES, &[Source::KIOV]),
    stabiliser: Fact::verified(STABILISER, &[Source::KIOV]),
    stabiliser_in_part: false,
    excipients: &[],
    free_of: Fact::unverified(),
    iga: Fact::verified(
        text!("140 µg/mL 以下", "At most 140 µg/mL"),
        &[Source::KIOV],
    ),
    sodium: Fact::verified(NO_SODIUM, &[Source::KIOV]),
    sodium_level: Fact::verified(SodiumContent::NoneAdded, &[Source::KIOV]),
    harms: &[Harm::forbids(
        Hazard::Iga,
        Fact::verified(ANTI_IGA, &[Source::KIOV]),
    )],
    handling: &[Fact::verified(
        text!(
            "5% ブドウ糖液で 1:1 に希釈できる。",
            "May be diluted 1:1 in 5% glucose."
        ),
        &[Source::KIOV],
    )],
    notes: &[],
    discontinued: false,
    partly_read: &[],
    labels: &[
        label(
            "eu-neuro",
            Country::Eu,
            seen(Source::KIOV),
            NEUROPATHIES,
            &[
                named(
                    Condition::Gbs,
                    Fact::verified(GBS_DOSE, &[Source::KIOV]),
                    Maintenance::NotNamed,
                ),
                named(
                    Condition::Cidp,
                    Fact::verified(TWO_OVER_2_TO_5, &[Source::KIOV]),
                    Maintenance::Dose(Fact::verified(ONE_EVERY_3, &[Source::KIOV])),
                ),
                named(
                    Condition::Mmn,
                    Fact::verified(TWO_OVER_2_TO_5, &[Source::KIOV]),
                    Maintenance::Dose(Fact::verified(MMN_1_OR_2, &[Source::KIOV])),
                ),
            ],
            rates(
                Fact::verified(doubling(500, KIOVIG_HELD, 6000), &[Source::KIOV]),
                AtRisk::NotSeen,
            ),
        ),
        label(
            "eu-pi",
            Country::Eu,
            seen(Source::KIOV),
            PI,
            &[],
            doubted(
                Fact::verified(doubling(500, KIOVIG_HELD, 8000), &[Source::KIOV]),
                AtRisk::NotSeen,
                Fact::verified(
                    text!(
                        "8 mL/kg/h は成人の限られたデータによる。",
                        "8 mL/kg/h rests on limited data in adults."
                    ),
                    &[Source::KIOV],
                ),
            ),
        ),
    ],
};

const fn deqsiga(maximum: &'static [LadderStep]) -> LabelRates {
    doubted(
        Fact::secondary(Ladder::Steps(maximum), &[Source::DEQPL]),
        AtRisk::NotSeen,
        Fact::secondary(
            text!(
                "ポーランドの要約による。公式の文書は未確認。",
                "From a Polish summary; the official text was not seen."
            ),
            &[Source::DEQPL],
        ),
    )
}

pub(super) const DEQSIGA: Product = Product {
    key: "deqsiga-eu",
    name: text!("Deqsiga（欧州）", "Deqsiga (EU)"),
    countries: &[Country::Eu],
    concentration: Fact::secondary(Concentration::TenPercent, &[Source::DEQ]),
    vials: Fact::unverified(),
    stabiliser: Fact::unverified(),
    stabiliser_in_part: false,
    excipients: &[],
    free_of: Fact::unverified(),
    iga: Fact::unverified(),
    sodium: Fact::unverified(),
    sodium_level: Fact::unverified(),
    harms: &[],
    handling: &[],
    notes: &[Fact::app_default(text!(
        "低 IgA 製剤とされるが、IgA の値は未確認。低 IgA を前提に使わない。",
        "Said to be low in IgA, but the figure was not read: do not rely on it."
    ))],
    discontinued: false,
    partly_read: &[Country::Eu],
    labels: &[label(
        "eu-neuro",
        Country::Eu,
        heard(Source::DEQPL),
        NEUROPATHIES,
        &[
            named(
                Condition::Gbs,
                Fact::secondary(GBS_DOSE, &[Source::DEQPL]),
                Maintenance::NotNamed,
            ),
            named(
                Condition::Cidp,
                Fact::secondary(TWO_OVER_2_TO_5, &[Source::DEQPL]),
                Maintenance::Dose(Fact::secondary(
                    text!("1 g/kg を 3 週ごと", "1 g/kg every 3 weeks"),
                    &[Source::DEQPL],
                )),
            ),
            named(
                Condition::Mmn,
                Fact::secondary(TWO_OVER_2_TO_5, &[Source::DEQPL]),
                Maintenance::Dose(Fact::secondary(
                    text!("1〜2 g/kg を 2〜8 週ごと", "1 to 2 g/kg every 2 to 8 weeks"),
                    &[Source::DEQPL],
                )),
            ),
        ],
        deqsiga(&[
            step(500, 30, Status::Secondary),
            step(1000, 30, Status::AppDefault),
            step(2000, 30, Status::AppDefault),
            step(4000, 30, Status::AppDefault),
            step(6000, 0, Status::Secondary),
        ]),
    )],
};
