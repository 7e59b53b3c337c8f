//! The rates of a label that the ward holds in its hand.

use super::{EnteredRatesError, Label, LadderStep, PRODUCTS, Product};
use crate::evidence::{Condition, Status};
use crate::quantity::{Concentration, Date, RatePerKilogram, format_scaled, parse_scaled};
use crate::text::{Sentence, Text};

/// The longest that a step is held, in minutes.
const LONGEST_STEP: u16 = 240;
/// The most steps, the maximum included.
const MOST_STEPS: usize = 12;
/// No label goes near this, in µL/kg/h: a rate above it was typed in another unit.
const FASTEST: u32 = 30_000;

/// Steps that the ward entered from a label of a date. The rates rise; the last is the maximum.
///
/// ```
/// use ivig_navigator::product::EnteredRates;
/// let entered = EnteredRates::parse("2026-04-01;0.6/30;1.2/30;2.4").unwrap();
/// assert_eq!(entered.steps.len(), 2);
/// assert_eq!(entered.maximum.figure(), "2.4\u{a0}mL/kg/h");
/// assert_eq!(entered.to_text(), "2026-04-01;0.6/30;1.2/30;2.4");
/// assert!(EnteredRates::parse("2026-04-01;1.2/30;0.6").is_err());
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EnteredRates {
    /// The date of the label.
    pub label_date: Date,
    /// Each rate before the maximum, and the minutes that it is held.
    pub steps: Vec<(RatePerKilogram, u16)>,
    /// The last rate.
    pub maximum: RatePerKilogram,
}

/// A label and the product that it belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Known {
    /// The product.
    pub product: &'static Product,
    /// One of its labels, with a maximum that was seen.
    pub label: &'static Label,
}

impl Known {
    /// The labels of one strength whose maximum was seen, the nearest first: of this product and
    /// condition, of this product, of this condition, the others.
    #[must_use]
    pub fn nearest(key: &str, concentration: Concentration, condition: Condition) -> Vec<Known> {
        let mut found = Vec::new();
        for wanted in [(true, true), (true, false), (false, true), (false, false)] {
            for product in PRODUCTS {
                if product.concentration.value() != Some(concentration) {
                    continue;
                }
                for label in product.labels {
                    let is = (product.key == key, label.use_for(condition).is_some());
                    if is == wanted && label.maximum().is_some() {
                        found.push(Known { product, label });
                    }
                }
            }
        }
        found
    }
}

impl EnteredRates {
    /// Reads the stored form: date, steps as mL/kg/h and minutes, the maximum.
    ///
    /// # Errors
    /// An [`EnteredRatesError`] that says which step and why.
    pub fn parse(text: &str) -> Result<EnteredRates, EnteredRatesError> {
        let mut parts = text.split(';');
        let label_date = parts
            .next()
            .and_then(Date::parse)
            .ok_or(EnteredRatesError::Date)?;
        let parts: Vec<&str> = parts.collect();
        let (last, before) = match parts.split_last() {
            Some((last, before)) if !before.is_empty() => (*last, before),
            _ => return Err(EnteredRatesError::TooFew),
        };
        if parts.len() > MOST_STEPS {
            return Err(EnteredRatesError::TooMany);
        }
        let mut steps: Vec<(RatePerKilogram, u16)> = Vec::new();
        for (index, part) in before.iter().enumerate() {
            let at = index.saturating_add(1);
            let (typed, minutes) = part
                .split_once(['/', '／'])
                .ok_or(EnteredRatesError::Minutes(at))?;
            let rate = read_rate(typed, at, steps.last().map(|step| step.0))?;
            let minutes = parse_scaled(minutes, 0)
                .ok()
                .and_then(|minutes| u16::try_from(minutes).ok())
                .filter(|minutes| (1..=LONGEST_STEP).contains(minutes))
                .ok_or(EnteredRatesError::Minutes(at))?;
            steps.push((rate, minutes));
        }
        if last.contains(['/', '／']) {
            return Err(EnteredRatesError::MinutesAtMaximum);
        }
        let maximum = read_rate(last, parts.len(), steps.last().map(|step| step.0))?;
        Ok(EnteredRates {
            label_date,
            steps,
            maximum,
        })
    }

    /// Reads what a label gives in five figures: from the start on, each so many minutes, the
    /// rate rises by the same step until it would pass the maximum, which is the last.
    ///
    /// # Errors
    /// An [`EnteredRatesError`] that says which figure or step, and why.
    ///
    /// ```
    /// use ivig_navigator::product::EnteredRates;
    /// let entered = EnteredRates::regular("2026-04-01", "0.6", "0.6", "30", "2").unwrap();
    /// assert_eq!(entered.to_text(), "2026-04-01;0.6/30;1.2/30;1.8/30;2");
    /// ```
    pub fn regular(
        label_date: &str,
        start: &str,
        step: &str,
        minutes: &str,
        maximum: &str,
    ) -> Result<EnteredRates, EnteredRatesError> {
        let figure = |what, typed, decimals| {
            parse_scaled(typed, decimals).map_err(|error| EnteredRatesError::Figure(what, error))
        };
        let start = figure(START, start, 3)?;
        let step = figure(STEP, step, 3)?;
        let minutes = figure(INTERVAL, minutes, 0)?;
        let maximum = figure(MAXIMUM, maximum, 3)?;
        if Date::parse(label_date).is_none() {
            return Err(EnteredRatesError::Date);
        }
        if step == 0 {
            return Err(EnteredRatesError::NotRising(2));
        }
        // The same form as typed step by step, so that the same checks hold.
        let mut text = label_date.trim().to_owned();
        let mut rate = start;
        for _ in 0..MOST_STEPS {
            text.push_str(&format!(";{}/{minutes}", format_scaled(rate, 3)));
            rate = rate.saturating_add(step);
            if rate >= maximum {
                break;
            }
        }
        text.push_str(&format!(";{}", format_scaled(maximum, 3)));
        EnteredRates::parse(&text)
    }

    /// The stored form.
    #[must_use]
    pub fn to_text(&self) -> String {
        let mut text = self.label_date.figure();
        for (rate, minutes) in &self.steps {
            text.push(';');
            text.push_str(&written(*rate));
            text.push('/');
            text.push_str(&minutes.to_string());
        }
        text.push(';');
        text.push_str(&written(self.maximum));
        text
    }

    /// As the steps of a ladder, the maximum last. Nobody here verified them, and they say so.
    #[must_use]
    pub fn ladder(&self) -> Vec<LadderStep> {
        let last = (self.maximum, 0);
        let steps = self.steps.iter().chain(core::iter::once(&last));
        steps
            .map(|(rate, minutes)| LadderStep {
                rate: *rate,
                minutes: *minutes,
                status: Status::Unverified,
            })
            .collect()
    }

    /// What a second look is asked for: start and maximum against those of the nearest known
    /// label, the maximum against the highest known. [`Known::nearest`] gives the labels; those
    /// of another strength are passed over.
    #[must_use]
    pub fn doubts(&self, concentration: Concentration, known: &[Known]) -> Vec<Sentence> {
        let mut doubts = Vec::new();
        let mut nearest: Option<Known> = None;
        let mut highest: Option<Known> = None;
        for one in known {
            if one.product.concentration.value() == Some(concentration) {
                nearest = nearest.or(Some(*one));
                if highest.is_none_or(|other| one.label.maximum() > other.label.maximum()) {
                    highest = Some(*one);
                }
            }
        }
        let (Some(nearest), Some(highest)) = (nearest, highest) else {
            doubts.push(
                text!(
                    "同じ濃度で比べられる製剤がない。",
                    "No product of this strength is held to compare with."
                )
                .into(),
            );
            return doubts;
        };
        let start = self.steps.first().map_or(self.maximum, |step| step.0);
        let compare = |what, entered, known: Known, rate| {
            Comparison {
                what,
                entered,
                rate,
                known,
            }
            .doubt(concentration)
        };
        doubts.extend(compare(START, start, nearest, nearest.label.start()));
        doubts.extend(compare(
            MAXIMUM,
            self.maximum,
            nearest,
            nearest.label.maximum(),
        ));
        if highest.label.maximum() > nearest.label.maximum() {
            doubts.extend(compare(
                HIGHEST,
                self.maximum,
                highest,
                highest.label.maximum(),
            ));
        }
        doubts
    }
}

/// The first rate.
pub const START: Text = text!("開始速度", "Start");
/// By how much each rate is above the one before.
pub const STEP: Text = text!("速度の増分", "Increase");
/// How long each rate is held.
pub const INTERVAL: Text = text!("各段階の時間", "Interval");
/// The last rate.
pub const MAXIMUM: Text = text!("最高速度", "Maximum");
const HIGHEST: Text = text!(
    "最高速度（既知の最高値との比較）",
    "Against the highest known: maximum"
);

/// A rate that was entered beside one that is known.
struct Comparison {
    what: Text,
    entered: RatePerKilogram,
    rate: Option<RatePerKilogram>,
    known: Known,
}

impl Comparison {
    /// A sentence where the entered rate is the faster.
    fn doubt(&self, strength: Concentration) -> Option<Sentence> {
        let known = self.rate?;
        if self.entered <= known {
            return None;
        }
        let twice = known.as_microlitres_per_hour().saturating_mul(2);
        let text = if self.entered.as_microlitres_per_hour() > twice {
            text!(
                "{what} {entered} は、{product}（{title}）の {known} の 2 倍を超える。",
                "{what}, {entered}, is more than 2 times that of {product} ({title}), {known}."
            )
        } else {
            text!(
                "{what} {entered} は、{product}（{title}）の {known} より速い。",
                "{what}, {entered}, is faster than that of {product} ({title}), {known}."
            )
        };
        Some(text.fill(&[
            ("what", self.what.into()),
            ("entered", both(self.entered, strength)),
            ("product", self.known.product.name.into()),
            ("title", self.known.label.title.into()),
            ("known", both(known, strength)),
        ]))
    }
}

/// `2.4 mL/kg/h (4 mg/kg/min)`.
fn both(rate: RatePerKilogram, strength: Concentration) -> Sentence {
    text!("{rate}（{protein}）", "{rate} ({protein})").fill(&[
        ("rate", rate.figure().into()),
        ("protein", rate.protein_figure(strength).into()),
    ])
}

fn written(rate: RatePerKilogram) -> String {
    format_scaled(rate.as_microlitres_per_hour().into(), 3)
}

fn read_rate(
    typed: &str,
    at: usize,
    before: Option<RatePerKilogram>,
) -> Result<RatePerKilogram, EnteredRatesError> {
    let read = parse_scaled(typed, 3).map_err(|error| EnteredRatesError::Rate(at, error))?;
    let rate = u32::try_from(read)
        .ok()
        .filter(|rate| (1..=FASTEST).contains(rate))
        .map(RatePerKilogram::microlitres_per_hour)
        .ok_or(EnteredRatesError::RateOutOfRange(at))?;
    if before.is_some_and(|before| rate <= before) {
        return Err(EnteredRatesError::NotRising(at));
    }
    Ok(rate)
}
