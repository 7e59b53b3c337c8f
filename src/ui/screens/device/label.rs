//! Telling a case apart without a name: initials and a colour.

use crate::app::App;
use crate::scenario::{COLOUR, COLOURS, identifying};
use crate::text::Language;
use crate::ui::parts::sheet::classed;
use crate::ui::say;
use crate::ui::view::{View, element, live, nothing, words};

/// A warning where the name looks like an identifier; and the choice of a colour.
pub fn view(app: App, lang: Language) -> View {
    let warning = live(move || match identifying(&app.case.name()) {
        Some(found) => classed("finding", found.text().get(lang)),
        None => nothing(),
    });
    let choice = |key: &'static str, label: &'static str| -> View {
        let pressed = move || (app.case.text_under(COLOUR) == key).to_string();
        element("button")
            .attr("type", "button")
            .attr("aria-pressed", words(pressed))
            .class("small")
            .on_click(move || app.case.set_under(COLOUR, key))
            .child(spot(key))
            .child(label)
            .into()
    };
    let mut choices = vec![choice("", say(lang, "なし", "None"))];
    choices.extend(COLOURS.map(|(key, label)| choice(key, label.get(lang))));
    let group = element("div")
        .class("colours")
        .attr("role", "group")
        .attr("aria-label", say(lang, "症例の色", "Colour of the case"))
        .child(choices);
    let told = element("p").class("hint").child(say(
        lang,
        "名前の代わりに、イニシャルと色で見分けられます。",
        "Initials and a colour tell cases apart without a name.",
    ));
    vec![warning, told.into(), group.into()].into()
}

/// A spot of the colour with its name, where a case has one.
pub fn colour(lang: Language, key: &str) -> View {
    let found = COLOURS.into_iter().find(|(known, _)| *known == key);
    match found {
        Some((key, label)) => element("span")
            .class("colour")
            .child(spot(key))
            .child(label.get(lang))
            .into(),
        None => nothing(),
    }
}

fn spot(key: &'static str) -> View {
    let class = match key {
        "red" => "spot red",
        "orange" => "spot orange",
        "green" => "spot green",
        "blue" => "spot blue",
        "purple" => "spot purple",
        "grey" => "spot grey",
        _ => return nothing(),
    };
    element("span")
        .class(class)
        .attr("aria-hidden", "true")
        .into()
}
