//! Products of the United States by other makers; Gammaplex is sold in the UK as well.

use super::super::{AtRisk, Country, Harm, Hazard, Ladder, VialSize};
use super::words::{
    MINIMUM, NEUROPATHIES, PI, PI_AND_ITP, dose_not_seen, doubling, doubted, label, rate, rates,
    seen, step, vials,
};
use super::{Excipient, Product};
use crate::evidence::{Condition, Fact, Source, Status};
use crate::quantity::Concentration;
use crate::text::Text;

/// Nothing read. Itself on no shelf.
const UNREAD: Product = Product {
    key: "",
    name: Text::same(""),
    countries: &[Country::Us],
    concentration: Fact::unverified(),
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
    notes: &[],
    discontinued: false,
    partly_read: &[],
    labels: &[],
};

pub(super) const BIVIGAM: Product = Product {
    key: "bivigam-us",
    name: text!("Bivigam（米国）", "Bivigam (US)"),
    concentration: Fact::verified(Concentration::TenPercent, &[Source::BIV]),
    vials: Fact::verified(vials![5_000, 10_000], &[Source::BIV]),
    stabiliser: Fact::verified(
        text!(
            "ポリソルベート 80（グリシンは未確認）",
            "Polysorbate 80 (glycine not verified)"
        ),
        &[Source::BIV],
    ),
    stabiliser_in_part: true,
    free_of: Fact::verified(&[Excipient::Sucrose], &[Source::BIV]),
    labels: &[label(
        "us-pi",
        Country::Us,
        seen(Source::BIV),
        PI,
        &[],
        // 0.5 mg/kg/min for 10 minutes, then 0.8 more every 20 minutes, at most 6.
        doubted(
            Fact::verified(
                Ladder::Steps(&[
                    step(300, 10, Status::Verified),
                    step(780, 20, Status::Verified),
                    step(1260, 20, Status::Verified),
                    step(1740, 20, Status::Verified),
                    step(2220, 20, Status::Verified),
                    step(2700, 20, Status::Verified),
                    step(3180, 20, Status::Verified),
                    step(3600, 0, Status::Verified),
                ]),
                &[Source::BIV],
            ),
            AtRisk::Limit(Fact::verified(rate(1190), &[Source::BIV])),
            Fact::verified(
                text!(
                    "血栓リスク例は「2 mg/kg/min（1.2 mL/kg/h）未満」。ここでは 1.19 mL/kg/h とする。",
                    "At risk of thrombosis the label says below 2 mg/kg/min (1.2 mL/kg/h); held here as 1.19 mL/kg/h."
                ),
                &[Source::BIV],
            ),
        ),
    )],
    ..UNREAD
};

pub(super) const ASCENIV: Product = Product {
    key: "asceniv-us",
    name: text!("Asceniv（米国）", "Asceniv (US)"),
    concentration: Fact::verified(Concentration::TenPercent, &[Source::ASC]),
    vials: Fact::verified(vials![5_000], &[Source::ASC]),
    iga: Fact::verified(text!("200 µg/mL 以下", "At most 200 µg/mL"), &[Source::ASC]),
    labels: &[label(
        "us-pi",
        Country::Us,
        seen(Source::ASC),
        PI,
        &[],
        rates(
            Fact::verified(
                doubling(300, Fact::verified(15, &[Source::ASC]), 4800),
                &[Source::ASC],
            ),
            AtRisk::Words(Fact::verified(MINIMUM, &[Source::ASC])),
        ),
    )],
    ..UNREAD
};

pub(super) const GAMMAPLEX_10: Product = Product {
    key: "gammaplex-10",
    name: text!("Gammaplex 10%（米国、英国）", "Gammaplex 10% (US, UK)"),
    countries: &[Country::Us, Country::Uk],
    concentration: Fact::secondary(Concentration::TenPercent, &[Source::GPX]),
    free_of: Fact::secondary(&[Excipient::Sucrose], &[Source::GPX]),
    labels: &[
        label(
            "us-pi-itp",
            Country::Us,
            seen(Source::GPX10),
            PI_AND_ITP,
            &[],
            doubted(
                Fact::verified(
                    Ladder::Steps(&[
                        step(300, 15, Status::Secondary),
                        step(600, 15, Status::Secondary),
                        step(1200, 15, Status::Secondary),
                        step(2400, 15, Status::Secondary),
                        step(3600, 15, Status::Secondary),
                        step(4800, 0, Status::Secondary),
                    ]),
                    &[Source::GPX10],
                ),
                AtRisk::Words(Fact::verified(MINIMUM, &[Source::GPX10])),
                Fact::verified(
                    text!(
                        "治験実施計画書の速度段階。",
                        "Steps of the pivotal trial's protocol."
                    ),
                    &[Source::GPX10],
                ),
            ),
        ),
        label(
            "uk-neuro",
            Country::Uk,
            seen(Source::GPX),
            NEUROPATHIES,
            &[
                dose_not_seen(Condition::Gbs),
                dose_not_seen(Condition::Cidp),
                dose_not_seen(Condition::Mmn),
            ],
            rates(Fact::unverified(), AtRisk::NotSeen),
        ),
    ],
    ..UNREAD
};

pub(super) const GAMMAPLEX_5: Product = Product {
    key: "gammaplex-5-us",
    name: text!("Gammaplex 5%（米国）", "Gammaplex 5% (US)"),
    concentration: Fact::secondary(Concentration::FivePercent, &[Source::GPX]),
    vials: Fact::secondary(vials![2_500, 5_000, 10_000, 20_000], &[Source::GPX]),
    excipients: &[Excipient::Sorbitol],
    harms: &[Harm::forbids(
        Hazard::Sorbitol,
        Fact::app_default(text!(
            "ソルビトールの有無は未確認。本アプリは含むものとして遺伝性果糖不耐症に警告する。",
            "Whether it holds sorbitol was not verified; this app warns of hereditary fructose intolerance as if it did."
        )),
    )],
    labels: &[label(
        "us-pi-itp",
        Country::Us,
        seen(Source::GPX5),
        PI_AND_ITP,
        &[],
        rates(
            Fact::verified(
                doubling(600, Fact::verified(15, &[Source::GPX5]), 4800),
                &[Source::GPX5],
            ),
            AtRisk::Words(Fact::verified(MINIMUM, &[Source::GPX5])),
        ),
    )],
    ..UNREAD
};

pub(super) const QIVIGY: Product = Product {
    key: "qivigy-us",
    name: text!("Qivigy（米国）", "Qivigy (US)"),
    ..UNREAD
};

pub(super) const CARIMUNE: Product = Product {
    key: "carimune-nf-us",
    name: text!("Carimune NF（米国）", "Carimune NF (US)"),
    concentration: Fact::verified(Concentration::SixPercent, &[Source::CAR]),
    stabiliser: Fact::verified(text!("ショ糖", "Sucrose"), &[Source::CAR]),
    excipients: &[Excipient::Sucrose],
    iga: Fact::verified(
        text!("1000〜2000 µg/mL の範囲", "1000 to 2000 µg/mL"),
        &[Source::CAR],
    ),
    harms: &[Harm::forbids(
        Hazard::Sucrose,
        Fact::verified(
            text!(
                "ショ糖を含み、急性腎障害の警告があった。2018 年に販売中止。",
                "Held sucrose, with a warning of acute kidney injury. Discontinued in 2018."
            ),
            &[Source::CAR],
        ),
    )],
    discontinued: true,
    ..UNREAD
};
