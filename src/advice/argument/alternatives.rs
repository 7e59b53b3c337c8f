//! The answers that a fact is turned to: each choice, or a number within each stretch that counts.

use crate::patient::{Field, Kind};
use crate::text::Text;

/// One answer, as it is stored and as it is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Alternative {
    pub(super) key: &'static str,
    pub(super) label: Text,
}

/// Every answer that can differ.
pub(super) fn alternatives(field: Field) -> Vec<Alternative> {
    match field.kind() {
        Kind::OneOf(choices) => choices
            .iter()
            .map(|choice| Alternative {
                key: choice.key,
                label: choice.label,
            })
            .collect(),
        Kind::Whole(_) => stretches(field).to_vec(),
        Kind::Weight | Kind::Height | Kind::Creatinine => Vec::new(),
    }
}

/// Whether a typed number lies within the stretch of an alternative.
pub(super) fn is_within(field: Field, typed: Option<i64>, key: &str) -> bool {
    let stretch = |number: i64| {
        let limits: &[i64] = match field {
            Field::DaysSinceOnset => &DAYS,
            _ => &YEARS,
        };
        limits.iter().filter(|limit| number > **limit).count()
    };
    match (typed, key.parse::<i64>()) {
        (Some(typed), Ok(other)) => stretch(typed) == stretch(other),
        _ => false,
    }
}

/// Days after which the trials, the guidelines, and the diagnosis itself end.
const DAYS: [i64; 3] = [14, 28, 56];
/// The last year of childhood.
const YEARS: [i64; 1] = [17];

const fn stretches(field: Field) -> &'static [Alternative] {
    match field {
        Field::DaysSinceOnset => SINCE_ONSET,
        Field::Age => AGES,
        _ => &[],
    }
}

const fn alternative(key: &'static str, label: Text) -> Alternative {
    Alternative { key, label }
}

const SINCE_ONSET: &[Alternative] = &[
    alternative("7", text!("14 日以内", "14 days or less")),
    alternative("21", text!("15〜28 日", "15 to 28 days")),
    alternative("42", text!("29〜56 日", "29 to 56 days")),
    alternative("70", text!("57 日以上", "57 days or more")),
];

const AGES: &[Alternative] = &[
    alternative("10", text!("18 歳未満", "Under 18 years")),
    alternative("40", text!("18 歳以上", "18 years or more")),
];
