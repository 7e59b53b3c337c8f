//! Ideal weight (Devine) and adjusted weight, exact.
//!
//! An inch is 2.54 cm throughout. The Australian calculator multiplies by 0.393701 instead,
//! which differs by less than a gram of ideal weight.

use crate::evidence::Fact;
use crate::evidence::Source::{Nba, OntDose};
use crate::patient::Sex;
use crate::quantity::{
    ArithmeticError, BodyWeight, Height, Rounding, WeightBasis, divide, format_scaled,
};
use crate::text::{Sentence, Text};

use crate::order::Step;

/// Where Devine's formula begins: 60 inches, 152.4 cm.
pub(super) const DEVINE_BEGINS: Height = Height::tenths_mm(15_240);

pub(super) const NOT_DEFINED: Fact<Text> = Fact::verified(
    text!(
        "Devine の式は身長 152.4\u{a0}cm 未満では定義されない。ここではそのまま下へ延ばした。",
        "Devine's formula is not defined below a height of 152.4\u{a0}cm; here it is carried on downwards.",
    ),
    &[Nba, OntDose],
);

/// The one rounding of this room: weights by formula go to the nearest milligram, a tie up.
const TO_THE_MILLIGRAM: Rounding = Rounding::NearestTiesUp;

/// Tenths of a millimetre in an inch.
const INCH: i64 = 254;
/// Milligrams for each inch above 60.
const MG_PER_INCH: i64 = 2_300_000;

/// The weight at 60 inches; Ontario's page also takes it as a limit.
pub(super) const fn at_60_inches(sex: Sex) -> BodyWeight {
    match sex {
        Sex::Female => BodyWeight::mg(45_500_000),
        Sex::Male => BodyWeight::kilograms(50),
    }
}

/// Ideal weight by Devine's formula: 50 kg (men) or 45.5 kg (women) at 60 inches, and 2.3 kg for each inch more.
///
/// Held in 254ths of a milligram, which is exact for every height.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Ideal {
    of_254: i64,
    height: Height,
    sex: Sex,
}

impl Ideal {
    /// For a height of at most 3 m, so nothing saturates.
    pub(super) fn of(height: Height, sex: Sex) -> Ideal {
        let above = height
            .as_tenths_mm()
            .saturating_sub(DEVINE_BEGINS.as_tenths_mm());
        let begins = at_60_inches(sex).as_mg().saturating_mul(INCH);
        Ideal {
            of_254: begins.saturating_add(above.saturating_mul(MG_PER_INCH)),
            height,
            sex,
        }
    }

    /// As a fraction: milligrams, times what, so that tests can multiply across.
    pub(super) const fn fraction(self) -> (i64, i64) {
        (self.of_254, INCH)
    }

    /// Carried far enough down, the formula comes to nothing.
    pub(super) const fn is_a_weight(self) -> bool {
        self.of_254 > 0
    }

    /// Whether it is greater than a weight.
    pub(super) fn exceeds(self, weight: BodyWeight) -> bool {
        self.of_254 > weight.as_mg().saturating_mul(INCH)
    }

    /// Rounded to the milligram.
    pub(super) fn weight(self) -> Result<BodyWeight, ArithmeticError> {
        divide(self.of_254.into(), INCH, TO_THE_MILLIGRAM).map(BodyWeight::mg)
    }

    /// Adjusted weight: ideal + 0.4 × (actual − ideal), which is (3 × ideal + 2 × actual) ÷ 5.
    ///
    /// From the ideal weight before rounding, and rounded once.
    pub(super) fn adjusted(self, actual: BodyWeight) -> Result<BodyWeight, ArithmeticError> {
        divide(
            self.adjusted_of_1270(actual).into(),
            ADJUSTED_DIVISOR,
            TO_THE_MILLIGRAM,
        )
        .map(BodyWeight::mg)
    }

    fn adjusted_of_1270(self, actual: BodyWeight) -> i64 {
        let twice_actual = actual.as_mg().saturating_mul(INCH).saturating_mul(2);
        self.of_254.saturating_mul(3).saturating_add(twice_actual)
    }

    /// The formula of ideal weight with the numbers in it.
    pub(super) fn step(self) -> Result<Step, ArithmeticError> {
        Ok(Step {
            input: text!(
                "理想体重（Devine）: {begins} + 2.3\u{a0}kg × ({height} ÷ 2.54\u{a0}cm − 60)",
                "ideal body weight (Devine): {begins} + 2.3\u{a0}kg × ({height} ÷ 2.54\u{a0}cm − 60)",
            )
            .fill(&[
                ("begins", at_60_inches(self.sex).figure().into()),
                ("height", self.height.figure().into()),
            ]),
            result: self.weight()?.figure().into(),
            exact: self.of_254.checked_rem(INCH) == Some(0),
        })
    }

    /// The formula of adjusted weight with the numbers in it.
    pub(super) fn adjusted_step(
        self,
        actual: BodyWeight,
        basis: WeightBasis,
    ) -> Result<Step, ArithmeticError> {
        Ok(Step {
            input: Text::same("{basis}: {ideal} + 0.4 × ({actual} − {ideal})").fill(&[
                ("basis", basis.words().into()),
                ("ideal", self.weight()?.figure().into()),
                ("actual", actual.figure().into()),
            ]),
            result: self.adjusted(actual)?.figure().into(),
            exact: self.adjusted_of_1270(actual).checked_rem(ADJUSTED_DIVISOR) == Some(0),
        })
    }
}

/// 5 × 254.
const ADJUSTED_DIVISOR: i64 = 1270;

/// A fraction to one decimal; to four where one would show it on a limit that it does not lie on.
pub(super) fn figure_beside(
    (value, per): (i64, i64),
    limit: i64,
) -> Result<String, ArithmeticError> {
    let tenths = |rounding| divide(i128::from(value).saturating_mul(10), per, rounding);
    let nearest = tenths(Rounding::NearestTiesUp)?;
    let at_limit = limit.saturating_mul(per);
    if value == at_limit || nearest != limit.saturating_mul(10) {
        return Ok(format_scaled(nearest, 1));
    }
    let away = if value > at_limit {
        Rounding::Up
    } else {
        Rounding::Down
    };
    let fine = divide(i128::from(value).saturating_mul(10_000), per, away)?;
    Ok(format_scaled(fine, 4))
}

/// The tests of a rule in one sentence.
pub(super) fn joined(one: Sentence, other: Sentence) -> Sentence {
    text!("{one}、{other}", "{one}; {other}").fill(&[("one", one), ("other", other)])
}
