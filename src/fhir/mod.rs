//! HL7 FHIR R4: what a Bundle says of a patient, and an order as a Bundle.
//!
//! | file | what |
//! |---|---|
//! | `read` | a Bundle to facts, and what of it was not taken, with the reason |
//! | `taken` | what comes of that |
//! | `element` | what stands in a resource |
//! | `iga` | a level of IgA as an answer on severe deficiency |
//! | `allergy` | a recorded allergy as an answer on earlier reactions |
//! | `codes` | the codes of LOINC, SNOMED CT, ICD-10, ATC and UCUM that are known |
//! | `write` | an order as a draft `MedicationRequest` for each run of days |
//! | `reasons` | what it stands on: advice as `GuidanceResponse`, risks as `DetectedIssue`, scores as `Observation` |
//!
//! Only what is unmistakable is taken: a known code, a known unit, a status that holds, one patient.
//! Everything else is named, so that a person can enter it.

mod allergy;
mod codes;
mod element;
mod iga;
mod read;
mod reasons;
mod taken;
mod write;

pub use read::{LONGEST_BUNDLE, read, read_value};
pub use taken::{Left, Taken, TakenCondition, TakenFact};
pub use write::{OrderBundle, write};
