//! The facts of a case: what may be asked, what was typed, what it means.

mod answers;
mod checks;
mod choice;
mod field;
mod risk;

pub use answers::{Answered, Answers};
pub use checks::{Finding, Severity};
pub use choice::{
    Answer, BloodGroup, Choice, CidpForm, EarlierCourse, EarlierReaction, EnteredWeightReason,
    EpilepsyAntibody, FisherForm, GabaergicDrugs, GbsDisability, ImmunoglobulinHistory,
    IvigResponse, MgControl, MgSituation, MsForm, MyositisAntibody, NeuropathyKind, NewerMgDrug,
    OpticNeuritisStage, PlasmaExchange, Presence, Sex, TreatmentPhase,
};
pub use field::{Field, Kind, WholeRange};
pub use risk::RiskGroup;

use crate::quantity::{BodyWeight, Creatinine, Height};

/// The facts that hold: read, possible, and confirmed where unusual.
///
/// Every fact may be missing. Missing means not known, never absent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[expect(
    missing_docs,
    reason = "each fact is documented by its row in the field table"
)]
pub struct Patient {
    pub weight: Option<BodyWeight>,
    pub height: Option<Height>,
    pub age: Option<i64>,
    pub sex: Option<Sex>,
    pub gbs_disability: Option<GbsDisability>,
    pub days_since_onset: Option<i64>,
    pub plasma_exchange: Option<PlasmaExchange>,
    pub earlier_course: Option<EarlierCourse>,
    pub cidp_form: Option<CidpForm>,
    pub treatment_phase: Option<TreatmentPhase>,
    pub conduction_block: Option<Presence>,
    pub on_steroid: Option<Presence>,
    pub mg_situation: Option<MgSituation>,
    pub treatment_resistant: Option<Presence>,
    pub severe_dysphagia: Option<Presence>,
    pub gabaergic_drugs: Option<GabaergicDrugs>,
    pub fisher_form: Option<FisherForm>,
    pub nodal_antibody: Option<Presence>,
    pub ivig_response: Option<IvigResponse>,
    pub steroid_unsuitable: Option<Presence>,
    pub anti_gm1: Option<Presence>,
    pub mg_control: Option<MgControl>,
    pub musk_antibody: Option<Presence>,
    pub newer_mg_drug: Option<NewerMgDrug>,
    pub amifampridine_not_enough: Option<Presence>,
    pub skin_disease: Option<Presence>,
    pub myositis_antibody: Option<MyositisAntibody>,
    pub severe_weakness: Option<Presence>,
    pub postpartum: Option<Presence>,
    pub ms_form: Option<MsForm>,
    pub optic_neuritis_stage: Option<OpticNeuritisStage>,
    pub aqp4_antibody: Option<Presence>,
    pub acute_or_disabling: Option<Presence>,
    pub cidp_like: Option<Presence>,
    pub epilepsy_antibody: Option<EpilepsyAntibody>,
    pub neuropathy_kind: Option<NeuropathyKind>,
    pub iga_deficiency: Option<Presence>,
    pub kidney_disease: Option<Presence>,
    pub volume_depletion: Option<Presence>,
    pub diabetes: Option<Presence>,
    pub vascular_disease: Option<Presence>,
    pub immobility: Option<Presence>,
    pub hypergammaglobulinaemia: Option<Presence>,
    pub platelet_disorder: Option<Presence>,
    pub migraine: Option<Presence>,
    pub severe_iga_deficiency: Option<Presence>,
    pub egfr: Option<i64>,
    pub creatinine: Option<Creatinine>,
    pub sepsis: Option<Presence>,
    pub paraprotein: Option<Presence>,
    pub nephrotoxic_drugs: Option<Presence>,
    pub loop_diuretic: Option<Presence>,
    pub earlier_clot: Option<Presence>,
    pub oestrogen: Option<Presence>,
    pub central_line: Option<Presence>,
    pub hyperviscosity: Option<Presence>,
    pub heart_failure: Option<Presence>,
    pub hyperprolinaemia: Option<Presence>,
    pub fructose_intolerance: Option<Presence>,
    pub blood_group: Option<BloodGroup>,
    pub immunoglobulin_history: Option<ImmunoglobulinHistory>,
    pub earlier_reaction: Option<EarlierReaction>,
    pub live_vaccine_planned: Option<Presence>,
    pub pregnant: Option<Presence>,
    pub weight_before_pregnancy: Option<BodyWeight>,
    pub entered_weight: Option<BodyWeight>,
    pub entered_weight_reason: Option<EnteredWeightReason>,
}

impl Patient {
    /// Reads what was typed. What cannot be read, is impossible, or is unusual
    /// and not confirmed stays out, and each such field has a [`Finding`].
    ///
    /// ```
    /// use ivig_navigator::patient::{Answers, Field, Patient};
    /// let mut answers = Answers::default();
    /// answers.set(Field::Weight, "700");
    /// let (patient, findings) = Patient::read(&answers);
    /// assert_eq!(patient.weight, None);
    /// assert_eq!(findings[0].field, Field::Weight);
    /// ```
    #[must_use]
    pub fn read(answers: &Answers) -> (Patient, Vec<Finding>) {
        checks::read(answers)
    }
}
