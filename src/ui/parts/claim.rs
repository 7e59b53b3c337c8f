//! A statement with its source one tap away.

use super::disclosure::disclosure;
use super::list::list;
use super::sheet::{classed, in_english};
use super::study;
use crate::evidence::{Claim, Fact, Source, Status, StudyId};
use crate::text::{Language, Text};
use crate::ui::say;
use crate::ui::view::{View, nothing};

/// A claim as a line that opens on what it stands on.
pub fn view(lang: Language, claim: &Claim) -> View {
    statement(lang, &claim.text, claim.studies)
}

/// A fact as a line that opens on its studies and sources.
pub fn statement(lang: Language, fact: &Fact<Text>, studies: &[StudyId]) -> View {
    let said = fact.value().unwrap_or(Status::Unverified.text()).get(lang);
    disclosure(
        said,
        cite(lang, fact.status(), studies),
        behind(lang, fact.status(), fact.sources(), studies),
    )
}

/// What a value stands on: how it is known, its studies, the pages it was read on.
pub fn behind(
    lang: Language,
    status: Status,
    sources: &[Source],
    studies: &[StudyId],
) -> Vec<View> {
    let known = say(lang, "確からしさ: ", "How it is known: ");
    let known = format!("{known}{}", status.text().get(lang));
    let known = classed("status", known);
    let cards = studies.iter().map(|id| study::card(lang, id.record()));
    core::iter::once(known)
        .chain(cards)
        .chain([pages(lang, sources)])
        .collect()
}

/// `RCT, n = 150`, or how it is known where no study stands behind it.
fn cite(lang: Language, status: Status, studies: &[StudyId]) -> String {
    let Some(first) = studies.first().map(|id| id.record()) else {
        return status.text().get(lang).to_owned();
    };
    let kind = first.design.value();
    let kind = kind.map_or(first.short, |design| design.kind().get(lang));
    let number = first.participants.entered.value();
    let number = number.map_or(String::new(), |n| format!(", n\u{a0}=\u{a0}{n}"));
    let more = match studies.len() {
        1 => String::new(),
        n => format!(" +{}", n.saturating_sub(1)),
    };
    format!("{kind}{number}{more}")
}

/// The pages a value was read on.
fn pages(lang: Language, sources: &[Source]) -> View {
    if sources.is_empty() {
        return nothing();
    }
    let title = say(lang, "読んだ資料", "Read on");
    let pages = sources.iter().map(|source| in_english(source.page()));
    vec![classed("status", title), list("sources", pages)].into()
}
