//! The first column: the condition, the facts its advice uses, the patient, the risks.

use crate::advice;
use crate::app::App;
use crate::order::weight::WeightRule;
use crate::order::weight_rule;
use crate::patient::{Field, Presence, RiskGroup, Sex};
use crate::text::Language;
use crate::ui::later::Later;
use crate::ui::parts::disclosure::rows_folded;
use crate::ui::parts::sheet::{hint, mark, sheet};
use crate::ui::parts::{field, picker};
use crate::ui::say;
use crate::ui::view::{View, element, live, words};

/// The first column.
pub fn view(app: App, later: Later, lang: Language) -> View {
    // Only the choice of another condition draws the rows anew, never a keystroke.
    let picked = live(move || picker::view(app, lang, app.case.condition()));
    let asked = live(move || {
        let fields = app.case.condition().map_or(&[][..], advice::fields);
        field::rows(app, later, lang, fields).into()
    });
    let body = field::rows(app, later, lang, Field::BODY);
    let body = element("div").class("two").child(body).into();
    let weight = live(move || field::rows(app, later, lang, weight_fields(app)).into());
    let risks = RiskGroup::ALL
        .into_iter()
        .map(|one| group(app, later, lang, one));
    let unknown = hint(say(
        lang,
        "答えのない項目は「不明」で、「なし」とはみなしません。",
        "What is not answered is not known; it is never taken as absent.",
    ));
    vec![
        numbered("1", say(lang, "診断", "Diagnosis"), vec![picked, asked]),
        numbered("2", say(lang, "患者", "Patient"), vec![body, weight]),
        numbered(
            "3",
            say(lang, "リスク", "Risks"),
            core::iter::once(unknown).chain(risks).collect(),
        ),
    ]
    .into()
}

/// Risks that are asked together, folded, with how many of them are still to be asked.
fn group(app: App, later: Later, lang: Language, group: RiskGroup) -> View {
    let title = words(move || {
        let unknown = app.case.screening().unknown;
        let open = group
            .fields()
            .iter()
            .filter(|field| unknown.contains(field));
        let title = group.title().get(lang);
        match open.count() {
            0 => format!("{title} ✓"),
            count => {
                let open = text!("未回答 {count}", "{count} not answered");
                let open = open.fill(&[("count", count.to_string().into())]);
                format!("{title} ({})", open.get(lang))
            }
        }
    });
    rows_folded(title, field::rows(app, later, lang, group.fields()))
}

/// What the weight rules ask beyond the body: only what can apply to this patient.
fn weight_fields(app: App) -> &'static [Field] {
    let entered = app.case.settings(weight_rule) == WeightRule::Entered;
    let (woman, pregnant) = app.case.with_patient(|patient| {
        (
            patient.sex == Some(Sex::Female),
            patient.pregnant == Some(Presence::Present),
        )
    });
    match (entered, woman, pregnant) {
        (true, _, _) => &[Field::EnteredWeight, Field::EnteredWeightReason],
        (false, _, true) => &[Field::Pregnant, Field::WeightBeforePregnancy],
        (false, true, false) => &[Field::Pregnant],
        (false, false, false) => &[],
    }
}

fn numbered(number: &'static str, title: &'static str, content: Vec<View>) -> View {
    sheet(vec![mark("n", number), title.into()], content)
}
