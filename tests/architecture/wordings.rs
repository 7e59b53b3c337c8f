//! Invariant 6: both languages.

use std::collections::BTreeSet;

use ivig_navigator::quantity::{BodyWeight, NO_BREAK_SPACE};

use crate::basis::every_order;
use crate::knowledge::Knowledge;
use crate::none;
use crate::source::{File, is_japanese, places, sources};

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
    const WORDS: [(&str, &str); 9] = [
        ("tenfold", "10"),
        ("300 万", "3"),
        ("III 相", "3"),
        ("50% fewer", "half fewer"),
        ("10 月", "October"),
        ("10月", "October"),
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
        if ["evidence/condition.rs", "scenario/identifying.rs"].contains(&file.path.as_str()) {
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
        if ["evidence/condition.rs", "scenario/identifying.rs"].contains(&file.path.as_str()) {
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
    const READ_NOT_SHOWN: [&str; 5] = [
        "quantity/height.rs",
        "quantity/weight.rs",
        "text.rs",
        "evidence/condition.rs",
        "scenario/identifying.rs",
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
