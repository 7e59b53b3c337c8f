//! The day as it went and as it will go: picture, table, end, notices.

use crate::app::App;
use crate::order::{
    NEW_LOT, RowKind, RunAction, RunEvent, RunRow, RunSheet, drops_per_minute, small_drops,
};
use crate::quantity::ClockTime;
use crate::text::Language;
use crate::ui::charts::rate::{self, Stretch};
use crate::ui::parts::sheet::{mark, paragraph, sheet, strong};
use crate::ui::parts::{claim, table};
use crate::ui::say;
use crate::ui::view::View;

use super::super::order::infusion::number;
use super::{Day, ending};

/// The sheet with what has to be heeded.
pub fn view(app: App, lang: Language, day: &Day<'_>, events: &[RunEvent], run: &RunSheet) -> View {
    let start = day.start;
    let stretches: Vec<Stretch> = run.rows.iter().map(|row| stretch(start, row)).collect();
    #[expect(
        clippy::redundant_closure_for_method_calls,
        reason = "the method itself is not general enough in its lifetime"
    )]
    let drops = app.case.settings(|s| s.drop_factor());
    let mut content = vec![
        rate::view(lang, &stretches, start),
        rows(lang, drops, run),
        paragraph(strong(ending(lang, run))),
    ];
    let lot = events
        .iter()
        .any(|event| matches!(event.what, RunAction::NewLot(_)));
    let notices = [
        lot.then_some(NEW_LOT),
        drops.and_then(|_| small_drops(&day.supply.stocked)),
        run.notice,
    ];
    let notices = notices.iter().flatten();
    content.extend(notices.map(|notice| claim::statement(lang, notice, &[])));
    sheet(
        say(
            lang,
            "経過と残りの予定",
            "As it went, and the rest as planned",
        ),
        content,
    )
}

const fn stretch(start: ClockTime, row: &RunRow) -> Stretch {
    Stretch {
        begins: row.from.elapsed_from(start),
        span: row.to.elapsed_from(row.from),
        pump: row.pump,
        running: row.running,
    }
}

fn rows(lang: Language, drops: Option<u8>, run: &RunSheet) -> View {
    let mut head = vec![
        say(lang, "開始", "From"),
        say(lang, "終了", "To"),
        say(lang, "段階", "Step"),
        "mL/h",
        say(lang, "量", "Volume"),
        say(lang, "積算", "So far"),
        say(lang, "状態", "State"),
    ];
    if drops.is_some() {
        head.insert(4, say(lang, "滴/分", "drops/min"));
    }
    let rows = run.rows.iter().map(|row| {
        let step = match row.what {
            RowKind::Running(number) => number.to_string().into(),
            RowKind::Paused => mark("changed", say(lang, "中断", "Paused")),
        };
        let state = if row.planned {
            say(lang, "予定", "planned").into()
        } else {
            mark("status-mark", say(lang, "実施", "done"))
        };
        let mut cells = vec![
            row.from.figure().into(),
            row.to.figure().into(),
            step,
            number(&row.pump.figure()).into(),
            row.volume.short_figure().into(),
            row.running.short_figure().into(),
            state,
        ];
        if let Some(factor) = drops {
            let drops = drops_per_minute(row.pump, factor).to_string();
            cells.insert(4, drops.into());
        }
        cells
    });
    table::table(
        say(lang, "点滴の経過", "Run sheet"),
        head.into_iter().map(View::from).collect(),
        rows.collect(),
    )
}
