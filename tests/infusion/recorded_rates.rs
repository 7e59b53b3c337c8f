//! The rates that a day is run by: recorded, taken over, read.

use ivig_navigator::order::{
    Above, InfusionPlan, RowKind, RunError, RunFault, RunRates, begun, begun_alone, parse_run,
    recorded, replan,
};
use ivig_navigator::quantity::{ClockTime, Concentration, PumpRate};

use crate::ladders::PANZYGA;
use crate::{NINE, plan, rate, sheet_of};

use Concentration::TenPercent;

/// F2 as it is planned.
const F2: &str = "44/30 88/30 176/30 352/30 528 of 750";

#[test]
fn a_day_goes_by_the_rates_it_was_recorded_with() {
    let f2 = plan(750, 73_350, TenPercent, PANZYGA);
    assert_eq!(RunRates::planned(&f2).unwrap().to_text(), F2);
    let limited = InfusionPlan {
        limit: Some(rate(2400)),
        ..f2
    };
    let lighter = plan(700, 50_000, TenPercent, PANZYGA);
    let none = plan(0, 0, TenPercent, &[]);
    for kept in ["1015 pause", "1015 pause;1030 resume 3", "1045 slow 2"] {
        let by_plan = sheet_of(&f2, kept).unwrap();
        let kept = format!("0900 rates {F2};{kept}");
        // Whatever is planned by now, and whatever start is entered.
        for plan in [&f2, &limited, &lighter, &none] {
            for start in [NINE, ClockTime::minutes(0), ClockTime::minutes(700)] {
                let events = parse_run(&kept, start).unwrap();
                assert_eq!(
                    replan(plan, start, &events).as_ref(),
                    Ok(&by_plan),
                    "{kept}"
                );
            }
        }
    }
}

#[test]
fn rates_taken_over_hold_from_then_on() {
    let f2 = plan(750, 73_350, TenPercent, PANZYGA);
    // Step, mL/h and mL of each row, and when it ends.
    type Rows = &'static [(u8, i64, i64)];
    let cases: &[(&str, Rows, &str)] = &[
        // A limit, below what runs: at once.
        (
            "1045 rates 44/30 88/30 176 of 750",
            &[
                (1, 44, 22_000),
                (2, 88, 44_000),
                (3, 176, 88_000),
                (4, 352, 88_000),
                (3, 176, 508_000),
            ],
            "13:38",
        ),
        // Above what runs: the step goes on where it stood.
        (
            "0945 rates 44/30 88/30 176 of 750",
            &[
                (1, 44, 22_000),
                (2, 88, 22_000),
                (2, 88, 22_000),
                (3, 176, 684_000),
            ],
            "13:53",
        ),
        // Of another weight: no faster than what ran, and held anew.
        (
            "0945 rates 46/30 92/30 184 of 750",
            &[
                (1, 44, 22_000),
                (2, 88, 22_000),
                (1, 46, 23_000),
                (2, 92, 46_000),
                (3, 184, 637_000),
            ],
            "14:13",
        ),
        // Where all are faster, the slowest.
        (
            "0915 rates 60/30 120 of 750",
            &[(1, 44, 11_000), (1, 60, 30_000), (2, 120, 709_000)],
            "15:40",
        ),
        // Another bag: what was given counts.
        (
            "1045 rates 44/30 88/30 176/30 352/30 528 of 243",
            &[
                (1, 44, 22_000),
                (2, 88, 44_000),
                (3, 176, 88_000),
                (4, 352, 88_000),
                (4, 352, 1_000),
            ],
            "10:45",
        ),
        // What it was slowed to stays the highest, by the new steps.
        (
            "1000 slow 1;1010 rates 30/30 60 of 750",
            &[
                (1, 44, 22_000),
                (2, 88, 44_000),
                (1, 44, 7_333),
                (1, 30, 676_667),
            ],
            "08:43 +1",
        ),
    ];
    for (entry, rows, ends) in cases {
        let kept = format!("0900 rates {F2};{entry}");
        let sheet = sheet_of(&f2, &kept).unwrap();
        let found: Vec<(RowKind, i64, i64)> = sheet
            .rows
            .iter()
            .map(|row| {
                let pump = row.pump.as_microlitres_per_hour() / 1000;
                (row.what, pump, row.volume.as_microlitres())
            })
            .collect();
        let wanted: Vec<(RowKind, i64, i64)> = rows
            .iter()
            .map(|(step, pump, volume)| (RowKind::Running(*step), *pump, *volume))
            .collect();
        assert_eq!(found, wanted, "{entry}");
        assert_eq!(sheet.ends.unwrap().figure(), *ends, "{entry}");
    }
    // In a pause, and then resumed one step lower than the new ones had it.
    let kept = format!("0900 rates {F2};1045 pause;1050 rates 44/30 88/30 176 of 750;1100 resume");
    let sheet = sheet_of(&f2, &kept).unwrap();
    assert_eq!(sheet.rows.last().unwrap().pump.figure(), "88\u{a0}mL/h");
    let given = format!("0900 rates {F2};1045 rates 44/30 88/30 176 of 242");
    let error = sheet_of(&f2, &given).unwrap_err();
    assert_eq!(error, RunError::Entry(2, RunFault::Given));
}

#[test]
fn a_day_kept_without_its_rates_goes_by_those_of_now() {
    let f2 = plan(750, 73_350, TenPercent, PANZYGA);
    let old = parse_run("1015 pause;1030 resume 3", NINE).unwrap();
    assert_eq!(recorded(&old), None);
    assert_eq!(begun("1015 pause", NINE), NINE);
    assert!(!begun_alone("1015 pause") && !begun_alone(""));
    let limited = InfusionPlan {
        limit: Some(rate(2400)),
        ..f2
    };
    assert_ne!(replan(&f2, NINE, &old), replan(&limited, NINE, &old));
    assert_eq!(replan(None, NINE, &old), Err(RunError::NoRates));
    // Rates that are taken over later leave it one without its first.
    let later = parse_run(&format!("1015 pause;1020 rates {F2}"), NINE).unwrap();
    assert_eq!(recorded(&later), None);
    let line = format!("0915 rates {F2}");
    assert_eq!(begun(&line, NINE), ClockTime::minutes(555));
    assert!(begun_alone(&line));
    let taken = parse_run(&format!("{line};1015 rates 44/30 88 of 750"), NINE).unwrap();
    let last = recorded(&taken).unwrap();
    assert_eq!(last.to_text(), "44/30 88 of 750");
}

#[test]
fn rates_that_cannot_be_run_are_not_read() {
    for text in [
        "",
        "of 750",
        "44/30 88",
        "44/30 of 750",
        "44/0 88 of 750",
        "44/-1 88 of 750",
        "44 88 of 750",
        "44/30 44 of 750",
        "88/30 44 of 750",
        "0/30 44 of 750",
        "-44/30 88 of 750",
        "44/30 88 of 0",
        "44/30 88 of 100000.001",
        "44/30 88 of 750 from 0",
        "44/30 88 of 750 from 3",
        "44/30 88 of 750 mL",
        "44/30/30 88 of 750",
    ] {
        assert_eq!(RunRates::parse(text), None, "{text}");
    }
    let kept = "44.5/30 88 of 732.5 from 2";
    assert_eq!(RunRates::parse(kept).unwrap().to_text(), kept);
}

#[test]
fn what_is_above_the_limit_of_now_is_named() {
    let rates = |text| RunRates::parse(text).unwrap();
    let pump = |millilitres: i64| PumpRate::microlitres_per_hour(millilitres * 1000);
    let then = rates(F2);
    for (now, running, above) in [
        (
            "44/30 88/30 176 of 750",
            Some(352),
            Some(Above::Running(pump(352))),
        ),
        (
            "44/30 88/30 176 of 750",
            Some(176),
            Some(Above::Rising(pump(528))),
        ),
        (
            "44/30 88/30 176 of 750",
            None,
            Some(Above::Rising(pump(528))),
        ),
        (F2, Some(528), None),
        ("50/30 600 of 750", Some(528), None),
    ] {
        let running = running.map(pump);
        assert_eq!(then.above(&rates(now), running), above, "{now} {running:?}");
    }
}
