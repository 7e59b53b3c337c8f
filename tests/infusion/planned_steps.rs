//! The steps of a plan: its limit, where it begins, what the pump can tell apart, what is
//! refused, and what is said beside it.

use ivig_navigator::evidence::{Fact, Status};
use ivig_navigator::order::{
    InfusionError, InfusionPlan, NEW_LOT, RunError, SMALL_DROPS, drops_per_minute, infuse,
    opened_bottles, replan,
};
use ivig_navigator::product::LadderStep;
use ivig_navigator::quantity::{
    ArithmeticError, ClockTime, Concentration, PumpIncrement, PumpRate, Span,
};
use ivig_navigator::text::Text;

use crate::ladders::{GAMUNEX, IQYMUNE, PANZYGA};
use crate::{plan, rate, step};

use Concentration::TenPercent;
use Status::{AppDefault, Secondary, Verified};

#[test]
fn the_limit_stands_in_place_of_the_faster_steps() {
    let infusion = |limit| {
        infuse(&InfusionPlan {
            limit: Some(rate(limit)),
            ..plan(240, 60_000, TenPercent, PANZYGA)
        })
        .unwrap()
    };
    let check = |limit: u32, rates: &[u32], limited: bool| {
        let steps = infusion(limit).steps;
        let run: Vec<u32> = steps
            .iter()
            .map(|step| step.rate.as_microlitres_per_hour())
            .collect();
        assert_eq!(run, rates, "limit {limit}");
        let flags = steps.iter().map(|step| step.limited);
        let wanted = (1..=rates.len()).map(|number| limited && number == rates.len());
        assert!(flags.eq(wanted), "limit {limit}");
    };
    check(1800, &[600, 1200, 1800], true);
    check(1200, &[600, 1200], true);
    check(1199, &[600, 1199], true);
    check(600, &[600], true);
    check(300, &[300], true);
    check(7200, &[600, 1200, 2400, 4800], false);
    check(20_000, &[600, 1200, 2400, 4800], false);
}

#[test]
fn a_later_infusion_begins_at_the_rate_tolerated() {
    let rates = |start: u32, limit: Option<u32>| -> Vec<(u32, i64, Status)> {
        let infusion = infuse(&InfusionPlan {
            start_at: Some(rate(start)),
            limit: limit.map(rate),
            ..plan(900, 60_000, TenPercent, GAMUNEX)
        });
        infusion
            .unwrap()
            .steps
            .iter()
            .map(|step| {
                let microlitres = step.rate.as_microlitres_per_hour();
                (microlitres, step.span.as_seconds() / 60, step.status)
            })
            .collect()
    };
    // A step of the label, held for its time.
    assert_eq!(rates(2400, None)[0], (2400, 30, AppDefault));
    assert_eq!(rates(4800, None).len(), 1);
    assert_eq!(rates(600, None)[0], (600, 30, Verified));
    // Between two steps, and below the first: a step of its own, marked as set here.
    assert_eq!(rates(1800, None)[0], (1800, 30, AppDefault));
    assert_eq!(rates(1800, None)[1].0, 2400);
    assert_eq!(rates(300, None)[0], (300, 30, AppDefault));
    assert_eq!(rates(300, None)[1].0, 600);
    // Never above the label or the limit.
    assert_eq!(rates(9000, None)[0].0, 4800);
    assert_eq!(rates(9000, Some(1800))[0].0, 1800);
    assert_eq!(rates(1200, Some(1800))[1].0, 1800);
}

#[test]
fn steps_that_the_pump_cannot_tell_apart_are_one() {
    // 1.5 kg: 0.75, 1.5, 3, 6 mL/h, and empty before 9.
    let small = InfusionPlan {
        pump: PumpIncrement::Tenth,
        ..plan(5, 1500, TenPercent, IQYMUNE)
    };
    let pumps = |plan: &InfusionPlan| -> Vec<String> {
        let steps = infuse(plan).unwrap().steps;
        steps.iter().map(|step| step.pump.figure()).collect()
    };
    assert_eq!(
        pumps(&small),
        [
            "0.7\u{a0}mL/h",
            "1.5\u{a0}mL/h",
            "3\u{a0}mL/h",
            "6\u{a0}mL/h"
        ]
    );
    let whole = InfusionPlan {
        pump: PumpIncrement::Whole,
        ..small
    };
    assert_eq!(infuse(&whole), Err(InfusionError::BelowPump));
    // 1.8 and 1.85 mL/kg/h at 10 kg are both 18 mL/h, for the time of both.
    let near = &[
        step(1800, 20, Verified),
        step(1850, 25, Verified),
        step(3600, 0, Verified),
    ];
    let infusion = infuse(&plan(100, 10_000, TenPercent, near)).unwrap();
    assert_eq!(infusion.steps.len(), 2);
    assert_eq!(infusion.steps[0].span, Span::minutes(45));
    assert_eq!(infusion.steps[0].rate, rate(1800));
}

#[test]
fn what_cannot_be_a_plan_is_refused_with_a_sentence() {
    fn ladder(steps: &[LadderStep]) -> InfusionPlan<'_> {
        plan(100, 60_000, TenPercent, steps)
    }
    let good = ladder(PANZYGA);
    for (plan, error) in [
        (ladder(&[]), InfusionError::Ladder),
        (
            ladder(&[step(0, 30, Verified), step(600, 0, Verified)]),
            InfusionError::Ladder,
        ),
        (
            ladder(&[step(600, 0, Verified), step(900, 0, Verified)]),
            InfusionError::Ladder,
        ),
        (
            ladder(&[step(600, 30, Verified), step(500, 0, Verified)]),
            InfusionError::Ladder,
        ),
        (
            ladder(&[step(600, 30, Verified); 31]),
            InfusionError::Ladder,
        ),
        (plan(0, 60_000, TenPercent, PANZYGA), InfusionError::Volume),
        (plan(-1, 60_000, TenPercent, PANZYGA), InfusionError::Volume),
        (plan(100, 0, TenPercent, PANZYGA), InfusionError::Weight),
        (
            plan(100, -70_000, TenPercent, PANZYGA),
            InfusionError::Weight,
        ),
        (
            plan(100, 1000, TenPercent, PANZYGA),
            InfusionError::BelowPump,
        ),
        (
            InfusionPlan {
                limit: Some(rate(0)),
                ..good
            },
            InfusionError::BelowPump,
        ),
        (
            InfusionPlan {
                start_at: Some(rate(0)),
                ..good
            },
            InfusionError::BelowPump,
        ),
        (
            plan(100_001, 60_000, TenPercent, PANZYGA),
            InfusionError::Volume,
        ),
        (
            InfusionPlan {
                steps: &[step(u32::MAX, 0, Verified)],
                ..plan(100, i64::MAX / 1000, TenPercent, PANZYGA)
            },
            InfusionError::Arithmetic(ArithmeticError::TooLarge),
        ),
    ] {
        assert_eq!(infuse(&plan).err(), Some(error));
        let same = replan(&plan, ClockTime::minutes(0), &[]).err();
        assert_eq!(same, Some(RunError::Infusion(error)));
        assert!(error.text().ja() != error.text().en());
    }
}

#[test]
fn drops_are_rounded_down_and_never_fail() {
    let drops =
        |microlitres, set| drops_per_minute(PumpRate::microlitres_per_hour(microlitres), set);
    assert_eq!(drops(108_000, 20), 36);
    assert_eq!(drops(37_000, 20), 12);
    assert_eq!(drops(37_000, 60), 37);
    assert_eq!(drops(44_000, 15), 11);
    assert_eq!(drops(2_000, 20), 0);
    assert_eq!(drops(36_000, 0), 0);
    assert_eq!(drops(-36_000, 20), 0);
    assert_eq!(drops(i64::MAX, 255), 0);
    assert_eq!(drops(i64::MIN, 255), 0);
}

#[test]
fn every_notice_has_its_source() {
    let opened = opened_bottles(Span::minutes(241)).unwrap();
    let facts: [Fact<Text>; 3] = [SMALL_DROPS, NEW_LOT, opened];
    for fact in facts {
        assert!(matches!(fact.status(), Verified | Secondary));
        assert_eq!(fact.sources().len(), 1);
        assert!(fact.value().is_some());
    }
    assert_eq!(opened_bottles(Span::minutes(240)), None);
}
