//! EGRIS: how likely a patient with GBS is to need a ventilator in the first week.

use super::{Asked, Band, Cut, Level, Rule, Score, ScoreId};
use crate::evidence::{Fact, Source};

const DAYS: &[Level] = levels! {
    0, "7 日を超える", "more than 7 days";
    1, "4〜7 日", "4 to 7 days";
    2, "3 日以内", "3 days or less";
};
const CRANIAL: &[Level] = levels! {
    0, "なし", "No";
    1, "あり", "Yes";
};
const MRC: &[Cut] = cuts! {
    0 => 4, "20 点以下", "20 or less";
    21 => 3, "21〜30 点", "21 to 30";
    31 => 2, "31〜40 点", "31 to 40";
    41 => 1, "41〜50 点", "41 to 50";
    51 => 0, "51〜60 点", "51 to 60";
};

pub(super) const SCORE: Score = Score {
    name: text!("EGRIS（入院時）", "EGRIS at admission"),
    stated: Fact::secondary(
        text!(
            "GBS で最初の 1 週間に人工呼吸が必要となる見込みを 0〜7 点で示す。発症から入院までの日数 0〜2、顔面・球麻痺 0〜1、入院時の MRC 合計 0〜4。",
            "How likely a ventilator is needed in the first week of GBS, 0 to 7: days from onset to admission 0 to 2, facial or bulbar weakness 0 to 1, MRC sum at admission 0 to 4."
        ),
        &[Source::CODE],
    ),
    items: items! { "egris":
        "days", Asked::Levels(DAYS), "筋力低下の発症から入院まで", "From onset of weakness to admission";
        "cranial", Asked::Levels(CRANIAL), "顔面または球麻痺", "Facial or bulbar weakness";
        "mrc", Asked::Total(ScoreId::Mrc, MRC), "MRC 合計（入院時）", "MRC sum at admission";
    },
    rule: Rule::Sum,
    range: (0, 7),
    bands: &[
        Band {
            from: 0,
            text: Fact::secondary(
                text!(
                    "0〜2 点: 原著コホートで 4% が 1 週間以内に人工呼吸。",
                    "0 to 2: 4% of the original cohort were ventilated within 1 week."
                ),
                &[Source::CODE],
            ),
        },
        Band {
            from: 3,
            text: Fact::secondary(
                text!(
                    "3〜4 点: 原著コホートで 24% が 1 週間以内に人工呼吸。",
                    "3 to 4: 24% of the original cohort were ventilated within 1 week."
                ),
                &[Source::CODE],
            ),
        },
        Band {
            from: 5,
            text: Fact::secondary(
                text!(
                    "5 点以上: 原著コホートで 65% が 1 週間以内に人工呼吸。",
                    "5 or more: 65% of the original cohort were ventilated within 1 week."
                ),
                &[Source::CODE],
            ),
        },
    ],
    change: Fact::unverified(),
    not_valid: &[],
    notes: &[
        Fact::secondary(
            text!(
                "入院時の一度の評価で、外部検証での AUC は 0.82（確実性は中等度）。",
                "Taken once, at admission. AUC 0.82 in validation, of moderate certainty."
            ),
            &[Source::NEUROP],
        ),
        Fact::secondary(
            text!(
                "オランダの計算ページは、3 点以上で神経内科の重症病床、5 点以上で集中治療医への相談を勧める。",
                "A Dutch calculator advises a neurology high-care bed from 3, and asking the intensivist from 5."
            ),
            &[Source::EVID],
        ),
        Fact::app_default(text!(
            "点数は一つの二次資料で読んだもので、原著では確認していない。",
            "The points were read in one secondary source and not in the original paper."
        )),
    ],
    open: &[],
    fact: None,
};
