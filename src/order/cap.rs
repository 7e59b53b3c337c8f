//! The highest doses a day that a source names.

use crate::evidence::{Condition, Fact, Source};
use crate::quantity::{Dose, PerDay};
use crate::text::{Sentence, Text};

/// A highest dose a day that a source names. It is shown, never enforced.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cap {
    /// The highest dose of a day.
    pub limit: Dose<PerDay>,
    /// Whose limit it is.
    pub why: Fact<Text>,
}

impl Cap {
    /// The limit itself.
    #[must_use]
    pub fn sentence(&self) -> Sentence {
        text!("1 日の上限: {limit}", "Highest dose of a day: {limit}")
            .fill(&[("limit", self.limit.figure().into())])
    }

    /// Both numbers, where a day is above the limit.
    #[must_use]
    pub fn exceeded_by(&self, day: Dose<PerDay>) -> Option<Sentence> {
        (day > self.limit).then(|| {
            text!("{day} は上限 {limit} を超える", "{day} is above {limit}")
                .fill(&[("day", day.sentence()), ("limit", self.limit.sentence())])
        })
    }
}

/// The limits that were read for a condition. No guideline names one; one trial did.
#[must_use]
pub const fn caps_for(condition: Condition) -> &'static [Cap] {
    const TRIAL_OF_MG: &[Cap] = &[Cap {
        limit: Dose::grams(80),
        why: Fact::verified(
            text!(
                "2023 年のステロイド減量試験での1日の上限。指針の上限は見つからない。",
                "The highest dose a day in the steroid-sparing trial of 2023. No guideline limit was found.",
            ),
            &[Source::BRIL1],
        ),
    }];
    match condition {
        Condition::Mg => TRIAL_OF_MG,
        _ => &[],
    }
}
