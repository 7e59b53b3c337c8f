//! Where the cases are, and how safely.

use crate::app::{App, ROOM, moment};
use crate::text::{Language, Text};
use crate::ui::parts::button::{Look, actions, button};
use crate::ui::parts::list::{value, values};
use crate::ui::parts::sheet::{hint, sheet};
use crate::ui::say;
use crate::ui::view::{View, live};

/// The health of the storage, and the backup.
pub fn view(app: App, lang: Language) -> View {
    let rows = live(move || {
        // What is stored changes with the list.
        let cases = app.cases.with_listing(|listing| listing.cases.len());
        values("rows", rows(app, lang, cases))
    });
    let export = button(
        Look::Main,
        say(lang, "すべてファイルに書き出す", "Export all to a file"),
        move || app.back_up(),
    );
    let ask = button(
        Look::Plain,
        say(
            lang,
            "消さないようブラウザーに頼む",
            "Ask the browser to keep them",
        ),
        move || app.ask_to_stay(),
    );
    let seven = hint(say(
        lang,
        "iPad や iPhone の Safari は、このページを 7 日間使わないと保存内容を消すことがあります。ホーム画面に追加すると消えにくくなります。",
        "Safari on an iPad or iPhone may delete what is stored when this page is not used for 7 days. Adding it to the home screen makes that less likely.",
    ));
    sheet(
        say(lang, "保存の状態", "How the cases are kept"),
        vec![rows, seven, actions(vec![export, ask])],
    )
}

fn rows(app: App, lang: Language, cases: usize) -> Vec<View> {
    let said = |text: Text| -> String { text.get(lang).to_owned() };
    let (framed, secure) = app.device.frame_and_safety();
    let place = match (app.cases.can_keep(), framed) {
        (false, _) => text!("保存できません", "Nothing can be kept here"),
        (true, true) => text!(
            "別のページに埋め込まれた、このブラウザーの保存領域。直接開いた場合とは別の場所です",
            "In this browser's storage for a page within another page. It may be apart from where the page keeps things when it is opened by itself",
        ),
        (true, false) => text!(
            "このブラウザーの保存領域だけ。外部には送られません",
            "In this browser's storage on this device only. Nothing is sent",
        ),
    };
    let stays = match app.device.stays() {
        Some(true) => text!("自動では消さないと答えています", "It promised not to"),
        Some(false) => text!(
            "消すことがあります。ファイルへの書き出しを続けてください",
            "It may. Keep exporting to a file",
        ),
        None => text!("確かめられません", "It cannot be known"),
    };
    let locked = if app.has_passphrase() {
        text!("合言葉で暗号化しています", "Yes, with a passphrase")
    } else {
        text!("していません", "No")
    };
    let address = if secure {
        text!("安全な接続先です", "Yes")
    } else {
        text!(
            "安全ではありません（https でない）。オフラインでの利用、消さない約束、タブどうしの順番待ちは使えません",
            "No (not https). It cannot work offline, promise to keep anything, or let tabs take turns",
        )
    };
    let offline = match app.device.offline_since() {
        Some(at) => text!("{at} からオフライン", "Offline since {at}")
            .fill(&[("at", moment(at).into())])
            .get(lang)
            .to_owned(),
        None => said(text!("つながっています", "Online")),
    };
    let backup = match app.device.backup() {
        Some(at) => moment(at),
        None => said(text!("まだ書き出していません", "Never, as far as is known")),
    };
    vec![
        value(say(lang, "症例の数", "Cases"), cases.to_string()),
        value(say(lang, "保存場所", "Where"), said(place)),
        value(
            say(lang, "ブラウザーが消すこと", "May the browser delete them"),
            said(stays),
        ),
        value(say(lang, "空き", "Room"), room(app, lang)),
        value(say(lang, "暗号化", "Encrypted"), said(locked)),
        value(say(lang, "安全な接続", "Secure address"), said(address)),
        value(say(lang, "ネットワーク", "Network"), offline),
        value(
            say(lang, "最後の書き出し", "Last export of everything"),
            backup,
        ),
    ]
}

fn room(app: App, lang: Language) -> String {
    let Some(stored) = app.device.stored() else {
        return say(lang, "確かめられません", "It cannot be known").to_owned();
    };
    let percent = stored
        .saturating_mul(100)
        .checked_div(ROOM)
        .unwrap_or_default();
    let told = text!(
        "およそ {percent} % を使用（多くのブラウザーで上限は約 500 万文字）",
        "About {percent} % used (most browsers allow some 5 million characters)",
    );
    told.fill(&[("percent", percent.to_string().into())])
        .get(lang)
        .to_owned()
}
