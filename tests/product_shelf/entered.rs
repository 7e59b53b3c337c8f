//! What the ward enters: rates, and a product of its own.

use ivig_navigator::evidence::{Condition, Status};
use ivig_navigator::product::{
    EnteredRates, EnteredRatesError, Known, OwnProduct, OwnProductError,
};
use ivig_navigator::quantity::{Concentration, EntryError};
use ivig_navigator::text::Sentence;
use proptest::prelude::*;

use crate::{labels, ladder, written};

// Rates.

const KNOWN: &str = "2026-04-01;0.6/30;1.2/30;2.4/30;4.8/30;7.2";

#[test]
fn entered_rates_are_read_or_refused_with_the_step() {
    use EnteredRatesError as E;
    for (typed, expected) in [
        (KNOWN, Ok(KNOWN)),
        (
            "2026-04-01;０．６／３０;1.20/15;2,4",
            Ok("2026-04-01;0.6/30;1.2/15;2.4"),
        ),
        (
            "2026-04-01;0.6/1;1.2/240;30",
            Ok("2026-04-01;0.6/1;1.2/240;30"),
        ),
        ("", Err(E::Date)),
        ("0.6/30;1.2", Err(E::Date)),
        ("2026-02-30;0.6/30;1.2", Err(E::Date)),
        ("2026-04-01", Err(E::TooFew)),
        ("2026-04-01;2.4", Err(E::TooFew)),
        ("2026-04-01;0.6;2.4", Err(E::Minutes(1))),
        ("2026-04-01;0.6/0;2.4", Err(E::Minutes(1))),
        ("2026-04-01;0.6/30;1.2/241;2.4", Err(E::Minutes(2))),
        ("2026-04-01;0.6/30;1.2/1.5;2.4", Err(E::Minutes(2))),
        ("2026-04-01;0.6/30;0.6/30;2.4", Err(E::NotRising(2))),
        ("2026-04-01;0.6/30;1.2/30;1.2", Err(E::NotRising(3))),
        ("2026-04-01;0.6/30;2.4/30", Err(E::MinutesAtMaximum)),
        ("2026-04-01;0/30;2.4", Err(E::RateOutOfRange(1))),
        ("2026-04-01;0.6/30;30.001", Err(E::RateOutOfRange(2))),
        (
            "2026-04-01;fast/30;2.4",
            Err(E::Rate(1, EntryError::NotANumber)),
        ),
        ("2026-04-01;0.6/30;", Err(E::Rate(2, EntryError::Empty))),
        (
            "2026-04-01;-1/30;2.4",
            Err(E::Rate(1, EntryError::Negative)),
        ),
        (
            "2026-04-01;0.1/1;0.2/1;0.3/1;0.4/1;0.5/1;0.6/1;0.7/1;0.8/1;0.9/1;1/1;1.1/1;1.2/1;1.3",
            Err(E::TooMany),
        ),
    ] {
        let read = EnteredRates::parse(typed);
        let text = read
            .as_ref()
            .map(EnteredRates::to_text)
            .map_err(|error| *error);
        assert_eq!(text, expected.map(str::to_owned), "{typed}");
        if let Err(error) = read {
            let sentence = error.sentence();
            assert!(
                !sentence.en().contains('{') && sentence.ja() != sentence.en(),
                "{typed}"
            );
        }
    }
}

fn doubts(text: &str, key: &str, strength: Concentration, condition: Condition) -> Vec<Sentence> {
    let known = Known::nearest(key, strength, condition);
    EnteredRates::parse(text).unwrap().doubts(strength, &known)
}

#[test]
fn entered_rates_are_compared_with_the_nearest_known_label() {
    use Concentration::{FivePercent, SixPercent, TenPercent};
    use Condition::{Cidp, Gbs};
    for (text, key, strength, condition, expected) in [
        (KNOWN, "panzyga-us", TenPercent, Cidp, &[][..]),
        // The same steps for a product whose label stops at 4.8.
        (
            KNOWN,
            "gamunex-c-us",
            TenPercent,
            Cidp,
            &[
                "Maximum, 7.2 mL/kg/h (12 mg/kg/min), is faster than that of Gamunex-C (US) (CIDP), 4.8 mL/kg/h (8 mg/kg/min).",
            ],
        ),
        // Intratect: 6 is of another use.
        (
            "2026-04-01;0.3/30;6",
            "intratect-10-eu",
            TenPercent,
            Gbs,
            &[
                "Maximum, 6 mL/kg/h (10 mg/kg/min), is more than 2 times that of Intratect 10% (EU) (GBS, CIDP, MMN), 1.9 mL/kg/h (3.16 mg/kg/min).",
            ],
        ),
        (
            "2026-04-01;3/30;9",
            "gamunex-c-us",
            TenPercent,
            Cidp,
            &[
                "Start, 3 mL/kg/h (5 mg/kg/min), is more than 2 times that of Gamunex-C (US) (CIDP), 1.2 mL/kg/h (2 mg/kg/min).",
                "Maximum, 9 mL/kg/h (15 mg/kg/min), is faster than that of Gamunex-C (US) (CIDP), 4.8 mL/kg/h (8 mg/kg/min).",
                "Against the highest known: maximum, 9 mL/kg/h (15 mg/kg/min), is faster than that of Panzyga (US) (Primary immunodeficiency), 8.4 mL/kg/h (14 mg/kg/min).",
            ],
        ),
        // Glovenin-I has no rates of its own: the first 5% label for the condition.
        (
            "2026-04-01;1.2/30;3.6",
            "glovenin-i",
            FivePercent,
            Cidp,
            &[
                "Start, 1.2 mL/kg/h (1 mg/kg/min), is faster than that of Venoglobulin IH 5% (Japan) (Neuromuscular uses), 0.6 mL/kg/h (0.5 mg/kg/min).",
                "Maximum, 3.6 mL/kg/h (3 mg/kg/min), is faster than that of Venoglobulin IH 5% (Japan) (Neuromuscular uses), 1.8 mL/kg/h (1.5 mg/kg/min).",
            ],
        ),
        (
            "2026-04-01;0.6/30;1.2",
            "",
            SixPercent,
            Cidp,
            &["No product of this strength is held to compare with."],
        ),
    ] {
        let found = doubts(text, key, strength, condition);
        let en: Vec<String> = found
            .iter()
            .map(|s| s.en().replace('\u{a0}', " "))
            .collect();
        assert_eq!(en, expected, "{text} for {key}");
        assert!(
            found
                .iter()
                .all(|s| !s.ja().contains('{') && s.ja() != s.en())
        );
    }
}

#[test]
fn a_known_ladder_entered_for_its_own_product_raises_no_doubt() {
    for (product, label) in labels() {
        let (Some(one), Some(strength)) = (label.uses.first(), product.concentration.value())
        else {
            continue;
        };
        let first = product.labels_for(label.country, one.condition).next();
        if ladder(label).is_some() && first == Some(label) {
            let text = format!("2026-04-01;{}", written(label).replace(' ', ";"));
            let found = doubts(&text, product.key, strength, one.condition);
            assert!(found.is_empty(), "{}: {found:?}", product.key);
        }
    }
}

#[test]
fn an_entered_ladder_says_that_nobody_verified_it() {
    let steps = EnteredRates::parse(KNOWN).unwrap().ladder();
    assert_eq!(steps.len(), 5);
    assert!(steps.iter().all(|step| step.status == Status::Unverified));
    assert_eq!(steps[4].minutes, 0);
}

// The ward's own product.

#[test]
fn an_own_product_is_read_or_refused() {
    use OwnProductError as E;
    let long = format!("10;5;{}", "n".repeat(61));
    for (typed, expected) in [
        ("10;2.5/5/20;Ward product", Ok("10;2.5/5/20;Ward product")),
        (
            "5%; 5 2.5　0.5/5 ; 病棟の製剤; 2 ",
            Ok("5;0.5/2.5/5;病棟の製剤; 2"),
        ),
        ("６;12;Old", Ok("6;12;Old")),
        ("10;5", Err(E::Form)),
        ("20;5;Hizentra", Err(E::Strength)),
        ("ten;5;X", Err(E::Strength)),
        ("10;5; ", Err(E::Name)),
        ("10;5;two\nlines", Err(E::Name)),
        (long.as_str(), Err(E::Name)),
        ("10; ;X", Err(E::NoSize)),
        ("10;0;X", Err(E::SizeOutOfRange)),
        ("10;100.001;X", Err(E::SizeOutOfRange)),
        ("10;2500;X", Err(E::SizeOutOfRange)),
        ("10;five;X", Err(E::Size(EntryError::NotANumber))),
        ("10;1 2 3 4 5 6 7 8 9 10 11 12 13;X", Err(E::TooManySizes)),
    ] {
        let read = OwnProduct::parse(typed);
        match (read, expected) {
            (Ok(own), Ok(text)) => assert_eq!(own.to_text(), text),
            (Err(error), Err(expected)) => {
                assert_eq!(error, expected, "{typed}");
                assert_ne!(error.sentence().ja(), error.sentence().en());
            }
            (read, _) => panic!("{typed}: {read:?}"),
        }
    }
}

proptest! {
    #[test]
    fn nothing_entered_panics_and_what_is_read_is_written_alike(text in "[0-9./; ,a-z-]{0,40}|2026-04-01(;[0-9]{1,2}(\\.[0-9]{1,3})?/[0-9]{1,3}){1,4};[0-9]{1,2}|\\PC{0,40}") {
        if let Ok(read) = EnteredRates::parse(&text) {
            prop_assert_eq!(EnteredRates::parse(&read.to_text()), Ok(read.clone()));
            let rates: Vec<_> = read.ladder().iter().map(|step| step.rate).collect();
            prop_assert!(rates.is_sorted_by(|a, b| a < b));
        }
        if let Ok(read) = OwnProduct::parse(&text) {
            prop_assert_eq!(OwnProduct::parse(&read.to_text()), Ok(read.clone()));
        }
    }
}
