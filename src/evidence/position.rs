//! Where the 2004 review puts immunoglobulin in a condition, and what that stands on.

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
    /// The review says nothing on treatment.
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

/// The review's position on one condition.
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
    ($($(#[doc = $doc:literal])* $name:ident => $ja:literal, $en:literal;)+) => {
        /// A question that the 2004 review names as open.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum OpenQuestion { $($(#[doc = $doc])* $name,)+ }

        impl OpenQuestion {
            /// All of them.
            pub const ALL: &'static [OpenQuestion] = &[$(OpenQuestion::$name,)+];

            /// The question.
            #[must_use]
            pub const fn text(self) -> Text {
                match self { $(OpenQuestion::$name => text!($ja, $en),)+ }
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
}
