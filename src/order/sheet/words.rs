//! What is said of days, rates, doses and facts, alike on screen and paper.

use super::SheetInput;
use crate::evidence::{Condition, Fact, Status};
use crate::order::supply::{DayPlan, LimitReason, Origin, RateOption, Rates, Supply};
use crate::order::{Chosen, Infusion, InfusionStep, Packing, entered_words};
use crate::patient::{Field, Kind};
use crate::product::LabelStatus;
use crate::quantity::{
    BodyWeight, Creatinine, Dose, DosingWeight, Height, PerDay, RatePerKilogram, with_unit,
};
use crate::safety::{Layer, Warning};
use crate::text::{Language, Sentence, Text};

/// Where a label's word on patients at risk was not seen.
pub const NOT_SEEN_AT_RISK: Text = text!(
    "腎不全・血栓・循環過負荷のリスクがあるが、その場合にこの添付文書が求めることは確認できていない。",
    "There is a risk of kidney failure, a clot or overload; what this label asks for then was not seen.",
);

/// One after the other, with something between.
pub(super) fn joined(all: &[Sentence], between: Text) -> Sentence {
    let each = |language| {
        let words: Vec<&str> = all.iter().map(|one| one.get(language)).collect();
        words.join(between.get(language))
    };
    Sentence::new(each(Language::Ja), each(Language::En))
}

pub(super) const COMMA: Text = text!("、", ", ");

/// `label: value`.
pub(super) fn told(label: impl Into<Sentence>, value: impl Into<Sentence>) -> Sentence {
    Text::same("{label}: {value}").fill(&[("label", label.into()), ("value", value.into())])
}

/// `Day 1`, `Days 2 to 5`.
#[must_use]
pub fn days_words(first: u8, last: u8) -> Sentence {
    let told = if first == last {
        text!("{first} 日目", "Day {first}")
    } else {
        text!("{first}〜{last} 日目", "Days {first} to {last}")
    };
    told.fill(&[
        ("first", first.to_string().into()),
        ("last", last.to_string().into()),
    ])
}

/// Equal days together: the first, the last, the dose of each.
pub(super) fn day_groups(per_day: &[Dose<PerDay>]) -> Vec<(u8, u8, Dose<PerDay>)> {
    let mut groups: Vec<(u8, u8, Dose<PerDay>)> = Vec::new();
    let mut number = 0_u8;
    for dose in per_day {
        number = number.saturating_add(1);
        match groups.last_mut() {
            Some((_, last, same)) if same == dose => *last = number,
            _ => groups.push((number, number, *dose)),
        }
    }
    groups
}

/// `73.35 kg adjusted body weight`.
pub(super) fn weight(weight: DosingWeight) -> Sentence {
    Text::same("{weight} {basis}").fill(&[
        ("weight", weight.weight().short_figure().into()),
        ("basis", weight.basis().words().into()),
    ])
}

/// `Slower: renal failure: kidney disease (R, L); diabetes (L)`: a line for each harm of a gravity.
pub(super) fn risks(warnings: &[Warning]) -> Vec<Sentence> {
    let alike = |one: &Warning, other: &Warning| {
        (one.gravity(), one.event) == (other.gravity(), other.event)
    };
    let together = warnings.chunk_by(alike);
    together
        .filter_map(|warnings| {
            let first = warnings.first()?;
            let risks: Vec<Sentence> = warnings.iter().map(risk).collect();
            let event = first.event.record().short;
            let event = told(event, joined(&risks, text!("、", "; ")));
            Some(told(first.gravity().text(), event))
        })
        .collect()
}

/// `Kidney disease (R, L)`.
fn risk(warning: &Warning) -> Sentence {
    let marks: Vec<&str> = warning.layers().into_iter().map(Layer::mark).collect();
    text!("{risk}（{marks}）", "{risk} ({marks})").fill(&[
        ("risk", warning.risk().into()),
        ("marks", marks.join(", ").into()),
    ])
}

/// `R: Review of 2004; L: labels and papers; A: this app`.
pub(super) fn marks() -> Sentence {
    let marks = Layer::ALL.map(|layer| told(Text::same(layer.mark()), layer.text()));
    joined(&marks, text!("、", "; "))
}

/// What is ordered for each kilogram, and whose regimen it is.
pub(super) fn regimen(input: &SheetInput<'_>) -> Sentence {
    let course = input.order.dosage.course;
    match input.order.regimen {
        Chosen::Regimen(regimen) => told(
            regimen.purpose.text(),
            regimen
                .schedule
                .value()
                .map_or_else(|| course.sentence(), |phase| phase.sentence()),
        ),
        Chosen::Own => told(
            text!(
                "独自の用量（出典なし）",
                "Dose of the clinician's own, no source"
            ),
            match course.split() {
                Some(_) => course.sentence(),
                None => course.per_course().sentence(),
            },
        ),
    }
}

/// `20 g × 2 + 5 g × 1`.
pub(super) fn vials(packing: &Packing) -> String {
    let one =
        |(size, count): &(crate::product::VialSize, u16)| format!("{} × {count}", size.figure());
    let vials: Vec<String> = packing.vials.iter().map(one).collect();
    vials.join(" + ")
}

/// A fact as it was read; `None` where it was typed and not taken.
pub(super) fn read(field: Field, input: &SheetInput<'_>) -> Option<Sentence> {
    let patient = input.patient;
    let weight = |weight: Option<BodyWeight>| weight.map(|weight| weight.figure().into());
    match (field, field.kind()) {
        (Field::Weight, _) => weight(patient.weight),
        (Field::WeightBeforePregnancy, _) => weight(patient.weight_before_pregnancy),
        (Field::EnteredWeight, _) => weight(patient.entered_weight),
        (_, Kind::Creatinine) => patient
            .creatinine
            .map(Creatinine::figure)
            .map(Sentence::from),
        (_, Kind::Height) => patient.height.map(Height::figure).map(Sentence::from),
        (_, Kind::Whole(range)) => {
            let number = match field {
                Field::Age => patient.age,
                Field::Egfr => patient.egfr,
                _ => patient.days_since_onset,
            };
            let unit = |language| {
                number.map(|number| with_unit(&number.to_string(), range.unit.get(language)))
            };
            Some(Sentence::new(unit(Language::Ja)?, unit(Language::En)?))
        }
        _ => {
            let key = input.settings.case.text(field);
            field.choice(key).map(|choice| choice.label.into())
        }
    }
}

/// Said of what was typed and not taken.
pub(super) const NOT_TAKEN: Text = text!("採用していない", "not taken");

/// Not set, not chosen, not known here.
pub(super) const NOT_CHOSEN: Text = text!("未選択", "Not chosen");

impl DayPlan {
    /// `Day 1`, `Days 2 to 5`.
    #[must_use]
    pub fn days(&self) -> Sentence {
        days_words(self.first, self.last)
    }
}

impl Supply {
    /// On or off label, for what the regimen is for, or why that is not told.
    #[must_use]
    pub fn label_words(&self) -> Text {
        match (self.on_label, self.for_purpose) {
            (Some(LabelStatus::Named(_)), Some(false)) => text!(
                "適応はあるが、維持の記載はない",
                "Named on the label, but not for maintenance"
            ),
            (Some(LabelStatus::Named(_)), None) => text!(
                "適応あり。維持の記載は未確認",
                "Named on the label; whether for maintenance was not seen"
            ),
            (Some(status), _) => status.text(),
            (None, _) => text!(
                "国が未設定のため、適応の有無は示せません",
                "No country is set, so on or off label is not told"
            ),
        }
    }
}

impl Supply {
    /// What this country's label limits the use to.
    #[must_use]
    pub fn use_limit(&self, condition: Condition) -> Option<&'static Fact<Text>> {
        match self.on_label {
            Some(LabelStatus::Named(label)) => label.use_for(condition)?.limit.as_ref(),
            _ => None,
        }
    }
}

impl RateOption {
    /// `US: CIDP — label of another country`, or what the ward entered, and when.
    #[must_use]
    pub fn sentence(&self) -> Sentence {
        match &self.origin {
            Origin::Label(label) => Text::same("{country}: {title} — {standing}").fill(&[
                ("country", label.country.name().into()),
                ("title", label.title.into()),
                ("standing", self.standing.words().into()),
            ]),
            Origin::Entered(on, rates) => entered_words(*on, rates),
        }
    }
}

impl Rates {
    /// Said where an infusion runs faster than was confirmed for the uses of the label.
    #[must_use]
    pub fn unconfirmed_words(&self, infusion: &Infusion) -> Option<Sentence> {
        let above = self.unconfirmed_above()?;
        let is_above = infusion.steps.iter().any(|step| step.rate > above);
        is_above.then(|| {
            text!(
                "{limit} を超える段階がある。この適応では確認できていない速度。",
                "A step is above {limit}: a rate not confirmed for this use."
            )
            .fill(&[("limit", above.figure().into())])
        })
    }

    /// The rate above which the label's steps were not confirmed for its uses.
    #[must_use]
    pub const fn unconfirmed_above(&self) -> Option<RatePerKilogram> {
        match &self.option.origin {
            Origin::Label(label) => label.rates.unconfirmed_above,
            Origin::Entered(..) => None,
        }
    }

    /// The limit below the label's maximum, and why.
    #[must_use]
    pub fn limit_words(&self) -> Option<Sentence> {
        let (limit, reason) = self.limit?;
        let told = match reason {
            LimitReason::AtRisk(_) => text!(
                "リスクのため上限 {limit}",
                "Limited to {limit} because of a risk"
            ),
            LimitReason::Chosen => {
                text!("医師が選んだ上限 {limit}", "Limited to {limit} by choice")
            }
        };
        Some(told.fill(&[("limit", limit.figure().into())]))
    }
}

/// What stands beside a rate that is not verified: `*` for the first kind, and so on.
const MARKS: [&str; 3] = ["*", "†", "‡"];

impl Infusion {
    /// The kinds of steps that are not verified, in the order they run.
    fn doubtful(&self) -> Vec<Status> {
        let mut kinds = Vec::new();
        for step in &self.steps {
            if !step.limited && step.status != Status::Verified && !kinds.contains(&step.status) {
                kinds.push(step.status);
            }
        }
        kinds
    }

    /// What stands beside the rate of a step: `*` where it is not verified, `≤` where it is a limit.
    #[must_use]
    pub fn mark(&self, step: &InfusionStep) -> &'static str {
        match step.status {
            _ if step.limited => "≤",
            Status::Verified => "",
            status => {
                let at = self.doubtful().iter().position(|kind| *kind == status);
                at.and_then(|at| MARKS.get(at)).copied().unwrap_or("?")
            }
        }
    }

    /// What the marks mean.
    #[must_use]
    pub fn marks(&self) -> Vec<Sentence> {
        let mut notes = Vec::new();
        for (mark, kind) in MARKS.iter().zip(self.doubtful()) {
            let note = Text::same("{mark} {kind}");
            notes.push(note.fill(&[("mark", (*mark).into()), ("kind", kind.text().into())]));
        }
        if self.steps.iter().any(|step| step.limited) {
            notes.push(text!("≤ 上限", "≤ limit").into());
        }
        notes
    }
}
