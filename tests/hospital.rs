//! The hospital's file: what it says is taken, every fault is named with its line, and nothing of a faulty file is taken.
#![expect(
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test may fail loudly"
)]

use ivig_navigator::evidence::Condition;
use ivig_navigator::hospital::{
    Hospital, LONGEST_FILE, Origin, SETTINGS, changes, draft_of, over, read, takes_the_shelf,
    text_of, write,
};
use ivig_navigator::json;
use ivig_navigator::order::weight::WeightRule;
use ivig_navigator::order::{DoseRounding, Setting, Settings, shelf};
use ivig_navigator::patient::Answers;
use ivig_navigator::product::{Country, PRODUCTS};
use ivig_navigator::quantity::Date;
use ivig_navigator::text::{Language, Sentence};
use proptest::prelude::*;

/// Every member there is.
const WHOLE: &str = include_str!("hospital/whole.json");

fn day(text: &str) -> Date {
    Date::parse(text).unwrap()
}

fn set(entries: &[(&str, &str)]) -> Answers {
    let mut answers = Answers::default();
    for (key, text) in entries {
        answers.set_under(key, (*text).to_owned());
    }
    answers
}

#[test]
fn every_member_is_taken() {
    let hospital = read(WHOLE).unwrap();
    assert_eq!(hospital.name.ja(), "中央病院");
    assert_eq!(hospital.issued, day("2026-11-01"));
    assert_eq!(hospital.valid_until, Some(day("2027-03-31")));
    assert_eq!(hospital.language, Some(Language::Ja));
    assert_eq!(hospital.contact.as_deref(), Some("薬剤部 内線 4711"));
    let origins: Vec<&str> = hospital
        .allowed_origins
        .iter()
        .map(Origin::as_str)
        .collect();
    assert_eq!(
        origins,
        ["https://intranet.example", "http://127.0.0.1:8090"]
    );
    assert!(
        hospital
            .logo
            .as_deref()
            .unwrap()
            .starts_with("data:image/png;base64,")
    );
    assert_eq!(hospital.accent.as_deref(), Some("#7a1f5c"));
    assert_eq!(
        hospital.note(Condition::Gbs).unwrap().en(),
        "Call the neurologist on duty first."
    );
    assert_eq!(hospital.note(Condition::Cidp), None);
    let settings = Settings {
        case: &Answers::default(),
        ward: &hospital.settings,
    };
    for (setting, text) in [
        (Setting::Country, "japan"),
        (Setting::WeightRule, "actual"),
        (Setting::Rounding, "within-percent"),
        (Setting::Percent, "5"),
        (Setting::VialAim, "fewest"),
        (Setting::PumpIncrement, "0.1"),
    ] {
        assert_eq!(settings.text(setting), text);
    }
    let shelf = shelf(&hospital.settings, None);
    let names: Vec<String> = shelf.iter().map(|one| one.name().en().to_owned()).collect();
    assert_eq!(shelf.len(), 2, "{names:?}");
    assert!(shelf.iter().all(|one| one.in_stock));
    assert_eq!(shelf[1].name().en(), "House product");
}

/// A line of the whole file, another in its place, and what is said of it.
fn check(line: &str, instead: &str, number: usize, said: &str) {
    assert!(WHOLE.contains(line), "{line}");
    let faults = read(&WHOLE.replacen(line, instead, 1)).unwrap_err();
    let fault = &faults[0];
    assert_eq!(fault.line, number, "{instead}: {faults:?}");
    let sentence = fault.sentence();
    assert!(sentence.en().contains(said), "{instead}: {}", sentence.en());
    assert_ne!(sentence.ja(), sentence.en());
    assert!(
        sentence.ja().contains(&number.to_string()),
        "{}",
        sentence.ja()
    );
}

#[test]
fn every_fault_is_named_with_its_line() {
    check(
        "\"issued\": \"2026-11-01\"",
        "\"issued\": \"1 Nov\"",
        8,
        "\"issued\": a day",
    );
    check(
        "  \"issued\": \"2026-11-01\",\n",
        "",
        1,
        "\"issued\": this is missing",
    );
    check(
        "\"2027-03-31\"",
        "\"2026-10-31\"",
        9,
        "end before it starts",
    );
    check(
        "\"language\": \"ja\"",
        "\"language\": \"fr\"",
        10,
        "\"fr\" is not known. Known are: ja, en",
    );
    check(
        "\"contact\":",
        "\"contakt\":",
        11,
        "\"contakt\": there is no such member",
    );
    check(
        "\"country\": \"japan\"",
        "\"country\": \"jp\"",
        12,
        "Known are: japan, us",
    );
    check(
        "\"weight_rule\": \"actual\"",
        "\"weight_rule\": 4",
        13,
        "a text is expected",
    );
    check(
        "\"percent\": 5",
        "\"percent\": 50",
        15,
        "a whole number from 0 to 10",
    );
    check(
        "\"percent\": 5",
        "\"percent\": 2.5",
        15,
        "a whole number from 0 to 10",
    );
    check(
        "\"pump_increment\": 0.1",
        "\"pump_increment\": 0.5",
        17,
        "1 or 0.1",
    );
    check("[2.5, 5]", "[2.5, -5]", 19, "stock.");
    check("[2.5, 5]", "2.5", 19, "a list of numbers");
    check("[2.5, 5]", "[]", 19, "at least one vial size");
    check(
        "\"venoglobulin-ih-10\":",
        "\"venoglobulin\":",
        19,
        "\"venoglobulin\" is not known",
    );
    check(
        "\"percent\": 10",
        "\"percent\": 12",
        22,
        "Choose a strength",
    );
    check(
        "\"https://intranet.example\"",
        "\"*\"",
        25,
        "the origin of a page",
    );
    check(
        "\"https://intranet.example\"",
        "\"https://intranet.example/\"",
        25,
        "the origin of a page",
    );
    check(
        "\"https://intranet.example\"",
        "\"http://127.0.0.1:8090\"",
        26,
        "twice",
    );
    check("\"gbs\":", "\"guillain\":", 29, "\"guillain\" is not known");
    check(
        ", \"en\": \"Call the neurologist on duty first.\"",
        "",
        29,
        "both languages",
    );
    check(
        "\"accent\": \"#7a1f5c\"",
        "\"accent\": \"red\"",
        31,
        "a colour",
    );
    check("data:image/png", "data:text/html", 32, "a picture");
    check(
        "\"language\": \"ja\"",
        "\"issued\": \"2026-11-02\"",
        10,
        "twice",
    );
    check("\"schema\": 1", "\"schema\": 2", 1, "of schema 2");
    check(
        "\"ivig-navigator/hospital\"",
        "\"ivig-navigator/case\"",
        1,
        "no hospital file",
    );
    check(
        "\"language\": \"ja\",",
        "\"language\": \"ja\"",
        11,
        "Near line 11 this is not JSON",
    );
}

#[test]
fn all_faults_are_named_at_once_in_the_order_of_the_lines() {
    let text = WHOLE
        .replace("\"japan\"", "\"jp\"")
        .replace("\"fewest\"", "\"few\"");
    let faults = read(&text).unwrap_err();
    assert_eq!(
        faults.iter().map(|fault| fault.line).collect::<Vec<_>>(),
        [12, 16]
    );
}

#[test]
fn a_file_that_is_too_large_is_refused_unread() {
    let text = format!("{WHOLE}{}", " ".repeat(LONGEST_FILE));
    let faults = read(&text).unwrap_err();
    assert!(faults[0].sentence().en().contains("too large"));
}

#[test]
fn a_ward_goes_first_and_its_shelf_is_its_own() {
    let hospital = read(WHOLE).unwrap().settings;
    let none = Answers::default();
    assert_eq!(over(&hospital, &none), hospital);
    assert_eq!(over(&none, &hospital), hospital);
    let product = PRODUCTS[8].key;
    let stock = format!("stock.{product}");
    let ward = set(&[(stock.as_str(), "10"), ("order.pump-increment", "1")]);
    let both = over(&hospital, &ward);
    assert_eq!(both.text_under("order.pump-increment"), "1");
    assert_eq!(both.text_under("order.country"), "japan");
    let shelf = shelf(&both, None);
    assert_eq!(
        shelf.iter().map(|one| one.key.as_str()).collect::<Vec<_>>(),
        [product]
    );
    assert!(!takes_the_shelf(&ward) && takes_the_shelf(&none));
}

#[test]
fn the_rules_of_the_hospitals_country_do_not_follow_a_ward_abroad() {
    let hospital = read(WHOLE).unwrap().settings;
    let both = over(&hospital, &set(&[("order.country", "us")]));
    for setting in [Setting::WeightRule, Setting::Rounding, Setting::Percent] {
        assert_eq!(both.text_under(setting.key()), "", "{setting:?}");
    }
    let same = over(&hospital, &set(&[("order.country", "japan")]));
    assert_eq!(same.text_under("order.rounding"), "within-percent");
}

#[test]
fn what_changed_is_told_and_nothing_else() {
    let old = read(WHOLE).unwrap();
    assert_eq!(changes(&old, &old), []);
    let text = WHOLE
        .replace("\"0.1\"", "1")
        .replace("\"pump_increment\": 0.1", "\"pump_increment\": 1")
        .replace("[2.5, 5]", "[5]")
        .replace("    \"https://intranet.example\",\n", "");
    let new = read(&text).unwrap();
    let told: Vec<(String, String)> = changes(&old, &new)
        .into_iter()
        .map(|change| (change.before.en().to_owned(), change.now.en().to_owned()))
        .collect();
    let told: Vec<(&str, &str)> = told.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect();
    assert_eq!(
        told,
        [
            ("0.1\u{a0}mL/h", "1\u{a0}mL/h"),
            ("2.5\u{a0}g, 5\u{a0}g", "5\u{a0}g"),
            ("yes", "none"),
        ]
    );
}

#[test]
fn its_age_and_its_end_are_told() {
    let hospital = read(WHOLE).unwrap();
    for (today, said) in [
        ("2026-11-01", "(0 days old)"),
        ("2026-11-02", "(1 day old)"),
        ("2027-03-31", "(150 days old)"),
        ("2027-04-01", "this day is past. Ask 薬剤部"),
        ("2026-10-31", "check the clock"),
    ] {
        let standing = hospital.standing(day(today));
        assert!(standing.en().contains(said), "{today}: {}", standing.en());
        assert!(standing.en().contains("2026-11-01"));
    }
}

#[test]
fn a_draft_that_is_not_ready_is_refused_by_the_reader() {
    let draft = set(&[
        ("issued", "2026-11-01"),
        ("name.ja", "病院"),
        ("allowed_origins", "https://a.example x"),
    ]);
    let faults = read(&text_of(&draft, &set(&[("order.percent", "abc")]))).unwrap_err();
    let said: Vec<String> = faults.iter().map(|fault| fault.at.clone()).collect();
    assert_eq!(said, ["name.en", "percent", "allowed_origins"]);
}

#[test]
fn the_published_schema_lists_the_same_members() {
    let schema = include_str!("../schema/hospital.json");
    let schema = json::read(schema).unwrap();
    let properties = schema.member("properties").unwrap();
    let whole = json::read(WHOLE).unwrap();
    for (name, _) in properties.members() {
        let instead = format!("{{\n  \"{name}\": null,");
        // A member that the schema lists is known here, whatever stands under it.
        let faults = read(&WHOLE.replacen('{', &instead, 1));
        let faults = faults.err().unwrap_or_default();
        let unknown = faults
            .iter()
            .any(|fault| fault.sentence().en().contains("no such member"));
        assert!(!unknown, "{name}");
    }
    for (name, _) in whole.members() {
        assert!(
            properties.member(name).is_some(),
            "{name} is not in the schema"
        );
    }
    let keys = |name: &str| -> Vec<String> {
        let all = properties.member(name).unwrap().member("enum").unwrap();
        all.items()
            .iter()
            .map(|key| key.as_text().unwrap().to_owned())
            .collect()
    };
    assert_eq!(keys("country"), Country::ALL.map(Country::key));
    assert_eq!(keys("rounding"), DoseRounding::ALL.map(DoseRounding::key));
}

fn word() -> impl Strategy<Value = String> {
    "[a-zぁ-ん0-9\"\\\\<>&]{1,20}( [a-z\"é]{1,10})?"
}

prop_compose! {
    fn hospital()(
        name in (word(), word()),
        issued in 0..80_000_i32,
        lasts in proptest::option::of(0..4000_i32),
        language in proptest::sample::select(vec![None, Some(Language::Ja), Some(Language::En)]),
        contact in proptest::option::of(word()),
        origins in proptest::collection::btree_set("https://[a-z][a-z0-9.-]{0,12}(:[1-9][0-9]{0,3})?", 0..4),
        country in proptest::sample::select(Country::ALL.to_vec()),
        rule in proptest::sample::select(WeightRule::ALL.to_vec()),
        percent in 0..=10_u8,
        products in proptest::collection::btree_set(0..PRODUCTS.len(), 0..5),
        noted in proptest::collection::btree_map(0..Condition::ALL.len(), (word(), word()), 0..4),
    ) -> Hospital {
        let mut settings = Answers::default();
        settings.set_under("order.country", country.key().to_owned());
        settings.set_under("order.weight-rule", rule.key().to_owned());
        settings.set_under("order.percent", percent.to_string());
        for product in products {
            settings.set_under(&format!("stock.{}", PRODUCTS[product].key), "2.5 5".to_owned());
        }
        let issued = Date::days_since_1970(issued);
        Hospital {
            valid_until: lasts.map(|days| issued.after_days(days)),
            language,
            contact,
            allowed_origins: origins.iter().filter_map(|origin| Origin::new(origin)).collect(),
            notes: noted.into_iter().map(|(at, (ja, en))| (Condition::ALL[at], Sentence::new(ja, en))).collect(),
            settings,
            ..Hospital::new(Sentence::new(name.0, name.1), issued)
        }
    }
}

proptest! {
    #[test]
    fn what_is_written_is_read_again(hospital in hospital()) {
        let text = write(&hospital);
        prop_assert_eq!(read(&text), Ok(hospital.clone()));
        prop_assert_eq!(&text_of(&draft_of(&hospital), &hospital.settings), &text);
    }

    #[test]
    fn nothing_panics_on_any_text(text in "\\PC{0,200}", cut in 0..WHOLE.len(), junk in "[\\[\\]{}\",:0-9a-z\\n]{0,12}") {
        let _ = read(&text);
        let mut broken = WHOLE.to_owned();
        if broken.is_char_boundary(cut) {
            broken.insert_str(cut, &junk);
        }
        if let Err(faults) = read(&broken) {
            prop_assert!(!faults.is_empty());
            for fault in faults {
                prop_assert!(fault.line >= 1 && fault.line <= broken.lines().count() + 1);
                prop_assert!(!fault.sentence().ja().is_empty());
            }
        }
    }

    #[test]
    fn a_ward_that_sets_everything_is_not_touched(hospital in hospital(), text in "[a-z]{1,5}") {
        let mut ward = set(&[("stock.x", "5")]);
        for (setting, _) in SETTINGS {
            ward.set_under(setting.key(), text.clone());
        }
        prop_assert_eq!(over(&hospital.settings, &ward), ward);
    }
}
