//! Intratect, Iqymune and Yimmugo.

use super::super::{
    AtRisk, Country, Harm, Hazard, Label, LabelRates, LabelUse, Maintenance, VialSize,
};
use super::Product;
use super::words::{
    GBS_DOSE, MINIMUM_BOTH, NEUROPATHIES, TO_20, dose_not_seen, doubling, doubted, heard, label,
    named, rate, rates, seen, vials,
};
use crate::evidence::{Condition, Fact, Source};
use crate::quantity::Concentration;

/// Two caps of one brand, 1.9 and 8, differ four times: only the lower is for nerves.
pub(super) const INTRATECT: Product = Product {
    key: "intratect-10-eu",
    name: text!("Intratect 10%（欧州）", "Intratect 10% (EU)"),
    countries: &[Country::Eu],
    concentration: Fact::verified(Concentration::TenPercent, &[Source::INT10]),
    vials: Fact::verified(vials![1_000, 2_500, 5_000, 10_000, 20_000], &[Source::INT]),
    stabiliser: Fact::verified(text!("グリシン", "Glycine"), &[Source::INT10]),
    stabiliser_in_part: false,
    excipients: &[],
    free_of: Fact::unverified(),
    iga: Fact::verified(
        text!("1800 µg/mL 以下", "At most 1800 µg/mL"),
        &[Source::INT],
    ),
    sodium: Fact::unverified(),
    sodium_level: Fact::unverified(),
    harms: &[Harm::forbids(
        Hazard::Iga,
        Fact::verified(
            text!(
                "IgA が多い。抗 IgA 抗体のある患者では避ける。",
                "High in IgA: avoid in patients with anti-IgA antibodies."
            ),
            &[Source::INT],
        ),
    )],
    handling: &[],
    notes: &[],
    discontinued: false,
    partly_read: &[Country::Eu],
    labels: &[Label {
        maximum_alone: Some(Fact::verified(rate(1900), &[Source::INT10])),
        ..label(
            "eu-neuro",
            Country::Eu,
            heard(Source::INT10),
            NEUROPATHIES,
            &[
                named(
                    Condition::Gbs,
                    Fact::secondary(GBS_DOSE, &[Source::INT10, Source::INT]),
                    Maintenance::NotNamed,
                ),
                dose_not_seen(Condition::Cidp),
                LabelUse {
                    limit: Some(Fact::secondary(
                        text!(
                            "要約にのみ記載。添付文書では未確認",
                            "Named in a paraphrase only; not seen on the label"
                        ),
                        &[Source::INT],
                    )),
                    ..dose_not_seen(Condition::Mmn)
                },
            ],
            doubted(
                Fact::unverified(),
                AtRisk::NotSeen,
                Fact::verified(
                    text!(
                        "開始速度は未確認。最高は 1.9 mL/kg/h。6 と 8 mL/kg/h は補充療法だけのもので、神経疾患には使わない。",
                        "The start was not seen. The maximum is 1.9 mL/kg/h; 6 and 8 mL/kg/h are for replacement therapy only, never for neurological use."
                    ),
                    &[Source::INT10],
                ),
            ),
        )
    }],
};

const IQYMUNE_USES: &[LabelUse] = &[
    named(
        Condition::Gbs,
        Fact::verified(GBS_DOSE, &[Source::IQY]),
        Maintenance::NotNamed,
    ),
    dose_not_seen(Condition::Cidp),
    dose_not_seen(Condition::Mmn),
];
const IQYMUNE_RATES: LabelRates = rates(
    Fact::verified(
        doubling(500, Fact::verified(30, &[Source::IQY]), 6000),
        &[Source::IQY],
    ),
    AtRisk::Words(Fact::verified(MINIMUM_BOTH, &[Source::IQY])),
);

pub(super) const IQYMUNE: Product = Product {
    key: "iqymune",
    name: text!("Iqymune（欧州、英国）", "Iqymune (EU, UK)"),
    countries: &[Country::Eu, Country::Uk],
    concentration: Fact::verified(Concentration::TenPercent, &[Source::IQY]),
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
    labels: &[
        label(
            "eu-neuro",
            Country::Eu,
            seen(Source::IQY),
            NEUROPATHIES,
            IQYMUNE_USES,
            IQYMUNE_RATES,
        ),
        label(
            "uk-neuro",
            Country::Uk,
            seen(Source::IQY),
            NEUROPATHIES,
            IQYMUNE_USES,
            IQYMUNE_RATES,
        ),
    ],
};

pub(super) const YIMMUGO: Product = Product {
    key: "yimmugo",
    name: text!("Yimmugo（欧州、英国）", "Yimmugo (EU, UK)"),
    countries: &[Country::Eu, Country::Uk],
    concentration: Fact::verified(Concentration::TenPercent, &[Source::YIM]),
    vials: Fact::verified(TO_20, &[Source::YIM]),
    iga: Fact::verified(text!("500 µg/mL 以下", "At most 500 µg/mL"), &[Source::YIM]),
    partly_read: &[Country::Uk],
    labels: &[label(
        "uk-neuro",
        Country::Uk,
        heard(Source::YIM),
        text!("神経の適応（GBS、CIDP）", "GBS, CIDP"),
        &[
            dose_not_seen(Condition::Gbs),
            dose_not_seen(Condition::Cidp),
        ],
        rates(Fact::unverified(), AtRisk::NotSeen),
    )],
    ..IQYMUNE
};
