//! Keys, the rule of a country, and the source of each statement.

use std::collections::BTreeSet;

use ivig_navigator::evidence::{Fact, Status};
use ivig_navigator::order::weight::{Weighing, WeightRule, side_by_side};
use ivig_navigator::patient::Sex;
use ivig_navigator::product::Country;
use ivig_navigator::text::Text;

use crate::{adult, pregnant, readings};

use Sex::{Female, Male};
use WeightRule as Rule;

#[test]
fn a_rule_is_found_by_its_key_and_by_the_country() {
    let keys: BTreeSet<&str> = Rule::ALL.iter().map(|rule| rule.key()).collect();
    assert_eq!(keys.len(), Rule::ALL.len());
    for rule in Rule::ALL {
        assert_eq!(Rule::from_key(rule.key()), Some(*rule));
    }
    assert_eq!(Rule::from_key("devine"), None);
    for (country, rule) in [
        (Country::Canada, Rule::Ontario),
        (Country::Australia, Rule::AustraliaFromJuly2026),
        (Country::Uk, Rule::UkRequestForm),
        (Country::Us, Rule::Actual),
        (Country::Eu, Rule::Actual),
        (Country::Japan, Rule::Actual),
    ] {
        assert_eq!(Rule::default_for(country), rule);
    }
}

/// Every statement of the rules carries its status and, but for this app's own choices, a source.
#[test]
fn every_statement_of_a_rule_has_a_source() {
    let fits = |fact: &Fact<Text>| match fact.status() {
        Status::Unverified => fact.value().is_none() && fact.sources().is_empty(),
        Status::AppDefault => fact.value().is_some(),
        Status::Verified | Status::Secondary => !fact.sources().is_empty(),
        Status::Computed | Status::Inferred | Status::ReviewOnly => false,
    };
    for rule in Rule::ALL {
        assert!(!rule.says().is_empty());
        for fact in rule.says().iter().chain([&rule.rounding()]) {
            assert!(fits(fact), "{rule:?}: {fact:?}");
        }
    }
    for sex in [Female, Male] {
        for (height, weight) in [("120", "60"), ("150", "70"), ("185", "60"), ("170", "120")] {
            for (_, weighing) in side_by_side(&pregnant(Some("60"), adult(sex, height, weight))) {
                let doubt = match &weighing {
                    Weighing::Either(_, _, doubt) => Some(doubt),
                    _ => None,
                };
                let notices = readings(&weighing).into_iter().flat_map(|it| &it.notices);
                assert!(notices.chain(doubt).all(fits), "{weighing:?}");
            }
        }
    }
}
