//! A Bundle to facts.

use super::codes::{IGA, LOINC, OBSERVATIONS, condition};
use super::element::{
    blood_group, codings, day, has_twins, is_confirmed, is_doubled, name, quantity, short, subject,
    years,
};
use super::taken::{Left, Taken, TakenCondition, TakenFact};
use super::{allergy, iga};
use crate::evidence::Fact;
use crate::json::{self, Json, Value};
use crate::patient::{Answers, Field, Patient, Severity};
use crate::quantity::Date;
use crate::text::{Sentence, Text};

/// A longer text is refused unread, in bytes.
pub const LONGEST_BUNDLE: usize = 2_000_000;
/// A Bundle of more entries is refused.
const MOST: usize = 2000;

const TOO_LARGE: Text = text!(
    "Bundle が大きすぎます（2 MB、2000 件まで）。患者 1 人分だけを書き出してください。",
    "The Bundle is too large: at most 2 MB and 2000 entries. Export one patient only."
);
const NO_BUNDLE: Text = text!(
    "FHIR の Bundle ではありません。resourceType が Bundle で、entry が一覧（配列）のものを使ってください。",
    "This is no FHIR Bundle: its resourceType has to be Bundle, and its entry a list."
);
const SEVERAL: Text = text!(
    "Bundle に患者が 2 人以上います。患者 1 人分の Bundle にしてください。",
    "The Bundle holds more than one Patient. Give the Bundle of one."
);
const BUNDLE_TWICE: Text = text!(
    "Bundle に同じ名前の要素が 2 つあり、どちらが正しいか分かりません。書き出し直してください。",
    "The Bundle holds two members of one name, and which holds is not known. Export it again."
);

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
        return Err(TOO_LARGE.into());
    }
    let bundle = json::read(text).map_err(json::JsonError::sentence)?;
    read_value(&bundle, today)
}

/// As [`read`], of a Bundle that stood in something else.
///
/// # Errors
/// As [`read`].
pub fn read_value(bundle: &Json, today: Date) -> Result<Taken, Sentence> {
    let entries = match bundle.member("entry").map(|entries| &entries.value) {
        _ if bundle.text_of("resourceType") != Some("Bundle") => return Err(NO_BUNDLE.into()),
        None => &[],
        Some(Value::List(entries)) if entries.len() <= MOST => entries.as_slice(),
        Some(Value::List(_)) => return Err(TOO_LARGE.into()),
        Some(_) => return Err(NO_BUNDLE.into()),
    };
    if has_twins(bundle) {
        return Err(BUNDLE_TWICE.into());
    }
    let is_patient = |entry: &&Json| kind_of(entry) == Some("Patient");
    let mut patients = entries.iter().filter(is_patient);
    let patient = patients.next();
    if patients.next().is_some() {
        return Err(SEVERAL.into());
    }
    let mut reader = Reader {
        age: patient.and_then(|entry| {
            let birth = entry.member("resource")?.text_of("birthDate")?;
            years(birth, today)
        }),
        whose: patient.map(names_of).unwrap_or_default(),
        at: 0,
        taken: Taken::default(),
    };
    // The latest first: of two values the one that is met first is taken.
    let mut numbered: Vec<(usize, &Json)> = entries.iter().enumerate().collect();
    let day_of = |entry: &Json| entry.member("resource").map_or("", day).to_owned();
    numbered.sort_by_key(|(_, entry)| core::cmp::Reverse(day_of(entry)));
    for (at, entry) in numbered {
        reader.at = at;
        reader.entry(entry);
    }
    let mut taken = reader.taken;
    taken.facts.sort_by_key(|fact| fact.field);
    taken.left.sort_by_key(|left| left.entry);
    Ok(taken)
}

fn kind_of(entry: &Json) -> Option<&str> {
    entry.member("resource")?.text_of("resourceType")
}

/// What other resources may call the patient of an entry.
fn names_of(entry: &Json) -> Vec<String> {
    let id = entry.member("resource").and_then(|one| one.text_of("id"));
    let id = id.map(|id| format!("Patient/{id}"));
    id.into_iter()
        .chain(entry.text_of("fullUrl").map(short))
        .collect()
}

struct Reader {
    /// Of the patient in whole years, where the birth date says so.
    age: Option<i32>,
    /// What the patient is called; as long as nothing says so, whom the first resource names.
    whose: Vec<String>,
    /// The entry that is being read.
    at: usize,
    taken: Taken,
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
            entry: self.at,
            line: resource.line,
            why: why.into(),
        });
    }

    fn entry(&mut self, entry: &Json) {
        let Some(resource) = entry.member("resource") else {
            let why = text!(
                "entry に resource がありません。",
                "The entry has no resource."
            );
            return self.leave(entry, why);
        };
        if is_doubled(entry) {
            let why = text!(
                "同じ名前の要素が 2 つあり、どちらが正しいか分かりません。確かめて入力してください。",
                "Two members have one name, and which holds is not known. Check and enter it."
            );
            return self.leave(resource, why);
        }
        match resource.text_of("resourceType") {
            Some("Patient") => self.patient(resource),
            Some("Observation" | "Condition" | "AllergyIntolerance")
                if self.is_of_another(resource) =>
            {
                let why = text!(
                    "別の患者のものです（subject）。",
                    "It is of another patient (see its subject)."
                );
                self.leave(resource, why);
            }
            Some("Observation") => self.observation(resource),
            Some("Condition") => self.condition(resource),
            Some("AllergyIntolerance") => self.judged(
                resource,
                Field::EarlierReaction,
                "",
                allergy::earlier_reaction(resource),
            ),
            _ => self.leave(
                resource,
                text!(
                    "この種類のリソースは読みません。",
                    "This kind of resource is not read."
                ),
            ),
        }
    }

    fn is_of_another(&mut self, resource: &Json) -> bool {
        let Some(whose) = subject(resource) else {
            return false;
        };
        if self.whose.is_empty() {
            self.whose.push(whose);
            return false;
        }
        !self.whose.contains(&whose)
    }

    fn patient(&mut self, patient: &Json) {
        match patient.text_of("gender") {
            Some(sex @ ("female" | "male")) => {
                self.take(patient, Field::Sex, sex.to_owned(), "gender");
            }
            Some(_) => self.leave(
                patient,
                text!(
                    "性別が female・male 以外です。計算に使う性別を選んでください。",
                    "The gender is neither female nor male. Choose the sex that formulas are to use."
                ),
            ),
            None => {}
        }
        if patient.text_of("birthDate").is_none() {
            return;
        }
        match self.age {
            Some(age) => self.take(patient, Field::Age, age.to_string(), "birthDate"),
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
        let mut loinc = codings(observation, "code").filter(|(system, _)| *system == LOINC);
        let code = loinc.next().map_or("", |(_, code)| code);
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
        if code == IGA {
            let read = iga::deficiency(observation, self.age);
            let level = iga::as_measured(observation);
            let from = level.map_or_else(|| code.to_owned(), |level| format!("{code} {level}"));
            return self.judged(observation, Field::SevereIgaDeficiency, &from, read);
        }
        let field = OBSERVATIONS.iter().find(|(known, _)| *known == code);
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
        match value {
            Some(value) => self.take(observation, *field, value, code),
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
        if !is_confirmed(resource) {
            return self.leave(
                resource,
                text!(
                    "現在の確定した病名ではありません（clinicalStatus、verificationStatus）。",
                    "It is not a confirmed condition of today (see clinicalStatus and verificationStatus)."
                ),
            );
        }
        let mut codes = codings(resource, "code");
        let found = codes.find_map(|(system, code)| Some((condition(system, code)?, code)));
        match (found, &self.taken.condition) {
            (Some((condition, code)), None) => {
                self.taken.condition = Some(TakenCondition {
                    condition,
                    from: format!("Condition {code}"),
                });
            }
            (Some((found, _)), Some(before)) if found == before.condition => {}
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

    /// Takes what a resource was read as, with the ground for that.
    fn judged(
        &mut self,
        resource: &Json,
        field: Field,
        from: &str,
        read: Result<(&'static str, Fact<Text>), Text>,
    ) {
        match read {
            Ok((answer, ground)) => {
                self.take_on(resource, field, answer.to_owned(), from, Some(ground));
            }
            Err(why) => self.leave(resource, why),
        }
    }

    fn take(&mut self, resource: &Json, field: Field, text: String, from: &str) {
        self.take_on(resource, field, text, from, None);
    }

    /// Takes a fact that the page would take as well, unless a later one of its kind was taken.
    fn take_on(
        &mut self,
        resource: &Json,
        field: Field,
        text: String,
        from: &str,
        ground: Option<Fact<Text>>,
    ) {
        let mut alone = Answers::default();
        alone.set(field, text.clone());
        let (_, findings) = Patient::read(&alone);
        let refused = findings
            .into_iter()
            .find(|one| one.severity == Severity::Refused);
        if let Some(finding) = refused {
            return self.leave(resource, finding.sentence);
        }
        if self.taken.facts.iter().any(|fact| fact.field == field) {
            let why = text!(
                "同じ項目の、これより古くない値を使いました。",
                "Another value of the same kind, not older than this one, was taken."
            );
            return self.leave(resource, why);
        }
        let kind = resource.text_of("resourceType").unwrap_or_default();
        let parts = [kind, from, day(resource)];
        let parts = parts.into_iter().filter(|part| !part.is_empty());
        let from = parts.collect::<Vec<_>>().join(" ");
        self.taken.facts.push(TakenFact {
            field,
            text,
            from: from.chars().take(80).collect(),
            ground,
        });
    }
}
