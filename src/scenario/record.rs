//! The record: facts and choices.

use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::evidence::Condition;
use crate::patient::Answers;
use crate::text::Text;

/// The facts and choices of a case. Advice and dose are computed from it, never stored in it.
///
/// A part that this version does not know would be lost by the next save, so
/// at any depth an unknown part makes the whole unreadable rather than shorter.
///
/// ```
/// use ivig_navigator::evidence::Condition;
/// use ivig_navigator::patient::Field;
/// use ivig_navigator::scenario::Scenario;
/// let mut scenario = Scenario { condition: Some(Condition::Gbs), ..Scenario::default() };
/// scenario.answers.set(Field::Weight, "７０");
/// assert_eq!(scenario.answers.text(Field::Weight), "７０");
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scenario {
    /// What the user calls the case.
    pub name: String,
    /// The condition, kept under [`Condition::key`].
    #[serde(default, with = "by_key", skip_serializing_if = "Option::is_none")]
    pub condition: Option<Condition>,
    /// What was typed, as it was typed.
    pub answers: Answers,
    /// What was chosen of what the advice offers.
    pub choices: Choices,
}

/// The key of the country whose criteria are looked at, beside the answers: it changes no dose.
pub const LOOKED_AT: &str = "passport.country";

/// The key of the colour that a case is told apart by where it has no name, beside the answers.
pub const COLOUR: &str = "label.colour";

/// The colours by their keys, which are kept and never changed.
pub const COLOURS: [(&str, Text); 6] = [
    ("red", text!("赤", "Red")),
    ("orange", text!("橙", "Orange")),
    ("green", text!("緑", "Green")),
    ("blue", text!("青", "Blue")),
    ("purple", text!("紫", "Purple")),
    ("grey", text!("灰", "Grey")),
];

/// What was chosen of what the advice offers.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Choices {
    /// The key of the regimen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub regimen: Option<String>,
    /// Over how many days, where the regimen's source states none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub days: Option<u8>,
}

/// A condition under its key. An unknown key is refused, so that it is not lost.
mod by_key {
    use super::{Condition, Deserialize, Deserializer, Error, Serialize, Serializer};

    pub(super) fn serialize<S: Serializer>(
        condition: &Option<Condition>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        condition.map(Condition::key).serialize(serializer)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Option<Condition>, D::Error> {
        let Some(key) = Option::<String>::deserialize(deserializer)? else {
            return Ok(None);
        };
        let condition = Condition::from_key(&key);
        condition
            .map(Some)
            .ok_or_else(|| D::Error::custom("unknown condition"))
    }
}
