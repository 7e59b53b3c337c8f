//! The watch sheet: what is seen to before, the vital signs along the clock, a reaction, and the
//! dates afterwards.

use super::words::{COMMA, joined};
use super::{BLANK, Form, Part, Sheet, SheetInput};
use crate::evidence::Fact;
use crate::order::{
    AfterInput, DEGREES, Infusion, Moment, Observation, Setting, VitalSigns, afterwards, checklist,
    counted_course, observation, planned_turns, run_day, timetable,
};
use crate::quantity::{ClockTime, Date};
use crate::text::{Sentence, Text};

/// So many rows fit on the page beside the rest.
const MOST_ROWS: usize = 16;

/// The watch sheet of the day that is run, on one page.
#[must_use]
pub fn watch_sheet(input: &SheetInput<'_>) -> Sheet {
    let mut sheet = Sheet::of(
        text!(
            "免疫グロブリン静注 観察票",
            "Intravenous immunoglobulin: watch sheet"
        ),
        input,
    );
    sheet.add(before(input));
    sheet.add(reaction());
    sheet.add(after(input));
    sheet.add(vital_signs(input));
    let mut names = Part::new(text!("署名", "Names"), Form::Names).wide();
    for who in [
        text!(
            "開始前の確認者（氏名・日時）",
            "Checked before: name, date, time"
        ),
        text!("観察者（氏名・日時）", "Watched by: name, date, time"),
    ] {
        names.line(who);
    }
    sheet.add(names);
    sheet
}

fn before(input: &SheetInput<'_>) -> Part {
    let mut part = Part::new(text!("開始前の確認", "Before it runs"), Form::Checks);
    for check in checklist(input.order, input.patient) {
        part.line(check.what);
    }
    part
}

fn reaction() -> Part {
    let title = text!(
        "反応が出たら（区分は本アプリの既定。施設の手順を優先）",
        "At a reaction (graded by this app; local procedure goes first)"
    );
    let mut part = Part::new(title, Form::Values);
    for degree in &DEGREES {
        let steps = degree.steps.iter().filter_map(Fact::value);
        let steps: Vec<Sentence> = steps.map(Sentence::from).collect();
        let steps = Text::same("{signs} → {steps}").fill(&[
            ("signs", degree.signs.into()),
            ("steps", joined(&steps, Text::same(" "))),
        ]);
        part.say(degree.name, steps);
    }
    part
}

/// Dated where the first day is set; with room for the date where it is not.
fn after(input: &SheetInput<'_>) -> Part {
    let title = text!(
        "投与中から投与後（数え方は本アプリ）",
        "During and after the course (counted as this app does)"
    );
    let mut part = Part::new(title, Form::Values);
    let first = input.settings.start_date();
    let days = input.order.per_day().len();
    let start = input.settings.start_time();
    let start = start.unwrap_or(ClockTime::minutes(9 * 60));
    let nights = input.order.supply.as_ref();
    let nights = nights.map_or(0, |supply| supply.nights(start));
    let checks = afterwards(&AfterInput {
        first: first.unwrap_or(Date::days_since_1970(0)),
        days: u8::try_from(days).unwrap_or(u8::MAX),
        nights,
        course: counted_course(input.order),
        patient: input.patient,
    });
    for check in checks {
        let when = first.map_or_else(|| BLANK.to_owned(), |_| check.figure());
        part.rows.push(vec![when.into(), check.kind.name().into()]);
    }
    part
}

fn vital_signs(input: &SheetInput<'_>) -> Part {
    let Some((day, infusion)) = day_run(input) else {
        let mut part = Part::new(VITALS, Form::Lines).wide();
        part.line(text!(
            "点滴速度が選ばれていないため、時刻は示せない。",
            "No rates are chosen, so no times can be given."
        ));
        return part;
    };
    let supply = input.order.supply.as_ref();
    let rates = supply.and_then(|supply| supply.rates.as_ref());
    let watched = observation(input.patient, rates, infusion.fastest());
    let start = input.settings.start_time();
    let (turns, ends) = planned_turns(infusion, start.unwrap_or(ClockTime::minutes(0)));
    let all = timetable(&turns, Some(ends), &watched);
    let left_out = all.len() > MOST_ROWS;
    let title = text!(
        "バイタルサイン {day}（時刻は本アプリの既定）",
        "Vital signs, {day} (times set by this app)"
    );
    let title = title.fill(&[("day", super::days_words(day, day))]);
    let mut part = Part::new(title, Form::Vitals).wide().head(&[
        match start {
            Some(_) => text!("時刻", "At"),
            None => text!("開始から", "After"),
        },
        text!("測定の理由", "Why"),
        text!("血圧", "Blood pressure"),
        text!("脈拍", "Pulse"),
        text!("体温", "Temperature"),
        Text::same("SpO₂"),
        text!("所見・署名", "Signs, initials"),
    ]);
    for time in fitting(all) {
        let at = match start {
            Some(_) => time.at.figure(),
            None => time.at.elapsed_from(ClockTime::minutes(0)).figure(),
        };
        let mut row = vec![at.into(), time.sentence()];
        row.resize(7, "".into());
        part.rows.push(row);
    }
    part.rows.push(vec!["".into(), until(&watched, left_out)]);
    part
}

const VITALS: Text = text!("バイタルサイン", "Vital signs");

/// The day that is run, and its infusion.
fn day_run<'a>(input: &SheetInput<'a>) -> Option<(u8, &'a Infusion)> {
    let supply = input.order.supply.as_ref()?;
    let number = run_day(input.settings.text(Setting::RunEvents));
    let day = supply.day(number).or(supply.days.last())?;
    let infusion = day.infusion.as_ref()?.as_ref().ok()?;
    Some((number.clamp(day.first, day.last), infusion))
}

/// As many rows as fit: where there are more, the last of those in between are left out.
fn fitting(all: Vec<VitalSigns>) -> Vec<VitalSigns> {
    let mut over = all.len().saturating_sub(MOST_ROWS);
    let mut kept = Vec::new();
    for time in all.into_iter().rev() {
        if over > 0 && time.why == [Moment::Between] {
            over = over.saturating_sub(1);
        } else {
            kept.insert(0, time);
        }
    }
    kept
}

/// How long the patient is watched, why, and what was left out.
fn until(watched: &Observation, left_out: bool) -> Sentence {
    let because: Vec<Sentence> = watched
        .because
        .iter()
        .map(|why| why.text().into())
        .collect();
    let because = match because.is_empty() {
        true => text!("長い観察の理由なし", "no reason for longer").into(),
        false => joined(&because, COMMA),
    };
    let told = text!(
        "終了後 {after} 観察（{because}）。{left_out}新しいロットでは最初からやり直す。",
        "Watched for {after} after the end ({because}). {left_out}A new lot starts them again."
    );
    let between = text!(
        "この間も {between} ごとに測る。",
        "In between as well every {between}. "
    );
    let between = match left_out {
        true => between.fill(&[("between", watched.between().figure().into())]),
        false => "".into(),
    };
    told.fill(&[
        ("after", watched.after().figure().into()),
        ("because", because),
        ("left_out", between),
    ])
}
