//! The risks as they are answered where they are there, and where they are not.
#![allow(dead_code, reason = "each test file uses its part")]

use ivig_navigator::patient::{Answers, Field};

/// A patient of whom every risk was asked and none is there.
pub const WELL: &[(Field, &str)] = &[
    (Field::Weight, "60"),
    (Field::Height, "160"),
    (Field::Age, "50"),
    (Field::Sex, "female"),
    (Field::Pregnant, "absent"),
    (Field::KidneyDisease, "absent"),
    (Field::Egfr, "90"),
    (Field::Creatinine, "0.6 mg/dL"),
    (Field::VolumeDepletion, "absent"),
    (Field::Diabetes, "absent"),
    (Field::Sepsis, "absent"),
    (Field::Paraprotein, "absent"),
    (Field::NephrotoxicDrugs, "absent"),
    (Field::LoopDiuretic, "absent"),
    (Field::EarlierClot, "absent"),
    (Field::VascularDisease, "absent"),
    (Field::Immobility, "absent"),
    (Field::Oestrogen, "absent"),
    (Field::CentralLine, "absent"),
    (Field::Hyperviscosity, "absent"),
    (Field::Hypergammaglobulinaemia, "absent"),
    (Field::PlateletDisorder, "absent"),
    (Field::HeartFailure, "absent"),
    (Field::SevereIgaDeficiency, "absent"),
    (Field::IgaDeficiency, "absent"),
    (Field::BloodGroup, "o"),
    (Field::ImmunoglobulinHistory, "continued"),
    (Field::EarlierReaction, "none"),
    (Field::Migraine, "absent"),
    (Field::Hyperprolinaemia, "absent"),
    (Field::FructoseIntolerance, "absent"),
    (Field::LiveVaccinePlanned, "absent"),
];

/// The answers that are a risk.
pub const RISKY: &[(Field, &str)] = &[
    (Field::Weight, "90"),
    (Field::Age, "72"),
    (Field::Pregnant, "present"),
    (Field::KidneyDisease, "present"),
    (Field::Egfr, "38"),
    (Field::Creatinine, "180 µmol/L"),
    (Field::VolumeDepletion, "present"),
    (Field::Diabetes, "present"),
    (Field::Sepsis, "present"),
    (Field::Paraprotein, "present"),
    (Field::NephrotoxicDrugs, "present"),
    (Field::LoopDiuretic, "present"),
    (Field::EarlierClot, "present"),
    (Field::VascularDisease, "present"),
    (Field::Immobility, "present"),
    (Field::Oestrogen, "present"),
    (Field::CentralLine, "present"),
    (Field::Hyperviscosity, "present"),
    (Field::Hypergammaglobulinaemia, "present"),
    (Field::PlateletDisorder, "present"),
    (Field::HeartFailure, "present"),
    (Field::SevereIgaDeficiency, "present"),
    (Field::IgaDeficiency, "present"),
    (Field::BloodGroup, "a"),
    (Field::ImmunoglobulinHistory, "first"),
    (Field::EarlierReaction, "severe"),
    (Field::Migraine, "present"),
    (Field::Hyperprolinaemia, "present"),
    (Field::FructoseIntolerance, "present"),
    (Field::LiveVaccinePlanned, "present"),
];

/// Answers, the later over the earlier.
pub fn answers(groups: &[&[(Field, &str)]]) -> Answers {
    let mut answers = Answers::default();
    for (field, text) in groups.iter().copied().flatten() {
        answers.set(*field, *text);
    }
    answers
}
