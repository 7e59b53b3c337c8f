//! Regimens and courses.

use std::collections::{BTreeMap, BTreeSet};

use ivig_navigator::evidence::{Condition, Course, Line, Phase, Regimen, Repeat, StudyId};

use crate::{distinct, is_key, positions};

fn regimens() -> impl Iterator<Item = &'static Regimen> {
    positions().flat_map(|position| position.regimens)
}

/// Every schedule there is, of regimens and of studies, and where it stands.
fn phases() -> Vec<(&'static str, Phase)> {
    let named = regimens().map(|regimen| (regimen.key, regimen.schedule.value().unwrap()));
    let studied = StudyId::ALL.iter().flat_map(|id| {
        let regimen = id.record().regimen.value().unwrap_or_default();
        regimen.iter().map(|phase| (id.key(), *phase))
    });
    named.chain(studied).collect()
}

#[test]
fn every_regimen_has_a_name_of_its_own() {
    distinct("regimen keys", regimens().map(|regimen| regimen.key));
    for position in positions() {
        for regimen in position.regimens {
            let condition = position.condition.key();
            assert!(regimen.key.starts_with(&format!("{condition}-")));
            assert!(is_key(regimen.key), "{}", regimen.key);
            assert!(!regimen.studies.is_empty(), "{}", regimen.key);
        }
    }
}

#[test]
fn the_regimens_are_those_of_the_dossier() {
    /// Key, mg/kg a course, and where the source states them mg/kg a day and days.
    type Row = (&'static str, u32, Option<(u32, u8)>);
    // Dossier, 3.1 and the records.
    const NAMED: &[Row] = &[
        ("gbs-0.4x5", 2000, Some((400, 5))),
        ("cidp-0.4x5", 2000, Some((400, 5))),
        ("cidp-1x2", 2000, Some((1000, 2))),
        ("mmn-0.4x5", 2000, Some((400, 5))),
        ("mmn-0.4-weekly", 400, Some((400, 1))),
        ("mg-0.4x5", 2000, Some((400, 5))),
        ("mg-0.4x3", 1200, Some((400, 3))),
        ("mg-1x1", 1000, Some((1000, 1))),
        ("mg-1x2", 2000, Some((1000, 2))),
        ("lems-1x2", 2000, Some((1000, 2))),
        ("dm-2-monthly", 2000, None),
        ("pm-1x2-monthly", 2000, Some((1000, 2))),
        ("ibm-2-monthly", 2000, None),
        ("sps-1x2-monthly", 2000, Some((1000, 2))),
        ("epilepsy-0.4x5", 2000, Some((400, 5))),
    ];
    let found: BTreeMap<&str, &Regimen> = regimens().map(|r| (r.key, r)).collect();
    let listed: BTreeSet<&str> = NAMED.iter().map(|row| row.0).collect();
    assert_eq!(found.keys().copied().collect::<BTreeSet<_>>(), listed);
    for (key, total, split) in NAMED {
        let course = found[key].schedule.value().unwrap().course;
        assert_eq!(course.per_course().as_mg(), *total, "{key}");
        let held = course.split().map(|s| (s.per_day.as_mg(), s.days));
        assert_eq!(held, *split, "{key}");
    }
}

#[test]
fn days_times_daily_dose_is_the_total() {
    let phases = phases();
    assert!(phases.len() > 40);
    for (key, phase) in phases {
        let course: Course = phase.course;
        let total = course.per_course().as_mg();
        // From the lowest dose tried (0.1 g/kg) to the highest (2.5 g/kg).
        assert!((100..=2500).contains(&total), "{key}: {total} mg/kg");
        if let Some(split) = course.split() {
            let product = split.per_day.times(split.days).unwrap();
            assert_eq!(product.as_mg(), total, "{key}");
            assert!((1..=6).contains(&split.days), "{key}");
            assert!(split.per_day.as_mg() <= 1000, "{key}");
        }
        if let Repeat::Every(_, Some(times)) = phase.repeat {
            assert!(times > 1, "{key}: given {times} times");
        }
    }
}

#[test]
fn a_regimen_was_given_in_a_study_it_names() {
    for regimen in regimens() {
        let course = regimen.schedule.value().unwrap().course;
        let given = regimen.studies.iter().any(|id| {
            let phases = id.record().regimen.value().unwrap_or_default();
            phases.iter().any(|phase| {
                // A trial may state a total only, or have compared several doses.
                phase.course == course
                    || phase.course.per_course() == course.per_course()
                    || id.record().further.iter().any(|fact| {
                        let figure = course.per_course().figure();
                        fact.value().is_some_and(|text| text.en().contains(&figure))
                    })
            })
        });
        assert!(given, "no study named by {} gave it", regimen.key);
    }
}

#[test]
fn a_condition_without_a_settled_dose_has_no_regimen() {
    for position in positions() {
        let line = position.line.value().unwrap();
        let silent = matches!(
            line,
            Line::NotEffective | Line::NotStated | Line::Unresolved
        );
        assert!(
            !silent || position.regimens.is_empty(),
            "{:?}",
            position.condition
        );
    }
    let without: Vec<Condition> = positions()
        .filter(|position| position.regimens.is_empty())
        .map(|position| position.condition)
        .collect();
    assert_eq!(
        without,
        [
            Condition::MillerFisher,
            Condition::Als,
            Condition::IggIgaParaprotein,
            Condition::IgmMag,
            Condition::SmallFibre,
            Condition::Imnm,
            Condition::MsRelapsing,
            Condition::MsWeakness,
            Condition::MsOpticNeuritis,
            Condition::Aqp4OpticNeuritis,
            Condition::AutoimmuneEpilepsy,
        ]
    );
}
