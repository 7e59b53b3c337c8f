//! What of a study's results can be drawn: an effect with its interval.

use super::Fixed;
use super::effect::{Arm, Effect, Mean, TwoByTwo, mean_difference};
use crate::evidence::library::{self, Entry, Estimate, Figure, Measure, Ratio, Spread};
use crate::text::Text;

/// Where an effect is from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A risk ratio, computed here from counts.
    FromCounts,
    /// A difference of means, computed here from means with their deviations or intervals.
    FromMeans,
    /// A ratio as printed.
    Ratio(Ratio),
    /// A difference as printed.
    Difference,
    /// A standardised difference as printed.
    Standardised,
}

impl Kind {
    /// What it is.
    #[must_use]
    pub const fn text(self) -> Text {
        match self {
            Kind::FromCounts => text!(
                "リスク比（例数から計算）",
                "Risk ratio (computed from the counts)"
            ),
            Kind::FromMeans => text!(
                "平均差（平均から計算）",
                "Difference of means (computed from the means)",
            ),
            Kind::Ratio(Ratio::Risk) => text!("リスク比（公表値）", "Risk ratio (as printed)"),
            Kind::Ratio(Ratio::Odds) => text!("オッズ比（公表値）", "Odds ratio (as printed)"),
            Kind::Ratio(Ratio::Hazard) => {
                text!("ハザード比（公表値）", "Hazard ratio (as printed)")
            }
            Kind::Difference => text!("差（公表値）", "Difference (as printed)"),
            Kind::Standardised => text!(
                "標準化した差（公表値）",
                "Standardised difference (as printed)"
            ),
        }
    }

    /// Whether no difference is one, and not zero.
    #[must_use]
    pub const fn is_ratio(self) -> bool {
        matches!(self, Kind::FromCounts | Kind::Ratio(_))
    }
}

/// A result of a study that can be drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Drawable {
    /// The study.
    pub entry: Entry,
    /// The result in the numbers that were read.
    pub estimate: &'static Estimate,
    /// Where the effect is from.
    pub kind: Kind,
    /// The effect.
    pub effect: Effect,
}

impl Fixed {
    fn of_figure(figure: Figure) -> Fixed {
        let ten = Fixed::of(10);
        let unit = (0..figure.places()).fold(Fixed::of(1), |unit, _| unit.times(ten));
        Fixed::of(i64::from(figure.digits())).over(unit)
    }
}

/// The results of a study that can be drawn, in its order.
#[must_use]
pub fn drawable(entry: &Entry) -> Vec<Drawable> {
    let drawn = entry.detail.estimates.iter().filter_map(|estimate| {
        let (kind, effect) = effect_of(&estimate.measure.value()?)?;
        Some(Drawable {
            entry: *entry,
            estimate,
            kind,
            effect,
        })
    });
    drawn.collect()
}

/// The effect of a result and where it is from; `None` where counts and intervals are not held.
#[must_use]
pub fn effect_of(measure: &Measure) -> Option<(Kind, Effect)> {
    match *measure {
        Measure::Counts(ivig, control) => {
            let table = TwoByTwo::of(Arm::of(ivig), Arm::of(control));
            Some((Kind::FromCounts, table.risk_ratio()?))
        }
        Measure::Means(one, other) => Some((Kind::FromMeans, difference(&one, &other)?)),
        Measure::Ratio(ratio, value, interval) => {
            let effect = printed(value, interval?)?;
            effect.low.above_zero()?;
            Some((Kind::Ratio(ratio), effect))
        }
        Measure::Difference(value, interval) => {
            Some((Kind::Difference, printed(value, interval?)?))
        }
        Measure::Standardised(value, interval) => {
            Some((Kind::Standardised, printed(value, interval?)?))
        }
        Measure::Shares(..) => None,
    }
}

fn printed(value: Figure, (low, high): (Figure, Figure)) -> Option<Effect> {
    let [low, value, high] = [low, value, high].map(Fixed::of_figure);
    high.minus(low).above_zero()?;
    Some(Effect { value, low, high })
}

/// From standard deviations with counts, or from the two intervals; anything else tells no width.
fn difference(one: &library::Mean, other: &library::Mean) -> Option<Effect> {
    match (one.spread?, other.spread?) {
        (Spread::Sd(first), Spread::Sd(second)) => {
            let mean = |mean: &library::Mean, deviation| {
                Some(Mean {
                    mean: Fixed::of_figure(mean.value),
                    deviation: Fixed::of_figure(deviation),
                    of: mean.of?,
                })
            };
            mean_difference(&mean(one, first)?, &mean(other, second)?)
        }
        (Spread::Interval(a, b), Spread::Interval(c, d)) => {
            let (one, other) = (printed(one.value, (a, b))?, printed(other.value, (c, d))?);
            let error = one.error().squared().plus(other.error().squared()).sqrt();
            Effect::around(one.value.minus(other.value), error)
        }
        _ => None,
    }
}
