//! What a forest plot is drawn from: a result in exact numbers.

use super::Figure;
use crate::evidence::Fact;
use crate::text::Text;

/// So many of so many.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Count {
    /// Patients with the event.
    pub events: u16,
    /// Patients in the group.
    pub of: u16,
}

impl Count {
    /// `events` of `of` patients; more events than patients stop the compiler.
    #[must_use]
    pub const fn new(events: u16, of: u16) -> Count {
        assert!(events <= of && of > 0, "more events than patients");
        Count { events, of }
    }
}

/// A mean in one group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mean {
    /// The mean.
    pub value: Figure,
    /// What stands behind it in brackets, where it was read.
    pub spread: Option<Spread>,
    /// Patients in the group, where it was read.
    pub of: Option<u16>,
}

impl Mean {
    /// A mean as printed, nothing else known.
    #[must_use]
    pub const fn of(value: &str) -> Mean {
        Mean {
            value: Figure::of(value),
            spread: None,
            of: None,
        }
    }

    /// With its standard deviation.
    #[must_use]
    pub const fn sd(self, sd: &str) -> Mean {
        self.with(Spread::Sd(Figure::of(sd)))
    }

    /// With what was printed in brackets without saying what it is.
    #[must_use]
    pub const fn bracket(self, printed: &str) -> Mean {
        self.with(Spread::NotSaid(Figure::of(printed)))
    }

    /// With a range, or two numbers of which it was not said what they are.
    #[must_use]
    pub const fn from_to(self, from: &str, to: &str) -> Mean {
        self.with(Spread::FromTo(Figure::of(from), Figure::of(to)))
    }

    /// With its 95% confidence interval.
    #[must_use]
    pub const fn interval(self, from: &str, to: &str) -> Mean {
        self.with(Spread::Interval(Figure::of(from), Figure::of(to)))
    }

    /// In so many patients.
    #[must_use]
    pub const fn patients(self, of: u16) -> Mean {
        Mean {
            of: Some(of),
            ..self
        }
    }

    const fn with(self, spread: Spread) -> Mean {
        Mean {
            spread: Some(spread),
            ..self
        }
    }
}

/// What follows a value in brackets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spread {
    /// Standard deviation.
    Sd(Figure),
    /// Printed without saying whether it is a standard deviation or error.
    NotSaid(Figure),
    /// From, to: a range, or it was not said what; never a confidence interval.
    FromTo(Figure, Figure),
    /// 95% confidence interval: from, to.
    Interval(Figure, Figure),
}

/// Which ratio.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ratio {
    /// Risk ratio.
    Risk,
    /// Odds ratio.
    Odds,
    /// Hazard ratio.
    Hazard,
}

impl Ratio {
    /// Its abbreviation.
    #[must_use]
    pub const fn short(self) -> &'static str {
        match self {
            Ratio::Risk => "RR",
            Ratio::Odds => "OR",
            Ratio::Hazard => "HR",
        }
    }
}

/// The numbers, in the form in which they were read. First the IVIG group (or the higher dose), then
/// what it was held against; a difference is the first less the second.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    /// Counts of each group: a risk ratio can be worked out.
    Counts(Count, Count),
    /// Percentages of each group, without counts.
    Shares(Figure, Figure),
    /// Means (or medians, where the outcome says so) of each group.
    Means(Mean, Mean),
    /// A difference as published, with its 95% confidence interval.
    Difference(Figure, Option<(Figure, Figure)>),
    /// A standardised difference as published, with its 95% confidence interval.
    Standardised(Figure, Option<(Figure, Figure)>),
    /// A ratio as published, with its 95% confidence interval.
    Ratio(Ratio, Figure, Option<(Figure, Figure)>),
}

impl Measure {
    /// `a` of `a_of` patients against `b` of `b_of`.
    #[must_use]
    pub const fn counts(a: u16, a_of: u16, b: u16, b_of: u16) -> Measure {
        Measure::Counts(Count::new(a, a_of), Count::new(b, b_of))
    }

    /// Percentages.
    #[must_use]
    pub const fn shares(a: &str, b: &str) -> Measure {
        Measure::Shares(Figure::of(a), Figure::of(b))
    }

    /// Means or medians without more.
    #[must_use]
    pub const fn values(a: &str, b: &str) -> Measure {
        Measure::Means(Mean::of(a), Mean::of(b))
    }

    /// A difference with its interval.
    #[must_use]
    pub const fn difference(value: &str, from: &str, to: &str) -> Measure {
        Measure::Difference(Figure::of(value), Some((Figure::of(from), Figure::of(to))))
    }

    /// A ratio with its interval.
    #[must_use]
    pub const fn ratio(ratio: Ratio, value: &str, from: &str, to: &str) -> Measure {
        let interval = Some((Figure::of(from), Figure::of(to)));
        Measure::Ratio(ratio, Figure::of(value), interval)
    }
}

/// Which way of the outcome is good for the patient.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// More of it: responders, strength.
    More,
    /// Less of it: relapses, disability, days to walking.
    Less,
}

/// What an outcome was to the study.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rank {
    /// Its primary outcome.
    Primary,
    /// Another outcome, or one of several of which none is named as primary.
    Other,
    /// The same outcome in some of the patients.
    Subgroup,
    /// The same outcome, adjusted.
    Adjusted,
}

/// One result in numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Estimate {
    /// What was measured, and when.
    pub outcome: Text,
    /// What it was to the study.
    pub rank: Rank,
    /// The group that stands first, and the one it is held against.
    pub sides: (Text, Text),
    /// Which way is good.
    pub wanted: Wanted,
    /// The numbers, with status and source.
    pub measure: Fact<Measure>,
    /// As printed: `0.024`, `<0.001`.
    pub p: Option<&'static str>,
}

impl Estimate {
    /// One result; an empty `p` is none.
    #[must_use]
    pub const fn new(
        rank: Rank,
        outcome: Text,
        sides: (Text, Text),
        wanted: Wanted,
        measure: Fact<Measure>,
        p: &'static str,
    ) -> Estimate {
        Estimate {
            outcome,
            rank,
            sides,
            wanted,
            measure,
            p: if p.is_empty() { None } else { Some(p) },
        }
    }
}
