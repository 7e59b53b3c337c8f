//! A number that is known, or known to lie in a range.

use crate::text::Sentence;

/// The least and the most that a number can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Value {
    /// At least this.
    pub least: i16,
    /// At most this.
    pub most: i16,
}

impl Value {
    /// A number that is known.
    #[must_use]
    pub const fn known(number: i16) -> Value {
        Value {
            least: number,
            most: number,
        }
    }

    /// The number, where it is known.
    ///
    /// ```
    /// use ivig_navigator::score::Value;
    /// assert_eq!(Value::known(3).number(), Some(3));
    /// assert_eq!(Value { least: 3, most: 4 }.number(), None);
    /// ```
    #[must_use]
    pub fn number(self) -> Option<i16> {
        (self.least == self.most).then_some(self.least)
    }

    /// The range that holds all of these; zero where there are none.
    pub(super) fn around(numbers: &mut dyn Iterator<Item = i16>) -> Value {
        let wider = |value: Option<Value>, number: i16| {
            let value = value.unwrap_or(Value::known(number));
            Some(Value {
                least: value.least.min(number),
                most: value.most.max(number),
            })
        };
        numbers.fold(None, wider).unwrap_or(Value::known(0))
    }

    /// Both together. No score comes near the end of the type.
    pub(super) fn plus(self, other: Value) -> Value {
        Value {
            least: self.least.saturating_add(other.least),
            most: self.most.saturating_add(other.most),
        }
    }

    /// In figures, `4` or `4 to 9`.
    #[must_use]
    pub fn sentence(self) -> Sentence {
        if let Some(number) = self.number() {
            return number.to_string().into();
        }
        let range = text!("{least} から {most}", "{least} to {most}");
        range.fill(&[
            ("least", self.least.to_string().into()),
            ("most", self.most.to_string().into()),
        ])
    }
}
