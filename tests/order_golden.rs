//! The order as a whole, from what is typed: the eight cases of section F of the dossier
//! (since-2004.md), each as a page in `tests/golden/` that a clinician can read.
//!
//! After a change that is meant: `INSTA_UPDATE=always cargo test --test order_golden`,
//! then read the difference as a clinician would.
#![expect(
    clippy::arithmetic_side_effects,
    clippy::unwrap_used,
    reason = "a test may fail loudly"
)]

#[path = "order_golden/cidp_and_mmn.rs"]
mod cidp_and_mmn;
#[path = "order_golden/dermatomyositis.rs"]
mod dermatomyositis;
#[path = "order_golden/gbs.rs"]
mod gbs;
#[path = "order_golden/myasthenia.rs"]
mod myasthenia;
mod ordering;
#[path = "order_golden/own_product.rs"]
mod own_product;
#[path = "order_golden/page.rs"]
mod page;

use ivig_navigator::advice::advise;
use ivig_navigator::order::weight::WeightRule;
use ivig_navigator::order::{DayPlan, DoseRounding, Order, OrderError, Packing, Setting, Standing};
use ivig_navigator::quantity::{NO_BREAK_SPACE, WeightBasis};
use ivig_navigator::text::{Language, Text};
use ordering::Typed;
use page::{doubt, input, order_in};

/// What section F prints of a day: the numbers there are authoritative.
struct Day {
    first: u8,
    last: u8,
    grams: &'static str,
    vials: &'static str,
    millilitres: &'static str,
    /// mL/h, exactly.
    pump: &'static [i64],
    /// Tenths of a minute, held to within a minute.
    minutes: &'static [i64],
    /// The same.
    total: i64,
}

/// What section F prints of a case.
struct Printed {
    /// To 0.01 kg.
    weight: &'static str,
    basis: WeightBasis,
    rule: WeightRule,
    rounding: DoseRounding,
    /// Of the course.
    grams: &'static str,
    days: &'static [Day],
    /// The label has to be chosen: without that nothing is preselected.
    label_chosen: bool,
    standing: Standing,
    /// Named on a label of the country, off label, or not known.
    on_label: &'static str,
    /// In mL/kg/h.
    limit: Option<&'static str>,
    /// In the doubt that stands beside the rates.
    doubt: Option<&'static str>,
}

const ORDINARY: Printed = Printed {
    weight: "",
    basis: WeightBasis::Actual,
    rule: WeightRule::Actual,
    rounding: DoseRounding::NearestVial,
    grams: "",
    days: &[],
    label_chosen: false,
    standing: Standing::ThisUse,
    on_label: "Named on the label",
    limit: None,
    doubt: None,
};

fn plain(text: &str) -> String {
    text.replace(NO_BREAK_SPACE, " ")
}

/// `2 × 30 g + 10 g`.
fn vials(packing: &Packing) -> String {
    let each: Vec<String> = packing
        .vials
        .iter()
        .map(|(size, count)| match count {
            1 => plain(&size.figure()),
            count => format!("{count} × {}", plain(&size.figure())),
        })
        .collect();
    each.join(" + ")
}

fn check_day(plan: &DayPlan, printed: &Day, name: &str) {
    let at = format!("{name}, day {}", printed.first);
    assert_eq!(
        (plan.first, plan.last),
        (printed.first, printed.last),
        "{at}"
    );
    assert_eq!(plain(&plan.dose.figure()), printed.grams, "{at}");
    let best = &plan.packings.as_ref().unwrap().best;
    assert_eq!(vials(best), printed.vials, "{at}");
    assert_eq!(best.waste.as_mg(), 0, "{at}");
    assert_eq!(best.given, plan.dose, "{at}");
    assert_eq!(plain(&plan.volume.figure()), printed.millilitres, "{at}");
    let infusion = plan.infusion.as_ref().unwrap().as_ref().unwrap();
    let pump: Vec<i64> = infusion
        .steps
        .iter()
        .map(|step| step.pump.as_microlitres_per_hour())
        .collect();
    let wanted: Vec<i64> = printed.pump.iter().map(|rate| rate * 1000).collect();
    assert_eq!(pump, wanted, "{at}");
    let close = |seconds: i64, tenths: i64| {
        let away = seconds - tenths * 6;
        assert!(
            away.abs() <= 60,
            "{at}: {seconds} s, {tenths} tenths of a minute"
        );
    };
    assert_eq!(infusion.steps.len(), printed.minutes.len(), "{at}");
    for (step, minutes) in infusion.steps.iter().zip(printed.minutes) {
        close(step.span.as_seconds(), *minutes);
    }
    close(infusion.total.as_seconds(), printed.total);
}

/// Orders what was typed, compares every number that is printed, and the page with the golden one.
fn check(name: &str, about: &str, typed: &Typed, printed: &Printed) -> Order {
    let (patient, findings) = typed.read();
    assert!(findings.is_empty(), "{name}: {findings:?}");
    let ordered = typed.order().unwrap_or_else(|| {
        let offered = advise(typed.condition, &patient).regimens;
        let keys: Vec<&str> = offered.iter().map(|regimen| regimen.key).collect();
        assert_eq!(keys, [typed.regimen], "{name}: not offered");
        Err(OrderError::OwnDoseIncomplete)
    });
    let order = ordered.unwrap();
    let mg = order.weighed.weight.weight().as_mg();
    let hundredths = (mg + 5000) / 10_000;
    let shown = format!("{}.{:02}", hundredths / 100, hundredths % 100);
    assert_eq!(shown, printed.weight, "{name}");
    assert_eq!(order.weighed.weight.basis(), printed.basis, "{name}");
    assert_eq!(
        (order.rule, order.rounding),
        (printed.rule, printed.rounding),
        "{name}"
    );
    assert_eq!(plain(&order.per_course().figure()), printed.grams, "{name}");
    let supply = order.supply.as_ref().unwrap();
    assert_eq!(supply.days.len(), printed.days.len(), "{name}");
    for (plan, day) in supply.days.iter().zip(printed.days) {
        check_day(plan, day, name);
    }
    let rates = supply.rates.as_ref().unwrap();
    assert_eq!(rates.option.standing, printed.standing, "{name}");
    let status = supply.on_label.unwrap().text().en();
    assert_eq!(status, printed.on_label, "{name}");
    let limit = rates.limit.map(|(limit, _)| plain(&limit.figure()));
    assert_eq!(limit.as_deref(), printed.limit, "{name}");
    let doubt = doubt(rates).and_then(|doubt| doubt.value()).map(Text::en);
    match printed.doubt {
        Some(words) => assert!(
            doubt.is_some_and(|doubt| doubt.contains(words)),
            "{doubt:?}"
        ),
        None => assert_eq!(doubt, None, "{name}"),
    }
    // Another country's label, or one for another use, is chosen or there are no rates at all.
    let untouched = typed.with(Setting::Label, "").order().unwrap().unwrap();
    let untouched = untouched.supply.unwrap();
    assert_eq!(untouched.rates.is_none(), printed.label_chosen, "{name}");
    assert_eq!(untouched.options, supply.options);
    if printed.label_chosen {
        assert!(untouched.days.iter().all(|day| day.infusion.is_none()));
    }
    let mut page = format!("{name}: {about}\n\n");
    input(&mut page, typed);
    for language in Language::ALL {
        order_in(&mut page, &order, typed, language);
    }
    snapshot(name, &page);
    order
}

/// Compares a page with the one in `tests/golden/`, without the empty ends of its lines.
fn snapshot(name: &str, page: &str) {
    let lines: Vec<&str> = page.lines().map(str::trim_end).collect();
    insta::with_settings!({
        snapshot_path => "golden",
        prepend_module_to_snapshot => false,
        omit_expression => true,
    }, {
        insta::assert_snapshot!(format!("order-{name}"), plain(&lines.join("\n")));
    });
}
