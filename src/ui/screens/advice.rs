//! The verdict, and everything that explains it.

use leptos::prelude::*;

use crate::advice::{Advice, Missing, Tone};
use crate::evidence::{Claim, Combination, since_2004};
use crate::text::Language;
use crate::ui::parts::{claim, icon};
use crate::ui::say;

/// What the advice comes down to.
pub fn verdict(lang: Language, advice: Option<Advice>) -> AnyView {
    match advice {
        Some(advice) => verdict_card(lang, &advice),
        None => nothing_chosen(lang),
    }
}

/// What it stands on.
pub fn grounds(lang: Language, advice: Option<Advice>) -> AnyView {
    let Some(advice) = advice else {
        return ().into_any();
    };
    let turns: Vec<Claim> = advice.turns.iter().map(|turn| turn.claim).collect();
    view! {
        {claims(say(lang, "この患者では", "In this patient"), lang, &turns)}
        {claims(say(lang, "根拠", "Because"), lang, &advice.reasons)}
        {combinations(lang, advice.combinations())}
        {since(lang, &advice)}
        {claims(say(lang, "注意点", "Caveats"), lang, advice.caveats())}
        {open_questions(lang, &advice)}
    }
    .into_any()
}

fn nothing_chosen(lang: Language) -> AnyView {
    view! {
        <div class="sheet start">
            <h1>{say(lang, "疾患を選んでください", "Choose a condition")}</h1>
            <p>
                {say(
                    lang,
                    "疾患を選ぶと、2004 年の総説に基づく助言、根拠となる試験、用量が表示されます。入力した内容はこの端末から外に出ません。",
                    "The advice of the 2004 review, the trials behind it and the dose appear here. Nothing that is entered leaves this device.",
                )}
            </p>
        </div>
    }
    .into_any()
}

fn verdict_card(lang: Language, advice: &Advice) -> AnyView {
    let tone = advice.verdict.tone();
    view! {
        <div class=format!("verdict {}", tone_class(tone)) role="status">
            <p class="tag">{icon::tone(tone)} {advice.verdict.text().get(lang)}</p>
            <h1>{advice.headline.get(lang)}</h1>
            <p>{advice.position.summary.value().map(|text| text.get(lang))}</p>
            <p class="layer">
                {say(
                    lang,
                    "2004 年の総説（Dalakas, JAMA 291:2367）の立場。その後の知見は下に分けて示す。",
                    "Position of the 2004 review (Dalakas, JAMA 291:2367). What came later stands apart, below.",
                )}
            </p>
            {missing(lang, &advice.missing)}
        </div>
    }
    .into_any()
}

/// The class that colours a tone; the word and the icon say the same.
fn tone_class(tone: Tone) -> &'static str {
    match tone {
        Tone::For => "for",
        Tone::Guarded => "guarded",
        Tone::Against => "against",
        Tone::Open => "open",
    }
}

fn missing(lang: Language, missing: &[Missing]) -> AnyView {
    if missing.is_empty() {
        return ().into_any();
    }
    let rows = missing
        .iter()
        .map(|fact| {
            view! {
                <li>
                    <b>{fact.field.label().get(lang)}</b>
                    " "
                    {fact.decides.get(lang)}
                </li>
            }
            .into_any()
        })
        .collect_view();
    view! {
        <div class="missing">
            <p>
                <b>{say(lang, "暫定: まだ分かっていない事実", "Provisional: facts not yet known")}</b>
            </p>
            <ul>{rows}</ul>
        </div>
    }
    .into_any()
}

fn claims(title: &'static str, lang: Language, claims: &[Claim]) -> AnyView {
    if claims.is_empty() {
        return ().into_any();
    }
    let rows = claims
        .iter()
        .map(|one| claim::view(lang, one))
        .collect_view();
    view! {
        <div class="sheet">
            <h2>{title}</h2>
            {rows}
        </div>
    }
    .into_any()
}

fn combinations(lang: Language, combinations: &'static [Combination]) -> AnyView {
    if combinations.is_empty() {
        return ().into_any();
    }
    let rows = combinations
        .iter()
        .map(|pair| {
            view! {
                <div class="pair">
                    <p>
                        <b>{pair.with.get(lang)}</b>
                        " "
                        <span class="stance" class:no=pair.stance.is_against()>
                            {pair.stance.text().get(lang)}
                        </span>
                    </p>
                    {claim::statement(lang, None, &pair.note, pair.studies)}
                </div>
            }
            .into_any()
        })
        .collect_view();
    view! {
        <div class="sheet">
            <h2>{say(lang, "他の治療との組み合わせ", "With other treatments")}</h2>
            {rows}
        </div>
    }
    .into_any()
}

fn since(lang: Language, advice: &Advice) -> AnyView {
    let since = since_2004::since(advice.position.condition);
    let points = since
        .points
        .iter()
        .map(|point| {
            view! {
                <details class="claim">
                    <summary>
                        <span class="said">{point.text.get(lang)}</span>
                        <span class="cite">{point.status.text().get(lang)}</span>
                    </summary>
                    <p class="behind" lang="en">{point.citation}</p>
                </details>
            }
            .into_any()
        })
        .collect_view();
    view! {
        <div class="sheet later">
            <h2>
                {say(lang, "2004 年以降", "Since 2004")}
                " "
                <span class="changed">{since.change.text().get(lang)}</span>
            </h2>
            {points}
        </div>
    }
    .into_any()
}

fn open_questions(lang: Language, advice: &Advice) -> AnyView {
    let questions = advice.open_questions();
    if questions.is_empty() {
        return ().into_any();
    }
    let rows = questions
        .iter()
        .map(|question| view! { <li>{question.text().get(lang)}</li> }.into_any())
        .collect_view();
    view! {
        <div class="sheet">
            <h2>
                {say(lang, "2004 年に未解決とされた問い", "Not known in 2004")}
            </h2>
            <ul class="plain">{rows}</ul>
        </div>
    }
    .into_any()
}
