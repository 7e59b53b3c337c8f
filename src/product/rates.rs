//! How fast a label lets a product run.

use crate::evidence::{Fact, Status};
use crate::quantity::RatePerKilogram;
use crate::text::Text;

/// One rate, held for so long before the next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LadderStep {
    /// The rate.
    pub rate: RatePerKilogram,
    /// How many minutes before the next step; of the last step it means nothing, it runs until
    /// the bag is empty.
    pub minutes: u16,
    /// Where the step is from: the label itself (`Verified`), the maker's table (`Secondary`),
    /// or this application (`AppDefault`) where a label gives a start and a maximum only. Of the
    /// rate and the time the less sure: a printed rate whose time is this application's is its own.
    pub status: Status,
}

/// The steps from the start to the maximum.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ladder {
    /// As printed, the maximum last.
    Steps(&'static [LadderStep]),
    /// A start and a maximum, both of the label. The steps between double the rate; the time each
    /// is held is the label's for the first, where it gives one, and 30 minutes otherwise.
    Doubling {
        /// The first rate.
        start: RatePerKilogram,
        /// How long it is held, and whether the label says so.
        minutes: Fact<u16>,
        /// The highest rate.
        maximum: RatePerKilogram,
    },
}

/// How long a step is held where no label says: this application's choice.
const MINUTES_BETWEEN: u16 = 30;

impl Ladder {
    /// The steps, one by one, the maximum last; its minutes are 0, it runs until the bag is empty.
    ///
    /// ```
    /// use ivig_navigator::evidence::{Fact, Status};
    /// use ivig_navigator::product::Ladder;
    /// use ivig_navigator::quantity::RatePerKilogram;
    /// let ladder = Ladder::Doubling {
    ///     start: RatePerKilogram::microlitres_per_hour(600),
    ///     minutes: Fact::app_default(30),
    ///     maximum: RatePerKilogram::microlitres_per_hour(1800),
    /// };
    /// let steps = ladder.steps();
    /// let rates: Vec<u32> = steps.iter().map(|s| s.rate.as_microlitres_per_hour()).collect();
    /// assert_eq!(rates, [600, 1200, 1800]);
    /// assert_eq!(steps[1].status, Status::AppDefault);
    /// ```
    #[must_use]
    pub fn steps(&self) -> Vec<LadderStep> {
        let (start, first, maximum) = match self {
            Ladder::Steps(steps) => return steps.to_vec(),
            Ladder::Doubling {
                start,
                minutes,
                maximum,
            } => (*start, minutes, *maximum),
        };
        let mut steps = Vec::new();
        let mut next = LadderStep {
            rate: start,
            minutes: first.value().unwrap_or(MINUTES_BETWEEN),
            status: first.status(),
        };
        // A start of zero would never rise.
        while next.rate < maximum && start.as_microlitres_per_hour() > 0 {
            steps.push(next);
            let twice = next.rate.as_microlitres_per_hour().saturating_mul(2);
            next = LadderStep {
                rate: RatePerKilogram::microlitres_per_hour(twice),
                minutes: MINUTES_BETWEEN,
                status: Status::AppDefault,
            };
        }
        steps.push(LadderStep {
            rate: maximum,
            minutes: 0,
            status: Status::Verified,
        });
        steps
    }

    /// The first rate.
    #[must_use]
    pub fn start(&self) -> Option<RatePerKilogram> {
        match self {
            Ladder::Steps(steps) => steps.first().map(|step| step.rate),
            Ladder::Doubling { start, .. } => Some(*start),
        }
    }

    /// The last rate.
    #[must_use]
    pub fn maximum(&self) -> Option<RatePerKilogram> {
        match self {
            Ladder::Steps(steps) => steps.last().map(|step| step.rate),
            Ladder::Doubling { maximum, .. } => Some(*maximum),
        }
    }
}

/// What a label says of a patient at risk of a clot or of kidney failure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AtRisk {
    /// A lower maximum.
    Limit(Fact<RatePerKilogram>),
    /// Words without a figure: "the minimum rate practicable".
    Words(Fact<Text>),
    /// Nothing was read.
    NotSeen,
}

/// The rates that a label prints for some uses in one country.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LabelRates {
    /// The steps. `None` where they were not seen: nothing is computed then.
    pub ladder: Fact<Ladder>,
    /// What is asked of a patient at risk.
    pub at_risk: AtRisk,
    /// The label says that a later infusion may start at the rate tolerated before.
    pub later_starts_at_tolerated: bool,
    /// Steps above this rate were not confirmed for the uses of the label: warned of where one runs.
    pub unconfirmed_above: Option<RatePerKilogram>,
    /// The year of the text that was read, and what makes it doubtful: shown with every figure.
    pub doubt: Option<Fact<Text>>,
}
