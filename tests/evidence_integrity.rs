//! The evidence as a whole: ids, doses, head counts, identifiers, names, against the dossier's tables.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

mod answering;
#[path = "evidence_integrity/ids.rs"]
mod ids;
#[path = "evidence_integrity/names.rs"]
mod names;
#[path = "evidence_integrity/regimens.rs"]
mod regimens;
#[path = "evidence_integrity/review.rs"]
mod review;
#[path = "evidence_integrity/studies.rs"]
mod studies;

use std::collections::BTreeSet;

use ivig_navigator::evidence::{Condition, Position, review_2004};

fn positions() -> impl Iterator<Item = &'static Position> {
    Condition::ALL
        .iter()
        .map(|condition| review_2004::position(*condition))
}

/// Fails where a value stands twice.
fn distinct<T: Ord + std::fmt::Debug>(what: &str, values: impl IntoIterator<Item = T>) {
    let mut seen = BTreeSet::new();
    for value in values {
        let shown = format!("{value:?}");
        assert!(seen.insert(value), "{what}: {shown} stands twice");
    }
}

fn is_key(key: &str) -> bool {
    let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' || c == '.';
    !key.is_empty() && key.chars().all(fits)
}
