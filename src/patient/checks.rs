//! What is possible, what is usual, and what does not fit together.
//!
//! The limits are this application's own: they catch slips of the hand, and
//! say nothing of a dose.

use super::{Answer, Answers, Field, Kind, Patient};
use crate::quantity::{BodyWeight, Creatinine, CreatinineUnit, Height, parse_scaled};
use crate::text::{Sentence, Text};

/// How grave a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Severity {
    /// Not taken. It must be corrected.
    Refused,
    /// Not taken until the user says that it is right.
    Asked,
}

/// What is wrong with an entry, and what to do. The entry itself stays as typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The field.
    pub field: Field,
    /// How grave it is.
    pub severity: Severity,
    /// The sentence beside the field.
    pub sentence: Sentence,
}

/// Body weights that are possible at any age.
const WEIGHT_POSSIBLE: (BodyWeight, BodyWeight) =
    (BodyWeight::mg(400_000), BodyWeight::kilograms(400));
/// Body weights that are usual where the age is not known.
const WEIGHT_USUAL: (BodyWeight, BodyWeight) =
    (BodyWeight::kilograms(3), BodyWeight::kilograms(180));
/// Heights that are possible.
const HEIGHT_POSSIBLE: (Height, Height) = (Height::centimetres(25), Height::centimetres(250));
/// Heights that are usual.
const HEIGHT_USUAL: (Height, Height) = (Height::centimetres(45), Height::centimetres(210));

/// Usual body weight by age: up to this age in years, from, to in kg.
const WEIGHT_BY_AGE: &[(i64, u16, u16)] = &[
    (0, 2, 14),
    (1, 6, 18),
    (4, 8, 35),
    (9, 12, 70),
    (17, 20, 150),
    (120, 30, 180),
];

/// No adult weighs less: below it the entry is refused, not asked about.
const LIGHTEST_ADULT: BodyWeight = BodyWeight::kilograms(18);

/// Creatinine in thousandths of mg/dL: 0.1 to 35 possible, 0.3 to 12 usual.
const MG_PER_DL: Limits<i64> = Limits {
    possible: (100, 35_000),
    usual: (300, 12_000),
};
/// Creatinine in hundredths of µmol/L: 9 to 3000 possible, 27 to 1060 usual. A number of the
/// other unit is refused, or at least asked about.
const MICROMOL_PER_LITRE: Limits<i64> = Limits {
    possible: (900, 300_000),
    usual: (2_700, 106_000),
};

/// Body mass index in tenths of kg/m², possible and usual.
const BMI_POSSIBLE: (i64, i64) = (70, 1200);
const BMI_USUAL: (i64, i64) = (120, 600);

/// Reads every field, then sets aside what does not fit together.
pub(super) fn read(answers: &Answers) -> (Patient, Vec<Finding>) {
    let mut reading = Reading {
        answers,
        findings: Vec::new(),
    };
    let mut patient = Patient {
        weight: reading.weight(Field::Weight),
        height: reading.height(),
        age: reading.whole(Field::Age),
        sex: reading.one_of(Field::Sex),
        gbs_disability: reading.one_of(Field::GbsDisability),
        days_since_onset: reading.whole(Field::DaysSinceOnset),
        plasma_exchange: reading.one_of(Field::PlasmaExchange),
        earlier_course: reading.one_of(Field::EarlierCourse),
        cidp_form: reading.one_of(Field::CidpForm),
        treatment_phase: reading.one_of(Field::TreatmentPhase),
        conduction_block: reading.one_of(Field::ConductionBlock),
        on_steroid: reading.one_of(Field::OnSteroid),
        mg_situation: reading.one_of(Field::MgSituation),
        treatment_resistant: reading.one_of(Field::TreatmentResistant),
        severe_dysphagia: reading.one_of(Field::SevereDysphagia),
        gabaergic_drugs: reading.one_of(Field::GabaergicDrugs),
        fisher_form: reading.one_of(Field::FisherForm),
        nodal_antibody: reading.one_of(Field::NodalAntibody),
        ivig_response: reading.one_of(Field::IvigResponse),
        steroid_unsuitable: reading.one_of(Field::SteroidUnsuitable),
        anti_gm1: reading.one_of(Field::AntiGm1),
        mg_control: reading.one_of(Field::MgControl),
        musk_antibody: reading.one_of(Field::MuskAntibody),
        newer_mg_drug: reading.one_of(Field::NewerMgDrug),
        amifampridine_not_enough: reading.one_of(Field::AmifampridineNotEnough),
        skin_disease: reading.one_of(Field::SkinDisease),
        myositis_antibody: reading.one_of(Field::MyositisAntibody),
        severe_weakness: reading.one_of(Field::SevereWeakness),
        postpartum: reading.one_of(Field::Postpartum),
        ms_form: reading.one_of(Field::MsForm),
        optic_neuritis_stage: reading.one_of(Field::OpticNeuritisStage),
        aqp4_antibody: reading.one_of(Field::Aqp4Antibody),
        acute_or_disabling: reading.one_of(Field::AcuteOrDisabling),
        cidp_like: reading.one_of(Field::CidpLike),
        epilepsy_antibody: reading.one_of(Field::EpilepsyAntibody),
        neuropathy_kind: reading.one_of(Field::NeuropathyKind),
        iga_deficiency: reading.one_of(Field::IgaDeficiency),
        kidney_disease: reading.one_of(Field::KidneyDisease),
        volume_depletion: reading.one_of(Field::VolumeDepletion),
        diabetes: reading.one_of(Field::Diabetes),
        vascular_disease: reading.one_of(Field::VascularDisease),
        immobility: reading.one_of(Field::Immobility),
        hypergammaglobulinaemia: reading.one_of(Field::Hypergammaglobulinaemia),
        platelet_disorder: reading.one_of(Field::PlateletDisorder),
        migraine: reading.one_of(Field::Migraine),
        severe_iga_deficiency: reading.one_of(Field::SevereIgaDeficiency),
        egfr: reading.whole(Field::Egfr),
        creatinine: reading.creatinine(),
        sepsis: reading.one_of(Field::Sepsis),
        paraprotein: reading.one_of(Field::Paraprotein),
        nephrotoxic_drugs: reading.one_of(Field::NephrotoxicDrugs),
        loop_diuretic: reading.one_of(Field::LoopDiuretic),
        earlier_clot: reading.one_of(Field::EarlierClot),
        oestrogen: reading.one_of(Field::Oestrogen),
        central_line: reading.one_of(Field::CentralLine),
        hyperviscosity: reading.one_of(Field::Hyperviscosity),
        heart_failure: reading.one_of(Field::HeartFailure),
        hyperprolinaemia: reading.one_of(Field::Hyperprolinaemia),
        fructose_intolerance: reading.one_of(Field::FructoseIntolerance),
        blood_group: reading.one_of(Field::BloodGroup),
        immunoglobulin_history: reading.one_of(Field::ImmunoglobulinHistory),
        earlier_reaction: reading.one_of(Field::EarlierReaction),
        live_vaccine_planned: reading.one_of(Field::LiveVaccinePlanned),
        pregnant: reading.one_of(Field::Pregnant),
        weight_before_pregnancy: reading.weight(Field::WeightBeforePregnancy),
        entered_weight: reading.weight(Field::EnteredWeight),
        entered_weight_reason: reading.one_of(Field::EnteredWeightReason),
    };
    reading.weight_and_height(&patient);
    reading.weight_and_age(&patient);
    reading.settle(&mut patient);
    (patient, reading.findings)
}

struct Reading<'a> {
    answers: &'a Answers,
    findings: Vec<Finding>,
}

impl Reading<'_> {
    fn refuse(&mut self, field: Field, sentence: impl Into<Sentence>) {
        self.findings.push(Finding {
            field,
            severity: Severity::Refused,
            sentence: sentence.into(),
        });
    }

    /// Asks whether an unusual value is right. All is asked before [`Reading::settle`] looks at the answer.
    fn ask(&mut self, field: Field, sentence: impl Into<Sentence>) {
        self.findings.push(Finding {
            field,
            severity: Severity::Asked,
            sentence: sentence.into(),
        });
    }

    /// What was asked and confirmed is taken, what was asked and not confirmed is set aside.
    fn settle(&mut self, patient: &mut Patient) {
        let answers = self.answers;
        self.findings.retain(|finding| {
            finding.severity == Severity::Refused || !answers.is_confirmed(finding.field)
        });
        for finding in &self.findings {
            match finding.field {
                Field::Weight => patient.weight = None,
                Field::WeightBeforePregnancy => patient.weight_before_pregnancy = None,
                Field::EnteredWeight => patient.entered_weight = None,
                Field::Height => patient.height = None,
                Field::Age => patient.age = None,
                Field::DaysSinceOnset => patient.days_since_onset = None,
                Field::Egfr => patient.egfr = None,
                Field::Creatinine => patient.creatinine = None,
                // A choice is never unusual.
                _ => {}
            }
        }
    }

    fn weight(&mut self, field: Field) -> Option<BodyWeight> {
        let parsed = self.parsed(field, BodyWeight::parse)?;
        let limits = Limits {
            possible: WEIGHT_POSSIBLE,
            usual: WEIGHT_USUAL,
        };
        self.within(field, parsed, &limits, BodyWeight::figure)
    }

    fn height(&mut self) -> Option<Height> {
        let parsed = self.parsed(Field::Height, Height::parse)?;
        let limits = Limits {
            possible: HEIGHT_POSSIBLE,
            usual: HEIGHT_USUAL,
        };
        self.within(Field::Height, parsed, &limits, Height::figure)
    }

    fn creatinine(&mut self) -> Option<Creatinine> {
        let read = self.parsed(Field::Creatinine, Creatinine::parse)?;
        let limits = match read.unit() {
            CreatinineUnit::MgPerDl => MG_PER_DL,
            CreatinineUnit::MicromolPerLitre => MICROMOL_PER_LITRE,
        };
        let in_unit = |number| read.with_number(number).figure();
        self.within(Field::Creatinine, read.number(), &limits, in_unit)?;
        Some(read)
    }

    fn whole(&mut self, field: Field) -> Option<i64> {
        let Kind::Whole(range) = field.kind() else {
            return None;
        };
        let parsed = self.parsed(field, |typed| parse_scaled(typed, 0))?;
        let limits = Limits {
            possible: range.possible,
            usual: range.usual,
        };
        self.within(field, parsed, &limits, |n| n.to_string())
    }

    fn one_of<A: Answer>(&mut self, field: Field) -> Option<A> {
        let typed = self.answers.text(field);
        if typed.is_empty() {
            return None;
        }
        let answer = A::from_key(typed);
        if answer.is_none() {
            self.refuse(
                field,
                text!(
                    "この版では読めない回答です。選び直してください。",
                    "This version cannot read this answer. Choose again.",
                ),
            );
        }
        answer
    }

    fn parsed<T>(
        &mut self,
        field: Field,
        parse: impl Fn(&str) -> Result<T, crate::quantity::EntryError>,
    ) -> Option<T> {
        let typed = self.answers.text(field);
        if typed.is_empty() {
            return None;
        }
        match parse(typed) {
            Ok(value) => Some(value),
            Err(error) => {
                self.refuse(field, error.sentence());
                None
            }
        }
    }

    fn within<T: PartialOrd + Copy>(
        &mut self,
        field: Field,
        value: T,
        limits: &Limits<T>,
        figure: impl Fn(T) -> String,
    ) -> Option<T> {
        let (least, most) = limits.possible;
        if value < least || value > most {
            let sentence = text!(
                "{value} はありえない値です。{least}〜{most} の範囲で入力してください。",
                "{value} is not possible. Enter a value from {least} to {most}.",
            )
            .fill(&[
                ("value", figure(value).into()),
                ("least", figure(least).into()),
                ("most", figure(most).into()),
            ]);
            self.refuse(field, sentence);
            return None;
        }
        let (low, high) = limits.usual;
        if value < low || value > high {
            let sentence = text!("{value} で正しいですか。", "{value}: is this right?");
            self.ask(field, sentence.fill(&[("value", figure(value).into())]));
        }
        Some(value)
    }

    fn weight_and_height(&mut self, patient: &Patient) {
        let (Some(weight), Some(height)) = (patient.weight, patient.height) else {
            return;
        };
        let Some(bmi) = bmi_tenths(weight, height) else {
            return;
        };
        if bmi < BMI_POSSIBLE.0 || bmi > BMI_POSSIBLE.1 {
            let together = text!(
                "体重 {weight} と身長 {height} は両立しません。入れ違いや単位を確認してください。",
                "A weight of {weight} and a height of {height} cannot both be right. Check whether they are swapped, and their units.",
            )
            .fill(&[
                ("weight", weight.figure().into()),
                ("height", height.figure().into()),
            ]);
            self.refuse(Field::Weight, together.clone());
            self.refuse(Field::Height, together);
        } else if bmi < BMI_USUAL.0 || bmi > BMI_USUAL.1 {
            let sentence = text!(
                "体重 {weight} と身長 {height}（BMI {bmi}）で正しいですか。",
                "A weight of {weight} at a height of {height} (BMI {bmi}): is this right?",
            )
            .fill(&[
                ("weight", weight.figure().into()),
                ("height", height.figure().into()),
                ("bmi", crate::quantity::format_scaled(bmi, 1).into()),
            ]);
            self.ask(Field::Weight, sentence);
        }
    }

    fn weight_and_age(&mut self, patient: &Patient) {
        let (Some(weight), Some(age)) = (patient.weight, patient.age) else {
            return;
        };
        let band = WEIGHT_BY_AGE.iter().find(|(up_to, _, _)| age <= *up_to);
        let Some((_, from, to)) = band else {
            return;
        };
        if weight >= BodyWeight::kilograms(*from) && weight <= BodyWeight::kilograms(*to) {
            return;
        }
        let filled = |text: Text| {
            text.fill(&[
                ("weight", weight.figure().into()),
                ("age", age.to_string().into()),
            ])
        };
        if age >= 18 && weight < LIGHTEST_ADULT {
            self.refuse(
                Field::Weight,
                filled(text!(
                    "{age} 歳で {weight} はありえない値です。体重と年齢を確認してください。",
                    "{weight} is not possible at the age of {age}. Check the weight and the age.",
                )),
            );
        } else {
            let sentence = filled(text!(
                "{age} 歳で {weight} は通常と異なります。正しいですか。",
                "{weight} is unusual at the age of {age}. Is this right?",
            ));
            self.ask(Field::Weight, sentence);
        }
    }
}

struct Limits<T> {
    possible: (T, T),
    usual: (T, T),
}

/// Body mass index in tenths of kg/m², rounded down. `None` without a height.
fn bmi_tenths(weight: BodyWeight, height: Height) -> Option<i64> {
    // mg ÷ (0.1 mm)² is 100 kg/m², so tenths of it are the quotient times 1000.
    let tenths = i128::from(weight.as_mg()).checked_mul(1000)?;
    let square = i128::from(height.as_tenths_mm()).checked_pow(2)?;
    i64::try_from(tenths.checked_div(square)?).ok()
}
