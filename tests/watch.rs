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

#[path = "watch/after.rs"]
mod after;
#[path = "watch/before.rs"]
mod before;
#[path = "watch/during.rs"]
mod during;
#[path = "watch/laws.rs"]
mod laws;
mod ordering;
#[path = "watch/pages.rs"]
mod pages;
#[path = "watch/sheets.rs"]
mod sheets;

use ivig_navigator::evidence::{Condition, Fact, Status};
use ivig_navigator::order::{AfterCheck, AfterInput, Order, Setting, afterwards, counted_course};
use ivig_navigator::patient::{Field, Patient};
use ivig_navigator::quantity::Date;
use ivig_navigator::safety::Layer;
use ivig_navigator::text::{Language, Text};
use ordering::{Typed, answers, ward};

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
        nights: 0,
        first: first_day(typed),

        days: u8::try_from(order.per_day().len()).unwrap(),
        course: counted_course(order),
        patient,
    })
}

fn golden(name: &str, page: &str) {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("golden");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, page));
}
