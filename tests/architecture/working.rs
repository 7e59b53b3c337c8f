//! Invariant 7: results explain themselves.

use std::collections::BTreeSet;

use ivig_navigator::order::Dosage;
use ivig_navigator::quantity::{BodyWeight, NO_BREAK_SPACE};
use ivig_navigator::text::Language;
use proptest::prelude::*;

use crate::basis::every_order;

/// A figure of the working, in millionths, and its unit.
#[derive(Debug, PartialEq)]
struct Figure {
    millionths: i128,
    unit: String,
}

/// Reads a figure at the start of a text, by rules of its own: not the ones that wrote it.
fn figure(text: &str) -> Figure {
    let end = text
        .find(|c: char| !(c.is_ascii_digit() || c == '.'))
        .unwrap_or(text.len());
    let (number, rest) = text.split_at(end);
    let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
    assert!(!fraction.ends_with('0') && fraction.len() <= 6, "{text}");
    assert!(whole == "0" || !whole.starts_with('0'), "{text}");
    let millionths = format!("{whole}{fraction:0<6}").parse().unwrap();
    let unit: String = rest
        .trim_start_matches([NO_BREAK_SPACE, ' '])
        .chars()
        .take_while(|c| c.is_ascii_alphabetic() || *c == '/' || *c == '日')
        .collect();
    Figure {
        millionths,
        unit: unit
            .trim_end_matches('/')
            .trim_end_matches("/日")
            .to_owned(),
    }
}

/// `input`'s own arithmetic, rounded to a thousandth as the result is: mg, or µL.
fn computed_again(input: &str) -> (i128, &'static str) {
    let divided = input.contains(" ÷ ");
    let (left, right) = input
        .split_once(" × ")
        .or_else(|| input.split_once(" ÷ "))
        .unwrap_or_else(|| panic!("{input}: no arithmetic"));
    let (left, right) = (figure(left), figure(right));
    let unit = match (left.unit.as_str(), divided, right.unit.as_str()) {
        ("g/kg", false, "kg") | ("g", true, "day" | "days" | "日") => "g",
        ("g", true, "g/mL") => "mL",
        other => panic!("{input}: {other:?}"),
    };
    let (numerator, divisor) = if divided {
        (left.millionths * 1_000_000, right.millionths)
    } else {
        (left.millionths * right.millionths, 1_000_000)
    };
    // Millionths to thousandths, to the nearest, a tie up.
    let divisor = divisor * 1000;
    ((numerator * 2 + divisor) / (divisor * 2), unit)
}

fn check_working(order: &Dosage) {
    let mut computed = BTreeSet::new();
    for step in &order.working {
        for language in Language::ALL {
            let (input, result) = (step.input.get(language), step.result.get(language));
            let printed = figure(result);
            let (thousandths, unit) = computed_again(input);
            assert_eq!(printed.millionths, thousandths * 1000, "{input} = {result}");
            assert_eq!(printed.unit, unit, "{input} = {result}");
            computed.insert(result.to_owned());
        }
    }
    // Every amount that the order holds is a result of its working.
    let mut amounts = vec![order.per_course.sentence()];
    if let Some(daily) = &order.daily {
        amounts.push(daily.dose.sentence());
        amounts.extend(daily.volumes.iter().map(|(_, volume)| volume.sentence()));
        assert_eq!(daily.volumes.len(), 2);
    }
    assert_eq!(order.working.len(), amounts.len());
    for amount in amounts {
        assert!(computed.contains(amount.ja()) && computed.contains(amount.en()));
    }
}

#[test]
fn the_working_can_be_computed_again() {
    let read = figure("48.6\u{a0}kg");
    assert_eq!((read.millionths, read.unit.as_str()), (48_600_000, "kg"));
    assert_eq!(figure("28\u{a0}g/日").unit, "g");
    // 48.601 and 69.853 kg (154 lb) leave a remainder to round.
    for grams in [400, 3_000, 48_601, 69_853, 70_000, 400_000] {
        for order in every_order(BodyWeight::mg(grams * 1000)) {
            check_working(&order);
        }
    }
}

proptest! {
    #[test]
    fn the_working_of_any_weight_can_be_computed_again(grams in 400_i64..400_000) {
        for order in every_order(BodyWeight::mg(grams * 1000)) {
            check_working(&order);
        }
    }
}
