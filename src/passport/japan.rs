//! Japan: what the labels limit their uses to, as far as the facts can settle it. The labels
//! themselves, with their doses, are those of the shelf: coverage differs by product.

use super::{Criterion, Held, Page, Stage, Test, seen};
use crate::evidence::{Condition, Fact, Source};
use crate::patient::{Field, GbsDisability, Patient, Presence};
use crate::text::Text;

const LABELS: Text = text!(
    "添付文書（2021 年 10 月〜2023 年 3 月の写し）",
    "Labels (copies of October 2021 to March 2023)"
);
const MAKER: Text = text!(
    "製造元のページ（日付は不明）",
    "The maker's pages, their date not kept"
);

const GBS: &[Criterion] = &[
    Criterion {
        stage: Stage::Starting,
        text: Fact::verified(
            text!(
                "歩行困難な重症例。",
                "A severe case that walks with difficulty."
            ),
            &[Source::BENI],
        ),
        read: LABELS,
        test: Test::Facts(&[Field::GbsDisability], walks_with_difficulty),
    },
    seen(
        Stage::Starting,
        text!("急性増悪期にある。", "In the phase of acute worsening."),
        Source::BENI,
        LABELS,
    ),
];

/// Grade 2 walks 10 m unaided and cannot run: whether that is "with difficulty" no source says.
fn walks_with_difficulty(patient: &Patient) -> Held {
    match patient.gbs_disability {
        Some(GbsDisability::Score0 | GbsDisability::Score1) => Held::NotMet,
        Some(GbsDisability::Score2) => Held::Open,
        Some(_) => Held::Met,
        None => Held::Missing,
    }
}

const CIDP: &[Criterion] = &[
    Criterion {
        stage: Stage::Continuing,
        text: Fact::verified(
            text!(
                "維持は、最初のコースが有効であった患者に限る。",
                "Maintenance only where the first course worked."
            ),
            &[Source::JBP],
        ),
        read: MAKER,
        test: Test::Facts(&[Field::TreatmentPhase], responded),
    },
    Criterion {
        stage: Stage::Continuing,
        text: Fact::verified(
            text!(
                "維持は、再発・再燃を繰り返す患者に限る。",
                "Maintenance only where relapses repeat."
            ),
            &[Source::JBP],
        ),
        read: MAKER,
        test: Test::Facts(&[Field::TreatmentPhase], in_maintenance),
    },
    seen(
        Stage::Continuing,
        text!(
            "投与後およそ 4 週で効果を判定する。",
            "The effect is judged about 4 weeks after dosing."
        ),
        Source::JBP,
        MAKER,
    ),
];

fn responded(patient: &Patient) -> Held {
    match patient.treatment_phase {
        Some(phase) if phase.is_maintenance() => Held::Met,
        Some(_) => Held::NotApplicable,
        None => Held::Missing,
    }
}

fn in_maintenance(patient: &Patient) -> Held {
    match responded(patient) {
        Held::Met => Held::Open,
        other => other,
    }
}

/// The fact that tells maintenance is not asked in MMN.
const MMN: &[Criterion] = &[
    seen(
        Stage::Continuing,
        text!(
            "維持は、最初のコースが有効で、再発・再燃を繰り返す患者に限る。",
            "Maintenance only where the first course worked and relapses repeat."
        ),
        Source::JBP,
        MAKER,
    ),
    seen(
        Stage::Continuing,
        text!(
            "投与後およそ 4 週で効果を判定する。",
            "The effect is judged about 4 weeks after dosing."
        ),
        Source::JBP,
        MAKER,
    ),
];

const MYOSITIS: &[Criterion] = &[
    Criterion {
        stage: Stage::Starting,
        text: Fact::verified(
            text!(
                "ステロイドの効果が不十分である。",
                "Steroids are not enough."
            ),
            &[Source::JB],
        ),
        read: MAKER,
        test: Test::Facts(&[Field::TreatmentResistant], steroids_not_enough),
    },
    Criterion {
        stage: Stage::Starting,
        text: Fact::verified(text!("成人。", "An adult."), &[Source::JB]),
        read: MAKER,
        test: Test::Facts(&[Field::Age], adult),
    },
];

/// The fact asks for resistance to steroids or immunosuppressants; which of them it was stays open.
fn steroids_not_enough(patient: &Patient) -> Held {
    match patient.treatment_resistant {
        Some(Presence::Present) => Held::Open,
        Some(Presence::Absent) => Held::NotMet,
        None => Held::Missing,
    }
}

/// The label says "adults" and no age: from 18 it is taken as met, below the clinician decides.
fn adult(patient: &Patient) -> Held {
    match patient.age {
        Some(18..) => Held::Met,
        Some(_) => Held::Open,
        None => Held::Missing,
    }
}

const MG: &[Criterion] = &[
    seen(
        Stage::Starting,
        text!("全身型である。", "Generalised disease."),
        Source::VG5_21,
        LABELS,
    ),
    seen(
        Stage::Starting,
        text!(
            "ステロイドまたはほかの免疫抑制薬の効果が不十分である。",
            "Steroids or other immunosuppressants do not work well enough."
        ),
        Source::VG5_21,
        LABELS,
    ),
];

const MG_DOSE: Text = text!("MG の用量の文面", "the dose text for MG");
const GBS_DOSE: Text = text!(
    "グロベニン-I の GBS の用量の文面",
    "the dose text for GBS of Glovenin-I"
);
const OTHER_RULES: Text = text!(
    "保険審査での継続・中止の基準",
    "criteria of insurers for continuing and stopping"
);

const LISTED: Fact<Text> = Fact::verified(
    text!(
        "下に挙げる製剤の添付文書に記載。",
        "Named on the labels listed below."
    ),
    &[Source::BENI, Source::JB],
);
const NOT_NAMED: Fact<Text> = Fact::inferred(
    text!(
        "読んだ添付文書に、この疾患の効能・効果はない。",
        "None of the labels read names this condition."
    ),
    &[Source::BENI, Source::JB, Source::PRIVJP, Source::GGJP],
);

const EMPTY: Page = Page {
    listing: NOT_NAMED,
    doses: &[],
    general: &[],
    own: &[],
    measure: Fact::unverified(),
    open: &[OTHER_RULES],
};

const fn listed(own: &'static [Criterion], open: &'static [Text]) -> Page {
    Page {
        listing: LISTED,
        own,
        open,
        ..EMPTY
    }
}

pub(super) const fn page(condition: Condition) -> Page {
    match condition {
        Condition::Gbs => listed(GBS, &[GBS_DOSE, OTHER_RULES]),
        Condition::Cidp => listed(CIDP, &[OTHER_RULES]),
        Condition::Mmn => listed(MMN, &[OTHER_RULES]),
        Condition::Dm | Condition::Pm => listed(MYOSITIS, &[OTHER_RULES]),
        Condition::Mg => listed(MG, &[MG_DOSE, OTHER_RULES]),
        Condition::Aqp4OpticNeuritis => Page {
            listing: Fact::verified(
                text!(
                    "下に挙げる製剤の添付文書に記載。急性視神経炎で、ステロイドパルスで不十分なとき（原則として AQP4 抗体陽性）。",
                    "Named on the labels listed below: acute optic neuritis after steroid failure, in principle with AQP4 antibody."
                ),
                &[Source::BENI],
            ),
            ..EMPTY
        },
        Condition::MsOpticNeuritis => Page {
            listing: Fact::verified(
                text!(
                    "多発性硬化症の効能はない。献血ベニロン-I は急性視神経炎に、ステロイドパルスで不十分なとき（原則として AQP4 抗体陽性）の効能をもつ。",
                    "No use in multiple sclerosis. Benilon-I names acute optic neuritis after steroid failure, in principle with AQP4 antibody."
                ),
                &[Source::BENI],
            ),
            ..EMPTY
        },
        Condition::MillerFisher
        | Condition::Als
        | Condition::IggIgaParaprotein
        | Condition::IgmMag
        | Condition::Lems
        | Condition::Ibm
        | Condition::Sps
        | Condition::MsRelapsing
        | Condition::MsWeakness
        | Condition::SmallFibre
        | Condition::Imnm
        | Condition::Epilepsy
        | Condition::AutoimmuneEpilepsy => EMPTY,
    }
}
