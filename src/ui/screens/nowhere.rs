//! Where an address leads that names no screen.

use crate::app::{Route, focus_soon};
use crate::text::Language;
use crate::ui::parts::sheet::{bare_sheet, page, paragraph};
use crate::ui::say;
use crate::ui::view::{View, element};

/// What is wrong with the address, and the way to the case.
pub fn view(lang: Language) -> View {
    let told = say(
        lang,
        "このアドレスの画面はありません。アドレスの誤りか、別の版のアドレスです。入力した内容は失われていません。",
        "There is no screen at this address: it is misspelt, or of another version. Nothing that was entered is lost.",
    );
    let case = element("a")
        .attr("href", Route::Case.address())
        .on_click(|| focus_soon("main"))
        .child(say(lang, "開いている症例へ", "To the case in hand"));
    page(
        Route::Nowhere.name().get(lang),
        vec![bare_sheet(vec![paragraph(told), paragraph(case)])],
    )
}
