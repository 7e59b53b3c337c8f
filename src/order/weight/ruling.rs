//! What a rule can decide, and what holds for all of them.

use super::ideal::NOT_DEFINED;
use super::measure::{Body, Found, Test};
use super::notes;
use crate::evidence::Fact;
use crate::patient::Field;
use crate::quantity::{ArithmeticError, DosingWeight, WeightBasis};
use crate::text::Text;

/// The weight that a reading takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Take {
    Actual,
    Adjusted,
    Ideal,
    Entered,
}

/// One reading of a rule: which weight, and which tests led there. Holds no words yet:
/// the search for flips puts the rules to many weights.
#[derive(Clone, Debug)]
pub(super) struct Reading {
    pub take: Take,
    pub found: [Option<Found>; 3],
    /// With the place `tests`.
    pub words: Text,
    /// The adjusted weight was computed and lies above the actual weight.
    pub adjusted_is_above: bool,
    pub notices: Vec<Fact<Text>>,
}

/// What a rule decides.
#[derive(Clone, Debug)]
pub(super) enum Ruling {
    One(Reading),
    /// Two readings, and why the user has to choose.
    Either(Reading, Reading, Fact<Text>),
}

/// Why a rule decides nothing.
#[derive(Clone, Debug)]
pub(super) enum Stop {
    /// Some of the facts that the rule asks for are not known.
    NotKnown,
    /// Only this one matters any more.
    Only(Field),
    /// The rule cannot be applied.
    Refused(Text),
}

impl From<ArithmeticError> for Stop {
    fn from(error: ArithmeticError) -> Stop {
        Stop::Refused(error.text())
    }
}

pub(super) type Decision = Result<Ruling, Stop>;

/// The tests say it all.
pub(super) const TESTS: Text = Text::same("{tests}");

impl Test {
    pub(super) fn of(self, body: &Body) -> Result<Found, Stop> {
        self.put_to(body).ok_or(Stop::NotKnown)
    }

    pub(super) fn holds(self, body: &Body) -> Result<bool, Stop> {
        Ok(self.of(body)?.held)
    }
}

impl Reading {
    pub(super) fn taking(take: Take, words: Text, found: &[Found]) -> Reading {
        let mut found = found.iter().copied();
        Reading {
            take,
            found: [found.next(), found.next(), found.next()],
            words,
            adjusted_is_above: false,
            notices: Vec::new(),
        }
    }

    /// The adjusted weight; the actual weight where the adjusted one would be above it.
    pub(super) fn adjusted(body: &Body, words: Text, found: &[Found]) -> Result<Reading, Stop> {
        let mut reading = Reading::taking(Take::Adjusted, words, found);
        // Adjusted lies between ideal and actual: above actual where ideal is.
        if body.ideal().ok_or(Stop::NotKnown)?.exceeds(body.weight) {
            reading.take = Take::Actual;
            reading.adjusted_is_above = true;
            reading.notices.push(notes::ADJUSTED_IS_ABOVE);
        }
        Ok(reading)
    }

    pub(super) fn note(mut self, notice: Fact<Text>) -> Reading {
        self.notices.push(notice);
        self
    }

    /// The weight in milligrams, with its basis.
    pub(super) fn weight(&self, body: &Body) -> Result<DosingWeight, Stop> {
        let ideal = || body.ideal().ok_or(Stop::NotKnown);
        let weight = match self.take {
            Take::Actual | Take::Entered => body.weight,
            Take::Adjusted => ideal()?.adjusted(body.weight)?,
            Take::Ideal => ideal()?.weight()?,
        };
        Ok(DosingWeight::new(weight, basis(self.take, body)))
    }
}

pub(super) fn basis(take: Take, body: &Body) -> WeightBasis {
    match (take, body.before_pregnancy) {
        (Take::Actual, false) => WeightBasis::Actual,
        (Take::Adjusted, false) => WeightBasis::Adjusted,
        (Take::Ideal, _) => WeightBasis::Ideal,
        (Take::Entered, _) => WeightBasis::Entered,
        (Take::Actual, true) => WeightBasis::BeforePregnancy,
        (Take::Adjusted, true) => WeightBasis::AdjustedBeforePregnancy,
    }
}

/// The actual weight, because of these tests.
pub(super) fn actual(found: &[Found]) -> Reading {
    Reading::taking(Take::Actual, TESTS, found)
}

/// A weight by formula stands alone from 152.4 cm. Below, the user chooses between it and the actual weight.
pub(super) fn where_defined(body: &Body, reading: Reading, doubt: Fact<Text>) -> Decision {
    if reading.take == Take::Actual || Test::DEVINE_HOLDS.holds(body)? {
        return Ok(Ruling::One(reading));
    }
    if !body.ideal().ok_or(Stop::NotKnown)?.is_a_weight() {
        return Err(Stop::Refused(notes::TOO_SHORT));
    }
    let short = Test::DEVINE_HOLDS.of(body)?;
    let other = actual(&[short]);
    Ok(Ruling::Either(reading.note(NOT_DEFINED), other, doubt))
}

/// Two readings, or one where both come to the actual weight.
pub(super) fn either(body: &Body, one: Reading, other: Reading, doubt: Fact<Text>) -> Decision {
    if one.take == other.take {
        return Ok(Ruling::One(one));
    }
    if !Test::DEVINE_HOLDS.holds(body)? && !body.ideal().ok_or(Stop::NotKnown)?.is_a_weight() {
        return Err(Stop::Refused(notes::TOO_SHORT));
    }
    Ok(Ruling::Either(one, other, doubt))
}
