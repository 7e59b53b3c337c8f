//! The nine invariants of the house, each with a test that can fail, and the shape of `src/`.
//!
//! | invariant | tests |
//! |---|---|
//! | 1 pure rooms, floors | `pure_rooms_*`, `a_room_uses_only_*`, `the_screen_*` |
//! | 2 no float | `no_float_*`, `the_lints_*`, `every_exception_*` |
//! | 3 no amount without its basis | `a_bare_amount_*`, `a_dose_a_day_*`, `the_working_names_*` |
//! | 4 no statement without a source | `every_statement_*`, `what_is_not_verified_*` |
//! | 5 the layer of 2004 | `the_layer_of_2004_*`, `later_knowledge_*` |
//! | 6 both languages | `every_wording_*`, `no_word_*`, `nothing_filled_*` |
//! | 7 results explain themselves | `the_working_can_be_computed_again` |
//! | 8 reading destroys nothing | `reading_changes_nothing` |
//! | 9 no request leaves | `the_page_names_no_*`, `the_app_cannot_*` |
#![expect(
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test may fail loudly"
)]

mod answering;
#[path = "architecture/knowledge.rs"]
mod knowledge;
#[path = "architecture/source.rs"]
mod source;

use std::any::TypeId;
use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Display;
use std::fs;
use std::marker::PhantomData;
use std::process::Command;

use ivig_navigator::evidence::since_2004::since;
use ivig_navigator::evidence::{Condition, Regimen, Source, Status, StudyId, review_2004};
use ivig_navigator::order::{DAYS_OFFERED, Dosage, dosage};
use ivig_navigator::quantity::{
    BodyWeight, Dose, DosePerKilogram, DosingWeight, NO_BREAK_SPACE, PerCourse, PerDay, Volume,
};
use ivig_navigator::scenario::{CaseId, Library, Scenario, Store, StoreError, encode};
use ivig_navigator::text::Language;
use knowledge::Knowledge;
use proptest::prelude::*;
use source::{File, Token, files_below, is_japanese, places, root, sources};

/// The rooms, from the ground up, and the rooms that each may use. The table of house.md.
///
/// On the ground floor `quantity` uses `text`, the type of every word; on the next `product` uses
/// `evidence`, for the status of what a label says and the condition it is said of.
const ROOMS: &[(&str, &[&str])] = &[
    ("text", &[]),
    ("quantity", &["text"]),
    ("evidence", &["quantity", "text"]),
    ("product", &["evidence", "quantity", "text"]),
    ("patient", &["evidence", "product", "quantity", "text"]),
    (
        "advice",
        &["evidence", "patient", "product", "quantity", "text"],
    ),
    (
        "safety",
        &["evidence", "patient", "product", "quantity", "text"],
    ),
    (
        "order",
        &[
            "advice", "evidence", "patient", "product", "quantity", "safety", "text",
        ],
    ),
    (
        "scenario",
        &[
            "advice", "evidence", "order", "patient", "product", "quantity", "safety", "text",
        ],
    ),
    ("browser", &["scenario", "text"]),
    (
        "app",
        &[
            "advice", "browser", "evidence", "order", "patient", "product", "quantity", "safety",
            "scenario", "text",
        ],
    ),
    (
        "ui",
        &[
            "advice", "app", "evidence", "order", "patient", "product", "quantity", "safety",
            "scenario", "text",
        ],
    ),
];

/// Rooms of the screen and the browser: behind the feature `app`.
const ROOMS_OF_THE_APP: [&str; 3] = ["app", "browser", "ui"];

/// Lines that a file of code may have; a soft ceiling.
const LONGEST_CODE: usize = 400;
/// Lines that a file of data may have: one condition with its studies.
const LONGEST_DATA: usize = 700;
/// Folders whose files are data.
const DATA: [&str; 2] = ["evidence/review_2004/", "evidence/since_2004/"];

fn is_pure(file: &File) -> bool {
    file.room() != "main" && !ROOMS_OF_THE_APP.contains(&file.room())
}

fn pure_sources() -> Vec<File> {
    let files: Vec<File> = sources().into_iter().filter(is_pure).collect();
    assert!(files.len() > 50, "src/ was not found");
    files
}

/// Fails with every place found, if any was.
fn none(rule: &str, found: &[String]) {
    assert!(found.is_empty(), "{rule}\n  {}\n", found.join("\n  "));
}

fn text_of(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap()
}

// Invariant 1: pure rooms, and the floors.

/// Crates that would bring a browser, a clock, a random source or a network.
const NOT_IN_A_PURE_ROOM: &[&str] = &[
    "any_spawner",
    "chrono",
    "console_error_panic_hook",
    "fastrand",
    "futures",
    "getrandom",
    "gloo",
    "hyper",
    "instant",
    "jiff",
    "js-sys",
    "leptos",
    "rand",
    "reactive_graph",
    "reqwest",
    "tachys",
    "time",
    "tokio",
    "ureq",
    "uuid",
    "wasm-bindgen",
    "web-sys",
    "web-time",
];

fn pure_tree(target: &[&str]) -> Vec<(usize, String)> {
    let output = Command::new(env!("CARGO"))
        .current_dir(root())
        .args(["tree", "--offline", "--locked", "--no-default-features"])
        .args(["--edges", "normal", "--prefix", "depth", "--format", " {p}"])
        .args(["--package", "ivig-navigator"])
        .args(target)
        .output()
        .unwrap();
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "cargo tree: {errors}");
    let tree = String::from_utf8(output.stdout).unwrap();
    tree.lines()
        .map(|line| {
            let (depth, package) = line.split_once(' ').unwrap();
            let name = package.split(' ').next().unwrap();
            (depth.parse().unwrap(), name.to_owned())
        })
        .collect()
}

#[test]
fn pure_rooms_are_built_without_browser_clock_and_chance() {
    for target in [&[][..], &["--target", "wasm32-unknown-unknown"]] {
        let tree = pure_tree(target);
        assert_eq!(tree[0], (0, "ivig-navigator".to_owned()));
        let forbidden: Vec<String> = tree
            .iter()
            .filter(|(_, name)| {
                NOT_IN_A_PURE_ROOM.iter().any(|word| {
                    name == word || name.starts_with(&format!("{word}-")) || {
                        name.starts_with(&format!("{word}_"))
                    }
                })
            })
            .map(|(_, name)| name.clone())
            .collect();
        none("not in a pure room:", &forbidden);
        let direct: BTreeSet<&str> = tree
            .iter()
            .filter(|(depth, _)| *depth == 1)
            .map(|(_, name)| name.as_str())
            .collect();
        assert_eq!(direct, BTreeSet::from(["serde", "serde_json"]));
    }
}

#[test]
fn pure_rooms_name_no_clock_no_chance_and_no_system() {
    const FORBIDDEN: &[&[&str]] = &[
        &["std", ":", ":", "env"],
        &["std", ":", ":", "fs"],
        &["std", ":", ":", "net"],
        &["std", ":", ":", "process"],
        &["std", ":", ":", "thread"],
        &["std", ":", ":", "time"],
        &["core", ":", ":", "time"],
        &["std", ":", ":", "{"],
        &["SystemTime"],
        &["Instant"],
        // Their order is left to chance.
        &["HashMap"],
        &["HashSet"],
        &["RandomState"],
        &["thread_local"],
        &["leptos"],
        &["web_sys"],
        &["js_sys"],
        &["wasm_bindgen"],
        &["gloo_storage"],
    ];
    let mut found = Vec::new();
    for file in pure_sources() {
        for index in 0..file.tokens.len() {
            for words in FORBIDDEN {
                if file.reads(index, words) {
                    found.push(format!("{}: {}", file.at(index), words.concat()));
                }
            }
        }
    }
    none("pure rooms:", &found);
}

/// The rooms that `crate::` names from a place on, a group in braces included.
fn rooms_named(file: &File, index: usize) -> Vec<String> {
    if !file.reads(index, &["crate", ":", ":"]) {
        return Vec::new();
    }
    if let Some(name) = file.name(index + 3) {
        return vec![name.to_owned()];
    }
    assert!(file.reads(index + 3, &["{"]), "{}", file.at(index));
    let mut named = Vec::new();
    let mut open = 0_usize;
    for at in index + 3..file.tokens.len() {
        match &file.tokens[at].token {
            Token::Sign('{') => open += 1,
            Token::Sign('}') if open == 1 => break,
            Token::Sign('}') => open -= 1,
            Token::Name(name)
                if open == 1 && (file.reads(at - 1, &["{"]) || file.reads(at - 1, &[","])) =>
            {
                named.push(name.clone());
            }
            _ => {}
        }
    }
    named
}

#[test]
fn a_room_uses_only_rooms_below() {
    let mut found = Vec::new();
    for file in sources() {
        if ["lib", "main"].contains(&file.room()) {
            continue;
        }
        let (_, below) = ROOMS
            .iter()
            .find(|(room, _)| *room == file.room())
            .unwrap_or_else(|| panic!("src/{} stands in no room of house.md", file.path));
        for index in 0..file.tokens.len() {
            for named in rooms_named(&file, index) {
                if named != file.room() && !below.contains(&named.as_str()) {
                    found.push(format!("{} uses {named}", file.at(index)));
                }
            }
            let supers = (0..)
                .take_while(|step| file.reads(index + 3 * step, &["super", ":", ":"]))
                .count();
            if supers >= file.depth() && file.end_of_code() > index {
                found.push(format!("{} leaves its room by super::", file.at(index)));
            }
        }
    }
    none("a room uses only rooms on lower floors:", &found);
}

#[test]
fn a_room_uses_only_what_its_neighbours_show() {
    // By the floors alone `browser` could use the whole of `scenario`; it may use its port.
    let mut found = Vec::new();
    for file in sources().iter().filter(|file| file.room() == "browser") {
        for index in 0..file.tokens.len() {
            if file.reads(index, &["crate", ":", ":", "scenario"]) {
                let rest: Vec<&str> = (index + 6..file.tokens.len())
                    .take_while(|at| !file.reads(*at, &[";"]))
                    .filter_map(|at| file.name(at))
                    .collect();
                if rest
                    .iter()
                    .any(|name| !["Store", "StoreError"].contains(name))
                {
                    found.push(format!("{} uses {rest:?}", file.at(index)));
                }
            }
        }
    }
    none(
        "browser uses the storage port and no more of scenario:",
        &found,
    );
}

#[test]
fn the_screen_never_touches_the_browser() {
    const EDGE: [&str; 5] = [
        "web_sys",
        "js_sys",
        "gloo_storage",
        "wasm_bindgen",
        "wasm_bindgen_futures",
    ];
    let mut found = Vec::new();
    for file in sources() {
        for index in 0..file.tokens.len() {
            let name = file.name(index).unwrap_or_default();
            if file.room() != "browser" && EDGE.contains(&name) {
                found.push(format!("{} names {name}", file.at(index)));
            }
            if file.room() == "browser" && name == "leptos" {
                found.push(format!("{} names leptos", file.at(index)));
            }
        }
    }
    none(
        "the browser's interfaces are used in `browser` only:",
        &found,
    );
}

// Invariant 2: no float.

#[test]
fn no_float_in_a_pure_room() {
    let mut found = Vec::new();
    for file in pure_sources() {
        for (index, placed) in file.tokens.iter().enumerate() {
            let is_float = match &placed.token {
                Token::Name(name) => {
                    ["f16", "f32", "f64", "f128"].contains(&name.as_str())
                        || name.ends_with("_f32")
                        || name.ends_with("_f64")
                }
                Token::Number(number) => {
                    let hex = number.starts_with("0x") || number.starts_with("0b");
                    number.contains('.')
                        || number.ends_with("f32")
                        || number.ends_with("f64")
                        || (!hex && number.contains(['e', 'E']) && !number.ends_with("size"))
                }
                Token::Text(_) | Token::Sign(_) => false,
            };
            if is_float {
                found.push(format!("{}: {:?}", file.at(index), placed.token));
            }
        }
    }
    none("no float in a pure room:", &found);
}

/// The lines of one table of Cargo.toml.
fn table(manifest: &str, name: &str) -> BTreeMap<String, String> {
    manifest
        .lines()
        .map(str::trim)
        .skip_while(|line| *line != format!("[{name}]"))
        .skip(1)
        .take_while(|line| !line.starts_with('['))
        .filter_map(|line| line.split_once('='))
        .map(|(key, value)| (key.trim().to_owned(), value.trim().to_owned()))
        .collect()
}

#[test]
fn the_lints_stand() {
    const DENIED: &[&str] = &[
        "allow_attributes_without_reason",
        "arithmetic_side_effects",
        "as_conversions",
        "cast_lossless",
        "cast_possible_truncation",
        "cast_possible_wrap",
        "cast_precision_loss",
        "cast_sign_loss",
        "expect_used",
        "float_arithmetic",
        "indexing_slicing",
        "panic",
        "todo",
        "unimplemented",
        "unreachable",
        "unwrap_used",
    ];
    let manifest = text_of("Cargo.toml");
    let clippy = table(&manifest, "lints.clippy");
    for lint in DENIED {
        let level = clippy.get(*lint).map(String::as_str);
        assert_eq!(level, Some("\"deny\""), "clippy::{lint}");
    }
    let rust = table(&manifest, "lints.rust");
    assert_eq!(rust["unsafe_code"], "\"forbid\"");
}

#[test]
fn every_exception_carries_a_reason() {
    let mut found = Vec::new();
    for file in sources() {
        for index in 0..file.tokens.len() {
            let is_attribute = ["allow", "expect"].iter().any(|word| {
                file.reads(index, &["[", word, "("])
                    && (file.reads(index - 1, &["#"]) || file.reads(index - 1, &["!"]))
            });
            if !is_attribute && !file.reads(index, &["cfg_attr"]) {
                continue;
            }
            let end = (index..file.tokens.len())
                .find(|at| file.reads(*at, &["]"]))
                .unwrap();
            let reason = (index..end)
                .find(|at| file.reads(*at, &["reason", "="]))
                .and_then(|at| file.string(at + 2));
            if reason.is_none_or(|reason| reason.trim().len() < 10) {
                found.push(file.at(index));
            }
        }
    }
    none("an exception says why:", &found);
}

// Invariant 3: no amount without its basis.

/// Whether a type has a trait, told without the compiler stopping.
struct Asked<T>(PhantomData<T>);

trait Otherwise {
    const SHOWN_BARE: bool = false;
    const MADE_FROM_NUMBER: bool = false;
}

impl<T> Otherwise for Asked<T> {}

impl<T: Display> Asked<T> {
    const SHOWN_BARE: bool = true;
}

struct AskedFrom<T>(PhantomData<T>);

impl<T> Otherwise for AskedFrom<T> {}

impl<T: From<i64>> AskedFrom<T> {
    const MADE_FROM_NUMBER: bool = true;
}

#[test]
fn a_bare_amount_can_be_neither_shown_nor_made() {
    const { assert!(Asked::<i64>::SHOWN_BARE && AskedFrom::<i64>::MADE_FROM_NUMBER) };
    let shown = [
        Asked::<Dose<PerDay>>::SHOWN_BARE,
        Asked::<Dose<PerCourse>>::SHOWN_BARE,
        Asked::<DosePerKilogram<PerDay>>::SHOWN_BARE,
        Asked::<DosePerKilogram<PerCourse>>::SHOWN_BARE,
        Asked::<Volume<PerDay>>::SHOWN_BARE,
        Asked::<Volume<PerCourse>>::SHOWN_BARE,
        Asked::<BodyWeight>::SHOWN_BARE,
        Asked::<DosingWeight>::SHOWN_BARE,
    ];
    assert!(!shown.contains(&true), "an amount has a Display: {shown:?}");
    let made = [
        AskedFrom::<Dose<PerDay>>::MADE_FROM_NUMBER,
        AskedFrom::<Dose<PerCourse>>::MADE_FROM_NUMBER,
        AskedFrom::<Volume<PerDay>>::MADE_FROM_NUMBER,
        AskedFrom::<BodyWeight>::MADE_FROM_NUMBER,
    ];
    assert!(!made.contains(&true), "an amount has no unit: {made:?}");
}

struct Passes<From, To>(PhantomData<(From, To)>);

trait Refused {
    const PASSES: bool = false;
}

impl<From, To> Refused for Passes<From, To> {}

impl<From: Into<To>, To> Passes<From, To> {
    const PASSES: bool = true;
}

/// What `split_over` answers where a type has no such method of its own.
#[derive(Debug, PartialEq)]
struct NoSuchMethod;

trait NotForADay: Sized {
    fn split_over(self) -> NoSuchMethod {
        NoSuchMethod
    }
    fn times(self) -> NoSuchMethod {
        NoSuchMethod
    }
}

impl NotForADay for Dose<PerDay> {}
impl NotForADay for DosePerKilogram<PerCourse> {}

#[test]
fn a_dose_a_day_is_not_a_dose_a_course() {
    const { assert!(Passes::<Dose<PerDay>, Dose<PerDay>>::PASSES) };
    let passes = [
        Passes::<Dose<PerDay>, Dose<PerCourse>>::PASSES,
        Passes::<Dose<PerCourse>, Dose<PerDay>>::PASSES,
        Passes::<Volume<PerDay>, Volume<PerCourse>>::PASSES,
        Passes::<DosePerKilogram<PerDay>, DosePerKilogram<PerCourse>>::PASSES,
        Passes::<DosePerKilogram<PerDay>, Dose<PerDay>>::PASSES,
        Passes::<BodyWeight, DosingWeight>::PASSES,
    ];
    assert!(!passes.contains(&true), "{passes:?}");
    assert_ne!(
        TypeId::of::<Dose<PerDay>>(),
        TypeId::of::<Dose<PerCourse>>()
    );
    // With a method of its own, these lines would not compile.
    assert_eq!(Dose::<PerDay>::grams(28).split_over(), NoSuchMethod);
    let course = DosePerKilogram::<PerCourse>::mg(2000);
    assert_eq!(course.times(), NoSuchMethod);
}

fn every_regimen() -> impl Iterator<Item = &'static Regimen> {
    Condition::ALL
        .iter()
        .flat_map(|condition| review_2004::position(*condition).regimens)
}

/// Every order of every regimen for a weight, over every number of days that can be chosen.
fn every_order(weight: BodyWeight) -> Vec<Dosage> {
    let weight = DosingWeight::actual(weight);
    every_regimen()
        .flat_map(|regimen| {
            DAYS_OFFERED
                .into_iter()
                .map(Some)
                .chain([None])
                .map(move |days| dosage(regimen, weight, days).unwrap())
        })
        .collect()
}

/// What follows each figure in one of these units, in a text.
fn after_figures<'a>(text: &'a str, units: &[&str]) -> Vec<&'a str> {
    let mut found = Vec::new();
    for (at, _) in text.match_indices(NO_BREAK_SPACE) {
        let after = &text[at + NO_BREAK_SPACE.len_utf8()..];
        let ends = after
            .find(|c: char| !c.is_ascii_alphabetic())
            .unwrap_or(after.len());
        let (unit, mut rest) = after.split_at(ends);
        // A strength is no amount.
        if rest.starts_with("/mL") || !units.contains(&unit) {
            continue;
        }
        rest = rest.strip_prefix("/kg").unwrap_or(rest);
        found.push(rest);
    }
    found
}

fn names_a_basis(text: &str, language: Language) -> bool {
    let words: &[&str] = match language {
        Language::Ja => &["/日", "/コース"],
        Language::En => &[" a day", " a course"],
    };
    let amounts = after_figures(text, &["g", "mg", "mL"]);
    amounts
        .iter()
        .all(|rest| words.iter().any(|word| rest.starts_with(word)))
}

#[test]
fn the_working_names_the_basis_of_every_amount() {
    let spaced = |text: &str| text.replace('_', "\u{a0}");
    assert!(!names_a_basis(&spaced("28_g"), Language::En));
    assert!(!names_a_basis(&spaced("0.4_g/kg × 70_kg"), Language::En));
    assert!(names_a_basis(
        &spaced("28_g a day ÷ 0.1_g/mL"),
        Language::En
    ));
    for order in every_order(BodyWeight::kilograms(70)) {
        for step in &order.working {
            for language in Language::ALL {
                for side in [&step.input, &step.result] {
                    let text = side.get(language);
                    let amounts = after_figures(text, &["g", "mg", "mL"]);
                    assert!(!amounts.is_empty(), "{text}: no amount found");
                    assert!(names_a_basis(text, language), "{text}");
                }
            }
            // A dose for a weight says which weight.
            if step.input.en().contains("\u{a0}kg") {
                assert!(step.input.en().contains("actual body weight"), "{step:?}");
                assert!(step.input.ja().contains("実測体重"), "{step:?}");
            }
        }
    }
}

// Invariant 4: no statement without a source.

#[test]
fn every_statement_has_a_status_and_a_source() {
    let mut found = Vec::new();
    let statements = Knowledge::all().statements;
    assert!(statements.len() > 800, "the walk found too few");
    for statement in &statements {
        let sources = statement.sources.as_slice();
        let fits = match statement.status {
            Status::Unverified => !statement.holds && sources.is_empty(),
            Status::AppDefault => statement.holds,
            Status::ReviewOnly => statement.holds && sources == [Source::Review],
            // The review, in translation, verifies nothing.
            Status::Verified | Status::Secondary | Status::Computed => {
                statement.holds && sources.iter().any(|source| *source != Source::Review)
            }
            Status::Inferred => statement.holds && !sources.is_empty(),
        };
        let distinct: BTreeSet<_> = sources.iter().collect();
        if !fits || distinct.len() != sources.len() {
            found.push(format!(
                "{}: {:?}, {} a value, {sources:?}",
                statement.at,
                statement.status,
                if statement.holds { "with" } else { "without" },
            ));
        }
    }
    found.dedup();
    none("a statement carries its status and sources:", &found);
}

#[test]
fn every_source_names_a_page() {
    for source in Source::ALL {
        assert!(source.page().len() > 10, "{source:?}");
    }
    for condition in Condition::ALL {
        for point in since(*condition).points {
            let read = matches!(point.status, Status::Verified | Status::Secondary);
            assert!(read && point.citation.len() > 10, "{point:?}");
        }
    }
}

#[test]
fn what_is_not_verified_says_so() {
    let words: BTreeSet<&str> = [
        Status::Verified,
        Status::Secondary,
        Status::Computed,
        Status::Inferred,
        Status::ReviewOnly,
        Status::Unverified,
        Status::AppDefault,
    ]
    .map(|status| status.text().en())
    .into();
    assert_eq!(words.len(), 7, "two statuses read alike");
    for status in [Status::ReviewOnly, Status::Unverified] {
        assert!(status.text().en().to_lowercase().contains("not verified"));
        assert!(status.text().ja().contains("未確認"));
    }
}

// Invariant 5: the layer of 2004 stands.

#[test]
fn the_layer_of_2004_does_not_know_what_came_later() {
    let mut found = Vec::new();
    for file in sources() {
        let may_know = file.path.starts_with("evidence/since_2004/")
            || file.path == "evidence/mod.rs"
            || file.room() == "ui";
        for index in 0..file.tokens.len() {
            let named = file.name(index);
            if !may_know && matches!(named, Some("since_2004" | "Since" | "SinceClaim" | "since")) {
                found.push(file.at(index));
            }
        }
    }
    none("later knowledge is shown beside, and used nowhere:", &found);
}

/// Numbers of four digits that can be a year, with nothing numeric around them.
fn years(text: &str) -> Vec<u16> {
    text.split(|c: char| !(c.is_ascii_alphanumeric() || c == '.' || c == '/' || c == '-'))
        .filter(|word| word.len() == 4)
        .filter_map(|word| word.parse().ok())
        .filter(|year| (1950..2100).contains(year))
        .collect()
}

#[test]
fn the_layer_of_2004_names_no_later_year() {
    assert_eq!(years("Neurology 2011;71:2006-10"), [2011]);
    // Published 18 months after the review that cites it (dossier, mg-gajdos-2005).
    let dated = |at: &str, year: u16| {
        year == 2005 && (at.contains("gajdos-2005") || at.starts_with("position on Mg, caveat"))
    };
    let mut found = Vec::new();
    for (at, text) in Knowledge::of_2004().wordings {
        for word in [text.ja(), text.en()] {
            let late = years(word)
                .into_iter()
                .filter(|year| *year > 2004 && !dated(&at, *year));
            found.extend(late.map(|year| format!("{at}: {year} in {word}")));
        }
    }
    for id in StudyId::ALL {
        let study = id.record();
        for word in [study.short, study.citation.value().unwrap_or_default()] {
            let late = years(word)
                .into_iter()
                .filter(|year| *year > 2004 && !dated(id.key(), *year));
            found.extend(late.map(|year| format!("{}: {year} in {word}", id.key())));
        }
    }
    none("the layer of 2004 knows nothing later:", &found);
}

#[test]
fn later_knowledge_points_at_a_position_of_2004() {
    for condition in Condition::ALL {
        let later = since(*condition);
        assert_eq!(later.condition, *condition);
        let position = review_2004::position(later.condition);
        assert_eq!(position.condition, *condition);
        assert!(position.line.value().is_some() && !later.points.is_empty());
    }
}

// Invariant 6: both languages.

/// What is wrong with a wording in two languages, if anything is.
fn fault(ja: &str, en: &str) -> Option<&'static str> {
    // A second half of a sentence that is there in neither language.
    if ja.is_empty() && en.is_empty() {
        return None;
    }
    let words = |text: &str| {
        let named = places(text);
        let mut rest = text.to_owned();
        for name in named {
            rest = rest.replace(&format!("{{{name}}}"), "");
        }
        rest
    };
    if ja.trim().is_empty() || en.trim().is_empty() {
        Some("a language is empty")
    } else if places(ja) != places(en) {
        Some("the named places differ")
    } else if is_japanese(en) || en.contains(['、', '。', '（', '）', '「', '」', '〜', '：'])
    {
        Some("the English holds Japanese")
    } else if ja == en && en.split_whitespace().count() > 1 {
        Some("one language twice")
    } else if ja != en && words(en).contains(char::is_alphabetic) && !is_japanese(ja) {
        Some("the Japanese holds none")
    } else {
        None
    }
}

#[test]
fn every_wording_of_the_rooms_stands_in_both_languages() {
    assert!(fault("", "Save").is_some() && fault("Save case", "Save case").is_some());
    assert!(fault("{a} 日", "{b} days").is_some() && fault("保存", "保存").is_some());
    assert!(fault("Save it", "Save").is_some() && fault("RCT", "RCT").is_none());
    let found: BTreeSet<String> = Knowledge::all()
        .wordings
        .iter()
        .filter_map(|(at, text)| {
            let fault = fault(text.ja(), text.en())?;
            Some(format!("{at}: {fault}: {text:?}"))
        })
        .collect();
    none("wordings:", &Vec::from_iter(found));
}

/// The numbers of a text.
fn numbers(text: &str) -> BTreeSet<String> {
    // What one language writes in figures and the other in words.
    const WORDS: [(&str, &str); 8] = [
        ("tenfold", "10"),
        ("300 万", "3"),
        ("III 相", "3"),
        ("50% fewer", "half fewer"),
        ("10 月", "October"),
        ("11 月", "November"),
        ("12 月", "December"),
        ("Sixteen", "16"),
    ];
    let mut text = text.to_owned();
    for (one, other) in WORDS {
        text = text.replace(one, other);
    }
    text.split(|c: char| !(c.is_ascii_digit() || c == '.'))
        .map(|number| number.trim_matches('.').to_owned())
        .filter(|number| !number.is_empty())
        .collect()
}

/// Whether both languages give the same figures. English may write one to nine in words.
fn same_figures(ja: &str, en: &str) -> bool {
    let (ja, en) = (numbers(ja), numbers(en));
    en.is_subset(&ja) && ja.difference(&en).all(|number| number.len() == 1)
}

#[test]
fn every_wording_holds_the_same_figures_in_both_languages() {
    assert!(same_figures("1 か月に 2 g/kg", "2 g/kg a month"));
    assert!(!same_figures("2 g/kg", "3 g/kg") && !same_figures("p=0.05", "p=0.5"));
    let found: BTreeSet<String> = Knowledge::all()
        .wordings
        .iter()
        .filter(|(_, text)| !same_figures(text.ja(), text.en()))
        .map(|(at, text)| format!("{at}:\n    {}\n    {}", text.ja(), text.en()))
        .collect();
    none("figures differ:", &Vec::from_iter(found));
}

/// Each number of a text whose unit is not parted from it by U+00A0, with what follows it.
fn parted_otherwise(text: &str) -> Vec<String> {
    // `g/kg`, `mg/kg` and `mL/kg` begin with one of them.
    const UNITS: [&str; 5] = ["g", "mg", "mL", "kg", "cm"];
    let mut found = Vec::new();
    // A named place may be filled with a number.
    for (at, end) in text.match_indices(|c: char| c.is_numeric() || c == '}') {
        let after = &text[at + end.len()..];
        let from_unit = after.trim_start();
        let between = &after[..after.len() - from_unit.len()];
        let unit: String = from_unit
            .chars()
            .take_while(char::is_ascii_alphabetic)
            .collect();
        if UNITS.contains(&unit.as_str()) && !between.chars().eq([NO_BREAK_SPACE]) {
            found.push(format!("{end}{between}{unit}"));
        }
    }
    found
}

#[test]
fn every_wording_keeps_a_number_with_its_unit() {
    for wrong in [
        "2 g/kg",
        "2g",
        "of 25 mg.",
        "{n} kg",
        "1 g/kg/日",
        "10\u{a0} mL",
        "７０\u{3000}cm",
    ] {
        assert_eq!(parted_otherwise(wrong).len(), 1, "{wrong}");
    }
    for right in [
        "2\u{a0}g/kg a day",
        "25\u{a0}mg/日",
        "10 days",
        "p=0.05",
        "3 groups",
    ] {
        assert!(parted_otherwise(right).is_empty(), "{right}");
    }
    let mut texts = Vec::new();
    for file in sources() {
        // Names that a search knows hold no amounts.
        if file.path == "evidence/condition.rs" {
            continue;
        }
        for index in pairs(&file) {
            let ja = file.string(index).unwrap();
            for word in [ja].into_iter().chain(english(&file, index)) {
                texts.push((file.at(index), word.to_owned()));
            }
        }
    }
    let knowledge = Knowledge::all();
    for (at, text) in knowledge.wordings {
        texts.extend([text.ja(), text.en()].map(|word| (at.clone(), word.to_owned())));
    }
    for (at, text) in knowledge.filled {
        texts.extend([text.ja(), text.en()].map(|word| (at.clone(), word.to_owned())));
    }
    for order in every_order(BodyWeight::kilograms(70)) {
        for step in order.working {
            for side in [step.input, step.result] {
                let words = [side.ja(), side.en()];
                texts.extend(words.map(|word| ("working".to_owned(), word.to_owned())));
            }
        }
    }
    let parted = texts
        .iter()
        .filter(|(_, text)| text.contains(NO_BREAK_SPACE));
    assert!(parted.count() > 200, "the walk found too few amounts");
    let found: BTreeSet<String> = texts
        .iter()
        .filter(|(_, text)| !parted_otherwise(text).is_empty())
        .map(|(at, text)| format!("{at}: {:?} in {text}", parted_otherwise(text)))
        .collect();
    none(
        "a number and its unit are parted by U+00A0:",
        &Vec::from_iter(found),
    );
}

/// Where the words of a file are pairs: `text!(ja, en)`, `say(lang, ja, en)`, a row of a table.
fn pairs(file: &File) -> Vec<usize> {
    (0..file.end_of_code())
        .filter(|index| {
            let made = *index >= 4
                && (file.reads(index - 3, &["text", "!", "("])
                    || file.reads(index - 4, &["say", "("]) && file.reads(index - 1, &[","]));
            let row = file.string(*index).is_some_and(is_japanese);
            (made || row) && file.string(*index).is_some() && !english(file, *index).is_empty()
        })
        .collect()
}

/// The English that follows a Japanese string: one, or one or the other by an `if`.
fn english(file: &File, japanese: usize) -> Vec<&str> {
    if !file.reads(japanese + 1, &[","]) {
        return Vec::new();
    }
    let first = japanese + 2;
    if !file.reads(first, &["if"]) {
        return file.string(first).into_iter().collect();
    }
    (first..file.tokens.len())
        .take_while(|at| !file.reads(*at, &[";"]))
        .filter(|at| file.reads(at - 1, &["{"]) && file.reads(at + 1, &["}"]))
        .filter_map(|at| file.string(at))
        .take(2)
        .collect()
}

#[test]
fn every_wording_in_the_source_stands_in_both_languages() {
    let mut found = Vec::new();
    let mut count = 0;
    for file in sources() {
        // Names that a search knows stand side by side there; the others were walked above.
        if file.path == "evidence/condition.rs" {
            continue;
        }
        for index in pairs(&file) {
            let ja = file.string(index).unwrap();
            for en in english(&file, index) {
                count += 1;
                if let Some(fault) = fault(ja, en) {
                    found.push(format!("{}: {fault}: {ja:?}, {en:?}", file.at(index)));
                }
            }
        }
    }
    assert!(count > 500, "only {count} wordings were found");
    none("wordings:", &found);
}

#[test]
fn no_word_stands_in_one_language_only() {
    // Units as a Japanese keyboard types them, the language's own name, names for a search.
    const READ_NOT_SHOWN: [&str; 4] = [
        "quantity/height.rs",
        "quantity/weight.rs",
        "text.rs",
        "evidence/condition.rs",
    ];
    let mut found = Vec::new();
    for file in sources() {
        if READ_NOT_SHOWN.contains(&file.path.as_str()) {
            continue;
        }
        let pairs = pairs(&file);
        for index in 0..file.end_of_code() {
            let alone = file.string(index).is_some_and(is_japanese) && !pairs.contains(&index);
            if alone {
                found.push(format!("{}: {:?}", file.at(index), file.string(index)));
            }
        }
    }
    none("a Japanese word without its English:", &found);
}

#[test]
fn nothing_filled_in_leaves_a_place_empty() {
    let mut filled = Knowledge::all().filled;
    for order in every_order(BodyWeight::kilograms(70)) {
        for step in order.working {
            filled.push(("working".to_owned(), step.input));
            filled.push(("working".to_owned(), step.result));
        }
    }
    assert!(filled.len() > 100);
    let found: Vec<String> = filled
        .iter()
        .filter(|(_, text)| {
            [text.ja(), text.en()]
                .iter()
                .any(|t| t.contains(['{', '}']))
        })
        .map(|(at, text)| format!("{at}: {text:?}"))
        .collect();
    none("places left empty:", &found);
}

// Invariant 7: results explain themselves.

/// A figure of the working, in millionths, and its unit.
#[derive(Debug, PartialEq)]
struct Figure {
    millionths: i128,
    unit: String,
}

/// Reads a figure at the start of a text, by rules of its own: not the ones that wrote it.
fn figure(text: &str) -> Figure {
    let end = text
        .find(|c: char| !(c.is_ascii_digit() || c == '.'))
        .unwrap_or(text.len());
    let (number, rest) = text.split_at(end);
    let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
    assert!(!fraction.ends_with('0') && fraction.len() <= 6, "{text}");
    assert!(whole == "0" || !whole.starts_with('0'), "{text}");
    let millionths = format!("{whole}{fraction:0<6}").parse().unwrap();
    let unit: String = rest
        .trim_start_matches([NO_BREAK_SPACE, ' '])
        .chars()
        .take_while(|c| c.is_ascii_alphabetic() || *c == '/' || *c == '日')
        .collect();
    Figure {
        millionths,
        unit: unit
            .trim_end_matches('/')
            .trim_end_matches("/日")
            .to_owned(),
    }
}

/// `input`'s own arithmetic, rounded to a thousandth as the result is: mg, or µL.
fn computed_again(input: &str) -> (i128, &'static str) {
    let divided = input.contains(" ÷ ");
    let (left, right) = input
        .split_once(" × ")
        .or_else(|| input.split_once(" ÷ "))
        .unwrap_or_else(|| panic!("{input}: no arithmetic"));
    let (left, right) = (figure(left), figure(right));
    let unit = match (left.unit.as_str(), divided, right.unit.as_str()) {
        ("g/kg", false, "kg") | ("g", true, "days" | "日") => "g",
        ("g", true, "g/mL") => "mL",
        other => panic!("{input}: {other:?}"),
    };
    let (numerator, divisor) = if divided {
        (left.millionths * 1_000_000, right.millionths)
    } else {
        (left.millionths * right.millionths, 1_000_000)
    };
    // Millionths to thousandths, to the nearest, a tie up.
    let divisor = divisor * 1000;
    ((numerator * 2 + divisor) / (divisor * 2), unit)
}

fn check_working(order: &Dosage) {
    let mut computed = BTreeSet::new();
    for step in &order.working {
        for language in Language::ALL {
            let (input, result) = (step.input.get(language), step.result.get(language));
            let printed = figure(result);
            let (thousandths, unit) = computed_again(input);
            assert_eq!(printed.millionths, thousandths * 1000, "{input} = {result}");
            assert_eq!(printed.unit, unit, "{input} = {result}");
            computed.insert(result.to_owned());
        }
    }
    // Every amount that the order holds is a result of its working.
    let mut amounts = vec![order.per_course.sentence()];
    if let Some(daily) = &order.daily {
        amounts.push(daily.dose.sentence());
        amounts.extend(daily.volumes.iter().map(|(_, volume)| volume.sentence()));
        assert_eq!(daily.volumes.len(), 2);
    }
    assert_eq!(order.working.len(), amounts.len());
    for amount in amounts {
        assert!(computed.contains(amount.ja()) && computed.contains(amount.en()));
    }
}

#[test]
fn the_working_can_be_computed_again() {
    let read = figure("48.6\u{a0}kg");
    assert_eq!((read.millionths, read.unit.as_str()), (48_600_000, "kg"));
    assert_eq!(figure("28\u{a0}g/日").unit, "g");
    // 48.601 and 69.853 kg (154 lb) leave a remainder to round.
    for grams in [400, 3_000, 48_601, 69_853, 70_000, 400_000] {
        for order in every_order(BodyWeight::mg(grams * 1000)) {
            check_working(&order);
        }
    }
}

proptest! {
    #[test]
    fn the_working_of_any_weight_can_be_computed_again(grams in 400_i64..400_000) {
        for order in every_order(BodyWeight::mg(grams * 1000)) {
            check_working(&order);
        }
    }
}

// Invariant 8: reading destroys nothing.

/// A store that counts what is done to it.
#[derive(Default)]
struct Counting {
    values: RefCell<BTreeMap<String, String>>,
    reads: Cell<usize>,
    changes: Cell<usize>,
}

impl Store for Counting {
    fn read(&self, key: &str) -> Result<Option<String>, StoreError> {
        self.reads.set(self.reads.get() + 1);
        Ok(self.values.borrow().get(key).cloned())
    }

    fn write(&self, key: &str, text: &str) -> Result<(), StoreError> {
        self.changes.set(self.changes.get() + 1);
        self.values
            .borrow_mut()
            .insert(key.to_owned(), text.to_owned());
        Ok(())
    }

    fn remove(&self, key: &str) -> Result<(), StoreError> {
        self.changes.set(self.changes.get() + 1);
        self.values.borrow_mut().remove(key);
        Ok(())
    }

    fn keys(&self) -> Result<Vec<String>, StoreError> {
        Ok(self.values.borrow().keys().cloned().collect())
    }
}

#[test]
fn reading_changes_nothing() {
    let store = Counting::default();
    let sound = encode(&Scenario::default(), 1).unwrap();
    let newer = sound.replace("\"schema\":1", "\"schema\":99");
    assert_ne!(sound, newer);
    let kept = [
        ("ivig.case.sound", sound.as_str()),
        ("ivig.case.newer", &newer),
        ("ivig.case.cut-off", &sound[..sound.len() / 2]),
        ("ivig.case.no such name", "?"),
        ("ivig.index", "[not an index"),
        ("ivig.aside.index.1", "a copy"),
        ("theirs", "another application's"),
    ]
    .map(|(key, text)| (key.to_owned(), text.to_owned()));
    *store.values.borrow_mut() = BTreeMap::from(kept.clone());

    let library = Library::new(&store);
    let listing = library.list().unwrap();
    for id in ["sound", "newer", "cut-off", "none"] {
        let _ = library.open(&CaseId::new(id).unwrap());
    }
    let exported = library.export_all(2).unwrap();

    assert!(store.reads.get() > 0);
    assert_eq!(store.changes.get(), 0, "reading wrote or removed");
    assert_eq!(*store.values.borrow(), BTreeMap::from(kept.clone()));
    assert_eq!((listing.cases.len(), listing.unreadable.len()), (1, 5));
    for (key, text) in kept.iter().filter(|(key, _)| key.starts_with("ivig.")) {
        let shown = listing.unreadable.iter().find(|value| value.key == *key);
        assert!(key == "ivig.case.sound" || shown.is_some_and(|value| value.text == *text));
        assert!(exported.contains(key), "{key} is not exported");
    }
}

// Invariant 9: no request leaves the page's own origin.

/// Addresses that a page could ask: with a scheme, or of another host.
fn addresses(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for mark in ["http://", "https://", "ws://", "wss://", "ftp://"] {
        for (at, _) in text.match_indices(mark) {
            let end = text[at..]
                .find(|c: char| c.is_whitespace() || "\"'`)<>".contains(c))
                .map_or(text.len(), |length| at + length);
            found.push(text[at..end].to_owned());
        }
    }
    for quote in ['"', '\'', '(', '=', '`'] {
        for (at, _) in text.match_indices(&format!("{quote}//")) {
            let host = text[at + 3..].starts_with(|c: char| c.is_ascii_alphanumeric());
            if host {
                found.push(text[at..].chars().take(40).collect());
            }
        }
    }
    found
}

#[test]
fn the_page_names_no_other_origin() {
    // A namespace is a name. Nothing is asked for under it.
    const NAMESPACES: [&str; 2] = ["http://www.w3.org/2000/svg", "http://www.w3.org/1999/xlink"];
    assert_eq!(addresses("src=\"https://cdn.example/a.js\"").len(), 1);
    assert_eq!(addresses("url(//cdn.example/a.css)").len(), 1);
    let mut files = vec![root().join("index.html")];
    files.extend(files_below("public"));
    files.extend(files_below("style"));
    let mut found = Vec::new();
    for file in files {
        // A picture of points holds no text.
        let Ok(text) = fs::read_to_string(&file) else {
            assert!(file.extension().is_some_and(|ending| ending == "png"));
            continue;
        };
        let other = addresses(&text)
            .into_iter()
            .filter(|address| !NAMESPACES.contains(&address.as_str()));
        found.extend(other.map(|address| format!("{}: {address}", file.display())));
        for word in [
            "@import",
            "sendBeacon",
            "XMLHttpRequest",
            "WebSocket",
            "EventSource",
        ] {
            if text.contains(word) {
                found.push(format!("{}: {word}", file.display()));
            }
        }
    }
    for file in sources().iter().filter(|file| !is_pure(file)) {
        for index in 0..file.tokens.len() {
            let named = file.string(index).map(addresses).unwrap_or_default();
            found.extend(named.iter().map(|a| format!("{}: {a}", file.at(index))));
        }
    }
    none("another origin is named:", &found);
}

#[test]
fn the_app_cannot_ask_and_cannot_inject() {
    const FORBIDDEN: [&str; 19] = [
        "inner_html",
        "outer_html",
        "set_inner_html",
        "set_outer_html",
        "insert_adjacent_html",
        "document_write",
        "eval",
        "fetch",
        "fetch_with_str",
        "fetch_with_request",
        "fetch_with_str_and_init",
        "Request",
        "XmlHttpRequest",
        "WebSocket",
        "EventSource",
        "send_beacon",
        "send_beacon_with_opt_str",
        "ServerFn",
        "inline_js",
    ];
    let mut found = Vec::new();
    for file in sources() {
        for index in 0..file.tokens.len() {
            if file
                .name(index)
                .is_some_and(|name| FORBIDDEN.contains(&name))
            {
                found.push(format!("{}: {:?}", file.at(index), file.name(index)));
            }
        }
    }
    let manifest = text_of("Cargo.toml");
    for word in [
        "Request",
        "Response",
        "XmlHttpRequest",
        "WebSocket",
        "EventSource",
    ] {
        if manifest.contains(&format!("\"{word}\"")) {
            found.push(format!("Cargo.toml: feature {word} of web-sys"));
        }
    }
    for line in manifest.lines() {
        let name = line.split('=').next().unwrap_or_default().trim();
        if ["reqwest", "gloo-net", "gloo-utils", "server_fn", "ureq"].contains(&name) {
            found.push(format!("Cargo.toml: {name}"));
        }
    }
    none("no request and no markup made from text:", &found);
}

// The shape of src/.

#[test]
fn no_file_is_too_long() {
    let mut found = Vec::new();
    for file in sources() {
        let is_data = DATA.iter().any(|folder| file.path.starts_with(folder));
        let ceiling = if is_data { LONGEST_DATA } else { LONGEST_CODE };
        let lines = file.text.lines().count();
        if lines > ceiling {
            found.push(format!(
                "src/{}: {lines} lines, {ceiling} allowed",
                file.path
            ));
        }
    }
    none("part the file, or raise the ceiling and say why:", &found);
}

#[test]
fn no_module_is_a_drawer() {
    const DRAWERS: [&str; 11] = [
        "util", "utils", "helper", "helpers", "manager", "common", "misc", "data2", "stuff",
        "shared", "temp",
    ];
    let mut found = Vec::new();
    for file in sources() {
        for part in file.path.trim_end_matches(".rs").split('/') {
            let words: Vec<&str> = part.split('_').collect();
            if words.iter().any(|word| DRAWERS.contains(word)) {
                found.push(format!("src/{}", file.path));
            }
        }
    }
    none("a module is named after what it knows:", &found);
}

#[test]
fn the_map_of_the_rooms_is_true() {
    let lib = sources()
        .into_iter()
        .find(|file| file.path == "lib.rs")
        .unwrap();
    let declared: BTreeSet<&str> = (0..lib.tokens.len())
        .filter(|index| lib.reads(*index, &["mod"]))
        .filter_map(|index| lib.name(index + 1))
        .collect();
    let rows: Vec<(u8, &str)> = lib
        .text
        .lines()
        .filter_map(|line| line.strip_prefix("//! | "))
        .filter_map(|line| {
            let mut cells = line.split(" | ");
            let floor = cells.next()?.parse().ok()?;
            let room = cells.next()?;
            Some((floor, room.trim_matches(['[', ']', '`'])))
        })
        .collect();
    let listed: BTreeSet<&str> = rows.iter().map(|(_, room)| *room).collect();
    assert_eq!(
        declared, listed,
        "lib.rs declares one set and lists another"
    );
    let files = sources();
    let built: BTreeSet<&str> = files
        .iter()
        .map(File::room)
        .filter(|room| !["lib", "main"].contains(room))
        .collect();
    assert_eq!(declared, built, "src/ holds other rooms than lib.rs");
    assert!(rows.is_sorted_by_key(|(floor, _)| *floor));

    // The floors of the map agree with what each room may use.
    let floor = |room: &str| rows.iter().find(|(_, name)| *name == room).map(|row| row.0);
    for (room, below) in ROOMS {
        for other in *below {
            let (Some(here), Some(there)) = (floor(room), floor(other)) else {
                continue;
            };
            let beside = [
                ("quantity", "text"),
                ("product", "evidence"),
                ("app", "browser"),
            ];
            assert!(
                there < here || beside.contains(&(*room, *other)),
                "{room} on {here}, {other} on {there}"
            );
        }
    }

    // Without the feature `app` only the pure rooms are built.
    for room in &declared {
        let at = (0..lib.tokens.len())
            .find(|index| lib.reads(*index, &["mod", room]))
            .unwrap();
        // `#[cfg(feature = "app")] pub mod`.
        let gated = at >= 10
            && lib.reads(at - 10, &["#", "[", "cfg", "(", "feature", "="])
            && lib.string(at - 4) == Some("app")
            && lib.reads(at - 3, &[")", "]", "pub"]);
        assert_eq!(gated, ROOMS_OF_THE_APP.contains(room), "{room}");
    }
}

/// The words that a text in Markdown sets as code, parts of paths on their own.
fn words_of_code(markdown: &str) -> BTreeSet<&str> {
    let mut found = BTreeSet::new();
    let mut fenced = false;
    for line in markdown.lines() {
        if line.trim_start().starts_with("```") {
            fenced = !fenced;
            continue;
        }
        for (index, part) in line.split('`').enumerate() {
            if fenced || index % 2 == 1 {
                found.extend(part.split(|c: char| !(c.is_ascii_alphanumeric() || c == '_')));
            }
        }
    }
    found
}

#[test]
fn the_written_map_names_every_room() {
    assert_eq!(
        words_of_code("the text\n```text\nsrc/ui\n```\nin `src/advice/`, no order"),
        BTreeSet::from(["", "advice", "src", "ui"])
    );
    // Asked of it as soon as it is written.
    let Ok(map) = fs::read_to_string(root().join("ARCHITECTURE.md")) else {
        return;
    };
    let named = words_of_code(&map);
    let found: BTreeSet<String> = sources()
        .iter()
        .map(File::room)
        .filter(|room| !["lib", "main"].contains(room) && !named.contains(room))
        .map(str::to_owned)
        .collect();
    none("ARCHITECTURE.md does not name:", &Vec::from_iter(found));
}
