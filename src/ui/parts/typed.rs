//! A setting of the order that is typed.

use super::entry::Entry;
use super::sheet::hint;
use crate::app::App;
use crate::order::Setting;
use crate::text::Language;
use crate::ui::say;
use crate::ui::view::{View, words};

/// A line to type a setting of the case in. `reads` says whether what was typed can be used; what
/// cannot is marked, and the order is computed as if nothing were typed.
pub fn view(
    app: App,
    lang: Language,
    setting: Setting,
    unit: &'static str,
    example: &'static str,
    reads: fn(App) -> bool,
) -> View {
    let refused = move || !app.case.setting(setting).is_empty() && !reads(app);
    let entry = Entry {
        lang,
        id: setting.key().to_owned(),
        label: setting.label().get(lang),
        unit: words(move || unit.to_owned()),
        keyboard: if unit.is_empty() { "text" } else { "decimal" },
        example,
    };
    let told = words(move || {
        let told = if refused() { unusable(lang) } else { "" };
        told.to_owned()
    });
    entry.view(
        move || app.case.setting(setting),
        move |text| app.case.set(setting, &text),
        refused,
        vec![hint(told)],
    )
}

/// Said beside what was typed and cannot be used.
pub fn unusable(lang: Language) -> &'static str {
    say(
        lang,
        "この値は使えません。例のように入力してください。",
        "This cannot be used. Enter it as in the example.",
    )
}
