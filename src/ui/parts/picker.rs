//! Choosing the condition: by name, abbreviation or synonym, in either language.

use leptos::prelude::*;

use super::entry::{Entry, never_refused, no_unit};
use super::list::list;
use super::sheet::{hint, mark, strong};
use crate::app::{App, focus_soon};
use crate::evidence::{Category, Condition};
use crate::text::Language;
use crate::ui::live::{click, live};
use crate::ui::say;

/// Where the focus goes when the other of the two is drawn.
const SEARCH: &str = "condition-search";
const CHANGE: &str = "condition-change";

/// The condition chosen, or the list to choose from.
pub fn view(app: App, lang: Language, condition: Option<Condition>) -> AnyView {
    match condition {
        Some(condition) => chosen(app, lang, condition),
        None => search(app, lang),
    }
}

fn chosen(app: App, lang: Language, condition: Condition) -> AnyView {
    let change = move || {
        app.case.choose_condition(None);
        focus_soon(SEARCH);
    };
    view! {
        <div class="chosen">
            <p>
                {strong(condition.name().get(lang))} " " {mark("abbreviation", condition.short())}
            </p>
            <button type="button" id=CHANGE class="small" on:click=click(change)>
                {say(lang, "変更", "Change")}
            </button>
        </div>
    }
    .into_any()
}

fn search(app: App, lang: Language) -> AnyView {
    let query = RwSignal::new(String::new());
    let entry = Entry {
        id: SEARCH.to_owned(),
        label: say(lang, "疾患を探す", "Find the condition"),
        unit: no_unit(),
        keyboard: "search",
        example: say(lang, "GBS、ぎらん、CIDP など", "GBS, Guillain, CIDP …"),
    };
    let found = live(move || query.with(|query| groups(app, lang, query)));
    let entry = entry.view(
        move || query.get(),
        move |text| query.set(text),
        never_refused,
        Vec::new(),
    );
    vec![entry, found].into_any()
}

fn groups(app: App, lang: Language, query: &str) -> AnyView {
    let found = Condition::search(query);
    let groups: Vec<AnyView> = Category::ALL
        .iter()
        .filter_map(|category| {
            let of_category = found.iter().filter(|found| found.category() == *category);
            let rows: Vec<AnyView> = of_category
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
    view! { <div class="conditions">{groups}</div> }.into_any()
}

fn group(heading: &'static str, rows: Vec<AnyView>) -> AnyView {
    view! { <h3>{heading}</h3> {list("", rows)} }.into_any()
}

fn row(app: App, lang: Language, condition: Condition) -> AnyView {
    let choose = move || {
        app.case.choose_condition(Some(condition));
        focus_soon(CHANGE);
    };
    view! {
        <button type="button" class="pick" on:click=click(choose)>
            <span>{condition.name().get(lang)}</span>
            {mark("abbreviation", condition.short())}
        </button>
    }
    .into_any()
}
