//! Where a layer puts immunoglobulin in a condition, and what that stands on.

use super::{Condition, Fact, Regimen, StudyId};
use crate::text::Text;

/// Line of therapy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Line {
    /// Treatment of choice.
    FirstLine,
    /// When the first treatment is not enough or not possible.
    SecondLine,
    /// Modest, variable, transient; not significant in trials.
    LimitedTransient,
    /// Series without a control group only.
    UncontrolledOnly,
    /// Trials disagree or are under way.
    Unresolved,
    /// Trials, or for ALS an open study, showed no benefit.
    NotEffective,
    /// The layer says nothing on treatment.
    NotStated,
}

/// What the review says of a second treatment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stance {
    /// Do not give it: it may do harm.
    Harmful,
    /// No benefit was shown from adding it.
    NoAddedBenefit,
    /// One in place of the other, not both.
    InsteadOf,
    /// Given together in the trial or in practice.
    Together,
    /// Not examined.
    NotExamined,
}

impl Stance {
    /// The stance in a few words.
    #[must_use]
    pub const fn text(self) -> Text {
        match self {
            Stance::Harmful => text!("使わない（悪化のおそれ）", "Do not give, may worsen"),
            Stance::NoAddedBenefit => text!(
                "上乗せの有意な利点は示されていない",
                "No significant added benefit shown"
            ),
            Stance::InsteadOf => text!("併用せず、代わりに", "Instead of, not with"),
            Stance::Together => text!("併用", "Given together"),
            Stance::NotExamined => text!("検討されていない", "Not examined"),
        }
    }

    /// Whether the pair is to be kept apart.
    #[must_use]
    pub const fn is_against(self) -> bool {
        matches!(
            self,
            Stance::Harmful | Stance::NoAddedBenefit | Stance::InsteadOf
        )
    }
}

/// A second treatment, and what is known of the pair.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Combination {
    /// The other treatment.
    pub with: Text,
    /// What the review says of it.
    pub stance: Stance,
    /// Why, with status and source.
    pub note: Fact<Text>,
    /// The studies behind it.
    pub studies: &'static [StudyId],
}

/// A claim with the studies it stands on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Claim {
    /// The claim, with status and source.
    pub text: Fact<Text>,
    /// The studies behind it; none where the review alone says so.
    pub studies: &'static [StudyId],
}

impl Claim {
    /// A claim that stands on studies.
    #[must_use]
    pub const fn new(text: Fact<Text>, studies: &'static [StudyId]) -> Claim {
        Claim { text, studies }
    }
}

/// The position of a layer on one condition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    /// The condition.
    pub condition: Condition,
    /// Line of therapy, with status and source.
    pub line: Fact<Line>,
    /// The position in a sentence.
    pub summary: Fact<Text>,
    /// The regimens it names, the usual one first.
    pub regimens: &'static [Regimen],
    /// What it stands on, the strongest first.
    pub grounds: &'static [Claim],
    /// Second treatments.
    pub combinations: &'static [Combination],
    /// What weakens it.
    pub caveats: &'static [Claim],
    /// What the review leaves open.
    pub open_questions: &'static [OpenQuestion],
}

macro_rules! open_questions {
    (
        $($(#[doc = $doc:literal])* $name:ident => $ja:literal, $en:literal;)+
        ---
        $($(#[doc = $later_doc:literal])* $later:ident => $later_ja:literal, $later_en:literal;)+
    ) => {
        /// A question that a layer leaves open.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum OpenQuestion {
            $($(#[doc = $doc])* $name,)+
            $($(#[doc = $later_doc])* $later,)+
        }

        impl OpenQuestion {
            /// Those that the 2004 review names.
            pub const ALL: &'static [OpenQuestion] = &[$(OpenQuestion::$name,)+];

            /// Those that are open today.
            pub const LATER: &'static [OpenQuestion] = &[$(OpenQuestion::$later,)+];

            /// The question.
            #[must_use]
            pub const fn text(self) -> Text {
                match self {
                    $(OpenQuestion::$name => text!($ja, $en),)+
                    $(OpenQuestion::$later => text!($later_ja, $later_en),)+
                }
            }
        }
    };
}

open_questions! {
    /// oq-initial-therapy
    InitialTherapy => "初回治療としてどこまで有効か", "How well it works as the first treatment";
    /// oq-maintenance-dose
    MaintenanceDose => "維持に必要な用量", "The dose needed for maintenance";
    /// oq-maintenance-frequency
    MaintenanceFrequency => "維持療法の投与間隔", "The interval of maintenance";
    /// oq-combination
    WithOtherTreatments => "他の治療と併用したときの効果", "Its effect together with other treatments";
    /// oq-optimal-dose
    OptimalDose => "至適用量", "The best dose";
    /// oq-pharmacoeconomics
    Cost => "費用対効果", "Its cost for its effect";
    /// oq-quality-of-life
    QualityOfLife => "生活の質への影響", "Its effect on quality of life";
    /// oq-gbs-second-dose
    GbsSecondCourse => "回復が不十分な GBS に2回目のコースが必要か", "Whether GBS that recovers incompletely needs a second course";
    /// oq-gbs-mild
    GbsWalking => "歩行可能な軽症 GBS での有用性", "Its value in mild GBS, in patients who can walk";
    /// oq-cidp-longterm
    CidpLongTerm => "CIDP での長期の有効性と用量", "Long-term efficacy and dose in CIDP";
    /// oq-cidp-diabetes
    CidpDiabetes => "糖尿病を伴う CIDP での有効性と安全性", "Efficacy and safety in CIDP with diabetes";
    /// oq-cidp-variants
    CidpVariants => "CIDP 亜型での対照試験", "Controlled evidence in variants of CIDP";
    /// oq-mmn-criteria
    MmnCriteria => "MMN の伝導ブロックの基準と、ブロックのない例の扱い", "Criteria for conduction block in MMN, and patients without block";
    /// oq-mg-more-rct
    MgMoreTrials => "重症筋無力症での対照試験の追加", "More controlled trials in myasthenia gravis";
    /// oq-rrms
    RelapsingMs => "再発寛解型多発性硬化症での有効性", "Efficacy in relapsing–remitting multiple sclerosis";
    /// oq-offlabel-theory
    TheoryOnly => "理論上の利益しかない疾患での使用", "Use where benefit is only theoretical";
    ---
    /// since 2004, GBS begun late
    GbsLateStart => "発症 2 週を過ぎて始めた IVIG の効果", "The effect of IVIG begun more than 2 weeks after onset";
    /// since 2004, fluctuation
    GbsFluctuation => "治療関連変動に対する 2 回目のコースの効果", "Whether a second course helps a treatment-related fluctuation";
    /// since 2004, Fisher overlap
    FisherOverlap => "重なりのある例での IVIG の効果", "Whether IVIG helps in overlap forms";
    /// since 2004, taper of CIDP
    CidpTaper => "いつ、どのように減量・中止するのがよいか", "When and how to reduce or stop";
    /// since 2004, CIDP with diabetes
    CidpDiabetesNow => "CIDP の基準を満たす糖尿病例での効果", "The effect in diabetes where the criteria of CIDP are met";
    /// since 2004, MMN without block
    MmnWithoutBlock => "伝導ブロックのない例での効果", "The effect in patients without conduction block";
    /// since 2004, MuSK
    MgMusk => "抗 MuSK 抗体陽性例での効果", "The effect where MuSK antibodies are present";
    /// since 2004, refractory MG
    MgRefractoryMaintenance => "他の治療で抑えられない例での維持療法", "Maintenance where no other treatment controls the disease";
    /// since 2004, LEMS
    LemsRepeat => "LEMS での反復投与の間隔と効果", "Interval and effect of repeated courses in LEMS";
    /// since 2004, DM as first treatment
    DmFirstTreatment => "皮膚筋炎の初回治療としての IVIG", "IVIG as the first treatment of dermatomyositis";
    /// since 2004, IMNM
    ImnmTrial => "壊死性ミオパチーでの対照試験", "A controlled trial in necrotising myopathy";
    /// since 2004, AQP4
    Aqp4Trial => "抗 AQP4 抗体陽性の視神経炎での対照試験の結果", "The result of a controlled trial in optic neuritis with AQP4 antibodies";
    /// since 2004, epilepsy
    EpilepsyTrial => "小児難治性てんかんでの十分な規模の試験", "A trial of sufficient size in refractory childhood epilepsy";
    /// since 2004, CASPR2
    Caspr2 => "抗 CASPR2 抗体陽性例での効果", "The effect where CASPR2 antibodies are present";
    /// since 2004, diabetic pain
    DiabeticPain => "有痛性糖尿病性ニューロパチーでの再現", "Whether the small trial in painful diabetic neuropathy can be repeated";
}
