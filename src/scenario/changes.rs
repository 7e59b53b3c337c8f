//! What a newer version changes for a user, and for which saved cases.

use serde::Deserialize;

use super::Listing;
use crate::evidence::Condition;
use crate::text::Language;

/// What this version and those before it changed.
const OURS: &str = include_str!("../../public/changes.json");

/// What one version changes.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Change {
    /// Versions are counted: a later one has a higher number.
    number: u32,
    ja: Vec<String>,
    en: Vec<String>,
    /// The conditions whose advice or dose it changes, by their keys.
    conditions: Vec<String>,
}

impl Change {
    /// What it changes, line by line.
    #[must_use]
    pub fn lines(&self, language: Language) -> &[String] {
        match language {
            Language::Ja => &self.ja,
            Language::En => &self.en,
        }
    }
}

/// What a version that waits changes, of which this one does not know. What cannot be read is
/// nothing: it is written by a version to come.
///
/// ```
/// use ivig_navigator::scenario::new_changes;
/// let told = r#"[{"number":9999,"ja":["新"],"en":["new"],"conditions":["cidp"]}]"#;
/// assert_eq!(new_changes(told).len(), 1);
/// assert!(new_changes("?").is_empty());
/// ```
#[must_use]
pub fn new_changes(told: &str) -> Vec<Change> {
    let read = |text: &str| -> Vec<Change> { serde_json::from_str(text).unwrap_or_default() };
    let latest = read(OURS).iter().map(|change| change.number).max();
    let mut new = read(told);
    new.retain(|change| Some(change.number) > latest);
    new
}

/// The names of the saved cases whose condition a change names: their advice or dose may read
/// differently then.
#[must_use]
pub fn cases_changed(new: &[Change], listing: &Listing) -> Vec<String> {
    let concerned = |condition: Condition| {
        let mut keys = new.iter().flat_map(|change| &change.conditions);
        keys.any(|key| key == condition.key())
    };
    let cases = listing.cases.iter();
    let cases = cases.filter(|case| case.condition.is_some_and(concerned));
    cases.map(|case| case.name.clone()).collect()
}
