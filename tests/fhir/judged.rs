//! A level of IgA and a recorded allergy: what is read as an answer, and what is asked of a person.

use ivig_navigator::evidence::Status;
use ivig_navigator::fhir::read;
use ivig_navigator::patient::Field;

use super::today;

const LOINC_IGA: &str = r#""status": "final", "code": { "coding": [{ "system": "http://loinc.org", "code": "2458-8" }] }"#;

/// A Bundle of a patient born on a day, and of one resource.
fn bundle(birth: &str, kind: &str, members: &str) -> String {
    format!(
        r#"{{ "resourceType": "Bundle", "type": "collection", "entry": [
            {{ "resource": {{ "resourceType": "Patient", "birthDate": "{birth}" }} }},
            {{ "resource": {{ "resourceType": "{kind}", {members} }} }} ] }}"#
    )
}

/// The answer that the resource gives, or a part of the sentence that says why it gives none.
fn check(about: &str, text: &str, field: Field, expected: Result<&str, &str>) {
    let taken = read(text, today()).unwrap();
    let fact = taken.facts.iter().find(|fact| fact.field == field);
    match expected {
        Ok(answer) => {
            let fact = fact.unwrap_or_else(|| panic!("{about}: {:?}", taken.left));
            assert_eq!(fact.text, answer, "{about}");
            assert_ne!(
                fact.ground.map(|ground| ground.status()),
                Some(Status::Unverified),
                "{about}"
            );
            assert!(fact.ground.is_some(), "{about}: no ground");
        }
        Err(why) => {
            assert_eq!(fact, None, "{about}");
            let said = taken.left.iter().any(|left| left.why.en().contains(why));
            assert!(said, "{about}: {:?}", taken.left);
        }
    }
}

fn amount(value: &str, unit: &str, sign: &str) -> String {
    let sign = match sign {
        "" => String::new(),
        sign => format!(r#""comparator": "{sign}", "#),
    };
    format!(
        r#"{{ {sign}"value": {value}, "system": "http://unitsofmeasure.org", "code": "{unit}" }}"#
    )
}

#[test]
fn a_level_of_iga_is_an_answer_where_the_definition_or_the_laboratory_settles_it() {
    const ADULT: &str = "1972-11-30";
    const OLDER_THAN_FOUR: &str = "2021-11-29";
    const FOUR: &str = "2021-11-30";
    let low = amount("0.7", "g/L", "");
    for (birth, value, unit, sign, limit, expected) in [
        (ADULT, "0.05", "g/L", "", None, Ok("present")),
        (ADULT, "0.0699", "g/L", "", None, Ok("present")),
        (ADULT, "6.9", "mg/dL", "", None, Ok("present")),
        (ADULT, "69", "mg/L", "", None, Ok("present")),
        (ADULT, "0", "g/L", "", None, Ok("present")),
        (ADULT, "0.07", "g/L", "<", None, Ok("present")),
        (
            ADULT,
            "0.07",
            "g/L",
            "<=",
            None,
            Err("not known to be below"),
        ),
        (ADULT, "0.2", "g/L", "<", None, Err("not known to be below")),
        (ADULT, "0.07", "g/L", "", None, Err("not known to be below")),
        (ADULT, "7", "mg/dL", "", None, Err("not known to be below")),
        (
            ADULT,
            "0.05",
            "g/L",
            ">",
            None,
            Err("not known to be below"),
        ),
        (OLDER_THAN_FOUR, "0.05", "g/L", "", None, Ok("present")),
        (
            FOUR,
            "0.05",
            "g/L",
            "",
            None,
            Err("age is not known or not above"),
        ),
        (
            "2021",
            "0.05",
            "g/L",
            "",
            None,
            Err("age is not known or not above"),
        ),
        (ADULT, "1.2", "g/L", "", Some(&low), Ok("absent")),
        (ADULT, "0.7", "g/L", "", Some(&low), Ok("absent")),
        (FOUR, "0.7", "g/L", "", Some(&low), Ok("absent")),
        (ADULT, "120", "mg/dL", "", Some(&low), Ok("absent")),
        (ADULT, "4", "g/L", ">", Some(&low), Ok("absent")),
        (
            ADULT,
            "4",
            "g/L",
            "<",
            Some(&low),
            Err("not known to be below"),
        ),
        (
            ADULT,
            "0.69",
            "g/L",
            "",
            Some(&low),
            Err("not known to be below"),
        ),
        (ADULT, "1.2", "g/L", "", None, Err("not known to be below")),
        // A limit below the definition reassures nobody.
        (
            ADULT,
            "0.06",
            "g/L",
            "",
            Some(&amount("0.05", "g/L", "")),
            Ok("present"),
        ),
        (ADULT, "1.2", "g/l", "", Some(&low), Err("no level of IgA")),
        (
            ADULT,
            "9",
            "[IU]/mL",
            "",
            Some(&low),
            Err("no level of IgA"),
        ),
        (ADULT, "-1", "g/L", "", Some(&low), Err("no level of IgA")),
    ] {
        let measured = amount(value, unit, sign);
        let range = limit.map_or_else(String::new, |low| {
            format!(r#", "referenceRange": [{{ "low": {low} }}]"#)
        });
        let members = format!(r#"{LOINC_IGA}, "valueQuantity": {measured}{range}"#);
        let about = format!("{sign}{value} {unit}, born {birth}, {limit:?}");
        let text = bundle(birth, "Observation", &members);
        check(&about, &text, Field::SevereIgaDeficiency, expected);
    }
}

#[test]
fn a_level_of_iga_is_shown_as_it_was_measured() {
    let measured = amount("0.05", "g/L", "<");
    let members =
        format!(r#"{LOINC_IGA}, "effectiveDateTime": "2026-11-20", "valueQuantity": {measured}"#);
    let taken = read(&bundle("1972-11-30", "Observation", &members), today()).unwrap();
    let fact = taken.facts.last().unwrap();
    assert_eq!(fact.from, "Observation 2458-8 <0.05\u{a0}g/L 2026-11-20");
}

#[test]
fn of_two_ranges_of_a_laboratory_none_is_chosen() {
    let low = amount("0.7", "g/L", "");
    let members = format!(
        r#"{LOINC_IGA}, "valueQuantity": {low}, "referenceRange": [{{ "low": {low} }}, {{ "low": {low} }}]"#
    );
    let text = bundle("1972-11-30", "Observation", &members);
    let why = "not known to be below";
    check("two ranges", &text, Field::SevereIgaDeficiency, Err(why));
}

#[test]
fn only_a_confirmed_severe_reaction_to_immunoglobulin_is_an_earlier_reaction() {
    const SUBSTANCE: &str =
        r#""coding": [{ "system": "http://snomed.info/sct", "code": "112133008" }]"#;
    const DRUG: &str = r#""coding": [{ "system": "http://www.whocc.no/atc", "code": "J06BA02" }]"#;
    const PENICILLIN: &str =
        r#""coding": [{ "system": "http://www.whocc.no/atc", "code": "J01CE01" }]"#;
    const WORDS: &str = r#""text": "Immunoglobulin""#;
    const SEVERE: &str = r#""severity": "severe""#;
    const SHOCK: &str = r#""manifestation": [{ "text": "rash" }, { "coding": [{ "system": "http://snomed.info/sct", "code": "39579001" }] }]"#;
    const MILD: &str = r#""manifestation": [{ "text": "rash" }], "severity": "mild""#;
    let of_it = format!(r#""substance": {{ {DRUG} }}, {SEVERE}"#);
    let mild_of_it = format!(r#""substance": {{ {DRUG} }}, {MILD}"#);
    for (code, reaction, clinical, verified, expected) in [
        (SUBSTANCE, SEVERE, "active", "confirmed", Ok("severe")),
        (DRUG, SHOCK, "active", "confirmed", Ok("severe")),
        (WORDS, of_it.as_str(), "active", "confirmed", Ok("severe")),
        (
            DRUG,
            MILD,
            "active",
            "confirmed",
            Err("No reaction is recorded as severe"),
        ),
        (
            DRUG,
            SEVERE,
            "resolved",
            "confirmed",
            Err("not a confirmed allergy of today"),
        ),
        (
            DRUG,
            SEVERE,
            "active",
            "unconfirmed",
            Err("not a confirmed allergy of today"),
        ),
        (
            DRUG,
            SEVERE,
            "active",
            "refuted",
            Err("not a confirmed allergy of today"),
        ),
        (
            WORDS,
            SEVERE,
            "active",
            "confirmed",
            Err("no code of immunoglobulin"),
        ),
        (
            PENICILLIN,
            SEVERE,
            "active",
            "confirmed",
            Err("no code of immunoglobulin"),
        ),
        // Severe was another drug's reaction.
        (
            WORDS,
            &mild_of_it,
            "active",
            "confirmed",
            Err("No reaction is recorded as severe"),
        ),
    ] {
        let status = |code| format!(r#"{{ "coding": [{{ "code": "{code}" }}] }}"#);
        let members = format!(
            r#""clinicalStatus": {}, "verificationStatus": {}, "code": {{ {code} }}, "reaction": [{{ {reaction} }}]"#,
            status(clinical),
            status(verified)
        );
        let text = bundle("1972-11-30", "AllergyIntolerance", &members);
        let about = format!("{code} {reaction} {clinical} {verified}");
        check(&about, &text, Field::EarlierReaction, expected);
    }
}

#[test]
fn an_allergy_of_another_patient_is_not_taken() {
    let members = r#""patient": { "reference": "Patient/2" }, "code": { "coding": [{ "system": "http://www.whocc.no/atc", "code": "J06BA02" }] }, "reaction": [{ "severity": "severe" }]"#;
    let text = bundle("1972-11-30", "AllergyIntolerance", members).replacen(
        "\"Patient\",",
        "\"Patient\", \"id\": \"1\",",
        1,
    );
    let why = "another patient";
    check("of another", &text, Field::EarlierReaction, Err(why));
}
