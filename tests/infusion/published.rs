//! Published times and vectors.

use ivig_navigator::evidence::Status;
use ivig_navigator::order::{InfusionPlan, infuse};
use ivig_navigator::product::LadderStep;
use ivig_navigator::quantity::{Concentration, RatePerKilogram};

use crate::ladders::{BENILON, VG_IH_5};
use crate::{hours, plan, rate, step};

use Concentration::{FivePercent, TenPercent};
use Status::{AppDefault, Secondary, Verified};

/// mL/kg, strength, ladder, begun at, the time.
type Published = (
    i64,
    Concentration,
    &'static [LadderStep],
    Option<u32>,
    &'static str,
);

/// The published times are for rates by weight, and hold whatever the weight: at 100 kg each of
/// these rates is a whole number of mL/h, so that nothing is lost to the pump.
#[test]
fn the_published_times_come_out_to_the_minute() {
    let cases: [Published; 9] = [
        (20, FivePercent, VG_IH_5, None, "12 h 07"),
        (20, FivePercent, VG_IH_5, Some(1800), "11 h 07"),
        (8, FivePercent, VG_IH_5, None, "5 h 27"),
        (10, TenPercent, BENILON, None, "3 h 17"),
        (10, TenPercent, BENILON, Some(3600), "2 h 47"),
        (20, FivePercent, BENILON, None, "6 h 03"),
        (20, FivePercent, BENILON, Some(3600), "5 h 33"),
        // P13 says "about 1.6 h": 1.611 h, at 1.8 to the end.
        (2, TenPercent, PRIVIGEN_SLOW, None, "1 h 37"),
        // P14, whose source rounds its end up to a whole minute: 163.
        (10, TenPercent, GAMUNEX_CIDP, None, "2 h 43"),
    ];
    for kilograms in [50, 60, 70, 100] {
        for (per_kilogram, strength, steps, start, time) in cases {
            let infusion = infuse(&InfusionPlan {
                start_at: start.map(rate),
                ..plan(per_kilogram * kilograms, kilograms * 1000, strength, steps)
            });
            let total = infusion.unwrap().total;
            assert_eq!(hours(total), time, "{kilograms} kg");
        }
    }
}

/// P13: 1.8 mL/kg/h is as far as its example goes.
const PRIVIGEN_SLOW: &[LadderStep] = &[
    step(600, 30, Secondary),
    step(1200, 30, Secondary),
    step(1800, 0, Secondary),
];

/// P14: the labelled start in CIDP.
const GAMUNEX_CIDP: &[LadderStep] = &[
    step(1200, 30, Verified),
    step(2400, 30, AppDefault),
    step(4800, 0, Verified),
];

/// P11 and P12.
#[test]
fn published_pump_rates_come_out() {
    for (kilograms, per_minute, millilitres) in [
        (40, 10, 24),
        (70, 40, 168),
        (100, 80, 480),
        (60, 10, 36),
        (60, 40, 144),
        (60, 80, 288),
    ] {
        let steps = [LadderStep {
            rate: RatePerKilogram::microlitres_per_minute(per_minute),
            minutes: 0,
            status: Verified,
        }];
        let infusion = infuse(&plan(1000, kilograms * 1000, TenPercent, &steps)).unwrap();
        let pump = infusion.steps[0].pump.as_microlitres_per_hour();
        assert_eq!(pump, millilitres * 1000);
    }
}

/// P13 and P14, step by step.
#[test]
fn published_infusions_come_out_step_by_step() {
    let check = |plan: &InfusionPlan, wanted: &[(i64, i64)], seconds: i64| {
        let infusion = infuse(plan).unwrap();
        let steps: Vec<(i64, i64)> = infusion
            .steps
            .iter()
            .map(|step| {
                let pump = step.pump.as_microlitres_per_hour();
                (pump / 1000, step.volume.as_microlitres() / 1000)
            })
            .collect();
        assert_eq!(steps, wanted);
        assert_eq!(infusion.total.as_seconds(), seconds);
    };
    let privigen = plan(120, 60_000, TenPercent, PRIVIGEN_SLOW);
    check(&privigen, &[(36, 18), (72, 36), (108, 66)], 5800);
    let gamunex = plan(700, 70_000, TenPercent, GAMUNEX_CIDP);
    check(&gamunex, &[(84, 42), (168, 84), (336, 574)], 9750);
}
