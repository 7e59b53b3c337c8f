//! The codes that are known.

use crate::evidence::Condition;
use crate::patient::Field;

/// LOINC.
pub(super) const LOINC: &str = "http://loinc.org";
/// SNOMED CT.
pub(super) const SNOMED: &str = "http://snomed.info/sct";
/// ATC, the classes of drugs.
const ATC: &str = "http://www.whocc.no/atc";
/// UCUM, the units.
pub(super) const UCUM: &str = "http://unitsofmeasure.org";

/// Observations that are a fact of a case. Weight and height each have a general code, and one for measured.
pub(super) const OBSERVATIONS: [(&str, Field); 7] = [
    ("29463-7", Field::Weight),
    ("3141-9", Field::Weight),
    ("8302-2", Field::Height),
    ("3137-7", Field::Height),
    ("2160-0", Field::Creatinine),
    ("14682-9", Field::Creatinine),
    ("883-9", Field::BloodGroup),
];

/// IgA in serum.
pub(super) const IGA: &str = "2458-8";

/// Immunoglobulin as a substance, and normal immunoglobulin as a drug: all of it, not into a vessel, into one.
const IMMUNOGLOBULIN: [(&str, &str); 4] = [
    (SNOMED, "112133008"),
    (ATC, "J06BA"),
    (ATC, "J06BA01"),
    (ATC, "J06BA02"),
];

/// Whether a coding is immunoglobulin.
pub(super) fn is_immunoglobulin(coding: (&str, &str)) -> bool {
    IMMUNOGLOBULIN.contains(&coding)
}

/// Whether a coding is anaphylaxis.
pub(super) fn is_anaphylaxis(coding: (&str, &str)) -> bool {
    coding == (SNOMED, "39579001")
}

/// Conditions by SNOMED CT.
const BY_SNOMED: [(&str, Condition); 8] = [
    ("40956001", Condition::Gbs),
    ("1767005", Condition::MillerFisher),
    ("128209004", Condition::Cidp),
    ("86044005", Condition::Als),
    ("91637004", Condition::Mg),
    ("56989000", Condition::Lems),
    ("396230008", Condition::Dm),
    ("31384009", Condition::Pm),
];

/// Conditions by ICD-10 and its modification for the United States. A code that holds for several
/// conditions, such as G35 and G61.8, is not here.
const BY_ICD: [(&str, Condition); 8] = [
    ("G61.0", Condition::Gbs),
    ("G61.81", Condition::Cidp),
    ("G61.82", Condition::Mmn),
    ("G12.21", Condition::Als),
    ("G70.0", Condition::Mg),
    ("G70.00", Condition::Mg),
    ("G70.01", Condition::Mg),
    ("G72.41", Condition::Ibm),
];

/// The condition of a code.
pub(super) fn condition(system: &str, code: &str) -> Option<Condition> {
    let known = |table: &[(&str, Condition)]| {
        let mut rows = table.iter();
        rows.find(|(known, _)| *known == code).map(|row| row.1)
    };
    if system == SNOMED {
        return known(&BY_SNOMED);
    }
    is_icd(system).then(|| known(&BY_ICD)).flatten()
}

fn is_icd(system: &str) -> bool {
    [
        "http://hl7.org/fhir/sid/icd-10",
        "http://hl7.org/fhir/sid/icd-10-cm",
    ]
    .contains(&system)
}

/// The unit as a field reads it; `None` where the field has none of this code.
pub(super) fn unit(field: Field, code: &str) -> Option<&'static str> {
    match (field, code) {
        (Field::Weight, "kg") => Some("kg"),
        (Field::Weight, "[lb_av]") => Some("lb"),
        (Field::Height, "cm") => Some("cm"),
        (Field::Creatinine, "mg/dL") => Some("mg/dL"),
        (Field::Creatinine, "umol/L") => Some("µmol/L"),
        _ => None,
    }
}
