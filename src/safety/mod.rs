//! What could harm: the risks of this patient, as of 2004.
//!
//! The adverse events and risk factors are those of the review, each checked
//! against other pages. What a label says of a product does not stand here.

mod adverse_events;
mod product;
mod risks;

pub use adverse_events::{AdverseEvent, EventRecord, EventSeverity};
pub use product::{
    Because, EGFR_LOW, Layer, Ordered, ProductScreening, Reason, SodiumLoad, Suitability, Trait,
    kidney_disease, kidney_risk, layer_of, screen_product, trait_of,
};

use crate::evidence::Fact;
use crate::patient::{Field, Patient};
use crate::text::Text;

/// How much a warning weighs. The gravest comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Gravity {
    /// Nothing is given before this is settled.
    Stop,
    /// Weigh it, and watch for the event.
    Caution,
    /// The source is doubtful: to be known, not a rule.
    Note,
}

impl Gravity {
    /// All of them, the gravest first.
    pub const ALL: [Gravity; 3] = [Gravity::Stop, Gravity::Caution, Gravity::Note];

    /// The weight in a word or two.
    #[must_use]
    pub const fn text(self) -> Text {
        match self {
            Gravity::Stop => text!("投与前に解決", "Settle before giving"),
            Gravity::Caution => text!("注意", "Caution"),
            Gravity::Note => text!("参考", "Note"),
        }
    }
}

/// A risk of this patient, and the harm it points at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Warning {
    /// How much it weighs.
    pub gravity: Gravity,
    /// The fact that brought it up.
    pub field: Field,
    /// What could happen.
    pub event: AdverseEvent,
    /// The risk, with status and source.
    pub text: Fact<Text>,
    /// What to do, as far as a source says so, and what limits the warning.
    pub notes: &'static [Fact<Text>],
}

/// What the facts of a patient say of the risks, and what they leave open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Screening {
    /// The risks that are there, the gravest first.
    pub warnings: Vec<Warning>,
    /// Not answered: to be asked before the first dose. Never taken as absent.
    pub unknown: Vec<Field>,
}

impl Screening {
    /// Whether something must be settled before anything is given.
    #[must_use]
    pub fn stops(&self) -> bool {
        self.warnings
            .iter()
            .any(|warning| warning.gravity == Gravity::Stop)
    }

    /// Whether every risk was asked about.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.unknown.is_empty()
    }
}

/// Screens a patient for the risks of the review.
///
/// ```
/// use ivig_navigator::patient::{Field, Patient, Presence};
/// use ivig_navigator::safety::{AdverseEvent, screen};
/// let patient = Patient {
///     migraine: Some(Presence::Present),
///     diabetes: Some(Presence::Absent),
///     ..Patient::default()
/// };
/// let screening = screen(&patient);
/// assert_eq!(screening.warnings[0].event, AdverseEvent::AsepticMeningitis);
/// assert!(!screening.unknown.contains(&Field::Diabetes));
/// assert!(screening.unknown.contains(&Field::IgaDeficiency));
/// ```
#[must_use]
pub fn screen(patient: &Patient) -> Screening {
    let mut fired = Vec::new();
    let mut unknown = Vec::new();
    for rule in risks::RULES {
        let field = rule.warning.field;
        match rule.holds(patient) {
            Some(true) => fired.push(rule.warning),
            Some(false) => {}
            None if unknown.contains(&field) => {}
            None => unknown.push(field),
        }
    }
    let mut warnings = Vec::new();
    for gravity in Gravity::ALL {
        for event in AdverseEvent::ALL {
            let due = |warning: &&Warning| warning.gravity == gravity && warning.event == *event;
            warnings.extend(fired.iter().filter(due).copied());
        }
    }
    Screening { warnings, unknown }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::patient::Answers;

    fn screened(answered: &[(Field, &str)]) -> Screening {
        let mut answers = Answers::default();
        for (field, text) in answered {
            answers.set(*field, *text);
        }
        screen(&Patient::read(&answers).0)
    }

    /// Fires when there, is silent when absent, is asked for when not answered.
    fn check(field: Field, there: &str, absent: &str, expected: &[(Gravity, AdverseEvent)]) {
        let fired: Vec<_> = screened(&[(field, there)])
            .warnings
            .iter()
            .map(|warning| {
                assert_eq!(warning.field, field);
                (warning.gravity, warning.event)
            })
            .collect();
        assert_eq!(fired, expected, "{field:?} there");
        for answer in [there, absent] {
            let unknown = screened(&[(field, answer)]).unknown;
            assert!(!unknown.contains(&field), "{field:?} answered {answer}");
        }
        assert!(
            screened(&[(field, absent)]).warnings.is_empty(),
            "{field:?} absent"
        );
        let silent = screened(&[]);
        assert!(silent.unknown.contains(&field), "{field:?} not answered");
        assert!(silent.warnings.is_empty());
    }

    #[test]
    fn every_risk_fires_is_silent_and_is_asked_for() {
        use AdverseEvent::{Anaphylaxis, AsepticMeningitis, RenalTubularNecrosis, Thromboembolism};
        use Gravity::{Caution, Note, Stop};
        let clots = (Caution, Thromboembolism);
        let kidney = (Caution, RenalTubularNecrosis);
        let table: &[(Field, &[(Gravity, AdverseEvent)])] = &[
            (Field::IgaDeficiency, &[(Stop, Anaphylaxis)]),
            (Field::KidneyDisease, &[kidney]),
            (Field::VolumeDepletion, &[kidney]),
            (Field::Diabetes, &[clots, kidney]),
            (Field::VascularDisease, &[clots]),
            (Field::Immobility, &[clots]),
            (Field::Hypergammaglobulinaemia, &[clots, kidney]),
            (Field::PlateletDisorder, &[(Note, Thromboembolism)]),
            (Field::Migraine, &[(Caution, AsepticMeningitis)]),
        ];
        assert!(
            table
                .iter()
                .map(|row| row.0)
                .eq(Field::RISKS.iter().copied())
        );
        for (field, expected) in table {
            check(*field, "present", "absent", expected);
        }
        check(Field::Age, "66", "65", &[clots, kidney]);
    }

    #[test]
    fn nothing_answered_asks_for_every_risk_and_the_age_once() {
        let unknown = screened(&[]).unknown;
        assert_eq!(unknown.len(), Field::RISKS.len().saturating_add(1));
        assert!(Field::RISKS.iter().all(|field| unknown.contains(field)));
    }

    #[test]
    fn the_gravest_comes_first_and_a_doubtful_one_last() {
        let all: Vec<_> = Field::RISKS
            .iter()
            .map(|field| (*field, "present"))
            .chain([(Field::Age, "80")])
            .collect();
        let screening = screened(&all);
        assert!(screening.stops() && screening.is_complete());
        let gravities: Vec<_> = screening.warnings.iter().map(|w| w.gravity).collect();
        assert!(gravities.is_sorted());
        assert_eq!(gravities.first(), Some(&Gravity::Stop));
        assert_eq!(gravities.last(), Some(&Gravity::Note));
    }

    #[test]
    fn every_warning_says_why_and_where_it_was_read() {
        for rule in risks::RULES {
            let text = rule.warning.text;
            assert!(
                text.value().is_some() && !text.sources().is_empty(),
                "{rule:?}"
            );
        }
    }
}
