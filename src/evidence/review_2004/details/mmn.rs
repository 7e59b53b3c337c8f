//! Multifocal motor neuropathy, and amyotrophic lateral sclerosis.

use crate::evidence::Source::{S20, S23, S25, S26, S27, S28, S29, S31};
use crate::evidence::library::{
    Arm, DAYS_5, Detail, Estimate, Given, IVIG, Listing, Mean, Measure, PLACEBO, Rank, Subgroup,
    V_PLACEBO, Wanted,
};
use crate::evidence::{Course, Direction, Fact, Interval, Phase};
use crate::text::Text;

const FIVE_MONTHLY: &[Phase] = &[Phase::every(
    Course::daily(500, 5, 2500),
    Interval::Months(1),
    3,
)];
const IVIG_FIRST: (Text, Text) = (
    text!("IVIG 先行", "IVIG first"),
    text!("プラセボ先行", "Placebo first"),
);

pub(super) const AZULAY_1994: Detail = Detail {
    year: Fact::verified(1994, &[S23]),
    arms: &[
        Arm::new(
            IVIG,
            Fact::secondary(Given::Ivig(DAYS_5), &[S20]),
            Fact::unverified(),
        ),
        Arm::new(
            PLACEBO,
            Fact::secondary(Given::Other(PLACEBO), &[S20]),
            Fact::unverified(),
        ),
    ],
    ..Detail::NONE
};

pub(super) const VAN_DEN_BERG_1995: Detail = Detail {
    arms: &[
        Arm::new(
            IVIG,
            Fact::secondary(Given::Ivig(DAYS_5), &[S20]),
            Fact::unverified(),
        ),
        Arm::new(
            PLACEBO,
            Fact::secondary(Given::Other(PLACEBO), &[S20]),
            Fact::unverified(),
        ),
    ],
    estimates: &[Estimate::new(
        Rank::Other,
        text!("改善した例（同じ 6 例）", "Improved (the same 6 patients)"),
        V_PLACEBO,
        Wanted::More,
        Fact::secondary(Measure::counts(5, 6, 0, 6), &[S20]),
        "",
    )],
    ..Detail::NONE
};

pub(super) const FEDERICO_2000: Detail = Detail {
    year: Fact::verified(2000, &[S23, S25]),
    arms: &[
        Arm::new(
            IVIG,
            Fact::verified(Given::Ivig(DAYS_5), &[S25]),
            Fact::unverified(),
        ),
        Arm::new(
            PLACEBO,
            Fact::verified(
                Given::Other(text!("ブドウ糖液または食塩液", "Dextrose or saline")),
                &[S25],
            ),
            Fact::unverified(),
        ),
    ],
    estimates: &[
        Estimate::new(
            Rank::Other,
            text!(
                "約 28 日後の神経学的障害スコアの改善（点）",
                "Better by the neurological disability score after about 28 days, points",
            ),
            V_PLACEBO,
            Wanted::More,
            Fact::verified(
                Measure::Means(
                    Mean::of("6.7").bracket("3.3").patients(16),
                    Mean::of("-2.1").bracket("3.0").patients(16),
                ),
                &[S20, S25],
            ),
            "0.038",
        ),
        Estimate::new(
            Rank::Other,
            text!(
                "弱い側の握力の変化（kg）",
                "Change in grip of the weaker side, kg"
            ),
            V_PLACEBO,
            Wanted::More,
            Fact::verified(
                Measure::Means(
                    Mean::of("6.4").bracket("1.9").patients(16),
                    Mean::of("-1.0").bracket("0.8").patients(16),
                ),
                &[S20, S25],
            ),
            "0.0021",
        ),
        Estimate::new(
            Rank::Other,
            text!("伝導ブロックの改善（%）", "Conduction block better by, %"),
            V_PLACEBO,
            Wanted::More,
            Fact::verified(
                Measure::Means(
                    Mean::of("12.68").bracket("5.62").patients(16),
                    Mean::of("-12.98").bracket("6.52").patients(16),
                ),
                &[S20, S25],
            ),
            "0.037",
        ),
        Estimate::new(
            Rank::Other,
            text!(
                "ブロックが消失した例（同じ 16 例）",
                "Block reversed (the same 16 patients)",
            ),
            V_PLACEBO,
            Wanted::More,
            Fact::verified(Measure::counts(5, 16, 0, 16), &[S25]),
            "",
        ),
        Estimate::new(
            Rank::Other,
            text!(
                "自覚的に改善した例（著明または大いに 9、中等度 1、軽度 1）",
                "Felt improved (dramatic or very good 9, moderate 1, mild 1)",
            ),
            V_PLACEBO,
            Wanted::More,
            Fact::computed(Measure::counts(11, 16, 0, 16), &[S25]),
            "",
        ),
    ],
    ..Detail::NONE
};

pub(super) const LEGER_2001: Detail = Detail {
    year: Fact::verified(2001, &[S26]),
    arms: &[
        Arm::new(
            IVIG_FIRST.0,
            Fact::computed(Given::Ivig(FIVE_MONTHLY), &[S26]),
            Fact::unverified(),
        ),
        Arm::new(
            IVIG_FIRST.1,
            Fact::verified(
                Given::Other(text!(
                    "プラセボ。反応しなければ 4 か月後に IVIG へ",
                    "Placebo; IVIG from month 4 without a response",
                )),
                &[S26],
            ),
            Fact::unverified(),
        ),
    ],
    estimates: &[Estimate::new(
        Rank::Other,
        text!("4 か月後の反応例", "Responders at month 4"),
        IVIG_FIRST,
        Wanted::More,
        Fact::verified(Measure::counts(7, 9, 2, 9), &[S20, S26]),
        "0.03",
    )],
    subgroups: &[
        Subgroup::new(
            text!("MRC スコア（全例）", "MRC score (all patients)",),
            Fact::verified(Direction::NoSignificantDifference, &[S20, S26]),
        ),
        Subgroup::new(
            text!(
                "以前 IVIG に反応した例: IVIG 先行 5/5、プラセボ先行 0/4",
                "Responsive before: 5/5 with IVIG first, 0/4 with placebo first",
            ),
            Fact::unverified(),
        ),
    ],
    ..Detail::NONE
};

pub(super) const VAN_DEN_BERG_1998: Detail = Detail {
    listing: Listing::Beside,
    year: Fact::verified(1998, &[S27]),
    arms: &[Arm::new(
        IVIG,
        Fact::verified(
            Given::IvigAs(text!(
                "0.4 g/kg/日 × 5 日間の後、週 1 回（用量の記載なし）",
                "0.4 g/kg a day for 5 days, then one infusion a week (dose not stated)",
            )),
            &[S27],
        ),
        Fact::verified(7, &[S27]),
    )],
    ..Detail::NONE
};

pub(super) const VAN_DEN_BERG_VOS_2002: Detail = Detail {
    listing: Listing::ReliedOn,
    year: Fact::inferred(2002, &[S28]),
    arms: &[Arm::new(
        IVIG,
        Fact::verified(
            Given::IvigAs(text!(
                "0.4 g/kg/日 × 5 日間、次いで 0.4 g/kg を週 1 回、のちに 1〜7 週に 1 回へ個別化（平均で週 7〜48 g）",
                "0.4 g/kg a day for 5 days, then 0.4 g/kg weekly, later one infusion every 1 to 7 weeks, fitted to the patient (7 to 48 g a week on average)",
            )),
            &[S28],
        ),
        Fact::verified(11, &[S28]),
    )],
    primary: Fact::unverified(),
    ..Detail::NONE
};

pub(super) const DONAGHY_1994: Detail = Detail {
    listing: Listing::Beside,
    year: Fact::verified(1994, &[S29]),
    arms: &[Arm::new(
        IVIG,
        Fact::verified(Given::Ivig(DAYS_5), &[S29]),
        Fact::unverified(),
    )],
    ..Detail::NONE
};

pub(super) const DALAKAS_1994: Detail = Detail {
    listing: Listing::ReliedOn,
    year: Fact::verified(1994, &[S31]),
    arms: &[Arm::new(
        IVIG,
        Fact::verified(
            Given::IvigAs(text!(
                "高用量を月 1 回、3 か月（体重あたりの用量の記載なし）",
                "A high dose once a month for 3 months (dose per kilogram not stated)",
            )),
            &[S31],
        ),
        Fact::verified(9, &[S31]),
    )],
    ..Detail::NONE
};
