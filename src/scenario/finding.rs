//! Finding a case among many: by words, by tag, in an order.

use core::cmp::Reverse;

use super::{Summary, tags_in};
use crate::evidence::Condition;

/// The order of a list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SortBy {
    /// As they were made, the newest first.
    #[default]
    Made,
    /// The one saved last comes first.
    Saved,
    /// By name.
    Name,
    /// By condition, in the order of the conditions; those without one last.
    Condition,
}

impl SortBy {
    /// All of them, in the order of the screen.
    pub const ALL: [SortBy; 4] = [SortBy::Made, SortBy::Saved, SortBy::Name, SortBy::Condition];

    /// A key for the screen.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            SortBy::Made => "made",
            SortBy::Saved => "saved",
            SortBy::Name => "name",
            SortBy::Condition => "condition",
        }
    }
}

/// What is sought.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sought {
    /// Words of the name, the condition or the tags; empty for all.
    pub words: String,
    /// A tag; empty for all.
    pub tag: String,
    /// The order.
    pub sort: SortBy,
}

/// The cases that are sought, in their order.
///
/// ```
/// use ivig_navigator::evidence::Condition;
/// use ivig_navigator::scenario::{found, CaseId, Sought, Summary};
/// let case = |id: &str, name: &str, tags: &str| Summary {
///     id: CaseId::new(id).unwrap(),
///     name: name.into(),
///     condition: Some(Condition::Gbs),
///     saved_at: 1,
///     colour: String::new(),
///     tags: tags.into(),
///     advice: String::new(),
/// };
/// let cases = [case("a", "Bed 4", "outpatient"), case("b", "Bed 5", "")];
/// let sought = |words: &str| Sought { words: words.into(), ..Sought::default() };
/// assert_eq!(found(&cases, &sought("bed")).len(), 2);
/// assert_eq!(found(&cases, &sought("GBS 5")).len(), 1);
/// assert_eq!(found(&cases, &sought("outpat")).len(), 1);
/// ```
#[must_use]
pub fn found(cases: &[Summary], sought: &Sought) -> Vec<Summary> {
    let words: Vec<Word> = sought.words.split_whitespace().map(Word::of).collect();
    let wanted = |case: &&Summary| {
        let tagged = sought.tag.is_empty() || tags_in(&case.tags).contains(&sought.tag.as_str());
        tagged && words.iter().all(|word| word.is_in(case))
    };
    let mut cases: Vec<Summary> = cases.iter().filter(wanted).cloned().collect();
    match sought.sort {
        SortBy::Made => {}
        SortBy::Saved => cases.sort_by_key(|case| Reverse(case.saved_at)),
        SortBy::Name => cases.sort_by(|one, other| one.name.cmp(&other.name)),
        SortBy::Condition => cases.sort_by_key(|case| {
            let place = |one: Condition| Condition::ALL.iter().position(|known| *known == one);
            case.condition.and_then(place).unwrap_or(usize::MAX)
        }),
    }
    cases
}

/// A word that is sought, and the conditions that it names.
struct Word {
    text: String,
    conditions: Vec<Condition>,
}

impl Word {
    fn of(word: &str) -> Word {
        Word {
            text: word.to_ascii_lowercase(),
            conditions: Condition::search(word),
        }
    }

    fn is_in(&self, case: &Summary) -> bool {
        let holds = |text: &str| text.to_ascii_lowercase().contains(&self.text);
        let named = |condition: Condition| self.conditions.contains(&condition);
        holds(&case.name) || holds(&case.tags) || case.condition.is_some_and(named)
    }
}

/// Every tag of the cases, each once, in the order of letters.
#[must_use]
pub fn all_tags(cases: &[Summary]) -> Vec<String> {
    let mut tags: Vec<String> = Vec::new();
    for tag in cases.iter().flat_map(|case| tags_in(&case.tags)) {
        if let Err(place) = tags.binary_search_by(|known| known.as_str().cmp(tag)) {
            tags.insert(place, tag.to_owned());
        }
    }
    tags
}
