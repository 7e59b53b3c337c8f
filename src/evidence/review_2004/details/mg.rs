//! Myasthenia gravis, and Lambert-Eaton myasthenic syndrome.

use crate::evidence::Source::{Review, S35, S36, S37, S38, S39, S41, S105, S129};
use crate::evidence::library::{
    Arm, DAYS_2, Detail, Estimate, Given, IVIG, Mean, Measure, PLACEBO, PLASMA_EXCHANGE, Rank,
    Subgroup, V_EXCHANGE, Wanted,
};
use crate::evidence::{Course, Fact, Phase};
use crate::text::Text;

const TWO_V_ONE: (Text, Text) = (text!("2 g/kg 群", "2 g/kg"), text!("1 g/kg 群", "1 g/kg"));

pub(super) const GAJDOS_1997: Detail = Detail {
    year: Fact::secondary(1997, &[S37]),
    arms: &[
        Arm::new(
            IVIG,
            Fact::review_only(Given::IvigAs(text!(
                "0.4 g/kg/日を 3 日間または 5 日間（1.2 または 2 g/kg）",
                "0.4 g/kg a day for 3 or 5 days (1.2 or 2 g/kg)",
            ))),
            Fact::unverified(),
        ),
        Arm::new(
            PLASMA_EXCHANGE,
            Fact::inferred(
                Given::Other(text!("おそらく 3 回", "Probably three exchanges")),
                &[Review],
            ),
            Fact::unverified(),
        ),
    ],
    primary: Fact::secondary(
        text!(
            "15 日目の筋無力症筋力スコア",
            "Myasthenic muscle score at day 15"
        ),
        &[S35],
    ),
    estimates: &[Estimate::new(
        Rank::Primary,
        text!(
            "15 日目の筋力スコアの差（点、符号の向きは未確認）",
            "Difference in muscle score at day 15, points (its sign is not explained)"
        ),
        V_EXCHANGE,
        Wanted::More,
        Fact::secondary(Measure::difference("-1.00", "-7.72", "5.72"), &[S35]),
        "",
    )],
    adverse: &[Fact::secondary(
        text!(
            "この試験のものは見つかっていない。Cochrane が集めた試験全体では、IVIG の有害事象は中等度で自然に治まり（発熱、悪心、頭痛）、血漿交換より軽いようにみえたが、統計的な比較はない。",
            "None found for this trial. Across the trials of Cochrane those of IVIG were moderate and settled by themselves (fever, nausea, headache) and seemed milder than with plasma exchange, not compared statistically.",
        ),
        &[S105],
    )],
    subgroups: &[Subgroup::new(
        text!("3 日間と 5 日間の比較", "3 days against 5 days"),
        Fact::unverified(),
    )],
    ..Detail::NONE
};

pub(super) const RONAGER_2001: Detail = Detail {
    year: Fact::verified(2001, &[S39]),
    arms: &[
        Arm::new(IVIG, Fact::unverified(), Fact::unverified()),
        Arm::new(PLASMA_EXCHANGE, Fact::unverified(), Fact::unverified()),
    ],
    primary: Fact::verified(
        text!(
            "定量的 MG 臨床スコア（治療前、1 週、4 週）",
            "Quantified MG clinical score, before treatment and at 1 and 4 weeks",
        ),
        &[S39],
    ),
    ..Detail::NONE
};

pub(super) const WOLFE_2002: Detail = Detail {
    year: Fact::verified(2002, &[S38]),
    conduct: &[Fact::verified(
        text!(
            "製剤の不足で早期に中止",
            "Stopped early, IVIG in short supply"
        ),
        &[S38],
    )],
    arms: &[
        Arm::new(
            IVIG,
            Fact::verified(
                Given::IvigAs(text!(
                    "初回 2 g/kg、3 週後に 1 g/kg",
                    "2 g/kg at induction, 1 g/kg after 3 weeks",
                )),
                &[S38],
            ),
            Fact::verified(6, &[S38]),
        ),
        Arm::new(
            PLACEBO,
            Fact::verified(Given::Other(text!("5% アルブミン", "5% albumin")), &[S38]),
            Fact::verified(9, &[S38]),
        ),
    ],
    primary: Fact::verified(
        text!(
            "42 日目の定量的 MG スコアの変化",
            "Change in quantitative MG score at day 42",
        ),
        &[S38],
    ),
    ..Detail::NONE
};

pub(super) const GAJDOS_2005: Detail = Detail {
    year: Fact::verified(2005, &[S36]),
    conduct: &[Fact::verified(
        text!(
            "多施設の優越性試験、1996 年 11 月 13 日〜2002 年 10 月 26 日",
            "A superiority trial of several centres, 13 November 1996 to 26 October 2002"
        ),
        &[S36, S129],
    )],
    arms: &[
        Arm::new(
            TWO_V_ONE.0,
            Fact::verified(Given::Ivig(DAYS_2), &[S36, S129]),
            Fact::unverified(),
        ),
        Arm::new(
            TWO_V_ONE.1,
            Fact::verified(
                Given::IvigWith(
                    &[Phase::once(Course::daily(1000, 1, 1000))],
                    text!("2 日目はプラセボ", "Placebo on day 2"),
                ),
                &[S36, S129],
            ),
            Fact::unverified(),
        ),
    ],
    primary: Fact::verified(
        text!(
            "2 週後の筋無力症筋力スコアの改善",
            "Improvement in myasthenic muscular score at 2 weeks",
        ),
        &[S36],
    ),
    estimates: &[
        Estimate::new(
            Rank::Primary,
            text!(
                "2 週後のスコアの改善（点）",
                "Improvement in score at 2 weeks, points"
            ),
            TWO_V_ONE,
            Wanted::More,
            Fact::verified(
                Measure::Means(
                    Mean::of("19.33").interval("15.82", "22.85"),
                    Mean::of("15.49").interval("12.09", "18.90"),
                ),
                &[S36, S129],
            ),
            "0.12",
        ),
        Estimate::new(
            Rank::Primary,
            text!("同、差（点）", "The same, difference in points"),
            TWO_V_ONE,
            Wanted::More,
            Fact::verified(Measure::difference("3.84", "-1.03", "8.71"), &[S36, S129]),
            "0.12",
        ),
    ],
    ..Detail::NONE
};

pub(super) const BAIN_1996: Detail = Detail {
    year: Fact::inferred(1996, &[S41]),
    arms: &[
        Arm::new(
            IVIG,
            Fact::verified(Given::Ivig(DAYS_2), &[S41]),
            Fact::unverified(),
        ),
        Arm::new(
            PLACEBO,
            Fact::verified(
                Given::Other(text!("0.3% アルブミン、同量", "0.3% albumin, equal volume")),
                &[S41],
            ),
            Fact::unverified(),
        ),
    ],
    primary: Fact::verified(
        text!(
            "四肢、呼吸、球の筋力の、8 週間の曲線下面積",
            "Limb, respiratory and bulbar strength, area under the curve over 8 weeks",
        ),
        &[S41],
    ),
    ..Detail::NONE
};
