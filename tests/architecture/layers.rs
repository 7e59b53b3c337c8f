//! Invariant 5: the layer of 2004 stands.

use ivig_navigator::evidence::since_2004::since;
use ivig_navigator::evidence::{Condition, StudyId, review_2004};

use crate::knowledge::Knowledge;
use crate::none;
use crate::source::{File, sources};

#[test]
fn the_layer_of_2004_does_not_know_what_came_later() {
    let mut found = Vec::new();
    for file in sources() {
        let may_know = file.path.starts_with("evidence/since_2004/")
            || file.path.starts_with("advice/today/")
            || [
                "evidence/mod.rs",
                "evidence/claims.rs",
                "advice/mod.rs",
                "advice/layers.rs",
            ]
            .contains(&file.path.as_str())
            || file.path.starts_with("evidence/library/")
            // Finds in both layers, and decides nothing.
            || file.room() == "catalogue"
            || file.room() == "ui";
        for index in 0..file.tokens.len() {
            let named = file.name(index);
            if !may_know && matches!(named, Some("since_2004" | "Since" | "since" | "Guideline")) {
                found.push(file.at(index));
            }
        }
    }
    none(
        "later knowledge is used by the advice of today alone:",
        &found,
    );
}

/// What lies in a part of the program that is fetched later: naming it elsewhere would draw it into
/// the first screen, or let it decide something.
#[test]
fn the_library_is_shown_and_decides_nothing() {
    const HEAVY: [&str; 6] = [
        "library",
        "discrepancy",
        "mechanism",
        "antibody",
        "answers",
        "beside",
    ];
    let names = |file: &File| -> Vec<String> {
        let heavy = |index: &usize| {
            let named = file.name(index + 3);
            file.reads(*index, &["evidence", ":", ":"])
                && named.is_some_and(|named| HEAVY.contains(&named))
        };
        let found = (0..file.tokens.len()).filter(heavy);
        found.map(|index| file.at(index)).collect()
    };
    let may = |file: &File| ["evidence", "meta_analysis", "catalogue", "ui"].contains(&file.room());
    let (shown, others): (Vec<File>, Vec<File>) = sources().into_iter().partition(may);
    assert!(shown.iter().flat_map(names).count() > 10);
    let found: Vec<String> = others.iter().flat_map(names).collect();
    none("the library is shown, and used nowhere:", &found);
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
        let later = &since(*condition).position;
        assert_eq!(later.condition, *condition);
        let position = review_2004::position(later.condition);
        assert_eq!(position.condition, *condition);
        assert!(position.line.value().is_some() && !later.grounds.is_empty());
    }
}
