//! How the page looks: light, dark, or with the highest contrast.

use crate::app::{App, Theme};
use crate::text::Language;
use crate::ui::parts::radio;
use crate::ui::parts::sheet::sheet;
use crate::ui::say;
use crate::ui::view::View;

/// The choice of a theme.
pub fn view(app: App, lang: Language) -> View {
    let themes = Theme::ALL.map(|theme| {
        radio::option(
            "theme",
            theme.key().to_owned(),
            theme.name().get(lang),
            move || app.theme.get() == theme,
            move || app.theme.choose(theme),
        )
    });
    let title = say(lang, "表示", "Appearance");
    let question = say(lang, "画面の色", "Colours of the page");
    sheet(
        title,
        vec![radio::group(
            "field choices short",
            question,
            themes.into(),
            Vec::new(),
        )],
    )
}
