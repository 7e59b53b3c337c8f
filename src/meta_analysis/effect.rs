//! An estimate with its 95% interval, and from counts or means to one.

use super::Fixed;
use crate::evidence::library::Count;

/// An estimate with its 95% confidence interval.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Effect {
    /// The estimate.
    pub value: Fixed,
    /// The lower end of the interval.
    pub low: Fixed,
    /// The upper end.
    pub high: Fixed,
}

impl Effect {
    /// Around a difference, by its standard error; `None` where either is not known.
    #[must_use]
    pub fn around(value: Fixed, error: Fixed) -> Option<Effect> {
        let half = error.times(Fixed::Z_95);
        let (low, high) = (value.minus(half), value.plus(half));
        [value, low, high]
            .iter()
            .all(|end| end.thousandths().is_some())
            .then_some(Effect { value, low, high })
    }

    /// Around a ratio, by its logarithm and the standard error of that.
    #[must_use]
    pub fn around_ratio(logarithm: Fixed, error: Fixed) -> Option<Effect> {
        let scale = Effect::around(logarithm, error)?;
        let value = scale.value.exp();
        let (low, high) = (scale.low.exp(), scale.high.exp());
        [value, low, high]
            .iter()
            .all(|end| end.above_zero().is_some())
            .then_some(Effect { value, low, high })
    }

    /// As a paper prints it: estimate and ends in hundredths.
    #[must_use]
    pub fn printed([value, low, high]: [i32; 3]) -> Effect {
        let hundredths = |number: i32| Fixed::hundredths(i64::from(number));
        Effect {
            value: hundredths(value),
            low: hundredths(low),
            high: hundredths(high),
        }
    }

    /// The standard error that a difference with this interval has.
    #[must_use]
    pub fn error(&self) -> Fixed {
        self.high
            .minus(self.low)
            .over(Fixed::Z_95.plus(Fixed::Z_95))
    }

    /// A ratio as its logarithm.
    pub(super) fn on_log_scale(&self) -> Effect {
        Effect {
            value: self.value.ln(),
            low: self.low.ln(),
            high: self.high.ln(),
        }
    }

    /// Estimate and ends in hundredths, to the nearest, as papers print them.
    #[must_use]
    pub fn in_hundredths(&self) -> Option<[i64; 3]> {
        Some([
            self.value.in_hundredths()?,
            self.low.in_hundredths()?,
            self.high.in_hundredths()?,
        ])
    }

    /// `3.17 (1.74 to 5.75)`, the word between in the reader's language.
    #[must_use]
    pub fn figure(&self, to: &str) -> String {
        let shown = |number: Fixed| number.decimals(2).unwrap_or_default();
        format!(
            "{} ({}{to}{})",
            shown(self.value),
            shown(self.low),
            shown(self.high)
        )
    }
}

/// Patients with an event among those treated alike.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Arm {
    /// With the event.
    pub events: u16,
    /// Of so many.
    pub of: u16,
}

impl Arm {
    /// A count of the library.
    #[must_use]
    pub const fn of(count: Count) -> Arm {
        Arm {
            events: count.events,
            of: count.of,
        }
    }
}

/// Two groups, and in how many of each the event came about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TwoByTwo {
    /// On immunoglobulin.
    pub ivig: Arm,
    /// On what it was compared with.
    pub control: Arm,
}

/// The cells of a table: one half is added to each where one of them is empty.
#[derive(Clone, Copy, Debug)]
pub(super) struct Cells {
    pub a: Fixed,
    pub b: Fixed,
    pub c: Fixed,
    pub d: Fixed,
}

impl TwoByTwo {
    /// `events of total` on immunoglobulin, then on the comparator.
    ///
    /// In a `const`, more events than patients stop the compiler.
    #[must_use]
    pub const fn new(ivig: (u16, u16), control: (u16, u16)) -> TwoByTwo {
        assert!(
            ivig.0 <= ivig.1 && control.0 <= control.1,
            "more events than patients"
        );
        TwoByTwo {
            ivig: Arm {
                events: ivig.0,
                of: ivig.1,
            },
            control: Arm {
                events: control.0,
                of: control.1,
            },
        }
    }

    /// Of two groups.
    #[must_use]
    pub const fn of(ivig: Arm, control: Arm) -> TwoByTwo {
        TwoByTwo { ivig, control }
    }

    /// `None` where a group is empty, or the event came about in nobody or in everybody: such a
    /// table tells no ratio.
    pub(super) fn cells(&self) -> Option<Cells> {
        let (ivig, control) = (self.ivig, self.control);
        let counts = [
            ivig.events,
            ivig.of.checked_sub(ivig.events)?,
            control.events,
            control.of.checked_sub(control.events)?,
        ];
        let [a, b, c, d] = counts;
        if (a == 0 && c == 0) || (b == 0 && d == 0) || ivig.of == 0 || control.of == 0 {
            return None;
        }
        let added = if counts.contains(&0) {
            Fixed::HALF
        } else {
            Fixed::ZERO
        };
        let [a, b, c, d] = counts.map(|count| Fixed::of(i64::from(count)).plus(added));
        Some(Cells { a, b, c, d })
    }

    /// How many times as often the event came about on immunoglobulin.
    ///
    /// ```
    /// use ivig_navigator::meta_analysis::TwoByTwo;
    /// let vermeulen = TwoByTwo::new((4, 15), (3, 13)).risk_ratio();
    /// assert_eq!(vermeulen.map(|ratio| ratio.figure(" to ")).as_deref(), Some("1.16 (0.32 to 4.24)"));
    /// ```
    #[must_use]
    pub fn risk_ratio(&self) -> Option<Effect> {
        let Cells { a, b, c, d } = self.cells()?;
        let (ivig, control) = (a.plus(b), c.plus(d));
        let logarithm = a.over(ivig).over(c.over(control)).ln();
        let one = Fixed::of(1);
        let variance = one
            .over(a)
            .minus(one.over(ivig))
            .plus(one.over(c))
            .minus(one.over(control));
        Effect::around_ratio(logarithm, variance.sqrt())
    }

    /// The ratio of the odds, with the interval of Woolf.
    #[must_use]
    pub fn odds_ratio(&self) -> Option<Effect> {
        let Cells { a, b, c, d } = self.cells()?;
        let logarithm = a.times(d).over(b.times(c)).ln();
        let one = Fixed::of(1);
        let variance = [a, b, c, d]
            .iter()
            .fold(Fixed::ZERO, |sum, cell| sum.plus(one.over(*cell)));
        Effect::around_ratio(logarithm, variance.sqrt())
    }

    /// The difference of the shares in percentage points, with the interval of Wald.
    #[must_use]
    pub fn risk_difference(&self) -> Option<Effect> {
        let share = |arm: Arm| {
            let (events, of) = (
                Fixed::of(i64::from(arm.events)),
                Fixed::of(i64::from(arm.of)),
            );
            let share = events.over(of);
            let variance = share.times(Fixed::of(1).minus(share)).over(of);
            (share, variance)
        };
        let ((ivig, of_ivig), (control, of_control)) = (share(self.ivig), share(self.control));
        let hundred = Fixed::of(100);
        let error = of_ivig.plus(of_control).sqrt();
        Effect::around(ivig.minus(control).times(hundred), error.times(hundred))
    }
}

/// A mean with its standard deviation, and of how many.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mean {
    /// The mean.
    pub mean: Fixed,
    /// The standard deviation.
    pub deviation: Fixed,
    /// Of so many patients.
    pub of: u16,
}

/// The difference of two means.
#[must_use]
pub fn mean_difference(ivig: &Mean, control: &Mean) -> Option<Effect> {
    let variance = |mean: &Mean| {
        let of = Fixed::of(i64::from(mean.of));
        mean.deviation.squared().over(of)
    };
    let error = variance(ivig).plus(variance(control)).sqrt();
    Effect::around(ivig.mean.minus(control.mean), error)
}
