//! The proof: published figures, computed again by the code that computes an order.
//!
//! The vectors are those of the evidence file `worked-examples.md` (P01 to P15) and the complete
//! cases F0 to F8 of `since-2004.md`. P10, body surface area, is left out: no dose here depends on
//! it, so nothing computes it.

mod cases;
mod run;
mod vectors;

use crate::patient::Sex;
use crate::product::{LadderStep, VialSize};
use crate::quantity::{Concentration, parse_scaled};
use crate::text::{Sentence, Text};

use super::DoseRounding;
use super::weight::WeightRule;
pub use vectors::VECTORS;

/// A patient of a published case.
#[derive(Clone, Copy, Debug)]
pub struct ProofPatient {
    /// Female or male.
    pub sex: Sex,
    /// In years.
    pub age: u8,
    /// In tenths of a millimetre; 0 where the case has none.
    pub height: u16,
    /// In grams.
    pub weight: u32,
    /// Before the pregnancy, in grams; 0 for nobody pregnant.
    pub before_pregnancy: u32,
}

/// A case from the patient to the last drop.
#[derive(Clone, Copy, Debug)]
pub struct ProofCase {
    /// Which weight.
    pub rule: WeightRule,
    /// Whose.
    pub patient: ProofPatient,
    /// mg/kg, all days together.
    pub per_course: u32,
    /// On so many days.
    pub days: u8,
    /// How the course is rounded.
    pub rounding: DoseRounding,
    /// The sizes of vial.
    pub sizes: &'static [VialSize],
    /// The product; its strength alone where the page names none.
    pub product: &'static str,
    /// How strong it is.
    pub strength: Concentration,
    /// The steps of its label.
    pub ladder: &'static [LadderStep],
    /// The limit of a patient at risk, in µL/kg/h; 0: none.
    pub limit: u32,
    /// From the second day on the infusion begins at this rate, in µL/kg/h; 0: as on the first.
    pub later: u32,
}

/// What is compared.
#[derive(Clone, Copy, Debug)]
pub enum Check {
    /// The dosing weight.
    Weight(&'static ProofCase),
    /// The body mass index: height in 0.1 mm, weight in g.
    Bmi(u16, u32),
    /// The grams of the whole course.
    Course(&'static ProofCase),
    /// The grams of a day; the first is day 1.
    Day(&'static ProofCase, u8),
    /// The vials of a day, without waste where that can be, then the fewest.
    Vials(&'static ProofCase, u8),
    /// The volume of a day.
    Bag(&'static ProofCase, u8),
    /// The pump's rates, step by step.
    Rates(&'static ProofCase, u8),
    /// The last and highest of them.
    Highest(&'static ProofCase, u8),
    /// The volumes of the steps.
    Volumes(&'static ProofCase, u8),
    /// The volumes of all steps but the last.
    HeldVolumes(&'static ProofCase, u8),
    /// The minutes of the steps.
    Minutes(&'static ProofCase, u8),
    /// The time of the whole infusion, in the unit that was published.
    Time(&'static ProofCase, u8),
    /// A pump rate: kg of body weight, and µL/kg/min.
    Pump(u16, u16),
}

/// A published figure.
#[derive(Clone, Copy, Debug)]
pub struct Vector {
    /// Its number in the evidence file.
    pub id: &'static str,
    /// What is computed, from what.
    pub check: Check,
    /// As published, or as recomputed where [`Vector::note`] says so.
    pub expected: &'static str,
    /// Where it was read: a page.
    pub source: &'static str,
    /// What the published figure needs said.
    pub note: Option<Text>,
}

/// A vector and what came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proven {
    /// [`Vector::id`].
    pub id: &'static str,
    /// What was computed, from what.
    pub what: Sentence,
    /// [`Vector::expected`].
    pub expected: &'static str,
    /// What the application computed; empty where it refused to.
    pub got: String,
    /// How near it must be.
    pub tolerance: Text,
    /// [`Vector::source`].
    pub source: &'static str,
    /// [`Vector::note`].
    pub note: Option<Text>,
    /// It is as near as it must be.
    pub passes: bool,
}

/// Every vector, computed now.
///
/// ```
/// use ivig_navigator::order::proof;
/// assert!(proof::run().iter().all(|vector| vector.passes));
/// ```
#[must_use]
pub fn run() -> Vec<Proven> {
    VECTORS.iter().map(Vector::prove).collect()
}

impl Vector {
    /// Computes it and compares.
    #[must_use]
    pub fn prove(&self) -> Proven {
        let got = self.got().unwrap_or_default();
        let tolerance = self.check.tolerance(self.expected);
        Proven {
            id: self.id,
            what: self.what(),
            expected: self.expected,
            passes: agrees(&got, self.expected, tolerance),
            got,
            tolerance: tolerance.text(),
            source: self.source,
            note: self.note,
        }
    }
}

/// How near is near enough.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Tolerance {
    Exact,
    /// Half of the last digit that was printed.
    HalfADigit,
    /// From the one figure to the other.
    Range,
}

impl Tolerance {
    const fn text(self) -> Text {
        match self {
            Tolerance::Exact => text!("一致", "exactly"),
            Tolerance::HalfADigit => {
                text!("最終桁の半分以内", "within half of the last digit")
            }
            Tolerance::Range => text!("範囲内", "within the range"),
        }
    }
}

/// Between the least and the most that is right.
const TO: char = '–';

impl Check {
    /// Weights, indices, volumes within an infusion and times were printed rounded; doses, vials
    /// and pump rates were not.
    fn tolerance(self, expected: &str) -> Tolerance {
        match self {
            _ if expected.contains(TO) => Tolerance::Range,
            Check::Weight(_)
            | Check::Bmi(..)
            | Check::Bag(..)
            | Check::Volumes(..)
            | Check::HeldVolumes(..)
            | Check::Minutes(..)
            | Check::Time(..) => Tolerance::HalfADigit,
            _ => Tolerance::Exact,
        }
    }
}

/// Millionths, so that every printed figure is a whole number.
const DECIMALS: u8 = 6;

/// A number of a figure, in millionths, and how many decimals it was printed with.
fn numbers(figure: &str) -> Vec<(i64, usize)> {
    figure
        .split(|sign: char| !(sign.is_ascii_digit() || sign == '.'))
        .filter_map(|number| {
            let decimals = number.split_once('.').map_or(0, |(_, part)| part.len());
            Some((parse_scaled(number, DECIMALS).ok()?, decimals))
        })
        .collect()
}

/// A figure without its digits: the units, and what stands between.
fn frame(figure: &str) -> String {
    figure
        .chars()
        .filter(|sign| !(sign.is_ascii_digit() || *sign == '.'))
        .collect()
}

fn agrees(got: &str, expected: &str, tolerance: Tolerance) -> bool {
    let found = numbers(got);
    if found.is_empty() {
        return false;
    }
    if let (Tolerance::Range, Some((least, most))) = (tolerance, expected.split_once(TO)) {
        return match (
            found.as_slice(),
            numbers(least).as_slice(),
            numbers(most).as_slice(),
        ) {
            ([(got, _)], [(least, _)], [(most, _)]) => (least..=most).contains(&got),
            _ => false,
        } && frame(got) == frame(most);
    }
    let wanted = numbers(expected);
    let near = |((got, _), (wanted, decimals)): (&(i64, usize), &(i64, usize))| {
        let away = got.saturating_sub(*wanted);
        let digits = (0..*decimals).fold(away, |away, _| away.saturating_mul(10));
        match tolerance {
            // A tie belongs to the lower figure, as times are rounded up: it agrees with one only.
            Tolerance::HalfADigit => digits > -500_000 && digits <= 500_000,
            _ => away == 0,
        }
    };
    found.len() == wanted.len()
        && frame(got) == frame(expected)
        && found.iter().zip(&wanted).all(near)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn near_is_what_the_tolerance_says() {
        let check = |got, expected, tolerance, agree| {
            assert_eq!(agrees(got, expected, tolerance), agree, "{got}, {expected}");
        };
        let half = Tolerance::HalfADigit;
        check("54.7 kg", "54.7 kg", half, true);
        check("54.75 kg", "54.7 kg", half, true);
        check("54.751 kg", "54.7 kg", half, false);
        check("54.65 kg", "54.7 kg", half, false);
        check("54.651 kg", "54.7 kg", half, true);
        check("76.995 kg", "77.0 kg", half, true);
        check("76.94 kg", "77.0 kg", half, false);
        check("52.38189 kg", "52.381890 kg", half, true);
        check("52.381891 kg", "52.381890 kg", half, false);
        check("12 h 6.667 min", "12 h 07 min", half, true);
        check("12 h 6.499 min", "12 h 07 min", half, false);
        check("11 h 6.667 min", "12 h 07 min", half, false);
        check("28 g", "28 g", Tolerance::Exact, true);
        check("28.1 g", "28 g", Tolerance::Exact, false);
        // The unit, and how many there are.
        check("28 mg", "28 g", half, false);
        check("28, 28 g", "28 g", half, false);
        check("28 g", "28, 28 g", half, false);
        check("", "", half, false);
        check("", "28 g", half, false);
        let range = Tolerance::Range;
        check("164.4 g", "164.4–164.6 g", range, true);
        check("164.6 g", "164.4–164.6 g", range, true);
        check("164.601 g", "164.4–164.6 g", range, false);
        check("164.399 g", "164.4–164.6 g", range, false);
        check("164.5 kg", "164.4–164.6 g", range, false);
    }
}
