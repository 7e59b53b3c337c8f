//! What was typed, as it was typed. Nothing is lost by an error.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::Field;

/// One answer: the text as typed, and whether an unusual value was confirmed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answered {
    /// As typed, or the key of the choice.
    pub text: String,
    /// The user was asked whether this unusual value is right, and said yes.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub confirmed: bool,
}

/// The answers to the field table. This is what a case keeps.
///
/// Answers under names that this version does not know are kept as they are.
///
/// ```
/// use ivig_navigator::patient::{Answers, Field};
/// let mut answers = Answers::default();
/// answers.set(Field::Weight, "７０");
/// assert_eq!(answers.text(Field::Weight), "７０");
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Answers(BTreeMap<String, Answered>);

impl Answers {
    /// What was typed; empty where nothing was.
    #[must_use]
    pub fn text(&self, field: Field) -> &str {
        self.text_under(field.key())
    }

    /// What was entered under a key that is no field's: a setting of the order lies beside the facts.
    #[must_use]
    pub fn text_under(&self, key: &str) -> &str {
        self.0.get(key).map_or("", |answered| &answered.text)
    }

    /// The keys under which something was entered, and what.
    pub fn entries(&self) -> impl Iterator<Item = (&str, &str)> {
        let entry = |(key, answered)| -> (&str, &str) {
            let (key, answered): (&String, &Answered) = (key, answered);
            (key, &answered.text)
        };
        self.0.iter().map(entry)
    }

    /// Each answer whole, under its key.
    pub fn answered(&self) -> impl Iterator<Item = (&str, &Answered)> {
        self.0
            .iter()
            .map(|(key, answered)| (key.as_str(), answered))
    }

    /// The answer under a key, whole.
    #[must_use]
    pub fn answer(&self, key: &str) -> Option<&Answered> {
        self.0.get(key)
    }

    /// Puts an answer whole in the place of another: one of an earlier version, or of another tab.
    pub fn put(&mut self, key: &str, answered: Option<Answered>) {
        match answered {
            Some(answered) => self.0.insert(key.to_owned(), answered),
            None => self.0.remove(key),
        };
    }

    /// Whether the present text was confirmed.
    #[must_use]
    pub fn is_confirmed(&self, field: Field) -> bool {
        self.0
            .get(field.key())
            .is_some_and(|answered| answered.confirmed)
    }

    /// Whether anything was typed.
    #[must_use]
    pub fn has(&self, field: Field) -> bool {
        !self.text(field).is_empty()
    }

    /// Whether nothing at all was typed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Takes what was typed. A confirmation holds for the question that was asked: for this text,
    /// and for a weight also beside this age and height.
    pub fn set(&mut self, field: Field, text: impl Into<String>) {
        let text = text.into();
        if self.text(field) == text {
            return;
        }
        if matches!(field, Field::Age | Field::Height) {
            self.ask_again(Field::Weight);
        }
        self.set_under(field.key(), text);
    }

    /// Takes what was entered under a key that is no field's. An empty text takes it back.
    pub fn set_under(&mut self, key: &str, text: String) {
        if text.is_empty() {
            self.0.remove(key);
        } else {
            let answered = Answered {
                text,
                confirmed: false,
            };
            self.0.insert(key.to_owned(), answered);
        }
    }

    fn ask_again(&mut self, field: Field) {
        if let Some(answered) = self.0.get_mut(field.key()) {
            answered.confirmed = false;
        }
    }

    /// The user says that an unusual value is right.
    pub fn confirm(&mut self, field: Field) {
        if let Some(answered) = self.0.get_mut(field.key()) {
            answered.confirmed = true;
        }
    }
}
