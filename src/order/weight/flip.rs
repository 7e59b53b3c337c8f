//! Where a tenth of a kilogram of body weight changes which weight a rule takes.
//!
//! A rule's answer changes only at a limit of its tests, and every limit is a weight that height
//! and sex give. So nothing is searched: the rule is put to the tenths on both sides of each limit.

use super::WeightRule;
use super::ideal::{Ideal, at_60_inches};
use super::measure::{Body, TALLEST};
use super::rules::{self, Pregnancy};
use super::ruling::{Reading, Ruling};
use crate::patient::{Field, Patient, Sex};
use crate::quantity::{BodyWeight, DosingWeight};

/// The weights looked at, in mg: 3 to 250 kg, by 0.1 kg.
const TENTH: i64 = 100_000;
const LIGHTEST: i64 = 30;
const HEAVIEST: i64 = 2500;

/// What a rule takes at one weight.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FlipSide {
    /// At this weight, a whole number of tenths of a kilogram.
    pub at: BodyWeight,
    /// The weight taken.
    pub weight: DosingWeight,
    /// Where the user chooses: the other one.
    pub other: Option<DosingWeight>,
}

/// Two weights, 0.1 kg apart, at which a rule takes another weight: another basis, or a choice.
///
/// The jump in the dosing weight is the difference of the two sides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FlipPoint {
    /// The weight that is varied: [`Field::Weight`] or [`Field::WeightBeforePregnancy`].
    pub field: Field,
    /// At the lower weight.
    pub below: FlipSide,
    /// At the weight 0.1 kg above it.
    pub above: FlipSide,
}

/// The flips next to the present weight.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct NearestFlips {
    /// On losing weight.
    pub below: Option<FlipPoint>,
    /// On gaining weight.
    pub above: Option<FlipPoint>,
    /// 0.1 kg more or less than the present weight flips.
    pub within_a_tenth: bool,
}

/// All flips from 3 to 250 kg, ascending. None where a fact is missing or the rule refuses.
///
/// ```
/// use ivig_navigator::order::weight::{WeightRule, flip_points};
/// use ivig_navigator::patient::{Patient, Sex};
/// use ivig_navigator::quantity::{BodyWeight, Height};
/// let patient = Patient {
///     weight: Some(BodyWeight::kilograms(82)),
///     height: Some(Height::centimetres(170)),
///     age: Some(60),
///     sex: Some(Sex::Male),
///     ..Patient::default()
/// };
/// // 120% of the ideal weight of 65.94 kg is 79.12 kg.
/// let flips = flip_points(WeightRule::UsAbove120Percent, &patient);
/// assert_eq!(flips[0].below.at.figure(), "79.1\u{a0}kg");
/// assert_eq!(flips[0].above.at.figure(), "79.2\u{a0}kg");
/// ```
#[must_use]
pub fn flip_points(rule: WeightRule, patient: &Patient) -> Vec<FlipPoint> {
    let mut flips = Vec::new();
    if rule == WeightRule::Entered || weight_varied(rule, patient).1.is_none() {
        return flips;
    }
    // Each limit lies on a tenth or between two: the pairs that begin at it and just below it.
    let mut begins = Vec::new();
    for limit in limits(patient) {
        if let Some(tenths) = limit.as_mg().checked_div(TENTH) {
            begins.extend([tenths.saturating_sub(1), tenths]);
        }
    }
    let mut last = LIGHTEST.saturating_sub(1);
    // Ascending and each once, without a sort: there are at most twelve.
    while let Some(next) = begins.iter().copied().filter(|begin| *begin > last).min() {
        last = next;
        if next >= HEAVIEST {
            break;
        }
        let (Some(below), Some(above)) = (
            side(rule, patient, tenths(next)),
            side(rule, patient, tenths(next.saturating_add(1))),
        ) else {
            continue;
        };
        if !same_branch(&below, &above) {
            let (field, _) = weight_varied(rule, patient);
            flips.push(FlipPoint {
                field,
                below,
                above,
            });
        }
    }
    flips
}

/// The nearest flip below and above the present weight, and whether 0.1 kg flips now.
#[must_use]
pub fn nearest_flips(rule: WeightRule, patient: &Patient) -> NearestFlips {
    let mut nearest = NearestFlips::default();
    let Some(present) = weight_varied(rule, patient).1 else {
        return nearest;
    };
    let Some(now) = side(rule, patient, present) else {
        return nearest;
    };
    for flip in flip_points(rule, patient) {
        // Between the two tenths of a flip, the present weight stands on one of its sides.
        let is_below =
            flip.above.at <= present || (flip.below.at < present && same_branch(&flip.above, &now));
        if is_below {
            nearest.below = Some(flip);
        } else if nearest.above.is_none() {
            nearest.above = Some(flip);
        }
    }
    nearest.within_a_tenth = [TENTH.saturating_neg(), TENTH].iter().any(|step| {
        let moved = BodyWeight::mg(present.as_mg().saturating_add(*step));
        side(rule, patient, moved).is_some_and(|side| !same_branch(&side, &now))
    });
    nearest
}

const fn tenths(tenths: i64) -> BodyWeight {
    BodyWeight::mg(tenths.saturating_mul(TENTH))
}

/// Every weight at which some rule's answer can change, in whole milligrams rounded down.
fn limits(patient: &Patient) -> Vec<BodyWeight> {
    let mut limits = vec![
        BodyWeight::kilograms(100),
        at_60_inches(Sex::Female),
        at_60_inches(Sex::Male),
    ];
    if let Some(height) = patient.height.filter(|height| *height <= TALLEST) {
        let square = height.as_tenths_mm().saturating_mul(height.as_tenths_mm());
        // BMI 30: 0.3 mg for each square of 0.1 mm.
        limits.extend(square.saturating_mul(3).checked_div(10).map(BodyWeight::mg));
        if let Some(sex) = patient.sex {
            let (ideal, times) = Ideal::of(height, sex).fraction();
            limits.extend(ideal.checked_div(times).map(BodyWeight::mg));
            // 120% of ideal.
            let per = times.saturating_mul(5);
            limits.extend(ideal.saturating_mul(6).checked_div(per).map(BodyWeight::mg));
        }
    }
    limits
}

/// The weight that a rule reads, and its field.
fn weight_varied(rule: WeightRule, patient: &Patient) -> (Field, Option<BodyWeight>) {
    if rule == WeightRule::Ontario && rules::pregnancy(patient) == Pregnancy::Yes {
        (
            Field::WeightBeforePregnancy,
            patient.weight_before_pregnancy,
        )
    } else {
        (Field::Weight, patient.weight)
    }
}

/// What the rule takes at another weight; `None` where it takes none.
fn side(rule: WeightRule, patient: &Patient, at: BodyWeight) -> Option<FlipSide> {
    let mut patient = patient.clone();
    match weight_varied(rule, &patient).0 {
        Field::WeightBeforePregnancy => patient.weight_before_pregnancy = Some(at),
        _ => patient.weight = Some(at),
    }
    let (body, ruling) = rules::decide(rule, &patient).ok()?;
    let weight = |reading: &Reading, body: &Body| reading.weight(body).ok();
    Some(match ruling {
        Ruling::One(one) => FlipSide {
            at,
            weight: weight(&one, &body)?,
            other: None,
        },
        Ruling::Either(one, other, _) => FlipSide {
            at,
            weight: weight(&one, &body)?,
            other: Some(weight(&other, &body)?),
        },
    })
}

fn same_branch(one: &FlipSide, other: &FlipSide) -> bool {
    one.weight.basis() == other.weight.basis()
        && one.other.map(DosingWeight::basis) == other.other.map(DosingWeight::basis)
}
