//! A statement with its source one tap away.

use leptos::prelude::*;

use super::study;
use crate::evidence::{Claim, Fact, Source, Status, StudyId};
use crate::text::{Language, Text};
use crate::ui::say;

/// A claim as a line that opens on what it stands on.
pub fn view(lang: Language, claim: &Claim) -> AnyView {
    statement(lang, None, &claim.text, claim.studies)
}

/// A fact, with a label before it, that opens on its studies and sources.
pub fn statement(
    lang: Language,
    label: Option<Text>,
    fact: &Fact<Text>,
    studies: &'static [StudyId],
) -> AnyView {
    let label = label.map(|label| view! { <b>{label.get(lang)}</b> " " }.into_any());
    let cards = studies
        .iter()
        .map(|id| study::card(lang, id.record()))
        .collect_view();
    let said = fact.value().map_or_else(
        || Status::Unverified.text().get(lang),
        |text| text.get(lang),
    );
    view! {
        <details class="claim">
            <summary>
                <span class="said">
                    {label} {said}
                </span>
                <span class="cite">{mark(lang, fact.status(), studies)}</span>
            </summary>
            <div class="behind">
                {status_line(lang, fact.status())}
                {cards}
                {sources(lang, fact.sources())}
            </div>
        </details>
    }
    .into_any()
}

/// `RCT, n = 150`, or how it is known where no study stands behind it.
fn mark(lang: Language, status: Status, studies: &[StudyId]) -> String {
    let Some(first) = studies.first().map(|id| id.record()) else {
        return status.text().get(lang).to_owned();
    };
    let kind = first
        .design
        .value()
        .map_or(first.short, |design| design.kind().get(lang));
    let number = first
        .participants
        .entered
        .value()
        .map_or(String::new(), |n| format!(", n\u{a0}=\u{a0}{n}"));
    let more = match studies.len() {
        1 => String::new(),
        n => format!(" +{}", n.saturating_sub(1)),
    };
    format!("{kind}{number}{more}")
}

fn status_line(lang: Language, status: Status) -> AnyView {
    view! {
        <p class="status">
            {say(lang, "確からしさ: ", "How it is known: ")} {status.text().get(lang)}
        </p>
    }
    .into_any()
}

/// The pages a value was read on.
pub fn sources(lang: Language, sources: &[Source]) -> AnyView {
    if sources.is_empty() {
        return ().into_any();
    }
    view! {
        <p class="sources-title">{say(lang, "読んだ資料", "Read on")}</p>
        <ul class="sources">
            {sources
                .iter()
                .map(|source| view! { <li lang="en">{source.page()}</li> }.into_any())
                .collect_view()}
        </ul>
    }
    .into_any()
}
