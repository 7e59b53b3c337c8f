//! What the translation has wrong, the gravest first.

use super::{link, under};
use crate::catalogue::Place;
use crate::evidence::discrepancy::{Concern, Discrepancy, Fault, Severity, discrepancies};
use crate::evidence::library::{Cited, Topic};
use crate::text::Language;
use crate::ui::parts::claim;
use crate::ui::parts::list::{value, values};
use crate::ui::parts::sheet::{hint, mark, sheet};
use crate::ui::parts::study::unless_verified;
use crate::ui::say;
use crate::ui::view::{View, element};

/// All of them.
pub fn view(lang: Language) -> View {
    let about = say(
        lang,
        "このアプリが持つ総説は日本語の機械翻訳だけである。原典と突き合わせて見つけた違いを、重さの順に示す。和訳の文は写さず、何が違うかを自分の言葉で述べる。",
        "The only text of the review held is a Japanese machine translation. What differs from the originals is told here, the gravest first, in our own words.",
    );
    let mut content = vec![hint(about)];
    for severity in Severity::ALL {
        let of = discrepancies().filter(|one| one.severity == severity);
        let rows: Vec<View> = of.map(|one| card(lang, one)).collect();
        let title = format!("{} ({})", severity.text().get(lang), rows.len());
        content.push(sheet(title, rows));
    }
    under(
        say(lang, "和訳の誤りと欠落", "What the translation has wrong"),
        content,
    )
}

/// One of them.
pub fn card(lang: Language, one: &'static Discrepancy) -> View {
    let fact = one.fact.value().map_or("", |text| text.get(lang));
    let fact = vec![fact.into(), unless_verified(lang, one.fact.status())];
    let says = match one.fault {
        Fault::Translation => say(lang, "和訳", "The translation says"),
        Fault::Elsewhere => say(lang, "紛らわしい記載", "What misleads"),
    };
    let rows = vec![
        value(says, one.says.get(lang)),
        value(say(lang, "正しくは", "Right is"), fact),
        value(say(lang, "本アプリ", "Used here"), one.uses.get(lang)),
    ];
    let concerns: Vec<View> = one
        .concerns
        .iter()
        .map(|concern| of(lang, *concern))
        .collect();
    let mut head = vec![one.key().into(), " ".into()];
    if one.fault == Fault::Elsewhere {
        head.push(mark("status-mark", one.fault.text().get(lang)));
    }
    head.push(element("span").class("concerns").child(concerns).into());
    element("article")
        .class("study discrepancy")
        .attr("id", one.key())
        .child(element("h3").child(head))
        .child(values("", rows))
        .child(claim::behind(
            lang,
            one.fact.status(),
            one.fact.sources(),
            &[],
        ))
        .into()
}

/// The study or statement that it concerns.
fn of(lang: Language, concern: Concern) -> View {
    let linked = match concern {
        Concern::Study(id) => link(&Place::Study(Cited::Reviewed(id)), id.record().short),
        Concern::Condition(condition) => link(
            &Place::Disease(Topic::Of(condition)),
            condition.name().get(lang),
        ),
        Concern::Mechanisms => link(
            &Place::Mechanisms(None),
            say(lang, "作用機序", "Mechanisms"),
        ),
        Concern::Biopsy => link(&Place::Mechanisms(None), say(lang, "図 2", "Figure 2")),
        Concern::AdverseEvent(_) => say(lang, "有害事象", "Adverse events").into(),
        Concern::Review => say(lang, "総説全体", "The review as a whole").into(),
    };
    element("span").class("concern").child(linked).into()
}
