//! The run sheet: what is entered on the day, and what follows from it.

use std::fmt::Write as _;

use ivig_navigator::order::{
    InfusionPlan, RowKind, RunAction, RunError, RunFault, RunSheet, RunStep, parse_run, replan,
    run_day, run_of_day, run_text, state_at, with_run,
};
use ivig_navigator::quantity::{ClockTime, Concentration, Span};

use crate::ladders::{PANZYGA, VG_IH_5};
use crate::{NINE, decimal, golden, plan, rate, sheet_of};

use Concentration::{FivePercent, TenPercent};

fn sheet_page(kept: &str, sheet: &RunSheet) -> String {
    let mut page = format!("{kept}\n\n  from      to        step    mL/h  mL       running mL\n");
    for row in &sheet.rows {
        let step = match row.what {
            RowKind::Running(number) => number.to_string(),
            RowKind::Paused => "paused".to_owned(),
        };
        writeln!(
            page,
            "{} {:<9} {:<9} {:<7} {:<5} {:<8} {}",
            if row.planned { '>' } else { ' ' },
            row.from.figure(),
            row.to.figure(),
            step,
            row.pump.as_microlitres_per_hour() / 1000,
            decimal(row.volume.as_microlitres()),
            decimal(row.running.as_microlitres()),
        )
        .unwrap();
    }
    match sheet.ends {
        Some(ends) => writeln!(page, "ends  {}", ends.figure()).unwrap(),
        None => writeln!(page, "paused, {} left", sheet.left.figure()).unwrap(),
    }
    page
}

#[test]
fn the_run_sheets_as_a_nurse_reads_them() {
    let mut page = String::from("F2, day 1, begun at 09:00.  > planned\n\n");
    let plan = plan(750, 73_350, TenPercent, PANZYGA);
    for kept in [
        "",
        "1015 pause",
        "1015 pause;1030 resume",
        "1015 pause;1030 resume 3",
        "1015 pause;1030 resume;1100 raise",
        "1045 slow 2",
        "1045 slow 2;1130 raise",
        "1045 slow 2;1050 raise",
        "1030 lot AB123",
        "0945 slow 1;1030 lot AB123;1100 lot CD456",
        "1015 pause;1020 lot AB123;1030 resume",
    ] {
        let sheet = sheet_of(&plan, kept).unwrap();
        writeln!(page, "{}", sheet_page(kept, &sheet)).unwrap();
    }
    golden("infusion-run", &page);
}

#[test]
fn an_entry_that_does_not_fit_is_named() {
    let plan = plan(750, 73_350, TenPercent, PANZYGA);
    for (kept, number, fault) in [
        ("nonsense", 1, RunFault::Unreadable),
        ("0915", 1, RunFault::Unreadable),
        ("2515 pause", 1, RunFault::Unreadable),
        ("0915 stop", 1, RunFault::Unreadable),
        ("0915 pause now", 1, RunFault::Unreadable),
        ("0915 slow", 1, RunFault::Unreadable),
        ("0915 slow two", 1, RunFault::Unreadable),
        ("0915 pause;0930 resume 300", 2, RunFault::Unreadable),
        ("0915 lot", 1, RunFault::Lot),
        ("0915 lot 1234567890123456789012345", 1, RunFault::Lot),
        ("0859 pause", 1, RunFault::OutOfOrder),
        ("0930 pause;0915 resume", 2, RunFault::OutOfOrder),
        ("1200 pause", 1, RunFault::AfterEmpty),
        ("0400 pause", 1, RunFault::OutOfOrder),
        ("0200 pause", 1, RunFault::AfterEmpty),
        ("0915 resume", 1, RunFault::NotPaused),
        ("0915 pause;0920 pause", 2, RunFault::Paused),
        ("0915 pause;0920 slow 1", 2, RunFault::Paused),
        ("0915 pause;0920 raise", 2, RunFault::Paused),
        ("0915 slow 1", 1, RunFault::Step),
        ("0945 slow 0", 1, RunFault::Step),
        ("0945 slow 2", 1, RunFault::Step),
        ("0945 slow 9", 1, RunFault::Step),
        ("0945 pause;0950 resume 3", 2, RunFault::Step),
        ("0945 pause;0950 resume 0", 2, RunFault::Step),
        ("0945 pause;0946 lot AB1;0950 resume 2", 3, RunFault::Step),
        ("0945 raise", 1, RunFault::NotHeld),
    ] {
        let error = sheet_of(&plan, kept).unwrap_err();
        assert_eq!(error, RunError::Entry(number, fault), "{kept}");
        let sentence = error.sentence();
        assert!(sentence.en().starts_with(&format!("Entry {number}: ")));
        assert!(sentence.ja().ends_with(fault.text().ja()));
    }
}

#[test]
fn a_night_goes_over_midnight() {
    let start = ClockTime::minutes(22 * 60);
    let plan = plan(500, 62_000, FivePercent, VG_IH_5);
    let events = parse_run("2330 pause;0015 resume 1;0100 lot A 1", start).unwrap();
    assert_eq!(events[1].at.figure(), "00:15 +1");
    assert_eq!(events[2].what, RunAction::NewLot("A 1".to_owned()));
    let sheet = replan(&plan, start, &events).unwrap();
    assert_eq!(sheet.rows[2].what, RowKind::Paused);
    assert_eq!(
        sheet.rows[2].to.elapsed_from(sheet.rows[2].from),
        Span::minutes(45)
    );
    assert!(sheet.notice.is_some());
    assert_eq!(run_text(&events), "2330 pause;0015 resume 1;0100 lot A 1");
}

#[test]
fn an_entry_most_of_a_day_later_says_its_day_and_is_read_again() {
    let start = NINE;
    for (kept, at) in [
        ("0330+1 pause", "03:30 +1"),
        ("0910+1 pause", "09:10 +1"),
        ("0910+2 pause", "09:10 +2"),
        ("0900 pause", "09:00"),
        ("0230 pause", "02:30 +1"),
    ] {
        let events = parse_run(kept, start).unwrap();
        assert_eq!(events[0].at.figure(), at);
        let mut dated = parse_run("0900 lot A", start).unwrap();
        dated.extend(events);
        let text = run_text(&dated);
        assert_eq!(text, format!("0900 lot A;{kept}"));
        assert_eq!(parse_run(&text, start).unwrap(), dated);
    }
    // The day that is said is not before the entry above.
    for refused in [
        "0910+1 pause;0900+1 lot A",
        "0330+0 pause",
        "0330+12 pause",
        "03+1 pause",
    ] {
        assert!(parse_run(refused, start).is_err(), "{refused}");
    }
}

#[test]
fn later_infusions_can_be_slowed_below_where_they_began() {
    let later = InfusionPlan {
        start_at: Some(rate(1800)),
        ..plan(500, 62_000, FivePercent, VG_IH_5)
    };
    let sheet = sheet_of(&later, "1000 slow 1").unwrap();
    assert_eq!(sheet.rows[0].what, RowKind::Running(3));
    assert_eq!(sheet.rows[1].what, RowKind::Running(1));
    assert_eq!(sheet.rows[1].pump.figure(), "37\u{a0}mL/h");
    // A new lot begins at the label's first step, not at the rate tolerated.
    let sheet = sheet_of(&later, "1000 lot B2").unwrap();
    let steps: Vec<RowKind> = sheet.rows.iter().map(|row| row.what).collect();
    assert_eq!(steps, [3, 1, 2, 3].map(RowKind::Running));
}

#[test]
fn a_step_can_be_held_in_the_minute_it_would_rise() {
    let plan = plan(750, 73_350, TenPercent, PANZYGA);
    let sheet = sheet_of(&plan, "0930 slow 1").unwrap();
    let steps: Vec<RowKind> = sheet.rows.iter().map(|row| row.what).collect();
    assert_eq!(steps, [1, 1].map(RowKind::Running));
    let error = sheet_of(&plan, "0929 slow 1").unwrap_err();
    assert_eq!(error, RunError::Entry(1, RunFault::Step));
}

#[test]
fn where_it_stands_is_where_the_sheet_runs() {
    let plan = plan(750, 73_350, TenPercent, PANZYGA);
    let state = |kept: &str, minutes| {
        let events = parse_run(kept, NINE).unwrap();
        state_at(&plan, NINE, &events, ClockTime::minutes(minutes))
    };
    let numbers = |steps: &[RunStep]| -> Vec<u8> { steps.iter().map(|step| step.number).collect() };
    for (kept, minutes, now, choices, held) in [
        ("", 540, Some(1), vec![], false),
        ("", 569, Some(1), vec![], false),
        ("", 570, Some(2), vec![1], false),
        ("", 615, Some(3), vec![2, 1], false),
        ("0900 pause", 540, None, vec![1], false),
        ("1015 pause", 615, None, vec![3, 2, 1], false),
        ("1015 pause;1030 resume 2", 700, Some(2), vec![1], true),
        (
            "1015 pause;1030 resume 3",
            700,
            Some(5),
            vec![4, 3, 2, 1],
            false,
        ),
        ("0945 slow 1;1000 raise", 600, Some(1), vec![], false),
        ("0945 slow 1;1000 raise", 615, Some(2), vec![1], false),
    ] {
        let at = format!("{kept} at {minutes}");
        let state = state(kept, minutes).unwrap();
        assert_eq!(state.now.map(|rung| rung.number), now, "{at}");
        assert_eq!(numbers(&state.choices), choices, "{at}");
        assert_eq!(state.held, held, "{at}");
        let sheet = sheet_of(&plan, kept).unwrap();
        let moment = ClockTime::minutes(minutes);
        let row = |row: &&ivig_navigator::order::RunRow| row.from <= moment && moment < row.to;
        let row = sheet.rows.iter().find(row).map(|row| row.pump);
        assert_eq!(state.now.map(|rung| rung.pump), row, "{at}");
    }
    let fault = |fault| Err(RunError::Entry(2, fault));
    assert_eq!(
        state("1015 raise", 620),
        Err(RunError::Entry(1, RunFault::NotHeld))
    );
    assert_eq!(state("1015 lot A", 614), fault(RunFault::OutOfOrder));
    assert_eq!(state("1015 lot A", 1000), fault(RunFault::AfterEmpty));
}

#[test]
fn each_day_keeps_its_own_entries() {
    assert_eq!(run_day(""), 1);
    assert_eq!(run_of_day("", 1), "");
    let first = with_run("", 1, "0915 lot A 1;0930 pause");
    let second = with_run(&first, 2, "");
    assert_eq!((run_day(&second), run_of_day(&second, 2)), (2, ""));
    let back = with_run(&second, 1, run_of_day(&second, 1));
    assert_eq!(back, first);
    // Another version's words are kept as they are.
    assert_eq!(
        with_run("whatever", 1, "0915 pause"),
        "1 0915 pause\nwhatever"
    );
    assert_eq!(run_day("whatever"), 1);
    assert_eq!(run_of_day("12 0915 pause", 1), "");
}
