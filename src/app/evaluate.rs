//! A case computed beside the one in hand, without touching the screen.

use super::dosing::{AdviceRules, Dosing, OrderRules, course, unsettled};
use super::held::Held;
use super::{App, today};
use crate::advice::Layers;
use crate::evidence::{Condition, Regimen};
use crate::exchange::{DoseState, ResultInput};
use crate::order::OrderError;
use crate::patient::Patient;
use crate::safety::Screening;
use crate::scenario::Scenario;

/// What computes an order, once its part of the program is here.
#[derive(Clone, Copy)]
pub struct Evaluator {
    advising: Held<Option<&'static AdviceRules>>,
    ordering: Held<Option<&'static OrderRules>>,
}

impl Evaluator {
    pub(super) fn start() -> Evaluator {
        Evaluator {
            advising: Held::new(None),
            ordering: Held::new(None),
        }
    }

    /// The part that computes an order has come.
    pub fn by(self, rules: &'static OrderRules) {
        self.ordering.set(Some(rules));
    }

    /// The part that advises has come.
    pub fn advise_by(self, rules: &'static AdviceRules) {
        self.advising.set(Some(rules));
    }

    /// The regimens offered on a condition for a patient; `None` as long as the part that advises has
    /// not come.
    pub(super) fn regimens(
        self,
        condition: Condition,
        patient: &Patient,
    ) -> Option<Vec<&'static Regimen>> {
        let rules = self.advising.with_untracked(|rules| *rules)?;
        Some((rules.layers)(condition, patient).regimens())
    }
}

impl App {
    /// Computes a case with what the ward and the hospital have set; nothing as long as the part that
    /// computes an order has not come.
    pub fn evaluate<T>(
        self,
        case: &Scenario,
        tell: impl FnOnce(&ResultInput<'_>) -> T,
    ) -> Option<T> {
        let rules = self.evaluator.ordering.with_untracked(|rules| *rules)?;
        let advising = self.evaluator.advising.with_untracked(|rules| *rules)?;
        let ward = self.ward.answers_untracked();
        let (patient, findings) = Patient::read(&case.answers);
        let advice: Option<Layers> = case.condition.map(|one| (advising.layers)(one, &patient));
        let course = advice
            .as_ref()
            .and_then(|advice| course(case, &ward, advice));
        let screening: Screening = (rules.screen)(&patient, course);
        let dosing = match &advice {
            None => Dosing::NothingChosen,
            Some(advice) => match unsettled(advice, &findings) {
                Some(field) => Dosing::FactUnsettled(field),
                None => (rules.dosing)(case, &ward, advice, &patient, &screening),
            },
        };
        let hospital = self.hospital.hospital_untracked();
        Some(tell(&ResultInput {
            app: env!("CARGO_PKG_VERSION"),
            today: today(),
            hospital: hospital.as_ref(),
            condition: case.condition,
            advice: advice.as_ref(),
            screening: &screening,
            dose: state(&dosing),
        }))
    }
}

/// Where the dose stands, under the name that a result gives it. Never changed.
fn state(dosing: &Dosing) -> DoseState<'_> {
    DoseState::Open(match dosing {
        Dosing::Ready(order) => return DoseState::Ready(order),
        Dosing::NotFetched => "not-here-yet",
        Dosing::NothingChosen => "condition-not-chosen",
        Dosing::NotOffered => "not-offered",
        Dosing::RegimenNotChosen => "regimen-not-chosen",
        Dosing::FactUnsettled(_) => "fact-unsettled",
        Dosing::Failed(OrderError::Stopped(_)) => "stopped",
        Dosing::Failed(OrderError::NoWeight(..)) => "no-weight",
        Dosing::Failed(OrderError::OwnDoseIncomplete) => "own-dose-incomplete",
        Dosing::Failed(OrderError::Dosage(_)) => "not-computed",
    })
}
