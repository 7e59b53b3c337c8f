//! Why nothing can be run, and where that is settled.

use crate::app::{Dosing, Route};
use crate::order::{OrderError, Stop};
use crate::patient::Field;
use crate::text::{Language, Text};
use crate::ui::parts::icon;
use crate::ui::parts::sheet::{alert, paragraph, sheet, strong};
use crate::ui::say;
use crate::ui::view::{View, element};

/// Why nothing can be run.
pub enum Missing {
    /// Something was not entered or chosen yet, or cannot be computed.
    Asked(Text),
    /// A fact was entered and is not taken yet.
    Fact(Field),
    /// The order is closed by these stops.
    Order(Vec<Stop>),
    /// The product is closed to this patient by these stops.
    Product(Vec<Stop>),
}

/// Why there is no order.
pub fn of(state: Dosing) -> Missing {
    match state {
        Dosing::FactUnsettled(field) => Missing::Fact(field),
        Dosing::Failed(OrderError::Stopped(stops)) => Missing::Order(stops),
        Dosing::Failed(OrderError::Dosage(error)) => Missing::Asked(error.text()),
        Dosing::Failed(OrderError::NoWeight(..)) => Missing::Asked(text!(
            "体重の規則から用量計算用の体重が決まらないため、この症例にはまだ用量がありません。",
            "The weight rule gives no weight to dose by, so this case has no dose yet."
        )),
        Dosing::NotFetched
        | Dosing::NothingChosen
        | Dosing::NotOffered
        | Dosing::RegimenNotChosen
        | Dosing::Failed(OrderError::OwnDoseIncomplete)
        | Dosing::Ready(_) => Missing::Asked(text!(
            "この症例にはまだ用量がありません。",
            "This case has no dose yet."
        )),
    }
}

/// The reason, and the way to where it is settled.
pub fn view(lang: Language, why: &Missing) -> View {
    match why {
        Missing::Asked(words) => asked(lang, words.get(lang).to_owned()),
        Missing::Fact(field) => {
            let words = text!(
                "「{field}」の入力がまだ採用されていないため、用量も残りの予定も示しません。症例の画面で欄の指摘を確認してください。",
                "\"{field}\" was entered but is not taken yet, so neither the dose nor the rest of the infusion is shown. See to the remark beside the field on the case."
            );
            let words = words.fill(&[("field", field.label().into())]);
            asked(lang, words.get(lang).to_owned())
        }
        Missing::Order(stops) => {
            let told = text!(
                "リスクのため、この症例の指示は閉じています。点滴中なら、まず下の「反応が出たら」を見てください。解決するか、続行の理由を症例の画面に書くまで、残りの予定は示しません。",
                "A risk closes the order of this case. If it is running, see below first: If there is a reaction. The rest is not shown until the risk is settled, or a reason for going on is written on the case."
            );
            stopped(lang, told, stops)
        }
        Missing::Product(stops) => {
            let told = text!(
                "この製剤はこの患者には使いません。症例の画面で確認してください。",
                "This product is not given to this patient. See to it on the case."
            );
            stopped(lang, told, stops)
        }
    }
}

fn to_the_case(lang: Language) -> View {
    let words = say(lang, "症例の画面へ", "To the case");
    let link = element("a").attr("href", Route::Case.address());
    link.child(words).into()
}

/// A heading of its own: those of what follows go down from it.
fn state(lang: Language, told: View) -> View {
    sheet(say(lang, "指示の状態", "State of the order"), vec![told])
}

fn asked(lang: Language, told: String) -> View {
    let told = vec![told.into(), " ".into(), to_the_case(lang)];
    state(lang, paragraph(told))
}

/// Which stops, by name.
fn stopped(lang: Language, told: Text, stops: &[Stop]) -> View {
    let mut said = vec![paragraph(strong(told.get(lang)))];
    let titles = stops.iter().map(|stop| stop.title.get(lang).to_owned());
    said.extend(titles.map(paragraph));
    said.push(paragraph(to_the_case(lang)));
    state(
        lang,
        alert("alert stop", icon::stop(), element("div").child(said)),
    )
}
