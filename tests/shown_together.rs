//! What stands on the screen together for one patient and one product: the cards of the risks, the
//! reasons for and against the product, the checklist and the dates afterwards. Each is tested by
//! itself elsewhere; here no two of them may say opposite things, or the same thing twice.
#![expect(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test may fail loudly"
)]

mod ordering;
mod risks;

use std::collections::BTreeSet;

use ivig_navigator::evidence::Condition;
use ivig_navigator::order::{
    AfterCheck, AfterInput, AfterKind, Check, Order, Setting, afterwards, checklist, counted_course,
};
use ivig_navigator::patient::{Answers, Field, Patient};
use ivig_navigator::product::{Hazard, PRODUCTS, Product};
use ivig_navigator::quantity::Date;
use ivig_navigator::safety::{
    AdverseEvent, Because, Gravity, ProductScreening, Screening, Suitability, screen_for,
    screen_product,
};
use ordering::{Typed, ward};
use risks::{RISKY, WELL, answers};

/// All that is shown of one patient and one product.
struct Shown {
    answers: Answers,
    screening: Screening,
    product: ProductScreening,
    before: Vec<Check>,
    after: Vec<AfterCheck>,
}

impl Shown {
    /// Whether a line of the checklist begins so.
    fn lists(&self, begins: &str) -> bool {
        let mut lines = self.before.iter();
        lines.any(|check| check.what.en().starts_with(begins))
    }

    /// Whether such a check has a date.
    fn dates(&self, kind: AfterKind) -> bool {
        self.after.iter().any(|check| check.kind == kind)
    }
}

/// The amounts are those of an order of 2 g/kg that no risk closes: only what is said is looked at.
fn order_of(product: &Product) -> Order {
    let mut case = answers(&[
        WELL,
        &[
            (Field::TreatmentPhase, "induction"),
            (Field::CidpForm, "typical"),
        ],
    ]);
    let country = product.countries[0].key();
    for (setting, text) in [
        (Setting::Country, country),
        (Setting::WeightRule, "actual"),
        (Setting::Product, product.key),
    ] {
        case.set_under(setting.key(), text.to_owned());
    }
    let typed = Typed {
        condition: Condition::Cidp,
        regimen: "cidp-1x2",
        days: None,
        case,
        ward: ward(&[]),
    };
    typed.order().unwrap().unwrap()
}

fn shown(order: &Order, product: &'static Product, facts: &[&[(Field, &str)]]) -> Shown {
    let answers = answers(facts);
    let (patient, findings) = Patient::read(&answers);
    assert!(findings.is_empty(), "{findings:?}");
    let screening = screen_for(&patient, Some(counted_course(order)));
    let screened = screen_product(Some(product), &patient, None);
    let mut order = order.clone();
    if let Some(supply) = &mut order.supply {
        supply.screening = screened.clone();
    }
    let after = afterwards(&AfterInput {
        nights: 0,
        first: Date::parse("2026-11-30").unwrap(),

        days: 2,
        course: counted_course(&order),
        patient: &patient,
    });
    Shown {
        before: checklist(&order, &patient),
        answers,
        screening,
        product: screened,
        after,
    }
}

/// Every law of what is shown together.
fn check(shown: &Shown) {
    nothing_answered_is_asked(shown);
    nothing_is_said_twice(shown);
    anti_iga_closes_both(shown);
    haemolysis_is_watched_for_everywhere_or_nowhere(shown);
    kidneys_at_risk_are_watched(shown);
    fluids_agree_with_the_heart(shown);
}

fn nothing_answered_is_asked(shown: &Shown) {
    let product = shown.product.reasons.iter();
    let product = product.flat_map(|reason| match &reason.because {
        Because::Ask(fields) => fields.clone(),
        Because::Meets(_) | Because::NotVerified(_) => Vec::new(),
    });
    let before = shown.before.iter().filter_map(|check| check.asks);
    for field in product.chain(before) {
        assert!(
            !shown.answers.has(field),
            "{field:?} is answered and asked for"
        );
    }
}

fn nothing_is_said_twice(shown: &Shown) {
    let lines = shown
        .screening
        .warnings
        .iter()
        .flat_map(|warning| warning.lines);
    let cards = lines.filter_map(|line| line.text.value().map(|text| text.en().to_owned()));
    let checks = shown.screening.checks().into_iter();
    let checks = checks.filter_map(|check| check.value().map(|text| text.en().to_owned()));
    let before = shown.before.iter().map(|check| check.what.en().to_owned());
    let all: Vec<String> = cards.chain(checks).chain(before).collect();
    let distinct: BTreeSet<&String> = all.iter().collect();
    assert_eq!(distinct.len(), all.len(), "{all:#?}");
}

fn anti_iga_closes_both(shown: &Shown) {
    let forbidden =
        shown.product.reasons.iter().any(|reason| {
            reason.hazard == Hazard::Iga && reason.suitability == Suitability::DoNotUse
        });
    let stopped = shown.screening.warnings.iter().any(|warning| {
        warning.event == AdverseEvent::Anaphylaxis && warning.gravity() == Gravity::Stop
    });
    assert!(
        stopped || !forbidden,
        "the product is closed, the order is not"
    );
    let nothing = shown.lists("Contents held");
    assert_eq!(nothing, shown.product.reasons.is_empty());
}

fn haemolysis_is_watched_for_everywhere_or_nowhere(shown: &Shown) {
    let mut warnings = shown.screening.warnings.iter();
    let warned = warnings.any(|warning| warning.event == AdverseEvent::Haemolysis);
    // A group that is not known is asked for, and watched as one at risk.
    let warned = warned || shown.screening.unknown.contains(&Field::BloodGroup);
    let before = shown.lists("Haemoglobin or");
    let after = shown.dates(AfterKind::Haemoglobin);
    assert!(
        before == after && after == warned,
        "{warned} {before} {after}"
    );
}

fn kidneys_at_risk_are_watched(shown: &Shown) {
    let before = shown.lists("Creatinine");
    let after = shown.dates(AfterKind::Creatinine);
    assert_eq!(before, after, "creatinine before and after");
}

fn fluids_agree_with_the_heart(shown: &Shown) {
    let says = |word: &str| {
        shown
            .before
            .iter()
            .any(|check| check.what.en().contains(word))
    };
    let dry = shown.answers.text(Field::VolumeDepletion) == "present";
    let heart = shown.answers.text(Field::HeartFailure) == "present";
    assert_eq!(says("Volume depletion corrected"), dry);
    assert_eq!(says("without overload"), heart);
}

#[test]
fn cards_product_checklist_and_dates_never_contradict_each_other_for_any_pair_of_risks() {
    let mut seen = 0;
    for product in PRODUCTS {
        let order = order_of(product);
        // Without sizes of vials nothing is said of the product yet.
        if order.supply.is_none() {
            continue;
        }
        for (index, one) in RISKY.iter().enumerate() {
            for other in &RISKY[index..] {
                check(&shown(&order, product, &[WELL, &[*one, *other]]));
                seen += 1;
            }
        }
        check(&shown(&order, product, &[WELL]));
        check(&shown(&order, product, &[]));
    }
    println!("{seen} pairs of risks with a product");
    assert!(seen > 10_000);
}
