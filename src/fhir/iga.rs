//! A level of IgA in serum, read as an answer on severe IgA deficiency.

use super::codes::UCUM;
use crate::evidence::Fact;
use crate::json::Json;
use crate::quantity::parse_scaled;
use crate::safety::IGA_DEFICIENCY;
use crate::text::Text;

/// Below this a patient is deficient, in thousandths of a milligram per litre: [`IGA_DEFICIENCY`].
const DEFICIENT_BELOW: i64 = 70_000;
/// Up to this age, in whole years, the definition does not hold.
const TOO_YOUNG: i32 = 4;

const NOT_LOW: Fact<Text> = Fact::app_default(text!(
    "IgA が、報告した検査室の基準範囲の下限以上で、0.07\u{a0}g/L（7\u{a0}mg/dL）以上でもあるため、欠損なしとする。",
    "IgA is not below the lower limit of the laboratory that reports it, and not below 0.07\u{a0}g/L (7\u{a0}mg/dL): it is taken as no deficiency."
));

const NO_LEVEL: Text = text!(
    "IgA の値がないか、単位（UCUM の g/L・mg/dL・mg/L）で書かれていません。「重度の IgA 欠損」を自分で答えてください。",
    "It has no level of IgA in g/L, mg/dL or mg/L (UCUM). Answer \"Severe IgA deficiency\" yourself."
);
const AGE_DECIDES: Text = text!(
    "IgA は 0.07\u{a0}g/L 未満ですが、欠損の定義は 4 歳を超える患者のもので、年齢が分からないか 4 歳以下です。「重度の IgA 欠損」を自分で答えてください。",
    "IgA is below 0.07\u{a0}g/L, but the definition of a deficiency holds over 4 years, and the age is not known or not above that. Answer \"Severe IgA deficiency\" yourself."
);
const BETWEEN: Text = text!(
    "IgA は 0.07\u{a0}g/L 未満とは言えず、検査室の基準範囲の下限以上とも言えません。「重度の IgA 欠損」を自分で答えてください。",
    "IgA is not known to be below 0.07\u{a0}g/L, nor known to reach the lower limit of the laboratory. Answer \"Severe IgA deficiency\" yourself."
);

/// What a level says: the stored answer to "Severe IgA deficiency", and the ground for it.
///
/// # Errors
/// Why it says nothing, and what to do.
pub(super) fn deficiency(
    observation: &Json,
    age: Option<i32>,
) -> Result<(&'static str, Fact<Text>), Text> {
    let measured = observation.member("valueQuantity").ok_or(NO_LEVEL)?;
    let level = level(measured).ok_or(NO_LEVEL)?;
    let is_below = match measured.text_of("comparator") {
        None | Some("<=") => level < DEFICIENT_BELOW,
        Some("<") => level <= DEFICIENT_BELOW,
        Some(_) => false,
    };
    if is_below {
        return match age {
            Some(age) if age > TOO_YOUNG => Ok(("present", IGA_DEFICIENCY)),
            _ => Err(AGE_DECIDES),
        };
    }
    let is_at_least = matches!(measured.text_of("comparator"), None | Some(">" | ">="));
    let reaches = lower_limit(observation).is_some_and(|limit| level >= limit);
    if is_at_least && reaches && level >= DEFICIENT_BELOW {
        return Ok(("absent", NOT_LOW));
    }
    Err(BETWEEN)
}

/// The level as the laboratory wrote it: `<0.07 g/L`.
pub(super) fn as_measured(observation: &Json) -> Option<String> {
    let measured = observation.member("valueQuantity")?;
    let sign = measured.text_of("comparator").unwrap_or_default();
    let number = measured.member("value")?.as_number()?;
    Some(format!("{sign}{number}\u{a0}{}", measured.text_of("code")?))
}

/// The lower limit of the laboratory: of its one range, or not known.
fn lower_limit(observation: &Json) -> Option<i64> {
    match observation.member("referenceRange")?.items() {
        [range] => level(range.member("low")?),
        _ => None,
    }
}

/// An amount in thousandths of a milligram per litre.
fn level(quantity: &Json) -> Option<i64> {
    if quantity.text_of("system") != Some(UCUM) {
        return None;
    }
    let decimals = match quantity.text_of("code")? {
        "g/L" => 6,
        "mg/dL" => 4,
        "mg/L" => 3,
        _ => return None,
    };
    parse_scaled(quantity.member("value")?.as_number()?, decimals).ok()
}
