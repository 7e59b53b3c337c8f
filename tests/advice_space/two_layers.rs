//! The layer of 2004 and that of today: what neither takes from the other, and how they relate.

use std::collections::BTreeSet;

use ivig_navigator::advice::{Relation, Tone, Verdict};
use ivig_navigator::evidence::since_2004::since;
use ivig_navigator::evidence::{Claim, Condition, Source};

use crate::{always_everywhere, claims, space};

#[test]
fn the_layer_of_2004_never_mentions_a_study_after_2004() {
    let late = |text: &str| {
        text.split(|c: char| !c.is_ascii_digit())
            .filter(|word| word.len() == 4)
            .filter_map(|word| word.parse::<u16>().ok())
            .any(|year| (2005..2100).contains(&year))
    };
    for condition in Condition::ALL {
        let later: BTreeSet<Source> = since(*condition)
            .position
            .grounds
            .iter()
            .flat_map(|claim| claim.text.sources().to_vec())
            .collect();
        let known: BTreeSet<Source> = both_grounds(*condition);
        for (_, _, both) in space(*condition) {
            for claim in claims(&both.then) {
                // Gajdos, published in 2005, is cited by the review as under way.
                let gajdos = claim
                    .studies
                    .iter()
                    .any(|id| id.key().contains("gajdos-2005"));
                let dated = claim.text.value().is_some_and(|text| late(text.en()));
                assert!(!dated || gajdos || caveat_on_gajdos(claim), "{claim:?}");
                let new = claim
                    .text
                    .sources()
                    .iter()
                    .any(|source| later.contains(source) && !known.contains(source));
                assert!(!new, "{claim:?}");
            }
        }
    }
}

fn caveat_on_gajdos(claim: Claim) -> bool {
    claim
        .text
        .value()
        .is_some_and(|text| text.en().contains("2005"))
}

/// Pages that the review's own layer reads as well.
fn both_grounds(condition: Condition) -> BTreeSet<Source> {
    let position = ivig_navigator::evidence::review_2004::position(condition);
    let claims = position.grounds.iter().chain(position.caveats);
    let mut sources: BTreeSet<Source> = claims
        .flat_map(|claim| claim.text.sources().to_vec())
        .collect();
    sources.extend(position.summary.sources());
    for (_, _, both) in space(condition) {
        for turn in &both.then.turns {
            sources.extend(turn.claim.text.sources());
        }
    }
    sources
}

#[test]
fn what_is_advised_against_today_is_not_offered_from_2004() {
    always_everywhere(|_, both| {
        both.now.verdict.tone() != Tone::Against || both.regimens().is_empty()
    });
}

#[test]
fn the_relation_is_new_where_the_review_is_silent_and_nowhere_else() {
    always_everywhere(|_, both| {
        (both.relation() == Relation::New) == (both.then.verdict == Verdict::NotStated)
    });
}

#[test]
fn a_relation_is_confirmed_only_by_the_same_verdict() {
    always_everywhere(|_, both| {
        both.relation() != Relation::Confirmed || both.then.verdict == both.now.verdict
    });
}
