//! Which fact of a patient points at which harm.

use super::{AdverseEvent, Gravity, Warning};
use crate::evidence::Fact;
use crate::evidence::Source::{Review, S69, S70, S71, S72, S73, S74, S75, S108};
use crate::patient::{Field, Patient, Presence};
use crate::text::Text;

/// When a rule fires.
#[derive(Clone, Copy, Debug)]
pub(super) enum When {
    /// The finding is there.
    Present,
    /// The whole number is greater.
    Above(i64),
}

/// A warning, and when it is due.
#[derive(Clone, Copy, Debug)]
pub(super) struct Rule {
    when: When,
    pub warning: Warning,
}

impl Rule {
    const fn present(field: Field, event: AdverseEvent, text: Fact<Text>) -> Rule {
        Rule {
            when: When::Present,
            warning: Warning {
                gravity: Gravity::Caution,
                field,
                event,
                text,
                notes: &[],
            },
        }
    }

    const fn above(limit: i64, field: Field, event: AdverseEvent, text: Fact<Text>) -> Rule {
        Rule {
            when: When::Above(limit),
            ..Rule::present(field, event, text)
        }
    }

    const fn gravity(mut self, gravity: Gravity) -> Rule {
        self.warning.gravity = gravity;
        self
    }

    const fn notes(mut self, notes: &'static [Fact<Text>]) -> Rule {
        self.warning.notes = notes;
        self
    }

    /// Whether it fires; `None` where the fact is not known.
    pub(super) fn holds(&self, patient: &Patient) -> Option<bool> {
        match self.when {
            When::Present => {
                presence(patient, self.warning.field).map(|found| found == Presence::Present)
            }
            When::Above(limit) => patient.age.map(|years| years > limit),
        }
    }
}

/// What is known of a risk.
fn presence(patient: &Patient, field: Field) -> Option<Presence> {
    match field {
        Field::IgaDeficiency => patient.iga_deficiency,
        Field::KidneyDisease => patient.kidney_disease,
        Field::VolumeDepletion => patient.volume_depletion,
        Field::Diabetes => patient.diabetes,
        Field::VascularDisease => patient.vascular_disease,
        Field::Immobility => patient.immobility,
        Field::Hypergammaglobulinaemia => patient.hypergammaglobulinaemia,
        Field::PlateletDisorder => patient.platelet_disorder,
        Field::Migraine => patient.migraine,
        _ => None,
    }
}

/// The FDA's reports count patients over 65 years; the review says "elderly" only.
const ELDERLY_ABOVE_YEARS: i64 = 65;

/// The rules, in the order of the screen.
pub(super) const RULES: &[Rule] = &[
    Rule::present(
        Field::IgaDeficiency,
        AdverseEvent::Anaphylaxis,
        Fact::secondary(
            text!(
                "抗 IgA 抗体を伴う重度の IgA 欠損では、アナフィラキシーが起こりうる。まれだが重篤である。",
                "In severe IgA deficiency with anti-IgA antibodies anaphylaxis can occur: rare, but severe.",
            ),
            &[Review, S72, S75],
        ),
    )
    .gravity(Gravity::Stop)
    .notes(&[Fact::app_default(text!(
        "この点が解決するまで投与しない。",
        "Do not give IVIG before this is settled.",
    ))]),
    Rule::present(
        Field::KidneyDisease,
        AdverseEvent::RenalTubularNecrosis,
        Fact::secondary(
            text!(
                "腎疾患は、急性尿細管壊死による腎不全の危険因子である。",
                "Kidney disease is a risk of renal failure by acute tubular necrosis.",
            ),
            &[Review, S73, S74],
        ),
    )
    .notes(&[Fact::review_only(text!(
        "総説は、腎疾患と循環血液量の減少が重なった患者を挙げている。",
        "The review names patients in whom kidney disease and volume depletion come together.",
    ))]),
    Rule::present(
        Field::VolumeDepletion,
        AdverseEvent::RenalTubularNecrosis,
        Fact::secondary(
            text!(
                "循環血液量の減少（脱水）は、急性尿細管壊死による腎不全の危険因子である。",
                "Volume depletion (dehydration) is a risk of renal failure by acute tubular necrosis.",
            ),
            &[Review, S74, S108],
        ),
    )
    .notes(&[Fact::secondary(
        text!(
            "総説の和訳は「体積減少」とするが、循環血液量の減少を指す。",
            "The review, in translation, speaks of a loss of volume; depletion of the circulating volume is meant.",
        ),
        &[S74, S108],
    )]),
    Rule::present(
        Field::Diabetes,
        AdverseEvent::RenalTubularNecrosis,
        Fact::secondary(
            text!(
                "糖尿病は腎不全の危険因子である（総説は血栓症の危険因子としてのみ挙げる）。",
                "Diabetes is a risk of renal failure (the review lists it under thrombosis only).",
            ),
            &[S73, S74],
        ),
    ),
    Rule::present(
        Field::Diabetes,
        AdverseEvent::Thromboembolism,
        Fact::secondary(
            text!(
                "糖尿病は血栓塞栓症の危険因子である。",
                "Diabetes is a risk of thromboembolism.",
            ),
            &[Review, S71],
        ),
    ),
    Rule::above(
        ELDERLY_ABOVE_YEARS,
        Field::Age,
        AdverseEvent::RenalTubularNecrosis,
        Fact::secondary(
            text!(
                "65 歳を超えることは腎不全の危険因子である。",
                "An age over 65 years is a risk of renal failure.",
            ),
            &[S73, S74],
        ),
    ),
    Rule::above(
        ELDERLY_ABOVE_YEARS,
        Field::Age,
        AdverseEvent::Thromboembolism,
        Fact::verified(
            text!(
                "高齢は血栓塞栓症の危険因子である。",
                "Old age is a risk of thromboembolism.",
            ),
            &[Review, S70],
        ),
    )
    .notes(&[Fact::app_default(text!(
        "「高齢」の年齢は示されていない。腎不全と同じ 65 歳超とした。",
        "No age is given for this. The limit of renal failure, over 65 years, is used.",
    ))]),
    Rule::present(
        Field::VascularDisease,
        AdverseEvent::Thromboembolism,
        Fact::verified(
            text!(
                "血管疾患と高リポ蛋白血症は血栓塞栓症の危険因子である。",
                "Vascular disease and high lipoproteins are risks of thromboembolism.",
            ),
            &[S70],
        ),
    ),
    Rule::present(
        Field::Immobility,
        AdverseEvent::Thromboembolism,
        Fact::secondary(
            text!(
                "長期の不動は血栓塞栓症の危険因子である。",
                "Prolonged immobility is a risk of thromboembolism.",
            ),
            &[S72],
        ),
    ),
    Rule::present(
        Field::Hypergammaglobulinaemia,
        AdverseEvent::Thromboembolism,
        Fact::review_only(text!(
            "高ガンマグロブリン血症は血栓塞栓症の危険因子である。",
            "Hypergammaglobulinaemia is a risk of thromboembolism.",
        )),
    )
    .notes(&[Fact::verified(
        text!(
            "血漿粘度の論文が危険因子に挙げるのは、単クローン性ガンマグロブリン血症とクリオグロブリン血症である。",
            "What the paper on plasma viscosity names as risks are monoclonal gammopathy and cryoglobulinaemia.",
        ),
        &[S70],
    )]),
    Rule::present(
        Field::Hypergammaglobulinaemia,
        AdverseEvent::RenalTubularNecrosis,
        Fact::secondary(
            text!(
                "パラプロテイン血症であれば、腎不全の危険因子でもある。",
                "If it is a paraproteinaemia, it is a risk of renal failure, too.",
            ),
            &[S74],
        ),
    ),
    Rule::present(
        Field::Migraine,
        AdverseEvent::AsepticMeningitis,
        Fact::verified(
            text!(
                "片頭痛の既往のある例では 8 例中 4 例、ない例では 46 例中 2 例に無菌性髄膜炎が起こった（P=0.003）。",
                "Aseptic meningitis occurred in 4 of 8 patients with a history of migraine and in 2 of 46 without (P=0.003).",
            ),
            &[Review, S69],
        ),
    )
    .notes(&[Fact::verified(
        text!(
            "製剤を変えても点滴を遅くしても再発した。",
            "It recurred in spite of other brands and slower rates.",
        ),
        &[S69],
    )]),
    Rule::present(
        Field::PlateletDisorder,
        AdverseEvent::Thromboembolism,
        Fact::review_only(text!(
            "総説の和訳は血小板減少症を血栓症の危険因子に挙げるが、血小板増加症の誤訳かもしれない。どちらとも決められない。",
            "The review, in translation, names a low platelet count as a risk of thrombosis; a high count may have been meant. Which of the two cannot be told.",
        )),
    )
    .gravity(Gravity::Note)
    .notes(&[
        Fact::secondary(
            text!(
                "減少症の読みに合う点: IVIG 後の脳卒中の報告例には、免疫性血小板減少症の患者が含まれていた。",
                "In favour of a low count: patients with immune thrombocytopenia were among the reported strokes after IVIG.",
            ),
            &[S71],
        ),
        Fact::verified(
            text!(
                "血漿粘度の論文は、血小板の異常を危険因子に挙げていない。",
                "The paper on plasma viscosity lists no platelet disorder among the risks.",
            ),
            &[S70],
        ),
    ]),
];
