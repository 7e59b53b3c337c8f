//! What was entered of a day: a list, as long as anything is kept of it.

use crate::app::App;
use crate::order::{
    RunEvent, Setting, begun_alone, days_run, days_words, parse_run, ran_before, run_of_day,
    with_run,
};
use crate::product::Product;
use crate::text::Language;
use crate::ui::parts::button::{Look, actions, button};
use crate::ui::parts::sheet::{hint, sheet};
use crate::ui::say;
use crate::ui::view::{View, element, nothing};

use super::super::order::infusion::start_time;
use super::Day;

/// What was entered so far; the last one first to be taken back.
pub fn list(app: App, lang: Language, day: &Day<'_>, events: &[RunEvent]) -> View {
    let line = day.line();
    let Some(entries) = entries(lang, line, events) else {
        return nothing();
    };
    let before = line.rsplit_once(';').map_or("", |(before, _)| before);
    // The rates that a day begins with stand for nothing that was done.
    let before = if begun_alone(before) { "" } else { before };
    let kept = with_run(&day.kept, day.number, before);
    let back = button(
        Look::Plain,
        say(lang, "最後の記録を取り消す", "Take back the last entry"),
        move || {
            app.case.run.clear();
            app.case.set(Setting::RunEvents, &kept);
        },
    );
    let title = say(lang, "記録", "Entries");
    sheet(title, vec![entries, actions(vec![back])])
}

/// What was entered of each day, while the order is closed: to be read, and not added to.
pub fn closed(app: App, lang: Language) -> View {
    let kept = app.case.setting(Setting::RunEvents);
    let start = start_time(app);
    let sheets = days_run(&kept).into_iter().filter_map(|number| {
        let line = run_of_day(&kept, number);
        let events = parse_run(line, start).unwrap_or_default();
        let entries = entries(lang, line, &events)?;
        let title = format!(
            "{} · {}",
            say(lang, "記録", "Entries"),
            days_words(number, number).get(lang)
        );
        let told = hint(say(
            lang,
            "記録は残っています。上の理由が解決するまで、追加や変更はできません。",
            "What was entered is kept. Nothing can be added until what is said above is settled.",
        ));
        Some(sheet(title, vec![entries, told]))
    });
    sheets.collect::<Vec<View>>().into()
}

/// That something was run by an earlier choice, where nothing was entered since: said where it must not
/// be missed.
pub fn set_aside(app: App, lang: Language) -> View {
    let text = app.case.setting(Setting::RanBefore);
    let entered = !days_run(&app.case.setting(Setting::RunEvents)).is_empty();
    if entered || ran_before(&text).is_empty() {
        return nothing();
    }
    let words = say(
        lang,
        "選び直す前の点滴の記録があり、ここの計算には入っていません。同じ日の続きなら、すでに投与した量を「点滴の経過」の下の一覧で確かめてください。",
        "Something was run before the order was chosen anew, and is not counted here. If this is the same day, check what was given already: it is listed at the foot of the run sheet.",
    );
    let told = element("p").class("finding asked").attr("role", "status");
    told.child(words).into()
}

/// What was run before the order was chosen anew: to be read.
pub fn before(app: App, lang: Language) -> View {
    let text = app.case.setting(Setting::RanBefore);
    let all = ran_before(&text);
    if all.is_empty() {
        return nothing();
    }
    let start = start_time(app);
    let told = hint(say(
        lang,
        "製剤・速度・投与法・疾患を選び直す前の記録です。上の計算には使いません。同じ日の続きなら、すでに投与した量をここで確かめてください。保存して開き直すまでは、「入力を元に戻す」で選び直しを取り消すと記録も戻ります。",
        "Entries of before the product, the rates, the regimen or the condition was chosen anew. Nothing above is computed from them: if this is the same day, check here what was given already. Until the case is opened anew, undoing that choice (\"Undo entry\") brings them back.",
    ));
    let mut shown = vec![told];
    for ran in &all {
        let name =
            Product::from_key(ran.product).map_or(ran.product, |product| product.name.get(lang));
        for (day, line) in &ran.days {
            let events = parse_run(line, start).unwrap_or_default();
            let days = days_words(*day, *day);
            let title = match name {
                "" => days.get(lang).to_owned(),
                name => format!("{name} · {}", days.get(lang)),
            };
            shown.push(element("h3").child(title).into());
            shown.extend(entries(lang, line, &events));
        }
    }
    sheet(Setting::RanBefore.label().get(lang), shown)
}

/// Time and what; what does not fit is shown as it is kept.
fn entries(lang: Language, line: &str, events: &[RunEvent]) -> Option<View> {
    let told: Vec<String> = if events.is_empty() {
        let entries = line.split(';').filter(|entry| !entry.is_empty());
        entries.map(str::to_owned).collect()
    } else {
        let told = |event: &RunEvent| {
            let what = event.what.sentence();
            format!("{} {}", event.at.figure(), what.get(lang))
        };
        events.iter().map(told).collect()
    };
    let items: Vec<View> = told
        .into_iter()
        .map(|entry| element("li").child(entry).into())
        .collect();
    let is_empty = items.is_empty();
    let list = element("ol").class("plain").child(items);
    (!is_empty).then(|| list.into())
}
