//! Serum creatinine: typed with its unit, or the unit chosen; under it the clearance that follows.

use super::button::{Look, button};
use super::entry::{Entry, no_unit};
use super::field::{findings, is_refused};
use super::sheet::hint;
use crate::app::{App, focus_soon};
use crate::patient::Field;
use crate::quantity::{Creatinine, CreatinineUnit, EntryError};
use crate::text::Language;
use crate::ui::later::Later;
use crate::ui::view::{View, live, nothing, words};

const FIELD: Field = Field::Creatinine;

/// The line to type in, with what was read, the unit to choose, and the clearance.
pub fn row(app: App, later: Later, lang: Language) -> View {
    let entry = Entry {
        lang,
        id: FIELD.key().to_owned(),
        label: FIELD.label().get(lang),
        unit: no_unit(),
        keyboard: "decimal",
        example: "",
    };
    let help = move || read_as(app, lang).unwrap_or_else(|| FIELD.help().get(lang).to_owned());
    entry.view(
        move || app.case.typed(FIELD),
        move |text| app.case.answer(FIELD, &text),
        move || is_refused(app, FIELD),
        vec![
            hint(words(help)),
            findings(app, lang, FIELD),
            live(move || units(app)),
            live(move || later.order.screen_if_here(app, lang, |part| part.clearance)),
        ],
    )
}

/// `Read as 106 µmol/L (≈ 1.2 mg/dL)`.
fn read_as(app: App, lang: Language) -> Option<String> {
    let read = app.case.with_patient(|patient| patient.creatinine)?;
    let told = text!(
        "{figure}（≈ {other}）と読みました",
        "Read as {figure} (≈ {other})"
    );
    let told = told.fill(&[
        ("figure", read.figure().into()),
        ("other", read.other_figure().into()),
    ]);
    Some(told.get(lang).to_owned())
}

/// Where a number stands alone, its unit is chosen: which one is not guessed.
fn units(app: App) -> View {
    let read = Creatinine::parse(&app.case.typed(FIELD));
    if !matches!(read, Err(EntryError::NoUnit { .. })) {
        return nothing();
    }
    let unit = |unit: CreatinineUnit| {
        button(Look::Small, unit.text(), move || {
            let typed = app.case.typed(FIELD);
            app.case
                .answer(FIELD, &format!("{} {}", typed.trim(), unit.text()));
            focus_soon(FIELD.key());
        })
    };
    vec![
        unit(CreatinineUnit::MgPerDl),
        unit(CreatinineUnit::MicromolPerLitre),
    ]
    .into()
}
