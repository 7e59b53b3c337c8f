//! The whole space: every combination of the facts that a condition turns on, and the laws over it.
//!
//! `cargo test --test advice_space -- --nocapture the_whole_space` prints the counts.
#![expect(
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a test may fail loudly, and the counts are for people to read"
)]

mod answering;
#[path = "advice_space/central.rs"]
mod central;
#[path = "advice_space/cidp.rs"]
mod cidp;
#[path = "advice_space/every_disease.rs"]
mod every_disease;
#[path = "advice_space/gbs.rs"]
mod gbs;
#[path = "advice_space/motor_neuropathies.rs"]
mod motor_neuropathies;
#[path = "advice_space/muscle.rs"]
mod muscle;
#[path = "advice_space/myasthenia.rs"]
mod myasthenia;
#[path = "advice_space/other_neuropathies.rs"]
mod other_neuropathies;
#[path = "advice_space/two_layers.rs"]
mod two_layers;

use std::collections::BTreeMap;
use std::sync::LazyLock;

use answering::{every_answer, fields_of_both, patient};
use ivig_navigator::advice::{Advice, Guard, Layers, Verdict, layers};
use ivig_navigator::evidence::{Claim, Condition};
use ivig_navigator::patient::{Answers, Patient, Presence};

/// Above this a covering array would be needed; no condition comes near it.
const MOST: usize = 10_000_000;

type Space = Vec<(Answers, Patient, Layers)>;

static SPACES: LazyLock<BTreeMap<Condition, Space>> = LazyLock::new(|| {
    let space = |condition: &Condition| {
        let all = every_answer(&fields_of_both(*condition), true);
        let advised = all.into_iter().map(|answers| {
            let patient = patient(&answers);
            let both = layers(*condition, &patient);
            (answers, patient, both)
        });
        (*condition, advised.collect())
    };
    Condition::ALL.iter().map(space).collect()
});

fn space(condition: Condition) -> &'static Space {
    SPACES.get(&condition).unwrap()
}

/// Holds for every patient of a condition; `law` gives what is wrong.
fn always(condition: Condition, law: impl Fn(&Patient, &Layers) -> bool) {
    for (answers, patient, both) in space(condition) {
        assert!(
            law(patient, both),
            "{condition:?}: {answers:?}\n{:?}: {}",
            both.now.verdict,
            both.now.headline.en()
        );
    }
}

fn always_everywhere(law: impl Fn(&Patient, &Layers) -> bool) {
    for condition in Condition::ALL {
        always(*condition, &law);
    }
}

const PRESENT: Option<Presence> = Some(Presence::Present);

const ABSENT: Option<Presence> = Some(Presence::Absent);

/// What holds under a condition, of patients of whom some are there.
fn where_always(
    condition: Condition,
    is: impl Fn(&Patient) -> bool,
    law: impl Fn(&Patient, &Layers) -> bool,
) {
    assert!(space(condition).iter().any(|(_, patient, _)| is(patient)));
    always(condition, |patient, both| {
        !is(patient) || law(patient, both)
    });
}

fn names(guards: &[Guard], patients: u16) -> bool {
    guards.iter().any(|guard| guard.patients == patients)
}

fn claims(advice: &Advice) -> Vec<Claim> {
    let turns = advice.turns.iter().map(|turn| turn.claim);
    let guards = advice.guards.iter().map(|guard| guard.claim);
    turns
        .chain(guards)
        .chain(advice.alternatives.iter().copied())
        .chain(advice.review.iter().copied())
        .chain(advice.reasons.iter().copied())
        .chain(advice.caveats().iter().copied())
        .collect()
}

fn said(advice: &Advice) -> Vec<&'static str> {
    let claims = claims(advice);
    let texts = claims.iter().filter_map(|claim| claim.text.value());
    texts
        .map(ivig_navigator::text::Text::en)
        .chain([advice.headline.en()])
        .collect()
}

/// How much a verdict speaks for giving it. Open is weaker than any evidence, against is weakest.
fn strength(verdict: Verdict) -> u8 {
    match verdict {
        Verdict::FirstLine => 7,
        Verdict::SecondLine => 6,
        Verdict::Adjunct => 5,
        Verdict::TimeLimitedTrial => 4,
        Verdict::UncontrolledOnly => 3,
        Verdict::LimitedTransient => 2,
        Verdict::Unresolved | Verdict::NotStated => 1,
        Verdict::NoBenefitShown => 0,
    }
}
