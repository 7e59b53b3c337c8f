//! Published examples, computed here again.

use crate::advice::Tone;
use crate::app::App;
use crate::evidence::EDITION;
use crate::order::proof::{self, Proven};
use crate::text::Language;
use crate::ui::parts::disclosure::folded;
use crate::ui::parts::icon;
use crate::ui::parts::sheet::{bare_sheet, in_english, mark, page, paragraph, sheet, strong};
use crate::ui::parts::table::table;
use crate::ui::say;
use crate::ui::view::{View, element};

/// Expected, got, source, pass or fail: those that fail first, then all by their number.
pub fn view(_: App, lang: Language) -> View {
    let proven = proof::run();
    let failed: Vec<&Proven> = proven.iter().filter(|one| !one.passes).collect();
    let passed = proven.len().saturating_sub(failed.len());
    let told = say(lang, "件が一致", "pass");
    let count = format!("{passed} / {}", proven.len());
    let head = element("p").class("big").child(vec![
        sign(failed.is_empty()),
        strong(count),
        mark("", told),
    ]);
    let version = format!(
        "IVIG Navigator {} · {} {}",
        env!("CARGO_PKG_VERSION"),
        say(lang, "根拠の版", "Evidence, edition"),
        EDITION.label
    );
    let what = say(
        lang,
        "公表された数値を、用量を計算するのと同じプログラムが、いまこのブラウザーで計算し直したもの。",
        "Published figures, computed again just now, in this browser, by the same program that computes a dose.",
    );
    let mut content = vec![bare_sheet(vec![
        head.into(),
        paragraph(version),
        paragraph(what),
    ])];
    if !failed.is_empty() {
        let title = say(lang, "一致しないもの", "Those that fail");
        content.push(sheet(title, vec![rows(lang, title, &failed)]));
    }
    let groups = proven.chunk_by(|one, next| one.id == next.id);
    let groups: Vec<View> = groups.map(|group| of_one_id(lang, group)).collect();
    content.push(sheet(say(lang, "番号ごとの全件", "All, by number"), groups));
    element("div")
        .class("proof")
        .child(page(say(lang, "検算", "Proof"), content))
        .into()
}

fn of_one_id(lang: Language, group: &[Proven]) -> View {
    let all: Vec<&Proven> = group.iter().collect();
    let passed = group.iter().filter(|one| one.passes).count();
    let id = group.first().map_or("", |one| one.id);
    let title = format!("{id}: {passed} / {}", group.len());
    folded(
        vec![sign(passed == group.len()), " ".into(), title.into()],
        vec![rows(lang, id, &all)],
    )
}

fn rows(lang: Language, caption: &'static str, proven: &[&Proven]) -> View {
    let head = [
        say(lang, "番号", "No."),
        say(lang, "何を計算したか", "What"),
        say(lang, "公表値", "Expected"),
        say(lang, "計算値", "Got"),
        say(lang, "許容", "Tolerance"),
        say(lang, "判定", "Result"),
        say(lang, "出典と注記", "Source and note"),
    ];
    let rows = proven.iter().map(|one| row(lang, one));
    table(caption, head.map(View::from).into(), rows.collect())
}

fn row(lang: Language, one: &Proven) -> Vec<View> {
    let got = match one.got.as_str() {
        "" => say(lang, "計算されない", "not computed").to_owned(),
        got => got.to_owned(),
    };
    let mut source = vec![in_english(one.source)];
    if let Some(note) = one.note {
        source.push(element("p").child(note.get(lang)).into());
    }
    vec![
        one.id.into(),
        one.what.get(lang).to_owned().into(),
        one.expected.into(),
        got.into(),
        one.tolerance.get(lang).into(),
        result(lang, one.passes),
        source.into(),
    ]
}

fn result(lang: Language, passes: bool) -> View {
    let (class, words) = if passes {
        ("result", say(lang, "一致", "pass"))
    } else {
        ("result fails", say(lang, "不一致", "FAIL"))
    };
    mark(class, vec![sign(passes), words.into()])
}

fn sign(passes: bool) -> View {
    if passes {
        icon::tone(Tone::For)
    } else {
        icon::stop()
    }
}
