//! Values worked out elsewhere: by hand, and by the published worked examples.

use ivig_navigator::quantity::{
    BodyWeight, Concentration, Dose, DosePerKilogram, DosingWeight, Height, PerDay, Rounding,
    Volume,
};

/// P08 and the doses of P13 and P15 of the published worked examples.
#[test]
fn published_worked_examples() {
    let patient = |kilograms| DosingWeight::actual(BodyWeight::kilograms(kilograms));
    let nearest = Rounding::NearestTiesUp;
    let ten = Concentration::TenPercent;

    let daily = DosePerKilogram::<PerDay>::mg(400);
    let dose = daily.for_weight(patient(70), nearest).unwrap();
    assert_eq!(dose.sentence().en(), "28\u{a0}g a day");
    assert_eq!(
        Volume::holding(dose, ten).unwrap().sentence().en(),
        "280\u{a0}mL a day"
    );
    let course = daily
        .times(5)
        .unwrap()
        .for_weight(patient(70), nearest)
        .unwrap();
    assert_eq!(course.sentence().en(), "140\u{a0}g a course");
    assert_eq!(course.split_over(5, nearest), Ok(dose));

    let high = DosePerKilogram::<PerDay>::mg(1000);
    assert_eq!(high.for_weight(patient(70), nearest), Ok(Dose::grams(70)));
    let high_course = high.times(2).unwrap().for_weight(patient(70), nearest);
    assert_eq!(high_course, Ok(Dose::grams(140)));

    let privigen = DosePerKilogram::<PerDay>::mg(200)
        .for_weight(patient(60), nearest)
        .unwrap();
    assert_eq!(privigen, Dose::grams(12));
    assert_eq!(
        Volume::holding(privigen, ten),
        Ok(Volume::microlitres(120_000))
    );

    // 1 g/kg of a 5% product is 20 mL/kg, whatever the weight.
    for kilograms in [40, 55, 70, 100] {
        let dose = high.for_weight(patient(kilograms), nearest).unwrap();
        let volume = Volume::holding(dose, Concentration::FivePercent).unwrap();
        assert_eq!(volume.as_microlitres(), i64::from(kilograms) * 20_000);
    }
}

/// Computed by hand from 1 lb = 0.45359237 kg and 1 in = 2.54 cm.
#[test]
fn pounds_feet_and_inches_by_hand() {
    for (typed, grams) in [
        ("1 lb", 454),
        ("132 lb", 59_874),
        ("154 lb", 69_853),
        ("154.5 lbs", 70_080),
        ("220,46 lb", 99_999),
    ] {
        assert_eq!(
            BodyWeight::parse(typed),
            Ok(BodyWeight::mg(grams * 1000)),
            "{typed}"
        );
    }
    for (typed, tenths_mm) in [
        ("64 in", 16_256),
        ("5 ft 10 in", 17_780),
        ("5'7\"", 17_018),
        ("6 ft", 18_288),
        ("70\"", 17_780),
    ] {
        assert_eq!(
            Height::parse(typed),
            Ok(Height::tenths_mm(tenths_mm)),
            "{typed}"
        );
    }
}
