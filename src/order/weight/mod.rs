//! Which weight a dose is computed from: the rules of several countries, side by side.
//!
//! | file | knows |
//! |---|---|
//! | `rule` | the rules: names, sources, what they say |
//! | `rules` | what each decides |
//! | `ruling` | what can be decided, and what holds for every rule |
//! | `measure` | the tests they put to a patient, compared exactly |
//! | `ideal` | ideal and adjusted weight |
//! | `notes` | what stands beside a weight: doubts and notices |
//! | `flip` | where a tenth of a kilogram changes the weight taken |
//!
//! A fact that is not known is never assumed: it is named as missing, where the answer depends on it.

mod flip;
mod ideal;
mod measure;
mod notes;
mod rule;
mod rules;
mod ruling;

pub use flip::{FlipPoint, FlipSide, NearestFlips, flip_points, nearest_flips};
pub use rule::WeightRule;

use crate::evidence::Fact;
use crate::order::Step;
use crate::patient::{Answer, EnteredWeightReason, Field, Patient};
use crate::quantity::{DosingWeight, Rounding, WeightBasis, scale};
use crate::text::{Sentence, Text};
use measure::{Body, Measure};
use rules::Pregnancy;
use ruling::{Reading, Ruling, Stop, Take};

/// The weight that one reading of a rule gives, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Weighed {
    /// To the milligram; a weight by formula is rounded there, once, to the nearest.
    pub weight: DosingWeight,
    /// Which tests came out how: "BMI 36 is above 30".
    pub because: Sentence,
    /// The formulas with the numbers in them, where they were used.
    pub working: Vec<Step>,
    /// What the user should know of this weight.
    pub notices: Vec<Fact<Text>>,
}

impl Weighed {
    /// The name under which the choice of this reading is stored
    /// ([`crate::order::Setting::WeightReading`]). The two readings of a rule differ in it.
    #[must_use]
    pub const fn reading(&self) -> &'static str {
        match self.weight.basis() {
            WeightBasis::Actual | WeightBasis::BeforePregnancy => "actual",
            WeightBasis::Adjusted | WeightBasis::AdjustedBeforePregnancy => "adjusted",
            WeightBasis::Ideal => "ideal",
            WeightBasis::Entered => "entered",
        }
    }
}

/// What a rule says of a patient.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Weighing {
    /// One weight.
    One(Weighed),
    /// The rule's text is contradictory, not verified, or leaves the choice: two weights, and why.
    Either(Weighed, Weighed, Fact<Text>),
    /// These facts are needed and not known.
    Missing(Vec<Field>),
    /// The rule cannot be applied: why, and what to do.
    Refused(Text),
}

impl Weighing {
    /// The weight to compute with: the only one, or the one whose [`Weighed::reading`] was chosen.
    #[must_use]
    pub fn chosen(&self, reading: &str) -> Option<&Weighed> {
        match self {
            Weighing::One(weighed) => Some(weighed),
            Weighing::Either(one, other, _) => {
                [one, other].into_iter().find(|it| it.reading() == reading)
            }
            Weighing::Missing(_) | Weighing::Refused(_) => None,
        }
    }
}

/// The weight that a rule gives for a patient.
///
/// ```
/// use ivig_navigator::order::weight::{WeightRule, Weighing, weigh};
/// use ivig_navigator::patient::{Patient, Presence, Sex};
/// use ivig_navigator::quantity::{BodyWeight, Height};
/// let patient = Patient {
///     weight: Some(BodyWeight::kilograms(98)),
///     height: Some(Height::centimetres(165)),
///     sex: Some(Sex::Female),
///     pregnant: Some(Presence::Absent),
///     ..Patient::default()
/// };
/// let Weighing::One(weighed) = weigh(WeightRule::Ontario, &patient) else { panic!() };
/// assert_eq!(weighed.weight.weight().figure(), "73.345669\u{a0}kg");
/// assert_eq!(weighed.because.en(), "BMI 36 is above 30: adjusted weight \"must\" be used");
/// ```
#[must_use]
pub fn weigh(rule: WeightRule, patient: &Patient) -> Weighing {
    let weighing = rules::decide(rule, patient).and_then(|(body, ruling)| {
        Ok(match ruling {
            Ruling::One(one) => Weighing::One(weighed(patient, &body, one)?),
            Ruling::Either(one, other, doubt) => Weighing::Either(
                weighed(patient, &body, one)?,
                weighed(patient, &body, other)?,
                doubt,
            ),
        })
    });
    match weighing {
        Ok(weighing) => weighing,
        Err(Stop::NotKnown) => Weighing::Missing(not_known(rule, patient)),
        Err(Stop::Only(field)) => Weighing::Missing(vec![field]),
        Err(Stop::Refused(why)) => Weighing::Refused(why),
    }
}

/// What every rule says of a patient.
#[must_use]
pub fn side_by_side(patient: &Patient) -> Vec<(WeightRule, Weighing)> {
    WeightRule::ALL
        .iter()
        .map(|rule| (*rule, weigh(*rule, patient)))
        .collect()
}

/// Body mass index in thousandths of kg/m², to the nearest: what the rules compare, for the proof.
pub(super) fn bmi(patient: &Patient) -> Option<i64> {
    let body = Body::of(patient, patient.weight?, false).ok()?;
    let (value, per) = Measure::Bmi.of(&body)?;
    scale(value, 1000, per, Rounding::NearestTiesUp).ok()
}

fn weighed(patient: &Patient, body: &Body, reading: Reading) -> Result<Weighed, Stop> {
    let mut tests: Option<Sentence> = None;
    let mut working = Vec::new();
    let mut by_ideal = reading.adjusted_is_above;
    for found in reading.found.into_iter().flatten() {
        let sentence = found.sentence(body)?;
        by_ideal |= found.test.measure == Measure::PercentOfIdeal;
        tests = Some(match tests {
            None => sentence,
            Some(before) => ideal::joined(before, sentence),
        });
    }
    by_ideal |= matches!(reading.take, Take::Adjusted | Take::Ideal);
    if let Some(ideal) = body.ideal().filter(|_| by_ideal) {
        working.push(ideal.step()?);
        if reading.take == Take::Adjusted || reading.adjusted_is_above {
            let basis = ruling::basis(Take::Adjusted, body);
            working.push(ideal.adjusted_step(body.weight, basis)?);
        }
    }
    if reading.take == Take::Entered {
        tests = patient
            .entered_weight_reason
            .map(|reason| reason_words(reason).into());
    }
    Ok(Weighed {
        weight: reading.weight(body)?,
        because: match tests {
            Some(tests) => reading.words.fill(&[("tests", tests)]),
            None => reading.words.into(),
        },
        working,
        notices: reading.notices,
    })
}

fn reason_words(reason: EnteredWeightReason) -> Text {
    EnteredWeightReason::CHOICES
        .iter()
        .find(|choice| EnteredWeightReason::from_key(choice.key) == Some(reason))
        .map_or(Field::EnteredWeightReason.label(), |choice| choice.label)
}

/// Of the facts that a rule may ask for, those that are not known and could still change its answer.
fn not_known(rule: WeightRule, patient: &Patient) -> Vec<Field> {
    let pregnancy = rules::pregnancy(patient);
    // Ontario reads one of the two weights only.
    let before = rule == WeightRule::Ontario && pregnancy == Pregnancy::Yes;
    let is_known = |field| match field {
        Field::Weight => patient.weight.is_some() || before,
        Field::WeightBeforePregnancy => patient.weight_before_pregnancy.is_some() || !before,
        Field::Height => patient.height.is_some(),
        Field::Age => patient.age.is_some(),
        Field::Sex => patient.sex.is_some(),
        Field::Pregnant => pregnancy != Pregnancy::NotKnown,
        Field::EnteredWeight => patient.entered_weight.is_some(),
        Field::EnteredWeightReason => patient.entered_weight_reason.is_some(),
        _ => true,
    };
    let mut fields = rule.asks().to_vec();
    fields.retain(|field| !is_known(*field));
    fields
}
