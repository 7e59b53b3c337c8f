//! The checks and dates after a course.

use ivig_navigator::order::{
    AfterInput, AfterKind, OWN_REGIMEN, Setting, afterwards, counted_course,
};
use ivig_navigator::patient::{BloodGroup, Patient, Presence};
use ivig_navigator::quantity::{Date, DosePerKilogram};

use crate::ordering::Typed;
use crate::{f2, f4, ordered};

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
            nights: 0,
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
            nights: 0,
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
