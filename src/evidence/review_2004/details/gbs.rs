//! Guillain-Barré syndrome.

use crate::evidence::Source::{S2, S3, S4, S5, S6, S8, S9, S110, S112, S114, S128};
use crate::evidence::library::{
    Arm, DAYS_5, Detail, Estimate, Given, IVIG, Mean, Measure, PLASMA_EXCHANGE, Rank, Ratio,
    Subgroup, V_EXCHANGE, Wanted,
};
use crate::evidence::{Course, Direction, Fact, Phase};
use crate::text::Text;

const BOTH: Text = text!("血漿交換後に IVIG", "Plasma exchange, then IVIG");
const BOTH_V_EXCHANGE: (Text, Text) = (BOTH, PLASMA_EXCHANGE);
const ADD_ON: (Text, Text) = (
    text!("メチルプレドニゾロン併用", "With methylprednisolone"),
    text!("プラセボ併用", "With placebo"),
);
const SIX_V_THREE: (Text, Text) = (text!("6 日間", "6 days"), text!("3 日間", "3 days"));
const ONE_GRADE: Text = text!(
    "4 週で 1 段階以上の改善",
    "Better by at least 1 grade at 4 weeks"
);
const GRADES: Text = text!(
    "4 週での平均改善（段階）",
    "Mean improvement at 4 weeks, grades"
);
const VENTILATED: Text = text!("人工呼吸を要した割合", "Ventilated");
const TO_WALKING: Text = text!(
    "ある歩行指標までの日数（表の列は未確定）",
    "Days to a walking endpoint (column of the table uncertain)"
);

pub(super) const VAN_DER_MECHE_1992: Detail = Detail {
    year: Fact::verified(1992, &[S2]),
    conduct: &[
        Fact::verified(text!("多施設", "Several centres"), &[S2]),
        Fact::secondary(
            text!(
                "非盲検。調整者が全例を一度ずつ再評価した。",
                "Open; a coordinator scored every patient once more."
            ),
            &[S110],
        ),
    ],
    arms: &[
        Arm::new(
            IVIG,
            Fact::verified(Given::Ivig(DAYS_5), &[S2]),
            Fact::unverified(),
        ),
        Arm::new(
            PLASMA_EXCHANGE,
            Fact::secondary(
                Given::Other(text!(
                    "5 回、1 コースの合計 200〜250 mL/kg を 7〜14 日間で（1 回 40〜50 mL/kg と計算）",
                    "5 exchanges, 200 to 250 mL/kg for the whole course over 7 to 14 days (40 to 50 mL/kg each, computed)",
                )),
                &[S110],
            ),
            Fact::unverified(),
        ),
    ],
    primary: Fact::verified(
        text!(
            "7 段階の運動尺度での 4 週後の 1 段階以上の改善",
            "Better by at least 1 grade on a 7-point motor scale at 4 weeks",
        ),
        &[S2],
    ),
    estimates: &[
        Estimate::new(
            Rank::Primary,
            ONE_GRADE,
            V_EXCHANGE,
            Wanted::More,
            Fact::verified(Measure::shares("53", "34"), &[S2, S112]),
            "0.024",
        ),
        Estimate::new(
            Rank::Primary,
            text!(
                "同、割合の差（ポイント）",
                "The same, difference in percentage points",
            ),
            V_EXCHANGE,
            Wanted::More,
            Fact::verified(Measure::difference("19", "3", "34"), &[S2]),
            "0.024",
        ),
        Estimate::new(
            Rank::Other,
            text!(
                "1 段階改善までの日数（中央値）",
                "Median days to better by 1 grade",
            ),
            V_EXCHANGE,
            Wanted::Less,
            Fact::verified(Measure::values("27", "41"), &[S2]),
            "0.05",
        ),
        Estimate::new(
            Rank::Other,
            VENTILATED,
            V_EXCHANGE,
            Wanted::Less,
            Fact::secondary(Measure::shares("27", "42"), &[S8]),
            "<0.05",
        ),
        Estimate::new(
            Rank::Other,
            TO_WALKING,
            V_EXCHANGE,
            Wanted::Less,
            Fact::secondary(Measure::values("55", "69"), &[S8]),
            "0.07",
        ),
    ],
    adverse: &[Fact::verified(
        text!(
            "合併症は IVIG 群で有意に少なかった。",
            "Significantly fewer complications on IVIG.",
        ),
        &[S2],
    )],
    ..Detail::NONE
};

pub(super) const PSGBS_1997: Detail = Detail {
    year: Fact::verified(1997, &[S3]),
    conduct: &[Fact::verified(
        text!(
            "国際、多施設、4 週の評価者は割り付けを知らない。intention to treat。追跡 48 週",
            "International, several centres; the observer at 4 weeks did not know the assignment; intention to treat; followed for 48 weeks"
        ),
        &[S3],
    )],
    arms: &[
        Arm::new(
            IVIG,
            Fact::verified(Given::Ivig(DAYS_5), &[S3]),
            Fact::verified(130, &[S3]),
        ),
        Arm::new(
            PLASMA_EXCHANGE,
            Fact::verified(
                Given::Other(text!(
                    "50 mL/kg を 5 回、8〜13 日間で",
                    "Five exchanges of 50 mL/kg over 8 to 13 days",
                )),
                &[S3],
            ),
            Fact::verified(121, &[S3]),
        ),
        Arm::new(
            BOTH,
            Fact::verified(
                Given::IvigWith(
                    DAYS_5,
                    text!(
                        "血漿交換 5 回の直後に",
                        "Straight after five plasma exchanges"
                    ),
                ),
                &[S3],
            ),
            Fact::verified(128, &[S3]),
        ),
    ],
    primary: Fact::verified(
        text!(
            "無作為化 4 週後の 7 段階障害度の変化",
            "Change on a 7-point disability scale 4 weeks after randomisation",
        ),
        &[S3],
    ),
    estimates: &[
        Estimate::new(
            Rank::Primary,
            GRADES,
            V_EXCHANGE,
            Wanted::More,
            Fact::verified(
                Measure::Means(
                    Mean::of("0.8").sd("1.3").patients(130),
                    Mean::of("0.9").sd("1.3").patients(121),
                ),
                &[S3],
            ),
            "",
        ),
        Estimate::new(
            Rank::Primary,
            GRADES,
            BOTH_V_EXCHANGE,
            Wanted::More,
            Fact::verified(
                Measure::Means(
                    Mean::of("1.1").sd("1.4").patients(128),
                    Mean::of("0.9").sd("1.3").patients(121),
                ),
                &[S3],
            ),
            "",
        ),
        Estimate::new(
            Rank::Other,
            TO_WALKING,
            V_EXCHANGE,
            Wanted::Less,
            Fact::secondary(Measure::values("51", "49"), &[S8]),
            "",
        ),
        Estimate::new(
            Rank::Other,
            TO_WALKING,
            BOTH_V_EXCHANGE,
            Wanted::Less,
            Fact::secondary(Measure::values("40", "49"), &[S8]),
            "",
        ),
        Estimate::new(
            Rank::Other,
            VENTILATED,
            V_EXCHANGE,
            Wanted::Less,
            Fact::secondary(Measure::shares("22", "23"), &[S8]),
            "",
        ),
        Estimate::new(
            Rank::Other,
            VENTILATED,
            BOTH_V_EXCHANGE,
            Wanted::Less,
            Fact::secondary(Measure::shares("16", "23"), &[S8]),
            "",
        ),
    ],
    adverse: &[Fact::secondary(
        text!("有意差なし。", "No significant difference."),
        &[S9],
    )],
    subgroups: &[Subgroup::new(
        text!(
            "血漿交換に IVIG を続けた群（血漿交換単独と比べて）",
            "Plasma exchange then IVIG, against plasma exchange alone",
        ),
        Fact::verified(Direction::AddOnNoBenefit, &[S3]),
    )],
    ..Detail::NONE
};

pub(super) const VAN_KONINGSVELD_2004: Detail = Detail {
    year: Fact::verified(2004, &[S4]),
    conduct: &[
        Fact::verified(
            text!(
                "多施設、50 歳で層別化、intention to treat",
                "Several centres, stratified at age 50, intention to treat"
            ),
            &[S4],
        ),
        Fact::secondary(
            text!(
                "6 歳以上。小児のメチルプレドニゾロンは 8 mg/kg",
                "From 6 years of age; children had 8 mg/kg of methylprednisolone"
            ),
            &[S5],
        ),
    ],
    arms: &[
        Arm::new(
            ADD_ON.0,
            Fact::verified(
                Given::IvigWith(
                    DAYS_5,
                    text!(
                        "メチルプレドニゾロン 500 mg/日 × 5 日間を静注、初回の IVIG から 48 時間以内に開始",
                        "Intravenous methylprednisolone 500 mg a day for 5 days, begun within 48 hours of the first IVIG dose",
                    ),
                ),
                &[S4],
            ),
            Fact::verified(116, &[S4]),
        ),
        Arm::new(
            ADD_ON.1,
            Fact::verified(Given::IvigWith(DAYS_5, text!("プラセボ", "Placebo")), &[S4]),
            Fact::verified(117, &[S4]),
        ),
    ],
    primary: Fact::verified(
        text!(
            "4 週での GBS 障害度の 1 段階以上の改善",
            "Better by at least 1 grade of GBS disability at 4 weeks",
        ),
        &[S4],
    ),
    estimates: &[
        Estimate::new(
            Rank::Primary,
            ONE_GRADE,
            ADD_ON,
            Wanted::More,
            Fact::verified(Measure::counts(76, 112, 63, 113), &[S4, S128]),
            "0.06",
        ),
        Estimate::new(
            Rank::Primary,
            ONE_GRADE,
            ADD_ON,
            Wanted::More,
            Fact::verified(
                Measure::ratio(Ratio::Odds, "1.68", "0.97", "2.88"),
                &[S4, S128],
            ),
            "0.06",
        ),
        Estimate::new(
            Rank::Adjusted,
            text!(
                "同、年齢と開始時障害度で補正",
                "The same, adjusted for age and disability at entry",
            ),
            ADD_ON,
            Wanted::More,
            Fact::verified(Measure::ratio(Ratio::Odds, "1.89", "1.07", "3.35"), &[S4]),
            "0.03",
        ),
        Estimate::new(
            Rank::Other,
            TO_WALKING,
            ADD_ON,
            Wanted::Less,
            Fact::secondary(Measure::values("28", "56"), &[S8]),
            "0.37",
        ),
        Estimate::new(
            Rank::Other,
            VENTILATED,
            ADD_ON,
            Wanted::Less,
            Fact::secondary(Measure::shares("21", "23"), &[S8]),
            "0.77",
        ),
    ],
    adverse: &[
        Fact::verified(
            text!(
                "両群に大きな差はなかった。",
                "The groups did not differ greatly."
            ),
            &[S4],
        ),
        Fact::secondary(
            text!(
                "プラセボ群で高血圧と尿路感染、メチルプレドニゾロン群で血糖上昇。",
                "Hypertension and urinary infection on placebo, raised glucose on methylprednisolone.",
            ),
            &[S9],
        ),
    ],
    subgroups: &[Subgroup::new(
        text!(
            "年齢と開始時障害度で補正した解析（境界域）",
            "Analysis adjusted for age and disability at entry (borderline)",
        ),
        Fact::verified(Direction::Superior, &[S4]),
    )],
    ..Detail::NONE
};

pub(super) const RAPHAEL_2001: Detail = Detail {
    year: Fact::verified(2001, &[S6]),
    conduct: &[Fact::verified(
        text!(
            "第 2 相、フランスの 7 施設、1994 年 3 月〜1997 年 5 月",
            "Phase 2, 7 French centres, March 1994 to May 1997"
        ),
        &[S6],
    )],
    arms: &[
        Arm::new(
            SIX_V_THREE.0,
            Fact::computed(
                Given::Ivig(&[Phase::once(Course::daily(400, 6, 2400))]),
                &[S6],
            ),
            Fact::verified(18, &[S6]),
        ),
        Arm::new(
            SIX_V_THREE.1,
            Fact::computed(
                Given::Ivig(&[Phase::once(Course::daily(400, 3, 1200))]),
                &[S6],
            ),
            Fact::verified(21, &[S6]),
        ),
    ],
    primary: Fact::verified(
        text!(
            "介助歩行の回復までの日数",
            "Days to walking with assistance"
        ),
        &[S6],
    ),
    estimates: &[
        Estimate::new(
            Rank::Primary,
            text!("介助歩行までの日数", "Days to walking with assistance"),
            SIX_V_THREE,
            Wanted::Less,
            Fact::verified(
                Measure::Means(
                    Mean::of("84").from_to("23", "121").patients(18),
                    Mean::of("131").from_to("51", "210").patients(21),
                ),
                &[S6],
            ),
            "0.08",
        ),
        Estimate::new(
            Rank::Subgroup,
            text!("同、人工呼吸中の例", "The same, ventilated patients"),
            SIX_V_THREE,
            Wanted::Less,
            Fact::verified(
                Measure::Means(
                    Mean::of("86").from_to("13", "151"),
                    Mean::of("152").from_to("54", "332"),
                ),
                &[S6],
            ),
            "0.04",
        ),
        Estimate::new(
            Rank::Other,
            ONE_GRADE,
            SIX_V_THREE,
            Wanted::More,
            Fact::secondary(Measure::shares("44", "22"), &[S8]),
            "0.27",
        ),
        Estimate::new(
            Rank::Other,
            text!(
                "第 2 の歩行指標までの日数（介助なしの歩行と推定）",
                "Days to a second walking endpoint (taken to be without aid)",
            ),
            SIX_V_THREE,
            Wanted::Less,
            Fact::inferred(Measure::values("97", "152"), &[S8]),
            "0.39",
        ),
        Estimate::new(
            Rank::Other,
            text!(
                "人工呼吸の割合（開始時か転帰かは未確認）",
                "Ventilated (at baseline or as an outcome: not verified)",
            ),
            SIX_V_THREE,
            Wanted::Less,
            Fact::secondary(Measure::shares("33", "67"), &[S8]),
            "0.004",
        ),
    ],
    adverse: &[Fact::verified(
        text!(
            "頻度も重さも両群で同程度。",
            "As frequent and as severe in both groups.",
        ),
        &[S6],
    )],
    subgroups: &[
        Subgroup::new(
            text!(
                "人工呼吸中の例: 6 日間が有意に早い",
                "Ventilated: 6 days significantly faster",
            ),
            Fact::verified(Direction::Superior, &[S6]),
        ),
        Subgroup::new(
            text!("4 週の障害度", "Disability grade at 4 weeks"),
            Fact::secondary(Direction::DosesNotDifferent, &[S114]),
        ),
    ],
    ..Detail::NONE
};
