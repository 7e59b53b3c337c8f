//! The clearance by creatinine.

use ivig_navigator::patient::{Field, Patient};
use ivig_navigator::quantity::Creatinine;
use ivig_navigator::safety::{NoClearance, clearance};
use proptest::prelude::*;

use crate::patient;
use crate::risks::{WELL, answers};

#[test]
fn clearances_worked_out_by_hand() {
    for (age, weight, sex, creatinine, expected) in [
        // 75 × 70 ÷ (72 × 1.4) = 52.083
        ("65", "70", "male", "1.4 mg/dL", "52 mL/min"),
        // 95 × 60 × 0.85 ÷ (72 × 0.9) = 74.768
        ("45", "60", "female", "0.9 mg/dL", "74.7 mL/min"),
        // 80 × 80 ÷ (72 × 1.2) = 74.074; 1.2 mg/dL = 106.08 µmol/L
        ("60", "80", "male", "1.2 mg/dL", "74 mL/min"),
        ("60", "80", "male", "106.08 µmol/L", "74 mL/min"),
        // 40 × 50 × 0.85 ÷ (72 × 3) = 7.870
        ("100", "50", "female", "3 mg/dL", "7.8 mL/min"),
    ] {
        let facts = [
            (Field::Age, age),
            (Field::Weight, weight),
            (Field::Sex, sex),
            (Field::Creatinine, creatinine),
        ];
        let computed = clearance(&patient(&answers(&[&facts]))).unwrap().unwrap();
        let figure = computed.clearance.figure().replace('\u{a0}', " ");
        assert_eq!(figure, expected, "{creatinine}");
        assert!(computed.working.en().contains("actual body weight"));
        assert!(computed.working.ja().contains("実測体重"));
    }
}

#[test]
fn outside_of_the_ages_that_were_read_there_is_no_clearance() {
    for (age, none) in [("19", true), ("20", false), ("100", false), ("101", true)] {
        let facts = [
            (Field::Age, age),
            (Field::Weight, "60"),
            (Field::Sex, "male"),
            (Field::Creatinine, "1 mg/dL"),
        ];
        let computed = clearance(&patient(&answers(&[&facts]))).unwrap();
        assert_eq!(computed == Err(NoClearance::Age), none, "{age}");
    }
}

proptest! {
    /// Against the fraction itself: the result is its whole part in tenths, in either unit.
    #[test]
    fn a_clearance_is_the_fraction_rounded_down(
        age in 20_i64..=100, grams in 35_000_i64..180_000, female: bool, thousandths in 300_i64..=12_000,
    ) {
        let sex = if female { "female" } else { "male" };
        let (age_typed, weight) = (age.to_string(), format!("{}.{:03}", grams / 1000, grams % 1000));
        let in_mg = format!("{}.{thousandths:03} mg/dL", thousandths / 1000, thousandths = thousandths % 1000);
        let facts = [(Field::Age, age_typed.as_str()), (Field::Weight, &weight), (Field::Sex, sex), (Field::Creatinine, &in_mg)];
        let (known, findings) = Patient::read(&answers(&[&facts]));
        prop_assert!(findings.is_empty(), "{:?}", findings);
        let tenths = clearance(&known).unwrap().unwrap().clearance.as_tenths();
        // (140 − age) × kg × f ÷ (72 × mg/dL), numerator and denominator by themselves.
        let factor = if female { 85 } else { 100 };
        let numerator = i128::from((140 - age) * grams * factor) * 10;
        let denominator = i128::from(72 * thousandths * 100);
        prop_assert_eq!(i128::from(tenths), numerator / denominator);
    }

    #[test]
    fn both_units_are_one_amount_and_more_creatinine_is_never_more_clearance(
        tenths_of_ten in 1_i64..=120, more in 0_i64..500,
    ) {
        // 0.1 mg/dL is 8.84 µmol/L, so both can be typed exactly.
        let mg = Creatinine::parse(&format!("{}.{} mg/dL", tenths_of_ten / 10, tenths_of_ten % 10)).unwrap();
        let hundredths = tenths_of_ten * 884;
        let micromol = Creatinine::parse(&format!("{}.{:02} µmol/L", hundredths / 100, hundredths % 100)).unwrap();
        prop_assert_eq!(mg.as_tenths_nmol(), micromol.as_tenths_nmol());
        let with = |creatinine: Creatinine| {
            let known = Patient { creatinine: Some(creatinine), ..patient(&answers(&[WELL])) };
            clearance(&known).unwrap().unwrap().clearance
        };
        prop_assert_eq!(with(mg), with(micromol));
        prop_assert!(with(mg.with_number(mg.number() + more)) <= with(mg));
    }

    /// A number alone is never taken, whatever it is.
    #[test]
    fn a_creatinine_without_its_unit_is_refused(number in "[0-9]{1,4}([.][0-9]{1,2})?") {
        prop_assert!(Creatinine::parse(&number).is_err());
        let typed = [(Field::Creatinine, number.as_str())];
        let (known, findings) = Patient::read(&answers(&[&typed]));
        prop_assert_eq!(known.creatinine, None);
        prop_assert_eq!(findings.len(), 1);
    }
}
