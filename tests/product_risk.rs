//! A product in a patient: every product against every hazard, from a second list written from the
//! dossier (C1 and D1 of since-2004.md), and the laws of the ranking.
#![expect(clippy::panic, reason = "a test may fail loudly")]

mod ordering;

use ivig_navigator::evidence::{Condition, Status};
use ivig_navigator::order::{
    OWN_REGIMEN, Preferred, Ranked, Setting, Stocked, own_key, preferred, ranked, shelf, stock_key,
};
use ivig_navigator::patient::{Answers, Field, Patient, Presence, Sex};
use ivig_navigator::product::{Country, Hazard, Holds, PRODUCTS, Product};
use ivig_navigator::quantity::{BodyWeight, Creatinine, Dose};
use ivig_navigator::safety::{
    Because, Layer, Ordered, ProductScreening, Reason, Suitability, Trait, screen_product, trait_of,
};
use ivig_navigator::text::Language;
use ordering::{Typed, answers, ward};
use proptest::prelude::*;

fn product(key: &str) -> &'static Product {
    Product::from_key(key).unwrap_or_else(|| panic!("no product {key}"))
}

/// Product; whether its IgA was read; then, for a patient who is open to it, what follows from
/// proline, sorbitol, sorbitol under two years, sucrose, maltose and sodium: D do not use, C with
/// care, U unknown, - nothing.
const EXPECTED: &[(&str, bool, &str)] = &[
    ("venoglobulin-ih-5", false, "-DC--U"),
    ("venoglobulin-ih-10", false, "UU-UUU"),
    ("benilon-i", false, "-----C"),
    ("glovenin-i", false, "-----C"),
    ("glovenin-i-10", false, "-----U"),
    ("gammagard-jp", false, "UU-UUU"),
    ("privigen-jp", false, "D----U"),
    ("privigen-us", true, "D-----"),
    ("privigen-eu", true, "D-----"),
    ("privigen-au", true, "D-----"),
    ("octagam-10-us", true, "----C-"),
    ("octagam-10-eu", true, "----C-"),
    ("octagam-5-us", true, "----C-"),
    ("octagam-5-eu", true, "----C-"),
    ("panzyga-us", false, "UU--UU"),
    ("gammagard-liquid-us", true, "------"),
    ("gammagard-erc-us", true, "UU-UUU"),
    ("kiovig-eu", true, "------"),
    ("deqsiga-eu", false, "UU-UUU"),
    ("gamunex-c-us", true, "-----U"),
    ("flebogamma-5-eu", true, "-DD---"),
    ("flebogamma-10-eu", true, "-DD--U"),
    ("flebogamma-10-us", true, "-DD--U"),
    ("intratect-10-eu", true, "-----U"),
    ("iqymune", false, "UU-UUU"),
    ("yimmugo", true, "UU-UUU"),
    ("bivigam-us", false, "UU--UU"),
    ("asceniv-us", true, "UU-UUU"),
    ("gammaplex-10", false, "UU--UU"),
    ("gammaplex-5-us", false, "UDCUUU"),
    ("qivigy-us", false, "UU-UUU"),
    ("carimune-nf-us", true, "---D-U"),
];

/// In the order of the letters.
const HAZARDS: [Hazard; 6] = [
    Hazard::Proline,
    Hazard::Sorbitol,
    Hazard::SorbitolUnderTwo,
    Hazard::Sucrose,
    Hazard::Maltose,
    Hazard::Sodium,
];

fn letter(suitability: Suitability) -> char {
    match suitability {
        Suitability::Suitable => '-',
        Suitability::WithCare => 'C',
        Suitability::Unknown => 'U',
        Suitability::DoNotUse => 'D',
    }
}

/// Nothing is there, and all of it is known.
fn well() -> Patient {
    let absent = Some(Presence::Absent);
    Patient {
        age: Some(40),
        iga_deficiency: absent,
        severe_iga_deficiency: absent,
        kidney_disease: absent,
        volume_depletion: absent,
        diabetes: absent,
        sepsis: absent,
        paraprotein: absent,
        nephrotoxic_drugs: absent,
        heart_failure: absent,
        hyperprolinaemia: absent,
        fructose_intolerance: absent,
        ..Patient::default()
    }
}

/// The well patient with every fact of a hazard set: there, or not known.
fn open_to(hazard: Hazard, found: Option<Presence>) -> Patient {
    let mut patient = well();
    match hazard {
        Hazard::Iga => {
            patient.iga_deficiency = found;
            patient.severe_iga_deficiency = found;
        }
        Hazard::Proline => patient.hyperprolinaemia = found,
        Hazard::Sorbitol => patient.fructose_intolerance = found,
        Hazard::SorbitolUnderTwo => patient.age = found.map(|_| 1),
        Hazard::Sucrose => patient.sepsis = found,
        Hazard::Maltose => patient.diabetes = found,
        Hazard::Sodium => patient.heart_failure = found,
    }
    patient
}

fn of(screening: &ProductScreening, hazard: Hazard) -> Vec<&Reason> {
    let reasons = screening.reasons.iter();
    reasons.filter(|reason| reason.hazard == hazard).collect()
}

#[test]
fn every_product_against_every_hazard() {
    assert!(
        EXPECTED
            .iter()
            .map(|row| row.0)
            .eq(PRODUCTS.iter().map(|p| p.key))
    );
    for (key, _, expected) in EXPECTED {
        for (hazard, expected) in HAZARDS.into_iter().zip(expected.chars()) {
            let at = format!("{key}, {hazard:?}");
            let there = screen_product(
                Some(product(key)),
                &open_to(hazard, Some(Presence::Present)),
                None,
            );
            let reasons = of(&there, hazard);
            let found = reasons.first().map_or('-', |r| letter(r.suitability));
            assert_eq!(found, expected, "{at}, there");
            assert!(reasons.len() <= 1, "{at}, told twice");

            let absent = screen_product(Some(product(key)), &well(), None);
            assert!(of(&absent, hazard).is_empty(), "{at}, absent");

            // Not known is never harmless where it is in it or was not verified.
            let unknown = screen_product(Some(product(key)), &open_to(hazard, None), None);
            let reasons = of(&unknown, hazard);
            let found = reasons.first().map_or('-', |r| letter(r.suitability));
            let wanted = if expected == '-' { '-' } else { 'U' };
            assert_eq!(found, wanted, "{at}, not known");
            if let Some(reason) = reasons.first() {
                let asked = matches!(reason.because, Because::Ask(_));
                assert_eq!(asked, expected != 'U', "{at}: {:?}", reason.because);
            }
        }
    }
}

#[test]
fn iga_that_was_not_read_is_unknown_and_not_low() {
    for (key, read, _) in EXPECTED {
        let screened = |patient: &Patient| {
            let screening = screen_product(Some(product(key)), patient, None);
            let reasons = of(&screening, Hazard::Iga);
            reasons
                .iter()
                .map(|r| letter(r.suitability))
                .collect::<String>()
        };
        let antibodies = open_to(Hazard::Iga, Some(Presence::Present));
        assert_eq!(
            screened(&antibodies),
            if *read { "D" } else { "DU" },
            "{key}"
        );
        assert_eq!(screened(&open_to(Hazard::Iga, None)), "U", "{key}");
        assert_eq!(screened(&well()), "", "{key}");
        let without = Patient {
            severe_iga_deficiency: Some(Presence::Present),
            ..well()
        };
        assert_eq!(screened(&without), if *read { "C" } else { "U" }, "{key}");
        // Deficient, and the antibodies were not looked for.
        let deficient = Patient {
            iga_deficiency: None,
            ..without
        };
        assert_eq!(screened(&deficient), "U", "{key}");
    }
    // What forbids it is the product's own label where that was read, and this app's choice elsewhere.
    let forbidding: Vec<(&str, Status)> = PRODUCTS
        .iter()
        .map(|one| {
            let patient = open_to(Hazard::Iga, Some(Presence::Present));
            let screening = screen_product(Some(one), &patient, None);
            (one.key, screening.reasons[0].says[0].status())
        })
        .filter(|(_, status)| *status != Status::AppDefault)
        .collect();
    let read = ["privigen-eu", "kiovig-eu", "intratect-10-eu"];
    assert_eq!(forbidding, read.map(|key| (key, Status::Verified)));
}

#[test]
fn a_low_egfr_is_kidney_disease_and_a_good_one_is_no_answer() {
    let kidney = |egfr, kidney_disease| {
        let patient = Patient {
            egfr,
            kidney_disease,
            ..well()
        };
        trait_of(Hazard::Sodium, &patient)
    };
    let absent = Some(Presence::Absent);
    assert_eq!(kidney(Some(59), absent), Trait::Present(vec![Field::Egfr]));
    assert_eq!(kidney(Some(60), absent), Trait::Absent);
    assert_eq!(
        kidney(Some(90), None),
        Trait::NotKnown(vec![Field::KidneyDisease])
    );
    assert_eq!(kidney(Some(38), None), Trait::Present(vec![Field::Egfr]));
    // A clearance below 60 mL/min says the same as an eGFR; a good one answers for nothing.
    let cleared = |creatinine: &str| Patient {
        age: Some(50),
        weight: Some(BodyWeight::kilograms(60)),
        sex: Some(Sex::Female),
        creatinine: Creatinine::parse(creatinine).ok(),
        kidney_disease: absent,
        ..well()
    };
    for hazard in [Hazard::Sodium, Hazard::Sucrose] {
        let low = trait_of(hazard, &cleared("4 mg/dL"));
        assert_eq!(low, Trait::Present(vec![Field::Creatinine]));
        assert_eq!(trait_of(hazard, &cleared("0.6 mg/dL")), Trait::Absent);
    }
    // Sucrose looks at age above 65, and sorbitol at age below 2.
    let aged = |age| Patient {
        age: Some(age),
        ..well()
    };
    assert_eq!(
        trait_of(Hazard::Sucrose, &aged(66)),
        Trait::Present(vec![Field::Age])
    );
    assert_eq!(trait_of(Hazard::Sucrose, &aged(65)), Trait::Absent);
    assert_eq!(trait_of(Hazard::SorbitolUnderTwo, &aged(2)), Trait::Absent);
    assert_eq!(
        trait_of(Hazard::SorbitolUnderTwo, &aged(1)),
        Trait::Present(vec![Field::Age])
    );
}

#[test]
fn every_reason_says_whose_word_it_is() {
    let open = Patient {
        age: Some(1),
        ..Patient {
            iga_deficiency: Some(Presence::Present),
            severe_iga_deficiency: Some(Presence::Present),
            diabetes: Some(Presence::Present),
            heart_failure: Some(Presence::Present),
            hyperprolinaemia: Some(Presence::Present),
            fructose_intolerance: Some(Presence::Present),
            ..well()
        }
    };
    for patient in [open, Patient::default()] {
        for one in PRODUCTS.iter().map(Some).chain([None]) {
            let screening = screen_product(one, &patient, None);
            for reason in &screening.reasons {
                assert!(!reason.says.is_empty(), "{reason:?}");
                for language in Language::ALL {
                    assert!(!reason.sentence().get(language).contains('{'), "{reason:?}");
                }
                for said in &reason.says {
                    let own = matches!(said.status(), Status::AppDefault);
                    assert!(own || !said.sources().is_empty(), "{said:?}");
                }
            }
            let verdicts: Vec<_> = screening.reasons.iter().map(|r| r.suitability).collect();
            assert!(verdicts.iter().rev().is_sorted(), "the gravest first");
        }
    }
    // The review of 2004 is told apart from what a label says.
    let patient = open_to(Hazard::Iga, Some(Presence::Present));
    let screening = screen_product(Some(product("kiovig-eu")), &patient, None);
    let layers: Vec<Layer> = screening.reasons[0].says.iter().map(Layer::of).collect();
    assert_eq!(layers[..2], [Layer::Today, Layer::Review2004]);
}

#[test]
fn the_sodium_of_an_order_is_exact() {
    // 124 g a course of 5 %: 2480 mL; 24.8 g a day: 496 mL.
    let ordered = Ordered {
        per_day: Dose::mg(24_800),
        per_course: Dose::mg(124_000),
    };
    let load = |key: &str| screen_product(Some(product(key)), &well(), Some(&ordered)).sodium;
    let told = |key: &str| {
        load(key)
            .unwrap()
            .working
            .map(|w| w.en().replace('\u{a0}', " "))
    };
    assert_eq!(
        told("benilon-i"),
        [
            "496 mL a day × 171 mmol/L = 84.816 mmol a day",
            "2480 mL a course × 171 mmol/L = 424.08 mmol a course"
        ]
    );
    assert_eq!(
        told("glovenin-i")[1],
        "2480 mL a course × 154 mmol/L = 381.92 mmol a course"
    );
    assert_eq!(
        told("octagam-10-us")[1],
        "1240 mL a course × ≤ 30 mmol/L ≤ 37.2 mmol a course"
    );
    assert!(load("privigen-eu").unwrap().at_most);
    assert_eq!(load("flebogamma-5-eu").unwrap().status, Status::Computed);
    // Inferred from a layout, not verified, none added: no figure is computed.
    for key in [
        "venoglobulin-ih-5",
        "gamunex-c-us",
        "kiovig-eu",
        "privigen-jp",
    ] {
        assert_eq!(load(key), None, "{key}");
    }
}

#[test]
fn a_product_of_the_wards_own_is_ranked_and_never_simply_suitable() {
    let mut kept = ward(&[
        (&stock_key("kiovig-eu"), "5 10"),
        (&own_key(1), "10;5/10;Ours"),
    ]);
    kept.set_under(&stock_key("privigen-eu"), "5 10".to_owned());
    let keys = |patient: &Patient| -> Vec<String> {
        let ranking = ranked(shelf(&kept, Some(Country::Eu)), patient, None);
        ranking.into_iter().map(|one| one.stocked.key).collect()
    };
    let proline = open_to(Hazard::Proline, Some(Presence::Present));
    assert_eq!(keys(&proline), ["kiovig-eu", "own.1", "privigen-eu"]);
    // Where nothing speaks against any, the order of the shelf stays.
    assert_eq!(keys(&well()), ["privigen-eu", "kiovig-eu", "own.1"]);
    let own = ranked(shelf(&kept, None), &Patient::default(), None)
        .pop()
        .unwrap();
    assert_eq!(own.screening.suitability(), Suitability::Unknown);
}

#[test]
fn what_forbids_a_product_closes_it_under_a_stable_key() {
    let typed = |product: &str, facts: &[(Field, &str)]| {
        let mut all = vec![(Field::Weight, "60"), (Field::Age, "40")];
        all.extend(facts);
        let typed = Typed {
            condition: Condition::Cidp,
            regimen: OWN_REGIMEN,
            days: None,
            case: answers(
                &all,
                &[
                    (Setting::Country, "eu"),
                    (Setting::OwnDose, "2"),
                    (Setting::OwnBasis, "course"),
                    (Setting::OwnDays, "5"),
                    (Setting::Product, product),
                ],
            ),
            ward: ward(&[]),
        };
        typed.order().unwrap().unwrap().supply.unwrap()
    };
    let supply = typed("privigen-eu", &[(Field::Hyperprolinaemia, "present")]);
    let keys: Vec<&str> = supply.stops.iter().map(|stop| stop.key.as_str()).collect();
    assert_eq!(keys, ["product/privigen-eu/proline"]);
    assert_eq!(supply.stops[0].says[0].status(), Status::Verified);
    assert!(
        supply.stops[0]
            .title
            .en()
            .starts_with("Privigen (EU): Do not use")
    );
    let supply = typed("kiovig-eu", &[(Field::Hyperprolinaemia, "present")]);
    assert!(supply.stops.is_empty());
    let supply = typed(
        "flebogamma-5-eu",
        &[(Field::FructoseIntolerance, "present")],
    );
    assert_eq!(supply.stops[0].key, "product/flebogamma-5-eu/sorbitol");
    // Not known closes nothing, and is no permission.
    let supply = typed("privigen-eu", &[]);
    assert!(supply.stops.is_empty());
    assert_eq!(supply.screening.suitability(), Suitability::Unknown);
    assert!(supply.screening.asks().contains(&Field::Hyperprolinaemia));
}

// Laws.

const FACTS: [Field; 11] = [
    Field::IgaDeficiency,
    Field::SevereIgaDeficiency,
    Field::KidneyDisease,
    Field::VolumeDepletion,
    Field::Diabetes,
    Field::Sepsis,
    Field::Paraprotein,
    Field::NephrotoxicDrugs,
    Field::HeartFailure,
    Field::Hyperprolinaemia,
    Field::FructoseIntolerance,
];

/// What is answered: 0 nothing, 1 absent, 2 present.
fn patient(given: &[u8], age: Option<u8>, egfr: Option<u8>) -> Patient {
    let mut typed = Answers::default();
    for (field, answer) in FACTS.iter().zip(given) {
        match answer {
            1 => typed.set(*field, "absent"),
            2 => typed.set(*field, "present"),
            _ => {}
        }
    }
    if let Some(age) = age {
        typed.set(Field::Age, age.to_string());
    }
    if let Some(egfr) = egfr {
        typed.set(Field::Egfr, egfr.to_string());
    }
    Patient::read(&typed).0
}

fn any_facts() -> impl Strategy<Value = Vec<u8>> {
    prop::collection::vec(0..3_u8, FACTS.len())
}

fn rank(one: Option<&'static Product>, patient: &Patient) -> [usize; 3] {
    screen_product(one, patient, None).rank()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    /// Where all is known, a risk that is added improves no product.
    #[test]
    fn a_risk_that_is_added_never_improves_a_rank(
        facts in prop::collection::vec(1..3_u8, FACTS.len()),
        age in 0..100_u8,
        egfr in 10..120_u8,
        which in 0..FACTS.len(),
    ) {
        let [mut before, mut after] = [facts.clone(), facts];
        before[which] = 1;
        after[which] = 2;
        for one in PRODUCTS.iter().map(Some).chain([None]) {
            let [before, after] = [&before, &after].map(|f| patient(f, Some(age), Some(egfr)));
            prop_assert!(rank(one, &after) >= rank(one, &before), "{:?}", one.map(|p| p.key));
        }
    }

    /// Whatever else is known, a fact that is not known is never better than its absence. It may be
    /// worse than its presence: where that asks for care only, knowing it is better.
    #[test]
    fn not_knowing_is_never_better_than_absence(
        facts in any_facts(),
        age in prop::option::of(0..100_u8),
        egfr in prop::option::of(10..120_u8),
        which in 0..FACTS.len(),
    ) {
        let [mut before, mut after] = [facts.clone(), facts];
        before[which] = 1;
        after[which] = 0;
        for one in PRODUCTS.iter().map(Some).chain([None]) {
            let [before, after] = [&before, &after].map(|f| patient(f, age, egfr));
            prop_assert!(rank(one, &after) >= rank(one, &before), "{:?}", one.map(|p| p.key));
        }
    }

    /// Not known counts as not absent: a product that holds it, or may, is not simply suitable.
    #[test]
    fn what_is_not_known_is_never_suitable(facts in any_facts(), age in prop::option::of(0..100_u8)) {
        let patient = patient(&facts, age, None);
        for one in PRODUCTS {
            let screening = screen_product(Some(one), &patient, None);
            for hazard in Hazard::ALL {
                let Some(excipient) = hazard.excipient() else { continue };
                let open = trait_of(*hazard, &patient) != Trait::Absent;
                let limited = *hazard == Hazard::SorbitolUnderTwo
                    && one.harm(*hazard).is_none()
                    && one.holds(excipient) != Holds::Yes;
                let fires = open && !limited && one.holds(excipient) != Holds::No;
                prop_assert_eq!(fires, !of(&screening, *hazard).is_empty(), "{} {:?}", one.key, hazard);
            }
            let verdict = screening.suitability();
            prop_assert_eq!(verdict == Suitability::Suitable, screening.reasons.is_empty());
        }
    }

    /// The ranking is the shelf, sorted and stable; what is ordered does not change it.
    #[test]
    fn the_ranking_is_the_shelf_in_a_stable_order(
        facts in any_facts(),
        age in prop::option::of(0..100_u8),
        country in prop::sample::select(Country::ALL.to_vec()),
        grams in 1..500_u32,
    ) {
        let patient = patient(&facts, age, None);
        let kept = ward(&[(&own_key(1), "10;5;Ours"), (&own_key(2), "5;5;Theirs")]);
        for kept in [kept, Answers::default()] {
            let stock = shelf(&kept, Some(country));
            let order: Vec<String> = stock.iter().map(|one| one.key.clone()).collect();
            let ranking = ranked(stock.clone(), &patient, None);
            let place = |one: &Ranked| order.iter().position(|key| *key == one.stocked.key);
            prop_assert_eq!(ranking.len(), order.len());
            for pair in ranking.windows(2) {
                let (better, worse) = (pair[0].screening.rank(), pair[1].screening.rank());
                prop_assert!(better <= worse);
                prop_assert!(better < worse || place(&pair[0]) < place(&pair[1]));
                prop_assert!(pair[0].screening.suitability() <= pair[1].screening.suitability());
            }
            let ordered = Ordered { per_day: Dose::grams(grams), per_course: Dose::grams(grams) };
            let with_order = ranked(stock, &patient, Some(&ordered));
            let keys = |ranking: &[Ranked]| -> Vec<String> {
                ranking.iter().map(|one| one.stocked.key.clone()).collect()
            };
            prop_assert_eq!(keys(&ranking), keys(&with_order));
        }
    }
}

/// What is offered as better suited than a product to the well patient with one hazard there or not known.
fn preferred_to(stocked: &Stocked, patient: &Patient) -> Vec<Ranked> {
    match preferred(&Answers::default(), Some(Country::Japan), patient, stocked) {
        Preferred::InStock(better) | Preferred::Sold(better) => better,
        Preferred::None => Vec::new(),
    }
}

#[test]
fn what_is_forbidden_is_never_better_suited_nor_what_is_worse_in_anything_and_no_better_in_its_verdict()
 {
    let patients = Hazard::ALL.iter().flat_map(|hazard| {
        [Some(Presence::Present), Some(Presence::Absent), None].map(|found| open_to(*hazard, found))
    });
    for patient in patients.chain([Patient::default()]) {
        for stocked in shelf(&Answers::default(), Some(Country::Japan)) {
            let chosen = stocked.screened(&patient, None);
            for better in preferred_to(&stocked, &patient) {
                let key = &better.stocked.key;
                let suits = better.screening.suitability();
                assert_ne!(suits, Suitability::DoNotUse, "{key}");
                assert!(suits <= chosen.suitability(), "{key}");
                assert!(better.screening.rank() < chosen.rank(), "{key}");
            }
            // Where nothing is known to hold, no product is better suited than another.
            let holds = |reason: &Reason| reason.suitability != Suitability::Unknown;
            if chosen.suitability() == Suitability::Unknown && !chosen.reasons.iter().any(holds) {
                let better = preferred_to(&stocked, &patient);
                let known = |one: &Ranked| one.screening.suitability() < Suitability::Unknown;
                assert!(better.iter().all(known), "{}", stocked.key);
            }
        }
    }
    // Anti-IgA closes every product: none is better.
    let anti_iga = open_to(Hazard::Iga, Some(Presence::Present));
    for stocked in shelf(&Answers::default(), Some(Country::Japan)) {
        assert!(
            preferred_to(&stocked, &anti_iga).is_empty(),
            "{}",
            stocked.key
        );
    }
}
