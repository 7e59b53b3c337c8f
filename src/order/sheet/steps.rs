//! The pump on the order sheet: a line for each step, on the clock where a start is set.

use super::words::{COMMA, joined};
use super::{Form, Part, SheetInput};
use crate::order::{DayPlan, Infusion, drops_per_minute};
use crate::quantity::PumpRate;
use crate::text::Sentence;

/// The steps of a day, or of several days alike.
pub(super) fn steps(input: &SheetInput<'_>, day: &DayPlan, infusion: &Infusion) -> Part {
    let title = text!("点滴 {days}（{volume}）", "Infusion, {days}: {volume}");
    let title = title.fill(&[("days", day.days()), ("volume", day.volume.sentence())]);
    let start = input.settings.start_time();
    let begins = match start {
        Some(_) => text!("時刻", "At"),
        None => text!("開始から", "After"),
    };
    let mut part = Part::new(title, Form::Steps).head(&[
        begins,
        match input.settings.drop_factor() {
            Some(_) => text!("滴数", "Drops"),
            None => text!("ポンプ", "Pump"),
        },
        text!("体重あたり", "By weight"),
        text!("時間", "For"),
        text!("量", "Volume"),
        text!("積算", "So far"),
    ]);
    let at = |span| match start {
        Some(start) => start.after(span).figure(),
        None => span.figure(),
    };
    let drops = input.settings.drop_factor();
    for step in &infusion.steps {
        let rate = format!("{}{}", step.rate.figure(), infusion.mark(step));
        let cells = [
            at(step.begins).into(),
            pump_words(step.pump, drops),
            rate.into(),
            step.span.figure().into(),
            step.volume.figure().into(),
            step.running.figure().into(),
        ];
        part.rows.push(cells.into());
    }
    let end = text!("終了（所要 {total}）", "End; {total} in all");
    let end = end.fill(&[("total", infusion.total.figure().into())]);
    let when = start.map_or_else(String::new, |start| start.after(infusion.total).figure());
    part.rows.push(vec![when.into(), end]);
    let mut notes = infusion.marks();
    notes.extend(day.begins_at());
    if !notes.is_empty() {
        part.rows.push(vec!["".into(), joined(&notes, COMMA)]);
    }
    part
}

/// `108 mL/h`; where drops are counted, those and what they come to.
#[must_use]
pub fn pump_words(pump: PumpRate, drops: Option<u8>) -> Sentence {
    let rate = pump.figure();
    let Some(factor) = drops else {
        return rate.into();
    };
    match drops_per_minute(pump, factor) {
        1 => text!("1\u{a0}滴/分（{rate}）", "1\u{a0}drop/min ({rate})")
            .fill(&[("rate", rate.into())]),
        drops => text!(
            "{drops}\u{a0}滴/分（{rate}）",
            "{drops}\u{a0}drops/min ({rate})"
        )
        .fill(&[("drops", drops.to_string().into()), ("rate", rate.into())]),
    }
}
