//! What is held of a product: unknown stays unknown and is shown as such.

use super::claim;
use super::disclosure::disclosure;
use super::list::bullets;
use super::sheet::{heading, paragraph};
use crate::evidence::{Fact, Source, Status};
use crate::order::sizes_text;
use crate::product::{AtRisk, Label, LabelUse, LadderStep, Maintenance, Product, VialSize};
use crate::quantity::{Concentration, RatePerKilogram, Span, with_unit};
use crate::text::{Language, Text};
use crate::ui::say;
use crate::ui::view::View;

/// `5% · 0.5 2.5 5 g`: how strong it is, and its vials.
pub fn in_a_line(lang: Language, product: &Product) -> String {
    let strength = product.concentration.value().map(Concentration::percent);
    let vials = product.vials.value().map(sizes_words);
    let unknown = Status::Unverified.text().get(lang);
    format!(
        "{} {} · {} {}",
        STRENGTH.get(lang),
        strength.unwrap_or(unknown),
        VIALS.get(lang),
        vials.as_deref().unwrap_or(unknown),
    )
}

const STRENGTH: Text = text!("濃度", "Strength");
const VIALS: Text = text!("規格", "Vials");

/// `2.5, 5, 10 g`.
pub fn sizes_words(sizes: &[VialSize]) -> String {
    with_unit(&sizes_text(sizes).replace(' ', ", "), "g")
}

/// Everything held of a product, every value with how it is known.
pub fn facts(lang: Language, product: &Product) -> Vec<View> {
    let strength = &product.concentration;
    let vials = &product.vials;
    let mut rows = vec![
        line(
            lang,
            STRENGTH,
            strength.value().map(|known| known.percent().to_owned()),
            strength.status(),
            strength.sources(),
        ),
        line(
            lang,
            VIALS,
            vials.value().map(sizes_words),
            vials.status(),
            vials.sources(),
        ),
        words(lang, text!("安定剤", "Stabiliser"), &product.stabiliser),
        words(lang, Text::same("IgA"), &product.iga),
        words(lang, text!("ナトリウム", "Sodium"), &product.sodium),
    ];
    rows.extend(
        product
            .remarks()
            .map(|note| claim::statement(lang, note, &[])),
    );
    if product.labels.is_empty() {
        let none = say(lang, "添付文書は未確認。", "No label was read.");
        rows.push(paragraph(none));
    }
    for label in product.labels {
        of_label(lang, product, label, &mut rows);
    }
    rows
}

fn of_label(lang: Language, product: &Product, label: &Label, rows: &mut Vec<View>) {
    let country = label.country.name().get(lang);
    let title = format!("{country}: {}", label.title.get(lang));
    rows.push(heading(title));
    let read = text!("適応の確認", "Uses as read");
    let part = if product.partly_read.contains(&label.country) {
        say(lang, "一部のみ", "in part")
    } else {
        say(lang, "神経・筋の適応", "for nerve and muscle")
    };
    let read_as = Some(part.to_owned());
    let status = label.read.status();
    rows.push(line(lang, read, read_as, status, label.read.sources()));
    for used in label.uses {
        of_use(lang, used, rows);
    }
    let rates = &label.rates;
    let ladder = &rates.ladder;
    let steps = ladder.value().map(|ladder| ladder.steps());
    let span = steps.as_deref().and_then(from_to);
    let (status, sources) = (ladder.status(), ladder.sources());
    rows.push(line(lang, RATES, span, status, sources));
    if let Some(steps) = steps {
        rows.push(ladder_rows(
            lang,
            &steps,
            product.concentration.value(),
            status,
        ));
    }
    if let Some(limit) = &label.maximum_alone {
        let figure = limit.value().map(RatePerKilogram::figure);
        let (status, sources) = (limit.status(), limit.sources());
        rows.push(line(lang, crate::product::MAXIMUM, figure, status, sources));
    }
    rows.push(match &rates.at_risk {
        AtRisk::Limit(limit) => {
            let figure = limit.value().map(|rate| format!("≤ {}", rate.figure()));
            line(lang, AT_RISK, figure, limit.status(), limit.sources())
        }
        AtRisk::Words(told) => words(lang, AT_RISK, told),
        AtRisk::NotSeen => line(lang, AT_RISK, None, Status::Unverified, &[]),
    });
    if rates.later_starts_at_tolerated {
        rows.push(paragraph(say(
            lang,
            "2 回目以降は、前回耐えられた速度から開始できる。",
            "A later infusion may start at the rate tolerated before.",
        )));
    }
    let doubt = rates.doubt.as_ref();
    rows.extend(doubt.map(|doubt| words(lang, text!("注意", "Doubt"), doubt)));
}

const RATES: Text = text!("速度", "Rates");
const AT_RISK: Text = text!(
    "腎不全・血栓のリスク時",
    "At risk of kidney failure or a clot"
);

fn of_use(lang: Language, used: &LabelUse, rows: &mut Vec<View>) {
    rows.push(match used.dose.value() {
        Some(_) => words(lang, used.condition.name(), &used.dose),
        // The use was read and its dose was not.
        None => told(
            lang,
            used.condition.name(),
            text!("用量は未確認", "dose not verified"),
        ),
    });
    let limit = used.limit.as_ref();
    rows.extend(limit.map(|limit| words(lang, text!("条件", "Limited to"), limit)));
    let maintenance = text!("維持", "Maintenance");
    rows.push(match &used.maintenance {
        Maintenance::Dose(dose) => words(lang, maintenance, dose),
        Maintenance::SameDose => told(
            lang,
            maintenance,
            text!("同じ用量を反復", "the same dose, repeated"),
        ),
        Maintenance::NotNamed => told(lang, maintenance, text!("記載なし", "not named")),
        Maintenance::NotSeen => told(lang, maintenance, Status::Unverified.text()),
    });
}

/// `0.6 → 7.2 mL/kg/h`.
fn from_to(steps: &[LadderStep]) -> Option<String> {
    let (first, last) = (steps.first()?, steps.last()?);
    Some(format!("{} → {}", first.rate.figure(), last.rate.figure()))
}

/// The steps, one below the other: the rate in both units, and how long it is held.
/// `known` is how the whole is known; a step that is known otherwise says so.
pub fn ladder_rows(
    lang: Language,
    steps: &[LadderStep],
    strength: Option<Concentration>,
    known: Status,
) -> View {
    bullets(steps.iter().map(|step| {
        let mut row = step.rate.figure();
        if let Some(strength) = strength {
            row.push_str(&format!(" ({})", step.rate.protein_figure(strength)));
        }
        row.push_str(" · ");
        if step.minutes > 0 {
            row.push_str(&Span::minutes(step.minutes).figure());
        } else {
            row.push_str(say(lang, "終了まで", "until the end"));
        }
        if step.status != known {
            row.push_str(" · ");
            row.push_str(step.status.text().get(lang));
        }
        row.into()
    }))
}

fn words(lang: Language, label: Text, fact: &Fact<Text>) -> View {
    let said = fact.value().map(|text| text.get(lang).to_owned());
    line(lang, label, said, fact.status(), fact.sources())
}

fn told(lang: Language, label: Text, said: Text) -> View {
    paragraph(format!("{}: {}", label.get(lang), said.get(lang)))
}

/// A value under its name, that opens on where it was read.
fn line(
    lang: Language,
    label: Text,
    said: Option<String>,
    status: Status,
    sources: &[Source],
) -> View {
    let Some(said) = said else {
        return told(lang, label, Status::Unverified.text());
    };
    disclosure(
        format!("{}: {said}", label.get(lang)),
        status.text().get(lang),
        claim::behind(lang, status, sources, &[]),
    )
}
