//! What could harm: shown beside the order, before anything runs.

use crate::app::App;
use crate::order::{REASON_LONGEST, Stop, reason_of, stops_of};
use crate::safety::{AdverseEvent, Gravity, Harm, Layer, Line, Screening, Warning};
use crate::text::Language;
use crate::ui::parts::disclosure::{disclosure, folded};
use crate::ui::parts::entry::{Entry, no_unit};
use crate::ui::parts::list::bullets;
use crate::ui::parts::sheet::{alert, classed, hint, paragraph, sheet, strong};
use crate::ui::parts::{claim, icon};
use crate::ui::say;
use crate::ui::view::{View, element, words};

/// A card for each harm, the gravest first; what was not asked yet; what else can happen.
pub fn view(app: App, lang: Language, screening: &Screening) -> View {
    let stops = stops_of(screening);
    let harms = screening.harms();
    let mut rows: Vec<View> = harms
        .iter()
        .map(|harm| card(app, lang, harm, &stops))
        .collect();
    if !screening.is_complete() {
        rows.push(to_ask(lang, screening));
    }
    rows.push(others(lang, &harms));
    sheet(say(lang, "投与の前に", "Before it runs"), rows)
}

/// Says the title of a warning to a screen reader when it comes up, with an answer or with a case that is
/// opened, and nothing a second time.
pub fn announcer(app: App, lang: Language) -> View {
    let new = words(move || {
        let mut warnings = app.case.screening().warnings;
        warnings.retain(|one| one.gravity() < Gravity::Note);
        let new = app.case.heard.hear(warnings.iter().map(heard).collect());
        warnings.retain(|one| new.contains(&heard(one)));
        let titles: Vec<String> = warnings.iter().map(|one| title(lang, one)).collect();
        titles.join("; ")
    });
    element("div")
        .class("unseen")
        .attr("role", "alert")
        .child(new)
        .into()
}

/// What tells a warning from others, and from itself where it weighs more than before.
fn heard(warning: &Warning) -> String {
    format!("{} {:?}", warning.key(), warning.gravity())
}

fn title(lang: Language, warning: &Warning) -> String {
    let gravity = warning.gravity().text().get(lang);
    let event = warning.event.record().short.get(lang);
    format!("{gravity}: {event}: {}", warning.risk().get(lang))
}

/// To be asked before the first dose.
fn to_ask(lang: Language, screening: &Screening) -> View {
    let title = say(
        lang,
        "初回投与の前に確認すること",
        "To be asked before the first dose",
    );
    let title = format!("{title} ({})", screening.unknown.len());
    let fields = screening.unknown.iter();
    let unknown = fields.map(|field| field.label().get(lang).into());
    folded(title, vec![bullets(unknown)])
}

fn card(app: App, lang: Language, harm: &Harm, stops: &[Stop]) -> View {
    let gravity = harm.gravity();
    let (class, icon) = match gravity {
        Gravity::Stop => ("alert stop", icon::stop()),
        Gravity::Limit | Gravity::Caution => ("alert", icon::care()),
        Gravity::Note => ("alert note", icon::care()),
    };
    let name = harm.event.record().name.get(lang);
    let title = format!("{}: {name}", gravity.text().get(lang));
    let mut said = vec![paragraph(strong(title)), hint(gravity.follows().get(lang))];
    for warning in &harm.warnings {
        said.push(risk(lang, warning, gravity));
        let stop = stops.iter().find(|stop| stop.key == warning.key());
        if let Some(stop) = stop {
            said.push(reason(app, lang, stop));
        }
    }
    let how_often = say(lang, "頻度と研究", "How often, in whom, in which study");
    said.push(folded(how_often, record(lang, harm.event)));
    alert(class, icon, element("div").child(said))
}

/// A risk with who says so; a tap opens what each says. One that weighs less than its card says that.
fn risk(lang: Language, warning: &Warning, of_card: Gravity) -> View {
    let named = warning.risk().get(lang);
    let gravity = warning.gravity();
    let said = if gravity == of_card {
        named.to_owned()
    } else {
        format!("{named} ({})", gravity.text().get(lang))
    };
    let layers = warning.layers().into_iter();
    let layers: Vec<&str> = layers.map(|layer| layer.text().get(lang)).collect();
    let mut behind: Vec<View> = Vec::new();
    for line in warning.lines {
        behind.extend(told(lang, line));
    }
    if let Some(check) = warning.consequence.check() {
        let before = say(lang, "開始前の確認", "Before it runs");
        behind.push(classed("status", before));
        behind.push(claim::statement(lang, check, &[]));
    }
    disclosure(said, layers.join(" + "), behind)
}

/// A line under the name of who says it.
fn told(lang: Language, line: &Line) -> Vec<View> {
    let mut said = vec![
        classed("status", line.layer().text().get(lang)),
        claim::statement(lang, &line.text, &[]),
    ];
    let notes = line.notes.iter();
    said.extend(notes.map(|note| claim::statement(lang, note, &[])));
    said
}

/// The reason for going on, which opens the order and stays on every sheet.
pub fn reason(app: App, lang: Language, stop: &Stop) -> View {
    let key = stop.reason_key();
    let entry = Entry {
        lang,
        id: key.clone(),
        label: say(
            lang,
            "続行の理由（書くと指示が出て、理由は印刷物に残る）",
            "Reason for going on (opens the order, and stays on every sheet)",
        ),
        unit: no_unit(),
        keyboard: "text",
        example: "",
    };
    let typed = {
        let key = key.clone();
        move || app.case.text_under(&key)
    };
    let refused = {
        let typed = typed.clone();
        move || {
            let typed = typed();
            !typed.is_empty() && reason_of(&typed).is_none()
        }
    };
    let unusable_now = refused.clone();
    let hinted = words(move || match unusable_now() {
        true => unusable(lang),
        false => String::new(),
    });
    entry.view(
        typed,
        move |text| app.case.set_under(&key, &text),
        refused,
        vec![hint(hinted)],
    )
}

fn unusable(lang: Language) -> String {
    let told = text!(
        "理由を文字で、{most} 字以内で書いてください。",
        "Write the reason in words, at most {most} characters."
    );
    let most = REASON_LONGEST.to_string();
    told.fill(&[("most", most.into())]).get(lang).to_owned()
}

/// What the review says of an event, and what labels and papers say, one under the other.
fn record(lang: Language, event: AdverseEvent) -> Vec<View> {
    let record = event.record();
    let mut said = vec![classed("status", Layer::Review2004.text().get(lang))];
    said.push(match &record.stated {
        Some(stated) => claim::statement(lang, stated, &[]),
        None => paragraph(say(
            lang,
            "総説に記載はない。",
            "The review does not name it.",
        )),
    });
    said.push(classed("status", Layer::Today.text().get(lang)));
    let figures = record.figures.iter();
    said.extend(figures.map(|figure| claim::statement(lang, &figure.text, &[])));
    said
}

/// The events that no fact of this patient points at.
fn others(lang: Language, harms: &[Harm]) -> View {
    let shown = |event: &&AdverseEvent| harms.iter().any(|harm| harm.event == **event);
    let events = AdverseEvent::ALL.iter().filter(|event| !shown(event));
    let rows = events.map(|event| {
        let name = event.record().name.get(lang);
        let severity = event.record().severity.text().get(lang);
        disclosure(name, severity, record(lang, *event))
    });
    folded(
        say(lang, "ほかに起こりうること", "What else can happen"),
        rows.collect(),
    )
}
