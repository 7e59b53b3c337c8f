//! The advice as a clinician reads it, one file per condition in `tests/golden/`, and its rules by name.
//!
//! After a change that is meant: `INSTA_UPDATE=always cargo test --test advice_golden`,
//! then read the difference as a clinician would.
#![expect(
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test may fail loudly"
)]

mod answering;
#[path = "advice_golden/central_pages.rs"]
mod central_pages;
#[path = "advice_golden/every_page.rs"]
mod every_page;
#[path = "advice_golden/fields.rs"]
mod fields;
#[path = "advice_golden/junction_and_muscle_pages.rs"]
mod junction_and_muscle_pages;
#[path = "advice_golden/nerve_pages.rs"]
mod nerve_pages;
#[path = "advice_golden/regimens.rs"]
mod regimens;
#[path = "advice_golden/verdicts.rs"]
mod verdicts;

use std::fmt::Write as _;

use answering::{answers_to, every_patient, fields_of, patient};
use ivig_navigator::advice::{Advice, advise};
use ivig_navigator::evidence::{Claim, Condition, Position, Regimen, review_2004};
use ivig_navigator::order::{DAYS_OFFERED, Daily, dosage};
use ivig_navigator::patient::{Answers, Field, Patient};
use ivig_navigator::quantity::{BodyWeight, DosingWeight, NO_BREAK_SPACE};
use ivig_navigator::text::Language;

/// A case: what it is about, and the facts as they are typed or chosen.
type Case = (&'static str, &'static [(Field, &'static str)]);

fn answered(facts: &[(Field, &str)]) -> Answers {
    let mut answers = Answers::default();
    for (field, text) in facts {
        answers.set(*field, *text);
    }
    answers
}

/// `Plasma exchange: Not given, could be`, as the English screen shows it.
fn fact(field: Field, text: &str) -> String {
    let answer = field.choice(text).map_or(text, |choice| choice.label.en());
    format!("{}: {answer}", field.label().en())
}

fn weights(condition: Condition) -> [&'static str; 2] {
    match condition {
        Condition::Epilepsy => ["20", "12.3"],
        _ => ["70", "48.6"],
    }
}

/// The claim, how it is known and what it stands on.
fn claim(claim: &Claim, language: Language) -> String {
    let status = claim.text.status().text().get(language);
    let studies: Vec<&str> = claim.studies.iter().map(|id| id.record().short).collect();
    let studies = if studies.is_empty() {
        String::new()
    } else {
        format!("; {}", studies.join(", "))
    };
    let text = claim.text.value().unwrap().get(language);
    format!("{text} [{status}{studies}]")
}

fn doses(page: &mut String, regimen: &'static Regimen, condition: Condition, language: Language) {
    for typed in weights(condition) {
        let weight = DosingWeight::actual(BodyWeight::parse(typed).unwrap());
        let whole = dosage(regimen, weight, None).unwrap();
        let total = whole.per_course.sentence();
        let total = total.get(language);
        let days: Vec<Option<u8>> = match whole.daily {
            Some(_) => vec![None],
            None => DAYS_OFFERED.into_iter().map(Some).collect(),
        };
        writeln!(page, "      {}: {total}", weight.weight().figure()).unwrap();
        for days in days {
            let Daily {
                days,
                days_chosen,
                dose,
                volumes,
            } = dosage(regimen, weight, days).unwrap().daily.unwrap();
            let volumes: Vec<String> = volumes
                .iter()
                .map(|(strength, volume)| {
                    format!("{} {}", strength.percent(), volume.sentence().get(language))
                })
                .collect();
            let unit = match language {
                Language::En => "d",
                Language::Ja => "日",
            };
            let chosen = if days_chosen { " (chosen)" } else { "" };
            let dose = dose.sentence();
            let dose = dose.get(language);
            let volumes = volumes.join(", ");
            writeln!(page, "        {days} {unit}{chosen}: {dose} = {volumes}").unwrap();
        }
    }
}

fn advice_in(page: &mut String, advice: &Advice, condition: Condition, language: Language) {
    let verdict = advice.verdict.text().get(language);
    let headline = advice.headline.get(language);
    writeln!(page, "  {verdict}: {headline}").unwrap();
    for regimen in &advice.regimens {
        let schedule = regimen.schedule.value().unwrap().sentence();
        let purpose = regimen.purpose.text().get(language);
        let schedule = schedule.get(language);
        writeln!(page, "    > {} ({purpose}): {schedule}", regimen.key).unwrap();
        doses(page, regimen, condition, language);
    }
    for turn in &advice.turns {
        let field = turn.field.label().get(language);
        let claim = claim(&turn.claim, language);
        writeln!(page, "    ! {field}: {claim}").unwrap();
    }
    for missing in &advice.missing {
        let field = missing.field.label().get(language);
        let decides = missing.decides.get(language);
        writeln!(page, "    ? {field}: {decides}").unwrap();
    }
}

fn for_every_patient(page: &mut String, position: &'static Position, language: Language) {
    writeln!(
        page,
        "  {}",
        position.summary.value().unwrap().get(language)
    )
    .unwrap();
    for ground in position.grounds {
        writeln!(page, "    + {}", claim(ground, language)).unwrap();
    }
    for combination in position.combinations {
        let with = combination.with.get(language);
        let stance = combination.stance.text().get(language);
        let note = combination.note.value().unwrap().get(language);
        let stop = match language {
            Language::En => ". ",
            Language::Ja => "。",
        };
        writeln!(page, "    & {with}: {stance}{stop}{note}").unwrap();
    }
    for caveat in position.caveats {
        writeln!(page, "    - {}", claim(caveat, language)).unwrap();
    }
}

/// One answer for all that the advice does not tell apart; see `alike_answers_are_advised_alike`.
fn representatives(field: Field) -> Vec<String> {
    match field {
        Field::GbsDisability => ["2", "3", "5"].map(str::to_owned).to_vec(),
        Field::DaysSinceOnset => ["14", "15", "29"].map(str::to_owned).to_vec(),
        Field::Age => ["17", "18"].map(str::to_owned).to_vec(),
        other => answers_to(other),
    }
}

/// Every way to answer, a line each: the answers, the verdict, the headline, the regimens.
fn every_answer_in_a_line(page: &mut String, condition: Condition) {
    let fields = fields_of(condition);
    if fields.is_empty() {
        return;
    }
    let labels: Vec<&str> = fields.iter().map(|field| field.label().en()).collect();
    writeln!(page, "\nEvery answer: {}\n", labels.join(" | ")).unwrap();
    let mut all = vec![Answers::default()];
    for field in &fields {
        all = all
            .iter()
            .flat_map(|answers| {
                representatives(*field).into_iter().map(|text| {
                    let mut answers = answers.clone();
                    answers.set(*field, text);
                    answers
                })
            })
            .collect();
    }
    for answers in all {
        let advice = advise(condition, &patient(&answers));
        let typed: Vec<&str> = fields
            .iter()
            .map(|field| {
                let text = answers.text(*field);
                field.choice(text).map_or(text, |choice| choice.label.en())
            })
            .collect();
        let regimens: Vec<&str> = advice.regimens.iter().map(|regimen| regimen.key).collect();
        let offered = if regimens.is_empty() {
            "no regimen".to_owned()
        } else {
            regimens.join(", ")
        };
        let verdict = advice.verdict.text().en();
        let headline = advice.headline.en();
        writeln!(page, "  {}", typed.join(" | ")).unwrap();
        writeln!(page, "      {verdict}: {headline} ({offered})").unwrap();
    }
}

/// Writes the page of a condition and compares it with the one in `tests/golden/`.
fn check(condition: Condition, cases: &[Case]) {
    let position = review_2004::position(condition);
    let mut page = String::new();
    let name = condition.name();
    writeln!(
        page,
        "{} ({})\n{}\n",
        name.en(),
        condition.short(),
        name.ja()
    )
    .unwrap();
    writeln!(page, "> regimen  ! brought up by a fact  ? not known").unwrap();
    writeln!(page, "+ ground  & second treatment  - caveat\n").unwrap();
    writeln!(page, "For every patient\n").unwrap();
    for language in [Language::En, Language::Ja] {
        for_every_patient(&mut page, position, language);
        page.push('\n');
    }
    for (index, (about, facts)) in cases.iter().enumerate() {
        let advice = advise(condition, &patient(&answered(facts)));
        writeln!(page, "Case {}: {about}", index + 1).unwrap();
        for (field, text) in *facts {
            writeln!(page, "  {}", fact(*field, text)).unwrap();
        }
        page.push('\n');
        for language in [Language::En, Language::Ja] {
            advice_in(&mut page, &advice, condition, language);
            page.push('\n');
        }
    }
    every_answer_in_a_line(&mut page, condition);
    let page = page.replace(NO_BREAK_SPACE, " ");
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("golden");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(condition.key(), page));
}

const NOTHING_KNOWN: Case = ("nothing is known", &[]);

/// Every advice of a condition, with the patient it is for.
fn every_advice(condition: Condition) -> Vec<(Patient, Advice)> {
    every_patient(condition)
        .into_iter()
        .map(|patient| {
            let advice = advise(condition, &patient);
            (patient, advice)
        })
        .collect()
}
