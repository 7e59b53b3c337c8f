//! The texts of the rules written down a second time, with the bodies that both are asked of.

use ivig_navigator::order::weight::WeightRule;
use ivig_navigator::patient::{EnteredWeightReason, Patient, Presence, Sex};
use ivig_navigator::quantity::{BodyWeight, Height, WeightBasis};

use Sex::{Female, Male};
use WeightBasis::{Actual, Adjusted, Entered, Ideal};
use WeightRule as Rule;

/// The bases that a rule takes of an adult who is not pregnant. Height in cm, weight in 0.1 kg.
///
/// Ideal weight is counted in 2540ths of a kilogram: 2.3 kg an inch is 2300 of them a centimetre.
#[expect(clippy::match_same_arms, reason = "each rule is read by itself")]
pub fn by_the_text(
    rule: Rule,
    sex: Sex,
    height: i128,
    weight: i128,
) -> (WeightBasis, Option<WeightBasis>) {
    let (begins, limit) = match sex {
        Male => (127_000, 500),
        Female => (115_570, 455),
    };
    let ideal = begins + 2300 * height - 350_520;
    let of_2540 = weight * 254;
    let (bmi, bmi_30) = (weight * 1000, 30 * height * height);
    let short = height * 10 < 1524;
    let thin = of_2540 < ideal;
    let above_120 = of_2540 * 5 > ideal * 6;
    let adjusted = |fires: bool| match (fires && !thin, short) {
        (false, _) => (Actual, None),
        (true, true) => (Adjusted, Some(Actual)),
        (true, false) => (Adjusted, None),
    };
    match rule {
        Rule::Actual => (Actual, None),
        Rule::Entered => (Entered, None),
        Rule::Ontario => adjusted(bmi > bmi_30 || (!short && weight > limit)),
        Rule::AustraliaFromJuly2026 if height < 152 || thin => (Actual, None),
        Rule::AustraliaFromJuly2026 => (Adjusted, None),
        Rule::AustraliaUntilJune2026 if of_2540 > ideal => (Actual, Some(Adjusted)),
        Rule::AustraliaUntilJune2026 => (Actual, None),
        Rule::UkRequestForm => adjusted(height >= 132 && (bmi > bmi_30 || above_120)),
        Rule::KentAndMedway if thin || short => (Ideal, Some(Actual)),
        Rule::KentAndMedway => (Ideal, None),
        Rule::UsAbove120Percent => adjusted(above_120),
        Rule::UsBmiAbove30 => adjusted(bmi > bmi_30),
        Rule::UsCompendium if thin => (Actual, None),
        Rule::UsCompendium if weight > 1000 || bmi >= bmi_30 || above_120 => {
            (Adjusted, Some(Actual))
        }
        Rule::UsCompendium => (Actual, None),
        Rule::Toledo if thin => (Actual, None),
        Rule::Toledo if short && bmi >= bmi_30 => (Adjusted, Some(Actual)),
        Rule::Toledo if short => (Ideal, Some(Actual)),
        Rule::Toledo if bmi >= bmi_30 => (Adjusted, Some(Ideal)),
        Rule::Toledo => (Ideal, None),
    }
}

pub fn body(sex: Sex, height: u16, tenths: i64) -> Patient {
    Patient {
        sex: Some(sex),
        height: Some(Height::centimetres(height)),
        weight: Some(BodyWeight::mg(tenths * 100_000)),
        age: Some(50),
        pregnant: Some(Presence::Absent),
        entered_weight: Some(BodyWeight::kilograms(64)),
        entered_weight_reason: Some(EnteredWeightReason::Amputation),
        ..Patient::default()
    }
}

/// The weight of a basis in kilograms, by floats.
pub fn in_kilograms(basis: WeightBasis, sex: Sex, height: f64, weight: f64) -> f64 {
    let begins = if sex == Male { 50.0 } else { 45.5 };
    #[expect(clippy::float_arithmetic, reason = "a second computation, in a test")]
    let (ideal, adjusted) = {
        let ideal = begins + 2.3 * (height / 2.54 - 60.0);
        (ideal, ideal + 0.4 * (weight - ideal))
    };
    match basis {
        Ideal => ideal,
        Adjusted => adjusted,
        Entered => 64.0,
        _ => weight,
    }
}
