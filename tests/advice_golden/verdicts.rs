//! Verdicts: never better than the review, and the rules of a disease by name.

use ivig_navigator::advice::{Tone, Turn, Verdict, advise, fields_of_2004};
use ivig_navigator::evidence::{Condition, Line, Stance, review_2004};
use ivig_navigator::patient::{Field, Patient, PlasmaExchange, Presence};

use crate::answering::every_patient;
use crate::every_advice;

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
