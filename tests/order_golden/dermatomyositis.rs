//! Dermatomyositis: F5.

use ivig_navigator::evidence::Condition;
use ivig_navigator::order::Setting;
use ivig_navigator::order::weight::WeightRule;
use ivig_navigator::patient::Field;

use crate::ordering::{Typed, answers, ward};
use crate::{Day, ORDINARY, Printed, check};

#[test]
fn f5_dermatomyositis() {
    let typed = Typed {
        condition: Condition::Dm,
        regimen: "dm-2-monthly",
        days: Some(2),
        case: answers(
            &[
                (Field::Weight, "70"),
                (Field::Height, "172"),
                (Field::Sex, "male"),
                (Field::Age, "50"),
                (Field::TreatmentResistant, "present"),
            ],
            &[
                (Setting::WeightRule, "us-above-120-percent"),
                (Setting::Product, "octagam-10-us"),
            ],
        ),
        ward: ward(&[(Setting::Country.key(), "us")]),
    };
    let printed = Printed {
        weight: "70.00",
        rule: WeightRule::UsAbove120Percent,
        grams: "140 g",
        days: &[Day {
            first: 1,
            last: 2,
            grams: "70 g",
            vials: "2 × 30 g + 10 g",
            millilitres: "700 mL",
            pump: &[42, 84, 168],
            minutes: &[300, 300, 2275],
            total: 2875,
        }],
        ..ORDINARY
    };
    check(
        "F5",
        "Dermatomyositis, man 70 kg, Octagam 10%",
        &typed,
        &printed,
    );
    // For a patient at risk the same course on 5 days: 28 g a day.
    let mut slower = typed;
    slower.days = Some(5);
    let slower = slower.order().unwrap().unwrap();
    assert!(slower.per_day().iter().all(|day| day.as_mg() == 28_000));
}
