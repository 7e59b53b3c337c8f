//! What would change the advice, and what is asked first.

mod answering;

use answering::{answers_to, every_answer, fields_of_both, patient};
use ivig_navigator::advice::{Verdict, layers, pairs, questions, turned};
use ivig_navigator::evidence::Condition;
use ivig_navigator::patient::{Answers, Field, Patient};

fn answered(facts: &[(Field, &str)]) -> Answers {
    let mut answers = Answers::default();
    for (field, text) in facts {
        answers.set(*field, *text);
    }
    answers
}

fn now(condition: Condition, answers: &Answers) -> Verdict {
    layers(condition, &patient(answers)).now.verdict
}

/// Some of the space, spread over it.
fn some(condition: Condition) -> Vec<Answers> {
    let all = every_answer(&fields_of_both(condition), true);
    let step = all.len().div_ceil(60).max(1);
    all.into_iter().step_by(step).collect()
}

#[test]
fn what_is_shown_as_turned_moves_a_verdict_and_nothing_that_does_is_left_out() {
    for condition in Condition::ALL {
        for answers in some(*condition) {
            let here = layers(*condition, &patient(&answers));
            let moved = turned(*condition, &answers);
            for one in &moved {
                let stays = (one.then, one.now) == (here.then.verdict, here.now.verdict);
                assert!(!stays && !one.answers.is_empty(), "{one:?}");
            }
            for field in fields_of_both(*condition) {
                let moves = answers_to(field).into_iter().any(|text| {
                    let mut other = answers.clone();
                    other.set(field, text);
                    let there = layers(*condition, &patient(&other));
                    (there.then.verdict, there.now.verdict) != (here.then.verdict, here.now.verdict)
                });
                let shown = moved.iter().any(|one| one.field == field);
                assert_eq!(moves, shown, "{condition:?}, {field:?}: {answers:?}");
            }
        }
    }
}

#[test]
fn gbs_that_is_first_line_is_moved_by_walking_exchange_and_an_earlier_course() {
    let answers = answered(&[
        (Field::GbsDisability, "4"),
        (Field::DaysSinceOnset, "6"),
        (Field::PlasmaExchange, "not-possible"),
        (Field::EarlierCourse, "none"),
        (Field::FisherForm, "not-fisher"),
    ]);
    let moved = turned(Condition::Gbs, &answers);
    let to = |field: Field, verdict: Verdict| {
        moved
            .iter()
            .any(|one| one.field == field && one.now == verdict)
    };
    assert!(to(Field::GbsDisability, Verdict::NoBenefitShown));
    assert!(to(Field::PlasmaExchange, Verdict::NoBenefitShown));
    assert!(to(Field::EarlierCourse, Verdict::NoBenefitShown));
    assert!(to(Field::EarlierCourse, Verdict::UncontrolledOnly));
    assert!(to(Field::DaysSinceOnset, Verdict::Unresolved));
    assert!(!moved.iter().any(|one| one.field == Field::Age));
}

#[test]
fn a_pair_moves_what_neither_of_its_facts_does() {
    let mut found = 0;
    for condition in Condition::ALL {
        for answers in some(*condition).into_iter().step_by(6) {
            let here = now(*condition, &answers);
            for pair in pairs(*condition, &answers) {
                assert_ne!(pair.now, here);
                let [(one, _), (other, _)] = pair.facts;
                assert_ne!(one, other);
                found += 1;
            }
        }
    }
    assert!(found > 20, "{found}");
}

#[test]
fn once_no_question_is_left_no_missing_fact_moves_the_verdict() {
    for condition in Condition::ALL {
        for answers in some(*condition) {
            let asked = questions(*condition, &answers);
            let both = layers(*condition, &patient(&answers));
            for field in &asked {
                assert!(!answers.has(*field), "{field:?} is known");
                assert!(both.now.missing.iter().any(|fact| fact.field == *field));
            }
            if !asked.is_empty() {
                continue;
            }
            for fact in &both.now.missing {
                for text in answers_to(fact.field) {
                    let mut other = answers.clone();
                    other.set(fact.field, text);
                    assert_eq!(now(*condition, &other), both.now.verdict, "{answers:?}");
                }
            }
        }
    }
}

#[test]
fn the_questions_settle_the_verdict_whatever_is_answered() {
    for condition in Condition::ALL {
        let none = Answers::default();
        let asked = questions(*condition, &none);
        for answers in every_answer(&asked, false) {
            let named = layers(*condition, &Patient::default()).now.missing;
            let left = named.iter().filter(|fact| !asked.contains(&fact.field));
            for fact in left {
                for text in answers_to(fact.field) {
                    let mut other = answers.clone();
                    other.set(fact.field, text);
                    assert_eq!(now(*condition, &other), now(*condition, &answers));
                }
            }
        }
    }
}

#[test]
fn what_decides_most_is_asked_first() {
    let first = |condition| questions(condition, &Answers::default()).first().copied();
    assert_eq!(first(Condition::Mg), Some(Field::MgSituation));
    assert_eq!(first(Condition::Ibm).unwrap(), Field::SevereDysphagia);
    assert_eq!(first(Condition::Als), None, "nothing moves it");
}
