//! Choosing the condition: by name, abbreviation or synonym, in either language.

use super::entry::{Entry, never_refused, no_unit};
use super::list::list;
use super::sheet::{hint, mark, strong};
use crate::app::{App, focus_soon};
use crate::evidence::{Category, Condition};
use crate::text::Language;
use crate::ui::say;
use crate::ui::view::{View, element, live};

/// Where the focus goes when the other of the two is drawn.
const SEARCH: &str = "condition-search";
const CHANGE: &str = "condition-change";

/// The condition chosen, or the list to choose from.
pub fn view(app: App, lang: Language, condition: Option<Condition>) -> View {
    match condition {
        Some(condition) => chosen(app, lang, condition),
        None => search(app, lang),
    }
}

fn chosen(app: App, lang: Language, condition: Condition) -> View {
    let change = move || {
        app.case.choose_condition(None);
        focus_soon(SEARCH);
    };
    let name = element("p")
        .child(strong(condition.name().get(lang)))
        .child(" ")
        .child(mark("abbreviation", condition.short()));
    let change = element("button")
        .attr("type", "button")
        .attr("id", CHANGE)
        .class("small")
        .on_click(change)
        .child(say(lang, "変更", "Change"));
    element("div")
        .class("chosen")
        .child(name)
        .child(change)
        .into()
}

fn search(app: App, lang: Language) -> View {
    let entry = Entry {
        lang,
        id: SEARCH.to_owned(),
        label: say(lang, "疾患を探す", "Find the condition"),
        unit: no_unit(),
        keyboard: "search",
        example: say(lang, "GBS、ぎらん、CIDP", "GBS, Guillain, CIDP"),
    };
    let found = live(move || groups(app, lang, &app.case.sought()));
    let entry = entry.view(
        move || app.case.sought(),
        move |text| app.case.seek(text),
        never_refused,
        Vec::new(),
    );
    vec![entry, found].into()
}

fn groups(app: App, lang: Language, query: &str) -> View {
    let found = Condition::search(query);
    let groups: Vec<View> = Category::ALL
        .iter()
        .filter_map(|category| {
            let of_category = found.iter().filter(|found| found.category() == *category);
            let rows: Vec<View> = of_category
                .map(|condition| row(app, lang, *condition))
                .collect();
            (!rows.is_empty()).then(|| group(category.text().get(lang), rows))
        })
        .collect();
    if groups.is_empty() {
        return hint(say(
            lang,
            "該当する疾患がありません。別の名前や略語で試してください。",
            "No condition by this name. Try another name or an abbreviation.",
        ));
    }
    element("div").class("conditions").child(groups).into()
}

fn group(heading: &'static str, rows: Vec<View>) -> View {
    vec![element("h3").child(heading).into(), list("", rows)].into()
}

fn row(app: App, lang: Language, condition: Condition) -> View {
    let choose = move || {
        app.case.choose_condition(Some(condition));
        focus_soon(CHANGE);
    };
    element("button")
        .attr("type", "button")
        .class("pick")
        .on_click(choose)
        .child(element("span").child(condition.name().get(lang)))
        .child(mark("abbreviation", condition.short()))
        .into()
}
