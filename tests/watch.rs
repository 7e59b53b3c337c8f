//! Before, during, at a reaction and after: golden pages of the dossier's cases F2 and F4, and laws.
//!
//! After a change that is meant: `INSTA_UPDATE=always cargo test --no-default-features --test watch`,
//! then read the difference as a clinician would.
#![expect(
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test may fail loudly"
)]

mod ordering;

use std::fmt::Write as _;

use ivig_navigator::advice::layers;
use ivig_navigator::evidence::{Condition, Fact, Status};
use ivig_navigator::order::{
    AfterCheck, AfterInput, AfterKind, CheckGroup, DEGREES, Form, GRADED, HIGH_RATE, InfusionPlan,
    LongerBecause, Moment, OBSERVED, OWN_REGIMEN, Observation, Order, RunAction, RunEvent,
    RunRates, SUSPECTS, Setting, Settings, Sheet, SheetInput, VITAL_SIGNS, VitalSigns, afterwards,
    checklist, counted_course, infuse, observation, order_sheet, planned_turns, replan, run_turns,
    second_check, timetable, watch_sheet,
};
use ivig_navigator::patient::{BloodGroup, Field, ImmunoglobulinHistory, Patient, Presence};
use ivig_navigator::product::LadderStep;
use ivig_navigator::quantity::{
    BodyWeight, ClockTime, Concentration, Date, DosePerKilogram, DosingWeight, NO_BREAK_SPACE,
    PumpIncrement, RatePerKilogram, Span, Volume,
};
use ivig_navigator::safety::{Layer, screen};
use ivig_navigator::text::{Language, Text};
use ordering::{Typed, answers, ward};
use proptest::prelude::*;

fn f2() -> Typed {
    Typed {
        condition: Condition::Cidp,
        regimen: "cidp-1x2",
        days: None,
        case: answers(
            &[
                (Field::Weight, "98"),
                (Field::Height, "165"),
                (Field::Age, "50"),
                (Field::Sex, "female"),
                (Field::Pregnant, "absent"),
                (Field::TreatmentPhase, "induction"),
                (Field::CidpForm, "typical"),
            ],
            &[
                (Setting::Country, "canada"),
                (Setting::Product, "panzyga-us"),
                (Setting::Label, "us-cidp"),
                (Setting::StartTime, "09:00"),
                (Setting::StartDate, "2026-11-23"),
            ],
        ),
        ward: ward(&[]),
    }
}

/// High risk; the facts that F4 names, and what a careful clinician has answered beside them.
fn f4() -> Typed {
    Typed {
        condition: Condition::Mg,
        regimen: "mg-0.4x5",
        days: None,
        case: answers(
            &[
                (Field::Weight, "60"),
                (Field::Height, "160"),
                (Field::Age, "72"),
                (Field::Sex, "female"),
                (Field::MgSituation, "crisis"),
                (Field::PlasmaExchange, "not-possible"),
                (Field::Diabetes, "present"),
                (Field::Egfr, "38"),
                (Field::IgaDeficiency, "absent"),
                (Field::SevereIgaDeficiency, "absent"),
                (Field::HeartFailure, "absent"),
                (Field::LoopDiuretic, "present"),
                (Field::NephrotoxicDrugs, "absent"),
                (Field::VolumeDepletion, "absent"),
                (Field::BloodGroup, "a"),
                (Field::ImmunoglobulinHistory, "continued"),
                (Field::EarlierReaction, "mild"),
                (Field::LiveVaccinePlanned, "absent"),
            ],
            &[
                (Setting::Country, "us"),
                (Setting::WeightRule, "us-above-120-percent"),
                (Setting::Product, "octagam-10-us"),
                (Setting::Label, "us-dm"),
                (Setting::HighestStep, "1.8"),
                (Setting::StartTime, "09:00"),
                (Setting::StartDate, "2026-11-23"),
            ],
        ),
        ward: ward(&[]),
    }
}

fn ordered(typed: &Typed) -> (Order, Patient) {
    let (patient, findings) = typed.read();
    assert!(findings.is_empty(), "{findings:?}");
    (typed.order().unwrap().unwrap(), patient)
}

fn fact(fact: &Fact<Text>, language: Language) -> String {
    let said = fact.value().unwrap().get(language);
    let status = fact.status().text().get(language);
    if fact.status() == Status::AppDefault {
        return format!("{said} [{status}]");
    }
    let layer = Layer::of(fact).text().get(language);
    let codes: Vec<&str> = fact.sources().iter().map(|s| s.code()).collect();
    format!("{said} [{layer}; {status}; {}]", codes.join(" "))
}

fn first_day(typed: &Typed) -> Date {
    Date::parse(typed.case.text_under(Setting::StartDate.key())).unwrap()
}

fn after_of(typed: &Typed, order: &Order, patient: &Patient) -> Vec<AfterCheck> {
    afterwards(&AfterInput {
        first: first_day(typed),
        days: u8::try_from(order.per_day().len()).unwrap(),
        course: counted_course(order),
        patient,
    })
}

/// The page of a case in one language, as a clinician reads it.
fn page(typed: &Typed, language: Language) -> String {
    let (order, patient) = ordered(typed);
    let supply = order.supply.as_ref().unwrap();
    let mut page = String::new();
    let name = supply.stocked.name();
    let verdict = supply.screening.suitability().text().get(language);
    writeln!(page, "{}: {verdict}", name.get(language)).unwrap();
    for reason in &supply.screening.reasons {
        writeln!(page, "  {}", reason.sentence().get(language)).unwrap();
        for said in &reason.says {
            writeln!(page, "    - {}", fact(said, language)).unwrap();
        }
    }
    if let Some(sodium) = &supply.screening.sodium {
        for line in &sodium.working {
            writeln!(page, "  Na: {}", line.get(language)).unwrap();
        }
    }
    let checks = checklist(&order, &patient);
    for group in CheckGroup::ALL {
        writeln!(page, "\n{}", group.text().get(language)).unwrap();
        for check in checks.iter().filter(|check| check.group == group) {
            writeln!(page, "  [ ] {}", check.what.get(language)).unwrap();
            writeln!(page, "      {}", fact(&check.why, language)).unwrap();
        }
    }
    let start = ClockTime::minutes(540);
    for day in &supply.days {
        let infusion = day.infusion.as_ref().unwrap().as_ref().unwrap();
        let watched = observation(&patient, supply.rates.as_ref(), Some(infusion));
        let (turns, ends) = planned_turns(infusion, start);
        let because: Vec<&str> = watched
            .because
            .iter()
            .map(|b| b.text().get(language))
            .collect();
        writeln!(
            page,
            "\n{}: {} ({})",
            day.days().get(language),
            watched.after().figure(),
            because.join(", ")
        )
        .unwrap();
        for time in timetable(&turns, Some(ends), &watched) {
            writeln!(
                page,
                "  {}  {}",
                time.at.figure(),
                time.sentence().get(language)
            )
            .unwrap();
        }
    }
    for said in [&VITAL_SIGNS, &OBSERVED, &HIGH_RATE] {
        writeln!(page, "  {}", fact(said, language)).unwrap();
    }
    writeln!(page).unwrap();
    for check in after_of(typed, &order, &patient) {
        writeln!(
            page,
            "{}: {}",
            check.figure(),
            check.kind.name().get(language)
        )
        .unwrap();
        writeln!(page, "    {}", fact(&check.why, language)).unwrap();
        writeln!(page, "    {}", fact(&check.counted, language)).unwrap();
    }
    page.replace(NO_BREAK_SPACE, " ")
}

fn golden(name: &str, page: &str) {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("golden");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, page));
}

#[test]
fn the_pages_of_f2_and_f4() {
    for (name, typed) in [("F2", f2()), ("F4", f4())] {
        for language in Language::ALL {
            golden(
                &format!("watch-{name}-{}", language.tag()),
                &page(&typed, language),
            );
        }
    }
}

/// A sheet of a case.
fn sheet_of(typed: &Typed, make: impl Fn(&SheetInput<'_>) -> Sheet) -> Sheet {
    let (order, patient) = ordered(typed);
    make(&SheetInput {
        order: &order,
        advice: &layers(typed.condition, &patient),
        screening: &screen(&patient),
        patient: &patient,
        settings: &Settings {
            case: &typed.case,
            ward: &typed.ward,
        },
        version: "0.0.0",
        evidence: "2004, 2026-11",
        made: "2026-11-22 14:02",
    })
}

#[test]
fn the_watch_sheets_of_f2_and_f4() {
    for (name, typed) in [("F2", f2()), ("F4", f4())] {
        let sheet = sheet_of(&typed, watch_sheet);
        for language in Language::ALL {
            let page = sheet.plain(language).replace(NO_BREAK_SPACE, " ");
            assert!(!page.contains(['{', '}']), "{page}");
            golden(&format!("sheet-{name}-watch-{}", language.tag()), &page);
        }
        let rows = |form| {
            let part = sheet.parts.iter().find(|part| part.form == form);
            part.map_or(0, |part| part.rows.len())
        };
        assert!(rows(Form::Checks) > 8 && rows(Form::Vitals) > 6);
    }
}

#[test]
fn a_watch_sheet_keeps_to_its_page_and_says_what_it_left_out() {
    // 2 g/kg on one day by 5 % at the slow end: a day of many hours.
    let mut long = f2();
    long.condition = Condition::Gbs;
    long.regimen = OWN_REGIMEN;
    let long = long
        .with(Setting::Country, "japan")
        .with(Setting::Product, "venoglobulin-ih-5")
        .with(Setting::Label, "jp-neuro")
        .with(Setting::OwnDose, "2")
        .with(Setting::OwnBasis, "course")
        .with(Setting::OwnDays, "1");
    let sheet = sheet_of(&long, watch_sheet);
    let vitals = sheet
        .parts
        .iter()
        .find(|part| part.form == Form::Vitals)
        .unwrap();
    assert_eq!(vitals.rows.len(), 17);
    let note = vitals.rows.last().unwrap()[1].en();
    assert!(
        note.contains("In between as well every 30\u{a0}min."),
        "{note}"
    );
    // The start, every change of rate, the end and the time after it stay.
    let said: Vec<&str> = vitals.rows.iter().map(|row| row[1].en()).collect();
    for wanted in ["Before the start", "At the end", "1\u{a0}h after the end"] {
        assert!(said.contains(&wanted), "{wanted}: {said:#?}");
    }
    // Without rates no time is made up; without a first day no date.
    let bare = f2()
        .with(Setting::Product, "qivigy-us")
        .with(Setting::StartDate, "");
    let page = sheet_of(&bare, watch_sheet).plain(Language::En);
    assert!(page.contains("No rates are chosen") && page.contains("________"));
    assert!(!page.contains("1970"));
}

#[test]
fn what_closes_a_product_stands_on_top_of_every_sheet() {
    let mut closed = f2()
        .with(Setting::Product, "privigen-us")
        .with(Setting::Label, "");
    closed.case.set(Field::Hyperprolinaemia, "present");
    for make in [order_sheet, second_check, watch_sheet] {
        let sheet = sheet_of(&closed, make);
        assert_eq!(sheet.parts[0].form, Form::Stop);
        let told = sheet.parts[0].rows[0][0].en();
        assert!(
            told.starts_with("Privigen (US): Do not use: L-proline"),
            "{told}"
        );
    }
    let open = sheet_of(&f2(), order_sheet);
    assert!(open.parts.iter().all(|part| part.form != Form::Stop));
}

#[test]
fn the_page_of_a_reaction() {
    for language in Language::ALL {
        let mut page = String::new();
        for degree in &DEGREES {
            let name = degree.name.get(language);
            writeln!(page, "{name}: {}", degree.signs.get(language)).unwrap();
            for step in degree.steps {
                writeln!(page, "  - {}", fact(step, language)).unwrap();
            }
        }
        for suspect in &SUSPECTS {
            writeln!(page, "{}", suspect.name.get(language)).unwrap();
            for said in [Some(suspect.when), suspect.then].iter().flatten() {
                writeln!(page, "  - {}", fact(said, language)).unwrap();
            }
        }
        writeln!(page, "{}", fact(&GRADED, language)).unwrap();
        golden(
            &format!("watch-reaction-{}", language.tag()),
            &page.replace(NO_BREAK_SPACE, " "),
        );
    }
}

#[test]
fn the_checks_that_f4_must_bring_up() {
    let typed = f4();
    let (order, patient) = ordered(&typed);
    let said: Vec<String> = checklist(&order, &patient)
        .iter()
        .map(|check| check.what.en().to_owned())
        .collect();
    for wanted in [
        "Suitable with care: Maltose and glucose meters (here: Diabetes)",
        "Creatinine and urine output",
        "Loop diuretic reviewed",
        "Earlier reaction (Mild: settled when slowed or paused): premedication considered",
        "Haemoglobin or haematocrit before the start (2\u{a0}g/kg or more, group not O or not known)",
    ] {
        assert!(
            said.iter().any(|line| line == wanted),
            "{wanted}: {said:#?}"
        );
    }
    assert!(said.iter().any(|line| line.starts_with("Do not dilute.")));
    // Held below the label's maximum and no first infusion: 20 minutes are enough.
    let supply = order.supply.as_ref().unwrap();
    let infusion = supply.days[0].infusion.as_ref().unwrap().as_ref().unwrap();
    let watched = observation(&patient, supply.rates.as_ref(), Some(infusion));
    assert_eq!(
        (watched.because.len(), watched.after()),
        (0, Span::minutes(20))
    );
}

#[test]
fn nothing_stands_twice_on_a_checklist_and_every_item_has_its_ground() {
    for typed in [f2(), f4()] {
        for history in ["", "first", "switched", "long-gap", "continued"] {
            let mut typed = typed.clone();
            typed.case.set(Field::ImmunoglobulinHistory, history);
            let (order, patient) = ordered(&typed);
            let checks = checklist(&order, &patient);
            for (at, check) in checks.iter().enumerate() {
                assert!(
                    checks[..at].iter().all(|other| other.what != check.what),
                    "{check:?}"
                );
                assert!(check.why.value().is_some() && check.why.status() != Status::Unverified);
            }
            let groups: Vec<CheckGroup> = checks.iter().map(|check| check.group).collect();
            assert!(groups.is_sorted(), "group by group");
            let asked = checks.iter().filter_map(|check| check.asks);
            let asked: Vec<Field> = asked.collect();
            let asks_history = asked.contains(&Field::ImmunoglobulinHistory);
            assert_eq!(asks_history, history.is_empty());
            let drawn = checks
                .iter()
                .any(|check| check.what.en().starts_with("Blood for antibodies"));
            assert_eq!(drawn, matches!(history, "" | "first"));
        }
    }
}

#[test]
fn the_longer_time_is_taken_where_it_is_not_known() {
    let with = |history| {
        let patient = Patient {
            immunoglobulin_history: history,
            ..Patient::default()
        };
        observation(&patient, None, None).because
    };
    use LongerBecause::{First, HighRate, HistoryNotKnown, LongGap, Switched};
    for (history, because) in [
        (None, Some(HistoryNotKnown)),
        (Some(ImmunoglobulinHistory::First), Some(First)),
        (Some(ImmunoglobulinHistory::Switched), Some(Switched)),
        (Some(ImmunoglobulinHistory::LongGap), Some(LongGap)),
        (Some(ImmunoglobulinHistory::Continued), None),
    ] {
        // No rates: not known to be slow.
        let expected: Vec<_> = because.into_iter().chain([HighRate]).collect();
        assert_eq!(with(history), expected, "{history:?}");
    }
}

#[test]
fn checks_after_are_due_unless_they_are_known_not_to_be() {
    let due = |course, group, kidney: Option<Presence>| -> Vec<AfterKind> {
        let absent = Some(Presence::Absent);
        let patient = Patient {
            age: Some(40),
            blood_group: group,
            kidney_disease: kidney,
            diabetes: absent,
            volume_depletion: absent,
            sepsis: absent,
            paraprotein: absent,
            nephrotoxic_drugs: absent,
            live_vaccine_planned: absent,
            ..Patient::default()
        };
        let checks = afterwards(&AfterInput {
            first: Date::parse("2026-11-22").unwrap(),
            days: 5,
            course: DosePerKilogram::mg(course),
            patient: &patient,
        });
        checks.iter().map(|check| check.kind).collect()
    };
    use AfterKind::{Clot, Creatinine, Haemoglobin, HaemoglobinFda, Headache};
    let absent = Some(Presence::Absent);
    assert_eq!(due(2000, Some(BloodGroup::O), absent), [Headache, Clot]);
    assert_eq!(due(1999, None, absent), [Headache, Clot]);
    for group in [
        None,
        Some(BloodGroup::A),
        Some(BloodGroup::B),
        Some(BloodGroup::Ab),
    ] {
        let expected = [Headache, Clot, HaemoglobinFda, Haemoglobin];
        assert_eq!(due(2000, group, absent), expected, "{group:?}");
    }
    for kidney in [None, Some(Presence::Present)] {
        let expected = [Headache, Clot, Creatinine];
        assert_eq!(due(400, None, kidney), expected, "{kidney:?}");
    }
}

#[test]
fn dates_by_hand() {
    let dates = |days, course| -> Vec<String> {
        let checks = afterwards(&AfterInput {
            first: Date::parse("2026-11-23").unwrap(),
            days,
            course: DosePerKilogram::mg(course),
            patient: &Patient::default(),
        });
        checks
            .iter()
            .map(|check| format!("{} {}", check.kind.key(), check.figure()))
            .collect()
    };
    // Five days from the 23rd: the last is the 27th.
    assert_eq!(
        dates(5, 2000),
        [
            "headache 2026-11-23 – 2026-11-29",
            "clot 2026-11-23 – 2026-12-11",
            "creatinine 2026-11-24 – 2026-12-04",
            "haemoglobin-36-96-h 2026-11-29 – 2026-12-01",
            "haemoglobin-day-5-10 2026-12-02 – 2026-12-07",
            "vaccine-eu 2027-02-27",
            "vaccine-us 2027-10-27",
            "measles-eu 2027-11-27",
        ]
    );
    for (course, month) in [
        (400, "07"),
        (420, "07"),
        (421, "09"),
        (1000, "09"),
        (1051, "10"),
    ] {
        let us = format!("vaccine-us 2027-{month}-23");
        assert!(
            dates(1, course).contains(&us),
            "{course}: {:?}",
            dates(1, course)
        );
    }
    assert_eq!(dates(0, 400), dates(1, 400));
}

#[test]
fn the_dose_after_rounding_counts_where_it_is_more() {
    // 1.995 g/kg of 60 kg is 119.7 g; the nearest vials give 120 g, 2 g/kg.
    let typed = |dose: &str, rounding: &str| {
        let mut typed = f4();
        typed.regimen = OWN_REGIMEN;
        typed
            .with(Setting::OwnDose, dose)
            .with(Setting::OwnBasis, "course")
            .with(Setting::OwnDays, "5")
            .with(Setting::Rounding, rounding)
    };
    let counted = |typed: Typed| counted_course(&ordered(&typed).0).as_mg();
    assert_eq!(counted(typed("1.995", "nearest-vial")), 2000);
    assert_eq!(counted(typed("1.995", "none")), 1995);
    // F2 is rounded down to 145 g, and its regimen is 2 g/kg all the same.
    assert_eq!(counted(f2()), 2000);
}

// Laws.

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
