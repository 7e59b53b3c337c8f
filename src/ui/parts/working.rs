//! The working: how a figure came about, line by line.

use super::sheet::strong;
use crate::order::Step;
use crate::text::Language;
use crate::ui::say;
use crate::ui::view::{View, element};

/// Without numerals: "1. 2 g/kg" would read as 1.2.
pub fn view<'a>(lang: Language, steps: impl Iterator<Item = &'a Step>) -> View {
    let rows: Vec<View> = steps.map(|step| row(lang, step)).collect();
    element("ul")
        .class("working")
        .attr("aria-label", say(lang, "計算の過程", "Working"))
        .child(rows)
        .into()
}

fn row(lang: Language, step: &Step) -> View {
    let equals = if step.exact { "=" } else { "≈" };
    let input = format!("{} {equals} ", step.input.get(lang));
    let result = strong(step.result.get(lang).to_owned());
    element("li").child(input).child(result).into()
}
