//! The facts of a case: what may be asked, what was typed, what it means.

mod answers;
mod checks;
mod choice;
mod field;

pub use answers::{Answered, Answers};
pub use checks::{Finding, Severity};
pub use choice::{
    Answer, BloodGroup, Choice, CidpForm, EarlierCourse, EarlierReaction, EnteredWeightReason,
    GabaergicDrugs, GbsDisability, ImmunoglobulinHistory, MgSituation, PlasmaExchange, Presence, Sex, TreatmentPhase,
};
pub use field::{Field, Kind, WholeRange};

use crate::quantity::{BodyWeight, Height};

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
