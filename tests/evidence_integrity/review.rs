//! The positions of the review: line of therapy, combinations, and what became of them.

use ivig_navigator::evidence::since_2004::{Change, since};
use ivig_navigator::evidence::{Condition, Line, Stance, Status, review_2004};

use crate::{distinct, positions};

#[test]
fn every_condition_has_the_line_of_therapy_of_the_review() {
    // Dossier, table 3.1; Miller Fisher from 3.2.
    let lines = [
        (Condition::Gbs, Line::FirstLine),
        (Condition::MillerFisher, Line::NotStated),
        (Condition::Cidp, Line::FirstLine),
        (Condition::Mmn, Line::FirstLine),
        (Condition::Als, Line::NotEffective),
        (Condition::IggIgaParaprotein, Line::UncontrolledOnly),
        (Condition::IgmMag, Line::LimitedTransient),
        (Condition::Mg, Line::SecondLine),
        (Condition::Lems, Line::SecondLine),
        (Condition::Dm, Line::SecondLine),
        (Condition::Pm, Line::UncontrolledOnly),
        (Condition::Ibm, Line::LimitedTransient),
        (Condition::Sps, Line::SecondLine),
        (Condition::MsRelapsing, Line::Unresolved),
        (Condition::MsWeakness, Line::NotEffective),
        (Condition::MsOpticNeuritis, Line::NotEffective),
        (Condition::Epilepsy, Line::UncontrolledOnly),
        // Told apart since then.
        (Condition::Imnm, Line::NotStated),
        (Condition::Aqp4OpticNeuritis, Line::NotStated),
        (Condition::AutoimmuneEpilepsy, Line::NotStated),
        (Condition::SmallFibre, Line::NotStated),
    ];
    assert_eq!(lines.len(), Condition::ALL.len());
    for (condition, line) in lines {
        let position = review_2004::position(condition);
        assert_eq!(position.condition, condition);
        assert_eq!(position.line.value(), Some(line), "{condition:?}");
        assert!(position.summary.value().is_some(), "{condition:?}");
        assert!(!position.grounds.is_empty(), "{condition:?}");
        assert!(!position.caveats.is_empty(), "{condition:?}");
    }
}

#[test]
fn the_combinations_are_those_of_the_review() {
    // Dossier, 3.3.
    let held: Vec<(Condition, Stance)> = positions()
        .flat_map(|position| {
            let of = position.condition;
            position.combinations.iter().map(move |c| (of, c.stance))
        })
        .collect();
    for expected in [
        (Condition::Gbs, Stance::NoAddedBenefit),
        (Condition::Cidp, Stance::NotExamined),
        (Condition::Mmn, Stance::Harmful),
        (Condition::Mg, Stance::InsteadOf),
        (Condition::Ibm, Stance::NoAddedBenefit),
        (Condition::Lems, Stance::Together),
        (Condition::Dm, Stance::Together),
    ] {
        assert!(
            held.contains(&expected),
            "{expected:?} is missing: {held:?}"
        );
    }
    let gbs = held.iter().filter(|(of, _)| *of == Condition::Gbs).count();
    assert_eq!(gbs, 2, "plasma exchange, and methylprednisolone");
    for stance in [Stance::Harmful, Stance::NoAddedBenefit, Stance::InsteadOf] {
        assert!(stance.is_against());
    }
    assert!(!Stance::Together.is_against() && !Stance::NotExamined.is_against());
}

#[test]
fn a_claim_of_the_review_alone_says_so() {
    for position in positions() {
        // Where the review puts immunoglobulin is the review's own statement, read in translation.
        assert_eq!(position.line.status(), Status::ReviewOnly);
        assert_eq!(position.summary.status(), Status::ReviewOnly);
        distinct(
            "open questions",
            position.open_questions.iter().map(|q| q.text().en()),
        );
    }
}

#[test]
fn later_knowledge_says_what_became_of_a_position() {
    for condition in Condition::ALL {
        let later = since(*condition);
        assert_eq!(later.position.condition, *condition);
        let silent = review_2004::position(*condition).line.value() == Some(Line::NotStated);
        assert!(silent || later.change != Change::New, "{condition:?}");
    }
}
