//! The evidence library: the table of studies, a page for each study and disease, what the
//! translation has wrong, mechanisms, the time line.
//!
//! | file | what |
//! |---|---|
//! | `rail` | the search, and the ways through the library |
//! | `studies` | the table and what it is narrowed by |
//! | `rows` | a study as a row |
//! | `study` | one study |
//! | `disease` | one disease |
//! | `pictures` | forest plots, directions |
//! | `reuse` | a study's citation |
//! | `translation` | what the translation has wrong |
//! | `mechanisms` | immune events, antibodies |
//! | `time_line` | from 1990 to today |

mod disease;
mod mechanisms;
mod pictures;
mod rail;
mod reuse;
mod rows;
mod studies;
mod study;
mod time_line;
mod translation;

use crate::app::{App, focus_soon};
use crate::catalogue::{Place, Query};
use crate::text::Language;
use crate::ui::parts::sheet::paragraph;
use crate::ui::say;
use crate::ui::view::{View, element, live};

/// The heading of every place: where the focus goes when another place is drawn.
const HEADING: &str = "place";

/// The library, at the place of the address.
pub fn view(app: App, lang: Language) -> View {
    let place = live(move || place(app, lang));
    element("div")
        .class("library")
        .child(rail::view(app, lang))
        .child(element("div").class("shelf").child(place))
        .into()
}

fn place(app: App, lang: Language) -> View {
    match Place::at(&app.route.address()) {
        Place::Studies(query) => studies::view(app, lang, &query),
        Place::Study(study) => study::view(app, lang, &study.entry()),
        Place::Disease(topic) => disease::view(lang, topic),
        Place::Translation => translation::view(lang),
        Place::Mechanisms(chosen) => mechanisms::view(lang, chosen),
        Place::TimeLine => time_line::view(lang),
        Place::Nowhere => nowhere(lang),
    }
}

fn nowhere(lang: Language) -> View {
    let told = say(
        lang,
        "このアドレスの資料は、この版のライブラリにありません。アドレスの誤りか、別の版のアドレスです。検索するか、試験の一覧から探してください。",
        "This edition of the library has nothing at this address: it is misspelt, or of another edition. Search for it, or look in the table.",
    );
    let table = Place::Studies(Query::default());
    let table = link(&table, say(lang, "試験の一覧へ", "To the table of studies"));
    under(
        say(lang, "見つかりません", "Not found"),
        vec![paragraph(told), paragraph(table)],
    )
}

/// The heading, and what stands under it.
fn under(heading: impl Into<View>, content: Vec<View>) -> View {
    let heading = element("h1")
        .attr("id", HEADING)
        .attr("tabindex", "-1")
        .child(heading);
    let mut all = vec![heading.into()];
    all.extend(content);
    all.into()
}

/// A link to a place of the library; the focus goes to its heading.
fn link(place: &Place, words: impl Into<View>) -> View {
    element("a")
        .attr("href", place.address())
        .on_click(|| focus_soon(HEADING))
        .child(words)
        .into()
}
