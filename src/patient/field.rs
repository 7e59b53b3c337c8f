//! The field table: one row drives label, unit, range, help, stored name and test.

use super::choice::{
    Answer, BloodGroup, Choice, CidpForm, EarlierCourse, EarlierReaction, EnteredWeightReason,
    EpilepsyAntibody, FisherForm, GabaergicDrugs, GbsDisability, ImmunoglobulinHistory,
    IvigResponse, MgControl, MgSituation, MsForm, MyositisAntibody, NeuropathyKind, NewerMgDrug,
    OpticNeuritisStage, PlasmaExchange, Presence, Sex, TreatmentPhase,
};
use crate::text::Text;

/// A whole number with what is possible and what is usual.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WholeRange {
    /// Shown behind the number.
    pub unit: Text,
    /// Outside of this an entry is refused.
    pub possible: (i64, i64),
    /// Outside of this an entry is asked about.
    pub usual: (i64, i64),
}

/// How a field is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Body weight: kg, or lb where named.
    Weight,
    /// Height: cm, or ft in where named.
    Height,
    /// Serum creatinine: mg/dL or µmol/L, one of them named.
    Creatinine,
    /// A whole number.
    Whole(WholeRange),
    /// One of a few answers.
    OneOf(&'static [Choice]),
}

macro_rules! fields {
    ($($(#[doc = $doc:literal])* $name:ident, $key:literal, $kind:expr, ($ja:literal, $en:literal), ($help_ja:literal, $help_en:literal);)+) => {
        /// A fact that can be entered.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Field { $($(#[doc = $doc])* $name,)+ }

        impl Field {
            /// All of them, in the order of the screen.
            pub const ALL: &'static [Field] = &[$(Field::$name,)+];

            /// The name it is stored under. Never changed, never used again.
            #[must_use]
            pub const fn key(self) -> &'static str {
                match self { $(Field::$name => $key,)+ }
            }

            /// How it is answered.
            #[must_use]
            pub const fn kind(self) -> Kind {
                match self { $(Field::$name => $kind,)+ }
            }

            /// The label.
            #[must_use]
            pub const fn label(self) -> Text {
                match self { $(Field::$name => text!($ja, $en),)+ }
            }

            /// What to enter, or why it is asked. May be empty.
            #[must_use]
            pub const fn help(self) -> Text {
                match self { $(Field::$name => text!($help_ja, $help_en),)+ }
            }
        }
    };
}

const YEARS: WholeRange = WholeRange {
    unit: text!("歳", "years"),
    possible: (0, 120),
    usual: (0, 105),
};

const DAYS_SINCE_ONSET: WholeRange = WholeRange {
    unit: text!("日", "days"),
    possible: (0, 3650),
    usual: (0, 56),
};

const EGFR: WholeRange = WholeRange {
    unit: text!("mL/分/1.73 m²", "mL/min/1.73 m²"),
    possible: (0, 250),
    usual: (5, 150),
};

const PRESENCE: Kind = Kind::OneOf(Presence::CHOICES);

fields! {
    /// Body weight.
    Weight, "weight", Kind::Weight, ("体重", "Weight"), ("ポンドは「154 lb」", "Pounds: type 154 lb");
    /// Height.
    Height, "height", Kind::Height, ("身長", "Height"), ("フィートは「5 ft 7 in」", "Feet: type 5 ft 7 in");
    /// Age in whole years.
    Age, "age", Kind::Whole(YEARS), ("年齢", "Age"), ("満年齢。1 歳未満は 0", "In whole years; 0 under one year");
    /// Sex.
    Sex, "sex", Kind::OneOf(Sex::CHOICES), ("性別", "Sex"), ("", "");

    /// GBS disability score.
    GbsDisability, "gbs-disability", Kind::OneOf(GbsDisability::CHOICES), ("GBS 障害度（Hughes）", "GBS disability score (Hughes)"), ("", "");
    /// Days since the onset of weakness.
    DaysSinceOnset, "days-since-onset", Kind::Whole(DAYS_SINCE_ONSET), ("筋力低下の発症からの日数", "Days since onset of weakness"), ("", "");
    /// Plasma exchange.
    PlasmaExchange, "plasma-exchange", Kind::OneOf(PlasmaExchange::CHOICES), ("血漿交換", "Plasma exchange"), ("今回の発症・増悪について", "In this illness or exacerbation");
    /// Earlier course of IVIG.
    EarlierCourse, "earlier-course", Kind::OneOf(EarlierCourse::CHOICES), ("今回の病気での IVIG", "Earlier IVIG in this illness"), ("", "");
    /// Form of CIDP.
    CidpForm, "cidp-form", Kind::OneOf(CidpForm::CHOICES), ("CIDP の病型", "Form of CIDP"), ("", "");
    /// Induction or maintenance.
    TreatmentPhase, "treatment-phase", Kind::OneOf(TreatmentPhase::CHOICES), ("このコースの目的", "Purpose of this course"), ("", "");
    /// Conduction block.
    ConductionBlock, "conduction-block", PRESENCE, ("運動神経の伝導ブロック", "Motor conduction block"), ("", "");
    /// Corticosteroid running.
    OnSteroid, "on-steroid", PRESENCE, ("副腎皮質ステロイド使用中", "On a corticosteroid"), ("", "");
    /// Why IVIG is considered in MG.
    MgSituation, "mg-situation", Kind::OneOf(MgSituation::CHOICES), ("IVIG を検討する状況", "Why IVIG is considered"), ("", "");
    /// Resistant to earlier treatment.
    TreatmentResistant, "treatment-resistant", PRESENCE, ("これまでの治療に抵抗性", "Resistant to treatment so far"), ("ステロイドや免疫抑制薬で不十分なとき「あり」", "Yes where steroids or immunosuppressants are not enough");
    /// Severe dysphagia.
    SevereDysphagia, "severe-dysphagia", PRESENCE, ("重い嚥下障害", "Severe dysphagia"), ("", "");
    /// GABA-enhancing drugs.
    GabaergicDrugs, "gabaergic-drugs", Kind::OneOf(GabaergicDrugs::CHOICES), ("GABA 作動薬（ジアゼパムなど）", "GABA-enhancing drugs (such as diazepam)"), ("", "");

    /// Miller Fisher features.
    FisherForm, "fisher-form", Kind::OneOf(FisherForm::CHOICES), ("フィッシャー症候群の要素", "Miller Fisher features"), ("", "");
    /// Antibody to the node of Ranvier.
    NodalAntibody, "nodal-antibody", PRESENCE, ("ノード・パラノード抗体", "Antibody to the node of Ranvier"), ("NF155、CNTN1、CASPR1、汎ニューロファシン", "NF155, CNTN1, CASPR1, pan-neurofascin");
    /// Effect of IVIG so far.
    IvigResponse, "ivig-response", Kind::OneOf(IvigResponse::CHOICES), ("これまでの IVIG の効果", "Effect of IVIG so far"), ("", "");
    /// A reason against a steroid.
    SteroidUnsuitable, "steroid-unsuitable", PRESENCE, ("ステロイドを使いにくい理由", "A reason against a steroid"), ("", "");
    /// IgM antibodies to GM1.
    AntiGm1, "anti-gm1", PRESENCE, ("抗 GM1 IgM 抗体", "IgM antibodies to GM1"), ("", "");
    /// Control before the operation.
    MgControl, "mg-control", Kind::OneOf(MgControl::CHOICES), ("手術前のコントロール", "Control before the operation"), ("手術の前に限り", "Only before an operation");
    /// Antibodies to MuSK.
    MuskAntibody, "musk-antibody", PRESENCE, ("抗 MuSK 抗体", "Antibodies to MuSK"), ("", "");
    /// Newer drug running.
    NewerMgDrug, "newer-mg-drug", Kind::OneOf(NewerMgDrug::CHOICES), ("使用中の新しい薬", "Newer drug running"), ("", "");
    /// Amifampridine (3,4-DAP) not enough or not possible.
    AmifampridineNotEnough, "amifampridine-not-enough", PRESENCE, ("アミファンプリジン（3,4-DAP）で不十分または使えない", "Amifampridine (3,4-DAP) not enough or not possible"), ("", "");
    /// Active skin disease.
    SkinDisease, "skin-disease", PRESENCE, ("活動性の皮膚病変", "Active skin disease"), ("", "");
    /// Myositis antibody.
    MyositisAntibody, "myositis-antibody", Kind::OneOf(MyositisAntibody::CHOICES), ("筋炎の自己抗体", "Myositis antibody"), ("", "");
    /// Severe weakness.
    SevereWeakness, "severe-weakness", PRESENCE, ("重い筋力低下", "Severe weakness"), ("", "");
    /// Relapse after giving birth.
    Postpartum, "postpartum", PRESENCE, ("産後の再発", "Relapse after giving birth"), ("妊娠中かどうかは「患者」で入力", "Pregnancy itself is asked under the patient");
    /// Course of multiple sclerosis.
    MsForm, "ms-form", Kind::OneOf(MsForm::CHOICES), ("多発性硬化症の病型", "Course of multiple sclerosis"), ("", "");
    /// Stage of the optic neuritis.
    OpticNeuritisStage, "optic-neuritis-stage", Kind::OneOf(OpticNeuritisStage::CHOICES), ("視神経炎の時期", "Stage of the optic neuritis"), ("", "");
    /// Antibodies to aquaporin-4 (AQP4).
    Aqp4Antibody, "aqp4-antibody", PRESENCE, ("抗アクアポリン 4（AQP4）抗体", "Antibodies to aquaporin-4 (AQP4)"), ("", "");
    /// Acute, subacute or disabling worsening.
    AcuteOrDisabling, "acute-or-disabling", PRESENCE, ("急性・亜急性または障害の強い悪化", "Acute, subacute or disabling worsening"), ("", "");
    /// Meets the criteria of CIDP.
    CidpLike, "cidp-like", PRESENCE, ("CIDP の診断基準を満たす", "Meets the criteria of CIDP"), ("", "");
    /// Antibody.
    EpilepsyAntibody, "epilepsy-antibody", Kind::OneOf(EpilepsyAntibody::CHOICES), ("自己抗体", "Antibody"), ("", "");
    /// Kind of neuropathy.
    NeuropathyKind, "neuropathy-kind", Kind::OneOf(NeuropathyKind::CHOICES), ("ニューロパチーの種類", "Kind of neuropathy"), ("", "");

    /// Severe IgA deficiency with anti-IgA antibodies.
    IgaDeficiency, "iga-deficiency", PRESENCE, ("抗 IgA 抗体を伴う重度の IgA 欠損", "Severe IgA deficiency with anti-IgA antibodies"), ("", "");
    /// Kidney disease.
    KidneyDisease, "kidney-disease", PRESENCE, ("腎疾患", "Kidney disease"), ("", "");
    /// Volume depletion.
    VolumeDepletion, "volume-depletion", PRESENCE, ("循環血液量の減少（脱水）", "Volume depletion (dehydration)"), ("", "");
    /// Diabetes.
    Diabetes, "diabetes", PRESENCE, ("糖尿病", "Diabetes"), ("", "");
    /// Vascular disease or high lipoproteins.
    VascularDisease, "vascular-disease", PRESENCE, ("血管疾患または高リポ蛋白血症", "Vascular disease or high lipoproteins"), ("", "");
    /// Immobility.
    Immobility, "immobility", PRESENCE, ("長期の不動", "Prolonged immobility"), ("", "");
    /// Hypergammaglobulinaemia.
    Hypergammaglobulinaemia, "hypergammaglobulinaemia", PRESENCE, ("高ガンマグロブリン血症（単クローン性を含む）", "Hypergammaglobulinaemia, monoclonal included"), ("", "");
    /// A platelet disorder: the translation's wording is doubtful.
    PlateletDisorder, "platelet-disorder", PRESENCE, ("血小板数の異常", "Abnormal platelet count"), ("", "");
    /// Migraine.
    Migraine, "migraine", PRESENCE, ("片頭痛の既往", "History of migraine"), ("", "");

    /// Severe IgA deficiency, with or without anti-IgA.
    SevereIgaDeficiency, "severe-iga-deficiency", PRESENCE, ("重度の IgA 欠損（抗 IgA 抗体は問わない）", "Severe IgA deficiency, with or without anti-IgA"), ("IgA が 0.07\u{a0}g/L（7\u{a0}mg/dL）未満。測定していなければ「不明」のまま", "IgA below 0.07\u{a0}g/L (7\u{a0}mg/dL). Not known, where IgA was never measured");
    /// eGFR.
    Egfr, "egfr", Kind::Whole(EGFR), ("eGFR", "eGFR"), ("検査値のまま。クレアチニンからの計算値とは別", "As the laboratory reports it; it is not the clearance computed from creatinine");
    /// Serum creatinine.
    Creatinine, "creatinine", Kind::Creatinine, ("血清クレアチニン", "Serum creatinine"), ("単位も入力: 「0.9\u{a0}mg/dL」「80\u{a0}µmol/L」。年齢・体重・性別からクレアチニンクリアランスを計算", "With its unit: 0.9\u{a0}mg/dL or 80\u{a0}µmol/L. With age, weight and sex the clearance is computed");
    /// Sepsis.
    Sepsis, "sepsis", PRESENCE, ("敗血症", "Sepsis"), ("", "");
    /// Paraprotein.
    Paraprotein, "paraprotein", PRESENCE, ("パラプロテイン血症", "Paraprotein"), ("", "");
    /// Nephrotoxic drugs.
    NephrotoxicDrugs, "nephrotoxic-drugs", PRESENCE, ("腎毒性のある薬", "Nephrotoxic drugs"), ("", "");
    /// Loop diuretic.
    LoopDiuretic, "loop-diuretic", PRESENCE, ("ループ利尿薬", "Loop diuretic"), ("", "");
    /// Earlier venous or arterial clot.
    EarlierClot, "earlier-clot", PRESENCE, ("血栓・塞栓の既往", "Earlier venous or arterial clot"), ("", "");
    /// Oestrogen.
    Oestrogen, "oestrogen", PRESENCE, ("エストロゲン製剤", "Oestrogen"), ("", "");
    /// Central venous line.
    CentralLine, "central-line", PRESENCE, ("中心静脈カテーテル", "Central venous line"), ("", "");
    /// Hyperviscosity or hypercoagulable state.
    Hyperviscosity, "hyperviscosity", PRESENCE, ("過粘稠・凝固亢進状態", "Hyperviscosity or hypercoagulable state"), ("", "");
    /// Heart failure.
    HeartFailure, "heart-failure", PRESENCE, ("心不全", "Heart failure"), ("", "");
    /// Hyperprolinaemia, type I or II.
    Hyperprolinaemia, "hyperprolinaemia", PRESENCE, ("高プロリン血症（I・II 型）", "Hyperprolinaemia, type I or II"), ("", "");
    /// Hereditary fructose intolerance.
    FructoseIntolerance, "fructose-intolerance", PRESENCE, ("遺伝性果糖不耐症", "Hereditary fructose intolerance"), ("", "");
    /// ABO blood group.
    BloodGroup, "blood-group", Kind::OneOf(BloodGroup::CHOICES), ("ABO 血液型", "ABO blood group"), ("", "");
    /// Immunoglobulin so far.
    ImmunoglobulinHistory, "immunoglobulin-history", Kind::OneOf(ImmunoglobulinHistory::CHOICES), ("これまでの免疫グロブリン", "Immunoglobulin so far"), ("どれだけ空けば「長い間隔」かは添付文書で確認できていない", "How long a gap counts as long was not found in the texts read");
    /// Earlier reaction to immunoglobulin.
    EarlierReaction, "earlier-reaction", Kind::OneOf(EarlierReaction::CHOICES), ("免疫グロブリンによる反応の既往", "Earlier reaction to immunoglobulin"), ("最も重かったもの", "The worst one");
    /// Live vaccine planned.
    LiveVaccinePlanned, "live-vaccine-planned", PRESENCE, ("生ワクチンの予定", "Live vaccine planned"), ("麻疹、ムンプス、風疹、水痘など", "Measles, mumps, rubella, varicella");

    /// Pregnant.
    Pregnant, "pregnant", PRESENCE, ("妊娠中", "Pregnant"), ("", "");
    /// Body weight before the pregnancy.
    WeightBeforePregnancy, "weight-before-pregnancy", Kind::Weight, ("妊娠前の体重", "Weight before pregnancy"), ("", "");
    /// A weight that the clinician sets.
    EnteredWeight, "entered-weight", Kind::Weight, ("医師が決めた体重", "Weight set by the clinician"), ("", "");
    /// Why the clinician sets it.
    EnteredWeightReason, "entered-weight-reason", Kind::OneOf(EnteredWeightReason::CHOICES), ("その理由", "Why it is set"), ("", "");
}

impl Field {
    /// Asked of every patient.
    pub const BODY: &'static [Field] = &[Field::Weight, Field::Height, Field::Age, Field::Sex];

    /// What the weight rules ask beyond that.
    pub const DOSING_WEIGHT: &'static [Field] = &[
        Field::Pregnant,
        Field::WeightBeforePregnancy,
        Field::EnteredWeight,
        Field::EnteredWeightReason,
    ];

    /// The field stored under a key.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Field> {
        Field::ALL.iter().copied().find(|field| field.key() == key)
    }

    /// The label of a stored answer, where the field has fixed answers.
    #[must_use]
    pub fn choice(self, key: &str) -> Option<Choice> {
        match self.kind() {
            Kind::OneOf(choices) => choices.iter().copied().find(|choice| choice.key == key),
            Kind::Weight | Kind::Height | Kind::Creatinine | Kind::Whole(_) => None,
        }
    }
}
