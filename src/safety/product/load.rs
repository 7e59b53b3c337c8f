//! The sodium that an order brings, exactly, with its working.

use crate::evidence::Status;
use crate::product::{Product, SodiumContent};
use crate::quantity::{
    ArithmeticError, Basis, Concentration, Dose, PerCourse, PerDay, Sodium, SodiumLevel, Volume,
};
use crate::text::{Sentence, Text};

/// What is to be given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ordered {
    /// On the day that takes the most.
    pub per_day: Dose<PerDay>,
    /// All days together.
    pub per_course: Dose<PerCourse>,
}

/// The sodium of an order in one product.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SodiumLoad {
    /// The figure is a bound: what is brought is no more than this.
    pub at_most: bool,
    /// On the day that takes the most.
    pub per_day: Sodium<PerDay>,
    /// All days together.
    pub per_course: Sodium<PerCourse>,
    /// Volume × content = sodium, for the day and for the course.
    pub working: [Sentence; 2],
    /// How the content is known.
    pub status: Status,
}

impl SodiumLoad {
    /// The load; `None` where the content was not verified as a number, the strength is not known,
    /// none is added, or the arithmetic fails.
    pub(super) fn of(product: &Product, ordered: &Ordered) -> Option<SodiumLoad> {
        let status = product.sodium_level.status();
        if !matches!(status, Status::Verified | Status::Computed) {
            return None;
        }
        let (level, at_most) = match product.sodium_level.value()? {
            SodiumContent::NoneAdded => return None,
            SodiumContent::AtMost(level) => (level, true),
            SodiumContent::Holds(level) => (level, false),
        };
        let strength = product.concentration.value()?;
        let (per_day, day) = brought(ordered.per_day, strength, level, at_most).ok()?;
        let (per_course, course) = brought(ordered.per_course, strength, level, at_most).ok()?;
        Some(SodiumLoad {
            at_most,
            per_day,
            per_course,
            working: [day, course],
            status,
        })
    }
}

fn brought<B: Basis>(
    dose: Dose<B>,
    strength: Concentration,
    level: SodiumLevel,
    at_most: bool,
) -> Result<(Sodium<B>, Sentence), ArithmeticError> {
    let volume = Volume::holding(dose, strength)?;
    let sodium = Sodium::in_volume(volume, level)?;
    let told = match at_most {
        true => Text::same("{volume} × {level} ≤ {sodium}"),
        false => Text::same("{volume} × {level} = {sodium}"),
    };
    // A bound on the content is a bound on what it brings.
    let level = match at_most {
        true => format!("≤ {}", level.figure()),
        false => level.figure(),
    };
    let told = told.fill(&[
        ("volume", volume.sentence()),
        ("level", level.into()),
        ("sodium", sodium.sentence()),
    ]);
    Ok((sodium, told))
}
