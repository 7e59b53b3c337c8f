//! What is said of a product in a patient, and before, during and after an infusion: the third
//! part of [`Knowledge`].

use ivig_navigator::order::{
    AfterInput, CheckGroup, DEGREES, GRADED, HIGH_RATE, LongerBecause, Moment, OBSERVED, SUSPECTS,
    VITAL_SIGNS, afterwards, checklist,
};
use ivig_navigator::patient::{Answers, Field, Kind, Patient};
use ivig_navigator::product::{Hazard, PRODUCTS};
use ivig_navigator::quantity::{Date, Dose, DosePerKilogram, PumpRate, Span};
use ivig_navigator::safety::{Layer, Ordered, Suitability, screen_product};

use crate::knowledge::Knowledge;
use crate::orders::orders;

/// Patients in whom everything is there, nothing is, and nothing is known.
fn patients() -> Vec<Patient> {
    let mut found = Vec::new();
    for answer in ["", "present", "absent"] {
        for age in ["1", "40", "80"] {
            for turn in 0..4 {
                let mut answers = Answers::default();
                for field in Field::ALL {
                    match field.kind() {
                        Kind::OneOf(_) if field.choice("present").is_some() => {
                            answers.set(*field, answer);
                        }
                        // One after the other of what else can be answered.
                        Kind::OneOf(choices) => {
                            let choice = choices.get(turn).map_or("", |choice| choice.key);
                            answers.set(*field, choice);
                        }
                        _ => {}
                    }
                }
                answers.set(Field::Age, age);
                found.push(Patient::read(&answers).0);
            }
        }
    }
    found
}

impl Knowledge {
    /// A product in a patient; the checklist, the timetable, a reaction, the checks afterwards.
    pub fn watched(&mut self) {
        let ordered = Ordered {
            per_day: Dose::mg(33_300),
            per_course: Dose::grams(120),
        };
        for patient in patients() {
            for product in PRODUCTS.iter().map(Some).chain([None]) {
                let screening = screen_product(product, &patient, Some(&ordered));
                let at = product.map_or("own product", |product| product.key);
                for line in screening.in_lines() {
                    self.filled.push((at.to_owned(), line));
                }
                for reason in &screening.reasons {
                    self.filled.push((at.to_owned(), reason.sentence()));
                    for said in &reason.says {
                        self.stated(at, said);
                    }
                }
                for line in screening
                    .sodium
                    .into_iter()
                    .flat_map(|sodium| sodium.working)
                {
                    self.filled.push((at.to_owned(), line));
                }
            }
            for course in [300, 1000, 2000, 3000] {
                let checks = afterwards(&AfterInput {
                    nights: 0,
                    first: Date::days_since_1970(20_000),
                    days: 5,
                    course: DosePerKilogram::mg(course),
                    patient: &patient,
                });
                for check in checks {
                    self.wording("after", check.kind.name());
                    self.stated("after", &check.why);
                    self.stated("after", &check.counted);
                }
            }
            // One order of many is enough for a patient: the list depends on the product and dose.
            for typed in orders().iter().step_by(97) {
                if let Some(Ok(order)) = typed.order() {
                    for check in checklist(&order, &patient) {
                        self.filled.push(("before".to_owned(), check.what));
                        self.stated("before", &check.why);
                    }
                }
            }
        }
        self.reacting();
        let texts = Suitability::ALL
            .iter()
            .map(|verdict| verdict.text())
            .chain(Hazard::ALL.iter().map(|hazard| hazard.name()))
            .chain(CheckGroup::ALL.iter().map(|group| group.text()))
            .chain([Layer::Review2004.text(), Layer::Today.text()])
            .chain(
                [
                    LongerBecause::First,
                    LongerBecause::Switched,
                    LongerBecause::LongGap,
                    LongerBecause::HistoryNotKnown,
                    LongerBecause::HighRate,
                ]
                .map(LongerBecause::text),
            );
        for text in texts {
            self.wording("a fixed name of the watch", text);
        }
        let pump = PumpRate::microlitres_per_hour(44_500);
        for moment in [
            Moment::Before,
            Moment::Quarter,
            Moment::Rate(pump),
            Moment::Paused,
            Moment::NewLot,
            Moment::Between,
            Moment::End,
            Moment::After(Span::minutes(60)),
        ] {
            self.filled.push(("during".to_owned(), moment.sentence()));
        }
    }

    fn reacting(&mut self) {
        for degree in &DEGREES {
            self.wording("reaction", degree.name);
            self.wording("reaction", degree.signs);
            for step in degree.steps {
                self.stated("reaction", step);
            }
        }
        for suspect in &SUSPECTS {
            self.wording("reaction", suspect.name);
            self.stated("reaction", &suspect.when);
            if let Some(then) = &suspect.then {
                self.stated("reaction", then);
            }
        }
        for said in [&GRADED, &VITAL_SIGNS, &OBSERVED, &HIGH_RATE] {
            self.stated("during", said);
        }
    }
}
