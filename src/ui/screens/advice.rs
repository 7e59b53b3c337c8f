//! What the advice comes down to: today's verdict, and that of 2004 beside it.

use crate::advice::{Advice, Layers, Missing, Relation, Tone, questions};
use crate::app::App;
use crate::text::Language;
use crate::ui::parts::icon;
use crate::ui::parts::list::bullets;
use crate::ui::parts::sheet::{bare_sheet, classed, hint, mark, paragraph, strong};
use crate::ui::say;
use crate::ui::view::{View, element, nothing};

/// The two verdicts of the case in hand.
pub fn view(app: App, lang: Language) -> View {
    match app.case.advice() {
        Some(layers) => vec![today(app, lang, &layers), review(lang, &layers.then)].into(),
        None => nothing(),
    }
}

/// What is said as long as no condition is chosen. It comes with the first part of the program.
pub fn nothing_chosen(lang: Language) -> View {
    let title = say(lang, "疾患を選んでください", "Choose a condition");
    let words = say(
        lang,
        "疾患を選ぶと、今日の助言と 2004 年の総説の助言、根拠となる試験、用量が表示されます。入力した内容はこの端末から外に出ません。",
        "The advice of today and that of the 2004 review, the trials behind them and the dose appear here. Nothing that is entered leaves this device.",
    );
    bare_sheet(vec![title_line(title), paragraph(words)])
}

fn title_line(title: &'static str) -> View {
    element("h1").child(title).into()
}

fn today(app: App, lang: Language, layers: &Layers) -> View {
    let advice = &layers.now;
    let relation = layers.relation();
    let layer = vec![
        say(
            lang,
            "今日の助言（2004 年以降の知見を含む） ",
            "Advice of today, with what was learned since 2004 ",
        )
        .into(),
        mark(relation_class(relation), relation.text().get(lang)),
    ];
    let content = vec![
        tag(lang, advice),
        title_line(advice.headline.get(lang)),
        summary(lang, advice),
        classed("layer", layer),
        missing(app, lang, layers),
    ];
    card(advice, content).attr("role", "status").into()
}

fn review(lang: Language, advice: &Advice) -> View {
    let layer = say(
        lang,
        "2004 年の総説（Dalakas, JAMA 291:2367）の助言。その後の知見を含まない。",
        "Advice of the 2004 review (Dalakas, JAMA 291:2367). It knows nothing later.",
    );
    let headline = element("h2").child(advice.headline.get(lang)).into();
    let content = vec![
        tag(lang, advice),
        headline,
        summary(lang, advice),
        classed("layer", layer),
    ];
    card(advice, content)
        .attr("role", "group")
        .attr("aria-label", say(lang, "2004 年の総説", "Review of 2004"))
        .into()
}

fn card(advice: &Advice, content: Vec<View>) -> crate::ui::view::Element {
    element("div")
        .class(format!("verdict {}", tone_class(advice.verdict.tone())))
        .child(content)
}

fn tag(lang: Language, advice: &Advice) -> View {
    let verdict = advice.verdict;
    classed(
        "tag",
        vec![icon::tone(verdict.tone()), verdict.text().get(lang).into()],
    )
}

fn summary(lang: Language, advice: &Advice) -> View {
    let summary = advice.position.summary.value();
    paragraph(summary.map(|text| text.get(lang)).unwrap_or_default())
}

/// The facts that are not known: those that settle today's verdict first, then the others.
fn missing(app: App, lang: Language, layers: &Layers) -> View {
    let mut named: Vec<Missing> = layers.now.missing.clone();
    for fact in &layers.then.missing {
        if named.iter().all(|other| other.field != fact.field) {
            named.push(*fact);
        }
    }
    if named.is_empty() {
        return nothing();
    }
    let asked = app
        .case
        .with_argued(|answers| questions(layers.condition(), answers));
    let place = |fact: &Missing| asked.iter().position(|field| *field == fact.field);
    named.sort_by_key(|fact| place(fact).unwrap_or(usize::MAX));
    let (first, others): (Vec<Missing>, Vec<Missing>) =
        named.into_iter().partition(|fact| place(fact).is_some());
    let title = say(
        lang,
        "暫定: まだ分かっていない事実",
        "Provisional: facts not yet known",
    );
    let settles = match first.len() {
        0 => say(
            lang,
            "今日の判定はこれ以上動かない。",
            "Today's verdict moves no more.",
        )
        .to_owned(),
        count => {
            let told = text!(
                "今日の判定は、次の {count} 項目で決まる。先に答えるほど早く決まる順に並べた。",
                "Today's verdict is settled by {count} of them, in the order that settles it soonest:"
            );
            told.fill(&[("count", count.to_string().into())])
                .get(lang)
                .to_owned()
        }
    };
    let mut rows = vec![hint(settles), facts(lang, &first)];
    if !others.is_empty() {
        rows.push(hint(say(
            lang,
            "今日の判定は動かさないが、用法・理由・2004 年の助言に関わる:",
            "These do not move it, but bear on the regimen, the reasons or the advice of 2004:",
        )));
        rows.push(facts(lang, &others));
    }
    element("div")
        .class("missing")
        .child(paragraph(strong(title)))
        .child(rows)
        .into()
}

fn facts(lang: Language, missing: &[Missing]) -> View {
    if missing.is_empty() {
        return nothing();
    }
    let rows = missing.iter().map(|fact| {
        let label = strong(fact.field.label().get(lang));
        vec![label, ": ".into(), fact.decides.get(lang).into()].into()
    });
    bullets(rows)
}

/// The class that colours a tone; the word and the icon say the same.
pub const fn tone_class(tone: Tone) -> &'static str {
    match tone {
        Tone::For => "for",
        Tone::Guarded => "guarded",
        Tone::Against => "against",
        Tone::Open => "open",
    }
}

/// What has changed stands out; what holds does not.
const fn relation_class(relation: Relation) -> &'static str {
    match relation {
        Relation::Confirmed => "status-mark",
        Relation::Changed | Relation::Overturned | Relation::New => "changed",
    }
}
