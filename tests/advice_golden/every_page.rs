//! Every condition has its page, those that the review is silent on as well.

use std::collections::BTreeSet;

use ivig_navigator::evidence::Condition;

use crate::{NOTHING_KNOWN, check};

#[test]
fn conditions_that_the_review_does_not_speak_of() {
    for condition in [
        Condition::Imnm,
        Condition::Aqp4OpticNeuritis,
        Condition::AutoimmuneEpilepsy,
        Condition::SmallFibre,
    ] {
        check(condition, &[NOTHING_KNOWN]);
    }
}

#[test]
fn every_condition_has_its_page() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    let pages: BTreeSet<String> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| !name.ends_with(".snap.new"))
        // The pages of an order stand there too.
        .filter(|name| {
            ![
                "infusion-",
                "order-",
                "passport-",
                "sheet-",
                "today-",
                "watch-",
            ]
            .iter()
            .any(|kind| name.starts_with(kind))
        })
        .collect();
    let wanted: BTreeSet<String> = Condition::ALL
        .iter()
        .map(|condition| format!("{}.snap", condition.key()))
        .collect();
    assert_eq!(pages, wanted);
}
