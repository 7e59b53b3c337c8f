//! What a warning does to the order: a limit lowers the rate, a stop stands until its own
//! reason is written.

use ivig_navigator::evidence::Condition;
use ivig_navigator::order::{
    OWN_REGIMEN, OrderError, REASON_LONGEST, Setting, forget_reasons, slowing_risks, stops_of,
};
use ivig_navigator::patient::Field;
use ivig_navigator::safety::Gravity::{Caution, Limit};
use ivig_navigator::safety::screen;

use crate::ordering::{self, Typed};
use crate::risks::{RISKY, WELL, answers};
use crate::screened;

/// Octagam 10% by its US label for dermatomyositis: 1.8 mL/kg/h for a patient at risk.
fn octagam(facts: &[&[(Field, &str)]]) -> Typed {
    let mut case = answers(facts);
    for (setting, text) in [
        (Setting::OwnDose, "0.4"),
        (Setting::OwnBasis, "day"),
        (Setting::OwnDays, "5"),
        (Setting::Product, "octagam-10-us"),
        (Setting::Label, "us-dm"),
    ] {
        case.set_under(setting.key(), text.to_owned());
    }
    Typed {
        condition: Condition::Mg,
        regimen: OWN_REGIMEN,
        days: None,
        case,
        ward: ordering::ward(&[(Setting::Country.key(), "us")]),
    }
}

/// A written reason for every stop.
fn passed(mut typed: Typed) -> Typed {
    for stop in stops_of(&screen(&typed.read().0)) {
        typed
            .case
            .set_under(&stop.reason_key(), "agreed with immunology".to_owned());
    }
    typed
}

#[test]
fn a_limit_lowers_the_rate_and_nothing_else_does() {
    for (field, risky) in RISKY {
        let typed = passed(octagam(&[WELL, &[(*field, *risky)]]));
        let screening = screen(&typed.read().0);
        let limits = screening.warnings.iter().any(|one| one.gravity() == Limit);
        let order = typed.order().unwrap().unwrap();
        let rates = order.supply.unwrap().rates.unwrap();
        let limit = rates.limit.map(|(rate, _)| rate.as_microlitres_per_hour());
        assert_eq!(limit, limits.then_some(1800), "{field:?}");
        assert_eq!(slowing_risks(&screening).is_empty(), !limits, "{field:?}");
    }
}

#[test]
fn a_caution_and_a_limit_add_a_check() {
    for (field, risky) in RISKY {
        let screening = screened(&[WELL, &[(*field, *risky)]]);
        let asks = screening
            .warnings
            .iter()
            .any(|one| matches!(one.gravity(), Limit | Caution));
        assert_eq!(!screening.checks().is_empty(), asks, "{field:?}");
    }
}

/// The stops that still stand.
fn standing(typed: &Typed) -> Vec<String> {
    match typed.order().unwrap() {
        Err(OrderError::Stopped(stops)) => stops.into_iter().map(|stop| stop.key).collect(),
        Err(other) => panic!("{other:?}"),
        Ok(_) => Vec::new(),
    }
}

const STOPS: [(&str, &[(Field, &str)]); 3] = [
    (
        "ae-anaphylaxis.iga-deficiency",
        &[(Field::IgaDeficiency, "present")],
    ),
    (
        "ae-anaphylaxis.severe-iga-deficiency",
        &[
            (Field::SevereIgaDeficiency, "present"),
            (Field::IgaDeficiency, ""),
        ],
    ),
    (
        "ae-anaphylaxis.earlier-reaction",
        &[(Field::EarlierReaction, "severe")],
    ),
];

#[test]
fn a_stop_is_passed_by_its_own_written_reason_and_by_nothing_else() {
    let long = "x".repeat(REASON_LONGEST + 1);
    for (key, facts) in STOPS {
        let typed = octagam(&[WELL, facts]);
        assert_eq!(standing(&typed), [key]);
        let under = format!("order.stop-override.{key}");
        let with = |key: &str, reason: &str| {
            let mut other = typed.clone();
            other.case.set_under(key, reason.to_owned());
            standing(&other)
        };
        for blank in [
            "", " ", "\u{3000}", "\t\n", "\u{200b}", "...", "—", "。", &long,
        ] {
            assert_eq!(with(&under, blank), [key], "{blank:?}");
        }
        // The reason for another stop, a bare setting, or a ward's reason does not cover it.
        for (other, _) in STOPS.iter().filter(|(other, _)| *other != key) {
            let other = format!("order.stop-override.{other}");
            assert_eq!(with(&other, "agreed"), [key]);
        }
        assert_eq!(with("order.stop-override", "agreed"), [key]);
        let mut ward = typed.clone();
        ward.ward.set_under(&under, "always".to_owned());
        assert_eq!(standing(&ward), [key]);
        for reason in ["緊急、血液内科と相談済み", "agreed", " a\n b "] {
            assert_eq!(with(&under, reason), Vec::<String>::new(), "{reason:?}");
        }
    }
}

#[test]
fn the_reason_stays_with_the_order_on_one_line() {
    let (key, facts) = STOPS[0];
    let mut typed = octagam(&[WELL, facts]);
    typed.case.set_under(
        &format!("order.stop-override.{key}"),
        " agreed\nwith  immunology ".to_owned(),
    );
    let order = typed.order().unwrap().unwrap();
    assert_eq!(order.overridden.len(), 1);
    assert_eq!(order.overridden[0].stop.key, key);
    assert_eq!(order.overridden[0].reason, "agreed with immunology");
    assert!(order.overridden[0].stop.says.len() >= 3);
}

#[test]
fn a_stop_that_comes_back_asks_for_its_reason_again() {
    let (_, facts) = STOPS[2];
    let mut typed = passed(octagam(&[WELL, facts]));
    forget_reasons(&mut typed.case);
    assert_eq!(
        standing(&typed),
        Vec::<String>::new(),
        "it stands as long as the stop does"
    );
    typed.case.set(Field::EarlierReaction, "none");
    forget_reasons(&mut typed.case);
    typed.case.set(Field::EarlierReaction, "severe");
    assert_eq!(standing(&typed), [STOPS[2].0]);
}
