//! Every pair of risks, and any facts: sound, and no risk takes from another.

use std::collections::BTreeSet;

use ivig_navigator::order::slowing_risks;
use ivig_navigator::patient::{Answers, Patient};
use ivig_navigator::quantity::DosePerKilogram;
use ivig_navigator::safety::Gravity::Note;
use ivig_navigator::safety::{AdverseEvent, Cause, Harm, Screening, Warning, screen, screen_for};
use ivig_navigator::text::Text;
use proptest::prelude::*;

use crate::risks::{RISKY, WELL, answers};
use crate::{patient, screened};

/// What holds of any screening.
fn check_sound(screening: &Screening, answers: &Answers) {
    let warnings = &screening.warnings;
    assert!(warnings.is_sorted_by_key(Warning::gravity), "{warnings:?}");
    let keys: BTreeSet<String> = warnings.iter().map(Warning::key).collect();
    assert_eq!(keys.len(), warnings.len(), "twice: {warnings:?}");
    let said: BTreeSet<&str> = warnings
        .iter()
        .flat_map(|warning| warning.lines.iter().filter_map(|line| line.text.value()))
        .map(Text::en)
        .collect();
    let count: usize = warnings.iter().map(|warning| warning.lines.len()).sum();
    assert_eq!(said.len(), count, "said twice: {warnings:?}");
    for warning in warnings {
        if let Cause::Fact(field) = warning.cause {
            // What is shown was answered, is not asked for, and not answered "absent".
            assert!(answers.has(field), "{warning:?}");
            assert!(!screening.unknown.contains(&field), "{warning:?}");
            assert_ne!(answers.text(field), "absent", "{warning:?}");
        }
    }
    for field in &screening.unknown {
        assert!(!answers.has(*field), "{field:?} is answered and asked for");
    }
    let checks = screening.checks();
    let distinct: BTreeSet<&str> = checks
        .iter()
        .filter_map(|check| check.value())
        .map(Text::en)
        .collect();
    assert_eq!(distinct.len(), checks.len());
    let harms = screening.harms();
    assert!(harms.is_sorted_by_key(Harm::gravity));
    let events: BTreeSet<AdverseEvent> = harms.iter().map(|harm| harm.event).collect();
    assert_eq!(events.len(), harms.len(), "a harm in two cards");
    let carded: usize = harms.iter().map(|harm| harm.warnings.len()).sum();
    assert_eq!(carded, warnings.len());
}

/// Nothing that was there is gone, and nothing is lighter.
fn check_no_less(before: &Screening, after: &Screening) {
    for warning in &before.warnings {
        assert!(after.warnings.contains(warning), "lost: {warning:?}");
    }
    let gravest = |screening: &Screening| screening.warnings.first().map_or(Note, Warning::gravity);
    assert!(gravest(after) <= gravest(before));
    let before = slowing_risks(before);
    let after = slowing_risks(after);
    assert!(before.iter().all(|field| after.contains(field)));
}

#[test]
fn every_pair_of_risks_is_sound_and_no_risk_takes_from_another() {
    for (index, one) in RISKY.iter().enumerate() {
        let alone = answers(&[WELL, &[*one]]);
        let first = screen(&patient(&alone));
        check_sound(&first, &alone);
        assert!(!first.warnings.is_empty(), "{one:?}");
        for other in &RISKY[index + 1..] {
            let both = answers(&[WELL, &[*one, *other]]);
            let screening = screen(&patient(&both));
            check_sound(&screening, &both);
            check_no_less(&first, &screening);
            check_no_less(&screened(&[WELL, &[*other]]), &screening);
        }
    }
}

proptest! {
    /// Any of the facts there, absent or not known: it is sound; and one more risk takes nothing away.
    #[test]
    fn any_facts_are_sound_and_one_more_risk_never_takes_away(
        states in prop::collection::vec(0_u8..3, RISKY.len()),
        flipped in 0..RISKY.len(),
        mg in prop::option::of(400_u32..3000),
    ) {
        let mut before = answers(&[WELL]);
        for ((field, risky), state) in RISKY.iter().zip(&states) {
            match state {
                1 => before.set(*field, *risky),
                2 => before.set(*field, ""),
                _ => {}
            }
        }
        let course = mg.map(DosePerKilogram::mg);
        let (field, risky) = RISKY[flipped];
        let well = WELL.iter().find(|(known, _)| *known == field).map_or("", |(_, text)| *text);
        before.set(field, well);
        let mut after = before.clone();
        after.set(field, risky);
        let screening = screen_for(&Patient::read(&before).0, course);
        let more = screen_for(&Patient::read(&after).0, course);
        check_sound(&screening, &before);
        check_sound(&more, &after);
        check_no_less(&screening, &more);
    }
}
