//! What this is, where its words come from, and what it cannot do.

use super::appearance;
use crate::app::{App, Route};
use crate::evidence::{Source, Status};
use crate::text::{Language, Text};
use crate::ui::parts::list::bullets;
use crate::ui::parts::sheet::{bare_sheet, in_english, page, paragraph, sheet, strong};
use crate::ui::say;
use crate::ui::view::{View, element};

const LIMITS: [Text; 5] = [
    text!(
        "医療者の判断を補うもので、置き換えるものではない。用量は処方前に独立して再計算する。",
        "It supports the clinician's judgement and does not replace it. Recalculate every dose independently before prescribing.",
    ),
    text!(
        "助言は二つの層で示す。2004 年の総説の助言と、その後に読めた試験と指針による今日の助言で、互いに混ぜない。読めていない指針もある。",
        "The advice stands in two layers that are not mixed: that of the 2004 review, and that of today by the trials and guidelines that could be read. Some could not.",
    ),
    text!(
        "速度は読んだ添付文書のもので、古いものや別の適応のものには疑問点を示す。手元の添付文書で確かめる。治療の開始・継続・中止の各国の基準は、読めた範囲だけを示す。",
        "Rates are those of the labels that were read; what is dated or for another use says so. Check the label in your hand. Countries' criteria for starting, continuing and stopping are held as far as they were read.",
    ),
    text!(
        "総説は日本語の機械翻訳で読んだ。失われた結果や誤りは原典で確かめ、試験ごとに示した。",
        "The review was read in a Japanese machine translation. Lost results and errors were checked against the originals and are told study by study.",
    ),
    text!(
        "リスクは総説と、読んだ添付文書・文献にあるものに限る。使う製剤の添付文書の警告も確認する。",
        "The risks are those of the review and of the labels and papers that were read. Check the warnings of the label in your hand as well.",
    ),
];

const STATUSES: [(Status, Text); 7] = [
    (
        Status::Verified,
        text!(
            "原著の抄録・本文・書誌、または添付文書や規則そのもので読んだ値。",
            "Read in the original's abstract, text or record, or in the label or rule itself.",
        ),
    ),
    (
        Status::Secondary,
        text!(
            "総説や表など、原著についての資料で読んだ値。",
            "Read on a page about the original: a review, a table.",
        ),
    ),
    (
        Status::Computed,
        text!(
            "確認した数値から計算した値。",
            "Arithmetic from verified numbers.",
        ),
    ),
    (
        Status::Inferred,
        text!(
            "総説の文脈から読み取ったもの。",
            "Read from the review's own logic.",
        ),
    ),
    (
        Status::ReviewOnly,
        text!(
            "総説（和訳）だけにある記載。",
            "Stated by the review in translation only.",
        ),
    ),
    (
        Status::Unverified,
        text!(
            "見つからず、値を保持していない。",
            "Not found; no value is held.",
        ),
    ),
    (
        Status::AppDefault,
        text!(
            "出典がなく、本アプリが定めたもの。",
            "No source gives a rule; set by this app.",
        ),
    ),
];

/// What this is.
pub fn view(app: App, lang: Language) -> View {
    let what = say(
        lang,
        "自己免疫性神経筋疾患に対する免疫グロブリン大量静注療法（IVIG）について、患者の事実から助言と用量を示し、その根拠を一つずつ確かめられるようにしたページ。",
        "From a patient's facts to advice and a dose of intravenous immunoglobulin (IVIG) in autoimmune neuromuscular disease, every line with what it stands on.",
    );
    let version = format!(
        "{}{}",
        say(lang, "版 ", "Version "),
        env!("CARGO_PKG_VERSION")
    );
    let limits = LIMITS.map(|limit| limit.get(lang).into());
    let statuses = STATUSES.map(|(status, words)| {
        let status = strong(status.text().get(lang));
        vec![status, ": ".into(), words.get(lang).into()].into()
    });
    let data = say(
        lang,
        "入力はすべてこの端末のブラウザーの中で計算され、外部に送られない。保存した症例はこのブラウザーの保存領域だけにあり、ブラウザーが消すことがあるため、大切なものはファイルに書き出しておく。",
        "Everything is computed in this browser and nothing is sent. Saved cases are in this browser's storage only, which it may clear: export what matters to a file.",
    );
    let drill = say(lang, "故障時の画面を試す", "Try the failure screen");
    let drill = element("a")
        .attr("href", Route::Drill.address())
        .child(drill);
    let proof = say(
        lang,
        "検算: 公表された数値をこのブラウザーで計算し直す",
        "Proof: published figures, computed again in this browser",
    );
    let proof = element("a")
        .attr("href", Route::Proof.address())
        .child(proof);
    let data_file = element("a")
        .attr("href", "evidence.json")
        .child("evidence.json");
    let schema = element("a")
        .attr("href", "evidence.schema.json")
        .child("evidence.schema.json");
    let reuse = vec![
        say(
            lang,
            "根拠のデータ（JSON）: ",
            "The evidence as data (JSON): ",
        )
        .into(),
        data_file.into(),
        say(lang, "、その形式: ", ", its schema: ").into(),
        schema.into(),
    ];
    let content = vec![
        bare_sheet(vec![
            paragraph(what),
            paragraph(in_english(Source::Review.page())),
            paragraph(version),
            paragraph(proof),
            paragraph(reuse),
        ]),
        sheet(say(lang, "限界", "Limits"), vec![bullets(limits)]),
        sheet(
            say(lang, "確からしさの表示", "How things are known"),
            vec![bullets(statuses)],
        ),
        sheet(
            say(lang, "データの置き場所", "Where data is"),
            vec![paragraph(data), paragraph(drill)],
        ),
    ];
    vec![
        page(say(lang, "このページについて", "About"), content),
        appearance::view(app, lang),
    ]
    .into()
}
