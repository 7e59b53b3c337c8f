//! GBS disability score (Hughes), in the form that judges walking over 10 m.

use super::{Asked, Level, Rule, Score};
use crate::evidence::{Fact, Source};
use crate::patient::Field;

const LEVELS: &[Level] = levels! {
    0, "0: 健常", "0: healthy";
    1, "1: 軽い症状、走れる", "1: minor symptoms, able to run";
    2, "2: 介助なしで 10 m 歩けるが走れない", "2: walks 10 m unaided, cannot run";
    3, "3: 介助があれば 10 m 歩ける", "3: walks 10 m with help";
    4, "4: 臥床または車椅子", "4: bed- or chair-bound";
    5, "5: 少なくとも一日の一部で人工呼吸", "5: ventilated for at least part of the day";
    6, "6: 死亡", "6: dead";
};

pub(super) const SCORE: Score = Score {
    name: text!("GBS 障害度（Hughes）", "GBS disability score (Hughes)"),
    stated: Fact::secondary(
        text!(
            "GBS の障害を 0〜6 の一項目で示す。ここでは歩行を 10 m で判定する。5 m で判定する版もあり、記録にはどちらかを書く。",
            "Disability in GBS, one item of 0 to 6. Walking is judged over 10 m here; a form over 5 m exists, so the record should say which."
        ),
        &[Source::BLOODSTAR2007],
    ),
    items: items! { "gbs-disability": "score", Asked::Levels(LEVELS), "障害度", "Disability"; },
    rule: Rule::Sum,
    range: (0, 6),
    bands: &[],
    change: Fact::unverified(),
    not_valid: &[],
    notes: &[],
    open: &[],
    fact: Some(Field::GbsDisability),
};
