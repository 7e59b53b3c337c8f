//! INCAT disability score, and the adjusted INCAT: what changed between two assessments.

use super::{Asked, Band, Item, Level, Line, Rule, Score, Value};
use crate::evidence::{Fact, Source};
use crate::text::{Sentence, Text};

const ARMS: &[Level] = levels! {
    0, "0: 上肢の障害なし", "0: no arm problem";
    1, "1: 症状のみ。4 つの動作（ボタン・髪・ナイフとフォーク・小銭）に影響なし", "1: symptoms, but none of the 4 tasks (buttons, hair, knife and fork, small coins) affected";
    2, "2: 影響はあるが、できない動作はない", "2: a task is affected, none is impossible";
    3, "3: 1〜2 つの動作ができない", "3: 1 or 2 tasks are impossible";
    4, "4: 3 つまたは全部できないが、目的のある動きが残る", "4: 3 or all tasks are impossible; some purposeful movement is left";
    5, "5: 目的のある動きがない", "5: no purposeful movement";
};
const LEGS: &[Level] = levels! {
    0, "0: 歩行に影響なし", "0: walking normal";
    1, "1: 影響はあるが、屋外を一人で歩く", "1: affected, independent outdoors";
    2, "2: 屋外で片側の支え", "2: support on one side outdoors";
    3, "3: 屋外で両側の支え", "3: support on both sides outdoors";
    4, "4: 屋外は車椅子。介助で立ち、数歩歩ける", "4: wheelchair outdoors; stands and walks a few steps with help";
    5, "5: 車椅子。介助でも立って数歩歩けない", "5: wheelchair; cannot stand and walk a few steps with help";
};

const NOW: &[Item] = items! { "incat":
    "arm", Asked::Levels(ARMS), "上肢（現在）", "Arms, now";
    "leg", Asked::Levels(LEGS), "下肢（現在）", "Legs, now";
};
const BEFORE: &[Item] = items! { "adjusted-incat":
    "arm-before", Asked::Levels(ARMS), "上肢（以前）", "Arms, before";
    "leg-before", Asked::Levels(LEGS), "下肢（以前）", "Legs, before";
};
/// Before, then now: what is now is what the INCAT score itself asks.
const BEFORE_AND_NOW: &[Item] = match (BEFORE, NOW) {
    ([arm_before, leg_before], [arm, leg]) => &[*arm_before, *leg_before, *arm, *leg],
    _ => &[],
};

pub(super) const SCORE: Score = Score {
    name: text!("INCAT 障害スコア", "INCAT disability score"),
    stated: Fact::secondary(
        text!(
            "上肢 0〜5 と下肢 0〜5 の合計、0〜10。高いほど障害が重い。",
            "Arms 0 to 5 and legs 0 to 5, 0 to 10 together. Higher is worse."
        ),
        &[Source::INCAT],
    ),
    items: NOW,
    rule: Rule::Sum,
    range: (0, 10),
    bands: &[],
    change: Fact::unverified(),
    not_valid: &[],
    notes: &[],
    open: &[],
    fact: None,
};

pub(super) const ADJUSTED: Score = Score {
    name: text!(
        "調整 INCAT（以前からの変化）",
        "Adjusted INCAT (change since before)"
    ),
    stated: Fact::secondary(
        text!(
            "二回の INCAT の差。上肢の 0 と 1 の間の変化は数えない。ほかの変化はそのまま数える。",
            "The difference of two INCAT assessments. A change of the arms between 0 and 1 is not counted; every other change counts as it is."
        ),
        &[Source::ADJINC],
    ),
    items: BEFORE_AND_NOW,
    rule: Rule::AdjustedIncat,
    range: (-10, 10),
    bands: &[
        Band {
            from: -10,
            text: Fact::secondary(
                text!(
                    "1 点以上の悪化: 意味のある変化とされた大きさ。",
                    "Worse by 1 or more: a change of the size taken as meaningful."
                ),
                &[Source::ADJINC],
            ),
        },
        Band {
            from: 0,
            text: Fact::secondary(
                text!("数えられる変化なし。", "No change that counts."),
                &[Source::ADJINC],
            ),
        },
        Band {
            from: 1,
            text: Fact::secondary(
                text!(
                    "1 点以上の改善: 意味のある変化とされた大きさ。",
                    "Better by 1 or more: a change of the size taken as meaningful."
                ),
                &[Source::ADJINC],
            ),
        },
    ],
    change: Fact::secondary(
        text!(
            "1 点以上。ICE・ProCID・PATH・ADVANCE の各試験がこれを用いた。",
            "1 point or more: what the trials ICE, ProCID, PATH and ADVANCE used."
        ),
        &[Source::ADJINC],
    ),
    notes: &[Fact::app_default(text!(
        "上肢が 0 から 2 へ、または 2 から 0 へ変わったときは 2 点と数える。資料は 0 と 1 の間だけを除いている。",
        "A change of the arms from 0 to 2, or from 2 to 0, counts 2: the source leaves out only what lies between 0 and 1."
    ))],
    ..SCORE
};

/// What became better, in points; worse is below zero.
///
/// Every combination that the unknown answers leave open is tried.
pub(super) fn change(lines: &[Line]) -> Value {
    let [arm_before, leg_before, arm, leg] = lines else {
        return Value::known(0);
    };
    let arms = over(arm_before.points, arm.points, arm_change);
    let legs = over(leg_before.points, leg.points, i16::saturating_sub);
    arms.plus(legs)
}

fn arm_change(before: i16, now: i16) -> i16 {
    match (before, now) {
        (0 | 1, 0 | 1) => 0,
        (before, now) => before.saturating_sub(now),
    }
}

fn over(before: Value, now: Value, change: fn(i16, i16) -> i16) -> Value {
    let each = (before.least..=before.most)
        .flat_map(|before| (now.least..=now.most).map(move |now| change(before, now)));
    let mut each = each;
    Value::around(&mut each)
}

/// The change in words: what a minus sign means is never left to the reader.
pub(super) fn change_in_words(value: Value) -> Sentence {
    const BETTER: Text = text!("{n} 点改善", "better by {n}");
    const WORSE: Text = text!("{n} 点悪化", "worse by {n}");
    let one = |change: i16| -> Sentence {
        let figure: Sentence = change.unsigned_abs().to_string().into();
        match change {
            0 => text!("変化なし", "no change").into(),
            1.. => BETTER.fill(&[("n", figure)]),
            _ => WORSE.fill(&[("n", figure)]),
        }
    };
    if let Some(number) = value.number() {
        return one(number);
    }
    let range = text!("{least}から{most}まで", "from {least} to {most}");
    range.fill(&[("least", one(value.least)), ("most", one(value.most))])
}
