//! A Bundle to facts.

use super::codes::{IGA, LOINC, OBSERVATIONS, UCUM, condition, unit};
use crate::evidence::Condition;
use crate::json::{self, Json};
use crate::patient::{Answers, Field, Patient, Severity};
use crate::quantity::Date;
use crate::text::{Sentence, Text};

/// A longer text is refused unread, in bytes.
pub const LONGEST_BUNDLE: usize = 2_000_000;
/// The most resources that are looked at.
const MOST: usize = 2000;

/// A fact that was taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TakenFact {
    /// Which.
    pub field: Field,
    /// As it is entered: `70.5 kg`, `female`.
    pub text: String,
    /// The resource that it is from, with its day where it has one.
    pub from: String,
}

/// Something that was not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Left {
    /// The resource.
    pub what: String,
    /// The line of the text that it starts on.
    pub line: usize,
    /// Why, and what to do.
    pub why: Sentence,
}

/// What a Bundle says, and what of it was not taken.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Taken {
    /// The condition.
    pub condition: Option<Condition>,
    /// The facts, each field once.
    pub facts: Vec<TakenFact>,
    /// What was not taken.
    pub left: Vec<Left>,
}

/// Reads a Bundle as it is on a day: an age is counted to it.
///
/// # Errors
/// A sentence, where the text is no Bundle of one patient. Nothing is taken then.
///
/// ```
/// use ivig_navigator::fhir::read;
/// use ivig_navigator::quantity::Date;
/// let today = Date::parse("2026-11-29").unwrap();
/// let bundle = r#"{"resourceType": "Bundle", "type": "collection", "entry": [
///     {"resource": {"resourceType": "Patient", "gender": "female", "birthDate": "1972-11-30"}}]}"#;
/// let taken = read(bundle, today).unwrap();
/// assert_eq!(taken.facts[0].text, "53");
/// assert_eq!(taken.facts[1].text, "female");
/// ```
pub fn read(text: &str, today: Date) -> Result<Taken, Sentence> {
    if text.len() > LONGEST_BUNDLE {
        return Err(text!(
            "Bundle が大きすぎます（2 MB まで）。患者 1 人分だけを書き出してください。",
            "The Bundle is too large (at most 2 MB). Export one patient only."
        )
        .into());
    }
    let bundle = json::read(text).map_err(json::JsonError::sentence)?;
    if bundle.text_of("resourceType") != Some("Bundle") {
        return Err(text!(
            "FHIR の Bundle ではありません（resourceType が Bundle のもの）。",
            "This is no FHIR Bundle: its resourceType has to be Bundle."
        )
        .into());
    }
    let entries = bundle.member("entry").map(Json::items).unwrap_or_default();
    let resources: Vec<&Json> = entries
        .iter()
        .filter_map(|entry| entry.member("resource"))
        .take(MOST)
        .collect();
    let kind = |resource: &&&Json, wanted: &str| resource.text_of("resourceType") == Some(wanted);
    if resources.iter().filter(|one| kind(one, "Patient")).count() > 1 {
        return Err(text!(
            "Bundle に患者が 2 人以上います。患者 1 人分の Bundle にしてください。",
            "The Bundle holds more than one Patient. Give the Bundle of one."
        )
        .into());
    }
    let mut reader = Reader {
        today,
        taken: Taken::default(),
        days: Vec::new(),
    };
    for resource in resources {
        reader.resource(resource);
    }
    reader.taken.facts.sort_by_key(|fact| fact.field);
    Ok(reader.taken)
}

struct Reader {
    today: Date,
    taken: Taken,
    /// When each fact was observed: of two the later is taken.
    days: Vec<(Field, String)>,
}

impl Reader {
    fn leave(&mut self, resource: &Json, why: impl Into<Sentence>) {
        let kind = resource.text_of("resourceType").unwrap_or("?");
        let what = match name(resource) {
            Some(name) => format!("{kind}: {name}"),
            None => kind.to_owned(),
        };
        self.taken.left.push(Left {
            what: what.chars().take(80).collect(),
            line: resource.line,
            why: why.into(),
        });
    }

    fn resource(&mut self, resource: &Json) {
        match resource.text_of("resourceType") {
            Some("Patient") => self.patient(resource),
            Some("Observation") => self.observation(resource),
            Some("Condition") => self.condition(resource),
            Some("AllergyIntolerance") => self.leave(
                resource,
                text!(
                    "アレルギーは質問の答えに読み替えません。「免疫グロブリンによる反応の既往」を自分で答えてください。",
                    "An allergy answers no question by itself. Answer \"Earlier reaction to immunoglobulin\" yourself."
                ),
            ),
            _ => self.leave(
                resource,
                text!("この種類のリソースは読みません。", "This kind of resource is not read."),
            ),
        }
    }

    fn patient(&mut self, patient: &Json) {
        match patient.text_of("gender") {
            Some(sex @ ("female" | "male")) => self.take(patient, Field::Sex, sex.to_owned(), ""),
            Some(_) => self.leave(
                patient,
                text!(
                    "性別が female・male 以外です。計算に使う性別を選んでください。",
                    "The gender is neither female nor male. Choose the sex that formulas are to use."
                ),
            ),
            None => {}
        }
        let Some(birth) = patient.text_of("birthDate") else {
            return;
        };
        match years(birth, self.today) {
            Some(age) => self.take(patient, Field::Age, age.to_string(), ""),
            None => self.leave(
                patient,
                text!(
                    "生年月日が日まで書かれていないか、今日より後です。年齢を入力してください。",
                    "The birth date has no day, or is yet to come. Enter the age."
                ),
            ),
        }
    }

    fn observation(&mut self, observation: &Json) {
        let code = codings(observation, "code")
            .find(|(system, _)| *system == LOINC)
            .map(|(_, code)| code);
        let status = observation.text_of("status").unwrap_or_default();
        if !["final", "amended", "corrected"].contains(&status) {
            return self.leave(
                observation,
                text!(
                    "確定した値ではありません（status）。",
                    "It is not final (see its status)."
                ),
            );
        }
        if code == Some(IGA) {
            return self.leave(
                observation,
                text!(
                    "IgA の値は質問の答えに読み替えません。「重度の IgA 欠損」を自分で答えてください。",
                    "A level of IgA answers no question by itself. Answer \"Severe IgA deficiency\" yourself."
                ),
            );
        }
        let field = OBSERVATIONS.iter().find(|(known, _)| Some(*known) == code);
        let Some((_, field)) = field else {
            return self.leave(
                observation,
                text!(
                    "LOINC コードが、ここで使うものではありません。",
                    "Its LOINC code is none that is used here."
                ),
            );
        };
        let value = match field {
            Field::BloodGroup => blood_group(observation),
            _ => quantity(observation, *field),
        };
        let day = observation.text_of("effectiveDateTime").unwrap_or_default();
        match value {
            Some(value) => self.take(observation, *field, value, day),
            None => self.leave(
                observation,
                text!(
                    "値がないか、単位（UCUM）がここで読めるものではありません。確かめて入力してください。",
                    "It has no value, or a unit (UCUM) that is not read here. Check and enter it."
                ),
            ),
        }
    }

    fn condition(&mut self, resource: &Json) {
        const HOLDS: [&str; 3] = ["active", "recurrence", "relapse"];
        let status = codings(resource, "clinicalStatus")
            .map(|(_, code)| code)
            .next();
        let verified = codings(resource, "verificationStatus")
            .map(|(_, code)| code)
            .next();
        if status.is_some_and(|status| !HOLDS.contains(&status))
            || matches!(verified, Some("refuted" | "entered-in-error"))
        {
            return self.leave(
                resource,
                text!(
                    "現在の病名ではありません。",
                    "It is not a condition of today."
                ),
            );
        }
        let found = codings(resource, "code").find_map(|(system, code)| condition(system, code));
        match (found, self.taken.condition) {
            (Some(found), None) => self.taken.condition = Some(found),
            (Some(found), Some(before)) if found == before => {}
            (Some(_), Some(_)) => self.leave(
                resource,
                text!(
                    "別の疾患がすでに取り込まれています。治療する疾患を選んでください。",
                    "Another condition was taken already. Choose the one that is treated."
                ),
            ),
            (None, _) => self.leave(
                resource,
                text!(
                    "コード（ICD-10・SNOMED CT）から疾患を一つに決められません。疾患を選んでください。",
                    "Its code (ICD-10, SNOMED CT) does not name one condition held here. Choose the condition."
                ),
            ),
        }
    }

    /// Takes a fact that the page would take as well; of two, the one of the later day.
    fn take(&mut self, resource: &Json, field: Field, text: String, day: &str) {
        let mut alone = Answers::default();
        alone.set(field, text.clone());
        let (_, findings) = Patient::read(&alone);
        if let Some(finding) = findings
            .into_iter()
            .find(|one| one.severity == Severity::Refused)
        {
            return self.leave(resource, finding.sentence);
        }
        const OLDER: Text = text!(
            "同じ項目のより新しい値を使いました。",
            "A later value of the same kind was taken."
        );
        let before = self.days.iter().position(|(known, _)| *known == field);
        if let Some(before) = before.and_then(|at| self.days.get_mut(at)) {
            if before.1.as_str() >= day {
                return self.leave(resource, OLDER);
            }
            day.clone_into(&mut before.1);
            self.taken.facts.retain(|fact| fact.field != field);
        } else {
            self.days.push((field, day.to_owned()));
        }
        let kind = resource.text_of("resourceType").unwrap_or_default();
        self.taken.facts.push(TakenFact {
            field,
            text,
            from: format!("{kind} {day}").trim().to_owned(),
        });
    }
}

/// System and code of every coding under a name: of one concept, or of the first of several.
fn codings<'a>(resource: &'a Json, name: &str) -> impl Iterator<Item = (&'a str, &'a str)> {
    let concept = resource.member(name);
    let codings = concept.and_then(|concept| concept.member("coding"));
    codings.into_iter().flat_map(|codings| {
        codings.items().iter().filter_map(|coding| {
            Some((
                coding.text_of("system").unwrap_or_default(),
                coding.text_of("code")?,
            ))
        })
    })
}

/// What a reader would call it.
fn name(resource: &Json) -> Option<&str> {
    let code = resource.member("code")?;
    let first = code
        .member("coding")
        .and_then(|codings| codings.items().first());
    code.text_of("text")
        .or_else(|| first?.text_of("display"))
        .or_else(|| first?.text_of("code"))
}

fn quantity(observation: &Json, field: Field) -> Option<String> {
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

fn blood_group(observation: &Json) -> Option<String> {
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
fn years(birth: &str, today: Date) -> Option<i32> {
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
