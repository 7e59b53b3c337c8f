//! A case as it is typed and chosen, and the order that comes of it: every step of the way.
#![allow(dead_code, reason = "each test file uses its part")]

use ivig_navigator::advice::layers;
use ivig_navigator::evidence::Condition;
use ivig_navigator::order::{
    Chosen, OWN_REGIMEN, Order, OrderError, OrderInput, Setting, Settings, caps_for, order,
};
use ivig_navigator::patient::{Answers, Field, Finding, Patient};
use ivig_navigator::quantity::DosePerKilogram;
use ivig_navigator::safety::screen;
use ivig_navigator::text::Sentence;

/// What is typed and chosen: in the case, and once on the ward.
#[derive(Clone, Debug)]
pub struct Typed {
    pub condition: Condition,
    /// The key of a regimen that the advice offers, or [`OWN_REGIMEN`].
    pub regimen: &'static str,
    /// Chosen days, where the regimen states none.
    pub days: Option<u8>,
    /// Facts and settings.
    pub case: Answers,
    pub ward: Answers,
}

/// Facts and settings as they are typed or chosen.
pub fn answers(facts: &[(Field, &str)], settings: &[(Setting, &str)]) -> Answers {
    let mut answers = Answers::default();
    for (field, text) in facts {
        answers.set(*field, *text);
    }
    for (setting, text) in settings {
        answers.set_under(setting.key(), (*text).to_owned());
    }
    answers
}

/// What a ward has set, by key.
pub fn ward(entries: &[(&str, &str)]) -> Answers {
    let mut ward = Answers::default();
    for (key, text) in entries {
        ward.set_under(key, (*text).to_owned());
    }
    ward
}

impl Typed {
    /// The same with another setting of the case; an empty text takes it back.
    pub fn with(&self, setting: Setting, text: &str) -> Typed {
        let mut other = self.clone();
        other.case.set_under(setting.key(), text.to_owned());
        other
    }

    /// The patient of the facts, and what is wrong with them.
    pub fn read(&self) -> (Patient, Vec<Finding>) {
        Patient::read(&self.case)
    }

    /// The regimen chosen; `None` where the advice does not offer it to this patient.
    pub fn chosen(&self, patient: &Patient) -> Option<Chosen> {
        if self.regimen == OWN_REGIMEN {
            return Some(Chosen::Own);
        }
        let offered = layers(self.condition, patient).regimens();
        let mut offered = offered.iter();
        let found = offered.find(|regimen| regimen.key == self.regimen)?;
        Some(Chosen::Regimen(found))
    }

    /// The order, as the page makes it; `None` where the regimen is not offered.
    pub fn order(&self) -> Option<Result<Order, OrderError>> {
        let (patient, _) = self.read();
        let regimen = self.chosen(&patient)?;
        Some(order(&OrderInput {
            condition: self.condition,
            regimen,
            days: self.days,
            patient: &patient,
            screening: &screen(&patient),
            settings: &Settings {
                case: &self.case,
                ward: &self.ward,
            },
        }))
    }
}

/// Everything that an order says and that was put together from its numbers.
pub fn sentences(order: &Order) -> Vec<Sentence> {
    let mut said = vec![
        order.weighed.because.clone(),
        order.weighed.weight.weight().figure().into(),
        order.dosage.per_course.sentence(),
        order.per_course().sentence(),
    ];
    let mut working = order.weighed.working.clone();
    working.extend(order.dosage.working.iter().cloned());
    if let Some(daily) = &order.dosage.daily {
        said.push(daily.dose.sentence());
        said.extend(daily.volumes.iter().map(|(_, volume)| volume.sentence()));
    }
    if let Some(Ok(amount)) = &order.amount {
        working.extend(amount.working.iter().cloned());
        said.push(amount.computed.sentence());
        said.push(amount.change_figure().into());
    }
    for step in working {
        said.extend([step.input, step.result]);
    }
    for day in order.per_day() {
        said.push(day.sentence());
        let caps = caps_for(order.condition);
        said.extend(caps.iter().filter_map(|cap| cap.exceeded_by(*day)));
    }
    for plan in order.supply.iter().flat_map(|supply| &supply.days) {
        said.push(plan.dose.sentence());
        said.push(plan.volume.sentence());
        let Ok(packings) = &plan.packings else {
            continue;
        };
        for packing in [&packings.best].into_iter().chain(&packings.second) {
            said.extend([
                packing.contained.sentence(),
                packing.given.sentence(),
                packing.waste.sentence(),
            ]);
            let each = packing.per_kilogram(order.weighed.weight);
            said.extend(each.ok().map(DosePerKilogram::sentence));
        }
    }
    said
}
