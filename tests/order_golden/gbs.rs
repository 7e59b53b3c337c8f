//! Guillain-Barré syndrome: F1 in Japan, F7 in a child.

use ivig_navigator::evidence::Condition;
use ivig_navigator::order::weight::WeightRule;
use ivig_navigator::order::{DoseRounding, Setting, stock_key};
use ivig_navigator::patient::Field;
use ivig_navigator::quantity::WeightBasis;

use crate::ordering::{Typed, answers, ward};
use crate::{Day, ORDINARY, Printed, check};

#[test]
fn f1_gbs_in_japan() {
    let typed = Typed {
        condition: Condition::Gbs,
        regimen: "gbs-0.4x5",
        days: None,
        case: answers(
            &[
                (Field::Weight, "62"),
                (Field::Sex, "male"),
                (Field::Age, "50"),
                (Field::GbsDisability, "4"),
                (Field::DaysSinceOnset, "6"),
                (Field::PlasmaExchange, "possible"),
                (Field::EarlierCourse, "none"),
            ],
            &[(Setting::Product, "venoglobulin-ih-5")],
        ),
        ward: ward(&[(Setting::Country.key(), "japan")]),
    };
    let printed = Printed {
        weight: "62.00",
        rounding: DoseRounding::NearestTwoAndAHalfGrams,
        grams: "125 g",
        days: &[
            Day {
                first: 1,
                last: 1,
                grams: "25 g",
                vials: "2 × 10 g + 5 g",
                millilitres: "500 mL",
                pump: &[37, 74, 111],
                minutes: &[600, 600, 2103],
                total: 3303,
            },
            Day {
                first: 2,
                last: 5,
                grams: "25 g",
                vials: "2 × 10 g + 5 g",
                millilitres: "500 mL",
                pump: &[111],
                minutes: &[2703],
                total: 2703,
            },
        ],
        doubt: Some("Values of December 2016"),
        ..ORDINARY
    };
    check(
        "F1",
        "GBS, Japan, man 62 kg, Venoglobulin IH 5%",
        &typed,
        &printed,
    );
}

#[test]
fn f7_gbs_in_a_child() {
    let stock = stock_key("iqymune");
    let typed = Typed {
        condition: Condition::Gbs,
        regimen: "gbs-0.4x5",
        days: None,
        case: answers(
            &[
                (Field::Weight, "25"),
                (Field::Sex, "male"),
                (Field::Age, "6"),
                (Field::GbsDisability, "4"),
                (Field::DaysSinceOnset, "6"),
                (Field::PlasmaExchange, "possible"),
                (Field::EarlierCourse, "none"),
            ],
            &[(Setting::Product, "iqymune")],
        ),
        ward: ward(&[(Setting::Country.key(), "eu"), (&stock, "10")]),
    };
    let printed = Printed {
        weight: "25.00",
        grams: "50 g",
        days: &[Day {
            first: 1,
            last: 5,
            grams: "10 g",
            vials: "10 g",
            millilitres: "100 mL",
            pump: &[12, 25, 50, 100, 150],
            minutes: &[300, 300, 300, 300, 26],
            total: 1226,
        }],
        ..ORDINARY
    };
    check(
        "F7",
        "GBS in a child of 6, 25 kg, Iqymune",
        &typed,
        &printed,
    );
    // The UK form takes the actual weight of a child too.
    let uk = typed.with(Setting::Country, "uk").order().unwrap();
    let uk = uk.unwrap();
    assert_eq!(uk.rule, WeightRule::UkRequestForm);
    assert_eq!(uk.weighed.weight.basis(), WeightBasis::Actual);
    assert_eq!(uk.per_course().as_mg(), 50_000);
}
