//! The request as plain text. It names nobody, says what is not known, and is no form of any authority.

use super::{Judged, Outcome, Passport, Stage};
use crate::evidence::{Fact, Status};
use crate::patient::{Field, Kind, Patient};
use crate::product::Maintenance;
use crate::text::{Language, Sentence, Text};

/// What the request says beside the criteria.
pub struct DraftInput<'a> {
    /// The patient.
    pub patient: &'a Patient,
    /// What was chosen, such as a sex, under the key that it is stored as.
    pub typed: &'a dyn Fn(Field) -> String,
    /// The regimen chosen, in words.
    pub regimen: Option<Sentence>,
    /// Scores that were filled in: name and result.
    pub scores: &'a [(Text, Sentence)],
    /// What closes the order, or would without the reason written for it; each in one sentence.
    pub stops: &'a [Sentence],
}

/// The request in one language.
///
/// ```
/// use ivig_navigator::evidence::Condition;
/// use ivig_navigator::passport::{DraftInput, draft, judge};
/// use ivig_navigator::patient::Patient;
/// use ivig_navigator::product::Country;
/// use ivig_navigator::text::Language;
/// let patient = Patient::default();
/// let passport = judge(Country::Uk, Condition::Gbs, &patient).unwrap();
/// let input = DraftInput {
///     patient: &patient,
///     typed: &|_| String::new(),
///     regimen: None,
///     scores: &[],
///     stops: &[],
/// };
/// assert!(draft(&passport, &input, Language::En).contains("Weight: not known"));
/// ```
#[must_use]
pub fn draft(passport: &Passport, input: &DraftInput<'_>, lang: Language) -> String {
    let mut lines = vec![
        text!(
            "免疫グロブリン使用申請の下書き",
            "Draft of a request for immunoglobulin"
        )
        .get(lang)
        .to_owned(),
        pair(
            lang,
            text!("国", "Country"),
            passport.country.name().get(lang),
        ),
        pair(
            lang,
            text!("疾患", "Condition"),
            passport.condition.name().get(lang),
        ),
    ];
    lines.extend(body(input, lang));
    lines.extend(course(input, lang));
    lines.push(pair(
        lang,
        text!("国での位置づけ", "Position in the country"),
        stated(&passport.page.listing, lang),
    ));
    for dose in passport.page.doses {
        lines.push(pair(
            lang,
            text!("規則の用量", "Dose of the rule"),
            stated(dose, lang),
        ));
    }
    lines.extend(labels(passport, lang));
    lines.push(pair(
        lang,
        text!("評価項目", "Outcome measure"),
        stated(&passport.page.measure, lang),
    ));
    for stage in Stage::ALL {
        lines.extend(criteria(passport, stage, lang));
    }
    lines.extend(not_known(passport, lang));
    lines.push(String::new());
    lines.push(FOOT.get(lang).to_owned());
    lines.join("\n")
}

const FOOT: Text = text!(
    "下書きです。現行の基準と書式で確認してから用いてください。「医師が確認」の項目は満たされたとは数えていません。",
    "A draft. Check it against the criteria and the form in force before use. What is asked of the clinician is not counted as met."
);

fn pair(lang: Language, label: Text, value: &str) -> String {
    format!("{}: {value}", label.get(lang))
}

fn stated(fact: &Fact<Text>, lang: Language) -> &'static str {
    fact.value().unwrap_or(Status::Unverified.text()).get(lang)
}

const NOT_KNOWN: Text = text!("不明", "not known");

fn body(input: &DraftInput<'_>, lang: Language) -> Vec<String> {
    let patient = input.patient;
    let figures = [
        (
            Field::Age,
            patient.age.map(|age| {
                let years = text!("{age} 歳", "{age} years");
                years.fill(&[("age", age.to_string().into())])
            }),
        ),
        (Field::Sex, choice(input, Field::Sex, patient.sex.is_some())),
        (
            Field::Weight,
            patient.weight.map(|weight| weight.figure().into()),
        ),
        (
            Field::Height,
            patient.height.map(|height| height.figure().into()),
        ),
    ];
    let line = |(field, value): (Field, Option<Sentence>)| {
        let value = value.unwrap_or(NOT_KNOWN.into());
        pair(lang, field.label(), value.get(lang))
    };
    figures.into_iter().map(line).collect()
}

/// The words of a chosen answer, where it was taken.
fn choice(input: &DraftInput<'_>, field: Field, taken: bool) -> Option<Sentence> {
    match field.kind() {
        Kind::OneOf(_) if taken => {
            let choice = field.choice(&(input.typed)(field))?;
            Some(choice.label.into())
        }
        _ => None,
    }
}

fn course(input: &DraftInput<'_>, lang: Language) -> Vec<String> {
    let regimen = input.regimen.clone().unwrap_or(NOT_KNOWN.into());
    let mut lines = vec![pair(
        lang,
        text!("選んだ投与法", "Regimen chosen"),
        regimen.get(lang),
    )];
    for (name, result) in input.scores {
        lines.push(pair(lang, *name, result.get(lang)));
    }
    for stop in input.stops {
        lines.push(pair(lang, text!("中止条件", "Stop"), stop.get(lang)));
    }
    lines
}

fn labels(passport: &Passport, lang: Language) -> Vec<String> {
    let mut lines = Vec::new();
    for label in &passport.labels {
        let mut said = vec![stated(&label.use_.dose, lang)];
        said.extend(label.use_.limit.iter().map(|limit| stated(limit, lang)));
        if let Maintenance::Dose(dose) = &label.use_.maintenance {
            said.push(stated(dose, lang));
        }
        lines.push(pair(lang, label.product, &said.join(" / ")));
    }
    lines
}

fn criteria(passport: &Passport, stage: Stage, lang: Language) -> Vec<String> {
    let mut lines = vec![String::new(), format!("[{}]", stage.text().get(lang))];
    let before = lines.len();
    for outcome in Outcome::ALL {
        lines.extend(
            passport
                .with(stage, outcome)
                .map(|one| criterion(one, lang)),
        );
    }
    if lines.len() == before {
        lines.push(
            text!("読んだ基準なし", "No criterion was read")
                .get(lang)
                .to_owned(),
        );
    }
    lines
}

fn criterion(judged: &Judged, lang: Language) -> String {
    let said = stated(&judged.criterion.text, lang);
    let mut line = format!("- {}", pair(lang, judged.outcome.text(), said));
    if judged.outcome == Outcome::NotVerified {
        line = format!("{line} ({})", judged.criterion.read.get(lang));
    }
    line
}

fn not_known(passport: &Passport, lang: Language) -> Vec<String> {
    let mut lines = vec![String::new()];
    let missing = passport.missing();
    if !missing.is_empty() {
        let labels: Vec<&str> = missing
            .iter()
            .map(|field| field.label().get(lang))
            .collect();
        lines.push(pair(
            lang,
            text!("不明な事実", "Facts not known"),
            &labels.join("; "),
        ));
    }
    let open: Vec<&str> = passport
        .page
        .open
        .iter()
        .map(|open| open.get(lang))
        .collect();
    if !open.is_empty() {
        lines.push(pair(lang, Status::Unverified.text(), &open.join("; ")));
    }
    lines
}
