//! mEGOS: prognosis of walking in GBS, by age, diarrhoea before, and the MRC sum.
//!
//! Points and one threshold, and no percentage: the published curves were not read, and were found
//! not to fit in Europe, North America and Asia.

use super::{Asked, Band, Cut, Item, Level, NotValid, Rule, Score, ScoreId, ScoreInput};
use crate::evidence::{Condition, Fact, Source};
use crate::patient::GbsDisability;
use crate::text::Text;

const AGE: &[Cut] = cuts! {
    0 => 0, "40 歳以下", "40 or younger";
    41 => 1, "41〜60 歳", "41 to 60";
    61 => 2, "60 歳を超える", "over 60";
};
const DIARRHOEA: &[Level] = levels! {
    0, "なし", "No";
    1, "あり", "Yes";
};
const MRC_AT_ADMISSION: &[Cut] = cuts! {
    0 => 6, "30 点以下", "30 or less";
    31 => 4, "31〜40 点", "31 to 40";
    41 => 2, "41〜50 点", "41 to 50";
    51 => 0, "51〜60 点", "51 to 60";
};
const MRC_AT_DAY_7: &[Cut] = cuts! {
    0 => 9, "30 点以下", "30 or less";
    31 => 6, "31〜40 点", "31 to 40";
    41 => 3, "41〜50 点", "41 to 50";
    51 => 0, "51〜60 点", "51 to 60";
};

fn is_miller_fisher(input: &ScoreInput<'_>) -> bool {
    input.condition == Some(Condition::MillerFisher)
}

fn is_too_young(input: &ScoreInput<'_>) -> bool {
    input.patient.age.is_some_and(|age| age < 6)
}

fn walks(input: &ScoreInput<'_>) -> bool {
    let score = input.patient.gbs_disability;
    score.is_some_and(GbsDisability::walks_unaided)
}

const NOT_VALID: &[NotValid] = &[
    NotValid {
        text: Fact::secondary(
            text!(
                "純粋なミラー・フィッシャー症候群では使えない。",
                "Not valid in pure Miller Fisher syndrome."
            ),
            &[Source::MALAY],
        ),
        holds: is_miller_fisher,
    },
    NotValid {
        text: Fact::verified(
            text!(
                "国際コホートでの検証は 6 歳以上に限られる。",
                "Its international validation was in patients aged 6 or over."
            ),
            &[Source::MEGOSV],
        ),
        holds: is_too_young,
    },
    NotValid {
        text: Fact::verified(
            text!(
                "国際コホートでの検証は、介助なしで歩けない患者に限られる。",
                "Its international validation was in patients unable to walk unaided."
            ),
            &[Source::MEGOSV],
        ),
        holds: walks,
    },
];

const NOTES: &[Fact<Text>] = &[
    Fact::verified(
        text!(
            "確率は示さない。原著の曲線より、欧州・北米では転帰が悪く、アジアでは良かった。",
            "No percentage is shown: outcomes were worse than the original curves in Europe and North America, and better in Asia."
        ),
        &[Source::MEGOSV],
    ),
    Fact::app_default(text!(
        "点数は一つの二次資料で読んだもので、原著では確認していない。",
        "The points were read in one secondary source and not in the original paper."
    )),
];

const OPEN: &[Text] = &[text!(
    "発症前のどの期間の下痢を数えるか",
    "within which time before onset diarrhoea counts"
)];

const AT_ADMISSION: &[Item] = items! { "megos":
    "age", Asked::Age(AGE), "年齢", "Age";
    "diarrhoea", Asked::Levels(DIARRHOEA), "先行する下痢", "Diarrhoea before";
    "mrc", Asked::Total(ScoreId::Mrc, MRC_AT_ADMISSION), "MRC 合計（入院時）", "MRC sum at admission";
};

const AT_DAY_7: &[Item] = items! { "megos-day7":
    "age", Asked::Age(AGE), "年齢", "Age";
    // One fact, asked once: both assessments keep it under the name of the first.
    "mrc", Asked::Total(ScoreId::MrcDay7, MRC_AT_DAY_7), "MRC 合計（7 日目）", "MRC sum at day 7";
};

/// The items of day 7, with the diarrhoea of the admission.
const DAY_7_ITEMS: &[Item] = match (AT_ADMISSION, AT_DAY_7) {
    ([_, diarrhoea, ..], [age, mrc, ..]) => &[*age, *diarrhoea, *mrc],
    _ => &[],
};

pub(super) const ADMISSION: Score = Score {
    name: text!("mEGOS（入院時）", "mEGOS at admission"),
    stated: Fact::secondary(
        text!(
            "GBS で歩行が戻らない見込みを 0〜9 点で示す。年齢 0〜2、下痢 0〜1、入院時の MRC 合計 0〜6。高いほど悪い。",
            "How likely walking is not to return in GBS, 0 to 9: age 0 to 2, diarrhoea 0 to 1, MRC sum at admission 0 to 6. Higher is worse."
        ),
        &[Source::CODE],
    ),
    items: AT_ADMISSION,
    rule: Rule::Sum,
    range: (0, 9),
    // SID-GBS set its threshold for day 7: at admission no threshold was read.
    bands: &[],
    change: Fact::unverified(),
    not_valid: NOT_VALID,
    notes: NOTES,
    open: OPEN,
    fact: None,
};

pub(super) const DAY_7: Score = Score {
    name: text!("mEGOS（7 日目）", "mEGOS at day 7"),
    stated: Fact::secondary(
        text!(
            "GBS で歩行が戻らない見込みを 0〜12 点で示す。年齢 0〜2、下痢 0〜1、7 日目の MRC 合計 0〜9。高いほど悪い。",
            "How likely walking is not to return in GBS, 0 to 12: age 0 to 2, diarrhoea 0 to 1, MRC sum at day 7 0 to 9. Higher is worse."
        ),
        &[Source::CODE],
    ),
    items: DAY_7_ITEMS,
    range: (0, 12),
    bands: &[
        Band {
            from: 0,
            text: Fact::verified(
                text!(
                    "6 点未満: SID-GBS 試験の予後不良の基準に達しない。",
                    "Below 6: does not reach what the SID-GBS trial took as a poor prognosis."
                ),
                &[Source::SID1],
            ),
        },
        Band {
            from: 6,
            text: Fact::verified(
                text!(
                    "6 点以上: SID-GBS 試験が予後不良とした基準。同試験ではこの群への 2 コース目の IVIG に利益はなく、重い有害事象が多かった。",
                    "6 or more: what the SID-GBS trial took as a poor prognosis. In these patients it found no benefit of a second course of IVIG, and more serious adverse events."
                ),
                &[Source::SID1],
            ),
        },
    ],
    ..ADMISSION
};
