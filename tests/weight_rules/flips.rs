//! The weights at which a rule takes another basis.

use ivig_navigator::order::weight::{WeightRule, flip_points, nearest_flips};
use ivig_navigator::patient::{Field, Patient, Sex};
use ivig_navigator::quantity::{DosingWeight, WeightBasis};

use crate::second_computation::{body, by_the_text};
use crate::{adult, pregnant};

use Sex::{Female, Male};
use WeightBasis::AdjustedBeforePregnancy;
use WeightRule as Rule;

/// All flips of the text: every pair of neighbours by 0.1 kg, from 3 to 250 kg.
#[test]
fn flips_are_where_the_text_of_the_rule_has_them() {
    let mut count = 0;
    for rule in Rule::ALL {
        for sex in [Female, Male] {
            for height in 120..=210 {
                let at = |tenths: i64| by_the_text(*rule, sex, height.into(), tenths.into());
                let mut expected = Vec::new();
                let mut before = at(30);
                for tenths in 31..=2500 {
                    let now = at(tenths);
                    if now != before {
                        expected.push((tenths - 1, tenths, before, now));
                    }
                    before = now;
                }
                let patient = body(sex, height, 700);
                let found: Vec<_> = flip_points(*rule, &patient)
                    .iter()
                    .map(|flip| {
                        let side = |side: &ivig_navigator::order::weight::FlipSide| {
                            (side.weight.basis(), side.other.map(DosingWeight::basis))
                        };
                        assert_eq!(flip.field, Field::Weight);
                        (
                            flip.below.at.as_mg() / 100_000,
                            flip.above.at.as_mg() / 100_000,
                            side(&flip.below),
                            side(&flip.above),
                        )
                    })
                    .collect();
                assert_eq!(found, expected, "{rule:?}, {sex:?}, {height} cm");
                count += found.len();
            }
        }
    }
    assert!(count > 1500, "only {count} flips");
}

#[test]
fn the_nearest_flips_stand_on_both_sides_of_the_weight() {
    // 120% of 65.937 kg is 79.12 kg; BMI 30 is 86.7 kg.
    let near = |weight| nearest_flips(Rule::UsAbove120Percent, &adult(Male, "170", weight));
    let figures = |weight| {
        let flips = near(weight);
        let at = |flip: Option<ivig_navigator::order::weight::FlipPoint>| {
            flip.map(|flip| flip.above.at.figure().replace('\u{a0}', " "))
        };
        (at(flips.below), at(flips.above), flips.within_a_tenth)
    };
    let flip = || Some("79.2 kg".to_owned());
    assert_eq!(figures("70"), (None, flip(), false));
    assert_eq!(figures("79"), (None, flip(), false));
    assert_eq!(figures("79.1"), (None, flip(), true));
    assert_eq!(figures("79.11"), (None, flip(), true));
    assert_eq!(figures("79.13"), (flip(), None, true));
    assert_eq!(figures("79.2"), (flip(), None, true));
    assert_eq!(figures("79.3"), (flip(), None, false));
    let jump = near("82").below.unwrap();
    assert_eq!(jump.below.weight.weight().figure(), "79.1\u{a0}kg");
    assert_eq!(jump.above.weight.weight().figure(), "71.242205\u{a0}kg");

    // In a pregnancy Ontario varies the weight before it.
    let mother = pregnant(Some("70"), adult(Female, "166", "84"));
    let flips = nearest_flips(Rule::Ontario, &mother);
    let below = flips.below.unwrap();
    assert_eq!(below.field, Field::WeightBeforePregnancy);
    assert_eq!(below.above.weight.basis(), AdjustedBeforePregnancy);
    // Nothing to vary, nothing found.
    assert_eq!(
        nearest_flips(Rule::Ontario, &Patient::default()).below,
        None
    );
    assert!(flip_points(Rule::Actual, &mother).is_empty());
    assert!(flip_points(Rule::Entered, &body(Male, 170, 800)).is_empty());
}
