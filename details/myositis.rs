//! Dermatomyositis, polymyositis, inclusion body myositis; and stiff-person syndrome.

use crate::evidence::Source::{S42, S45, S46, S47, S48, S49, S50, S83, S118, S119};
use crate::evidence::library::{
    Arm, Detail, Estimate, Given, IVIG, Listing, Mean, Measure, PLACEBO, Rank, Subgroup, V_PLACEBO,
    Wanted,
};
use crate::evidence::{Course, Direction, Fact, Interval, Phase};
use crate::text::Text;

const MONTHLY_3: &[Phase] = &[Phase::every(Course::total(2000), Interval::Months(1), 3)];
const PREDNISONE: Text = text!("プレドニゾン", "Prednisone");
const WITH_PREDNISONE: (Text, Text) = (
    text!("IVIG とプレドニゾン", "IVIG with prednisone"),
    text!("プラセボとプレドニゾン", "Placebo with prednisone"),
);

pub(super) const DM_DALAKAS_1993: Detail = Detail {
    year: Fact::verified(1993, &[S42]),
    arms: &[
        Arm::new(
            IVIG,
            Fact::verified(
                Given::IvigWith(
                    MONTHLY_3,
                    text!("プレドニゾンを続けて（平均 25 mg/日）", "On prednisone (mean 25 mg a day)"),
                ),
                &[S42],
            ),
            Fact::verified(8, &[S42]),
        ),
        Arm::new(
            PLACEBO,
            Fact::verified(
                Given::Other(text!("プラセボ、プレドニゾンを続けて", "Placebo, on prednisone")),
                &[S42],
            ),
            Fact::verified(7, &[S42]),
        ),
    ],
    estimates: &[
        Estimate::new(
            Rank::Other,
            text!(
                "著明な改善（クロスオーバーを含む全投与）",
                "Major improvement (all exposures, crossover included)",
            ),
            V_PLACEBO,
            Wanted::More,
            Fact::verified(Measure::counts(9, 12, 0, 11), &[S42]),
            "",
        ),
        Estimate::new(
            Rank::Other,
            text!(
                "悪化（クロスオーバーを含む全投与。IVIG は 9+2+1=12 から計算）",
                "Worse (all exposures, crossover included; IVIG computed from 9+2+1=12)",
            ),
            V_PLACEBO,
            Wanted::Less,
            Fact::computed(Measure::counts(0, 12, 5, 11), &[S42]),
            "",
        ),
    ],
    ..Detail::NONE
};

pub(super) const PM_CHERIN_2002: Detail = Detail {
    listing: Listing::ReliedOn,
    year: Fact::verified(2002, &[S83]),
    arms: &[Arm::new(
        IVIG,
        Fact::verified(
            Given::IvigAs(text!(
                "1 g/kg/日 × 2 日間を月 1 回、平均 4〜6 か月",
                "1 g/kg a day for 2 days each month, 4 to 6 months on average",
            )),
            &[S83],
        ),
        Fact::verified(35, &[S83]),
    )],
    ..Detail::NONE
};

pub(super) const IBM_DALAKAS_1997: Detail = Detail {
    year: Fact::verified(1997, &[S45]),
    arms: &[
        Arm::new(
            IVIG,
            Fact::verified(Given::Ivig(MONTHLY_3), &[S45]),
            Fact::verified(9, &[S45, S118]),
        ),
        Arm::new(
            PLACEBO,
            Fact::secondary(
                Given::Other(text!(
                    "ブドウ糖加 0.45% 食塩液",
                    "Dextrose in half-normal (0.45%) saline",
                )),
                &[S46],
            ),
            Fact::verified(10, &[S45, S118]),
        ),
    ],
    estimates: &[
        Estimate::new(
            Rank::Other,
            text!("拡張 MRC スコアの変化（点）", "Change in the expanded MRC score, points"),
            V_PLACEBO,
            Wanted::More,
            Fact::verified(
                Measure::Means(
                    Mean::of("4.2").from_to("-16", "39.8"),
                    Mean::of("-2.7").from_to("-10", "8"),
                ),
                &[S45, S118],
            ),
            "<0.1",
        ),
        Estimate::new(
            Rank::Other,
            text!(
                "MRC で 10 点を超える改善（同じ 19 例。プラセボ期に失われた）",
                "Gained more than 10 MRC points (the same 19 patients; lost on placebo)",
            ),
            V_PLACEBO,
            Wanted::More,
            Fact::computed(Measure::counts(6, 19, 0, 19), &[S45]),
            "",
        ),
    ],
    subgroups: &[
        Subgroup::new(
            text!("下肢の筋力（39%、p<0.05）", "Strength of lower limbs (39%, p<0.05)"),
            Fact::verified(Direction::Superior, &[S45]),
        ),
        Subgroup::new(
            text!("超音波での嚥下時間（p<0.05）", "Swallowing duration on ultrasound (p<0.05)"),
            Fact::verified(Direction::Superior, &[S45]),
        ),
    ],
    ..Detail::NONE
};

pub(super) const IBM_WALTER_2000: Detail = Detail {
    year: Fact::verified(2000, &[S47]),
    arms: &[
        Arm::new(
            IVIG,
            Fact::verified(
                Given::Ivig(&[Phase::every(Course::total(2000), Interval::Months(1), 6)]),
                &[S47],
            ),
            Fact::unverified(),
        ),
        Arm::new(
            PLACEBO,
            Fact::verified(Given::Other(text!("プラセボ、6 か月", "Placebo, 6 months")), &[S47]),
            Fact::unverified(),
        ),
    ],
    adverse: &[Fact::verified(
        text!("重い副作用はなかった。", "No serious side effects."),
        &[S47],
    )],
    subgroups: &[Subgroup::new(
        text!("神経筋症状スコア（11% の改善）", "Neuromuscular Symptom Score (11% better)"),
        Fact::verified(Direction::Superior, &[S47, S119]),
    )],
    ..Detail::NONE
};

pub(super) const IBM_DALAKAS_2001: Detail = Detail {
    year: Fact::verified(2001, &[S48]),
    arms: &[
        Arm::new(
            WITH_PREDNISONE.0,
            Fact::review_only(Given::IvigWith(MONTHLY_3, PREDNISONE)),
            Fact::verified(19, &[S48]),
        ),
        Arm::new(
            WITH_PREDNISONE.1,
            Fact::verified(Given::Other(WITH_PREDNISONE.1), &[S48]),
            Fact::verified(17, &[S48]),
        ),
    ],
    primary: Fact::verified(
        text!("定量的筋力と修正 MRC", "Quantitative muscle strength and modified MRC"),
        &[S48],
    ),
    subgroups: &[Subgroup::new(
        text!("壊死線維の減少（p<0.01）", "Fewer necrotic fibres (p<0.01)"),
        Fact::verified(Direction::Superior, &[S48]),
    )],
    adverse: &[Fact::secondary(
        text!("プラセボ群の 1 例が脱落した。", "One on placebo withdrew."),
        &[S49],
    )],
    ..Detail::NONE
};

pub(super) const SPS_DALAKAS_2001: Detail = Detail {
    year: Fact::verified(2001, &[S50]),
    arms: &[
        Arm::new(
            IVIG,
            Fact::secondary(
                Given::Ivig(&[Phase::every(
                    Course::daily(1000, 2, 2000),
                    Interval::Months(1),
                    3,
                )]),
                &[S50],
            ),
            Fact::unverified(),
        ),
        Arm::new(PLACEBO, Fact::verified(Given::Other(PLACEBO), &[S50]), Fact::unverified()),
    ],
    primary: Fact::verified(
        text!(
            "筋硬直分布指数と刺激過敏性尺度",
            "Distribution-of-stiffness index and heightened-sensitivity scale",
        ),
        &[S50],
    ),
    adverse: &[
        Fact::secondary(
            text!(
                "1 例で重い発疹が出て盲検が破れた。",
                "One severe rash broke the blinding.",
            ),
            &[S50],
        ),
        Fact::verified(
            text!("著者は忍容性良好とする。", "Well tolerated, by the authors."),
            &[S50],
        ),
    ],
    ..Detail::NONE
};
