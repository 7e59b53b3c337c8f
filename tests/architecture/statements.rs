//! Invariant 4: no statement without a source.

use std::collections::BTreeSet;

use ivig_navigator::evidence::{Source, Status};

use crate::knowledge::Knowledge;
use crate::none;

#[test]
fn every_statement_has_a_status_and_a_source() {
    let mut found = Vec::new();
    let statements = Knowledge::all().statements;
    assert!(statements.len() > 800, "the walk found too few");
    for statement in &statements {
        let sources = statement.sources.as_slice();
        let fits = match statement.status {
            Status::Unverified => !statement.holds && sources.is_empty(),
            Status::AppDefault => statement.holds,
            Status::ReviewOnly => statement.holds && sources == [Source::Review],
            // The review, in translation, verifies nothing.
            Status::Verified | Status::Secondary | Status::Computed => {
                statement.holds && sources.iter().any(|source| *source != Source::Review)
            }
            Status::Inferred => statement.holds && !sources.is_empty(),
        };
        let distinct: BTreeSet<_> = sources.iter().collect();
        if !fits || distinct.len() != sources.len() {
            found.push(format!(
                "{}: {:?}, {} a value, {sources:?}",
                statement.at,
                statement.status,
                if statement.holds { "with" } else { "without" },
            ));
        }
    }
    found.dedup();
    none("a statement carries its status and sources:", &found);
}

#[test]
fn every_source_names_a_page() {
    for source in Source::ALL {
        assert!(source.page().len() > 10, "{source:?}");
    }
}

#[test]
fn what_is_not_verified_says_so() {
    let words: BTreeSet<&str> = [
        Status::Verified,
        Status::Secondary,
        Status::Computed,
        Status::Inferred,
        Status::ReviewOnly,
        Status::Unverified,
        Status::AppDefault,
    ]
    .map(|status| status.text().en())
    .into();
    assert_eq!(words.len(), 7, "two statuses read alike");
    for status in [Status::ReviewOnly, Status::Unverified] {
        assert!(status.text().en().to_lowercase().contains("not verified"));
        assert!(status.text().ja().contains("未確認"));
    }
}
