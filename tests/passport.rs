//! What countries ask: every page, what was not seen, the judgement, and six drafts as pages.
#![expect(
    clippy::arithmetic_side_effects,
    clippy::unwrap_used,
    reason = "a test may fail loudly"
)]

mod answering;

use std::collections::BTreeMap;

use answering::every_answer;
use ivig_navigator::evidence::{Condition, Fact, Source, Status};
use ivig_navigator::passport::{
    COUNTRIES, Criterion, DraftInput, Outcome, Page, Passport, Stage, Test, draft, judge, page,
};
use ivig_navigator::patient::{Answers, Field, Patient};
use ivig_navigator::product::Country;
use ivig_navigator::text::{Language, Text};

fn every_page() -> impl Iterator<Item = (Country, Condition, Page)> {
    COUNTRIES.into_iter().flat_map(|country| {
        let conditions = Condition::ALL.iter();
        conditions.map(move |one| (country, *one, page(country, *one).unwrap()))
    })
}

fn criteria(page: &Page) -> impl Iterator<Item = &'static Criterion> {
    page.own.iter().chain(page.general)
}

#[test]
fn every_condition_has_criteria_or_a_stated_absence_in_every_country() {
    let mut pages = 0;
    for (country, condition, page) in every_page() {
        pages += 1;
        let stated = page.listing.value().is_some();
        assert!(
            stated || !page.open.is_empty(),
            "{country:?}, {condition:?}: neither a listing nor an absence"
        );
        // Where the label is the rule, it is said that what insurers ask was not read.
        if criteria(&page).next().is_none() {
            assert!(!page.open.is_empty(), "{country:?}, {condition:?}");
        }
    }
    assert_eq!(pages, 5 * 21);
    assert!(page(Country::Eu, Condition::Gbs).is_none());
}

#[test]
fn every_criterion_has_a_source_and_an_edition() {
    let mut count = 0;
    for (country, condition, page) in every_page() {
        let at = format!("{country:?}, {condition:?}");
        for criterion in criteria(&page) {
            count += 1;
            assert!(criterion.text.value().is_some(), "{at}");
            assert!(!criterion.text.sources().is_empty(), "{at}: {criterion:?}");
            assert!(!criterion.read.en().is_empty(), "{at}");
        }
        for fact in [&page.listing, &page.measure].into_iter().chain(page.doses) {
            let held = fact.value().is_some();
            assert_eq!(held, !fact.sources().is_empty(), "{at}: {fact:?}");
            assert_eq!(!held, fact.status() == Status::Unverified, "{at}");
        }
    }
    assert!(count > 150, "only {count} criteria");
}

/// A criterion that stands on a page marked as superseded alone is not judged.
#[test]
fn what_was_replaced_is_not_judged() {
    const SUPERSEDED: [Source; 4] = [
        Source::NBAMMN,
        Source::NBAGBSOLD,
        Source::NBAMG,
        Source::NBALEMS,
    ];
    let mut replaced = 0;
    for (country, condition, page) in every_page() {
        for criterion in criteria(&page) {
            let old = criterion
                .text
                .sources()
                .iter()
                .all(|source| SUPERSEDED.contains(source));
            if old {
                replaced += 1;
                assert!(
                    matches!(criterion.test, Test::Replaced),
                    "{country:?}, {condition:?}: {criterion:?}"
                );
            }
        }
    }
    assert_eq!(replaced, 4, "MMN twice, MG, LEMS");
    for source in SUPERSEDED {
        assert!(source.page().contains("superseded"), "{source:?}");
    }
}

fn says_a_dose(facts: &[Fact<Text>]) -> bool {
    facts.iter().any(|fact| fact.value().is_some())
}

/// The list of rules-by-country.md, "Still not seen after the second reading", and its sections 2 to 6.
#[test]
fn what_was_not_seen_is_not_held() {
    let of = |country, condition| page(country, condition).unwrap();
    let open = |page: &Page, words: &str| page.open.iter().any(|open| open.en().contains(words));
    // Ontario: doses of GBS, MMN, LEMS, stiff person, IgM neuropathy, myositis.
    for condition in [
        Condition::Gbs,
        Condition::MillerFisher,
        Condition::Mmn,
        Condition::Lems,
        Condition::Sps,
        Condition::IgmMag,
        Condition::Dm,
        Condition::Pm,
        Condition::Ibm,
    ] {
        let page = of(Country::Canada, condition);
        assert!(!says_a_dose(page.doses), "{condition:?}");
        assert!(open(&page, "dose in Ontario"), "{condition:?}");
    }
    // Only three doses of Ontario were read.
    let with_dose: Vec<Condition> = Condition::ALL
        .iter()
        .copied()
        .filter(|condition| says_a_dose(of(Country::Canada, *condition).doses))
        .collect();
    assert_eq!(
        with_dose,
        [Condition::Cidp, Condition::Mg, Condition::MsRelapsing]
    );
    for condition in Condition::ALL {
        // Australia: dose and review text of every condition; a rounding rule after July 2026.
        let page = of(Country::Australia, *condition);
        assert!(!says_a_dose(page.doses), "{condition:?}");
        assert!(open(&page, "dose and review text"), "{condition:?}");
        assert!(
            open(&page, "rounding rule after July 2026"),
            "{condition:?}"
        );
        // England: the table of conditions, the pages on weight and rounding. Scotland: a weight rule.
        let page = of(Country::Uk, *condition);
        assert!(!says_a_dose(page.doses), "{condition:?}");
        assert_eq!(page.listing.value(), None, "{condition:?}");
        for words in [
            "England's table of conditions",
            "dosing weight and rounding",
            "Scottish rule",
        ] {
            assert!(open(&page, words), "{condition:?}: {words}");
        }
        // United States: criteria of insurers.
        assert!(
            open(&of(Country::Us, *condition), "insurers"),
            "{condition:?}"
        );
        assert!(criteria(&of(Country::Us, *condition)).next().is_none());
    }
    // Australia, stiff person: the text on stopping breaks off.
    assert!(open(&of(Country::Australia, Condition::Sps), "breaks off"));
    let stops = criteria(&of(Country::Australia, Condition::Sps))
        .filter(|criterion| criterion.stage == Stage::Stopping)
        .count();
    assert_eq!(stops, 1, "the general one alone");
    // Japan: dose text for MG, and for GBS with Glovenin-I.
    assert!(open(&of(Country::Japan, Condition::Mg), "dose text for MG"));
    assert!(open(&of(Country::Japan, Condition::Gbs), "Glovenin-I"));
    let mg = judge(Country::Japan, Condition::Mg, &Patient::default()).unwrap();
    assert!(
        mg.labels
            .iter()
            .all(|label| label.use_.dose.value().is_none())
    );
    // The height limit of the UK form, and proposed texts, are nowhere.
    for (country, condition, page) in every_page() {
        for criterion in criteria(&page) {
            let text = criterion.text.value().unwrap();
            for unseen in ["132", "proposed", "18 months", "NMOSD", "Susac"] {
                assert!(
                    !text.en().contains(unseen),
                    "{country:?}, {condition:?}: {text:?}"
                );
            }
        }
    }
}

#[test]
fn of_a_patient_of_whom_nothing_is_known_nothing_is_met() {
    for (country, condition, _) in every_page() {
        let passport = judge(country, condition, &Patient::default()).unwrap();
        for one in &passport.judged {
            assert_ne!(one.outcome, Outcome::Met, "{country:?}, {condition:?}");
            if let Test::Facts(fields, _) = one.criterion.test {
                assert_eq!(one.outcome, Outcome::Missing, "{country:?}, {condition:?}");
                assert!(!fields.is_empty());
            }
        }
    }
}

/// Over every answer to the facts that a criterion reads.
#[test]
fn a_criterion_is_met_by_facts_and_never_by_what_is_not_asked() {
    let mut judgements = 0;
    for (country, condition, page) in every_page() {
        let mut fields: Vec<Field> = Vec::new();
        for criterion in criteria(&page) {
            if let Test::Facts(own, _) = criterion.test {
                fields.extend(
                    own.iter()
                        .filter(|field| !fields.contains(field))
                        .collect::<Vec<_>>(),
                );
            }
        }
        for answers in every_answer(&fields, true) {
            let patient = Patient::read(&answers).0;
            for one in judge(country, condition, &patient).unwrap().judged {
                judgements += 1;
                match one.criterion.test {
                    Test::Clinician => assert_eq!(one.outcome, Outcome::AskedOfClinician),
                    Test::Replaced => assert_eq!(one.outcome, Outcome::NotVerified),
                    Test::Never => assert_eq!(one.outcome, Outcome::NotMet),
                    Test::Facts(own, _) => {
                        let known = own.iter().all(|field| answers.has(*field));
                        assert_eq!(one.outcome == Outcome::Missing, !known);
                    }
                }
            }
        }
    }
    println!("{judgements} judgements");
    assert!(judgements > 1_000);
}

fn outcomes(
    country: Country,
    condition: Condition,
    facts: &[(Field, &str)],
) -> Vec<(String, Outcome)> {
    let mut answers = Answers::default();
    for (field, text) in facts {
        answers.set(*field, *text);
    }
    let patient = Patient::read(&answers).0;
    let passport = judge(country, condition, &patient).unwrap();
    let judged = passport.judged.iter();
    judged
        .filter(|one| matches!(one.criterion.test, Test::Facts(..) | Test::Never))
        .map(|one| {
            (
                one.criterion.text.value().unwrap().en().to_owned(),
                one.outcome,
            )
        })
        .collect()
}

/// Worked rows: country, condition, one fact, and what becomes of the first criterion that reads it.
#[test]
fn the_facts_decide_as_the_text_says() {
    use Condition::{Als, Cidp, Gbs, Mg, MillerFisher, MsWeakness, Pm, Sps};
    use Country::{Australia, Canada, Japan, Uk};
    use Outcome::{AskedOfClinician, Met, NotApplicable, NotMet};
    let rows: &[(Country, Condition, Field, &str, Outcome)] = &[
        (Canada, Mg, Field::MgSituation, "crisis", Met),
        (Canada, Mg, Field::MgSituation, "severe-uncontrolled", Met),
        (
            Canada,
            Mg,
            Field::MgSituation,
            "before-thymectomy",
            AskedOfClinician,
        ),
        (Canada, Mg, Field::MgSituation, "stable", AskedOfClinician),
        (Canada, Als, Field::Age, "60", NotMet),
        (Canada, MsWeakness, Field::Age, "60", NotMet),
        (Australia, Gbs, Field::EarlierCourse, "none", NotApplicable),
        (
            Australia,
            Gbs,
            Field::EarlierCourse,
            "incomplete-recovery",
            AskedOfClinician,
        ),
        (
            Australia,
            MillerFisher,
            Field::EarlierCourse,
            "none",
            NotApplicable,
        ),
        (
            Australia,
            MillerFisher,
            Field::EarlierCourse,
            "incomplete-recovery",
            NotMet,
        ),
        (Australia, Sps, Field::GabaergicDrugs, "not-enough", Met),
        (Australia, Sps, Field::GabaergicDrugs, "not-tried", NotMet),
        (Japan, Gbs, Field::GbsDisability, "1", NotMet),
        (Japan, Gbs, Field::GbsDisability, "2", AskedOfClinician),
        (Japan, Gbs, Field::GbsDisability, "3", Met),
        (
            Japan,
            Cidp,
            Field::TreatmentPhase,
            "induction",
            NotApplicable,
        ),
        (Japan, Cidp, Field::TreatmentPhase, "maintenance", Met),
        (Japan, Pm, Field::TreatmentResistant, "absent", NotMet),
        (
            Japan,
            Pm,
            Field::TreatmentResistant,
            "present",
            AskedOfClinician,
        ),
        (Uk, Gbs, Field::PlasmaExchange, "given", Met),
        (Uk, Gbs, Field::PlasmaExchange, "possible", AskedOfClinician),
    ];
    for (country, condition, field, answer, expected) in rows {
        let got = outcomes(*country, *condition, &[(*field, answer)]);
        let first = got.first().unwrap();
        assert_eq!(
            first.1, *expected,
            "{country:?}, {condition:?}, {answer}: {got:?}"
        );
    }
}

/// The labels of the shelf, where the label is the rule.
#[test]
fn labels_are_listed_where_the_label_is_the_rule() {
    let named = |country, condition| {
        let passport = judge(country, condition, &Patient::default()).unwrap();
        passport.labels.len()
    };
    assert!(named(Country::Japan, Condition::Gbs) >= 2);
    assert!(named(Country::Us, Condition::Cidp) >= 2);
    assert_eq!(named(Country::Us, Condition::Gbs), 0);
    assert_eq!(named(Country::Uk, Condition::Cidp), 0);
    for (country, condition, page) in every_page() {
        let passport = judge(country, condition, &Patient::default()).unwrap();
        let says = page
            .listing
            .value()
            .map(|text| text.en().contains("labels listed below"));
        if matches!(country, Country::Japan | Country::Us) {
            assert_eq!(
                says,
                Some(!passport.labels.is_empty()),
                "{country:?}, {condition:?}"
            );
        }
    }
}

struct Case {
    name: &'static str,
    country: Country,
    condition: Condition,
    facts: &'static [(Field, &'static str)],
    regimen: Option<Text>,
}

const CASES: &[Case] = &[
    Case {
        name: "ontario-cidp",
        country: Country::Canada,
        condition: Condition::Cidp,
        facts: &[
            (Field::Weight, "70"),
            (Field::Height, "172"),
            (Field::Age, "58"),
            (Field::Sex, "male"),
        ],
        regimen: Some(text_of_regimen()),
    },
    Case {
        name: "ontario-als",
        country: Country::Canada,
        condition: Condition::Als,
        facts: &[(Field::Age, "62")],
        regimen: None,
    },
    Case {
        name: "australia-gbs-second-course",
        country: Country::Australia,
        condition: Condition::Gbs,
        facts: &[
            (Field::Weight, "81.5"),
            (Field::Age, "44"),
            (Field::GbsDisability, "4"),
            (Field::EarlierCourse, "incomplete-recovery"),
        ],
        regimen: None,
    },
    Case {
        name: "japan-cidp-maintenance",
        country: Country::Japan,
        condition: Condition::Cidp,
        facts: &[
            (Field::Weight, "55"),
            (Field::TreatmentPhase, "maintenance"),
        ],
        regimen: None,
    },
    Case {
        name: "uk-mg-crisis",
        country: Country::Uk,
        condition: Condition::Mg,
        facts: &[
            (Field::Weight, "70"),
            (Field::Sex, "female"),
            (Field::MgSituation, "crisis"),
            (Field::PlasmaExchange, "not-possible"),
        ],
        regimen: None,
    },
    Case {
        name: "us-dm",
        country: Country::Us,
        condition: Condition::Dm,
        facts: &[(Field::Age, "51"), (Field::TreatmentResistant, "present")],
        regimen: None,
    },
];

const fn text_of_regimen() -> Text {
    ivig_navigator::text!("2\u{a0}g/kg/コース", "2\u{a0}g/kg a course")
}

fn drafted(case: &Case, language: Language) -> (Passport, String) {
    let mut answers = Answers::default();
    for (field, text) in case.facts {
        answers.set(*field, *text);
    }
    let (patient, findings) = Patient::read(&answers);
    assert!(findings.is_empty());
    let passport = judge(case.country, case.condition, &patient).unwrap();
    let scores = [(
        ivig_navigator::text!("修正ランキンスケール（mRS）", "Modified Rankin scale (mRS)"),
        "3".into(),
    )];
    let text = draft(
        &passport,
        &DraftInput {
            patient: &patient,
            typed: &|field| answers.text(field).to_owned(),
            regimen: case.regimen.map(Into::into),
            scores: &scores,
            stops: &[],
        },
        language,
    );
    (passport, text)
}

#[test]
fn a_stop_goes_with_the_draft() {
    let patient = Patient::default();
    let passport = judge(Country::Uk, Condition::Gbs, &patient).unwrap();
    let stop = ivig_navigator::text!(
        "アナフィラキシー（理由: 代替なし）",
        "Anaphylaxis (reason: none)"
    );
    for (language, line) in [
        (Language::Ja, "中止条件: アナフィラキシー（理由: 代替なし）"),
        (Language::En, "Stop: Anaphylaxis (reason: none)"),
    ] {
        let input = DraftInput {
            patient: &patient,
            typed: &|_| String::new(),
            regimen: None,
            scores: &[],
            stops: &[stop.into()],
        };
        assert!(draft(&passport, &input, language).contains(line));
    }
}

#[test]
fn six_drafts_read_as_pages() {
    for case in CASES {
        let pages = Language::ALL.map(|language| drafted(case, language).1);
        insta::with_settings!({
            snapshot_path => "golden",
            prepend_module_to_snapshot => false,
            omit_expression => true,
        }, {
            insta::assert_snapshot!(format!("passport-{}", case.name), pages.join("\n\n----\n\n"));
        });
    }
}

fn figures(text: &str) -> BTreeMap<String, usize> {
    let mut found = BTreeMap::new();
    for figure in text.split(|c: char| !(c.is_ascii_digit() || c == '.')) {
        let figure = figure.trim_matches('.');
        // English may write one to nine in words.
        if figure.len() > 1 {
            *found.entry(figure.to_owned()).or_default() += 1;
        }
    }
    found
}

#[test]
fn a_draft_says_what_is_not_known_in_both_languages() {
    for case in CASES {
        for language in Language::ALL {
            let (passport, text) = drafted(case, language);
            for field in passport.missing() {
                assert!(text.contains(field.label().get(language)), "{}", case.name);
            }
            for open in passport.page.open {
                assert!(text.contains(open.get(language)), "{}: {open:?}", case.name);
            }
            for one in &passport.judged {
                let said = one.criterion.text.value().unwrap().get(language);
                let line = format!("{}: {said}", one.outcome.text().get(language));
                assert!(text.contains(&line), "{}: {line}", case.name);
            }
        }
        let [ja, en] = Language::ALL.map(|language| figures(&drafted(case, language).1));
        for figure in en.keys() {
            assert!(ja.contains_key(figure), "{}: {figure}", case.name);
        }
    }
}
