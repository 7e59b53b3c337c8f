//! Which facts make a patient open to a hazard of a product.

use crate::patient::{Field, Patient, Presence};
use crate::product::Hazard;
use crate::safety::clearance::{REDUCED_BELOW, clearance};
use crate::safety::rules::ELDERLY_ABOVE_YEARS;

/// Whether a patient is open to a hazard.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trait {
    /// All that counts was answered, and is not there.
    Absent,
    /// These facts are not known, and none of the others is there.
    NotKnown(Vec<Field>),
    /// These facts are there.
    Present(Vec<Field>),
}

impl Trait {
    /// Any of some facts is enough.
    fn any(facts: &[(Field, Option<Presence>)]) -> Trait {
        let with = |wanted: Option<Presence>| -> Vec<Field> {
            let alike = facts.iter().filter(|(_, found)| *found == wanted);
            alike.map(|(field, _)| *field).collect()
        };
        let present = with(Some(Presence::Present));
        if !present.is_empty() {
            return Trait::Present(present);
        }
        match with(None) {
            unknown if unknown.is_empty() => Trait::Absent,
            unknown => Trait::NotKnown(unknown),
        }
    }
}

const fn presence(holds: bool) -> Presence {
    if holds {
        Presence::Present
    } else {
        Presence::Absent
    }
}

/// The kidneys: as answered, or by an eGFR or a computed clearance that is low. A good one does not
/// say that there is no kidney disease.
#[must_use]
pub fn kidney_disease(patient: &Patient) -> (Field, Option<Presence>) {
    let low = patient.egfr.is_some_and(|egfr| egfr < REDUCED_BELOW);
    match patient.kidney_disease {
        Some(Presence::Present) => (Field::KidneyDisease, Some(Presence::Present)),
        _ if low => (Field::Egfr, Some(Presence::Present)),
        _ if matches!(clearance(patient), Some(Ok(computed)) if computed.is_reduced()) => {
            (Field::Creatinine, Some(Presence::Present))
        }
        answered => (Field::KidneyDisease, answered),
    }
}

/// Whether a patient is open to a hazard, and by which facts that is known.
#[must_use]
pub fn trait_of(hazard: Hazard, patient: &Patient) -> Trait {
    match hazard {
        Hazard::Iga => anti_iga(patient),
        Hazard::Proline => Trait::any(&[(Field::Hyperprolinaemia, patient.hyperprolinaemia)]),
        Hazard::Sorbitol => {
            Trait::any(&[(Field::FructoseIntolerance, patient.fructose_intolerance)])
        }
        Hazard::SorbitolUnderTwo => {
            let under_two = patient.age.map(|years| presence(years < 2));
            Trait::any(&[(Field::Age, under_two)])
        }
        Hazard::Maltose => Trait::any(&[(Field::Diabetes, patient.diabetes)]),
        Hazard::Sodium => Trait::any(&[
            (Field::HeartFailure, patient.heart_failure),
            kidney_disease(patient),
        ]),
        Hazard::Sucrose => kidney_risk(patient),
    }
}

/// The kidneys at risk: any of the list of the labels' boxed warning.
#[must_use]
pub fn kidney_risk(patient: &Patient) -> Trait {
    let elderly = patient
        .age
        .map(|years| presence(years > ELDERLY_ABOVE_YEARS));
    Trait::any(&[
        kidney_disease(patient),
        (Field::Diabetes, patient.diabetes),
        (Field::Age, elderly),
        (Field::VolumeDepletion, patient.volume_depletion),
        (Field::Sepsis, patient.sepsis),
        (Field::Paraprotein, patient.paraprotein),
        (Field::NephrotoxicDrugs, patient.nephrotoxic_drugs),
    ])
}

/// The antibodies are what harms. Without a deficiency they are not looked for; that there is none
/// of both together answers it as well, as kept cases do.
fn anti_iga(patient: &Patient) -> Trait {
    match (patient.iga_deficiency, patient.severe_iga_deficiency) {
        (Some(Presence::Present), _) => Trait::Present(vec![Field::IgaDeficiency]),
        (Some(Presence::Absent), _) | (None, Some(Presence::Absent)) => Trait::Absent,
        (None, Some(Presence::Present)) => Trait::NotKnown(vec![Field::IgaDeficiency]),
        (None, None) => Trait::NotKnown(vec![Field::SevereIgaDeficiency, Field::IgaDeficiency]),
    }
}
