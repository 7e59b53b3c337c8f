//! Choosing the condition: by name, abbreviation or synonym, in either language.

use leptos::prelude::*;

use crate::app::App;
use crate::evidence::{Category, Condition};
use crate::text::Language;
use crate::ui::say;

/// The condition chosen, or the list to choose from.
pub fn view(app: App, lang: Language) -> AnyView {
    match app.case.condition() {
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
                on:click=move |_| app.case.choose_condition(None)
            >
                {say(lang, "変更", "Change")}
            </button>
        </div>
    }
    .into_any()
}

fn list(app: App, lang: Language) -> AnyView {
    let query = RwSignal::new(String::new());
    let found = move |category: Category| {
        let of_category = Condition::ALL.iter().copied().filter(|condition| {
            condition.category() == category && query.with(|query| condition.matches(query))
        });
        of_category.collect::<Vec<_>>()
    };
    let groups = move || {
        let groups = Category::ALL.map(|category| (category, found(category)));
        if groups.iter().all(|(_, conditions)| conditions.is_empty()) {
            return view! {
                <p class="hint" role="status">
                    {say(
                        lang,
                        "該当する疾患がありません。別の名前や略語で試してください。",
                        "No condition by this name. Try another name or an abbreviation.",
                    )}
                </p>
            }
            .into_any();
        }
        groups
            .into_iter()
            .filter(|(_, conditions)| !conditions.is_empty())
            .map(|(category, conditions)| group(app, lang, category, conditions))
            .collect_view()
            .into_any()
    };
    view! {
        <div class="field">
            <label for="condition-search">
                {say(lang, "疾患を探す", "Find the condition")}
            </label>
            <div class="control">
                <input
                    id="condition-search"
                    type="search"
                    autocomplete="off"
                    placeholder=say(lang, "GBS、ぎらん、CIDP など", "GBS, Guillain, CIDP …")
                    prop:value=query
                    on:input=move |event| query.set(event_target_value(&event))
                />
            </div>
        </div>
        <div class="conditions">{groups}</div>
    }
    .into_any()
}

fn group(app: App, lang: Language, category: Category, conditions: Vec<Condition>) -> AnyView {
    view! {
        <h3>{category.text().get(lang)}</h3>
        <ul>
            {conditions
                .into_iter()
                .map(|condition| {
                    view! {
                        <li>
                            <button
                                type="button"
                                class="pick"
                                on:click=move |_| app.case.choose_condition(Some(condition))
                            >
                                <span>{condition.name().get(lang)}</span>
                                <span class="abbreviation">{condition.short()}</span>
                            </button>
                        </li>
                    }
                })
                .collect_view()}
        </ul>
    }
    .into_any()
}
