//! One disease: the position of 2004, the studies, what came since, what was open and is answered.

use super::rows::known;
use super::{link, pictures, rows, translation, under};
use crate::catalogue::{Index, Place, Query};
use crate::evidence::antibody::ANTIBODIES;
use crate::evidence::library::Topic;
use crate::evidence::mechanism::Mechanism;
use crate::evidence::since_2004::answers::{ANSWERS, Answer, Settled};
use crate::evidence::since_2004::{Change, Since, since};
use crate::evidence::{Condition, Line, Position, discrepancy, review_2004};
use crate::text::{Language, Sentence, Text};
use crate::ui::parts::claim;
use crate::ui::parts::disclosure::folded;
use crate::ui::parts::list::bullets;
use crate::ui::parts::sheet::{
    bare_sheet, classed, hint, in_english, mark, paragraph, sheet, strong,
};
use crate::ui::parts::study::unless_verified;
use crate::ui::parts::table::of_words;
use crate::ui::say;
use crate::ui::view::{View, element, nothing};

/// The page of a disease.
pub fn view(lang: Language, topic: Topic) -> View {
    let asked = Query {
        topic: Some(topic),
        ..Query::default()
    };
    let found = asked.find(&Index::new());
    let condition = topic.condition();
    let all = link(
        &Place::Studies(asked),
        say(
            lang,
            "この一覧を絞り込む・並べ替える",
            "Filter and order this list",
        ),
    );
    let studies = sheet(
        say(lang, "研究", "Studies"),
        vec![
            rows::table(lang, topic.name().get(lang), rows::heads(lang), &found),
            paragraph(all),
        ],
    );
    let mut content = Vec::new();
    match condition {
        Some(condition) => {
            // The heading is its abbreviation.
            content.push(paragraph(topic.name().get(lang)));
            content.push(then_and_now(lang, condition));
            content.push(pictures::of_disease(lang, Some(condition), &found));
            content.push(studies);
            content.push(position(lang, review_2004::position(condition)));
            content.push(questions(lang, review_2004::position(condition)));
            content.push(later(lang, since(condition)));
            content.push(mechanisms(lang, condition));
            content.push(faults(lang, condition));
        }
        None => {
            content.push(hint(say(
                lang,
                "2004 年の総説はこれを扱っていない。",
                "The review of 2004 does not treat it.",
            )));
            content.push(pictures::of_disease(lang, None, &found));
            content.push(studies);
        }
    }
    let title = condition.map_or(topic.name().get(lang), Condition::short);
    under(title, content)
}

/// Line of therapy in words.
const fn line(line: Line) -> Text {
    match line {
        Line::FirstLine => text!("第一選択", "First line"),
        Line::SecondLine => text!("第二選択", "Second line"),
        Line::LimitedTransient => text!("限られた一過性の効果", "Limited, transient benefit"),
        Line::UncontrolledOnly => text!("対照のない報告のみ", "Uncontrolled reports only"),
        Line::Unresolved => text!("未決着", "Unresolved"),
        Line::NotEffective => text!("有効性なし", "Not effective"),
        Line::NotStated => text!("治療の記述なし", "No statement on treatment"),
    }
}

fn then_and_now(lang: Language, condition: Condition) -> View {
    let position = review_2004::position(condition);
    let since = since(condition);
    let of_2004 = position
        .line
        .value()
        .map_or("", |known| line(known).get(lang));
    let summary = position.summary.value().map_or("", |text| text.get(lang));
    let then = element("div")
        .class("pos")
        .child(
            element("p")
                .class("hint")
                .child(say(lang, "2004 年の総説", "The 2004 review")),
        )
        .child(paragraph(strong(of_2004)))
        .child(paragraph(vec![
            summary.into(),
            unless_verified(lang, position.summary.status()),
        ]));
    let today = &since.position;
    let of_today = today.line.value().map_or("", |known| line(known).get(lang));
    let told = today.summary.value().map_or("", |text| text.get(lang));
    let now = element("div")
        .class("pos")
        .child(element("p").class("hint").child(say(lang, "現在", "Now")))
        .child(paragraph(vec![
            strong(of_today),
            " ".into(),
            mark(change_class(since.change), since.change.text().get(lang)),
        ]))
        .child(paragraph(vec![
            told.into(),
            unless_verified(lang, today.summary.status()),
        ]));
    let both = element("div").class("then").child(then).child(now);
    bare_sheet(vec![both.into()])
}

/// What has changed stands out.
pub const fn change_class(change: Change) -> &'static str {
    match change {
        Change::Confirmed | Change::Unchanged => "way better",
        Change::Upgraded | Change::Narrowed | Change::Clarified | Change::New => "way unclear",
        Change::Downgraded => "way worse",
    }
}

fn position(lang: Language, position: &'static Position) -> View {
    let grounds = position.grounds.iter().chain(position.caveats);
    let claims: Vec<View> = grounds.map(|one| claim::view(lang, one)).collect();
    sheet(
        say(
            lang,
            "2004 年の立場とその根拠",
            "The position of 2004 and what it stood on",
        ),
        claims,
    )
}

/// What was open in 2004, and what became of it.
fn questions(lang: Language, position: &'static Position) -> View {
    let asked = position.open_questions;
    let answers = ANSWERS.iter().filter(|one| asked.contains(&one.question));
    let rows: Vec<View> = answers.map(|one| answer(lang, one)).collect();
    if rows.is_empty() {
        return nothing();
    }
    let title = say(
        lang,
        "2004 年に未解決とされた問いと、その後",
        "Open in 2004, and what became of it",
    );
    sheet(title, rows)
}

fn answer(lang: Language, one: &'static Answer) -> View {
    let class = match one.settled {
        Settled::Answered => "way better",
        Settled::Partly => "way unclear",
        Settled::StillOpen => "way",
    };
    let question = strong(one.question.text().get(lang));
    let head = paragraph(vec![
        question,
        " ".into(),
        mark(class, one.settled.text().get(lang)),
    ]);
    let said = one.text.value().map_or("", |text| text.get(lang));
    let said = paragraph(vec![said.into(), unless_verified(lang, one.text.status())]);
    let by = one.by.iter().flat_map(|study| {
        let name = in_english(study.entry().short);
        [link(&Place::Study(*study), name), " ".into()]
    });
    let by: Vec<View> = by.collect();
    element("div")
        .class("pair")
        .child(head)
        .child(said)
        .child(paragraph(by))
        .into()
}

/// What was learned since, and what guidelines say.
fn later(lang: Language, since: &'static Since) -> View {
    let claims = since.position.grounds.iter().chain(since.position.caveats);
    let claims: Vec<View> = claims.map(|one| claim::view(lang, one)).collect();
    let guidelines = since.guidelines.iter().map(|one| {
        let who = vec![
            in_english(one.by.short()),
            classed("hint", one.by.standing().text().get(lang)),
        ];
        let says = known(lang, &one.says, Sentence::from);
        vec![who.into(), one.grade.get(lang).into(), says]
    });
    let head = [
        say(lang, "指針", "Guideline"),
        say(lang, "等級", "Grade"),
        say(lang, "内容", "What it says"),
    ];
    let title = vec![
        say(lang, "2004 年以降 ", "Since 2004 ").into(),
        mark(change_class(since.change), since.change.text().get(lang)),
    ];
    let table = if since.guidelines.is_empty() {
        nothing()
    } else {
        let caption = say(lang, "診療指針", "Guidelines");
        of_words(caption, head.map(View::from).into(), guidelines.collect())
    };
    sheet(title, vec![claims.into(), table])
}

fn mechanisms(lang: Language, condition: Condition) -> View {
    let events = Mechanism::ALL.iter().filter(|event| {
        let mut links = event.links().iter();
        links.any(|link| link.conditions.contains(&condition))
    });
    let mut rows: Vec<View> = events
        .map(|event| link(&Place::Mechanisms(Some(*event)), event.name().get(lang)))
        .collect();
    let antibodies = ANTIBODIES
        .iter()
        .filter(|one| one.conditions.contains(&condition));
    rows.extend(antibodies.map(|one| {
        let title = say(lang, "抗体・抗原: ", "Antibody or antigen: ");
        format!("{title}{}", one.antigen.get(lang)).into()
    }));
    if rows.is_empty() {
        return nothing();
    }
    sheet(
        say(lang, "作用機序と抗体", "Mechanisms and antibodies"),
        vec![bullets(rows)],
    )
}

fn faults(lang: Language, condition: Condition) -> View {
    let rows: Vec<View> = discrepancy::of_condition(condition)
        .map(|one| translation::card(lang, one))
        .collect();
    if rows.is_empty() {
        return nothing();
    }
    let count = format!(
        "{} ({})",
        say(lang, "和訳との違い", "Where the translation differs"),
        rows.len()
    );
    bare_sheet(vec![folded(count, rows), classed("hint", "")])
}
