//! What stands in a resource.

use super::codes::{UCUM, unit};
use crate::json::Json;
use crate::patient::Field;
use crate::quantity::Date;

/// Whether a name stands twice in it, or in anything within: then it says two things.
pub(super) fn is_doubled(json: &Json) -> bool {
    has_twins(json)
        || json.members().iter().any(|(_, value)| is_doubled(value))
        || json.items().iter().any(is_doubled)
}

/// Whether a name of its own stands twice. By sorting: a file may hold very many.
pub(super) fn has_twins(json: &Json) -> bool {
    let names = json.members().iter().map(|(name, _)| name.as_str());
    let mut names: Vec<&str> = names.collect();
    let all = names.len();
    names.sort_unstable();
    names.dedup();
    names.len() < all
}

/// Whose it is. An allergy calls its subject the patient.
pub(super) fn subject(resource: &Json) -> Option<String> {
    let subject = resource.member("subject");
    let subject = subject.or_else(|| resource.member("patient"))?;
    Some(short(subject.text_of("reference")?))
}

/// Whether it is of today and confirmed, as far as it says so.
pub(super) fn is_confirmed(resource: &Json) -> bool {
    const OF_TODAY: [&str; 3] = ["active", "recurrence", "relapse"];
    let stands = |name: &str, holds: &[&str]| {
        let mut status = codings(resource, name);
        status.next().is_none_or(|(_, code)| holds.contains(&code))
    };
    stands("clinicalStatus", &OF_TODAY) && stands("verificationStatus", &["confirmed"])
}

/// The type and id alone: `https://x/fhir/Patient/1` is `Patient/1`.
pub(super) fn short(reference: &str) -> String {
    let current = reference.split("/_history").next().unwrap_or(reference);
    let mut steps = current.rsplit('/');
    match (steps.next(), steps.next()) {
        (Some(id), Some(kind)) => format!("{kind}/{id}"),
        _ => current.to_owned(),
    }
}

/// When it was observed or recorded; empty where it does not say.
pub(super) fn day(resource: &Json) -> &str {
    const NAMES: [&str; 3] = ["effectiveDateTime", "effectiveInstant", "recordedDate"];
    let mut days = NAMES.iter().filter_map(|name| resource.text_of(name));
    days.next().unwrap_or_default()
}

/// System and code of every coding of the concept under a name.
pub(super) fn codings<'a>(
    resource: &'a Json,
    name: &str,
) -> impl Iterator<Item = (&'a str, &'a str)> {
    resource.member(name).into_iter().flat_map(codings_of)
}

/// System and code of every coding of a concept.
pub(super) fn codings_of(concept: &Json) -> impl Iterator<Item = (&str, &str)> {
    let codings = concept.member("coding").map_or(&[][..], Json::items);
    codings.iter().filter_map(|coding| {
        Some((
            coding.text_of("system").unwrap_or_default(),
            coding.text_of("code")?,
        ))
    })
}

/// What a reader would call it.
pub(super) fn name(resource: &Json) -> Option<&str> {
    let code = resource.member("code")?;
    let first = code
        .member("coding")
        .and_then(|codings| codings.items().first());
    code.text_of("text")
        .or_else(|| first?.text_of("display"))
        .or_else(|| first?.text_of("code"))
}

/// A measured value as a field reads it.
pub(super) fn quantity(observation: &Json, field: Field) -> Option<String> {
    let quantity = observation.member("valueQuantity")?;
    let number = quantity.member("value")?.as_number()?;
    // With a sign such as < it is no measured value.
    if quantity.member("comparator").is_some() || quantity.text_of("system") != Some(UCUM) {
        return None;
    }
    let unit = unit(field, quantity.text_of("code")?)?;
    Some(match (field, unit) {
        (Field::Weight, "kg") | (Field::Height, _) => number.to_owned(),
        _ => format!("{number} {unit}"),
    })
}

/// The blood group, by its letters.
pub(super) fn blood_group(observation: &Json) -> Option<String> {
    let value = observation.member("valueCodeableConcept");
    let text = value.and_then(|value| {
        let coding = value
            .member("coding")
            .and_then(|codings| codings.items().first());
        value.text_of("text").or_else(|| coding?.text_of("display"))
    });
    let text = text.or_else(|| observation.text_of("valueString"))?;
    let group = text.trim().to_ascii_lowercase();
    let group = group
        .trim_start_matches("group ")
        .trim_start_matches("blood group ");
    ["a", "b", "ab", "o"]
        .contains(&group)
        .then(|| group.to_owned())
}

/// Whole years from a birth date that names its day.
pub(super) fn years(birth: &str, today: Date) -> Option<i32> {
    let mut parts = birth.split('-').map(str::parse::<i32>);
    let (year, month, day) = (
        parts.next()?.ok()?,
        parts.next()?.ok()?,
        parts.next()?.ok()?,
    );
    if parts.next().is_some() || !(1..=12).contains(&month) || !(1..=31).contains(&day) {
        return None;
    }
    let (now_year, now_month, now_day) = today.parts();
    let years = now_year.checked_sub(year)?;
    let years = if (now_month, now_day) < (month, day) {
        years.checked_sub(1)?
    } else {
        years
    };
    (0..=120).contains(&years).then_some(years)
}
