//! The pages of F2 and F4, and of a reaction, as a clinician reads them.

use std::fmt::Write as _;

use ivig_navigator::order::{
    CheckGroup, DEGREES, GRADED, HIGH_RATE, OBSERVED, SUSPECTS, VITAL_SIGNS, checklist,
    observation, planned_turns, timetable,
};
use ivig_navigator::quantity::{ClockTime, NO_BREAK_SPACE};
use ivig_navigator::text::Language;

use crate::ordering::Typed;
use crate::{after_of, f2, f4, fact, golden, ordered};

/// The page of a case in one language, as a clinician reads it.
fn page(typed: &Typed, language: Language) -> String {
    let (order, patient) = ordered(typed);
    let supply = order.supply.as_ref().unwrap();
    let mut page = String::new();
    let name = supply.stocked.name();
    let verdict = supply.screening.suitability().text().get(language);
    writeln!(page, "{}: {verdict}", name.get(language)).unwrap();
    for reason in &supply.screening.reasons {
        writeln!(page, "  {}", reason.sentence().get(language)).unwrap();
        for said in &reason.says {
            writeln!(page, "    - {}", fact(said, language)).unwrap();
        }
    }
    if let Some(sodium) = &supply.screening.sodium {
        for line in &sodium.working {
            writeln!(page, "  Na: {}", line.get(language)).unwrap();
        }
    }
    let checks = checklist(&order, &patient);
    for group in CheckGroup::ALL {
        writeln!(page, "\n{}", group.text().get(language)).unwrap();
        for check in checks.iter().filter(|check| check.group == group) {
            writeln!(page, "  [ ] {}", check.what.get(language)).unwrap();
            writeln!(page, "      {}", fact(&check.why, language)).unwrap();
        }
    }
    let start = ClockTime::minutes(540);
    for day in &supply.days {
        let infusion = day.infusion.as_ref().unwrap().as_ref().unwrap();
        let watched = observation(&patient, supply.rates.as_ref(), infusion.fastest());
        let (turns, ends) = planned_turns(infusion, start);
        let because: Vec<&str> = watched
            .because
            .iter()
            .map(|b| b.text().get(language))
            .collect();
        writeln!(
            page,
            "\n{}: {} ({})",
            day.days().get(language),
            watched.after().figure(),
            because.join(", ")
        )
        .unwrap();
        for time in timetable(&turns, Some(ends), &watched) {
            writeln!(
                page,
                "  {}  {}",
                time.at.figure(),
                time.sentence().get(language)
            )
            .unwrap();
        }
    }
    for said in [&VITAL_SIGNS, &OBSERVED, &HIGH_RATE] {
        writeln!(page, "  {}", fact(said, language)).unwrap();
    }
    writeln!(page).unwrap();
    for check in after_of(typed, &order, &patient) {
        writeln!(
            page,
            "{}: {}",
            check.figure(),
            check.kind.name().get(language)
        )
        .unwrap();
        writeln!(page, "    {}", fact(&check.why, language)).unwrap();
        writeln!(page, "    {}", fact(&check.counted, language)).unwrap();
    }
    page.replace(NO_BREAK_SPACE, " ")
}

#[test]
fn the_pages_of_f2_and_f4() {
    for (name, typed) in [("F2", f2()), ("F4", f4())] {
        for language in Language::ALL {
            golden(
                &format!("watch-{name}-{}", language.tag()),
                &page(&typed, language),
            );
        }
    }
}

#[test]
fn the_page_of_a_reaction() {
    for language in Language::ALL {
        let mut page = String::new();
        for degree in &DEGREES {
            let name = degree.name.get(language);
            writeln!(page, "{name}: {}", degree.signs.get(language)).unwrap();
            for step in degree.steps {
                writeln!(page, "  - {}", fact(step, language)).unwrap();
            }
        }
        for suspect in &SUSPECTS {
            writeln!(page, "{}", suspect.name.get(language)).unwrap();
            for said in [Some(suspect.when), suspect.then].iter().flatten() {
                writeln!(page, "  - {}", fact(said, language)).unwrap();
            }
        }
        writeln!(page, "{}", fact(&GRADED, language)).unwrap();
        golden(
            &format!("watch-reaction-{}", language.tag()),
            &page.replace(NO_BREAK_SPACE, " "),
        );
    }
}
