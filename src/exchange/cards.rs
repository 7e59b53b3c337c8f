//! The result as CDS Hooks cards: what to do, and every risk that counts.

use super::{DoseState, ResultInput};
use crate::evidence::Fact;
use crate::json::{self, Json};
use crate::safety::Gravity;
use crate::text::{Language, Text};

/// The specification wants fewer than 140 characters in a summary.
const LONGEST: usize = 139;

const SOURCE: &str = "IVIG Navigator";

/// The cards, in one language.
#[must_use]
pub fn cards(input: &ResultInput<'_>, language: Language) -> Json {
    let mut cards = Vec::new();
    if let Some(layers) = input.advice {
        let advice = &layers.now;
        let verdict = advice.verdict.text().get(language);
        let condition = advice.position.condition.name().get(language);
        let mut detail = advice.headline.get(language).to_owned();
        if let DoseState::Ready(order) = input.dose
            && !order.is_closed()
        {
            let told = text!(
                "1 コース {grams}（{rule}）。処方前に独立して再計算する。",
                "{grams} a course ({rule}). Recalculate before prescribing."
            );
            let told = told.fill(&[
                ("grams", order.per_course().figure().into()),
                ("rule", order.rule.name().into()),
            ]);
            detail = format!("{detail}\n\n{}", told.get(language));
        }
        cards.push(card(&format!("{condition}: {verdict}"), "info", &detail));
    }
    for warning in &input.screening.warnings {
        let indicator = match warning.gravity() {
            Gravity::Stop => "critical",
            Gravity::Limit | Gravity::Caution => "warning",
            Gravity::Note => continue,
        };
        let (risk, harm) = (warning.risk(), warning.event.record().name);
        let summary = format!("{}: {}", harm.get(language), risk.get(language));
        let mut detail = warning.gravity().text().get(language).to_owned();
        if let Some(check) = warning.consequence.check().and_then(Fact::value) {
            detail = format!("{detail}\n\n{}", check.get(language));
        }
        cards.push(card(&summary, indicator, &detail));
    }
    let unknown = input.screening.unknown.len();
    if unknown > 0 && input.advice.is_some() {
        const ASK: Text = text!(
            "未確認のリスク {n} 項目。初回投与の前に確認する。",
            "{n} risks were not answered. Ask before the first dose."
        );
        let told = ASK.fill(&[("n", unknown.to_string().into())]);
        let fields = input.screening.unknown.iter();
        let fields: Vec<&str> = fields.map(|field| field.label().get(language)).collect();
        cards.push(card(told.get(language), "warning", &fields.join("\n")));
    }
    json::object([("cards", json::list(cards))])
}

/// A summary that is too long is cut, and stands whole before the detail.
fn card(summary: &str, indicator: &str, detail: &str) -> Json {
    let (summary, detail) = if summary.chars().count() > LONGEST {
        let begun = summary.chars().take(LONGEST.saturating_sub(1));
        let cut: String = begun.chain(['…']).collect();
        (cut, format!("{summary}\n\n{detail}"))
    } else {
        (summary.to_owned(), detail.to_owned())
    };
    json::object([
        ("summary", json::text(summary)),
        ("indicator", json::text(indicator)),
        ("detail", json::text(detail)),
        ("source", json::object([("label", json::text(SOURCE))])),
    ])
}
