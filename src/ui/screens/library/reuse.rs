//! A study's citation to take away: as text, BibTeX, RIS.

use crate::app::App;
use crate::evidence::library::{Entry, citation};
use crate::text::Language;
use crate::ui::parts::button::{Look, button};
use crate::ui::parts::disclosure::folded;
use crate::ui::parts::sheet::sheet;
use crate::ui::say;
use crate::ui::view::{View, element, words};

/// The three forms, each to be copied or selected.
pub fn view(app: App, lang: Language, entry: &Entry) -> View {
    let title = say(lang, "引用", "Cite this study");
    let text = form(app, lang, citation::line(entry));
    let forms = [
        ("BibTeX", citation::bibtex(entry)),
        ("RIS", citation::ris(entry)),
    ];
    let forms = forms.map(|(name, text)| folded(name, vec![form(app, lang, text)]));
    sheet(title, vec![text, Vec::from(forms).into()])
}

fn form(app: App, lang: Language, text: String) -> View {
    let (to_copy, known) = (text.clone(), text.clone());
    let told = words(move || {
        let told = match (app.paper.has_copied(&known), app.paper.by_hand()) {
            (false, _) => "",
            (true, false) => say(lang, "コピーしました", "Copied"),
            (true, true) => say(
                lang,
                "コピーできません。上の文を選択してコピーしてください。",
                "It could not be copied. Select the text above and copy it.",
            ),
        };
        told.to_owned()
    });
    let shown = element("pre")
        .class("raw")
        .attr("lang", "en")
        .attr("tabindex", "0")
        .child(text);
    vec![
        shown.into(),
        button(Look::Small, say(lang, "コピー", "Copy"), move || {
            app.paper.copy(|_| to_copy.clone());
        }),
        element("p")
            .class("hint")
            .attr("role", "status")
            .child(told)
            .into(),
    ]
    .into()
}
