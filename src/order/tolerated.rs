//! What the first day of a course shows of the rates that a later one may begin at.

use super::entries::{RATES, begun_by};
use super::infusion::{Infusion, InfusionPlan};
use super::{DayPlan, RunRates, Setting, Settings, run_of_day};
use crate::patient::ImmunoglobulinHistory;
use crate::quantity::RatePerKilogram;
use crate::text::{Sentence, Text};

/// Why the first day begins at the first step, whatever rate was tolerated before; `None` where it
/// may begin at that rate. What was borne of another product, or long ago, says nothing of this
/// infusion: this application's own rule, as the checklist has it.
#[must_use]
pub const fn begins_anew(history: Option<ImmunoglobulinHistory>) -> Option<Text> {
    match history {
        Some(ImmunoglobulinHistory::Continued) => None,
        Some(ImmunoglobulinHistory::First) => Some(text!(
            "初回の投与なので、1 日目は最初の段階から始める。",
            "This is the first infusion, so day 1 begins at the first step.",
        )),
        Some(ImmunoglobulinHistory::Switched) => Some(text!(
            "これまでは別の製剤なので、1 日目は最初の段階から始める。耐えられた速度は製剤ごとに確かめる。",
            "It was another product until now, so day 1 begins at the first step: a rate is tolerated of one product only.",
        )),
        Some(ImmunoglobulinHistory::LongGap) => Some(text!(
            "長い間隔があいたので、1 日目は最初の段階から始める。",
            "It is after a long gap, so day 1 begins at the first step.",
        )),
        None => Some(text!(
            "「これまでの免疫グロブリン」が未回答なので、1 日目は最初の段階から始める。同じ製剤を継続中のときだけ、耐えられた速度から始められる。",
            "\"Immunoglobulin so far\" is not answered, so day 1 begins at the first step. Only this product, continued, may begin at the rate tolerated.",
        )),
    }
}

impl DayPlan {
    /// Why the day begins at a higher rate than the first step; `None` where it begins there.
    #[must_use]
    pub fn begins_at(&self) -> Option<Sentence> {
        let rate = self.start_at?;
        let told = if self.first > 1 {
            text!(
                "1 日目にこの速度で問題がなかった場合に限り、{rate} から始める。そうでなければ最初の段階から。",
                "From {rate} only if day 1 went well at this rate; otherwise from the first step."
            )
        } else {
            text!(
                "前に耐えられた {rate} から",
                "from {rate}, tolerated before"
            )
        };
        Some(told.fill(&[("rate", rate.figure().into())]))
    }
}

/// The highest rate that ran as long as the one before it: a bag that is empty minutes after the
/// last rise shows nothing of that rate. This application's own rule.
pub(super) fn tolerated(infusion: &Infusion) -> Option<RatePerKilogram> {
    match infusion.steps.as_slice() {
        [.., before, last] if last.span < before.span => Some(before.rate),
        steps => steps.last().map(|step| step.rate),
    }
}

/// Whether the run sheet of an earlier day holds a pause or a slowing, or other rates that were taken
/// over while it ran. The rates that a day begins with are none.
pub(super) fn slowed_before(number: u8, settings: &Settings<'_>) -> bool {
    let kept = settings.text(Setting::RunEvents);
    (1..number).any(|day| {
        let line = run_of_day(kept, day);
        let taken_over = line.split(';').skip(1).any(|entry| entry.contains(RATES));
        line.contains(" pause") || line.contains(" slow") || taken_over
    })
}

/// Whether the first day, where it was recorded, ran by other rates than those planned now: then these
/// show nothing of what was borne.
pub(super) fn ran_otherwise(plan: &InfusionPlan<'_>, settings: &Settings<'_>) -> bool {
    let line = run_of_day(settings.text(Setting::RunEvents), 1);
    begun_by(line).is_some_and(|ran| {
        let planned = RunRates::planned(plan);
        planned.is_ok_and(|planned| !planned.runs_as(&ran))
    })
}
