//! Privigen, by market: each has its own vials, label and rates.

use super::super::{
    AtRisk, Country, Harm, Hazard, LabelRates, LabelUse, Ladder, Maintenance, VialSize,
};
use super::words::{
    ANTI_IGA, CIDP, CIDP_JAPAN, CIDP_JAPAN_LATER, GBS_DOSE, HALF_HOUR, ITP, MINIMUM, MMN_1_OR_2,
    NEUROPATHIES, ONE_EVERY_3, PI, TWO_OVER_2_TO_5, at_most, doubling, label, named, rate, rates,
    seen, step, vials,
};
use super::{Excipient, Product};
use crate::evidence::{Condition, Fact, Source, Status};
use crate::quantity::Concentration;
use crate::text::Text;

const IGA: Text = text!("25 µg/mL 以下", "At most 25 µg/mL");
const STABILISER: Text = text!(
    "L-プロリン 約 250 mmol/L（210〜290）",
    "L-proline, about 250 mmol/L (210 to 290)"
);
const SODIUM: Text = text!(
    "2.3 mg/100 mL 未満（1 mmol/L 以下）",
    "Below 2.3 mg/100 mL (at most 1 mmol/L)"
);
const PROLINE: Harm = Harm::forbids(
    Hazard::Proline,
    Fact::verified(
        text!(
            "高プロリン血症（I 型、II 型）には禁忌。",
            "Contraindicated in hyperprolinaemia (type I or II)."
        ),
        &[Source::PRIVEU],
    ),
);
const MIXING: Fact<Text> = Fact::verified(
    text!(
        "希釈は 5% ブドウ糖液で。ルートのフラッシュは 5% ブドウ糖液か生理食塩液で。",
        "Dilute in 5% dextrose; flush the line with 5% dextrose or saline."
    ),
    &[Source::PRIVEU],
);

/// What Europe, the United States and Australia share. Itself on no shelf.
const SHARED: Product = Product {
    key: "",
    name: Text::same(""),
    countries: &[],
    concentration: Fact::verified(Concentration::TenPercent, &[Source::PRIVEU]),
    vials: Fact::unverified(),
    stabiliser: Fact::verified(STABILISER, &[Source::PRIVEU, Source::PRIVES]),
    stabiliser_in_part: false,
    excipients: &[Excipient::LProline],
    free_of: Fact::unverified(),
    iga: Fact::verified(IGA, &[Source::PRIVEU]),
    sodium: Fact::verified(SODIUM, &[Source::PRIVEU]),
    sodium_level: Fact::verified(at_most(1_000), &[Source::PRIVEU]),
    harms: &[PROLINE],
    handling: &[MIXING],
    notes: &[],
    discontinued: false,
    partly_read: &[],
    labels: &[],
};

const fn in_the_us(maximum: u32) -> LabelRates {
    rates(
        Fact::verified(doubling(300, HALF_HOUR, maximum), &[Source::PRIVUS]),
        AtRisk::Words(Fact::verified(MINIMUM, &[Source::PRIVUS])),
    )
}

pub(super) const US: Product = Product {
    key: "privigen-us",
    name: text!("Privigen（米国）", "Privigen (US)"),
    countries: &[Country::Us],
    concentration: Fact::verified(Concentration::TenPercent, &[Source::PRIVUS]),
    vials: Fact::verified(vials![5_000, 10_000, 20_000, 40_000], &[Source::PRIVUS]),
    notes: &[Fact::verified(
        text!(
            "他の製剤から切り替えたときは、最低の速度から始め直す。",
            "After a switch of product, begin again at the minimum rate."
        ),
        &[Source::PRIVUS],
    )],
    labels: &[
        label(
            "us-cidp",
            Country::Us,
            seen(Source::PRIVUS),
            CIDP,
            &[named(
                Condition::Cidp,
                Fact::verified(TWO_OVER_2_TO_5, &[Source::PRIVUS]),
                Maintenance::Dose(Fact::verified(
                    text!(
                        "1 g/kg を 1〜2 回に分けて、3 週ごと",
                        "1 g/kg in 1 or 2 infusions, every 3 weeks"
                    ),
                    &[Source::PRIVUS],
                )),
            )],
            in_the_us(4800),
        ),
        label(
            "us-itp",
            Country::Us,
            seen(Source::PRIVUS),
            ITP,
            &[],
            in_the_us(2400),
        ),
    ],
    ..SHARED
};

const fn in_europe(maximum: u32) -> LabelRates {
    let minutes = Fact::verified(30, &[Source::PRIVEU]);
    rates(
        Fact::verified(doubling(300, minutes, maximum), &[Source::PRIVEU]),
        AtRisk::NotSeen,
    )
}

pub(super) const EU: Product = Product {
    key: "privigen-eu",
    name: text!("Privigen（欧州）", "Privigen (EU)"),
    countries: &[Country::Eu],
    vials: Fact::verified(
        vials![2_500, 5_000, 10_000, 20_000, 40_000],
        &[Source::PRIVEU],
    ),
    harms: &[
        Harm::forbids(Hazard::Iga, Fact::verified(ANTI_IGA, &[Source::PRIVEU])),
        PROLINE,
    ],
    labels: &[
        label(
            "eu-neuro",
            Country::Eu,
            seen(Source::PRIVEU),
            NEUROPATHIES,
            &[
                named(
                    Condition::Gbs,
                    Fact::verified(GBS_DOSE, &[Source::PRIVEU]),
                    Maintenance::NotNamed,
                ),
                named(
                    Condition::Cidp,
                    Fact::verified(TWO_OVER_2_TO_5, &[Source::PRIVEU]),
                    Maintenance::Dose(Fact::verified(ONE_EVERY_3, &[Source::PRIVEU])),
                ),
                named(
                    Condition::Mmn,
                    Fact::verified(TWO_OVER_2_TO_5, &[Source::PRIVEU]),
                    Maintenance::Dose(Fact::verified(MMN_1_OR_2, &[Source::PRIVEU])),
                ),
            ],
            in_europe(4800),
        ),
        label(
            "eu-pi",
            Country::Eu,
            seen(Source::PRIVEU),
            PI,
            &[],
            in_europe(7200),
        ),
    ],
    ..SHARED
};

/// Its composition was read; its vials and its label were not.
pub(super) const AUSTRALIA: Product = Product {
    key: "privigen-au",
    name: text!("Privigen（オーストラリア）", "Privigen (Australia)"),
    countries: &[Country::Australia],
    concentration: Fact::verified(Concentration::TenPercent, &[Source::PRIVAU]),
    stabiliser: Fact::verified(STABILISER, &[Source::PRIVAU, Source::PRIVEU]),
    ..SHARED
};

pub(super) const JAPAN: Product = Product {
    key: "privigen-jp",
    name: text!("ピリヴィジェン 10%", "Privigen 10% (Japan)"),
    countries: &[Country::Japan],
    concentration: Fact::secondary(Concentration::TenPercent, &[Source::PRIVJP]),
    stabiliser: Fact::secondary(text!("L-プロリン", "L-proline"), &[Source::PRIVJP]),
    iga: Fact::unverified(),
    sodium: Fact::unverified(),
    sodium_level: Fact::unverified(),
    harms: &[Harm::forbids(
        Hazard::Proline,
        Fact::app_default(text!(
            "国内の禁忌（2021 年 10 月）に高プロリン血症の記載はないが、EU では禁忌であり、本アプリは同じく警告する。",
            "The Japanese contraindications (October 2021) do not name hyperprolinaemia; those of the EU do, and this app warns all the same."
        )),
    )],
    // How it is mixed was read of the European product only.
    handling: &[],
    notes: &[Fact::secondary(
        text!(
            "20 g の規格がある。ほかの規格は未確認。",
            "There is a 20 g vial; the other sizes were not verified."
        ),
        &[Source::PRIVJP],
    )],
    labels: &[label(
        "jp-cidp",
        Country::Japan,
        seen(Source::PRIVJP),
        CIDP,
        &[LabelUse {
            condition: Condition::Cidp,
            limit: None,
            dose: Fact::verified(CIDP_JAPAN, &[Source::PRIVJP]),
            maintenance: Maintenance::Dose(Fact::verified(CIDP_JAPAN_LATER, &[Source::PRIVJP])),
        }],
        LabelRates {
            ladder: Fact::secondary(
                Ladder::Steps(&[
                    step(600, 30, Status::Secondary),
                    step(1200, 30, Status::Secondary),
                    step(1800, 30, Status::AppDefault),
                    step(3600, 30, Status::AppDefault),
                    step(7200, 0, Status::Secondary),
                ]),
                &[Source::PRIVJP],
            ),
            at_risk: AtRisk::NotSeen,
            later_starts_at_tolerated: true,
            unconfirmed_above: Some(rate(4800)),
            doubt: Some(Fact::secondary(
                text!(
                    "速度は免疫不全に対する用法で読んだもので、CIDP の添付文書では確認していない。米国と EU の CIDP の上限は 4.8 mL/kg/h。",
                    "These rates were read for immunodeficiency; the label for CIDP was not read. The US and EU maximum in CIDP is 4.8 mL/kg/h."
                ),
                &[Source::PRIVJP, Source::PRIVUS, Source::PRIVEU],
            )),
        },
    )],
    ..SHARED
};
