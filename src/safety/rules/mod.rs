//! Which fact of a patient points at which harm: one file per harm.

pub(super) mod anaphylaxis;
mod haemolysis;
mod kidney;
mod meningitis;
mod metabolism;
mod overload;
mod reaction;
mod thrombosis;
mod vaccine;

pub(super) use kidney::ELDERLY_ABOVE_YEARS;

use super::{AdverseEvent, Cause, Consequence, Line, Warning};
use crate::patient::{Field, Patient, Presence};
use crate::quantity::{DosePerKilogram, PerCourse};
use crate::text::Text;

/// What is screened.
#[derive(Clone, Copy, Debug)]
pub(super) struct Screened<'a> {
    pub patient: &'a Patient,
    /// The dose of the course; `None`: not known yet.
    pub course: Option<DosePerKilogram<PerCourse>>,
}

/// Whether a risk is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Found {
    There,
    NotThere,
    /// Not known: these facts are asked for.
    Ask(&'static [Field]),
}

/// When a rule fires.
#[derive(Clone, Copy, Debug)]
enum When {
    /// The finding is there.
    Present,
    /// What else decides.
    So(fn(&Screened<'_>) -> Found),
}

/// A warning, and when it is due.
#[derive(Clone, Copy, Debug)]
pub(super) struct Rule {
    when: When,
    pub warning: Warning,
}

impl Rule {
    /// A finding is there.
    const fn present(
        field: Field,
        event: AdverseEvent,
        consequence: Consequence,
        lines: &'static [Line],
    ) -> Rule {
        Rule {
            when: When::Present,
            warning: Warning {
                consequence,
                cause: Cause::Fact(field),
                named: None,
                event,
                lines,
            },
        }
    }

    /// Something else than a finding decides.
    const fn so(mut self, holds: fn(&Screened<'_>) -> Found) -> Rule {
        self.when = When::So(holds);
        self
    }

    /// What of the fact is the risk.
    const fn named(mut self, risk: Text) -> Rule {
        self.warning.named = Some(risk);
        self
    }

    /// It is the dose that brings it up.
    const fn of_the_course(mut self) -> Rule {
        self.warning.cause = Cause::Course;
        self
    }

    pub(super) fn found(&self, screened: &Screened<'_>) -> Found {
        match (self.when, self.warning.cause) {
            (When::So(holds), _) => holds(screened),
            (When::Present, Cause::Fact(field)) => presence(screened.patient, field),
            (When::Present, Cause::Course) => Found::NotThere,
        }
    }
}

/// There, or not; where it is not known, these facts are asked for.
fn known(holds: Option<bool>, asked: &'static [Field]) -> Found {
    match holds {
        Some(true) => Found::There,
        Some(false) => Found::NotThere,
        None => Found::Ask(asked),
    }
}

/// What is known of a finding.
fn presence(patient: &Patient, field: Field) -> Found {
    // A field that is no finding has no entry here; its rule decides by a function.
    let (found, asked): (Option<Presence>, &'static [Field]) = match field {
        Field::IgaDeficiency => (patient.iga_deficiency, &[Field::IgaDeficiency]),
        Field::KidneyDisease => (patient.kidney_disease, &[Field::KidneyDisease]),
        Field::VolumeDepletion => (patient.volume_depletion, &[Field::VolumeDepletion]),
        Field::Diabetes => (patient.diabetes, &[Field::Diabetes]),
        Field::VascularDisease => (patient.vascular_disease, &[Field::VascularDisease]),
        Field::Immobility => (patient.immobility, &[Field::Immobility]),
        Field::Hypergammaglobulinaemia => (
            patient.hypergammaglobulinaemia,
            &[Field::Hypergammaglobulinaemia],
        ),
        Field::PlateletDisorder => (patient.platelet_disorder, &[Field::PlateletDisorder]),
        Field::Migraine => (patient.migraine, &[Field::Migraine]),
        Field::Sepsis => (patient.sepsis, &[Field::Sepsis]),
        Field::Paraprotein => (patient.paraprotein, &[Field::Paraprotein]),
        Field::NephrotoxicDrugs => (patient.nephrotoxic_drugs, &[Field::NephrotoxicDrugs]),
        Field::LoopDiuretic => (patient.loop_diuretic, &[Field::LoopDiuretic]),
        Field::EarlierClot => (patient.earlier_clot, &[Field::EarlierClot]),
        Field::Oestrogen => (patient.oestrogen, &[Field::Oestrogen]),
        Field::CentralLine => (patient.central_line, &[Field::CentralLine]),
        Field::Hyperviscosity => (patient.hyperviscosity, &[Field::Hyperviscosity]),
        Field::HeartFailure => (patient.heart_failure, &[Field::HeartFailure]),
        Field::Hyperprolinaemia => (patient.hyperprolinaemia, &[Field::Hyperprolinaemia]),
        Field::FructoseIntolerance => (patient.fructose_intolerance, &[Field::FructoseIntolerance]),
        Field::LiveVaccinePlanned => (patient.live_vaccine_planned, &[Field::LiveVaccinePlanned]),
        _ => (None, &[]),
    };
    known(found.map(|found| found == Presence::Present), asked)
}

/// Every rule, in the order in which the facts are asked for.
pub(super) fn all() -> impl Iterator<Item = &'static Rule> {
    [
        anaphylaxis::RULES,
        kidney::RULES,
        thrombosis::RULES,
        overload::RULES,
        haemolysis::RULES,
        reaction::RULES,
        meningitis::RULES,
        metabolism::RULES,
        vaccine::RULES,
    ]
    .into_iter()
    .flatten()
}
