//! CDS Hooks cards have the shape that the specification asks for, whatever the case.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

mod ordering;
mod risks;

use std::collections::BTreeSet;

use ivig_navigator::advice::{Layers, layers};
use ivig_navigator::evidence::Condition;
use ivig_navigator::exchange::{DoseState, ResultInput, cards};
use ivig_navigator::json::{self, Json};
use ivig_navigator::patient::{Answers, Field, Patient};
use ivig_navigator::quantity::Date;
use ivig_navigator::safety::{Gravity, screen};
use ivig_navigator::text::Language;
use ordering::Typed;

/// The cards of a case as another program reads them, each looked at.
fn read(condition: Option<Condition>, answers: &Answers, language: Language) -> Vec<Json> {
    let (patient, _) = Patient::read(answers);
    let advice = condition.map(|one| layers(one, &patient));
    let offered = advice.iter().flat_map(Layers::regimens).next();
    let order = offered.and_then(|regimen| {
        let typed = Typed {
            condition: condition?,
            regimen: regimen.key,
            days: None,
            case: answers.clone(),
            ward: Answers::default(),
        };
        typed.order()?.ok()
    });
    let text = cards(
        &ResultInput {
            app: "0.0.0",
            today: Date::parse("2026-11-29").unwrap(),
            hospital: None,
            condition,
            advice: advice.as_ref(),
            screening: &screen(&patient),
            dose: order
                .as_ref()
                .map_or(DoseState::Open("regimen-not-chosen"), DoseState::Ready),
        },
        language,
    )
    .to_text();
    let read = json::read(&text).unwrap();
    let names: Vec<&str> = read
        .members()
        .iter()
        .map(|(name, _)| name.as_str())
        .collect();
    assert_eq!(names, ["cards"]);
    let cards = read.member("cards").unwrap().items().to_vec();
    for card in &cards {
        let summary = card.text_of("summary").unwrap();
        let length = summary.chars().count();
        assert!(
            (1..140).contains(&length) && !summary.contains('\n'),
            "{summary}"
        );
        let indicator = card.text_of("indicator").unwrap();
        assert!(
            ["info", "warning", "critical"].contains(&indicator),
            "{indicator}"
        );
        assert_eq!(
            card.member("source").unwrap().text_of("label"),
            Some("IVIG Navigator")
        );
        let detail = card.text_of("detail").unwrap();
        assert!(!detail.trim().is_empty());
        // What was cut stands whole in the detail.
        if let Some(begun) = summary.strip_suffix('…') {
            assert!(detail.starts_with(begun), "{summary}");
        }
        let known = ["summary", "indicator", "detail", "source"];
        assert!(
            card.members()
                .iter()
                .all(|(name, _)| known.contains(&name.as_str()))
        );
    }
    cards
}

#[test]
fn every_card_of_every_condition_has_its_shape_in_both_languages() {
    let well = risks::answers(&[risks::WELL]);
    let risky = risks::answers(&[risks::WELL, risks::RISKY]);
    let mut met = BTreeSet::new();
    for condition in Condition::ALL {
        for answers in [&Answers::default(), &well, &risky] {
            for language in Language::ALL {
                let cards = read(Some(*condition), answers, language);
                let indicators = cards.iter().filter_map(|card| card.text_of("indicator"));
                met.extend(indicators.map(str::to_owned));
                let first = cards.first().unwrap();
                let name = condition.name().get(language);
                assert!(first.text_of("summary").unwrap().starts_with(name));
                assert_eq!(first.text_of("indicator"), Some("info"));
            }
        }
    }
    assert_eq!(met.len(), 3, "{met:?}");
}

#[test]
fn every_risk_that_counts_is_a_card_and_a_stop_is_critical() {
    let answers = risks::answers(&[risks::WELL, risks::RISKY]);
    let (patient, _) = Patient::read(&answers);
    let warnings = screen(&patient).warnings;
    let count = |wanted: &[Gravity]| {
        let of = warnings
            .iter()
            .filter(|one| wanted.contains(&one.gravity()));
        of.count()
    };
    for language in Language::ALL {
        let cards = read(Some(Condition::Gbs), &answers, language);
        let told = |indicator: &str| {
            let of = cards
                .iter()
                .filter(|card| card.text_of("indicator") == Some(indicator));
            of.count()
        };
        assert_eq!(told("critical"), count(&[Gravity::Stop]));
        assert_eq!(told("warning"), count(&[Gravity::Limit, Gravity::Caution]));
        assert!(told("critical") > 0 && told("warning") > 0);
    }
}

#[test]
fn what_was_not_asked_is_a_card_and_a_dose_says_its_rule() {
    let mut answers = Answers::default();
    answers.set(Field::Weight, "70");
    let all = read(Some(Condition::Cidp), &answers, Language::En);
    let summaries: Vec<&str> = all
        .iter()
        .filter_map(|card| card.text_of("summary"))
        .collect();
    assert!(
        summaries
            .iter()
            .any(|said| said.ends_with("Ask before the first dose."))
    );
    assert!(all[0].text_of("detail").unwrap().contains(" a course ("));
    assert!(read(None, &Answers::default(), Language::En).is_empty());
}
