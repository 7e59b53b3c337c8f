//! Exact limits: what a rule does on either side of each.

use ivig_navigator::order::weight::WeightRule;
use ivig_navigator::patient::Sex;
use ivig_navigator::quantity::WeightBasis;

use crate::{adult, aged, check};

use Sex::{Female, Male};
use WeightBasis::{Actual, Adjusted, Ideal};
use WeightRule as Rule;

#[test]
fn a_limit_itself_falls_where_the_rule_says() {
    // BMI 30 at 200 cm is 120 kg; 120% of the ideal weight of 50 kg is 60 kg at 60 inches.
    let man_200 = |weight| adult(Male, "200", weight);
    let man_60_in = |weight| adult(Male, "60 in", weight);
    check(&[
        (
            Rule::UsBmiAbove30,
            man_200("120"),
            &[(Actual, "120", "BMI 30 is not above 30")],
        ),
        (
            Rule::UsBmiAbove30,
            man_200("120.001"),
            &[(Adjusted, "103.86", "BMI 30.0003 is above 30")],
        ),
        (
            Rule::UsBmiAbove30,
            man_200("119.999"),
            &[(Actual, "119.999", "BMI 29.9997 is not above 30")],
        ),
        (
            Rule::UsCompendium,
            adult(Male, "180", "97.199"),
            &[(Adjusted, "83.87", "Percentage"), (Actual, "97.199", "")],
        ),
        (
            Rule::UsCompendium,
            adult(Male, "180", "97.2"),
            &[
                (Adjusted, "83.88", "BMI 30 is not below 30"),
                (Actual, "97.2", ""),
            ],
        ),
        (
            Rule::UsAbove120Percent,
            man_60_in("60"),
            &[(Actual, "60", "120% is not above 120%")],
        ),
        (
            Rule::UsAbove120Percent,
            man_60_in("60.001"),
            &[(Adjusted, "54.000", "120.002% is above 120%")],
        ),
        (
            Rule::UkRequestForm,
            man_60_in("60"),
            &[(Actual, "60", "BMI 25.8 is not above 30; Percentage")],
        ),
        (
            Rule::UkRequestForm,
            man_60_in("60.001"),
            &[(Adjusted, "54.000", "120.002%")],
        ),
        // Ontario's own limits.
        (
            Rule::Ontario,
            man_60_in("50"),
            &[(Actual, "50", "Weight 50\u{a0}kg is not above 50\u{a0}kg")],
        ),
        (
            Rule::Ontario,
            man_60_in("50.001"),
            &[(
                Adjusted,
                "50.000",
                "Height 152.4\u{a0}cm is not below 152.4\u{a0}cm; Weight",
            )],
        ),
        (
            Rule::Ontario,
            adult(Female, "60 in", "45.5"),
            &[(Actual, "45.5", "")],
        ),
        (
            Rule::Ontario,
            adult(Female, "60 in", "45.501"),
            &[(Adjusted, "45.500", "")],
        ),
        (
            Rule::Ontario,
            adult(Female, "152.39", "60"),
            &[(Actual, "60", "Height 152.39\u{a0}cm is below")],
        ),
        // Australia: 152.0 cm is adjusted, 151.9 cm is not; 17 and 18 years.
        (
            Rule::AustraliaFromJuly2026,
            adult(Female, "152", "80"),
            &[(Adjusted, "59.08", "")],
        ),
        (
            Rule::AustraliaFromJuly2026,
            adult(Female, "151.9", "80"),
            &[(Actual, "80", "is below 152\u{a0}cm")],
        ),
        (
            Rule::AustraliaFromJuly2026,
            aged(17, adult(Female, "165", "80")),
            &[(Actual, "80", "Age 17\u{a0}years is below 18")],
        ),
        (
            Rule::AustraliaFromJuly2026,
            aged(18, adult(Female, "165", "80")),
            &[(Adjusted, "66.15", "")],
        ),
        (
            Rule::UkRequestForm,
            aged(17, adult(Female, "165", "98")),
            &[(Actual, "98", "below 18")],
        ),
        (
            Rule::UkRequestForm,
            aged(18, adult(Female, "165", "98")),
            &[(Adjusted, "73.35", "")],
        ),
        // Ontario has no limit of age where its criteria are met.
        (
            Rule::Ontario,
            aged(17, adult(Female, "165", "98")),
            &[(Adjusted, "73.35", "")],
        ),
        (
            Rule::UsCompendium,
            adult(Male, "200", "100"),
            &[(
                Actual,
                "100",
                "Weight 100\u{a0}kg is not above 100\u{a0}kg; BMI 25 is below 30",
            )],
        ),
        (
            Rule::UsCompendium,
            adult(Male, "200", "100.1"),
            &[(Adjusted, "95.90", "Weight"), (Actual, "100.1", "")],
        ),
        (
            Rule::Toledo,
            man_60_in("49.999"),
            &[(Actual, "49.999", "is below 100%")],
        ),
        (Rule::Toledo, man_60_in("50"), &[(Ideal, "50", "")]),
    ]);
}
