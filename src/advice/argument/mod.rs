//! What would change the advice, and what to ask first.
//!
//! Every fact that either layer reads is turned, one at a time, and the advice computed anew.

mod alternatives;
mod questions;
mod turned;

pub use questions::questions;
pub use turned::{Pair, Turned, pairs, turned};

use super::{Layers, asked_elsewhere, fields, layers};
use crate::evidence::Condition;
use crate::patient::{Answers, Field, Patient};

/// The facts that either layer reads.
fn facts(condition: Condition) -> impl Iterator<Item = Field> {
    let asked = fields(condition).iter();
    asked.chain(asked_elsewhere(condition)).copied()
}

/// The answers that the advice on a condition reads, and no others: where these are the same, so are
/// the advice and all that would change it.
///
/// ```
/// use ivig_navigator::advice::relevant;
/// use ivig_navigator::evidence::Condition;
/// use ivig_navigator::patient::{Answers, Field};
/// let mut answers = Answers::default();
/// answers.set(Field::GbsDisability, "4");
/// let before = relevant(Condition::Gbs, &answers);
/// answers.set(Field::Weight, "70");
/// assert_eq!(relevant(Condition::Gbs, &answers), before);
/// ```
#[must_use]
pub fn relevant(condition: Condition, answers: &Answers) -> Answers {
    let mut kept = Answers::default();
    for field in facts(condition) {
        kept.set(field, answers.text(field));
        if answers.is_confirmed(field) {
            kept.confirm(field);
        }
    }
    kept
}

/// The same answers but for one.
fn with(answers: &Answers, field: Field, key: &str) -> Answers {
    let mut other = answers.clone();
    other.set(field, key);
    other.confirm(field);
    other
}

fn advised(condition: Condition, answers: &Answers) -> Layers {
    layers(condition, &Patient::read(answers).0)
}
