//! The checklist before an infusion.

use ivig_navigator::evidence::Status;
use ivig_navigator::order::{CheckGroup, checklist, observation};
use ivig_navigator::patient::Field;
use ivig_navigator::quantity::Span;

use crate::{f2, f4, ordered};

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
    let watched = observation(&patient, supply.rates.as_ref(), infusion.fastest());
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
