//! CIDP and MMN: F2 and F6, loading and maintenance; F3, maintenance.

use ivig_navigator::evidence::Condition;
use ivig_navigator::order::weight::WeightRule;
use ivig_navigator::order::{DoseRounding, OWN_REGIMEN, Setting, Standing, stock_key};
use ivig_navigator::patient::Field;
use ivig_navigator::quantity::WeightBasis;

use crate::ordering::{Typed, answers, ward};
use crate::{Day, ORDINARY, Printed, check};

#[test]
fn f2_cidp_loading_in_ontario() {
    let typed = Typed {
        condition: Condition::Cidp,
        regimen: "cidp-1x2",
        days: None,
        case: answers(
            &[
                (Field::Weight, "98"),
                (Field::Height, "165"),
                (Field::Sex, "female"),
                (Field::Age, "50"),
                (Field::Pregnant, "absent"),
                (Field::CidpForm, "typical"),
                (Field::TreatmentPhase, "induction"),
            ],
            &[
                (Setting::Product, "panzyga-us"),
                (Setting::Label, "us-cidp"),
            ],
        ),
        ward: ward(&[(Setting::Country.key(), "canada")]),
    };
    let printed = Printed {
        weight: "73.35",
        basis: WeightBasis::Adjusted,
        rule: WeightRule::Ontario,
        rounding: DoseRounding::NearestFiveGrams,
        grams: "145 g",
        days: &[
            Day {
                first: 1,
                last: 1,
                grams: "75 g",
                vials: "2 × 30 g + 10 g + 5 g",
                millilitres: "750 mL",
                pump: &[44, 88, 176, 352, 528],
                minutes: &[300, 300, 300, 300, 477],
                total: 1677,
            },
            Day {
                first: 2,
                last: 2,
                grams: "70 g",
                vials: "2 × 30 g + 10 g",
                millilitres: "700 mL",
                pump: &[44, 88, 176, 352, 528],
                minutes: &[300, 300, 300, 300, 420],
                total: 1620,
            },
        ],
        label_chosen: true,
        standing: Standing::OtherCountry,
        on_label: "Label not read: on or off label is not known",
        ..ORDINARY
    };
    let order = check(
        "F2",
        "CIDP loading, Ontario, woman 98 kg, Panzyga",
        &typed,
        &printed,
    );
    // 196 g by the actual weight.
    let actual = typed.with(Setting::WeightRule, "actual");
    let actual = actual.order().unwrap().unwrap();
    assert_eq!(actual.dosage.per_course.as_mg(), 196_000);
    assert_eq!(order.dosage.per_course.as_mg(), 146_691);
}

#[test]
fn f3_mmn_maintenance_in_australia() {
    let typed = Typed {
        condition: Condition::Mmn,
        regimen: OWN_REGIMEN,
        days: None,
        case: answers(
            &[
                (Field::Weight, "118"),
                (Field::Height, "178"),
                (Field::Sex, "male"),
                (Field::Age, "50"),
            ],
            &[
                (Setting::OwnDose, "1"),
                (Setting::OwnBasis, "course"),
                (Setting::OwnDays, "2"),
                (Setting::Rounding, "down-5g"),
                (Setting::Product, "gammagard-liquid-us"),
                (Setting::Label, "us-neuro"),
            ],
        ),
        ward: ward(&[(Setting::Country.key(), "australia")]),
    };
    let printed = Printed {
        weight: "91.11",
        basis: WeightBasis::Adjusted,
        rule: WeightRule::AustraliaFromJuly2026,
        rounding: DoseRounding::DownToFiveGrams,
        grams: "90 g",
        days: &[Day {
            first: 1,
            last: 2,
            grams: "45 g",
            vials: "30 g + 10 g + 5 g",
            millilitres: "450 mL",
            pump: &[45, 91, 182, 273, 364],
            minutes: &[300, 300, 300, 300, 255],
            total: 1455,
        }],
        label_chosen: true,
        standing: Standing::OtherCountry,
        on_label: "Label not read: on or off label is not known",
        doubt: Some("The maker's table ends at 5"),
        ..ORDINARY
    };
    check(
        "F3",
        "MMN maintenance, Australia, man 118 kg, Gammagard Liquid",
        &typed,
        &printed,
    );
}

#[test]
fn f6_cidp_maintenance_in_japan() {
    let stock = stock_key("privigen-jp");
    let typed = Typed {
        condition: Condition::Cidp,
        regimen: OWN_REGIMEN,
        days: None,
        case: answers(
            &[
                (Field::Weight, "60"),
                (Field::Sex, "male"),
                (Field::Age, "50"),
                (Field::TreatmentPhase, "maintenance"),
            ],
            &[
                (Setting::OwnDose, "1"),
                (Setting::OwnBasis, "day"),
                (Setting::OwnDays, "1"),
                (Setting::Product, "privigen-jp"),
            ],
        ),
        ward: ward(&[(Setting::Country.key(), "japan"), (&stock, "20")]),
    };
    let printed = Printed {
        weight: "60.00",
        rounding: DoseRounding::NearestTwoAndAHalfGrams,
        grams: "60 g",
        days: &[Day {
            first: 1,
            last: 1,
            grams: "60 g",
            vials: "3 × 20 g",
            millilitres: "600 mL",
            pump: &[36, 72, 108, 216, 432],
            minutes: &[300, 300, 300, 300, 533],
            total: 1733,
        }],
        doubt: Some("read for immunodeficiency"),
        ..ORDINARY
    };
    check(
        "F6",
        "CIDP maintenance, Japan, man 60 kg, Privigen",
        &typed,
        &printed,
    );
}
