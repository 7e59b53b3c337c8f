//! The order sheet and the second-check sheet: golden pages of the dossier's cases F2, F4 and F5,
//! and what holds for every page.
//!
//! After a change that is meant: `INSTA_UPDATE=always cargo test --no-default-features --test sheet`,
//! then read the difference as a clinician would.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

mod risks;

use ivig_navigator::advice::{Layers, layers};
use ivig_navigator::evidence::{Condition, Regimen};
use ivig_navigator::order::{
    Chosen, Form, OrderInput, Setting, Settings, Sheet, SheetInput, course_of, order, order_sheet,
    second_check, stops_of,
};
use ivig_navigator::patient::{Answers, Field, Patient};
use ivig_navigator::safety::{screen, screen_for};
use ivig_navigator::text::{Language, Sentence};
use risks::RISKY;

/// A case of section F: what is typed and chosen.
struct Case {
    name: &'static str,
    condition: Condition,
    /// The key of the regimen; `own` for a dose of the clinician's own.
    regimen: &'static str,
    days: Option<u8>,
    answers: &'static [(&'static str, &'static str)],
    settings: &'static [(Setting, &'static str)],
    /// The pump's rates of the first day, as printed there.
    pump: &'static [&'static str],
}

const CASES: &[Case] = &[
    Case {
        name: "F2",
        condition: Condition::Cidp,
        regimen: "cidp-1x2",
        days: None,
        answers: &[
            ("weight", "98"),
            ("height", "165"),
            ("age", "50"),
            ("sex", "female"),
            ("pregnant", "absent"),
            ("treatment-phase", "induction"),
            ("cidp-form", "typical"),
        ],
        settings: &[
            (Setting::Country, "canada"),
            (Setting::Product, "panzyga-us"),
            (Setting::Label, "us-cidp"),
            (Setting::StartTime, "09:00"),
            (Setting::StartDate, "2026-11-23"),
        ],
        pump: &["44 mL/h", "88 mL/h", "176 mL/h", "352 mL/h", "528 mL/h"],
    },
    Case {
        name: "F4",
        condition: Condition::Mg,
        regimen: "mg-0.4x5",
        days: None,
        answers: &[
            ("weight", "60"),
            ("height", "160"),
            ("age", "72"),
            ("sex", "female"),
            ("mg-situation", "crisis"),
            ("plasma-exchange", "not-possible"),
            ("diabetes", "present"),
            ("egfr", "38"),
            ("iga-deficiency", "absent"),
        ],
        settings: &[
            (Setting::Country, "us"),
            (Setting::WeightRule, "us-above-120-percent"),
            (Setting::Product, "octagam-10-us"),
            (Setting::Label, "us-dm"),
            (Setting::HighestStep, "1.8"),
        ],
        pump: &["36 mL/h", "72 mL/h", "108 mL/h"],
    },
    Case {
        name: "F5",
        condition: Condition::Dm,
        regimen: "dm-2-monthly",
        days: Some(2),
        answers: &[
            ("weight", "70"),
            ("height", "172"),
            ("age", "50"),
            ("sex", "male"),
            ("treatment-resistant", "present"),
        ],
        settings: &[
            (Setting::Country, "us"),
            (Setting::WeightRule, "us-above-120-percent"),
            (Setting::Product, "octagam-10-us"),
            (Setting::StartTime, "09:00"),
        ],
        pump: &["42 mL/h", "84 mL/h", "168 mL/h"],
    },
];

/// Written for every stop, so that there is a sheet.
const REASON: &str = "Haematology agreed, 2026-11-22";

/// Both sheets of a case; `more` is typed on top.
fn sheets(case: &Case, more: &[(&str, &str)]) -> [Sheet; 2] {
    let mut answers = Answers::default();
    for (key, text) in case.answers.iter().chain(more) {
        match Field::from_key(key) {
            Some(field) => answers.set(field, *text),
            None => answers.set_under(key, (*text).to_owned()),
        }
    }
    for (setting, text) in case.settings {
        answers.set_under(setting.key(), (*text).to_owned());
    }
    for stop in stops_of(&screen(&Patient::read(&answers).0)) {
        answers.set_under(&stop.reason_key(), REASON.to_owned());
    }
    let ward = Answers::default();
    let settings = Settings {
        case: &answers,
        ward: &ward,
    };
    let (patient, findings) = Patient::read(&answers);
    assert!(findings.is_empty(), "{findings:?}");
    let advice: Layers = layers(case.condition, &patient);
    let regimens: &[&'static Regimen] = &advice.regimens();
    let regimen = regimens.iter().find(|one| one.key == case.regimen);
    let regimen = regimen.map_or(Chosen::Own, |regimen| Chosen::Regimen(regimen));
    let course = course_of(regimen, &settings).map(|course| course.per_course());
    let screening = screen_for(&patient, course);
    let order = order(&OrderInput {
        condition: case.condition,
        regimen,
        days: case.days,
        patient: &patient,
        screening: &screening,
        settings: &settings,
    })
    .unwrap();
    let input = SheetInput {
        order: &order,
        advice: &advice,
        screening: &screening,
        patient: &patient,
        settings: &settings,
        version: "0.0.0",
        evidence: "2004, 2026-11",
        made: "2026-11-22 14:02",
    };
    [order_sheet(&input), second_check(&input)]
}

fn golden(name: &str, page: &str) {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("golden");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, page));
}

fn plain(sheet: &Sheet, language: Language) -> String {
    sheet.plain(language).replace('\u{a0}', " ")
}

/// Cases, and one with every risk and one with a stop.
fn every_sheet() -> Vec<Sheet> {
    let risks: Vec<(&str, &str)> = RISKY
        .iter()
        .filter(|(field, _)| Field::RISKS.contains(field))
        .map(|(field, answer)| (field.key(), *answer))
        .collect();
    let mut all = Vec::new();
    for case in CASES {
        all.extend(sheets(case, &[]));
        all.extend(sheets(case, &risks));
    }
    all
}

fn cells(sheet: &Sheet) -> impl Iterator<Item = &Sentence> {
    sheet
        .parts
        .iter()
        .flat_map(|part| part.rows.iter().flatten())
}

/// The numbers that have a unit, in order of size.
fn figures(text: &str) -> Vec<String> {
    let mut before: Vec<&str> = text.split('\u{a0}').collect();
    // Nothing follows the last.
    before.pop();
    let mut found: Vec<String> = before
        .into_iter()
        .filter_map(|before| {
            let number = before
                .rsplit(|c: char| !(c.is_ascii_digit() || c == '.'))
                .next()?;
            (!number.is_empty()).then(|| number.to_owned())
        })
        .collect();
    found.sort();
    found
}

#[test]
fn the_pages_of_the_dossiers_cases() {
    for case in CASES {
        for (sheet, kind) in sheets(case, &[]).iter().zip(["order", "check"]) {
            for language in Language::ALL {
                let name = format!("sheet-{}-{kind}-{}", case.name, language.tag());
                golden(&name, &plain(sheet, language));
            }
        }
    }
}

#[test]
fn the_pump_runs_as_printed() {
    for case in CASES {
        let [sheet, _] = sheets(case, &[]);
        let steps = sheet.parts.iter().find(|part| part.form == Form::Steps);
        let rates: Vec<String> = steps
            .unwrap()
            .rows
            .iter()
            .filter(|row| row.len() == 6)
            .map(|row| row[1].en().replace('\u{a0}', " "))
            .collect();
        assert_eq!(rates, case.pump, "{}", case.name);
    }
}

#[test]
fn where_drops_are_counted_the_order_says_them_beside_the_rate() {
    let factor = Setting::DropFactor;
    for case in CASES {
        let both = sheets(case, &[(factor.key(), "20")]);
        let [order, check] = both.map(|sheet| plain(&sheet, Language::En));
        for english in [&order, &check] {
            let factor = "Drops per mL of the set: 20";
            assert!(english.contains(factor), "{}", case.name);
            assert!(!english.contains("Pump increment"), "{}", case.name);
        }
        for rate in case.pump {
            // 20 drops a mL: a drop a minute is 3 mL/h, and what runs is what is counted.
            let ml: u32 = rate.trim_end_matches(" mL/h").parse().unwrap();
            let said = format!("{} drops/min ({} mL/h)", ml / 3, ml / 3 * 3);
            assert!(order.contains(&said), "{}: {said}", case.name);
        }
    }
}

#[test]
fn every_figure_of_an_infusion_has_its_unit() {
    const UNITS: [&str; 8] = ["mL/h", "mL/kg/h", "mL", "min", "h", "s", "*", "≤"];
    for sheet in every_sheet() {
        for part in &sheet.parts {
            for row in part
                .rows
                .iter()
                .filter(|row| part.form == Form::Steps && row.len() == 6)
            {
                for cell in &row[1..] {
                    let unit = cell.en().trim_end_matches(['*', '†', '‡', '≤', ' ']);
                    let unit = unit.rsplit('\u{a0}').next().unwrap();
                    assert!(UNITS.contains(&unit), "{cell:?}");
                }
            }
        }
    }
}

#[test]
fn every_gram_says_a_day_or_a_course() {
    for sheet in every_sheet() {
        let stands_alone = ["nearest", "×", "Devine", "whole", "down to"];
        for cell in cells(&sheet) {
            let en = cell.en();
            for (at, _) in en.match_indices("\u{a0}g") {
                let after = &en[at..].trim_start_matches("\u{a0}g");
                let named = after.starts_with(" a ")
                    || after.starts_with("/kg a ")
                    || after.starts_with("/mL")
                    || stands_alone.iter().any(|words| en.contains(words))
                    || en.split(", ").all(|size| size.ends_with("\u{a0}g"));
                assert!(named || en.contains("g/kg"), "{en}");
            }
        }
    }
}

#[test]
fn the_language_changes_no_figure() {
    for sheet in every_sheet() {
        for cell in cells(&sheet) {
            assert_eq!(figures(cell.ja()), figures(cell.en()), "{cell:?}");
        }
        let count = |language| sheet.plain(language).lines().count();
        assert_eq!(count(Language::Ja), count(Language::En));
    }
}

#[test]
fn nothing_is_left_empty() {
    for sheet in every_sheet() {
        for language in Language::ALL {
            let plain = sheet.plain(language);
            assert!(!plain.contains(['{', '}', '\t']), "{plain}");
            assert!(plain.contains("2026-11-22 14:02") && plain.contains("0.0.0"));
        }
        for part in &sheet.parts {
            assert!(!part.title.ja().is_empty());
            let last = part.rows.iter().filter_map(|row| row.last());
            let empty = last.filter(|cell| cell.en().is_empty()).count();
            assert!(empty == 0 || part.form == Form::Blanks, "{part:?}");
        }
    }
}

#[test]
fn a_stop_stands_on_top_of_both_sheets() {
    for sheet in sheets(&CASES[0], &[("iga-deficiency", "present")]) {
        assert_eq!(sheet.parts[0].form, Form::Stop);
        for language in Language::ALL {
            let plain = sheet.plain(language);
            assert!(plain.contains(REASON), "{plain}");
        }
    }
    for sheet in sheets(&CASES[0], &[]) {
        assert!(sheet.parts.iter().all(|part| part.form != Form::Stop));
    }
}

#[test]
fn no_result_stands_above_the_fold() {
    for case in CASES {
        let [_, check] = sheets(case, &[]);
        let fold = check.parts.iter().position(|part| part.form == Form::Fold);
        let above = &check.parts[..fold.unwrap()];
        let said: String = above
            .iter()
            .flat_map(|part| part.rows.iter().flatten())
            .map(|cell| format!("{}\n", cell.en()))
            .collect();
        for result in case.pump {
            assert!(!said.contains(&result.replace(' ', "\u{a0}")), "{said}");
        }
        if said.contains("73.35") || said.contains("145") {
            panic!("{said}");
        }
    }
}

#[test]
fn only_a_sheet_that_says_very_much_is_printed_small() {
    let risks: Vec<(&str, &str)> = RISKY
        .iter()
        .filter(|(field, _)| Field::RISKS.contains(field))
        .map(|(field, answer)| (field.key(), *answer))
        .collect();
    for case in CASES {
        for language in Language::ALL {
            for sheet in sheets(case, &[]) {
                assert!(!sheet.is_dense(language), "{}", case.name);
            }
            let [order, _] = sheets(case, &risks);
            assert!(order.is_dense(language), "{}", case.name);
        }
    }
}
