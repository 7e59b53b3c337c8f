//! Multiple sclerosis.

use crate::evidence::Source::{S51, S52, S53, S54, S55, S56, S58, S59, S60, S96, S120, S121, S122, S130};
use crate::evidence::library::{
    Arm, Detail, Estimate, Given, IVIG, Mean, Measure, PLACEBO, Rank, Subgroup, V_PLACEBO, Wanted,
};
use crate::evidence::{Course, Direction, Fact, Interval, Phase};
use crate::text::Text;

const RELAPSES: Text = text!("年間再発率", "Yearly relapse rate");
const EDSS: Text = text!("EDSS の変化", "Change in EDSS");
const FREE: Text = text!("再発のなかった例", "Free of relapse");
const LOW: Text = Text::same("0.2 g/kg");
const HIGH: Text = Text::same("0.4 g/kg");
const LOW_V_PLACEBO: (Text, Text) = (LOW, PLACEBO);
const HIGH_V_PLACEBO: (Text, Text) = (HIGH, PLACEBO);

pub(super) const FAZEKAS_1997: Detail = Detail {
    year: Fact::verified(1997, &[S51]),
    arms: &[
        Arm::new(
            IVIG,
            Fact::verified(
                Given::IvigAs(text!(
                    "0.15〜0.2 g/kg を月 1 回、2 年間",
                    "0.15 to 0.2 g/kg once a month for 2 years",
                )),
                &[S51, S52],
            ),
            Fact::verified(75, &[S120]),
        ),
        Arm::new(
            PLACEBO,
            Fact::verified(Given::Other(PLACEBO), &[S51]),
            Fact::verified(73, &[S120]),
        ),
    ],
    estimates: &[
        Estimate::new(
            Rank::Other,
            EDSS,
            V_PLACEBO,
            Wanted::Less,
            Fact::verified(
                Measure::Means(
                    Mean::of("-0.23").sd("0.89").patients(75),
                    Mean::of("0.12").sd("1.07").patients(73),
                ),
                &[S51, S52],
            ),
            "0.008",
        ),
        Estimate::new(
            Rank::Other,
            text!("障害度の改善", "Disability improved"),
            V_PLACEBO,
            Wanted::More,
            Fact::verified(Measure::shares("31", "14"), &[S51, S52]),
            "0.041",
        ),
        Estimate::new(
            Rank::Other,
            text!("障害度の悪化", "Disability worse"),
            V_PLACEBO,
            Wanted::Less,
            Fact::verified(Measure::shares("16", "23"), &[S51, S52]),
            "0.041",
        ),
        Estimate::new(
            Rank::Other,
            RELAPSES,
            V_PLACEBO,
            Wanted::Less,
            Fact::verified(Measure::values("0.52", "1.26"), &[S51, S52]),
            "0.0037",
        ),
        Estimate::new(
            Rank::Other,
            FREE,
            V_PLACEBO,
            Wanted::More,
            Fact::verified(Measure::shares("53", "36"), &[S51, S52]),
            "0.03",
        ),
    ],
    adverse: &[Fact::verified(text!("4% 対 5%。", "4% v 5%."), &[S51, S52])],
    ..Detail::NONE
};

pub(super) const ACHIRON_1998: Detail = Detail {
    year: Fact::verified(1998, &[S53]),
    arms: &[
        Arm::new(
            IVIG,
            Fact::verified(
                Given::IvigAs(text!(
                    "0.4 g/kg/日 × 5 日間、次いで 0.4 g/kg を 2 か月ごとに 2 年間",
                    "0.4 g/kg a day for 5 days, then 0.4 g/kg every 2 months for 2 years",
                )),
                &[S53],
            ),
            Fact::verified(20, &[S53]),
        ),
        Arm::new(
            PLACEBO,
            Fact::verified(Given::Other(PLACEBO), &[S53]),
            Fact::verified(20, &[S53]),
        ),
    ],
    estimates: &[
        Estimate::new(
            Rank::Other,
            text!("1 年目の増悪率", "Exacerbation rate, year 1"),
            V_PLACEBO,
            Wanted::Less,
            Fact::verified(
                Measure::Means(Mean::of("0.75").patients(20), Mean::of("1.8").patients(20)),
                &[S53],
            ),
            "0.0006",
        ),
        Estimate::new(
            Rank::Other,
            text!("2 年目の増悪率", "Exacerbation rate, year 2"),
            V_PLACEBO,
            Wanted::Less,
            Fact::verified(
                Measure::Means(Mean::of("0.42").patients(20), Mean::of("1.4").patients(20)),
                &[S53],
            ),
            "0.0006",
        ),
        Estimate::new(
            Rank::Other,
            text!("増悪のなかった例", "Free of exacerbation"),
            V_PLACEBO,
            Wanted::More,
            Fact::verified(Measure::counts(6, 20, 0, 20), &[S53]),
            "",
        ),
        Estimate::new(
            Rank::Other,
            text!("最初の再発までの日数", "Days to the first relapse"),
            V_PLACEBO,
            Wanted::More,
            Fact::verified(Measure::values("233", "82"), &[S53]),
            "0.003",
        ),
        Estimate::new(
            Rank::Other,
            EDSS,
            V_PLACEBO,
            Wanted::Less,
            Fact::verified(Measure::values("-0.3", "0.15"), &[S53]),
            "",
        ),
    ],
    adverse: &[Fact::verified(
        text!(
            "630 回の投与のうち 19 回（3.0%）で副作用。",
            "Side effects in 19 of 630 infusions (3.0%).",
        ),
        &[S53],
    )],
    ..Detail::NONE
};

pub(super) const SORENSEN_1998: Detail = Detail {
    // The citation was not found; a table and the preliminary report of 1997 date it.
    year: Fact::inferred(1998, &[S55, S130]),
    arms: &[
        Arm::new(
            IVIG,
            Fact::secondary(
                Given::Ivig(&[Phase::every(
                    Course::daily(1000, 2, 2000),
                    Interval::Weeks(4),
                    6,
                )]),
                &[S55, S58],
            ),
            Fact::unverified(),
        ),
        Arm::new(PLACEBO, Fact::secondary(Given::Other(PLACEBO), &[S55]), Fact::unverified()),
    ],
    estimates: &[
        Estimate::new(
            Rank::Other,
            text!(
                "増悪のなかった例（予備報告、同じ 17 例）",
                "Free of exacerbation (preliminary report, the same 17 patients)",
            ),
            V_PLACEBO,
            Wanted::More,
            Fact::verified(Measure::counts(11, 17, 6, 17), &[S130]),
            "0.05",
        ),
        Estimate::new(
            Rank::Other,
            text!("増悪の総数（予備報告）", "Exacerbations in all (preliminary report)"),
            V_PLACEBO,
            Wanted::Less,
            Fact::verified(Measure::values("11", "15"), &[S130]),
            "",
        ),
    ],
    ..Detail::NONE
};

pub(super) const LEWANSKA_2002: Detail = Detail {
    year: Fact::verified(2002, &[S54]),
    arms: &[
        Arm::new(
            LOW,
            Fact::verified(
                Given::Ivig(&[Phase::every(Course::total(200), Interval::Months(1), 12)]),
                &[S54],
            ),
            Fact::verified(17, &[S54]),
        ),
        Arm::new(
            HIGH,
            Fact::verified(
                Given::Ivig(&[Phase::every(Course::total(400), Interval::Months(1), 12)]),
                &[S54],
            ),
            Fact::verified(15, &[S54]),
        ),
        Arm::new(
            PLACEBO,
            Fact::verified(Given::Other(PLACEBO), &[S54]),
            Fact::verified(17, &[S54]),
        ),
    ],
    estimates: &[
        Estimate::new(
            Rank::Other,
            RELAPSES,
            LOW_V_PLACEBO,
            Wanted::Less,
            Fact::verified(Measure::values("0.88", "1.24"), &[S54, S96]),
            "",
        ),
        Estimate::new(
            Rank::Other,
            RELAPSES,
            HIGH_V_PLACEBO,
            Wanted::Less,
            Fact::verified(Measure::values("0.86", "1.24"), &[S54, S96]),
            "",
        ),
        Estimate::new(
            Rank::Other,
            EDSS,
            LOW_V_PLACEBO,
            Wanted::Less,
            Fact::verified(Measure::values("-0.029", "0.29"), &[S54]),
            "0.0117",
        ),
        Estimate::new(
            Rank::Other,
            EDSS,
            HIGH_V_PLACEBO,
            Wanted::Less,
            Fact::verified(Measure::values("-0.066", "0.29"), &[S54]),
            "0.0117",
        ),
        Estimate::new(
            Rank::Other,
            text!("T2 病変容積の変化（%）", "Change in T2 volume, %"),
            LOW_V_PLACEBO,
            Wanted::Less,
            Fact::verified(Measure::values("3.6", "13.56"), &[S54]),
            "",
        ),
        Estimate::new(
            Rank::Other,
            text!("T2 病変容積の変化（%）", "Change in T2 volume, %"),
            HIGH_V_PLACEBO,
            Wanted::Less,
            Fact::verified(Measure::values("-3.95", "13.56"), &[S54]),
            "",
        ),
    ],
    subgroups: &[Subgroup::new(
        text!("0.2 g/kg と 0.4 g/kg の比較", "0.2 against 0.4 g/kg"),
        Fact::verified(Direction::DosesNotDifferent, &[S54]),
    )],
    ..Detail::NONE
};

pub(super) const NOSEWORTHY_2000: Detail = Detail {
    year: Fact::verified(2000, &[S59, S121]),
    arms: &[
        Arm::new(
            IVIG,
            Fact::verified(
                Given::IvigAs(text!(
                    "0.4 g/kg/日 × 5 日間、次いで 2 週ごとに 1 回を 3 か月（計 11 回）",
                    "0.4 g/kg a day for 5 days, then one infusion every 2 weeks for 3 months (11 in all)",
                )),
                &[S56, S59],
            ),
            Fact::unverified(),
        ),
        Arm::new(PLACEBO, Fact::verified(Given::Other(PLACEBO), &[S59]), Fact::unverified()),
    ],
    primary: Fact::verified(
        text!("6 か月後の等尺性筋力", "Isometric strength at 6 months"),
        &[S59, S121],
    ),
    adverse: &[Fact::verified(
        text!("忍容性は良好であった。", "Well tolerated."),
        &[S59, S121],
    )],
    ..Detail::NONE
};

pub(super) const NOSEWORTHY_2001: Detail = Detail {
    year: Fact::verified(2001, &[S60, S122]),
    arms: &[
        Arm::new(
            IVIG,
            Fact::verified(
                Given::IvigAs(text!(
                    "0.4 g/kg/日 × 5 日間、次いで月 1 回を 3 か月（月 1 回の用量は未確認）",
                    "0.4 g/kg a day for 5 days, then one infusion a month for 3 months (dose of those not verified)",
                )),
                &[S60],
            ),
            Fact::unverified(),
        ),
        Arm::new(PLACEBO, Fact::verified(Given::Other(PLACEBO), &[S60]), Fact::unverified()),
    ],
    primary: Fact::verified(
        text!("6 か月後の視力（logMAR）", "Visual acuity (logMAR) at 6 months"),
        &[S60],
    ),
    subgroups: &[Subgroup::new(
        text!(
            "臨床的に安定した MS の視機能（探索的）",
            "Visual function in clinically stable MS (exploratory)",
        ),
        Fact::verified(Direction::Superior, &[S60]),
    )],
    ..Detail::NONE
};
