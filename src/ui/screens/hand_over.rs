//! The case in hand for another device: as QR codes, as a link, as a file. Nothing is sent.

use super::fhir;
use crate::app::App;
use crate::scenario::transfer::TransferError;
use crate::text::Language;
use crate::ui::parts::button::{Look, actions, button, button_unless};
use crate::ui::parts::code::code;
use crate::ui::parts::icon;
use crate::ui::parts::sheet::{alert, classed, hint, page, paragraph, sheet};
use crate::ui::say;
use crate::ui::view::{View, element, live};

/// The ways to hand the case in hand over.
pub fn view(app: App, lang: Language) -> View {
    app.transfer.offer();
    let warning = say(
        lang,
        "コードやリンクには、この症例に入力したすべて（名前を含む）が入っています。見た人は誰でも開けます。患者を特定できる内容は入れないでください。どこにも送信されません。",
        "The codes and the link hold everything entered in this case, its name included. Whoever sees them can open it, so nothing in it may identify the patient. Nothing is sent anywhere.",
    );
    page(
        say(lang, "症例を渡す", "Hand this case over"),
        vec![
            alert("alert note", icon::care(), paragraph(warning)),
            sheet(
                say(lang, "QR コード", "QR code"),
                vec![live(move || codes(app, lang))],
            ),
            sheet(
                say(lang, "リンク", "Link"),
                vec![live(move || link(app, lang))],
            ),
            sheet(say(lang, "ファイル", "File"), file(app, lang)),
            fhir::link(lang),
        ],
    )
}

fn codes(app: App, lang: Language) -> View {
    let codes = match app.transfer.codes(app.case) {
        Ok(codes) => codes,
        Err(why) => return refused(lang, &why),
    };
    let count = codes.len();
    let shown = app.transfer.shown().min(count.saturating_sub(1));
    let Some(symbol) = codes.get(shown) else {
        return refused(lang, &TransferError::TooLong);
    };
    let number = shown.saturating_add(1);
    let which = text!("{n} / {count} 枚目", "Code {n} of {count}").fill(&[
        ("n", number.to_string().into()),
        ("count", count.to_string().into()),
    ]);
    let which = which.get(lang).to_owned();
    let told = if count == 1 {
        say(
            lang,
            "別のタブレットのカメラで読むと、この症例が開きます。",
            "Point the camera of another tablet at it, and the case opens there.",
        )
    } else {
        say(
            lang,
            "この症例は 1 枚に収まりません。受け取る端末で「症例を受け取る」のカメラを開き、順に読んでください。順番は問いません。",
            "This case does not fit into one code. On the other device open the camera under “Take a case” and show it all codes, in any order.",
        )
    };
    let mut content = vec![
        hint(told),
        code(symbol, which.clone()),
        classed("which", which),
    ];
    if count > 1 {
        let step = move |by: usize| {
            let next = shown.saturating_add(by).checked_rem(count);
            app.transfer.show(next.unwrap_or_default());
        };
        content.push(actions(vec![
            button(
                Look::Plain,
                say(lang, "前のコード", "Previous code"),
                move || {
                    step(count.saturating_sub(1));
                },
            ),
            button(
                Look::Main,
                say(lang, "次のコード", "Next code"),
                move || step(1),
            ),
        ]));
    }
    content.into()
}

fn link(app: App, lang: Language) -> View {
    let link = match app.transfer.link(app.case) {
        Ok(link) => link,
        Err(why) => return refused(lang, &why),
    };
    let told = hint(say(
        lang,
        "症例は「#」の後ろに入っており、サーバーには届きません。",
        "The case stands behind the “#”, which no server gets to see.",
    ));
    let shown = element("textarea")
        .class("link")
        .attr("id", "link")
        .attr("readonly", "readonly")
        .attr("rows", "3")
        .attr("aria-label", say(lang, "症例のリンク", "Link of the case"))
        .attr("value", link.clone())
        .into();
    let copied = app.paper.has_copied(&link);
    let words = if copied {
        say(lang, "コピーしました", "Copied")
    } else {
        say(lang, "リンクをコピー", "Copy the link")
    };
    let copy = button(Look::Main, words, move || {
        let link = link.clone();
        app.paper.copy(move |_| link.clone());
    });
    vec![told, shown, actions(vec![copy])].into()
}

fn file(app: App, lang: Language) -> Vec<View> {
    let told = hint(say(
        lang,
        "検査数字の付いた JSON。形式は schema/case.json に公開しています。",
        "JSON with check digits. Its form is published as schema/case.json.",
    ));
    let export = button_unless(
        Look::Main,
        say(lang, "ファイルに書き出す", "Export to a file"),
        || false,
        move || app.cases.export(app.case),
    );
    vec![told, actions(vec![export])]
}

fn refused(lang: Language, why: &TransferError) -> View {
    let told = paragraph(why.sentence().get(lang).to_owned());
    alert("alert", icon::stop(), told)
}
