//! Infusions that take too long: into the next day's, or longer than an opened bottle may run.

use super::infusion::Infusion;
use super::{DayPlan, Supply};
use crate::quantity::{ClockTime, Dose, PerDay, Span, Volume};
use crate::text::{Sentence, Text};

const DAY: Span = Span::minutes(24 * 60);
/// How long an opened bottle may run: see [`super::opened_bottles`].
pub(super) const BOTTLE: Span = Span::minutes(4 * 60);

const INTO_THE_NEXT: Text = text!(
    "{days}: 点滴に {total} かかり、翌日の同じ時刻までに終わらないため、次の日の点滴と重なる。日数を増やすか、許される範囲で速度を上げる。",
    "{days}: the infusion takes {total} and is not over at the same time of the next day, when the next one begins. Choose more days, or a higher rate where the limit allows."
);
const LONGER_THAN_A_DAY: Text = text!(
    "{days}: 点滴に {total} かかり、24\u{a0}h を超える。分割するか、許される範囲で速度を上げる。",
    "{days}: the infusion takes {total}, more than 24\u{a0}h. Divide it, or choose a higher rate where the limit allows."
);
const SLOW_AT_FIRST: Text = text!(
    "{days}: {bottle}（{volume}）の瓶は、最初につなぐと {time} かかり、開封後 4\u{a0}h を超える。小さい瓶から始める。",
    "{days}: a bottle of {bottle} ({volume}) hung first takes {time}, more than 4\u{a0}h after opening. Begin with smaller ones."
);
const SLOW_ALWAYS: Text = text!(
    "{days}: {bottle}（{volume}）の瓶は、最も速い段階でも {time} かかり、開封後 4\u{a0}h を超える。小さい瓶に替える。",
    "{days}: a bottle of {bottle} ({volume}) takes {time} even at the fastest step, more than 4\u{a0}h after opening. Use smaller ones."
);

impl Supply {
    /// How many midnights the last infusion goes over, begun at a time.
    #[must_use]
    pub fn nights(&self, start: ClockTime) -> u8 {
        let last = self
            .days
            .last()
            .and_then(|day| day.infusion.as_ref()?.as_ref().ok());
        let ends = last.map(|infusion| start.after(infusion.total).as_seconds());
        let nights = ends.map(|ends| ends.div_euclid(DAY.as_seconds()));
        nights
            .and_then(|nights| u8::try_from(nights).ok())
            .unwrap_or_default()
    }

    /// Said of a day whose infusion takes longer than until the next one begins, or than a day.
    #[must_use]
    pub fn too_long(&self, day: &DayPlan) -> Option<Sentence> {
        let infusion = day.infusion.as_ref()?.as_ref().ok()?;
        if infusion.total <= DAY {
            return None;
        }
        let last = self.days.last().map_or(day.last, |day| day.last);
        let told = if day.first < last {
            INTO_THE_NEXT
        } else {
            LONGER_THAN_A_DAY
        };
        Some(told.fill(&[
            ("days", day.days()),
            ("total", infusion.total.figure().into()),
        ]))
    }

    /// Said of a day whose largest bottle, hung first or whenever it is hung, runs longer than an opened
    /// bottle may.
    #[must_use]
    pub fn slow_bottle(&self, day: &DayPlan) -> Option<Sentence> {
        let infusion = day.infusion.as_ref()?.as_ref().ok()?;
        let packings = day.packings.as_ref().ok()?;
        let (largest, _) = packings.best.vials.first()?;
        let held: Dose<PerDay> = Dose::mg(largest.as_mg().into());
        let volume = Volume::holding(held, self.strength).ok()?;
        let fastest = infusion.steps.iter().map(|step| step.pump).max()?;
        let at_best = Span::of_volume(volume.as_microlitres(), fastest).ok()?;
        let (told, time) = if at_best > BOTTLE {
            (SLOW_ALWAYS, at_best)
        } else {
            (SLOW_AT_FIRST, infusion.time_of(volume)?)
        };
        (time > BOTTLE).then(|| {
            told.fill(&[
                ("days", day.days()),
                ("bottle", largest.figure().into()),
                ("volume", volume.short_figure().into()),
                ("time", time.figure().into()),
            ])
        })
    }
}

impl Infusion {
    /// How long after the start so much has run in: all of it, where it holds less.
    #[must_use]
    pub fn time_of(&self, volume: Volume<PerDay>) -> Option<Span> {
        let mut left = volume.as_microlitres();
        for step in &self.steps {
            let given = step.volume.as_microlitres();
            if left <= given {
                let within = Span::of_volume(left, step.pump).ok()?;
                return Some(step.begins.and(within));
            }
            left = left.saturating_sub(given);
        }
        Some(self.total)
    }
}
