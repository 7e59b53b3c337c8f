//! Benilon-I and Glovenin-I: freeze-dried, with a sodium load; and Glovenin-I 10%.

use super::super::{
    AtRisk, Country, Harm, Hazard, Label, LabelRates, LabelUse, Ladder, Maintenance, VialSize,
};
use super::words::{
    CIDP_JAPAN, CIDP_JAPAN_LATER, GBS_DOSE, TO_20, doubted, label, named, sodium_of, step, vials,
};
use super::{Excipient, Product};
use crate::evidence::{Condition, Fact, Source, Status};
use crate::quantity::Concentration;
use crate::text::Text;

pub(super) const NERVE_AND_MUSCLE: Text = text!("神経・筋の適応", "Neuromuscular uses");
pub(super) const SEVERE_GBS: Text = text!(
    "急性増悪期で歩行困難な重症例",
    "Severe cases that worsen acutely and walk with difficulty"
);
pub(super) const SLOWLY: Text = text!(
    "脱水・腎障害では減量し、緩徐に投与",
    "Dehydration or kidney disease: less, and slower"
);

/// A Japanese product of which nothing was read. Itself on no shelf.
pub(super) const NOTHING: Product = Product {
    key: "",
    name: Text::same(""),
    countries: &[Country::Japan],
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

const fn benilon_cidp(condition: Condition) -> LabelUse {
    LabelUse {
        condition,
        limit: Some(Fact::verified(
            text!(
                "筋力低下の改善のみ。維持の適応はなく、反復投与は確立していない",
                "To improve weakness only; no maintenance, and repeated courses are not established"
            ),
            &[Source::BENI],
        )),
        dose: Fact::verified(CIDP_JAPAN, &[Source::BENI]),
        maintenance: Maintenance::NotNamed,
    }
}

const BENILON_USES: &[LabelUse] = &[
    LabelUse {
        condition: Condition::Gbs,
        limit: Some(Fact::verified(SEVERE_GBS, &[Source::BENI])),
        dose: Fact::verified(GBS_DOSE, &[Source::BENI]),
        maintenance: Maintenance::NotNamed,
    },
    benilon_cidp(Condition::Cidp),
    benilon_cidp(Condition::Mmn),
    LabelUse {
        condition: Condition::Aqp4OpticNeuritis,
        limit: Some(Fact::verified(
            text!(
                "ステロイドパルス（メチルプレドニゾロン 1000 mg/日を原則 3 日以上）で不十分な急性視神経炎。原則として抗 AQP4 抗体陽性",
                "Acute optic neuritis in which a steroid pulse (methylprednisolone 1000 mg a day, in principle 3 days or more) was not enough; in principle with AQP4 antibodies"
            ),
            &[Source::BENI],
        )),
        dose: Fact::unverified(),
        maintenance: Maintenance::NotNamed,
    },
];

/// The label prints ranges: 0.01 to 0.02 mL/kg/min for 30 minutes, then up to 0.03 to 0.06.
const fn benilon(key: &'static str, title: Text, ladder: Fact<Ladder>, doubt: Fact<Text>) -> Label {
    label(
        key,
        Country::Japan,
        Fact::verified((), &[Source::BENI]),
        title,
        BENILON_USES,
        LabelRates {
            ladder,
            at_risk: AtRisk::Words(Fact::verified(
                text!(
                    "脱水の有無を確かめ、減量し、緩徐に投与",
                    "Check for dehydration; less, and slower"
                ),
                &[Source::BENIR],
            )),
            later_starts_at_tolerated: true,
            unconfirmed_above: None,
            doubt: Some(doubt),
        },
    )
}

pub(super) const BENILON: Product = Product {
    key: "benilon-i",
    name: text!("献血ベニロン-I", "Benilon-I (Japan)"),
    concentration: Fact::verified(Concentration::FivePercent, &[Source::BENI]),
    vials: Fact::verified(
        vials![500, 1_000, 2_500, 5_000],
        &[Source::BENI, Source::BENIK],
    ),
    stabiliser: Fact::verified(
        text!(
            "溶解後 1 mL 中：グリシン 19.5 mg、アルブミン 2.5 mg、マンニトール 9 mg、塩化ナトリウム 10 mg",
            "In 1 mL after mixing: glycine 19.5 mg, albumin 2.5 mg, mannitol 9 mg, sodium chloride 10 mg"
        ),
        &[Source::BENI, Source::BENIK],
    ),
    excipients: &[Excipient::Sodium],
    sodium: Fact::verified(
        text!("溶解後 171 mEq/L", "171 mEq/L after mixing"),
        &[Source::BENIK, Source::EHIME],
    ),
    sodium_level: Fact::verified(sodium_of(171_000), &[Source::BENIK, Source::EHIME]),
    harms: &[Harm::asks_care(
        Hazard::Sodium,
        Fact::computed(
            text!(
                "2 g/kg（40 mL/kg）でナトリウム 6.8 mmol/kg が入る。",
                "At 2 g/kg (40 mL/kg) it brings 6.8 mmol/kg of sodium."
            ),
            &[Source::BENIK, Source::EHIME],
        ),
    )],
    notes: &[Fact::verified(
        text!(
            "適応はほかに、ステロイド無効の急性視神経炎（原則 AQP4 抗体陽性）と EGPA の神経障害。",
            "Also named: acute optic neuritis after steroids failed (AQP4-positive in principle), and neuropathy of EGPA."
        ),
        &[Source::BENI],
    )],
    labels: &[
        benilon(
            "jp-neuro",
            text!(
                "神経の適応、記載範囲の遅い側",
                "Neurological uses, the slow end of the printed range"
            ),
            Fact::verified(
                Ladder::Steps(&[
                    step(600, 30, Status::Verified),
                    step(1200, 30, Status::AppDefault),
                    step(1800, 0, Status::Verified),
                ]),
                &[Source::BENIR],
            ),
            Fact::verified(
                text!(
                    "添付文書は幅で示す：開始 0.01〜0.02、最高 0.03〜0.06 mL/kg/min。ここでは遅い方。",
                    "The label prints ranges: start 0.01 to 0.02, maximum 0.03 to 0.06 mL/kg/min. These are the slow ends."
                ),
                &[Source::BENIR],
            ),
        ),
        benilon(
            "jp-neuro-fast",
            text!(
                "神経の適応、記載範囲の速い側",
                "Neurological uses, the fast end of the printed range"
            ),
            Fact::verified(
                Ladder::Steps(&[
                    step(1200, 30, Status::Verified),
                    step(2400, 30, Status::AppDefault),
                    step(3600, 0, Status::Verified),
                ]),
                &[Source::BENIR],
            ),
            Fact::verified(
                text!(
                    "添付文書は幅で示す：開始 0.01〜0.02、最高 0.03〜0.06 mL/kg/min。ここでは速い方で、公表された所要時間（2016 年 12 月）に合う。",
                    "The label prints ranges: start 0.01 to 0.02, maximum 0.03 to 0.06 mL/kg/min. These are the fast ends; they give the published times (December 2016)."
                ),
                &[Source::BENIR, Source::EHIME],
            ),
        ),
    ],
    ..NOTHING
};

const fn glovenin_cidp(condition: Condition) -> LabelUse {
    named(
        condition,
        Fact::secondary(CIDP_JAPAN, &[Source::GLO16]),
        Maintenance::Dose(Fact::secondary(CIDP_JAPAN_LATER, &[Source::GLO16])),
    )
}

pub(super) const GLOVENIN: Product = Product {
    key: "glovenin-i",
    name: text!("献血グロベニン-I", "Glovenin-I (Japan)"),
    concentration: Fact::verified(Concentration::FivePercent, &[Source::GLO16]),
    vials: Fact::verified(vials![500, 2_500, 5_000], &[Source::GLO16]),
    stabiliser: Fact::verified(
        text!(
            "溶解後 1 mL 中：D-マンニトール 15 mg、グリシン 4.5 mg、塩化ナトリウム 9 mg",
            "In 1 mL after mixing: D-mannitol 15 mg, glycine 4.5 mg, sodium chloride 9 mg"
        ),
        &[Source::GLO16],
    ),
    excipients: &[Excipient::Sodium],
    sodium: Fact::verified(
        text!("溶解後 154 mEq/L", "154 mEq/L after mixing"),
        &[Source::GLO16, Source::EHIME],
    ),
    sodium_level: Fact::verified(sodium_of(154_000), &[Source::GLO16, Source::EHIME]),
    harms: &[Harm::asks_care(
        Hazard::Sodium,
        Fact::computed(
            text!(
                "2 g/kg（40 mL/kg）でナトリウム 6.2 mmol/kg が入る。",
                "At 2 g/kg (40 mL/kg) it brings 6.2 mmol/kg of sodium."
            ),
            &[Source::GLO16, Source::EHIME],
        ),
    )],
    partly_read: &[Country::Japan],
    labels: &[label(
        "jp-neuro",
        Country::Japan,
        Fact::verified((), &[Source::GLO16, Source::GLOGBS]),
        NERVE_AND_MUSCLE,
        &[
            named(Condition::Gbs, Fact::unverified(), Maintenance::NotNamed),
            glovenin_cidp(Condition::Cidp),
            glovenin_cidp(Condition::Mmn),
            LabelUse {
                condition: Condition::Mg,
                limit: Some(Fact::secondary(
                    text!(
                        "患者向けの一覧でのみ確認",
                        "Named in a list for patients only"
                    ),
                    &[Source::MEDLEY],
                )),
                dose: Fact::unverified(),
                maintenance: Maintenance::NotSeen,
            },
        ],
        doubted(
            Fact::unverified(),
            AtRisk::Words(Fact::verified(SLOWLY, &[Source::EHIME])),
            Fact::verified(
                text!(
                    "速度は 2020 年 6 月 10 日に全適応で変更（投与時間の短縮）。現在の値は未確認。",
                    "The rates of all uses were changed on 10 June 2020, towards shorter infusions; the present ones were not seen."
                ),
                &[Source::MIX20],
            ),
        ),
    )],
    ..NOTHING
};

pub(super) const GLOVENIN_10: Product = Product {
    key: "glovenin-i-10",
    name: text!("グロベニン-I 10%", "Glovenin-I 10% (Japan)"),
    concentration: Fact::verified(Concentration::TenPercent, &[Source::GLO10]),
    vials: Fact::verified(TO_20, &[Source::GLO10]),
    stabiliser: Fact::verified(
        text!("グリシン 0.25 mol/L", "Glycine 0.25 mol/L"),
        &[Source::GLO10],
    ),
    ..NOTHING
};
