//! Each fact turned by itself, and on request two together.

use super::alternatives::{Alternative, alternatives, is_within};
use super::{advised, facts, relevant, with};
use crate::advice::{Layers, Verdict};
use crate::evidence::Condition;
use crate::patient::{Answers, Field, Kind};
use crate::quantity::parse_scaled;
use crate::text::Text;

/// A fact that moves the verdict when it is turned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Turned {
    /// The fact.
    pub field: Field,
    /// The answers that lead there.
    pub answers: Vec<Text>,
    /// The verdict of 2004 there.
    pub then: Verdict,
    /// Today's verdict there.
    pub now: Verdict,
    /// Today's advice there, in a line.
    pub headline: Text,
}

/// Two facts that move today's verdict together, where neither does alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pair {
    /// The facts and their answers.
    pub facts: [(Field, Text); 2],
    /// Today's verdict there.
    pub now: Verdict,
}

/// Every single fact turned, one at a time: those that move a verdict, and where it moves.
///
/// ```
/// use ivig_navigator::advice::{Verdict, turned};
/// use ivig_navigator::evidence::Condition;
/// use ivig_navigator::patient::{Answers, Field};
/// let mut answers = Answers::default();
/// answers.set(Field::SevereDysphagia, "present");
/// let moved = turned(Condition::Ibm, &answers);
/// assert!(moved.iter().any(|one| one.field == Field::SevereDysphagia
///     && one.now == Verdict::NoBenefitShown));
/// ```
#[must_use]
pub fn turned(condition: Condition, answers: &Answers) -> Vec<Turned> {
    let answers = relevant(condition, answers);
    let here = advised(condition, &answers);
    let mut moved: Vec<Turned> = Vec::new();
    for field in facts(condition) {
        for other in others(field, &answers) {
            let there = advised(condition, &with(&answers, field, other.key));
            if verdicts(&there) == verdicts(&here) {
                continue;
            }
            let alike = moved.iter_mut().find(|one| {
                one.field == field
                    && (one.then, one.now) == verdicts(&there)
                    && one.headline == there.now.headline
            });
            match alike {
                Some(one) => one.answers.push(other.label),
                None => moved.push(Turned {
                    field,
                    answers: vec![other.label],
                    then: there.then.verdict,
                    now: there.now.verdict,
                    headline: there.now.headline,
                }),
            }
        }
    }
    moved
}

/// Pairs of facts that move today's verdict where neither does by itself.
#[must_use]
pub fn pairs(condition: Condition, answers: &Answers) -> Vec<Pair> {
    let answers = relevant(condition, answers);
    let here = advised(condition, &answers).now.verdict;
    let mut idle: Vec<(Field, Alternative, Answers)> = Vec::new();
    for field in facts(condition) {
        for other in others(field, &answers) {
            let there = with(&answers, field, other.key);
            if advised(condition, &there).now.verdict == here {
                idle.push((field, other, there));
            }
        }
    }
    let mut found = Vec::new();
    let mut rest = idle.as_slice();
    while let Some(((one, first, turned), after)) = rest.split_first() {
        for (other, second, _) in after.iter().filter(|(other, ..)| other != one) {
            let now = advised(condition, &with(turned, *other, second.key))
                .now
                .verdict;
            if now != here {
                found.push(Pair {
                    facts: [(*one, first.label), (*other, second.label)],
                    now,
                });
            }
        }
        rest = after;
    }
    found
}

fn verdicts(layers: &Layers) -> (Verdict, Verdict) {
    (layers.then.verdict, layers.now.verdict)
}

/// The answers that a fact can be turned to from what it is.
fn others(field: Field, answers: &Answers) -> Vec<Alternative> {
    let typed = answers.text(field);
    let number = match field.kind() {
        Kind::Whole(_) => parse_scaled(typed, 0).ok(),
        _ => None,
    };
    let mut all = alternatives(field);
    all.retain(|other| other.key != typed && !is_within(field, number, other.key));
    all
}
