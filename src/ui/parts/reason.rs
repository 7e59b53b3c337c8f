//! Why a product suits a patient or does not; and statements that say whose they are.

use super::claim;
use super::disclosure::disclosure;
use super::list::bullets;
use super::sheet::paragraph;
use crate::evidence::{Fact, Status};
use crate::safety::{Layer, Reason, Suitability};
use crate::text::{Language, Text};
use crate::ui::view::View;

/// A statement that opens on its sources, and says who makes it: the review of 2004 or a label today.
pub fn layered(lang: Language, fact: &Fact<Text>) -> View {
    let said = fact.value().unwrap_or(Status::Unverified.text()).get(lang);
    let behind = claim::behind(lang, fact.status(), fact.sources(), &[]);
    disclosure(said, whose(lang, fact), behind)
}

/// `Labels and papers · Verified`; what this app set says that alone.
fn whose(lang: Language, fact: &Fact<Text>) -> String {
    let status = fact.status().text().get(lang);
    match fact.status() {
        Status::AppDefault | Status::Unverified => status.to_owned(),
        _ => format!("{} · {status}", Layer::of(fact).text().get(lang)),
    }
}

/// A reason in one line, and what is known of it below.
pub fn reason(lang: Language, reason: &Reason) -> View {
    let said = reason.says.iter().map(|fact| layered(lang, fact));
    vec![
        paragraph(reason.sentence().get(lang).to_owned()),
        bullets(said),
    ]
    .into()
}

/// The class of an alert for a verdict.
pub const fn class(suitability: Suitability) -> &'static str {
    match suitability {
        Suitability::DoNotUse => "alert stop",
        Suitability::Unknown | Suitability::WithCare => "alert",
        Suitability::Suitable => "alert note",
    }
}
