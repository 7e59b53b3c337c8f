//! The published vectors: all there, all right, and none that would pass with a wrong figure.
#![expect(clippy::arithmetic_side_effects, reason = "a test may fail loudly")]

use std::collections::BTreeSet;

use ivig_navigator::order::proof::{self, Check, VECTORS, Vector};

#[test]
fn every_vector_passes() {
    let proven = proof::run();
    assert_eq!(proven.len(), VECTORS.len());
    let failed: Vec<String> = proven
        .iter()
        .filter(|one| !one.passes)
        .map(|one| {
            let what = one.what.en();
            format!(
                "{} {what}: expected {}, got {}",
                one.id, one.expected, one.got
            )
        })
        .collect();
    assert!(failed.is_empty(), "{}", failed.join("\n"));
}

#[test]
fn every_published_vector_is_there_or_left_out_for_a_reason() {
    // No dose here depends on the surface area, so nothing computes it.
    const LEFT_OUT: [&str; 1] = ["P10"];
    let there: BTreeSet<&str> = VECTORS.iter().map(|vector| vector.id).collect();
    let published = (1..=15).map(|n| format!("P{n:02}"));
    let cases = (0..=8).map(|n| format!("F{n}"));
    for id in published.chain(cases) {
        let left_out = LEFT_OUT.contains(&id.as_str());
        assert_ne!(there.contains(id.as_str()), left_out, "{id}");
    }
    assert_eq!(there.len(), 15 - LEFT_OUT.len() + 9);
}

/// The same figure with one digit changed, once for every digit.
fn with_a_wrong_digit(expected: &'static str) -> Vec<String> {
    let mut wrong = Vec::new();
    for (at, digit) in expected.char_indices() {
        let Some(value) = digit.to_digit(10) else {
            continue;
        };
        for other in [(value + 1) % 10, (value + 9) % 10] {
            let (before, after) = (&expected[..at], &expected[at + 1..]);
            wrong.push(format!("{before}{other}{after}"));
        }
    }
    wrong
}

#[test]
fn no_vector_passes_with_a_wrong_figure() {
    for vector in VECTORS {
        let mut wrong = with_a_wrong_digit(vector.expected);
        if vector.expected.contains('–') {
            // A range moved aside; a narrower one may still hold.
            wrong = vec!["164.3–164.5\u{a0}g".into(), "164.6–164.8\u{a0}g".into()];
        }
        wrong.push(String::new());
        wrong.push(format!("1, {}", vector.expected));
        // Another unit.
        wrong.push(format!("{}x", vector.expected));
        for expected in wrong {
            let changed = Vector {
                expected: expected.clone().leak(),
                ..*vector
            };
            let proven = changed.prove();
            assert!(
                !proven.passes,
                "{} {}: {expected} would pass",
                vector.id, vector.expected
            );
        }
    }
}

#[test]
fn the_proof_computes_and_does_not_repeat_what_it_expects() {
    let vector = VECTORS[0];
    let got = vector.prove().got;
    let other = Vector {
        expected: "1\u{a0}kg",
        ..vector
    };
    assert_eq!(other.prove().got, got);
    assert!(!other.prove().passes);
    // What the application refuses has no figure and does not pass.
    let unknown = VECTORS
        .iter()
        .find(|vector| matches!(vector.check, Check::Day(..)))
        .unwrap();
    let Check::Day(case, _) = unknown.check else {
        return;
    };
    let beyond = Vector {
        check: Check::Day(case, case.days + 1),
        ..*unknown
    };
    assert_eq!(beyond.prove().got, "");
    assert!(!beyond.prove().passes);
}

/// The acceptance rule of the cases F1 to F8: every pump rate exact, every time within a minute.
#[test]
fn every_rate_and_the_time_of_each_case_is_compared() {
    for id in ["F1", "F2", "F3", "F4", "F5", "F6", "F7", "F8"] {
        let of = |wanted: fn(&Check) -> bool| {
            let vectors = VECTORS.iter().filter(|vector| vector.id == id);
            vectors.filter(|vector| wanted(&vector.check)).count()
        };
        let days = if ["F1", "F2"].contains(&id) { 2 } else { 1 };
        assert_eq!(of(|check| matches!(check, Check::Rates(..))), days, "{id}");
        assert_eq!(of(|check| matches!(check, Check::Time(..))), days, "{id}");
        assert_eq!(
            of(|check| matches!(check, Check::Volumes(..))),
            days,
            "{id}"
        );
        assert_eq!(
            of(|check| matches!(check, Check::Minutes(..))),
            days,
            "{id}"
        );
        assert_eq!(of(|check| matches!(check, Check::Weight(_))), 1, "{id}");
        assert_eq!(of(|check| matches!(check, Check::Course(_))), 1, "{id}");
    }
}

#[test]
fn every_row_says_what_it_is_in_both_languages() {
    for one in proof::run() {
        assert!(
            one.source.len() > 10 && one.source.contains("http"),
            "{}",
            one.id
        );
        for words in [one.what.ja(), one.what.en()] {
            assert!(!words.is_empty() && !words.contains(['{', '}']), "{words}");
        }
        assert!(one.expected.contains('\u{a0}') || one.what.en().starts_with("BMI"));
    }
    // No two rows of one vector ask the same.
    let distinct: BTreeSet<String> = proof::run()
        .iter()
        .map(|one| format!("{} {}", one.id, one.what.en()))
        .collect();
    assert_eq!(distinct.len(), VECTORS.len());
}
