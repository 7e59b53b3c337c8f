//! A study's record, every value with its status where it is not simply verified.

use super::list::{bullets, value, values};
use super::sheet::{classed, in_english, mark};
use crate::evidence::{Comparator, Fact, Mention, Phase, Status, Study};
use crate::text::{Language, Sentence, Text};
use crate::ui::view::{View, element, nothing};

/// The record of a study.
pub fn card(lang: Language, study: &'static Study) -> View {
    let people = &study.participants;
    let rows = vec![
        row(
            lang,
            text!("デザイン", "Design"),
            &study.design,
            |design| design.sentence(),
        ),
        row(
            lang,
            text!("対象", "Patients"),
            &study.population,
            Sentence::from,
        ),
        row(lang, text!("登録", "Entered"), &people.entered, patients),
        row(lang, text!("解析", "Analysed"), &people.analysed, patients),
        row(
            lang,
            text!("完了", "Completed"),
            &people.completed,
            patients,
        ),
        row(lang, Text::same("IVIG"), &study.regimen, schedule),
        row(lang, text!("比較", "Against"), &study.comparators, against),
        row(
            lang,
            text!("主要結果", "Primary result"),
            &study.result,
            Sentence::from,
        ),
        row(lang, text!("方向", "Direction"), &study.direction, |d| {
            d.text().into()
        }),
        cited(lang, &study.citation),
        row(lang, Text::same("PMID"), &study.pmid, |n| {
            n.to_string().into()
        }),
        row(lang, Text::same("DOI"), &study.doi, Sentence::from),
    ];
    let further = study.further.iter().filter_map(|fact| {
        let text = fact.value()?.get(lang);
        Some(vec![text.into(), unless_verified(lang, fact.status())].into())
    });
    let mention = mention(study.mention).get(lang);
    element("article")
        .class("study")
        .child(element("h3").attr("lang", "en").child(study.short))
        .child(values("", rows))
        .child(bullets(further))
        .child(classed("mention", mention))
        .into()
}

/// A label and a value with its status.
pub fn row<T: Copy>(
    lang: Language,
    label: Text,
    fact: &Fact<T>,
    words: impl Fn(T) -> Sentence,
) -> View {
    let said = fact.value().map(|known| words(known).get(lang).to_owned());
    let said = said.unwrap_or_default().into();
    value(
        label.get(lang),
        vec![said, unless_verified(lang, fact.status())],
    )
}

/// The citation, in the language it is written in.
pub fn cited(lang: Language, citation: &Fact<&'static str>) -> View {
    let words = in_english(citation.value().unwrap_or_default());
    let status = unless_verified(lang, citation.status());
    value(text!("書誌", "Citation").get(lang), vec![words, status])
}

/// The status, wherever it is not simply verified.
pub fn unless_verified(lang: Language, status: Status) -> View {
    if status == Status::Verified {
        return nothing();
    }
    vec![" ".into(), mark("status-mark", status.text().get(lang))].into()
}

/// So many patients.
pub fn patients(n: u16) -> Sentence {
    text!("{n} 例", "{n} patients").fill(&[("n", n.to_string().into())])
}

/// What was given, in order.
pub fn schedule(phases: &'static [Phase]) -> Sentence {
    joined(
        phases.iter().map(Phase::sentence),
        text!("、続いて", ", then "),
    )
}

/// What it was compared with.
pub fn against(comparators: &'static [Comparator]) -> Sentence {
    let names = comparators.iter().map(|c| Sentence::from(c.text()));
    joined(names, text!("、", "; "))
}

fn joined(parts: impl Iterator<Item = Sentence>, between: Text) -> Sentence {
    let parts: Vec<Sentence> = parts.collect();
    let join = |lang| {
        let words: Vec<&str> = parts.iter().map(|part| part.get(lang)).collect();
        words.join(between.get(lang))
    };
    Sentence::new(join(Language::Ja), join(Language::En))
}

const fn mention(mention: Mention) -> Text {
    match mention {
        Mention::Stated => text!("", ""),
        Mention::Damaged => text!(
            "手元の和訳では、この試験の結果・数値・比較対象のいずれかが失われているか誤っている。ここでは原典の値を用いた。",
            "In the translation held, a result, number or comparator of this study is lost or wrong. The values here are those of the original.",
        ),
        Mention::Absent => text!(
            "手元の和訳にはこの試験の記述がない。",
            "The translation held does not mention this study.",
        ),
    }
}
