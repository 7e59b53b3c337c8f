//! IgM paraproteinaemic demyelinating neuropathy.

use crate::evidence::Source::{S21, S32, S33, S127};
use crate::evidence::library::{
    Arm, Detail, Estimate, Given, IVIG, Mean, Measure, PLACEBO, Rank, TWO, V_PLACEBO, Wanted,
};
use crate::evidence::{Course, Fact, Interval, Phase};
use crate::text::Text;

const INTERFERON: Text = text!("インターフェロンα", "Interferon alfa");
const V_INTERFERON: (Text, Text) = (IVIG, INTERFERON);

pub(super) const DALAKAS_1996: Detail = Detail {
    year: Fact::verified(1996, &[S32]),
    arms: &[
        Arm::new(
            IVIG,
            Fact::secondary(
                Given::Ivig(&[Phase::every(Course::total(2000), Interval::Months(1), 3)]),
                &[S21],
            ),
            Fact::unverified(),
        ),
        Arm::new(PLACEBO, Fact::secondary(Given::Other(PLACEBO), &[S21]), Fact::unverified()),
    ],
    ..Detail::NONE
};

pub(super) const COMI_2002: Detail = Detail {
    year: Fact::verified(2002, &[S32]),
    arms: &[
        Arm::new(IVIG, Fact::secondary(Given::Ivig(TWO), &[S21]), Fact::unverified()),
        Arm::new(PLACEBO, Fact::secondary(Given::Other(PLACEBO), &[S21]), Fact::unverified()),
    ],
    ..Detail::NONE
};

pub(super) const MARIETTE_1997: Detail = Detail {
    year: Fact::verified(1997, &[S33]),
    arms: &[
        Arm::new(
            IVIG,
            Fact::verified(
                Given::Ivig(&[
                    Phase::once(Course::total(2000)),
                    Phase::open_ended(Course::total(1000), Interval::Weeks(3)),
                ]),
                &[S33],
            ),
            Fact::verified(10, &[S33, S127]),
        ),
        Arm::new(
            INTERFERON,
            Fact::verified(
                Given::Other(text!(
                    "300 万単位/m² を週 3 回皮下注射",
                    "3 million units/m² subcutaneously three times a week",
                )),
                &[S33],
            ),
            Fact::verified(10, &[S33, S127]),
        ),
    ],
    primary: Fact::verified(
        text!(
            "6 か月後の神経障害の臨床スコア",
            "Clinical neuropathy disability score at 6 months",
        ),
        &[S33],
    ),
    estimates: &[
        Estimate::new(
            Rank::Primary,
            text!("6 か月後に 20% を超えて改善", "Better by more than 20% at 6 months"),
            V_INTERFERON,
            Wanted::More,
            Fact::verified(Measure::counts(1, 10, 8, 10), &[S33, S127]),
            "0.005",
        ),
        Estimate::new(
            Rank::Primary,
            text!("平均スコアの改善（点）", "Improvement in the mean score, points"),
            V_INTERFERON,
            Wanted::More,
            Fact::verified(
                Measure::Means(
                    Mean::of("-2.3").sd("7.6").patients(10),
                    Mean::of("7.5").sd("11.1").patients(10),
                ),
                &[S33, S127],
            ),
            "0.02",
        ),
    ],
    ..Detail::NONE
};
