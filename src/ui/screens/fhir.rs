//! A FHIR Bundle to a case, seen before it is taken; the order as a Bundle; the result as CDS Hooks cards.

use crate::app::{App, Dosing, Route, focus_soon};
use crate::fhir::{Left, Taken};
use crate::order::OrderError;
use crate::text::{Language, Sentence, Text};
use crate::ui::parts::button::{Look, actions, button, button_unless};
use crate::ui::parts::claim;
use crate::ui::parts::disclosure::folded;
use crate::ui::parts::icon;
use crate::ui::parts::sheet::{alert, hint, page, paragraph, sheet, strong};
use crate::ui::parts::table::of_words;
use crate::ui::say;
use crate::ui::view::{View, element, live, nothing, words};

/// Asked before a Bundle takes the place of a case that was not saved.
const REPLACE: Text = text!(
    "入力中の症例は保存されていません。破棄して、Bundle の内容で新しい症例を始めますか。",
    "The case in hand is not saved. Lose it, and begin a new case with the facts of the Bundle?"
);

/// Taking and writing.
pub fn view(app: App, lang: Language) -> View {
    page(
        say(
            lang,
            "電子カルテとの受け渡し（FHIR）",
            "To and from a record system (FHIR)",
        ),
        vec![
            sheet(say(lang, "Bundle を読む", "Read a Bundle"), ways(app, lang)),
            live(move || match app.fhir.came() {
                None => nothing(),
                Some(Err(why)) => refused(lang, &why),
                Some(Ok(taken)) => offered(app, lang, &taken),
            }),
            sheet(
                say(lang, "指示を書き出す", "Write the order"),
                vec![live(move || order(app, lang))],
            ),
            sheet(
                say(lang, "CDS Hooks カード", "CDS Hooks cards"),
                vec![live(move || cards(app, lang))],
            ),
        ],
    )
}

/// The way here from other screens.
pub fn link(lang: Language) -> View {
    let words = say(
        lang,
        "電子カルテの FHIR Bundle を読む・書き出す",
        "Read or write a FHIR Bundle of a record system",
    );
    let link = element("a").attr("href", Route::Fhir.address());
    paragraph(link.child(words))
}

fn ways(app: App, lang: Language) -> Vec<View> {
    let told = hint(say(
        lang,
        "FHIR R4 の Bundle（患者 1 人分）から、性別、年齢、体重、身長、クレアチニン、血液型、IgA、免疫グロブリンへのアレルギー、疾患を読みます。氏名・番号・住所は取り込みません。読んだだけでは何も変わらず、どこにも送信されません。",
        "Of a FHIR R4 Bundle of one patient it reads sex, age, weight, height, creatinine, blood group, IgA, an allergy to immunoglobulin, and the condition. Names, numbers and addresses are not taken. Reading changes nothing, and nothing is sent.",
    ));
    let label = element("label").attr("for", "bundle").child(say(
        lang,
        "Bundle の JSON",
        "The Bundle as JSON",
    ));
    let pasted = element("textarea")
        .class("raw")
        .attr("id", "bundle")
        .attr("rows", "8")
        .attr("spellcheck", "false")
        .attr("autocomplete", "off")
        .attr("value", words(move || app.fhir.pasted()))
        .on_typing(move |text| app.fhir.paste(text));
    let pasted = element("div").class("field").child(label).child(pasted);
    let read = button_unless(
        Look::Main,
        say(lang, "貼り付けたものを読む", "Read what was pasted"),
        move || app.fhir.pasted().trim().is_empty(),
        move || app.fhir.read_pasted(),
    );
    let file = button(
        Look::Plain,
        say(lang, "ファイルを選ぶ", "Choose a file"),
        move || app.fhir.choose_file(),
    );
    vec![told, pasted.into(), actions(vec![read, file])]
}

fn refused(lang: Language, why: &Sentence) -> View {
    let told = paragraph(why.get(lang).to_owned());
    let told = element("div").attr("role", "alert").child(told);
    alert("alert", icon::stop(), told)
}

/// What would be taken, and what would not.
fn offered(app: App, lang: Language, taken: &Taken) -> View {
    let count = taken
        .facts
        .len()
        .saturating_add(taken.condition.iter().len());
    let told = text!(
        "取り込む項目: {taken}、取り込まない項目: {left}。まだ何も変更していません。",
        "To be taken: {taken}. Not taken: {left}. Nothing has been changed yet."
    );
    let told = told.fill(&[
        ("taken", count.to_string().into()),
        ("left", taken.left.len().to_string().into()),
    ]);
    let told = element("p")
        .attr("role", "status")
        .child(strong(told.get(lang).to_owned()));
    let mut shown = vec![told.into()];
    if count > 0 {
        shown.push(facts(lang, taken));
        shown.extend(grounds(lang, taken));
        shown.push(hint(say(
            lang,
            "新しい症例に入ります。数値・単位・日付を確かめてから取り込んでください。",
            "They go into a new case. Check values, units and days before taking them.",
        )));
    }
    if !taken.left.is_empty() {
        shown.push(left(lang, &taken.left));
    }
    let nothing_to_take = taken.is_empty();
    let take = button_unless(
        Look::Main,
        say(lang, "この事実を取り込む", "Take these facts"),
        move || nothing_to_take,
        move || {
            if app.fhir.take(app.case, REPLACE.get(lang)) {
                app.route.go(Route::Case);
                focus_soon("main");
            }
        },
    );
    let leave = button(
        Look::Plain,
        say(lang, "取り込まない", "Leave them"),
        move || {
            app.fhir.start_again();
            focus_soon("main");
        },
    );
    shown.push(actions(vec![take, leave]));
    sheet(say(lang, "読んだ内容", "What was read"), shown)
}

fn facts(lang: Language, taken: &Taken) -> View {
    let own = |sentence: Sentence| -> View { sentence.get(lang).to_owned().into() };
    let condition = taken.condition.iter().map(|one| {
        vec![
            say(lang, "疾患", "Condition").into(),
            one.condition.name().get(lang).into(),
            "–".into(),
            one.from.clone().into(),
        ]
    });
    let facts = taken.facts.iter().map(|fact| {
        let (value, unit) = fact.figure();
        vec![
            fact.field.label().get(lang).into(),
            own(value),
            unit.map_or_else(|| "–".into(), own),
            fact.from.clone().into(),
        ]
    });
    let head = [
        text!("項目", "Field"),
        text!("値", "Value"),
        text!("単位", "Unit"),
        text!("出どころ", "From"),
    ];
    of_words(
        say(lang, "取り込むもの", "What would be taken"),
        head.map(|words| words.get(lang).into()).into(),
        condition.chain(facts).collect(),
    )
}

/// By which rule a value or an allergy was read as an answer.
fn grounds(lang: Language, taken: &Taken) -> Vec<View> {
    let grounds = taken.facts.iter().filter_map(|fact| {
        let ground = fact.ground.as_ref()?;
        let label = paragraph(strong(fact.field.label().get(lang)));
        Some([label, claim::statement(lang, ground, &[])])
    });
    grounds.flatten().collect()
}

fn left(lang: Language, left: &[Left]) -> View {
    let rows = left.iter().map(|one| {
        vec![
            one.what.clone().into(),
            one.line.to_string().into(),
            one.why.get(lang).to_owned().into(),
        ]
    });
    let head = [
        text!("リソース", "Resource"),
        text!("行", "Line"),
        text!("理由とすること", "Why, and what to do"),
    ];
    of_words(
        say(lang, "取り込まないもの", "What would not be taken"),
        head.map(|words| words.get(lang).into()).into(),
        rows.collect(),
    )
}

fn order(app: App, lang: Language) -> View {
    let why = no_order(&app.case.dosing());
    let bundle = app.order_bundle(lang).filter(|_| why.is_none());
    let told = hint(say(
        lang,
        "下書きの MedicationRequest（日ごとの用量と速度）に、助言、リスク、記入済みのスコアを添えた Bundle です。患者を特定する項目はありません。記録に取り込む前に、用量を独立して再計算してください。",
        "A Bundle of draft MedicationRequests (dose and rate for each day), with the advice, the risks and the scores that are filled in. It has nothing that names the patient. Recalculate the dose independently before it goes into a record.",
    ));
    let barred = bundle.is_none();
    let write = button_unless(
        Look::Main,
        say(
            lang,
            "指示を Bundle で書き出す",
            "Export the order as a Bundle",
        ),
        move || barred,
        move || {
            if let Some(bundle) = &bundle {
                app.cases.offer("ivig-order.fhir.json", bundle);
            }
        },
    );
    let why = why.map_or_else(nothing, |why| {
        let case = say(lang, "症例の画面へ", "To the case");
        let case = element("a").attr("href", Route::Case.address()).child(case);
        paragraph(vec![
            why.get(lang).to_owned().into(),
            " ".into(),
            case.into(),
        ])
    });
    vec![told, why, actions(vec![write])].into()
}

/// Why there is no order to write, and what to do.
fn no_order(dosing: &Dosing) -> Option<Sentence> {
    let why = match dosing {
        Dosing::Ready(order) if order.is_closed() => text!(
            "この患者に使えない製剤のため、書き出せる指示がありません。製剤を替えるか、続行の理由を書いてください。",
            "There is no order: its product must not be used in this patient. Choose another, or write the reason for going on."
        ),
        Dosing::Ready(order) if order.per_day().is_empty() => text!(
            "日ごとの用量が決まっていないため、書き出せる指示がありません。投与日数と製剤を確かめてください。",
            "There is no order: the dose of each day is not settled. Check the days and the product."
        ),
        Dosing::Ready(_) => return None,
        Dosing::NotFetched => text!(
            "用量を計算するプログラムを読み込んでいます。",
            "The program that computes the dose is on its way."
        ),
        Dosing::NothingChosen => text!(
            "疾患が選ばれていないため、書き出せる指示がありません。",
            "There is no order: no condition is chosen."
        ),
        Dosing::NotOffered => text!(
            "助言が投与法を示さないため、書き出せる指示がありません。",
            "There is no order: the advice offers no regimen."
        ),
        Dosing::RegimenNotChosen => text!(
            "投与法が選ばれていないため、書き出せる指示がありません。",
            "There is no order: no regimen is chosen."
        ),
        Dosing::FactUnsettled(field) => {
            let told = text!(
                "「{field}」の入力がまだ採用されていないため、書き出せる指示がありません。欄の指摘を確認してください。",
                "There is no order: \"{field}\" was entered but is not taken yet. See to the remark beside the field."
            );
            return Some(told.fill(&[("field", field.label().into())]));
        }
        Dosing::Failed(OrderError::Stopped(_)) => text!(
            "投与の前に解決すべきリスクがあるため、指示は出していません。解決するか、続行の理由を書いてください。",
            "There is no order: a risk must be settled first. See to it, or write the reason for going on."
        ),
        Dosing::Failed(_) => text!(
            "用量を計算できないため、書き出せる指示がありません。体重と用量の入力を確かめてください。",
            "There is no order: the dose cannot be computed. Check the weight and what was entered for the dose."
        ),
    };
    Some(why.into())
}

fn cards(app: App, lang: Language) -> View {
    let told = hint(say(
        lang,
        "助言とリスクを CDS Hooks のカード（JSON）で示します。サーバーはなく、取り込む側がこの内容を読みます。",
        "Advice and risks as cards of CDS Hooks (JSON). There is no service behind it: the other system reads what stands here.",
    ));
    if app.case.condition().is_none() {
        let why = say(
            lang,
            "疾患を選ぶとカードができます。",
            "Choose a condition, and there are cards.",
        );
        return vec![told, paragraph(why)].into();
    }
    let Some(text) = app.result_cards(lang) else {
        let why = say(
            lang,
            "用量を計算するプログラムを読み込んでいます。",
            "The program that computes the dose is on its way.",
        );
        return vec![told, paragraph(why)].into();
    };
    let title = say(lang, "カードの JSON", "The cards as JSON");
    let shown = element("pre")
        .class("raw")
        .attr("id", "cards")
        .attr("tabindex", "0")
        .attr("aria-label", title)
        .child(text.clone());
    let write = button(
        Look::Plain,
        say(lang, "カードを書き出す", "Export the cards"),
        move || app.cases.offer("ivig-cards.json", &text),
    );
    vec![
        told,
        folded(title, vec![shown.into()]),
        actions(vec![write]),
    ]
    .into()
}
