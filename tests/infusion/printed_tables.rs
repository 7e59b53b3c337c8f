//! The eight cases of the dossier: what is printed there, and their tables as pages.

use std::fmt::Write as _;

use ivig_navigator::order::{Infusion, InfusionPlan, infuse, opened_bottles};
use ivig_navigator::quantity::{ClockTime, Concentration};

use crate::ladders::{GAMMAGARD, GAMUNEX, IQYMUNE, OCTAGAM_DM, PANZYGA, PRIVIGEN_JP, VG_IH_5};
use crate::{decimal, golden, hours, plan, rate};

use Concentration::{FivePercent, TenPercent};

/// A case of section F: the plan, and what is printed there.
struct Printed {
    name: &'static str,
    title: &'static str,
    plan: InfusionPlan<'static>,
    /// mL/h.
    pump: &'static [i64],
    /// Tenths of a minute.
    minutes: &'static [i64],
    /// Tenths of a millilitre.
    running: &'static [i64],
    /// Tenths of a minute.
    total: i64,
    /// Hours and minutes as printed.
    figure: &'static str,
    /// Hundredths of mg/kg/min, rounded as printed there.
    protein: &'static [i64],
}

fn printed() -> Vec<Printed> {
    let limited = |plan: InfusionPlan<'static>, limit| InfusionPlan {
        limit: Some(rate(limit)),
        ..plan
    };
    let later = |plan: InfusionPlan<'static>, start| InfusionPlan {
        start_at: Some(rate(start)),
        ..plan
    };
    vec![
        Printed {
            name: "F1d1",
            title: "GBS, Japan, 62 kg, Kenketsu Venoglobulin IH 5% (rates of December 2016), 25 g, day 1",
            plan: plan(500, 62_000, FivePercent, VG_IH_5),
            pump: &[37, 74, 111],
            minutes: &[600, 600, 2103],
            running: &[370, 1110, 5000],
            total: 3303,
            figure: "5 h 30",
            protein: &[50, 100, 150],
        },
        Printed {
            name: "F1d2",
            title: "the same, days 2 to 5: begun at the rate tolerated",
            plan: later(plan(500, 62_000, FivePercent, VG_IH_5), 1800),
            pump: &[111],
            minutes: &[2703],
            running: &[5000],
            total: 2703,
            figure: "4 h 30",
            protein: &[150],
        },
        Printed {
            name: "F2d1",
            title: "CIDP, Ontario, dosing weight 73.35 kg, Panzyga 10%, 75 g, day 1",
            plan: plan(750, 73_350, TenPercent, PANZYGA),
            pump: &[44, 88, 176, 352, 528],
            minutes: &[300, 300, 300, 300, 477],
            running: &[220, 660, 1540, 3300, 7500],
            total: 1677,
            figure: "2 h 48",
            protein: &[100, 200, 400, 800, 1200],
        },
        Printed {
            name: "F2d2",
            title: "the same, 70 g, day 2",
            plan: plan(700, 73_350, TenPercent, PANZYGA),
            pump: &[44, 88, 176, 352, 528],
            minutes: &[300, 300, 300, 300, 420],
            running: &[220, 660, 1540, 3300, 7000],
            total: 1620,
            figure: "2 h 42",
            protein: &[100, 200, 400, 800, 1200],
        },
        Printed {
            name: "F3",
            title: "MMN, Australia, dosing weight 91.11 kg, Gammagard Liquid 10%, 45 g a day",
            plan: plan(450, 91_110, TenPercent, GAMMAGARD),
            pump: &[45, 91, 182, 273, 364],
            minutes: &[300, 300, 300, 300, 255],
            running: &[225, 680, 1590, 2955, 4500],
            total: 1455,
            figure: "2 h 25",
            protein: &[83, 167, 333, 500, 667],
        },
        Printed {
            name: "F4",
            title: "MG, 60 kg, at risk, Octagam 10% limited to 1.8 mL/kg/h, 24 g a day",
            plan: limited(plan(240, 60_000, TenPercent, OCTAGAM_DM), 1800),
            pump: &[36, 72, 108],
            minutes: &[300, 300, 1033],
            running: &[180, 540, 2400],
            total: 1633,
            figure: "2 h 43",
            protein: &[100, 200, 300],
        },
        Printed {
            name: "F5",
            title: "Dermatomyositis, 70 kg, Octagam 10%, 70 g a day",
            plan: plan(700, 70_000, TenPercent, OCTAGAM_DM),
            pump: &[42, 84, 168],
            minutes: &[300, 300, 2275],
            running: &[210, 630, 7000],
            total: 2875,
            figure: "4 h 48",
            protein: &[100, 200, 400],
        },
        Printed {
            name: "F6",
            title: "CIDP maintenance, Japan, 60 kg, Privigen 10% (rates read for immunodeficiency), 60 g",
            plan: plan(600, 60_000, TenPercent, PRIVIGEN_JP),
            pump: &[36, 72, 108, 216, 432],
            minutes: &[300, 300, 300, 300, 533],
            running: &[180, 540, 1080, 2160, 6000],
            total: 1733,
            figure: "2 h 53",
            protein: &[100, 200, 300, 600, 1200],
        },
        Printed {
            name: "F7",
            title: "GBS, child of 25 kg, Iqymune 10%, 10 g a day",
            plan: plan(100, 25_000, TenPercent, IQYMUNE),
            pump: &[12, 25, 50, 100, 150],
            minutes: &[300, 300, 300, 300, 26],
            running: &[60, 185, 435, 935, 1000],
            total: 1226,
            figure: "2 h 03",
            protein: &[83, 167, 333, 667, 1000],
        },
        Printed {
            name: "F8",
            title: "MG in pregnancy, Ontario, dosing weight 62.69 kg, Gamunex-C 10%, 65 g",
            plan: plan(650, 62_690, TenPercent, GAMUNEX),
            pump: &[37, 75, 150, 300],
            minutes: &[300, 300, 300, 1038],
            running: &[185, 560, 1310, 6500],
            total: 1938,
            figure: "3 h 14",
            protein: &[100, 200, 400, 800],
        },
    ]
}

/// Hundredths of a figure such as `1.66 mg/kg/min`.
fn hundredths(figure: &str) -> i64 {
    let number = figure.split('\u{a0}').next().unwrap();
    ivig_navigator::quantity::parse_scaled(number, 2).unwrap()
}

#[test]
fn the_printed_tables_come_out() {
    for case in printed() {
        let name = case.name;
        let infusion = infuse(&case.plan).unwrap();
        let steps = &infusion.steps;
        let pump: Vec<i64> = steps
            .iter()
            .map(|step| step.pump.as_microlitres_per_hour())
            .collect();
        let wanted: Vec<i64> = case.pump.iter().map(|pump| pump * 1000).collect();
        assert_eq!(pump, wanted, "{name}");
        for (index, step) in steps.iter().enumerate() {
            // The task allows a minute; the printed tenth of a minute (6 s) holds.
            let seconds = step.span.as_seconds() - case.minutes[index] * 6;
            assert!(seconds.abs() <= 4, "{name}, step {index}: {seconds} s off");
            let running = step.running.as_microlitres();
            assert_eq!(running, case.running[index] * 100, "{name}, step {index}");
            // Printed there to the nearest, shown here rounded down: never above the label.
            let shown = hundredths(&step.protein_per_kilogram(case.plan.strength));
            let below = case.protein[index] - shown;
            assert!((0..=1).contains(&below), "{name}, step {index}: {shown}");
        }
        let off = infusion.total.as_seconds() - case.total * 6;
        assert!(off.abs() <= 4, "{name}: {off} s off");
        assert_eq!(hours(infusion.total), case.figure, "{name}");
    }
}

/// The table of section F with the times of the clock, as the screen and the paper show it.
fn table(infusion: &Infusion, plan: &InfusionPlan, start: ClockTime) -> String {
    let mut page = String::from(
        "step  from   mL/h   mL/kg/h  mg/kg/min   g/h    time          mL     running mL  source\n",
    );
    for step in &infusion.steps {
        let first = |figure: String| figure.split('\u{a0}').next().unwrap().to_owned();
        let source = if step.limited {
            "limit"
        } else {
            step.status.text().en()
        };
        writeln!(
            page,
            "{:<5} {:<6} {:<6} {:<8} {:<11} {:<6} {:<13} {:<6} {:<11} {source}",
            step.number,
            step.starts(start).figure(),
            first(step.pump.figure()),
            first(step.rate.figure()),
            first(step.protein_per_kilogram(plan.strength)),
            first(step.protein_per_hour(plan.strength)),
            step.span.figure().replace('\u{a0}', " "),
            decimal(step.volume.as_microlitres()),
            decimal(step.running.as_microlitres()),
        )
        .unwrap();
    }
    let ends = start.after(infusion.total);
    let total = infusion.total.figure().replace('\u{a0}', " ");
    writeln!(page, "ends  {}  after {total}", ends.figure()).unwrap();
    if let Some(notice) = opened_bottles(infusion.total).and_then(|fact| fact.value()) {
        writeln!(page, "! {}\n! {}", notice.en(), notice.ja()).unwrap();
    }
    page
}

#[test]
fn the_tables_as_a_clinician_reads_them() {
    for number in 1..=8 {
        let name = format!("F{number}");
        let mut page = String::new();
        for case in printed() {
            if case.name.starts_with(&name) {
                let infusion = infuse(&case.plan).unwrap();
                let table = table(&infusion, &case.plan, ClockTime::minutes(540));
                writeln!(page, "{}: {}\n\n{table}", case.name, case.title).unwrap();
            }
        }
        golden(&format!("infusion-{name}"), &page);
    }
}
