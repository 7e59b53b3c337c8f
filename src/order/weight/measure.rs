//! The tests that rules put to a patient: a measure against a limit, compared exactly.
//!
//! Nothing is divided and nothing rounded before a comparison: both sides are multiplied across.

use super::ideal::{DEVINE_BEGINS, Ideal, at_60_inches, figure_beside};
use crate::patient::{Field, Patient, Sex};
use crate::quantity::{ArithmeticError, BodyWeight, Height};
use crate::text::{Sentence, Text};

/// What the rules measure of a patient. Only bodies that can be computed with are made.
#[derive(Clone, Copy, Debug)]
pub(super) struct Body {
    /// The weight that the rule reads.
    pub weight: BodyWeight,
    /// It is the weight before a pregnancy.
    pub before_pregnancy: bool,
    pub height: Option<Height>,
    pub age: Option<i64>,
    pub sex: Option<Sex>,
}

/// Up to a tonne and 3 m no product of this room overflows.
const HEAVIEST: BodyWeight = BodyWeight::kilograms(1000);
pub(super) const TALLEST: Height = Height::centimetres(300);

/// Whether a weight can be computed with.
fn within_reach(weight: BodyWeight) -> Result<BodyWeight, ArithmeticError> {
    if weight > BodyWeight::mg(0) && weight <= HEAVIEST {
        Ok(weight)
    } else {
        Err(ArithmeticError::TooLarge)
    }
}

impl Body {
    pub(super) fn of(
        patient: &Patient,
        weight: BodyWeight,
        before_pregnancy: bool,
    ) -> Result<Body, ArithmeticError> {
        if patient
            .height
            .is_some_and(|height| height <= Height::tenths_mm(0) || height > TALLEST)
        {
            return Err(ArithmeticError::TooLarge);
        }
        Ok(Body {
            weight: within_reach(weight)?,
            before_pregnancy,
            height: patient.height,
            age: patient.age,
            sex: patient.sex,
        })
    }

    /// Ideal weight, where height and sex are known.
    pub(super) fn ideal(&self) -> Option<Ideal> {
        Some(Ideal::of(self.height?, self.sex?))
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Measure {
    /// kg/m².
    Bmi,
    /// Weight in percent of ideal weight.
    PercentOfIdeal,
    /// In mg.
    Weight,
    /// In tenths of a millimetre.
    Height,
    /// In years.
    Age,
}

/// A measure against a limit.
#[derive(Clone, Copy, Debug)]
pub(super) struct Test {
    pub measure: Measure,
    pub limit: i64,
    /// The limit itself passes.
    or_equal: bool,
}

/// A test and how it came out.
#[derive(Clone, Copy, Debug)]
pub(super) struct Found {
    pub test: Test,
    /// The measure is above the limit, or on it where that counts.
    pub held: bool,
}

impl Test {
    /// Where Devine's formula is defined.
    pub(super) const DEVINE_HOLDS: Test =
        Test::at_least(Measure::Height, DEVINE_BEGINS.as_tenths_mm());

    pub(super) const fn above(measure: Measure, limit: i64) -> Test {
        Test {
            measure,
            limit,
            or_equal: false,
        }
    }

    pub(super) const fn at_least(measure: Measure, limit: i64) -> Test {
        Test {
            measure,
            limit,
            or_equal: true,
        }
    }

    /// Above the weight at 60 inches: Ontario's limit.
    pub(super) const fn above_weight_at_60_inches(sex: Sex) -> Test {
        Test::above(Measure::Weight, at_60_inches(sex).as_mg())
    }

    /// How it comes out; `None` where the measure is not known.
    pub(super) fn put_to(self, body: &Body) -> Option<Found> {
        let (value, per) = self.measure.of(body)?;
        let limit = self.limit.saturating_mul(per);
        Some(Found {
            test: self,
            held: value > limit || (self.or_equal && value == limit),
        })
    }
}

impl Measure {
    /// Value and divisor, both exact. The ideal weight as a divisor may be negative below 1 m:
    /// multiplied across, "above a share of it" still reads right.
    pub(super) fn of(self, body: &Body) -> Option<(i64, i64)> {
        match self {
            // mg ÷ (0.1 mm)² is 100 kg/m².
            Measure::Bmi => {
                let height = body.height?.as_tenths_mm();
                Some((
                    body.weight.as_mg().saturating_mul(100),
                    height.saturating_mul(height),
                ))
            }
            Measure::PercentOfIdeal => {
                let (ideal, times) = body.ideal()?.fraction();
                let weight = body.weight.as_mg().saturating_mul(times);
                Some((weight.saturating_mul(100), ideal))
            }
            Measure::Weight => Some((body.weight.as_mg(), 1)),
            Measure::Height => Some((body.height?.as_tenths_mm(), 1)),
            Measure::Age => Some((body.age?, 1)),
        }
    }

    fn name(self, body: &Body) -> Text {
        match self {
            Measure::Bmi => Text::same("BMI"),
            Measure::PercentOfIdeal => text!("理想体重比", "Percentage of ideal weight"),
            Measure::Weight if body.before_pregnancy => Field::WeightBeforePregnancy.label(),
            Measure::Weight => Field::Weight.label(),
            Measure::Height => Field::Height.label(),
            Measure::Age => Field::Age.label(),
        }
    }

    /// A value of this measure as it is shown beside a limit.
    fn figure(self, value: (i64, i64), limit: i64) -> Result<Sentence, ArithmeticError> {
        Ok(match self {
            Measure::Bmi => figure_beside(value, limit)?.into(),
            Measure::PercentOfIdeal => format!("{}%", figure_beside(value, limit)?).into(),
            Measure::Weight => BodyWeight::mg(value.0).figure().into(),
            Measure::Height => Height::tenths_mm(value.0).figure().into(),
            Measure::Age => {
                text!("{n}\u{a0}歳", "{n}\u{a0}years").fill(&[("n", value.0.to_string().into())])
            }
        })
    }
}

impl Found {
    /// "BMI 36 is above 30".
    pub(super) fn sentence(self, body: &Body) -> Result<Sentence, ArithmeticError> {
        let Test {
            measure,
            limit,
            or_equal,
        } = self.test;
        let Some(value) = measure.of(body) else {
            // A test with an outcome had its measure.
            return Err(ArithmeticError::TooLarge);
        };
        let words = match (or_equal, self.held) {
            (false, true) => text!(
                "{name} {figure} は {limit} を超える",
                "{name} {figure} is above {limit}"
            ),
            (false, false) => text!(
                "{name} {figure} は {limit} を超えない",
                "{name} {figure} is not above {limit}"
            ),
            (true, true) => text!(
                "{name} {figure} は {limit} 以上",
                "{name} {figure} is not below {limit}"
            ),
            (true, false) => text!(
                "{name} {figure} は {limit} 未満",
                "{name} {figure} is below {limit}"
            ),
        };
        Ok(words.fill(&[
            ("name", measure.name(body).into()),
            ("figure", measure.figure(value, limit)?),
            ("limit", measure.figure((limit, 1), limit)?),
        ]))
    }
}
