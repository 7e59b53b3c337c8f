//! The vital signs along the clock, as the day goes; and what to do at a reaction.

use crate::app::App;
use crate::order::{
    DEGREES, Degree, GRADED, HIGH_RATE, OBSERVED, RunEvent, RunSheet, SUSPECTS, VITAL_SIGNS,
    fastest_run, observation, run_turns, timetable,
};
use crate::text::Language;
use crate::ui::parts::disclosure::folded;
use crate::ui::parts::list::bullets;
use crate::ui::parts::reason::layered;
use crate::ui::parts::sheet::{bare_sheet, heading, hint, paragraph, sheet, strong};
use crate::ui::parts::table::of_words;
use crate::ui::say;
use crate::ui::view::View;

use super::Day;

/// When vital signs are due, by what happened so far.
pub fn view(app: App, lang: Language, day: &Day<'_>, events: &[RunEvent], run: &RunSheet) -> View {
    let rates = day.supply.rates.as_ref();
    let fastest = fastest_run(run, day.plan.as_ref());
    let watched = app
        .case
        .with_patient(|patient| observation(patient, rates, fastest));
    let (turns, ends) = run_turns(run, events);
    let rows = timetable(&turns, ends, &watched);
    let rows = rows.iter().map(|time| {
        vec![
            time.at.figure().into(),
            time.sentence().get(lang).to_owned().into(),
        ]
    });
    let title = say(lang, "バイタルサインの測定時刻", "Vital signs, when");
    let head = [say(lang, "時刻", "At"), say(lang, "理由", "Why")];
    let mut content = vec![of_words(title, head.map(View::from).into(), rows.collect())];
    if ends.is_none() {
        content.push(hint(say(
            lang,
            "中断中：再開すると、残りの時刻を示します。",
            "Paused: the times of the rest are shown once it is resumed.",
        )));
    }
    let because = watched.because.iter().map(|why| why.text().get(lang));
    let because: Vec<&str> = because.collect();
    let told = text!("終了後 {after} 観察", "Watched for {after} after the end");
    let told = told.fill(&[("after", watched.after().figure().into())]);
    let told = match because.is_empty() {
        true => told.get(lang).to_owned(),
        false => format!("{} ({})", told.get(lang), because.join(", ")),
    };
    content.push(paragraph(strong(told)));
    let grounds = [&OBSERVED, &HIGH_RATE, &VITAL_SIGNS];
    content.extend(grounds.map(|fact| layered(lang, fact)));
    sheet(title, content)
}

/// What to do at a reaction: one tap away, whatever is running.
pub fn reaction(lang: Language) -> View {
    let mut content: Vec<View> = DEGREES.iter().flat_map(|one| degree(lang, one)).collect();
    content.push(layered(lang, &GRADED));
    content.push(heading(say(lang, "考えるべき害", "Think of")));
    for suspect in &SUSPECTS {
        content.push(paragraph(strong(suspect.name.get(lang))));
        let said = core::iter::once(&suspect.when).chain(&suspect.then);
        content.push(bullets(said.map(|fact| layered(lang, fact))));
    }
    let title = say(lang, "反応が出たら", "If there is a reaction");
    bare_sheet(vec![folded(title, content)])
}

fn degree(lang: Language, degree: &Degree) -> [View; 3] {
    let steps = degree.steps.iter().map(|fact| layered(lang, fact));
    [
        heading(degree.name.get(lang)),
        paragraph(degree.signs.get(lang)),
        bullets(steps),
    ]
}
