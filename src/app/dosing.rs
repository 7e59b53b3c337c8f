//! Where the dose stands: the order, or what is missing to it.

use crate::advice::{self, Layers};
use crate::evidence::Condition;
use crate::order::{self, Chosen, OWN_REGIMEN, Order, OrderError, OrderInput, Settings};
use crate::patient::{Answers, Field, Finding, Patient};
use crate::quantity::{DosePerKilogram, PerCourse};
use crate::safety::{self, Screening};
use crate::scenario::Scenario;

/// Where the dose stands.
#[derive(Clone, Debug, PartialEq)]
pub enum Dosing {
    /// The part of the program that computes it has not come yet.
    NotFetched,
    /// No condition chosen.
    NothingChosen,
    /// The advice offers no regimen.
    NotOffered,
    /// It offers several, and none is chosen: the choice is the user's.
    RegimenNotChosen,
    /// Something was entered that is not taken yet: refused, or to be confirmed.
    /// Computing as if it were not known would make more of the advice than of the facts.
    FactUnsettled(Field),
    /// Something is missing, has to be chosen, or could not be computed.
    Failed(OrderError),
    /// Here it is.
    Ready(Box<Order>),
}

/// What advises: the two layers are a part of the program of their own.
pub struct AdviceRules {
    /// Both layers on a condition for a patient.
    pub layers: fn(Condition, &Patient) -> Layers,
    /// The answers that it reads.
    pub relevant: fn(Condition, &Answers) -> Answers,
}

/// To be named by that part alone: what is named here comes with it.
pub static ADVICE_RULES: AdviceRules = AdviceRules {
    layers: advice::layers,
    relevant: advice::relevant,
};

/// What is computed by a later part of the program.
pub struct OrderRules {
    /// Screens a patient for the risks of a course.
    pub screen: fn(&Patient, Option<DosePerKilogram<PerCourse>>) -> Screening,
    /// Forgets the reasons for stops that are no more.
    pub forget_reasons: fn(&mut Answers),
    /// Where the dose stands: from the case, the ward, the advice, the patient and the risks.
    pub dosing: fn(&Scenario, &Answers, &Layers, &Patient, &Screening) -> Dosing,
}

/// To be named by the order's part alone: what is named here comes with it.
pub static ORDER_RULES: OrderRules = OrderRules {
    screen: safety::screen_for,
    forget_reasons: order::forget_reasons,
    dosing,
};

/// The order, or why there is none.
fn dosing(
    scenario: &Scenario,
    ward: &Answers,
    advice: &Layers,
    patient: &Patient,
    screening: &Screening,
) -> Dosing {
    let Some(regimen) = chosen_regimen(scenario, advice) else {
        return if advice.regimens().is_empty() {
            Dosing::NotOffered
        } else {
            Dosing::RegimenNotChosen
        };
    };
    let input = OrderInput {
        condition: advice.condition(),
        regimen,
        days: scenario.choices.days,
        patient,
        screening,
        settings: &Settings {
            case: &scenario.answers,
            ward,
        },
    };
    match order::order(&input) {
        Ok(order) => Dosing::Ready(Box::new(order)),
        Err(error) => Dosing::Failed(error),
    }
}

/// What is given for each kilogram over the course, as far as it is chosen.
pub(super) fn course(
    scenario: &Scenario,
    ward: &Answers,
    advice: &Layers,
) -> Option<DosePerKilogram<PerCourse>> {
    let settings = Settings {
        case: &scenario.answers,
        ward,
    };
    let chosen = chosen_regimen(scenario, advice)?;
    Some(order::course_of(chosen, &settings)?.per_course())
}

/// The regimen chosen, if it is still offered; where none was and there is one only, that.
pub(super) fn chosen_regimen(scenario: &Scenario, advice: &Layers) -> Option<Chosen> {
    let offered = advice.regimens();
    match (scenario.choices.regimen.as_deref(), offered.as_slice()) {
        (Some(OWN_REGIMEN), _) => Some(Chosen::Own),
        (Some(wanted), _) => offered
            .iter()
            .find(|regimen| regimen.key == wanted)
            .map(|regimen| Chosen::Regimen(regimen)),
        (None, [only]) => Some(Chosen::Regimen(only)),
        (None, _) => None,
    }
}

/// A fact that the dose stands on and that was entered but not taken. A height that
/// is not taken is missing to the weight rule that needs it, and named by it.
pub(super) fn unsettled(advice: &Layers, findings: &[Finding]) -> Option<Field> {
    let of_condition = advice::fields(advice.condition());
    let counts = |field: &Field| {
        of_condition.contains(field)
            || Field::RISKS.contains(field)
            || matches!(field, Field::Weight | Field::Age)
    };
    findings.iter().map(|finding| finding.field).find(counts)
}
