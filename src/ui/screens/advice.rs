//! What the advice comes down to: today's verdict, and that of 2004 beside it.

use crate::advice::{Advice, Layers, Relation, Tone};
use crate::app::App;
use crate::text::Language;
use crate::ui::parts::icon;
use crate::ui::parts::sheet::{bare_sheet, classed, mark, paragraph};
use crate::ui::say;
use crate::ui::view::{View, element, nothing};

/// The two verdicts of the case in hand.
pub fn view(app: App, lang: Language) -> View {
    match app.case.advice() {
        Some(layers) => vec![today(lang, &layers), review(lang, &layers.then)].into(),
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

fn today(lang: Language, layers: &Layers) -> View {
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
        provisional(lang, layers),
        classed("layer", layer),
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

/// That facts are missing; which, and in which order, stands among the grounds.
fn provisional(lang: Language, layers: &Layers) -> View {
    if !layers.is_provisional() {
        return nothing();
    }
    classed(
        "provisional",
        say(
            lang,
            "暫定: まだ分かっていない事実がある",
            "Provisional: facts are not yet known",
        ),
    )
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
