//! Above the list of saved cases: what is sought, in which order, and what can be done with the list.

use crate::app::{App, COMPARED, Route, advises_otherwise, export_table, focus_soon, picked};
use crate::scenario::{CaseId, SortBy, Summary, all_tags, tags_in};
use crate::text::{Language, Text};
use crate::ui::parts::button::{Look, actions, button, button_unless};
use crate::ui::parts::entry::{Entry, never_refused, no_unit};
use crate::ui::parts::select::{Line, select};
use crate::ui::parts::sheet::{bare_sheet, mark};
use crate::ui::parts::tick::tick;
use crate::ui::say;
use crate::ui::view::{View, element};

/// What is sought among the cases.
pub fn controls(app: App, lang: Language, cases: &[Summary]) -> View {
    let words = Entry {
        lang,
        id: "sought-case".to_owned(),
        label: say(
            lang,
            "名前・疾患・タグで探す",
            "Find by name, condition or tag",
        ),
        unit: no_unit(),
        keyboard: "search",
        example: "",
    };
    let words = words.view(
        move || app.list.sought().words,
        move |text| app.list.seek(|sought| sought.words = text),
        never_refused,
        Vec::new(),
    );
    let sorts = SortBy::ALL.map(|sort| Line {
        key: sort.key().to_owned(),
        words: sort_name(sort).get(lang).to_owned(),
    });
    let sort = select(
        "sort-cases",
        say(lang, "並び順", "Order"),
        sorts.into(),
        move || app.list.sought().sort.key().to_owned(),
        move |key| {
            let chosen = SortBy::ALL.into_iter().find(|sort| sort.key() == key);
            app.list
                .seek(|sought| sought.sort = chosen.unwrap_or_default());
        },
    );
    let mut content = vec![
        words,
        element("div")
            .class("two")
            .child(sort)
            .child(tags(app, lang, cases))
            .into(),
    ];
    content.push(actions(vec![
        button_unless(
            Look::Plain,
            say(
                lang,
                "選んだ症例を比べる（2〜4 件）",
                "Compare those picked (2 to 4)",
            ),
            move || !COMPARED.contains(&picked(app).len()),
            move || {
                app.route.go(Route::Compare);
                focus_soon("main");
            },
        ),
        button(
            Look::Plain,
            say(
                lang,
                "一覧を表計算用に書き出す（CSV）",
                "Export the list as a table (CSV)",
            ),
            move || export_table(app.cases, lang),
        ),
    ]));
    bare_sheet(content)
}

fn tags(app: App, lang: Language, cases: &[Summary]) -> View {
    let all = Line {
        key: String::new(),
        words: say(lang, "すべて", "All").to_owned(),
    };
    let tags = all_tags(cases).into_iter().map(|tag| Line {
        key: tag.clone(),
        words: tag,
    });
    select(
        "tag-sought",
        say(lang, "タグ", "Tag"),
        core::iter::once(all).chain(tags).collect(),
        move || app.list.sought().tag,
        move |tag| app.list.seek(|sought| sought.tag = tag),
    )
}

const fn sort_name(sort: SortBy) -> Text {
    match sort {
        SortBy::Made => text!("作成の新しい順", "Made last first"),
        SortBy::Saved => text!("保存の新しい順", "Saved last first"),
        SortBy::Name => text!("名前順", "By name"),
        SortBy::Condition => text!("疾患順", "By condition"),
    }
}

/// In the row of a case: its tags, whether its advice has changed, and the mark to compare it.
pub fn marks(app: App, lang: Language, case: &Summary) -> Vec<View> {
    let mut shown = Vec::new();
    if advises_otherwise(app, case) {
        let told = say(
            lang,
            "新しい版で助言が変わりました",
            "A newer version advises otherwise",
        );
        shown.push(mark("badge", told));
    }
    shown.extend(
        tags_in(&case.tags)
            .into_iter()
            .map(|tag| mark("chip", tag.to_owned())),
    );
    let (asked, told): (CaseId, CaseId) = (case.id.clone(), case.id.clone());
    shown.push(tick(
        "picked".to_owned(),
        case.id.to_string(),
        say(lang, "比べる", "Compare"),
        move || app.list.is_picked(&asked),
        move || app.list.pick(&told),
    ));
    vec![element("div").class("chips").child(shown).into()]
}
