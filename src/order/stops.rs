//! What closes the order, and the written reason that opens it again.

use super::{Setting, Settings};
use crate::evidence::Fact;
use crate::patient::{Answers, Patient};
use crate::safety::{Gravity, Screening, screen};
use crate::text::{Sentence, Text};

/// What must be settled, or passed with a written reason, before there is an order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stop {
    /// The name that the reason is kept under, after that of [`Setting::StopOverride`]. Never changed:
    /// another stop has another, so that no reason covers what it was not written for.
    pub key: String,
    /// The harm, and the risk that points at it.
    pub title: Sentence,
    /// Why it stops: each with status and source.
    pub says: Vec<Fact<Text>>,
}

/// A stop that was passed, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Overridden {
    /// What was passed.
    pub stop: Stop,
    /// The reason as written.
    pub reason: String,
}

/// Characters of a reason, at most: it stays on every sheet.
pub const REASON_LONGEST: usize = 200;

impl Stop {
    /// The key of its reason among the answers of a case.
    #[must_use]
    pub fn reason_key(&self) -> String {
        reason_key(&self.key)
    }
}

fn reason_key(stop: &str) -> String {
    format!("{}.{stop}", Setting::StopOverride.key())
}

/// The stops of a screening.
#[must_use]
pub fn stops_of(screening: &Screening) -> Vec<Stop> {
    let stops = screening.warnings.iter();
    let stops = stops.filter(|warning| warning.gravity() == Gravity::Stop);
    stops
        .map(|warning| {
            let title = Text::same("{event}: {risk}");
            let mut says = Vec::new();
            for line in warning.lines {
                says.push(line.text);
                says.extend(line.notes);
            }
            Stop {
                key: warning.key(),
                title: title.fill(&[
                    ("event", warning.event.record().short.into()),
                    ("risk", warning.risk().into()),
                ]),
                says,
            }
        })
        .collect()
}

/// A reason as it is taken: on one line, with a letter or a figure in it, and no longer than fits.
#[must_use]
pub fn reason_of(typed: &str) -> Option<String> {
    let words: Vec<&str> = typed.split_whitespace().collect();
    let reason = words.join(" ");
    let says_something = reason.chars().any(char::is_alphanumeric);
    (says_something && reason.chars().count() <= REASON_LONGEST).then_some(reason)
}

/// The reason written for a stop in this case. A ward cannot pass a patient's stop.
#[must_use]
pub fn reason_for(settings: &Settings<'_>, stop: &Stop) -> Option<String> {
    reason_of(settings.case.text_under(&stop.reason_key()))
}

/// Those that were passed with a reason.
///
/// # Errors
/// Those that were not.
pub(super) fn passed(
    stops: Vec<Stop>,
    settings: &Settings<'_>,
) -> Result<Vec<Overridden>, Vec<Stop>> {
    let mut overridden = Vec::new();
    let mut standing = Vec::new();
    for stop in stops {
        match reason_for(settings, &stop) {
            Some(reason) => overridden.push(Overridden { stop, reason }),
            None => standing.push(stop),
        }
    }
    if standing.is_empty() {
        Ok(overridden)
    } else {
        Err(standing)
    }
}

/// Forgets the reasons for stops that are no more: one that comes back asks for its reason again.
pub fn forget_reasons(answers: &mut Answers) {
    let kept = format!("{}.", Setting::StopOverride.key());
    let written: Vec<String> = answers
        .entries()
        .map(|(key, _)| key)
        .filter(|key| key.starts_with(&kept))
        .map(str::to_owned)
        .collect();
    if written.is_empty() {
        return;
    }
    let (patient, _) = Patient::read(answers);
    let standing: Vec<String> = stops_of(&screen(&patient))
        .iter()
        .map(Stop::reason_key)
        .collect();
    for key in written {
        if !standing.contains(&key) {
            answers.set_under(&key, String::new());
        }
    }
}
