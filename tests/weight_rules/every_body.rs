//! Every body, against the second computation.

use ivig_navigator::order::weight::{Weighing, WeightRule, weigh};
use ivig_navigator::patient::Sex;
use ivig_navigator::quantity::WeightBasis;

use crate::second_computation::{body, by_the_text, in_kilograms};
use crate::{aged, readings};

use Sex::{Female, Male};
use WeightBasis::{Actual, Entered};
use WeightRule as Rule;

fn check_every_weight(rule: Rule, sex: Sex, height: u16) {
    let mut before: Option<(WeightBasis, i64)> = None;
    for half in 6..=500 {
        let tenths = half * 5;
        let patient = body(sex, height, tenths);
        let weighing = weigh(rule, &patient);
        let found = readings(&weighing);
        let bases = (
            found.first().map(|it| it.weight.basis()),
            found.get(1).map(|it| it.weight.basis()),
        );
        let (one, other) = by_the_text(rule, sex, height.into(), tenths.into());
        assert_eq!(
            bases,
            (Some(one), other),
            "{rule:?} {sex:?} {height} cm, {tenths}"
        );
        for weighed in &found {
            let mg = weighed.weight.weight().as_mg();
            let basis = weighed.weight.basis();
            #[expect(
                clippy::float_arithmetic,
                clippy::as_conversions,
                clippy::cast_precision_loss,
                reason = "a second computation, in a test"
            )]
            let off = {
                let kilograms = tenths as f64 / 10.0;
                let expected = in_kilograms(basis, sex, height.into(), kilograms);
                (mg as f64 / 1e6 - expected).abs() * 1e6
            };
            assert!(
                off < 0.51,
                "{rule:?} {sex:?} {height} cm, {tenths}: {weighed:?}"
            );
            let actual = patient.weight.unwrap().as_mg();
            let may_be_above = rule == Rule::KentAndMedway || rule == Rule::Entered;
            assert!(mg <= actual || may_be_above, "{rule:?}: {weighed:?}");
            assert!(mg > 0, "{rule:?}: {weighed:?}");
        }
        let mg = found.first().unwrap().weight.weight().as_mg();
        if let Some((basis, lower)) = before {
            assert!(
                basis != one || mg >= lower,
                "{rule:?}: more weight gives less"
            );
        }
        before = Some((one, mg));
    }
}

#[test]
fn every_rule_answers_every_body_as_its_text_says() {
    std::thread::scope(|scope| {
        for sex in [Female, Male] {
            scope.spawn(move || {
                for rule in Rule::ALL {
                    for height in 120..=210 {
                        check_every_weight(*rule, sex, height);
                    }
                }
            });
        }
    });
}

/// Under 18 years: the actual weight, or Ontario's own criteria.
#[test]
fn every_rule_answers_every_child() {
    for rule in Rule::ALL {
        for height in (50..=210).step_by(5) {
            for tenths in (30..=1200).step_by(15) {
                for sex in [Female, Male] {
                    let patient = aged(17, body(sex, height, tenths));
                    let weighing = weigh(*rule, &patient);
                    match (&weighing, rule) {
                        (Weighing::One(one), Rule::Entered) => {
                            assert_eq!(one.weight.basis(), Entered);
                        }
                        (_, Rule::Ontario) => {
                            let adult = weigh(*rule, &aged(50, patient));
                            let weights = |weighing: &Weighing| -> Vec<_> {
                                readings(weighing).iter().map(|it| it.weight).collect()
                            };
                            assert_eq!(weights(&weighing), weights(&adult));
                            assert!(!matches!(weighing, Weighing::Missing(_)));
                        }
                        (Weighing::One(one), _) => {
                            assert_eq!(one.weight.basis(), Actual, "{rule:?}");
                            assert_eq!(Some(one.weight.weight()), patient.weight);
                        }
                        _ => panic!("{rule:?}: {weighing:?}"),
                    }
                }
            }
        }
    }
}
