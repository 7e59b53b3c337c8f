//! What could harm: shown beside the order, before anything runs.

use crate::safety::{Gravity, Screening, Warning};
use crate::text::Language;
use crate::ui::parts::disclosure::{disclosure, folded};
use crate::ui::parts::list::bullets;
use crate::ui::parts::sheet::{alert, paragraph, sheet, strong};
use crate::ui::parts::{claim, icon};
use crate::ui::say;
use crate::ui::view::View;

/// The warnings, the gravest first, and what was not asked yet.
pub fn view(lang: Language, screening: &Screening) -> View {
    let mut rows: Vec<View> = screening
        .warnings
        .iter()
        .map(|one| warning(lang, one))
        .collect();
    if !screening.is_complete() {
        let title = say(
            lang,
            "初回投与の前に確認すること",
            "To be asked before the first dose",
        );
        let title = format!("{title} ({})", screening.unknown.len());
        let fields = screening.unknown.iter();
        let unknown = fields.map(|field| field.label().get(lang).into());
        rows.push(folded(title, vec![bullets(unknown)]));
    }
    sheet(say(lang, "投与の前に", "Before it runs"), rows)
}

fn warning(lang: Language, warning: &Warning) -> View {
    let (class, icon) = match warning.gravity {
        Gravity::Stop => ("alert stop", icon::stop()),
        Gravity::Caution => ("alert", icon::care()),
        Gravity::Note => ("alert note", icon::care()),
    };
    let event = warning.event.record();
    let title = format!(
        "{}: {}",
        warning.gravity.text().get(lang),
        event.name.get(lang)
    );
    let risk = warning.text.value().map(|text| text.get(lang));
    let said = vec![
        paragraph(strong(title)),
        paragraph(risk.unwrap_or_default()),
    ];
    let mut behind = claim::behind(lang, warning.text.status(), warning.text.sources(), &[]);
    let facts = core::iter::once(&event.stated).chain(event.checks);
    behind.extend(
        facts
            .chain(warning.notes)
            .map(|fact| claim::statement(lang, fact, &[])),
    );
    let line = disclosure(said, warning.text.status().text().get(lang), behind);
    alert(class, icon, line)
}
