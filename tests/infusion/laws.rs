//! Laws over any plan and any day.

use ivig_navigator::evidence::Status;
use ivig_navigator::order::{
    RowKind, RunAction, RunError, RunEvent, RunRates, infuse, parse_run, recorded, replan, run_text,
};
use ivig_navigator::product::LadderStep;
use ivig_navigator::quantity::{ClockTime, PumpIncrement, Span};
use proptest::prelude::*;

use crate::any_day::{Owned, entries, events, events_with, plans, possible, sheet_of_what_fits};
use crate::{NINE, rate, step};

use Status::Verified;

/// Parts of entries, right and wrong.
const WORDS: &[&str] = &[
    " ",
    ";",
    "0915",
    "９：３０",
    "2400",
    "pause",
    "resume",
    "slow",
    "raise",
    "lot",
    "1",
    "255",
    "256",
    "-1",
    "AB 12",
    "\u{3000}",
    "\n",
    "🧪",
    " pause;",
    "rates",
    "44/30 88 of 750",
    "0900 rates 44.5/30 88 of 750 from 2;",
    "0930 lot ",
    "1000 slow ",
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100_000))]

    #[test]
    fn volumes_and_times_add_up_and_no_step_is_empty(owned in plans()) {
        if let Some(infusion) = possible(&owned) {
            let (mut volume, mut seconds) = (0, 0);
            for step in &infusion.steps {
                prop_assert!(step.span.as_seconds() > 0 && step.volume.as_microlitres() > 0);
                prop_assert_eq!(step.begins.as_seconds(), seconds);
                volume += step.volume.as_microlitres();
                seconds += step.span.as_seconds();
                prop_assert_eq!(step.running.as_microlitres(), volume);
            }
            prop_assert_eq!(volume, owned.bag);
            prop_assert_eq!(infusion.total.as_seconds(), seconds);
        }
    }

    #[test]
    fn no_rate_is_above_its_limit_and_each_is_faster_than_before(owned in plans()) {
        if let Some(infusion) = possible(&owned) {
            let mut before = 0;
            for step in &infusion.steps {
                let pump = step.pump.as_microlitres_per_hour();
                prop_assert!(i128::from(pump) * 1_000_000 <= owned.cap());
                prop_assert!(owned.limit.is_none_or(|limit| step.rate <= limit));
                prop_assert!(pump > before && pump % owned.pump.as_microlitres_per_hour() == 0);
                let given = i128::from(step.volume.as_microlitres()) * 3600;
                prop_assert!(given <= i128::from(pump) * i128::from(step.span.as_seconds()));
                before = pump;
            }
        }
    }

    #[test]
    fn a_day_without_events_goes_as_planned(owned in plans()) {
        if let Some(infusion) = possible(&owned) {
            let sheet = replan(&owned.plan(), NINE, &[]).unwrap();
            prop_assert_eq!(sheet.ends, Some(NINE.after(infusion.total)));
            prop_assert_eq!(sheet.rows.len(), infusion.steps.len());
            for (row, step) in sheet.rows.iter().zip(&infusion.steps) {
                prop_assert!(row.planned && row.what == RowKind::Running(step.number));
                prop_assert_eq!((row.from, row.pump), (step.starts(NINE), step.pump));
                prop_assert_eq!((row.volume, row.running), (step.volume, step.running));
            }
        }
    }

    #[test]
    fn whatever_happens_the_volume_adds_up_and_the_cap_holds(
        owned in plans(),
        entries in entries(),
    ) {
        if possible(&owned).is_some() {
            let mut events = events(&entries);
            let sheet = sheet_of_what_fits(&owned.plan(), &mut events);
            let (mut volume, mut at) = (0, NINE);
            for row in &sheet.rows {
                prop_assert!(row.from == at && row.to > row.from);
                let pump = row.pump.as_microlitres_per_hour();
                prop_assert!(i128::from(pump) * 1_000_000 <= owned.cap());
                let span = row.to.elapsed_from(row.from).as_seconds();
                let given = row.volume.as_microlitres();
                                // To the µL, counted from where the step began.
                let most = i128::from(pump) * i128::from(span) + 3600;
                prop_assert!(given >= 0 && i128::from(given) * 3600 <= most);
                prop_assert_eq!(row.what == RowKind::Paused, pump == 0);
                volume += given;
                prop_assert_eq!(row.running.as_microlitres(), volume);
                at = row.to;
            }
            prop_assert_eq!(volume + sheet.left.as_microlitres(), owned.bag);
            prop_assert_eq!(sheet.ends.is_some(), sheet.left.as_microlitres() == 0);
            prop_assert!(sheet.ends.is_none_or(|ends| ends == at));
        }
    }

    #[test]
    fn no_step_is_left_for_a_faster_one_before_its_time(owned in plans(), entries in entries()) {
        if possible(&owned).is_some() {
            let rungs = owned.plan().rungs().unwrap().all;
            let sheet = sheet_of_what_fits(&owned.plan(), &mut events(&entries));
            let mut held: Option<(u8, i64)> = None;
            for row in &sheet.rows {
                let span = row.to.elapsed_from(row.from).as_seconds();
                held = match (held, row.what) {
                    (Some((before, time)), RowKind::Running(now)) if now == before => {
                        Some((now, time + span))
                    }
                    (Some((before, time)), RowKind::Running(now)) if now > before => {
                        let hold = rungs[usize::from(before) - 1].hold.unwrap();
                        prop_assert!(now == before + 1 && time >= hold.as_seconds());
                        Some((now, span))
                    }
                    (_, RowKind::Running(now)) => Some((now, span)),
                    (_, RowKind::Paused) => None,
                };
            }
        }
    }

    #[test]
    fn what_ran_stays_as_it_ran_when_the_plan_changes(
        (owned, other) in (plans(), plans()),
        entries in entries(),
        later in 0_u16..60,
    ) {
        if possible(&owned).is_some() && possible(&other).is_some() {
            let then = RunRates::planned(&owned.plan()).unwrap();
            let now = RunRates::planned(&other.plan()).unwrap();
            let mut events = vec![RunEvent { at: NINE, what: RunAction::Rates(then.clone()) }];
            events.extend(events_with(&entries, &[then.clone(), now.clone()]));
            let sheet = sheet_of_what_fits(&owned.plan(), &mut events);
            prop_assert!(recorded(&events).is_some());
            // Not a row follows from what is planned by now.
            let again = replan(&other.plan(), ClockTime::minutes(0), &events);
            prop_assert_eq!(again.as_ref(), Ok(&sheet));
            let bag: i64 = sheet.rows.iter().map(|row| row.volume.as_microlitres()).sum();
            let hung = recorded(&events).unwrap().bag().as_microlitres();
            prop_assert_eq!(bag + sheet.left.as_microlitres(), hung);
            // What is taken over changes nothing before it, and runs no faster than it says.
            let at = events.last().unwrap().at.after(Span::minutes(later));
            events.push(RunEvent { at, what: RunAction::Rates(now.clone()) });
            if let Ok(after) = replan(&owned.plan(), NINE, &events) {
                let before: Vec<_> = sheet.rows.iter().filter(|row| !row.planned).collect();
                let kept: Vec<_> = after.rows.iter().take(before.len()).collect();
                prop_assert_eq!(kept, before);
                let mut given = 0;
                for row in &after.rows {
                    given += row.volume.as_microlitres();
                    prop_assert_eq!(row.running.as_microlitres(), given);
                    prop_assert!(row.from < at || row.pump <= now.highest());
                }
                let bag = given + after.left.as_microlitres();
                prop_assert_eq!(bag, now.bag().as_microlitres());
                let ran = after.rows.iter().rev().find(|row| row.from < at);
                let runs = after.rows.iter().find(|row| row.from >= at);
                if let (Some(ran), Some(runs)) = (ran, runs)
                    && ran.what != RowKind::Paused
                {
                    let slowest = now.steps()[0].pump;
                    // A step whose time was over rises, as it would have.
                    let rose = runs.pump > ran.pump.max(slowest);
                    prop_assert!(!rose || now.steps().iter().any(|step| step.pump == ran.pump));
                }
            }
        }
    }

    #[test]
    fn what_is_kept_is_read_again(owned in plans(), entries in entries()) {
        let rates = RunRates::planned(&owned.plan());
        let events = events_with(&entries, rates.as_ref().map_or(&[], core::slice::from_ref));
        let kept = run_text(&events);
        prop_assert_eq!(parse_run(&kept, NINE).unwrap(), events);
    }

    #[test]
    fn nothing_panics_on_any_plan(
        ladder in prop::collection::vec((any::<u32>(), any::<u16>()), 0..5),
        small in any::<bool>(),
        amounts in (any::<i64>(), any::<i64>()),
        rates in (any::<Option<u32>>(), any::<Option<u32>>()),
        entries in entries(),
        minutes in any::<u16>(),
    ) {
        let least = |amount: i64| if small { amount >> 36 } else { amount };
        let mut steps: Vec<LadderStep> = ladder
            .iter()
            .map(|(rate, minutes)| step(if small { rate >> 18 } else { *rate }, *minutes, Verified))
            .collect();
        if minutes % 2 == 0 {
            steps.sort_by_key(|step| step.rate);
        }
        let owned = Owned {
            bag: least(amounts.0),
            weight: least(amounts.1),
            steps,
            limit: rates.0.map(rate),
            start: rates.1.map(rate),
            pump: PumpIncrement::Tenth,
        };
        let plan = owned.plan();
        let start = ClockTime::minutes(minutes);
        let planned = infuse(&plan);
        let run = replan(&plan, start, &[]);
        prop_assert_eq!(planned.err().map(RunError::Infusion), run.err());
        let mut events = events(&entries);
        if minutes % 3 == 0 {
            events.reverse();
        }
        let _ = replan(&plan, start, &events);
    }

    #[test]
    fn nothing_panics_on_any_text(
        any in prop::collection::vec(any::<char>(), 0..12),
        near in prop::collection::vec(prop::sample::select(WORDS), 0..9),
        minutes in 0_u16..1440,
    ) {
        let start = ClockTime::minutes(minutes);
        for text in [String::from_iter(any), near.concat()] {
            match parse_run(&text, start) {
                Ok(events) => {
                    let kept = run_text(&events);
                    prop_assert_eq!(parse_run(&kept, start).unwrap(), events);
                }
                Err(error) => prop_assert!(!error.sentence().ja().is_empty()),
            }
        }
    }
}
