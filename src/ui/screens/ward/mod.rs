//! What the ward sets once and is remembered: rules, stock, products of its own, rates of a label.

mod own;
mod rates;
mod rules;
mod stock;

use crate::app::{App, Route};
use crate::text::Language;
use crate::ui::parts::entry::{Entry, never_refused};
use crate::ui::parts::sheet::{classed, page, paragraph};
use crate::ui::say;
use crate::ui::view::{View, element, live, nothing, words};

/// The ward's settings.
pub fn view(app: App, lang: Language) -> View {
    let content = vec![
        kept(app, lang),
        of_hospital(lang),
        rules::view(app, lang),
        stock::view(app, lang),
        own::view(app, lang),
        rates::view(app, lang),
    ];
    page(say(lang, "病棟の設定", "Ward settings"), content)
}

/// Where it is kept, and for whom it holds.
fn kept(app: App, lang: Language) -> View {
    if app.cases.can_keep() {
        return paragraph(say(
            lang,
            "ここでの設定は、この端末のこのブラウザーだけに保存され、この端末で開くすべての症例に使われます。症例で選んだものがあれば、そちらが優先します。",
            "What is set here is kept in this browser on this device only, and holds for every case opened on it. What a case chooses itself goes first.",
        ));
    }
    classed(
        "finding",
        say(
            lang,
            "ここでは何も保存できません。設定はこのページを閉じるまでに限り有効です。",
            "Nothing can be kept here: what is set holds only until this page is closed.",
        ),
    )
}

/// What holds where the ward sets nothing.
fn of_hospital(lang: Language) -> View {
    let told = say(
        lang,
        "病棟で設定していないものは、病院の設定ファイルがあればそれに従います。",
        "What the ward does not set is as the hospital's file says, where there is one. ",
    );
    let link = element("a")
        .attr("href", Route::Hospital.address())
        .child(say(lang, "病院の設定", "Hospital settings"));
    paragraph(vec![told.into(), link.into()])
}

/// A line for something that is kept only when all of its form is right.
fn draft(
    app: App,
    lang: Language,
    key: String,
    label: &'static str,
    unit: &'static str,
    example: &'static str,
) -> View {
    let entry = Entry {
        lang,
        id: key.clone(),
        label,
        unit: words(move || unit.to_owned()),
        keyboard: if unit.is_empty() { "text" } else { "decimal" },
        example,
    };
    let of = key.clone();
    entry.view(
        move || app.ward.draft(&of),
        move |text| app.ward.set_draft(&key, &text),
        never_refused,
        Vec::new(),
    )
}

/// What is wrong with a form, once its button was pressed; `asked` is where that is noted.
fn refusal(app: App, asked: String, why: impl Fn() -> Option<String> + 'static) -> View {
    live(move || {
        if app.ward.draft(&asked).is_empty() {
            return nothing();
        }
        match why() {
            Some(why) => classed("finding", why),
            None => nothing(),
        }
    })
}

/// Noted where a form's button was pressed too early.
const ASKED: &str = "yes";
