//! Choosing the condition: by name, abbreviation or synonym, in either language.

use leptos::prelude::*;

use crate::app::App;
use crate::evidence::{Category, Condition};
use crate::text::Language;
use crate::ui::live::{click, live, typing, words};
use crate::ui::say;

/// The condition chosen, or the list to choose from.
pub fn view(app: App, lang: Language, condition: Option<Condition>) -> AnyView {
    match condition {
        Some(condition) => chosen(app, lang, condition),
        None => list(app, lang),
    }
}

fn chosen(app: App, lang: Language, condition: Condition) -> AnyView {
    view! {
        <div class="chosen">
            <p>
                <strong>{condition.name().get(lang)}</strong>
                " "
                <span class="abbreviation">{condition.short()}</span>
            </p>
            <button
                type="button"
                class="small"
                on:click=click(move || app.case.choose_condition(None))
            >
                {say(lang, "変更", "Change")}
            </button>
        </div>
    }
    .into_any()
}

fn list(app: App, lang: Language) -> AnyView {
    let query = RwSignal::new(String::new());
    let groups = live(move || query.with(|query| groups(app, lang, query)));
    view! {
        <div class="field">
            <label for="condition-search">{say(lang, "疾患を探す", "Find the condition")}</label>
            <div class="control">
                <input
                    id="condition-search"
                    type="search"
                    autocomplete="off"
                    placeholder=say(lang, "GBS、ぎらん、CIDP など", "GBS, Guillain, CIDP …")
                    prop:value=words(move || query.get())
                    on:input=typing(move |text| query.set(text))
                />
            </div>
        </div>
        <div class="conditions" aria-live="polite">{groups}</div>
    }
    .into_any()
}

fn groups(app: App, lang: Language, query: &str) -> AnyView {
    let found = |category: &Category| {
        let of_category = Condition::ALL
            .iter()
            .copied()
            .filter(|condition| condition.category() == *category && condition.matches(query));
        (*category, of_category.collect::<Vec<_>>())
    };
    let groups: Vec<AnyView> = Category::ALL
        .iter()
        .map(found)
        .filter(|(_, conditions)| !conditions.is_empty())
        .map(|(category, conditions)| group(app, lang, category, &conditions))
        .collect();
    if groups.is_empty() {
        let none = say(
            lang,
            "該当する疾患がありません。別の名前や略語で試してください。",
            "No condition by this name. Try another name or an abbreviation.",
        );
        return view! { <p class="hint">{none}</p> }.into_any();
    }
    groups.into_any()
}

fn group(app: App, lang: Language, category: Category, conditions: &[Condition]) -> AnyView {
    let rows = conditions
        .iter()
        .map(|condition| row(app, lang, *condition))
        .collect_view();
    view! {
        <h3>{category.text().get(lang)}</h3>
        <ul>{rows}</ul>
    }
    .into_any()
}

fn row(app: App, lang: Language, condition: Condition) -> AnyView {
    view! {
        <li>
            <button
                type="button"
                class="pick"
                on:click=click(move || app.case.choose_condition(Some(condition)))
            >
                <span>{condition.name().get(lang)}</span>
                <span class="abbreviation">{condition.short()}</span>
            </button>
        </li>
    }
    .into_any()
}
