//! Taking a case in: by camera, picture, file or link. What would change is shown first.

use super::fhir;
use crate::app::{App, Camera, Route, focus_soon, moment};
use crate::scenario::transfer::{Incoming, Known, Parcel, Plan};
use crate::scenario::{Difference, Line, account};
use crate::text::{Language, Sentence};
use crate::ui::parts::button::{Look, actions, button, button_unless};
use crate::ui::parts::disclosure::folded;
use crate::ui::parts::entry::{Entry, never_refused, no_unit};
use crate::ui::parts::icon;
use crate::ui::parts::list::{value, values};
use crate::ui::parts::sheet::{alert, bare_sheet, hint, page, paragraph, sheet, strong};
use crate::ui::parts::table::of_words;
use crate::ui::say;
use crate::ui::view::{View, element, flag, live, nothing, words};

/// The element that shows the camera.
const VIDEO: &str = "camera";

/// The ways to take a case in, or what would change.
pub fn view(app: App, lang: Language) -> View {
    app.transfer.receive_address(app.cases);
    page(
        say(lang, "症例を受け取る", "Take a case"),
        vec![
            live(move || refused(app, lang)),
            live(move || match app.transfer.plan() {
                Some((plan, parcel)) => offered(app, lang, &plan, &parcel),
                None => ways(app, lang),
            }),
        ],
    )
}

fn refused(app: App, lang: Language) -> View {
    let Some(why) = app.transfer.refused() else {
        return nothing();
    };
    let told = paragraph(why.get(lang).to_owned());
    let told = element("div").attr("role", "alert").child(told);
    alert("alert", icon::stop(), told)
}

fn ways(app: App, lang: Language) -> View {
    let pasted = Entry {
        lang,
        id: "pasted-link".to_owned(),
        label: say(lang, "リンク", "Link"),
        unit: no_unit(),
        keyboard: "text",
        example: "",
    };
    let pasted = pasted.view(
        move || app.transfer.pasted(),
        move |text| app.transfer.paste(text),
        never_refused,
        Vec::new(),
    );
    let read = button_unless(
        Look::Plain,
        say(lang, "リンクを読む", "Read the link"),
        move || app.transfer.pasted().trim().is_empty(),
        move || app.transfer.read_pasted(app.cases),
    );
    let file = button(
        Look::Plain,
        say(lang, "ファイルを選ぶ", "Choose a file"),
        move || app.transfer.choose_file(app.cases),
    );
    let told = hint(say(
        lang,
        "症例のファイル、または「すべてファイルに書き出す」で作ったファイル。選んだだけでは何も変わりません。",
        "A case file, or a file made by “Export all to a file”. Choosing it changes nothing yet.",
    ));
    vec![
        sheet(say(lang, "カメラで読む", "By camera"), camera(app, lang)),
        sheet(
            say(lang, "ファイルから", "From a file"),
            vec![told, actions(vec![file])],
        ),
        sheet(
            say(lang, "リンクから", "From a link"),
            vec![pasted, actions(vec![read])],
        ),
        fhir::link(lang),
    ]
    .into()
}

fn camera(app: App, lang: Language) -> Vec<View> {
    let video = element("video")
        .class(words(move || match app.transfer.camera() {
            Camera::Watching => "camera".to_owned(),
            _ => "camera off".to_owned(),
        }))
        .attr("id", VIDEO)
        .attr("muted", "muted")
        .attr("playsinline", "playsinline")
        .attr(
            "aria-label",
            say(lang, "カメラの映像", "What the camera sees"),
        )
        .into();
    let told = element("p")
        .class("hint")
        .attr("role", "status")
        .child(words(move || camera_words(app, lang)))
        .into();
    vec![video, told, live(move || camera_buttons(app, lang))]
}

fn camera_buttons(app: App, lang: Language) -> View {
    let Some(reader) = app.transfer.reader() else {
        return hint(say(
            lang,
            "コードを読むプログラムを読み込んでいます。",
            "The program that reads codes is on its way.",
        ));
    };
    let watching = move || matches!(app.transfer.camera(), Camera::Asked | Camera::Watching);
    actions(vec![
        button_unless(
            Look::Main,
            say(lang, "カメラを使う", "Use the camera"),
            watching,
            move || app.transfer.watch(app.cases, VIDEO, reader),
        ),
        button(
            Look::Plain,
            say(lang, "コードの写真を選ぶ", "Choose a picture of the code"),
            move || app.transfer.choose_picture(app.cases, reader),
        ),
    ])
}

fn camera_words(app: App, lang: Language) -> String {
    if let Some((missing, count)) = app.transfer.missing() {
        let missing: Vec<String> = missing.iter().map(u16::to_string).collect();
        let missing = missing.join(", ");
        let told = text!(
            "{count} 枚のうち、まだ読んでいないコード: {missing}",
            "Of {count} codes these are still missing: {missing}",
        );
        return told
            .fill(&[
                ("count", count.to_string().into()),
                ("missing", missing.into()),
            ])
            .get(lang)
            .to_owned();
    }
    let told = match app.transfer.camera() {
        Camera::Off => say(
            lang,
            "別の端末の「症例を渡す」のコードを写します。映像は保存も送信もされません。",
            "Show it the code under “Hand this case over” on the other device. Nothing that it sees is kept or sent.",
        ),
        Camera::Asked => say(
            lang,
            "カメラの使用を許可してください。",
            "Allow the camera.",
        ),
        Camera::Watching => say(lang, "コードを探しています。", "Looking for a code."),
        Camera::Refused => say(
            lang,
            "カメラを使えません（許可されていない、カメラがない、または安全でない接続）。コードの写真、ファイル、リンクは使えます。",
            "The camera cannot be used: it was not allowed, there is none, or the page is not secure. A picture of the code, a file or a link works.",
        ),
    };
    told.to_owned()
}

/// What came, and what taking it in would change.
fn offered(app: App, lang: Language, plan: &Plan, parcel: &Parcel) -> View {
    let new = plan.unknown().len();
    let mut shown = vec![paragraph(strong(summary(lang, plan, new)))];
    shown.push(hint(say(
        lang,
        "まだ何も変更していません。受け取った症例は別の症例として加わり、保存済みの症例は上書きされません。",
        "Nothing has been changed yet. What is taken in is added as a case of its own; no saved case is written over.",
    )));
    if parcel.ward.is_some() {
        shown.push(hint(say(
            lang,
            "このファイルの病棟の設定は取り込まれません。この端末の設定で計算します。",
            "The ward's settings in this file are not taken over; this device computes with its own.",
        )));
    }
    let take = text!("{n} 件を受け取る", "Take in {n}");
    let take = take.fill(&[("n", new.to_string().into())]);
    let take = element("button")
        .attr("type", "button")
        .class("button go")
        .attr("disabled", flag(move || new == 0 || !app.cases.can_keep()))
        .on_click(move || {
            if app.transfer.take_in(app.cases) {
                app.route.go(Route::Cases);
                focus_soon("main");
            }
        })
        .child(take.get(lang).to_owned())
        .into();
    let leave = button(
        Look::Plain,
        say(lang, "受け取らない", "Leave it"),
        move || {
            app.transfer.start_again();
            focus_soon("main");
        },
    );
    shown.push(actions(vec![take, leave]));
    let mut content = vec![bare_sheet(shown)];
    content.extend(plan.cases.iter().map(|case| incoming(lang, case)));
    if !parcel.refused.is_empty() {
        let rows = parcel
            .refused
            .iter()
            .map(|one| value(one.key.clone(), one.why.sentence().get(lang).to_owned()));
        content.push(sheet(
            say(lang, "受け取れないもの", "What cannot be taken"),
            vec![values("facts", rows.collect())],
        ));
    }
    content.into()
}

fn summary(lang: Language, plan: &Plan, new: usize) -> String {
    let told = text!(
        "届いた症例 {count} 件、うちこの端末にないもの {new} 件。",
        "Cases that came: {count}. Of these not on this device: {new}.",
    );
    told.fill(&[
        ("count", plan.cases.len().to_string().into()),
        ("new", new.to_string().into()),
    ])
    .get(lang)
    .to_owned()
}

fn incoming(lang: Language, case: &Incoming) -> View {
    let scenario = &case.saved.scenario;
    let name = match scenario.name.trim() {
        "" => say(lang, "名前のない症例", "Case without a name").to_owned(),
        name => name.to_owned(),
    };
    let made = text!("{at} に作成（版 {app}）", "Made {at} by version {app}").fill(&[
        ("at", moment(case.saved.saved_at).into()),
        ("app", case.saved.app.clone().into()),
    ]);
    let known = match &case.known {
        Known::New => say(lang, "新しい症例です。", "This case is new here."),
        Known::Same(_) => say(
            lang,
            "同じ内容の症例がこの端末にあります。受け取りません。",
            "The very same case is on this device already. It is not taken again.",
        ),
        Known::Like(..) => say(
            lang,
            "同じ名前と疾患の症例がこの端末にあり、内容が異なります。別の症例として加わります。",
            "A case of this name and condition is on this device and says something else. This one is added beside it.",
        ),
    };
    let mut content = vec![paragraph(known), hint(made.get(lang).to_owned())];
    if let Known::Like(_, lines) = &case.known {
        content.push(differing(lang, lines));
    }
    let lines = account(scenario);
    content.push(folded(
        say(lang, "入力されている内容", "Everything it says"),
        vec![values(
            "facts",
            lines.into_iter().map(|line| row(lang, &line)).collect(),
        )],
    ));
    sheet(name, content)
}

fn row(lang: Language, line: &Line) -> View {
    value(
        line.label.get(lang).to_owned(),
        line.value.get(lang).to_owned(),
    )
}

fn differing(lang: Language, lines: &[Difference]) -> View {
    let cell = |said: Option<&Option<Sentence>>| -> View {
        match said {
            Some(Some(said)) => said.get(lang).to_owned().into(),
            _ => say(lang, "（未入力）", "(not entered)").into(),
        }
    };
    let rows = lines.iter().map(|line| {
        vec![
            line.label.get(lang).to_owned().into(),
            cell(line.values.first()),
            cell(line.values.get(1)),
        ]
    });
    of_words(
        say(lang, "異なる項目", "What differs"),
        vec![
            say(lang, "項目", "Item").into(),
            say(lang, "届いた症例", "What came").into(),
            say(lang, "この端末", "This device").into(),
        ],
        rows.collect(),
    )
}
