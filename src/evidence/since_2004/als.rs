//! Amyotrophic lateral sclerosis, since 2004.

use super::{Change, Since, SinceClaim};
use crate::evidence::Condition;

pub(super) const SINCE: Since = Since {
    condition: Condition::Als,
    change: Change::Confirmed,
    points: &[SinceClaim::verified(
        text!(
            "カナダ・オンタリオ州の使用指針は、運動ニューロン疾患に免疫グロブリンを使わないとする。",
            "The utilisation guideline of Ontario, Canada: do not use immunoglobulin in motor neuron disease.",
        ),
        "Ontario immunoglobulin utilisation guideline, neurology list, current web version",
    )],
};
