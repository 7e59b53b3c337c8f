//! MG-ADL: how myasthenia gravis shows in eight functions of the day.

use super::{Asked, Level, Rule, Score};
use crate::evidence::{Fact, Source};

const TALKING: &[Level] = levels! {
    0, "0: 正常", "0: normal";
    1, "1: ときに不明瞭・鼻声", "1: slurred or nasal at times";
    2, "2: いつも不明瞭・鼻声、通じる", "2: always slurred or nasal, understood";
    3, "3: 聞き取りにくい", "3: hard to understand";
};
const CHEWING: &[Level] = levels! {
    0, "0: 正常", "0: normal";
    1, "1: 固い物で疲れる", "1: tires with solid food";
    2, "2: 柔らかい物で疲れる", "2: tires with soft food";
    3, "3: 経管栄養", "3: feeding tube";
};
const SWALLOWING: &[Level] = levels! {
    0, "0: 正常", "0: normal";
    1, "1: まれにむせる", "1: chokes rarely";
    2, "2: よくむせ、食事を変える", "2: chokes often, diet changed";
    3, "3: 経管栄養", "3: feeding tube";
};
const BREATHING: &[Level] = levels! {
    0, "0: 正常", "0: normal";
    1, "1: 労作時に息切れ", "1: breathless on effort";
    2, "2: 安静時に息切れ", "2: breathless at rest";
    3, "3: 人工呼吸", "3: ventilator";
};
const GROOMING: &[Level] = levels! {
    0, "0: 正常", "0: normal";
    1, "1: 努力を要するが休まない", "1: more effort, no rests";
    2, "2: 途中で休む", "2: needs rests";
    3, "3: どちらかができない", "3: one of them impossible";
};
const RISING: &[Level] = levels! {
    0, "0: 正常", "0: normal";
    1, "1: 軽度、ときに腕を使う", "1: mild, arms at times";
    2, "2: 中等度、いつも腕を使う", "2: moderate, arms always";
    3, "3: 重度、介助が要る", "3: severe, needs help";
};
const EYES: &[Level] = levels! {
    0, "0: なし", "0: none";
    1, "1: 毎日ではない", "1: not every day";
    2, "2: 毎日、持続はしない", "2: every day, not constant";
    3, "3: 持続する", "3: constant";
};

pub(super) const SCORE: Score = Score {
    name: text!("MG-ADL", "MG-ADL"),
    stated: Fact::secondary(
        text!(
            "日常の 8 機能を各 0〜3 で合計し、0〜24。高いほど重い。各段階の言葉は本アプリのもので、公式の様式ではない。",
            "8 functions of the day, each 0 to 3, 0 to 24 together. Higher is worse. The wording of the levels is this application's own and not the official form."
        ),
        &[Source::MGADL],
    ),
    items: items! { "mg-adl":
        "talking", Asked::Levels(TALKING), "会話", "Talking";
        "chewing", Asked::Levels(CHEWING), "咀嚼", "Chewing";
        "swallowing", Asked::Levels(SWALLOWING), "嚥下", "Swallowing";
        "breathing", Asked::Levels(BREATHING), "呼吸", "Breathing";
        "grooming", Asked::Levels(GROOMING), "歯磨き・整髪", "Teeth and hair";
        "rising", Asked::Levels(RISING), "椅子からの立ち上がり", "Rising from a chair";
        "double-vision", Asked::Levels(EYES), "複視", "Double vision";
        "eyelid", Asked::Levels(EYES), "眼瞼下垂", "Drooping eyelid";
    },
    rule: Rule::Sum,
    range: (0, 24),
    bands: &[],
    change: Fact::secondary(
        text!("2 点以上の変化。", "A change of 2 points or more."),
        &[Source::MGADLCHANGE],
    ),
    not_valid: &[],
    notes: &[],
    open: &[text!(
        "公式様式の利用条件",
        "the terms of use of the official form"
    )],
    fact: None,
};
