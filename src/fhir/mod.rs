//! HL7 FHIR R4: what a Bundle says of a patient, and an order as a Bundle.
//!
//! | file | what |
//! |---|---|
//! | `read` | a Bundle to facts, and what of it was not taken, with the reason |
//! | `codes` | the codes of LOINC, SNOMED CT, ICD-10 and UCUM that are known |
//! | `write` | an order as a draft `MedicationRequest`, risks as `DetectedIssue` |
//!
//! Only what is unmistakable is taken: a known code, a known unit, a status that holds, one patient.
//! Everything else is named, so that a person can enter it.

mod codes;
mod read;
mod write;

pub use read::{LONGEST_BUNDLE, Left, Taken, TakenFact, read};
pub use write::{OrderBundle, write};
