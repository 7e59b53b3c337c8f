//! A product of the ward's own.

use ivig_navigator::evidence::Condition;
use ivig_navigator::order::{OWN_REGIMEN, Setting, Standing, own_key};
use ivig_navigator::patient::Field;

use crate::ordering::{Typed, answers, ward};

#[test]
fn a_product_of_the_wards_own_runs_by_the_rates_it_entered_and_by_no_others() {
    let typed = Typed {
        condition: Condition::Gbs,
        regimen: OWN_REGIMEN,
        days: None,
        case: answers(
            &[(Field::Weight, "70"), (Field::Age, "50")],
            &[
                (Setting::OwnDose, "0.4"),
                (Setting::OwnBasis, "day"),
                (Setting::OwnDays, "5"),
            ],
        ),
        ward: ward(&[
            (&own_key(1), "10;2.5/5/20;Ward product"),
            (Setting::Product.key(), &own_key(1)),
        ]),
    };
    let bare = typed.order().unwrap().unwrap().supply.unwrap();
    assert_eq!((bare.rates.as_ref(), bare.on_label), (None, None));
    let mut entered = typed;
    let key = ivig_navigator::order::rates_key(&own_key(1), Condition::Gbs);
    let rates = "2026-04-02 2026-04-01;0.6/30;1.2/30;2.4";
    entered.ward.set_under(&key, rates.to_owned());
    let supply = entered.order().unwrap().unwrap().supply.unwrap();
    assert_eq!(supply.rates.unwrap().option.standing, Standing::Entered);
    let infusion = supply.days[0].infusion.as_ref().unwrap().as_ref().unwrap();
    let pump: Vec<i64> = infusion
        .steps
        .iter()
        .map(|step| step.pump.as_microlitres_per_hour())
        .collect();
    assert_eq!(pump, [42_000, 84_000, 168_000]);
}
