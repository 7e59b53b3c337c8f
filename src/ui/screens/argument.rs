//! What would change the advice: each fact turned by itself, and on request two together.

use super::advice::tone_class;
use crate::advice::{Pair, Turned, Verdict, pairs, turned};
use crate::app::App;
use crate::patient::Field;
use crate::text::{Language, Text};
use crate::ui::parts::button::{Look, button};
use crate::ui::parts::icon;
use crate::ui::parts::list::list;
use crate::ui::parts::sheet::{hint, mark, sheet, strong};
use crate::ui::say;
use crate::ui::view::{View, element, live, nothing};

/// The card.
pub fn view(app: App, lang: Language) -> View {
    let Some(condition) = app.case.condition() else {
        return nothing();
    };
    let moved = app.case.with_argued(|answers| turned(condition, answers));
    let told = hint(say(
        lang,
        "事実を一つずつ変えて計算し直し、今日または 2004 年の判定が動くものを示す。",
        "Each fact was turned by itself and the advice computed anew; those that move a verdict, of today or of 2004, are shown.",
    ));
    let changes = if moved.is_empty() {
        hint(say(
            lang,
            "一つの事実だけで動くものはない。",
            "No single fact moves it.",
        ))
    } else {
        list("moves", moved.iter().map(|one| row(app, lang, one)))
    };
    let title = say(
        lang,
        "何がこの助言を変えるか",
        "What would change this advice",
    );
    sheet(
        title,
        vec![told, changes, live(move || together(app, lang))],
    )
}

fn row(app: App, lang: Language, moved: &Turned) -> View {
    let here = app.case.advice();
    let then = here.as_ref().map(|layers| layers.then.verdict);
    let now = here.as_ref().map(|layers| layers.now.verdict);
    let answers: Vec<&str> = moved
        .answers
        .iter()
        .map(|answer| answer.get(lang))
        .collect();
    let mut said = vec![fact(
        lang,
        moved.field,
        &answers.join(say(lang, "、", ", ")),
    )];
    if now != Some(moved.now) {
        said.push(verdict(lang, text!("今日", "Today"), moved.now));
        said.push(hint(moved.headline.get(lang)));
    }
    if then != Some(moved.then) {
        said.push(verdict(lang, text!("2004 年", "2004"), moved.then));
    }
    said.into()
}

fn fact(lang: Language, field: Field, answer: &str) -> View {
    let label = strong(format!("{}: ", field.label().get(lang)));
    element("p").child(label).child(answer.to_owned()).into()
}

fn verdict(lang: Language, layer: Text, verdict: Verdict) -> View {
    let tone = verdict.tone();
    element("p")
        .class(format!("moves-to {}", tone_class(tone)))
        .child(mark("layer-name", layer.get(lang)))
        .child(icon::tone(tone))
        .child(verdict.text().get(lang))
        .into()
}

/// Two facts at a time are computed when they are asked for.
fn together(app: App, lang: Language) -> View {
    let Some(condition) = app.case.condition() else {
        return nothing();
    };
    if !app.case.wants_pairs() {
        let words = say(
            lang,
            "二つの事実の組み合わせも調べる",
            "Pairs of facts, too",
        );
        return button(Look::Plain, words, move || app.case.ask_for_pairs());
    }
    let found = app.case.with_argued(|answers| pairs(condition, answers));
    if found.is_empty() {
        return hint(say(
            lang,
            "一つでは動かず、二つで動く組み合わせはない。",
            "No two facts move it that do not move it alone.",
        ));
    }
    let title = hint(say(
        lang,
        "一つでは動かないが、二つそろうと今日の判定が動く組み合わせ:",
        "Two facts that move today's verdict together, and neither alone:",
    ));
    vec![
        title,
        list("moves", found.iter().map(|pair| both(lang, pair))),
    ]
    .into()
}

fn both(lang: Language, pair: &Pair) -> View {
    let mut said: Vec<View> = pair
        .facts
        .iter()
        .map(|(field, answer)| fact(lang, *field, answer.get(lang)))
        .collect();
    said.push(verdict(lang, text!("今日", "Today"), pair.now));
    said.into()
}
