//! The verdict, and everything that explains it.

use crate::advice::{Advice, Missing, Tone};
use crate::evidence::since_2004::{Change, since};
use crate::evidence::{Claim, Combination};
use crate::text::{Language, Text};
use crate::ui::parts::disclosure::disclosure;
use crate::ui::parts::list::bullets;
use crate::ui::parts::sheet::{bare_sheet, classed, in_english, mark, paragraph, sheet, strong};
use crate::ui::parts::{claim, icon};
use crate::ui::say;
use crate::ui::view::{View, element, nothing};

/// What the advice comes down to.
pub fn verdict(lang: Language, advice: Option<Advice>) -> View {
    match advice {
        Some(advice) => verdict_card(lang, &advice),
        None => nothing_chosen(lang),
    }
}

/// What it stands on.
pub fn grounds(lang: Language, advice: Option<Advice>) -> View {
    let Some(advice) = advice else {
        return nothing();
    };
    let turns: Vec<Claim> = advice.turns.iter().map(|turn| turn.claim).collect();
    vec![
        claims(lang, text!("この患者では", "In this patient"), &turns),
        claims(lang, text!("根拠", "Because"), &advice.reasons),
        combinations(lang, advice.combinations()),
        later(lang, &advice),
        claims(lang, text!("注意点", "Caveats"), advice.caveats()),
        open_questions(lang, &advice),
    ]
    .into()
}

fn nothing_chosen(lang: Language) -> View {
    let title = say(lang, "疾患を選んでください", "Choose a condition");
    let words = say(
        lang,
        "疾患を選ぶと、2004 年の総説に基づく助言、根拠となる試験、用量が表示されます。入力した内容はこの端末から外に出ません。",
        "The advice of the 2004 review, the trials behind it and the dose appear here. Nothing that is entered leaves this device.",
    );
    bare_sheet(vec![title_line(title), paragraph(words)])
}

fn title_line(title: &'static str) -> View {
    element("h1").child(title).into()
}

fn verdict_card(lang: Language, advice: &Advice) -> View {
    let tone = advice.verdict.tone();
    let summary = advice.position.summary.value();
    let layer = say(
        lang,
        "2004 年の総説（Dalakas, JAMA 291:2367）の立場。その後の知見は分けて示す。",
        "Position of the 2004 review (Dalakas, JAMA 291:2367). What came later stands apart.",
    );
    let verdict = vec![icon::tone(tone), advice.verdict.text().get(lang).into()];
    let content = vec![
        classed("tag", verdict),
        title_line(advice.headline.get(lang)),
        paragraph(summary.map(|text| text.get(lang)).unwrap_or_default()),
        classed("layer", layer),
        missing(lang, &advice.missing),
    ];
    element("div")
        .class(format!("verdict {}", tone_class(tone)))
        .attr("role", "status")
        .child(content)
        .into()
}

/// The class that colours a tone; the word and the icon say the same.
const fn tone_class(tone: Tone) -> &'static str {
    match tone {
        Tone::For => "for",
        Tone::Guarded => "guarded",
        Tone::Against => "against",
        Tone::Open => "open",
    }
}

fn missing(lang: Language, missing: &[Missing]) -> View {
    if missing.is_empty() {
        return nothing();
    }
    let title = say(
        lang,
        "暫定: まだ分かっていない事実",
        "Provisional: facts not yet known",
    );
    let rows = missing.iter().map(|fact| {
        let label = strong(fact.field.label().get(lang));
        vec![label, ": ".into(), fact.decides.get(lang).into()].into()
    });
    element("div")
        .class("missing")
        .child(paragraph(strong(title)))
        .child(bullets(rows))
        .into()
}

fn claims(lang: Language, title: Text, claims: &[Claim]) -> View {
    if claims.is_empty() {
        return nothing();
    }
    let rows = claims.iter().map(|one| claim::view(lang, one)).collect();
    sheet(title.get(lang), rows)
}

fn combinations(lang: Language, combinations: &'static [Combination]) -> View {
    if combinations.is_empty() {
        return nothing();
    }
    let rows = combinations.iter().map(|pair| combination(lang, pair));
    let title = say(lang, "他の治療との組み合わせ", "With other treatments");
    sheet(title, rows.collect())
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

fn later(lang: Language, advice: &Advice) -> View {
    let since = since(advice.position.condition);
    let rows = since.points.iter().map(|point| {
        disclosure(
            point.text.get(lang),
            point.status.text().get(lang),
            vec![in_english(point.citation)],
        )
    });
    let title = vec![
        say(lang, "2004 年以降 ", "Since 2004 ").into(),
        mark(change_class(since.change), since.change.text().get(lang)),
    ];
    sheet(title, rows.collect())
}

/// What has changed stands out; what holds does not.
const fn change_class(change: Change) -> &'static str {
    match change {
        Change::Confirmed | Change::Unchanged => "status-mark",
        Change::Upgraded | Change::Narrowed | Change::Downgraded | Change::Clarified => "changed",
    }
}

fn open_questions(lang: Language, advice: &Advice) -> View {
    let questions = advice.open_questions();
    if questions.is_empty() {
        return nothing();
    }
    let rows = questions
        .iter()
        .map(|question| question.text().get(lang).into());
    let title = say(lang, "2004 年に未解決とされた問い", "Not known in 2004");
    sheet(title, vec![bullets(rows)])
}
