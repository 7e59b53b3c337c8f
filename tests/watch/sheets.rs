//! The watch sheet on paper, and what stands on top of every sheet.

use ivig_navigator::advice::layers;
use ivig_navigator::evidence::Condition;
use ivig_navigator::order::{
    Form, OWN_REGIMEN, Setting, Settings, Sheet, SheetInput, order_sheet, second_check, watch_sheet,
};
use ivig_navigator::patient::Field;
use ivig_navigator::quantity::NO_BREAK_SPACE;
use ivig_navigator::safety::screen;
use ivig_navigator::text::Language;

use crate::ordering::Typed;
use crate::{f2, f4, golden, ordered};

/// A sheet of a case.
fn sheet_of(typed: &Typed, make: impl Fn(&SheetInput<'_>) -> Sheet) -> Sheet {
    let (order, patient) = ordered(typed);
    make(&SheetInput {
        order: &order,
        advice: &layers(typed.condition, &patient),
        screening: &screen(&patient),
        patient: &patient,
        settings: &Settings {
            case: &typed.case,
            ward: &typed.ward,
        },
        version: "0.0.0",
        evidence: "2004, 2026-11",
        made: "2026-11-22 14:02",
    })
}

#[test]
fn the_watch_sheets_of_f2_and_f4() {
    for (name, typed) in [("F2", f2()), ("F4", f4())] {
        let sheet = sheet_of(&typed, watch_sheet);
        for language in Language::ALL {
            let page = sheet.plain(language).replace(NO_BREAK_SPACE, " ");
            assert!(!page.contains(['{', '}']), "{page}");
            golden(&format!("sheet-{name}-watch-{}", language.tag()), &page);
        }
        let rows = |form| {
            let part = sheet.parts.iter().find(|part| part.form == form);
            part.map_or(0, |part| part.rows.len())
        };
        assert!(rows(Form::Checks) > 8 && rows(Form::Vitals) > 6);
    }
}

#[test]
fn a_watch_sheet_keeps_to_its_page_and_says_what_it_left_out() {
    // 2 g/kg on one day by 5 % at the slow end: a day of many hours.
    let mut long = f2();
    long.condition = Condition::Gbs;
    long.regimen = OWN_REGIMEN;
    let long = long
        .with(Setting::Country, "japan")
        .with(Setting::Product, "venoglobulin-ih-5")
        .with(Setting::Label, "jp-neuro")
        .with(Setting::OwnDose, "2")
        .with(Setting::OwnBasis, "course")
        .with(Setting::OwnDays, "1");
    let sheet = sheet_of(&long, watch_sheet);
    let vitals = sheet
        .parts
        .iter()
        .find(|part| part.form == Form::Vitals)
        .unwrap();
    assert_eq!(vitals.rows.len(), 17);
    let note = vitals.rows.last().unwrap()[1].en();
    assert!(
        note.contains("In between as well every 30\u{a0}min."),
        "{note}"
    );
    // The start, every change of rate, the end and the time after it stay.
    let said: Vec<&str> = vitals.rows.iter().map(|row| row[1].en()).collect();
    for wanted in ["Before the start", "At the end", "1\u{a0}h after the end"] {
        assert!(said.contains(&wanted), "{wanted}: {said:#?}");
    }
    // Without rates no time is made up; without a first day no date.
    let bare = f2()
        .with(Setting::Product, "qivigy-us")
        .with(Setting::StartDate, "");
    let page = sheet_of(&bare, watch_sheet).plain(Language::En);
    assert!(page.contains("No rates are chosen") && page.contains("________"));
    assert!(!page.contains("1970"));
}

#[test]
fn what_closes_a_product_stands_on_top_of_every_sheet() {
    let mut closed = f2()
        .with(Setting::Product, "privigen-us")
        .with(Setting::Label, "");
    closed.case.set(Field::Hyperprolinaemia, "present");
    for make in [order_sheet, second_check, watch_sheet] {
        let sheet = sheet_of(&closed, make);
        assert_eq!(sheet.parts[0].form, Form::Stop);
        let told = sheet.parts[0].rows[0][0].en();
        assert!(
            told.starts_with("Privigen (US): Do not use: L-proline"),
            "{told}"
        );
    }
    let open = sheet_of(&f2(), order_sheet);
    assert!(open.parts.iter().all(|part| part.form != Form::Stop));
}
