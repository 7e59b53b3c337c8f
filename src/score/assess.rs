//! From the answers to a result that explains itself.

use super::item::cuts_between;
use super::{Asked, Band, Cut, Item, MgfaClass, NotValid, Rule, ScoreId, Value, incat, mgfa};
use crate::evidence::Condition;
use crate::patient::{Answers, Field, Patient};
use crate::text::{Sentence, Text};

/// What a score reads.
#[derive(Clone, Copy, Debug)]
pub struct ScoreInput<'a> {
    /// What was answered, beside the facts.
    pub answers: &'a Answers,
    /// The patient, for the age and for whom a score is not valid in.
    pub patient: &'a Patient,
    /// The condition chosen.
    pub condition: Option<Condition>,
}

/// An item with its answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The item.
    pub item: &'static Item,
    /// What was answered, or what it follows from; `None` where that is not known.
    pub answer: Option<Sentence>,
    /// What it counts, or can count.
    pub points: Value,
}

impl Line {
    /// Whether it is not known what the item counts.
    #[must_use]
    pub fn is_missing(&self) -> bool {
        self.points.number().is_none()
    }
}

/// What the items come to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Points, or the range that they lie in.
    Points(Value),
    /// The class, or the classes that are left.
    Classes(Vec<MgfaClass>),
}

/// A score with its answers and its result.
#[derive(Clone, Debug)]
pub struct Assessed {
    /// Which.
    pub id: ScoreId,
    /// Every item.
    pub lines: Vec<Line>,
    /// What they come to.
    pub outcome: Outcome,
    /// What that means: one thing for all of the range, and not in whom the score is not valid.
    pub band: Option<&'static Band>,
    /// Why it does not hold for this patient.
    pub not_valid: Vec<&'static NotValid>,
}

impl Assessed {
    /// Whether every item that counts is known.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        match &self.outcome {
            Outcome::Points(value) => value.number().is_some(),
            Outcome::Classes(classes) => classes.len() == 1,
        }
    }

    /// Whether anything at all was answered.
    #[must_use]
    pub fn is_begun(&self) -> bool {
        self.lines.iter().any(|line| line.answer.is_some())
    }

    /// The items that are not known, as long as the result is not.
    #[must_use]
    pub fn missing(&self) -> Vec<Text> {
        if self.is_complete() {
            return Vec::new();
        }
        let missing = self.lines.iter().filter(|line| line.is_missing());
        missing.map(|line| line.item.label).collect()
    }

    /// The total, where it is known.
    #[must_use]
    pub fn total(&self) -> Option<i16> {
        match &self.outcome {
            Outcome::Points(value) => value.number(),
            Outcome::Classes(_) => None,
        }
    }

    /// The result in figures or as a class, with the range of the score.
    #[must_use]
    pub fn sentence(&self) -> Sentence {
        match &self.outcome {
            Outcome::Points(value) => self.points(*value),
            Outcome::Classes(classes) => mgfa::in_words(classes),
        }
    }

    fn points(&self, value: Value) -> Sentence {
        let score = self.id.score();
        if score.rule == Rule::AdjustedIncat {
            return incat::change_in_words(value);
        }
        let (least, most) = score.range;
        let result = text!(
            "{points} 点（{least}〜{most}）",
            "{points} (of {least} to {most})"
        );
        result.fill(&[
            ("points", value.sentence()),
            ("least", least.to_string().into()),
            ("most", most.to_string().into()),
        ])
    }

    /// What a fact of the case would be if it were taken from this score.
    #[must_use]
    pub fn as_fact(&self) -> Option<(Field, String)> {
        let field = self.id.score().fact?;
        let key = self.total()?.to_string();
        field
            .choice(&key)
            .map(|choice| (field, choice.key.to_owned()))
    }
}

/// What a score comes to.
///
/// ```
/// use ivig_navigator::patient::{Answers, Field, Patient};
/// use ivig_navigator::score::{ScoreId, ScoreInput, assess};
/// let mut answers = Answers::default();
/// answers.set_under("score.incat.arm", "2".to_owned());
/// let patient = Patient::default();
/// let input = ScoreInput { answers: &answers, patient: &patient, condition: None };
/// // The legs are not known, and that is not zero.
/// let result = assess(ScoreId::Incat, &input);
/// assert_eq!(result.sentence().en(), "2 to 7 (of 0 to 10)");
/// assert_eq!(result.missing().len(), 1);
/// ```
#[must_use]
pub fn assess(id: ScoreId, input: &ScoreInput<'_>) -> Assessed {
    let score = id.score();
    let lines = score.items.iter().map(|item| match score.fact {
        Some(field) => by_fact(item, field, input),
        None => line(item, input),
    });
    let lines: Vec<Line> = lines.collect();
    let outcome = match score.rule {
        Rule::Sum => Outcome::Points(
            lines
                .iter()
                .fold(Value::known(0), |sum, line| sum.plus(line.points)),
        ),
        Rule::AdjustedIncat => Outcome::Points(incat::change(&lines)),
        Rule::Mgfa => Outcome::Classes(mgfa::classes(&lines)),
    };
    let not_valid: Vec<&NotValid> = score
        .not_valid
        .iter()
        .filter(|one| (one.holds)(input))
        .collect();
    let band = match &outcome {
        Outcome::Points(value) if not_valid.is_empty() => {
            let band = score.band(value.least);
            band.filter(|band| Some(*band) == score.band(value.most))
        }
        _ => None,
    };
    Assessed {
        id,
        lines,
        outcome,
        band,
        not_valid,
    }
}

/// An item that a fact of the case answers as well: that holds as long as nothing else is answered here.
fn by_fact(item: &'static Item, field: Field, input: &ScoreInput<'_>) -> Line {
    let answered = line(item, input);
    match item.level(input.answers.text(field)) {
        Some(level) if answered.answer.is_none() => Line {
            item,
            answer: Some(level.label.into()),
            points: Value::known(level.points),
        },
        _ => answered,
    }
}

fn line(item: &'static Item, input: &ScoreInput<'_>) -> Line {
    let unknown = Line {
        item,
        answer: None,
        points: item.span(),
    };
    match item.asked {
        Asked::Levels(_) => match item.level(input.answers.text_under(item.key)) {
            Some(level) => Line {
                item,
                answer: Some(level.label.into()),
                points: Value::known(level.points),
            },
            None => unknown,
        },
        Asked::Age(cuts) => {
            let age = input.patient.age.and_then(|age| i16::try_from(age).ok());
            match age {
                Some(age) => counted(item, cuts, Value::known(age)),
                None => unknown,
            }
        }
        Asked::Total(of, cuts) => {
            let other = assess(of, input);
            match other.outcome {
                Outcome::Points(total) if other.is_begun() => counted(item, cuts, total),
                _ => unknown,
            }
        }
    }
}

/// A number, or a range of it, by the cuts that it falls between.
fn counted(item: &'static Item, cuts: &'static [Cut], value: Value) -> Line {
    Line {
        item,
        answer: Some(value.sentence()),
        points: Value::around(&mut cuts_between(cuts, value).map(|cut| cut.points)),
    }
}
