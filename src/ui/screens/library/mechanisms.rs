//! Immune events and the diseases they are tied to; figure 2; antibodies. Support by the review's
//! words, by an independent paper and by a controlled trial are three columns.

use super::rows::known;
use super::{link, under};
use crate::catalogue::Place;
use crate::evidence::antibody::{ANTIBODIES, Antibody};
use crate::evidence::library::{Cited, Topic};
use crate::evidence::mechanism::{BIOPSY, BIOPSY_STUDY, Finding, Link, Mechanism, Points, trials};
use crate::evidence::{Condition, Status, StudyId};
use crate::text::{Language, Sentence};
use crate::ui::charts::immune_map;
use crate::ui::parts::list::bullets;
use crate::ui::parts::sheet::{classed, hint, mark, paragraph, sheet};
use crate::ui::parts::study::unless_verified;
use crate::ui::parts::table::of_words;
use crate::ui::say;
use crate::ui::view::{View, element, nothing};

/// All events, or one of them chosen.
pub fn view(lang: Language, chosen: Option<Mechanism>) -> View {
    let about = say(
        lang,
        "総説の図 1 は失われている。この図は本文と図の説明から組み立て直した。出来事を選ぶと、その線だけを示す。線は総説が名を挙げたことを示すだけで、効くことの証明ではない。",
        "Figure 1 of the review is lost; this map is rebuilt from its text and legend. Choose an event to see its lines alone. A line says that the review names the disease, and proves no effect.",
    );
    let all = link(
        &Place::Mechanisms(None),
        say(lang, "すべての出来事を示す", "Show all events"),
    );
    let all = if chosen.is_some() {
        paragraph(all)
    } else {
        nothing()
    };
    let shown: Vec<Mechanism> = match chosen {
        Some(event) => vec![event],
        None => Mechanism::ALL.to_vec(),
    };
    under(
        say(lang, "作用機序と抗体", "Mechanisms and antibodies"),
        vec![
            hint(about),
            sheet(
                say(
                    lang,
                    "免疫の出来事から疾患へ",
                    "From immune event to disease",
                ),
                vec![immune_map::view(lang, chosen), key(lang), all],
            ),
            sheet(
                say(lang, "図の表", "The table behind the map"),
                vec![table(lang, &shown)],
            ),
            biopsy(lang),
            antibodies(lang),
        ],
    )
}

fn key(lang: Language) -> View {
    hint(say(
        lang,
        "実線: 総説の本文が名を挙げる。破線: 推測として挙げる。太線: 独立した論文の裏づけがある。×: 反する所見がある（LEMS）。",
        "Solid: named in the review's text. Dashed: named as presumed. Thick: an independent paper supports it. ×: a finding speaks against it (LEMS).",
    ))
}

fn table(lang: Language, events: &[Mechanism]) -> View {
    let head = [
        say(lang, "出来事", "Event"),
        say(lang, "疾患", "Disease"),
        say(lang, "総説での記載", "Named by the review"),
        say(lang, "独立した所見", "Independent findings"),
        say(
            lang,
            "患者での対照試験（別の種類の根拠）",
            "Controlled trials in patients (support of another kind)",
        ),
    ];
    let mut rows = Vec::new();
    for event in events {
        if event.links().is_empty() {
            let own = event.finding();
            rows.push(vec![
                event.name().get(lang).into(),
                say(lang, "挙げられていない", "none named").into(),
                event.named().text().get(lang).into(),
                own.map_or_else(|| none(lang), |finding| found(lang, &finding)),
                "–".into(),
            ]);
        }
        for tie in event.links() {
            rows.push(tied(lang, *event, tie));
        }
    }
    let caption = say(
        lang,
        "出来事・疾患・根拠の種類",
        "Event, disease, and kind of support",
    );
    of_words(caption, head.map(View::from).into(), rows)
}

fn none(lang: Language) -> View {
    say(lang, "見つかっていない", "none found").into()
}

fn tied(lang: Language, event: Mechanism, tie: &'static Link) -> Vec<View> {
    let findings: Vec<View> = tie.findings.iter().map(|one| found(lang, one)).collect();
    let findings = if findings.is_empty() {
        none(lang)
    } else {
        findings.into()
    };
    let mut diseases: Vec<View> = Vec::new();
    for condition in tie.conditions {
        diseases.push(if diseases.is_empty() { " (" } else { ", " }.into());
        let place = Place::Disease(Topic::Of(*condition));
        diseases.push(link(&place, condition.short()));
    }
    if !diseases.is_empty() {
        diseases.push(")".into());
    }
    vec![
        event.name().get(lang).into(),
        vec![tie.name.get(lang).into(), diseases.into()].into(),
        known(lang, &tie.named, |named| named.text().into()),
        findings,
        tried(lang, tie.conditions),
    ]
}

fn tried(lang: Language, conditions: &'static [Condition]) -> View {
    let better: Vec<StudyId> = conditions
        .iter()
        .flat_map(|condition| trials(*condition))
        .collect();
    if better.is_empty() {
        return say(
            lang,
            "有意に優った試験なし",
            "no trial significantly better",
        )
        .into();
    }
    let links = better
        .into_iter()
        .map(|id| link(&Place::Study(Cited::Reviewed(id)), id.record().short));
    bullets(links)
}

fn found(lang: Language, finding: &Finding) -> View {
    let sign = match finding.points {
        Points::For => nothing(),
        Points::Against => mark("way worse", say(lang, "反する所見", "Against")),
    };
    let text = finding.text.value().map_or("", |text| text.get(lang));
    let study = finding.study.map_or_else(nothing, |id| {
        vec![
            " ".into(),
            link(&Place::Study(Cited::Reviewed(id)), id.record().short),
        ]
        .into()
    });
    let status = unless_verified(lang, finding.text.status());
    paragraph(vec![sign, " ".into(), text.into(), status, study])
}

fn biopsy(lang: Language) -> View {
    let rows = BIOPSY.iter().map(|fact| {
        let text = fact.value().map_or("", |text| text.get(lang));
        vec![text.into(), unless_verified(lang, fact.status())].into()
    });
    let study = link(
        &Place::Study(Cited::Reviewed(BIOPSY_STUDY)),
        BIOPSY_STUDY.record().short,
    );
    sheet(
        say(lang, "図 2 が示したこと", "What figure 2 showed"),
        vec![
            bullets(rows),
            paragraph(study),
            hint(say(
                lang,
                "画像は失われており、説明文だけによる。",
                "The image is lost; this is from its legend alone.",
            )),
        ],
    )
}

fn antibodies(lang: Language) -> View {
    let head = [
        say(lang, "抗原・標識", "Antigen or marker"),
        say(lang, "疾患", "Disease"),
        say(lang, "クラス・細胞", "Class or cell"),
        say(lang, "総説の述べる役割", "Role as the review has it"),
        say(lang, "確認できたこと", "What was confirmed"),
    ];
    let rows = ANTIBODIES.iter().map(|one| antibody(lang, one)).collect();
    let title = say(
        lang,
        "自己抗体・抗原・免疫病理",
        "Autoantibodies, antigens, immunopathology",
    );
    sheet(
        title,
        vec![of_words(title, head.map(View::from).into(), rows)],
    )
}

fn antibody(lang: Language, one: &'static Antibody) -> Vec<View> {
    let diseases: Vec<View> = one
        .conditions
        .iter()
        .flat_map(|condition| {
            [
                link(&Place::Disease(Topic::Of(*condition)), condition.short()),
                " ".into(),
            ]
        })
        .collect();
    let role = match &one.role {
        Some(role) => known(lang, role, Sentence::from),
        None => say(lang, "記述なし", "not mentioned").into(),
    };
    let checks: Vec<View> = one
        .checks
        .iter()
        .map(|fact| paragraph(known(lang, fact, Sentence::from)))
        .collect();
    let checks = if checks.is_empty() {
        classed("hint", Status::Unverified.text().get(lang))
    } else {
        checks.into()
    };
    vec![
        element("span").child(one.antigen.get(lang)).into(),
        diseases.into(),
        known(lang, &one.class, Sentence::from),
        role,
        checks,
    ]
}
