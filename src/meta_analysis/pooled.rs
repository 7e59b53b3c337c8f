//! Several trials taken together, as the published reviews did it.

use super::effect::Cells;
use super::{Effect, Fixed, TwoByTwo};

/// Several trials taken together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pooled {
    /// The value of all of them.
    pub effect: Effect,
    /// How much each trial counts, in percent, in the order given.
    pub weights: Vec<Fixed>,
    /// How much of the variation between trials is more than chance, in percent (I²).
    pub heterogeneity: Fixed,
}

/// What one trial brings to a Mantel–Haenszel ratio.
struct Part {
    upper: Fixed,
    lower: Fixed,
    spread: Fixed,
    own: Effect,
}

fn part(trial: &TwoByTwo) -> Option<Part> {
    let Cells { a, b, c, d } = trial.cells()?;
    let (ivig, control) = (a.plus(b), c.plus(d));
    let all = ivig.plus(control);
    let events = ivig.times(control).times(a.plus(c));
    let spread = events.minus(a.times(c).times(all)).over(all.squared());
    Some(Part {
        upper: a.times(control).over(all),
        lower: c.times(ivig).over(all),
        spread,
        own: trial.risk_ratio()?,
    })
}

fn sum(numbers: impl Iterator<Item = Fixed>) -> Fixed {
    numbers.fold(Fixed::ZERO, Fixed::plus)
}

/// The risk ratio of several trials by Mantel and Haenszel, one effect for all, with the variance
/// of Greenland and Robins: what the Cochrane reviews of CIDP and MMN used. A trial with an empty
/// cell gets one half in each of its cells.
///
/// `None` where there is no trial, or one that tells no ratio.
///
/// ```
/// use ivig_navigator::meta_analysis::{TwoByTwo, mantel_haenszel};
/// let one = [TwoByTwo::new((4, 15), (3, 13))];
/// let shown = mantel_haenszel(&one).map(|pooled| pooled.effect.figure(" to "));
/// assert_eq!(shown.as_deref(), Some("1.16 (0.32 to 4.24)"));
/// ```
#[must_use]
pub fn mantel_haenszel(trials: &[TwoByTwo]) -> Option<Pooled> {
    let parts: Vec<Part> = trials.iter().map(part).collect::<Option<_>>()?;
    let upper = sum(parts.iter().map(|part| part.upper));
    let lower = sum(parts.iter().map(|part| part.lower));
    let spread = sum(parts.iter().map(|part| part.spread));
    let logarithm = upper.over(lower).ln();
    let effect = Effect::around_ratio(logarithm, spread.over(upper.times(lower)).sqrt())?;
    let hundred = Fixed::of(100);
    let weights = parts
        .iter()
        .map(|part| part.lower.times(hundred).over(lower))
        .collect();
    let on_scale = parts.iter().map(|part| {
        let error = part.own.on_log_scale().error();
        (part.own.value.ln(), error)
    });
    Some(Pooled {
        effect,
        weights,
        heterogeneity: heterogeneity(on_scale, logarithm, trials.len()),
    })
}

/// The difference of several trials by the inverse of their variance, one effect for all.
///
/// `None` where there is no trial, or one without a width.
#[must_use]
pub fn inverse_variance(trials: &[Effect]) -> Option<Pooled> {
    let one = Fixed::of(1);
    let weights: Vec<Fixed> = trials
        .iter()
        .map(|trial| one.over(trial.error().squared()))
        .collect();
    let all = sum(weights.iter().copied()).above_zero()?;
    let products = trials.iter().zip(&weights);
    let value = sum(products.map(|(trial, weight)| trial.value.times(*weight))).over(all);
    let effect = Effect::around(value, one.over(all.sqrt()))?;
    let on_scale = trials.iter().map(|trial| (trial.value, trial.error()));
    let hundred = Fixed::of(100);
    let shares = weights.iter().map(|weight| weight.times(hundred).over(all));
    Some(Pooled {
        effect,
        weights: shares.collect(),
        heterogeneity: heterogeneity(on_scale, value, trials.len()),
    })
}

/// I²: the part of Cochran's Q beyond what chance brings; 0 for a single trial.
fn heterogeneity(
    trials: impl Iterator<Item = (Fixed, Fixed)>,
    pooled: Fixed,
    count: usize,
) -> Fixed {
    let apart = trials.map(|(value, error)| value.minus(pooled).over(error).squared());
    let q = sum(apart);
    let freedom = i64::try_from(count).unwrap_or_default().saturating_sub(1);
    let beyond = q.minus(Fixed::of(freedom)).or_zero();
    match q.above_zero() {
        Some(q) => beyond.times(Fixed::of(100)).over(q),
        None => Fixed::ZERO,
    }
}
