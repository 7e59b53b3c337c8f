//! The screening: which risks are there, and what is still to be asked.

use super::rules::{self, Found, Screened};
use super::{AdverseEvent, Consequence, Gravity, Layer, Line};
use crate::evidence::Fact;
use crate::patient::{Field, Patient};
use crate::quantity::{DosePerKilogram, PerCourse};
use crate::text::Text;

/// What brought a warning up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cause {
    /// A fact of the patient.
    Fact(Field),
    /// The dose of the course.
    Course,
}

impl Cause {
    /// The fact in words.
    #[must_use]
    pub const fn text(self) -> Text {
        match self {
            Cause::Fact(field) => field.label(),
            Cause::Course => text!("1 コースの用量", "Dose of the course"),
        }
    }

    /// The name that a file gives it. Never changed.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Cause::Fact(field) => field.key(),
            Cause::Course => "course",
        }
    }
}

/// A risk of this patient, and the harm it points at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Warning {
    /// What follows from it for the order.
    pub consequence: Consequence,
    /// What brought it up.
    pub cause: Cause,
    /// What of it is the risk, where its label does not say that.
    pub named: Option<Text>,
    /// What could happen.
    pub event: AdverseEvent,
    /// Who says so: the review first.
    pub lines: &'static [Line],
}

impl Warning {
    /// How much it weighs.
    #[must_use]
    pub const fn gravity(&self) -> Gravity {
        self.consequence.gravity()
    }

    /// The risk in a few words.
    #[must_use]
    pub fn risk(&self) -> Text {
        self.named.unwrap_or_else(|| self.cause.text())
    }

    /// Who says so, each once.
    #[must_use]
    pub fn layers(&self) -> Vec<Layer> {
        let says = |layer: &Layer| self.lines.iter().any(|line| line.layer() == *layer);
        Layer::ALL.into_iter().filter(says).collect()
    }

    /// The name that a reason for passing it is kept under. Never changed.
    #[must_use]
    pub fn key(&self) -> String {
        format!("{}.{}", self.event.key(), self.cause.key())
    }
}

/// All warnings of one harm: one card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Harm {
    /// What could happen.
    pub event: AdverseEvent,
    /// The risks that point at it, the gravest first.
    pub warnings: Vec<Warning>,
}

impl Harm {
    /// That of its gravest warning.
    #[must_use]
    pub fn gravity(&self) -> Gravity {
        let gravities = self.warnings.iter().map(Warning::gravity);
        gravities.min().unwrap_or(Gravity::Note)
    }
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
    /// As long as nobody was screened: every risk is to be asked.
    #[must_use]
    pub fn nothing_asked() -> Screening {
        Screening {
            warnings: Vec::new(),
            unknown: Field::RISKS.to_vec(),
        }
    }

    /// Whether something must be settled before anything is given.
    #[must_use]
    pub fn stops(&self) -> bool {
        let mut gravities = self.warnings.iter().map(Warning::gravity);
        gravities.any(|gravity| gravity == Gravity::Stop)
    }

    /// Whether every risk was asked about.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.unknown.is_empty()
    }

    /// The warnings, harm by harm, the gravest first.
    #[must_use]
    pub fn harms(&self) -> Vec<Harm> {
        let mut harms: Vec<Harm> = Vec::new();
        for warning in &self.warnings {
            let known = harms.iter_mut().find(|harm| harm.event == warning.event);
            match known {
                Some(harm) => harm.warnings.push(*warning),
                None => harms.push(Harm {
                    event: warning.event,
                    warnings: vec![*warning],
                }),
            }
        }
        harms
    }

    /// What is seen to before the start: each once, that of the gravest warning first.
    #[must_use]
    pub fn checks(&self) -> Vec<&'static Fact<Text>> {
        let mut checks: Vec<&Fact<Text>> = Vec::new();
        for check in self
            .warnings
            .iter()
            .filter_map(|one| one.consequence.check())
        {
            if !checks.contains(&check) {
                checks.push(check);
            }
        }
        checks
    }
}

/// Screens a patient, whatever is given: see [`screen_for`].
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
    screen_for(patient, None)
}

/// Screens a patient for a course. Where the course is not known, a risk that turns on its dose is
/// raised all the same.
#[must_use]
pub fn screen_for(patient: &Patient, course: Option<DosePerKilogram<PerCourse>>) -> Screening {
    let screened = Screened { patient, course };
    let mut fired = Vec::new();
    let mut unknown: Vec<Field> = Vec::new();
    for rule in rules::all() {
        match rule.found(&screened) {
            Found::There => fired.push(rule.warning),
            Found::NotThere => {}
            Found::Ask(fields) => {
                let new = fields.iter().filter(|field| !unknown.contains(field));
                let new: Vec<Field> = new.copied().collect();
                unknown.extend(new);
            }
        }
    }
    let mut warnings = Vec::new();
    for gravity in Gravity::ALL {
        for event in AdverseEvent::ALL {
            let due = |warning: &&Warning| warning.gravity() == gravity && warning.event == *event;
            warnings.extend(fired.iter().filter(due).copied());
        }
    }
    // As they are asked: the body, then the risks.
    let asked = Field::BODY
        .iter()
        .chain(Field::DOSING_WEIGHT)
        .chain(Field::RISKS);
    let unknown = asked
        .filter(|field| unknown.contains(field))
        .copied()
        .collect();
    Screening { warnings, unknown }
}
