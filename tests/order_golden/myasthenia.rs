//! Myasthenia gravis: F4 at high risk, F8 in pregnancy.

use ivig_navigator::evidence::{Condition, Fact};
use ivig_navigator::order::weight::WeightRule;
use ivig_navigator::order::{
    DoseRounding, OWN_REGIMEN, Setting, Standing, slowing_risks, stock_key,
};
use ivig_navigator::patient::Field;
use ivig_navigator::product::{LabelStatus, Product};
use ivig_navigator::quantity::WeightBasis;
use ivig_navigator::safety::screen;
use ivig_navigator::text::Text;

use crate::ordering::{Typed, answers, ward};
use crate::{Day, ORDINARY, Printed, check};

const MG_SEVERE: [(Field, &str); 2] = [
    (Field::MgSituation, "severe-uncontrolled"),
    (Field::PlasmaExchange, "not-possible"),
];

#[test]
fn f4_mg_at_high_risk_with_octagam_the_only_stock() {
    let mut facts = vec![
        (Field::Weight, "60"),
        (Field::Height, "160"),
        (Field::Sex, "female"),
        (Field::Age, "72"),
        (Field::Diabetes, "present"),
        (Field::Egfr, "38"),
    ];
    facts.extend(MG_SEVERE);
    let stock = stock_key("octagam-10-us");
    let typed = Typed {
        condition: Condition::Mg,
        regimen: "mg-0.4x5",
        days: None,
        case: answers(
            &facts,
            &[
                (Setting::WeightRule, "us-above-120-percent"),
                (Setting::Product, "octagam-10-us"),
                (Setting::Label, "us-dm"),
            ],
        ),
        ward: ward(&[(Setting::Country.key(), "us"), (&stock, "2 5 10 20 30")]),
    };
    let printed = Printed {
        weight: "60.00",
        rule: WeightRule::UsAbove120Percent,
        grams: "120 g",
        days: &[Day {
            first: 1,
            last: 5,
            grams: "24 g",
            vials: "20 g + 2 × 2 g",
            millilitres: "240 mL",
            pump: &[36, 72, 108],
            minutes: &[300, 300, 1033],
            total: 1633,
        }],
        label_chosen: true,
        standing: Standing::OtherUse,
        on_label: "Off label",
        limit: Some("1.8 mL/kg/h"),
        ..ORDINARY
    };
    let order = check(
        "F4",
        "MG exacerbation at high risk, woman of 72, 60 kg, Octagam 10% the only stock",
        &typed,
        &printed,
    );
    // The limit follows from the kidney, the age and the diabetes: each alone brings it, none: no limit.
    let (patient, _) = typed.read();
    let risks = slowing_risks(&screen(&patient));
    for field in [Field::Egfr, Field::Age, Field::Diabetes] {
        assert!(risks.contains(&field), "{field:?}");
    }
    let without = |fields: &[(Field, &str)]| {
        let mut other = typed.clone();
        for (field, text) in fields {
            other.case.set(*field, *text);
        }
        other
            .order()
            .unwrap()
            .unwrap()
            .supply
            .unwrap()
            .rates
            .unwrap()
    };
    let well = [
        (Field::Age, "60"),
        (Field::Diabetes, "absent"),
        (Field::Egfr, "90"),
    ];
    assert_eq!(without(&well).limit, None);
    for index in 0..well.len() {
        let mut others = well.to_vec();
        others.remove(index);
        assert!(without(&others).limit.is_some(), "{:?}", well[index].0);
    }
    // The glucose meter.
    let supply = order.supply.as_ref().unwrap();
    assert_eq!(supply.on_label, Some(LabelStatus::NotNamed));
    assert!(supply.stocked.in_stock);
    let product = Product::from_key("octagam-10-us").unwrap();
    let meters = |note: &Fact<Text>| note.value().unwrap().en().contains("Contains maltose");
    assert!(product.remarks().any(meters));
    // The same as a dose of the clinician's own.
    let mut own = typed
        .with(Setting::OwnDose, "0.4")
        .with(Setting::OwnBasis, "day")
        .with(Setting::OwnDays, "5");
    own.regimen = OWN_REGIMEN;
    let own = own.order().unwrap().unwrap();
    assert_eq!(own.supply, order.supply);
    assert_eq!(own.amount, order.amount);
}

#[test]
fn f8_mg_in_pregnancy_in_ontario() {
    let mut facts = vec![
        (Field::Weight, "84"),
        (Field::WeightBeforePregnancy, "70"),
        (Field::Height, "166"),
        (Field::Sex, "female"),
        (Field::Age, "30"),
        (Field::Pregnant, "present"),
    ];
    facts.extend(MG_SEVERE);
    let typed = Typed {
        condition: Condition::Mg,
        regimen: "mg-1x1",
        days: None,
        case: answers(
            &facts,
            &[
                (Setting::Product, "gamunex-c-us"),
                // The slower start of the PI and ITP label, not the CIDP label's.
                (Setting::Label, "us-pi-itp"),
                // In pregnancy the label asks for a slower rate without a figure that can be run.
                (Setting::HighestStep, "4.8"),
            ],
        ),
        ward: ward(&[(Setting::Country.key(), "canada")]),
    };
    let printed = Printed {
        weight: "62.69",
        basis: WeightBasis::AdjustedBeforePregnancy,
        rule: WeightRule::Ontario,
        rounding: DoseRounding::NearestFiveGrams,
        grams: "65 g",
        days: &[Day {
            first: 1,
            last: 1,
            grams: "65 g",
            vials: "40 g + 20 g + 5 g",
            millilitres: "650 mL",
            pump: &[37, 75, 150, 300],
            minutes: &[300, 300, 300, 1038],
            total: 1938,
        }],
        label_chosen: true,
        limit: Some("4.8 mL/kg/h"),
        standing: Standing::OtherCountryAndUse,
        on_label: "Label not read: on or off label is not known",
        ..ORDINARY
    };
    let order = check(
        "F8",
        "MG in pregnancy, Ontario, 70 kg before it, 84 kg now, Gamunex-C",
        &typed,
        &printed,
    );
    // Both labels of the product are offered, and neither is for this use.
    let supply = order.supply.unwrap();
    let keys: Vec<&str> = supply.options.iter().map(|option| option.key).collect();
    assert_eq!(keys, ["us-cidp", "us-pi-itp"]);
    // In the country of the label, its Mg use would be off label.
    let us = typed.with(Setting::Country, "us").order().unwrap();
    let us = us.unwrap().supply.unwrap();
    assert_eq!(us.on_label, Some(LabelStatus::NotNamed));
}
