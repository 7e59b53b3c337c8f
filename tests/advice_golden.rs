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

use std::collections::BTreeSet;
use std::fmt::Write as _;

use answering::{answers_to, every_answer, every_patient, fields_of, patient};
use ivig_navigator::advice::{
    Advice, Tone, Turn, Verdict, advise, asked_elsewhere, fields, fields_of_2004,
};
use ivig_navigator::evidence::{Claim, Condition, Line, Position, Regimen, Stance, review_2004};
use ivig_navigator::order::{DAYS_OFFERED, Daily, dosage};
use ivig_navigator::patient::{Answers, Field, Patient, PlasmaExchange, Presence};
use ivig_navigator::quantity::{BodyWeight, Dose, DosingWeight, NO_BREAK_SPACE};
use ivig_navigator::safety::screen;
use ivig_navigator::text::Language;
use proptest::prelude::*;

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

// The pages.

const NOTHING_KNOWN: Case = ("nothing is known", &[]);

#[test]
fn gbs() {
    use Field::{DaysSinceOnset, EarlierCourse, GbsDisability, PlasmaExchange};
    check(
        Condition::Gbs,
        &[
            NOTHING_KNOWN,
            (
                "bed-bound in the first week",
                &[
                    (GbsDisability, "4"),
                    (DaysSinceOnset, "5"),
                    (PlasmaExchange, "possible"),
                    (EarlierCourse, "none"),
                ],
            ),
            (
                "walks with help, no plasma exchange in this hospital",
                &[
                    (GbsDisability, "3"),
                    (DaysSinceOnset, "10"),
                    (PlasmaExchange, "not-possible"),
                    (EarlierCourse, "none"),
                ],
            ),
            (
                "ventilated",
                &[
                    (GbsDisability, "5"),
                    (DaysSinceOnset, "7"),
                    (PlasmaExchange, "not-possible"),
                    (EarlierCourse, "none"),
                ],
            ),
            (
                "walks unaided",
                &[
                    (GbsDisability, "2"),
                    (DaysSinceOnset, "5"),
                    (PlasmaExchange, "possible"),
                    (EarlierCourse, "none"),
                ],
            ),
            (
                "comes in the third week",
                &[
                    (GbsDisability, "4"),
                    (DaysSinceOnset, "20"),
                    (PlasmaExchange, "possible"),
                    (EarlierCourse, "none"),
                ],
            ),
            (
                "comes after six weeks",
                &[
                    (GbsDisability, "4"),
                    (DaysSinceOnset, "42"),
                    (PlasmaExchange, "possible"),
                    (EarlierCourse, "none"),
                ],
            ),
            (
                "plasma exchange under way",
                &[
                    (GbsDisability, "4"),
                    (DaysSinceOnset, "6"),
                    (PlasmaExchange, "given"),
                    (EarlierCourse, "none"),
                ],
            ),
            (
                "incomplete recovery after a first course",
                &[
                    (GbsDisability, "4"),
                    (DaysSinceOnset, "30"),
                    (PlasmaExchange, "possible"),
                    (EarlierCourse, "incomplete-recovery"),
                ],
            ),
            (
                "ventilated, after plasma exchange and a first course",
                &[
                    (GbsDisability, "5"),
                    (DaysSinceOnset, "21"),
                    (PlasmaExchange, "given"),
                    (EarlierCourse, "incomplete-recovery"),
                ],
            ),
        ],
    );
}

#[test]
fn miller_fisher() {
    check(
        Condition::MillerFisher,
        &[
            NOTHING_KNOWN,
            ("whatever is known", &[(Field::DaysSinceOnset, "5")]),
        ],
    );
}

#[test]
fn cidp() {
    use Field::{CidpForm, Diabetes, TreatmentPhase};
    check(
        Condition::Cidp,
        &[
            NOTHING_KNOWN,
            (
                "typical, first treatment",
                &[
                    (TreatmentPhase, "induction"),
                    (CidpForm, "typical"),
                    (Diabetes, "absent"),
                ],
            ),
            (
                "a variant",
                &[
                    (TreatmentPhase, "induction"),
                    (CidpForm, "variant"),
                    (Diabetes, "absent"),
                ],
            ),
            (
                "with diabetes",
                &[
                    (TreatmentPhase, "induction"),
                    (CidpForm, "typical"),
                    (Diabetes, "present"),
                ],
            ),
            (
                "a variant with diabetes",
                &[
                    (TreatmentPhase, "induction"),
                    (CidpForm, "variant"),
                    (Diabetes, "present"),
                ],
            ),
            (
                "maintenance",
                &[
                    (TreatmentPhase, "maintenance"),
                    (CidpForm, "typical"),
                    (Diabetes, "absent"),
                ],
            ),
            (
                "maintenance of a variant with diabetes",
                &[
                    (TreatmentPhase, "maintenance"),
                    (CidpForm, "variant"),
                    (Diabetes, "present"),
                ],
            ),
        ],
    );
}

#[test]
fn mmn() {
    use Field::{ConductionBlock, OnSteroid, TreatmentPhase};
    check(
        Condition::Mmn,
        &[
            NOTHING_KNOWN,
            (
                "first treatment, with block",
                &[
                    (TreatmentPhase, "induction"),
                    (ConductionBlock, "present"),
                    (OnSteroid, "absent"),
                ],
            ),
            (
                "first treatment, with block, on a steroid",
                &[
                    (TreatmentPhase, "induction"),
                    (ConductionBlock, "present"),
                    (OnSteroid, "present"),
                ],
            ),
            (
                "first treatment, no block found",
                &[
                    (TreatmentPhase, "induction"),
                    (ConductionBlock, "absent"),
                    (OnSteroid, "absent"),
                ],
            ),
            (
                "maintenance, with block",
                &[
                    (TreatmentPhase, "maintenance"),
                    (ConductionBlock, "present"),
                    (OnSteroid, "absent"),
                ],
            ),
            (
                "maintenance, no block found, on a steroid",
                &[
                    (TreatmentPhase, "maintenance"),
                    (ConductionBlock, "absent"),
                    (OnSteroid, "present"),
                ],
            ),
        ],
    );
}

#[test]
fn als() {
    check(
        Condition::Als,
        &[
            NOTHING_KNOWN,
            ("no block found", &[(Field::ConductionBlock, "absent")]),
            ("conduction block", &[(Field::ConductionBlock, "present")]),
        ],
    );
}

#[test]
fn igg_iga_paraprotein() {
    check(Condition::IggIgaParaprotein, &[NOTHING_KNOWN]);
}

#[test]
fn igm_mag() {
    check(Condition::IgmMag, &[NOTHING_KNOWN]);
}

#[test]
fn mg() {
    use Field::{MgSituation, PlasmaExchange};
    check(
        Condition::Mg,
        &[
            NOTHING_KNOWN,
            (
                "crisis, plasma exchange possible",
                &[(MgSituation, "crisis"), (PlasmaExchange, "possible")],
            ),
            (
                "crisis, no plasma exchange in this hospital",
                &[(MgSituation, "crisis"), (PlasmaExchange, "not-possible")],
            ),
            (
                "crisis, plasma exchange under way",
                &[(MgSituation, "crisis"), (PlasmaExchange, "given")],
            ),
            ("crisis, else not known", &[(MgSituation, "crisis")]),
            (
                "severe weakness",
                &[
                    (MgSituation, "severe-uncontrolled"),
                    (PlasmaExchange, "possible"),
                ],
            ),
            (
                "before thymectomy",
                &[
                    (MgSituation, "before-thymectomy"),
                    (PlasmaExchange, "possible"),
                ],
            ),
            (
                "stable",
                &[(MgSituation, "stable"), (PlasmaExchange, "possible")],
            ),
            (
                "stable after plasma exchange",
                &[(MgSituation, "stable"), (PlasmaExchange, "given")],
            ),
        ],
    );
}

const RESISTANT: [Case; 3] = [
    NOTHING_KNOWN,
    ("resistant", &[(Field::TreatmentResistant, "present")]),
    ("not resistant", &[(Field::TreatmentResistant, "absent")]),
];

#[test]
fn lems() {
    check(Condition::Lems, &RESISTANT);
}

#[test]
fn dm() {
    check(Condition::Dm, &RESISTANT);
}

#[test]
fn pm() {
    check(Condition::Pm, &RESISTANT);
}

#[test]
fn ibm() {
    check(
        Condition::Ibm,
        &[
            NOTHING_KNOWN,
            ("severe dysphagia", &[(Field::SevereDysphagia, "present")]),
            ("swallows well", &[(Field::SevereDysphagia, "absent")]),
        ],
    );
}

#[test]
fn sps() {
    check(
        Condition::Sps,
        &[
            NOTHING_KNOWN,
            ("no drug tried", &[(Field::GabaergicDrugs, "not-tried")]),
            ("relief is enough", &[(Field::GabaergicDrugs, "enough")]),
            (
                "relief is not enough",
                &[(Field::GabaergicDrugs, "not-enough")],
            ),
        ],
    );
}

#[test]
fn ms_relapsing() {
    check(Condition::MsRelapsing, &[NOTHING_KNOWN]);
}

#[test]
fn ms_weakness() {
    check(Condition::MsWeakness, &[NOTHING_KNOWN]);
}

#[test]
fn ms_optic_neuritis() {
    check(Condition::MsOpticNeuritis, &[NOTHING_KNOWN]);
}

#[test]
fn epilepsy() {
    check(
        Condition::Epilepsy,
        &[
            NOTHING_KNOWN,
            ("an infant", &[(Field::Age, "0")]),
            ("a child", &[(Field::Age, "6")]),
            ("an adult", &[(Field::Age, "30")]),
        ],
    );
}

#[test]
fn conditions_that_the_review_does_not_speak_of() {
    for condition in [
        Condition::Imnm,
        Condition::Aqp4OpticNeuritis,
        Condition::AutoimmuneEpilepsy,
        Condition::SmallFibre,
    ] {
        check(condition, &[NOTHING_KNOWN]);
    }
}

#[test]
fn every_condition_has_its_page() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    let pages: BTreeSet<String> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| !name.ends_with(".snap.new"))
        // The pages of an order stand there too.
        .filter(|name| {
            ![
                "infusion-",
                "order-",
                "passport-",
                "sheet-",
                "today-",
                "watch-",
            ]
            .iter()
            .any(|kind| name.starts_with(kind))
        })
        .collect();
    let wanted: BTreeSet<String> = Condition::ALL
        .iter()
        .map(|condition| format!("{}.snap", condition.key()))
        .collect();
    assert_eq!(pages, wanted);
}

// The rules, over every answer.

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

/// The advice without what is not known.
fn settled(condition: Condition, answers: &Answers) -> Advice {
    let mut advice = advise(condition, &patient(answers));
    advice.missing.clear();
    advice
}

#[test]
fn gbs_70kg_gets_28_g_a_day_and_140_g_a_course() {
    let answers = answered(&[(Field::Weight, "70"), (Field::GbsDisability, "4")]);
    let patient = patient(&answers);
    let advice = advise(Condition::Gbs, &patient);
    let weight = DosingWeight::actual(patient.weight.unwrap());
    let order = dosage(advice.regimens[0], weight, None).unwrap();
    assert_eq!(order.per_course, Dose::grams(140));
    let daily = order.daily.unwrap();
    assert_eq!((daily.days, daily.dose), (5, Dose::grams(28)));
    let volumes: Vec<String> = daily
        .volumes
        .iter()
        .map(|(strength, volume)| format!("{} {}", strength.percent(), volume.sentence().en()))
        .collect();
    assert_eq!(volumes, ["10% 280\u{a0}mL a day", "5% 560\u{a0}mL a day"]);
}

#[test]
fn no_regimen_with_a_verdict_against_or_open() {
    for condition in Condition::ALL {
        for (patient, advice) in every_advice(*condition) {
            if matches!(advice.verdict.tone(), Tone::Against | Tone::Open) {
                assert!(advice.regimens.is_empty(), "{condition:?}: {patient:?}");
            }
        }
    }
}

#[test]
fn no_verdict_is_better_than_the_review() {
    for condition in Condition::ALL {
        let line = review_2004::position(*condition).line.value().unwrap();
        let allowed: &[Verdict] = match line {
            Line::FirstLine => &[
                Verdict::FirstLine,
                Verdict::UncontrolledOnly,
                Verdict::Unresolved,
                Verdict::NoBenefitShown,
            ],
            Line::SecondLine => &[Verdict::SecondLine, Verdict::Adjunct, Verdict::Unresolved],
            Line::LimitedTransient => &[Verdict::LimitedTransient, Verdict::TimeLimitedTrial],
            Line::UncontrolledOnly => &[Verdict::UncontrolledOnly, Verdict::NotStated],
            Line::Unresolved => &[Verdict::Unresolved],
            Line::NotEffective => &[Verdict::NoBenefitShown],
            Line::NotStated => &[Verdict::NotStated],
        };
        for (patient, advice) in every_advice(*condition) {
            let verdict = advice.verdict;
            assert!(allowed.contains(&verdict), "{verdict:?}: {patient:?}");
        }
    }
}

#[test]
fn a_regimen_is_one_of_the_position_and_offered_once() {
    for condition in Condition::ALL {
        for (patient, advice) in every_advice(*condition) {
            let position = review_2004::position(*condition);
            assert_eq!(advice.position, position);
            let keys: BTreeSet<&str> = advice.regimens.iter().map(|r| r.key).collect();
            assert_eq!(keys.len(), advice.regimens.len(), "{patient:?}");
            for regimen in advice.regimens {
                assert!(position.regimens.contains(regimen), "{patient:?}");
            }
        }
    }
}

/// The doses per kilogram that a wording names, in mg/kg: `1 to 2 g/kg` names two.
fn doses_named(text: &str) -> Vec<u32> {
    let text = text.replace(NO_BREAK_SPACE, " ").replace("〜", " to ");
    let words: Vec<&str> = text.split(' ').collect();
    let milligrams = |word: &str| -> u32 {
        let (whole, fraction) = word.split_once('.').unwrap_or((word, ""));
        format!("{whole}{fraction:0<3}").parse().unwrap()
    };
    let mut named = Vec::new();
    for (at, word) in words.iter().enumerate() {
        if word.starts_with("g/kg") {
            named.push(milligrams(words[at - 1]));
            if at > 2 && words[at - 2] == "to" {
                named.push(milligrams(words[at - 3]));
            }
        }
    }
    named.sort_unstable();
    named
}

#[test]
fn the_headline_names_doses_that_are_offered() {
    assert_eq!(doses_named("1 to 2\u{a0}g/kg a course"), [1000, 2000]);
    assert_eq!(doses_named("1 回 0.4\u{a0}g/kg、はじめは"), [400]);
    for condition in Condition::ALL {
        for (patient, advice) in every_advice(*condition) {
            let named = doses_named(advice.headline.en());
            assert_eq!(named, doses_named(advice.headline.ja()), "{patient:?}");
            // A dose in the headline is one to give; without a regimen there is none.
            assert_eq!(
                named.is_empty(),
                advice.regimens.is_empty(),
                "{condition:?}: {} {patient:?}",
                advice.headline.en()
            );
            let offered: BTreeSet<u32> = advice
                .regimens
                .iter()
                .map(|r| r.schedule.value().unwrap().course.per_course().as_mg())
                .collect();
            for dose in named {
                assert!(offered.contains(&dose), "{}", advice.headline.en());
            }
        }
    }
}

#[test]
fn every_field_asked_can_change_the_advice() {
    for condition in Condition::ALL {
        for field in fields_of(*condition) {
            let others: Vec<Field> = fields_of(*condition)
                .into_iter()
                .filter(|other| *other != field)
                .collect();
            let changes = every_answer(&others, false).into_iter().any(|context| {
                let mut advices = answers_to(field).into_iter().map(|text| {
                    let mut answers = context.clone();
                    answers.set(field, text);
                    settled(*condition, &answers)
                });
                let first = advices.next().unwrap();
                advices.any(|advice| advice != first)
            });
            assert!(changes, "{condition:?}: {field:?} changes nothing");
        }
    }
}

#[test]
fn alike_answers_are_advised_alike() {
    // What the pages show one answer of stands for the others.
    let alike: [(Condition, Field, &[&[&str]]); 3] = [
        (
            Condition::Gbs,
            Field::GbsDisability,
            &[&["0", "1", "2"], &["3", "4"]],
        ),
        (
            Condition::Gbs,
            Field::DaysSinceOnset,
            &[
                &["0", "1", "7", "14"],
                &["15", "21", "28"],
                &["29", "56", "57"],
            ],
        ),
        (
            Condition::Epilepsy,
            Field::Age,
            &[&["0", "1", "9", "17"], &["18", "65", "66", "105"]],
        ),
    ];
    for (condition, field, groups) in alike {
        let others: Vec<Field> = fields_of(condition)
            .into_iter()
            .filter(|other| *other != field)
            .collect();
        for context in every_answer(&others, true) {
            for group in groups {
                let mut advices = group.iter().map(|text| {
                    let mut answers = context.clone();
                    answers.set(field, *text);
                    settled(condition, &answers)
                });
                let first = advices.next().unwrap();
                assert!(advices.all(|advice| advice == first), "{group:?}");
            }
        }
    }
}

#[test]
fn every_missing_fact_is_a_field_that_is_asked_or_a_risk() {
    for condition in Condition::ALL {
        for answers in every_answer(&fields_of(*condition), true) {
            let advice = advise(*condition, &patient(&answers));
            assert_eq!(advice.is_provisional(), !advice.missing.is_empty());
            let mut named = BTreeSet::new();
            for missing in advice.missing {
                let field = missing.field;
                let asked = fields(*condition).contains(&field)
                    || asked_elsewhere(*condition).contains(&field)
                    || Field::RISKS.contains(&field);
                assert!(asked, "{condition:?}: {field:?} is never asked");
                assert!(!answers.has(field), "{condition:?}: {field:?} is known");
                assert!(named.insert(field), "{condition:?}: {field:?} twice");
            }
        }
    }
}

#[test]
fn answering_everything_leaves_nothing_missing() {
    for condition in Condition::ALL {
        for answers in every_answer(&fields_of(*condition), false) {
            let advice = advise(*condition, &patient(&answers));
            assert_eq!(advice.missing, [], "{condition:?}: {answers:?}");
        }
    }
}

#[test]
fn a_turn_comes_from_a_fact_that_is_known() {
    for condition in Condition::ALL {
        for answers in every_answer(&fields_of(*condition), true) {
            let advice = advise(*condition, &patient(&answers));
            let mut said = BTreeSet::new();
            for turn in advice.turns {
                assert!(answers.has(turn.field), "{condition:?}: {turn:?}");
                let text = turn.claim.text.value().unwrap();
                assert!(
                    said.insert(text.en()),
                    "{condition:?} says twice: {}",
                    text.en()
                );
            }
        }
    }
}

#[test]
fn mmn_never_suggests_steroids() {
    let warns = ["worsen", "do not help", "not recommended", "increased"];
    let silent_on_steroids = |text: &str| {
        let text = text.to_lowercase();
        let named = ["steroid", "prednis"]
            .iter()
            .any(|word| text.contains(word));
        !named || warns.iter().any(|word| text.contains(word))
    };
    for (patient, advice) in every_advice(Condition::Mmn) {
        let mut said = vec![advice.headline.en()];
        said.extend(advice.missing.iter().map(|missing| missing.decides.en()));
        let claims = advice.turns.iter().map(|turn| &turn.claim);
        for claim in claims.chain(&advice.reasons).chain(advice.caveats()) {
            said.push(claim.text.value().unwrap().en());
        }
        for text in said {
            assert!(silent_on_steroids(text), "{text}");
        }
        for combination in advice.combinations() {
            assert_eq!(combination.stance, Stance::Harmful);
        }
        let warned = advice
            .turns
            .iter()
            .any(|turn| turn.field == Field::OnSteroid);
        let on_steroid = patient.on_steroid == Some(Presence::Present);
        assert_eq!(warned, on_steroid, "{patient:?}");
    }
}

#[test]
fn ivig_is_never_added_to_plasma_exchange() {
    for condition in [Condition::Gbs, Condition::Mg] {
        for (patient, advice) in every_advice(condition) {
            if patient.plasma_exchange != Some(PlasmaExchange::Given) {
                continue;
            }
            assert!(advice.regimens.is_empty(), "{patient:?}");
            assert_eq!(advice.headline.en(), "Do not add IVIG to plasma exchange");
            assert!(matches!(advice.verdict.tone(), Tone::Against | Tone::Open));
            let explained = |turn: &Turn| turn.field == Field::PlasmaExchange;
            assert!(advice.turns.iter().any(explained), "{patient:?}");
        }
        let apart = review_2004::position(condition)
            .combinations
            .iter()
            .any(|pair| pair.with.en().contains("lasma exchange") && pair.stance.is_against());
        assert!(apart, "{condition:?}");
    }
}

#[test]
fn gbs_is_never_given_less_than_2_g_per_kg() {
    for (_, advice) in every_advice(Condition::Gbs) {
        for regimen in advice.regimens {
            let course = regimen.schedule.value().unwrap().course;
            assert!(course.per_course().as_mg() >= 2000);
        }
    }
}

#[test]
fn gbs_is_offered_ivig_only_where_the_trials_looked() {
    for (patient, advice) in every_advice(Condition::Gbs) {
        if advice.regimens.is_empty() {
            continue;
        }
        let disability = patient.gbs_disability;
        assert!(disability.is_none_or(|score| !score.walks_unaided()));
        assert!(patient.days_since_onset.is_none_or(|days| days <= 28));
        let late = patient.days_since_onset.is_some_and(|days| days > 14);
        let told = |field| advice.turns.iter().any(|turn| turn.field == field);
        assert_eq!(told(Field::DaysSinceOnset), late, "{patient:?}");
    }
}

#[test]
fn miller_fisher_is_silent() {
    assert_eq!(fields_of_2004(Condition::MillerFisher), []);
    let bare = advise(Condition::MillerFisher, &Patient::default());
    assert_eq!(bare.verdict, Verdict::NotStated);
    assert_eq!(bare.headline.en(), "The review does not state a treatment");
    assert!(bare.regimens.is_empty() && bare.turns.is_empty() && bare.missing.is_empty());
    assert!(bare.combinations().is_empty() && bare.open_questions().is_empty());
    // Neither does it borrow from GBS, whatever is known.
    for patient in every_patient(Condition::Gbs) {
        assert_eq!(advise(Condition::MillerFisher, &patient), bare);
    }
}

#[test]
fn ibm_trial_only_with_severe_dysphagia() {
    for (patient, advice) in every_advice(Condition::Ibm) {
        let severe = patient.severe_dysphagia == Some(Presence::Present);
        assert_eq!(advice.verdict == Verdict::TimeLimitedTrial, severe);
        assert_eq!(!advice.regimens.is_empty(), severe);
        if severe {
            assert!(advice.headline.en().contains("2 to 3 months"));
            assert!(advice.headline.ja().contains("2〜3 か月"));
        }
    }
}

#[test]
fn no_dose_is_offered_before_the_treatment_that_comes_first_has_failed() {
    for condition in [Condition::Dm, Condition::Pm] {
        for (patient, advice) in every_advice(condition) {
            let resistant = patient.treatment_resistant == Some(Presence::Present);
            assert_eq!(!advice.regimens.is_empty(), resistant, "{patient:?}");
        }
    }
    for answers in every_answer(&[Field::GabaergicDrugs], true) {
        let advice = advise(Condition::Sps, &patient(&answers));
        let fell_short = answers.text(Field::GabaergicDrugs) == "not-enough";
        assert_eq!(!advice.regimens.is_empty(), fell_short, "{answers:?}");
    }
}

/// What might stand in a field: an answer, a number, or anything at all.
fn typed(field: Field) -> impl Strategy<Value = String> {
    prop_oneof![
        2 => Just(String::new()),
        4 => proptest::sample::select(answers_to(field)),
        2 => (0_u32..500).prop_map(|number| number.to_string()),
        1 => ".{0,40}",
    ]
}

fn any_answers() -> impl Strategy<Value = Answers> {
    let all: Vec<_> = Field::ALL.iter().map(|field| typed(*field)).collect();
    all.prop_map(|texts| {
        let mut answers = Answers::default();
        for (field, text) in Field::ALL.iter().zip(texts) {
            answers.set(*field, text);
        }
        answers
    })
}

proptest! {
    #[test]
    fn any_patient_is_advised_and_always_alike(answers in any_answers()) {
        let (patient, findings) = Patient::read(&answers);
        prop_assert_eq!(&Patient::read(&answers), &(patient.clone(), findings));
        prop_assert_eq!(screen(&patient), screen(&patient));
        for condition in Condition::ALL {
            let advice = advise(*condition, &patient);
            prop_assert_eq!(&advise(*condition, &patient), &advice);
            if let Some(weight) = patient.weight {
                for regimen in &advice.regimens {
                    let order = dosage(regimen, DosingWeight::actual(weight), Some(5));
                    prop_assert!(order.is_ok());
                }
            }
        }
    }

    #[test]
    fn nothing_that_is_not_asked_changes_the_advice(answers in any_answers()) {
        for condition in Condition::ALL {
            let (whole, _) = Patient::read(&answers);
            let mut asked = Answers::default();
            for field in fields_of(*condition) {
                asked.set(field, answers.text(field));
            }
            let (part, _) = Patient::read(&asked);
            prop_assert_eq!(advise(*condition, &whole), advise(*condition, &part));
        }
    }
}
