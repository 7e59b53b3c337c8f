//! What the advice stands on, layer by layer.

use super::argument;
use crate::advice::{Advice, Guard, Layers, Tone};
use crate::app::App;
use crate::evidence::since_2004::{Change, Recommendation, since};
use crate::evidence::{Claim, Combination, OpenQuestion};
use crate::text::{Language, Text};
use crate::ui::parts::claim;
use crate::ui::parts::disclosure::{disclosure, folded};
use crate::ui::parts::list::bullets;
use crate::ui::parts::sheet::{heading, in_english, mark, paragraph, sheet, strong};
use crate::ui::say;
use crate::ui::view::{View, element, nothing};

/// The grounds of both layers.
pub fn view(app: App, lang: Language) -> View {
    let Some(layers) = app.case.advice() else {
        return nothing();
    };
    vec![
        guards(lang, &layers.now),
        in_this_patient(lang, &layers),
        argument::view(app, lang),
        claims(
            lang,
            text!(
                "いつ判定し、いつやめるか",
                "When to judge, and when to stop"
            ),
            &layers.now.review,
        ),
        claims(
            lang,
            text!("他の選択肢", "What else there is"),
            &others(&layers.now),
        ),
        today(lang, &layers),
        guidelines(lang, since(layers.condition()).guidelines),
        review(lang, &layers.then),
    ]
    .into()
}

/// What not to do, what was found, in how many; and what to do instead.
fn guards(lang: Language, advice: &Advice) -> View {
    if advice.guards.is_empty() {
        return nothing();
    }
    let against = is_against(advice);
    let title = if against {
        text!(
            "有効性は示されていない: 試されたこと",
            "No benefit shown: what was tried"
        )
    } else {
        text!("してはならないこと", "What not to do")
    };
    let mut rows: Vec<View> = advice
        .guards
        .iter()
        .map(|guard| tried(lang, guard))
        .collect();
    if against && !advice.alternatives.is_empty() {
        rows.push(heading(say(lang, "代わりにすること", "What to do instead")));
        rows.extend(advice.alternatives.iter().map(|one| claim::view(lang, one)));
    }
    sheet(title.get(lang), rows)
}

fn is_against(advice: &Advice) -> bool {
    advice.verdict.tone() == Tone::Against && !advice.guards.is_empty()
}

/// Where the advice is against it they stand with what was tried.
fn others(advice: &Advice) -> Vec<Claim> {
    if is_against(advice) {
        return Vec::new();
    }
    advice.alternatives.clone()
}

fn tried(lang: Language, guard: &Guard) -> View {
    let number = text!("{n} 例", "{n} patients");
    let number = number.fill(&[("n", guard.patients.to_string().into())]);
    let said = guard.claim.text.value().map(|text| text.get(lang));
    disclosure(
        said.unwrap_or_default(),
        number.get(lang).to_owned(),
        claim::behind(
            lang,
            guard.claim.text.status(),
            guard.claim.text.sources(),
            guard.claim.studies,
        ),
    )
}

fn in_this_patient(lang: Language, layers: &Layers) -> View {
    let turns: Vec<Claim> = layers.now.turns.iter().map(|turn| turn.claim).collect();
    claims(lang, text!("この患者では", "In this patient"), &turns)
}

fn today(lang: Language, layers: &Layers) -> View {
    let advice = &layers.now;
    let change = since(layers.condition()).change;
    let title = vec![
        say(lang, "2004 年以降に分かったこと ", "Learned since 2004 ").into(),
        mark(change_class(change), change.text().get(lang)),
    ];
    let mut rows: Vec<View> = advice
        .reasons
        .iter()
        .map(|one| claim::view(lang, one))
        .collect();
    rows.push(combinations(lang, advice.combinations()));
    rows.push(named(lang, text!("注意点", "Caveats"), advice.caveats()));
    rows.push(open_questions(
        lang,
        text!("今も未解決の問い", "Not known today"),
        advice.open_questions(),
    ));
    sheet(title, rows)
}

/// Side by side: who, when, which grade, whether it still holds.
fn guidelines(lang: Language, guidelines: &[Recommendation]) -> View {
    if guidelines.is_empty() {
        return nothing();
    }
    let rows = guidelines.iter().map(|one| {
        let standing = one.by.standing();
        let said = vec![
            strong(in_english(one.by.short())),
            " ".into(),
            mark("status-mark", one.grade.get(lang)),
            " ".into(),
            mark("status-mark", standing.text().get(lang)),
            element("br").into(),
            one.says
                .value()
                .map(|text| text.get(lang))
                .unwrap_or_default()
                .into(),
        ];
        disclosure(
            said,
            one.says.status().text().get(lang),
            claim::behind(lang, one.says.status(), one.says.sources(), &[]),
        )
    });
    let title = say(lang, "診療指針（並べて比較）", "Guidelines, side by side");
    sheet(title, rows.collect())
}

/// The layer of 2004, by itself and folded.
fn review(lang: Language, advice: &Advice) -> View {
    let turns: Vec<Claim> = advice.turns.iter().map(|turn| turn.claim).collect();
    let content = vec![
        named(lang, text!("この患者では", "In this patient"), &turns),
        named(lang, text!("根拠", "Because"), &advice.reasons),
        combinations(lang, advice.combinations()),
        named(lang, text!("注意点", "Caveats"), advice.caveats()),
        open_questions(
            lang,
            text!("2004 年に未解決とされた問い", "Not known in 2004"),
            advice.open_questions(),
        ),
    ];
    let title = say(lang, "2004 年の総説の根拠", "Grounds of the 2004 review");
    let told = say(
        lang,
        "総説とそれまでの試験だけ。その後の知見は含まない。",
        "The review and the trials known then; nothing later.",
    );
    sheet(
        title,
        vec![paragraph(told), folded(say(lang, "開く", "Open"), content)],
    )
}

fn claims(lang: Language, title: Text, claims: &[Claim]) -> View {
    if claims.is_empty() {
        return nothing();
    }
    let rows = claims.iter().map(|one| claim::view(lang, one)).collect();
    sheet(title.get(lang), rows)
}

/// As a group of lines within a card.
fn named(lang: Language, title: Text, claims: &[Claim]) -> View {
    if claims.is_empty() {
        return nothing();
    }
    let rows: Vec<View> = claims.iter().map(|one| claim::view(lang, one)).collect();
    vec![heading(title.get(lang)), rows.into()].into()
}

fn combinations(lang: Language, combinations: &'static [Combination]) -> View {
    if combinations.is_empty() {
        return nothing();
    }
    let rows: Vec<View> = combinations
        .iter()
        .map(|pair| combination(lang, pair))
        .collect();
    let title = say(lang, "他の治療との組み合わせ", "With other treatments");
    vec![heading(title), rows.into()].into()
}

fn combination(lang: Language, pair: &Combination) -> View {
    let class = if pair.stance.is_against() {
        "stance no"
    } else {
        "stance"
    };
    let title = vec![
        strong(pair.with.get(lang)),
        " ".into(),
        mark(class, pair.stance.text().get(lang)),
    ];
    let note = claim::statement(lang, &pair.note, pair.studies);
    element("div")
        .class("pair")
        .child(paragraph(title))
        .child(note)
        .into()
}

/// What has changed stands out; what holds does not.
const fn change_class(change: Change) -> &'static str {
    match change {
        Change::Confirmed | Change::Unchanged => "status-mark",
        Change::Upgraded
        | Change::Narrowed
        | Change::Downgraded
        | Change::Clarified
        | Change::New => "changed",
    }
}

fn open_questions(lang: Language, title: Text, questions: &[OpenQuestion]) -> View {
    if questions.is_empty() {
        return nothing();
    }
    let rows = questions
        .iter()
        .map(|question| question.text().get(lang).into());
    vec![heading(title.get(lang)), bullets(rows)].into()
}
