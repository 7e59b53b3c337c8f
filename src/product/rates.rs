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
    /// or this application (`AppDefault`) where a label gives a start and a maximum only.
    pub status: Status,
}

/// The steps from the start to the maximum.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ladder {
    /// As printed, the maximum last.
    Steps(&'static [LadderStep]),
    /// A start and a maximum. The steps between double the rate; the time each is held is the
    /// label's for the first, where it gives one, and 30 minutes otherwise.
    Doubling {
        /// The first rate.
        start: RatePerKilogram,
        /// How long it is held, and whether the label says so.
        minutes: Fact<u16>,
        /// The highest rate.
        maximum: RatePerKilogram,
    },
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
    /// The year of the text that was read, and what makes it doubtful: shown with every figure.
    pub doubt: Option<Fact<Text>>,
}
