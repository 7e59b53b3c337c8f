//! Scores, filled in place: the result first, then the items, then what it stands on.

use crate::app::App;
use crate::evidence::{Condition, Fact, Status};
use crate::patient::Field;
use crate::score::{Asked, Assessed, Item, Line, Rule, Score, ScoreId, ScoreInput, assess};
use crate::text::{Language, Text};
use crate::ui::parts::button::{Look, button};
use crate::ui::parts::claim;
use crate::ui::parts::disclosure::folded;
use crate::ui::parts::icon;
use crate::ui::parts::list::bullets;
use crate::ui::parts::radio;
use crate::ui::parts::sheet::{alert, hint, page, paragraph, sheet, strong};
use crate::ui::parts::table::table;
use crate::ui::say;
use crate::ui::view::{View, element, live, nothing};

/// The scores that fit the condition, then the others.
pub fn view(app: App, lang: Language) -> View {
    page(
        say(lang, "スコア", "Scores"),
        vec![live(move || sheets(app, lang))],
    )
}

/// Drawn anew by another condition, and never by an answer.
fn sheets(app: App, lang: Language) -> View {
    let condition = app.case.condition();
    let fitting = condition.map_or(&[][..], ScoreId::fitting);
    let of = condition.map_or(
        text!("疾患が未選択", "No condition chosen"),
        Condition::name,
    );
    let about = text!(
        "{condition}。答えのない項目は「不明」で、0 点とはみなしません。不明があるあいだは、ありうる範囲を示します。答えは症例とともに保存されます。どのスコアを並べるかは本アプリの選択です。",
        "{condition}. What is not answered is not known and never zero; until it is, the possible range is shown. Answers are kept with the case. Which scores are listed is this application's choice."
    );
    let about = about.fill(&[("condition", of.into())]);
    let others = ScoreId::ALL.iter().filter(|id| !fitting.contains(id));
    let others: Vec<View> = others.map(|id| one(app, lang, *id)).collect();
    let mut content = vec![hint(about.get(lang).to_owned())];
    content.extend(fitting.iter().map(|id| one(app, lang, *id)));
    let title = say(lang, "そのほかのスコア", "Other scores");
    content.push(folded(title, others));
    content.into()
}

fn one(app: App, lang: Language, id: ScoreId) -> View {
    let score = id.score();
    let items = score.items.iter().map(|item| question(app, lang, id, item));
    let content = vec![
        live(move || result(app, lang, &read(app, id))),
        folded(
            say(lang, "項目に答える", "Answer the items"),
            items.collect(),
        ),
        folded(
            say(lang, "内訳", "How it came about"),
            vec![live(move || working(lang, score, &read(app, id)))],
        ),
        folded(
            say(lang, "根拠と限界", "Sources and limits"),
            grounds(lang, score),
        ),
    ];
    sheet(score.name.get(lang), content)
}

fn read(app: App, id: ScoreId) -> Assessed {
    app.case.with_answers(|answers| {
        app.case.with_patient(|patient| {
            let input = ScoreInput {
                answers,
                patient,
                condition: app.case.condition(),
            };
            assess(id, &input)
        })
    })
}

/// An item to answer; what follows from elsewhere, or is asked by another score, is named.
fn question(app: App, lang: Language, id: ScoreId, item: &'static Item) -> View {
    let label = item.label.get(lang);
    let own = item.key.split('.').nth(1) == Some(id.key());
    let from = match item.asked {
        Asked::Levels(levels) if own => {
            let unknown = ("", text!("不明", "Not known"));
            let figures = levels.iter().all(|level| level.label.en().len() <= 2);
            let options = levels.iter().map(|level| (level.key, level.label));
            let options = options
                .chain([unknown])
                .map(|(key, words)| option(app, lang, item, key, words));
            let kind = match figures {
                true => "field choices figures",
                false => "field choices",
            };
            let below = by_fact(app, lang, id, item);
            return radio::group(kind, label, options.collect(), vec![below]);
        }
        Asked::Levels(_) => text!(
            "{item}: このページの別のスコアで答えたもの。",
            "{item}: as answered in another score of this page."
        ),
        Asked::Age(_) => text!(
            "{item}: 患者の情報から。",
            "{item}: from the facts of the patient."
        ),
        Asked::Total(..) => text!(
            "{item}: その合計スコアの項目から。",
            "{item}: from the items of that sum score."
        ),
    };
    let told = from.fill(&[("item", item.label.into())]);
    hint(told.get(lang).to_owned())
}

fn option(app: App, lang: Language, item: &'static Item, key: &'static str, words: Text) -> View {
    radio::option(
        item.key,
        key.to_owned(),
        words.get(lang),
        move || answered(app, item) == key,
        move || app.case.set_under(item.key, key),
    )
}

/// What was answered here, or else what the fact of the case says that is the same.
fn answered(app: App, item: &'static Item) -> String {
    let here = app.case.text_under(item.key);
    if !here.is_empty() {
        return here;
    }
    let typed = fact_of(item).map(|field| app.case.typed(field));
    let level = typed.and_then(|typed| item.level(&typed));
    level.map_or_else(String::new, |level| level.key.to_owned())
}

/// The fact that is the same as the score of an item.
fn fact_of(item: &'static Item) -> Option<Field> {
    let score = item.key.split('.').nth(1)?;
    let id = ScoreId::ALL.iter().find(|id| id.key() == score)?;
    id.score().fact
}

/// That an item is answered by a fact of the case, and not here.
fn by_fact(app: App, lang: Language, id: ScoreId, item: &'static Item) -> View {
    if id.score().fact.is_none() {
        return nothing();
    }
    live(move || {
        let here = app.case.text_under(item.key);
        if !here.is_empty() || answered(app, item).is_empty() {
            return nothing();
        }
        hint(say(
            lang,
            "症例の事実から。ここで答えると、そちらを使います。",
            "From the facts of the case. What is answered here goes before it.",
        ))
    })
}

/// The result, what it means, what is missing, and why it may not hold.
fn result(app: App, lang: Language, result: &Assessed) -> View {
    let mut shown = vec![
        element("p")
            .class("big ranged")
            .attr("role", "status")
            .child(strong(result.sentence().get(lang).to_owned()))
            .into(),
    ];
    if let Some(band) = result.band {
        shown.push(claim::statement(lang, &band.text, &[]));
    }
    for reason in &result.not_valid {
        let told = claim::statement(lang, &reason.text, &[]);
        shown.push(alert("alert", icon::stop(), told));
    }
    let missing = result.missing();
    if !missing.is_empty() {
        let names: Vec<&str> = missing.iter().map(|item| item.get(lang)).collect();
        let title = say(lang, "まだ不明: ", "Not yet known: ");
        let comma = say(lang, "、", "; ");
        shown.push(hint(format!("{title}{}", names.join(comma))));
    }
    shown.push(take_over(app, lang, result));
    shown.into()
}

/// Where a fact of the case is the same thing, it can be taken from here.
fn take_over(app: App, lang: Language, result: &Assessed) -> View {
    let Some((field, key)) = result.as_fact() else {
        return nothing();
    };
    if app.case.typed(field) == key {
        return hint(say(
            lang,
            "症例の事実と一致しています。",
            "The fact of the case says the same.",
        ));
    }
    let words = say(lang, "症例の事実に取り込む", "Take over into the facts");
    button(Look::Plain, words, move || app.case.answer(field, &key))
}

/// Every item with its answer and what it counts.
fn working(lang: Language, score: &'static Score, result: &Assessed) -> View {
    let unknown = say(lang, "不明", "not known");
    let row = |line: &Line| -> Vec<View> {
        let answer = line.answer.as_ref();
        let answer = answer.map_or(unknown, |answer| answer.get(lang)).to_owned();
        // The points of the guided choice only tell its answers apart.
        let points = match score.rule {
            Rule::Mgfa => String::new(),
            _ => line.points.sentence().get(lang).to_owned(),
        };
        vec![
            line.item.label.get(lang).into(),
            answer.into(),
            points.into(),
        ]
    };
    let head = [
        say(lang, "項目", "Item"),
        say(lang, "答え", "Answer"),
        say(lang, "点", "Points"),
    ];
    let rows = result.lines.iter().map(row).collect();
    table(score.name.get(lang), head.map(View::from).into(), rows)
}

/// What it stands on, what change matters, in whom it is not valid, and what was not found.
fn grounds(lang: Language, score: &'static Score) -> Vec<View> {
    let unverified = Status::Unverified.text().get(lang);
    let said = |fact: &Fact<Text>| claim::statement(lang, fact, &[]);
    let mut shown = vec![
        said(&score.stated),
        paragraph(strong(say(lang, "意味のある変化", "What change matters"))),
        said(&score.change),
    ];
    if !score.not_valid.is_empty() {
        let title = say(lang, "使えない患者", "In whom it is not valid");
        shown.push(paragraph(strong(title)));
        shown.extend(score.not_valid.iter().map(|one| said(&one.text)));
    }
    shown.extend(score.notes.iter().map(said));
    if !score.open.is_empty() {
        let rows = score.open.iter().map(|open| View::from(open.get(lang)));
        shown.push(paragraph(strong(unverified)));
        shown.push(bullets(rows));
    }
    shown
}
