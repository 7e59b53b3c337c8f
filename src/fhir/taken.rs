//! What was taken from a Bundle, and what was not.

use crate::evidence::{Condition, Fact};
use crate::patient::{Answers, Field, Kind};
use crate::text::{Sentence, Text};

/// A condition that was taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TakenCondition {
    /// Which.
    pub condition: Condition,
    /// The resource that it is from, with its code.
    pub from: String,
}

/// A fact that was taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TakenFact {
    /// Which.
    pub field: Field,
    /// As it is entered: `70.5`, `154 lb`, `female`.
    pub text: String,
    /// The resource that it is from, with its code and its day where it has them.
    pub from: String,
    /// Where a reading became an answer: by which rule.
    pub ground: Option<Fact<Text>>,
}

impl TakenFact {
    /// The value as a person reads it, and its unit where it has one.
    ///
    /// ```
    /// use ivig_navigator::fhir::TakenFact;
    /// use ivig_navigator::patient::Field;
    /// let fact = |field, text: &str| TakenFact { field, text: text.to_owned(), from: String::new(), ground: None };
    /// let (value, unit) = fact(Field::Creatinine, "80 µmol/L").figure();
    /// assert_eq!((value.en(), unit.unwrap().en()), ("80", "µmol/L"));
    /// let (value, unit) = fact(Field::Sex, "female").figure();
    /// assert_eq!((value.en(), unit), ("Female", None));
    /// ```
    #[must_use]
    pub fn figure(&self) -> (Sentence, Option<Sentence>) {
        let (value, named) = match self.text.split_once(' ') {
            Some((value, unit)) => (value, Some(unit)),
            None => (self.text.as_str(), None),
        };
        let unit = match self.field.kind() {
            Kind::OneOf(_) => {
                let choice = self.field.choice(&self.text);
                let label = choice.map(|choice| choice.label.into());
                return (label.unwrap_or_else(|| self.text.as_str().into()), None);
            }
            Kind::Whole(range) => Some(range.unit.into()),
            Kind::Weight => Some(named.unwrap_or("kg").into()),
            Kind::Height => Some(named.unwrap_or("cm").into()),
            Kind::Creatinine => named.map(Into::into),
        };
        (value.into(), unit)
    }
}

/// Something that was not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Left {
    /// The resource.
    pub what: String,
    /// Which entry of the Bundle, from 0.
    pub entry: usize,
    /// The line of the text that it starts on.
    pub line: usize,
    /// Why, and what to do.
    pub why: Sentence,
}

/// What a Bundle says, and what of it was not taken.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Taken {
    /// The condition.
    pub condition: Option<TakenCondition>,
    /// The facts, each field once.
    pub facts: Vec<TakenFact>,
    /// What was not taken.
    pub left: Vec<Left>,
}

impl Taken {
    /// Whether nothing was taken.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.condition.is_none() && self.facts.is_empty()
    }

    /// The facts as they would be typed.
    #[must_use]
    pub fn answers(&self) -> Answers {
        let mut answers = Answers::default();
        for fact in &self.facts {
            answers.set(fact.field, fact.text.clone());
        }
        answers
    }
}
