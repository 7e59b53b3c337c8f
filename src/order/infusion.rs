//! How fast, and until when: a label's steps for one patient's bag, on the clock.

use super::too_long::BOTTLE;
use crate::evidence::{Fact, Source, Status};
use crate::product::LadderStep;
use crate::quantity::{
    ArithmeticError, ClockTime, Concentration, DosingWeight, PerDay, PerStep, PumpIncrement,
    PumpRate, RatePerKilogram, Span, Volume,
};
use crate::text::Text;

/// No label has near so many steps; their numbers fit two digits.
const MOST_STEPS: usize = 30;

/// 100 L, in µL: no bag, and all that follows fits.
const LARGEST: i64 = 100_000_000;

/// How many minutes a rate is held where nothing says it: this application's choice.
const HELD: u16 = 30;

/// What one day's infusion is planned from.
#[derive(Clone, Copy, Debug)]
pub struct InfusionPlan<'a> {
    /// The bag.
    pub volume: Volume<PerDay>,
    /// The weight that rates are counted by.
    pub weight: DosingWeight,
    /// How strong the solution is.
    pub strength: Concentration,
    /// The label's steps, rising, the maximum last.
    pub steps: &'a [LadderStep],
    /// The lowest of the label's maximum, the limit of a patient at risk and the clinician's cap.
    pub limit: Option<RatePerKilogram>,
    /// A later infusion begins at the rate tolerated before; the steps below it are skipped. Never
    /// above the limit or the last step. A rate between two steps is held as long as the one below.
    pub start_at: Option<RatePerKilogram>,
    /// What the pump can be set to.
    pub pump: PumpIncrement,
}

/// One step for this patient, before it is known how long the bag lasts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rung {
    /// Its number on paper and in a run sheet, from 1, skipped steps counted.
    pub number: u8,
    /// The rate by weight, as the label or the limit puts it.
    pub rate: RatePerKilogram,
    /// The same at the pump, rounded down.
    pub pump: PumpRate,
    /// How long before the next; of the last step `None`.
    pub hold: Option<Span>,
    /// Where the step is from. Where [`Rung::limited`], of the step that the limit replaces.
    pub status: Status,
    /// The limit stands here in place of a faster step.
    pub limited: bool,
}

/// The steps for a patient, and the one that is begun with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rungs {
    /// Rising at the pump, the last until the bag is empty.
    pub all: Vec<Rung>,
    /// The number of the first one run.
    pub first: u8,
}

/// One step as it runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InfusionStep {
    /// As [`Rung::number`].
    pub number: u8,
    /// As [`Rung::rate`].
    pub rate: RatePerKilogram,
    /// As [`Rung::pump`].
    pub pump: PumpRate,
    /// Since the infusion was begun.
    pub begins: Span,
    /// How long it runs.
    pub span: Span,
    /// What it gives.
    pub volume: Volume<PerStep>,
    /// Given in all when it ends.
    pub running: Volume<PerDay>,
    /// As [`Rung::status`].
    pub status: Status,
    /// As [`Rung::limited`].
    pub limited: bool,
}

impl Infusion {
    /// The fastest rate it runs at.
    #[must_use]
    pub fn fastest(&self) -> Option<RatePerKilogram> {
        self.steps.last().map(|step| step.rate)
    }
}

impl InfusionStep {
    /// When it begins, of an infusion begun at `start`.
    #[must_use]
    pub const fn starts(&self, start: ClockTime) -> ClockTime {
        start.after(self.begins)
    }

    /// `1 mg/kg/min`.
    #[must_use]
    pub fn protein_per_kilogram(&self, strength: Concentration) -> String {
        self.rate.protein_figure(strength)
    }

    /// `4.4 g/h`.
    #[must_use]
    pub fn protein_per_hour(&self, strength: Concentration) -> String {
        self.pump.protein_figure(strength)
    }
}

/// One day's infusion, from the first drop until the bag is empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Infusion {
    /// In the order they run. Their volumes add up to the bag, their spans to the total.
    pub steps: Vec<InfusionStep>,
    /// How long it takes.
    pub total: Span,
}

/// Why no infusion is planned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InfusionError {
    /// No volume, or none that can be.
    Volume,
    /// No weight, or none that can be.
    Weight,
    /// The steps cannot be a label's: none, too many, falling, of no rate or of no time.
    Ladder,
    /// A step comes to less than the pump can be set to.
    BelowPump,
    /// The arithmetic failed.
    Arithmetic(ArithmeticError),
}

impl From<ArithmeticError> for InfusionError {
    fn from(error: ArithmeticError) -> InfusionError {
        InfusionError::Arithmetic(error)
    }
}

impl InfusionError {
    /// What is wrong and what to do.
    #[must_use]
    pub const fn text(self) -> Text {
        match self {
            InfusionError::Volume => text!(
                "投与液量が 0 か、大きすぎます。用量を確認してください。",
                "The volume is 0 or too large. Check the dose.",
            ),
            InfusionError::Weight => text!(
                "速度計算用の体重がありません。体重を確認してください。",
                "There is no weight to count the rate by. Check the weight.",
            ),
            InfusionError::Ladder => text!(
                "速度段階が正しくありません。速度は順に上がり、最後の段階以外には時間が必要です。",
                "The steps are not in order: rates must rise, and each but the last needs its time.",
            ),
            InfusionError::BelowPump => text!(
                "この体重では、ポンプの最小設定または 1 分 1 滴を下回る段階があります。0.1\u{a0}mL/h 刻みのポンプか、1\u{a0}mL あたりの滴数が多いセットを使ってください。",
                "At this weight a step is below the pump's smallest setting, or below one drop a minute. Use a pump in steps of 0.1\u{a0}mL/h, or a set with more drops a mL.",
            ),
            InfusionError::Arithmetic(error) => error.text(),
        }
    }
}

impl InfusionPlan<'_> {
    /// The patient's steps: the label's up to the limit, at the pump. Steps that the pump cannot
    /// tell apart are one.
    ///
    /// # Errors
    /// [`InfusionError`].
    pub fn rungs(&self) -> Result<Rungs, InfusionError> {
        if self.weight.weight().as_mg() <= 0 {
            return Err(InfusionError::Weight);
        }
        let highest = self.steps.last().ok_or(InfusionError::Ladder)?.rate;
        let top = self.limit.map_or(highest, |limit| limit.min(highest));
        let mut steps = self.up_to(top)?;
        let begin = match self.start_at {
            Some(rate) => begin_at(rate.min(top), &mut steps),
            None => 0,
        };
        let mut rungs = Rungs {
            all: Vec::new(),
            first: 1,
        };
        for (index, step) in steps.iter().enumerate() {
            let pump = step.rate.at_pump(self.weight.weight(), self.pump)?;
            if pump.as_microlitres_per_hour() <= 0 {
                // A skipped step need not run.
                if index < begin {
                    continue;
                }
                return Err(InfusionError::BelowPump);
            }
            let is_last = index.saturating_add(1) == steps.len();
            let hold = (!is_last).then_some(Span::minutes(step.minutes));
            let limited = is_last && top < highest;
            match rungs.all.last_mut() {
                Some(same) if same.pump == pump => {
                    same.hold = match (same.hold, hold) {
                        (Some(before), Some(more)) => Some(before.and(more)),
                        _ => None,
                    };
                    same.limited = limited;
                }
                _ => rungs.all.push(Rung {
                    number: number_after(rungs.all.len()),
                    rate: step.rate,
                    pump,
                    hold,
                    status: step.status,
                    limited,
                }),
            }
            if index == begin {
                rungs.first = number_after(rungs.all.len().saturating_sub(1));
            }
        }
        Ok(rungs)
    }

    /// The label's steps, checked, the first that reaches the top rate being the last.
    fn up_to(&self, top: RatePerKilogram) -> Result<Vec<LadderStep>, InfusionError> {
        let mut steps: Vec<LadderStep> = Vec::new();
        let mut before = RatePerKilogram::microlitres_per_hour(1);
        for (index, step) in self.steps.iter().enumerate() {
            let is_last = index.saturating_add(1) == self.steps.len();
            let held = is_last || step.minutes > 0;
            if step.rate < before || !held || index >= MOST_STEPS {
                return Err(InfusionError::Ladder);
            }
            before = step.rate;
            if steps.last().is_none_or(|last| last.rate < top) {
                steps.push(LadderStep {
                    rate: step.rate.min(top),
                    ..*step
                });
            }
        }
        Ok(steps)
    }

    /// The bag, in µL.
    pub(super) fn bag(&self) -> Result<i64, InfusionError> {
        let bag = self.volume.as_microlitres();
        if InfusionPlan::is_bag(bag) {
            Ok(bag)
        } else {
            Err(InfusionError::Volume)
        }
    }

    /// Whether so many µL can be a bag.
    pub(super) fn is_bag(microlitres: i64) -> bool {
        (1..=LARGEST).contains(&microlitres)
    }
}

/// Where a later infusion begins. A rate that is none of the steps becomes one, held as long as
/// the step below it: this application's choice.
fn begin_at(rate: RatePerKilogram, steps: &mut Vec<LadderStep>) -> usize {
    let mut begin = 0;
    let mut minutes = steps.first().map_or(0, |step| step.minutes);
    for step in steps.iter() {
        if step.rate == rate {
            return begin;
        }
        if step.rate > rate {
            break;
        }
        minutes = step.minutes;
        begin = begin.saturating_add(1);
    }
    // The only step of a ladder has no time of its own.
    let minutes = if minutes == 0 { HELD } else { minutes };
    steps.insert(
        begin,
        LadderStep {
            rate,
            minutes,
            status: Status::AppDefault,
        },
    );
    begin
}

fn number_after(count: usize) -> u8 {
    u8::try_from(count.saturating_add(1)).unwrap_or(u8::MAX)
}

/// How long a rate runs and what it gives (in µL), until the rest of the bag is given or the
/// time is over.
pub(super) fn run(
    rest: i64,
    pump: PumpRate,
    at_most: Option<Span>,
) -> Result<(Span, i64), ArithmeticError> {
    let until_empty = Span::of_volume(rest, pump)?;
    match at_most {
        Some(span) if span < until_empty => Ok((span, span.delivers(pump)?)),
        _ => Ok((until_empty, rest)),
    }
}

/// The plan of one day's infusion.
///
/// # Errors
/// [`InfusionError`].
///
/// ```
/// use ivig_navigator::evidence::Status;
/// use ivig_navigator::order::{InfusionPlan, infuse};
/// use ivig_navigator::product::LadderStep;
/// use ivig_navigator::quantity::*;
/// let step = |rate, minutes| LadderStep {
///     rate: RatePerKilogram::microlitres_per_hour(rate),
///     minutes,
///     status: Status::Verified,
/// };
/// let infusion = infuse(&InfusionPlan {
///     volume: Volume::microlitres(240_000),
///     weight: DosingWeight::actual(BodyWeight::kilograms(60)),
///     strength: Concentration::TenPercent,
///     steps: &[step(600, 30), step(1200, 30), step(2400, 0)],
///     limit: Some(RatePerKilogram::microlitres_per_hour(1800)),
///     start_at: None,
///     pump: PumpIncrement::Whole,
/// })?;
/// let last = infusion.steps.last().unwrap();
/// assert_eq!((last.pump.figure().as_str(), last.limited), ("108\u{a0}mL/h", true));
/// assert_eq!(infusion.total.figure(), "2\u{a0}h\u{a0}43\u{a0}min");
/// # Ok::<(), ivig_navigator::order::InfusionError>(())
/// ```
pub fn infuse(plan: &InfusionPlan) -> Result<Infusion, InfusionError> {
    let bag = plan.bag()?;
    let rungs = plan.rungs()?;
    let mut infusion = Infusion {
        steps: Vec::new(),
        total: Span::default(),
    };
    let mut rest = bag;
    for rung in &rungs.all {
        if rest <= 0 {
            break;
        }
        if rung.number < rungs.first {
            continue;
        }
        let (span, volume) = run(rest, rung.pump, rung.hold)?;
        rest = rest.saturating_sub(volume);
        infusion.steps.push(InfusionStep {
            number: rung.number,
            rate: rung.rate,
            pump: rung.pump,
            begins: infusion.total,
            span,
            volume: Volume::microlitres(volume),
            running: Volume::microlitres(bag.saturating_sub(rest)),
            status: rung.status,
            limited: rung.limited,
        });
        infusion.total = infusion.total.and(span);
    }
    Ok(infusion)
}

/// How long an opened bottle may run.
const OPENED: Fact<Text> = Fact::secondary(
    text!(
        "開封した瓶は、それぞれ 4\u{a0}時間以内に使い切る（ある地域の看護手順）。次の瓶は前の瓶が空いてから開ける。合わせたバッグは添付文書と院内規定に従う。",
        "Each bottle is used up within 4\u{a0}hours of opening (a health region's nursing procedure): open the next when the one before is empty. A pooled bag follows its label and local rules.",
    ),
    &[Source::CODEI6],
);

/// What to heed where an infusion takes longer than an opened bottle may run: more than 4 hours.
#[must_use]
pub fn opened_bottles(total: Span) -> Option<Fact<Text>> {
    (total > BOTTLE).then_some(OPENED)
}
