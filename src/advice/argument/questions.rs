//! The fewest questions that settle the verdict.

use std::collections::BTreeMap;

use super::alternatives::alternatives;
use super::{advised, relevant, with};
use crate::advice::Verdict;
use crate::evidence::Condition;
use crate::patient::{Answers, Field};

/// Beyond so many ways to answer, the last facts are left for after the first answers.
const MOST_WAYS: usize = 4_000;

/// One way to answer all that is not known, and today's verdict then.
struct Way {
    /// Which answer to each question, in their order.
    picked: Vec<usize>,
    verdict: Verdict,
}

/// What is not known, in the order in which it settles today's verdict soonest; what cannot move
/// it any more is left out.
///
/// ```
/// use ivig_navigator::advice::questions;
/// use ivig_navigator::evidence::Condition;
/// use ivig_navigator::patient::{Answers, Field};
/// let none = Answers::default();
/// assert_eq!(questions(Condition::Mg, &none).first(), Some(&Field::MgSituation));
/// ```
#[must_use]
pub fn questions(condition: Condition, answers: &Answers) -> Vec<Field> {
    let answers = relevant(condition, answers);
    let (mut left, ways) = ways(condition, &answers);
    let mut asked: Vec<(usize, Field)> = Vec::new();
    while open(&ways, &asked) > 0 {
        // The question that leaves fewest ways open; of equals the first.
        let best = left
            .iter()
            .enumerate()
            .min_by_key(|(_, candidate)| {
                let mut tried = asked.clone();
                tried.push(**candidate);
                (open(&ways, &tried), spread(&ways, &tried))
            })
            .map(|(at, _)| at);
        let Some(at) = best else { break };
        asked.push(left.remove(at));
    }
    asked.into_iter().map(|(_, field)| field).collect()
}

/// The questions that the advice names as missing, and every way to answer them.
fn ways(condition: Condition, answers: &Answers) -> (Vec<(usize, Field)>, Vec<Way>) {
    let here = advised(condition, answers);
    let missing = here.now.missing.iter().map(|fact| fact.field);
    let mut all = vec![(Vec::new(), answers.clone())];
    let mut questions = Vec::new();
    for field in missing {
        let options = alternatives(field);
        let count = all.len().saturating_mul(options.len().max(1));
        if options.is_empty() || count > MOST_WAYS {
            continue;
        }
        questions.push((questions.len(), field));
        all = all
            .iter()
            .flat_map(|(picked, answers)| {
                options.iter().enumerate().map(move |(at, option)| {
                    let mut picked: Vec<usize> = picked.clone();
                    picked.push(at);
                    (picked, with(answers, field, option.key))
                })
            })
            .collect();
    }
    let ways = all
        .into_iter()
        .map(|(picked, answers)| Way {
            picked,
            verdict: advised(condition, &answers).now.verdict,
        })
        .collect();
    (questions, ways)
}

/// The verdicts that are still possible after these answers, for each way to give them.
fn grouped(ways: &[Way], asked: &[(usize, Field)]) -> BTreeMap<Vec<usize>, (usize, Vec<Verdict>)> {
    let mut groups: BTreeMap<Vec<usize>, (usize, Vec<Verdict>)> = BTreeMap::new();
    for way in ways {
        let key = asked
            .iter()
            .filter_map(|(at, _)| way.picked.get(*at).copied())
            .collect();
        let (count, verdicts) = groups.entry(key).or_default();
        *count = count.saturating_add(1);
        if !verdicts.contains(&way.verdict) {
            verdicts.push(way.verdict);
        }
    }
    groups
}

/// How many ways are not settled by these answers.
fn open(ways: &[Way], asked: &[(usize, Field)]) -> usize {
    let groups = grouped(ways, asked);
    let unsettled = groups.values().filter(|(_, verdicts)| verdicts.len() > 1);
    unsettled.fold(0, |sum, (count, _)| sum.saturating_add(*count))
}

/// How many verdicts are left to them, together.
fn spread(ways: &[Way], asked: &[(usize, Field)]) -> usize {
    let groups = grouped(ways, asked);
    groups.values().fold(0, |sum, (count, verdicts)| {
        sum.saturating_add(count.saturating_mul(verdicts.len()))
    })
}
