//! Fluid overload: volume, and sodium.

use super::Rule;
use crate::evidence::Fact;
use crate::evidence::Source::{EHIME, GLO16, NEP};
use crate::patient::Field;
use crate::safety::{AdverseEvent, Consequence, Line};
use crate::text::Text;

const EVENT: AdverseEvent = AdverseEvent::FluidOverload;

const CHECK: Fact<Text> = Fact::verified(
    text!(
        "10% 製剤でゆっくり。ナトリウムの多い凍結乾燥製剤は避ける。体液量を観察",
        "A 10% product, slowly; not a freeze-dried product rich in sodium; fluid balance watched",
    ),
    &[NEP, EHIME, GLO16],
);
const SLOWER: Consequence = Consequence::Limit(&CHECK);

/// Labels limit the rate for the kidney and for clots; that the same limit is taken here is ours.
const SAME_LIMIT: Fact<Text> = Fact::app_default(text!(
    "速度の上限には、腎不全・血栓のリスク患者の上限を用いる。",
    "As the limit of the rate, that for patients at risk of kidney failure or a clot is taken.",
));

pub(super) const RULES: &[Rule] = &[
    Rule::present(
        Field::HeartFailure,
        EVENT,
        SLOWER,
        &[Line::of(Fact::secondary(
            text!(
                "心不全では、循環過負荷の危険がある。",
                "In heart failure there is a risk of fluid overload.",
            ),
            &[NEP],
        ))
        .notes(&[SAME_LIMIT])],
    ),
    Rule::present(
        Field::KidneyDisease,
        EVENT,
        SLOWER,
        &[Line::of(Fact::secondary(
            text!(
                "腎不全では、循環過負荷の危険がある。",
                "In renal failure there is a risk of fluid overload.",
            ),
            &[NEP],
        ))
        .notes(&[SAME_LIMIT])],
    ),
];
