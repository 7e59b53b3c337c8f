//! The calendar of maintenance, its file as another program reads it, and the subcutaneous dose.
#![expect(
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test may fail loudly"
)]

use std::collections::BTreeSet;

use ivig_navigator::evidence::{Condition, Interval, Repeat, Status};
use ivig_navigator::order::{
    AfterInput, COURSES_SHOWN, Planned, PlannedKind, Review, afterwards, dates, ics, reviews,
    subcutaneous, with_checks,
};
use ivig_navigator::patient::Patient;
use ivig_navigator::product::Country;
use ivig_navigator::quantity::{
    BodyWeight, Date, Dose, DosePerKilogram, DosingWeight, NO_BREAK_SPACE, PerDay,
};
use ivig_navigator::text::Language;
use proptest::prelude::*;

fn date(text: &str) -> Date {
    Date::parse(text).unwrap()
}

// Dates.

fn check(first: &str, repeat: Repeat, expected: &[&str]) {
    let planned = dates(date(first), 1, repeat, &[]);
    let figures: Vec<String> = planned.iter().map(Planned::figure).collect();
    assert_eq!(figures, expected, "{repeat:?} from {first}");
    for (index, one) in planned.iter().enumerate() {
        let number = u8::try_from(index).unwrap() + 2;
        assert_eq!(one.what, PlannedKind::Course(number));
    }
}

#[test]
fn the_next_courses_are_counted_from_the_first_day() {
    use Interval::{Months, Weeks, WeeksBetween};
    use Repeat::{Every, Once};
    check("2026-11-22", Once, &[]);
    check("2026-11-22", Every(Weeks(3), Some(1)), &[]);
    check(
        "2026-11-22",
        Every(Weeks(3), Some(3)),
        &["2026-12-13", "2027-01-03"],
    );
    // A leap day and the turn of a year, by hand.
    check("2028-02-22", Every(Weeks(1), Some(2)), &["2028-02-29"]);
    check("2027-12-20", Every(Weeks(2), Some(2)), &["2028-01-03"]);
    // Without an end, six.
    check(
        "2026-01-01",
        Every(Weeks(1), None),
        &[
            "2026-01-08",
            "2026-01-15",
            "2026-01-22",
            "2026-01-29",
            "2026-02-05",
            "2026-02-12",
        ],
    );
    // The last day of a shorter month, and the 31st again after it.
    check(
        "2026-12-31",
        Every(Months(1), None),
        &[
            "2027-01-31",
            "2027-02-28",
            "2027-03-31",
            "2027-04-30",
            "2027-05-31",
            "2027-06-30",
        ],
    );
    check("2027-11-30", Every(Months(3), Some(2)), &["2028-02-29"]);
    // From the earliest to the latest.
    check(
        "2026-11-22",
        Every(WeeksBetween(2, 4), Some(3)),
        &["2026-12-06 – 2026-12-20", "2026-12-20 – 2027-01-17"],
    );
}

fn review_dates(condition: Condition, country: Country, repeat: Repeat, days: u8) -> Vec<String> {
    let reviews = reviews(condition, country, repeat);
    dates(date("2026-11-22"), days, repeat, &reviews)
        .iter()
        .filter(|one| one.what == PlannedKind::Review)
        .map(Planned::figure)
        .collect()
}

#[test]
fn a_review_is_planned_only_where_one_was_read() {
    let monthly = Repeat::Every(Interval::Months(1), None);
    let check = |condition, country, repeat, expected: &[&str]| {
        assert_eq!(
            review_dates(condition, country, repeat, 5),
            expected,
            "{condition:?}, {country:?}, {repeat:?}"
        );
    };
    // Japan counts from the end of dosing: 2026-11-26 and four weeks.
    let japan = ["2026-12-13 – 2027-01-03", "2026-12-24"];
    check(Condition::Cidp, Country::Japan, Repeat::Once, &japan);
    check(
        Condition::Mmn,
        Country::Japan,
        Repeat::Once,
        &["2026-12-24"],
    );
    check(Condition::Mmn, Country::Us, Repeat::Once, &[]);
    check(Condition::Cidp, Country::Us, Repeat::Once, &japan[..1]);
    check(Condition::Cidp, Country::Canada, monthly, &["2027-05-22"]);
    check(Condition::Cidp, Country::Us, monthly, &[]);
    check(Condition::Sps, Country::Us, monthly, &["2027-02-22"]);
    let both = ["2027-02-22", "2027-05-22"];
    check(Condition::Sps, Country::Australia, monthly, &both);
    check(Condition::Sps, Country::Canada, monthly, &both);
    check(Condition::Gbs, Country::Canada, Repeat::Once, &[]);
    // Ontario does not fund these.
    for condition in [Condition::Als, Condition::MsWeakness] {
        check(condition, Country::Canada, monthly, &[]);
    }
}

#[test]
fn every_review_says_who_says_so() {
    let repeats = [Repeat::Once, Repeat::Every(Interval::Weeks(3), None)];
    let mut found: BTreeSet<&str> = BTreeSet::new();
    for condition in Condition::ALL {
        for country in Country::ALL {
            for repeat in repeats {
                for review in reviews(*condition, country, repeat) {
                    assert!(matches!(
                        review.why.status(),
                        Status::Verified | Status::Inferred
                    ));
                    assert!(!review.why.sources().is_empty());
                    found.insert(review.why.value().unwrap().en());
                }
            }
        }
    }
    assert_eq!(found.len(), 5, "a rule that never holds");
}

#[test]
fn open_ended_courses_end_with_the_last_review() {
    let three_months = reviews(
        Condition::Sps,
        Country::Us,
        Repeat::Every(Interval::Months(1), None),
    );
    let check = |repeat, courses: usize| {
        let planned = dates(date("2026-11-22"), 2, repeat, &three_months);
        let found = planned.len() - 1;
        assert_eq!(found, courses, "{repeat:?}");
        assert!(planned.windows(2).all(|pair| pair[0].from <= pair[1].from));
    };
    check(Repeat::Every(Interval::Months(1), None), 3);
    check(Repeat::Every(Interval::Months(4), None), 0);
    check(
        Repeat::Every(Interval::Weeks(2), None),
        usize::from(COURSES_SHOWN),
    );
    // A stated number of courses is shown whole.
    check(Repeat::Every(Interval::Months(4), Some(3)), 2);
}

fn any_interval() -> impl Strategy<Value = Interval> {
    prop_oneof![
        any::<u8>().prop_map(Interval::Weeks),
        any::<u8>().prop_map(Interval::Months),
        (any::<u8>(), any::<u8>())
            .prop_map(|(one, other)| Interval::WeeksBetween(one.min(other), one.max(other))),
    ]
}

fn any_repeat() -> impl Strategy<Value = Repeat> {
    prop_oneof![
        Just(Repeat::Once),
        (any_interval(), any::<Option<u8>>())
            .prop_map(|(interval, times)| Repeat::Every(interval, times)),
    ]
}

fn every_review() -> Vec<&'static Review> {
    let mut found = reviews(Condition::Cidp, Country::Japan, Repeat::Once);
    let monthly = Repeat::Every(Interval::Months(1), None);
    found.extend(reviews(Condition::Sps, Country::Australia, monthly));
    found
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn months_keep_the_day_or_end_with_the_month(days in 0..60_000i32, months in any::<u16>()) {
        let start = Date::days_since_1970(days);
        let end = start.after_months(months);
        let (year, month, day) = start.parts();
        let (later_year, later_month, later_day) = end.parts();
        let passed = (later_year - year) * 12 + later_month - month;
        prop_assert_eq!(passed, i32::from(months));
        let next = end.after_days(1);
        prop_assert!(later_day == day || later_day < day && next.parts().2 == 1);
    }

    #[test]
    fn no_plan_panics_and_every_plan_is_in_order(
        days in any::<i32>(), length in any::<u8>(), repeat in any_repeat(),
    ) {
        let planned = dates(Date::days_since_1970(days), length, repeat, &every_review());
        for one in &planned {
            prop_assert!(one.from <= one.to && one.days >= 1);
        }
        prop_assert!(planned.windows(2).all(|pair| pair[0].from <= pair[1].from));
    }

    #[test]
    fn any_plan_can_be_read_back(
        days in 0..40_000i32,
        length in 1..6u8,
        repeat in any_repeat(),
        mg in 1..300_000i64,
        stamp in 0..4_000_000_000_000i64,
    ) {
        let first = Date::days_since_1970(days);
        let planned = dates(first, length, repeat, &every_review());
        let doses = vec![Dose::mg(mg); length.into()];
        for language in Language::ALL {
            read_back(&planned, &doses, "a case", stamp, language);
        }
    }
}

// The file, read by a reader that knows nothing of the writer: RFC 5545.

#[derive(Debug, PartialEq)]
struct Event {
    uid: String,
    start: Date,
    /// The day after the last.
    end: Date,
    summary: String,
    stamp: String,
}

/// The content lines, unfolded; panics where a line is not as the standard says.
fn lines(file: &str) -> Vec<(String, String)> {
    assert!(file.ends_with("\r\n"));
    assert!(!file.replace("\r\n", "").contains(['\r', '\n']));
    let mut unfolded: Vec<String> = Vec::new();
    for line in file.strip_suffix("\r\n").unwrap().split("\r\n") {
        assert!(line.len() <= 75 && !line.is_empty(), "{line}");
        match line.strip_prefix(' ') {
            Some(rest) => unfolded.last_mut().unwrap().push_str(rest),
            None => unfolded.push(line.to_owned()),
        }
    }
    unfolded
        .iter()
        .map(|line| {
            let (name, value) = line.split_once(':').unwrap();
            (name.to_owned(), value.to_owned())
        })
        .collect()
}

fn unescaped(value: &str) -> String {
    let mut text = String::new();
    let mut signs = value.chars();
    while let Some(sign) = signs.next() {
        assert!(sign != ';' && sign != ',', "not escaped: {value}");
        text.push(match sign {
            '\\' => match signs.next().unwrap() {
                'n' | 'N' => '\n',
                kept @ ('\\' | ';' | ',') => kept,
                other => panic!("\\{other}"),
            },
            plain => plain,
        });
    }
    text
}

fn day(value: &str) -> Date {
    assert_eq!(value.len(), 8, "{value}");
    let (year, rest) = value.split_at(4);
    let (month, day) = rest.split_at(2);
    // Dates beyond the years that can be typed are not read back by `Date::parse`.
    let text = format!("{year}-{month}-{day}");
    Date::parse(&text).unwrap_or_else(|| {
        (80_000..2_000_000)
            .map(Date::days_since_1970)
            .find(|date| date.figure() == text)
            .unwrap()
    })
}

fn parse(file: &str) -> Vec<Event> {
    let lines = lines(file);
    let (head, rest) = lines.split_at(4);
    let head: Vec<(&str, &str)> = head.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect();
    assert_eq!(head[0], ("BEGIN", "VCALENDAR"));
    assert_eq!(head[1], ("VERSION", "2.0"));
    assert_eq!((head[2].0, head[3]), ("PRODID", ("CALSCALE", "GREGORIAN")));
    let (end, events) = rest.split_last().unwrap();
    assert_eq!((end.0.as_str(), end.1.as_str()), ("END", "VCALENDAR"));
    let mut found = Vec::new();
    for event in events.split_inclusive(|(name, _)| name == "END") {
        let only = |wanted: &str| {
            let values: Vec<&String> = event
                .iter()
                .filter(|(name, _)| name == wanted)
                .map(|(_, value)| value)
                .collect();
            assert_eq!(values.len(), 1, "{wanted}");
            values[0].clone()
        };
        assert_eq!(
            (only("BEGIN"), only("END")),
            ("VEVENT".to_owned(), "VEVENT".to_owned())
        );
        unescaped(&only("DESCRIPTION"));
        found.push(Event {
            uid: only("UID"),
            start: day(&only("DTSTART;VALUE=DATE")),
            end: day(&only("DTEND;VALUE=DATE")),
            summary: unescaped(&only("SUMMARY")),
            stamp: only("DTSTAMP"),
        });
    }
    found
}

/// Writes, reads, and compares with what was planned.
fn read_back(
    planned: &[Planned],
    doses: &[Dose<PerDay>],
    case: &str,
    stamp: i64,
    language: Language,
) -> Vec<Event> {
    let file = ics(planned, doses, case, stamp, language);
    if planned.iter().any(|one| one.to > date("2199-12-01")) {
        // Beyond what the reader looks up; the lines are checked all the same.
        lines(&file);
        return Vec::new();
    }
    let events = parse(&file);
    let mut left = events.iter();
    for one in planned {
        let whole = one.is_window() || !matches!(one.what, PlannedKind::Course(_));
        let parts = if whole { 1 } else { one.days };
        for part in 0..parts {
            let event = left.next().unwrap();
            let start = one.from.after_days(part.into());
            let last = if whole {
                one.to.after_days(i32::from(one.days) - 1)
            } else {
                start
            };
            assert_eq!((event.start, event.end), (start, last.after_days(1)));
            assert!(event.summary.contains("IVIG"), "{event:?}");
            if !whole {
                let dose = doses[usize::from(part)].sentence();
                assert!(event.summary.contains(dose.get(language)), "{event:?}");
            }
        }
    }
    assert_eq!(left.next(), None);
    let uids: BTreeSet<&str> = events.iter().map(|event| event.uid.as_str()).collect();
    assert_eq!(uids.len(), events.len(), "two events of one identity");
    events
}

#[test]
fn a_calendar_reads_the_checks_after_a_course_among_the_courses() {
    let first = date("2026-11-22");
    let checks = afterwards(&AfterInput {
        nights: 0,
        first,

        days: 2,
        course: DosePerKilogram::mg(2000),
        patient: &Patient::default(),
    });
    let courses = dates(first, 2, Repeat::Every(Interval::Weeks(3), Some(2)), &[]);
    let planned = with_checks(courses, &checks);
    assert!(planned.windows(2).all(|pair| pair[0].from <= pair[1].from));
    let doses = [Dose::grams(75), Dose::grams(70)];
    let events = read_back(&planned, &doses, "x", 0, Language::En);
    let read: Vec<String> = events
        .iter()
        .map(|event| {
            // The day after the last, as the file has it.
            let last = event.end.after_days(-1);
            format!(
                "{} {} {}",
                event.start.figure(),
                last.figure(),
                event.summary
            )
        })
        .collect();
    assert_eq!(
        read,
        [
            "2026-11-22 2026-11-25 After IVIG: Watch for headache with a stiff neck",
            "2026-11-22 2026-12-07 After IVIG: Watch for signs of a clot",
            "2026-11-23 2026-11-30 After IVIG: Measure creatinine",
            "2026-11-25 2026-11-27 After IVIG: Haemoglobin or haematocrit (36 to 96 hours on, FDA)",
            "2026-11-28 2026-12-03 After IVIG: Haemoglobin (days 5 to 10, prospective study)",
            "2026-12-13 2026-12-13 IVIG infusion: 75\u{a0}g a day (course 2, day 1 of 2)",
            "2026-12-14 2026-12-14 IVIG infusion: 70\u{a0}g a day (course 2, day 2 of 2)",
            "2027-02-23 2027-02-23 After IVIG: Live vaccines not before (EU labels)",
            "2027-10-23 2027-10-23 After IVIG: Measles and varicella vaccines not before (US CDC)",
            "2027-11-23 2027-11-23 After IVIG: Measles vaccine may fail until then: check the antibody (EU labels)",
        ]
    );
    // What is kept of courses alone keeps its identity when the checks come in.
    let alone = dates(first, 2, Repeat::Every(Interval::Weeks(3), Some(2)), &[]);
    let alone = read_back(&alone, &doses, "x", 0, Language::En);
    for event in alone {
        assert!(events.iter().any(|other| other.uid == event.uid));
    }
}

#[test]
fn a_calendar_reads_the_days_and_the_grams() {
    let first = date("2026-11-22");
    let planned = dates(first, 2, Repeat::Every(Interval::Weeks(3), Some(2)), &[]);
    let doses = [Dose::grams(75), Dose::grams(70)];
    // 2026-11-22T09:30:05Z.
    let events = read_back(&planned, &doses, "x", 1_795_339_805_999, Language::En);
    let read: Vec<(String, &str)> = events
        .iter()
        .map(|event| (event.start.figure(), event.summary.as_str()))
        .collect();
    assert_eq!(
        read,
        [
            (
                "2026-12-13".to_owned(),
                "IVIG infusion: 75\u{a0}g a day (course 2, day 1 of 2)"
            ),
            (
                "2026-12-14".to_owned(),
                "IVIG infusion: 70\u{a0}g a day (course 2, day 2 of 2)"
            ),
        ]
    );
    assert_eq!(events[0].stamp, "20261122T093005Z");
    assert_eq!(events[0].end, date("2026-12-14"));

    let japanese = read_back(&planned, &doses, "x", 0, Language::Ja);
    assert_eq!(
        japanese[1].summary,
        "IVIG 投与：70\u{a0}g/日（第 2 コース、2/2 日目）"
    );
    // The language changes the words and nothing else.
    for (one, other) in events.iter().zip(&japanese) {
        assert_eq!(
            (&one.uid, one.start, one.end),
            (&other.uid, other.start, other.end)
        );
    }
}

#[test]
fn a_window_lasts_until_a_course_begun_last_is_over() {
    let repeat = Repeat::Every(Interval::WeeksBetween(2, 4), Some(2));
    let planned = dates(date("2026-11-22"), 5, repeat, &[]);
    let events = read_back(&planned, &[Dose::grams(28); 5], "x", 0, Language::En);
    assert_eq!(events.len(), 1);
    assert_eq!(events[0].start, date("2026-12-06"));
    // The latest first day is 2026-12-20, the last day of that course 2026-12-24.
    assert_eq!(events[0].end, date("2026-12-25"));
}

#[test]
fn the_same_plan_has_the_same_identities_and_another_case_has_others() {
    let first = date("2026-11-22");
    let planned = dates(first, 2, Repeat::Every(Interval::Weeks(3), None), &[]);
    let uids = |planned: &[Planned], grams, case: &str, stamp| -> Vec<String> {
        let file = ics(planned, &[Dose::grams(grams); 2], case, stamp, Language::En);
        parse(&file).into_iter().map(|event| event.uid).collect()
    };
    let one = uids(&planned, 70, "case", 0);
    assert_eq!(one, uids(&planned, 70, "case", 86_400_000));
    // A changed dose replaces the entry.
    assert_eq!(one, uids(&planned, 65, "case", 0));
    let other = uids(&planned, 70, "other", 0);
    assert!(one.iter().all(|uid| !other.contains(uid)));
}

#[test]
fn the_file_names_nobody() {
    let planned = dates(
        date("2026-11-22"),
        1,
        Repeat::Every(Interval::Weeks(3), None),
        &[],
    );
    let file = ics(
        &planned,
        &[Dose::grams(60)],
        "Mrs Somebody, bed 4",
        0,
        Language::En,
    );
    assert!(!file.contains("Somebody") && !file.contains("bed"));
}

#[test]
fn a_course_without_doses_is_planned_by_its_days() {
    let planned = [Planned {
        from: date("2026-11-22"),
        to: date("2026-12-22"),
        days: 5,
        what: PlannedKind::Course(200),
    }];
    let file = ics(&planned, &[], "x", 0, Language::Ja);
    assert_eq!(parse(&file).len(), 1);
    // Without doses the days stand alone.
    let single = [Planned {
        to: planned[0].from,
        ..planned[0]
    }];
    assert_eq!(
        parse(&ics(&single, &[], "x", 0, Language::En))[0].summary,
        "IVIG infusion (course 200, day 1 of 5)"
    );
}

// The subcutaneous equivalent.

#[test]
fn the_subcutaneous_dose_is_the_weekly_mean() {
    let check = |country, grams, weeks, kilograms, mg, per_kg, within| {
        let weight = DosingWeight::actual(BodyWeight::kilograms(kilograms));
        let interval = Interval::Weeks(weeks);
        let found = subcutaneous(
            Condition::Cidp,
            country,
            Dose::grams(grams),
            interval,
            weight,
        );
        let found = found.unwrap().unwrap();
        assert_eq!(found.weekly, Dose::mg(mg));
        assert_eq!(found.per_kilogram.as_mg(), per_kg);
        assert_eq!(found.within_range, within, "{grams} g, {weeks} weeks");
        assert_eq!(found.factor_percent, 100);
        assert_eq!(found.working.len(), 2);
        found
    };
    let one = check(Country::Us, 60, 3, 60, 20_000, 333, true);
    assert_eq!(one.why.status(), Status::Secondary);
    assert!(one.working[0].exact && !one.working[1].exact);
    assert_eq!(
        one.working[1].input.en().replace(NO_BREAK_SPACE, " "),
        "20 g a week ÷ 60 kg (actual body weight)"
    );
    assert_eq!(one.working[1].result.en(), "0.333\u{a0}g/kg a week");
    // Ontario divides what was rounded; 65 g in 3 weeks.
    let ontario = check(Country::Canada, 65, 3, 62, 21_667, 349, true);
    assert_eq!(ontario.why.status(), Status::Verified);
    assert!(!ontario.working[0].exact);
    // At the limits, and just outside.
    check(Country::Japan, 36, 3, 60, 12_000, 200, true);
    check(Country::Japan, 35, 3, 60, 11_667, 194, false);
    check(Country::Japan, 72, 3, 60, 24_000, 400, true);
    let above = check(Country::Japan, 120, 3, 60, 40_000, 667, false);
    assert!(above.range_note.en().contains("Hizentra"));
}

#[test]
fn no_factor_no_subcutaneous_dose() {
    let weight = DosingWeight::actual(BodyWeight::kilograms(60));
    let weeks = Interval::Weeks(3);
    for condition in Condition::ALL {
        for country in Country::ALL {
            let found = subcutaneous(*condition, country, Dose::grams(60), weeks, weight);
            let is_some = found.unwrap().is_some();
            assert_eq!(is_some, *condition == Condition::Cidp, "{condition:?}");
        }
    }
    for interval in [Interval::Months(1), Interval::WeeksBetween(2, 4)] {
        let found = subcutaneous(
            Condition::Cidp,
            Country::Us,
            Dose::grams(60),
            interval,
            weight,
        );
        assert_eq!(found, Ok(None), "{interval:?}");
    }
    let nothing = DosingWeight::actual(BodyWeight::kilograms(0));
    for (interval, weight) in [(Interval::Weeks(0), weight), (weeks, nothing)] {
        let found = subcutaneous(
            Condition::Cidp,
            Country::Us,
            Dose::grams(60),
            interval,
            weight,
        );
        assert!(found.is_err());
    }
}
