//! What each rule decides. One function for each, to be read beside its source.

use super::WeightRule;
use super::ideal::NOT_DEFINED;
use super::measure::{Body, Measure, Test};
use super::notes;
use super::ruling::{Decision, Reading, Ruling, Stop, TESTS, Take, actual, either, where_defined};
use crate::evidence::Fact;
use crate::patient::{Field, Patient, Presence, Sex};
use crate::quantity::{BodyWeight, Height};
use crate::text::Text;

const BMI_ABOVE_30: Test = Test::above(Measure::Bmi, 30);
const BMI_AT_LEAST_30: Test = Test::at_least(Measure::Bmi, 30);
const ABOVE_120_PERCENT: Test = Test::above(Measure::PercentOfIdeal, 120);
const ABOVE_IDEAL: Test = Test::above(Measure::PercentOfIdeal, 100);
const NOT_BELOW_IDEAL: Test = Test::at_least(Measure::PercentOfIdeal, 100);
const ABOVE_100_KG: Test = Test::above(Measure::Weight, BodyWeight::kilograms(100).as_mg());
const ADULT: Test = Test::at_least(Measure::Age, 18);
const FROM_152: Test = Test::at_least(Measure::Height, Height::centimetres(152).as_tenths_mm());
const FROM_132: Test = Test::at_least(Measure::Height, Height::centimetres(132).as_tenths_mm());

/// Whether a pregnancy is to be reckoned with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Pregnancy {
    No,
    Yes,
    NotKnown,
    /// "Male" and "pregnant" were both entered.
    Contradicted,
}

/// Not asked of men, nor under 10 or over 60 years; an answer counts at any age.
pub(super) fn pregnancy(patient: &Patient) -> Pregnancy {
    let unasked =
        patient.sex == Some(Sex::Male) || patient.age.is_some_and(|age| !(10..=60).contains(&age));
    match patient.pregnant {
        Some(Presence::Present) if patient.sex == Some(Sex::Male) => Pregnancy::Contradicted,
        Some(Presence::Present) => Pregnancy::Yes,
        Some(Presence::Absent) => Pregnancy::No,
        None if unasked => Pregnancy::No,
        None => Pregnancy::NotKnown,
    }
}

fn is_pregnant(patient: &Patient) -> Result<bool, Stop> {
    match pregnancy(patient) {
        Pregnancy::Yes => Ok(true),
        Pregnancy::No => Ok(false),
        Pregnancy::NotKnown => Err(Stop::NotKnown),
        Pregnancy::Contradicted => Err(Stop::Refused(notes::MALE_AND_PREGNANT)),
    }
}

/// What a rule decides for a patient, and the body it looked at.
pub(super) fn decide(rule: WeightRule, patient: &Patient) -> Result<(Body, Ruling), Stop> {
    match rule {
        WeightRule::Ontario => {
            let body = if is_pregnant(patient)? {
                let before = patient.weight_before_pregnancy.ok_or(Stop::NotKnown)?;
                Body::of(patient, before, true)?
            } else {
                present(patient, Stop::NotKnown)?
            };
            Ok((body, ontario(&body)?))
        }
        WeightRule::AustraliaFromJuly2026 => australia(patient),
        WeightRule::Actual => {
            let body = present(patient, Stop::Only(Field::Weight))?;
            let reading = Reading::taking(Take::Actual, notes::LABELS, &[]);
            Ok((body, Ruling::One(silent_on_pregnancy(patient, reading))))
        }
        WeightRule::AustraliaUntilJune2026 => adults(patient, notes::CHILD, australia_until_june),
        WeightRule::UkRequestForm => adults(patient, notes::CHILD_UK, uk_request_form),
        WeightRule::KentAndMedway => adults(patient, notes::CHILD, kent_and_medway),
        WeightRule::UsAbove120Percent => adults(patient, notes::CHILD, us_above_120_percent),
        WeightRule::UsBmiAbove30 => adults(patient, notes::CHILD, us_bmi_above_30),
        WeightRule::UsCompendium => adults(patient, notes::CHILD, us_compendium),
        WeightRule::Toledo => adults(patient, notes::CHILD, toledo),
        WeightRule::Entered => {
            let weight = patient.entered_weight.ok_or(Stop::NotKnown)?;
            patient.entered_weight_reason.ok_or(Stop::NotKnown)?;
            let mut reading = Reading::taking(Take::Entered, notes::ENTERED, &[]);
            if patient.weight.is_some_and(|measured| weight > measured) {
                reading.notices.push(notes::ENTERED_IS_ABOVE);
            }
            Ok((Body::of(patient, weight, false)?, Ruling::One(reading)))
        }
    }
}

/// The body with its present weight.
fn present(patient: &Patient, unless: Stop) -> Result<Body, Stop> {
    let weight = patient.weight.ok_or(unless)?;
    Ok(Body::of(patient, weight, false)?)
}

/// Ontario. Must: BMI above 30. Should: 152.4 cm or more, and above 50 kg (men) or 45.5 kg (women).
/// Neither: actual weight, also under 18. The age itself decides nothing.
fn ontario(body: &Body) -> Decision {
    let bmi = BMI_ABOVE_30.of(body)?;
    if bmi.held {
        let mut must = Reading::adjusted(body, notes::MUST, &[bmi])?;
        ontario_notes(body, &mut must);
        return where_defined(body, must, notes::SHORT);
    }
    let tall = Test::DEVINE_HOLDS.of(body)?;
    if !tall.held {
        return Ok(Ruling::One(actual(&[bmi, tall])));
    }
    // Up to the lower limit the sex decides nothing.
    let lower = Test::above_weight_at_60_inches(Sex::Female).of(body)?;
    if !lower.held {
        return Ok(Ruling::One(actual(&[bmi, lower])));
    }
    let sex = body.sex.ok_or(Stop::NotKnown)?;
    let weight = Test::above_weight_at_60_inches(sex).of(body)?;
    if !weight.held {
        return Ok(Ruling::One(actual(&[bmi, weight])));
    }
    let mut should = Reading::adjusted(body, notes::SHOULD, &[tall, weight])?;
    ontario_notes(body, &mut should);
    Ok(Ruling::One(should))
}

fn ontario_notes(body: &Body, reading: &mut Reading) {
    reading.notices.push(notes::FACTOR_NOT_SEEN);
    if body.age.is_some_and(|age| age < ADULT.limit) {
        reading.notices.push(notes::CHILD_ONTARIO);
    }
}

/// Australia from 1 July 2026. Adjusted weight, except: under 18, under 152 cm, pregnant,
/// or adjusted above actual. One exclusion that is known settles it.
fn australia(patient: &Patient) -> Result<(Body, Ruling), Stop> {
    let body = present(patient, Stop::NotKnown);
    // Where an exclusion is known, the weight alone is still asked for.
    let excluded = |reading| -> Result<(Body, Ruling), Stop> {
        Ok((
            present(patient, Stop::Only(Field::Weight))?,
            Ruling::One(reading),
        ))
    };
    let of_patient = Body {
        weight: BodyWeight::mg(0),
        before_pregnancy: false,
        height: patient.height,
        age: patient.age,
        sex: patient.sex,
    };
    let adult = ADULT.put_to(&of_patient);
    let tall = FROM_152.put_to(&of_patient);
    for found in [adult, tall].into_iter().flatten() {
        if !found.held {
            return excluded(actual(&[found]));
        }
    }
    let pregnant = is_pregnant(patient);
    if matches!(pregnant, Ok(true)) {
        return excluded(Reading::taking(Take::Actual, notes::PREGNANT, &[]));
    }
    let body = body?;
    let above_ideal = NOT_BELOW_IDEAL.of(&body)?;
    if !above_ideal.held {
        let mut reading = actual(&[above_ideal]);
        reading.adjusted_is_above = true;
        reading.notices.push(notes::ADJUSTED_IS_ABOVE_AUSTRALIA);
        return Ok((body, Ruling::One(reading)));
    }
    pregnant?;
    let (Some(adult), Some(tall)) = (adult, tall) else {
        return Err(Stop::NotKnown);
    };
    let reading = Reading::adjusted(&body, notes::NO_EXCLUSION, &[adult, tall, above_ideal])?;
    Ok((body, Ruling::One(reading)))
}

/// Rules that are written for adults. Under 18 years it is the actual weight, as the labels have it;
/// the age is asked for only where the rule would otherwise take another weight.
fn adults(
    patient: &Patient,
    child: Fact<Text>,
    rule: fn(&Body) -> Decision,
) -> Result<(Body, Ruling), Stop> {
    if patient.age.is_some_and(|age| age < ADULT.limit) {
        let body = present(patient, Stop::Only(Field::Weight))?;
        let reading = actual(&[ADULT.of(&body)?]).note(child);
        return Ok((body, Ruling::One(silent_on_pregnancy(patient, reading))));
    }
    let body = present(patient, Stop::NotKnown)?;
    let decision = match rule(&body) {
        // The actual weight, should the age be a child's.
        Err(Stop::Refused(_)) if body.age.is_none() => Err(Stop::NotKnown),
        decision => decision,
    };
    let ruling = match decision? {
        Ruling::One(one) => Ruling::One(silent_on_pregnancy(patient, one)),
        Ruling::Either(one, other, doubt) => Ruling::Either(
            silent_on_pregnancy(patient, one),
            silent_on_pregnancy(patient, other),
            doubt,
        ),
    };
    let by_formula = !matches!(&ruling, Ruling::One(one) if one.take == Take::Actual);
    if by_formula && body.age.is_none() {
        return Err(Stop::NotKnown);
    }
    Ok((body, ruling))
}

fn silent_on_pregnancy(patient: &Patient, reading: Reading) -> Reading {
    if pregnancy(patient) == Pregnancy::Yes {
        reading.note(notes::SILENT_ON_PREGNANCY)
    } else {
        reading
    }
}

/// Australia until June 2026, superseded: the prescriber chooses.
fn australia_until_june(body: &Body) -> Decision {
    let above = ABOVE_IDEAL.of(body)?;
    if !above.held {
        return Ok(Ruling::One(actual(&[above])));
    }
    let mut adjusted = Reading::adjusted(body, TESTS, &[above])?;
    if !Test::DEVINE_HOLDS.holds(body)? {
        adjusted = adjusted.note(NOT_DEFINED);
    }
    either(body, actual(&[above]), adjusted, notes::PRESCRIBER_CHOOSES)
}

/// UK request form. Adjusted weight where BMI is above 30, or the weight more than 20% above ideal.
/// Actual weight for the very short: 132 cm is printed, and 152 cm may be meant.
fn uk_request_form(body: &Body) -> Decision {
    let not_very_short = FROM_132.of(body)?;
    if !not_very_short.held {
        return Ok(Ruling::One(actual(&[not_very_short])));
    }
    let bmi = BMI_ABOVE_30.of(body)?;
    if bmi.held {
        let adjusted = Reading::adjusted(body, TESTS, &[bmi])?;
        return where_defined(body, adjusted, notes::SHORT_UK);
    }
    let percent = ABOVE_120_PERCENT.of(body)?;
    if percent.held {
        let adjusted = Reading::adjusted(body, TESTS, &[percent])?;
        return where_defined(body, adjusted, notes::SHORT_UK);
    }
    Ok(Ruling::One(actual(&[bmi, percent])))
}

/// Kent and Medway: the ideal weight itself, always.
fn kent_and_medway(body: &Body) -> Decision {
    let above = NOT_BELOW_IDEAL.of(body)?;
    let ideal = Reading::taking(Take::Ideal, notes::ALWAYS_IDEAL, &[]);
    if above.held {
        return where_defined(body, ideal, notes::SHORT);
    }
    let ideal = if Test::DEVINE_HOLDS.holds(body)? {
        ideal
    } else {
        ideal.note(NOT_DEFINED)
    };
    either(body, ideal, actual(&[above]), notes::IDEAL_IS_ABOVE)
}

/// A hospital's order form (UW): adjusted weight above 120% of ideal.
fn us_above_120_percent(body: &Body) -> Decision {
    let percent = ABOVE_120_PERCENT.of(body)?;
    if !percent.held {
        return Ok(Ruling::One(actual(&[percent])));
    }
    where_defined(
        body,
        Reading::adjusted(body, TESTS, &[percent])?,
        notes::SHORT,
    )
}

/// An infusion company's order form: adjusted weight where BMI is above 30.
fn us_bmi_above_30(body: &Body) -> Decision {
    let bmi = BMI_ABOVE_30.of(body)?;
    if !bmi.held {
        return Ok(Ruling::One(actual(&[bmi])));
    }
    where_defined(body, Reading::adjusted(body, TESTS, &[bmi])?, notes::SHORT)
}

/// A compendium: actual weight up to 100 kg with a BMI under 30. Above 100 kg, with a BMI of 30 or
/// more, or more than 20% above ideal, some experts adjust.
fn us_compendium(body: &Body) -> Decision {
    let mut below = Vec::new();
    for test in [ABOVE_100_KG, BMI_AT_LEAST_30, ABOVE_120_PERCENT] {
        let found = test.of(body)?;
        if found.held {
            let mut adjusted = Reading::adjusted(body, TESTS, &[found])?;
            if !Test::DEVINE_HOLDS.holds(body)? {
                adjusted = adjusted.note(NOT_DEFINED);
            }
            return either(body, adjusted, actual(&[found]), notes::SOME_EXPERTS);
        }
        below.push(found);
    }
    Ok(Ruling::One(actual(&below)))
}

/// Toledo: actual weight below ideal, otherwise ideal; adjusted in obesity, whose limit was not seen.
fn toledo(body: &Body) -> Decision {
    let above = NOT_BELOW_IDEAL.of(body)?;
    if !above.held {
        return Ok(Ruling::One(actual(&[above])));
    }
    let bmi = BMI_AT_LEAST_30.of(body)?;
    if !bmi.held {
        let ideal = Reading::taking(Take::Ideal, TESTS, &[above, bmi]);
        return where_defined(body, ideal, notes::SHORT);
    }
    let adjusted = Reading::adjusted(body, TESTS, &[above, bmi])?;
    if !Test::DEVINE_HOLDS.holds(body)? {
        return where_defined(
            body,
            adjusted.note(notes::OBESITY_NOT_DEFINED),
            notes::SHORT,
        );
    }
    let ideal = Reading::taking(Take::Ideal, TESTS, &[above]);
    either(body, adjusted, ideal, notes::OBESITY_NOT_DEFINED)
}
