//! Odd ways through an order: no limit is lost on any of them.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

mod ordering;

use ivig_navigator::evidence::Condition;
use ivig_navigator::order::weight::WeightRule;
use ivig_navigator::order::{
    OWN_REGIMEN, Order, OrderError, Setting, Settings, Standing, Supply, begins_anew, fastest_run,
    observation, parse_run, rates_key, replan, stock_key, weight_rule,
};
use ivig_navigator::patient::Field;
use ivig_navigator::quantity::ClockTime;
use ordering::{Typed, answers, ward};

/// An adult of 60 kg with a dose of g/kg a day on so many days, and a product.
fn typed(
    condition: Condition,
    country: &str,
    product: &str,
    (dose, days): (&str, &str),
    facts: &[(Field, &str)],
) -> Typed {
    let mut all = vec![(Field::Weight, "60"), (Field::Age, "50")];
    all.extend(facts);
    Typed {
        condition,
        regimen: OWN_REGIMEN,
        days: None,
        case: answers(
            &all,
            &[
                (Setting::OwnDose, dose),
                (Setting::OwnBasis, "day"),
                (Setting::OwnDays, days),
                (Setting::Product, product),
                (Setting::Rounding, "none"),
            ],
        ),
        ward: ward(&[(Setting::Country.key(), country)]),
    }
}

fn order(typed: &Typed) -> Order {
    typed.order().unwrap().unwrap()
}

fn supply(typed: &Typed) -> Supply {
    order(typed).supply.unwrap()
}

/// The rates of a day, in µL/kg/h.
fn rates(supply: &Supply, day: u8) -> Vec<u32> {
    let infusion = supply.day(day).unwrap().infusion.as_ref().unwrap();
    let steps = infusion.as_ref().unwrap().steps.iter();
    steps.map(|s| s.rate.as_microlitres_per_hour()).collect()
}

#[test]
fn rates_entered_on_the_ward_keep_the_limit_of_a_patient_at_risk() {
    for (product, condition, risk, highest) in [
        ("panzyga-us", Condition::Mmn, "present", Some(1980)),
        ("panzyga-us", Condition::Mmn, "absent", Some(9000)),
        ("octagam-10-us", Condition::Cidp, "present", Some(1800)),
        ("bivigam-us", Condition::Gbs, "present", Some(1190)),
        // No label held of this product has a figure: nothing runs before a limit is chosen.
        ("privigen-us", Condition::Mmn, "present", None),
    ] {
        let facts = [(Field::KidneyDisease, risk), (Field::Diabetes, "absent")];
        let mut typed = typed(condition, "us", product, ("1", "2"), &facts);
        let key = rates_key(product, condition);
        let entered = "2026-04-02 2026-04-01;0.6/30;1.2/30;9";
        typed.ward.set_under(&key, entered.to_owned());
        let supply = supply(&typed);
        let standing = supply.rates.as_ref().unwrap().option.standing;
        assert_eq!(standing, Standing::Entered, "{product}");
        let planned = supply.day(1).unwrap().infusion.is_some();
        let last = planned.then(|| *rates(&supply, 1).last().unwrap());
        assert_eq!(last, highest, "{product} {risk}");
    }
}

#[test]
fn a_limit_chosen_among_the_steps_entered_holds_however_fast_they_are() {
    for (chosen, highest) in [("", 10_000), ("9", 9_000), ("8.5", 8_500), ("0.3", 300)] {
        let mut typed = typed(Condition::Mmn, "us", "privigen-us", ("1", "2"), &[]);
        let key = rates_key("privigen-us", Condition::Mmn);
        let entered = "2026-04-02 2026-04-01;0.6/30;9/30;10";
        typed.ward.set_under(&key, entered.to_owned());
        let supply = supply(&typed.with(Setting::HighestStep, chosen));
        assert_eq!(rates(&supply, 1).last(), Some(&highest), "{chosen}");
    }
}

#[test]
fn a_later_day_begins_at_a_rate_that_was_borne_long_enough_and_never_above_the_limit() {
    const PRIVIGEN: &str = "privigen-jp";
    const VG: &str = "venoglobulin-ih-5";
    for (product, dose, highest, tolerated, events, first, second) in [
        // 3 minutes at 7.2 mL/kg/h show nothing of that rate.
        (PRIVIGEN, "0.4", "", "", "", 600, 3600),
        (PRIVIGEN, "1", "", "", "", 600, 7200),
        (PRIVIGEN, "1", "1.8", "", "", 600, 1800),
        // Tolerated before, and limited since.
        (PRIVIGEN, "1", "1.8", "7.2", "", 1800, 1800),
        (VG, "0.4", "", "", "", 600, 1800),
        (VG, "0.4", "", "1.2", "", 1200, 1800),
        // Paused or slowed on the first day: from the first step.
        (VG, "0.4", "", "", "1 1130 slow 1", 600, 600),
        (VG, "0.4", "", "", "1 1130 pause;1200 resume 2", 600, 600),
        (VG, "0.4", "", "", "1 1130 lot A1", 600, 1800),
        // The rates that the first day began with are no slowing, unless they were others.
        (
            VG,
            "0.4",
            "",
            "",
            "1 0900 rates 36/60 72/60 108 of 480",
            600,
            1800,
        ),
        (
            VG,
            "0.4",
            "",
            "",
            "1 0900 rates 36/60 72/60 108 of 480;1130 lot A1",
            600,
            1800,
        ),
        (
            VG,
            "0.4",
            "",
            "",
            "1 0900 rates 36/60 72 of 480;1130 lot A1",
            600,
            600,
        ),
        (
            VG,
            "0.4",
            "",
            "",
            "1 0900 rates 36/60 72/60 108 of 400;1130 lot A1",
            600,
            600,
        ),
        (
            VG,
            "0.4",
            "",
            "",
            "1 0900 rates 36/60 72/60 108 of 480;1130 slow 1",
            600,
            600,
        ),
        // Rates that were taken over while it ran are one.
        (
            VG,
            "0.4",
            "",
            "",
            "1 0900 rates 36/60 72/60 108 of 480;0930 rates 36/60 72/60 108 of 480",
            600,
            600,
        ),
        // What happened on a later day says nothing of this one.
        (VG, "0.4", "", "", "3 1130 slow 1", 600, 1800),
    ] {
        let continued = [(Field::ImmunoglobulinHistory, "continued")];
        let typed = typed(Condition::Cidp, "japan", product, (dose, "2"), &continued)
            .with(Setting::HighestStep, highest)
            .with(Setting::ToleratedRate, tolerated)
            .with(Setting::RunEvents, events);
        let supply = supply(&typed);
        let begins = |day| rates(&supply, day)[0];
        let at = format!("{product} {dose} {highest} {tolerated} {events}");
        assert_eq!((begins(1), begins(2)), (first, second), "{at}");
        for day in &supply.days {
            // What is said of the start is what runs.
            if let Some(said) = day.start_at {
                assert_eq!(said.as_microlitres_per_hour(), begins(day.first), "{at}");
            }
        }
    }
}

#[test]
fn only_a_product_that_is_continued_begins_at_the_rate_tolerated() {
    for (history, first, why) in [
        ("continued", 1200, None),
        ("first", 600, Some("first infusion")),
        ("switched", 600, Some("another product")),
        ("long-gap", 600, Some("long gap")),
        ("", 600, Some("not answered")),
    ] {
        let facts = [(Field::ImmunoglobulinHistory, history)];
        let product = "venoglobulin-ih-5";
        let typed = typed(Condition::Cidp, "japan", product, ("0.4", "2"), &facts)
            .with(Setting::ToleratedRate, "1.2");
        let supply = supply(&typed);
        // A later day of the course begins where its first day went well, whatever was before.
        assert_eq!(rates(&supply, 1)[0], first, "{history}");
        assert_eq!(rates(&supply, 2)[0], 1800, "{history}");
        let said = supply.days[0].start_at;
        assert_eq!(said.is_some(), first != 600, "{history}");
        let (patient, _) = typed.read();
        let words = begins_anew(patient.immunoglobulin_history);
        assert_eq!(words.is_some(), why.is_some(), "{history}");
        if let (Some(words), Some(why)) = (words, why) {
            assert!(words.en().contains(why), "{history}: {words:?}");
        }
    }
}

#[test]
fn maintenance_that_a_label_does_not_name_is_said() {
    use Condition::{Cidp, Dm, Mmn};
    const NOT_NAMED: &str = "Named on the label, but not for maintenance";
    const NOT_SEEN: &str = "Named on the label; whether for maintenance was not seen";
    const NAMED: &str = "Named on the label";
    for (country, product, condition, phase, said) in [
        ("japan", "benilon-i", Cidp, "maintenance", NOT_NAMED),
        ("japan", "benilon-i", Mmn, "maintenance", NOT_NAMED),
        ("japan", "benilon-i", Cidp, "induction", NAMED),
        ("japan", "venoglobulin-ih-5", Cidp, "maintenance", NAMED),
        ("eu", "octagam-10-eu", Mmn, "maintenance", NOT_SEEN),
        ("eu", "octagam-10-eu", Cidp, "maintenance", NAMED),
        ("us", "panzyga-us", Mmn, "maintenance", "Off label"),
        ("us", "octagam-10-us", Dm, "maintenance", NAMED),
    ] {
        let facts = [(Field::TreatmentPhase, phase)];
        let typed = typed(condition, country, product, ("1", "1"), &facts);
        let words = supply(&typed).label_words();
        assert_eq!(words.en(), said, "{product}, {condition:?}, {phase}");
    }
}

#[test]
fn rates_not_confirmed_for_the_use_are_warned_of_where_they_run() {
    for (product, country, dose, highest, warned) in [
        ("privigen-jp", "japan", "1", "", true),
        ("privigen-jp", "japan", "1", "4.8", false),
        ("privigen-jp", "japan", "1", "3.6", false),
        // The bag is empty before.
        ("privigen-jp", "japan", "0.2", "", false),
        ("panzyga-us", "us", "1", "", false),
    ] {
        let typed = typed(Condition::Cidp, country, product, (dose, "1"), &[]);
        let supply = supply(&typed.with(Setting::HighestStep, highest));
        let infusion = supply.days[0].infusion.as_ref().unwrap().as_ref().unwrap();
        let words = supply.rates.as_ref().unwrap().unconfirmed_words(infusion);
        assert_eq!(words.is_some(), warned, "{product} {dose} {highest}");
        if let Some(words) = words {
            assert!(words.en().contains("4.8\u{a0}mL/kg/h"), "{words:?}");
        }
    }
}

#[test]
fn a_courses_dose_counted_as_a_days_is_refused() {
    for (dose, days, refused) in [
        ("2", "5", true),
        ("2", "2", false),
        ("1", "5", true),
        ("0,4", "5", false),
        ("0.4", "10", false),
        ("4", "14", true),
        ("1,000", "2", true),
    ] {
        let typed = typed(Condition::Cidp, "us", "panzyga-us", (dose, days), &[]);
        let found = typed.order().unwrap();
        let is_refused = matches!(found, Err(OrderError::OwnDoseIncomplete));
        assert_eq!(is_refused, refused, "{dose} a day on {days} days");
    }
}

#[test]
fn a_label_limit_of_the_use_is_at_hand() {
    for (product, condition, said) in [
        ("benilon-i", Condition::Cidp, "improve weakness only"),
        (
            "venoglobulin-ih-5",
            Condition::Dm,
            "steroids are not enough",
        ),
    ] {
        let supply = supply(&typed(condition, "japan", product, ("0.4", "5"), &[]));
        let limit = supply.use_limit(condition).unwrap().value().unwrap();
        assert!(limit.en().contains(said), "{product}");
    }
    let stock = stock_key("privigen-jp");
    let mut other = typed(Condition::Cidp, "us", "privigen-jp", ("1", "1"), &[]);
    other.ward.set_under(&stock, "20".to_owned());
    assert_eq!(supply(&other).use_limit(Condition::Cidp), None);
}

#[test]
fn without_a_product_the_volumes_are_those_of_the_days_as_ordered() {
    for (rounding, days, said) in [
        // 60 kg × 0.52 g/kg × 5 days: 156 g, rounded to 155 g: 35 g and 4 × 30 g.
        (
            "nearest-5g",
            "5",
            [
                "700\u{a0}mL a day (35\u{a0}g), 600\u{a0}mL a day (30\u{a0}g)",
                "350\u{a0}mL a day (35\u{a0}g), 300\u{a0}mL a day (30\u{a0}g)",
            ],
        ),
        ("none", "5", ["624\u{a0}mL a day", "312\u{a0}mL a day"]),
    ] {
        let typed =
            typed(Condition::Mmn, "us", "", ("0.52", days), &[]).with(Setting::Rounding, rounding);
        let order = order(&typed);
        let amount = order.amount.unwrap().unwrap();
        let volumes = amount.volumes().unwrap();
        for (strength, told) in volumes {
            let at = usize::from(strength.percent() == "10%");
            assert_eq!(told.en(), said[at], "{rounding}");
        }
    }
}

#[test]
fn a_day_that_is_slowed_for_good_no_longer_reaches_the_labels_maximum() {
    let facts = [(Field::ImmunoglobulinHistory, "continued")];
    let typed = typed(
        Condition::Cidp,
        "japan",
        "venoglobulin-ih-5",
        ("0.4", "1"),
        &facts,
    );
    let supply = supply(&typed);
    let weighed = order(&typed).weighed.weight;
    let plan = supply.plan(&supply.days[0], weighed).unwrap();
    let start = ClockTime::minutes(540);
    let (patient, _) = typed.read();
    for (kept, longer) in [
        ("", true),
        ("1040 slow 1", false),
        // Let rise again it reaches it, and paused it still may.
        ("1040 slow 1;1050 raise", true),
        ("1040 pause", true),
    ] {
        let events = parse_run(kept, start).unwrap();
        let sheet = replan(Some(&plan), start, &events).unwrap();
        let fastest = fastest_run(&sheet, Some(&plan));
        let watched = observation(&patient, supply.rates.as_ref(), fastest);
        assert_eq!(watched.is_longer(), longer, "{kept}: {:?}", watched.because);
    }
}

#[test]
fn the_rule_of_australia_is_that_of_the_first_day() {
    for (first, rule) in [
        ("", WeightRule::AustraliaFromJuly2026),
        ("2026-06-30", WeightRule::AustraliaUntilJune2026),
        ("2026-07-01", WeightRule::AustraliaFromJuly2026),
    ] {
        let typed = typed(Condition::Cidp, "australia", "", ("0.4", "5"), &[])
            .with(Setting::StartDate, first);
        let settings = Settings {
            case: &typed.case,
            ward: &typed.ward,
        };
        assert_eq!(weight_rule(&settings), rule, "{first}");
    }
}
