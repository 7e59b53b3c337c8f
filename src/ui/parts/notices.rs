//! Messages under the bar: what was not done, what waits, what can be undone.

use leptos::prelude::*;

use crate::app::App;
use crate::text::Language;
use crate::ui::say;

/// The messages under the bar.
pub fn view(app: App, lang: Language) -> AnyView {
    view! {
        <div class="notices" aria-live="polite">
            {(!app.cases.can_keep()).then(|| nothing_kept(lang))}
            {move || app.cases.notice().map(|notice| {
                view! {
                    <div class="notice" class:grave=notice.grave role="alert">
                        <p>{notice.sentence.get(lang).to_owned()}</p>
                        <button type="button" class="small" on:click=move |_| app.cases.dismiss()>
                            {say(lang, "閉じる", "Close")}
                        </button>
                    </div>
                }
            })}
            {move || app.cases.deleted().map(|_| deleted(app, lang))}
            {move || app.offline.update_waits().then(|| update(app, lang))}
        </div>
    }
    .into_any()
}

fn nothing_kept(lang: Language) -> AnyView {
    view! {
        <div class="notice grave" role="alert">
            <p>
                {say(
                    lang,
                    "この場所ではブラウザーの保存領域が使えないため、症例は保存されません。助言と計算はそのまま使えます。",
                    "This page has no access to the browser's storage here, so no case is kept. Advice and computation work as usual.",
                )}
            </p>
        </div>
    }
    .into_any()
}

fn deleted(app: App, lang: Language) -> AnyView {
    view! {
        <div class="notice" role="status">
            <p>{say(lang, "症例を削除しました。", "The case was deleted.")}</p>
            <button type="button" class="small" on:click=move |_| app.cases.undo_delete()>
                {say(lang, "元に戻す", "Undo")}
            </button>
        </div>
    }
    .into_any()
}

/// The newer version comes when the user says so, and never over unsaved work.
fn update(app: App, lang: Language) -> AnyView {
    let unsaved = move || app.case.is_unsaved();
    let words = move || {
        if unsaved() {
            say(
                lang,
                "新しい版があります。この症例を保存すると更新できます。",
                "A newer version is here. Save this case to update.",
            )
        } else {
            say(
                lang,
                "新しい版があります。更新すると画面を読み込み直します。",
                "A newer version is here. Updating loads the page anew.",
            )
        }
    };
    view! {
        <div class="notice" role="status">
            <p>{words}</p>
            <button
                type="button"
                class="small"
                disabled=unsaved
                on:click=move |_| app.offline.update_now()
            >
                {say(lang, "更新", "Update")}
            </button>
        </div>
    }
    .into_any()
}
