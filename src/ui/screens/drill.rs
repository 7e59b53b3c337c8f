//! A fire drill: the failure screen can be tried before it is needed.

use crate::text::Language;
use crate::ui::parts::button::{Look, actions, button};
use crate::ui::parts::sheet::{bare_sheet, page, paragraph};
use crate::ui::say;
use crate::ui::view::View;

/// The drill.
pub fn view(lang: Language) -> View {
    let words = say(
        lang,
        "下のボタンは、プログラムの内部エラーをわざと起こします。画面の数値が覆われ、保存した症例を書き出せることを確かめてください。保存していない入力は失われます。",
        "The button below fails the program on purpose. See that the figures are covered and that the saved cases can be exported. What is not saved is lost.",
    );
    let fail_now = button(Look::Plain, say(lang, "わざと失敗させる", "Fail now"), fail);
    page(
        say(lang, "故障時の画面を試す", "Try the failure screen"),
        vec![bare_sheet(vec![paragraph(words), actions(vec![fail_now])])],
    )
}

#[expect(clippy::panic, reason = "this is what the drill is for")]
fn fail() {
    panic!("drill");
}
