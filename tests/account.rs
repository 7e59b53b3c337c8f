//! What a case says, line by line: every choice in words, none by the key that it is stored under.
#![expect(clippy::panic, reason = "a test may fail loudly")]

use ivig_navigator::evidence::Condition;
use ivig_navigator::evidence::review_2004::position;
use ivig_navigator::evidence::since_2004::since;
use ivig_navigator::order::weight::WeightRule;
use ivig_navigator::order::{DoseRounding, Setting, VialAim, set_aside};
use ivig_navigator::product::{Country, PRODUCTS};
use ivig_navigator::scenario::{Line, Scenario, account};

/// The one line of a case that says this under a key.
fn line(key: &str, text: &str) -> Line {
    let mut case = Scenario::default();
    case.answers.set_under(key, text.to_owned());
    let mut lines = account(&case);
    let line = lines.pop();
    line.filter(|_| lines.is_empty())
        .unwrap_or_else(|| panic!("{key}: not one line"))
}

/// Label and value in both languages.
fn check(key: &str, text: &str, ja: (&str, &str), en: (&str, &str)) {
    let line = line(key, text);
    assert_eq!((line.label.ja(), line.value.ja()), ja, "{key}");
    assert_eq!((line.label.en(), line.value.en()), en, "{key}");
}

#[test]
fn a_choice_is_told_in_words() {
    for (setting, text, ja, en) in [
        (
            Setting::WeightReading,
            "ideal",
            "理想体重",
            "ideal body weight",
        ),
        (Setting::OwnBasis, "day", "1 日あたり", "a day"),
        (
            Setting::HighestStep,
            "2.4",
            "2.4\u{a0}mL/kg/h",
            "2.4\u{a0}mL/kg/h",
        ),
        (
            Setting::PumpIncrement,
            "0.1",
            "0.1\u{a0}mL/h",
            "0.1\u{a0}mL/h",
        ),
        (
            Setting::Label,
            "entered",
            "病棟で入力した速度",
            "Entered on the ward",
        ),
        (
            Setting::RunEvents,
            "2 0900 rates 44/30 88 of 750;0915 pause\n1 1030 lot AB123",
            "2 日目: 09:00 速度 44\u{a0}mL/h 30\u{a0}min → 88\u{a0}mL/h、液量 750\u{a0}mL; 09:15 中断 / 1 日目: 10:30 ロット AB123",
            "Day 2: 09:00 Rates 44\u{a0}mL/h 30\u{a0}min → 88\u{a0}mL/h; volume 750\u{a0}mL; 09:15 Pause / Day 1: 10:30 Lot AB123",
        ),
        // What this version cannot read stands as it is.
        (
            Setting::RunEvents,
            "1 0915 dance",
            "1 日目: 0915 dance",
            "Day 1: 0915 dance",
        ),
        (
            Setting::Product,
            "of a later version",
            "of a later version",
            "of a later version",
        ),
    ] {
        let label = setting.label();
        check(setting.key(), text, (label.ja(), ja), (label.en(), en));
    }
    check(
        "passport.country",
        "uk",
        ("見ている国の基準", "英国"),
        ("Country whose criteria are looked at", "United Kingdom"),
    );
}

#[test]
fn a_reason_is_told_with_what_it_passes() {
    let stop = |stop: &str| format!("{}.{stop}", Setting::StopOverride.key());
    check(
        &stop("ae-anaphylaxis.earlier-reaction"),
        "Premedicated",
        (
            "続行の理由：アナフィラキシー: 免疫グロブリンによる反応の既往",
            "Premedicated",
        ),
        (
            "Reason for going on: Anaphylaxis: Earlier reaction to immunoglobulin",
            "Premedicated",
        ),
    );
    let product = line(&stop("product/privigen-jp/proline"), "Excluded");
    assert!(product.label.en().contains("Privigen"), "{product:?}");
    assert!(!product.label.en().contains("product/"), "{product:?}");
}

#[test]
fn no_key_of_a_choice_is_shown() {
    let names = |label: &str, keys: Vec<&'static str>| {
        for key in keys {
            let line = line(label, key);
            for said in [line.value.ja(), line.value.en()] {
                assert_ne!(said, key, "{label}");
            }
        }
    };
    names(
        Setting::Country.key(),
        Country::ALL.map(Country::key).into(),
    );
    names(
        Setting::Rounding.key(),
        DoseRounding::ALL.iter().map(|one| one.key()).collect(),
    );
    names(
        Setting::VialAim.key(),
        VialAim::ALL.map(VialAim::key).into(),
    );
    names(
        Setting::WeightRule.key(),
        WeightRule::ALL.iter().map(|one| one.key()).collect(),
    );
    names(
        Setting::Product.key(),
        PRODUCTS.iter().map(|one| one.key).collect(),
    );
    let labels = PRODUCTS.iter().flat_map(|product| product.labels);
    names(
        Setting::Label.key(),
        labels.map(|label| label.key).collect(),
    );
}

#[test]
fn every_regimen_is_told_as_it_is_offered() {
    for condition in Condition::ALL {
        let offered = since(*condition).position.regimens.iter();
        for regimen in offered.chain(position(*condition).regimens) {
            let mut case = Scenario::default();
            case.choices.regimen = Some(regimen.key.to_owned());
            let lines = account(&case);
            let [line] = lines.as_slice() else {
                panic!("{}: not one line", regimen.key)
            };
            assert!(line.value.en().contains("g/kg"), "{}", regimen.key);
        }
    }
}

#[test]
fn what_was_set_aside_is_told_with_its_lots() {
    let kept = set_aside("", "privigen-jp", "1 0900 pause;1030 lot AB123");
    let line = line(Setting::RanBefore.key(), &kept);
    assert!(line.value.en().contains("Lot AB123"), "{line:?}");
}
