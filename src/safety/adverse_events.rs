//! What can happen: the review's statement, and what a check of it found, kept apart.

use crate::evidence::Fact;
use crate::evidence::Source::{S69, S70, S71, S72, S73, S74, S75, S76, S107, S124, S125};
use crate::text::Text;

/// How grave an adverse event is. The gravest comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum EventSeverity {
    /// Severe; rare.
    Severe,
    /// Moderate.
    Moderate,
    /// Mild; settles by itself.
    Mild,
}

impl EventSeverity {
    /// The severity in a few words.
    #[must_use]
    pub const fn text(self) -> Text {
        match self {
            EventSeverity::Severe => text!("重篤（まれ）", "Severe, rare"),
            EventSeverity::Moderate => text!("中等度", "Moderate"),
            EventSeverity::Mild => text!("軽度（自然に軽快）", "Mild, settles by itself"),
        }
    }
}

/// One adverse event, as of 2004.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EventRecord {
    /// Its name.
    pub name: Text,
    /// How grave it is.
    pub severity: EventSeverity,
    /// What the review says of it.
    pub stated: Fact<Text>,
    /// What other pages say of it. Each stands for itself; none is to be combined with another.
    pub checks: &'static [Fact<Text>],
}

macro_rules! events {
    ($($(#[doc = $doc:literal])* $name:ident, $key:literal, $record:path;)+) => {
        /// The adverse events of the review's section on complications.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum AdverseEvent { $($(#[doc = $doc])* $name,)+ }

        impl AdverseEvent {
            /// All of them, the gravest first.
            pub const ALL: &'static [AdverseEvent] = &[$(AdverseEvent::$name,)+];

            /// The name that an address or a file gives it. Never changed.
            #[must_use]
            pub const fn key(self) -> &'static str {
                match self { $(AdverseEvent::$name => $key,)+ }
            }

            /// What is known of it.
            #[must_use]
            pub const fn record(self) -> &'static EventRecord {
                match self { $(AdverseEvent::$name => &$record,)+ }
            }
        }
    };
}

events! {
    /// Anaphylaxis.
    Anaphylaxis, "ae-anaphylaxis", ANAPHYLAXIS;
    /// Stroke, myocardial infarction, pulmonary embolism.
    Thromboembolism, "ae-thromboembolism", THROMBOEMBOLISM;
    /// Renal tubular necrosis.
    RenalTubularNecrosis, "ae-renal", RENAL_TUBULAR_NECROSIS;
    /// Aseptic meningitis.
    AsepticMeningitis, "ae-aseptic-meningitis", ASEPTIC_MENINGITIS;
    /// Skin reactions.
    SkinReaction, "ae-skin", SKIN_REACTION;
    /// Reactions during the infusion.
    InfusionReaction, "ae-infusion", INFUSION_REACTION;
}

const ANAPHYLAXIS: EventRecord = EventRecord {
    name: text!("アナフィラキシー", "Anaphylaxis"),
    severity: EventSeverity::Severe,
    stated: Fact::review_only(text!(
        "抗 IgA 抗体を伴う重度の IgA 欠損の患者で、まれにアナフィラキシーが起こる。",
        "Anaphylaxis occurs, rarely, in patients with severe IgA deficiency and anti-IgA antibodies.",
    )),
    checks: &[Fact::secondary(
        text!(
            "IgA 欠損と抗 IgA 抗体がアナフィラキシーの危険因子であることは、他の文献でも述べられている。",
            "Other papers, too, name IgA deficiency with anti-IgA antibodies as a risk of anaphylaxis.",
        ),
        &[S72, S75],
    )],
};

const THROMBOEMBOLISM: EventRecord = EventRecord {
    name: text!(
        "血栓塞栓症（脳卒中、心筋梗塞、肺塞栓症）",
        "Thromboembolism (stroke, myocardial infarction, pulmonary embolism)",
    ),
    severity: EventSeverity::Severe,
    stated: Fact::review_only(text!(
        "IVIG は血漿粘度を上げ、血栓症の危険が高い患者では、まれに脳卒中、心筋梗塞、肺塞栓症が起こる。",
        "IVIG raises plasma viscosity; in patients at high risk of thrombosis it rarely brings on stroke, myocardial infarction or pulmonary embolism.",
    )),
    checks: &[
        Fact::verified(
            text!(
                "血漿粘度は 13 例すべてで 0.1〜1.0 cp（平均 0.55 cp）上がり、最高 2.6 cp に達し（正常 1.5〜1.9 cp）、1 か月かけて下がった。",
                "Plasma viscosity rose in all 13 patients by 0.1 to 1.0 cp (mean 0.55 cp), up to 2.6 cp (normal 1.5 to 1.9 cp), and fell again over 1 month.",
            ),
            &[S70],
        ),
        Fact::verified(
            text!(
                "65 例中 2 例（3%）に血栓塞栓症が起こった。",
                "2 of 65 patients (3%) had thromboembolism.",
            ),
            &[S70],
        ),
        Fact::secondary(
            text!(
                "複数施設から集めた脳卒中 16 例（平均 66 歳）: 14 例は投与中または投与後 24 時間以内、残り 2 例は 4 日以内に起こった。15 例に脳卒中の危険因子（高血圧、糖尿病、脳血管障害の既往）が 1 つ以上あり、半数は初めての IVIG であった。",
                "Sixteen strokes collected from several centres (mean age 66 years): 14 during or within 24 hours of an infusion, the other 2 within 4 days. Of the 16 patients 15 had at least one risk factor of stroke (hypertension, diabetes, known cerebrovascular disease), and half had IVIG for the first time.",
            ),
            &[S71, S124, S125],
        ),
        Fact::secondary(
            text!(
                "これとは別に、1 施設で 4 年間に IVIG を受けた入院患者 498 例のうち、脳卒中は 3 例であった。",
                "Apart from these: at one centre 3 of 498 inpatients given IVIG over four years had a stroke.",
            ),
            &[S124, S125],
        ),
    ],
};

const RENAL_TUBULAR_NECROSIS: EventRecord = EventRecord {
    name: text!(
        "急性尿細管壊死（腎不全）",
        "Acute renal tubular necrosis (renal failure)",
    ),
    severity: EventSeverity::Severe,
    stated: Fact::review_only(text!(
        "腎疾患があり循環血液量が減少した患者で、まれに急性尿細管壊死が起こる。しばしば可逆性である。",
        "Acute renal tubular necrosis occurs, rarely, in patients with kidney disease and volume depletion; it is often reversible.",
    )),
    checks: &[
        Fact::secondary(
            text!(
                "1985〜1998 年に FDA へ世界から約 120 件の報告があった。米国の 88 例は年齢の中央値 60.5 歳、男性 55% である。",
                "About 120 reports from all over the world reached the FDA from 1985 to 1998. The 88 US cases had a median age of 60.5 years; 55% were male.",
            ),
            &[S73],
        ),
        Fact::secondary(
            text!(
                "危険因子のあった 54 例のうち、65% は 65 歳を超え、56% は糖尿病、26% は腎疾患の既往があった。",
                "Of 54 patients with risk conditions 65% were over 65 years, 56% were diabetic and 26% had earlier kidney disease.",
            ),
            &[S73],
        ),
        Fact::secondary(
            text!(
                "他に、敗血症、パラプロテイン血症、腎毒性のある薬剤が危険因子に挙げられている。",
                "Sepsis, paraproteinaemia and nephrotoxic drugs are listed as risk factors, too.",
            ),
            &[S74],
        ),
        Fact::secondary(
            text!(
                "ショ糖を含む製剤は腎不全の危険因子に挙げられている。",
                "Products that contain sucrose are listed as a risk of renal failure.",
            ),
            &[S72, S107],
        ),
    ],
};

const ASEPTIC_MENINGITIS: EventRecord = EventRecord {
    name: text!("無菌性髄膜炎", "Aseptic meningitis"),
    severity: EventSeverity::Moderate,
    stated: Fact::review_only(text!(
        "無菌性髄膜炎は、特に片頭痛の既往がある患者に起こる。",
        "Aseptic meningitis occurs above all in patients with a history of migraine.",
    )),
    checks: &[
        Fact::verified(
            text!(
                "2 g/kg の投与で 54 例中 6 例（11%、95%CI 4〜23%）に起こった。24 時間以内に始まり 3〜5 日続いた。",
                "At 2 g/kg it occurred in 6 of 54 patients (11%, 95% CI 4 to 23%), began within 24 hours and lasted 3 to 5 days.",
            ),
            &[S69],
        ),
        Fact::verified(
            text!(
                "片頭痛の既往のある 8 例中 4 例（50%、95%CI 16〜84%）、ない 46 例中 2 例（4%、95%CI 0.5〜15%）に起こった（P=0.003）。",
                "It occurred in 4 of 8 patients with a history of migraine (50%, 95% CI 16 to 84%) and in 2 of 46 without (4%, 95% CI 0.5 to 15%), P=0.003.",
            ),
            &[S69],
        ),
        Fact::verified(
            text!(
                "製剤を変えても点滴を遅くしても再発した。",
                "It recurred in spite of other brands and slower rates.",
            ),
            &[S69],
        ),
    ],
};

const SKIN_REACTION: EventRecord = EventRecord {
    name: text!(
        "皮膚反応（蕁麻疹、苔癬様皮疹、手掌のそう痒、点状出血）",
        "Skin reactions (urticaria, lichenoid lesions, itching palms, petechiae)",
    ),
    severity: EventSeverity::Moderate,
    stated: Fact::review_only(text!(
        "皮膚反応は投与から 5 日以内に起こる。",
        "Skin reactions come within 5 days of the infusion.",
    )),
    checks: &[
        Fact::secondary(
            text!(
                "のちの報告では、湿疹様の手掌の反応は投与後 11 日（中央値、四分位範囲 7〜17 日）に現れた。",
                "In a later report the eczematous reaction of the palms came 11 days after the infusion (median, interquartile range 7 to 17 days).",
            ),
            &[S76],
        ),
        Fact::secondary(
            text!(
                "のちの別の集計では、報告された 33 例で投与の約 10 日後に現れた。",
                "In another later count, of 33 published cases, it came about 10 days after the infusion.",
            ),
            &[S76],
        ),
    ],
};

const INFUSION_REACTION: EventRecord = EventRecord {
    name: text!(
        "投与中の反応（頭痛、悪寒、筋肉痛、腰痛、胸部不快感）",
        "Infusion reactions (headache, chills, myalgia, low back pain, chest discomfort)",
    ),
    severity: EventSeverity::Mild,
    stated: Fact::review_only(text!(
        "投与の早い時期に起こり、点滴を遅くすると治まる。",
        "They come early in the infusion and settle when the rate is slowed.",
    )),
    checks: &[Fact::secondary(
        text!(
            "軽い反応は多く、速い点滴で起こりやすく、遅くすれば抑えられる。",
            "Mild reactions are frequent, come with a fast infusion and are controlled by slowing it.",
        ),
        &[S72, S75],
    )],
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evidence::Status;

    #[test]
    fn the_gravest_come_first() {
        assert!(AdverseEvent::ALL.is_sorted_by_key(|event| event.record().severity));
    }

    #[test]
    fn statement_and_check_are_kept_apart() {
        for event in AdverseEvent::ALL {
            let record = event.record();
            assert_eq!(record.stated.status(), Status::ReviewOnly, "{event:?}");
            assert!(!record.checks.is_empty(), "{event:?}");
            for check in record.checks {
                assert_ne!(check.status(), Status::ReviewOnly, "{event:?}");
                assert!(
                    check.value().is_some() && !check.sources().is_empty(),
                    "{event:?}"
                );
            }
        }
    }

    #[test]
    fn the_two_stroke_counts_never_meet() {
        for check in AdverseEvent::Thromboembolism.record().checks {
            let text = check.value().map_or("", |text| text.en());
            assert!(
                !(text.contains("498") && text.contains("Sixteen")),
                "{text}"
            );
        }
    }
}
