//! Laws over any infusion, any day and any patient.

use ivig_navigator::evidence::Status;
use ivig_navigator::order::{
    AfterInput, AfterKind, InfusionPlan, LongerBecause, Moment, Observation, RunAction, RunEvent,
    RunRates, VitalSigns, afterwards, infuse, planned_turns, replan, run_turns, timetable,
};
use ivig_navigator::patient::{BloodGroup, Patient, Presence};
use ivig_navigator::product::LadderStep;
use ivig_navigator::quantity::{
    BodyWeight, ClockTime, Concentration, Date, DosePerKilogram, DosingWeight, PumpIncrement,
    RatePerKilogram, Span, Volume,
};
use proptest::prelude::*;

fn minute(at: ClockTime) -> i64 {
    Span::seconds(at.as_seconds()).nearest_minutes()
}

fn any_steps() -> impl Strategy<Value = Vec<LadderStep>> {
    prop::collection::vec((100..2000_u32, 5..90_u16), 1..7).prop_map(|steps| {
        let mut rate = 0;
        steps
            .into_iter()
            .map(|(more, minutes)| {
                rate += more;
                LadderStep {
                    rate: RatePerKilogram::microlitres_per_hour(rate),
                    minutes,
                    status: Status::Verified,
                }
            })
            .collect()
    })
}

fn any_observation() -> impl Strategy<Value = Observation> {
    prop::bool::ANY.prop_map(|longer| Observation {
        because: longer.then_some(LongerBecause::First).into_iter().collect(),
    })
}

fn plan(steps: &[LadderStep], millilitres: i64, kilograms: u16) -> InfusionPlan<'_> {
    InfusionPlan {
        volume: Volume::microlitres(millilitres * 1000),
        weight: DosingWeight::actual(BodyWeight::kilograms(kilograms)),
        strength: Concentration::TenPercent,
        steps,
        limit: None,
        start_at: None,
        pump: PumpIncrement::Tenth,
    }
}

/// In time, no minute twice, and no longer apart than it says until the end.
fn in_order(times: &[VitalSigns], ends: Option<ClockTime>, watched: &Observation) {
    for pair in times.windows(2) {
        let (one, next) = (minute(pair[0].at), minute(pair[1].at));
        assert!(one < next, "{times:?}");
        if ends.is_some_and(|ends| next <= minute(ends)) {
            let most = if watched.is_longer() { 40 } else { 61 };
            assert!(next - one <= most, "{one} {next}: {times:?}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn a_timetable_covers_start_turns_end_and_the_time_after(
        steps in any_steps(),
        millilitres in 20..3000_i64,
        kilograms in 10..150_u16,
        start in 0..1440_u16,
        watched in any_observation(),
    ) {
        let plan = plan(&steps, millilitres, kilograms);
        let Ok(infusion) = infuse(&plan) else { return Ok(()) };
        let start = ClockTime::minutes(start);
        let (turns, ends) = planned_turns(&infusion, start);
        let times = timetable(&turns, Some(ends), &watched);
        in_order(&times, Some(ends), &watched);
        let at = |when: ClockTime, what: Moment| times.iter().any(|time| {
            minute(time.at) == minute(when) && time.why.contains(&what)
        });
        prop_assert_eq!(times[0].at, start);
        prop_assert!(at(start, Moment::Before) && at(ends, Moment::End));
        for step in &infusion.steps[1..] {
            prop_assert!(at(step.starts(start), Moment::Rate(step.pump)));
        }
        let quarter = start.after(Span::minutes(15));
        prop_assert_eq!(at(quarter, Moment::Quarter), quarter < ends);
        let last = times.last().unwrap();
        prop_assert_eq!(minute(last.at), minute(ends.after(watched.after())));
        prop_assert!(last.why.contains(&Moment::After(watched.after())));
    }

    #[test]
    fn a_timetable_follows_the_day_as_it_goes(
        steps in any_steps(),
        millilitres in 100..3000_i64,
        kilograms in 10..150_u16,
        done in prop::collection::vec((1..90_i64, 0..5_u8), 0..5),
        watched in any_observation(),
    ) {
        let plan = plan(&steps, millilitres, kilograms);
        let start = ClockTime::minutes(540);
        let Ok(rates) = RunRates::planned(&plan) else { return Ok(()) };
        let mut events = vec![RunEvent { at: start, what: RunAction::Rates(rates) }];
        for (later, what) in done {
            let what = match what {
                0 => RunAction::Pause,
                1 => RunAction::Resume(None),
                2 => RunAction::SlowTo(1),
                3 => RunAction::NewLot("L".to_owned()),
                _ => RunAction::Rates(RunRates::parse("20/30 40/15 60 of 4000").unwrap()),
            };
            let before = events.last().map_or(start, |event| event.at);
            events.push(RunEvent { at: before.after(Span::seconds(later * 60)), what });
            if replan(&plan, start, &events).is_err() {
                events.pop();
            }
        }
        let Ok(sheet) = replan(&plan, start, &events) else { return Ok(()) };
        let (turns, ends) = run_turns(&sheet, &events);
        prop_assert_eq!(ends, sheet.ends);
        let times = timetable(&turns, ends, &watched);
        in_order(&times, ends, &watched);
        let due = |when: ClockTime| times.iter().any(|time| minute(time.at) == minute(when));
        for pair in sheet.rows.windows(2) {
            prop_assert!(pair[0].pump == pair[1].pump || due(pair[1].from));
        }
        for event in &events {
            let restarts = matches!(event.what, RunAction::NewLot(_));
            let quarter = event.at.after(Span::minutes(15));
            if restarts {
                prop_assert!(due(event.at));
                prop_assert!(due(quarter) || ends.is_some_and(|ends| quarter >= ends));
            }
            if event.what == RunAction::Pause {
                prop_assert!(due(event.at));
            }
        }
        prop_assert_eq!(times[0].at, start);
    }

    #[test]
    fn dates_after_ascend_and_none_is_lost_by_not_knowing(
        day in 0..60_000_i32,
        days in 0..15_u8,
        course in 1..5000_u32,
        group in 0..5_u8,
        kidney in 0..3_u8,
        vaccine in 0..3_u8,
    ) {
        let presence = |answer| match answer {
            0 => None,
            1 => Some(Presence::Absent),
            _ => Some(Presence::Present),
        };
        let groups = [BloodGroup::O, BloodGroup::A, BloodGroup::B, BloodGroup::Ab];
        let patient = Patient {
            blood_group: groups.get(usize::from(group)).copied(),
            kidney_disease: presence(kidney),
            live_vaccine_planned: presence(vaccine),
            ..Patient::default()
        };
        let first = Date::days_since_1970(day);
        let checks = |patient: &Patient| afterwards(&AfterInput {
           nights: 0,
            first,

            days,
            course: DosePerKilogram::mg(course),
            patient,
        });
        let known = checks(&patient);
        let last = first.after_days(i32::from(days.max(1)) - 1);
        prop_assert!(known.windows(2).all(|pair| pair[0].from <= pair[1].from));
        for check in &known {
            // From the course on, and beyond its last day.
            prop_assert!(first <= check.from && check.from <= check.to && last < check.to);
            prop_assert!(check.kind.is_a_limit() == (check.from == check.to));
        }
        let unknown: Vec<AfterKind> = checks(&Patient::default()).iter().map(|c| c.kind).collect();
        for check in &known {
            prop_assert!(unknown.contains(&check.kind), "{:?} is due and was lost", check.kind);
        }
    }
}
