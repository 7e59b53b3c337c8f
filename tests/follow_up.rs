//! What became of the treatment: readings in and out, and changes judged by a second computation.
#![expect(
    clippy::arithmetic_side_effects,
    clippy::unwrap_used,
    reason = "a test may fail loudly"
)]

use ivig_navigator::evidence::{Condition, Status};
use ivig_navigator::follow_up::{
    Diary, Entry, EntryRefused, Outcome, Reading, Scale, WEAR_OFF_CIDP, WEAR_OFF_RULE, read,
    since_best, since_first_dose, wear_off,
};
use ivig_navigator::quantity::Date;
use proptest::prelude::*;

/// Every scale with what it is judged by, from the table of scores of the dossier.
const MATTERS: [(Scale, Option<i64>); 13] = [
    (Scale::Incat, Some(1)),
    (Scale::Mrc, None),
    (Scale::MgAdl, Some(2)),
    (Scale::GbsDisability, None),
    (Scale::Mmt8, None),
    (Scale::Mrs, None),
    (Scale::GripRightKpa, None),
    (Scale::GripLeftKpa, None),
    (Scale::GripRightKg, None),
    (Scale::GripLeftKg, None),
    (Scale::Igg, None),
    (Scale::Weight, None),
    (Scale::Dose, None),
];

#[test]
fn what_matters_is_what_was_read_and_nothing_else() {
    assert_eq!(MATTERS.map(|(scale, _)| scale).as_slice(), Scale::ALL);
    for (scale, matters) in MATTERS {
        assert_eq!(scale.matters(), matters, "{scale:?}");
        let said = scale.change();
        assert_eq!(
            said.status() == Status::Unverified,
            matters.is_none(),
            "{scale:?}"
        );
        if let Some(matters) = matters {
            let words = said.value().unwrap();
            assert!(words.en().contains(&matters.to_string()), "{}", words.en());
            assert!(!said.sources().is_empty());
        }
    }
    assert_eq!(WEAR_OFF_RULE.status(), Status::AppDefault);
    assert!(!WEAR_OFF_CIDP.sources().is_empty());
}

#[test]
fn a_scale_lies_in_the_range_of_its_score() {
    for scale in Scale::ALL {
        if let Some(id) = scale.score() {
            let (least, most) = id.score().range;
            let (from, to) = scale.range();
            // The dead are not followed.
            assert!(
                i64::from(least) == from && to <= i64::from(most),
                "{scale:?}"
            );
        }
    }
}

#[test]
fn readings_are_taken_or_refused_with_a_sentence() {
    let check = |scale, typed: &str, expected: Result<&str, &str>| {
        let read = read(scale, typed);
        let shown = read.map(Reading::figure);
        let shown = shown.map_err(|why| why.sentence().en().to_owned());
        match (&shown, expected) {
            (Ok(shown), Ok(expected)) => assert_eq!(shown, expected, "{typed}"),
            (Err(shown), Err(expected)) => assert!(shown.contains(expected), "{shown}"),
            _ => assert_eq!(
                shown,
                expected.map(str::to_owned).map_err(str::to_owned),
                "{typed}"
            ),
        }
    };
    check(Scale::Incat, "2/3", Ok("5 (2 + 3)"));
    check(Scale::Incat, "２／３", Ok("5 (2 + 3)"));
    check(Scale::Incat, "5", Err("2/3"));
    check(Scale::Incat, "6/0", Err("0 to 5"));
    check(Scale::MgAdl, "24", Ok("24"));
    check(Scale::MgAdl, "25", Err("from 0 to 24"));
    check(Scale::Mmt8, "150", Ok("150"));
    check(Scale::Igg, "11,5", Ok("11.5\u{a0}g/L"));
    check(Scale::Igg, "0", Err("from 0.1 to 100"));
    check(Scale::Weight, "70.25", Err("digits"));
    check(Scale::GripRightKpa, "63", Ok("63\u{a0}kPa"));
    check(Scale::Dose, "140", Ok("140\u{a0}g"));
    check(Scale::Dose, "a lot", Err("not a number"));
    assert!(EntryRefused::Day.sentence().ja().contains("2026-11-29"));
}

#[test]
fn response_is_judged_against_the_reading_before_the_first_course() {
    let check = |diary: &str, scale, expected: Option<(&str, i64, Outcome)>| {
        let judged = since_first_dose(&Diary::read(diary), scale);
        let shown = judged.map(|one| (one.from.on.figure(), one.by, one.outcome));
        let expected = expected.map(|(from, by, outcome)| (from.to_owned(), by, outcome));
        assert_eq!(shown, expected, "{diary}");
    };
    let dose = "2026-09-02 dose 140\n";
    check("", Scale::Incat, None);
    check("2026-09-01 incat 2/3", Scale::Incat, None);
    // Of two readings before the course the later one; of the day itself, too.
    let before = "2026-08-01 incat 4/4\n2026-09-02 incat 2/3\n";
    check(
        &format!("{dose}{before}2026-10-14 incat 2/2"),
        Scale::Incat,
        Some(("2026-09-02", 1, Outcome::Better)),
    );
    // The arms between 0 and 1 do not count.
    check(
        &format!("{dose}2026-09-01 incat 1/3\n2026-10-14 incat 0/3"),
        Scale::Incat,
        Some(("2026-09-01", 0, Outcome::NoChangeThatCounts)),
    );
    check(
        &format!("{dose}2026-09-01 incat 2/3\n2026-10-14 incat 0/3"),
        Scale::Incat,
        Some(("2026-09-01", 2, Outcome::Better)),
    );
    check(
        &format!("{dose}2026-09-01 incat 2/3\n2026-10-14 incat 2/4"),
        Scale::Incat,
        Some(("2026-09-01", -1, Outcome::Worse)),
    );
    // A course without a reading before it: the first reading.
    check(
        &format!("{dose}2026-09-08 mg-adl 9\n2026-10-14 mg-adl 7"),
        Scale::MgAdl,
        Some(("2026-09-08", 2, Outcome::Better)),
    );
    check(
        &format!("{dose}2026-09-01 mg-adl 9\n2026-10-14 mg-adl 8"),
        Scale::MgAdl,
        Some(("2026-09-01", 1, Outcome::NoChangeThatCounts)),
    );
    check(
        "2026-09-01 mrc 40\n2026-10-14 mrc 52",
        Scale::Mrc,
        Some(("2026-09-01", 12, Outcome::NotJudged)),
    );
    check("2026-09-01 igg 9\n2026-10-14 igg 15", Scale::Igg, None);
}

#[test]
fn wear_off_is_found_between_courses_and_after_the_last() {
    let check = |readings: &str, expected: &[(&str, Option<&str>, i64)]| {
        let courses = "2026-09-01 dose 70\n2026-09-22 dose 70\n";
        let diary = Diary::read(&format!("{courses}{readings}"));
        let found: Vec<_> = wear_off(&diary, Scale::Incat)
            .into_iter()
            .map(|one| {
                (
                    one.after.figure(),
                    one.before.map(Date::figure),
                    one.change.by,
                )
            })
            .collect();
        let expected: Vec<_> = expected
            .iter()
            .map(|(after, before, by)| ((*after).to_owned(), before.map(str::to_owned), *by))
            .collect();
        assert_eq!(found, expected, "{readings}");
    };
    check("", &[]);
    check("2026-09-08 incat 1/1", &[]);
    check(
        "2026-09-08 incat 1/1\n2026-09-22 incat 1/2",
        &[("2026-09-01", Some("2026-09-22"), -1)],
    );
    // A reading of the first course's own day was made before it.
    check("2026-09-01 incat 1/1\n2026-09-22 incat 1/2", &[]);
    check(
        "2026-09-08 incat 2/2\n2026-09-15 incat 1/1\n2026-09-21 incat 1/2",
        &[("2026-09-01", Some("2026-09-22"), -1)],
    );
    check("2026-09-08 incat 0/1\n2026-09-21 incat 1/1", &[]);
    check(
        "2026-09-29 incat 1/1\n2026-10-20 incat 3/1",
        &[("2026-09-22", None, -2)],
    );
    // Lost over the next course is not wear-off of the one before.
    check("2026-09-08 incat 1/1\n2026-09-29 incat 1/2", &[]);
}

#[test]
fn what_was_gained_and_is_lost_again_is_said() {
    let diary = Diary::read("2026-09-01 incat 3/3\n2026-10-01 incat 1/1\n2026-11-01 incat 2/2");
    let judged = since_best(&diary, Scale::Incat).unwrap();
    assert_eq!(
        (judged.from.on.figure(), judged.by),
        ("2026-10-01".to_owned(), -2)
    );
    assert_eq!(judged.outcome, Outcome::Worse);
    assert_eq!(
        judged.sentence().en(),
        "2026-10-01 to 2026-11-01: worse by 2"
    );
}

#[test]
fn a_day_holds_one_reading_of_a_scale() {
    let mut diary = Diary::read("2026-09-01 igg 9\n2026-09-01 weight 70");
    diary.add(Entry::parse("2026-09-01 igg 9.5").unwrap());
    assert_eq!(diary.text(), "2026-09-01 weight 70\n2026-09-01 igg 9.5");
    diary.remove(Date::parse("2026-09-01").unwrap(), Scale::Weight);
    assert_eq!(diary.scales(), [Scale::Igg]);
}

#[test]
fn a_condition_is_followed_by_its_own_scores_and_by_what_all_have() {
    let of = |condition| Scale::fitting(Some(condition));
    assert!(
        of(Condition::Mg).contains(&Scale::MgAdl) && !of(Condition::Mg).contains(&Scale::Incat)
    );
    assert!(of(Condition::Mmn).contains(&Scale::GripLeftKpa));
    for condition in Condition::ALL {
        for scale in [Scale::Igg, Scale::Weight, Scale::Dose] {
            assert!(of(*condition).contains(&scale));
        }
    }
    assert_eq!(Scale::fitting(None), Scale::ALL);
}

fn entries() -> impl Strategy<Value = Entry> {
    let scale = prop::sample::select(Scale::ALL);
    (
        0_i32..40_000,
        scale,
        any::<prop::sample::Index>(),
        0_u8..6,
        0_u8..6,
    )
        .prop_map(|(days, scale, index, arms, legs)| {
            let (least, most) = scale.range();
            let span = usize::try_from(most - least + 1).unwrap();
            let number = least + i64::try_from(index.index(span)).unwrap();
            let reading = match scale {
                Scale::Incat => Reading::Incat { arms, legs },
                scale => Reading::Of(scale, number),
            };
            Entry {
                on: Date::days_since_1970(days),
                reading,
            }
        })
}

proptest! {
    #[test]
    fn what_is_kept_is_read_again(entries in prop::collection::vec(entries(), 0..12)) {
        let mut diary = Diary::default();
        for entry in &entries {
            diary.add(*entry);
        }
        prop_assert_eq!(Diary::read(&diary.text()), diary.clone());
        let ascending = diary.entries().windows(2).all(|two| two[0].on <= two[1].on);
        prop_assert!(ascending);
    }

    #[test]
    fn nothing_panics_and_nothing_is_lost_on_any_text(text in "(?s).{0,80}", days in any::<i32>()) {
        let diary = Diary::read(&text);
        for scale in Scale::ALL {
            let _ = (since_first_dose(&diary, *scale), since_best(&diary, *scale), wear_off(&diary, *scale));
            let _ = read(*scale, &text);
        }
        let lines = text.lines().filter(|line| !line.trim().is_empty()).count();
        prop_assert!(diary.entries().len() + diary.unread().len() <= lines);
        prop_assert!(diary.unread().iter().all(|line| text.contains(line.as_str())));
        let _ = Date::days_since_1970(days).figure();
    }

    #[test]
    fn better_one_way_is_worse_the_other(one in entries(), other in entries()) {
        let (there, back) = (one.reading.better_than(other.reading), other.reading.better_than(one.reading));
        prop_assert_eq!(there, back.map(|by| -by));
    }
}
