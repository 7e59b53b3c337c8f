//! What became of the treatment: readings, what a change means, wear-off, when the effect is judged.

use crate::app::{App, add_reading, diary, remove_reading, today};
use crate::evidence::{Condition, Fact, Interval, Repeat};
use crate::follow_up::{
    Diary, Entry, EntryRefused, Judged, Outcome, Scale, WEAR_OFF_CIDP, WEAR_OFF_RULE, since_best,
    since_first_dose, wear_off,
};
use crate::order::{NO_REVIEW, Planned, PlannedKind, Setting, dates, reviews};
use crate::product::Country;
use crate::quantity::Date;
use crate::text::{Language, Text};
use crate::ui::charts::trend;
use crate::ui::parts::button::{Look, actions, button};
use crate::ui::parts::claim;
use crate::ui::parts::entry::{Entry as Line, never_refused, no_unit};
use crate::ui::parts::select::{Line as Choice, select};
use crate::ui::parts::sheet::{bare_sheet, classed, hint, mark, page, paragraph, sheet, strong};
use crate::ui::parts::table::table;
use crate::ui::say;
use crate::ui::view::{View, element, live, words};

/// The follow-up of the case in hand.
pub fn view(app: App, lang: Language) -> View {
    page(
        say(lang, "経過と効果", "Follow-up"),
        vec![
            live(move || form(app, lang)),
            live(move || {
                let diary = diary(app);
                let mut content = vec![reviewed(app, lang, &diary)];
                content.extend(
                    diary
                        .scales()
                        .into_iter()
                        .map(|scale| one(lang, app, &diary, scale)),
                );
                content.into()
            }),
        ],
    )
}

/// A line to add a reading. The order of scales follows the condition.
fn form(app: App, lang: Language) -> View {
    let scales = Scale::fitting(app.case.condition());
    let lines = scales.into_iter().map(|scale| Choice {
        key: scale.key().to_owned(),
        words: scale.label().get(lang).to_owned(),
    });
    let draft = app.follow_up;
    let on = Line {
        lang,
        id: "reading-on".to_owned(),
        label: say(lang, "日付（空欄は今日）", "Day (empty for today)"),
        unit: no_unit(),
        keyboard: "text",
        example: "2026-11-29",
    };
    let on = on.view(
        move || draft.typed().on,
        move |text| draft.set(|typed| typed.on = text),
        never_refused,
        Vec::new(),
    );
    let which = select(
        "reading-scale",
        say(lang, "項目", "What"),
        lines.collect(),
        move || draft.typed().scale.key().to_owned(),
        move |key| {
            draft.set(|typed| typed.scale = Scale::from_key(&key).unwrap_or(typed.scale));
        },
    );
    let value = Line {
        lang,
        id: "reading-value".to_owned(),
        label: say(lang, "値（INCAT は上肢/下肢）", "Value (INCAT: arms/legs)"),
        unit: words(move || draft.typed().scale.unit().to_owned()),
        keyboard: "text",
        example: "",
    };
    let told = words(move || {
        let why = draft.refused().map(EntryRefused::sentence);
        why.map(|why| why.get(lang).to_owned()).unwrap_or_default()
    });
    let value = value.view(
        move || draft.typed().value,
        move |text| draft.set(|typed| typed.value = text),
        move || draft.refused().is_some(),
        vec![classed("finding", told)],
    );
    let add = button(Look::Main, say(lang, "記録する", "Add"), move || {
        add_reading(app);
    });
    let kept = hint(say(
        lang,
        "記録は症例とともに保存されます。同じ日の同じ項目は置き換わります。",
        "Readings are kept with the case. A second one of a day takes the place of the first.",
    ));
    let form = element("div")
        .class("reading")
        .child(vec![on, which, value]);
    sheet(
        say(lang, "記録を加える", "Add a reading"),
        vec![form.into(), kept, actions(vec![add])],
    )
}

fn one(lang: Language, app: App, diary: &Diary, scale: Scale) -> View {
    let entries = diary.of(scale);
    let rows = entries.iter().rev().map(|entry| row(lang, app, *entry));
    let head = vec![
        say(lang, "日付", "Day").into(),
        say(lang, "値", "Value").into(),
        mark("unseen", say(lang, "取り消し", "Take out")),
    ];
    let mut content = judged(lang, diary, scale);
    content.push(trend::view(lang, diary, scale));
    content.push(table(scale.label().get(lang), head, rows.collect()));
    sheet(scale.label().get(lang), content)
}

fn row(lang: Language, app: App, entry: Entry) -> Vec<View> {
    let remove = button(
        Look::Small,
        say(lang, "取り消す", "Take out"),
        move || {
            remove_reading(app, entry);
        },
    );
    vec![
        entry.on.figure().into(),
        entry.reading.figure().into(),
        remove,
    ]
}

/// What the changes come to, with the rule and its source.
fn judged(lang: Language, diary: &Diary, scale: Scale) -> Vec<View> {
    let mut said = Vec::new();
    let mut tell = |title: Text, judged: Option<Judged>| {
        if let Some(judged) = judged {
            let outcome = judged.outcome.text().get(lang);
            let change = judged.sentence().get(lang).to_owned();
            said.push(paragraph(vec![
                strong(title.get(lang)),
                " ".into(),
                outcome.into(),
            ]));
            said.push(hint(change));
        }
    };
    tell(
        text!("治療前から:", "Since before treatment:"),
        since_first_dose(diary, scale),
    );
    let lost = since_best(diary, scale).filter(|judged| judged.outcome == Outcome::Worse);
    tell(text!("最良の値から:", "Since the best reading:"), lost);
    let found = wear_off(diary, scale);
    for one in &found {
        let told = text!(
            "{after} のコースの効果が次の投与の前に弱まりました。",
            "The effect of the course of {after} wore off before the next one."
        );
        let told = told.fill(&[("after", one.after.figure().into())]);
        said.push(paragraph(strong(told.get(lang).to_owned())));
        said.push(hint(one.change.sentence().get(lang).to_owned()));
    }
    if !found.is_empty() {
        said.push(claim::statement(lang, &WEAR_OFF_RULE, &[]));
        if scale == Scale::Incat {
            said.push(claim::statement(lang, &WEAR_OFF_CIDP, &[]));
        }
    }
    // That it is not verified was told with the change; without one it is told here.
    let is_told = !said.is_empty() && scale.matters().is_none();
    if scale.more_is_better().is_some() && !is_told {
        said.push(claim::statement(lang, &scale.change(), &[]));
    }
    said
}

/// When the effect is judged next, counted from the courses that were entered.
fn reviewed(app: App, lang: Language, diary: &Diary) -> View {
    let doses = diary.doses();
    let (Some(first), Some(last)) = (doses.first(), doses.last()) else {
        return bare_sheet(vec![paragraph(say(
            lang,
            "投与したコースを記録すると、効果を判定する日が計算されます。",
            "Enter a course that was given, and the days on which its effect is judged are computed.",
        ))]);
    };
    let country = app
        .case
        .settings(|settings| settings.text(Setting::Country).to_owned());
    let country = Country::ALL.into_iter().find(|one| one.key() == country);
    let planned = match (app.case.condition(), country) {
        (Some(condition), Some(country)) => planned(condition, country, *first, *last),
        _ => Vec::new(),
    };
    let title = say(lang, "次の効果判定", "Next review of the effect");
    if planned.is_empty() {
        return sheet(title, vec![paragraph(NO_REVIEW.get(lang))]);
    }
    let today = today();
    let rows = planned.into_iter().flat_map(|(due, why)| {
        let passed = if due.to < today {
            say(lang, "（この日を過ぎています）", " (this day has passed)")
        } else {
            ""
        };
        let when = due.figure();
        [
            paragraph(strong(format!("{when}{passed}"))),
            claim::statement(lang, &why, &[]),
        ]
    });
    sheet(title, rows.collect())
}

/// Of a course that is not repeated from the last one, of repeated courses from the first.
fn planned(
    condition: Condition,
    country: Country,
    first: Date,
    last: Date,
) -> Vec<(Planned, Fact<Text>)> {
    let repeated = Repeat::Every(Interval::Months(1), Some(1));
    let mut due: Vec<(Planned, Fact<Text>)> = Vec::new();
    for (repeat, from) in [(Repeat::Once, last), (repeated, first)] {
        for review in reviews(condition, country, repeat) {
            let planned = dates(from, 1, Repeat::Once, &[review]);
            let planned = planned
                .into_iter()
                .find(|one| one.what == PlannedKind::Review);
            due.extend(planned.map(|one| (one, review.why)));
        }
    }
    due.sort_by_key(|(planned, _)| planned.from);
    due
}
