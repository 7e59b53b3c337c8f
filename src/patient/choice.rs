//! Answers that are one of a few: the enums that the advice reads.

use crate::text::Text;

/// An answer as the screen offers it and a case keeps it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Choice {
    /// The name it is stored under. Never changed.
    pub key: &'static str,
    /// What the screen shows.
    pub label: Text,
}

/// An enum whose variants are the answers to one question.
pub trait Answer: Copy + Sized + 'static {
    /// The answers, in the order of the screen.
    const CHOICES: &'static [Choice];

    /// The answer stored under a key.
    fn from_key(key: &str) -> Option<Self>;
}

macro_rules! answers {
    ($($(#[doc = $doc:literal])* $name:ident { $($(#[doc = $vdoc:literal])* $variant:ident, $key:literal, $ja:literal, $en:literal;)+ })+) => {$(
        $(#[doc = $doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum $name { $($(#[doc = $vdoc])* $variant,)+ }

        impl Answer for $name {
            const CHOICES: &'static [Choice] = &[
                $(Choice { key: $key, label: text!($ja, $en) },)+
            ];

            fn from_key(key: &str) -> Option<Self> {
                match key { $($key => Some($name::$variant),)+ _ => None }
            }
        }
    )+};
}

answers! {
    /// Why a clinician sets the dosing weight.
    EnteredWeightReason {
        /// Amputation.
        Amputation, "amputation", "切断", "Amputation";
        /// Oedema, ascites, effusion.
        Oedema, "oedema", "浮腫・腹水・胸水", "Oedema, ascites or effusion";
        /// Another reason.
        Other, "other", "その他", "Another reason";
    }
    /// The ABO blood group.
    BloodGroup {
        /// O.
        O, "o", "O 型", "O";
        /// A.
        A, "a", "A 型", "A";
        /// B.
        B, "b", "B 型", "B";
        /// AB.
        Ab, "ab", "AB 型", "AB";
    }
    /// What immunoglobulin the patient has had so far.
    ImmunoglobulinHistory {
        /// None: this is the first infusion.
        First, "first", "初回", "None: this is the first infusion";
        /// Another product before.
        Switched, "switched", "別の製剤を使っていた", "Another product until now";
        /// The same product, after a long gap.
        LongGap, "long-gap", "同じ製剤だが長い間隔があいた", "This product, after a long gap";
        /// The same product, continued.
        Continued, "continued", "同じ製剤を継続中", "This product, continued";
    }
    /// How an earlier infusion was tolerated.
    EarlierReaction {
        /// Without a reaction.
        None, "none", "なし", "None";
        /// Mild: settled when slowed or paused.
        Mild, "mild", "軽度（減速・中断で軽快）", "Mild: settled when slowed or paused";
        /// Moderate: stopped and treated.
        Moderate, "moderate", "中等度（中止して治療）", "Moderate: stopped and treated";
        /// Severe.
        Severe, "severe", "重度（アナフィラキシーなど）", "Severe, such as anaphylaxis";
    }
    /// Sex, as ideal weight formulas ask for it.
    Sex {
        /// Female.
        Female, "female", "女性", "Female";
        /// Male.
        Male, "male", "男性", "Male";
    }
    /// A finding that is there or is not. No answer means not known.
    Presence {
        /// There.
        Present, "present", "あり", "Yes";
        /// Not there.
        Absent, "absent", "なし", "No";
    }
    /// GBS disability score (Hughes), 10 m form; 6, dead, is left out.
    GbsDisability {
        /// Healthy.
        Score0, "0", "0", "0";
        /// Minor symptoms, able to run.
        Score1, "1", "1", "1";
        /// Walks 10 m unaided, cannot run.
        Score2, "2", "2", "2";
        /// Walks 10 m with help.
        Score3, "3", "3", "3";
        /// Bed- or chair-bound.
        Score4, "4", "4", "4";
        /// Ventilated for at least part of the day.
        Score5, "5", "5", "5";
    }
    /// Plasma exchange in this illness.
    PlasmaExchange {
        /// Not given, could be.
        Possible, "possible", "未施行（施行できる）", "Not given, could be";
        /// Not available, or contraindicated.
        NotPossible, "not-possible", "施行できない・禁忌", "Not available or contraindicated";
        /// Given or under way.
        Given, "given", "施行中・施行済み", "Under way or given";
    }
    /// An earlier IVIG course in this illness, and what came of it.
    EarlierCourse {
        /// None.
        None, "none", "なし", "None";
        /// Given; recovery is incomplete.
        IncompleteRecovery, "incomplete-recovery", "あり、回復が不十分", "Given, recovery incomplete";
        /// Given; improving.
        Improving, "improving", "あり、改善中", "Given, improving";
        /// Given; worse without having improved first.
        Worsening, "worsening", "あり、改善せず悪化", "Given, worse without improving first";
        /// Given; better or stable, then worse again.
        Fluctuation, "fluctuation", "あり、改善・安定の後に再び悪化（治療関連変動）", "Given, better or stable, then worse again (treatment-related fluctuation)";
    }
    /// Form of CIDP.
    CidpForm {
        /// Typical.
        Typical, "typical", "典型的 CIDP", "Typical CIDP";
        /// Motor CIDP.
        Motor, "motor", "運動型 CIDP", "Motor CIDP";
        /// Another variant.
        Variant, "variant", "他の亜型（多巣性、限局型、遠位型、感覚型）", "Another variant: multifocal, focal, distal, sensory";
    }
    /// Whether this course treats or maintains.
    TreatmentPhase {
        /// First treatment, or a relapse.
        Induction, "induction", "初回または再燃時の治療", "First treatment or a relapse";
        /// Maintenance after a response.
        Maintenance, "maintenance", "反応後の維持", "Maintenance after a response";
        /// Stable on maintenance: less, or none, may do.
        Stable, "stable", "維持中で安定（減量・中止の検討）", "Stable on maintenance: less, or none?";
    }
    /// Why IVIG is considered in myasthenia gravis.
    MgSituation {
        /// Myasthenic crisis.
        Crisis, "crisis", "クリーゼ", "Crisis";
        /// Severe weakness that other drugs do not control.
        SevereUncontrolled, "severe-uncontrolled", "他の薬で抑えられない重い筋力低下", "Severe weakness not controlled by other drugs";
        /// An exacerbation, short of a crisis.
        Exacerbation, "exacerbation", "増悪（クリーゼではない）", "Exacerbation, no crisis";
        /// Before thymectomy.
        BeforeThymectomy, "before-thymectomy", "胸腺摘除術の前", "Before thymectomy";
        /// Before another operation.
        BeforeSurgery, "before-surgery", "他の手術の前", "Before another operation";
        /// To keep what was gained.
        Maintenance, "maintenance", "維持療法として", "As maintenance";
        /// To need less steroid.
        SteroidSparing, "steroid-sparing", "ステロイドを減らすため", "To need less steroid";
        /// Ocular only.
        Ocular, "ocular", "眼筋型のみ", "Ocular only";
        /// None of these: mild, ocular, or stable.
        Stable, "stable", "いずれでもない（軽症、安定期など）", "None of these: mild or stable";
    }
    /// GABA-enhancing drugs, such as diazepam, in stiff-person syndrome.
    GabaergicDrugs {
        /// Not tried.
        NotTried, "not-tried", "未使用", "Not tried";
        /// Tried, relief enough.
        Enough, "enough", "使用し十分に改善", "Tried, relief is enough";
        /// Tried, relief not enough.
        NotEnough, "not-enough", "使用したが不十分", "Tried, relief is not enough";
    }
    /// What of Miller Fisher syndrome there is.
    FisherForm {
        /// None of it.
        NotFisher, "not-fisher", "なし", "None of it";
        /// With limb or bulbar weakness, or as Bickerstaff encephalitis.
        Overlap, "overlap", "四肢・球麻痺の筋力低下またはビッカースタッフ脳幹脳炎を伴う", "With limb or bulbar weakness, or Bickerstaff encephalitis";
        /// The pure form.
        Pure, "pure", "純粋なフィッシャー症候群のみ", "Pure Miller Fisher syndrome";
    }
    /// What came of immunoglobulin so far.
    IvigResponse {
        /// Not given yet.
        NotGiven, "not-given", "未投与", "Not given yet";
        /// Given, too early to tell.
        TooEarly, "too-early", "投与したが判定には早い", "Given, too early to tell";
        /// It worked.
        Responded, "responded", "反応あり", "It worked";
        /// It did not, after two courses or three months.
        NoResponse, "no-response", "反応なし（2 コース以上または 3 か月）", "It did not, after 2 courses or 3 months";
    }
    /// How well myasthenia gravis is controlled before an operation.
    MgControl {
        /// Well.
        Well, "well", "よく抑えられている", "Well controlled";
        /// Not well: bulbar or respiratory weakness.
        NotWell, "not-well", "不十分（球麻痺・呼吸筋力低下あり）", "Not well: bulbar or respiratory weakness";
    }
    /// Newer drugs running in myasthenia gravis.
    NewerMgDrug {
        /// None.
        None, "none", "なし", "None";
        /// A blocker of the neonatal Fc receptor.
        FcrnBlocker, "fcrn-blocker", "FcRn 阻害薬", "An FcRn blocker";
        /// An inhibitor of complement.
        ComplementInhibitor, "complement-inhibitor", "補体阻害薬", "A complement inhibitor";
    }
    /// The antibody of a necrotising myopathy.
    MyositisAntibody {
        /// To HMG-CoA reductase.
        Hmgcr, "hmgcr", "抗 HMGCR 抗体", "Anti-HMGCR";
        /// To the signal recognition particle.
        Srp, "srp", "抗 SRP 抗体", "Anti-SRP";
        /// Neither.
        Neither, "neither", "いずれも陰性", "Neither of them";
    }
    /// The course of multiple sclerosis.
    MsForm {
        /// Relapsing–remitting.
        RelapsingRemitting, "relapsing-remitting", "再発寛解型", "Relapsing–remitting";
        /// Secondary progressive.
        SecondaryProgressive, "secondary-progressive", "二次進行型", "Secondary progressive";
    }
    /// How old an optic neuritis is.
    OpticNeuritisStage {
        /// Acute.
        Acute, "acute", "急性", "Acute";
        /// Chronic: vision is lost and stable.
        Chronic, "chronic", "慢性（固定した視力低下）", "Chronic: a fixed loss of vision";
    }
    /// The antibody of an autoimmune epilepsy.
    EpilepsyAntibody {
        /// LGI1.
        Lgi1, "lgi1", "抗 LGI1 抗体", "Anti-LGI1";
        /// CASPR2.
        Caspr2, "caspr2", "抗 CASPR2 抗体", "Anti-CASPR2";
    }
    /// The kind of a diabetic or small-fibre neuropathy.
    NeuropathyKind {
        /// Small-fibre neuropathy without a known cause.
        SmallFibre, "small-fibre", "特発性小径線維ニューロパチー", "Small-fibre neuropathy, cause not known";
        /// Small-fibre neuropathy with antibodies to TS-HDS or FGFR3.
        SmallFibreAntibody, "small-fibre-antibody", "抗 TS-HDS・抗 FGFR3 抗体を伴う小径線維ニューロパチー", "Small-fibre neuropathy with TS-HDS or FGFR3 antibodies";
        /// Painful diabetic polyneuropathy.
        PainfulDiabetic, "painful-diabetic", "有痛性糖尿病性ニューロパチー", "Painful diabetic neuropathy";
        /// Diabetic amyotrophy.
        Amyotrophy, "amyotrophy", "糖尿病性筋萎縮症", "Diabetic amyotrophy";
    }
}

impl EarlierCourse {
    /// Whether there was one.
    #[must_use]
    pub fn was_given(self) -> bool {
        self != EarlierCourse::None
    }
}

impl TreatmentPhase {
    /// Whether a course keeps what an earlier one gained.
    #[must_use]
    pub fn is_maintenance(self) -> bool {
        self != TreatmentPhase::Induction
    }
}

impl GbsDisability {
    /// Whether the patient walks without help: score 2 or less.
    #[must_use]
    pub fn walks_unaided(self) -> bool {
        self <= GbsDisability::Score2
    }

    /// Whether the patient is on a ventilator.
    #[must_use]
    pub fn is_ventilated(self) -> bool {
        self == GbsDisability::Score5
    }

    /// What the score means.
    #[must_use]
    pub const fn meaning(self) -> Text {
        match self {
            GbsDisability::Score0 => text!("0: 健常", "0: healthy"),
            GbsDisability::Score1 => {
                text!("1: 軽い症状、走れる", "1: minor symptoms, able to run")
            }
            GbsDisability::Score2 => text!(
                "2: 介助なしで 10 m 歩けるが走れない",
                "2: walks 10 m unaided, cannot run",
            ),
            GbsDisability::Score3 => text!(
                "3: 介助または支えがあれば 10 m 歩ける",
                "3: walks 10 m with help or a support",
            ),
            GbsDisability::Score4 => text!("4: 臥床または車椅子", "4: bed- or chair-bound"),
            GbsDisability::Score5 => text!(
                "5: 少なくとも一日の一部で人工呼吸",
                "5: ventilated for at least part of the day",
            ),
        }
    }
}
