//! A fire drill: the failure screen can be tried before it is needed.

use leptos::prelude::*;

use crate::text::Language;
use crate::ui::live::click;
use crate::ui::say;

/// The drill.
pub fn view(lang: Language) -> AnyView {
    view! {
        <div class="page">
            <h1>{say(lang, "故障時の画面を試す", "Try the failure screen")}</h1>
            <div class="sheet">
                <p>
                    {say(
                        lang,
                        "下のボタンは、プログラムの内部エラーをわざと起こします。画面の数値が覆われ、保存した症例を書き出せることを確かめてください。保存していない入力は失われます。",
                        "The button below fails the program on purpose. See that the figures are covered and that the saved cases can be exported. What is not saved is lost.",
                    )}
                </p>
                <div class="actions">
                    <button type="button" class="button" on:click=click(fail)>
                        {say(lang, "わざと失敗させる", "Fail now")}
                    </button>
                </div>
            </div>
        </div>
    }
    .into_any()
}

#[expect(clippy::panic, reason = "this is what the drill is for")]
fn fail() {
    panic!("drill");
}
