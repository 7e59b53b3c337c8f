//! Bodies that the texts of the rules did not think of.

use ivig_navigator::order::weight::{Weighing, WeightRule, weigh};
use ivig_navigator::patient::{Patient, Sex};
use ivig_navigator::quantity::WeightBasis;

use crate::{adult, aged, check, one, pregnant, readings};

use Sex::{Female, Male};
use WeightBasis::{Actual, Adjusted, BeforePregnancy, Ideal};
use WeightRule as Rule;

#[test]
fn the_traps_are_asked_about_or_named() {
    let thin = adult(Male, "185", "60");
    let short = adult(Female, "145", "70");
    check(&[
        (Rule::Ontario, thin.clone(), &[(Actual, "60", "should")]),
        (
            Rule::AustraliaFromJuly2026,
            thin.clone(),
            &[(Actual, "60", "is below 100%")],
        ),
        (
            Rule::KentAndMedway,
            thin.clone(),
            &[(Ideal, "79.52", ""), (Actual, "60", "")],
        ),
        (Rule::Toledo, thin.clone(), &[(Actual, "60", "")]),
        (
            Rule::Ontario,
            short.clone(),
            &[
                (Adjusted, "51.28", "BMI 33.3 is above 30"),
                (Actual, "70", "Height 145\u{a0}cm is below 152.4"),
            ],
        ),
        (
            Rule::UkRequestForm,
            short.clone(),
            &[(Adjusted, "51.28", ""), (Actual, "70", "")],
        ),
        (
            Rule::UkRequestForm,
            adult(Female, "131.9", "70"),
            &[(Actual, "70", "is below 132\u{a0}cm")],
        ),
        (
            Rule::UkRequestForm,
            adult(Female, "152", "40"),
            &[(Actual, "40", "")],
        ),
        (
            Rule::AustraliaFromJuly2026,
            short.clone(),
            &[(Actual, "70", "")],
        ),
        (
            Rule::AustraliaUntilJune2026,
            adult(Male, "178", "118"),
            &[(Actual, "118", ""), (Adjusted, "91.11", "")],
        ),
        (
            Rule::AustraliaUntilJune2026,
            thin.clone(),
            &[(Actual, "60", "is not above 100%")],
        ),
        (
            Rule::Toledo,
            adult(Male, "178", "118"),
            &[(Adjusted, "91.11", ""), (Ideal, "73.18", "")],
        ),
        (
            Rule::Toledo,
            adult(Male, "178", "80"),
            &[(Ideal, "73.18", "")],
        ),
        // Not criteria on the weight before pregnancy, though they hold for the present one.
        (
            Rule::Ontario,
            pregnant(Some("45"), adult(Female, "160", "58")),
            &[(BeforePregnancy, "45", "is not above 45.5")],
        ),
        (
            Rule::UkRequestForm,
            pregnant(None, adult(Female, "165", "98")),
            &[(Adjusted, "73.35", "")],
        ),
    ]);
    let says = |rule, patient: &Patient, words: &str| {
        let weighing = weigh(rule, patient);
        let found = readings(&weighing)
            .iter()
            .flat_map(|weighed| &weighed.notices)
            .any(|notice| notice.value().is_some_and(|text| text.en().contains(words)));
        assert!(found, "{rule:?}, {words}: {weighing:?}");
    };
    says(Rule::Ontario, &thin, "lies above the actual weight");
    says(Rule::Ontario, &thin, "0.4 was not seen");
    says(
        Rule::AustraliaFromJuly2026,
        &thin,
        "takes the actual weight",
    );
    says(Rule::Ontario, &short, "not defined below");
    says(
        Rule::Ontario,
        &aged(17, adult(Female, "165", "98")),
        "under 18",
    );
    says(
        Rule::UsBmiAbove30,
        &aged(17, adult(Female, "165", "98")),
        "under 18",
    );
    says(
        Rule::UkRequestForm,
        &pregnant(None, adult(Female, "165", "98")),
        "pregnancy",
    );
    says(
        Rule::Actual,
        &pregnant(None, adult(Female, "165", "98")),
        "pregnancy",
    );
    assert!(
        one(Rule::Ontario, &thin).working.len() == 2,
        "the weight not taken is shown"
    );

    // No formula comes to a weight at 1 m.
    for rule in [Rule::Ontario, Rule::KentAndMedway, Rule::UsAbove120Percent] {
        let weighing = weigh(rule, &adult(Male, "95", "40"));
        assert!(
            matches!(weighing, Weighing::Refused(_)),
            "{rule:?}: {weighing:?}"
        );
    }
    // The choice is kept by the name of the reading.
    let weighing = weigh(Rule::Ontario, &short);
    assert_eq!(
        weighing.chosen("adjusted").unwrap().weight.basis(),
        Adjusted
    );
    assert_eq!(weighing.chosen("actual").unwrap().weight.basis(), Actual);
    assert_eq!(weighing.chosen(""), None);
    assert!(weigh(Rule::Ontario, &thin).chosen("").is_some());
}
