//! The field table: one row drives label, unit, range, help, stored name and test.

use super::choice::{
    Answer, Choice, CidpForm, CustomBasis, DropFactor, EarlierCourse, EnteredWeightReason,
    GabaergicDrugs, GbsDisability, InfusionNumber, MgSituation, PlasmaExchange, Presence,
    PumpSteps, Sex, TreatmentPhase, VialChoice,
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

/// A decimal number with what is possible.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FigureRange {
    /// Shown behind the number.
    pub unit: Text,
    /// How many decimals are read; the number is held as a whole number of the last of them.
    pub decimals: u8,
    /// Outside of this an entry is refused.
    pub possible: (i64, i64),
}

/// How a field is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Body weight: kg, or lb where named.
    Weight,
    /// Height: cm, or ft in where named.
    Height,
    /// A whole number.
    Whole(WholeRange),
    /// A decimal number.
    Figure(FigureRange),
    /// A time of the day.
    Clock,
    /// A day of the calendar.
    Date,
    /// One of a few answers.
    OneOf(&'static [Choice]),
    /// The key of something that another room lists: a rule, a product, a label.
    Key,
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

const CUSTOM_DAYS: WholeRange = WholeRange {
    unit: text!("日間", "days"),
    possible: (1, 14),
    usual: (1, 5),
};

/// Dose banding allows 10 % for biological drugs in England; more is not a rounding.
const ROUNDING_PERCENT: WholeRange = WholeRange {
    unit: Text::same("%"),
    possible: (0, 10),
    usual: (0, 10),
};

/// No regimen of the evidence goes beyond 2.4 g/kg a course; 4 leaves room for two.
const CUSTOM_DOSE: FigureRange = FigureRange {
    unit: Text::same("g/kg"),
    decimals: 3,
    possible: (10, 4000),
};

/// The highest rate of any label held is 8.4 mL/kg/h.
const TOLERATED_RATE: FigureRange = FigureRange {
    unit: Text::same("mL/kg/h"),
    decimals: 3,
    possible: (1, 8400),
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

    /// Pregnant.
    Pregnant, "pregnant", PRESENCE, ("妊娠中", "Pregnant"), ("", "");
    /// Body weight before the pregnancy.
    WeightBeforePregnancy, "weight-before-pregnancy", Kind::Weight, ("妊娠前の体重", "Weight before pregnancy"), ("", "");
    /// A weight that the clinician sets.
    EnteredWeight, "entered-weight", Kind::Weight, ("医師が決めた体重", "Weight set by the clinician"), ("", "");
    /// Why the clinician sets it.
    EnteredWeightReason, "entered-weight-reason", Kind::OneOf(EnteredWeightReason::CHOICES), ("その理由", "Why it is set"), ("", "");

    /// Which weight rule.
    WeightRule, "weight-rule", Kind::Key, ("体重の規則", "Weight rule"), ("", "");
    /// Which reading of a rule that can be read in two ways.
    WeightReading, "weight-reading", Kind::Key, ("規則の読み方", "Reading of the rule"), ("", "");
    /// A dose of the clinician's own.
    CustomDose, "custom-dose", Kind::Figure(CUSTOM_DOSE), ("用量", "Dose"), ("", "");
    /// What that dose is counted over.
    CustomBasis, "custom-basis", Kind::OneOf(CustomBasis::CHOICES), ("何あたり", "Counted"), ("", "");
    /// On how many days.
    CustomDays, "custom-days", Kind::Whole(CUSTOM_DAYS), ("日数", "Days"), ("", "");
    /// How the course's dose is rounded.
    DoseRounding, "dose-rounding", Kind::Key, ("丸め方", "Rounding"), ("", "");
    /// Within how many percent.
    RoundingPercent, "rounding-percent", Kind::Whole(ROUNDING_PERCENT), ("許容する差", "Difference allowed"), ("", "");
    /// What the vials are chosen for.
    VialAim, "vial-aim", Kind::OneOf(VialChoice::CHOICES), ("バイアルの選び方", "Vials chosen for"), ("", "");
    /// The product.
    Product, "product", Kind::Key, ("製剤", "Product"), ("", "");
    /// The label whose rates are used.
    Label, "label", Kind::Key, ("速度の根拠", "Rates from"), ("", "");
    /// A highest step that the clinician sets.
    HighestStep, "highest-step", Kind::Key, ("速度の上限", "Highest rate"), ("", "");
    /// First infusion, or a later one.
    InfusionNumber, "infusion-number", Kind::OneOf(InfusionNumber::CHOICES), ("この製剤の点滴", "Infusion of this product"), ("", "");
    /// The rate tolerated before.
    ToleratedRate, "tolerated-rate", Kind::Figure(TOLERATED_RATE), ("前回耐えられた速度", "Rate tolerated before"), ("", "");
    /// When the infusion starts.
    StartTime, "start-time", Kind::Clock, ("開始時刻", "Start"), ("例 09:00", "Such as 09:00");
    /// On which day.
    StartDate, "start-date", Kind::Date, ("開始日", "First day"), ("例 2026-11-22", "Such as 2026-11-22");
    /// What happened during the infusion.
    RunEvents, "run-events", Kind::Key, ("点滴中の出来事", "Events of the infusion"), ("", "");

    /// Where the ward is.
    Country, "country", Kind::Key, ("国", "Country"), ("", "");
    /// How finely the pump can be set.
    PumpSteps, "pump-steps", Kind::OneOf(PumpSteps::CHOICES), ("ポンプの設定単位", "Pump can be set by"), ("", "");
    /// Drops in a millilitre of the infusion set.
    DropFactor, "drop-factor", Kind::OneOf(DropFactor::CHOICES), ("点滴セットの滴数", "Drops per mL of the set"), ("", "");
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

    /// What is chosen for an order. It belongs to the case, and says nothing of the patient.
    pub const ORDER: &'static [Field] = &[
        Field::WeightRule,
        Field::WeightReading,
        Field::CustomDose,
        Field::CustomBasis,
        Field::CustomDays,
        Field::DoseRounding,
        Field::RoundingPercent,
        Field::VialAim,
        Field::Product,
        Field::Label,
        Field::HighestStep,
        Field::InfusionNumber,
        Field::ToleratedRate,
        Field::StartTime,
        Field::StartDate,
        Field::RunEvents,
    ];

    /// What a ward sets once.
    pub const WARD: &'static [Field] = &[
        Field::Country,
        Field::WeightRule,
        Field::DoseRounding,
        Field::RoundingPercent,
        Field::PumpSteps,
        Field::DropFactor,
    ];

    /// The risks of the review's section on complications, asked of every patient.
    pub const RISKS: &'static [Field] = &[
        Field::IgaDeficiency,
        Field::KidneyDisease,
        Field::VolumeDepletion,
        Field::Diabetes,
        Field::VascularDisease,
        Field::Immobility,
        Field::Hypergammaglobulinaemia,
        Field::PlateletDisorder,
        Field::Migraine,
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
            _ => None,
        }
    }
}
